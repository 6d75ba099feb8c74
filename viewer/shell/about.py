"""What Satchel is, under which licences, and where it keeps what is its own."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from viewer.kit.look import Look
from viewer.kit.paths import Home

_LEAST = 440  # pixels at 100 %
_SIDE = 28
_SPARE = 8  # words are a little wider than their metrics say


class AboutDialog(QDialog):
    """One page of plain text."""

    def __init__(
        self, version: str, home: Home, look: Look, of_copy: Sequence[str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Satchel"))
        name = QLabel(f"Satchel {version}")
        look.dress(name, 24, bold=True, reading=True)
        parts = (
            self.tr("Reads case studies without a network."),
            self.tr("Free software under the GNU General Public License, version 3 or later."),
            self.tr("The typefaces are Charis SIL and Inter, under the SIL Open Font License."),
            self.tr(
                "It is built on Qt and PySide (LGPL), Whoosh (BSD) and others named in its docs."
            ),
            self._kept(home),
            *of_copy,
        )
        most = parent.width() - 2 * _SIDE
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SIDE, 24, _SIDE, 20)
        layout.setSpacing(10)
        layout.addWidget(name)
        for part in filter(None, parts):
            label = QLabel(part)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            of_folder = label.fontMetrics().horizontalAdvance(str(home.folder)) + _SPARE
            least = max(look.scaled(_LEAST), of_folder)  # its name breaks nowhere
            label.setMinimumWidth(min(least, most))
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            layout.addWidget(label)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _kept(self, home: Home) -> str:
        if not home.keeps:
            return self.tr("It was started with --no-trace: it writes nothing to its own folder.")
        return self.tr("Its own folder: {folder}").format(folder=home.folder)
