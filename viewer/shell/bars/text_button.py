"""The switch in the status line between the original and its translation."""

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from index import TextChoice
from viewer.ui.widgets.anchored_menu import MenuAnchor


class TextButton(QPushButton):
    """Shows which text is shown of what is translated; its menu changes that."""

    def __init__(self, choices: Sequence[QAction]) -> None:
        super().__init__()
        self._words = ("", "")
        self.setProperty("quiet", True)
        self.setToolTip(
            self.tr("What is shown of the archive’s words: the original, its translation, or both")
        )
        self.setAccessibleDescription(self.toolTip())
        menu = QMenu(self)
        menu.addActions(choices)
        self.setMenu(menu)
        MenuAnchor(self, menu)
        self.hide()

    def show_choice(self, choice: TextChoice | None, *, is_offered: bool) -> None:
        """Show `choice`, None where texts differ; hide the switch unless a choice `is_offered`."""
        words = {
            TextChoice.ORIGINAL: (self.tr("Text: original"), self.tr("Original")),
            TextChoice.BOTH: (self.tr("Text: original and translation"), self.tr("Both texts")),
            TextChoice.TRANSLATION: (self.tr("Text: translation"), self.tr("Translation")),
            None: (self.tr("Text: translation, drafts with the original"), self.tr("As reviewed")),
        }
        self._words = words[choice] if is_offered else ("", "")
        self.setAccessibleName(self._words[0])
        self.setVisible(is_offered)
        self.shorten(is_short=False)

    def shorten(self, *, is_short: bool) -> None:
        """Say less where there is little room."""
        self.setText(self._words[int(is_short)])
