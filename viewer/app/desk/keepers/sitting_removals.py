"""Remembers what was taken out of the texts of a folder, as long as it is open."""

import secrets

from PySide6.QtCore import QObject, Slot

from index import NameDigest, PastActs, RemovedWords, RunDigest, name_digests, run_digests
from viewer.app.desk.desk_editor import DeskEditor


class SittingRemovals(QObject):
    """Holds keyed hashes of the words that acts of this sitting took out of texts as received.

    It is for desks that keep nothing: where a store keeps the acts, it has these hashes too.
    """

    def __init__(self, editor: DeskEditor) -> None:
        super().__init__(editor)
        self._key = secrets.token_bytes(32)
        self._earlier = self._now = RemovedWords(self._key)
        editor.history_changed.connect(self._follow)

    @property
    def words(self) -> RemovedWords:
        """What was taken out, and not taken back."""
        runs = *self._earlier.runs, *self._now.runs
        return RemovedWords(self._key, runs, (*self._earlier.names, *self._now.names))

    @Slot(object)
    def _follow(self, acts: PastActs) -> None:
        if not acts:  # they are forgotten: what they took out stays out
            self._earlier, self._now = self.words, RemovedWords(self._key)
            return
        runs: list[RunDigest] = []
        names: list[NameDigest] = []
        for run in (run for act in acts.done for run in act.removed):
            runs += run_digests(self._key, run)
            names += name_digests(self._key, run)
        self._now = RemovedWords(self._key, runs, names)
