"""Measures the notebook's screen with many notes; run by `benchmarks/notebook.py`.

The real application runs off screen, on a data folder whose notebook needs no passphrase. The CPU
times of the process, in milliseconds, are printed as JSON.
"""

import json
import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication

from viewer.app import build
from viewer.notebook.service.keeper import Keeper
from viewer.notebook.service.status import NotebookState
from viewer.platform.paths import Home
from viewer.screens.notebook.page import NotebookPage

PATIENCE = 60.0  # seconds
QUERIES = "police", "the money", "взятка"
SAVES = 40


def main() -> None:
    """Measure, and print the figures."""
    app = QApplication([])
    program = build(app, Home(Path(os.environ["SATCHEL_HOME"])))
    program.window.setGeometry(0, 0, 1366, 768)
    program.show()
    _until(lambda: program.window.workspace is not None)
    _until(lambda: program.session.keeper.keeping is NotebookState.OPEN)
    _rest()
    do = program.window.actions_
    told = {"screen_first_ms": _took(do.notebook.trigger)}
    do.quotes.trigger()
    _rest()
    told["screen_again_ms"] = _took(do.notebook.trigger)
    page = program.window.findChild(NotebookPage)
    letters = _searched(page)
    told |= {"screen_letter_ms": statistics.median(letters), "screen_letter_p95_ms": _p95(letters)}
    told["screen_save_ms"] = _p95(_saved(page, program.session.keeper))
    sys.stdout.write(json.dumps(told))
    sys.stdout.flush()
    program.close()


def _searched(page: NotebookPage) -> list[float]:
    """Return the CPU time of each typed letter until its answer is listed."""
    box, listed, letters = page.above.box, QSignalSpy(page.listing.filled), []
    for query in QUERIES:
        box.clear()
        _rest()
        for letter in query:

            def type_it(letter: str = letter) -> None:
                before = listed.count()
                box.insert(letter)
                if letter.strip():
                    _until(lambda: listed.count() > before)

            letters.append(_took(type_it))
    box.clear()
    _rest()
    return letters


def _saved(page: NotebookPage, keeper: Keeper) -> list[float]:
    """Return the CPU times of saving a note and listing all notes again."""
    page.notes.choose_first()

    def save() -> None:
        QTest.keyClicks(page.editor.box, "x")
        page.editor.save()
        _until(lambda: not keeper.has_unsaved)

    return [_took(save) for _ in range(SAVES)]


def _took(work: Callable[[], object]) -> float:
    """Return the CPU time of `work` and of the painting after it, in milliseconds."""
    began = time.process_time()
    work()
    QApplication.processEvents()
    return (time.process_time() - began) * 1000


def _until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > end:
            raise SystemExit("It was never seen.")
        QApplication.processEvents()
        time.sleep(0.001)


def _rest() -> None:
    """Handle events until the program is idle."""
    end = time.monotonic() + 0.7
    _until(lambda: time.monotonic() > end)


def _p95(taken: list[float]) -> float:
    return statistics.quantiles(taken, n=20)[-1]


if __name__ == "__main__":
    main()
