"""Ready-made sets are made and changed, and all else of sets.toml stays as somebody wrote it."""

import tomllib

import pytest
from hypothesis import given, strategies as st

from index import (
    DESK_LOCK,
    DeskFolder,
    Item,
    ItemKind,
    Set,
    SetActs,
    SetChange,
    SourceProblem,
    replace,
)
from index.limits import MAX_ITEMS, MAX_MINUTES
from index.source.problems.problem import Problems
from index.source.sets import Sets
from index.source.tables import Tables
from tests.index.desk.random_acts import copied, held, write_folder
from viewer.platform.file_lock import FileLock

SETS = "sets.toml"
HAND = """# Sets of the archive, by hand

# for the first day
[[set]]   # one
id = 'strike'
title.en = "The strike"
title.ru = 'Забастовка'   # as said

  # cold hands
  [[set.item]]
  kind = "passage"
  target = "q-1"   # the coldest
  note.en = "Slowly."

# of the room
[[set.item]]
kind = 'question'
words = { en = "What would have helped?", ru = "Что могло бы помочь?" }
minutes = 6


[[set.item]]
kind = "quiz"   # of no kind yet
target = "x"

[[set.item]]
kind = "theme"
target = "a"
in_steps = true
# below the theme

[[set]]
id = "two"
title.en = "Two"
item = [ {kind = "pause", words.en = "Breathe."}, {kind = "passage", target = "p-1"} ]
# the end
"""
WORDS = ["Bread", "«Хлеб»", 'a "b" \\ c', "one\ntwo", "#", "[[set]]", "’’’"]
KINDS = [ItemKind.PASSAGE, ItemKind.THEME, ItemKind.QUESTION, ItemKind.PAUSE]


def sets_in(folder):
    return Sets(Tables(folder, Problems()), Problems()).written()


def acts_of(text):
    return SetActs({SETS: text} if text else {})


def item_by_chance(chance):
    kind = chance.choice(KINDS)
    target = {"passage": "p-1", "theme": "a"}.get(kind, "")
    words = {} if target else {chance.choice(["en", "ru"]): chance.choice(WORDS)}
    return Item(kind, target, words, {}, chance.choice([0, 5]), chance.choice([None, True]))


def altered_by_chance(item, chance):
    language = chance.choice(["en", "ru", "ky"])
    changes = [
        {"note": {**item.note, language: chance.choice(WORDS)}},
        {"note": {}},
        {"minutes": chance.randrange(9)},
        {"in_steps": chance.choice([None, True, False])},
    ]
    if not item.target:
        changes.append({"words": {**item.words, language: chance.choice(WORDS)}})
    return replace(item, **chance.choice(changes))


def changed_by_chance(before, chance):
    """Some change of a set: items go, come, move and are written on, and its own words too."""
    numbered = list(enumerate(before.items))
    for _ in range(chance.randint(0, 2)):
        if numbered:
            numbered.pop(chance.randrange(len(numbered)))
    if chance.random() < 0.4:
        chance.shuffle(numbered)
    for at, (origin, item) in enumerate(numbered):
        if chance.random() < 0.3:
            numbered[at] = origin, altered_by_chance(item, chance)
    for _ in range(chance.randint(0, 2)):
        numbered.insert(chance.randint(0, len(numbered)), (None, item_by_chance(chance)))
    said = {chance.choice(["title", "about", "contacts"]): {"en": chance.choice(WORDS[:3])}}
    after = replace(
        before,
        **(said if chance.random() < 0.3 else {}),
        items=tuple(item for _origin, item in numbered),
        in_steps=chance.choice([before.in_steps, not before.in_steps]),
    )
    return SetChange(before, after, tuple(origin for origin, _item in numbered))


@given(st.randoms())
def test_acts_by_chance_read_as_the_sets_they_make_and_are_taken_back(tmp_path_factory, chance):
    base = tmp_path_factory.mktemp("acts")
    folder = write_folder(base / "folder")
    (folder / SETS).write_bytes(HAND.encode())
    first = held(folder)
    desk = DeskFolder(folder, FileLock(folder / DESK_LOCK))
    wanted, done = list(sets_in(folder)), 0
    for number in range(4):
        kind = chance.random()
        if kind < 0.2 or not wanted:
            made = Set(f"new-{number}", {"ru": "Новый"}, (item_by_chance(chance),) * 2)
            act, wanted = SetActs(desk.files).make_set(made), [*wanted, made]
        else:
            at = chance.randrange(len(wanted))
            try:
                change = changed_by_chance(wanted[at], chance)
                act = SetActs(desk.files).change_set(change)
            except SourceProblem:  # an array in one line is changed in a text editor
                continue
            wanted[at] = change.after
        done += desk.apply(act) is not None
        assert list(sets_in(folder)) == wanted
    for _ in range(done):
        desk.undo()
    desk.close()
    assert held(folder) == first


def test_what_an_act_does_not_touch_stays_byte_for_byte():
    before = parsed_first(HAND)
    moved = before.items[1], replace(before.items[0], minutes=4), before.items[2]
    change = SetChange(before, replace(before, items=moved), (1, 0, 2))
    text = acts_of(HAND).change_set(change).files[SETS]
    assert text.splitlines() == [
        *HAND.splitlines()[:8],
        "# of the room",
        "[[set.item]]",
        "kind = 'question'",
        'words = { en = "What would have helped?", ru = "Что могло бы помочь?" }',
        "minutes = 6",
        "",
        "  # cold hands",
        "  [[set.item]]",
        '  kind = "passage"',
        '  target = "q-1"   # the coldest',
        '  note.en = "Slowly."',
        "  minutes = 4",
        *HAND.partition("minutes = 6\n")[2].splitlines(),
    ]


def parsed_first(text):
    """The first set of a text, as its editor sees it."""
    written = tomllib.loads(text)["set"][0]
    return Set(
        written["id"],
        written["title"],
        tuple(
            Item(
                ItemKind(each["kind"]),
                each.get("target", ""),
                each.get("words", {}),
                each.get("note", {}),
                each.get("minutes", 0),
                each.get("in_steps"),
            )
            for each in written["item"]
            if each["kind"] in [*ItemKind]
        ),
    )


def test_words_of_one_language_leave_the_others_as_they_are():
    before = parsed_first(HAND)
    asked = replace(before.items[1], words={**before.items[1].words, "ru": "Кто был там?"})
    change = SetChange(
        before, replace(before, items=(before.items[0], asked, before.items[2])), (0, 1, 2)
    )
    text = acts_of(HAND).change_set(change).files[SETS]
    assert text == HAND.replace("Что могло бы помочь?", "Кто был там?")


def test_the_last_set_that_goes_takes_its_file_along():
    act = acts_of('[[set]]\nid = "a"\ntitle.en = "A"\n').remove_set("a")
    assert act.files == {SETS: None}


def test_a_new_set_in_a_folder_without_any_is_the_whole_file():
    made = Set("set-1", {"en": "Monday"}, (Item(ItemKind.PASSAGE, "q-1", minutes=4),))
    act = acts_of("").make_set(made)
    assert act.files[SETS] == (
        '[[set]]\nid = "set-1"\ntitle.en = "Monday"\n\n'
        '[[set.item]]\nkind = "passage"\ntarget = "q-1"\nminutes = 4\n'
    )


def refused_changes():
    before = parsed_first(HAND)
    item = before.items[0]
    yield replace(before, title={}), "A set has a title."
    yield replace(before, title={"en": "a\nb"}), "This cannot be the title of a set."
    yield replace(before, about={"en": "\0"}), "This is too long"
    yield replace(before, items=(item,) * (MAX_ITEMS + 1)), "at most 1000 items"
    yield replace(before, items=(replace(item, minutes=MAX_MINUTES + 1),)), "at most 1440 minutes"


@pytest.mark.parametrize(("after", "said"), [*refused_changes()], ids=range(5))
def test_what_no_archive_may_hold_is_refused(after, said):
    origins = tuple(0 if not number else None for number in range(len(after.items)))
    with pytest.raises(SourceProblem, match=said):
        acts_of(HAND).change_set(SetChange(parsed_first(HAND), after, origins))


def test_a_set_that_another_program_changed_is_looked_at_first():
    before = parsed_first(HAND)
    change = SetChange(before, replace(before, items=()), ())
    other = HAND.replace('target = "a"', 'target = "b"')
    with pytest.raises(SourceProblem, match="changed meanwhile"):
        acts_of(other).change_set(change)
    with pytest.raises(SourceProblem, match="there no more"):
        acts_of(HAND.replace("strike", "other")).change_set(change)
    with pytest.raises(SourceProblem, match="has mistakes"):
        acts_of("set = 1")


def test_a_folder_with_windows_line_ends_keeps_them(tmp_path):
    folder = write_folder(tmp_path / "folder")
    (folder / SETS).write_bytes(HAND.replace("\n", "\r\n").encode())
    copy = copied(folder, "copy")
    desk = DeskFolder(copy, FileLock(copy / DESK_LOCK))
    before = sets_in(folder)[0]
    change = SetChange(before, replace(before, items=before.items[1:]), (1, 2))
    desk.apply(SetActs(desk.files).change_set(change))
    desk.close()
    data = (copy / SETS).read_bytes()
    assert data.count(b"\r\n") == data.count(b"\n")
    assert sets_in(copy)[0] == change.after
