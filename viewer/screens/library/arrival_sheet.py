"""Shows what is in an archive before it is first opened, and asks what to do."""

from collections.abc import Iterator
from typing import override

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from index import Changes, OpenArchive, TrustGround, worded
from viewer.screens.library.entries import Arrival, Doubt
from viewer.screens.library.wording import content_line, edition_line, signer_line
from viewer.ui.look.look import INTERFACE, LIST, Look
from viewer.ui.screen.edition_changes import changes_line, changes_told
from viewer.ui.widgets.flow_layout import FlowLayout
from viewer.ui.widgets.scroll_dialog import SIDE, ScrollDialog
from viewer.wording.number_format import one_line

_GAP = 8  # pixels between the buttons


class ArrivalSheet(ScrollDialog):
    """Shows what the file holds, who signed it, and what it changes.

    `copied` and `left_there` ask to open it: as a copy in the library, or where it is. If another
    key signed the archive before, or it only has the id of the bundled one, the sheet warns and
    requires a tick before it can be opened. Opening is the default only if the signer is known and
    no withdrawn passage is back, and the known edition was not sealed where this one is open.
    """

    copied = Signal()
    left_there = Signal()

    def __init__(self, arrival: Arrival, look: Look, language: str, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.setWindowTitle(self.tr("What is in this archive?"))
        self._arrival = arrival
        self._is_loud = arrival.doubt in (Doubt.CHANGED, Doubt.IN_NAME)
        self._tick = QCheckBox(self.tr("I asked the editor: these are their words."))
        self._tick.setVisible(self._is_loud)
        self._tick.toggled.connect(self._allow)
        self._copy = self._button(self.tr("&Copy it into the library"))
        self._open = self._button(self.tr("&Open it where it lies"))
        self._leave = self._button(self.tr("&Leave it closed"))
        self._buttons = (self._copy, self._open, self._leave)
        can_copy = arrival.is_kept and not arrival.is_held
        if not can_copy:
            self._copy.hide()
            self._open.setText(self.tr("&Open it"))
        self._copy.clicked.connect(self._take_copy)
        self._open.clicked.connect(self._take_there)
        self._leave.clicked.connect(self.reject)
        self._usual = self._leave
        if arrival.doubt is Doubt.NONE and not (arrival.restored or arrival.was_sealed):
            self._usual = self._copy if can_copy else self._open
        self._usual.setDefault(True)
        self._allow(ticked=not self._is_loud)
        self.have_room_for(self._buttons[not can_copy :], _GAP)
        self.have_room_for([self._tick] if self._is_loud else [], _GAP)
        parts = tuple(self._parts(worded(arrival.archive.content.title, language)))
        self.fill(parts, self._foot())

    def _parts(self, title: str) -> Iterator[QWidget]:
        arrival, archive = self._arrival, self._arrival.archive
        content = archive.content
        yield self.title(title)
        edition = edition_line(content.edition, content.created, draft=content.draft)
        yield self.words(edition, "soft")
        if content.draft:
            yield self.words(self._about_drafts(), "care")
        told = content_line(len(content.documents), archive.quote_count, arrival.size)
        yield self.words(told, "soft")
        if not arrival.is_held:
            file = self.tr("From the file “{name}”").format(name=one_line(arrival.path.name))
            yield self.words(file, "soft")
        yield from self._signed()
        if arrival.restored:
            yield self.words(self._about_restored(), "care")
        if arrival.was_sealed:
            yield self.words(self._about_seal(), "care")
        if arrival.changes is not None:
            yield from self._changed(arrival.changes)
        if not arrival.is_held:
            yield self.words(self._about_copies(), "soft")

    def _about_drafts(self) -> str:
        return self.tr(
            "This is a draft: its editor has not published it, and may still change or withdraw "
            "what it says. Do not hand it on."
        )

    def _signed(self) -> Iterator[QWidget]:
        yield from self._explained()
        words, _dot, digits = (self._arrival.archive.signer or "").partition(" · ")
        spoken = self.words(words.replace("-", " - "), font=self.look.reading_font(18))
        spoken.setAccessibleName(self.tr("Fingerprint: {words}").format(words=spoken.text()))
        yield spoken
        yield self.words(digits, "soft", font=self.look.interface_font(INTERFACE))

    def _explained(self) -> Iterator[QWidget]:
        match self._arrival.doubt:
            case Doubt.NONE:
                yield self.words(signer_line(self._arrival.ground))
                return
            case Doubt.NEW:
                new = self.tr(
                    "Satchel does not know yet who signed this archive. Compare these six words "
                    "with the editor’s, by telephone or face to face. You are asked only once."
                )
                yield self.words(new)
                return
            case Doubt.CHANGED if self._arrival.ground is TrustGround.REPLACED:
                loud = self.tr(
                    "This archive is signed with a key that was replaced since. It is older than "
                    "what you have, or not from its editor."
                )
                yield self.words(loud, "care")
                yield self.words(self.tr("Leave it closed, and go on with the edition you have."))
                return
            case Doubt.CHANGED:
                loud = self.tr(
                    "Somebody else signed this archive before. It may say what its editor never "
                    "wrote."
                )
            case Doubt.IN_NAME:
                loud = self.tr(
                    "This archive calls itself the one that came with Satchel, and is not signed "
                    "by who signed that. It may say what its editor never wrote."
                )
        ask = self.tr(
            "Ask the editor, by telephone or face to face, whether these six words are theirs "
            "now. Until then, leave it closed."
        )
        yield self.words(loud, "care")
        yield self.words(ask)

    def _changed(self, changes: Changes) -> Iterator[QWidget]:
        yield self.words(changes_line(changes), "title")
        yield from changed(self, changes, self._arrival.archive)
        if not self._arrival.is_kept:
            return
        gone = self.tr(
            "Edition {edition} is not opened any more once you open this one, and its copy in the "
            "library is deleted."
        )
        yield self.words(gone.format(edition=changes.before))

    def _about_seal(self) -> str:
        told = self.tr("The edition that you know is sealed, and this file is not.")
        if not self._arrival.is_kept:
            return told
        clear = self.tr("Its copy, and what is made to search it, will lie here in the clear.")
        return f"{told} {clear}"

    def _about_restored(self) -> str:
        told = self.tr(
            "%n passage(s) that an earlier edition withdrew are in it again.",
            "",
            self._arrival.restored,
        )
        why = self.tr(
            "Whoever signed it says that this is on purpose. Open it only if that is right."
        )
        if self._arrival.doubt is Doubt.NONE:
            why = self.tr("Its editor says that this is on purpose. Open it only if that is right.")
        return f"{told} {why}"

    def _about_copies(self) -> str:
        if not self._arrival.is_kept:
            return self.tr("Satchel writes nothing now: this archive is known until it closes.")
        if self._arrival.is_on_stick:
            return self.tr(
                "This file is on a stick. A copy stays on this computer when the stick is pulled, "
                "under a name that tells nothing. If you open it where it lies, only the place of "
                "the file is remembered here."
            )
        return self.tr(
            "The copy will lie in Satchel’s own folder, under a name that tells nothing. If you "
            "open it where it lies, only the place of the file is remembered."
        )

    def _foot(self) -> QWidget:
        foot, buttons = QWidget(), QWidget()
        row = FlowLayout(buttons, gap=_GAP)
        for button in self._buttons:
            row.addWidget(button)
        layout = QVBoxLayout(foot)
        layout.setContentsMargins(SIDE, 0, SIDE, 0)
        layout.setSpacing(14)
        layout.addWidget(self._tick)
        layout.addWidget(buttons)
        return foot

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(True)  # Enter presses the one that has the focus
        return button

    @Slot(bool)
    def _allow(self, ticked: bool) -> None:
        self._copy.setEnabled(ticked)
        self._open.setEnabled(ticked)

    @Slot()
    def _take_copy(self) -> None:
        self.accept()
        self.copied.emit()

    @Slot()
    def _take_there(self) -> None:
        self.accept()
        self.left_there.emit()

    @override
    def open(self) -> None:
        """Open without blocking the window."""
        super().open()
        self._usual.setFocus()


class ChangesSheet(ScrollDialog):
    """Shows what an edition in the library changed, at any time."""

    def __init__(
        self, changes: Changes, archive: OpenArchive, look: Look, language: str, parent: QWidget
    ) -> None:
        super().__init__(look, parent)
        self.setWindowTitle(self.tr("What changed"))
        content = archive.content
        close = QPushButton(self.tr("&Close"))
        close.clicked.connect(self.reject)
        foot = QWidget()
        row = FlowLayout(foot, gap=8)
        row.setContentsMargins(SIDE, 0, SIDE, 0)
        row.addWidget(close)
        parts = (
            self.title(worded(content.title, language)),
            self.words(edition_line(content.edition, content.created, draft=content.draft), "soft"),
            self.words(changes_line(changes), "title"),
            *changed(self, changes, archive),
        )
        self.fill(parts, foot)


def changed(paper: ScrollDialog, changes: Changes, archive: OpenArchive) -> Iterator[QWidget]:
    """Yield labels for each kind of change: the number, and the passages."""
    for told in changes_told(changes, archive):
        if told.heading:
            yield paper.words(told.heading)
        if told.lines:
            lines = "\n".join(f"– {line}" for line in told.lines)
            yield paper.words(lines, font=paper.look.reading_font(LIST))
