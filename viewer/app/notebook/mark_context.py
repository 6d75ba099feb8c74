"""What the parts that keep something of the text are built with."""

from dataclasses import dataclass

from viewer.app.context.window_services import WindowServices
from viewer.notebook.service.marks import KeptMarks
from viewer.shell.window import MainWindow
from viewer.shell.workspace import Workspace


@dataclass(frozen=True, slots=True)
class MarkContext:
    """The window and workspace of an archive, and the reader's marks in it."""

    window: MainWindow
    workspace: Workspace
    marks: KeptMarks
    services: WindowServices
