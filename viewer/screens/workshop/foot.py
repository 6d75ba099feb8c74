"""The pane below the items, which shows the chosen item, the set, or its plan."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QStackedWidget, QWidget

from viewer.screens.workshop.panes.item_pane import ItemPane
from viewer.screens.workshop.panes.plan_pane import PlanPane
from viewer.screens.workshop.panes.set_pane import SetPane
from viewer.services.steps import Stepwise
from viewer.services.translations import language_name
from viewer.ui.look.accessibility import WordsArea, name_box
from viewer.ui.look.look import grown
from viewer.ui.widgets.choice_box import ChoiceBox
from viewer.ui.widgets.stack_layout import stack
from viewer.ui.widgets.view_bar import ViewBar

ITEM, SET, PLAN = range(3)
_UNDER = 240  # pixels at 100 %


class WorkshopFoot(QWidget):
    """Three views, one of them visible. `language_chosen` carries the one to write words in."""

    language_chosen = Signal(str)

    def __init__(self, item: ItemPane, set_: SetPane, plan: PlanPane) -> None:
        super().__init__()
        self.setObjectName("page")
        names = (self.tr("Item"), self.tr("The set"), self.tr("Planning"))
        self._bar = ViewBar(names, self.tr("Views of the set"))
        self._stack = QStackedWidget()
        self.languages = LanguageRow()
        stack(self, self._bar, self.languages, self._stack, roomy=self._stack)
        for name, part in zip(names, (item, set_, plan), strict=True):
            area = WordsArea(name)
            self._stack.addWidget(area)
            area.setWidget(part)
            if part is not plan:  # boxes take the focus themselves
                area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._bar.view_chosen.connect(self.show_view)
        self.languages.chosen.connect(self.language_chosen)

    def laid_out_ahead(self) -> Stepwise[None]:
        """Lay it out in a turn of its own, before it is seen in a pane beside the items."""
        yield
        self.grab(QRect(0, 0, 1, 1))  # Qt lays out all of what is hidden to paint a part of it

    def show_languages(self, languages: Sequence[str], chosen: str) -> None:
        """Offer `languages` to write words in, where there is a choice."""
        self.languages.show_languages(languages, chosen)

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


class LanguageRow(QWidget):
    """Chooses the language in which the words of a set are shown and written."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        label, self.box = QLabel(self.tr("&Words in")), ChoiceBox()
        label.setBuddy(self.box)
        name_box(self.box, self.tr("Language in which the words are written"))
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 24, 2)
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self.box)
        row.addStretch(1)
        self.box.activated.connect(self._tell)
        self.hide()

    def show_languages(self, languages: Sequence[str], chosen: str) -> None:
        """Offer `languages`; there is nothing to choose among fewer than two."""
        if [self.box.itemData(at) for at in range(self.box.count())] != [*languages]:
            self.box.clear()
            for language in languages:
                self.box.addItem(language_name(language), language)
        self.box.setCurrentIndex(self.box.findData(chosen))
        self.setVisible(len(languages) > 1)

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit(self.box.currentData())
