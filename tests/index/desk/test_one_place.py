"""An edit changes one place of a folder written by hand, and nothing else of it."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import assume, given, strategies as st

from index import SourceProblem, replace, state_values
from index.desk.block_forms import BlockForm
from index.desk.folder_acts import FolderActs
from index.source.folder import read_source
from tests.index.desk.folders import LINES, WORDS, hand_folders

DOCUMENT = "documents/small.md"
VALUES_TO_SET = [
    ("care", "fear, injury", "care", ("fear", "injury")),
    ("access", "controlled", "access", "controlled"),
    ("consent", "read,train", "consent", ("read", "train")),
    ("as_of", "*2019* [^1] `x`", "as_of", "*2019* [^1] `x`"),
    ("language", "ky", "language", "ky"),
    ("role", "docker", "", "docker"),
]


def read(folder):
    """Return the archive of a folder; its mistakes are those of the test."""
    draft = read_source(folder)
    assert draft.archive is not None, [each.text for each in draft.problems]
    return draft.archive


def said(archive):
    """Return what is said of each passage and heading, by id, without where it stands."""
    passages = {each.id: each for each in archive.passages()}
    sections = {
        each.id: (each.title, each.level)
        for document in archive.documents
        for each in document.walk()
    }
    return passages | sections


def acted(folder, act):
    """Do what `act` makes of the files in `folder`; return what is read before and after."""
    return done(folder, lambda files: act(FolderActs(files)))


def stated(folder, names, values):
    """State `values` of the passages `names`; return what is read before and after."""
    return done(folder, lambda files: state_values(files, names, values))


def done(folder, make):
    """Do the act that `make` makes of the files in `folder`; return what is read of it."""
    before = said(read(folder))
    files = {
        str(path.relative_to(folder)): path.read_bytes().decode()
        for path in folder.rglob("*")
        if path.is_file()
    }
    made = make(files)
    for name, text in made.files.items():
        (folder / name).write_bytes(text.encode())
    return before, said(read(folder)), files, made


def check_others(before, after, *names):
    """All but `names` is read as before."""
    left = {key: value for key, value in before.items() if key not in names}
    assert {key: value for key, value in after.items() if key not in names} == left


def check_around(hand, made, first, last):
    """The document is the same before the block `first` and after `last`, byte for byte."""
    before, after = hand.around(first, last)
    text = made.files[DOCUMENT]
    assert text.startswith(before)
    assert text.endswith(after)
    assert len(text) >= len(before) + len(after)


def run_of_items(hand, at):
    """Return the first and the last block that stand in one list with the block at `at`."""
    first, last = at, at
    while first > 1 and hand.blocks[first - 1].kind == "item":
        first -= 1
    while last + 1 < len(hand.blocks) and hand.blocks[last + 1].kind == "item":
        last += 1
    return first, last


def places(hand):
    """The places of blocks, without the first heading and footnotes."""
    return st.sampled_from([n for n, each in enumerate(hand.blocks) if n and each.kind != "note"])


def is_named(hand, name):
    """Whether a table of the folder names the passage."""
    return any(f'"{name}"' in text or f"'{name}'" in text for text in hand.files.values())


def changed_lines(before, after):
    """Return the lines of the one stretch in which two texts differ, in each of them."""
    old, new = before.splitlines(), after.splitlines()
    while old and new and old[0] == new[0]:
        del old[0], new[0]
    while old and new and old[-1] == new[-1]:
        del old[-1], new[-1]
    return old, new


@given(hand_folders(), st.data())
def test_a_block_becomes_another_kind(hand, data):
    at = data.draw(places(hand))
    form = data.draw(st.sampled_from(BlockForm))
    level = data.draw(st.integers(1, 3)) if form in (BlockForm.HEADING, BlockForm.ITEM) else 1
    block = hand.blocks[at]
    is_heading = form is BlockForm.HEADING and block.kind != "heading"
    assume(block.kind != "line" or form is BlockForm.QUOTE)
    refused = is_heading and (
        is_named(hand, block.id)
        or "\u202e" in block.words
        or "injury" in block.written
        or block.is_marked
    )
    with tempfile.TemporaryDirectory() as place:
        folder = hand.write(Path(place))
        if refused:
            with pytest.raises(SourceProblem):
                acted(folder, lambda acts: acts.kind(block.id, form, level))
            return
        before, after, _files, made = acted(folder, lambda acts: acts.kind(block.id, form, level))

    check_others(before, after, block.id)
    first, last = run_of_items(hand, at)
    check_around(hand, made, first - 1, last)
    if form is BlockForm.HEADING:
        assert after[block.id] == (block.words, level)
    else:
        assert (after[block.id].kind, after[block.id].text) == (form, block.words)
        assert after[block.id].depth == (level if form is BlockForm.ITEM else 1)


@given(hand_folders(), st.data())
def test_words_are_exchanged_and_codings_follow(hand, data):
    at = data.draw(places(hand))
    block = hand.blocks[at]
    words = data.draw(LINES if block.kind == "heading" else WORDS)
    with tempfile.TemporaryDirectory() as place:
        folder = hand.write(Path(place))
        done = unless_coded(hand, folder, lambda acts: acts.words(block.id, words), block.id)
        assume(done is not None)
        before, after, files, made = done

    check_others(before, after, block.id)
    check_around(hand, made, at, at)
    if block.kind == "heading":
        assert after[block.id] == (words, block.level)
    else:
        assert after[block.id].text == words
        assert len(after[block.id].footnotes) == len(before[block.id].footnotes)
        assert len(after[block.id].codings) == len(before[block.id].codings)
    assert made.files.keys() <= {DOCUMENT, "codings.toml"}
    for old, new in [changed_lines(files[name], made.files[name]) for name in made.files][1:]:
        assert all("exact" in line for line in old)
        assert len(old) == len(new) <= 1


@given(hand_folders(), st.data())
def test_a_value_of_a_group_is_set_and_taken_out(hand, data):
    at = data.draw(places(hand))
    block = hand.blocks[at]
    assume(block.kind != "heading")
    key, value, field, want = data.draw(st.sampled_from(VALUES_TO_SET))
    if key == "role" and block.kind != "line":
        key, value, field, want = VALUES_TO_SET[0]
    with tempfile.TemporaryDirectory() as place:
        folder = hand.write(Path(place))
        before, after, files, made = acted(
            folder, lambda acts: acts.attribute(block.id, key, value)
        )
        check_others(before, after, block.id)
        check_around(hand, made, at, at)
        got = after[block.id]
        assert (got.attribution.role if key == "role" else getattr(got, field)) == want
        old, new = changed_lines(files[DOCUMENT], made.files[DOCUMENT])
        assert len(old) == len(new) <= 1

        *_more, made = acted(folder, lambda acts: acts.attribute(block.id, key, None))
        check_around(hand, made, at, at)
        if f"{key}=" not in block.written:
            assert made.files[DOCUMENT] == files[DOCUMENT]


@given(hand_folders(), st.data())
def test_a_value_is_set_in_several_groups_at_once(hand, data):
    passages = [each for each in hand.blocks if each.kind not in ("heading", "note")]
    assume(passages)
    some = data.draw(st.lists(st.sampled_from(passages), min_size=1, unique=True))
    key, value, field, want = data.draw(st.sampled_from(VALUES_TO_SET[:-1]))
    names = [each.id for each in some]
    with tempfile.TemporaryDirectory() as place:
        folder = hand.write(Path(place))
        before, after, files, made = stated(folder, names, {key: value})
        check_others(before, after, *names)
        assert [getattr(after[name], field) for name in names] == [want] * len(names)
        assert [replace(after[name], **{field: None}) for name in names] == [
            replace(before[name], **{field: None}) for name in names
        ]
        old, new = (text.splitlines() for text in (files[DOCUMENT], made.files[DOCUMENT]))
        assert len(old) == len(new)
        assert sum(one != two for one, two in zip(old, new, strict=True)) <= len(names)

        *_more, made = stated(folder, names, {key: None})
        if not any(f"{key}=" in each.written for each in some):
            assert made.files == {DOCUMENT: files[DOCUMENT]}


@given(hand_folders(), st.data())
def test_a_passage_is_parted_and_joined_again(hand, data):
    at = data.draw(places(hand))
    block = hand.blocks[at]
    assume(block.kind != "heading" and block.id not in coded(hand))
    words = block.words
    cuts = [n for n in range(1, len(words)) if words[:n].strip() and words[n:].strip()]
    assume(cuts)
    cut = data.draw(st.sampled_from(cuts))
    with tempfile.TemporaryDirectory() as place:
        folder = hand.write(Path(place))
        before, after, _files, made = acted(folder, lambda acts: acts.part(block.id, cut))

        check_others(before, after, block.id, made.given)
        check_around(hand, made, at, at)
        one, two = after[block.id], after[made.given]
        assert (one.text, two.text) == (words[:cut].rstrip(), words[cut:].lstrip())
        assert made.given not in before
        assert (one.kind, one.care, one.access) == (two.kind, two.care, two.access)
        assert one.footnotes + two.footnotes == marks_moved(before[block.id], two)
        assert set_apart(one) + set_apart(two) == set_apart(before[block.id])

        new = made.given
        _before, again, _files, made = acted(folder, lambda acts: acts.join(new))
        between = "\n" if block.kind in ("quote", "line") else " "
        assert again[block.id].text == f"{one.text}{between}{two.text}"
        assert len(again[block.id].footnotes) == len(before[block.id].footnotes)
        check_others(before, again, block.id)
        assert f'"{new}"' in made.files[DOCUMENT].partition("## First")[0]  # it is not given again


@given(hand_folders(), st.data())
def test_a_passage_is_left_out_and_its_id_remembered(hand, data):
    at = data.draw(places(hand))
    block = hand.blocks[at]
    with tempfile.TemporaryDirectory() as place:
        folder = hand.write(Path(place))
        before, after, files, made = acted(folder, lambda acts: acts.leave_out(block.id))

    assert block.id not in after
    check_others(before, after, block.id)
    assert (f"[^{at}]:" in made.files[DOCUMENT]) is False
    text = made.files[DOCUMENT]
    _first, last = run_of_items(hand, at)
    if not block.is_marked:
        assert text.endswith(hand.around(at, last)[1])
    assert "gone" in text.partition("## First")[0]
    for name, changed in list(made.files.items())[1:]:
        kept = [line for line in files[name].splitlines() if line.lstrip().startswith("#")]
        assert [line for line in changed.splitlines() if line.lstrip().startswith("#")] == kept


@given(hand_folders(), st.data())
def test_a_line_is_taken_off_a_quote_and_put_back(hand, data):
    lines = [at for at, each in enumerate(hand.blocks) if each.kind == "line"]
    assume(lines)
    at = data.draw(st.sampled_from(lines))
    name = hand.blocks[at].id
    with tempfile.TemporaryDirectory() as place:
        folder = hand.write(Path(place))
        before, after, _files, made = acted(folder, lambda acts: acts.line_off(name))
        check_others(before, after, name, made.given)
        check_around(hand, made, at, at)
        assert after[name].attribution is None
        assert after[made.given].text == before[name].attribution.text

        new = made.given
        _before, again, _files, made = acted(folder, lambda acts: acts.line(new))
        assert again == before


@given(hand_folders(), st.data())
def test_a_quote_becomes_something_else_and_its_line_a_paragraph(hand, data):
    lines = [at for at, each in enumerate(hand.blocks) if each.kind == "line"]
    assume(lines)
    at = data.draw(st.sampled_from(lines))
    form = data.draw(st.sampled_from([BlockForm.PARAGRAPH, BlockForm.LEAD_IN]))
    name = hand.blocks[at].id
    with tempfile.TemporaryDirectory() as place:
        folder = hand.write(Path(place))
        before, after, _files, made = acted(folder, lambda acts: acts.kind(name, form))
    check_others(before, after, name, made.given)
    check_around(hand, made, at, at)
    assert (after[name].kind, after[name].text) == (form, before[name].text)
    assert after[made.given].text == before[name].attribution.text


def coded(hand):
    """Return the ids of the passages that are coded."""
    return {
        each.id for each in hand.blocks if f'passage   = "{each.id}"' in hand.files["codings.toml"]
    }


def unless_coded(hand, folder, act, name):
    """Do `act`; None where it is refused, since too little is left of what is coded."""
    if name not in coded(hand):
        return acted(folder, act)
    try:
        return acted(folder, act)
    except SourceProblem as refused:
        if "is coded" not in str(refused):
            raise
        return None


def marks_moved(passage, second):
    """Return the marks of `passage` with their places in its last part, which is `second`."""
    shift = len(passage.text) - len(second.text)
    return tuple(replace(mark, at=mark.at - shift) for mark in passage.footnotes)


def set_apart(passage):
    """Return the letters that are set apart, without blanks: one may be where a passage parts."""
    parts = (passage.text[each.start : each.end] for each in passage.emphasis)
    return "".join("".join(parts).split())
