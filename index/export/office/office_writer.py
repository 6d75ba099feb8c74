"""The base of the writers of office texts."""

from index.export.extract import Extract
from index.export.office.footnotes import apart
from index.export.text.blocks import blocks_of


class OfficeWriter:
    """Holds an extract as blocks, with separate footnotes, and the bytes of its pictures."""

    def __init__(self, extract: Extract) -> None:
        self._extract = extract
        self._blocks, self._footnotes = apart(blocks_of(extract))
        self._data = {each.name: each.data for each in extract.archive.pictures}
