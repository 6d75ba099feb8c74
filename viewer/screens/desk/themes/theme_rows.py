"""Rows on themes: what words can be coded with, and what a theme has coded."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from index import Codebook, Coding, Document, OpenArchive, worded

_LONGEST = 240  # characters of coded words in a list


@dataclass(frozen=True, slots=True)
class ThemeOffer:
    """A theme that words can be coded with; `names` are all that it is found by."""

    id: str
    text: str
    below: str
    names: str = field(compare=False)

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ". ".join(filter(None, (self.text, self.below)))

    @property
    def choosable(self) -> bool:
        """Every theme can be chosen."""
        return True


@dataclass(frozen=True, slots=True)
class CodedWords:
    """Words of a passage that are under a theme. `below` is where they stand."""

    passage: str
    coding: Coding
    words: str
    below: str

    @property
    def id(self) -> str:
        """What tells it from the other codings of the theme."""
        return f"{self.passage} {self.coding.start} {self.coding.end}"

    @property
    def text(self) -> str:
        """The words, cut where they are long."""
        words = " ".join(self.words.split())
        return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return f"{self.text}. {self.below}"

    @property
    def choosable(self) -> bool:
        """Every coding can be chosen."""
        return True


@dataclass(frozen=True, slots=True)
class ThemePlace:
    """Where a theme stands in the codebook: under `depth` others."""

    id: str
    label: str
    depth: int


def theme_places(archive: OpenArchive, language: str) -> Iterator[ThemePlace]:
    """Yield the themes of `archive`, each before those under it."""
    for theme, depth in Codebook(archive.content).walk():
        yield ThemePlace(theme.id, worded(theme.label, language), depth)


def places_for(archive: OpenArchive, language: str, theme: str) -> Iterator[ThemePlace]:
    """Yield the themes that `theme` can stand under: not itself, nor what is under it."""
    family = Codebook(archive.content).family(theme)
    return (each for each in theme_places(archive, language) if each.id not in family)


def theme_offers(archive: OpenArchive, language: str) -> tuple[ThemeOffer, ...]:
    """Return a row for each theme of `archive`, in the order of its codebook."""
    found: list[ThemeOffer] = []
    for theme, _depth in Codebook(archive.content).walk():
        above = archive.theme(theme.parent) if theme.parent else None
        under = worded(above.label, language) if above else ""
        told = QCoreApplication.translate("ThemeRows", "under “{theme}”")
        below = told.format(theme=under) if under else ""
        names = " ".join((*theme.label.values(), under))
        found.append(ThemeOffer(theme.id, worded(theme.label, language), below, names))
    return tuple(found)


class CodedDocuments:
    """What the themes of one archive have coded; of a document that is the same it is kept."""

    def __init__(self) -> None:
        self._held: dict[str, tuple[Document, Sequence[tuple[str, CodedWords]]]] = {}

    def words(self, archive: OpenArchive) -> Mapping[str, Sequence[CodedWords]]:
        """Return what each theme has coded, in reading order: id -> rows."""
        before, self._held = self._held, {}
        found: dict[str, list[CodedWords]] = {}
        for document in archive.content.documents:
            held = before.get(document.id)
            if held is None or held[0] is not document:
                held = document, tuple(_codings(document))
            self._held[document.id] = held
            for theme, row in held[1]:
                found.setdefault(theme, []).append(row)
        return found


def _codings(document: Document) -> Iterator[tuple[str, CodedWords]]:
    for section in document.walk():
        for passage in section.passages:
            for coding in sorted(passage.codings, key=lambda each: (each.start, each.end)):
                words = passage.text[coding.start : coding.end]
                yield coding.theme, CodedWords(passage.id, coding, words, section.title)


def archive_languages(archive: OpenArchive) -> tuple[str, ...]:
    """Return the languages in which its themes are named, that of the archive first."""
    content = archive.content
    named = (language for theme in content.themes for language in theme.label)
    return tuple(dict.fromkeys((content.language, *content.title, *named)))
