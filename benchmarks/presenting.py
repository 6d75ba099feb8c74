"""Measures the time from a key to the painted slide: `./run bench presenting`.

The real application presents a set of a hundred items, quotes with their translations, long
passages sentence by sentence, charts, themes, terms and 25 photographs of 6 megapixels, in the
room's window of 1920x1080, with the trainer's window on a laptop screen beside it: on a separate X
server (Xvfb, openbox), or off screen where there is none. Some 300 keys are pressed. Measured is
the time from the key event until both windows are painted, with the picture; the limits hold for
the slowest key. Before `picture` the slide before it is shown for half a second; `jump` goes to one
that nothing announced.
"""

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from itertools import cycle, islice
from pathlib import Path
from typing import Any, override

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QObject, QSizeF, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.searching import report  # noqa: E402
from benchmarks.window.screen import has_all, screen  # noqa: E402
from index import Item, ItemKind, OpenArchive, Picture, PictureFile, Set, own_words, replace  # noqa: E402
from viewer.app import build  # noqa: E402
from viewer.app.program import Program  # noqa: E402
from viewer.platform.paths import Home  # noqa: E402
from viewer.presenter.presentation_controller import PresentationController  # noqa: E402
from viewer.presenter.slides.slide_view import SlideView  # noqa: E402
from viewer.services.settings import Settings, save  # noqa: E402

SCREENS = (1366, 768), (1920, 1080)
ITEMS, COVERED = 100, 25  # items; how often the room's window is covered and uncovered
PICTURES, SIDES = 25, (3_000, 2_000)  # items; pixels
BARS = (("black", 50), ("next", 100), ("picture", 100), ("calm", 100))
"""(action, the most milliseconds that are wanted)."""
_KEYS = {"black": "b", "calm": "c"}
_PATIENCE = 20.0  # seconds
_APART = 0.6  # seconds: the same key at once is a bounce, and does nothing


def main() -> int:
    """Measure, print the table, and fail where a bar is not met."""
    parser = argparse.ArgumentParser(prog="./run bench presenting", description=__doc__)
    parser.add_argument(
        "--write-docs", action="store_true", help="put the table into docs/performance.md"
    )
    chosen = parser.parse_args()
    machine = report.machine()
    with tempfile.TemporaryDirectory(prefix="satchel-bench-") as folder:
        figures = _measured(Path(folder))
    where = "Xvfb" if has_all() else "off screen"
    lines = [f"Taken on {machine}; {where}.", "", *table(figures)]
    print("\n".join(lines))
    build_folder = ROOT / "build" / "bench"
    build_folder.mkdir(parents=True, exist_ok=True)
    kept = {"machine": machine, "where": where, "figures": figures}
    (build_folder / "presenting.json").write_text(json.dumps(kept, indent=1))
    if chosen.write_docs:
        report.put(lines, ROOT / "docs" / "performance.md", "figures of presenting")
    return 0 if all(max(figures[name]) <= most for name, most in BARS) else 1


def table(figures: dict[str, list[float]]) -> list[str]:
    """Return the lines of the table, in Markdown."""
    rows = []
    for name, most in BARS:
        taken = sorted(figures[name])
        p95 = taken[round(0.95 * (len(taken) - 1))]
        state = "met" if taken[-1] <= most else "**not met**"
        cells = (statistics.median(taken), p95, taken[-1], max(figures[_thread(name)]))
        rows.append([name, str(len(taken)), *(f"{ms:.1f}" for ms in cells), f"<= {most}", state])
    for name in ("jump", "begin"):
        taken = sorted(figures[name])
        p95 = taken[round(0.95 * (len(taken) - 1))]
        cells = (statistics.median(taken), p95, taken[-1])
        rows.append([name, str(len(taken)), *(f"{ms:.1f}" for ms in cells), "", "", ""])
    head = [
        "key to painted, ms",
        "presses",
        "median",
        "p95",
        "slowest",
        "of the thread",
        "wanted",
        "",
    ]
    return report.grid(head, rows)


def _thread(name: str) -> str:
    """Return the name of the figures in time of the window's thread alone, without other work."""
    return f"{name}, thread"


def _measured(folder: Path) -> dict[str, list[float]]:
    """Return the figures of a process that presents on two screens."""
    sizes = [f"{width}x{height}" for width, height in SCREENS]
    command = [sys.executable, "-P", __file__, "sitting", str(folder / "home")]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    if not has_all():
        (folder / "screens.json").write_text(json.dumps({"screens": list(_off_screen())}))
        environment["QT_QPA_PLATFORM"] = "offscreen:configfile=screens.json"
        done = subprocess.run(command, env=environment, cwd=folder, capture_output=True, check=True)
        return _read(done.stdout)
    with screen(*sizes) as place:
        done = subprocess.run(command, env=environment | place, stdout=subprocess.PIPE, check=True)
    return _read(done.stdout)


def _read(told: bytes) -> dict[str, list[float]]:
    measured: dict[str, list[float]] = json.loads(told.splitlines()[-1])
    return measured


def _off_screen() -> "list[dict[str, Any]]":
    """Return the screens in the form of a configuration file of Qt's offscreen platform."""
    lefts = (0, SCREENS[0][0])
    density = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    return [
        {"name": f"screen-{left}", "x": left, "y": 0, "width": width, "height": height} | density
        for left, (width, height) in zip(lefts, SCREENS, strict=True)
    ]


class _Painted(QObject):
    """Counts the paint events of a window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.count = 0
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.count += 1
        return False


class _Trainer:
    """Presses keys, and waits until the room's and the trainer's windows are painted."""

    def __init__(self, presenting: PresentationController) -> None:
        audience, console = presenting.audience, presenting.console
        if audience is None or console is None:
            raise SystemExit("Nothing is shown.")
        self.audience, self._console = audience, console
        self._painted = _Painted(audience)
        self.spent = 0.0  # milliseconds of the window's thread for the last key

    def press(self, key: int, text: str = "") -> float:
        """Press a key; return the milliseconds until both windows were painted."""
        before = self._painted.count
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
        begun, worked = time.perf_counter(), time.thread_time()
        QApplication.sendEvent(self._console, event)
        while self._painted.count == before:
            QApplication.processEvents()
            if time.perf_counter() > begun + _PATIENCE:
                raise SystemExit(f"{text or key}: nothing was painted.")
        QApplication.processEvents()  # paints the trainer's window too
        self.spent = 1000 * (time.thread_time() - worked)
        self._wait_for_picture(begun)
        return 1000 * (time.perf_counter() - begun)

    def jump(self, number: int) -> float:
        """Go to an item; return the milliseconds until both windows were painted."""
        before, begun = self._painted.count, time.perf_counter()
        self.audience.presentation.go_to(number)
        while self._painted.count == before and time.perf_counter() < begun + _PATIENCE:
            QApplication.processEvents()
        self._wait_for_picture(begun)
        return 1000 * (time.perf_counter() - begun)

    def _wait_for_picture(self, begun: float) -> None:
        slide, pictures = self.audience.presentation.in_room, self.audience.presentation.pictures
        size = QSizeF(self.audience.size())
        placed = SlideView().fitted(slide, size).picture if slide and slide.picture else None
        while placed and pictures.image(placed.picture, placed.size) is None:
            QApplication.processEvents()
            if time.perf_counter() > begun + _PATIENCE:
                raise SystemExit("A picture never came.")
        QApplication.processEvents()


def with_photographs(archive: OpenArchive) -> OpenArchive:
    """Return `archive` with PICTURES photographs in its first section, all of the same bytes."""
    content = archive.content
    document = content.documents[0]
    file = PictureFile("pictures/001.jpg", _photograph())
    pictures = tuple(
        Picture(f"photograph-{n}", file.name, "A street", *SIDES, 0, f"Street {n}")
        for n in range(PICTURES)
    )
    first, *others = document.sections
    held = replace(document, sections=(replace(first, pictures=pictures), *others))
    documents = (held, *content.documents[1:])
    return OpenArchive(replace(content, documents=documents, pictures=(file,)), archive.signer)


def _photograph() -> bytes:
    """Return a JPEG with as much in it as a photograph has."""
    grain = random.Random(1).randbytes(300 * 200 * 3)  # noqa: S311  the same at each run
    small = QImage(grain, 300, 200, 900, QImage.Format.Format_RGB888)
    smooth = Qt.TransformationMode.SmoothTransformation
    whole = small.scaled(*SIDES, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    whole.save(buffer, "JPEG", 90)
    return bytes(buffer.data().data())


def hundred_items(archive: OpenArchive) -> Set:
    """Return a set of ITEMS items of all kinds."""
    content = archive.content
    some = [
        *(Item(ItemKind.PASSAGE, passage.id) for passage in content.passages()),
        *(Item(ItemKind.CHART, table.id) for table in content.participants),
        *(Item(ItemKind.THEME, theme.id) for theme in content.themes),
        *(Item(ItemKind.TERM, entry.id) for entry in content.glossary),
        Item(ItemKind.QUESTION, words=own_words("What would make it safe?")),
    ]
    others = list(islice(cycle(some), ITEMS - PICTURES))
    shown = [Item(ItemKind.PICTURE, each.id) for each in content.placed_pictures()]
    every = (ITEMS - PICTURES) // PICTURES
    items = [
        each
        for number, picture in enumerate(shown)
        for each in (*others[number * every : (number + 1) * every], picture)
    ]
    return Set("bench", own_words("Bench"), tuple(items), in_steps=False)


def _sit(home: Path) -> int:
    """Present in the real application, and print the milliseconds of each key as JSON."""
    app = QApplication([])
    place = Home(home)
    save(Settings(language="ru"), place.settings)
    program: Program = build(app, place)
    program.show()
    _until(app, lambda: program.session.archive is not None)
    _until(app, lambda: program.window.workspace is not None)
    archive, presenting = program.session.archive, program.session.presenting
    if archive is None:
        return 1
    archive = with_photographs(archive)
    chosen = hundred_items(archive)
    begun = time.perf_counter()
    presenting.start_set(archive, chosen, "ru", program.window.screen())
    app.processEvents()
    figures: dict[str, list[float]] = {"begin": [1000 * (time.perf_counter() - begun)]}
    trainer = _Trainer(presenting)
    _settle(app)
    figures |= _through(app, trainer)
    for name, letter in _KEYS.items():
        figures[name] = []
        for number in range(COVERED):
            trainer.audience.presentation.go_to(number)
            for _ in range(2):
                _settle(app, _APART)
                figures[name].append(trainer.press(0, letter))
                figures.setdefault(_thread(name), []).append(trainer.spent)
    print(json.dumps(figures))
    sys.stdout.flush()
    os._exit(0)


def _through(app: QApplication, trainer: _Trainer) -> dict[str, list[float]]:
    """Show every slide, and then some pictures again; return the milliseconds of each key."""
    figures: dict[str, list[float]] = {"next": [], "picture": []}
    show = trainer.audience.presentation
    while (following := show.following) is not None:
        if following.picture:
            _settle(app)
        taken = trainer.press(Qt.Key.Key_PageDown)
        name = "picture" if following.picture else "next"
        figures[name].append(taken)
        figures.setdefault(_thread(name), []).append(trainer.spent)
    at = [number for number, (slide, *_more) in enumerate(show.items) if slide.picture]
    return figures | {"jump": [trainer.jump(number) for number in at[::2]]}


def _until(app: QApplication, holds: "Any") -> None:
    end = time.monotonic() + _PATIENCE
    while not holds():
        if time.monotonic() > end:
            raise SystemExit("It never came.")
        app.processEvents()


def _settle(app: QApplication, seconds: float = 0.5) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        app.processEvents()
        time.sleep(0.002)


if __name__ == "__main__":
    sys.exit(_sit(Path(sys.argv[2])) if sys.argv[1:2] == ["sitting"] else main())
