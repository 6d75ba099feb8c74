"""Writes citations as style manuals ask for them, as plain text.

The rules are those of the Publication Manual of the American Psychological Association, 7th edition
(8.28 for quotations without pages, 9.12 and 9.17 for what has no author or date, 9.22 for titles
that a work lacks), of the Chicago Manual of Style, 17th edition (chapter 14, notes), and of GOST R
7.0.5-2008 (7, references behind the text; 10, electronic resources), in the language of the source
(GOST 7.1-2003, 4.9). A title that the source lacks stands in square brackets in all three. Names
are written as the archive has them: it does not tell persons from organisations. A plain text has
no italics.
"""

import calendar
import re
from collections.abc import Callable, Iterable, Mapping

from index.export.references.cited_source import (
    CitedKind,
    CitedPlace,
    CitedSource,
    are_several,
)
from index.values import Value

_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)
_MONTHS = calendar.month_name[1:]  # in English: Satchel sets no locale
_ORDINALS = {1: "st", 2: "nd", 3: "rd"}
_ENDS = (".", "?", "!", "…")
_INNER = str.maketrans("“”", "‘’")


class _Words(Value):
    """The words of a citation in one language."""

    edition: str
    draft: str
    section: str
    page: str
    resource: str
    kinds: Mapping[CitedKind, tuple[str, str]]  # for one, and for several


_ENGLISH = _Words(
    edition="Ed. {number}",
    draft="Draft of ed. {number}",
    section="Sect. “{title}”",
    page="P. {pages}",
    resource="[Electronic resource]",
    kinds={each: (str(each), f"{each}s") for each in CitedKind},
)
_RUSSIAN = _Words(
    edition="Изд. {number}",
    draft="Черновик изд. {number}",
    section="Разд. «{title}»",
    page="С. {pages}",  # noqa: RUF001
    resource="[Электронный ресурс]",  # noqa: RUF001
    kinds={
        CitedKind.QUOTE: ("цитата", "цитаты"),
        CitedKind.PASSAGE: ("фрагмент", "фрагменты"),
        CitedKind.FOOTNOTE: ("сноска", "сноски"),
    },
)

_KYRGYZ = _Words(
    edition="{number}-чыг.",
    draft="{number}-чыг. долбоору",
    section="«{title}» бөлүмү",
    page="{pages}-б.",  # noqa: RUF001
    resource="[Электрондук ресурс]",  # noqa: RUF001
    kinds={
        CitedKind.QUOTE: ("цитата", "цитаталар"),
        CitedKind.PASSAGE: ("үзүндү", "үзүндүлөр"),
        CitedKind.FOOTNOTE: ("шилтеме", "шилтемелер"),
    },
)
_IN_LANGUAGE = {"ru": _RUSSIAN, "ky": _KYRGYZ}


def apa(source: CitedSource) -> str:
    """Return the citation for the text, in parentheses, and on a line of its own the reference."""
    date = _DATE.fullmatch(source.date)
    year = date[1] if date else source.date or "n.d."
    title = f"[{source.title}]" if source.is_editors_title else source.title
    where = [*_english_pages(source), *_placed(source, "{section} section", _ENGLISH)]
    within_text = ", ".join([source.creator or title, year, *where])
    edition = f"{source.edition}{_ordinal(source.edition)} ed."
    edition = f"draft of {edition}" if source.is_draft else edition
    head = (
        f"{_stopped(source.creator)} ({_apa_date(source.date)}). {_stopped(title)}"
        if source.creator
        else f"{_stopped(title)} ({_apa_date(source.date)})."
    )
    within = f"In {source.within} ({edition}, {_english_date(source.day)})."
    return f"({within_text})\n{head} {within} {', '.join(source.codes)}"


def chicago(source: CitedSource) -> str:
    """Return the note, as it stands at the foot of a page."""
    title = f"[{source.title}]," if source.is_editors_title else _quoted(source.title)
    places = [
        (f"under {_quoted(each.section)} " if each.section else "") + _numbered(each, _ENGLISH)
        for each in source.places
    ]
    edition = f"draft of ed. {source.edition}" if source.is_draft else f"ed. {source.edition}"
    parts = [
        _english_date(source.date) or "n.d.",
        *_english_pages(source),
        *places,
        f"in {source.within}",
        f"{edition} ({_english_date(source.day)})",
        *source.codes,
    ]
    creator = f"{source.creator}, " if source.creator else ""
    return f"{creator}{title} {', '.join(parts)}."


def gost(source: CitedSource) -> str:
    """Return the reference behind the text, in the language of the text, else in English."""
    words = _words_in(source.language)
    title = f"[{source.title}]" if source.is_editors_title else source.title
    dated = f"{title}, {_numeric(source.date)}" if source.date else title
    edition = (words.draft if source.is_draft else words.edition).format(number=source.edition)
    parts = [
        f"{dated} {words.resource} // {source.within}",
        f"{edition} ({_numeric(source.day)})",
        *([words.page.format(pages=", ".join(source.pages))] if source.pages else ()),
        *_sections(source, words),
        *([", ".join(source.codes)] if source.codes else ()),
    ]
    creator = f"{_stopped(source.creator)} " if source.creator else ""
    return creator + " ".join(map(_stopped, parts))


def places_of(source: CitedSource, language: str) -> str:
    """Return the sections of `source` and the numbers in them, in `language`, else in English."""
    return ", ".join(_placed(source, "{section}", _words_in(language)))


def _words_in(language: str) -> _Words:
    return _IN_LANGUAGE.get(language.partition("-")[0], _ENGLISH)


def _sections(source: CitedSource, words: _Words) -> Iterable[str]:
    for each in source.places:
        named = words.section.format(title=each.section)
        numbered = _numbered(each, words)
        yield f"{named}, {numbered}" if each.section else numbered.capitalize()


def _placed(source: CitedSource, section: str, words: _Words) -> Iterable[str]:
    for each in source.places:
        if each.section:
            yield section.format(section=each.section)
        yield _numbered(each, words)


def _numbered(place: CitedPlace, words: _Words) -> str:
    one, several = words.kinds[place.kind]
    return f"{several if place.is_of_several else one} {', '.join(place.numbers)}"


def _quoted(words: str) -> str:
    """Return `words` in quotation marks, with a comma within all of them, as in America."""
    inner = words.translate(_INNER)
    return f"“{inner[:-1]},’”" if words.endswith("”") else f"“{inner},”"


def _english_pages(source: CitedSource) -> list[str]:
    sign = "pp." if are_several(source.pages) else "p."
    return [f"{sign} {', '.join(source.pages)}"] if source.pages else []


def _stopped(words: str) -> str:
    return words if words.endswith(_ENDS) else f"{words}."


def _ordinal(number: int) -> str:
    return "th" if number % 100 in (11, 12, 13) else _ORDINALS.get(number % 10, "th")


def _apa_date(date: str) -> str:
    """Return a date with the year first, as it is written where it has no standard form."""
    return _in_order(date, lambda year, *days: f"{year}, {' '.join(days)}") or "n.d."


def _english_date(date: str) -> str:
    def worded(year: str, month: str, *day: str) -> str:
        return f"{month} {day[0]}, {year}" if day else f"{month} {year}"

    return _in_order(date, worded)


def _in_order(date: str, worded: Callable[..., str]) -> str:
    found = _DATE.fullmatch(date)
    if found is None or not found[2] or not 0 < int(found[2]) <= len(_MONTHS):
        return date
    days = [str(int(found[3]))] if found[3] else []
    return worded(found[1], _MONTHS[int(found[2]) - 1], *days)


def _numeric(date: str) -> str:
    found = _DATE.fullmatch(date)
    return ".".join(part for part in reversed(found.groups()) if part) if found else date
