"""Starts Satchel as the command `satchel` does, uses it for a while, and measures itself.

Imports of this module count as Satchel's, so there are only those that the figures need.
"""

import gc
import json
import resource
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from viewer import __main__ as satchel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from viewer.app import Program
    from viewer.platform.paths import Home

PATIENCE = 30  # seconds


def cpu_ms() -> float:
    """Return the CPU time of this process so far, in milliseconds."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return 1000 * (used.ru_utime + used.ru_stime)


def peak_mb() -> float:
    """Return the peak memory of this process, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


class Watch:
    """Handles events, and records the longest round of them for each action."""

    def __init__(self, app: "QApplication") -> None:
        self._app = app
        self.longest: dict[str, float] = {}
        self.doing = "start"

    def round(self) -> None:
        """Handle the pending events."""
        began = time.thread_time()
        self._app.processEvents()
        self.note(1000 * (time.thread_time() - began))

    def note(self, took: float) -> None:
        """Record `took`, in milliseconds, if it is the longest of the present action."""
        self.longest[self.doing] = max(took, self.longest.get(self.doing, 0.0))

    def until(self, holds: Callable[[], object]) -> None:
        """Handle events until `holds()`. Raises SystemExit after PATIENCE."""
        end = time.monotonic() + PATIENCE
        while not holds():
            self.round()
            if time.monotonic() > end:
                raise SystemExit(f"Waited too long: {self.doing}")
            time.sleep(0.001)

    def do(self, name: str, act: Callable[[], object]) -> None:
        """Run the action `act` called `name`, and handle events for a moment."""
        self.doing = name
        began = time.thread_time()
        act()
        self.note(1000 * (time.thread_time() - began))
        end = time.monotonic() + 0.1
        while time.monotonic() < end:
            self.round()
            time.sleep(0.002)


def viewer(home: "Home", archives: "Sequence[Path]", source: "Path | None" = None) -> int:
    """Measure what `open_viewer` and `viewer.app.main` do, in the same order."""
    gc.disable()
    from viewer.platform.plain_imports import import_plainly  # noqa: PLC0415

    import_plainly()
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415  its import is measured

    from viewer.app import build  # noqa: PLC0415

    app = QApplication([])
    program = build(app, home, archives, source)
    window = program.window
    window.setGeometry(0, 0, 1366, 768)
    program.show()
    watch = Watch(app)
    watch.round()
    window.grab()
    figures: dict[str, object] = {"first_window_cpu_ms": cpu_ms()}
    watch.until(lambda: is_readable(program))
    window.grab()
    figures |= {"case_study_cpu_ms": cpu_ms(), "start_peak_mb": peak_mb()}
    use(program, watch)
    program.close()
    print(json.dumps(figures | {"peak_mb": peak_mb(), "longest_ms": watch.longest}))
    return 0


def is_readable(program: "Program") -> bool:
    """Return whether the case study is shown and can be scrolled."""
    if program.window.workspace is None:
        return False
    from viewer.screens.reader.text.canvas import Canvas  # noqa: PLC0415  loaded by now

    canvas = program.window.findChild(Canvas)
    return canvas is not None and canvas.isVisible() and canvas.verticalScrollBar().maximum() > 0


def use(program: "Program", watch: Watch) -> None:
    """Use the program as a reader does in the first minutes."""
    from PySide6.QtWidgets import QLineEdit  # noqa: PLC0415

    from viewer.screens.reader.find.find_bar import FindBar  # noqa: PLC0415
    from viewer.shell.places.places import Place, ScreenName  # noqa: PLC0415

    window, do = program.window, program.window.actions_
    workspace = window.workspace
    for name in ("quotes", "themes", "people", "contents"):
        watch.do(name, getattr(do, name).trigger)
    word = "harassment"
    for length in range(1, len(word) + 1):
        text = word[:length]
        watch.do("typing", lambda text=text: window.top_bar.query_edited.emit(text))
    watch.do("open a hit", window.top_bar.first_wanted.emit)
    watch.do("a section", lambda: workspace.go(Place(ScreenName.READER, "conclusion")))
    watch.do("find", do.find.trigger)
    box = window.findChild(FindBar).findChild(QLineEdit)
    watch.do("find", lambda: box.setText("e"))
    watch.do("themes in the text", do.themes_in_text.trigger)
    watch.do("larger text", do.larger.trigger)
    watch.do("dark", do.looks.actions()[2].trigger)
    watch.do("present", do.present.trigger)
    program.session.presenting.end()


if __name__ == "__main__":
    sys.argv[1:] = []
    satchel.open_viewer = viewer
    sys.exit(satchel.main())
