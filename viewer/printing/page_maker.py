"""Builds the pages of what a screen shows, for sheets of any size."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QSizeF, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from index import OpenArchive, Passage, kept_from, replace, worded
from viewer.printing.look import PaperLook
from viewer.printing.pages import Frame, PrintedPages
from viewer.printing.sheet import PaperSheet
from viewer.printing.tables import USUAL
from viewer.services.patience import Patience, StoppedError, patiently
from viewer.services.tasks import Tasks
from viewer.ui.look.look import SMALL, Look
from viewer.ui.look.text_blocks import BlockStyle, BlockWriter
from viewer.ui.screen.clipboard import leaves_as_quote
from viewer.ui.screen.printed_text import (
    NotPrinted,
    PrintContext,
    Printed,
    PrintPart,
    covers_no_printing,
    left_words,
)
from viewer.ui.screen.screen import Screen
from viewer.wording.citation import source_of
from viewer.wording.dial import Dial, LeavingDial
from viewer.wording.number_format import day

_LEFT_OUT = BlockStyle(SMALL, 1.75, editor=True, top=20, bottom=6)


class PageSource(Protocol):
    """What a preview and a printer get pages from."""

    @property
    def tasks(self) -> Tasks:
        """What decodes pictures."""

    @property
    def parts(self) -> Sequence[PrintPart]:
        """What may be printed: all of it first."""

    @property
    def is_sealed(self) -> bool:
        """Whether it is of a sealed archive, and nothing else said that the pages are not."""

    def written(
        self, names: frozenset[str] = frozenset(), window: QWidget | None = None
    ) -> Printed | NotPrinted:
        """Return what is printed, or only `names` of it."""

    def pages(self, printed: Printed, size: QSizeF, window: QWidget) -> PrintedPages | None:
        """Return `printed` on sheets of `size`, in millimetres, or None where the reader stops."""

    def told_otherwise(self, names: Iterable[str]) -> bool:
        """Return whether the attribution of a quote in `names` differs from that on the screen."""

    def quotes(self, names: Iterable[str]) -> tuple[Passage, ...]:
        """Return the quotes in `names`, which are printed."""


class PageMaker:
    """Builds pages of `screen` in its state at the time of the call."""

    def __init__(
        self,
        screen: Screen,
        tasks: Tasks,
        common: tuple[OpenArchive, Look, str, Dial],
    ) -> None:
        archive, look, language, dial = common
        self.tasks = tasks
        self._screen = screen
        self._archive = archive
        self._look = PaperLook(look.setting)
        self._language = language
        self._dial = dial
        self._leaving = LeavingDial(dial)

    @property
    def parts(self) -> tuple[PrintPart, ...]:
        """What may be printed of the screen: all of it first."""
        return self._screen.print_parts()

    @property
    def is_sealed(self) -> bool:
        """Whether the archive is sealed: the pages are not."""
        return self._archive.is_sealed

    def written(
        self, names: frozenset[str] = frozenset(), window: QWidget | None = None
    ) -> Printed | NotPrinted:
        """Return the contents of the screen written for paper, or only `names` of them.

        Long work shows its progress over `window`, and the reader can stop it.
        """
        if window is None:
            return self._written(names, lambda: False)
        return written_patiently(window, lambda turn: self._written(names, turn))

    def _written(self, names: frozenset[str], turn: Callable[[], bool]) -> Printed | NotPrinted:
        def turn_if_there() -> None:
            if turn() and not isValid(
                self._screen
            ):  # another build of the archive was shown meanwhile
                raise StoppedError

        with _waiting():
            kept_back = kept_from(self._archive.content, "print")
            paper = PrintContext(self._look, self._leaving, names, kept_back, turn=turn_if_there)
            printed = self._screen.printed(paper)
            if isinstance(printed, NotPrinted):
                return printed
            printed = replace(printed, is_part=bool(names))
            printed.decode_on(self.tasks)
            return self._as_agreed(printed, paper) if paper.left_out else printed

    def _as_agreed(self, printed: Printed, paper: PrintContext) -> Printed | NotPrinted:
        """Return `printed` with the number of passages left out, or why nothing is left."""
        after = tuple(
            before
            for name, before in paper.left_out.items()
            if self._archive.passage(name) is not None
        )
        if not paper.given:
            return covers_no_printing()
        writer = BlockWriter(printed.text, self._look)
        writer.cursor.movePosition(QTextCursor.MoveOperation.End)
        if after:
            writer.line(_LEFT_OUT, left_words(len(after)))
        return replace(printed, left_after=after)

    def pages(self, printed: Printed, size: QSizeF, window: QWidget) -> PrintedPages | None:
        """Return `printed` on sheets of `size`, in millimetres, or None where the reader stops.

        Progress is shown over `window`.
        """
        sheet = PaperSheet(size.width(), size.height(), table=printed.least > 0)
        pages = PrintedPages(printed, sheet, self._look, self._frame(printed))
        return pages if patiently(pages.lay_out(), window) else None

    def told_otherwise(self, names: Iterable[str]) -> bool:
        """Return whether the attribution of a quote in `names` differs from that on the screen."""
        words, quotes = self._archive.content.vocabulary, self.quotes(names)
        return any(self._dial.line(q, words) != self._leaving.line(q, words) for q in quotes)

    def quotes(self, names: Iterable[str]) -> tuple[Passage, ...]:
        """Return the quotes in `names`, which are printed."""
        return tuple(self._quotes(names))

    def _quotes(self, names: Iterable[str]) -> Iterable[Passage]:
        for name in names:
            passage = self._archive.passage(name)
            if passage is not None and leaves_as_quote(passage):
                yield passage

    def _frame(self, printed: Printed) -> Frame:
        content = self._archive.content
        edition = QCoreApplication.translate("Printing", "Edition {edition}")
        if content.draft:
            edition = QCoreApplication.translate("Printing", "Draft of edition {edition}")
        if self._archive.signer is None:
            edition = QCoreApplication.translate(
                "Printing", "Draft of edition {edition}, not signed"
            )
        source = source_of(self._archive, printed.names, self._language)
        return Frame(
            printed.above or worded(content.title, self._language),
            edition.format(edition=content.edition),
            tuple(source.split("\n")),
            day(datetime.now().astimezone().date().isoformat()),
            QCoreApplication.translate("Printing", "A part"),
        )


@contextmanager
def _waiting() -> Iterator[None]:
    """Show the wait cursor: a long table takes about a second."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()


def written_patiently(
    window: QWidget, write: Callable[[Callable[[], bool]], Printed | NotPrinted]
) -> Printed | NotPrinted:
    """Return what `write` returns, which calls what it is given after each part.

    Progress is shown over `window`, and the reader can stop it.
    """
    writing = QCoreApplication.translate("Printing", "Writing the pages …")
    with Patience(window, writing) as patience:
        try:
            return write(patience.turn)
        except StoppedError:
            return NotPrinted(QCoreApplication.translate("Printing", "Printing was stopped."))


def lies(printed: Printed) -> bool:
    """Return whether `printed` needs a landscape sheet for a wide table."""
    return printed.least > USUAL
