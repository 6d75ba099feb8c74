"""Starts and ends showing the quotes of an archive to a room."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QScreen

from index import OpenArchive, Passage, worded
from viewer.kit.wording import attribution_line
from viewer.presenter.audience import AudienceWindow
from viewer.presenter.presentation import Presentation, Slide

MOST_ON_SLIDE = 700  # characters
_SENTENCE_END = re.compile(r"[.!?…][”’»\"']*\s+")


class Presenting(QObject):
    """At most one presentation at a time."""

    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.audience: AudienceWindow | None = None

    def start(
        self, archive: OpenArchive, language: str, screen: QScreen, *, first: str = ""
    ) -> bool:
        """Show the quotes of `archive` on `screen`, from the quote `first` or the first of all.

        Return whether there was one to show.
        """
        slides = quote_slides(archive, language)
        if not slides or self.audience is not None:
            return bool(slides)
        names = [slide.passage for slide in slides]
        position = names.index(first) if first in names else 0
        presentation = Presentation(slides, position, self)
        presentation.ended.connect(self.end)
        self.audience = AudienceWindow(presentation)
        self.audience.setScreen(screen)
        self.audience.setGeometry(screen.geometry())
        self.audience.showFullScreen()
        self.audience.activateWindow()
        self.audience.setFocus()
        return True

    @Slot()
    def end(self) -> None:
        """Take the audience's window away."""
        audience, self.audience = self.audience, None
        if audience is not None:
            audience.close()
            audience.presentation.deleteLater()
            audience.deleteLater()
            self.ended.emit()


def quote_slides(archive: OpenArchive, language: str) -> tuple[Slide, ...]:
    """Return the slides of the quotes of `archive`, attributed at the level for sharing.

    A quote that is too long to be read on a wall goes on over several slides, word for word.
    """
    return tuple(
        slide
        for number, quote in enumerate(archive.quotes, start=1)
        for slide in _slides(archive, language, quote, number)
    )


def _slides(archive: OpenArchive, language: str, quote: Passage, number: int) -> Iterator[Slide]:
    whole = QCoreApplication.translate("Presenting", "{title} · quote {number} of {count}")
    part = QCoreApplication.translate(
        "Presenting", "{title} · quote {number} of {count} · part {part} of {parts}"
    )
    said = quote.attribution
    line = attribution_line(said, said.share) if said else ""
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
