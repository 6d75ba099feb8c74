"""Rows on themes: what words can be coded with, and what a theme has coded."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from index import Codebook, Coding, Document, OpenArchive, ThemeNote, Value, Voice, replace, worded
from viewer.ui.lists.passage_cards import words_folded
from viewer.wording.archive_words import care_line, voice_word
from viewer.wording.number_format import figure

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


class CodedWords(Value):
    """Words of a passage that are under a theme. `aside` is where they stand.

    `care` is the care line of the passage; where they are `folded` it stands there too.
    """

    passage: str
    coding: Coding
    words: str
    aside: str
    voice: Voice = Voice.NARRATOR
    care: str = ""
    folded: bool = False
    severity = None

    @property
    def id(self) -> str:
        """What tells it from the other codings of the theme."""
        return f"{self.passage} {self.coding.start} {self.coding.end}"

    @property
    def text(self) -> str:
        """The words, cut where they are long, or what stands in their place."""
        if self.folded:
            return words_folded()
        words = " ".join(self.words.split())
        return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return f"{self.text}. {self.aside}"

    @property
    def choosable(self) -> bool:
        """Every coding can be chosen."""
        return True


class ThemePlace(Value):
    """Where a theme stands in the codebook: under `depth` others. `color` is "#rrggbb" or ""."""

    id: str
    label: str
    depth: int
    color: str = ""


def theme_places(
    archive: OpenArchive, language: str, notes: Mapping[str, ThemeNote] | None = None
) -> Iterator[ThemePlace]:
    """Yield the themes of `archive`, each before those under it, with the colours in `notes`."""
    for theme, depth in Codebook(archive.content).walk():
        note = (notes or {}).get(theme.id)
        label = worded(theme.label, language)
        yield ThemePlace(theme.id, label, depth, note.color if note else "")


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
                care = care_line(passage)
                row = CodedWords(passage.id, coding, words, section.title, passage.voice, care)
                yield coding.theme, row


def with_care_folded(rows: Iterable[CodedWords]) -> Sequence[CodedWords]:
    """Return `rows` without the words of passages that have a care note."""
    return [
        replace(row, folded=True, aside=f"{row.care} · {row.aside}") if row.care else row
        for row in rows
    ]


def voices_in(rows: Iterable[CodedWords]) -> str:
    """Return how many of `rows` are in each voice, as words: "Quoted 3, The writer 1"."""
    counts = Counter(each.voice for each in rows)
    return ", ".join(f"{voice_word(each)} {figure(counts[each])}" for each in Voice if counts[each])


def marked(
    rows: Sequence[CodedWords], others: Sequence[CodedWords], theme: str
) -> Sequence[CodedWords]:
    """Return `rows` with a word on those that are under `theme` too, which has coded `others`."""
    held: dict[str, list[Coding]] = {}
    for each in others:
        held.setdefault(each.passage, []).append(each.coding)
    whole = QCoreApplication.translate("ThemeRows", "also under “{theme}”").format(theme=theme)
    partly = QCoreApplication.translate("ThemeRows", "partly under “{theme}”").format(theme=theme)

    def told(row: CodedWords) -> str:
        start, end = row.coding.start, row.coding.end
        there = [
            each for each in held.get(row.passage, ()) if each.start < end and start < each.end
        ]
        is_same = any((each.start, each.end) == (start, end) for each in there)
        return (whole if is_same else partly) if there else ""

    return [replace(row, aside=" · ".join(filter(None, (row.aside, told(row))))) for row in rows]
