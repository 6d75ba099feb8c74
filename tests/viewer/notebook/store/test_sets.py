"""Sets for workshops: made, filled, put in order, thrown away, and taken back."""

from contextlib import closing

import pytest

from index import ItemKind, replace
from tests.viewer.notebook.store.conftest import connected, on_passage, on_words
from tests.viewer.notebook.store.test_notebook import reopened, same
from viewer.notebook.store.entries.notebook import Notebook
from viewer.notebook.store.entries.rows import ticks
from viewer.notebook.store.entries.sets import Draft
from viewer.notebook.store.entries.withdrawal import erase_withdrawn
from viewer.notebook.store.file.migrations import migrate
from viewer.notebook.store.file.schema import SCHEMA, STEPS, lay
from viewer.notebook.store.model import Act, Anchor, Colour

QUESTION = Draft(ItemKind.QUESTION, words="Who decides?", minutes=10)
THEME = Draft(ItemKind.THEME, Anchor("kg", 3, "", "extortion", "Extortion", whole=True))


def on(number, **more):
    return Draft(ItemKind.PASSAGE, on_passage(number, f"The words of {number}."), **more)


@pytest.fixture
def evening(notebook):
    """A set of a passage, a question and a theme."""
    return notebook.sets.make("Evening", [on(1), QUESTION, THEME], about="For officers")


def order(notebook, own):
    """What the items of a set show, in order."""
    items = notebook.kept.of_set[own.id]
    return [item.anchor.passage if item.anchor else item.words for item in items]


def test_a_set_has_its_items_in_order(notebook, evening, clock):
    assert notebook.kept.sets == {evening.id: evening}
    assert order(notebook, evening) == ["p-1", "Who decides?", "extortion"]
    question = notebook.kept.of_set[evening.id][1]
    assert (question.kind, question.minutes, question.in_steps) == (ItemKind.QUESTION, 10, None)
    assert same(reopened(notebook, clock).kept, notebook.kept)
    notebook.undo()
    assert notebook.kept.sets == {}
    assert notebook.kept.of_set == {}
    notebook.redo()
    assert order(notebook, evening) == ["p-1", "Who decides?", "extortion"]


def test_a_slide_has_words_of_its_own_and_all_else_shows_something(notebook):
    with pytest.raises(ValueError, match="of an archive, or words of its own"):
        Draft(ItemKind.PASSAGE)
    with pytest.raises(ValueError, match="of an archive, or words of its own"):
        Draft(ItemKind.PAUSE, on_passage(1))
    with pytest.raises(ValueError, match="room"):
        Draft(ItemKind.TASK, words="Count.", handed_out=False)


def test_what_is_added_goes_where_it_was_wanted(notebook, evening):
    question = notebook.kept.of_set[evening.id][1]
    (made,) = notebook.sets.add(evening.id, [on(2)], before=question.id)
    notebook.sets.add(evening.id, [on(3)])

    assert notebook.kept.of_set[evening.id][1] == made
    assert order(notebook, evening) == ["p-1", "p-2", "Who decides?", "extortion", "p-3"]
    assert notebook.kept.undoable.act is Act.ADD_ITEMS
    assert notebook.sets.add("nothing", [on(4)]) == ()


def test_items_can_be_added_again_and_again_in_one_place(notebook, evening, clock):
    for number in range(40):
        notebook.sets.add(evening.id, [on(number)], notebook.kept.of_set[evening.id][1].id)

    assert order(notebook, evening)[1:41] == [f"p-{number}" for number in reversed(range(40))]
    assert same(reopened(notebook, clock).kept, notebook.kept)


def test_the_set_that_was_altered_last_is_the_one_that_is_filled(notebook, evening, clock):
    clock.turn(minutes=5)
    morning = notebook.sets.make("Morning")
    assert notebook.kept.latest_set == morning
    for change in (
        lambda: notebook.sets.add(evening.id, [on(7)]),
        lambda: notebook.sets.alter_item(notebook.kept.of_set[evening.id][0].id, note="Slowly"),
        lambda: notebook.sets.alter(evening.id, contacts="A telephone number"),
        lambda: notebook.sets.move(evening.id, [notebook.kept.of_set[evening.id][0].id]),
        lambda: notebook.sets.take_out([notebook.kept.of_set[evening.id][0].id]),
    ):
        clock.turn(minutes=5)
        change()
        assert notebook.kept.latest_set.id == evening.id
        clock.turn(minutes=5)
        notebook.sets.alter(morning.id, about=clock.now.isoformat())
        assert notebook.kept.latest_set.id == morning.id
    notebook.delete([morning.id])
    assert notebook.kept.latest_set.id == evening.id


def test_what_is_typed_in_one_go_is_undone_in_one_go(notebook, evening, clock):
    question = notebook.kept.of_set[evening.id][1]
    for typed in ("W", "Wh", "Who pays?"):
        clock.turn(seconds=2)
        notebook.sets.alter_item(question.id, words=typed)
    clock.turn(minutes=5)
    notebook.sets.alter_item(question.id, note="Wait", minutes=5, in_steps=False)
    altered = notebook.kept.of_set[evening.id][1]
    assert altered == replace(question, words="Who pays?", note="Wait", minutes=5, in_steps=False)

    notebook.undo()
    assert notebook.kept.of_set[evening.id][1] == replace(question, words="Who pays?")
    notebook.undo()
    assert notebook.kept.of_set[evening.id][1] == question
    assert notebook.kept.sets[evening.id] == evening


def test_an_item_can_go_by_its_set_again(notebook, evening):
    name = notebook.kept.of_set[evening.id][0].id
    notebook.sets.alter_item(name, in_steps=True)
    notebook.sets.alter_item(name, note="Slowly")
    assert notebook.kept.of_set[evening.id][0].in_steps is True
    notebook.sets.alter_item(name, in_steps=None)
    assert notebook.kept.of_set[evening.id][0].in_steps is None


def test_what_changes_nothing_is_no_step(notebook, evening):
    number, (first, *_) = notebook.kept.number, notebook.kept.of_set[evening.id]
    notebook.sets.alter(evening.id, title="Evening", in_steps=True)
    notebook.sets.alter("nothing", title="Evening")
    notebook.sets.alter_item(first.id, note="", in_steps=None)
    notebook.sets.alter_item("nothing", note="one")
    notebook.sets.move(evening.id, [first.id], before=notebook.kept.of_set[evening.id][1].id)
    notebook.sets.move(evening.id, ["nothing"])
    notebook.sets.take_out(["nothing"])
    assert notebook.sets.duplicate("nothing", "Copy") is None
    assert notebook.sets.duplicate_items(evening.id, ["nothing"]) == ()

    assert notebook.kept.number == number


def test_items_stand_in_the_order_that_the_reader_gives_them(notebook):
    own = notebook.sets.make("Evening", map(on, range(6)))
    names = [item.id for item in notebook.kept.of_set[own.id]]

    notebook.sets.move(own.id, [names[4], names[1]], before=names[0])
    assert order(notebook, own) == ["p-4", "p-1", "p-0", "p-2", "p-3", "p-5"]
    notebook.sets.move(own.id, [names[4]])
    assert order(notebook, own) == ["p-1", "p-0", "p-2", "p-3", "p-5", "p-4"]
    notebook.undo()
    notebook.undo()
    assert order(notebook, own) == [f"p-{number}" for number in range(6)]


def test_copies_stand_behind_what_they_are_copies_of(notebook, evening):
    first, question, _theme = notebook.kept.of_set[evening.id]
    copies = notebook.sets.duplicate_items(evening.id, [question.id, first.id])

    assert order(notebook, evening) == ["p-1", "Who decides?", "p-1", "Who decides?", "extortion"]
    assert notebook.kept.of_set[evening.id][2:4] == copies
    again = notebook.sets.duplicate(evening.id, "Next evening")
    assert order(notebook, again) == order(notebook, evening)
    assert (again.title, again.about) == ("Next evening", "For officers")
    notebook.sets.take_out(item.id for item in notebook.kept.of_set[again.id])
    assert len(order(notebook, evening)) == 5


def test_a_set_goes_into_the_bin_and_comes_back_as_it_was(notebook, evening, clock):
    notebook.delete([evening.id])
    assert notebook.kept.sets == {}
    assert notebook.kept.binned.keys() == {evening.id}
    assert notebook.sets.add(evening.id, [on(4)]) == ()
    notebook.restore([evening.id])
    assert order(notebook, evening) == ["p-1", "Who decides?", "extortion"]

    notebook.delete([evening.id])
    gone = 0
    for _ in range(31):
        gone += notebook.purge_old()
        clock.turn(days=1)
    assert gone == 1
    assert notebook.kept.of_set == {}
    while notebook.undo():
        assert notebook.kept.sets == notebook.kept.of_set == {}


def test_nothing_of_a_set_that_was_deleted_for_good_is_in_the_file(clock):
    connection = connected(":memory:")
    lay(connection)
    notebook = Notebook(connection, clock)
    other = notebook.sets.make("Another", map(on, range(200)))
    secret = notebook.sets.make(
        "xyzzyplugh", [on(1, note="plughxyzzy"), Draft(ItemKind.PAUSE, words="quuxfrobnitz")]
    )
    passage, pause = notebook.kept.of_set[secret.id]
    for number in range(20):
        clock.turn(hours=1)
        notebook.sets.alter(secret.id, about=f"xyzzyplugh {number}")
        notebook.sets.alter_item(passage.id, note="plughxyzzy " * number)
        notebook.sets.alter_item(pause.id, words="quuxfrobnitz " * number)
        notebook.sets.alter(other.id, about=f"Anything {number}")
    notebook.sets.take_out([pause.id])  # what was typed in it names only it
    for word in (b"xyzzyplugh", b"plughxyzzy", b"quuxfrobnitz"):
        assert word in connection.serialize("main")
    notebook.delete([secret.id])
    notebook.empty_bin()

    left = connection.serialize("main")
    for word in (b"xyzzy", b"quuxfrob"):
        assert word not in left
    while notebook.undo():
        pass
    while notebook.redo():
        pass
    assert list(notebook.kept.sets) == [other.id]
    assert notebook.kept.sets[other.id].about == "Anything 19"


def test_an_item_follows_its_words_and_that_is_not_undone(notebook, evening, clock):
    item = notebook.kept.of_set[evening.id][0]
    notebook.sets.alter_item(item.id, note="Slowly")
    moved = item.anchor._replace(edition=4, passage="p-8")
    notebook.sets.follow({item.id: moved, "nothing": moved})

    assert notebook.kept.of_set[evening.id][0].anchor == moved
    notebook.undo()
    assert notebook.kept.of_set[evening.id][0] == replace(item, anchor=moved)
    assert same(reopened(notebook, clock).kept, notebook.kept)


def test_an_item_says_what_was_chosen_while_its_passage_says_more_than_that(notebook, evening):
    item = notebook.kept.of_set[evening.id][0]
    notebook.sets.follow({item.id: item.anchor._replace(edition=4, whole=False)})

    assert notebook.kept.of_set[evening.id][0] == item


def test_words_that_were_withdrawn_are_gone_from_sets_too(notebook, clock):
    words = "Her full name."
    own = notebook.sets.make("Evening", [Draft(ItemKind.PASSAGE, on_passage(1, words)), on(2)])
    copy = notebook.sets.duplicate(own.id, "Copy")
    first, _second = notebook.kept.of_set[own.id]
    notebook.sets.alter_item(first.id, note="Slowly")
    notebook.sets.take_out([notebook.kept.of_set[copy.id][0].id])
    erase_withdrawn(notebook, [first.id])

    left = notebook.kept.of_set[own.id][0]
    assert (left.anchor.exact, left.note) == ("", "Slowly")
    assert words.encode() not in notebook.changer.connection.serialize("main")
    while notebook.undo():
        pass
    while notebook.redo():
        pass
    assert words.encode() not in notebook.changer.connection.serialize("main")
    assert same(reopened(notebook, clock).kept, notebook.kept)


class First:
    """A notebook of the first form, in which a set was a collection of another kind."""

    def __init__(self, path):
        self.connection = connected(path)
        with self.connection:
            self.connection.execute(STEPS[0])
            self.connection.pragma("user_version", 1)

    def put(self, table, **values):
        columns, places = ", ".join(values), ", ".join("?" * len(values))
        said = f"INSERT INTO {table} ({columns}) VALUES ({places})"  # noqa: S608
        self.connection.execute(said, tuple(values.values()))

    def entry(self, name, anchor=None, deleted=None, kind="star"):
        at = {} if anchor is None else anchor._asdict()
        self.put(
            "entry", id=name * 32, kind=kind, **at, note="", created=1, changed=1, deleted=deleted
        )

    def collection(self, name, kind, *entries, parent=None, deleted=None):
        more = {"parent": parent and parent * 32, "position": 0, "created": 7, "deleted": deleted}
        halves = name * 16 + "0" * 16
        self.put("collection", id=halves, title=name, kind=kind, **more)
        for position, entry in enumerate(entries):
            self.put("member", collection=halves, entry=entry * 32, position=-position)


def test_a_set_of_the_first_form_becomes_one_of_its_own(file, clock):
    first = First(file)
    first.entry("1", on_passage(1))
    first.entry("2", on_words("police", 2), kind="highlight")
    first.entry("3", kind="note")
    first.entry("4", on_passage(4), deleted=clock_ticks(clock))
    first.entry("5", on_passage(1), kind="note")
    first.entry("6", on_passage(6))
    first.collection("a", "set", "1", "2", "3", "4", "5", "6")
    first.collection("b", "collection", "1")
    first.collection("c", "set", deleted=clock_ticks(clock))
    first.connection.close()

    with closing(connected(file)) as connection:
        assert migrate(connection, SCHEMA.steps, lambda: None) == len(STEPS) - 1
        notebook = Notebook(connection, clock)
        kept = notebook.kept
        (made,) = kept.sets.values()
        assert (made.title, made.id, made.in_steps) == ("a", "0" * 16 + "a" * 16, True)
        shown = [item.anchor for item in kept.of_set[made.id]]
        assert shown == [on_passage(6), on_passage(1), on_words("police", 2)]
        assert {each.title for each in kept.collections.values()} == {"a", "b"}
        assert len(kept.members("a" * 16 + "0" * 16)) == 5
        assert [each.title for each in kept.binned.values() if hasattr(each, "title")] == ["c", "c"]
        notebook.sets.add(made.id, [QUESTION])
        notebook.undo()
        assert notebook.kept.of_set == kept.of_set


def clock_ticks(clock):
    return ticks(clock.now)


def test_what_was_done_in_the_first_form_can_still_be_undone(file, clock):
    first = First(file)
    first.connection.close()
    with closing(connected(file)) as connection:
        migrate(connection, SCHEMA.steps, lambda: None)
        notebook = Notebook(connection, clock)
        notebook.highlight([on_words("police")], Colour.ROSE)
        assert notebook.undo().act is Act.HIGHLIGHT
