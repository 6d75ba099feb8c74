"""The line above the themes: what can be done with them, and what is shown of the chosen one."""

from enum import Enum, auto
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from viewer.screens.desk.act_bar import ActBar, ActButton
from viewer.ui.widgets.stack_layout import stack
from viewer.ui.widgets.view_bar import ViewBar


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
        self._bar = ActBar()
        above = self._views.layout()
        if above is not None:
            above.setContentsMargins(0, 0, 0, 0)
        self._bar.lead(self._views)
        self._new = self._button(self.tr("New theme …"), ThemeWish.NEW)
        self._remove = self._button(self.tr("Remove the theme"), ThemeWish.REMOVE)
        self._off = self._button(self.tr("Take the coding off"), ThemeWish.TAKE_OFF)
        self._recode = self._button(self.tr("Put under another theme …"), ThemeWish.RECODE)
        self._of_theme: list[QAction] = []
        self._in_menu: list[QAction] = []
        self._compare = QAction()
        self._fill_menu()
        stack(self, self._bar)
        self._views.view_chosen.connect(self.view_chosen)

    def _button(self, text: str, wish: ThemeWish) -> ActButton:
        return self._bar.add(text, partial(self._tell, wish))

    def _fill_menu(self) -> None:
        merge = self._action(self.tr("Put together with …"), ThemeWish.MERGE)
        self._compare = self._action("", ThemeWish.COMPARE)
        self._of_theme += [merge, self._compare]
        self._separate()
        for text, key, wish in (
            (self.tr("Move up"), "Alt+↑", ThemeWish.UP),
            (self.tr("Move down"), "Alt+↓", ThemeWish.DOWN),
            (self.tr("Move under the one above"), "Alt+→", ThemeWish.IN),
            (self.tr("Move out"), "Alt+←", ThemeWish.OUT),
        ):
            self._of_theme.append(self._action(f"{text}\t{key}", wish))
        self._separate()
        self._action(self.tr("Take in a codebook …"), ThemeWish.TAKE_IN)
        self._action(self.tr("Compare with another coding …"), ThemeWish.OTHER_CODING)
        self._bar.add_to_menu(self._in_menu)

    def _separate(self) -> None:
        line = QAction(self)
        line.setSeparator(True)
        self._in_menu.append(line)

    def _action(self, text: str, wish: ThemeWish) -> QAction:
        action = QAction(text, self)
        action.triggered.connect(partial(self._tell, wish))
        self._in_menu.append(action)
        return action

    def _tell(self, wish: ThemeWish, _checked: object = None) -> None:
        self.wished.emit(wish)

    def offer(self, *, new: bool, has_themes: bool, removal: bool, compares: bool) -> None:
        """Offer a new theme, what is done with the chosen one, and to remove it.

        Where it `compares` two, offer to end that.
        """
        self._bar.setVisible(new)
        for action in self._of_theme:
            action.setEnabled(has_themes)
        self._remove.offer(offered=removal)
        said = self.tr("Compare no more") if compares else self.tr("Compare with …")
        self._compare.setText(said)

    def offer_words(self, *, offered: bool, number: int) -> None:
        """Offer what is done with so many chosen codings."""
        for button in (self._off, self._recode):
            button.offer(offered=offered)
            button.setEnabled(number > 0)

    def show_view(self, number: int, *, offered: bool) -> None:
        """Show which view is chosen, where a choice is `offered`."""
        self._bar.show_lead(shown=offered)
        self._views.show_chosen(number)

    def take_focus(self) -> None:
        """Focus the button for a new theme."""
        self._new.setFocus()
