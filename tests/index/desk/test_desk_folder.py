"""A folder at the desk: acts, undo and redo, files changed beside, a second desk."""

import os
import random

import pytest

from index import (
    DESK_LOCK,
    BlockForm,
    ChangedBeside,
    DeskFolder,
    FolderReadOnly,
    OutputFailed,
    PastActs,
    SourceProblem,
    withdrawal_to_come,
)
from index.desk.folder_acts import ActName, add_to_vocabulary, table_act
from index.desk.folder_texts import words_in
from index.limits import MAX_FILE
from index.source.folder import read_source
from tests.index.desk.random_acts import DOCUMENT, act_by_chance, held, write_folder
from tests.pictures import png
from viewer.platform.file_lock import FileLock


@pytest.fixture
def folder(tmp_path):
    return write_folder(tmp_path / "folder")


@pytest.fixture
def open_desk(folder):
    """Open a desk on the folder; all are closed in the end."""
    opened = []

    def made():
        opened.append(DeskFolder(folder, FileLock(folder / DESK_LOCK)))
        return opened[-1]

    yield made
    for each in opened:
        each.close()


@pytest.fixture
def desk(open_desk):
    return open_desk()


@pytest.fixture
def picture(folder):
    """A picture at the end of the document: its id."""
    (folder / "pictures").mkdir()
    (folder / "pictures" / "map.png").write_bytes(png())
    document = folder / DOCUMENT
    text = document.read_text("utf-8").rstrip("\n")
    document.write_text(f"{text}\n\n![A map](pictures/map.png) {{#map}}\n", "utf-8")
    return "map"


def test_random_acts_are_undone_and_done_again_to_the_same_bytes(folder, desk, request):
    chance = random.Random(19)  # noqa: S311  the same acts each time
    count = 2_000 if request.config.getoption("--long") else 100
    states = [held(folder)]
    while len(states) <= count:
        if desk.apply(act_by_chance(desk, chance)):
            states.append(held(folder))
    assert len({tuple(each.items()) for each in states}) > count / 3

    for state in states[-2::-1]:
        assert desk.undo()
        assert held(folder) == state
    assert desk.undo() is None
    for state in states[1:]:
        assert desk.redo()
        assert held(folder) == state
    assert desk.redo() is None
    assert not (folder / DOCUMENT).with_name(".satchel-import").exists()


def test_random_acts_are_undone_over_several_sittings_to_the_same_bytes(folder, request):
    chance = random.Random(20)  # noqa: S311  the same acts each time
    count = 2_000 if request.config.getoption("--long") else 100
    states, at, kept = [held(folder)], 0, PastActs()
    steps = 0
    while steps < count:
        desk = DeskFolder(folder, FileLock(folder / DESK_LOCK))
        desk.resume(PastActs.ordered(as_kept(kept, chance)))
        for _ in range(chance.randint(1, 40)):
            steps += 1
            way = chance.choice(["do", "do", "undo", "redo"])
            if way == "do" and desk.apply(act_by_chance(desk, chance)):
                at += 1
                states[at:] = [held(folder)]
            elif way == "undo":
                assert bool(desk.undo()) is (at > 0)
                at = max(0, at - 1)
            elif way == "redo":
                assert bool(desk.redo()) is (at + 1 < len(states))
                at = min(len(states) - 1, at + 1)
            assert held(folder) == states[at]
        kept = desk.history
        desk.close()
    assert len(states) > count / 20


def as_kept(acts, chance):
    """Yield the acts of a history as a store has them: by themselves, in no order."""
    pairs = [*((act, False) for act in acts.done), *((act, True) for act in acts.undone)]
    chance.shuffle(pairs)
    return pairs


def test_what_was_done_before_the_earlier_acts_came_is_taken_back_first(folder, open_desk):
    before = held(folder)
    desk = open_desk()
    desk.apply(desk.acts.words("p-2", "One"))
    desk.apply(desk.acts.words("p-2", "Two"))
    one = held(folder)
    desk.undo()
    desk.redo()
    earlier = desk.history
    desk.close()
    later = open_desk()
    later.apply(later.acts.words("p-2", "Three"))
    later.resume(earlier)

    assert [act.number for act in later.history.done] == [1, 2, 3]
    later.undo()
    assert held(folder) == one
    later.undo()
    later.undo()
    assert (held(folder), later.undo()) == (before, None)
    later.forget()
    assert later.redo() is None


def test_what_was_taken_back_earlier_comes_again_only_where_nothing_was_done_since(
    folder, open_desk
):
    desk = open_desk()
    desk.apply(desk.acts.words("p-2", "One"))
    one = held(folder)
    desk.undo()
    earlier = desk.history
    desk.close()
    second = open_desk()
    second.resume(earlier)
    assert second.redo()
    assert held(folder) == one
    second.undo()
    second.close()

    third = open_desk()
    third.apply(third.acts.words("p-2", "Other"))
    third.resume(earlier)
    assert (third.redo_name, len(third.history)) == (None, 1)


def test_acts_that_are_there_already_do_not_come_twice(folder, desk):
    for words in ("One", "Two", "Three"):
        desk.apply(desk.acts.words("p-2", words))
    desk.undo()
    acts = desk.history
    desk.resume(acts)
    assert desk.history == acts
    desk.resume(PastActs(acts.done[:1]))
    assert desk.history == acts


def test_an_earlier_act_on_a_file_that_is_another_now_is_refused(folder, open_desk):
    desk = open_desk()
    desk.apply(desk.acts.value("archive.toml", ("licence",), "CC-BY-4.0"))
    desk.apply(desk.acts.words("p-2", "One"))
    earlier = desk.history
    desk.close()
    file = folder / DOCUMENT
    file.write_bytes(file.read_bytes() + b"\nMore. {#p-77}\n")
    beside = file.read_bytes()

    later = open_desk()
    later.resume(earlier)
    with pytest.raises(ChangedBeside, match=r"small\.md"):
        later.undo()
    assert later.undo()
    assert file.read_bytes() == beside
    assert b"CC-BY" not in (folder / "archive.toml").read_bytes()


def test_what_an_act_changed_is_handed_to_whoever_made_it(folder, desk):
    before = (folder / DOCUMENT).read_bytes()

    done = desk.apply(desk.acts.words("p-2", "No"))

    assert [each.file for each in done.changes] == [DOCUMENT]
    assert (done.changes[0].before, done.changes[0].after) == (
        before,
        (folder / DOCUMENT).read_bytes(),
    )
    assert desk.undo_name == done.name
    assert desk.apply(desk.acts.words("p-2", "No")) is None  # nothing is left to change


def test_a_file_that_another_program_changed_is_not_overwritten(folder, desk):
    act = desk.acts.words("p-2", "Other words")
    beside = (folder / DOCUMENT).read_bytes() + b"\nMore. {#p-77}\n"
    (folder / DOCUMENT).write_bytes(beside)

    with pytest.raises(ChangedBeside, match=r"small\.md"):
        desk.apply(act)
    assert (folder / DOCUMENT).read_bytes() == beside
    assert desk.refresh() == (DOCUMENT,)
    with pytest.raises(ChangedBeside):  # it was made of the words before
        desk.apply(act)
    assert (folder / DOCUMENT).read_bytes() == beside

    desk.apply(desk.acts.words("p-2", "Other words"))
    assert words_in(desk.files[DOCUMENT])["p-77"] == "More."
    desk.undo()
    assert (folder / DOCUMENT).read_bytes() == beside


def test_a_change_that_leaves_size_and_time_the_same_is_noticed(folder, desk):
    file = folder / DOCUMENT
    old = file.stat().st_mtime - 60
    os.utime(file, (old, old))
    desk.refresh()
    file.write_bytes(file.read_bytes().replace(b"twelve", b"eleven"))
    os.utime(file, (old, old))

    assert desk.refresh() == (DOCUMENT,)
    assert "eleven" in desk.files[DOCUMENT]
    assert desk.refresh() == ()


def test_a_file_that_comes_into_being_beside_is_not_overwritten(folder, desk):
    act = desk.acts.entry("glossary.toml", ("entry",), {"id": "bread", "en": ["bread"]})
    (folder / "glossary.toml").write_bytes(b"# mine\n")

    with pytest.raises(ChangedBeside):
        desk.apply(act)
    assert (folder / "glossary.toml").read_bytes() == b"# mine\n"


def test_files_that_are_empty_or_not_there_yet_are_written(folder, desk):
    (folder / "glossary.toml").write_bytes(b"")
    desk.refresh()
    before = held(folder)
    said = {"passage": "p-2", "text": "Деди", "status": "draft", "by": "A. Editor"}

    desk.apply(desk.acts.entry("glossary.toml", ("entry",), {"id": "bread", "en": ["bread"]}))
    desk.apply(desk.acts.entry("translations/ky.toml", ("translation",), said))
    assert read_source(folder).archive.glossary[0].id == "bread"
    assert {*desk.files} >= {"glossary.toml", "translations/ky.toml"}
    desk.undo()
    desk.undo()
    assert held(folder) == before
    desk.redo()
    desk.redo()
    assert {*held(folder)} == {*before, "translations/ky.toml"}


@pytest.mark.parametrize("more", [{}, {"glossary.toml": '[[entry]]\nid = "x"\n'}])
def test_an_act_that_would_make_a_file_too_large_to_be_read_writes_nothing(folder, desk, more):
    before, texts = held(folder), dict(desk.files)
    act = table_act(ActName.CODEBOOK_IN, texts, {"codebook.toml": "#" * (MAX_FILE + 1), **more})
    with pytest.raises(SourceProblem, match="would be larger than 16 MB"):
        desk.apply(act)

    assert held(folder) == before
    assert desk.files == texts
    assert desk.undo_name is None
    assert desk.apply(desk.acts.words("p-2", "Other words"))


@pytest.mark.parametrize("is_noticed", [False, True])
def test_what_was_changed_beside_cannot_be_undone_and_the_rest_can(folder, desk, is_noticed):
    before = held(folder)
    desk.apply(desk.acts.value("archive.toml", ("licence",), "CC-BY-4.0"))
    desk.apply(desk.acts.words("p-2", "Other words"))
    beside = (folder / DOCUMENT).read_bytes() + b"\nMore. {#p-77}\n"
    (folder / DOCUMENT).write_bytes(beside)
    if is_noticed:
        desk.refresh()

    with pytest.raises(ChangedBeside, match=r"small\.md"):
        desk.undo()
    assert desk.undo()
    assert held(folder) == before | {DOCUMENT: beside}
    assert desk.undo() is None
    assert desk.redo()
    assert b"CC-BY-4.0" in (folder / "archive.toml").read_bytes()


def test_after_an_import_only_what_can_be_taken_back_is_left(folder, desk):
    before = held(folder)
    desk.apply(desk.acts.value("archive.toml", ("licence",), "CC-BY-4.0"))
    desk.apply(desk.acts.words("p-2", "Other words"))
    desk.apply(desk.acts.leave_out("p-1"))  # changes the document and its tables
    desk.apply(desk.acts.value("archive.toml", ("licence",), "CC0-1.0"))
    (folder / "notes.toml").write_text("# imported\n")
    desk.refresh()
    desk.forget_stale()

    assert [len(desk.history.done), len(desk.history.undone)] == [2, 0]
    assert desk.undo()
    assert desk.undo()
    assert desk.undo_name is None
    after = held(folder)
    assert after["archive.toml"] == before["archive.toml"]
    assert b"Other words" in after[DOCUMENT]
    assert desk.redo()


def test_an_act_on_several_files_is_undone_whole(folder, desk):
    before = held(folder)
    act = desk.acts.leave_out("p-1")
    assert {*act.files} == {DOCUMENT, "codings.toml", "notes.toml"}

    desk.apply(act)
    assert "f-1" not in words_in(desk.files[DOCUMENT])
    assert read_source(folder).archive is not None
    desk.undo()
    assert held(folder) == before


def test_a_passage_that_is_left_out_leaves_its_lines_of_the_source_out(folder, desk):
    desk.apply(desk.acts.leave_out("p-1"))

    text = desk.files[DOCUMENT]
    assert "left_out = [3, 4, 5]" in text
    assert 'gone = ["p-1", "f-1"]' in text
    told = [each.code for each in read_source(folder).problems]
    assert "missing-words" not in told
    assert "p-1" not in words_in(text)
    assert desk.acts.part("p-2", 3).given not in ("p-1", "f-1")


def test_a_second_desk_reads_and_changes_nothing(folder, desk, open_desk):
    second = open_desk()
    before = held(folder)

    assert (desk.is_read_only, second.is_read_only) == (False, True)
    assert second.files == desk.files
    with pytest.raises(FolderReadOnly):
        second.apply(second.acts.words("p-2", "Other words"))
    assert held(folder) == before
    desk.close()
    assert not open_desk().is_read_only


@pytest.mark.parametrize("make", ["link", "folder"])
def test_what_stands_in_the_place_of_the_lock_is_named(folder, open_desk, tmp_path, make):
    other = tmp_path / "other"
    other.write_text("of somebody else")
    lock = folder / DESK_LOCK
    lock.symlink_to(other) if make == "link" else lock.mkdir()
    desk = open_desk()
    with pytest.raises(FolderReadOnly, match="Delete it, then open this folder again"):
        desk.apply(desk.acts.words("p-2", "Other words"))
    assert other.read_text() == "of somebody else"
    lock.unlink() if make == "link" else lock.rmdir()
    assert not open_desk().is_read_only


def test_the_words_of_a_line_are_mended_and_its_dash_stays(folder, desk):
    before = (folder / DOCUMENT).read_bytes().decode()

    desk.apply(desk.acts.line_words("q-1", "Woman, *32*"))

    after = (folder / DOCUMENT).read_bytes().decode()
    assert after == before.replace("— Woman, 31", "— Woman, \\*32\\*")
    with pytest.raises(SourceProblem):
        desk.acts.line_words("q-2", "Woman")


def test_the_lock_names_nobody(folder, desk):
    assert (folder / DESK_LOCK).read_bytes() == b""


def test_what_a_kill_left_is_taken_away_and_what_is_not_ours_stays(folder, open_desk):
    draft, other = (
        folder / "documents" / name for name in (".small.md.0123456789abcdef", ".small.md.backup")
    )
    draft.write_bytes(b"half of it")
    other.write_bytes(b"mine")

    open_desk()
    assert (draft.exists(), other.exists()) == (False, True)


def test_a_desk_that_cannot_open_keeps_no_lock(folder, open_desk):
    (folder / ".satchel-import").mkdir()
    for _ in range(2):
        with pytest.raises(OutputFailed):
            open_desk()
    (folder / ".satchel-import").rmdir()
    assert not open_desk().is_read_only


def test_a_refused_act_changes_nothing(folder, desk):
    before = held(folder)
    for act in (
        lambda: desk.acts.kind("t-1", BlockForm.QUOTE),
        lambda: desk.acts.kind("p-1", BlockForm.HEADING),
        lambda: desk.acts.kind("who", BlockForm.PARAGRAPH),
        lambda: desk.acts.line("p-2"),
        lambda: desk.acts.attribute("q-1", "role", "owner"),
        lambda: desk.acts.attribute("q-2", "role", "docker"),
        lambda: desk.acts.attribute("p-2", "care", 'say "it"'),
        lambda: desk.acts.words("p-2", "one\ntwo"),
        lambda: desk.acts.words("p-2", " \n"),
        lambda: desk.acts.words("p-2", "\x07"),
        lambda: desk.acts.join("p-2"),
        lambda: desk.acts.part("p-1", 0),
        lambda: desk.acts.leave_out("f-1"),
        lambda: desk.acts.words("nowhere", "x"),
        lambda: add_to_vocabulary(desk.files, "role", "docker", {"en": "Docker"}),
        lambda: desk.acts.attribute("p-2", "language", "klingon!"),
        lambda: desk.acts.entry("published.toml", ("edition",), {"number": 9}),
        lambda: desk.acts.entry("../archive.toml", ("withdrawn",), {"passage": "p-2"}),
    ):
        with pytest.raises(SourceProblem):
            act()
    assert held(folder) == before


def test_consent_and_care_are_not_lost_when_two_become_one(desk):
    desk.apply(desk.acts.attribute("i-3", "consent", "read"))
    desk.apply(desk.acts.kind("i-2", BlockForm.ITEM, 1))
    with pytest.raises(SourceProblem, match="consent"):
        desk.acts.join("i-3")


@pytest.mark.parametrize(
    ("key", "value", "is_free"),
    [
        ("consent", "none", False),
        ("care", "fear", False),
        ("access", "controlled", False),
        ("consent", "unknown", True),
        ("care", "none", True),
        ("access", "open", True),
    ],
)
def test_what_restricts_a_passage_keeps_it_from_becoming_a_heading(desk, key, value, is_free):
    desk.apply(desk.acts.attribute("p-2", key, value))
    if is_free:
        assert desk.acts.kind("p-2", BlockForm.HEADING, 2).files
        return
    with pytest.raises(SourceProblem, match="A heading cannot"):
        desk.acts.kind("p-2", BlockForm.HEADING, 2)


def test_a_withdrawn_passage_is_neither_joined_nor_parted(desk):
    withdrawn = {"passage": "i-2", "date": "2026-02-10", "reason": "asked"}
    desk.apply(desk.acts.entry("archive.toml", ("withdrawn",), withdrawn))
    for act in (lambda: desk.acts.join("i-3"), lambda: desk.acts.part("i-2", 3)):
        with pytest.raises(SourceProblem, match="withdrawn"):
            act()


def test_what_is_coded_follows_mended_words_and_not_others(folder, desk):
    desk.apply(desk.acts.words("p-1", "Wé spoke to twelve dòckers and one foreman."))
    assert 'exact = "dòckers" # whom' in desk.files["codings.toml"]
    assert read_source(folder).archive is not None

    with pytest.raises(SourceProblem, match="is coded"):
        desk.acts.words("p-1", "Nobody said a word.")


def test_a_set_goes_with_the_last_passage_that_it_shows(folder, desk):
    item = {"kind": "passage", "target": "p-2"}
    desk.apply(desk.acts.entry("sets.toml", ("set",), {"id": "s", "title": {"en": "S"}}))
    desk.apply(desk.acts.entry("sets.toml", ("set", 0, "item"), item))
    done = desk.apply(desk.acts.leave_out("p-2"))
    assert done.sets_gone == 1
    assert desk.files["sets.toml"] == ""
    assert read_source(folder).archive is not None
    desk.undo()

    desk.apply(desk.acts.entry("sets.toml", ("set", 0, "item"), item | {"target": "q-1"}))
    done = desk.apply(desk.acts.leave_out("p-2"))
    assert done.sets_gone == 0
    assert "p-2" not in desk.files["sets.toml"]


def test_a_picture_that_goes_is_in_no_set_any_more(folder, picture, desk):
    for target in (picture, "q-1"):
        kind = "picture" if target == picture else "passage"
        values = {"id": f"s-{target}", "title": {"en": "S"}}
        desk.apply(desk.acts.entry("sets.toml", ("set",), values))
        number = desk.files["sets.toml"].count("[[set]]") - 1
        item = {"kind": kind, "target": target}
        desk.apply(desk.acts.entry("sets.toml", ("set", number, "item"), item))
    assert withdrawal_to_come(desk.files, picture).sets == 1

    done = desk.apply(desk.acts.leave_out(picture))

    assert done.sets_gone == 1
    assert picture not in desk.files["sets.toml"]
    assert "q-1" in desk.files["sets.toml"]
    assert read_source(folder).archive is not None


def test_a_word_is_added_to_the_vocabulary_and_then_given(folder, desk):
    desk.apply(add_to_vocabulary(desk.files, "sector", "crane", {"en": "Cranes", "ru": "Краны"}))
    desk.apply(desk.acts.attribute("q-1", "sector", "crane"))

    archive = read_source(folder).archive
    quote = next(each for each in archive.passages() if each.id == "q-1")
    assert quote.attribution.sector == "crane"
    assert desk.files["vocabulary.toml"].startswith(
        "[[role]]\nid = 'docker'\nlabel.en = 'Docker'\n# end\n"
    )
