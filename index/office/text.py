"""The text of a word processor's file, independent of its format."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class OfficeRun:
    """A run of text with one format. A run with a `note` is the mark of that footnote.

    `is_raised` tells that the text is superscript, as typed footnote marks are.
    """

    text: str
    is_bold: bool = False
    is_italic: bool = False
    is_raised: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class ListPlace:
    """The place of a list item: the id of its list, and its level, from 0."""

    list: str
    level: int


@dataclass(frozen=True, slots=True)
class OfficeParagraph:
    """One paragraph. `heading` is its level as a heading, from 1.

    `styles` are the names of its style, and of those that it had before tracked changes.
    """

    runs: tuple[OfficeRun, ...]
    styles: tuple[str, ...] = ()
    heading: int | None = None
    item: ListPlace | None = None

    @property
    def text(self) -> str:
        """The text of the paragraph, without footnote marks."""
        return "".join(run.text for run in self.runs)

    @property
    def style(self) -> str:
        """The name of the paragraph's style, "" where it has none of its own."""
        return self.styles[0] if self.styles else ""


@dataclass(frozen=True, slots=True)
class OfficeTable:
    """A table: rows of cells of blocks."""

    rows: tuple[tuple[tuple["OfficeBlock", ...], ...], ...]


type OfficeBlock = OfficeParagraph | OfficeTable


@dataclass(frozen=True, slots=True)
class OfficeText:
    """The blocks of a text in reading order, and its footnotes by their ids.

    The text of a box comes before the paragraph to which the box is anchored.
    """

    blocks: tuple[OfficeBlock, ...]
    notes: Mapping[str, tuple[OfficeBlock, ...]] = field(default_factory=dict)

    def paragraphs(self) -> Iterator[OfficeParagraph]:
        """Yield every paragraph in reading order, with those in tables, without footnotes."""
        return paragraphs_in(self.blocks)


def paragraphs_in(blocks: Iterable[OfficeBlock]) -> Iterator[OfficeParagraph]:
    """Yield every paragraph in `blocks` in reading order, with those in tables."""
    for block in blocks:
        if isinstance(block, OfficeParagraph):
            yield block
            continue
        for row in block.rows:
            for cell in row:
                yield from paragraphs_in(cell)
