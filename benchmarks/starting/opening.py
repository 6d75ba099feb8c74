"""Opens the archive that lies in the library as the viewer does, and measures itself."""

import gc
import json
import statistics
import sys
import time
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.starting.sitting import Watch, cpu_ms, is_readable
from viewer.platform.paths import Home, find_home

if TYPE_CHECKING:
    from index import OpenArchive
    from viewer.app import Program
    from viewer.shell.places.places import ScreenName

_AFTER = 300  # milliseconds that a page is watched once it is shown
WORDS = "police bribe officer night street salon money lawyer threat arrest"


def pss_mb() -> float:
    """Return the memory of this process, its share of what others use too, in MB (Linux only)."""
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("Pss:"))


def opened(home: Home) -> dict[str, float]:
    """Return the figures of one opening, and of twenty searches after it."""
    gc.disable()
    from viewer.platform.plain_imports import import_plainly  # noqa: PLC0415

    import_plainly()
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415  its import is measured

    from viewer.app import build  # noqa: PLC0415

    app = QApplication([])
    program = build(app, home, [*(home.folder / "library").iterdir()])
    program.window.setGeometry(0, 0, 1366, 768)
    program.show()
    watch = Watch(app)
    watch.round()
    program.window.grab()
    figures = {"first_window_cpu_ms": cpu_ms()}
    watch.until(lambda: is_readable(program))
    program.window.grab()
    figures |= {"readable_cpu_ms": cpu_ms(), "readable_pss_mb": pss_mb()}
    archive = program.session.archive
    if archive is None:
        raise SystemExit("No archive is open.")
    watch.until(lambda: archive.search("x").complete)
    end = time.monotonic() + 6  # what is done behind the window
    watch.until(lambda: time.monotonic() > end)
    figures |= {"search_cpu_ms": _search_cpu_ms(archive), "searched_pss_mb": pss_mb()}
    figures |= {"page_event_cpu_ms": max(map(partial(_longest_event, program), _pages()))}
    program.close()
    return figures


def _pages() -> "tuple[ScreenName, ...]":
    from viewer.shell.places.places import ScreenName  # noqa: PLC0415  its import is measured

    return ScreenName.QUOTES, ScreenName.THEMES, ScreenName.PEOPLE


def _longest_event(program: "Program", name: "ScreenName") -> float:
    """Return the longest time between two turns of the event loop while a page is first shown."""
    from PySide6.QtCore import QEventLoop, QTimer  # noqa: PLC0415  their import is measured

    from viewer.shell.places.places import Place  # noqa: PLC0415

    workspace = program.window.workspace
    if workspace is None:
        raise SystemExit("No archive is open.")
    loop, timer, turns = QEventLoop(), QTimer(), [time.thread_time()]
    timer.timeout.connect(lambda: turns.append(time.thread_time()))
    timer.start(1)
    workspace.place_shown.connect(lambda _place: QTimer.singleShot(_AFTER, loop.quit))
    QTimer.singleShot(0, lambda: workspace.go_soon(Place(name)))
    loop.exec()
    return 1000 * max(after - before for before, after in pairwise(turns))


def _search_cpu_ms(archive: "OpenArchive") -> float:
    """Return the median of twenty searches, each of something new."""
    took = []
    first, *others = WORDS.split()
    for typed in [*WORDS.split(), *(f"{first} {other}" for other in [*others, "beaten"])]:
        began = time.process_time()
        archive.search(typed, limit=20, leads=True)
        took.append(1000 * (time.process_time() - began))
    return statistics.median(took)


if __name__ == "__main__":
    print(json.dumps(opened(find_home())))
    sys.stdout.flush()
