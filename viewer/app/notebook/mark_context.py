"""What the parts are made with that keep something of the text."""

from dataclasses import dataclass

from viewer.app.context.window_services import WindowServices
from viewer.notebook.service.marks import KeptMarks
from viewer.shell.window import MainWindow
from viewer.shell.workspace import Workspace


@dataclass(frozen=True, slots=True)
class MarkContext:
    """The window and the workspace of an archive, and what is kept of that."""

    window: MainWindow
    workspace: Workspace
    marks: KeptMarks
    services: WindowServices
