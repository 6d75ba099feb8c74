"""The text of a word processor's file, the same for every kind of file that a reader takes."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class OfficeRun:
    """Words of one look. Where `note` names a footnote, its mark stands here, without words.

    `is_raised` is whether they are superscript, as marks are that somebody typed.
    """

    text: str
    is_bold: bool = False
    is_italic: bool = False
    is_raised: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class ListPlace:
    """Where an item stands: the id of its list, and how deep it is in it, from 0."""

    list: str
    level: int


@dataclass(frozen=True, slots=True)
class OfficeParagraph:
    """One paragraph. `heading` is its level as a heading, from 1.

    `styles` are the names of its style, and of those that it had before a change that is tracked.
    """

    runs: tuple[OfficeRun, ...]
    styles: tuple[str, ...] = ()
    heading: int | None = None
    item: ListPlace | None = None

    @property
    def text(self) -> str:
        """Its words, without the marks of footnotes."""
        return "".join(run.text for run in self.runs)

    @property
    def style(self) -> str:
        """The name of its style, "" where it has none of its own."""
        return self.styles[0] if self.styles else ""


@dataclass(frozen=True, slots=True)
class OfficeTable:
    """A table: rows of cells of blocks."""

    rows: tuple[tuple[tuple["OfficeBlock", ...], ...], ...]


type OfficeBlock = OfficeParagraph | OfficeTable


@dataclass(frozen=True, slots=True)
class OfficeText:
    """The blocks of a text in reading order, and its footnotes by their ids.

    What stands in a box is told before the paragraph that the box is anchored to.
    """

    blocks: tuple[OfficeBlock, ...]
    notes: Mapping[str, tuple[OfficeBlock, ...]] = field(default_factory=dict)

    def paragraphs(self) -> Iterator[OfficeParagraph]:
        """Yield every paragraph in reading order, those in tables too; not those of footnotes."""
        return paragraphs_in(self.blocks)


def paragraphs_in(blocks: Iterable[OfficeBlock]) -> Iterator[OfficeParagraph]:
    """Yield every paragraph in `blocks` in reading order, those in tables too."""
    for block in blocks:
        if isinstance(block, OfficeParagraph):
            yield block
            continue
        for row in block.rows:
            for cell in row:
                yield from paragraphs_in(cell)
