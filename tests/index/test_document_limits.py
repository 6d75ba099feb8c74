"""What one document may hold: an editor is told both numbers, and a file with more is refused."""

from dataclasses import replace

import pytest

from index import (
    Archive,
    ArchiveDamaged,
    Coding,
    Document,
    Footnote,
    Passage,
    PassageKind,
    Section,
    Theme,
    build_archive,
    check_source,
)
from index.document_limits import CHARACTERS, too_much_in
from index.limits import MAX_TEXT
from index.model import FootnoteMark
from index.package.codec import decode, encode


def passage(number, text="Words.", **others):
    return Passage(f"p-{number}", PassageKind.PARAGRAPH, text, "en", **others)


def document(*passages, sections=(), footnotes=()):
    held = (Section("s", "S", 1, passages), *sections)
    return Document("long", "Long", "en", sections=held, footnotes=footnotes)


NOTE = Footnote("f", "1", "Told.")
BROKEN = "\n".join("a" * 10_001)
TOO_MUCH = {
    "passages": (
        document(*map(passage, range(20_001))),
        "The document “long” has 20,001 passages; a document may have 20,000.",
    ),
    "sections": (
        document(passage(0), sections=[Section(f"s-{n}", "S", 1) for n in range(5_000)]),
        "The document “long” has 5,001 sections; a document may have 5,000.",
    ),
    "footnotes": (
        document(passage(0), footnotes=tuple(replace(NOTE, id=f"f-{n}") for n in range(20_001))),
        "The document “long” has 20,001 footnotes; a document may have 20,000.",
    ),
    "characters": (
        document(*(passage(n, "x" * MAX_TEXT) for n in range(201))),
        "The document “long” has 4,020,000 characters; a document may have 4,000,000.",
    ),
    "line breaks": (
        document(*(passage(n, BROKEN[:-2]) for n in range(11))),
        (
            "The texts of the document “long” have 109,989 line breaks in them; "
            "a document may have 100,000."
        ),
    ),
    "marks": (
        document(
            passage(0, "x" * 301, footnotes=tuple(FootnoteMark("f", n) for n in range(301))),
            footnotes=(NOTE,),
        ),
        "The passage “p-0” has 301 footnote marks; a passage may have 300.",
    ),
    "codings": (
        document(passage(0, "x" * 302, codings=tuple(Coding("t", n, n + 1) for n in range(301)))),
        "The passage “p-0” is coded 301 times; a passage may be 300 times.",
    ),
    "care notes": (
        document(passage(0, care=("violence",) * 101)),
        "The passage “p-0” has 101 care notes; a passage may have 100.",
    ),
}


def archive_of(document):
    themes = (Theme("t", {"en": "T"}),)
    return Archive("a", 1, "2026-01-01", {"en": "A"}, "en", documents=(document,), themes=themes)


@pytest.mark.parametrize(("held", "told"), TOO_MUCH.values(), ids=TOO_MUCH)
def test_a_document_of_more_than_anybody_reads_is_refused(held, told):
    over = too_much_in(held)
    assert over is not None
    assert over.text == told

    with pytest.raises(ArchiveDamaged) as caught:
        decode(encode(archive_of(held)))
    assert caught.value.reason == "bad-content"


def test_a_document_as_long_as_it_may_be_is_opened():
    longest = document(*(passage(n, "x" * MAX_TEXT) for n in range(CHARACTERS.most // MAX_TEXT)))

    assert too_much_in(longest) is None
    assert decode(encode(archive_of(longest))).documents == (longest,)


def test_an_editor_is_told_both_numbers_and_what_to_do(make_folder, tmp_path):
    body = "## One {#one}\n\n" + "".join(f"Words. {{#p-{n}}}\n\n" for n in range(20_001))
    folder = make_folder(body)
    (problem,) = (each for each in check_source(folder) if each.severity == "error")

    assert (problem.code, problem.file) == ("too-much", "documents/small.md")
    assert problem.text == "The document “small” has 20,001 passages; a document may have 20,000."
    assert problem.hint == "Make several documents of it."
    assert build_archive(folder, tmp_path / "a.satchel").archive is None
