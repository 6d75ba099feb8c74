"""The pane of a set: title, purpose, contacts, and whether care notes come first."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from viewer.platform.clipboard_guard import holds_own_words
from viewer.screens.workshop.change_requests import SetChanges
from viewer.screens.workshop.panes.text_boxes import StateLabel, Typed, WordsBox
from viewer.screens.workshop.shown_set import Shown
from viewer.ui.look.look import INTERFACE, Look
from viewer.ui.widgets.line_box import LineBox

if TYPE_CHECKING:
    from collections.abc import Callable

_LONGEST, _LONGEST_AT_DESK = 200, 2_000  # characters of a title
_SHARE = 9  # stretch of a text box; one part of the room stays empty


class SetPane(QWidget):
    """Shows one set, and edits its properties."""

    def __init__(self, look: Look, hand: SetChanges) -> None:
        super().__init__()
        self.setObjectName("page")
        self._hand, self._look = hand, look
        self._name = self._before = ""  # the id and the title of the set
        self.title, self.about, self.contacts = LineBox(), WordsBox(), WordsBox()
        self.steps = QCheckBox(self.tr("Show care notes first"))
        self._purpose = QLabel()
        self._state = StateLabel()
        self._lay_out()
        self._typed = (
            Typed(self.title, "title", self._save_title, hand),
            Typed(self.about, "about", self._save_about, hand),
            Typed(self.contacts, "contacts", self._save_contacts, hand),
        )
        for typed in self._typed:
            typed.said.connect(self._state.say)
        self.steps.clicked.connect(self._set_steps)
        look.changed.connect(self._dress)
        self._dress()

    def _lay_out(self) -> None:
        self.title.setMaxLength(_LONGEST_AT_DESK if self._hand.at_desk else _LONGEST)
        holds_own_words(self.title)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 4, 24, 8)
        column.setSpacing(4)
        support = self.tr("Where people can turn to: on the calm screen and in handouts")
        for label, words, box in (
            (QLabel(), self.tr("Title of the set"), self.title),
            (self._purpose, self._purpose_words(is_own=not self._hand.at_desk), self.about),
            (QLabel(), support, self.contacts),
        ):
            label.setProperty("role", "heading")
            label.setWordWrap(True)
            _name(label, box, words)
            column.addWidget(label)
            column.addWidget(box, _SHARE if isinstance(box, WordsBox) else 0)
        column.addWidget(self.steps)
        column.addWidget(self._state)
        column.addStretch(1)

    def _purpose_words(self, *, is_own: bool) -> str:
        """Return what the purpose of a set is called, with who reads it."""
        if is_own:
            return self.tr("What it is for: only you read it")
        return self.tr("What it is for: whoever presents it reads it; it is in the archive")

    def save(self) -> None:
        """Save what was typed now."""
        for typed in self._typed:
            typed.save()

    def show_set(self, shown: Shown | None, *, can_write: bool) -> None:
        """Show a set, which may be changed if `can_write`."""
        self.setEnabled(shown is not None)
        self._name = shown.id if shown else ""
        self._before = shown.written if shown else ""
        is_own = shown.is_own if shown else not self._hand.at_desk
        _name(self._purpose, self.about, self._purpose_words(is_own=is_own))
        texts = (shown.written, shown.about, shown.contacts) if shown else ("", "", "")
        language = shown.language if shown else ""
        for typed, text in zip(self._typed, texts, strict=True):
            typed.show(self._name, text, can_write=can_write, language=language)
        self.steps.setChecked(shown is not None and shown.whole.in_steps)
        self.steps.setEnabled(can_write)

    def _save_title(self, of: str, text: str, then: "Callable[[], None]") -> None:
        if text.strip():
            self._hand.alter(of, then, title=text.strip())
        else:  # a set needs a title: restore the last one
            self._typed[0].put_back(self._before)

    def _save_about(self, of: str, text: str, then: "Callable[[], None]") -> None:
        self._hand.alter(of, then, about=text)

    def _save_contacts(self, of: str, text: str, then: "Callable[[], None]") -> None:
        self._hand.alter(of, then, contacts=text)

    @Slot(bool)
    def _set_steps(self, in_steps: bool) -> None:
        self._hand.alter(self._name, in_steps=in_steps)

    @Slot()
    def _dress(self) -> None:
        for box in (self.about, self.contacts):
            self._look.dress(box, INTERFACE)


def _name(label: QLabel, box: QWidget, words: str) -> None:
    label.setText(words)
    box.setAccessibleName(words)
