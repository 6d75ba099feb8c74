"""Shows what this computer holds of Satchel, and asks before any of it is deleted."""

import re
from collections.abc import Sequence
from enum import Enum, auto
from pathlib import Path
from typing import override

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from viewer.notebook.dialogs.question import QuestionSheet
from viewer.traces.inventory import Inventory, Trace, TraceKind
from viewer.traces.removal import Remnant
from viewer.traces.wording import CONTEXT, HELP, OBSTACLES, STAYS, WORDS, tells_of
from viewer.ui.look.accessibility import announce
from viewer.ui.look.look import Look
from viewer.wording.number_format import one_line, size_words

_WIDE = 640  # pixels, at the usual size of text: a line of words with a button beside it
_GAP = 12
_ZERO_WIDTH = "\N{ZERO WIDTH SPACE}"  # where a line may break
_NAMED = 8  # things that were not deleted and are named one by one
_GRAVE = (TraceKind.NOTEBOOK, TraceKind.KEYS, TraceKind.LIBRARY, TraceKind.LEDGER)


class _Step(Enum):
    """The contents of the sheet."""

    LIST = auto()
    QUESTION = auto()
    END = auto()


class JourneySheet(QuestionSheet):
    """Shows the inventory; `delete_wanted` carries the kinds to delete, `look_wanted` asks again.

    `end_wanted` is emitted after all was deleted, and the reader has read what was not.
    """

    delete_wanted = Signal(object)
    look_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Before a journey"))
        self.wide = min(round(_WIDE * look.zoom / 100), self._room)
        self._step = _Step.LIST
        self._inventory = Inventory(Path())
        self._is_alone = True
        self._asked: frozenset[TraceKind] = frozenset()
        close = self._close_button()
        self.ask((self.heading(self.windowTitle()),), (close,), close)
        self.wait(self.tr("Looking …"))

    def show_inventory(
        self, inventory: Inventory, left: Sequence[Remnant] | None = None, *, is_alone: bool = True
    ) -> None:
        """Show the inventory; `left` is what was not deleted just now, None without a deletion.

        Unless this Satchel `is_alone`, ask the reader to close the other one first.
        """
        self._inventory, self._is_alone = inventory, is_alone
        self._show_list(left)

    def show_end(self, left: Sequence[Remnant]) -> None:
        """Show what could not be deleted of all, before Satchel closes."""
        self._step = _Step.END
        close = self.button(self.tr("&Close Satchel"), main=True)
        close.clicked.connect(self.reject)
        parts = [self.heading(self.tr("The rest is deleted")), *self._of_remnants(left)]
        self.ask(parts, (close,), close)

    def _show_list(self, left: Sequence[Remnant] | None = None) -> None:
        self._step = _Step.LIST
        parts: list[QWidget] = [self.heading(self.windowTitle()), self.said(self._intro())]
        if not self._is_alone:
            told = self.tr(
                "Satchel is open a second time. Close the other one first: it would write anew "
                "what is deleted here."
            )
            parts.append(self.said(told, "care"))
        parts += self._told_of(left)
        parts += [self._row(trace) for trace in self._inventory.traces]
        if self._inventory.others:
            others = len(self._inventory.others)
            told = self.tr(
                "%n other file(s) in its folder are not Satchel’s, and stay.", "", others
            )
            parts.append(self.said(told, "soft"))
        stays = "\n".join(f"– {_in_words(each)}" for each in STAYS)
        parts.append(self.said(self.tr("What cannot be deleted from here"), "title"))
        parts += [self.said(stays), self.said(_in_words(HELP))]
        close = self._close_button()
        buttons = [close]
        if not self._is_alone:
            again = self.button(self.tr("Look &again"))
            again.clicked.connect(self._look_again)
            buttons.insert(0, again)
        elif self._inventory.traces:
            every = self.button(self.tr("Delete &all …"))
            every.clicked.connect(self._ask_all)
            buttons.insert(0, every)
        self.ask(parts, buttons, close)
        self._area.verticalScrollBar().setValue(0)

    def _intro(self) -> str:
        if not self._inventory.traces:
            return self.tr("This computer holds nothing of Satchel’s that could be deleted.")
        told = self.tr("What this computer holds of Satchel, and what that tells whoever finds it.")
        together = self.tr("Together: {size}.").format(size=size_words(self._inventory.size))
        return f"{told} {together}"

    def _told_of(self, left: Sequence[Remnant] | None) -> list[QWidget]:
        """Return the lines on the deletion just done."""
        if left is None:
            return []
        if left:
            return self._of_remnants(left)
        done = self.said(self.tr("Deleted."), "soft")
        announce(done, done.text())
        return [done]

    def _of_remnants(self, left: Sequence[Remnant]) -> list[QWidget]:
        """Return a sentence for each thing that was not deleted, and their folders."""
        said = [
            _in_words(OBSTACLES[each.obstacle]).format(name=one_line(each.path.name))
            for each in left[:_NAMED]
        ]
        more = len(left) - _NAMED
        if more > 0:
            said.append(self.tr("%n more stay(s).", "", more))
        places = dict.fromkeys(_breakable(str(each.path.parent)) for each in left[:_NAMED])
        where = self.tr("They are in: {folders}").format(folders=", ".join(places))
        told = self.said("\n".join((*said, where)), "care")
        told.setAccessibleName(told.text().replace(_ZERO_WIDTH, ""))
        announce(told, told.accessibleName())
        return [told]

    def _row(self, trace: Trace) -> QWidget:
        """Return the lines about one kind of trace, with the button beside them."""
        words = WORDS[trace.kind]
        name, tells = _in_words(words.name), _in_words(tells_of(trace))
        button = self.button(self.tr("Delete …"))
        button.setAccessibleName(self.tr("Delete: {name}").format(name=name))
        button.setAccessibleDescription(tells)
        button.setProperty("kind", trace.kind.value)
        button.setEnabled(self._is_alone)
        button.clicked.connect(self._ask_one)
        button.ensurePolished()
        room = self.wide - button.sizeHint().width() - _GAP
        lines = (
            self.said(name, "title"),
            self.said(self._counted(trace), "soft"),
            self.said(tells),
        )
        row = QWidget()
        row.setFixedWidth(self.wide)
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(2)
        for number, line in enumerate(lines):
            line.setFixedWidth(room)
            grid.addWidget(line, number, 0)
        grid.addWidget(button, 0, 1, len(lines), 1, Qt.AlignmentFlag.AlignTop)
        return row

    def _counted(self, trace: Trace) -> str:
        count, size = trace.count, size_words(trace.size)
        told = self.tr("%n file(s)", "", count)
        if trace.kind is TraceKind.RECENT:
            told = self.tr("%n line(s)", "", count)
        return f"{told} · {size}"

    @Slot()
    def _ask_one(self) -> None:
        button = self.focusWidget()
        if button is not None:
            self._ask(TraceKind(button.property("kind")))

    def _ask(self, kind: TraceKind) -> None:
        words = WORDS[kind]
        asked = self.tr("Delete: {name}?").format(name=_in_words(words.name))
        self._ask_whether(frozenset([kind]), asked, (self.said(_in_words(words.lost), "care"),))

    @Slot()
    def _ask_all(self) -> None:
        told = self.said(self.tr("All that is listed is deleted, and Satchel closes."))
        grave = [_in_words(WORDS[each].lost) for each in _GRAVE if each in self._inventory.kinds]
        parts = [told, *([self.said("\n".join(grave), "care")] if grave else [])]
        asked = self.tr("Delete all of it?")
        self._ask_whether(self._inventory.kinds | {TraceKind.WORKING}, asked, parts)

    def _ask_whether(
        self, kinds: frozenset[TraceKind], asked: str, told: Sequence[QWidget]
    ) -> None:
        self._step, self._asked = _Step.QUESTION, kinds
        delete, keep = self.button(self.tr("&Delete")), self.button(self.tr("&Keep it"))
        delete.clicked.connect(self._delete)
        keep.clicked.connect(self.reject)
        self.ask((self.heading(asked), *told), (delete, keep), keep)

    @Slot()
    def _delete(self) -> None:
        self.wait(self.tr("Deleting …"))
        self.delete_wanted.emit(self._asked)

    @Slot()
    def _look_again(self) -> None:
        self.wait(self.tr("Looking …"))
        self.look_wanted.emit()

    @override
    def reject(self) -> None:
        """Go back to the list from a question; else close the sheet."""
        if self._step is _Step.QUESTION and not self.is_waiting:
            self._show_list()
            return
        is_end = self._step is _Step.END
        super().reject()
        if is_end:
            self.end_wanted.emit()

    def _close_button(self) -> QPushButton:
        close = self.button(self.tr("&Close"))
        close.clicked.connect(self.reject)
        return close


def _in_words(sentence: str) -> str:
    return QCoreApplication.translate(CONTEXT, sentence)


def _breakable(place: str) -> str:
    """Return the path of a folder with break opportunities after each part."""
    return re.sub(r"([/\\])", rf"\1{_ZERO_WIDTH}", one_line(place))
