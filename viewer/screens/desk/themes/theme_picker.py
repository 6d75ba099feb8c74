"""A box for some letters of a theme, and the list of the themes that have them."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from viewer.platform.keys import on_other_keyboard
from viewer.screens.desk.themes.theme_rows import ThemeOffer
from viewer.screens.desk.themes.words_delegate import WordsDelegate
from viewer.services.fuzzy_match import FuzzyFinder
from viewer.ui.lists.long_list import ROW
from viewer.ui.lists.rows import RowList
from viewer.ui.look.accessibility import announce
from viewer.ui.look.look import Look

LONGEST_NAME = 200  # characters of a theme
_NEW = "a new one"  # no id of a theme has a blank
_LIST, _ROW = 200, 36  # pixels at 100 %
_MOST_FOUND = 200
_WALKS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class ThemePicker(QObject):
    """Finds among `offers`; a name that none has is offered as a new one, where `makes_new`.

    `opened` is Enter on a row of the `list`, or a click where it `opens_on_click`, else two;
    `theme_changed` another choice in it.
    """

    opened = Signal()
    theme_changed = Signal()

    def __init__(
        self,
        offers: Sequence[ThemeOffer],
        look: Look,
        parent: QObject,
        *,
        makes_new: bool = False,
        opens_on_click: bool = True,
    ) -> None:
        super().__init__(parent)
        self.offers, self._look, self._makes_new = offers, look, makes_new
        self._finder = FuzzyFinder(each.names for each in offers)
        self.box, self.list = QLineEdit(), RowList(look, opens_on_click=opens_on_click)
        self.box.setMaxLength(LONGEST_NAME)
        self.box.installEventFilter(self)
        self.list.setItemDelegate(WordsDelegate(look, self.list))
        self.list.setAccessibleName(self.tr("Themes that are found"))
        self._fill("")
        self.box.textChanged.connect(self._fill)
        self.list.row_opened.connect(self.opened)
        self.list.selectionModel().currentChanged.connect(self._announce)

    def fit(self, screen: int) -> None:
        """Have the list as high as it needs, on a screen of that height."""
        rows = self._look.scaled(_ROW) * (len(self.offers) + 1)
        self.list.setFixedHeight(min(rows, self._look.scaled(_LIST), screen // 4))

    @property
    def name(self) -> str:
        """What is typed."""
        return " ".join(self.box.text().split())

    @property
    def theme(self) -> str:
        """The id of the chosen theme, or "" for none or a new one."""
        return "" if self.list.chosen == _NEW else self.list.chosen

    @property
    def is_new(self) -> bool:
        """Whether a new theme is chosen, which is called `name`."""
        return self.list.chosen == _NEW

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass the keys that walk in the list on to it while the box has the focus."""
        if (
            watched is self.box
            and event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in _WALKS
        ):
            QApplication.sendEvent(self.list, event)
            return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _fill(self, typed: str) -> None:
        name = self.name
        rows = list(self.offers)
        if name:
            found = self._finder.find(typed, on_other_keyboard(typed), _MOST_FOUND)
            rows = [self.offers[number] for number in found]
        known = {each.text.casefold() for each in self.offers}
        is_name = any(letter.isalnum() for letter in name)
        if self._makes_new and is_name and name.casefold() not in known:
            told = self.tr("New theme “{name}”").format(name=name)
            rows.append(ThemeOffer(_NEW, told, "", name))
        self.list.show_rows(rows)
        if name:  # else Enter, pressed once too often, would choose whichever comes first
            self.list.choose_first()
        self.theme_changed.emit()

    @Slot(QModelIndex, QModelIndex)
    def _announce(self, index: QModelIndex, _before: QModelIndex) -> None:
        """Tell a screen reader of the chosen theme: the focus stays in the box."""
        if index.isValid():
            announce(self.list, index.data(ROW).spoken)
            self.theme_changed.emit()
