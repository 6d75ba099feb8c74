"""The line above the themes: what can be done with them, and what is shown of the chosen one."""

from enum import Enum, auto
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from viewer.ui.widgets.anchored_menu import MenuAnchor
from viewer.ui.widgets.facet_bar import flowing
from viewer.ui.widgets.view_bar import ViewBar

_AROUND = 20, 2, 20, 4  # pixels
_GAP = 8


class ThemeWish(Enum):
    """What can be asked for in the pane of themes."""

    NEW = auto()
    REMOVE = auto()
    MERGE = auto()
    COMPARE = auto()
    UP = auto()
    DOWN = auto()
    IN = auto()
    OUT = auto()
    TAKE_OFF = auto()
    RECODE = auto()
    TAKE_IN = auto()
    OTHER_CODING = auto()


class ThemeBar(QWidget):
    """Offers what can be done with the chosen theme and the chosen codings.

    `wished` carries a `ThemeWish`, `view_chosen` 0 for the words of a theme, 1 for its form.
    """

    wished = Signal(object)
    view_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._views = ViewBar(
            (self.tr("Coded words"), self.tr("Name and description")),
            self.tr("What is shown of the theme"),
        )
        self._new = self._button(self.tr("New theme …"), ThemeWish.NEW)
        self._remove = self._button(self.tr("Remove the theme"), ThemeWish.REMOVE)
        self._off = self._button(self.tr("Take the coding off"), ThemeWish.TAKE_OFF)
        self._recode = self._button(self.tr("Put under another theme …"), ThemeWish.RECODE)
        self._more = QPushButton(self.tr("More"))
        self._menu = QMenu(self._more)
        self._of_theme: list[QAction] = []
        self._compare = QAction()
        self._fill_menu()
        line, row = flowing(_GAP)
        for part in (self._new, self._more, self._remove, self._off, self._recode, self._views):
            row.addWidget(part)
        above = self._views.layout()
        if above is not None:
            above.setContentsMargins(0, 2, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*_AROUND)
        layout.addWidget(line)
        self._views.view_chosen.connect(self.view_chosen)

    def _button(self, text: str, wish: ThemeWish) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(partial(self._tell, wish))
        return button

    def _fill_menu(self) -> None:
        self._more.setAccessibleName(self.tr("More that can be done with the theme"))
        self._more.setProperty("facet", True)
        self._more.setMenu(self._menu)
        MenuAnchor(self._more, self._menu)
        merge = self._action(self.tr("Put together with …"), ThemeWish.MERGE)
        self._compare = self._action("", ThemeWish.COMPARE)
        self._of_theme += [merge, self._compare]
        self._menu.addSeparator()
        for text, key, wish in (
            (self.tr("Move up"), "Alt+↑", ThemeWish.UP),
            (self.tr("Move down"), "Alt+↓", ThemeWish.DOWN),
            (self.tr("Move under the one above"), "Alt+→", ThemeWish.IN),
            (self.tr("Move out"), "Alt+←", ThemeWish.OUT),
        ):
            self._of_theme.append(self._action(f"{text}\t{key}", wish))
        self._menu.addSeparator()
        self._action(self.tr("Take in a codebook …"), ThemeWish.TAKE_IN)
        self._action(self.tr("Compare with another coding …"), ThemeWish.OTHER_CODING)

    def _action(self, text: str, wish: ThemeWish) -> QAction:
        action = self._menu.addAction(text)
        action.triggered.connect(partial(self._tell, wish))
        return action

    def _tell(self, wish: ThemeWish, _checked: object = None) -> None:
        self.wished.emit(wish)

    def offer(self, *, new: bool, has_themes: bool, removal: bool, compares: bool) -> None:
        """Offer a new theme, what is done with the chosen one, and to remove it.

        Where it `compares` two, offer to end that.
        """
        self._new.setVisible(new)
        self._more.setVisible(new)
        for action in self._of_theme:
            action.setEnabled(has_themes)
        self._remove.setVisible(removal)
        said = self.tr("Compare no more") if compares else self.tr("Compare with …")
        self._compare.setText(said)

    def offer_words(self, *, offered: bool, number: int) -> None:
        """Offer what is done with so many chosen codings."""
        for button in (self._off, self._recode):
            button.setVisible(offered)
            button.setEnabled(number > 0)

    def show_view(self, number: int, *, offered: bool) -> None:
        """Show which view is chosen, where a choice is `offered`."""
        self._views.setVisible(offered)
        self._views.show_chosen(number)

    def take_focus(self) -> None:
        """Focus the button for a new theme."""
        self._new.setFocus()
