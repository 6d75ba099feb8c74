"""Finds what repeats at the edges of pages: running heads and feet, and the numbers of pages."""

import re
from collections import Counter
from collections.abc import Container, Iterator, Sequence

from index.importers.pdf.lines import PdfLine
from index.importers.pdf.pictures import PdfPicture
from index.importers.pdf.places.headings import body_size
from index.office.text import Omission, OmissionKind
from index.values import Value, replace, value_field

_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(
    r"[-–—\[(|]?\s*(?:(?:page|p\.|стр\.?|\u0441\.|бет)\s*)?(\d{1,4}|[ivxlc]{1,7})"
    r"(?:\s*(?:/|of|из)\s*\d{1,4})?\s*[-–—\])|]?",
    re.IGNORECASE,
)
_EDGE = 0.12  # of the height of a page
_NUMBER_EDGE = 0.2  # of that height, where the outermost line may be the number of the page
_ALIKE = 6.0  # points that a running head may move from page to page
_LARGER = 0.6  # points, at least, than the text, of a heading
_SHARE = 0.3  # of the pages that have a running head, at least
_DEEPEST = 3  # lines of a running head or foot


class PdfPage(Value):
    """The lines of a page, in any order, and its pictures."""

    number: int
    lines: list[PdfLine]
    width: float
    height: float
    pictures: list[PdfPicture] = value_field(default_factory=list)


def without_furniture(pages: Sequence[PdfPage]) -> tuple[list[PdfPage], list[Omission]]:
    """Return the pages without what repeats at their edges, and what that was."""
    heads: Counter[tuple[str, int]] = Counter()
    body = body_size([line for page in pages for line in page.lines])
    for page in pages:
        heads.update({_key(line, body) for line in _edge_lines(page)})
    fewest = max(2, min(_SHARE * len(pages), 10))
    numbered = _numbered(pages)
    kept, omissions = [], []
    for page in pages:
        gone = [line for line in page.lines if id(line) in numbered]
        for line in _edge_lines(page):
            text, place = _key(line, body)
            seen = sum(heads[text, place + step] for step in (-1, 0, 1))
            if id(line) not in numbered and seen >= fewest and text != "#":
                gone.append(line)
        omissions += [
            _omission(line, page, is_number=id(line) in numbered)
            for line in sorted(gone, key=lambda line: (line.y, line.x0))
        ]
        left = {id(line) for line in gone}
        lines = [line for line in page.lines if id(line) not in left]
        kept.append(replace(page, lines=lines))
    return kept, omissions


def without_emblems(
    pages: Sequence[PdfPage], emblems: Container[bytes]
) -> tuple[list[PdfPage], list[Omission]]:
    """Return `pages` without the pictures whose keys are `emblems`, and what was left out."""
    kept, omissions = [], []
    for page in pages:
        shown = [each for each in page.pictures if each.key not in emblems]
        gone = len(page.pictures) - len(shown)
        omissions += [Omission(OmissionKind.PICTURE, "", page=page.number)] * gone
        kept.append(replace(page, pictures=shown))
    return kept, omissions


def _omission(line: PdfLine, page: PdfPage, *, is_number: bool) -> Omission:
    kind = OmissionKind.HEADER if line.y < page.height / 2 else OmissionKind.FOOTER
    kind = OmissionKind.PAGE_NUMBER if is_number else kind
    return Omission(kind, line.text, page=page.number)


def _key(line: PdfLine, body: float) -> tuple[str, int]:
    """Return what is the same of a line that repeats; of a heading its number is, too."""
    is_heading = line.size > body + _LARGER
    said = line.text if is_heading else _DIGITS.sub("#", line.text)
    return said, round(line.y / _ALIKE)


def _edge_lines(page: PdfPage) -> list[PdfLine]:
    """Return the lines at the top and at the foot of `page`, the outermost of each."""
    heights = sorted({round(line.y) for line in page.lines if line.table is None})
    outer = {*heights[:_DEEPEST], *heights[-_DEEPEST:]}
    return [line for line in page.lines if round(line.y) in outer and _is_at_edge(line, page)]


def _is_at_edge(line: PdfLine, page: PdfPage) -> bool:
    return line.table is None and not _EDGE < line.y / max(page.height, 1.0) < 1 - _EDGE


def _numbered(pages: Sequence[PdfPage]) -> set[int]:
    """Return the ids of the lines that number their pages: they count with them."""
    found: dict[tuple[int, bool], list[PdfLine]] = {}
    for page in pages:
        for line, value in _numbers(page):
            at_foot = line.y > page.height / 2
            found.setdefault((value - page.number, at_foot), []).append(line)
    counted = [
        lines
        for lines in found.values()
        if len(lines) > 1 or (len(pages) == 1 and not _is_word(lines[0]))
    ]
    return {id(line) for lines in counted for line in lines}


def _is_word(line: PdfLine) -> bool:
    """Return whether what may be a number in letters may be a word too, such as "mix"."""
    return line.text.isalpha() and line.text.lower() != "i"


def _numbers(page: PdfPage) -> Iterator[tuple[PdfLine, int]]:
    heights = [line.y for line in page.lines]
    outer = (min(heights, default=0.0), max(heights, default=0.0))
    for line in page.lines:
        told = _NUMBER.fullmatch(line.text.strip()) if line.y in outer else None
        if told and not _NUMBER_EDGE < line.y / max(page.height, 1.0) < 1 - _NUMBER_EDGE:
            yield line, int(told[1]) if told[1].isdigit() else _roman(told[1].lower())


def _roman(text: str) -> int:
    values = [{"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}[letter] for letter in text]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < following else value for value, following in pairs)
