"""What the index knows of each passage and footnote of an archive, in reading order."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from index.model import Archive, Document, Footnote, Passage, Section

FOOTNOTE = "footnote"
FACETS = ("document", "kind", "theme", "role", "gender", "age_band", "sector", "language")
FIELDS = (*FACETS, "section", "voice", "age")


@dataclass(frozen=True, slots=True)
class Record:
    """One thing that a search can find. Its number is its place in reading order."""

    text: str
    document: str
    section: str
    kind: str
    passage: str | None = None
    footnote: str | None = None
    values: dict[str, tuple[str, ...]] = field(default_factory=dict)


def records(archive: Archive) -> tuple[Record, ...]:
    """Return a record for each passage, and after each document's for its footnotes."""
    return tuple(record for document in archive.documents for record in _document(document))


def _document(document: Document) -> Iterator[Record]:
    noted: dict[str, tuple[str, ...]] = {}
    for section in document.sections:
        for trail in _trails(section, ()):
            for passage in trail[-1].passages:
                ids = tuple(step.id for step in trail)
                noted |= {mark.footnote: ids for mark in passage.footnotes}
                yield _passage(document, ids, passage)
    for footnote in document.footnotes:
        yield _footnote(document, noted.get(footnote.id, ("",)), footnote)


def _trails(section: Section, above: tuple[Section, ...]) -> Iterator[tuple[Section, ...]]:
    """Yield each section in reading order, with those it stands in before it."""
    trail = (*above, section)
    yield trail
    for inner in section.sections:
        yield from _trails(inner, trail)


def _passage(document: Document, sections: tuple[str, ...], passage: Passage) -> Record:
    said = passage.attribution
    values = {
        "document": (document.id,),
        "section": sections,
        "kind": (passage.kind.value,),
        "voice": (passage.voice.value,),
        "language": (passage.language,),
        "theme": passage.themes,
        "role": _known(passage.role),
        "gender": _known(said.gender if said else None),
        "sector": _known(said.sector if said else None),
        "age_band": _known(said.age_band if said else None),
        "age": _known(said.age if said else None),
    }
    return Record(
        text=passage.text,
        document=document.id,
        section=sections[-1],
        kind=passage.kind.value,
        passage=passage.id,
        values={name: value for name, value in values.items() if value},
    )


def _footnote(document: Document, sections: tuple[str, ...], footnote: Footnote) -> Record:
    values = {
        "document": (document.id,),
        "section": sections,
        "kind": (FOOTNOTE,),
        "language": (document.language,),
    }
    return Record(
        text=footnote.text,
        document=document.id,
        section=sections[-1],
        kind=FOOTNOTE,
        footnote=footnote.id,
        values=values,
    )


def _known(value: str | int | None) -> tuple[str, ...]:
    return () if value is None else (str(value),)
