"""The beginning of a file: its title, what it says of itself there, and its contents."""

from collections.abc import Iterable

from index.export.extract import Extract
from index.export.html.markup import Markup, element, joined, said_in
from index.export.html.matter import in_words
from index.export.html.places import CONTENTS, document_place, link
from index.export.provenance import opening_lines
from index.model import Document, Section


def header_of(extract: Extract, history: str = "history") -> Markup:
    """Return the header of a file: its title, its levels, what was left out, and its `history`.

    That is the name of a sentence about what the program that shows it keeps.
    """
    words, archive = extract.words, extract.archive
    heading = in_words(words, "h1", archive.title) or element("h1", archive.id)
    lines = (*opening_lines(extract), words.say(history))
    return element("header", heading, *(element("p", line) for line in lines))


def contents_of(extract: Extract, lines: Iterable[Markup]) -> Markup:
    """Return the contents of a file, with these `lines`."""
    heading = element("h2", extract.words.say("contents"))
    return element("nav", heading, element("ul", *lines), id=CONTENTS)


def document_line(extract: Extract, document: Document) -> Markup:
    """Return the line of `document` in the contents, with those of its sections."""
    foreign = extract.words.foreign(document.language)
    title = _title(extract, document_place(document.id), document, foreign)
    return element("li", title, section_lines(extract, document.sections, foreign))


def section_lines(extract: Extract, sections: tuple[Section, ...], foreign: str | None) -> Markup:
    """Return a list of `sections` and of those in them, whose language is `foreign`."""
    lines = [
        element(
            "li",
            _title(extract, section.id, section, foreign),
            section_lines(extract, section.sections, foreign),
        )
        for section in sections
    ]
    return element("ul", *lines) if lines else Markup()


def _title(extract: Extract, place: str, titled: Document | Section, foreign: str | None) -> Markup:
    """Return the title of `titled` as a link, and beside it the translation that is below it."""
    below = extract.title_below(titled)
    told = joined(" ", element("span", below, class_="of", dir="auto")) if below else ""
    return joined(link(place, titled.title, **said_in(foreign)), told)
