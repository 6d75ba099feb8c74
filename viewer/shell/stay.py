"""Where a reader is in an archive, as a value, to be restored in other screens of it."""

from PySide6.QtWidgets import QWidget

from index import Value
from viewer.shell.panes.panes import Arrangement
from viewer.shell.places.tabs import KeptTabs
from viewer.ui.screen.screen import Spot


class Stay(Value):
    """The open tabs, the spot on the page, the arrangement of the panes, and the focus.

    `focus` is None where a widget outside the workspace has the focus.
    """

    tabs: KeptTabs
    spot: Spot
    panes: Arrangement
    focus: tuple[type[QWidget], str] | None
