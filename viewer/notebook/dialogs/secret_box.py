"""Input boxes for passphrases."""

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from viewer.platform.clipboard_guard import holds_own_words
from viewer.services.passphrase_strength import WordList, drawn, weakness_of
from viewer.ui.look.look import Look
from viewer.ui.widgets.flow_layout import FlowLayout

_CYRILLIC = (QLocale.Language.Russian, QLocale.Language.Kyrgyz)
"""Languages whose keyboards can type the Russian word list."""


class SecretBox(QLineEdit):
    """A box that shows dots, and asks on-screen keyboards to learn nothing."""

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
    """A labelled passphrase box, with a tick box to see what is typed."""

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


def has_cyrillic_keys() -> bool:
    """Return whether the reader's keyboard has Cyrillic letters, as far as the language tells."""
    return QLocale().language() in _CYRILLIC


class NewSecret(QWidget):
    """Boxes for a new passphrase: typed twice, or drawn at random and typed once."""

    def __init__(self, look: Look, width: int) -> None:
        super().__init__()
        self.setFixedWidth(width)
        self.box = SecretBox(self.tr("Passphrase"))
        self.again = SecretBox(self.tr("The same once more"))
        self.seen = QCheckBox(self.tr("&Show what is typed"))
        self._words: list[WordList] = []
        self.lots = self._lots()
        self._hint = QLabel()
        self._hint.setWordWrap(True)
        self._hint.setProperty("role", "soft")
        self._lay_out(look)
        self.seen.toggled.connect(self.box.let_see)
        self.seen.toggled.connect(self.again.let_see)
        self.box.textChanged.connect(self._weigh)
        self._weigh()
        self._hint.setMinimumHeight(self._hint.heightForWidth(width))  # fixed layout

    def _lay_out(self, look: Look) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for box in (self.box, self.again):
            layout.addWidget(_named(box.accessibleName(), box, look))
            layout.addWidget(box)
        layout.addWidget(self.seen)
        layout.addWidget(self._hint)
        drawing = QWidget()
        row = FlowLayout(drawing, gap=8)
        row.setContentsMargins(0, 0, 0, 0)
        for lot in self.lots:
            row.addWidget(lot)
        layout.addWidget(drawing)

    def _lots(self) -> tuple[QAbstractButton, ...]:
        """Return a button for each word list that the reader's keyboard can type."""
        offered = {WordList.ENGLISH: self.tr("&Draw six words by lot")}
        if has_cyrillic_keys():
            offered = {
                WordList.RUSSIAN: self.tr("&Draw six Russian words by lot"),
                WordList.ENGLISH: self.tr("Draw six &English words by lot"),
            }
        self._words = list(offered)
        group = QButtonGroup(self)
        for number, text in enumerate(offered.values()):
            lot = QPushButton(text)
            lot.setAutoDefault(False)
            group.addButton(lot, number)
        group.idClicked.connect(self._draw)  # a `partial` would keep this for ever
        return tuple(group.buttons())

    @property
    def passphrase(self) -> str:
        """What was typed."""
        return self.box.text()

    @property
    def hint(self) -> str:
        """The advice shown about the passphrase."""
        return self._hint.text()

    def why_not(self) -> tuple[str, QWidget] | None:
        """Return what is wrong with the input and the box to correct it in, or None."""
        if not self.box.text().strip():
            return self.tr("Type a passphrase first."), self.box
        if not self.again.text():
            return self.tr("Type the same passphrase into the second box."), self.again
        if self.again.text() != self.box.text():
            told = self.tr("The two are not the same. Type the second once more.")
            return told, self.again
        return None

    @Slot(int)
    def _draw(self, number: int) -> None:
        """Put random words into the first box; the reader types them again, and so learns them."""
        self.box.setText(drawn(self._words[number]))
        self.again.clear()
        self.seen.setChecked(True)
        self.again.setFocus()

    @Slot()
    def _weigh(self) -> None:
        typed = self.box.text()
        weak = self.tr("This one is easily guessed. Six words drawn by lot are better.")
        usual = self.tr(
            "Six words drawn by lot are hard to guess and easy to remember. A name, a date or a "
            "saying is easy to guess."
        )
        self._hint.setText(weak if typed and weakness_of(typed) else usual)


def _named(name: str, box: QLineEdit, look: Look) -> QLabel:
    label = QLabel(name)
    look.dress(label, 13)
    label.setBuddy(box)
    return label
