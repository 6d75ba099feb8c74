"""Counts the passages of an archive by what they tell of who speaks in them."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from index import HeadedPassage, OpenArchive, PassageKind

MOST_DOCUMENTS = 20  # documents that are counted apart

type Counted = Sequence[tuple[HeadedPassage, int]]
"""A passage of each kind, and how many there are: of one kind are those that tell the same."""


class Speakers:
    """The passages of `archive` by kind. One document after the other is looked through."""

    def __init__(self, archive: OpenArchive) -> None:
        self.archive = archive
        self._left = archive.content.headed_passages()
        self._example: dict[object, HeadedPassage] = {}
        self._all: Counter[object] = Counter()
        self._documents: list[Counter[object]] = []

    def read(self) -> Iterator[None]:
        """Look through the documents that are left, and yield after each."""
        is_kept = len(self.archive.content.headed) <= MOST_DOCUMENTS
        for passages in self._left:
            kinds = [_kind(each) for each in passages]
            for kind, passage in zip(kinds, passages, strict=True):
                self._example.setdefault(kind, passage)
            counts = Counter(kinds)
            self._all.update(counts)
            if is_kept:
                self._documents.append(counts)
            yield

    @property
    def counted(self) -> Counted:
        """All passages."""
        for _document in self.read():
            pass
        return self._with_examples(self._all)

    @property
    def quotes(self) -> Counted:
        """All quotes."""
        return [each for each in self.counted if each[0].kind is PassageKind.QUOTE]

    def counted_in(self, document: int) -> Counted:
        """Return the passages of one document, where there are MOST_DOCUMENTS at most."""
        return self._with_examples(self._documents[document])

    def _with_examples(self, counts: Mapping[object, int]) -> Counted:
        return [(self._example[kind], count) for kind, count in counts.items()]


def _kind(passage: HeadedPassage) -> object:
    """Return what a passage tells of who speaks, at any level."""
    said, is_quote = passage.attribution, passage.kind is PassageKind.QUOTE
    if said is None:
        return passage.voice, passage.voice_of, is_quote
    fields = said.role, said.gender, said.sector, said.age_band, said.age
    return passage.voice, passage.voice_of, is_quote, fields, said.read, said.share
