"""The pane below the items, which shows the chosen item, the set, or its plan."""

from typing import override

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from viewer.screens.workshop.panes.item_pane import ItemPane
from viewer.screens.workshop.panes.plan_pane import PlanPane
from viewer.screens.workshop.panes.set_pane import SetPane
from viewer.ui.look.accessibility import WordsArea
from viewer.ui.look.look import grown
from viewer.ui.widgets.stack_layout import stack
from viewer.ui.widgets.view_bar import ViewBar

ITEM, SET, PLAN = range(3)
_UNDER = 240  # pixels at 100 %


class WorkshopFoot(QWidget):
    """Three views, one of them visible."""

    def __init__(self, item: ItemPane, set_: SetPane, plan: PlanPane) -> None:
        super().__init__()
        self.setObjectName("page")
        names = (self.tr("Item"), self.tr("The set"), self.tr("Planning"))
        self._bar = ViewBar(names, self.tr("Views of the set"))
        self._stack = QStackedWidget()
        stack(self, self._bar, self._stack)
        for name, part in zip(names, (item, set_, plan), strict=True):
            area = WordsArea(name)
            self._stack.addWidget(area)
            area.setWidget(part)
            if part is not plan:  # boxes take the focus themselves
                area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._bar.view_chosen.connect(self.show_view)

    @property
    def view(self) -> int:
        """The number of the view shown."""
        return self._stack.currentIndex()

    @override
    def minimumSizeHint(self) -> QSize:
        """Below the items, where the page scrolls, ask for room for words and note."""
        hint = super().minimumSizeHint()
        is_under = isinstance(self.parentWidget(), QSplitter)
        return QSize(hint.width(), max(hint.height(), grown(_UNDER) if is_under else 0))

    @Slot(int)
    def show_view(self, number: int) -> None:
        """Show the view ITEM, SET or PLAN."""
        self._stack.setCurrentIndex(number)
        self._bar.show_chosen(number)
