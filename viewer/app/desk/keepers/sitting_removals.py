"""Remembers what was taken out of the texts of a folder, as long as it is open."""

import secrets
from collections.abc import Iterable

from PySide6.QtCore import QObject, Slot

from index import NameDigest, PastAct, PastActs, RemovedWords, RunDigest, name_digests, run_digests
from viewer.app.desk.desk_editor import DeskEditor


class SittingRemovals(QObject):
    """Holds keyed hashes of the words that acts of this sitting took out of texts as received.

    It is for desks that keep nothing: where a store keeps the acts, it has these hashes too.
    """

    def __init__(self, editor: DeskEditor) -> None:
        super().__init__(editor)
        self._key = secrets.token_bytes(32)
        self._earlier = self._now = RemovedWords(self._key)
        self._done: tuple[PastAct, ...] = ()
        editor.history_changed.connect(self._follow)

    @property
    def words(self) -> RemovedWords:
        """What was taken out, and not taken back."""
        runs = *self._earlier.runs, *self._now.runs
        return RemovedWords(self._key, runs, (*self._earlier.names, *self._now.names))

    @Slot(object)
    def _follow(self, acts: PastActs) -> None:
        held = {act.token for act in (*acts.done, *acts.undone)}
        forgotten = [act for act in self._done if act.token not in held]
        if forgotten:  # what they took out stays out
            self._earlier = self._taken_out(forgotten, self._earlier)
        self._done, self._now = acts.done, self._taken_out(acts.done)

    def _taken_out(
        self, acts: Iterable[PastAct], earlier: RemovedWords | None = None
    ) -> RemovedWords:
        """Return what `earlier` has, and what `acts` took out."""
        runs: list[RunDigest] = [*earlier.runs] if earlier else []
        names: list[NameDigest] = [*earlier.names] if earlier else []
        for run in (run for act in acts for run in act.removed):
            runs += run_digests(self._key, run)
            names += name_digests(self._key, run)
        return RemovedWords(self._key, runs, names)
