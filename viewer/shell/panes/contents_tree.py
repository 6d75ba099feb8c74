"""The lines of the contents: titles in the language that is read."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QTreeWidgetItem, QTreeWidgetItemIterator

from index import Titled
from viewer.ui.widgets.side_tree import Tree
from viewer.wording.archive_words import draft_line
from viewer.wording.dial import Dial

_TITLED = Qt.ItemDataRole.UserRole + 1


class ContentsTree(Tree):
    """A tree of titles, which follows the choice of what is read.

    A tooltip and the description for screen readers say that a translated title is a draft.
    """

    def __init__(self, dial: Dial, *, folds: bool) -> None:
        super().__init__(folds=folds)
        self._dial = dial
        dial.changed.connect(self._name_anew)

    def titled(self, titled: Titled) -> QTreeWidgetItem:
        """Return the line of a title that is in no tree yet."""
        title, told = self._words_of(titled)
        item = self.made(title)
        item.setData(0, _TITLED, titled)
        if told:  # each datum counts where there are thousands
            _describe(item, title, told)
        return item

    def _words_of(self, titled: Titled) -> tuple[str, str]:
        """Return the title that is read, and what says that it is a draft, or ""."""
        reading = self._dial.reading
        return reading.title(titled), draft_line(reading.of(titled).made)

    def _name(self, item: QTreeWidgetItem) -> None:
        title, told = self._words_of(item.data(0, _TITLED))
        item.setText(0, title)
        _describe(item, title, told)

    @Slot()
    def _name_anew(self) -> None:
        lines = QTreeWidgetItemIterator(self)
        while (item := lines.value()) is not None:
            if item.data(0, _TITLED) is not None:
                self._name(item)
            lines += 1


def _describe(item: QTreeWidgetItem, title: str, told: str) -> None:
    item.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, told)
    item.setToolTip(0, f"{told}: {title}" if told else "")
