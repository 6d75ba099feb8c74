"""A collection or set goes to a colleague as one file, and comes into their notebook once."""

import json
from contextlib import closing
from hashlib import sha256

import pytest
from hypothesis import given, strategies as st
from nacl.signing import SigningKey

from index import Cost, ItemKind, seal
from index.container.seals.length_padding import padded, padded_length
from tests.viewer.notebook.store.conftest import TurnedClock, connected, on_passage, on_words
from viewer.notebook.store.entries.notebook import Notebook
from viewer.notebook.store.entries.sets import Draft, draft_of
from viewer.notebook.store.errors import SetUnusable, TooLargeToShare, WrongPassphrase
from viewer.notebook.store.file.schema import lay
from viewer.notebook.store.model import Anchor, Colour, EntryKind
from viewer.notebook.store.shared.merge import merge, planned
from viewer.notebook.store.shared.set_merge import SetPlan
from viewer.notebook.store.shared.share_file import (
    CONTEXT,
    MAGIC,
    SEALED,
    _signed,
    is_sealed,
    read_set,
    share,
    share_set,
)

CHEAP = Cost(passes=1, memory=8192)
SECRET = "three long words"  # noqa: S105


@pytest.fixture
def colleague(clock):
    """Another's notebook."""
    with closing(connected(":memory:")) as connection:
        lay(connection)
        yield Notebook(connection, clock)


@pytest.fixture
def filled(notebook):
    """A collection with another inside it, and its id."""
    (star,) = notebook.star([on_passage(1)])
    (lit,) = notebook.highlight([on_words("взятку")], Colour.ROSE)
    note = notebook.add_note("Begin with a round of names 👩‍💻")
    notebook.write_note(star.id, "Ask whether she agrees")
    outer = notebook.collections.make("For Osh", [star.id, lit.id])
    notebook.collections.make("First hour", [note.id, star.id], parent=outer.id)
    return outer.id


def evening(notebook):
    """A set of all that a set can show, with notes."""
    return notebook.sets.make(
        "Evening",
        [
            Draft(ItemKind.PASSAGE, on_passage(1), note="Slowly", minutes=5, in_steps=True),
            Draft(ItemKind.QUESTION, words="Who decides? 👩‍💻", minutes=10),
            Draft(ItemKind.THEME, Anchor("kg", 3, "", "extortion", "Extortion", whole=True)),
        ],
        about="For officers",
        contacts="A telephone number",
    )


def told_of(notebook, own):
    """What a set says, without its ids."""
    items = tuple(draft_of(item) for item in notebook.kept.of_set[own])
    return notebook.kept.sets[own].title, items


def shown(notebook, parent=None):
    """Titles and entries, as a reader sees them."""
    return [
        (
            each.title,
            [
                (one.kind, one.anchor, one.colour, one.note)
                for one in notebook.kept.members(each.id)
            ],
            shown(notebook, each.id) if parent is None else [],
        )
        for each in notebook.kept.within(parent)
    ]


def resigned(file, change):
    """The file with its content changed, and signed again by somebody."""
    content = file[len(MAGIC) : -96]
    told = change(json.loads(content))
    if not isinstance(told, bytes):
        options = {"ensure_ascii": False, "sort_keys": True, "separators": (",", ":")}
        told = json.dumps(told, **options).encode(errors="surrogatepass")
    key = SigningKey(b"7" * 32)
    public = bytes(key.verify_key)
    return MAGIC + told + public + key.sign(_signed(told, public)).signature


def test_a_collection_arrives_as_it_was(notebook, filled, colleague):
    shared = read_set(share(notebook, filled))
    assert (shared.title, len(shared.entries), shared.noted) == ("For Osh", 3, 2)
    assert shared.archives == {"kg"}
    plan = merge(colleague, shared)

    assert len(plan.added) == 3
    assert shown(colleague) == shown(notebook)
    colleague.undo()
    assert colleague.kept.entries == {}
    assert colleague.kept.collections == {}


def test_merging_again_adds_nothing(notebook, filled, colleague):
    shared = read_set(share(notebook, filled))
    merge(colleague, shared)
    kept = colleague.kept
    plan = merge(colleague, shared)

    assert plan.added == ()
    assert plan.there == 3
    assert colleague.kept is kept
    assert merge(notebook, shared).added == ()


def test_what_was_added_later_is_all_that_a_second_merge_adds(notebook, filled, colleague):
    merge(colleague, read_set(share(notebook, filled)))
    more = notebook.star([on_passage(7)])
    notebook.collections.put_in(filled, [more[0].id])
    shared = read_set(share(notebook, filled))

    assert len(planned(colleague.kept, shared).added) == 1
    merge(colleague, shared)
    assert shown(colleague) == shown(notebook)


def test_nothing_of_the_reader_s_own_is_altered(notebook, filled, colleague):
    (own,) = colleague.star([on_passage(1)])
    colleague.write_note(own.id, "My own thought")
    shared = read_set(share(notebook, filled))
    merge(colleague, shared)
    merge(colleague, shared)

    on_it = colleague.kept.at("kg", "p-1")
    assert [(each.kind, each.note) for each in on_it if each.kind is not EntryKind.HIGHLIGHT] == [
        (EntryKind.STAR, "My own thought"),
        (EntryKind.NOTE, "Ask whether she agrees"),
    ]


def test_both_versions_of_a_note_are_kept(notebook, filled, colleague):
    merge(colleague, read_set(share(notebook, filled)))
    for reader, text in ((notebook, "Theirs"), (colleague, "Mine")):
        for name, entry in list(reader.kept.entries.items()):
            if entry.kind is EntryKind.NOTE:
                reader.write_note(name, text)
    shared = read_set(share(notebook, filled))
    merge(colleague, shared)
    merge(colleague, shared)

    notes = [each.note for each in colleague.kept.entries.values() if each.anchor is None]
    assert sorted(notes) == ["Mine", "Theirs"]


def test_what_is_in_the_bin_comes_out_of_it(notebook, filled, colleague):
    shared = read_set(share(notebook, filled))
    merge(colleague, shared)
    colleague.delete([*colleague.kept.entries, filled])
    merge(colleague, shared)
    assert shown(colleague) == shown(notebook)

    colleague.delete([*colleague.kept.entries, *colleague.kept.collections])
    merge(colleague, shared)
    assert shown(colleague) == shown(notebook)
    colleague.delete([*colleague.kept.entries, *colleague.kept.collections])
    colleague.empty_bin()
    merge(colleague, shared)
    assert shown(colleague) == shown(notebook)


def test_a_part_of_a_collection_can_be_shared(notebook, filled, colleague):
    (inner,) = notebook.kept.within(filled)
    merge(colleague, read_set(share(notebook, inner.id)))
    assert [each[0] for each in shown(colleague)] == ["First hour"]

    merge(colleague, read_set(share(notebook, filled)))
    assert [each.title for each in colleague.kept.within()] == ["First hour", "For Osh"]


def test_a_file_can_leave_the_notes_out_and_never_tells_when(notebook, filled):
    file = share(notebook, filled, notes=False)

    assert b"Ask whether" not in file
    assert "Begin with a round" in file.decode(errors="replace")  # it is nothing but a note
    assert b"created" not in file
    assert b"2026" not in file


def test_all_files_of_a_notebook_are_signed_alike(notebook, filled, colleague):
    first, second = (read_set(share(notebook, filled)) for _ in range(2))
    merge(colleague, first)
    third = read_set(share(colleague, filled))

    assert first.fingerprint == second.fingerprint != third.fingerprint
    assert share(notebook, filled) == share(notebook, filled)


@given(st.integers(0, 1 << 40))
def test_no_length_is_padded_by_more_than_12_percent(length):
    told = padded_length(length)

    assert length <= told <= length * 1.12 + 1
    assert padded_length(told) == told


def test_sealed_files_of_sets_of_different_size_are_as_long(notebook):
    """A title that is one letter longer, or a few, is not told by the length of the file."""
    lengths = {True: set(), False: set()}
    for size in range(400, 440):
        made = notebook.collections.make("x" * size)
        lengths[True].add(len(share(notebook, made.id, SECRET, cost=CHEAP)))
        lengths[False].add(len(share(notebook, made.id)))

    assert len(lengths[False]) == 40
    assert len(lengths[True]) <= 3


def test_a_sealed_file_with_something_behind_what_it_holds_is_refused(notebook, filled):
    plain = share(notebook, filled)
    held = len(plain).to_bytes(8) + plain
    for wrong in (held, padded(held) + b"\0", padded(held)[:-1] + b"x", b"\xff" * 8 + plain, b""):
        box = seal(wrong, SECRET, CONTEXT, CHEAP)
        whole = SEALED + CHEAP.passes.to_bytes(4) + CHEAP.memory.to_bytes(8) + box.salt + box.box
        with pytest.raises(SetUnusable):
            read_set(whole + sha256(whole).digest(), SECRET)


def test_a_sealed_file_tells_nothing_without_its_passphrase(notebook, filled, colleague):
    file = share(notebook, filled, "three long words", cost=CHEAP)
    plain = share(notebook, filled)

    assert is_sealed(file)
    assert not is_sealed(plain)
    assert b"Osh" in plain
    assert b"Osh" not in file
    assert plain[-96:-64] not in file  # nor who signed it
    for wrong in (None, "", "three long word"):
        with pytest.raises(WrongPassphrase):
            read_set(file, wrong)
    merge(colleague, read_set(file, "three long words"))
    assert shown(colleague) == shown(notebook)


def test_a_damaged_file_is_never_taken_for_a_wrong_passphrase(notebook, filled):
    file = share(notebook, filled, "three long words", cost=CHEAP)
    for at in range(len("SATCHEL SEALED SET 1\n"), len(file), 7):
        damaged = bytearray(file)
        damaged[at] ^= 1
        with pytest.raises(SetUnusable):
            read_set(bytes(damaged), "three long words")


def test_whatever_is_changed_in_a_file_it_is_refused(notebook, filled):
    file = share(notebook, filled)
    for at in range(0, len(file), 3):
        damaged = bytearray(file)
        damaged[at] ^= 1
        with pytest.raises(SetUnusable):
            read_set(bytes(damaged))
    for length in range(0, len(file), 11):
        with pytest.raises(SetUnusable):
            read_set(file[:length])
    with pytest.raises(SetUnusable):
        read_set(file + b" ")


def test_a_set_arrives_as_it_was(notebook, colleague):
    own = evening(notebook)
    file = share_set(notebook, own.id)
    shared = read_set(file)
    assert (shared.title, shared.noted, shared.minutes) == ("Evening", 1, 15)
    assert shared.archives == {"kg"}
    assert b"created" not in file
    assert notebook.kept.of_set[own.id][0].id.encode() not in file
    plan = merge(colleague, shared)

    assert plan == SetPlan(own.id, is_new=True)
    assert told_of(colleague, own.id) == told_of(notebook, own.id)
    assert colleague.kept.sets[own.id].contacts == "A telephone number"
    assert read_set(share_set(colleague, own.id)).items == shared.items
    colleague.undo()
    assert colleague.kept.sets == {}


@pytest.mark.parametrize("passphrase", [None, SECRET])
def test_when_a_set_begins_arrives_with_it(notebook, colleague, passphrase):
    made = evening(notebook)
    notebook.sets.alter(made.id, begins="14:30")
    file = share_set(notebook, made.id, passphrase, cost=CHEAP)

    for _time in range(2):
        merge(colleague, read_set(file, passphrase))

    (arrived,) = colleague.kept.sets.values()
    assert arrived.begins == "14:30"
    assert (b"SET 3\n" in file[:24], b"14:30" in file) == (True, passphrase is None)
    assert b"14:30" not in share_set(notebook, made.id, notes=False)


@pytest.mark.parametrize("passphrase", [None, SECRET])
@pytest.mark.parametrize("handed_out", [False, True])
def test_whether_a_question_of_the_room_is_handed_out_arrives_with_it(
    notebook, colleague, passphrase, handed_out
):
    asked = Draft(ItemKind.QUESTION, words="Who pays?", handed_out=handed_out)
    made = notebook.sets.make("Evening", [asked])
    file = share_set(notebook, made.id, passphrase, cost=CHEAP)
    for _time in range(2):
        merge(colleague, read_set(file, passphrase))

    (items,) = colleague.kept.of_set.values()
    assert [item.handed_out for item in items] == [handed_out]
    assert b"SET 4\n" in file[:24]


def test_taking_in_a_set_again_adds_nothing(notebook, colleague):
    own = evening(notebook)
    shared = read_set(share_set(notebook, own.id))
    for reader in (colleague, notebook):
        merge(reader, shared)
        kept = reader.kept
        assert merge(reader, shared) == SetPlan(own.id)
        assert reader.kept is kept

    merge(colleague, read_set(share_set(notebook, own.id, notes=False)))
    assert colleague.kept is not None
    assert list(colleague.kept.sets) == [own.id]
    assert colleague.kept.of_set[own.id][0].note == "Slowly"
    assert colleague.kept.sets[own.id].about == "For officers"


def test_a_set_that_the_reader_altered_stays_and_the_other_s_comes_beside_it(notebook, colleague):
    own = evening(notebook)
    shared = read_set(share_set(notebook, own.id))
    merge(colleague, shared)
    question = colleague.kept.of_set[own.id][1]
    colleague.sets.alter_item(question.id, words="Who pays?")
    mine = told_of(colleague, own.id)
    plan = merge(colleague, shared)

    assert (plan.is_new, plan.is_beside) == (True, True)
    assert told_of(colleague, own.id) == mine
    assert told_of(colleague, plan.id) == told_of(notebook, own.id)
    assert not merge(colleague, shared).is_new
    colleague.sets.alter(plan.id, title="Theirs")  # what was taken in is the reader's own now
    assert not merge(colleague, shared).is_new
    colleague.delete([plan.id])
    assert merge(colleague, shared).is_restored
    assert len(colleague.kept.sets) == 2


def test_a_set_comes_out_of_the_bin_or_from_nowhere(notebook, colleague):
    own = evening(notebook)
    shared = read_set(share_set(notebook, own.id))
    merge(colleague, shared)
    colleague.delete([own.id])
    assert merge(colleague, shared) == SetPlan(own.id, is_restored=True)
    colleague.delete([own.id])
    colleague.empty_bin()
    assert merge(colleague, shared) == SetPlan(own.id, is_new=True)
    assert told_of(colleague, own.id) == told_of(notebook, own.id)


def test_words_that_were_followed_to_another_edition_are_no_difference(notebook, colleague):
    own = evening(notebook)
    shared = read_set(share_set(notebook, own.id))
    merge(colleague, shared)
    item = colleague.kept.of_set[own.id][0]
    moved = item.anchor._replace(edition=4, passage="p-9", prefix="more before it")
    colleague.sets.follow({item.id: moved})

    assert merge(colleague, shared) == SetPlan(own.id)


@pytest.mark.parametrize("is_collection", [True, False])
def test_nothing_comes_in_under_the_name_of_a_set_of_ones_own(
    notebook, filled, colleague, is_collection
):
    """Else who deletes the collection, or passes it on, would do so with the set."""
    own, file = evening(colleague), share(notebook, filled)
    shared = read_set(file)
    name = shared.collections[0].id if is_collection else min(shared.entries)
    file = resigned(file, lambda told: json.loads(json.dumps(told).replace(name, own.id)))
    for _time in range(2):
        merge(colleague, read_set(file))
    kept = colleague.kept

    assert own.id not in {*kept.collections, *kept.entries}
    assert shown(colleague) == shown(notebook)
    assert list(kept.sets) == [own.id]


def test_a_set_can_leave_out_what_is_for_whoever_presents_it(notebook):
    own = evening(notebook)
    file = share_set(notebook, own.id, notes=False)

    assert b"Slowly" not in file
    assert b"For officers" not in file
    assert "Who decides?" in file.decode(errors="replace")
    assert read_set(file).noted == 0


def test_a_sealed_set_tells_nothing_without_its_passphrase(notebook):
    own = evening(notebook)
    file = share_set(notebook, own.id, "three long words", cost=CHEAP)
    assert b"Evening" not in file
    with pytest.raises(WrongPassphrase):
        read_set(file, "three long word")

    assert read_set(file, "three long words").title == "Evening"


def test_a_file_of_a_newer_satchel_is_told(notebook, filled):
    file = share(notebook, filled).replace(b"SET 1", b"SET 5", 1)
    with pytest.raises(SetUnusable) as told:
        read_set(file)

    assert told.value.newer


def without(name):
    return lambda told: {key: value for key, value in told.items() if key != name}


def altered(*path, to):
    """Put something else at a place of the content; a number stands for the nth of a mapping."""

    def change(told):
        inner = told
        steps = list(path)
        for step in steps[:-1]:
            inner = inner[sorted(inner)[step] if isinstance(inner, dict) and step == 0 else step]
        inner[steps[-1]] = to
        return told

    return change


@pytest.mark.parametrize(
    "change",
    [
        without("format"),
        without("entries"),
        without("collections"),
        altered("format", to=2),
        altered("format", to=True),
        altered("format", to=1.0),
        altered("entries", to=[]),
        altered("entries", to={}),
        altered("collections", to=[]),
        altered("collections", to={}),
        altered("collections", 0, "id", to="../../x"),
        altered("collections", 0, "title", to=7),
        altered("collections", 0, "title", to="\ud800"),
        altered("collections", 0, "kind", to="set"),
        altered("collections", 0, "parent", to="0" * 32),
        altered("collections", 0, "entries", to=["0" * 32]),
        altered("collections", 0, "more", to=1),
        altered("collections", 1, "parent", to=None),
        altered("entries", 0, "kind", to="castle"),
        altered("entries", 0, "note", to=None),
        altered("entries", 0, "colour", to="black"),
        altered("entries", 0, "anchor", to={"archive": "kg"}),
        altered("entries", 0, "more", to=1),
        lambda told: [told],
        lambda _told: None,
        lambda _told: b"[" * 100_000,
        lambda _told: b"9" * 10_000,
        lambda told: json.dumps(told).encode(),  # the same, but written in another way
        lambda told: json.dumps(told, sort_keys=True, separators=(",", ":")).encode("utf-16"),
    ],
)
def test_what_no_satchel_writes_is_refused_although_it_is_signed(notebook, filled, change):
    file = share(notebook, filled)
    assert read_set(resigned(file, lambda told: told)).title == "For Osh"
    with pytest.raises(SetUnusable):
        read_set(resigned(file, change))


@pytest.mark.parametrize(
    "change",
    [
        without("format"),
        altered("format", to=2),
        altered("collections", to=[]),
        altered("set", to=None),
        altered("set", to=[]),
        altered("set", "id", to="../../x"),
        altered("set", "title", to=7),
        altered("set", "title", to="\ud800"),
        altered("set", "contacts", to=None),
        altered("set", "in_steps", to=1),
        altered("set", "in_steps", to=None),
        altered("set", "more", to=1),
        altered("set", "items", to={}),
        altered("set", "items", 0, "kind", to="castle"),
        altered("set", "items", 0, "kind", to="pause"),
        altered("set", "items", 0, "anchor", to=None),
        altered("set", "items", 0, "anchor", "whole", to=1),
        altered("set", "items", 0, "anchor", "start", to=-2),
        altered("set", "items", 0, "words", to=None),
        altered("set", "items", 0, "minutes", to=-1),
        altered("set", "items", 0, "minutes", to=1_441),
        altered("set", "items", 0, "minutes", to=True),
        altered("set", "items", 0, "minutes", to=1.0),
        altered("set", "items", 0, "in_steps", to="yes"),
        altered("set", "items", 0, "more", to=1),
        altered("set", "items", 1, "kind", to="passage"),
        altered("set", "title", to="T" * 2_001),
        altered("set", "title", to="Evening\u202egnineve"),
        altered("set", "title", to="Two\nlines"),
        altered("set", "about", to="w" * 20_001),
        altered("set", "contacts", to="\x1b[2J"),
        altered("set", "items", 0, "note", to="w" * 20_001),
        altered("set", "items", 1, "words", to="w" * 20_001),
        altered("set", "items", 1, "words", to="\x00"),
        altered("set", "items", 0, "anchor", "archive", to="Kg\u202e"),
        altered("set", "items", 0, "anchor", "archive", to="k" * 2_001),
        altered("set", "items", 0, "anchor", "exact", to="w" * 20_001),
        lambda told: told | {"set": told["set"] | {"items": told["set"]["items"] * 334}},
        lambda _told: b'"set"',
        lambda _told: b'["set"]',
    ],
)
def test_no_set_that_no_satchel_writes_is_read(notebook, change):
    file = share_set(notebook, evening(notebook).id)
    assert read_set(resigned(file, lambda told: told)).title == "Evening"
    with pytest.raises(SetUnusable):
        read_set(resigned(file, change))


def test_a_set_that_nobody_could_take_in_is_not_written(notebook):
    own = evening(notebook)
    question = notebook.kept.of_set[own.id][1]
    notebook.sets.alter_item(question.id, words="w" * 20_000)
    assert len(read_set(share_set(notebook, own.id)).items[1].words) == 20_000
    notebook.sets.alter_item(question.id, words="w" * 20_001)
    with pytest.raises(TooLargeToShare):
        share_set(notebook, own.id)
    notebook.undo()
    notebook.sets.add(own.id, [Draft(ItemKind.PAUSE)] * 998)
    with pytest.raises(TooLargeToShare):
        share_set(notebook, own.id)


def test_what_was_pasted_into_a_set_holds_nothing_that_no_file_can(notebook):
    items = [Draft(ItemKind.QUESTION, words="One\x0cTwo\nThree", note="\x00Four")]
    own = notebook.sets.make("Even\u202eing\nof all", items, about="\x1b[2J")
    notebook.sets.alter(own.id, contacts="\x07 0312")
    shared = read_set(share_set(notebook, own.id))

    assert (shared.title, shared.about, shared.contacts) == ("Even ing of all", " [2J", "  0312")
    assert (shared.items[0].words, shared.items[0].note) == ("One Two\nThree", " Four")


@given(st.binary(max_size=200), st.booleans())
def test_any_bytes_are_a_set_or_refused(data, signed):
    file = MAGIC + data
    if signed:
        key = SigningKey(b"7" * 32)
        public = bytes(key.verify_key)
        file = MAGIC + data + public + key.sign(_signed(data, public)).signature
    with pytest.raises(SetUnusable):
        read_set(file)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


def put_somewhere(told, data, value):
    """Put a value in the place of one that is anywhere in what is told."""
    while True:
        keys = sorted(told) if isinstance(told, dict) else list(range(len(told)))
        key = data.draw(st.sampled_from(keys))
        inner = told[key]
        if not inner or not isinstance(inner, dict | list) or data.draw(st.booleans()):
            told[key] = value
            return
        told = inner


@given(st.data(), VALUES)
def test_any_value_anywhere_is_taken_whole_or_refused(data, value):
    with closing(connected(":memory:")) as connection, closing(connected(":memory:")) as other:
        lay(connection)
        lay(other)
        notebook, colleague = Notebook(connection, TurnedClock()), Notebook(other, TurnedClock())
        lit = notebook.highlight([on_words("взятку"), on_words("again", 2)], Colour.ROSE)
        made = notebook.collections.make("For Osh", [each.id for each in lit])
        told = json.loads(share(notebook, made.id)[len(MAGIC) : -96])
        put_somewhere(told, data, value)
        try:
            shared = read_set(resigned(share(notebook, made.id), lambda _told: told))
        except SetUnusable:
            return
        merge(colleague, shared)
        assert len(colleague.kept.entries) == 2


MENDABLE = st.sampled_from(["", "Жаңы", -1, 0, 3, True, False, None, "pause", "theme", [], {}])


@given(st.data(), VALUES | MENDABLE)
def test_any_value_anywhere_in_a_set_is_taken_whole_or_refused(data, value):
    with closing(connected(":memory:")) as connection, closing(connected(":memory:")) as other:
        lay(connection)
        lay(other)
        notebook, colleague = Notebook(connection, TurnedClock()), Notebook(other, TurnedClock())
        own = evening(notebook)
        file = share_set(notebook, own.id)
        told = json.loads(file[len(MAGIC) : -96])
        put_somewhere(told, data, value)
        try:
            shared = read_set(resigned(file, lambda _told: told))
        except SetUnusable:
            return
        plan = merge(colleague, shared)
        assert plan.id == shared.id
        assert told_of(colleague, plan.id) == (shared.title, shared.items)
        again = share_set(colleague, plan.id)
        assert json.loads(again[len(MAGIC) : -96]) == told


def test_the_context_of_a_signature_is_that_of_no_archive():
    assert CONTEXT == b"satchel set 1\0"
