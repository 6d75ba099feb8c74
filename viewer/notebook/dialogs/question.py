"""A sheet that asks one question at a time, and shows errors on itself."""

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import override

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from viewer.services.messages import words_of
from viewer.ui.look.accessibility import announce, name_box
from viewer.ui.look.look import INTERFACE, Look
from viewer.ui.widgets.flow_layout import FlowLayout
from viewer.ui.widgets.scroll_dialog import SIDE, ScrollDialog

_TITLE = 18  # pixels
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_PER_ROW, _BETWEEN_ROWS, _SPARE = 2, 2, 16  # lines of a row of a list; pixels between, and round


class QuestionSheet(ScrollDialog):
    """Shows a question with `ask`, in place of the one before. Esc closes the sheet.

    While work runs the sheet stays: it takes less than two seconds, so it needs no cancel button.
    """

    def __init__(self, title: str, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.setWindowTitle(title)
        self.is_waiting = False
        self._trouble, self._patience = QLabel(), QLabel()
        self._had_keys: QWidget | None = None
        self._begins_at: QWidget | None = None
        self._from_top = False
        self._stopped: Sequence[QWidget] = ()

    def ask(
        self,
        parts: Sequence[QWidget],
        buttons: Sequence[QPushButton],
        first: QWidget,
        *,
        warned: QWidget | None = None,
        from_top: bool = False,
    ) -> None:
        """Show `parts` above `buttons`, with the focus on `first`.

        Where the screen is too low, a line that is typed in first is scrolled to, unless all is to
        be read `from_top`: then the words have the focus while that line is out of sight, and what
        is typed comes to the line.
        What is `warned` stands above the buttons too, and does not scroll.
        """
        self.is_waiting, self._stopped = False, ()
        self._trouble, self._patience = self.said("", "care"), self.said("", "soft")
        for line in (self._trouble, self._patience):
            line.hide()
        foot = QWidget()
        row = FlowLayout(foot, gap=8)
        row.setContentsMargins(SIDE, 0, SIDE, 0)
        for each in filter(None, (warned, *buttons)):
            row.addWidget(each)
        self.fill((*parts, self._trouble, self._patience), foot)
        for part in (*parts, *buttons):
            if isinstance(part, QPushButton) and part.property("main"):
                part.setDefault(True)  # a dialog forgets its default with the question before
        self._begins_at, self._from_top = first, from_top
        first.setFocus()
        if self.isVisible():
            self._show_first()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_first()

    def _show_first(self) -> None:
        """Scroll to the line that is typed in first, or have the words scrolled by the keyboard."""
        line = self._begins_at
        if not isinstance(line, QLineEdit) or not self._area.isAncestorOf(line):
            return
        self._column.activate()
        page = self._area.viewport()
        if not self._from_top:
            self._area.ensureWidgetVisible(line)
        elif line.mapTo(page, line.rect().bottomLeft()).y() >= page.height():
            self._area.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self._begins_at if self._area.hasFocus() else None
        if isinstance(line, QLineEdit) and line.isEnabled() and _is_letter(event):
            line.setFocus()
            self._area.ensureWidgetVisible(line)
            line.insert(event.text())
        else:
            super().keyPressEvent(event)

    def heading(self, text: str) -> QLabel:
        """Return the label of a question."""
        return self.said(text, font_size=_TITLE, bold=True)

    def said(
        self, text: str, role: str = "", *, font_size: int = INTERFACE, bold: bool = False
    ) -> QLabel:
        """Return a label of `text` that takes no focus."""
        font = self.look.interface_font(font_size, bold=bold)
        label = self.words(text, role, font=font)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return label

    def named(self, name: str, box: QWidget) -> QWidget:
        """Return `box` with its label above, whose mnemonic leads to it."""
        both = QWidget()
        both.setFixedWidth(self.wide)
        label = self.said(name, "soft")
        label.setBuddy(box)
        if isinstance(box, QComboBox):
            name_box(box, name.replace("&", ""))
        else:
            box.setAccessibleName(name.replace("&", ""))
        layout = QVBoxLayout(both)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(label)
        layout.addWidget(box)
        return both

    def listed(self, rows: Iterable[str], most: int, name: str = "") -> QListWidget:
        """Return a list of `rows`, of two lines each, that shows at most so many lines.

        `name` is the one by which the style sheet knows it.
        """
        held = QListWidget()
        held.setObjectName(name)
        held.addItems(list(rows))
        held.setWordWrap(True)
        held.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        held.setFixedWidth(self.wide)
        held.setSpacing(_BETWEEN_ROWS)
        held.ensurePolished()
        wide = held.fontMetrics().horizontalAdvance
        told = (held.item(number).text().split("\n") for number in range(held.count()))
        rows_of = (min(_PER_ROW, sum(1 + wide(each) // self.wide for each in row)) for row in told)
        lines = min(most, sum(islice(rows_of, most)) + 1)
        held.setFixedHeight(round(lines * held.fontMetrics().lineSpacing() * 1.1) + _SPARE)
        return held

    def button(self, text: str, *, main: bool = False) -> QPushButton:
        """Return a button. Enter presses it if it has the focus, else the `main` one."""
        button = QPushButton(text)
        button.setAutoDefault(True)
        button.setProperty("main", main)
        return button

    def wait(self, words: str = "") -> None:
        """Show `words`, if any, and disable the sheet, until `go_on`, `tell` or another question.

        Without words is for what takes no longer than a blink.
        """
        if not self.is_waiting:
            self.is_waiting, self._had_keys = True, self.focusWidget()
            parts = (*self._parts(), self._lowest)
            self._stopped = [part for part in parts if part.isEnabled()]
        self._trouble.hide()
        if words:
            self._say(self._patience, words)
        for part in self._stopped:
            part.setEnabled(False)

    def go_on(self) -> None:
        """Enable what was enabled before, with the same question."""
        self.is_waiting = False
        self._patience.hide()
        for part in self._stopped:
            part.setEnabled(True)
        self._stopped = ()
        if self._had_keys is not None:
            self._had_keys.setFocus()
        self.fit()

    def tell(self, trouble: str, *, at: QWidget | None = None) -> None:
        """Show what is wrong, and focus the widget `at` where it can be corrected."""
        if self.is_waiting:
            self.go_on()
        if at is not None:
            at.setFocus()
        self._say(self._trouble, trouble)

    def say_nothing(self) -> None:
        """Take the sentence on what was wrong away."""
        self._trouble.hide()
        self.fit()

    def fail(self, error: Exception) -> None:
        """Show the sentence of `error`."""
        self.tell(words_of(error))

    @property
    def trouble(self) -> str:
        """The error shown, or ""."""
        return "" if self._trouble.isHidden() else self._trouble.text()

    @override
    def reject(self) -> None:
        if not self.is_waiting:
            super().reject()

    def _say(self, line: QLabel, words: str) -> None:
        line.setText(words)
        line.show()
        self.fit()
        self._area.ensureWidgetVisible(line)
        announce(line, words)

    def _parts(self) -> list[QWidget]:
        inside = [self._inside.itemAt(place) for place in range(self._inside.count())]
        found = [item.widget() for item in inside if item is not None]
        return [part for part in found if part is not None and not isinstance(part, QLabel)]


def _is_letter(event: QKeyEvent) -> bool:
    """Return whether the key types something to be seen: no space, which scrolls, no menu's key."""
    is_menu_key = event.modifiers() & ~_SHIFT == Qt.KeyboardModifier.AltModifier
    return bool(event.text().strip()) and event.text().isprintable() and not is_menu_key
