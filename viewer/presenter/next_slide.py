"""Lays out the slide that comes next, while the present one is shown."""

from PySide6.QtCore import QObject, QSizeF, Slot
from PySide6.QtGui import QGuiApplication

from viewer.presenter.presentation import Presentation
from viewer.presenter.slides.slide import Slide
from viewer.presenter.slides.slide_view import is_slow, prepared
from viewer.services.steps import Steps


class NextSlide(QObject):
    """Has a slide that takes long to lay out ready before it is shown, in short steps.

    Letters without a face of Satchel's are searched for in the system's: 15 to 40 ms a size.
    """

    def __init__(self, show: Presentation, parent: QObject) -> None:
        super().__init__(parent)
        self._show = show
        self._known: tuple[Slide | None, int] = None, 0
        self._steps = Steps(self)
        show.changed.connect(self._prepare)
        self._prepare()

    @Slot()
    def _prepare(self) -> None:
        slide, larger = self._show.following, self._show.setting.size
        if (slide, larger) == self._known:
            return
        self._known = slide, larger
        self._steps.stop()
        if slide is not None and is_slow(slide):
            screens = [QSizeF(screen.size()) for screen in QGuiApplication.screens()]
            self._steps.begin(prepared(slide, screens, larger))
