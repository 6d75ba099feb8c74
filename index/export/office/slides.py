"""What stands on each slide of an extract, and what the speaker is told beside it."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from index.export.blocks import Block, Kind, blocks_of
from index.export.extract import Extract
from index.export.telling import citation_of

MOST = 900  # characters on a slide: about fourteen lines that a room can read
_ROWS = 12  # of a table


@dataclass(slots=True)
class Slide:
    """One slide: `layout` is "title", "section" or "text". `beside` is told to the speaker."""

    layout: str
    title: str
    body: str = ""
    language: str = ""
    attribution: str = ""
    source: str = ""
    is_quote: bool = False
    beside: list[str] = field(default_factory=list)


def slides_of(extract: Extract) -> Iterator[Slide]:
    """Yield a slide for the whole, each heading and each passage; a long one has several."""
    for slide in _Slides(extract).all():
        yield from _in_parts(slide)


class _Slides:
    """Makes slides of the blocks of one extract."""

    def __init__(self, extract: Extract) -> None:
        self._blocks = list(blocks_of(extract))
        self._footnotes = {each.name: each for each in self._blocks if each.kind is Kind.FOOTNOTE}
        self._cited = [citation_of(extract, document) for document in extract.archive.documents]
        self._made: list[Slide] = []
        self._section = ""
        self._care = ""

    def all(self) -> list[Slide]:
        """Return every slide."""
        for block in self._blocks:
            self._take(block)
        return self._made

    def _take(self, block: Block) -> None:
        match block.kind:
            case Kind.TITLE:
                self._made.append(Slide("title", block.text, beside=self._cited))
            case Kind.HEADING:
                self._section = block.text
                self._made.append(Slide("section", block.text))
            case Kind.LINE:
                last = self._made[-1]
                last.body = "\n".join(filter(None, (last.body, block.text)))
            case Kind.CARE:
                self._care = block.text
            case Kind.TABLE:
                self._made += _tables(block, self._section)
            case Kind.TEXT | Kind.ITEM | Kind.QUOTE | Kind.PICTURE:
                self._made.append(self._passage(block))
            case _:
                self._add(block)

    def _passage(self, block: Block) -> Slide:
        title = " · ".join(filter(None, (self._section, self._care)))
        beside = [self._care] if self._care else []
        self._care = ""
        marked = dict.fromkeys(mark.footnote for mark in block.marks)
        notes = (self._footnotes[name] for name in marked)
        beside += [f"[{note.sign}] {note.text}" for note in notes]
        is_quote = block.kind is Kind.QUOTE
        return Slide("text", title, block.text, block.language, is_quote=is_quote, beside=beside)

    def _add(self, block: Block) -> None:
        """Put what is said of the slide before onto it, or beside it."""
        last = self._made[-1]
        if block.kind is Kind.ATTRIBUTION:
            last.attribution = block.text
        elif block.kind in (Kind.SOURCE, Kind.STAMP):
            last.source = block.text
        if block.kind is not Kind.FOOTNOTE:  # they are beside what they are about
            last.beside.append(block.text)


def _tables(block: Block, section: str) -> Iterator[Slide]:
    lines = [": ".join(row) for row in block.rows]
    title = block.text or section
    for start in range(0, len(lines), _ROWS):
        yield Slide("text", title, "\n".join(lines[start : start + _ROWS]))


def _in_parts(slide: Slide) -> Iterator[Slide]:
    """Yield `slide`, or several where its words are too many for one; no word of them is cut."""
    parts = list(parts_of(slide.body))
    for number, part in enumerate(parts, start=1):
        title = f"{slide.title} ({number}/{len(parts)})" if len(parts) > 1 else slide.title
        yield Slide(
            slide.layout,
            title,
            part,
            slide.language,
            slide.attribution if number == len(parts) else "",
            slide.source,
            slide.is_quote,
            slide.beside,
        )


def parts_of(text: str) -> Iterator[str]:
    """Yield `text` in parts of at most MOST characters, cut at blanks where it has any."""
    while len(text) > MOST:
        cut = max(text.rfind(" ", 1, MOST), text.rfind("\n", 1, MOST)) + 1 or MOST
        yield text[:cut]
        text = text[cut:]
    yield text
