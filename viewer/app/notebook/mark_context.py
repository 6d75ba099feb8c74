"""What the parts that keep something of the text are built with."""

from index import Value
from viewer.app.context.window_services import WindowServices
from viewer.notebook.service.marks import KeptMarks
from viewer.shell.window import MainWindow
from viewer.shell.workspace import Workspace


class MarkContext(Value):
    """The window and workspace of an archive, and the reader's marks in it."""

    window: MainWindow
    workspace: Workspace
    marks: KeptMarks
    services: WindowServices
