"""The labels of the values of fields: what each is called, in every language of an archive."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from index.model import Archive, Document, Section
from index.search.cached_method import cached
from index.search.query.field_words import JOINED_NAMES, NAMES, satchels_labels
from index.search.table.records import FIELDS
from index.search.text.analysis import fold, terms
from index.search.text.missing_letters import plain
from index.search.text.stems import stem
from index.search.text.stopwords import COMMON
from index.values import Value

type Labels = Mapping[str, Iterable[str]]
"""Value of one field -> its labels in every language."""

_TITLED = ("document", "section")
LONGEST = 500  # letters of a label that are compared; an archive's may have thousands
_WORD_START = re.compile(r"(?<!\w)[^\W\d_]")


def folded_value(value: str) -> str:
    """Return `value` of a field as it is compared: as a word of the text is, on any keyboard."""
    return plain(fold(value))


def stems_of(said: str) -> frozenset[str]:
    """Return the stems of the words of `said` that are no stop words and no numbers."""
    told = (term for term in terms(said) if term not in COMMON and not term.isdecimal())
    return frozenset(map(stem, told))


class SaidValue(Value):
    """The labels of one value, and as they are compared: each, and together, one a line.

    A number begins no word: it is more likely a value of another band.
    """

    labels: frozenset[str]
    folded: frozenset[str]
    together: str
    stems: frozenset[str]

    @classmethod
    def of(cls, labels: Iterable[str], *, is_title: bool) -> "SaidValue":
        """Return what is compared with what is typed, for a value with these `labels`.

        A title is not found by other forms of its words: of many titles these take long.
        """
        said = [" ".join(each[:LONGEST].split()) for each in labels]
        folded = frozenset(map(folded_value, said))
        stems = frozenset().union(*(() if is_title else map(stems_of, said)))
        lower = frozenset(map(str.casefold, said))
        return cls(lower, folded, "\n".join(folded), stems)

    def is_begun(self, typed: str) -> bool:
        """Return whether `typed`, a folded value, is the beginning of a label or of its words."""
        return any(True for _end in self._ends(typed))

    def has_words(self, typed: str) -> bool:
        """Return whether `typed`, a folded value, is one or more whole words of a label."""
        return any(not self.together[end : end + 1].isalnum() for end in self._ends(typed))

    def _ends(self, typed: str) -> Iterator[int]:
        """Yield where `typed` ends in `together`, each time that it begins with a word there."""
        at = self.together.find(typed)
        while at >= 0:
            if _WORD_START.match(self.together, at):
                yield at + len(typed)
            at = self.together.find(typed, at + 1)


class FieldWords:
    """What may be typed for the fields of one index and for their values.

    `names` is what may be typed -> field. `labels` returns those of a field, or None; it is asked
    when they are first needed, and once.
    """

    def __init__(self, names: Mapping[str, str], labels: Callable[[str], Labels | None]) -> None:
        self.names = names
        self._labels = labels
        self.said = cached(len(FIELDS), self._said)
        """Return value -> its labels, for a field."""

    @classmethod
    def of_archive(cls, archive: Archive) -> "FieldWords":
        """Return the words for the fields of one archive."""
        return cls(NAMES, partial(_labels_in, archive))

    @classmethod
    def of_joined(cls, labels: Mapping[str, Labels]) -> "FieldWords":
        """Return the words for several archives, whose values have these `labels`."""
        return cls(JOINED_NAMES, labels.get)

    def _said(self, field: str) -> Mapping[str, SaidValue]:
        labels = self._labels(field) or satchels_labels().get(field, {})
        is_title = field in _TITLED
        return {value: SaidValue.of(said, is_title=is_title) for value, said in labels.items()}


def _labels_in(archive: Archive, field: str) -> Labels | None:
    """Return the labels of a field that `archive` has words for, else None."""
    match field:
        case "theme":
            return {theme.id: theme.label.values() for theme in archive.themes}
        case "document":
            return _titles(archive.headed)
        case "section":
            return _titles(each for document in archive.headed for each in document.walk())
        case _:
            return archive.vocabulary.labels_of(field)


def _titles(headed: Iterable[Document | Section]) -> Labels:
    return {each.id: (each.title, *(made.text for made in each.translations)) for each in headed}
