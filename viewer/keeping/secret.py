"""Boxes for what nobody is to read over the reader's shoulder."""

import secrets

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from index import words
from viewer.kit.look import Look
from viewer.kit.own_words import holds_own_words

_SHORT = 12  # letters: what is shorter can be tried out
_LOT = 5  # words that are drawn


class SecretBox(QLineEdit):
    """Shows dots in place of what is typed, and asks an on-screen keyboard to learn none of it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMaxLength(1_000)
        holds_own_words(self)
        hint = Qt.InputMethodHint
        self.setInputMethodHints(
            hint.ImhHiddenText
            | hint.ImhSensitiveData
            | hint.ImhNoPredictiveText
            | hint.ImhNoAutoUppercase
        )
        self.let_see(seen=False)

    @Slot(bool)
    def let_see(self, seen: bool) -> None:
        """Show the letters, or dots."""
        mode = QLineEdit.EchoMode
        self.setEchoMode(mode.Normal if seen else mode.Password)


class Secret(QWidget):
    """One box with its name above it, and a tick to see what is typed."""

    def __init__(self, name: str, look: Look, width: int) -> None:
        super().__init__()
        self.setFixedWidth(width)
        self.box = SecretBox(name)
        self.seen = QCheckBox(self.tr("&Show what is typed"))
        self.seen.toggled.connect(self.box.let_see)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for part in (_named(name, self.box, look), self.box, self.seen):
            layout.addWidget(part)


class NewSecret(QWidget):
    """A passphrase that is chosen: typed twice, or drawn by lot and typed once."""

    def __init__(self, look: Look, width: int) -> None:
        super().__init__()
        self.setFixedWidth(width)
        self.box = SecretBox(self.tr("Passphrase"))
        self.again = SecretBox(self.tr("The same once more"))
        self.seen = QCheckBox(self.tr("&Show what is typed"))
        self.lot = QPushButton(self.tr("&Draw five words by lot"))
        self.lot.setAutoDefault(False)
        self._hint = QLabel()
        self._hint.setWordWrap(True)
        self._hint.setProperty("role", "soft")
        self._lay_out(look)
        self.seen.toggled.connect(self.box.let_see)
        self.seen.toggled.connect(self.again.let_see)
        self.lot.clicked.connect(self._draw)
        self.box.textChanged.connect(self._weigh)
        self._weigh()
        self._hint.setMinimumHeight(self._hint.heightForWidth(width))  # so that nothing jumps

    def _lay_out(self, look: Look) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for box in (self.box, self.again):
            layout.addWidget(_named(box.accessibleName(), box, look))
            layout.addWidget(box)
        layout.addWidget(self.seen)
        layout.addWidget(self._hint)
        layout.addWidget(self.lot, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def passphrase(self) -> str:
        """What was typed."""
        return self.box.text()

    @property
    def hint(self) -> str:
        """What is said of it."""
        return self._hint.text()

    def why_not(self) -> tuple[str, QWidget] | None:
        """Return what is still wrong with it and where that can be put right, or None."""
        if not self.box.text().strip():
            return self.tr("Type a passphrase first."), self.box
        if not self.again.text():
            return self.tr("Type the same passphrase into the second box."), self.again
        if self.again.text() != self.box.text():
            told = self.tr("The two are not the same. Type the second once more.")
            return told, self.again
        return None

    @Slot()
    def _draw(self) -> None:
        """Put words into the first box that nobody chose. To type them is to learn them."""
        self.box.setText(" ".join(secrets.choice(words()) for _ in range(_LOT)))
        self.again.clear()
        self.seen.setChecked(True)
        self.again.setFocus()

    @Slot()
    def _weigh(self) -> None:
        typed = len(self.box.text())
        short = self.tr("This one is short: it may be guessed. Four or five words are better.")
        usual = self.tr(
            "Four or five words drawn by lot are hard to guess and easy to remember. A name, a "
            "date or a saying is easy to guess."
        )
        self._hint.setText(short if 0 < typed < _SHORT else usual)


def _named(name: str, box: QLineEdit, look: Look) -> QLabel:
    label = QLabel(name)
    look.dress(label, 13)
    label.setBuddy(box)
    return label
