"""Asks the reader about an archive whose signer is not known here."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from viewer.app.archives import Archives, Judged
from viewer.kit.look import Look
from viewer.shell.signer import SignerDialog, doubt_of


class Doubts(QObject):
    """Stands between `archives` and the reader. `asking` says in which window and language."""

    def __init__(
        self, archives: Archives, look: Look, asking: Callable[[], tuple[QWidget, str]]
    ) -> None:
        super().__init__(archives)
        self._archives = archives
        self._look = look
        self._asking = asking
        archives.doubted.connect(self._ask)

    @Slot(object)
    def _ask(self, judged: Judged) -> None:
        window, language = self._asking()
        doubt = doubt_of(judged.signer, in_name=judged.in_name)
        dialog = SignerDialog(judged.archive, doubt, self._look, language, window)
        dialog.accepted.connect(partial(self._archives.accept, judged))
        dialog.rejected.connect(self._archives.decline)
        dialog.open()
