"""What a reader keeps, puts in order, throws away and takes back."""

from contextlib import closing

import apsw
import pytest

from index import replace
from tests.viewer.notebook.store.conftest import connected, on_passage, on_words
from viewer.notebook.store.entries.notebook import Notebook
from viewer.notebook.store.entries.withdrawal import erase_withdrawn
from viewer.notebook.store.errors import NotebookBusy, NotebookDamaged, NotSaved
from viewer.notebook.store.file.schema import lay
from viewer.notebook.store.model import Act, Colour, EntryKind


def titles(collections):
    return [each.title for each in collections]


def reopened(notebook, clock):
    """The same notebook, read anew from its tables."""
    return Notebook(notebook.changer.connection, clock)


def same(kept, other):
    """Whether two snapshots hold the same, however they came to."""
    plain = [replace(each, number=0, touched=frozenset()) for each in (kept, other)]
    held = [
        {collection: members for collection, members in each.of_collection.items() if members}
        for each in plain
    ]
    return replace(plain[0], of_collection={}) == replace(plain[1], of_collection={}) and (
        held[0] == held[1]
    )


def test_many_passages_are_starred_at_once_and_each_once(notebook):
    notebook.star([on_passage(1)])
    starred = notebook.star([on_passage(1), on_passage(2), on_passage(2), on_passage(3)])

    assert len(starred) == len(notebook.kept.entries) == 3
    assert notebook.kept.star_on("kg", "p-2") in starred
    assert notebook.kept.undoable.act is Act.STAR
    assert notebook.kept.undoable.count == 2
    notebook.undo()
    assert [each.anchor.passage for each in notebook.kept.entries.values()] == ["p-1"]


def test_a_star_is_taken_off_into_the_bin_with_its_note(notebook):
    (star,) = notebook.star([on_passage()])
    notebook.write_note(star.id, "Ask her again")
    notebook.unstar([("kg", "p-1"), ("kg", "p-77")])

    assert notebook.kept.star_on("kg", "p-1") is None
    assert notebook.kept.binned[star.id].note == "Ask her again"
    notebook.restore([star.id])
    assert notebook.kept.star_on("kg", "p-1").note == "Ask her again"


def test_words_are_highlighted_and_the_same_words_once(notebook):
    notebook.highlight([on_words("police")], Colour.YELLOW)
    (lit,) = notebook.highlight([on_words("police")], Colour.ROSE)
    notebook.highlight([on_words("police", start=70)], Colour.GREEN)

    assert [each.colour for each in notebook.kept.at("kg", "p-1")] == [Colour.ROSE, Colour.GREEN]
    assert notebook.kept.entries[lit.id] == lit


def test_a_colour_is_for_highlights_alone(notebook, clock):
    (star,), (lit,) = (
        notebook.star([on_passage()]),
        notebook.highlight([on_words("police")], Colour.BLUE),
    )
    clock.turn(hours=1)
    notebook.recolour([star.id, lit.id, "nothing"], Colour.GREEN)

    assert notebook.kept.entries[star.id].colour is None
    assert notebook.kept.entries[lit.id].colour is Colour.GREEN
    assert notebook.kept.entries[lit.id].changed == clock.now
    assert notebook.kept.entries[lit.id].created == lit.created


def test_a_note_stands_on_a_passage_or_by_itself(notebook):
    free, bound = notebook.add_note("Буга кайтуу"), notebook.add_note("Here", on_passage(4))

    assert notebook.kept.entries[free.id].where is None
    assert notebook.kept.at("kg", "p-4") == (bound,)
    assert free.kind is EntryKind.NOTE


def test_what_is_typed_in_one_go_is_undone_in_one_go(notebook, clock):
    (star,) = notebook.star([on_passage()])
    for text in ("T", "To", "To ask"):
        clock.turn(seconds=5)
        notebook.write_note(star.id, text)
    clock.turn(minutes=10)
    notebook.write_note(star.id, "To ask her")

    notebook.undo()
    assert notebook.kept.entries[star.id].note == "To ask"
    notebook.undo()
    assert notebook.kept.entries[star.id].note == ""
    notebook.redo()
    notebook.redo()
    assert notebook.kept.entries[star.id].note == "To ask her"


def test_half_a_character_is_no_reason_to_lose_a_note(notebook):
    note = notebook.add_note("a \ud83d b \0 c 👩‍💻")

    assert notebook.kept.entries[note.id].note == "a \ufffd b \0 c 👩‍💻"
    assert note.note == notebook.kept.entries[note.id].note
    made = notebook.collections.make("a \udc00")
    notebook.collections.rename(made.id, "\ud83d b")
    notebook.rename_search(notebook.save_search("\ud83d", "\ud83d").id, "c \ud83d")
    assert notebook.kept.collections[made.id].title == "\ufffd b"


def test_what_changes_nothing_is_no_step(notebook):
    (lit,) = notebook.highlight([on_words("police")], Colour.BLUE)
    number = notebook.kept.number
    notebook.highlight([on_words("police")], Colour.BLUE)
    notebook.recolour([lit.id], Colour.BLUE)
    notebook.write_note(lit.id, "")
    notebook.delete(["nothing"])
    notebook.star([])

    assert notebook.kept.number == number
    assert notebook.kept.undoable.act is Act.HIGHLIGHT


def test_all_is_there_again_after_it_was_closed(notebook, clock, file, connection):
    (star,) = notebook.star([on_passage()])
    made = notebook.collections.make("For Osh", [star.id])
    notebook.save_search("Bribes", 'bribe "money for"')
    notebook.places.keep("kg", "study", "p-9")
    clock.turn(days=1)
    notebook.places.keep("kg", "study", "p-11")
    before = notebook.kept
    connection.close()

    with closing(connected(file)) as opened:
        again = Notebook(opened, clock)
        assert same(again.kept, before)
        assert again.kept.members(made.id) == (star,)
        assert again.kept.places["kg", "study"].passage == "p-11"
        assert again.kept.places["kg", "study"].changed == clock.now
        assert again.undo().act is Act.SAVE_SEARCH


def test_a_snapshot_never_changes(notebook):
    before = notebook.kept
    notebook.star([on_passage()])

    assert before.entries == {}
    assert before.number < notebook.kept.number
    assert notebook.kept.touched == notebook.kept.entries.keys()


def test_collections_are_nested_once(notebook):
    outer = notebook.collections.make("Outer")
    inner = notebook.collections.make("Inner", parent=outer.id)
    third = notebook.collections.make("Third")

    for parent in (inner.id, "nothing"):
        assert not notebook.kept.may_be_in(None, parent)
        with pytest.raises(ValueError, match="nested once"):
            notebook.collections.make("Deeper", parent=parent)
    with pytest.raises(ValueError, match="nested once"):
        notebook.collections.move(outer.id, outer.id)
    notebook.collections.move(inner.id, None)
    notebook.collections.move(third.id, outer.id)
    assert titles(notebook.kept.within(outer.id)) == ["Third"]


def test_collections_stand_in_the_order_that_the_reader_gives_them(notebook):
    first, second, third = (notebook.collections.make(title) for title in ("1", "2", "3"))
    notebook.collections.move(third.id, None, first.id)
    notebook.collections.move(first.id, None)
    notebook.collections.rename(second.id, "Two")

    assert titles(notebook.kept.within()) == ["3", "Two", "1"]


def test_entries_stand_in_the_order_that_the_reader_gives_them(notebook):
    stars = [star.id for star in notebook.star(map(on_passage, range(6)))]
    made = notebook.collections.make("For Osh", stars[:4])

    def order():
        return [stars.index(each.id) for each in notebook.kept.members(made.id)]

    notebook.collections.put_in(made.id, [stars[5], stars[0], stars[4]], before=stars[1])
    assert order() == [0, 5, 4, 1, 2, 3]
    notebook.collections.reorder(made.id, [stars[3], stars[0]], before=stars[4])
    assert order() == [5, 3, 0, 4, 1, 2]
    notebook.collections.reorder(made.id, [stars[5], stars[3]])
    assert order() == [0, 4, 1, 2, 5, 3]
    notebook.collections.take_out(made.id, [stars[4], stars[2]])
    assert order() == [0, 1, 5, 3]
    assert len(notebook.kept.entries) == 6


def test_an_order_may_be_changed_again_and_again(notebook, clock):
    stars = [star.id for star in notebook.star(map(on_passage, range(3)))]
    made = notebook.collections.make("For Osh", stars)
    for _ in range(40):  # between two others, until there is no room there
        last = notebook.kept.members(made.id)[-1].id
        middle = notebook.kept.members(made.id)[1].id
        notebook.collections.reorder(made.id, [last], before=middle)
        assert notebook.kept.members(made.id)[1].id == last

    assert same(reopened(notebook, clock).kept, notebook.kept)


def test_entries_go_from_one_collection_to_another_in_one_step(notebook):
    stars = [star.id for star in notebook.star(map(on_passage, range(3)))]
    here = notebook.collections.make("Here", stars)
    there = notebook.collections.make("There", stars[:1])
    notebook.collections.put_in(there.id, stars[:2], out_of=here.id)

    assert [each.id for each in notebook.kept.members(here.id)] == stars[2:]
    assert [each.id for each in notebook.kept.members(there.id)] == stars[:2]
    assert titles(notebook.kept.holding(stars[0])) == ["There"]
    notebook.undo()
    assert [each.id for each in notebook.kept.members(here.id)] == stars


def test_what_is_thrown_away_leaves_its_collection_and_comes_back_to_its_place(notebook):
    stars = [star.id for star in notebook.star(map(on_passage, range(3)))]
    made = notebook.collections.make("For Osh", stars)
    notebook.delete([stars[1]])
    assert [each.id for each in notebook.kept.members(made.id)] == [stars[0], stars[2]]

    notebook.restore([stars[1]])
    assert [each.id for each in notebook.kept.members(made.id)] == stars


def test_a_collection_goes_with_what_it_holds_of_others_but_not_with_its_entries(notebook):
    (star,) = notebook.star([on_passage()])
    outer = notebook.collections.make("Outer", [star.id])
    inner = notebook.collections.make("Inner", [star.id], parent=outer.id)
    notebook.delete([outer.id])

    assert notebook.kept.collections == {}
    assert list(notebook.kept.binned) == [outer.id]
    assert star.id in notebook.kept.entries
    notebook.restore([outer.id])
    assert titles(notebook.kept.within(outer.id)) == ["Inner"]
    notebook.delete([inner.id])
    notebook.delete([outer.id])
    notebook.restore([inner.id])
    assert titles(notebook.kept.within()) == ["Inner"]


def sittings(notebook, clock, days, apart=1):
    """Have the notebook unlocked every so many days; return how much went for good."""
    gone = notebook.purge_old()
    for _ in range(0, days, apart):
        clock.turn(days=apart, seconds=1)
        gone += notebook.purge_old()
    return gone


@pytest.mark.parametrize("ahead", [{"days": 31}, {"days": 400}, {"days": 36_500}])
@pytest.mark.parametrize("before", [0, 12])
def test_a_clock_that_jumps_ahead_empties_no_bin(notebook, clock, ahead, before):
    (gone,) = notebook.star([on_passage()])
    notebook.delete([gone.id])
    sittings(notebook, clock, days=before)

    clock.turn(**ahead)
    for _ in range(3):
        assert notebook.purge_old() == 0
        clock.turn(hours=2)
    assert notebook.kept.binned.keys() == {gone.id}
    clock.turn(**{unit: -by for unit, by in ahead.items()})
    assert sittings(notebook, clock, days=10) == 0
    assert sittings(notebook, clock, days=30) == 1


def test_a_clock_that_is_wrong_at_each_start_counts_the_days_all_the_same(notebook, clock):
    """Its battery is empty: it begins in 2015, and is set right by hand while Satchel is open."""
    (gone,) = notebook.star([on_passage()])
    notebook.delete([gone.id])
    days = 0
    while notebook.kept.binned:
        clock.turn(days=-4_000)
        assert notebook.purge_old() == 0
        clock.turn(days=4_001)
        notebook.purge_old()
        days += 1

    assert days == 30


@pytest.mark.parametrize("apart", [1, 5, 7])
def test_what_is_deleted_is_gone_after_a_month_for_whoever_reads_each_week(notebook, clock, apart):
    (gone,) = notebook.star([on_passage()])
    notebook.delete([gone.id])

    assert sittings(notebook, clock, days=28 - 28 % apart, apart=apart) == 0
    assert sittings(notebook, clock, days=apart * 2, apart=apart) == 1


def test_what_is_taken_out_of_the_bin_and_put_there_again_begins_anew(notebook, clock):
    (star,) = notebook.star([on_passage()])
    notebook.delete([star.id])
    sittings(notebook, clock, days=25)
    notebook.restore([star.id])
    clock.turn(days=2)
    notebook.purge_old()
    notebook.delete([star.id])

    assert sittings(notebook, clock, days=29) == 0
    assert sittings(notebook, clock, days=2) == 1


def test_the_bin_keeps_things_for_thirty_days(notebook, clock):
    old, young, stays = (notebook.add_note(text).id for text in ("old", "young", "stays"))
    search = notebook.save_search("Bribes", "bribe").id
    notebook.delete([old, search])
    sittings(notebook, clock, days=10)
    notebook.delete([young])
    assert sittings(notebook, clock, days=19) == 0
    assert sittings(notebook, clock, days=1) == 2
    assert list(notebook.kept.binned) == [young]
    assert list(notebook.kept.entries) == [stays]
    assert notebook.purge_old() == 0


def test_the_bin_can_be_emptied_at_once_or_in_part(notebook):
    names = [notebook.add_note(text).id for text in "abc"]
    notebook.delete(names[:2])

    assert notebook.empty_bin([names[1], names[2]]) == 1
    assert notebook.empty_bin() == 1
    assert notebook.kept.binned == {}
    assert list(notebook.kept.entries) == names[2:]


def test_undo_never_brings_back_what_was_deleted_for_good(notebook, clock):
    (star,) = notebook.star([on_passage(1)])
    both = notebook.star([on_passage(2), on_passage(3)])
    notebook.write_note(both[0].id, "Qworzel is her name")
    made = notebook.collections.make("Plumquat", [star.id, both[0].id])
    inner = notebook.collections.make("Inner", [both[1].id], parent=made.id)
    notebook.collections.move(inner.id, None)
    notebook.collections.move(inner.id, made.id)
    notebook.delete([both[0].id, made.id])
    notebook.empty_bin()

    while notebook.undo():
        assert both[0].id not in notebook.kept.entries | notebook.kept.binned
        assert made.id not in notebook.kept.collections | notebook.kept.binned
    assert notebook.kept.entries == {}
    while notebook.redo():
        pass
    assert list(notebook.kept.entries) == [star.id, both[1].id]
    assert same(reopened(notebook, clock).kept, notebook.kept)


def test_nothing_of_what_was_deleted_for_good_is_in_the_file(clock):
    connection = connected(":memory:")
    lay(connection)
    notebook = Notebook(connection, clock)
    for number in range(200):
        notebook.add_note(f"Another note, number {number}, of other words")
    secret = notebook.add_note("xyzzyplugh told me", on_words("quuxfrobnitz"))
    for number in range(50):
        clock.turn(hours=1)
        notebook.write_note(secret.id, "xyzzyplugh told me " * number)
    assert b"xyzzyplugh" in connection.serialize("main")
    notebook.delete([secret.id])
    notebook.empty_bin()

    left = connection.serialize("main")
    assert b"xyzzy" not in left
    assert b"quuxfrob" not in left


def test_undo_goes_back_two_hundred_steps(notebook, clock):
    for number in range(205):
        notebook.add_note(str(number))
    undone = 0
    while notebook.undo():
        undone += 1

    assert undone == 200
    assert len(notebook.kept.entries) == 5


def test_a_new_change_takes_the_place_of_what_was_undone(notebook):
    notebook.add_note("one")
    notebook.add_note("two")
    notebook.undo()
    assert notebook.kept.redoable.act is Act.ADD_NOTE
    notebook.add_note("three")

    assert notebook.kept.redoable is None
    assert notebook.redo() is None
    assert [each.note for each in notebook.kept.entries.values()] == ["one", "three"]


def test_an_entry_follows_its_words_and_that_is_not_undone(notebook):
    (lit,) = notebook.highlight([on_words("police")], Colour.BLUE)
    notebook.recolour([lit.id], Colour.ROSE)
    moved = lit.anchor._replace(edition=4, passage="p-8")
    notebook.follow({lit.id: moved, "nothing": moved})

    assert notebook.kept.at("kg", "p-1") == ()
    assert notebook.kept.at("kg", "p-8")[0].anchor == moved
    notebook.undo()
    assert notebook.kept.entries[lit.id].anchor == moved
    assert notebook.kept.entries[lit.id].colour is Colour.BLUE
    notebook.undo()
    assert notebook.kept.entries == {}


def test_a_place_that_is_kept_is_no_step(notebook):
    notebook.places.keep("kg", "study", "p-9")

    assert notebook.kept.undoable is None


def test_searches_are_kept_named_and_thrown_away(notebook):
    saved = notebook.save_search("Bribes", "bribe OR взятка")
    notebook.rename_search(saved.id, "Money")
    assert notebook.kept.searches[saved.id] == replace(saved, title="Money")

    notebook.delete([saved.id])
    assert notebook.kept.searches == {}
    notebook.undo()
    assert notebook.kept.searches[saved.id].title == "Money"


def test_a_full_disk_is_told_and_nothing_is_half_done(notebook, connection):
    notebook.add_note("one")
    before = notebook.kept
    connection.pragma("max_page_count", connection.pragma("page_count"))
    with pytest.raises(NotSaved) as told:
        notebook.add_note("two " * 100_000)
    assert told.value.values == {"why": "No space left on device"}
    assert notebook.kept is before

    connection.pragma("max_page_count", 1_000_000)
    notebook.add_note("three")
    assert [each.note for each in notebook.kept.entries.values()] == ["one", "three"]


def test_a_notebook_that_another_program_writes_in_is_told(notebook, file):
    other = connected(file)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(NotebookBusy):
        notebook.add_note("one")
    other.execute("ROLLBACK")
    other.close()

    notebook.add_note("two")
    assert len(notebook.kept.entries) == 1


def test_a_damaged_notebook_is_told(notebook, connection, file):
    notebook.star(map(on_passage, range(500)))
    connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
    connection.close()
    data = bytearray(file.read_bytes())
    for at in range(4096, len(data), 512):
        data[at] ^= 0xFF
    file.write_bytes(data)
    with closing(connected(file)) as opened, pytest.raises(NotebookDamaged):
        Notebook(opened)


def test_words_that_were_withdrawn_are_gone_from_the_file_and_from_undo(notebook, clock):
    withdrawn, other = notebook.star([on_passage(1, "Her full name."), on_passage(2)])
    words = withdrawn.anchor.exact
    notebook.write_note(withdrawn.id, "Ask her again")
    erase_withdrawn(notebook, [withdrawn.id])

    left = notebook.kept.entries[withdrawn.id]
    assert (left.anchor.exact, left.note) == ("", "Ask her again")
    assert same(reopened(notebook, clock).kept, notebook.kept)
    while notebook.undo():
        pass
    while notebook.redo():
        pass
    assert notebook.kept.entries[withdrawn.id].anchor.exact == ""
    assert other.id in notebook.kept.entries
    connection = notebook.changer.connection
    assert words.encode() not in connection.serialize("main")


def test_what_held_words_that_were_withdrawn_can_still_be_undone(notebook, clock):
    withdrawn, other = notebook.star([on_passage(1, "Her full name."), on_passage(2)])
    outer = notebook.collections.make("Outer")
    inner = notebook.collections.make("Inner", [withdrawn.id, other.id], parent=outer.id)
    erase_withdrawn(notebook, [withdrawn.id])

    assert len(notebook.kept.members(inner.id)) == 2
    while notebook.undo():
        assert same(reopened(notebook, clock).kept, notebook.kept)
    assert notebook.kept.collections == {}
    while notebook.redo():
        assert same(reopened(notebook, clock).kept, notebook.kept)
    assert [each.id for each in notebook.kept.members(inner.id)] == [other.id]
