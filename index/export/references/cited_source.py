"""What a citation names: the document, the places in it, the edition of the archive, the codes."""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from itertools import groupby

from index.library.archive import OpenArchive
from index.model.links import link_of
from index.model.shown_text import TextChoice, TextSetting
from index.model.terms import worded
from index.values import Value

_MOST_CODES = 3


class CitedKind(StrEnum):
    """What a number in a citation counts."""

    QUOTE = "quote"
    PASSAGE = "passage"
    FOOTNOTE = "footnote"


class CitedPlace(Value):
    """Quotes, passages or footnotes of one section, by their numbers as Satchel shows them.

    `numbers` holds numbers and spans of numbers ("3–5"), or marks of footnotes. `section` is ""
    where it only repeats the title of the document.
    """

    section: str
    kind: CitedKind
    numbers: tuple[str, ...]

    @property
    def is_of_several(self) -> bool:
        """Whether there is more than one number."""
        return are_several(self.numbers)


class CitedSource(Value):
    """A document and places in it, as an edition of an archive holds them.

    What the archive does not record is "" or empty. `day` is that of the edition. `citation` is how
    the document is cited by its own source. `codes` are the links of the first places.
    """

    archive: str
    within: str
    edition: int
    is_draft: bool
    day: str
    title: str
    is_editors_title: bool
    language: str
    creator: str = ""
    date: str = ""
    citation: str = ""
    pages: tuple[str, ...] = ()
    places: tuple[CitedPlace, ...] = ()
    codes: tuple[str, ...] = ()


def cited_source(
    archive: OpenArchive, names: Sequence[str], language: str = "", titles: str = ""
) -> CitedSource:
    """Return what a citation of the passages or footnotes `names` names, all of one document.

    The title of the archive is in `language`, or in that of the document. Titles of sections are
    in the language `titles` where the archive has them in it, else as they came.
    """
    content, document = archive.content, archive.document_of(names[0])
    return CitedSource(
        archive=content.id,
        within=worded(content.title, language or document.language.partition("-")[0]),
        edition=content.edition,
        is_draft=content.draft,
        day=content.created,
        title=document.title,
        is_editors_title=document.title_by == "editor",
        language=document.language,
        creator=document.creator or "",
        date=document.date or "",
        citation=document.citation or "",
        pages=_pages(archive, names),
        places=tuple(_places(archive, names, TextSetting(titles, TextChoice.TRANSLATION))),
        codes=_codes(archive, names),
    )


def are_several(spans: Sequence[str]) -> bool:
    """Return whether `spans`, such as "7" and "3–5", are more than one number."""
    return len(spans) > 1 or any("–" in each for each in spans)


def _places(
    archive: OpenArchive, names: Sequence[str], reading: TextSetting
) -> Iterable[CitedPlace]:
    document = archive.document_of(names[0])
    quotes = {quote.id: number for number, quote in enumerate(archive.quotes, start=1)}
    passages = {each.id: number for number, each in enumerate(document.passages(), start=1)}

    def place(name: str) -> tuple[str, CitedKind]:
        section = archive.section_of(name)
        title = "" if document.repeats_title(section) else reading.title(section)
        if name not in passages:
            return title, CitedKind.FOOTNOTE
        return title, CitedKind.QUOTE if name in quotes else CitedKind.PASSAGE

    for (title, kind), held in groupby(names, key=place):
        if kind is CitedKind.FOOTNOTE:
            notes = (archive.footnote(name) for name in held)
            yield CitedPlace(title, kind, tuple(each.mark for each in notes if each))
        else:
            numbers = quotes if kind is CitedKind.QUOTE else passages
            yield CitedPlace(title, kind, tuple(_spans(numbers[name] for name in held)))


def _pages(archive: OpenArchive, names: Sequence[str]) -> tuple[str, ...]:
    """Return the pages of the received text on which the passages `names` begin."""
    places = (each.place for name in names if (each := archive.passage(name)))
    return tuple(_spans(sorted({each.page for each in places if each and each.page})))


def _spans(numbers: Iterable[int]) -> Iterable[str]:
    """Yield `numbers`, those that follow each other as a span."""
    for _gap, run in groupby(enumerate(numbers), key=lambda each: each[1] - each[0]):
        held = [number for _at, number in run]
        yield str(held[0]) if len(held) == 1 else f"{held[0]}–{held[-1]}"


def _codes(archive: OpenArchive, names: Sequence[str]) -> tuple[str, ...]:
    told = names if len(names) <= _MOST_CODES else (names[0], names[-1])
    held = ((name, archive.passage(name) or archive.footnote(name)) for name in told)
    return tuple(link_of(archive.content.id, name, each.text) for name, each in held if each)
