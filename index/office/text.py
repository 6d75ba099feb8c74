"""The text of a document by its structure, the same for every kind of file that a reader takes."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from index.values import Value, value_field

PICTURE_SIGN = "[picture]"
"""Stands for a picture among the words beside a paragraph's text."""
MOST_HEADINGS = 5_000
"""The most headings of a text: no document may have more sections."""
MOST_PARAGRAPHS = 100_000
"""The most paragraphs of a text, empty ones too: five times the passages of a document."""


class TextRun(Value):
    """Words of one look. Where `note` names a footnote, its mark stands here, without words.

    `is_raised` is superscript, as footnote marks are that somebody typed, `is_lowered` subscript.
    `language` is a language tag, or "" where the file does not say it. `is_white` is whether the
    words are white and nothing of another colour is said to be behind them, `is_unseen` whether
    nobody sees them: they are like what is behind them, or tiny. `is_struck` is whether a line goes
    through them.
    """

    text: str
    is_bold: bool = False
    is_italic: bool = False
    is_raised: bool = False
    is_lowered: bool = False
    note: str = ""
    language: str = ""
    is_white: bool = False
    is_struck: bool = False
    is_unseen: bool = False


class ListPlace(Value):
    """Where an item stands: the id of its list, and how deep it is in it, from 0.

    `number` is the number that the program shows before the item, such as "2.", and "" for a bullet
    or where it is not known. `words` are what the list adds of its own before the item, with its
    number; "" where these are no words.
    """

    list: str
    level: int
    number: str = ""
    words: str = ""


class StructuredParagraph(Value):
    """One paragraph. `heading` is its level as a heading, from 1; 0 is the document's title.

    `styles` are the names of its style, and of those that it had before a change that is tracked.
    `is_quote` is whether its markup, its style or its indentation makes it a block quotation.
    `quotation` numbers the element of markup that quotes it: another one is another quote.
    `goes_on` is whether a line break, and no end of a paragraph, stands before it. `is_guessed` is
    whether it is a heading, an item or a quotation only by how it looks. `page` counts from 1, and
    is 0 where the file has no pages. `beside` are words that are shown in the paragraph and are not
    of its text: those of boxes and drawings in it, and those that another program shows, and a sign
    for each picture.
    """

    runs: tuple[TextRun, ...]
    styles: tuple[str, ...] = ()
    heading: int | None = None
    item: ListPlace | None = None
    is_quote: bool = False
    page: int = 0
    is_guessed: bool = False
    quotation: int = 0
    goes_on: bool = False
    beside: str = ""

    @property
    def text(self) -> str:
        """The text of the paragraph, without footnote marks."""
        return "".join(run.text for run in self.runs)

    @property
    def style(self) -> str:
        """The name of the paragraph's style, "" where it has none of its own."""
        return self.styles[0] if self.styles else ""


class StructuredTable(Value):
    """A table: rows of cells of blocks. The first `heads` rows are its header.

    The first `side_heads` columns head its rows, where the file says so.

    `spans` gives (rows, columns) for each merged cell by its (row, column), from 0; the places that
    it covers hold empty cells.
    """

    rows: tuple[tuple[tuple["StructuredBlock", ...], ...], ...]
    heads: int = 0
    spans: Mapping[tuple[int, int], tuple[int, int]] = value_field(default_factory=dict)
    page: int = 0
    side_heads: int = 0


class StructuredPicture(Value):
    """A picture between paragraphs. `data` are its bytes as they are in the file."""

    name: str
    data: bytes
    description: str = ""
    page: int = 0


type StructuredBlock = StructuredParagraph | StructuredTable | StructuredPicture


class OmissionKind(StrEnum):
    """What of a file is not part of its text."""

    HEADER = "header"
    FOOTER = "footer"
    CONTENTS = "contents"
    COMMENT = "comment"
    DELETED = "deleted"
    HIDDEN = "hidden"
    METADATA = "metadata"
    PAGE_NUMBER = "page-number"
    PICTURE = "picture"
    FILE = "file"
    OTHER = "other"


class Omission(Value):
    """Words of a file that are not part of its text.

    `paragraph` is the number of the paragraph before them, from 1, and 0 before the first; `page`
    is as in `StructuredParagraph`. Deleted and hidden words are shown on screen and never stored.
    """

    kind: OmissionKind
    text: str
    paragraph: int = 0
    page: int = 0


class FileStatement(Value):
    """What a file says of itself beside its text: a field such as “author”, and its words.

    The words are shown on screen and never stored.
    """

    field: str
    text: str


class StructureGuess(Value):
    """Something that no field of a block can say was guessed, such as a hyphen that stays.

    `kind` is as in docs/import.md, `certainty` is "sure", "likely" or "doubtful"; `paragraph` and
    `page` are as in `Omission`.
    """

    kind: str
    text: str
    certainty: str = "likely"
    paragraph: int = 0
    page: int = 0


@dataclass(frozen=True, slots=True)
class StructuredText:
    """The blocks of a text in reading order, and its footnotes by their ids.

    What stands in a box is told before the paragraph that the box is anchored to. `title` is one
    that the file states and a paragraph mentions, where no paragraph is the title. `changes` counts
    tracked changes that nobody has accepted or refused. `encoding` is what its letters were read
    as, "" where the file knows.
    """

    blocks: tuple[StructuredBlock, ...]
    notes: Mapping[str, tuple[StructuredBlock, ...]] = field(default_factory=dict)
    omissions: tuple[Omission, ...] = ()
    guesses: tuple[StructureGuess, ...] = field(default=(), kw_only=True)
    statements: tuple[FileStatement, ...] = field(default=(), kw_only=True)
    title: str = ""
    changes: int = 0
    encoding: str = ""

    def paragraphs(self) -> Iterator[StructuredParagraph]:
        """Yield every paragraph in reading order, those in tables too; not those of footnotes."""
        return paragraphs_in(self.blocks)


def paragraphs_in(blocks: Iterable[StructuredBlock]) -> Iterator[StructuredParagraph]:
    """Yield every paragraph in `blocks` in reading order, those in tables too."""
    return (each for each in _leaves(blocks) if isinstance(each, StructuredParagraph))


def pictures_in(blocks: Iterable[StructuredBlock]) -> Iterator[StructuredPicture]:
    """Yield every picture in `blocks` in reading order, those in tables too."""
    return (each for each in _leaves(blocks) if isinstance(each, StructuredPicture))


def _leaves(blocks: Iterable[StructuredBlock]) -> Iterator[StructuredParagraph | StructuredPicture]:
    for block in blocks:
        if isinstance(block, StructuredTable):
            for row in block.rows:
                for cell in row:
                    yield from _leaves(cell)
        else:
            yield block
