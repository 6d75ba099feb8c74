"""Finds footnotes by their size and place, and joins them to their raised marks."""

import re
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, field

from index.importers.pdf.lines import PdfLine, with_text, without_start
from index.importers.pdf.places.hyphens import DividedWords
from index.office.text import TextRun

_LABEL = re.compile(r"(\d{1,3}|[*†‡§]{1,3})(?=\D|$)[.)\]]?\s*")
_ROMAN = re.compile(r"([ivxl]{1,7})(?![a-z])\s*")
_MARK = re.compile(r"[\[(]?(\d{1,3}|[ivxl]{1,7}|[*†‡§]{1,3})[\])]?")
_MOST_LINES = 2_000  # of a page whose footnotes are looked for
_SMALLER = 0.4  # points, at least, than the text
_SHARE = 0.4  # of the height of a page above which no footnote begins


@dataclass(slots=True)
class PdfNote:
    """A footnote: its number or sign as it is printed, its page, and its words so far."""

    label: str
    page: int
    runs: tuple[TextRun, ...]
    is_marked: bool = False

    @property
    def key(self) -> str:
        """Its id in the text that is read."""
        return f"{self.page}-{self.label}"


@dataclass(slots=True)
class NoteFinder:
    """Takes footnotes off page after page, whose text is of the size `body`.

    `marks` are the raised numbers and signs that stand in the text.
    """

    body: float
    words: DividedWords
    marks: set[str] = field(default_factory=set)
    notes: list[PdfNote] = field(default_factory=list)
    _endnotes: int = 0  # how many notes at the end of the text have begun, as i, ii, iii

    def take(self, lines: Sequence[PdfLine], height: float, page: int) -> list[PdfLine]:
        """Return the `lines` of a page but for its footnotes, which are kept in `notes`."""
        foot = self._foot(lines, height)
        has_open = bool(self.notes) and self.notes[-1].page == page - 1
        taken: set[int] = set()
        is_first = True
        for line in foot:
            label = self._label(line)
            if label is not None:
                runs = without_start(line.runs, label.end())
                self.notes.append(PdfNote(label[1], page, runs))
            elif is_first and not (has_open and _is_open(self.notes[-1].runs)):
                continue  # small print, and no footnote
            else:
                self.notes[-1].runs = self.words.join(self.notes[-1].runs, line.runs)
            is_first = False
            taken.add(id(line))
        return [line for line in lines if id(line) not in taken]

    def _label(self, line: PdfLine) -> re.Match[str] | None:
        """Return what a note begins with: a number, or the next small roman one at the end."""
        label = _label_of(line, self.marks) or self._endnote(line)
        if label is not None and label[1].isalpha():
            self._endnotes += 1
        return label

    def _endnote(self, line: PdfLine) -> re.Match[str] | None:
        label = _ROMAN.match(line.text)
        is_next = label is not None and label[1] == roman(self._endnotes + 1)
        return label if label is not None and is_next and label[1] in self.marks else None

    def _foot(self, lines: Sequence[PdfLine], height: float) -> list[PdfLine]:
        """Return the small lines below all text of their column, from the top down."""
        if len(lines) > _MOST_LINES:
            return []
        begun = [line.y for line in lines if self._begins_large(line)]
        first = min((y for y in begun if y > _SHARE * height), default=height) - 1
        ended = [line.y for line in lines if line.table is None and self._endnote(line)]
        end = min(ended, default=height) - 1
        first = min(first, end)

        def is_large(line: PdfLine) -> bool:
            return line.table is not None or (line.size >= self.body - _SMALLER and line.y < first)

        large = [line for line in lines if is_large(line)]
        small = [
            line
            for line in lines
            if not is_large(line)
            and line.y > min(_SHARE * height, end)
            and not any(
                other.y > line.y and other.x0 < line.x1 and other.x1 > line.x0 for other in large
            )
        ]
        return sorted(small, key=lambda line: (line.x0 > _middle(lines), round(line.y), line.x0))

    def _begins_large(self, line: PdfLine) -> bool:
        """Return whether a footnote of the size of the text begins, whose mark is known."""
        if line.table is not None or line.size < self.body - _SMALLER:
            return False
        return line.runs[0].is_raised and line.runs[0].text.strip() in self.marks


def roman(number: int) -> str:
    """Return a number below 90 as a small roman one."""
    tens = ("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx")
    ones = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
    return tens[number // 10 % 9] + ones[number % 10]


def raised_marks(lines: Iterable[PdfLine]) -> set[str]:
    """Return the numbers and signs that stand raised behind words."""
    raised = [run.text.strip() for line in lines for run in line.runs[1:] if run.is_raised]
    return {found[1] for text in raised if (found := _MARK.fullmatch(text))}


def _middle(lines: Iterable[PdfLine]) -> float:
    reach = [(line.x0, line.x1) for line in lines]
    return (min(x0 for x0, _x1 in reach) + max(x1 for _x0, x1 in reach)) / 2


def _label_of(line: PdfLine, marks: Container[str]) -> re.Match[str] | None:
    """Return what a footnote begins with: a raised number, or one of `marks` before words."""
    is_raised = bool(line.runs) and line.runs[0].is_raised
    found = _LABEL.match(line.runs[0].text if is_raised else line.text)
    if found is None:
        return None
    rest = line.text[found.end() :]
    is_said = rest[:1].isalpha() or rest[:1] in "“«‘\"'("
    return found if is_raised or (is_said and found[1] in marks) else None


def _is_open(runs: Sequence[TextRun]) -> bool:
    text = "".join(run.text for run in runs).rstrip()
    return not text.endswith((".", "!", "?", "…", "”", "»", ")"))


class NoteMarks:
    """Turns raised numbers into the marks of the footnotes that are found."""

    def __init__(self, notes: Iterable[PdfNote]) -> None:
        self._notes: dict[tuple[int, str], PdfNote] = {}
        for note in notes:
            self._notes.setdefault((note.page, note.label), note)
        self._ended = [note for note in self._notes.values() if note.label.isalpha()]

    def marked(self, runs: Sequence[TextRun], page: int) -> tuple[TextRun, ...]:
        """Return `runs`, which end on `page`, with the marks of their footnotes."""
        marked: list[TextRun] = []
        for run in runs:
            label = _MARK.fullmatch(run.text.strip()) if run.is_raised else None
            note = self._note(label[1], page) if label else None
            if note is None:
                marked.append(run)
                continue
            note.is_marked = True
            marked.append(TextRun("", note=note.key))
            if run.text[-1:].isspace():
                marked.append(with_text(TextRun(""), " "))
        return tuple(marked)

    def _note(self, label: str, page: int) -> PdfNote | None:
        if label.isalpha():
            return next((note for note in self._ended if note.label == label), None)
        near = (self._notes.get((page + step, label)) for step in (0, -1, 1))
        return next((note for note in near if note is not None and not note.is_marked), None)
