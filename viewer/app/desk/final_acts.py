"""Acts that cannot be taken back: what was done is forgotten, in memory and in the desk's store."""

from contextlib import suppress
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from index import DeskFolder, Forgotten, SourceProblem, Value, withdrawn_here, without_withdrawn
from viewer.app.desk.desk_editor import DeskEditor, MakeAct
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.services.messages import Messages


class FinalActs(QObject):
    """Makes such acts of one folder. `forgotten` carries what they removed for good."""

    forgotten = Signal(object)

    def __init__(self, editor: DeskEditor, messages: Messages) -> None:
        super().__init__(editor)
        self._editor = editor
        self._messages = messages

    def do(self, make: MakeAct, done: str, sheet: QuestionSheet | None = None) -> None:
        """Make and write an act, and forget it with all before it; `done` is what is said then.

        The `sheet` that asked for it closes then.
        """
        self._editor.at_folder(partial(_apply, make), partial(self._tell, done), sheet)

    @Slot(bool)
    def forget_all(self, withdrawn: bool) -> None:
        """Forget all that was done, in this sitting and the one before, and all originals.

        With `withdrawn` the words of withdrawn passages are deleted from the folder before that.
        """
        self._editor.at_folder(partial(_forget_all, withdrawn), self._tell_all)

    def _tell(self, done: str, forgotten: Forgotten | None) -> None:
        if forgotten is None:
            self._messages.say(self.tr("It is so already."))
        else:
            self.forgotten.emit(forgotten)
            self._editor.finish(self.tr("{done} It cannot be taken back.").format(done=done))

    def _tell_all(self, done: "_AllForgotten") -> None:
        self.forgotten.emit(done.forgotten)
        told = self.tr("It is forgotten. Nothing of it can be taken back.")
        if done.left:
            left = self.tr(
                "The words of %n withdrawn passage(s) stay in the folder: they are not found again "
                "in the text as received.",
                "",
                done.left,
            )
            told = f"{told} {left}"
        self._editor.finish(told)


class _AllForgotten(Value):
    """What was forgotten, and how many withdrawn passages were to be deleted and were not."""

    forgotten: Forgotten
    left: int


def _forget_all(withdrawn: bool, folder: DeskFolder) -> _AllForgotten:
    left = 0
    if withdrawn:
        with suppress(SourceProblem):  # none could be deleted; all are counted
            folder.apply(without_withdrawn(folder.files))
        left = len(withdrawn_here(folder.files))
    return _AllForgotten(folder.forget(everywhere=True), left)


def _apply(make: MakeAct, folder: DeskFolder) -> Forgotten | None:
    """Write an act and forget it; return None where it changes nothing."""
    return folder.forget() if folder.apply(make(folder)) else None
