"""The guesses of an import, one by one, with the text that they were made of."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import override

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot

from index import Archive, Certainty, OpenArchive
from viewer.screens.desk.act_bar import ActBar, with_key
from viewer.screens.desk.delegate import LineDelegate
from viewer.screens.desk.desk_pane import DeskPane
from viewer.screens.desk.file_pane import FilePlace
from viewer.screens.desk.guesses.original_pane import OriginalPane, OriginalPlace
from viewer.screens.desk.guesses.rows import (
    LINE,
    GuessRow,
    alike,
    guess_rows,
    itself,
    missing_words,
    passage_of,
    with_same_words,
)
from viewer.screens.desk.passage_act import PassageAct
from viewer.screens.desk.state import FolderState
from viewer.services.messages import Messages
from viewer.services.tasks import Tasks
from viewer.ui.lists.rows import RowList, next_chosen
from viewer.ui.look.look import Look
from viewer.ui.screen.clipboard import Excerpt
from viewer.ui.widgets.splitter import Splitter
from viewer.wording.number_format import figure

_ENTER = ("Return", "Enter")
_HEADINGS = PassageAct.HEADING_1, PassageAct.HEADING_2, PassageAct.HEADING_3


class GuessesPane(DeskPane):
    """Lists the guesses that nobody looked at yet; each is decided by one key or button.

    `guess_chosen` carries the passage or heading that the chosen guess is about; `accepted` the
    passages whose guesses of a kind are right, and the kind; `act_wanted` what is to be made of a
    passage or heading instead; `original_off` the document whose original is needed no more.
    `missing_wanted` asks for the words of the original that are nowhere.
    """

    needs_archive = False
    guess_chosen = Signal(str)
    accepted = Signal(object, str)
    act_wanted = Signal(object, str)
    missing_wanted = Signal()
    original_off = Signal(str)

    def __init__(self, folder: Path, look: Look, tasks: Tasks, messages: Messages) -> None:
        super().__init__()
        self._archive: OpenArchive | None = None
        self._content: Archive | None = None
        self._rows: tuple[GuessRow, ...] = ()
        self._missing = 0  # words of the original
        self._list = RowList(look)
        self._list.setItemDelegate(LineDelegate(look, self._list))
        self._list.setAccessibleName(self.tr("Guesses of the import"))
        self.original = OriginalPane(folder, look, tasks, messages)
        self._bar = ActBar(self._list)
        self._lay_out()
        self._list.row_chosen.connect(self._choose)
        self._list.row_opened.connect(self._show_text)

    def _lay_out(self) -> None:
        bar = self._bar
        right = self.tr("It is right")
        accept, accept_equal, accept_alike = (
            partial(self._accept, which) for which in (itself, with_same_words, alike)
        )
        bar.add(right, accept, *_ENTER)
        self._equal, self._alike = bar.add("", accept_equal), bar.add("", accept_alike)
        bar.add_keys(right, accept_equal, "E")
        bar.add_keys(right, accept_alike, *(f"Shift+{key}" for key in _ENTER))
        for text, letter, act in (
            (self.tr("Quote"), "Q", PassageAct.QUOTE),
            (self.tr("Attribution line"), "A", PassageAct.LINE),
            (self.tr("Paragraph"), "P", PassageAct.PARAGRAPH),
            (self.tr("Heading"), "H", PassageAct.HEADING_2),
            (self.tr("Item of a list"), "L", PassageAct.ITEM),
            (self.tr("Footnote"), "F", PassageAct.FOOTNOTE),
            (self.tr("Table"), "T", PassageAct.TABLE),
            (self.tr("Join to the one before"), "J", PassageAct.JOIN),
            (self.tr("Split"), "S", PassageAct.SPLIT),
            (self.tr("Leave out"), "X", PassageAct.LEAVE_OUT),
        ):
            bar.add(text, partial(self._want, act), letter)
        self._off = bar.add(self.tr("Done with the original"), self._drop_original)
        for number, act in enumerate(_HEADINGS, start=1):
            bar.add_keys(str(number), partial(self._want, act), str(number))
        self._nowhere = bar.add(self.tr("Words that are nowhere"), self.missing_wanted.emit, "W")
        beside = Splitter(Qt.Orientation.Horizontal, self._list, self.original, at_least=(240, 240))
        beside.setSizes([480, 520])
        self.stand(bar, beside)

    @staticmethod
    @override
    def name() -> str:
        return QCoreApplication.translate("GuessesPane", "Guesses")

    @staticmethod
    @override
    def number_in(state: FolderState) -> int:
        return len(guess_rows(state.guesses, state.archive))

    @property
    @override
    def summary(self) -> str:
        parts = [self.tr("Nothing that was guessed is left to look at.")]
        if self._rows:
            doubtful = sum(each.guess.certainty is Certainty.DOUBTFUL for each in self._rows)
            told = self.tr("{doubtful} doubtful, {likely} likely.")
            likely = len(self._rows) - doubtful
            parts = [told.format(doubtful=figure(doubtful), likely=figure(likely))]
        if self._missing:
            parts.append(self.tr("%n word(s) of the original is/are nowhere.", "", self._missing))
        return " ".join(parts)

    @property
    @override
    def selected(self) -> Excerpt | None:
        row = self._row
        return Excerpt((row.spoken,)) if row else None

    @override
    def show_state(self, state: FolderState) -> None:
        self._archive = state.archive
        self._missing = missing_words(state.problems)
        rows = guess_rows(state.guesses, state.archive)
        content = state.archive.content if state.archive else None
        is_same, self._content = rows == self._rows and content is self._content, content
        if rows != self._rows:
            before, self._rows, chosen = self._rows, rows, self._list.chosen
            self.number = len(rows)
            self._list.show_rows(rows)
            first = rows[0].id if rows else ""
            self._list.choose(next_chosen(chosen, before, rows) or first)
        (self._show_chosen if is_same else self._choose)()  # a check alone leads nobody on

    @override
    def enter(self) -> None:
        self._list.setFocus()
        if self._row is None and self._rows:
            self._list.choose(self._rows[0].id)
        else:
            self._choose(self._list.chosen)  # the text may be elsewhere

    @override
    def step(self, by: int) -> None:
        self._list.step(by)

    @property
    def _has_keys(self) -> bool:
        """Whether the list has the keyboard, or gets it once a sheet over the window is gone."""
        return self.window().focusWidget() is self._list

    @property
    def _row(self) -> GuessRow | None:
        chosen = self._list.chosen
        return next((row for row in self._rows if row.id == chosen), None)

    @Slot(str)
    def _choose(self, _name: str = "") -> None:
        self._show_chosen()
        if self._has_keys and self._row:
            self.guess_chosen.emit(self._row.guess.passage)

    def _show_chosen(self) -> None:
        row = self._row
        for button in self._bar.buttons:
            button.setEnabled(row is not None or button is self._nowhere)
        self._nowhere.offer(offered=self._missing > 0)
        equal = len(with_same_words(row, self._rows)) if row else 0
        like = len(alike(row, self._rows)) if row else 0
        self._alike.offer(offered=like > 1)
        self._equal.offer(offered=1 < equal < like)
        told = self.tr("All {number} with these words are right")
        self._equal.setText(with_key(told.format(number=figure(equal)), "E"))
        said = self.tr("All {number} like it are right")
        self._alike.setText(with_key(said.format(number=figure(like)), "Shift+Enter"))
        place = self._place_of(row) if row else None
        self._off.offer(offered=self.original.has(place))
        if row is None:
            empty = self.tr("Choose a guess to see the text that it was made of.")
            self.original.show_place(None, empty if self._rows else "")
            return
        self.original.show_place(place, self.tr("Its place in the text is not known."))

    def _place_of(self, row: GuessRow) -> OriginalPlace | None:
        """Return where the words stand in the original, None where nobody knows."""
        archive = self._archive
        name = self._passage_of(row)
        above = row.words if name != row.guess.passage else ""  # it is that of a heading
        passage = archive.passage(name) if archive and name else None
        if archive is None or passage is None:
            return None
        told, place = self.tr("The text as received, line {number}"), passage.place
        lines = FilePlace(place.file, place.line, told, above) if place else None
        document = archive.document_of(name).id
        return OriginalPlace(document, row.guess.page, row.words, lines)

    def _passage_of(self, row: GuessRow) -> str:
        return passage_of(self._archive, row.guess.passage)

    @Slot(str)
    def _show_text(self, _name: str) -> None:
        row = self._row
        if row is not None:
            self.passages_wanted.emit((self._passage_of(row),))

    def _accept(self, which: Callable[[GuessRow, Sequence[GuessRow]], Sequence[GuessRow]]) -> None:
        if row := self._row:
            names = frozenset(each.guess.passage for each in which(row, self._rows))
            self.accepted.emit(names, row.guess.kind)

    def _want(self, act: PassageAct, _checked: object = None) -> None:
        if row := self._row:
            is_line = row.guess.kind == LINE and act is PassageAct.PARAGRAPH
            self.act_wanted.emit(PassageAct.LINE_OFF if is_line else act, row.guess.passage)

    @Slot()
    def show_originals(self) -> None:
        """Show the chosen guess again: which originals there are has changed."""
        self.original.show_place(None)
        self._choose(self._list.chosen)

    @Slot()
    def _drop_original(self) -> None:
        row = self._row
        if row is not None and (place := self._place_of(row)) is not None:
            self.original_off.emit(place.document)
