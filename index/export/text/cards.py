"""Makes cards of an extract: each quote with all that it needs when it is cut out."""

from collections.abc import Iterator
from dataclasses import dataclass

from index.export.extract import Extract
from index.export.provenance import (
    consent_line,
    numbers_lines,
    opening_lines,
    source_of,
    withdrawn_line,
)
from index.export.rows import rows_of
from index.export.text.parts import BlockMaker
from index.model import ItemKind, PassageKind, Set
from index.version import VERSION


@dataclass(frozen=True, slots=True)
class Card:
    """One quote: its text, attribution `line`, `source` and `care` note.

    `back` is the question of a set about the quote. The last cards have no `source`: one says in
    `text` where participants can find help, if the set does, and one describes the file.
    """

    text: str
    line: str = ""
    source: str = ""
    care: str = ""
    back: str = ""


def cards_of(extract: Extract) -> tuple[Card, ...]:
    """Return a card for each quote of `extract`, in order, one with contacts, one about the file.

    Cards have no translations, footnotes and editor's notes.
    """
    about = Card("\n".join(filter(None, _about(extract))))
    return (*_quotes(extract), *_contacts(extract), about)


def _contacts(extract: Extract) -> Iterator[Card]:
    heading, *lines = [block.text for block in BlockMaker(extract).contacts()] or [""]
    if lines:
        yield Card("\n".join((heading, *lines)))


def _quotes(extract: Extract) -> Iterator[Card]:
    asked = dict(_asked(extract, extract.chosen)) if extract.chosen else {}
    for row in rows_of(extract):
        passage, said = row.passage, row.passage.attribution
        if passage.kind is PassageKind.QUOTE:
            yield Card(
                passage.text,
                said.text if said else "",
                source_of(extract, row.document, passage),
                extract.words.care(passage),
                asked.get(passage.id, ""),
            )


def _asked(extract: Extract, chosen: Set) -> Iterator[tuple[str, str]]:
    """Yield (id of a quote, question) for the first question after each quote of `chosen`."""
    quotes = {quote.id for quote in extract.quotes}
    last = ""
    for item in chosen.items:
        if item.kind is ItemKind.PASSAGE and item.target in quotes:
            last = item.target
        elif item.kind is ItemKind.QUESTION and last:
            yield last, extract.words.worded(item.words)[0]
            last = ""


def _about(extract: Extract) -> Iterator[str]:
    words, archive = extract.words, extract.archive
    if extract.chosen:
        yield words.worded(extract.chosen.title)[0]
    yield words.worded(archive.title)[0] or archive.id
    yield from opening_lines(extract)
    yield consent_line(extract)
    yield from numbers_lines(extract, tables=False)
    yield f"{words.say('licence')}: {archive.licence or words.say('no_licence')}"
    yield words.worded(archive.rights)[0]
    yield withdrawn_line(extract)
    yield words.say("unsigned")
    yield words.say("made_by", version=VERSION)
