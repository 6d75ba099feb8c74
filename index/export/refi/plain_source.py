"""A document as plain text, as programs of qualitative analysis cut it: positions count letters."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from index.export.extract import Extract
from index.export.read_text import in_translation
from index.model import Coding, Document, Passage


@dataclass(frozen=True, slots=True)
class PlacedPassage:
    """A passage as it stands in the text, and its span there. `original` is that of the archive."""

    original: Passage
    passage: Passage
    start: int
    end: int

    def codings(self) -> Mapping[tuple[int, int], list[Coding]]:
        """Return each span of the text that is coded -> its codings."""
        found: dict[tuple[int, int], list[Coding]] = defaultdict(list)
        for coding in self.passage.codings:
            found[self.start + coding.start, self.start + coding.end].append(coding)
        return dict(sorted(found.items()))


@dataclass(slots=True)
class PlainSource:
    """The text of a document: titles, passages and lines under quotes, each in lines of its own."""

    extract: Extract
    document: Document
    passages: list[PlacedPassage] = field(default_factory=list)
    _lines: list[str] = field(default_factory=list)
    _length: int = 0

    def __post_init__(self) -> None:
        document = self.document
        self._add(document.title)
        for section in document.walk():
            if not document.repeats_title(section):
                self._add(section.title)
            for passage in section.passages:
                self._add_passage(passage)
        self._add_footnotes()

    @property
    def text(self) -> str:
        """The whole text, with a blank line between its parts."""
        return "".join(self._lines)

    def _add(self, words: str) -> tuple[int, int]:
        start = self._length
        self._lines.append(f"{words}\n\n")
        self._length += len(words) + 2
        return start, start + len(words)

    def _add_passage(self, original: Passage) -> None:
        passage = original
        if made := self.extract.alone(original):
            passage = in_translation(original, made, self.extract.words.vocabulary)
        self.passages.append(PlacedPassage(original, passage, *self._add(passage.text)))
        if passage.attribution:
            self._add(f"— {passage.attribution.text}")

    def _add_footnotes(self) -> None:
        if self.document.footnotes:
            self._add(self.extract.words.say("footnotes"))
        for note in self.document.footnotes:
            made = self.extract.alone(note)
            self._add(f"{note.mark} {made.text if made else note.text}")
