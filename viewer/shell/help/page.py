"""The page of the help: its text in one column, with the matches marked."""

from typing import override

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from viewer.screens.reader.find.marks import Run, TextMarks
from viewer.shell.help.text import COLUMN, HelpSection, HelpText
from viewer.ui.look.look import Look
from viewer.ui.look.marked_text import match_look

_ABOVE = 12  # pixels above the target of scrolling
_SPARE = 4


class HelpPage(QTextBrowser):
    """Emits which section is at its top, and which match is the current one."""

    section_reached = Signal(int)
    counted = Signal(int, int)

    def __init__(self, text: HelpText, look: Look) -> None:
        super().__init__()
        self._text = text
        self._look = look
        self._marks = TextMarks()
        self._column = 0
        self._held: int | None = None  # the position at the top while the text changes its size
        self.setOpenLinks(False)
        self.setDocument(text)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._tell_section)
        look.size_changes.connect(self._hold)
        look.changed.connect(self._follow_look)

    @property
    def section(self) -> int:
        """The number of the section at the top."""
        position, sections = self._top, enumerate(self._text.sections)
        return max((number for number, each in sections if each.start <= position), default=0)

    @property
    def _top(self) -> int:
        """The position in the text at the top."""
        return self.cursorForPosition(QPoint(self.width() // 2, 2 * _ABOVE)).position()

    def show_section(self, number: int) -> None:
        """Scroll to the heading of a section."""
        section = self._text.sections[number]
        self._scroll_to(section.start)
        self.setAccessibleName(section.title)
        self.setAccessibleDescription(self._text.described(section))

    def seek(self, typed: str) -> list[Run]:
        """Mark the words of `typed`, go to the first match, and return all matches."""
        runs = self._text.runs_of(typed)
        self._marks = TextMarks(runs, start_at=0 if runs else None)
        self._arrive()
        return runs

    def step(self, by: int) -> None:
        """Go `by` matches on, continuing at the other end."""
        self._marks.step(by)
        self._arrive()

    def step_into(self, section: HelpSection) -> None:
        """Go to the first match in `section`."""
        self._marks = TextMarks(self._marks.runs, start_at=section.start)
        self._arrive()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Set the column's width: the room, up to its maximum."""
        if self._column_now != self._column:
            self._set_anew()

    @property
    def _margins(self) -> int:
        return 2 * round(self._text.documentMargin())

    @property
    def _column_now(self) -> int:
        widest = self._look.scaled(COLUMN) + self._margins
        return max(1, min(self.viewport().width() - _SPARE, widest))

    @Slot()
    def _hold(self) -> None:
        """Record the position at the top: after a change of the text size Qt has moved it."""
        self._held = self._top

    @Slot()
    def _follow_look(self) -> None:
        self._set_anew()
        self._held = None

    def _set_anew(self) -> None:
        """Set the text in the present look, with the same words at the top."""
        top = self._top if self._held is None else self._held
        self._column = self._column_now
        self.setLineWrapColumnOrWidth(self._column)
        self._text.fit(self._column - self._margins)
        self._paint()
        if self.verticalScrollBar().value():
            self._scroll_to(top)

    def _scroll_to(self, position: int) -> None:
        cursor = QTextCursor(self._text)
        cursor.setPosition(position)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - _ABOVE)

    def _arrive(self) -> None:
        current = self._marks.current
        if current is not None:
            cursor = self._cursor(current)
            seen = self.viewport().rect().adjusted(0, _ABOVE, 0, -_ABOVE)
            if not seen.contains(self.cursorRect(cursor)):
                self._scroll_to(current[0])
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() - self.viewport().height() // 3)
        self.counted.emit(self._marks.here + 1, len(self._marks.runs))
        self._paint()

    def _paint(self) -> None:
        here = match_look(self._look)
        here.setBackground(self._look.colour("match_here"))
        here.setFontUnderline(True)  # for those who cannot tell the two colours apart
        shown = []
        for number, run in enumerate(self._marks.runs):
            mark = QTextEdit.ExtraSelection()
            mark.cursor = self._cursor(run)
            mark.format = here if number == self._marks.here else match_look(self._look)
            shown.append(mark)
        self.setExtraSelections(shown)

    def _cursor(self, run: Run) -> QTextCursor:
        cursor = QTextCursor(self._text)
        cursor.setPosition(run[0])
        cursor.setPosition(run[1], QTextCursor.MoveMode.KeepAnchor)
        return cursor

    @Slot()
    def _tell_section(self) -> None:
        self.section_reached.emit(self.section)
