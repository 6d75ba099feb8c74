"""The sheet that asks whether all that was done in a folder is forgotten."""

from collections.abc import Iterator

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from index import Value
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.ui.look.look import Look

_NAMED = 5  # archives that are named


class WordsLeft(Value):
    """What may hold words that an editor wants forgotten, beside what the desk keeps.

    `withdrawn` is the number of withdrawn passages whose words are still in the folder, and
    `archives` are the names of the archives in it and beside it.
    """

    withdrawn: int = 0
    archives: tuple[str, ...] = ()


class ForgettingSheet(QuestionSheet):
    """Asks whether all that was done is forgotten.

    `forgotten` carries whether the words of withdrawn passages are deleted from the folder too.
    """

    forgotten = Signal(bool)

    def __init__(self, left: WordsLeft, look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Forget what was done"))
        self._withdrawn = QCheckBox(
            self.tr(
                "&Also delete the words of %n withdrawn passage(s) from the folder",
                "",
                left.withdrawn,
            )
        )
        self._withdrawn.setChecked(bool(left.withdrawn))
        forget = self.button(self.tr("&Forget it"), main=True)
        cancel = self.button(self.tr("&Cancel"))
        forget.clicked.connect(self._forget)
        cancel.clicked.connect(self.reject)
        heading = self.heading(self.tr("Forget what was done in this folder?"))
        self.ask((heading, *self._told(left)), (forget, cancel), cancel)

    def _told(self, left: WordsLeft) -> Iterator[QWidget]:
        yield self.said(
            self.tr(
                "Nothing that was done in this folder until now can be taken back then, and the "
                "originals of its documents go. Words that you replaced or deleted are in nothing "
                "that Satchel keeps of it."
            )
        )
        if left.withdrawn:
            yield self._withdrawn
            yield self.said(
                self.tr(
                    "They go from the documents and from the text as received. The passages stay "
                    "withdrawn, and cannot be restored at the desk any more."
                ),
                "soft",
            )
        if left.archives:
            here = self.tr("Archives lie here that may hold the words: {names}.")
            names = ", ".join(left.archives[:_NAMED])
            more = len(left.archives) - _NAMED
            if more > 0:
                names = self.tr("{names} and %n more", "", more).format(names=names)
            yield self.said(here.format(names=names))
        yield self.said(
            self.tr(
                "Satchel changes no editions, whether they lie here, in your library or with "
                "others. It cannot reach copies of this folder, backups, your own files that "
                "documents came from, your notes, or the memory of a disk or stick. Look for words "
                "in the folder, to see where they still stand."
            ),
            "soft",
        )

    @Slot()
    def _forget(self) -> None:
        self.accept()
        self.forgotten.emit(self._withdrawn.isChecked())
