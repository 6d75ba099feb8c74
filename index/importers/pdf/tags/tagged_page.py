"""Makes blocks of the structure tree of a page, and of the words that its tags hold."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from index.importers.pdf.lines import PdfLine, lines_in_order
from index.importers.pdf.tags.structure_tree import NOTHING, TreeElement
from index.importers.pdf.words import PdfWord
from index.office.text import OmissionKind, StructuredPicture, TextRun
from index.values import replace

_HEADINGS = {"H": 1, "Title": 0} | {f"H{level}": level for level in range(1, 7)}
_BLOCKS = frozenset(
    """
    Document DocumentFragment Part Art Sect Div Aside NonStruct Private BlockQuote Caption P L LI
    Lbl LBody Table TR TH TD THead TBody TFoot Note FENote Figure TOC TOCI Index Formula
    """.split()  # noqa: SIM905  # a list of words
).union(_HEADINGS)
_PARAGRAPHS = frozenset({"P", "Caption"}).union(_HEADINGS)
_NOTES = frozenset({"Note", "FENote"})
_CONTENTS = frozenset({"TOC", "TOCI"})
_ROWS = frozenset({"THead", "TBody", "TFoot"})

type TakePicture = Callable[[Iterable[int], str], StructuredPicture | None]


@dataclass(slots=True)
class TaggedCell:
    """A cell, and how many rows and columns it takes."""

    blocks: list["TaggedBlock"]
    spans: tuple[int, int]
    is_head: bool


@dataclass(slots=True)
class TaggedBlock:
    """A block of a tagged page. `level` is that of an item, from 0; `label` what stands before.

    `is_inset` is whether it is said to be indented on both sides, `is_guessed` as in
    `StructuredParagraph`. `begins_item` tells an item's first block, which has no
    lines where its words are other items.
    Where `note` is set, it begins the footnote of that number or sign, or goes on in one for "".
    """

    page: int
    lines: list[PdfLine] = field(default_factory=list)
    heading: int | None = None
    level: int | None = None
    label: PdfLine | None = None
    begins_item: bool = False
    is_quote: bool = False
    is_inset: bool = False
    is_guessed: bool = False
    is_caption: bool = False
    note: str | None = None
    rows: list[list[TaggedCell]] | None = None
    picture: StructuredPicture | None = None
    omitted: OmissionKind | None = None


class TaggedPage:
    """Walks the tree of the page `number`. After it, `unused` are the words of no element."""

    def __init__(self, words: Sequence[PdfWord], number: int, take_picture: TakePicture) -> None:
        self._by_tag: dict[int, list[PdfWord]] = defaultdict(list)
        for word in words:
            self._by_tag[word.tag].append(word)
        self._number = number
        self._take_picture = take_picture

    @property
    def unused(self) -> list[PdfWord]:
        """The words that were taken into no block, but for tags that hold blanks alone."""
        held = self._by_tag.values()
        said = (words for words in held if not all(word.text.isspace() for word in words))
        return [word for words in said for word in words]

    def blocks(self, elements: Sequence[TreeElement]) -> list[TaggedBlock]:
        """Return the blocks of `elements`."""
        blank = TaggedBlock(self._number)
        return [block for element in elements for block in self._walk(element, blank)]

    def _walk(self, element: TreeElement, around: TaggedBlock) -> list[TaggedBlock]:
        """Return the blocks of `element`, which are as `around` says where it says nothing."""
        kind = element.kind
        if kind == "Table":
            return self._table(element, around)
        if kind == "LI":
            return self._item(element, around)
        if kind in _NOTES:
            return self._note(element, around)
        blocks = self._children(element, _inner(element, around))
        return [*self._picture(element), *blocks] if kind == "Figure" else blocks

    def _children(self, element: TreeElement, inner: TaggedBlock) -> list[TaggedBlock]:
        """Return the blocks in `element`; words between them are paragraphs of their own."""
        blocks: list[TaggedBlock] = []
        words: list[PdfWord] = []
        for part in _parts(element):
            if not isinstance(part, TreeElement):
                words += self._by_tag.pop(part, [])
            elif part.kind == "Figure" and element.kind in _PARAGRAPHS and self._is_bare(part):
                blocks += self._picture(part)  # before the paragraph in which it stands
            else:
                self._close(words, inner, blocks)
                blocks += self._walk(part, inner)
        self._close(words, inner, blocks)
        return blocks

    def _is_bare(self, figure: TreeElement) -> bool:
        """Return whether no words stand in a figure."""
        held = (word for tag in figure.tags() for word in self._by_tag.get(tag, ()))
        return all(word.text.isspace() for word in held)

    def _picture(self, figure: TreeElement) -> list[TaggedBlock]:
        picture = self._take_picture(figure.tags(), figure.description)
        return [TaggedBlock(self._number, picture=picture)] if picture is not None else []

    def _close(self, words: list[PdfWord], inner: TaggedBlock, blocks: list[TaggedBlock]) -> None:
        lines = lines_in_order(words, self._number)
        if lines:
            blocks.append(replace(inner, lines=lines))
        words.clear()

    def _item(self, element: TreeElement, around: TaggedBlock) -> list[TaggedBlock]:
        inner = replace(around, lines=[], level=around.level or 0)
        label = self._label(element)
        blocks = self._children(element, inner)
        first = blocks[0] if blocks else inner
        if label and (first.begins_item or first.note is not None or not first.lines):
            blocks.insert(0, inner)  # what follows has its own label, or can have none
        if blocks:
            blocks[0].begins_item = True
            blocks[0].label = label or blocks[0].label
        return blocks

    def _label(self, element: TreeElement) -> PdfLine | None:
        """Return the label of an item or a note, taken out of its words."""
        parts = [each for each in element.parts if isinstance(each, TreeElement)]
        tags = [tag for each in parts if each.kind == "Lbl" for tag in each.tags()]
        words = [word for tag in tags for word in self._by_tag.pop(tag, [])]
        lines = lines_in_order(words, self._number)
        said = " ".join(line.text for line in lines)
        return replace(lines[0], runs=(TextRun(said),)) if lines else None

    def _note(self, element: TreeElement, around: TaggedBlock) -> list[TaggedBlock]:
        label = self._label(element)
        inner = replace(around, lines=[], note="")
        blocks = self._children(element, inner)
        if label and not blocks:
            return [replace(inner, lines=[label], note="?")]
        if blocks:
            blocks[0].note = (label.text if label else "").strip("[]() .") or "?"
        return blocks

    def _table(self, element: TreeElement, around: TaggedBlock) -> list[TaggedBlock]:
        rows = [
            [self._cell(each) for each in row.parts if isinstance(each, TreeElement)]
            for row in _rows_in(element)
        ]
        others: list[TaggedBlock] = []
        for part in element.parts:
            if isinstance(part, TreeElement) and part.kind not in _ROWS and part.kind != "TR":
                others += self._walk(part, around)
        table = TaggedBlock(self._number, rows=rows, omitted=around.omitted)
        return [*others, table] if any(rows) else others

    def _cell(self, cell: TreeElement) -> TaggedCell:
        blocks = self._children(cell, TaggedBlock(self._number))
        return TaggedCell(blocks, cell.spans, cell.kind == "TH")


def _inner(element: TreeElement, around: TaggedBlock) -> TaggedBlock:
    """Return what the blocks in an element are like."""
    kind = element.kind
    inner = replace(around, lines=[], is_inset=element.is_inset)
    if kind in _HEADINGS and around.level is None:
        inner.heading = _HEADINGS[kind]
    elif kind == "BlockQuote":
        inner.is_quote = True
    elif kind == "Caption":
        inner.is_caption = True
    elif kind in _CONTENTS:
        inner.omitted = OmissionKind.CONTENTS
    elif kind == "L":
        inner.level = 0 if around.level is None else around.level + 1
    return inner


def _parts(element: TreeElement) -> Iterator[TreeElement | int]:
    """Yield the blocks in `element`, and the numbers of its words, also of those in a span."""
    for part in element.parts:
        if isinstance(part, TreeElement) and part.kind == "Lbl":
            yield from part.tags()
        elif isinstance(part, TreeElement) and part.kind not in _BLOCKS:
            yield from _parts(part)
        else:
            yield part


def _rows_in(table: TreeElement) -> list[TreeElement]:
    """Return the rows of a table. Where it has parts, one of them may stand on other pages."""
    held = [part for part in table.parts if isinstance(part, TreeElement)]
    if not any(part.kind in _ROWS for part in held):
        return [part for part in held if part is NOTHING or part.kind == "TR"]
    rows: list[TreeElement] = []
    for part in held:
        if part.kind in _ROWS:
            within = [each for each in part.parts if isinstance(each, TreeElement)]
            there = [number for number, row in enumerate(within) if row is not NOTHING]
            rows += within[there[0] : there[-1] + 1] if there else []
        elif part.kind == "TR":
            rows.append(part)
    return rows
