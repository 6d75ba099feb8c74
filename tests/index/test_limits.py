"""What one archive may hold: `check` knows it before `build` does, and names both numbers."""

import pytest
from hypothesis import given, strategies as st

from index import build_archive, check_source, preview_source
from index.container.codec import encode
from index.container.weights import heaviest
from index.limits import (
    ID,
    MAX_FILE,
    MAX_LINE,
    MAX_MEMBERS,
    MAX_PASSAGES,
    MAX_QUOTATION_MARKS,
    MAX_THINGS,
    MAX_TOTAL,
    TOTAL,
    Excess,
    are_ids,
    excess,
)
from index.source.folder import read_source
from index.source.markdown.blocks import count_passages, read_blocks
from tests.conftest import ARCHIVE_TOML, CASE_STUDY, FRONT_MATTER
from tests.pictures import png

ONE = "## One {#one}\n\n"


def errors(folder):
    return [(each.code, each.text) for each in check_source(folder) if each.severity == "error"]


def passages(number):
    return ONE + "".join(f"Words. {{#p-{each}}}\n\n" for each in range(number))


def refused(folder, tmp_path):
    """The one error that `check`, `build` and the preview tell of `folder`."""
    ((code, text),) = errors(folder)
    result = build_archive(folder, tmp_path / "a.satchel")
    assert result.archive is None
    assert preview_source(folder).archive is None
    assert [each.text for each in result.problems if each.severity == "error"] == [text]
    assert not (tmp_path / "a.satchel").exists()
    return code, text


def test_a_folder_of_130214_passages_is_told_before_anything_is_made(make_folder, tmp_path):
    folder = make_folder(passages(130_214))

    assert refused(folder, tmp_path) == (
        "too-much", "This folder has 130,214 passages; an archive may have 120,000."
    )  # fmt: skip
    (problem,) = check_source(folder)
    assert problem.hint == "Make several archives of it."


def test_too_many_documents_are_told(make_folder, tmp_path):
    empty = dict.fromkeys((f"documents/{number}.md" for number in range(MAX_MEMBERS)), "")

    assert refused(make_folder(files=empty), tmp_path) == (
        "too-much",
        "This folder has 5,001 documents, sources and pictures; an archive may have 4,996.",
    )


def test_documents_of_too_many_bytes_are_told_before_they_are_read(make_folder, tmp_path):
    folder = make_folder()
    for name in "abcdefgh":
        with (folder / "documents" / f"{name}.md").open("wb") as file:
            file.truncate(MAX_FILE - 1)

    assert refused(folder, tmp_path) == (
        "too-much", "The documents of this folder come to 128.1 MB; an archive may have 120 MB."
    )  # fmt: skip


def test_a_file_that_is_too_large_tells_both_sizes(make_folder, tmp_path):
    folder = make_folder()
    with (folder / "notes.toml").open("wb") as file:
        file.truncate(MAX_FILE + (1 << 20))

    assert refused(folder, tmp_path) == (
        "too-large", "This file has 17 MB; a file of this folder may have 16 MB."
    )  # fmt: skip


def test_sources_that_are_too_much_together_are_told(make_folder, tmp_path):
    head = '+++\nid = "{0}"\ntitle = "T"\nsource = "source/{0}.txt"\n+++\n## S {{#s-{0}}}\n'
    files = {f"documents/{name}.md": head.format(name) for name in "abcdefgh"}
    files |= {f"source/{name}.txt": ("x" * 999 + "\n") * 16_000 for name in "abcdefgh"}

    assert refused(make_folder(files=files), tmp_path) == (
        "too-much", "The sources of this folder come to 122.1 MB; an archive may have 120 MB."
    )  # fmt: skip


def test_a_waiver_that_no_archive_may_hold_is_told(make_folder, tmp_path):
    waived = '\n[[waived]]\ncode = "as-of"\nreason = "{}"\n'.format("x" * (MAX_LINE + 1))

    assert refused(make_folder(files={"archive.toml": ARCHIVE_TOML + waived}), tmp_path) == (
        "too-long", "Its reason has 2,001 characters, which is too long."
    )  # fmt: skip


def test_too_many_pictures_are_told_once_with_both_numbers(make_folder, tmp_path):
    names = [f"pictures/{number}.png" for number in range(214)]
    body = ONE + "".join(f"![A]({name}) {{#m-{at}}}\n\n" for at, name in enumerate(names))
    folder = make_folder(body, dict.fromkeys(names, png()))

    assert refused(folder, tmp_path) == (
        "too-many-pictures", "This folder shows 214 pictures; an archive may have 200."
    )  # fmt: skip


def test_themes_that_stand_too_deep_are_told_with_both_numbers(make_folder, tmp_path):
    themes = [f'[[theme]]\nid = "t-{n}"\nlabel.en = "T"\nparent = "t-{n - 1}"\n' for n in range(17)]
    themes[0] = themes[0].replace('parent = "t--1"\n', "")

    assert refused(make_folder(files={"codebook.toml": "".join(themes)}), tmp_path) == (
        "too-much",
        "The theme “t-16” stands too deep. 17 stand under one another; there may be 16.",
    )


def test_a_set_of_too_many_items_is_told_with_both_numbers(make_folder, tmp_path):
    item = '[[set.item]]\nkind = "pause"\nwords.en = "Tea"\n'
    sets = '[[set]]\nid = "s"\ntitle.en = "S"\n' + item * 1_001

    assert refused(make_folder(files={"sets.toml": sets}), tmp_path) == (
        "too-long", "The set “s” has 1,001 items; it may have 1,000."
    )  # fmt: skip


def test_a_picture_that_is_too_large_says_how_large_it_is(make_folder, tmp_path):
    body = ONE + "![A](pictures/a.png) {#a}\n"
    wide = make_folder(body, {"pictures/a.png": png(9_000, 2)})
    heavy = make_folder(body, {"pictures/a.png": bytes(5 << 20)}, name="heavy")

    assert refused(wide, tmp_path) == (
        "picture-too-large", "The picture “pictures/a.png” has 9,000 x 2 pixels."
    )  # fmt: skip
    assert refused(heavy, tmp_path) == (
        "picture-too-large", "The picture “pictures/a.png” has 5 MB."
    )  # fmt: skip


def test_as_many_passages_as_there_may_be_are_counted_right():
    assert count_passages(passages(MAX_PASSAGES)) == MAX_PASSAGES


@pytest.mark.parametrize("path", sorted((CASE_STUDY / "documents").glob("*.md")), ids=str)
def test_the_passages_of_a_real_document_are_counted_right(path):
    draft = read_source(CASE_STUDY)

    assert count_passages(path.read_text("utf-8")) == len(list(draft.archive.passages()))


BLOCKS = st.sampled_from(
    ["## H {#h}", "Words. {#p}", "More\nwords. {#p}", "> “Q.” {#q}\n>\n> — She", "- item {#i}",
     "![A](pictures/a.png) {#m}", "[^1]: A note. {#f}", "[^2]: A note\n    that goes on. {#g}",
     "Words {#x} in the middle. {#p}", "Words without a group", "# One {#o}"]
)  # fmt: skip


@given(st.lists(BLOCKS, max_size=12))
def test_no_more_passages_are_counted_than_there_are(blocks):
    text = "\n\n".join(blocks)
    kinds = [block.kind.name for block in read_blocks(text)]

    assert count_passages(text) <= sum(
        kind in ("PARAGRAPH", "QUOTE", "LIST_ITEM") for kind in kinds
    )


@given(st.integers(0, 1 << 30))
def test_what_is_too_much_never_looks_like_what_may_be(size):
    over = excess([(TOTAL, size, "")])

    assert (over is None) == (size <= MAX_TOTAL)
    assert over is None or over == Excess(TOTAL, size)
    assert over is None or "comes to 120 MB" not in over.text


@pytest.mark.parametrize(
    ("member", "said"),
    [
        (b"{" * (MAX_THINGS + 1), "single things"),
        (b'"' * (MAX_QUOTATION_MARKS + 1), " single values"),
        (b" " * (33 << 20), "The document “small” comes to 33 MB in an archive; it may have 32"),
    ],
)
def test_each_weight_of_a_member_is_told_in_an_editor_s_words(make_folder, member, said):
    archive = read_source(make_folder(files={"documents/small.md": FRONT_MATTER + ONE})).archive
    over = heaviest(encode(archive) | {"documents/001.json": member}, archive)

    assert said in over.text


def test_what_is_bundled_is_far_below_every_limit():
    archive = read_source(CASE_STUDY).archive
    members = encode(archive)

    assert heaviest(members, archive) is None
    assert sum(map(len, members.values())) * 50 < MAX_TOTAL
    assert sum(1 for _each in archive.passages()) * 500 < MAX_PASSAGES


@given(st.text("a0- ", max_size=9) | st.text("az09-_A é\n\u00a0\ud800 ", max_size=9))
def test_ids_that_are_read_together_are_those_that_are_read_one_by_one(text):
    one_by_one = not text or all(map(ID.fullmatch, text.split(" ")))

    assert are_ids(text) == one_by_one
