"""The originals of documents: where they lie in this sitting, and encrypted in later ones."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from index import Forgotten, Imported, OriginalFile, PassageChange
from viewer.app.desk.keepers.desk_keeper import DeskKeeper
from viewer.services.messages import Messages
from viewer.services.tasks import Tasks

_WITH_PAGES = ".pdf"
_LARGEST = 16 << 20  # bytes, as of a document that is imported


class OriginalKeeper(QObject):
    """Has the originals whose pages can be shown, and keeps them while the desk keeps anything.

    What documents said that an editor has to decide of is known for this sitting, kept nowhere.
    `changed` is sent when it has others.
    """

    changed = Signal()

    def __init__(self, keeper: DeskKeeper, tasks: Tasks, messages: Messages) -> None:
        super().__init__(keeper)
        self._keeper = keeper
        self._tasks = tasks
        self._messages = messages
        self._lying: dict[str, OriginalFile] = {}  # not kept yet
        self._kept: frozenset[str] = frozenset()
        self._changes: dict[str, PassageChange] = {}
        keeper.begun.connect(self._look)

    @property
    def documents(self) -> frozenset[str]:
        """The ids of the documents whose originals are known."""
        return self._kept | self._lying.keys()

    def found_changes(self) -> Mapping[str, PassageChange]:
        """Return id of a passage -> what an editor has to decide of, as it came in."""
        return self._changes

    @Slot(object)
    def add(self, result: Imported) -> None:
        """Take in the files that the documents of an import were made from."""
        told = (each.change for each in result.guesses)
        self._changes |= {each.passage: each for each in told if each and each.conflict}
        those = result.originals.items()
        if earlier := self.documents & {*result.originals}:
            self.drop(earlier)
        self._lying |= {
            name: file for name, file in those if file.name.lower().endswith(_WITH_PAGES)
        }
        self.changed.emit()
        self._keep_all()

    def has(self, document: str) -> bool:
        """Return whether the original of `document` is known."""
        return document in self.documents

    def read(self, document: str, then: Callable[[bytes | None], None]) -> None:
        """Call `then` with the original of `document`, or None where it is another one by now."""
        file = self._lying.get(document)
        if file is not None:
            self._tasks.run_on_files(
                partial(_read, file), then=then, failed=lambda _error: then(None)
            )
        else:
            self._keeper.at_store(
                lambda store, sitting: store.original(sitting, document),
                then,
                lambda _error: then(None),
            )

    def drop(self, documents: frozenset[str]) -> None:
        """Delete what is kept of the originals of `documents`, and forget where they lie."""
        self._lying = {name: file for name, file in self._lying.items() if name not in documents}
        self._kept -= documents
        self._keeper.at_store(
            lambda store, sitting: store.drop_originals(sitting, documents),
            _nothing,
            self._messages.report,
        )
        self.changed.emit()

    @Slot(object)
    def forget(self, forgotten: Forgotten) -> None:
        """Let go of the originals that have what is forgotten; the store has deleted them."""
        self._changes.clear()
        lying = self._lying.items()
        self._lying = {name: file for name, file in lying if name not in forgotten.documents}
        self._kept -= forgotten.documents
        self.changed.emit()

    @Slot()
    def _look(self) -> None:
        """Learn what is kept of earlier sittings, and keep what came in meanwhile."""
        self._keeper.at_store(
            lambda store, sitting: store.originals(sitting), self._know, self._messages.report
        )

    def _know(self, kept: frozenset[str] | None) -> None:
        self._kept = (kept or frozenset()) - self._lying.keys()
        self.changed.emit()
        self._keep_all()

    def _keep_all(self) -> None:
        if not self._keeper.is_keeping:
            return
        lying: Mapping[str, OriginalFile] = dict(self._lying)
        for document, file in lying.items():
            self._tasks.run_on_files(
                partial(_read, file),
                then=partial(self._keep, document, file),
                failed=self._messages.report,
            )

    def _keep(self, document: str, file: OriginalFile, data: bytes | None) -> None:
        if data is None or self._lying.get(document) is not file:
            return

        def kept(size: int | None) -> None:
            if size and self._lying.get(document) is file:
                del self._lying[document]
                self._kept |= {document}

        self._keeper.at_store(
            lambda store, sitting: store.keep_original(sitting, document, data),
            kept,
            self._messages.report,
        )


def _read(file: OriginalFile) -> bytes | None:
    """Return what is in `file`, or None where that is not what was imported any more."""
    path = Path(file.name)
    try:
        if not path.is_file() or path.stat().st_size > _LARGEST:
            return None
        data = path.read_bytes()
    except OSError:
        return None
    return data if file.is_still(data) else None


def _nothing(_done: object) -> None:
    """Do nothing more."""
