"""Starts a program on a display, and measures until its picture stands still."""

import shutil
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from benchmarks.beside.display import Display, FirstWindow, Picture
from benchmarks.beside.process_tree import ProcessTree
from benchmarks.beside.programs import Peer
from benchmarks.starting.runs import Figures

POLL = 0.005  # seconds between two looks at the screen
STILL = 1.0  # seconds without a change after which it stands still
CARET = 200  # pixels that may change nevertheless: a caret that blinks
ALIKE = 12_000  # pixels, about one in a hundred, that may differ from the picture to reach
LINES = 13  # at least, in a page of text; the first page of Satchel has 11
PATIENCE = 120.0  # seconds


class Starts:
    """Starts one program again and again, each time in a copy of a home that was used once."""

    def __init__(self, peer: Peer, shown: Display, folder: Path) -> None:
        self._peer, self._display, self._used = peer, shown, folder / peer.name
        self._place = folder / "home"  # the same at each start: settings name it
        self._place.mkdir()
        peer.prepare(self._place)
        with self._started() as tree:
            self._settle(tree, None, still=4 * STILL)
            shown.close_window()
            _wait_for_end(tree)
        self._place.rename(self._used)
        with self._copied(), self._started() as tree:
            self._settle(tree, None, still=4 * STILL)
            self.reached = shown.picture()
        if peer.shows_text and self.reached.lines() < LINES:
            raise SystemExit(f"{peer.name} shows no text.")

    def figures(self, groups: Sequence[Path] = ()) -> Figures:
        """Return the figures of a start, its processes in the control groups `groups`."""
        with self._copied(), self._started(groups) as tree:
            return self._settle(tree, self.reached)

    @contextmanager
    def _copied(self) -> Iterator[None]:
        shutil.copytree(self._used, self._place, symlinks=True)
        try:
            yield
        finally:
            shutil.rmtree(self._place)

    @contextmanager
    def _started(self, groups: Sequence[Path] = ()) -> Iterator[ProcessTree]:
        while not self._display.shows(self._display.bare):
            time.sleep(POLL)
        (self._place / "run").mkdir(mode=0o700, exist_ok=True)
        environment = {**self._peer.environment(self._place), **self._display.place}
        with FirstWindow(self._display.place) as self._first:
            self._first.wait_for_list()
            self._began = time.monotonic()
            tree = ProcessTree(self._peer.command(self._place), environment, groups)
            try:
                yield tree
            finally:
                tree.end()

    def _settle(self, tree: ProcessTree, reached: Picture | None, still: float = STILL) -> Figures:
        """Wait until the picture stands still, and is `reached`; return the figures till then."""
        bare, first, began = self._display.bare, self._first, self._began
        seen = last = bare
        changed, cpu_ms = began, 0.0
        while True:
            now = time.monotonic()
            if not self._display.shows(seen):
                seen = self._display.picture()
                if seen.differs(last, CARET):
                    last, changed, cpu_ms = seen, now, tree.cpu_ms()
            is_still = first.at is not None and last is not bare and now - changed > still
            if is_still and (reached is None or not last.differs(reached, ALIKE)):
                break
            if now - began > PATIENCE or tree.has_ended:
                raise SystemExit(f"{self._peer.name} never showed what it showed before.")
            time.sleep(POLL)
        mapped = first.at or now
        return {
            "mapped_ms": 1000 * (mapped - began),
            "settled_ms": 1000 * (changed - began),
            "cpu_ms": cpu_ms,
            "pss_mb": tree.pss_mb(),
        }


def _wait_for_end(tree: ProcessTree) -> None:
    end = time.monotonic() + 10
    while not tree.has_ended and time.monotonic() < end:
        time.sleep(0.05)
