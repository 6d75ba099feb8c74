"""Says, before the first print, what printing contacts: Satchel itself uses no network."""

import os
from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget

from viewer.ui.look.look import Look
from viewer.ui.widgets.flow_layout import FlowLayout
from viewer.ui.widgets.scroll_dialog import SIDE, ScrollDialog

SERVER_VARIABLE = "CUPS_SERVER"  # names the print service, perhaps on another computer
_TITLE = 18  # pixels
_MOST = 80  # characters of the name that are shown

type BeforePrint = Callable[[QWidget, Callable[[], None]], None]
"""Calls a print function over a window: at once, or after the notice was shown."""


class PrintNotice(ScrollDialog):
    """Asks before the first print; `accepted` means go on. The system was not contacted before."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.setWindowTitle(self.tr("Before you print"))
        heading = self.words(
            self.windowTitle(),
            font=look.interface_font(_TITLE, bold=True),
        )
        self._go_on, self._cancel = QPushButton(self.tr("&Go on")), QPushButton(self.tr("&Cancel"))
        self._go_on.setProperty("main", True)
        self._go_on.setDefault(True)
        self._go_on.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.reject)
        foot = QWidget()
        row = FlowLayout(foot, gap=8)
        row.setContentsMargins(SIDE, 0, SIDE, 0)
        for button in (self._go_on, self._cancel):
            row.addWidget(button)
        self.fill((heading, self.words(self._told())), foot)
        self._go_on.setFocus()

    def _told(self) -> str:
        server = os.environ.get(SERVER_VARIABLE, "")
        if not server:
            return self.tr(
                "To print, Satchel asks this computer’s print service, which may use the network "
                "and may keep what was printed."
            )
        name = "".join(letter for letter in server if letter.isprintable())[:_MOST]
        return self.tr(
            "To print, Satchel asks the print service that this computer is set to, “{server}”, "
            "which may be reached over the network and may keep what was printed."
        ).format(server=name)
