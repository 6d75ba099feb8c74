"""Makes a document from blocks: passages under headings, footnotes with their marks, a title."""

from collections import Counter
from collections.abc import Sequence

from index.importers.assembly.emphasis_places import EmphasisRun, put_emphasis, without_cuts
from index.importers.assembly.table_assembly import table_passages
from index.importers.draft import DraftDocument, DraftFootnote, DraftPassage, DraftSection
from index.importers.import_report import Certainty, Report, shortened
from index.importers.structure.attribution import fields_of
from index.importers.structure.blocks import TextBlock, TextBlockKind
from index.importers.structure.footnotes import (
    Mark,
    Sought,
    begins_as_note,
    lone_marks,
    match_marks,
    named_marks,
    note_number,
)
from index.importers.structure.line_joins import LineJoiner, Text
from index.importers.structure.table_lines import MarkedTable
from index.values import Value

_LONGEST = 8_000  # characters of a passage: nobody cites a longer one, so it is split


class DocumentParts(Value):
    """The blocks of a text, the joiner of its lines, and the report."""

    blocks: Sequence[TextBlock]
    joiner: LineJoiner
    report: Report


class Assembler:
    """Makes one document from its blocks."""

    def __init__(self, parts: DocumentParts) -> None:
        self._parts = parts
        self._slots: list[tuple[DraftPassage, int]] = []  # each paragraph of each passage
        self._texts: list[Text | None] = []  # the joined text of each slot; None where it was split
        self._sought: list[tuple[TextBlock, int]] = []  # notes, and slots before each
        self._sections: list[DraftSection] = []
        self._untitled: list[DraftPassage] = []
        self._runs: Sequence[EmphasisRun] = ()
        for block in parts.blocks:
            self._take(block)
        self._marks = self._find_marks()

    @property
    def lost(self) -> frozenset[int]:
        """The lines of the footnotes without a mark in any passage."""
        pairs = zip(self._sought, self._marks, strict=True)
        return frozenset(note.line for (note, _before), mark in pairs if not mark)

    @property
    def holds_words(self) -> bool:
        """Whether the document has a section or a passage."""
        return bool(self._sections or self._untitled)

    @property
    def headings(self) -> int:
        """The number of its headings."""
        return len(self._sections)

    def emphasise(self, runs: Sequence[EmphasisRun]) -> None:
        """Say what is set apart in the text."""
        self._runs = runs

    def document(self, name: str, language: str) -> DraftDocument:
        """Return the document; `name` is its title where the text has none."""
        self._tell_lone_marks()
        footnotes = self._take_marks()
        self._parts.joiner.tell(self._parts.report)
        put_emphasis(self._slots, self._runs)
        title, titled = self._title(name)
        if self._untitled:
            line = self._untitled[0].line
            if _says_alone(self._untitled[0], title):  # the heading has its words
                self._untitled, titled = self._untitled[1:], True
            self._sections.insert(0, DraftSection(title, 1, line, self._untitled))
        return DraftDocument(title, titled, language, self._sections, footnotes, [])

    def _take(self, block: TextBlock) -> None:
        joiner, report = self._parts.joiner, self._parts.report
        if block.kind is TextBlockKind.NOTE:
            self._sought.append((block, len(self._slots)))
            return
        if block.table is not None:
            self._take_table(block, block.table)
            return
        first = joiner.join(block.lines, report)
        if block.kind is TextBlockKind.HEADING:
            for mark in lone_marks(first.text):
                self._tell_lone_mark(first.text, mark, block.line)
            self._sections.append(DraftSection(first.text, block.level, block.line))
            return
        texts = [first, *(joiner.join(lines, report) for lines in block.parts)]
        written = [each.text for each in texts]
        for paragraphs in self._short(block, written):
            marks: list[list[tuple[str, int]]] = [[] for _each in paragraphs]
            passage = DraftPassage(block.kind, block.line, paragraphs, marks, block.level)
            into = self._sections[-1].passages if self._sections else self._untitled
            into.append(passage)
            self._slots += [(passage, place) for place in range(len(paragraphs))]
            self._texts += texts if paragraphs == written else [None] * len(paragraphs)
            self._attribute(passage, block)

    def _take_table(self, block: TextBlock, table: MarkedTable) -> None:
        passages = list(table_passages(block, table))
        if passages[0].table is None:
            said = "A table has too many columns for one, so each row is a paragraph."
            self._parts.report.guess(block.line, "table", said)
        elif len(passages) > 1:
            said = f"A table is too large for one passage, so it is {len(passages)} passages."
            self._parts.report.guess(block.line, "cut", said)
        for passage in passages:
            into = self._sections[-1].passages if self._sections else self._untitled
            into.append(passage)
            self._slots += [(passage, place) for place in range(len(passage.paragraphs))]
            self._texts += [None] * len(passage.paragraphs)

    def _short(self, block: TextBlock, paragraphs: list[str]) -> list[list[str]]:
        """Return the paragraphs of each passage: of one, or of several where they are too long."""
        if max(map(len, paragraphs)) <= _LONGEST or block.kind is TextBlockKind.QUOTE:
            return [paragraphs]
        said = f"A paragraph of more than {_LONGEST:,} characters was cut into several passages."
        self._parts.report.guess(block.line, "cut", said)
        return [[piece] for text in paragraphs for piece in _pieces(text)]

    def _attribute(self, passage: DraftPassage, block: TextBlock) -> None:
        passage.attribution = block.attribution
        if block.attribution is None:
            return
        fields = fields_of(block.attribution)
        passage.fields = fields.values
        report, line = self._parts.report, block.attribution_line or block.line
        told = ", ".join(f"{key}={value}" for key, value in fields.values.items())
        said = f"read as {told}" if told else "no field could be read"
        sure = Certainty.DOUBTFUL if fields.is_doubtful else Certainty.LIKELY
        report.guess(line, "field", f"“{shortened(block.attribution)}”: {said}.", sure)
        for key in fields.implied:
            told = f"{key}={fields.values[key]}"
            said = f"{told} is not written, but follows from where the person works."
            report.guess(line, "field", said, Certainty.DOUBTFUL)

    def _find_marks(self) -> list[list[Mark]]:
        """Return the marks of each footnote: one in plain text, all of them in Markdown."""
        texts = [passage.paragraphs[place] for passage, place in self._slots]
        if any(note.marked for note, _before in self._sought):
            named = named_marks(texts)
            return [named.pop(note.sign, []) for note, _before in self._sought]
        sought = [
            Sought(note_number(f"{note.sign} x") or 0, before) for note, before in self._sought
        ]
        return [[mark] if mark else [] for mark in match_marks(texts, sought)]

    def _tell_lone_marks(self) -> None:
        """Report each mark without a footnote."""
        owned = {(mark.passage, mark.start) for marks in self._marks for mark in marks}
        for slot, (passage, place) in enumerate(self._slots):
            written, text = passage.paragraphs[place], self._texts[slot]
            named = [mark for each in named_marks([written]).values() for mark in each]
            for mark in (*named, *lone_marks(written)):
                if (slot, mark.start) not in owned:
                    line = text.line_at(mark.start) if text else passage.line
                    self._tell_lone_mark(written, mark, line)
            is_text = passage.kind not in (TextBlockKind.QUOTE, TextBlockKind.TABLE)
            if is_text and begins_as_note(written):
                said = f"“{shortened(written)}” begins as a footnote does, and stays in the text."
                self._parts.report.guess(passage.line, "footnote", said)

    def _tell_lone_mark(self, text: str, mark: Mark, line: int) -> None:
        sign = text[max(0, mark.start - 20) : mark.end].rsplit(" ", maxsplit=1)[-1]
        said = f"“{sign}” looks like the mark of a footnote, and no footnote was found for it."
        self._parts.report.guess(line, "mark", said)

    def _take_marks(self) -> list[DraftFootnote]:
        """Remove the marks from the texts, and return their footnotes."""
        taken: dict[int, list[tuple[Mark, str]]] = {}
        given: Counter[str] = Counter()
        footnotes: list[DraftFootnote] = []
        for (note, _before), marks in zip(self._sought, self._marks, strict=True):
            if not marks:
                continue
            sign = note.sign if note.marked else self._sign(marks[0])
            label = sign.strip("[]")
            given[label] += 1
            label = f"{label}-{given[label]}" if given[label] > 1 else label
            for mark in marks:
                taken.setdefault(mark.passage, []).append((mark, label))
            text = self._parts.joiner.join(note.lines, self._parts.report).text
            footnotes.append(DraftFootnote(label, sign, text))
            self._tell(note, sign, text, self._slots[marks[0].passage][0].line)
        for slot, found in taken.items():
            _take_out(*self._slots[slot], found)
        return footnotes

    def _sign(self, mark: Mark) -> str:
        passage, place = self._slots[mark.passage]
        return passage.paragraphs[place][mark.start : mark.end].strip()

    def _tell(self, note: TextBlock, sign: str, text: str, line: int) -> None:
        if not note.marked:
            said = f"“{shortened(text, 40)}” is footnote {sign} to the passage of line {line}."
            self._parts.report.guess(note.line, "footnote", said)

    def _title(self, name: str) -> tuple[str, bool]:
        """Return the title, and whether it is from the text: a heading of level 0."""
        first = self._sections[0] if self._sections else None
        if first is None or self._untitled:
            return name, False
        again = len(self._sections) > 1 and self._sections[1].title == first.title
        if first.level > 0 or again:
            first.level = max(1, first.level)
            return (first.title, True) if first.title == name else (name, False)
        self._sections.pop(0)
        self._untitled = first.passages
        return first.title, True


def _says_alone(passage: DraftPassage, title: str) -> bool:
    """Return whether a passage is a paragraph that says `title` alone, without a footnote."""
    is_plain = passage.kind is TextBlockKind.PARAGRAPH and not any(passage.marks)
    return is_plain and [" ".join(each.split()) for each in passage.paragraphs] == [title]


def _take_out(passage: DraftPassage, place: int, marks: Sequence[tuple[Mark, str]]) -> None:
    """Remove `marks` from a paragraph of `passage`, and record their positions."""
    text, at, kept = passage.paragraphs[place], 0, ""
    for mark, label in sorted(marks, key=lambda each: each[0].start):
        sign = text[mark.start : mark.end]
        kept += text[at : mark.start] + sign[: len(sign) - len(sign.lstrip())]
        passage.marks[place].append((label, len(kept)))
        at = mark.end
    passage.paragraphs[place] = kept + text[at:]
    if spans := passage.emphasis.get(place):
        cut = [(mark.start, mark.end) for mark, _label in marks]
        passage.emphasis[place] = without_cuts(spans, cut)


def _pieces(text: str) -> list[str]:
    """Return `text` split between words, at the end of a sentence where one is near."""
    pieces: list[str] = []
    start = 0
    while len(text) - start > _LONGEST:
        window = text[start : start + _LONGEST]
        end = max(window.rfind(sign) + 1 for sign in (". ", "! ", "? "))
        end = end if end > _LONGEST // 2 else window.rfind(" ")
        if end <= 0:
            end = text.find(" ", start + _LONGEST) - start
        if end < 0:
            break
        pieces.append(text[start : start + end].strip())
        start += end
    return [piece for piece in [*pieces, text[start:].strip()] if piece]
