"""Starts and ends showing the quotes of an archive to a room."""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen

from index import OpenArchive, Passage, worded
from viewer.kit.dial import Dial
from viewer.kit.wording import attribution_line
from viewer.presenter.presentation import Presentation, Slide

if TYPE_CHECKING:
    from viewer.presenter.audience import AudienceWindow
    from viewer.presenter.console import ConsoleWindow
    from viewer.presenter.stage import Stage

MOST_ON_SLIDE = 700  # characters
_SENTENCE_END = re.compile(r"[.!?…][”’»\"']*\s+")


class Presenting(QObject):
    """At most one presentation at a time. `begun` tells that a room sees one."""

    begun = Signal()
    ended = Signal()

    def __init__(self, app: QGuiApplication, dial: Dial, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._dial = dial
        self._of: tuple[OpenArchive, str] | None = None
        self._show: Presentation | None = None
        self._stage: Stage | None = None
        dial.changed.connect(self._retell)

    @property
    def audience(self) -> "AudienceWindow | None":
        """The window that a room sees, while there is one."""
        return self._stage.audience if self._stage else None

    @property
    def console(self) -> "ConsoleWindow | None":
        """The trainer's window, which is hidden where there is one screen, while presenting."""
        return self._stage.console if self._stage else None

    def start(
        self, archive: OpenArchive, language: str, screen: QScreen, *, first: str = ""
    ) -> bool:
        """Show the quotes of `archive`, from the quote `first` or the first of all.

        The trainer sits before `screen`: the room's is another, if there is one. Return whether
        there was a quote to show.
        """
        if self._show is not None:  # a clicker's button, and our own window has the keys
            self._show.stay()
            return True
        slides = quote_slides(archive, language, self._dial)
        if slides:
            self._of = archive, language
            self.show(slides, screen, first=first)
        return bool(slides)

    def show(self, slides: Sequence[Slide], screen: QScreen, *, first: str = "") -> None:
        """Show `slides`, at least one of any kind, from the passage `first`."""
        from viewer.presenter.stage import Stage  # noqa: PLC0415  few sittings show any

        names = [slide.passage for slide in slides]
        position = names.index(first) if first in names else 0
        self._show = Presentation(slides, position, self)
        self._show.ended.connect(self.end)
        self._stage = Stage(self._app, self._show, screen, self)
        self.begun.emit()

    def go_on_with(self, archive: OpenArchive) -> None:
        """Show `archive` in place of the one before, which was the same in an earlier build."""
        if self._of is not None:
            self._of = archive, self._of[1]
            self._retell()

    @Slot()
    def end(self) -> None:
        """Take both windows away."""
        stage, show = self._stage, self._show
        self._stage = self._show = self._of = None
        if stage is not None and show is not None:
            stage.close()
            show.deleteLater()
            self.ended.emit()

    @Slot()
    def _retell(self) -> None:
        """Tell the room what is to be shown now, and who speaks as the dial lets it."""
        if self._show is None or self._of is None:
            return
        slides = quote_slides(*self._of, self._dial)
        if slides:
            self._show.replace(slides)
        else:
            self.end()


def quote_slides(archive: OpenArchive, language: str, dial: Dial) -> tuple[Slide, ...]:
    """Return the slides of the quotes of `archive`, attributed as `dial` lets a room be told.

    A quote that is too long to be read on a wall goes on over several slides, word for word.
    """
    return tuple(
        slide
        for number, quote in enumerate(archive.quotes, start=1)
        for slide in _slides(archive, language, number, _line(quote, dial))
    )


def _line(quote: Passage, dial: Dial) -> str:
    said = quote.attribution
    return attribution_line(said, dial.to_room(said)) if said else ""


def _slides(archive: OpenArchive, language: str, number: int, line: str) -> Iterator[Slide]:
    whole = QCoreApplication.translate("Presenting", "{title} · quote {number} of {count}")
    part = QCoreApplication.translate(
        "Presenting", "{title} · quote {number} of {count} · part {part} of {parts}"
    )
    quote = archive.quotes[number - 1]
    title, parts = worded(archive.content.title, language), parts_of(quote.text)
    for at, words in enumerate(parts, start=1):
        told = (part if len(parts) > 1 else whole).format(
            title=title, number=number, count=len(archive.quotes), part=at, parts=len(parts)
        )
        yield Slide(quote.id, words, line, told)


def parts_of(text: str, most: int = MOST_ON_SLIDE) -> tuple[str, ...]:
    """Return `text` in parts of at most `most` characters, each ending with a sentence if it can.

    Put together with the blanks between them, the parts are `text` again.
    """
    parts = []
    while len(text) > most:
        ends = [found.end() for found in _SENTENCE_END.finditer(text, 0, most)]
        cut = ends[-1] if ends else text.rfind(" ", 0, most) + 1 or most
        parts.append(text[:cut].rstrip())
        text = text[cut:].lstrip()
    return (*parts, text)
