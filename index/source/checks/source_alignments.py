"""The alignments of the sources of one folder, and the words of a source that no document has."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from index.model import Document, SourceText
from index.source.checks.alignment import Alignment
from index.source.kept_parts import KeptParts
from index.source.received import SourceWord, source_lines
from index.values import Value


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


class UnheldWords(Value):
    """Words of one line of a source that no document has: its number, and their place in the text.

    The documents may leave the `is_whole_line` out on purpose, or have others: `is_exchanged`.
    """

    line: int
    start: int
    end: int
    is_whole_line: bool = False
    is_exchanged: bool = False


def unheld_words(source: SourceText, alignment: Alignment) -> tuple[UnheldWords, ...]:
    """Return the words of `source` that its documents do not have, in the order of the text."""
    found = [*_left_out(source, alignment)]
    for stretch in () if alignment.is_equal else alignment.stretches:
        if not stretch.equal:
            found += _by_lines(stretch.theirs, is_exchanged=bool(stretch.ours))
    return tuple(sorted(found, key=lambda each: each.start))


def _left_out(source: SourceText, alignment: Alignment) -> Iterator[UnheldWords]:
    for each in source_lines(source, set()) if alignment.left_out else ():
        if each.number in alignment.left_out and each.written.strip():
            end = each.start + len(each.written)
            yield UnheldWords(each.number, each.start, end, is_whole_line=True)


def _by_lines(words: Sequence[SourceWord], *, is_exchanged: bool) -> Iterator[UnheldWords]:
    for line, group in groupby(words, lambda each: each.line):
        own = [*group]
        start, end = min(each.start for each in own), max(each.end for each in own)
        yield UnheldWords(line, start, end, is_exchanged=is_exchanged)
