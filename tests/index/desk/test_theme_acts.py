"""Words are coded and themes are made, named, moved and removed, and all else of a folder stays."""

import tempfile
import tomllib
from pathlib import Path

import pytest
from hypothesis import assume, given, strategies as st

from index import (
    DESK_LOCK,
    CodebookActs,
    DeskFolder,
    SourceProblem,
    ThemeActs,
    WordsToCode,
)
from index.desk.themes.codebook_texts import CODEBOOK
from index.limits import MAX_DEPTH
from index.model import Coding
from index.source.folder import read_source
from tests.index.desk.folders import hand_folders
from viewer.platform.file_lock import FileLock

CODINGS, SETS = "codings.toml", "sets.toml"
LABELS = st.sampled_from(
    [
        "Police violence",
        "Полиция",
        "Өмүр",
        "警察",
        "“Who?” [a] #1",
        "The",
        "A-Z",
        "b\u00adc",
        "  x  y ",
    ]
)
HEAD = 'id = "small"\nedition = 1\nlanguage = "en"\ncreated = "2026-01-01"\ntitle.en = "Small"\n'
DOCUMENT = """+++
id = "small"
title = "Small"
+++

## First {#h}

no and no and no {#p-1}

: Who {#t-1}

| a | b |
|---|---|
| 1 | 2 |
"""


def small(**tables):
    """The texts of a small folder, with these tables."""
    named = {f"{name}.toml": text for name, text in tables.items()}
    return {"archive.toml": HEAD, "documents/small.md": DOCUMENT} | named


def themes(files):
    return tomllib.loads(files.get(CODEBOOK, "")).get("theme", [])


def after(files, act):
    """The texts of a folder after `act`."""
    changed = {**files, **act.files}
    return {file: text for file, text in changed.items() if text is not None}


def done(files, *makes):
    """The texts of a folder after one act after the other."""
    for make in makes:
        files = after(files, make(files))
    return files


def read(folder):
    """The archive of a folder, which must have no mistakes."""
    draft = read_source(folder)
    assert draft.archive is not None, [each.text for each in draft.problems]
    return draft.archive


def codings(archive):
    return {each.id: each.codings for each in archive.passages() if each.codings}


def held(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != DESK_LOCK
    }


def acted(folder, make):
    """Do an act on `folder` and take it back; return the archive, and the files, with it."""
    before = held(folder)
    desk = DeskFolder(folder, FileLock(folder / DESK_LOCK))
    try:
        assert desk.apply(make(desk.files)) is not None
        archive, files = read(folder), held(folder)
        desk.undo()
    finally:
        desk.close()
    assert held(folder) == before
    return archive, files


@given(hand_folders(), LABELS, st.data())
def test_words_are_coded_at_their_place(hand, label, data):
    passages = [each for each in hand.blocks if each.kind not in ("heading", "note")]
    assume(passages)
    with tempfile.TemporaryDirectory() as place:
        folder = hand.write(Path(place))
        before, files = read(folder), held(folder)
        passage = before_passage(before, data.draw(st.sampled_from(passages)).id)
        start = data.draw(st.integers(0, len(passage.text) - 1))
        end = data.draw(st.integers(start + 1, len(passage.text)))
        exact = passage.text[start:end]
        assume(exact.strip() and "\u202e" not in exact)
        words = WordsToCode(passage.id, start, end, exact)
        is_new = data.draw(st.booleans())
        assume(is_new or Coding("a", start, end) not in passage.codings)  # else nothing changes
        archive, changed = acted(
            folder,
            lambda texts: (
                ThemeActs(texts).code_as_new(words, label)
                if is_new
                else ThemeActs(texts).code_words(words, "a")
            ),
        )

    theme = archive.themes[-1].id if is_new else "a"
    assert codings(archive)[passage.id] == (*passage.codings, Coding(theme, start, end))
    others = {**codings(before), passage.id: ()}
    assert {**codings(archive), passage.id: ()} == others
    assert changed.keys() == files.keys()
    touched = {file for file in files if files[file] != changed[file]}
    assert touched == {CODINGS, *([CODEBOOK] if is_new else [])}
    assert all(changed[file].startswith(files[file].rstrip(b"\r\n")) for file in touched)
    if is_new:
        assert archive.themes[-1].label == {"en": " ".join(label.split())}


def before_passage(archive, name):
    return next(each for each in archive.passages() if each.id == name)


@given(hand_folders(), st.data())
def test_a_coding_is_taken_off_and_the_others_stay(hand, data):
    with tempfile.TemporaryDirectory() as place:
        folder = hand.write(Path(place))
        before, files = read(folder), held(folder)
        assume(codings(before))
        name = data.draw(st.sampled_from(sorted(codings(before))))
        coding = codings(before)[name][0]
        archive, changed = acted(folder, lambda texts: ThemeActs(texts).take_off((name, coding)))

    left = codings(before)
    del left[name]
    assert codings(archive) == left
    assert {file for file in files if files[file] != changed.get(file)} == {CODINGS}
    remarks = [line for line in files[CODINGS].splitlines() if line.startswith(b"#")]
    assert [line for line in changed[CODINGS].splitlines() if line.startswith(b"#")] == remarks


@given(hand_folders(), LABELS)
def test_a_theme_is_named_described_and_placed(hand, label):
    with tempfile.TemporaryDirectory() as place:
        folder = hand.write(Path(place))
        files = held(folder)
        for make, wanted in (
            (lambda texts: ThemeActs(texts).name_theme("a", "ky", label), {"en": "A", "ky": label}),
            (lambda texts: ThemeActs(texts).name_theme("a", "en", label), {"en": label}),
        ):
            archive, changed = acted(folder, make)
            assert archive.themes[0].label == {
                key: " ".join(value.split()) for key, value in wanted.items()
            }
            assert {file for file in files if files[file] != changed[file]} == {CODEBOOK}
            assert changed[CODEBOOK].rstrip().endswith(b"# no more")
        archive, _changed = acted(
            folder, lambda texts: ThemeActs(texts).describe_theme("a", "en", label)
        )
        assert archive.themes[0].definition == {"en": label.strip()}


@given(hand_folders())
def test_a_theme_goes_with_its_codings(hand):
    with tempfile.TemporaryDirectory() as place:
        folder = hand.write(Path(place))
        archive, _files = acted(folder, lambda texts: ThemeActs(texts).remove_theme("a"))

    assert archive.themes == ()
    assert codings(archive) == {}


@pytest.mark.parametrize("start", [0, 7, 14])
def test_words_that_stand_several_times_are_told_apart(start):
    files = small(codebook='[[theme]]\nid="a"\nlabel.en="A"\n')
    words = WordsToCode("p-1", start, start + 2, "no")

    changed = after(files, ThemeActs(files).code_words(words, "a"))

    (entry,) = tomllib.loads(changed[CODINGS])["coding"]
    assert entry["exact"] == "no"
    assert len(entry.get("prefix", "") + entry.get("suffix", "")) <= 16
    assert (
        done(changed, lambda it: ThemeActs(it).take_off(("p-1", Coding("a", start, start + 2))))
        == files
    )


def test_the_cells_of_a_table_are_coded():
    files = small(codebook='[[theme]]\nid="a"\nlabel.en="A"\n')

    changed = after(files, ThemeActs(files).code_words(WordsToCode("t-1", 4, 5, "a"), "a"))

    assert tomllib.loads(changed[CODINGS])["coding"][0]["exact"] == "a"


def test_the_same_words_are_not_coded_twice():
    files = small()
    words = WordsToCode("p-1", 0, 2, "no")
    files = after(files, ThemeActs(files).code_as_new(words, "Denial"))

    assert not ThemeActs(files).code_words(words, "denial").files


def test_words_that_changed_meanwhile_are_not_coded():
    files = small(codebook='[[theme]]\nid="a"\nlabel.en="A"\n')

    with pytest.raises(SourceProblem, match="Select them again"):
        ThemeActs(files).code_words(WordsToCode("p-1", 0, 2, "On"), "a")


def test_ids_are_made_of_names_and_given_once():
    files = done(
        small(),
        *(
            lambda texts, name=name: ThemeActs(texts).make_theme(name)
            for name in ("Полиция", "Өмүр!", "警察", "警", "Who, me?", "Who me")
        ),
    )

    names = [each["id"] for each in themes(files)]
    assert names == ["politsiya", "omur", "theme-1", "theme-2", "who-me", "who-me-2"]


@pytest.mark.parametrize("label", ["", "  ", "a\u202eb", "x" * 2_001, "POLICE", " police "])
def test_a_name_that_cannot_be_is_refused(label):
    files = done(small(), lambda texts: ThemeActs(texts).make_theme("Police"))

    with pytest.raises(SourceProblem):
        ThemeActs(files).make_theme(label)


def test_the_only_name_of_a_theme_stays():
    files = done(small(), lambda texts: ThemeActs(texts).make_theme("Police"))

    with pytest.raises(SourceProblem, match="has a name"):
        ThemeActs(files).name_theme("police", "en", " ")
    both = done(files, lambda texts: ThemeActs(texts).name_theme("police", "ru", "Полиция"))
    assert done(both, lambda texts: ThemeActs(texts).name_theme("police", "ru", "")) == files


def chain(length):
    """A folder with so many themes, each under the one before."""
    entries = [f'[[theme]]\nid = "t-{at}"\nlabel.en = "T {at}"\n' for at in range(length)]
    under = [""] + [f'parent = "t-{at}"\n' for at in range(length - 1)]
    return small(
        codebook="".join(entry + parent for entry, parent in zip(entries, under, strict=True))
    )


def test_a_theme_does_not_stand_under_itself():
    files = chain(3)

    for parent in ("t-0", "t-2"):
        with pytest.raises(SourceProblem, match="under itself"):
            CodebookActs(files).place_theme("t-0", parent)
    moved = done(files, lambda texts: CodebookActs(texts).place_theme("t-2", ""))
    assert moved[CODEBOOK].count("parent") == 1


def test_themes_do_not_stand_too_deep():
    files = chain(MAX_DEPTH)
    files = done(files, lambda texts: ThemeActs(texts).make_theme("New"))

    CodebookActs(files).place_theme("new", f"t-{MAX_DEPTH - 2}")
    for theme, parent in (("new", f"t-{MAX_DEPTH - 1}"), ("t-0", "new")):
        with pytest.raises(SourceProblem, match="too deep"):
            CodebookActs(files).place_theme(theme, parent)


def test_what_stood_under_a_theme_that_goes_stands_higher():
    files = chain(3)

    left = themes(done(files, lambda texts: ThemeActs(texts).remove_theme("t-1")))

    assert [(each["id"], each.get("parent")) for each in left] == [("t-0", None), ("t-2", "t-0")]


def test_a_theme_that_goes_is_taken_out_of_sets():
    item = '[[set.item]]\nkind = "theme"\ntarget = "a"\n'
    other = '[[set.item]]\nkind = "question"\nwords.en = "a"\n'
    head = '[[set]]\nid = "s"\ntitle.en = "S"\n'
    book = '[[theme]]\nid="a"\nlabel.en="A"\n'
    files = small(codebook=book, sets=f"{head}{item}{other}# a\n{item}")

    left = tomllib.loads(done(files, lambda texts: ThemeActs(texts).remove_theme("a"))[SETS])
    assert [each["kind"] for each in left["set"][0]["item"]] == ["question"]
    alone = small(codebook=book, sets=head + item)
    assert SETS not in done(alone, lambda texts: ThemeActs(texts).remove_theme("a"))


def test_a_file_that_says_nothing_any_more_goes():
    files = small()
    words = WordsToCode("p-1", 0, 2, "no")

    made = done(files, lambda texts: ThemeActs(texts).code_as_new(words, "Denial"))
    assert done(made, lambda texts: ThemeActs(texts).remove_theme("denial")) == files


def test_a_codebook_with_mistakes_is_left_alone():
    with pytest.raises(SourceProblem, match="has mistakes"):
        ThemeActs(small(codebook="theme = 3\n")).make_theme("Police")
