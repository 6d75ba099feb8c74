"""Asks how to make the notebook, when something is first kept."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from viewer.notebook.dialogs.secret_box import NewSecret
from viewer.notebook.dialogs.secret_sheet import SecretSheet
from viewer.notebook.dialogs.stray_keys import StrayKeys
from viewer.notebook.service.keeper import Keeper
from viewer.notebook.service.status import NotebookState, NotebookStatus
from viewer.notebook.store.errors import NotebookThere
from viewer.ui.look.look import Look

_GAP = 8  # pixels between two buttons


class FirstKeepSheet(SecretSheet):
    """Makes the notebook in the way that the reader chooses. Closing the sheet keeps nothing.

    `made` carries the status of the new notebook; `limits_wanted` asks for the help on what it
    protects; `copy_wanted` asks to bring back a copy, after the sheet has closed.
    """

    made = Signal(object)
    copy_wanted = Signal()
    limits_wanted = Signal()

    def __init__(self, keeper: Keeper, look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("How is this to be kept?"))
        self._keeper = keeper
        StrayKeys(self)  # it comes while a note is being typed
        self._secret = NewSecret(look, self.wide)
        self._ask_how()

    @Slot()
    def _ask_how(self) -> None:
        closed, sitting, open_, limits = self._ways()
        ways = [closed, sitting, open_] if self._keeper.may_last else [sitting]
        if self._keeper.is_beside_sealed and open_ in ways:
            ways.remove(open_)
        first = ways[0]
        first.setProperty("main", True)
        cancel = self.button(self.tr("&Cancel"))
        cancel.clicked.connect(self.reject)
        below = [limits, *([self._bring_back()] if len(ways) > 1 else []), cancel]
        self.have_room_for(below, _GAP)
        for way in ways:
            self.have_room_for([way], 0)
        parts: list[QWidget] = [
            self.heading(self.windowTitle()),
            self.said(
                self.tr(
                    "What you star, highlight or write lies in your notebook, in Satchel’s own "
                    "folder. You are asked this only once."
                )
            ),
        ]
        if self._keeper.is_beside_sealed:
            told = self.tr("This archive is sealed, and so must be what you keep of it.")
            parts.append(self.said(told, "care"))
        if len(ways) == 1:
            parts.append(self.said(self._why_not_lasting(), "care"))
        for way in ways:
            way.setFixedWidth(self.wide)
            parts += [way, self.said(way.accessibleDescription(), "soft")]
        self.ask(parts, below, first)

    def _bring_back(self) -> QPushButton:
        back = self.button(self.tr("&Bring back a copy …"))
        back.clicked.connect(self.accept)
        back.clicked.connect(self.copy_wanted)
        return back

    def _why_not_lasting(self) -> str:
        if self._keeper.keeping is NotebookState.LEFT:
            return self.tr(
                "Satchel was started so that it writes nothing. Your notebook stays closed, and "
                "nothing of this comes into it."
            )
        if self._keeper.writes_nothing:
            return self.tr(
                "Satchel was started so that it writes nothing, so the notebook can only be for "
                "this sitting."
            )
        return self.tr(
            "Nothing can be written to Satchel’s folder now, so the notebook can only be for this "
            "sitting."
        )

    def _ways(self) -> tuple[QPushButton, QPushButton, QPushButton, QPushButton]:
        """Return a button for each way to keep something, and one for the help on protection."""
        closed = self._way(
            self.tr("With a &passphrase (recommended)"),
            self.tr(
                "Only who knows it can read what you keep, also if somebody takes this computer."
            ),
        )
        sitting = self._way(
            self.tr("For this &sitting only"),
            self.tr("Nothing is written to the disk. All of it is gone when Satchel ends."),
        )
        open_ = self._way(
            self.tr("&Without a passphrase"),
            self.tr(
                "Whoever opens this computer can read what you keep. You can choose a passphrase "
                "later."
            ),
        )
        limits = self.button(self.tr("What this protects, and what it cann&ot"))
        closed.clicked.connect(self._ask_passphrase)
        sitting.clicked.connect(self._sit)
        open_.clicked.connect(self._make_open)
        limits.clicked.connect(self.limits_wanted)
        return closed, sitting, open_, limits

    def _way(self, text: str, explained: str) -> QPushButton:
        way = self.button(text)
        way.setAccessibleDescription(explained)
        return way

    @Slot()
    def _ask_passphrase(self) -> None:
        self._secret = NewSecret(self.look, self.wide)
        keep = self.button(self.tr("&Keep it with this passphrase"), main=True)
        back, cancel = self.button(self.tr("&Back")), self.button(self.tr("&Cancel"))
        keep.clicked.connect(self._make_closed)
        back.clicked.connect(self._ask_how)
        cancel.clicked.connect(self.reject)
        parts = (self.heading(self.tr("Choose a passphrase")), self._secret)
        self.ask(parts, (keep, back, cancel), self._secret.box)

    @Slot()
    def _make_closed(self) -> None:
        self.take_secret(self._secret, self._make, self._ask_passphrase)

    @Slot()
    def _make_open(self) -> None:
        self._make(None)

    def _make(self, passphrase: str | None) -> None:
        self.wait(self.tr("Making your notebook …"))
        self._keeper.make(passphrase, self._end, self._fail)

    @Slot()
    def _sit(self) -> None:
        self._keeper.sit(self._end, self._fail)

    def _fail(self, error: Exception) -> None:
        """Show why there is no notebook. If another process has made one, look at that."""
        if isinstance(error, NotebookThere):
            self.accept()
            self._keeper.look_again()
        else:
            self.fail(error)

    def _end(self, standing: NotebookStatus) -> None:
        self.accept()
        self.made.emit(standing)
