"""A source folder at the desk: read once, changed by acts, each of which can be undone.

An act is written whole or not at all. A file that another program changed meanwhile is never
overwritten. No copy of anything is kept on disk: whoever opens the folder may keep its `history`.
"""

import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path, PurePosixPath
from types import MappingProxyType
from typing import Protocol

from index.container.drafts import remove_leftovers
from index.desk.act_history import ActHistory, FileChange, PastAct, PastActs
from index.desk.folder_acts import Act, ActName, FolderActs
from index.desk.folder_reader import FileContent, FolderReader, content_of
from index.desk.folder_texts import DOCUMENTS, PICTURES, front_of
from index.desk.followed_tables import ARCHIVE
from index.desk.passage_withdrawal import STAYS, stay_withdrawn
from index.desk.set_items import SETS, sets_gone
from index.desk.translations.translation_acts import without_old_reviews
from index.errors import ChangedBeside, FolderReadOnly, OutputFailed, SourceProblem
from index.revision.removed_words import RemovedRun
from index.revision.transaction import (
    change_file,
    change_folder,
    check_parts,
    check_sizes,
    finish_change,
)
from index.source.kept_parts import KeptParts
from index.source.text_files import PENDING, require_source
from index.values import Value

DESK_LOCK = ".satchel-desk"
"""The file in a folder that the desk locks; it is hidden, empty, and no part of the folder."""


_BESIDE = "“{name}” was changed by another program. Look at it, then do this again."


class FolderLock(Protocol):
    """A lock on a file, which ends with its process."""

    def take(self) -> bool:
        """Take the lock; return whether it was free. Raises OSError."""

    def release(self, *, delete: bool = False) -> None:
        """Release the lock."""


def _read_only(lock: Path) -> FolderReadOnly:
    if lock.is_symlink() or lock.is_dir():
        return FolderReadOnly(
            "“{name}” in this folder is a link or a folder, and Satchel did not put it there. "
            "Delete it, then open this folder again.",
            name=lock.name,
        )
    if not os.access(lock if lock.exists() else lock.parent, os.W_OK):
        return FolderReadOnly(
            "This folder may not be written to, so nothing can be changed here. Copy it to another "
            "place, and open the copy."
        )
    return FolderReadOnly(
        "This folder is open in another window, so nothing can be changed here. Close it there, "
        "then try again."
    )


def why_read_only(folder: Path, lock: FolderLock) -> FolderReadOnly | None:
    """Return why nothing can be changed in `folder` now, or None. No file is made for that.

    `lock` is the lock on `DESK_LOCK`.
    """
    path = folder / DESK_LOCK
    if not (path.is_symlink() or path.exists()):
        return None if os.access(folder, os.W_OK) else _read_only(path)
    with suppress(OSError):
        if lock.take():
            lock.release(delete=True)
            return None
    return _read_only(path)


def _is_final(
    files: Mapping[str, str], held: Callable[[str], bytes | None], past: PastAct, *, back: bool
) -> bool:
    """Return whether `past` would bring back what an edition withdrew, or cannot be moved any more.

    That is so of an act below such a one, since both changed archive.toml.
    """
    if ARCHIVE not in past.files:
        return False
    changes = past.changes(held, back=back)
    return changes is None or not stay_withdrawn(files, _texts(changes))


class DoneAct(Value):
    """An act that was written: its name, and what each file was and is, for whoever keeps that.

    `codings_gone` is how many codings went with it, `given` the id that a new passage got.
    """

    name: ActName
    changes: tuple[FileChange, ...]
    codings_gone: int = 0
    given: str = ""

    @property
    def sets_gone(self) -> int:
        """How many ready-made sets went with what they showed."""
        if self.name is ActName.SET_OUT:
            return 0
        return sum(
            sets_gone(each.before or b"", each.after or b"")
            for each in self.changes
            if each.file == SETS
        )


class Forgotten(Value):
    """What an act removed that cannot be taken back, and the documents that had it."""

    removed: tuple[RemovedRun, ...]
    documents: frozenset[str]


class DeskFolder:
    """The source folder `folder`, open for editing as long as `lock` can be taken.

    What is `kept` of it by whoever checks it is not read again.
    Raises SourceProblem where it is no source folder, and OutputFailed where a change that was
    interrupted cannot be finished.
    """

    def __init__(self, folder: Path, lock: FolderLock, kept: KeptParts | None = None) -> None:
        require_source(folder)
        self._folder = folder
        self._lock = lock
        self._reader = FolderReader(folder, kept or KeptParts())
        self._is_open = False
        self._history = ActHistory()
        self._held: dict[str, FileContent] = {}
        try:
            self.refresh()
        except BaseException:
            self.close()
            raise

    def _take(self) -> None:
        """Take the folder where nobody has it, and finish what was interrupted."""
        with suppress(OSError):  # it may not be written to
            self._is_open = self._lock.take()
        if self._is_open:
            finish_change(self._folder)
            remove_leftovers(self._folder / file for file in self._reader.names())

    @property
    def is_read_only(self) -> bool:
        """Whether another desk has the folder, or it may not be written to."""
        return not self._is_open

    @property
    def files(self) -> Mapping[str, str]:
        """The texts of the folder as the desk read or wrote them: file -> text."""
        texts = {file: each for file, each in self._held.items() if isinstance(each, str)}
        return MappingProxyType(texts)

    @property
    def acts(self) -> FolderActs:
        """The acts that can be made of the folder as it is now."""
        return FolderActs(self.files)

    @property
    def undo_name(self) -> ActName | None:
        """The name of the act that `undo` takes back, if any."""
        return self._history.last_done

    @property
    def redo_name(self) -> ActName | None:
        """The name of the act that `redo` does again, if any."""
        return self._history.next_undone

    @property
    def history(self) -> PastActs:
        """The acts that can be taken back, and done again."""
        return self._history.acts

    def resume(self, earlier: PastActs) -> None:
        """Have the acts of `earlier` sittings come before those of this one."""
        self._history.resume(earlier)

    def forget(self, *, everywhere: bool = False) -> Forgotten:
        """Forget all acts, so that none can be taken back; return what the last one removed.

        With `everywhere` it is said of every document.
        """
        last = self._history.last()
        removed, gone = (last.removed, last.texts_gone) if last else ((), ())
        self._history = ActHistory()
        had = _documents_of(self.files, None if everywhere else removed)
        return Forgotten(removed, had | {str(front_of(text).get("id")) for text in gone})

    def forget_final(self) -> bool:
        """Forget the acts at hand that an edition made final; return whether there were any."""
        return self._history.drop_where(partial(_is_final, self.files, self._bytes))

    def forget_stale(self) -> None:
        """Forget the acts that cannot be taken back, or done again, as the files are now."""
        self._history.drop_stale(self._bytes)

    def close(self) -> None:
        """Give the folder free for another desk."""
        if self._is_open:
            self._is_open = False
            self._lock.release(delete=True)

    def refresh(self) -> tuple[str, ...]:
        """Take the folder if it is free; read what other programs changed, and name these files."""
        if not self._is_open:
            self._take()
        found = self._reader.read()
        names = sorted(found.keys() | self._held.keys())
        changed = [file for file in names if found.get(file) != self._held.get(file)]
        self._held = found
        return tuple(changed)

    def apply(self, act: Act) -> DoneAct | None:
        """Write what `act` changes; return that, or None where it changes nothing.

        Raises FolderReadOnly, ChangedBeside where a file is not as the act found it, SourceProblem
        where one would be larger than is read, and OutputFailed; then nothing is changed.
        """
        texts = self.files
        if beside := [each for each in act.files if act.seen.get(each) != texts.get(each)]:
            raise ChangedBeside(_BESIDE, name=beside[0])
        files = {**act.files, **without_old_reviews(texts, act.files)}
        made = (
            FileChange(file, self._bytes(file), None if text is None else text.encode())
            for file, text in files.items()
        )
        changes = tuple(each for each in made if each.before != each.after)
        if not changes:
            return None
        self._write(changes)
        self._history.add(PastAct.of(act.name, changes))
        return DoneAct(act.name, changes, act.codings_gone, act.given)

    def note(self, act: PastAct) -> None:
        """Have `act`, which was done beside this desk, be the last one."""
        self._history.add(act)

    def undo(self) -> DoneAct | None:
        """Take the last act back; return what that changed, or None where there is none.

        Raises FolderReadOnly, OutputFailed, and ChangedBeside where another program changed what
        the act had written, or SourceProblem where it would bring back a passage that an edition
        withdrew: that act cannot be taken back any more, those before it can.
        """
        return self._step(self._history.last(), back=True)

    def redo(self) -> DoneAct | None:
        """Do the act again that was taken back last. Raises as `undo` does."""
        return self._step(self._history.next(), back=False)

    def _step(self, past: PastAct | None, *, back: bool) -> DoneAct | None:
        if past is None:
            return None
        changes = past.changes(self._bytes, back=back)
        if changes is None or self._beside(changes):
            self._history.drop(past)
            raise ChangedBeside(
                "“{name}” was changed since, so this cannot be taken back or done "
                "again. Other acts still can.",
                name=past.files[0],
            )
        if not stay_withdrawn(self.files, _texts(changes)):
            self._history.drop(past)
            raise SourceProblem(STAYS)
        self._write(changes)
        self._history.move(past if back else past.done_again(changes), back=back)
        return DoneAct(past.name, changes)

    def _write(self, changes: Sequence[FileChange]) -> None:
        """Write all `changes` or none.

        Raises FolderReadOnly, ChangedBeside, OutputFailed, and SourceProblem where a file would be
        too large.
        """
        if not self._is_open:
            raise _read_only(self._folder / DESK_LOCK)
        if (self._folder / PENDING).is_dir():
            finish_change(self._folder)
        if other := self._beside(changes):
            raise ChangedBeside(_BESIDE, name=other)
        written = {each.file: each.after for each in changes if each.after is not None}
        check_parts(self._folder, [each.file for each in changes])
        check_sizes(written)
        only = changes[0]
        path = self._folder / only.file
        if len(changes) == 1 and only.after is not None and path.parent.is_dir():
            change_file(self._folder, only.file, only.after, new=only.before is None)
            self._remember_all(changes)
            return
        removed = [each.file for each in changes if each.after is None]
        seen = {each.file: each.before or b"" for each in changes}
        change_folder(self._folder, written, removed, seen)
        self._remember_all(changes)  # from here on the change counts, also where it is interrupted
        finish_change(self._folder)

    def _beside(self, changes: Sequence[FileChange]) -> str:
        """Return the first file that is not as the desk knows it, or ""."""
        there = ((each, _on_disk(self._folder, each.file)) for each in changes)
        return next((each.file for each, data in there if data != (each.before or b"")), "")

    def _remember_all(self, changes: Sequence[FileChange]) -> None:
        for each in changes:
            self._held.pop(each.file, None)
            if each.after is not None and not each.file.startswith(PICTURES):
                self._held[each.file] = content_of(each.after)

    def _bytes(self, file: str) -> bytes | None:
        """Return the bytes of `file` as the desk knows them; None where it is not there."""
        if file.startswith(PICTURES):  # they are not held
            return _on_disk(self._folder, file) or None
        return _data(self._held.get(file))


def _on_disk(folder: Path, file: str) -> bytes:
    """Return the bytes of `file`, b"" where it is not there. Raises OutputFailed."""
    try:
        return (folder / file).read_bytes()
    except FileNotFoundError:
        return b""
    except (OSError, ValueError):
        raise OutputFailed("“{name}” cannot be read. Check its rights.", name=file) from None


def _data(held: FileContent | None) -> bytes | None:
    return held.encode() if isinstance(held, str) else held


def done_beside[T](
    folder: DeskFolder, name: ActName, work: Callable[[], T], is_act: Callable[[T], bool]
) -> T:
    """Return what `work` makes, which changes texts of the `folder` by itself.

    Where that `is_act`, it can be taken back as an act of that `name`.
    """
    before = folder.files
    made = work()
    if is_act(made):
        folder.refresh()
        after = folder.files
        pairs = (
            (each, _data(before.get(each)), _data(after.get(each)))
            for each in sorted(before.keys() | after.keys())
        )
        folder.note(PastAct.of(name, (FileChange(*each) for each in pairs if each[1] != each[2])))
    return made


def _texts(changes: Sequence[FileChange]) -> dict[str, str]:
    """Return file -> text of the files that `changes` write."""
    read = {each.file: content_of(each.after) for each in changes if each.after is not None}
    return {file: text for file, text in read.items() if isinstance(text, str)}


def _documents_of(files: Mapping[str, str], removed: Sequence[RemovedRun] | None) -> frozenset[str]:
    """Return the ids of the documents whose source had what was `removed`; None for all."""
    fronts = [front_of(text) for file, text in files.items() if file.startswith(DOCUMENTS)]
    sources = {str(front.get("id")): str(front.get("source", "")) for front in fronts}
    had = None if removed is None else {each.document for each in removed}
    return frozenset(
        name for name, source in sources.items() if had is None or PurePosixPath(source).stem in had
    )
