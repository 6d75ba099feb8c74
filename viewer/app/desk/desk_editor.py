"""Makes the acts of the desk on the files thread, and takes them back."""

from collections import deque
from collections.abc import Callable, Mapping
from concurrent.futures import Future, wait
from contextlib import suppress
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from index import Act, ArchiveError, DeskFolder, DoneAct, PastActs, SourceProblem
from viewer.app.desk.steps_beside import StepsBeside
from viewer.screens.desk.wording.act_words import act_words
from viewer.services.messages import Messages, Offer, words_of
from viewer.services.tasks import Tasks

_NUMBER = "archive.toml", ("edition",)

type MakeAct = Callable[[DeskFolder], Act]
"""Makes an act of a folder as it is now."""

type SayDone = str | Callable[[DoneAct], str | tuple[str, Offer | None]]
"""What is said of an act that was made, with what is offered beside Undo."""

type OpenFolder = Callable[[], DeskFolder]
"""Opens a folder for editing; on the files thread. Raises ArchiveError."""


class Asker(Protocol):
    """Who asked for an act, such as a sheet: waits for it, and goes on or says why it failed."""

    def wait(self) -> None:
        """Wait for the act, which begins."""

    def accept(self) -> None:
        """Go on: the act is done."""

    def fail(self, error: Exception, /) -> None:
        """Say why the act was refused."""


class RunningActs:
    """The acts that run, and what goes on after them. `keep` keeps those that are done."""

    def __init__(self, keep: Callable[[], None]) -> None:
        self._keep = keep
        self._works = deque[Future[Any]]()  # of which it is not told yet what became of them
        self._again: Callable[[], object] = _nothing_to_say

    @property
    def is_empty(self) -> bool:
        """Whether it is told of all acts what became of them."""
        return not self._works

    def begin(self, work: Future[Any]) -> None:
        """Take in an act that runs."""
        self._works.append(work)

    def end(self) -> Callable[[], object]:
        """Take out an act that is done; return what goes on now."""
        self._works.popleft()  # they are made one after another
        return _nothing_to_say if self._works else self._taken()

    def fail(self) -> None:
        """Take out an act that was refused: nothing goes on."""
        self._works.popleft()
        self._taken()

    def settle(self, seconds: float) -> int:
        """Wait for the acts, at most so long, and have them kept; return how many were not made."""
        done, late = wait(self._works, seconds)
        self._keep()
        return len(late) + sum(work.exception() is not None for work in done)

    def are_done(self, again: Callable[[], object]) -> bool:
        """Have all acts kept, and return whether they are done.

        Else `again` is called once they are, unless one is refused.
        """
        if self._works:
            self._again = again
        else:
            self._keep()
        return not self._works

    def _taken(self) -> Callable[[], object]:
        again, self._again = self._again, _nothing_to_say
        return again


class DoneMessage:
    """What is said of an act once the archive that is built of it is shown.

    One that an act was refused is said then once more, in place of what an act before it left.
    """

    def __init__(self, messages: Messages) -> None:
        self._messages = messages
        self._kept: tuple[str, Offer | None] | None = None

    def keep(self, text: str, offer: Offer | None = None) -> None:
        """Keep `text` and its `offer` until the archive is shown."""
        self._kept = text, offer

    def report(self, error: Exception) -> None:
        """Say why an act was refused."""
        self._messages.report(error)
        if self._kept is not None:
            self.keep(words_of(error))

    def say(self) -> None:
        """Say what is kept."""
        kept, self._kept = self._kept, None
        if kept is not None:
            self._messages.say(*kept)


class DeskEditor(QObject):
    """Edits one folder, which is opened for editing with the first act.

    `changed` is sent after the files were written. What is said of that waits for `done.say`, when
    the archive that is built of them is shown. `undoable_changed` carries whether there is
    something to take back, and to do again; `refused` is sent where an act was not made, taken back
    or done again. `history_changed` carries all that can be taken back and done again. `unkept`
    returns what is said once, with an offer, where that ends with the folder.
    """

    changed = Signal()
    refused = Signal()
    history_changed = Signal(object)
    undoable_changed = Signal(bool, bool)

    def __init__(self, opens: OpenFolder, tasks: Tasks, messages: Messages, on: QObject) -> None:
        super().__init__(on)
        self._opens, self._tasks, self._messages = opens, tasks, messages
        self._folder: DeskFolder | None = None
        self.done, self.beside = DoneMessage(messages), StepsBeside()
        self.running = RunningActs(self._keep)
        self.unkept: Callable[[], tuple[str, Offer | None] | None] = _nothing_to_say
        self.called: Callable[[str], str] = str  # what an editor knows a passage by
        self.written: frozenset[str] | None = None
        """The files that the last act changed, until somebody takes them up; None where unknown."""

    def do(self, make: MakeAct, done: SayDone, sheet: Asker | None = None) -> None:
        """Make and write an act; `done` is what is said then, with the offer to take it back.

        The `sheet` that asked for it closes then; it stays, and says why, where it is refused.
        """
        self.at_folder(lambda folder: folder.apply(make(folder)), partial(self._tell, done), sheet)

    def at_folder[T](
        self,
        work: Callable[[DeskFolder], T],
        then: Callable[[T], None],
        sheet: Asker | None = None,
    ) -> None:
        """Call `work` with the folder on the files thread, close `sheet`, and call `then`."""

        def finish(made: T) -> None:
            if sheet is not None:
                sheet.accept()
            go_on = self.running.end()
            then(made)
            go_on()

        if sheet is not None:
            sheet.wait()
        self.running.begin(
            self._tasks.run_on_files(
                lambda: work(self.opened()), then=finish, failed=partial(self._refuse, sheet)
            )
        )

    def find[T](self, find: Callable[[Mapping[str, str]], T], then: Callable[[T], None]) -> None:
        """Find something in the texts of the folder as it is now, and call `then` with it."""
        self._tasks.run_on_files(
            lambda: find(self.opened().files), then=then, failed=self._messages.report
        )

    def has_folder(self) -> bool:
        """Return whether it has the folder, which no other desk can change then."""
        return self._folder is not None and not self._folder.is_read_only

    def seen[T](self, look: Callable[[DeskFolder], T]) -> T | None:
        """Return what `look` finds, or None where nothing was done; on the files thread."""
        return look(self.opened()) if self._folder is not None else None

    def numbered[Made](self, number: int, make: Callable[[], Made | None]) -> Made | None:
        """Write the `number` of an edition, then return what `make` makes; on the files thread.

        Where nothing is made, the number is as before. Raises ArchiveError.
        """
        return _numbered(self.opened(), number, make)

    @Slot()
    def undo(self) -> None:
        """Take the last act back, or what was decided after it."""
        if self.beside.take_back(alone=not self._can_undo()):
            self.tell_undoable()
            return
        self.at_folder(DeskFolder.undo, self._tell_undone)

    @Slot()
    def redo(self) -> None:
        """Do the act again that was taken back last."""
        self.at_folder(DeskFolder.redo, self._tell_redone)

    @Slot()
    def forget_stale(self) -> None:
        """Forget what cannot be taken back any more: documents came in, and changed its files."""
        if self._folder is not None:
            self.at_folder(DeskFolder.forget_stale, self.tell_undoable)

    def resume(
        self,
        earlier: PastActs,
        then: Callable[[PastActs | None], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Have the acts of `earlier` sittings come first; call `then` with all of them.

        It is called with None where another desk has the folder. One without a history is not
        opened for that.
        """

        def work() -> PastActs | None:
            if self._folder is None and not earlier:
                return earlier
            return _resumed(self.opened(), earlier)

        def resumed(acts: PastActs | None) -> None:
            then(acts)
            self.tell_undoable()

        self._tasks.run_on_files(work, then=resumed, failed=failed)

    def close(self) -> None:
        """Give the folder free for others."""
        folder, self._folder = self._folder, None
        if folder is not None:
            folder.close()

    def opened(self) -> DeskFolder:
        """Return the folder as it is now; on the files thread. Raises ArchiveError."""
        if self._folder is None:
            self._folder = self._opens()
        else:
            self._folder.refresh()
        return self._folder

    def finish(self, done: str) -> None:
        """Have `done` said once the folder is shown as it is now."""
        self.done.keep(done)
        self.changed.emit()
        self.tell_undoable()

    @Slot()
    def tell_undoable(self, _done: object = None) -> None:
        """Tell again what can be taken back."""
        folder = self._folder
        self.undoable_changed.emit(self._can_undo() or bool(self.beside), self._can_redo())
        if folder is not None and not folder.is_read_only:
            tell, report = self.history_changed.emit, self._messages.report
            self._tasks.run_on_files(lambda: folder.history, then=tell, failed=report)

    def after_acts(self, then: Callable[[object], None]) -> None:
        """Call `then` once the history of all acts so far was told."""
        self._tasks.run_on_files(_nothing_to_say, then=then, failed=self._messages.report)

    def _keep(self) -> None:
        if self._folder is not None and not self._folder.is_read_only:
            self.history_changed.emit(self._folder.history)

    def _refuse(self, sheet: Asker | None, error: Exception) -> None:
        self.running.fail()
        (self.done.report if sheet is None else sheet.fail)(_told(error, self.called))
        self.refused.emit()
        self.tell_undoable()  # what could not be taken back or done again cannot be any more

    def _tell(self, done: SayDone, act: DoneAct | None) -> None:
        words, beside = _words(done, act)
        told, beside = (self.unkept() if act and beside is None else None) or ("", beside)
        undo = Offer(self.tr("Undo"), self.undo, undoes=True, beside=beside, holds=self._can_undo)
        gone = _gone_words(act.sets_gone) if act else ""
        said = " ".join(filter(None, (words, gone, told)))
        self._settle(act, said, undo, self.tr("It is so already."), 1)

    def _can_undo(self) -> bool:
        return self._folder is not None and self._folder.undo_name is not None

    def _can_redo(self) -> bool:
        return self._folder is not None and self._folder.redo_name is not None

    def _tell_undone(self, act: DoneAct | None) -> None:
        redo = Offer(self.tr("Do again"), self.redo, holds=self._can_redo)
        told = _named(self.tr("Taken back: {act}."), act)
        self._settle(act, told, redo, self.tr("There is nothing to take back."), -1)

    def _tell_redone(self, act: DoneAct | None) -> None:
        undo = Offer(self.tr("Undo"), self.undo, undoes=True, holds=self._can_undo)
        told = _named(self.tr("Done again: {act}."), act)
        self._settle(act, told, undo, self.tr("There is nothing to do again."), 1)

    def _settle(self, act: DoneAct | None, done: str, offer: Offer, nothing: str, by: int) -> None:
        if act is None:
            self._messages.say(nothing)
        else:
            self.beside.count(by)
            self.done.keep(done, offer)
            self.written = frozenset(each.file for each in act.changes)
            self.changed.emit()
        self.tell_undoable()


def _resumed(folder: DeskFolder, earlier: PastActs) -> PastActs | None:
    if folder.is_read_only:
        return None
    folder.resume(earlier)
    folder.forget_final()
    return folder.history


def _numbered[Made](
    folder: DeskFolder, number: int, make: Callable[[], Made | None]
) -> Made | None:
    act = folder.apply(folder.acts.value(*_NUMBER, number))
    made = None
    try:
        made = make()
    finally:
        if made is None and act is not None:
            with suppress(ArchiveError):  # a number that stays is not raised again
                folder.undo()
    return made


def _told(error: Exception, called: Callable[[str], str]) -> Exception:
    """Return `error` with the words of a passage in place of its id, which no editor has seen."""
    if not isinstance(error, SourceProblem) or "name" not in error.values:
        return error
    return SourceProblem(error.sentence, **{**error.values, "name": called(error.values["name"])})


def _words(done: SayDone, act: DoneAct | None) -> tuple[str, Offer | None]:
    """Return what is said of an act, and what is offered beside Undo."""
    said = done if isinstance(done, str) else done(act) if act else ""
    return (said, None) if isinstance(said, str) else said


def _named(said: str, act: DoneAct | None) -> str:
    return said.format(act=act_words(act.name)) if act else ""


def _gone_words(number: int) -> str:
    """Return what is said of so many sets that went with what they showed."""
    if not number:
        return ""
    return QCoreApplication.translate(
        "DeskEditor", "%n ready-made set(s) showed nothing else, and went too.", "", number
    )


def _nothing_to_say() -> None:
    """Say nothing."""
