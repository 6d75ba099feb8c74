"""Measures how long large pictures block the window: `./run bench large_pictures`.

For each kind of picture that is slow to decode, a document with three of the largest pictures that
an archive may hold is opened in the real window, scrolled page by page, shown in the print preview
and printed as a PDF. Measured is the longest turn of the event loop. The peer, scrolled in the same
way in the same process, is a bare QTextBrowser that decodes pictures when Qt asks for them, while
it paints.
"""

import argparse
import json
import re
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, override

from PySide6.QtCore import QBuffer, QObject, QSize, QSizeF, Qt, QTimer, QUrl
from PySide6.QtGui import QImage, QImageReader, QTextCursor, QTextDocument, QTextImageFormat
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextBrowser

from benchmarks.pictures import drawn, jpeg, png
from benchmarks.searching import report
from benchmarks.window.watch import TICK, delayed, now
from index import (
    Archive,
    Document,
    OpenArchive,
    Passage,
    PassageKind,
    Picture,
    PictureFile,
    Section,
)
from viewer.app import build
from viewer.platform.paths import Home
from viewer.printing.page_maker import PageMaker
from viewer.printing.preview import PreviewDialog
from viewer.printing.printer import PrintRun
from viewer.screens.reader.page import ReaderPage
from viewer.screens.reader.text.canvas import Canvas
from viewer.services import settings
from viewer.services.tasks import Tasks
from viewer.shell.window import MainWindow
from viewer.ui.look.look import ScreenLook
from viewer.ui.screen.printed_text import NotPrinted, Printed
from viewer.wording.dial import Dial

ROOT = Path(__file__).resolve().parent.parent
MOST = 100  # milliseconds for a turn of the event loop at most
_SIDE, _WIDEST = 4096, 8192  # pixels
_PICTURES = 3
_PAGES = 8  # from the beginning of the document to its end
_PATIENCE = 30_000.0  # milliseconds
_SCANS = 64
_LOOK = 200  # milliseconds for which each page of the preview is shown
_A4 = QSizeF(210, 297)
_GREY, _COLOURS, _CLEAR = 0, 2, 6  # colour types of PNG
_WORDS = "Words that stand before a picture, between two of them and after the last one. " * 10
_SCAN = re.compile(rb"\xff\xda.*?(?=\xff[^\x00\xd0-\xd7\xff])", re.DOTALL)


def main() -> int:
    """Measure, print a table, and write the figures to build/bench/large_pictures.json."""
    parser = argparse.ArgumentParser(prog="./run bench large_pictures", description=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    chosen = parser.parse_args()
    app = QApplication(sys.argv[:1])
    print(report.machine())
    print(f"{'longest turn, ms':26} {'read':>8} {'its own':>8} {'peer':>8} {'on paper':>8}")
    told: dict[str, dict[str, Any]] = {}
    with tempfile.TemporaryDirectory(prefix="satchel-bench-") as folder:
        desk = Desk(app, Path(folder))
        for kind, (size, data) in pictures().items():
            own, paper, peers = Turns(), Turns(), Turns()
            for _ in range(chosen.runs):
                album = archive_of(size, data)
                desk.read(album, own)
                desk.print_out(album, paper)
                read_in_peer(album, peers)
            told[kind] = {"read": own.figures, "paper": paper.figures, "peer": peers.figures}
            line = f"{kind:26} {own.longest_wall:8.1f} {own.longest:8.1f} {peers.longest:8.1f}"
            print(f"{line} {paper.longest:8.1f}")
        desk.close()
    kept = ROOT / "build" / "bench"
    kept.mkdir(parents=True, exist_ok=True)
    figures = {"machine": report.machine(), "kinds": told}
    (kept / "large_pictures.json").write_text(json.dumps(figures, indent=1))
    ours = (each[what]["own_ms"] for each in told.values() for what in ("read", "paper"))
    return int(any(longest > MOST for longest in ours))


def pictures() -> dict[str, tuple[QSize, bytes]]:
    """Return kind -> (size, bytes) of a picture."""
    square, image = QSize(_SIDE, _SIDE), drawn(_SIDE, _SIDE)
    line = bytes(range(256)) * (_SIDE * 8 // 256)
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return {
        "JPEG, progressive": (square, jpeg(image, progressive=True)),
        "JPEG, grey, of 64 scans": (square, with_scans(jpeg(grey, progressive=True))),
        "PNG, 16 bits, colours": (square, png_of(square, _COLOURS, 16, line[: _SIDE * 6])),
        "PNG, 16 bits, clear": (square, png_of(square, _CLEAR, 16, line)),
        "PNG, 8 bits, clear": (square, png_of(square, _CLEAR, 8, line[: _SIDE * 4])),
        "PNG, 1 bit": (square, png_of(square, _GREY, 1, line[: _SIDE // 8])),
        "PNG, 8192x2048": _strip(QSize(_WIDEST, 2048), line),
        "PNG, 1x8192": _strip(QSize(1, _WIDEST), line),
    }


def _strip(size: QSize, line: bytes) -> tuple[QSize, bytes]:
    return size, png_of(size, _COLOURS, 8, line[: size.width() * 3])


def png_of(size: QSize, colours: int, depth: int, line: bytes) -> bytes:
    """Return a PNG in which every row is `line`."""
    return png((size.width(), size.height()), colours, depth, b"", [line] * size.height())


def with_scans(data: bytes) -> bytes:
    """Return the progressive JPEG `data` with its last scan repeated, up to _SCANS scans."""
    scans = _SCAN.findall(data)
    return data[:-2] + scans[-1] * (_SCANS - len(scans)) + data[-2:]


def archive_of(size: QSize, data: bytes) -> OpenArchive:
    """Return an archive with the picture `data` several times, each as another file."""
    files = tuple(
        PictureFile(f"pictures/{number}.{'png' if data[1:4] == b'PNG' else 'jpg'}", data)
        for number in range(_PICTURES)
    )
    shown = tuple(
        Picture(f"shown-{number}", file.name, "A drawing", size.width(), size.height(), 3 + number)
        for number, file in enumerate(files)
    )
    words = tuple(
        Passage(f"p-{number}", PassageKind.PARAGRAPH, _WORDS, "en") for number in range(6)
    )
    section = Section("one", "One", 1, words, pictures=shown)
    document = Document("album", "Album", "en", sections=(section,))
    content = Archive(
        "album", 1, "2026-01-31", {"en": "Album"}, "en", documents=(document,), pictures=files
    )
    return OpenArchive(content, "nobody")


@dataclass
class Turns:
    """Durations of turns of the event loop in ms: `walls`, `owns` without waits for a core."""

    walls: list[float] = field(default_factory=list)
    owns: list[float] = field(default_factory=list)

    @property
    def longest(self) -> float:
        """The longest turn, without waits for a core."""
        return max(self.owns)

    @property
    def longest_wall(self) -> float:
        """The longest turn."""
        return max(self.walls)

    @property
    def figures(self) -> dict[str, float]:
        """The longest turns, for JSON."""
        return {"wall_ms": self.longest_wall, "own_ms": self.longest}


class Watch(QObject):
    """Records the turns of the event loop in `turns` until `end`."""

    def __init__(self, turns: Turns) -> None:
        super().__init__()
        self._turns = turns
        self._turned, self._delayed = now(), delayed()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._turn)
        self._timer.start(TICK)

    def end(self) -> None:
        """Stop recording."""
        self._turn()
        self._timer.stop()

    def _turn(self) -> None:
        here, waited = now(), delayed()
        took = here - self._turned
        self._turns.walls.append(took)
        self._turns.owns.append(took - (waited - self._delayed))
        self._turned, self._delayed = here, waited


def until(holds: Callable[[], bool]) -> None:
    """Run the event loop until `holds()`. Raises SystemExit after _PATIENCE."""
    end = now() + _PATIENCE
    while not holds():
        QTest.qWait(TICK)
        if now() > end:
            raise SystemExit("Waited too long.")


def walk(canvas: QTextBrowser, waits: Callable[[], bool]) -> None:
    """Scroll through a text in equal steps, and wait after each until `waits()` is False."""
    bar = canvas.verticalScrollBar()
    for step in range(_PAGES + 1):
        bar.setValue(bar.maximum() * step // _PAGES)
        QTest.qWait(3 * TICK)
        until(lambda: not waits())


class Desk:
    """The real application, and a printer that writes into `folder`."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        home = Home(folder)
        settings.save(settings.Settings(), home.settings)
        self._file = folder / "printed.pdf"
        self._look = ScreenLook(app, settings.ColourChoice.LIGHT, settings.Setting())
        self._tasks = Tasks()
        self._program = build(app, home)
        self._program.window.setGeometry(0, 0, 1366, 768)
        self._program.show()
        until(lambda: self._window.workspace is not None)

    @property
    def _window(self) -> MainWindow:
        return self._program.window

    def close(self) -> None:
        """Close the window."""
        self._tasks.close()
        self._program.close()

    def read(self, album: OpenArchive, turns: Turns) -> None:
        """Open `album` and scroll through it page by page."""
        self._program.session.show_archive(album, False)
        page = self._window.workspace.findChild(ReaderPage)
        QTest.qWait(50)
        watch = Watch(turns)
        walk(page.findChild(Canvas), lambda: page.pictures.is_waiting)
        watch.end()

    def print_out(self, album: OpenArchive, turns: Turns) -> None:
        """Scroll through the print preview of `album`, which is open, and print it as a PDF."""
        shown = self._window.workspace.shown
        maker = PageMaker(shown, self._tasks, (album, self._look, "en", Dial()))
        printed = maker.written()
        pages = maker.pages(printed, _A4, self._window) if isinstance(printed, Printed) else None
        if isinstance(printed, NotPrinted) or pages is None:
            raise SystemExit("Nothing was printed.")
        preview = PreviewDialog(maker, pages, self._look, self._window)
        preview.open()
        QTest.qWait(_LOOK)
        bar, watch = preview.view.verticalScrollBar(), Watch(turns)
        for step in range(_PAGES + 1):
            bar.setValue(bar.maximum() * step // _PAGES)
            QTest.qWait(_LOOK)
        watch.end()
        preview.reject()
        self._print(PrintRun(maker, printed, self._window), turns)

    def _print(self, errand: PrintRun, turns: Turns) -> None:
        told: list[str] = []
        errand.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        errand.printer.setOutputFileName(str(self._file))
        errand.told.connect(told.append)
        watch = Watch(turns)
        errand.print()
        until(lambda: bool(told))
        watch.end()


class _Peer(QTextDocument):
    """The text of `album`, with pictures that are decoded when Qt asks for them."""

    def __init__(self, album: OpenArchive, width: int, parent: QObject) -> None:
        super().__init__(parent)
        self._album = album
        self._size = QSize()
        self._pictures = {each.id: each for each in album.content.placed_pictures()}
        self._held: dict[str, QImage] = {}
        cursor = QTextCursor(self)
        (section,) = album.content.documents[0].sections
        for at, passage in enumerate(section.passages):
            for picture in section.pictures:
                if picture.at == at:
                    self._put_in(picture, cursor, width)
            cursor.insertText(passage.text)
            cursor.insertBlock()

    def _put_in(self, picture: Picture, cursor: QTextCursor, width: int) -> None:
        own, most = QSize(picture.width, picture.height), QSize(width, width * 5 // 4)
        keeping = Qt.AspectRatioMode.KeepAspectRatio
        self._size = own.scaled(own.boundedTo(most), keeping).expandedTo(QSize(1, 1))
        image = QTextImageFormat()
        image.setName(picture.id)
        image.setWidth(self._size.width())
        image.setHeight(self._size.height())
        cursor.insertImage(image)
        cursor.insertBlock()

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        called = QUrl(name).toString()
        if called not in self._held:
            buffer = QBuffer()
            buffer.setData(self._album.picture_bytes(self._pictures[called]))
            reader = QImageReader(buffer)
            reader.setScaledSize(self._size)
            self._held[called] = reader.read()
        return self._held[called]


def read_in_peer(album: OpenArchive, turns: Turns) -> None:
    """Scroll through `album` in the same way in a bare QTextBrowser."""
    peer = QTextBrowser()
    peer.resize(860, 650)
    peer.setDocument(_Peer(album, 540, peer))
    peer.show()
    QTest.qWait(50)
    watch = Watch(turns)
    walk(peer, lambda: False)
    watch.end()
    peer.deleteLater()


if __name__ == "__main__":
    raise SystemExit(main())
