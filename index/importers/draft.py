"""The documents that an import makes, before they are written to a folder."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from index.importers.structure.blocks import TextBlockKind
from index.model import Emphasis, MergedCell
from index.values import Value


class DraftTable(Value):
    """The shape of a table; `columns` is the number of places in a row.

    Its passage's paragraphs are its caption, if it `has_caption`, then every place row by row, ""
    where a merged cell covers it.
    """

    columns: int
    has_caption: bool
    header_rows: int
    header_columns: int = 0
    merged: tuple[MergedCell, ...] = ()


@dataclass(slots=True)
class DraftPassage:
    """One passage. `marks` are (label, position) of the footnotes in each of `paragraphs`.

    `emphasis` are the spans that are set apart in a paragraph, by its number. `language` is ""
    where it is the document's.
    """

    kind: TextBlockKind
    line: int
    paragraphs: list[str]
    marks: list[list[tuple[str, int]]]
    level: int = 1
    attribution: str | None = None
    fields: Mapping[str, str] = field(default_factory=dict)
    language: str = ""
    emphasis: dict[int, tuple[Emphasis, ...]] = field(default_factory=dict)
    table: DraftTable | None = None


class DraftPicture(Value):
    """A picture: its file in the folder, what it shows, and how many passages stand before it."""

    file: str
    description: str
    at: int


@dataclass(slots=True)
class DraftSection:
    """A heading and the passages and pictures directly under it."""

    title: str
    level: int
    line: int
    passages: list[DraftPassage] = field(default_factory=list)
    pictures: list[DraftPicture] = field(default_factory=list)


class DraftFootnote(Value):
    """A footnote. `label` is unique in the document, `mark` is as in the text."""

    label: str
    mark: str
    text: str


@dataclass(slots=True)
class DraftDocument:
    """One imported text. `left_out` are the numbers of the lines that it leaves out."""

    title: str
    titled: bool
    language: str
    sections: list[DraftSection]
    footnotes: list[DraftFootnote]
    left_out: list[int]

    def passages(self) -> Iterator[DraftPassage]:
        """Yield every passage in reading order."""
        for section in self.sections:
            yield from section.passages
