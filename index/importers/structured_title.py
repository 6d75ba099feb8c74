"""Finds what a structured document is called: by its title, its running head, its first words."""

from collections.abc import Iterator

from index.importers.import_report import Certainty
from index.office.text import OmissionKind, StructuredText

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
    headings = [each.text for each in text.paragraphs() if each.heading]
    yield from ((each, "it is the first heading", Certainty.DOUBTFUL) for each in headings[:1])
    first = next((each.text.strip() for each in text.paragraphs() if each.text.strip()), "")
    if len(first) <= _FIRST_WORDS and not first.endswith((".", ":", ";", ",")):
        yield first, "the document begins with it", Certainty.DOUBTFUL
