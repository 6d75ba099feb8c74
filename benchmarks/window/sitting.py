"""Shows a large archive in the real window while text is typed into its search box."""

import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path
from typing import Any, cast

from nacl.signing import SigningKey
from PySide6.QtCore import QEvent, QEventLoop
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit

from benchmarks.searching.corpus import archive
from benchmarks.window.texts import LETTERS, texts
from benchmarks.window.typist import OffScreen, OnKeyboard, Typist
from benchmarks.window.watch import Noticed, Watch, now
from index import OpenArchive, receive
from index.container.codec import encode
from index.container.package import pack
from viewer.app import Program, build
from viewer.platform.paths import Home
from viewer.screens.search.page import SearchScreen
from viewer.screens.search.query_runner import MOST_HITS
from viewer.services import settings
from viewer.shell.places.places import ScreenName

UNFINISHED = "passages can be searched"
_PATIENCE = 60_000.0  # milliseconds


class Sitting:
    """The running program, and a typist."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app = app
        home = Home(folder)
        settings.save(settings.Settings(), home.settings)  # a first start shows another page
        self.program: Program = build(app, home)
        self.program.window.setGeometry(0, 0, 1366, 768)
        self.program.show()
        self.until(lambda: self.program.window.workspace is not None)
        self.box = self.program.window.top_bar.findChild(QLineEdit)
        self.until(self.box.hasFocus)
        on_x = QGuiApplication.platformName() == "xcb"
        self._typist: Typist = OnKeyboard() if on_x else OffScreen(self.box)

    def until(self, holds: Callable[[], bool]) -> None:
        """Run the event loop until `holds()`. Raises SystemExit after _PATIENCE."""
        end = now() + _PATIENCE
        while not holds():
            self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            # Outside of a loop that runs, Qt leaves the workspace before, which would search too.
            self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            if now() > end:
                raise SystemExit(f"Waited too long: {self._state()}")

    def _state(self) -> str:
        """Say how far it came, for whoever waited in vain."""
        if self.program.window.workspace is None:
            return "no archive is open."
        box = self.program.window.top_bar.findChild(QLineEdit)
        return f"“{box.text() if box else ''}” stands in the box; {self.screen.said}"

    @property
    def screen(self) -> SearchScreen:
        """The search screen of the open archive."""
        workspace = self.program.window.workspace
        return cast("SearchScreen", workspace.screens.of(ScreenName.SEARCH))

    def open(self, file: Path) -> tuple[OpenArchive, Watch]:
        """Show the archive in `file`, still without an index."""
        opened = receive(file).archive
        self.program.session.show_archive(opened, False)
        return opened, Watch(self.box, self.screen)

    def type(self, text: str, watch: Watch) -> Noticed:
        """Type `text` into the emptied box, and wait until its hits are listed."""
        self._typist.type(text)
        noticed = watch.begin(text)
        self.until(lambda: not self._typist.types and len(noticed.keys) >= LETTERS)
        self.until(lambda: noticed.listed > 0)
        return noticed


def main(passages: int, runs: int) -> dict[str, Any]:
    """Return the figures of `runs` runs, each with a new index."""
    app = QApplication(sys.argv[:1])
    folder = Path(tempfile.mkdtemp(prefix="satchel-bench-"))
    file = folder / "large.satchel"
    typed = _written(file, passages)
    session = Sitting(app, folder)
    told = [_run(session, file, typed, folder) for _ in range(runs)]
    session.program.close()
    shutil.rmtree(folder)
    return {"platform": QGuiApplication.platformName(), "texts": typed, "runs": told}


def _written(file: Path, passages: int) -> dict[str, str]:
    """Write an archive of so many passages, and return kind -> text to type."""
    content = archive(passages)
    file.write_bytes(pack(encode(content), SigningKey(bytes(32))))
    return texts(content)


def _run(session: Sitting, file: Path, typed: dict[str, str], folder: Path) -> dict[str, Any]:
    shutil.rmtree(folder / "indexes", ignore_errors=True)
    began = now()
    opened, watch = session.open(file)
    opening = now() - began
    partly = []
    kinds: Iterator[str] = cycle(typed)
    text = ""
    while not partly or UNFINISHED in session.screen.said:
        kind = next(kinds)
        text = typed[kind]
        partly.append(_told(kind, session.type(text, watch)))
    made = now() - began
    session.until(lambda: is_right(session, opened, text))
    whole: list[dict[str, Any]] = []
    for kind, text in typed.items():
        whole.append(_told(kind, session.type(text, watch)))
        whole[-1]["right"] = is_right(session, opened, text)
    watch.end()
    return {
        "opening_ms": opening,
        "made_ms": made,
        "partly": partly,
        "whole": whole,
    }


def is_right(session: Sitting, opened: OpenArchive, text: str) -> bool:
    """Return whether the box holds `text`, and the list all hits of a search for it."""
    page = opened.search(text, {}, limit=MOST_HITS)
    found = tuple(hit.id for hit in page.hits)
    return session.box.text() == text and page.complete and session.screen.hits.walk == found


def _told(kind: str, noticed: Noticed) -> dict[str, Any]:
    return {
        "kind": kind,
        "keys_ms": noticed.keys,
        "longest_block_ms": max(noticed.blocks),
        "longest_own_ms": max(noticed.own),
        "letters_a_second": 1000 * (len(noticed.keys) - 1) / (noticed.last - noticed.first),
        "list_ms": noticed.listed - noticed.last,
    }
