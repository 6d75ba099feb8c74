"""The base of the writers of office texts."""

from abc import ABC, abstractmethod
from collections.abc import Iterator

from index.export.extract import Extract
from index.export.office.footnotes import apart
from index.export.text.block import Block, Kind
from index.export.text.blocks import blocks_of
from index.office.xml import Xml


class OfficeWriter(ABC):
    """Holds an extract as blocks, with separate footnotes, and the bytes of its pictures."""

    def __init__(self, extract: Extract) -> None:
        self._extract = extract
        self._blocks, self._footnotes = apart(blocks_of(extract))
        self._data = {each.name: each.data for each in extract.archive.pictures}

    def _body(self) -> Iterator[Xml]:
        """Yield the elements of all blocks."""
        for block in self._blocks:
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
    def _text(self, block: Block) -> Xml:
        """Return a heading or a paragraph."""
