"""The tree of themes, each with how many words it has coded, in which they are moved about."""

from collections.abc import Iterable, Mapping
from typing import override

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QDropEvent, QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QTreeWidgetItem, QVBoxLayout, QWidget

from index import ThemeStep
from viewer.screens.desk.themes.theme_rows import ThemePlace
from viewer.ui.look.look import grown
from viewer.ui.widgets.placeholder import EmptyNote
from viewer.ui.widgets.side_tree import Tree

_ID = Qt.ItemDataRole.UserRole
_SWATCH = 9  # pixels at 100 %
_STEPS = {
    Qt.Key.Key_Up: ThemeStep.UP,
    Qt.Key.Key_Down: ThemeStep.DOWN,
    Qt.Key.Key_Right: ThemeStep.IN,
    Qt.Key.Key_Left: ThemeStep.OUT,
}
_DROP = QAbstractItemView.DropIndicatorPosition


class ThemeTree(QWidget):
    """Shows themes. `theme_chosen` follows the choice, `theme_opened` is Enter on one.

    `stepped` carries a theme and a step that Alt and an arrow move it by; `dropped` a theme, the
    one that it was dropped under or "", and the one before which it is to stand or "".
    """

    theme_chosen = Signal()
    theme_opened = Signal()
    stepped = Signal(str, object)
    dropped = Signal(str, str, str)

    def __init__(self) -> None:
        super().__init__()
        self._items: dict[str, QTreeWidgetItem] = {}
        self._tree, self._note = _MovableTree(), EmptyNote("")
        self._tree.setAccessibleName(self.tr("Themes of the folder"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._note)
        layout.addWidget(self._tree, 1)
        self._tree.currentItemChanged.connect(self.theme_chosen)
        self._tree.itemActivated.connect(self.theme_opened)
        self._tree.stepped.connect(self.stepped)
        self._tree.dropped.connect(self.dropped)

    @property
    def names(self) -> tuple[str, ...]:
        """The ids of the themes, as they are listed."""
        return tuple(self._items)

    @property
    def chosen(self) -> str:
        """The id of the chosen theme, or ""."""
        return id_of(self._tree.currentItem())

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
        side = grown(_SWATCH)
        self._tree.setIconSize(QSize(side, side))
        for place in places:
            del above[place.depth :]
            item = self._tree.add(place.label, above[-1] if above else None)
            item.setData(0, _ID, place.id)
            item.setExpanded(True)
            if place.color:
                swatch = QPixmap(side, side)
                swatch.fill(QColor(place.color))
                item.setIcon(0, QIcon(swatch))
            self._tree.count(item, counts.get(place.id, 0))
            above.append(item)
            self._items[place.id] = item


class _MovableTree(Tree):
    """A tree whose lines say where they are to go, and do not move themselves."""

    stepped = Signal(str, object)
    dropped = Signal(str, str, str)

    def __init__(self) -> None:
        super().__init__(folds=False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)

    @override
    def event(self, event: QEvent) -> bool:
        """Have Alt and an arrow here, which lead back in the history elsewhere."""
        if event.type() is QEvent.Type.ShortcutOverride and _step_of(event) is not None:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step, theme = _step_of(event), id_of(self.currentItem())
        if step is None:
            super().keyPressEvent(event)
        elif theme:
            self.stepped.emit(theme, step)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        theme, target = id_of(self.currentItem()), self.itemAt(event.position().toPoint())
        where = self.dropIndicatorPosition()
        event.setDropAction(Qt.DropAction.IgnoreAction)  # else Qt takes the line out of the tree
        event.accept()
        if theme and (target is None or id_of(target) != theme):
            self.dropped.emit(theme, *_place(target, where, theme))


def id_of(item: QTreeWidgetItem | None) -> str:
    """Return the id of the theme on a line, or ""."""
    return str(item.data(0, _ID) or "") if item is not None else ""


def _step_of(event: QEvent) -> ThemeStep | None:
    if isinstance(event, QKeyEvent) and event.modifiers() & Qt.KeyboardModifier.AltModifier:
        return _STEPS.get(Qt.Key(event.key()))
    return None


def _place(target: QTreeWidgetItem | None, where: _DROP, theme: str) -> tuple[str, str]:
    """Return what `theme` is to stand under and before, dropped there at the line `target`."""
    if target is None or where is _DROP.OnViewport:
        return "", ""
    if where is _DROP.OnItem:
        return id_of(target), ""
    if where is _DROP.BelowItem and target.childCount():
        beside, at = target, 0
    else:
        above = target.parent()
        root = target.treeWidget().invisibleRootItem()
        beside = above or root
        at = beside.indexOfChild(target) + (where is _DROP.BelowItem)
    others = (id_of(beside.child(number)) for number in range(at, beside.childCount()))
    return id_of(beside), next((each for each in others if each != theme), "")
