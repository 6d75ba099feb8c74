"""Shows the library in a window, searches all of its archives, and measures itself."""

import gc
import json
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from benchmarks.starting.opening import pss_mb
from viewer.platform.paths import Home, find_home

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from viewer.app import Program
    from viewer.screens.library.page import LibraryPage

PATIENCE = 300  # seconds
TYPED = ("money", "police officer", "night", "street salon", "взятка", "harrasment", "крыша")


class Sitting:
    """Somebody in a window: what they do takes CPU time of its thread and of the process."""

    def __init__(self, app: "QApplication", program: "Program") -> None:
        self._app = app
        self.program = program
        self.longest = 0.0

    @property
    def page(self) -> "LibraryPage":
        """The page of the library."""
        from viewer.screens.library.page import LibraryPage  # noqa: PLC0415

        found: LibraryPage = self.program.window.findChild(LibraryPage)
        return found

    def until(self, holds: Callable[[], object]) -> None:
        """Handle events until `holds()`. Raises SystemExit after PATIENCE."""
        end = time.monotonic() + PATIENCE
        while not holds():
            self.turn(self._app.processEvents)
            time.sleep(0.001)
            if time.monotonic() > end:
                raise SystemExit("Waited too long.")

    def wait(self, seconds: float) -> None:
        """Handle events for some time."""
        end = time.monotonic() + seconds
        self.until(lambda: time.monotonic() > end)

    def turn(self, act: Callable[[], object]) -> float:
        """Call `act`; return what it took of this thread, in CPU ms."""
        began = time.thread_time()
        act()
        took = 1000 * (time.thread_time() - began)
        self.longest = max(self.longest, took)
        return took

    def show_library(self) -> dict[str, float]:
        """Return what it takes until the library is painted, and until all is read."""
        window = self.program.window
        cpu, began, self.longest = time.process_time(), time.monotonic(), 0.0

        def show() -> None:
            window.actions_.library.trigger()
            window.grab()

        painted = self.turn(show)
        shown = 1000 * (time.monotonic() - began)
        self.until(lambda: all("…" not in row.title for row in self.page.archives.rows))
        read = time.monotonic() - began
        window.grab()
        return {
            "painted_cpu_ms": painted,
            "painted_ms": shown,
            "read_cpu_s": time.process_time() - cpu,
            "read_s": read,
            "longest_ms": self.longest,
        }

    def search(self, text: str, *, letter: bool = False) -> dict[str, float]:
        """Return what it takes until the answer to `text` is painted."""
        from PySide6.QtCore import Qt  # noqa: PLC0415
        from PySide6.QtTest import QTest  # noqa: PLC0415

        page = self.page
        cpu, began, self.longest = time.process_time(), time.monotonic(), 0.0
        page.search_box.setText(text)
        if letter:
            page.search_box.textEdited.emit(text)
        else:
            QTest.keyClick(page.search_box, Qt.Key.Key_Return)
        self.until(lambda: page.across.answered == text and "…" not in page.across.said)
        self.turn(self.program.window.grab)
        return {
            "cpu_ms": 1000 * (time.process_time() - cpu),
            "ms": 1000 * (time.monotonic() - began),
            "longest_ms": self.longest,
        }


def measured(home: Home) -> dict[str, Any]:
    """Return the figures of one sitting with the library in `home`."""
    gc.disable()
    from viewer.platform.plain_imports import import_plainly  # noqa: PLC0415

    import_plainly()
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415  its import is no part of it

    from viewer.app import build  # noqa: PLC0415
    from viewer.platform.paths import bundled_archives  # noqa: PLC0415

    app = QApplication([])
    program = build(app, home, [bundled_archives()[0]])
    program.window.setGeometry(0, 0, 1366, 768)
    program.show()
    sitting = Sitting(app, program)
    sitting.until(lambda: program.session.archive is not None)
    sitting.wait(3)  # what is loaded behind the window
    figures: dict[str, Any] = {"pss_before_mb": pss_mb(), "first": sitting.show_library()}
    program.window.show_reading()
    figures |= {"again": sitting.show_library(), "pss_listed_mb": pss_mb()}
    figures["first_search"] = sitting.search("police")
    letters = [text[:end] for text in TYPED for end in range(1, len(text) + 1)]
    figures["searches"] = [sitting.search(text, letter=True) for text in letters]
    figures["pss_searched_mb"] = pss_mb()
    program.close()
    return figures


if __name__ == "__main__":
    print(json.dumps(measured(find_home())))
    sys.stdout.flush()
