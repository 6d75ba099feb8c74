"""The words of a row in the notebook: kept words, note, place and date."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from index import OpenArchive, Passage, PassageKind, Span, Value
from viewer.notebook.store.entries.anchors import Withdrawn
from viewer.notebook.store.model import (
    KEPT_IN_BIN,
    Anchor,
    Binned,
    Collection,
    Entry,
    OwnSet,
    SavedSearch,
)
from viewer.notebook.wording.entry_words import colour_word, kind_word
from viewer.screens.notebook.edition_change import EditionChange, became_words, passage_of
from viewer.services.settings import CareChoice
from viewer.ui.lists.passage_cards import PassageCards
from viewer.wording.archive_words import care_line, translation_line
from viewer.wording.cell_rows import in_rows
from viewer.wording.dial import Dial
from viewer.wording.number_format import day

if TYPE_CHECKING:
    from viewer.notebook.store.entries.note_search import Answer

_MOST_WORDS, _MOST_NOTE = 260, 420  # characters of them that a row shows
_BEFORE = 60  # characters shown before the first match


class EntryWords(Value):
    """The words of a row. `marks` are spans of `words`, `note_marks` of `note`."""

    head: str
    colour: str = ""
    care: str = ""
    words: str = ""
    marks: tuple[Span, ...] = ()
    own: bool = False  # the words are Satchel's, not the archive's
    pale: bool = False
    quote: bool = False
    attribution: str = ""
    note: str = ""
    note_marks: tuple[Span, ...] = ()
    became: str = ""
    collections: tuple[str, ...] = ()

    @property
    def spoken(self) -> str:
        """What a screen reader says: the care note comes before the words."""
        parts = (self.care, self.became, self.words, self.attribution, self.note, self.head)
        return ". ".join(filter(None, (*parts, *self.collections)))


class Teller:
    """Words entries for one open archive, at the present dial and care choice.

    `answer` is that of the search whose matches are marked. Long words and notes are cut, unless
    they are told `whole`.
    """

    def __init__(
        self, archive: OpenArchive, language: str, dial: Dial, *, whole: bool = False
    ) -> None:
        self._archive, self._is_whole = archive, whole
        self._language = language
        self._cards = PassageCards(archive, language, dial)
        self._dial = dial
        self.becoming = EditionChange(archive)
        self.care = CareChoice.SHOW
        self.answer: Answer | None = None
        self.now: Callable[[], datetime] = lambda: datetime.now().astimezone()

    def folds(self, passage: Passage) -> bool:
        """Return whether the words of `passage` are folded."""
        return self.care is CareChoice.FOLD and bool(passage.care)

    def tell(self, thing: Binned, collections: tuple[str, ...]) -> EntryWords:
        """Return the words of `thing`, which is in these `collections`."""
        if isinstance(thing, Entry):
            return self._entry(thing, collections)
        return EntryWords(self._headed(_called(thing), thing), note=thing.title)

    def head(self, entries: Sequence[Entry], name: str) -> str:
        """Return the kinds of `entries` on the passage `name`, its place, and their days."""
        kinds = dict.fromkeys(map(_kind, entries))
        kind = ", ".join(word.lower() if number else word for number, word in enumerate(kinds))
        days = ", ".join(dict.fromkeys(_day(each.created) for each in entries))
        return f"{kind} · {self._cards.place(name)} · {days}"

    def _entry(self, entry: Entry, collections: tuple[str, ...]) -> EntryWords:
        note, note_marks = self._cut(entry.note, _MOST_NOTE)
        kind, colour = _kind(entry), entry.colour.value if entry.colour else ""
        if entry.anchor is None:
            head = self._headed(kind, entry)
            return EntryWords(head, note=note, note_marks=note_marks, collections=collections)
        anchor = entry.anchor
        finding = self.becoming.of(anchor)
        name = passage_of(finding)
        passage = self._archive.passage(name)
        words, marks, own = self._words(anchor, passage, is_gone=isinstance(finding, Withdrawn))
        is_whole = passage is not None and passage.kind is PassageKind.QUOTE
        return EntryWords(
            head=self._headed(f"{kind} · {self._place(anchor, name)}", entry),
            colour=colour,
            care=care_line(passage) if passage else "",
            words=words,
            marks=marks,
            own=own,
            pale=self.care is CareChoice.DIM and bool(passage and passage.care),
            quote=is_whole and not own,
            attribution=self._line(passage) if passage and words and not own else "",
            note=note,
            note_marks=note_marks,
            became=became_words(finding),
            collections=collections,
        )

    def _line(self, passage: Passage) -> str:
        return self._dial.line_read(passage, self._archive.content.vocabulary)

    def _words(
        self, anchor: Anchor, passage: Passage | None, *, is_gone: bool
    ) -> tuple[str, tuple[Span, ...], bool]:
        """Return the words to show, the spans marked in them, and whether they are Satchel's own.

        Words of an archive that is not open count as having a care note, since it is unknown.
        """
        if is_gone:
            return "", (), True
        may_need_care = bool(passage.care) if passage else True
        if self.care is CareChoice.FOLD and may_need_care:
            folded = QCoreApplication.translate(
                "Notebook", "The words are folded. Enter leads to them in the text."
            )
            return folded, (), True
        words, marks = self._cut(_in_cells(anchor, passage), _MOST_WORDS)
        if passage is None:
            return words, marks, False
        has_all = anchor.exact.strip() == passage.text.strip()
        if has_all and not self._dial.reading.of(passage).has_original:
            words, marks = "", ()
        below, found = self._translation(passage)
        lines = [words, below] if words and below else [words or below]
        shift = len(words) + 1 if words else 0
        marks += tuple(Span(each.start + shift, each.end + shift) for each in found)
        return "\n".join(lines), marks, False

    def _translation(self, passage: Passage) -> tuple[str, tuple[Span, ...]]:
        """Return the translation of `passage` that is read, cut, after what it is; and matches."""
        made = self._dial.reading.of(passage).made
        if made is None:
            return "", ()
        label = f"{translation_line(made, passage.language)}: "
        words, marks = self._cut(in_rows(made.text, passage.table)[0], _MOST_WORDS)
        shift = len(label)
        return f"{label}{words}", tuple(
            Span(each.start + shift, each.end + shift) for each in marks
        )

    def _place(self, anchor: Anchor, name: str) -> str:
        if name:
            return self._cards.place(name)
        if anchor.archive == self._archive.content.id:
            documents = (each for each in self._archive.content.documents)
            titles = (
                self._dial.reading.title(each) for each in documents if each.id == anchor.document
            )
            return next(titles, anchor.document)
        told = QCoreApplication.translate("Notebook", "in the archive “{archive}”")
        return told.format(archive=anchor.archive)

    def _headed(self, head: str, thing: Binned) -> str:
        if thing.deleted is None:
            return f"{head} · {_day(thing.created)}"
        by_the_clock = (thing.deleted + KEPT_IN_BIN - self.now()).days + 1
        left = min(
            max(1, by_the_clock), KEPT_IN_BIN.days
        )  # the clock may have jumped: `viewer/notebook/store/entries/trash_clock.py`
        told = QCoreApplication.translate("Notebook", "%n day(s) left in the bin", "", left)
        return f"{head} · {told}"

    def _cut(self, text: str, most: int) -> tuple[str, tuple[Span, ...]]:
        """Return the part of `text` that a row shows, and the spans of matches in it."""
        marks = self.answer.marks(text) if self.answer else ()
        if self._is_whole:
            return text, marks
        start = 0
        if len(text) > most and marks and marks[0].end > most:
            start = text.rfind(" ", 0, max(1, marks[0].start - _BEFORE)) + 1
        end = len(text)
        if end - start > most:
            end = max(text.rfind(" ", start + most // 2, start + most), start + most // 2)
        before, after = "… " if start else "", " …" if end < len(text) else ""
        shift = len(before) - start
        shown = tuple(
            Span(each.start + shift, each.end + shift)
            for each in marks
            if start <= each.start and each.end <= end
        )
        return f"{before}{text[start:end]}{after}", shown


def _in_cells(anchor: Anchor, passage: Passage | None) -> str:
    """Return the words of `anchor`; those of a table row by row, each cell in its place."""
    end = anchor.start + len(anchor.exact)
    if passage is None or not passage.table or passage.text[anchor.start : end] != anchor.exact:
        return in_rows(anchor.exact, None)[0]
    lines, moved = in_rows(passage.text, passage.table)
    return lines[moved(anchor.start) : moved(end) if end < len(passage.text) else None]


def _kind(entry: Entry) -> str:
    kind = kind_word(entry.kind)
    if not entry.colour:
        return kind
    told = QCoreApplication.translate("Notebook", "{kind}, {colour}")
    return told.format(kind=kind, colour=colour_word(entry.colour).lower())


def _called(thing: Collection | OwnSet | SavedSearch) -> str:
    if isinstance(thing, SavedSearch):
        return QCoreApplication.translate("Notebook", "Saved search")
    if isinstance(thing, OwnSet):
        return QCoreApplication.translate("Notebook", "Set")
    return QCoreApplication.translate("Notebook", "Collection")


def _day(when: datetime) -> str:
    return day(when.astimezone().date().isoformat())
