"""Shows progress in a window, once it takes longer than a moment."""

from time import monotonic

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from index import Step
from viewer.services.work_progress import Work, WorkProgress
from viewer.shell.window import MainWindow
from viewer.wording.number_format import one_line, size_words

LOOKED = 100  # milliseconds between two checks of the progress
_LONGEST = 60  # characters of a file's name
_MOMENT = 0.4  # seconds before progress is shown


class WaitNotice(QObject):
    """Connects the work in progress, which outlives the window, to the window."""

    def __init__(self, pacing: WorkProgress, window: MainWindow) -> None:
        super().__init__(window)
        self._pacing = pacing
        self._window = window
        self._since = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOKED)
        self._timer.timeout.connect(self._look)
        pacing.changed.connect(self._change)
        window.stop_wanted.connect(pacing.stop)
        self._change()

    @Slot()
    def _change(self) -> None:
        if self._pacing.shown is None:
            self._timer.stop()
            self._window.hide_progress()
        elif not self._timer.isActive():
            self._since = monotonic()
            self._timer.start()

    @Slot()
    def _look(self) -> None:
        work = self._pacing.shown
        if work is not None and monotonic() - self._since > _MOMENT:
            pace = work.pace
            part = min(1.0, pace.done / pace.total) if pace.total else None
            self._window.show_progress(words_for(work), part)


def words_for(work: Work) -> str:
    """Return what is being done, and how far it is."""
    pace, name = work.pace, _cut(one_line(work.name))
    if work.told is not None:
        return work.told(pace)
    if pace.step is Step.COMPARING:
        told = QCoreApplication.translate(
            "Waiting", "Comparing “{name}” with the archives in the library: {done} of {total} …"
        )
        return told.format(name=name, done=pace.done, total=pace.total)
    told = {
        Step.WAITING: QCoreApplication.translate("Waiting", "Opening “{name}” …"),
        Step.READING: QCoreApplication.translate(
            "Waiting", "Reading “{name}”: {done} of {total} …"
        ),
        Step.CHECKING: QCoreApplication.translate("Waiting", "Checking every byte of “{name}” …"),
        Step.COPYING: QCoreApplication.translate(
            "Waiting", "Copying “{name}” into the library: {done} of {total} …"
        ),
        Step.LOOKING_UP: QCoreApplication.translate(
            "Waiting", "Looking up the quotes of “{name}” …"
        ),
        Step.WRITING: QCoreApplication.translate("Waiting", "Writing “{name}” …"),
    }[pace.step]
    return told.format(name=name, done=size_words(pace.done), total=size_words(pace.total))


def _cut(name: str) -> str:
    """Return a file name, without its middle where it is long: both ends say the most."""
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 20]}…{name[-20:]}"
