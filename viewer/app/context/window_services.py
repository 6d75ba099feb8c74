"""What the screens in a window are built with."""

from pathlib import Path
from typing import TYPE_CHECKING

from index import OpenArchive, Value
from viewer.app.archives.archives import Archives
from viewer.app.context.preferences import Preferences
from viewer.corrections.basket import Basket
from viewer.notebook.service.keeper import Keeper
from viewer.services.index_builder import IndexBuilder
from viewer.services.messages import Messages
from viewer.services.tasks import Tasks
from viewer.ui.look.look import Look
from viewer.wording.dial import Dial

if TYPE_CHECKING:
    from viewer.screens.workshop.change_requests import SetChanges


class WindowServices(Value):
    """What the parts of one window share.

    `indexes` is the folder of cached indexes, or None. `set_changes` changes the sets of an
    editor's folder; None where no folder is on the desk.
    """

    look: Look
    language: str
    dial: Dial
    tasks: Tasks
    messages: Messages
    indexes: Path | None
    keeper: Keeper
    basket: Basket
    set_changes: "SetChanges | None"


class ArchiveContext(Value):
    """What the screens of an open archive are built with."""

    archive: OpenArchive
    services: WindowServices
    indexing: IndexBuilder
    choices: Preferences
    archives: Archives

    @property
    def common(self) -> tuple[OpenArchive, Look, str, Dial]:
        """The arguments that every screen takes, in order."""
        services = self.services
        return self.archive, services.look, services.language, services.dial
