"""The alignments of the sources of one folder, each made when it is asked for."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from index.model import Document, SourceText
from index.source.checks.alignment import Alignment
from index.source.kept_parts import KeptParts


class Alignments:
    """Aligns each of `sources` with the documents that were made from it.

    `made_from` is source file -> these documents, and `left_out` -> its lines that they leave out.
    An alignment holds every word twice, so what is found in it is `kept`, and not itself.
    """

    def __init__(
        self,
        sources: Iterable[SourceText],
        made_from: Mapping[str, Sequence[Document]],
        left_out: Mapping[str, frozenset[int]],
        kept: KeptParts,
    ) -> None:
        self._sources = {source.file: source for source in sources}
        self._made_from = made_from
        self._left_out = left_out
        self.kept = kept

    def __iter__(self) -> Iterator[str]:
        """Yield the files of the sources."""
        return iter(self._sources)

    def made_of(self, file: str) -> tuple[SourceText, tuple[Document, ...], frozenset[int]]:
        """Return what the alignment of the source `file` is made of."""
        return self._sources[file], tuple(self._made_from[file]), self._left_out[file]

    def of(self, file: str) -> Alignment:
        """Return the alignment of the source `file`."""
        return Alignment(*self.made_of(file))
