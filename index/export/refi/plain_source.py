"""A document as plain text, as programs of qualitative analysis cut it: positions count letters."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from index.attribution_line import line_of_fields
from index.export.extract import Extract
from index.export.read_text import in_translation
from index.export.words import Words
from index.model import Attribution, Coding, Document, Level, Passage, Section, Translation
from index.model.shown_text import Titled
from index.values import Value


class PlacedPassage(Value):
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


class PlacedTitle(Value):
    """A title in the text, its span there, and the translation of it that the file has too."""

    titled: Titled
    made: Translation
    start: int
    end: int


@dataclass(slots=True)
class PlainSource:
    """The text of a document: titles, passages and lines under quotes, each in lines of its own."""

    extract: Extract
    document: Document
    passages: list[PlacedPassage] = field(default_factory=list)
    titles: list[PlacedTitle] = field(default_factory=list)
    _lines: list[str] = field(default_factory=list)
    _length: int = 0

    def __post_init__(self) -> None:
        document = self.document
        self._add_title(document)
        for section in document.walk():
            if not document.repeats_title(section):
                self._add_title(section)
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

    def _add_title(self, titled: Document | Section) -> None:
        start, end = self._add(titled.title)
        shown = self.extract.shown(titled)
        if shown and shown.made and shown.has_original:
            self.titles.append(PlacedTitle(titled, shown.made, start, end))

    def _add_passage(self, original: Passage) -> None:
        passage, made = original, self.extract.alone(original)
        if made:
            passage = in_translation(original, made, self.extract.words.vocabulary)
        self.passages.append(PlacedPassage(original, passage, *self._add(passage.text)))
        said = passage.attribution
        if said:
            self._add(f"— {said.text if made else self._line(said, original.language)}")

    def _line(self, said: Attribution, language: str) -> str:
        """Return the line under a quote, in `language` where a language was chosen to read in."""
        if said.share is Level.FULL or self.extract.reading is None:
            return said.text
        return (
            line_of_fields(said, said.share, self.extract.words.vocabulary, language) or said.text
        )

    def _add_footnotes(self) -> None:
        extract, notes = self.extract, self.document.footnotes
        told = [extract.alone(note) for note in notes]
        if notes:
            is_ours = extract.reading is None or any(told)
            language = extract.words.language if is_ours else self.document.language
            self._add(Words(language, extract.words.vocabulary).say("footnotes"))
        for note, made in zip(notes, told, strict=True):
            self._add(f"{note.mark} {made.text if made else note.text}")
