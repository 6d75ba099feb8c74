"""What was done at the desk, in memory: each act as the bytes that it exchanged."""

import secrets
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from hashlib import blake2b
from pathlib import PurePosixPath
from typing import Protocol

from index.desk.folder_acts import SOURCES, ActName
from index.desk.folder_texts import DOCUMENTS
from index.revision.removed_words import RemovedRun, removed_runs
from index.text.common_start import common_start
from index.values import Value, replace, value_field


class FileChange(Value):
    """What `file` was and is; None where it is not there."""

    file: str
    before: bytes | None
    after: bytes | None


class ActPatch(Value):
    """A change as the bytes that differ, from `at` on, and the digests of both whole files."""

    file: str
    at: int
    old: bytes
    new: bytes
    was: bytes | None
    now: bytes | None

    def changed(self, held: bytes | None, *, back: bool) -> FileChange | None:
        """Return the change from `held`, or None where that is not what was left."""
        came, goes = (self.new, self.old) if back else (self.old, self.new)
        found, wanted = (self.now, self.was) if back else (self.was, self.now)
        if _digest(held) != found:
            return None
        if wanted is None:
            return FileChange(self.file, held, None)
        whole = held or b""
        after = whole[: self.at] + goes + whole[self.at + len(came) :]
        return FileChange(self.file, held, after)


def _new_token() -> bytes:
    return secrets.token_bytes(8)


class PastAct(Value):
    """An act that was done, or taken back. `number` orders the acts of a history.

    `token` is its own, by which a store knows it again. `removed` are the words that it took out of
    texts as received, known where it was done in this sitting.
    """

    name: ActName
    patches: tuple[ActPatch, ...]
    number: int = 0
    token: bytes = value_field(default_factory=_new_token)
    removed: tuple[RemovedRun, ...] = ()

    @staticmethod
    def of(name: ActName, changes: Iterable[FileChange]) -> "PastAct":
        """Return the act `name` that made `changes`."""
        those = tuple(changes)
        return PastAct(name, tuple(map(_patch, those)), removed=tuple(_removed(those)))

    def done_again(self, changes: Iterable[FileChange]) -> "PastAct":
        """Return the act after it made `changes` again."""
        return replace(self, removed=tuple(_removed(changes)))

    @property
    def files(self) -> tuple[str, ...]:
        """The files that it changed."""
        return tuple(each.file for each in self.patches)

    @property
    def texts_gone(self) -> tuple[str, ...]:
        """The texts of the documents that it took out whole."""
        those = (each for each in self.patches if each.now is None)
        return tuple(each.old.decode() for each in those if each.file.startswith(DOCUMENTS))

    def changes(
        self, held: Callable[[str], bytes | None], *, back: bool
    ) -> tuple[FileChange, ...] | None:
        """Return what takes it `back`, or does it again, where the files are `held`.

        None where one of them is not as it left it.
        """
        found = [each.changed(held(each.file), back=back) for each in self.patches]
        whole = tuple(each for each in found if each is not None)
        return whole if len(whole) == len(found) else None


class PastActs(Value):
    """The acts of a history: those done, and those taken back; the last of each comes next."""

    done: tuple[PastAct, ...] = ()
    undone: tuple[PastAct, ...] = ()

    @staticmethod
    def ordered(acts: Iterable[tuple[PastAct, bool]]) -> "PastActs":
        """Return the history of `acts`, each with whether it was taken back, in any order."""
        those = sorted(acts, key=lambda pair: pair[0].number)
        return PastActs(
            tuple(act for act, is_undone in those if not is_undone),
            tuple(act for act, is_undone in reversed(those) if is_undone),
        )

    def __len__(self) -> int:
        return len(self.done) + len(self.undone)


class IsFinal(Protocol):
    """Tells whether an act may not be taken `back`, or done again, any more."""

    def __call__(self, past: PastAct, *, back: bool) -> bool:
        """Return whether that is so."""


class ActHistory:
    """The acts that were done, and those that were taken back and can be done again."""

    def __init__(self) -> None:
        self._done: list[PastAct] = []
        self._undone: list[PastAct] = []
        self._is_begun = False

    @property
    def acts(self) -> PastActs:
        """All acts as they are now."""
        return PastActs(tuple(self._done), tuple(self._undone))

    def resume(self, earlier: PastActs) -> None:
        """Put the acts of `earlier` sittings before those of this one, unless it has them.

        Those taken back then can be done again only where nothing was done since.
        """
        known = {act.token for act in (*self._done, *self._undone)}
        done, undone = (
            [act for act in acts if act.token not in known]
            for acts in (earlier.done, earlier.undone)
        )
        last = max((act.number for act in (*done, *undone)), default=0)
        for acts in (self._done, self._undone):
            acts[:] = [replace(act, number=act.number + last) for act in acts]
        self._done[:0] = done
        if not self._is_begun:
            self._undone[:0] = undone

    @property
    def last_done(self) -> ActName | None:
        """The name of the act that is taken back next."""
        return self._done[-1].name if self._done else None

    @property
    def next_undone(self) -> ActName | None:
        """The name of the act that is done again next."""
        return self._undone[-1].name if self._undone else None

    def last(self) -> PastAct | None:
        """Return the act that is taken back next."""
        return self._done[-1] if self._done else None

    def next(self) -> PastAct | None:
        """Return the act that is done again next."""
        return self._undone[-1] if self._undone else None

    def add(self, act: PastAct) -> None:
        """Add an act that was done; what was taken back can not be done again any more."""
        self._is_begun = True
        number = self._done[-1].number + 1 if self._done else 1
        self._done.append(replace(act, number=number))
        self._undone.clear()

    def move(self, act: PastAct, *, back: bool) -> None:
        """Note that the last act was taken back, or the next done again; it is `act` now."""
        source, target = (self._done, self._undone) if back else (self._undone, self._done)
        source.pop()
        target.append(act)

    def drop_where(self, is_final: IsFinal) -> bool:
        """Forget the acts that come next and are final; return whether there were any."""
        before = len(self.acts)
        for acts, back in ((self._done, True), (self._undone, False)):
            while acts and is_final(acts[-1], back=back):
                acts.pop()
        return len(self.acts) < before

    def drop_stale(self, held: Callable[[str], bytes | None]) -> None:
        """Forget the acts that cannot be moved any more, as the files that are `held` tell."""
        for acts, back in ((self._done, True), (self._undone, False)):
            acts[:] = reversed([*_movable(reversed(acts), held, back=back)])

    def drop(self, act: PastAct) -> None:
        """Forget `act`."""
        for acts in (self._done, self._undone):
            if act in acts[-1:]:
                acts.pop()


def _movable(
    acts: Iterable[PastAct], held: Callable[[str], bytes | None], *, back: bool
) -> Iterator[PastAct]:
    """Yield those of `acts`, the next first, that can be moved one after another."""
    moved: dict[str, bytes | None] = {}

    def now(file: str) -> bytes | None:
        return moved[file] if file in moved else held(file)

    for act in acts:
        changes = act.changes(now, back=back)
        if changes is not None:
            moved |= {each.file: each.after for each in changes}
            yield act


def _removed(changes: Iterable[FileChange]) -> Iterator[RemovedRun]:
    """Yield the words that `changes` took out of texts as received."""
    for each in changes:
        if not each.file.startswith(SOURCES) or each.before is None or each.after is None:
            continue
        with suppress(UnicodeDecodeError):
            before, after = each.before.decode("utf-8-sig"), each.after.decode("utf-8-sig")
            yield from removed_runs(PurePosixPath(each.file).stem, before, after)


def _patch(change: FileChange) -> ActPatch:
    old, new = change.before or b"", change.after or b""
    at = common_start(old, new)
    end = common_start(old[at:][::-1], new[at:][::-1])
    return ActPatch(
        change.file,
        at,
        old[at : len(old) - end],
        new[at : len(new) - end],
        _digest(change.before),
        _digest(change.after),
    )


def _digest(data: bytes | None) -> bytes | None:
    return None if data is None else blake2b(data, digest_size=16).digest()
