"""Checks in the background whether this copy of Satchel is as it was packaged."""

from PySide6.QtCore import QObject, QTimer

from viewer.platform.bundle import Bundle
from viewer.services.messages import Messages
from viewer.services.tasks import Tasks

_LATER = 4_000  # milliseconds: the reader's work comes first, and a stick is slow


class Integrity(QObject):
    """The result of checking the files of a bundle; empty where there is no bundle."""

    def __init__(self, bundle: Bundle | None, tasks: Tasks, messages: Messages) -> None:
        super().__init__()
        self._bundle = bundle
        self._tasks = tasks
        self._messages = messages
        self._changed: tuple[str, ...] | None = None
        self._signer = ""
        self._is_ended = False

    def begin(self) -> None:
        """Report missing files at once, and read all others soon."""
        if self._bundle is None:
            return
        self._changed = self._bundle.missing() or None
        if self._changed:
            self._messages.say(self.told, stays=True)
        else:
            QTimer.singleShot(_LATER, self, self.read_all)

    def read_all(self) -> None:
        """Read every byte, on the files thread."""
        bundle = self._bundle
        if bundle is not None:
            self._tasks.run_on_files(
                lambda: (bundle.changed(lambda: self._is_ended), bundle.signer),
                then=self._keep,
                failed=self._messages.report,
            )

    def end(self) -> None:
        """Stop reading."""
        self._is_ended = True

    @property
    def told(self) -> str:
        """The result as a sentence; empty where this is no bundle."""
        if self._bundle is None:
            return ""
        if self._changed is None:
            return self.tr("The files of this copy are still being checked.")
        if not self._changed:
            return self.tr("This copy is whole: each of its files is as it was packaged.")
        return self.tr(
            "This copy of Satchel is damaged: some of its files are not as they were packaged. "
            "Copy its whole folder anew from where you got it."
        )

    @property
    def signed(self) -> str:
        """A sentence on the signer of the list of files, once all were found unchanged, else ""."""
        if self._changed != ():
            return ""
        if not self._signer:
            return self.tr("Nobody signed the list of its files.")
        told = self.tr("The list of its files is signed. Fingerprint of who did: {fingerprint}")
        return told.format(fingerprint=self._signer)

    def _keep(self, found: tuple[tuple[str, ...], str]) -> None:
        self._changed, self._signer = found
        if self._changed:
            self._messages.say(self.told, stays=True)
