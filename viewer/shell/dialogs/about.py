"""What Satchel is, its licences, and the place of its data folder."""

from collections.abc import Sequence

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from viewer.platform.paths import Home
from viewer.ui.look.look import INTERFACE, Look
from viewer.ui.widgets.scroll_dialog import ScrollDialog

_SPARE = 8  # text is a little wider than its metrics say


class AboutDialog(ScrollDialog):
    """A dialog of plain text."""

    def __init__(
        self, version: str, home: Home, look: Look, of_copy: Sequence[str], parent: QWidget
    ) -> None:
        super().__init__(look, parent)
        self.setWindowTitle(self.tr("About Satchel"))
        metrics = QFontMetrics(look.interface_font(INTERFACE))
        folder = metrics.horizontalAdvance(str(home.folder)) + _SPARE
        self.widen(folder)  # a path has no line breaks
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
        name = self.words(f"Satchel {version}", font=look.reading_font(24, bold=True))
        self.fill_to_close([name, *map(self.words, filter(None, parts))])

    def _kept(self, home: Home) -> str:
        if not home.keeps:
            return self.tr("It was started with --no-trace: it writes nothing to its own folder.")
        return self.tr("Its own folder: {folder}").format(folder=home.folder)
