"""The header of a set: title, size, buttons, and a suggestion of a pause."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from viewer.screens.workshop.plan.item_words import cut
from viewer.screens.workshop.plan.plan import Run, WorkshopPlan
from viewer.screens.workshop.plan.plan_words import (
    kept_back_words,
    lacking_words,
    run_words,
    size_words,
)
from viewer.screens.workshop.shown_set import Shown
from viewer.ui.look.tooltips import tip
from viewer.ui.widgets.anchored_menu import MenuAnchor
from viewer.ui.widgets.flow_layout import flowing
from viewer.ui.widgets.labels.measured_label import MeasuredLabel
from viewer.wording.number_format import figure

_MOST = 300  # characters of the title; the tooltip shows the rest


class SetHeader(QWidget):
    """Shows the open set's title and size. Each signal is sent by the button of that name.

    `adopt` takes a set that cannot be changed here to those that can.
    """

    adopt_wanted = Signal()
    share_wanted = Signal()
    export_wanted = Signal()
    rehearsal_wanted = Signal()

    def __init__(self, add: QMenu, *, at_desk: bool) -> None:
        super().__init__()
        self._title, self._sum = MeasuredLabel(), MeasuredLabel()
        self._title.setProperty("role", "title")
        self._sum.setProperty("role", "soft")
        self.add = QPushButton(self.tr("Add"))
        self.add.setProperty("facet", True)
        self.add.setMenu(add)
        MenuAnchor(self.add, add)
        give = self.tr("Give to the archive")
        self.adopt = QPushButton(give if at_desk else self.tr("Make it mine"))
        self.share = QPushButton(self.tr("Share …"))
        self.export = QPushButton(self.tr("Export …"))
        self.rehearse = QPushButton(self.tr("Rehearse"))
        plain = (self.rehearse, self.adopt, self.share, self.export)
        for button in plain:
            button.setProperty("plain", True)
        self._buttons, row = flowing(8)
        for button in (self.add, *plain):
            row.addWidget(button)
        self.suggestion = Suggestion()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 8)
        column.setSpacing(6)
        for part in (self._title, self._sum, self._buttons, self.suggestion):
            column.addWidget(part)
        self.adopt.clicked.connect(self.adopt_wanted)
        self.share.clicked.connect(self.share_wanted)
        self.export.clicked.connect(self.export_wanted)
        self.rehearse.clicked.connect(self.rehearsal_wanted)

    @property
    def said(self) -> str:
        """The line under the title."""
        return self._sum.text()

    def show_set(
        self, shown: Shown, plan: WorkshopPlan, *, can_write: bool, may_adopt: bool
    ) -> None:
        """Show a set; with `can_write`, the buttons that change it too."""
        title = cut(shown.title, _MOST)
        self._title.setText(title)
        self._title.setToolTip("" if title == shown.title else tip(shown.title))
        lines = [f"{size_words(len(shown.entries), plan.minutes)}.", *kept_back_words(plan)]
        if shown.lacking:
            lines.append(lacking_words(shown.lacking))
        if not shown.can_change:
            lines.append(self._still_words(shown))
        self._sum.setText(" ".join(lines))
        for button in (self.export, self.rehearse):
            button.setEnabled(bool(shown.whole.items))
        self.add.setVisible(can_write)
        self.share.setVisible(shown.is_own and may_adopt)
        self.adopt.setVisible(not shown.can_change and may_adopt)

    def _still_words(self, shown: Shown) -> str:
        """Return why a set cannot be changed here, and how it can be."""
        if shown.is_own:
            return self.tr("It is in your notebook: give it to the archive to change it here.")
        return self.tr("It came with the archive: make it yours to change it.")


class Suggestion(QWidget):
    """Suggests a pause in a run of passages with care notes, and says why."""

    accepted = Signal()
    declined = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = MeasuredLabel()
        self._words.setProperty("role", "care")
        self._words.setContentsMargins(8, 6, 8, 6)
        self.accept = QPushButton(self.tr("Put a pause in"))
        self.decline = QPushButton(self.tr("Leave it so"))
        line, row = flowing(8)
        for button in (self.accept, self.decline):
            button.setProperty("link", True)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._words)
        column.addWidget(line)
        self.accept.clicked.connect(self.accepted)
        self.decline.clicked.connect(self.declined)
        self.hide()

    @property
    def said(self) -> str:
        """The suggestion, or ""."""
        return self._words.text() if not self.isHidden() else ""

    def propose(self, found: tuple[Run, int] | None) -> None:
        """Suggest a pause before an item of a run; hide for None."""
        self.setVisible(found is not None)
        if found is not None:
            run, before = found
            told = self.tr("A pause before item {number} would part them.")
            self._words.setText(f"{run_words([run])} {told.format(number=figure(before + 1))}")
