"""A sitting at the editor's desk in the real application, with the time from key to effect."""

import statistics
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from index import Passage, PassageKind, Span, ThemeActs, WordsToCode, state_values
from viewer.app import Program, build
from viewer.platform.paths import Home
from viewer.screens.reader.page import ReaderPage
from viewer.services import settings

_PATIENCE = 600.0  # seconds
_LONGEST = 20.0  # seconds of one act
_MEGABYTE = 1 << 20
_PAGE = 4_096


type Times = tuple[float, float, float]
"""Seconds until the text shows an act, those of the processor, and until it is checked."""


class DeskSitting:
    """The running program with a folder on the desk, and somebody who works on it."""

    def __init__(self, app: QApplication, home: Path, folder: Path) -> None:
        self._app = app
        settings.save(settings.Settings(print_told=True), Home(home).settings)
        began = time.perf_counter()
        self.program: Program = build(app, Home(home), (), folder)
        self.program.window.setGeometry(0, 0, 1366, 768)
        self.program.show()
        self.until(lambda: self.program.window.workspace is not None)
        self.opened = time.perf_counter() - began
        self.source = self.program.session.source
        self.times: defaultdict[str, list[Times]] = defaultdict(list)
        self.refused: list[str] = []
        self._random = Random(7)  # noqa: S311  the same acts at every call

    def until(self, holds: Callable[[], bool]) -> None:
        """Run the event loop until `holds()`. Raises SystemExit after _PATIENCE."""
        end = time.perf_counter() + _PATIENCE
        tick = QTimer(interval=50)
        tick.start()
        while not holds():
            self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.perf_counter() > end:
                raise SystemExit("Waited too long.")

    def rest(self, seconds: float) -> None:
        """Do nothing for some time, as somebody who reads."""
        end = time.perf_counter() + seconds
        self.until(lambda: time.perf_counter() > end)

    @property
    def reader(self) -> ReaderPage:
        """The reader's page, as it is shown now."""
        workspace = self.program.window.workspace
        shown = workspace.shown if workspace else None
        if not isinstance(shown, ReaderPage):
            raise SystemExit("The text is not shown.")
        return shown

    def work(self, acts: int) -> None:
        """Do so many acts, of all kinds in turn, in documents by chance."""
        kinds = self._kinds()
        for number in range(acts):
            name = [*kinds][number % len(kinds)]
            if number % 3 == 0:
                self._go_elsewhere()
            self._time(name, kinds[name])

    def _go_elsewhere(self) -> None:
        """Go to the middle of a document by chance, as somebody who works on it."""
        document = self._random.choice(self.source.archive.content.documents)
        passages = list(document.passages())
        workspace, name = self.program.window.workspace, passages[len(passages) // 2].id
        QTimer.singleShot(0, lambda: workspace.show_text(name))  # else Qt keeps the page before
        self.rest(0.3)

    def _time(self, kind: str, act: Callable[[], None]) -> None:
        """Do `act`, and take the time until it is shown, and until the problems are checked."""
        watch = _Watch(self)
        act()
        end = time.perf_counter() + _LONGEST
        self.until(lambda: watch.is_done or time.perf_counter() > end)
        times = watch.end()
        if times is None:
            self.refused.append(kind)
        else:
            self.times[kind].append(times)
        self.rest(0.4)

    def paint(self) -> None:
        """Have the window show what it holds."""
        self._app.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        self.reader.repaint()

    def _kinds(self) -> dict[str, Callable[[], None]]:
        return {
            "heading": lambda: self._choose(PassageKind.PARAGRAPH, "It is a heading", coded=False),
            "quote": lambda: self._choose(PassageKind.PARAGRAPH, "It is a quote"),
            "leave out": lambda: self._choose(PassageKind.PARAGRAPH, "Leave it out", coded=False),
            "line off": lambda: self._choose(PassageKind.QUOTE, "Take its attribution line off"),
            "join": self._join,
            "split": self._split,
            "change words": self._change_words,
            "code": self._code,
            "who speaks": self._state,
            "consent": self._consent,
            "undo": self.source.editor.undo,
        }

    def _passages(self) -> Iterator[Passage]:
        """Yield passages of the document that is shown, in a chance order."""
        passages = list(self.reader.document.passages())
        self._random.shuffle(passages)
        yield from passages

    def _one(self, kind: PassageKind, *, coded: bool = True) -> Passage:
        return next(
            each for each in self._passages() if each.kind is kind and (coded or not each.codings)
        )

    def _choose(self, kind: PassageKind, words: str, *, coded: bool = True) -> None:
        self.reader.choosing.choose(self._one(kind, coded=coded).id)
        self._trigger(words)

    def _trigger(self, words: str) -> None:
        menu = self.program.window.passage_menu
        found: list[Any] = [] if menu is None else menu.findChildren(QAction)
        next(each for each in found if each.text().replace("&", "") == words).trigger()

    def _join(self) -> None:
        passages = list(self.reader.document.passages())
        kind, plain = PassageKind.PARAGRAPH, [not each.codings for each in passages]
        at = next(
            at
            for at in range(1, len(passages))
            if passages[at - 1].kind is passages[at].kind is kind and plain[at] and plain[at - 1]
        )
        self.reader.choosing.choose(passages[at].id)
        self._trigger("Join it to the one before")

    def _split(self) -> None:
        passage = self._one(PassageKind.PARAGRAPH, coded=False)
        at = passage.text.index(" ", len(passage.text) // 2) + 1
        self.source.editor.do(lambda folder: folder.acts.part(passage.id, at), "Parted.")

    def _change_words(self) -> None:
        passage = self._one(PassageKind.PARAGRAPH, coded=False)
        words = f"{passage.text} They said so twice."
        self.source.editor.do(lambda folder: folder.acts.words(passage.id, words), "Changed.")

    def _code(self) -> None:
        passage = self._one(PassageKind.PARAGRAPH, coded=False)
        span = Span(0, passage.text.index(" ", 12))
        words = WordsToCode(passage.id, *span, passage.text[slice(*span)])
        self.source.editor.do(
            lambda folder: ThemeActs(folder.files).code_words(words, "theme-1"), "Coded."
        )

    def _state(self) -> None:
        quotes = islice((each for each in self._passages() if each.attribution), 3)
        names = [each.id for each in quotes]
        values = {"role": self._random.choice(("docker", "foreman", "clerk"))}
        values["sector"] = self._random.choice(("port", "ship", "office"))
        values["age"] = str(self._random.randint(20, 70))
        self.source.editor.do(lambda folder: state_values(folder.files, names, values), "Stated.")

    def _consent(self) -> None:
        passage = self._one(PassageKind.QUOTE)
        value = "read" if passage.consent != ("read",) else "read, print"
        self.source.editor.do(
            lambda folder: folder.acts.attribute(passage.id, "consent", value), "Stated."
        )


class _Watch:
    """Notes when the text shows an act, and when the folder is checked after that."""

    def __init__(self, sitting: DeskSitting) -> None:
        self._sitting, source = sitting, sitting.source
        self._content = source.archive.content
        self._times: list[float] = []
        self._is_refused = False
        self._signals = (
            (source.told, self._tell),
            (source.checked, self._check),
            (source.editor.refused, self._refuse),
        )
        for signal, slot in self._signals:
            signal.connect(slot)
        self._began, self._used = time.perf_counter(), time.process_time()

    @property
    def is_done(self) -> bool:
        """Whether the folder is checked, or the act was refused."""
        return self._is_refused or len(self._times) > 2

    def end(self) -> Times | None:
        """Return the times of the act, or None where it was refused."""
        for signal, slot in self._signals:
            signal.disconnect(slot)
        if self._is_refused or len(self._times) < 3:  # or it changed nothing
            return None
        return self._times[0], self._times[1], self._times[2]

    def _tell(self) -> None:
        if not self._times and self._sitting.source.archive.content is not self._content:
            self._sitting.paint()
            self._times.append(time.perf_counter() - self._began)
            self._times.append(time.process_time() - self._used)

    def _check(self) -> None:
        if len(self._times) == 2:
            self._times.append(time.perf_counter() - self._began)

    def _refuse(self) -> None:
        self._is_refused = True


def resident() -> float:
    """Return how much memory this process has, in MB."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * _PAGE / _MEGABYTE


def percentile(figures: list[float], part: float) -> float:
    """Return the figure below which that `part` of `figures` lies."""
    each = sorted(figures)
    return each[min(len(each) - 1, int(part * len(each)))]


def line(name: str, times: list[Times]) -> str:
    """Return a line of the table: p50, p95 and the most, in milliseconds."""
    columns = []
    for column in zip(*times, strict=True):
        each = [1_000 * figure for figure in column]
        columns.append(
            f"{statistics.median(each):8.0f} / {percentile(each, 0.95):5.0f} / {max(each):5.0f}"
        )
    return f"  {name:14}{len(times):4}" + "".join(columns)
