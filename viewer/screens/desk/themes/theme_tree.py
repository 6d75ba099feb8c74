"""The tree of themes, each with how many words it has coded."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QTreeWidgetItem, QVBoxLayout, QWidget

from viewer.screens.desk.themes.theme_rows import ThemePlace
from viewer.ui.widgets.placeholder import EmptyNote
from viewer.ui.widgets.side_tree import Tree

_ID = Qt.ItemDataRole.UserRole


class ThemeTree(QWidget):
    """Shows themes. `theme_chosen` follows the choice, `theme_opened` is Enter on one."""

    theme_chosen = Signal()
    theme_opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._items: dict[str, QTreeWidgetItem] = {}
        self._tree, self._note = Tree(folds=False), EmptyNote("")
        self._tree.setAccessibleName(self.tr("Themes of the folder"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._note)
        layout.addWidget(self._tree, 1)
        self._tree.currentItemChanged.connect(self.theme_chosen)
        self._tree.itemActivated.connect(self.theme_opened)

    @property
    def names(self) -> tuple[str, ...]:
        """The ids of the themes, as they are listed."""
        return tuple(self._items)

    @property
    def chosen(self) -> str:
        """The id of the chosen theme, or ""."""
        item = self._tree.currentItem()
        return str(item.data(0, _ID)) if item is not None else ""

    def choose(self, name: str) -> None:
        """Choose the theme `name`, if it is listed."""
        if name in self._items:
            self._tree.setCurrentItem(self._items[name])

    def show_themes(self, places: Iterable[ThemePlace], counts: Mapping[str, int]) -> None:
        """Show themes with their numbers, and keep the chosen one; one that is new is chosen."""
        before, chosen = {*self._items}, self.chosen
        with QSignalBlocker(self._tree):
            self._fill(places, counts)
            new = [name for name in self._items if name not in before]
            if len(new) == 1 and before:
                chosen = new[0]
            self.choose(chosen if chosen in self._items else next(iter(self._items), ""))
        self._tree.setVisible(bool(self._items))

    def show_note(self, words: str) -> None:
        """Show `words` in place of themes; "" for none."""
        self._note.setText(words)
        self._note.setVisible(bool(words))

    @Slot()
    def enter(self) -> None:
        """Take the keyboard."""
        self._tree.setFocus()

    def _fill(self, places: Iterable[ThemePlace], counts: Mapping[str, int]) -> None:
        self._tree.clear()
        self._items = {}
        above: list[QTreeWidgetItem] = []
        for place in places:
            del above[place.depth :]
            item = self._tree.add(place.label, above[-1] if above else None)
            item.setData(0, _ID, place.id)
            item.setExpanded(True)
            self._tree.count(item, counts.get(place.id, 0))
            above.append(item)
            self._items[place.id] = item
