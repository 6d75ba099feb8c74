"""Starts and ends showing the quotes of an archive to a room."""

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QScreen

from index import OpenArchive, worded
from viewer.kit.wording import attribution_line
from viewer.presenter.audience import AudienceWindow
from viewer.presenter.presentation import Presentation, Slide


class Presenting(QObject):
    """At most one presentation at a time."""

    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.audience: AudienceWindow | None = None
        self._presentation: Presentation | None = None

    def start(
        self, archive: OpenArchive, language: str, screen: QScreen, *, first: str = ""
    ) -> None:
        """Show the quotes of `archive` on `screen`, from the quote `first` or the first of all."""
        slides = quote_slides(archive, language)
        if not slides or self.audience is not None:
            return
        names = [slide.passage for slide in slides]
        position = names.index(first) if first in names else 0
        self._presentation = Presentation(slides, position, self)
        self._presentation.ended.connect(self.end)
        self.audience = AudienceWindow(self._presentation)
        self.audience.setScreen(screen)
        self.audience.setGeometry(screen.geometry())
        self.audience.showFullScreen()
        self.audience.activateWindow()
        self.audience.setFocus()

    @Slot()
    def end(self) -> None:
        """Take the audience's window away."""
        audience, self.audience = self.audience, None
        if audience is not None:
            audience.close()
            audience.deleteLater()
            self.ended.emit()


def quote_slides(archive: OpenArchive, language: str) -> tuple[Slide, ...]:
    """Return a slide for each quote of `archive`, its attribution at the level for sharing."""
    title = worded(archive.content.title, language)
    told = QCoreApplication.translate("Presenting", "{title} · quote {number} of {count}")
    quotes = archive.quotes
    return tuple(
        Slide(
            quote.id,
            quote.text,
            attribution_line(quote.attribution, quote.attribution.share),
            told.format(title=title, number=number, count=len(quotes)),
        )
        for number, quote in enumerate(quotes, start=1)
        if quote.attribution
    )
