"""A footnote's mark is a place in a passage: the mark itself is taken out of the text."""

import pytest

from index.source.folder import read_source

NOTES = "\n\n[^1]: First note. {#f-one}\n\n[^2]: Second note. {#f-two}\n"


def marks(passage):
    return [(mark.footnote, mark.at) for mark in passage.footnotes]


@pytest.mark.parametrize(
    ("written", "text", "places"),
    [
        ("Words.[^1] And[^2] more. {#p}", "Words. And more.", [("f-one", 6), ("f-two", 10)]),
        ("[^1]At the start[^2] {#p}", "At the start", [("f-one", 0), ("f-two", 12)]),
        ("Two in a row.[^1][^2] {#p}", "Two in a row.", [("f-one", 13), ("f-two", 13)]),
        ("Before the group [^1] {#p}[^2]", "Before the group", [("f-one", 16), ("f-two", 16)]),
        ("Over\ntwo[^1]\nlines[^2] {#p}", "Over two lines", [("f-one", 8), ("f-two", 14)]),
        (
            "The same[^1] twice[^1][^2] {#p}",
            "The same twice",
            [("f-one", 8), ("f-one", 14), ("f-two", 14)],
        ),
        ("\\*star\\*[^1] [^2]x {#p}", "*star* x", [("f-one", 6), ("f-two", 7)]),
    ],
)
def test_a_mark_stands_where_it_stood(make_folder, written, text, places):
    archive = read_source(make_folder(f"## One {{#one}}\n\n{written}{NOTES}")).archive
    (passage,) = archive.passages()

    assert passage.text == text
    assert marks(passage) == places


def test_marks_in_lists_and_quotes_count_from_their_own_text(make_folder):
    body = """## One {#one}

- an item[^1] {#a}
- another {#b}

> “One.
>
> Two.”[^2] {#q}
>
> — Somebody
"""
    archive = read_source(make_folder(body + NOTES)).archive
    item, _other, quote = archive.passages()

    assert marks(item) == [("f-one", 7)]
    assert quote.text == "“One.\nTwo.”"
    assert marks(quote) == [("f-two", 11)]


def test_footnotes_stand_in_the_order_of_their_marks(make_folder):
    archive = read_source(make_folder(f"## One {{#one}}\n\nTwo[^2] one[^1] {{#p}}{NOTES}")).archive
    (document,) = archive.documents

    assert [(note.id, note.mark, note.text) for note in document.footnotes] == [
        ("f-two", "2", "Second note."),
        ("f-one", "1", "First note."),
    ]


def test_a_footnote_may_have_a_word_for_a_label_and_several_paragraphs(make_folder):
    body = "## One {#one}\n\nText[^law] {#p}\n\n[^law]: One\n    line.\n\n    Two. {#f}\n"
    (document,) = read_source(make_folder(body)).archive.documents

    assert [(note.mark, note.text) for note in document.footnotes] == [("law", "One line.\nTwo.")]


def test_a_footnote_may_be_written_anywhere_in_its_file(make_folder):
    body = "## One {#one}\n\n[^1]: Early. {#f}\n\nText[^1] {#p}\n\n## Two {#two}\n\nMore. {#q}\n"
    (document,) = read_source(make_folder(body)).archive.documents

    assert [note.text for note in document.footnotes] == ["Early."]


@pytest.mark.parametrize(
    ("body", "code", "line"),
    [
        ("## One {#one}\n\nText[^9] {#p}\n", "mark-without-footnote", 7),
        ("## One {#one}\n\nText {#p}\n\n[^1]: Note. {#f}\n", "footnote-without-mark", 9),
        ("## One {#one}\n\nText[^1] {#p}\n\n[^1]: Note.\n", "no-id", 9),
        ("## One {#one}\n\nA[^1] {#p}\n\n[^1]: A {#f}\n\n[^1]: B {#g}\n", "same-footnote", 11),
        ("## One[^1] {#one}\n\nText[^1] {#p}\n\n[^1]: Note. {#f}\n", "mark-without-footnote", 5),
        ("## One {#one}\n\nA[^1] {#p}\n\n[^1]: A[^1] {#f}\n", "mark-without-footnote", 9),
        (
            "## One {#one}\n\n> A[^1] {#p}\n>\n> — B[^1]\n\n[^1]: A {#f}\n",
            "mark-without-footnote",
            7,
        ),
        ("## One {#one}\n\n> A {#p}\n>\n> — B[^3]\n", "mark-without-footnote", 7),
    ],
    ids=lambda value: value if isinstance(value, str) and "\n" not in value else "",
)
def test_a_mark_or_footnote_that_would_be_lost_is_an_error_at_its_line(
    make_folder, body, code, line
):
    draft = read_source(make_folder(body))

    assert draft.archive is None
    assert [(each.file, each.line, each.code) for each in draft.problems] == [
        ("documents/small.md", line, code)
    ]
