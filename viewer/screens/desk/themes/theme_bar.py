"""The line above the themes: what can be done with them, and what is shown of the chosen one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from viewer.ui.widgets.facet_bar import flowing
from viewer.ui.widgets.view_bar import ViewBar

_AROUND = 20, 2, 20, 4  # pixels
_GAP = 8


class ThemeBar(QWidget):
    """Offers a new theme, to take the chosen coding off, and to remove the chosen theme.

    `view_chosen` carries 0 for the words of a theme, 1 for its form.
    """

    theme_wanted = Signal()
    off_wanted = Signal()
    removal_wanted = Signal()
    view_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._views = ViewBar(
            (self.tr("Coded words"), self.tr("Name and description")),
            self.tr("What is shown of the theme"),
        )
        self._new = QPushButton(self.tr("New theme …"))
        self._off = QPushButton(self.tr("Take the coding off"))
        self._remove = QPushButton(self.tr("Remove the theme"))
        line, row = flowing(_GAP)
        for part in (self._new, self._remove, self._off, self._views):
            row.addWidget(part)
        above = self._views.layout()
        if above is not None:
            above.setContentsMargins(0, 2, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*_AROUND)
        layout.addWidget(line)
        self._new.clicked.connect(self.theme_wanted)
        self._off.clicked.connect(self.off_wanted)
        self._remove.clicked.connect(self.removal_wanted)
        self._views.view_chosen.connect(self.view_chosen)

    def offer(self, *, new: bool, removal: bool) -> None:
        """Offer a new theme, and to remove the chosen one."""
        self._new.setVisible(new)
        self._remove.setVisible(removal)

    def offer_off(self, *, offered: bool, can: bool) -> None:
        """Offer to take a coding off, where one is chosen."""
        self._off.setVisible(offered)
        self._off.setEnabled(can)

    def show_view(self, number: int, *, offered: bool) -> None:
        """Show which view is chosen, where a choice is `offered`."""
        self._views.setVisible(offered)
        self._views.show_chosen(number)

    def take_focus(self) -> None:
        """Focus the button for a new theme."""
        self._new.setFocus()
