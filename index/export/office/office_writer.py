"""The base of the writers of office texts."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise

from index.export.extract import Extract
from index.export.file_pictures import picture_files
from index.export.office.footnotes import apart
from index.export.text.block import Block, Kind
from index.export.text.blocks import blocks_of
from index.office.xml import Xml

_ABOUT = (Kind.SOURCE, Kind.STAMP)


class OfficeWriter(ABC):
    """Holds an extract as blocks, with separate footnotes, and the bytes of its pictures.

    `_deepest` is the depth of the deepest list item.
    """

    def __init__(self, extract: Extract) -> None:
        self._extract = extract
        self._blocks, self._footnotes = apart(blocks_of(extract))
        items = (block.level for block in self._blocks if block.kind is Kind.ITEM)
        self._deepest = max(items, default=1)
        pairs = pairwise(self._blocks)
        self._kept = {id(block) for block, after in pairs if after.kind in _ABOUT}
        self._data = picture_files(extract)

    def _keeps(self, block: Block) -> bool:
        """Return whether `block` stays on the page of the line about it that is below."""
        return id(block) in self._kept and not block.is_long

    def _body(self) -> Iterator[Xml]:
        """Yield the elements of all blocks."""
        return self._elements(self._blocks)

    def _elements(self, all_blocks: Iterable[Block]) -> Iterator[Xml]:
        """Yield the elements of `all_blocks`; list items that follow one another are one list."""
        for is_list, found in groupby(all_blocks, lambda block: block.kind is Kind.ITEM):
            blocks = list(found)
            yield from self._list(blocks) if is_list else self._others(blocks)

    def _others(self, blocks: Iterable[Block]) -> Iterator[Xml]:
        for block in blocks:
            match block.kind:
                case Kind.TABLE:
                    yield from self._table(block)
                case Kind.GRID:
                    yield from self._grid(block)
                case Kind.PICTURE:
                    yield self._picture(block)
                case _:
                    yield self._text(block)

    @abstractmethod
    def _table(self, block: Block) -> Iterator[Xml]:
        """Yield a table of Satchel's own."""

    @abstractmethod
    def _grid(self, block: Block) -> Iterator[Xml]:
        """Yield a table of the text, with its caption above."""

    @abstractmethod
    def _picture(self, block: Block) -> Xml:
        """Return a picture."""

    @abstractmethod
    def _list(self, items: Sequence[Block]) -> Iterator[Xml]:
        """Yield the list of `items`, each at its depth."""

    @abstractmethod
    def _text(self, block: Block) -> Xml:
        """Return a heading or a paragraph."""
