"""An extract as cards: each of its quotes alone, with all that it needs when it is cut out."""

from collections.abc import Iterator
from dataclasses import dataclass

from index.export.extract import Extract
from index.export.telling import consent_line, opening_lines, source_of
from index.model import PassageKind
from index.version import VERSION


@dataclass(frozen=True, slots=True)
class Card:
    """One quote as it came, what is told of who speaks, where it is from, and what to know first.

    The last card of all has no `source`: it tells in `text` what the others are.
    """

    text: str
    line: str = ""
    source: str = ""
    care: str = ""


def cards_of(extract: Extract) -> tuple[Card, ...]:
    """Return a card for each quote of `extract` in reading order, and one that tells of them all.

    Translations, footnotes and editor's notes have no place on them.
    """
    return (*_quotes(extract), Card("\n".join(filter(None, _about(extract)))))


def _quotes(extract: Extract) -> Iterator[Card]:
    for document in extract.archive.documents:
        for passage in document.passages():
            if passage.kind is PassageKind.QUOTE:
                said = passage.attribution
                yield Card(
                    passage.text,
                    said.text if said else "",
                    source_of(extract, document, passage),
                    extract.words.care(passage),
                )


def _about(extract: Extract) -> Iterator[str]:
    words, archive = extract.words, extract.archive
    yield words.worded(archive.title)[0] or archive.id
    yield from opening_lines(extract)
    yield consent_line(extract)
    yield f"{words.say('licence')}: {archive.licence or words.say('no_licence')}"
    yield words.worded(archive.rights)[0]
    for gone in archive.withdrawn:
        yield f"{words.say('withdrawn')}: {gone.passage}, {gone.date}: {gone.reason}"
    yield words.say("unsigned")
    yield words.say("made_by", version=VERSION)
