"""What is known of the reader's notebook, and who is told when that changes."""

from PySide6.QtCore import QObject, Signal, Slot

from viewer.notebook.service.status import NotebookState, NotebookStatus, Protection
from viewer.notebook.store.model import NotebookSnapshot


class KnownStatus(QObject):
    """The status of the notebook when it was last looked at.

    `changed` carries the new content; `state_changed` is sent when the notebook was made, opened,
    closed or found damaged.
    """

    changed = Signal(object)
    state_changed = Signal()

    def __init__(self, keeping: NotebookState, parent: QObject | None) -> None:
        super().__init__(parent)
        self._standing = NotebookStatus(keeping)

    @property
    def keeping(self) -> NotebookState:
        """The state of the notebook."""
        return self._standing.keeping

    @property
    def protection(self) -> Protection:
        """What protects the notebook."""
        return self._standing.protection

    @property
    def is_elsewhere(self) -> bool:
        """Whether another process has the notebook open, so that it is read-only here."""
        return self._standing.is_elsewhere

    @property
    def trouble(self) -> Exception | None:
        """Why the notebook cannot be opened here, or None."""
        return self._standing.trouble

    @property
    def kept(self) -> NotebookSnapshot:
        """The content of the notebook, empty unless it is open."""
        return self._standing.kept

    @property
    def words(self) -> tuple[str, ...] | None:
        """The recovery words, from when they were made until they are forgotten, else None."""
        return self._standing.words

    @Slot(object)
    def _stand(self, standing: NotebookStatus) -> None:
        before, self._standing = self._standing, standing
        if before.kept is not standing.kept:  # first: who waits for an open notebook looks at it
            self.changed.emit(standing.kept)
        if before.state != standing.state:
            self.state_changed.emit()
