"""The sheet that asks whether a whole document is taken out of the folder."""

from collections.abc import Iterator

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from index import DocumentToGo
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.platform.clipboard_guard import holds_own_words
from viewer.screens.desk.forget_tick import ForgetTick
from viewer.ui.look.look import Look
from viewer.ui.widgets.line_box import LineBox
from viewer.wording.number_format import one_line

_WIDEST = 640  # pixels at 100 %


class DocumentRemovalSheet(QuestionSheet):
    """Asks whether a document is taken out, and says what goes with it.

    `confirmed` carries why, where an edition had it: else that is "". The sheet stays until it is
    done.
    """

    confirmed = Signal(str)

    def __init__(
        self, to_go: DocumentToGo, look: Look, parent: QWidget, *, may_forget: bool
    ) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Take this document out"))
        self.widen(look.scaled(_WIDEST))
        self.withdraws = to_go.was_published
        self._reason = LineBox()
        self._reason.setPlaceholderText(self.tr("Such as: the speaker asked for it"))
        holds_own_words(self._reason)
        tick = self.tr("&Forget its words here too: this cannot be taken back")
        self._forget = ForgetTick(tick, self, may_forget=may_forget)
        go = self.button(self.tr("Take it &out"), main=True)
        cancel = self.button(self.tr("&Cancel"))
        go.clicked.connect(self._confirm)
        cancel.clicked.connect(self.reject)
        first = self._reason if self.withdraws else cancel
        self.ask([*self._asked(to_go), *self._forget.parts], (go, cancel), first)

    @property
    def forgets(self) -> bool:
        """Whether its words are forgotten here."""
        return self._forget.isChecked()

    def _asked(self, to_go: DocumentToGo) -> Iterator[QWidget]:
        yield self.heading(self.tr("Take “{title}” out?").format(title=one_line(to_go.title)))
        told = *self._told(to_go), self.tr("Without the tick it can be taken back.")
        yield self.said(" ".join(told))
        if to_go.was_published:
            yield self.said(self._withdrawn())
            yield self.named(self.tr("&Why, for your folder: no reader is told"), self._reason)

    def _told(self, to_go: DocumentToGo) -> Iterator[str]:
        yield self.tr(
            "It goes from this folder with its text as received, and with its pictures that no "
            "other document shows. The file that it was added from stays where it is.",
        )
        yield self.tr("It has %n passage(s).", "", to_go.passages)
        if to_go.codings:
            yield self.tr("What is under themes goes too: %n place(s).", "", to_go.codings)
        if to_go.notes:
            yield self.tr("%n note(s) beside the text name it.", "", to_go.notes)
        if to_go.sets:
            yield self.tr("%n ready-made set(s) show some of it.", "", to_go.sets)

    def _withdrawn(self) -> str:
        return self.tr(
            "You have published it. So all of its passages are withdrawn: no edition from the next "
            "one on has them, and no reader who has that opens an older one."
        )

    @Slot()
    def _confirm(self) -> None:
        reason = self._reason.text().strip()
        if self.withdraws and not reason:
            self.tell(self.tr("Say why, in a few words."), at=self._reason)
        else:
            self.confirmed.emit(reason)
