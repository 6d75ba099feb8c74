"""Finds what a structured document is called: by its title, its running head, its first words."""

from collections.abc import Iterator

from index.importers.import_report import Certainty
from index.office.text import OmissionKind, StructuredParagraph, StructuredText

_LONGEST = 100  # characters of a title
_FIRST_WORDS = 80  # of a first paragraph that may be one
_FEWEST_LETTERS = 3


def stated_title(text: StructuredText) -> str:
    """Return a title that the file states and its text mentions, "" where its text has one."""
    has_title = any(each.heading == 0 for each in text.paragraphs())
    return "" if has_title else " ".join(text.title.split())


def title_of(text: StructuredText) -> tuple[str, str, Certainty] | None:
    """Return a document's title, how it was found, and how certain that is; None without one."""
    for found in _titles(text):
        words = " ".join(found[0].split())
        is_told = sum(letter.isalpha() for letter in words) >= _FEWEST_LETTERS
        if is_told and len(words) <= _LONGEST:
            return words, *found[1:]
    return None


def _titles(text: StructuredText) -> Iterator[tuple[str, str, Certainty]]:
    yield stated_title(text), "the file states it", Certainty.LIKELY
    titles = [each.text for each in text.paragraphs() if each.heading == 0]
    yield from ((each, "its style makes it a title", Certainty.SURE) for each in titles[:1])
    heads = [each.text for each in text.omissions if each.kind is OmissionKind.HEADER]
    yield from ((each, "its pages have it at their head", Certainty.LIKELY) for each in heads[:1])
    first = next((each for each in text.paragraphs() if each.text.strip()), None)
    if first is None:
        return
    words = first.text.strip()
    if first.heading:
        yield words, "it is the first heading", Certainty.DOUBTFUL
    elif _may_be_title(first, words):
        yield words, "the document begins with it", Certainty.DOUBTFUL


def _may_be_title(paragraph: StructuredParagraph, words: str) -> bool:
    """Return whether a document may be called by its first paragraph, which is no heading.

    A list item and a quotation stay what they are, and a heading holds no mark of a footnote.
    """
    is_plain = paragraph.item is None and not paragraph.is_quote
    has_note = any(run.note for run in paragraph.runs)
    ends = words.endswith((".", ":", ";", ","))
    return is_plain and not has_note and len(words) <= _FIRST_WORDS and not ends
