"""Lays out the slides that may come next, and decodes the next picture, meanwhile."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QSizeF, Slot
from PySide6.QtGui import QGuiApplication

from viewer.presenter.presentation import Presentation
from viewer.presenter.slides.slide import Slide
from viewer.presenter.slides.slide_view import SlideView


class NextSlide(QObject):
    """Has slides that take long to lay out ready before they are shown, in short steps.

    They are the next one, and the last, to which a key leads. Letters without a face of Satchel's
    are searched for in the system's: 15 to 40 ms a size. The next picture is decoded for the screen
    that the room `sees`.
    """

    def __init__(
        self, show: Presentation, parent: QObject, sees: Callable[[], QSizeF | None] | None = None
    ) -> None:
        super().__init__(parent)
        self._show, self._sees = show, sees
        self._known: tuple[Slide | None, Slide | None, int] = None, None, 0
        show.changed.connect(self._prepare)
        self._prepare()

    @Slot()
    def _prepare(self) -> None:
        show, larger = self._show, self._show.setting.size
        coming = show.following, show.slides[-1]
        if (*coming, larger) == self._known:
            return
        self._known = *coming, larger
        slides = [slide for slide in dict.fromkeys(coming) if slide is not None]
        screens = [QSizeF(screen.size()) for screen in QGuiApplication.screens()]
        show.columns.expect(slides, screens, larger)
        self._decode(show.following, larger)

    def _decode(self, slide: Slide | None, larger: int) -> None:
        screen = self._sees() if self._sees else None
        if slide is not None and slide.picture is not None and screen is not None:
            view = SlideView(pictures=self._show.pictures, columns=self._show.columns)
            view.decode(slide, screen, larger)
