"""Asks whether an archive may be opened whose signer is not known here."""

from typing import override

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from index import OpenArchive, Signer, worded
from viewer.kit.look import Look

_WIDTH, _SIDE = 520, 28  # pixels


class SignerDialog(QDialog):
    """Shows the fingerprint, to be compared with the editor's. Not opening it is the usual answer.

    Where another signed that archive before, it says so loudly and opens it only after a tick.
    """

    def __init__(
        self, archive: OpenArchive, signer: Signer, look: Look, language: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._changed = signer is Signer.CHANGED
        self.setWindowTitle(self.tr("Who signed this archive?"))
        content = archive.content
        title = self._words(worded(content.title, language))
        title.setFont(look.reading_font(20, bold=True))
        told = self.tr("Edition {edition}, of {date}")
        edition = self._words(told.format(edition=content.edition, date=content.created), "soft")
        words, _dot, digits = (archive.signer or "").partition(" · ")
        fingerprint = self._words(words.replace("-", " - "))
        fingerprint.setFont(look.reading_font(18))
        fingerprint.setAccessibleName(self.tr("Fingerprint"))
        self._tick = QCheckBox(self.tr("I asked the editor: these are their new words."))
        self._tick.setVisible(self._changed)
        self._tick.toggled.connect(self._allow)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SIDE, 24, _SIDE, 20)
        layout.setSpacing(10)
        parts: list[QWidget] = [title, edition, *self._explained(), fingerprint]
        for part in (*parts, self._words(digits, "soft"), self._tick):
            layout.addWidget(part)
        layout.addSpacing(8)
        layout.addWidget(self._buttons())

    def _explained(self) -> list[QWidget]:
        if self._changed:
            return [
                self._words(
                    self.tr(
                        "Somebody else signed this archive before. It may say what its editor "
                        "never wrote."
                    ),
                    "care",
                ),
                self._words(
                    self.tr(
                        "Ask the editor, by telephone or face to face, whether these six words "
                        "are theirs now. Until then, leave it closed."
                    )
                ),
            ]
        return [
            self._words(
                self.tr(
                    "Satchel does not know yet who signed this archive. Compare these six words "
                    "with the editor’s, by telephone or face to face. You are asked only once."
                )
            )
        ]

    def _words(self, text: str, role: str = "") -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setMinimumWidth(_WIDTH - 2 * _SIDE)  # so that its height is known at once
        label.setProperty("role", role)
        if role == "care":
            label.setMargin(8)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return label

    def _buttons(self) -> QWidget:
        buttons = QDialogButtonBox()
        self._open = QPushButton(self.tr("&Open it"))
        self._leave = QPushButton(self.tr("&Leave it closed"))
        buttons.addButton(self._open, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self._leave, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._open.setEnabled(not self._changed)
        self._open.setAutoDefault(False)
        self._leave.setDefault(True)
        return buttons

    @Slot(bool)
    def _allow(self, ticked: bool) -> None:
        self._open.setEnabled(ticked)

    @override
    def open(self) -> None:
        """Ask, without holding up what runs behind it."""
        super().open()
        self._leave.setFocus()
