"""Slides: their content, and the splitting of what is too long for one."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from index.export.text.block import Block

MOST = 900  # characters on a slide: about fourteen lines of legible size
_ROWS = 12  # of a table


@dataclass(slots=True)
class Slide:
    """One slide: `layout` is "title", "section" or "text"; `beside` are the speaker notes."""

    layout: str
    title: str
    body: str = ""
    language: str = ""
    attribution: str = ""
    source: str = ""
    is_quote: bool = False
    beside: list[str] = field(default_factory=list)


def tables_of(block: Block, section: str) -> Iterator[Slide]:
    """Yield slides with the rows of a table as lines, a few on each."""
    lines = [": ".join(row) for row in block.rows]
    title = block.text or section
    for start in range(0, len(lines), _ROWS):
        yield Slide("text", title, "\n".join(lines[start : start + _ROWS]))


def in_parts(slide: Slide) -> Iterator[Slide]:
    """Yield `slide`, or several where its text is too long for one; all of the text is kept."""
    parts = list(parts_of(slide.body))
    for number, part in enumerate(parts, start=1):
        title = f"{slide.title} ({number}/{len(parts)})" if len(parts) > 1 else slide.title
        line = slide.attribution if number == len(parts) else ""
        yield replace(slide, title=title, body=part, attribution=line)


def parts_of(text: str) -> Iterator[str]:
    """Yield `text` in parts of at most MOST characters, split at blanks where possible."""
    while len(text) > MOST:
        cut = max(text.rfind(" ", 1, MOST), text.rfind("\n", 1, MOST)) + 1 or MOST
        yield text[:cut]
        text = text[cut:]
    yield text
