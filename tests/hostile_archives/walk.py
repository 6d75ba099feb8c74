"""Walks through a strange archive in the real window, and notes how long nothing moved.

`python -m tests.hostile_archives.walk FILE LEAVE` starts Satchel on FILE, which is named by its
id. After each step it prints a line of JSON with the events over `LONG`; before the step with the
number LEAVE it prints “leave”.
"""

import faulthandler
import json
import re
import resource
import signal
import sys
import tempfile
import threading
import time
import traceback
from collections import Counter
from itertools import chain
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTreeView

from benchmarks.window.watch import TICK, delayed, now
from index import Item, ItemKind, Set
from tests.hostile_archives.generator import WORD
from tests.viewer.controls import answers
from viewer import __main__ as satchel, app
from viewer.presenter.presentation_controller import ShowOptions
from viewer.screens.library.arrival_sheet import ArrivalSheet
from viewer.screens.library.refusal import RefusalSheet
from viewer.services.patience import Patience
from viewer.shell.places.places import Place, ScreenName

LONG = 100.0  # ms of one event that are told
_LOOK = 0.01  # seconds between two looks at what the thread is at
_QUIET, _PATIENCE = 150.0, 20_000.0  # ms without a long event, and the most that are waited for
_CALL = re.compile(r'File ".*/((?:viewer|index)/.*)", line .* in (.*)')


class Watch(QObject):
    """Notes the time between two turns of the event loop, and in which functions it went by.

    That is without the wait for a core, but with what other programs, such as the X server, were
    waited for: `cpu` is what the thread itself took.
    """

    def __init__(self):
        super().__init__()
        self.events = []
        self.worst = (0.0, 0.0)  # ms of the longest event, and what it took of the processor
        self._main = threading.get_ident()
        self._seen = []
        self.turned, self._delayed, self._cpu = now(), delayed(), time.thread_time()
        self.last_long = now()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.turn)
        self._timer.start(TICK)
        threading.Thread(target=self._look, daemon=True).start()

    def turn(self):
        here, waited, cpu = now(), delayed(), time.thread_time()
        own = here - self.turned - (waited - self._delayed)
        self.worst = max(self.worst, (own, 1000 * (cpu - self._cpu)))
        if own > LONG / 4:
            self.last_long = here
        if own > LONG:
            began = self.turned
            seen = Counter(stack for when, stack in self._seen if began <= when <= here)
            where = seen.most_common(1)[0][0] if seen else "?"
            self.events.append((own, where, 1000 * (cpu - self._cpu)))
        self._seen.clear()
        self.turned, self._delayed, self._cpu = here, waited, cpu

    def _look(self):
        """Look where the thread is while an event goes on for long.

        Not by its frames: to hold one would let widgets end on this thread.
        """
        name = f"0x{self._main:016x}"
        with tempfile.TemporaryFile() as file:
            while True:
                time.sleep(_LOOK)
                if now() - self.turned < LONG / 3:
                    continue
                file.seek(0)
                file.truncate()
                faulthandler.dump_traceback(file)
                file.seek(0)
                told = file.read().decode().partition(name)[2].partition("\n\n")[0]
                calls = _CALL.findall(told)
                places = [f"{file}:{name}" for file, name in calls if "__" not in file]
                self._seen.append((now(), " < ".join(places[:4]) or "Qt"))


class Walk:
    """What somebody does, a step after the other."""

    def __init__(self, program, name):
        self.program, self.watch = program, Watch()
        self._name = name

    @property
    def do(self):
        return self.program.window.actions_

    def until(self, holds):
        end = now() + _PATIENCE
        while not holds() and now() < end:
            QApplication.processEvents()
            # Steps are taken inside of one event: Qt would keep until its end what goes later.
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            time.sleep(0.001)
        return holds()

    def sheet(self, kind):
        return self.program.window.findChild(kind)

    @property
    def refusal(self):
        """What is said of a file that was not opened, or nothing."""
        told = self.sheet(RefusalSheet)
        return told.told[0][1] if told else ""

    def settle(self):
        """Let the window be until nothing long happened for a while, and no screen is made."""
        begun = self.watch.last_long = now()
        self.until(
            lambda: (
                now() - max(begun, self.watch.last_long) > _QUIET
                and now() - self.watch.turned < 10 * TICK  # what was long is noted
                and not self.is_making
            )
        )

    @property
    def is_making(self):
        """Whether a screen is made in steps."""
        workspace = self.program.window.workspace
        return workspace is not None and any(map(workspace.screens.is_making, ScreenName))

    @property
    def at_keys(self):
        return QApplication.focusWidget() or self.program.window

    def press(self, *keys):
        """Press one key after the other, and let the window see to each."""
        for key in keys:
            QTest.keyClick(self.at_keys, key)
            QApplication.processEvents()

    def open(self):
        """Open it, trusting whoever signed it; say whether it was opened."""
        window = self.program.window
        self.until(lambda: window.workspace or self.sheet(ArrivalSheet) or self.refusal)
        if arrived := self.sheet(ArrivalSheet):
            self.settle()
            answers(arrived)[0].click()
            self.until(lambda: window.workspace)
        archive = self.program.session.archive  # where it is refused another is opened
        return archive is not None and archive.content.id == self._name

    def find_in_page(self):
        self.do.find.trigger()
        self.type(WORD)

    def search(self):
        box = self.program.window.top_bar.findChild(QLineEdit)
        box.setFocus()
        box.selectAll()
        self.type(WORD)

    def complete(self):
        box = self.program.window.top_bar.findChild(QLineEdit)
        box.setFocus()
        box.selectAll()
        self.type("theme:ba")

    def dialog(self, action):
        action.trigger()
        self.settle()
        for _ in range(3):
            if QApplication.activePopupWidget() or QApplication.activeModalWidget():
                QTest.keyClick(
                    QApplication.activePopupWidget() or QApplication.activeModalWidget(),
                    Qt.Key.Key_Escape,
                )

    def switcher(self):
        self.do.switcher.trigger()
        self.settle()
        self.type("ba")
        self.settle()
        self.press(Qt.Key.Key_Escape)

    def expand(self):
        for tree in self.program.window.findChildren(QTreeView):
            if tree.isVisible():
                tree.expandAll()
                QTest.keyClick(tree, Qt.Key.Key_End)

    def go_on(self):
        """Go to the last document, as by a click on its line in the contents."""
        workspace = self.program.window.workspace
        last = self.program.session.archive.content.headed[-1]
        workspace.navigation.place_chosen.emit(Place(ScreenName.READER, last.id))
        self.until(lambda: not workspace.screens.is_making(ScreenName.READER))

    def down(self):
        self.press(*[Qt.Key.Key_PageDown] * 6)

    def type(self, letters):
        for letter in letters:
            QTest.keyClicks(self.at_keys, letter)
            QApplication.processEvents()

    def larger(self):
        for _ in range(2):
            self.do.larger.trigger()
            QApplication.processEvents()
        self.until(self.program.window.updatesEnabled)

    def end(self):
        self.press(Qt.Key.Key_End)

    def resize(self):
        window = self.program.window
        for width in (900, 1_200):
            window.resize(width, 700)
            self.settle()

    def present(self):
        session = self.program.session
        archive = session.archive
        names = [each.id for _, each in zip(range(40), archive.content.passages(), strict=False)]
        items = tuple(Item(ItemKind.PASSAGE, target=name) for name in names)
        chosen = archive.content.sets[0] if archive.content.sets else Set("x", {"en": "x"}, items)
        window = self.program.window
        with Patience(window) as patience:
            screen = window.screen()
            session.presenting.start_set(
                archive, chosen, "en", screen, options=ShowOptions(patience=patience)
            )
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_B, Qt.Key.Key_End):
            self.settle()
            if QApplication.focusWindow():
                QTest.keyClick(QApplication.focusWindow(), key)
        self.settle()
        session.presenting.end()

    def steps(self):
        yield from self.in_the_text()
        for screen in ("quotes", "themes", "people", "glossary", "workshop", "notebook"):
            yield from self.on(screen)
        yield from self.elsewhere()

    def in_the_text(self):
        do = self.do
        yield "reader: end", self.end
        yield "reader: down from there", self.down
        yield "reader: begin", lambda: self.press(Qt.Key.Key_Home)
        yield "reader: find", self.find_in_page
        yield "reader: next matches", lambda: self.press(*[Qt.Key.Key_F3] * 3)
        yield "reader: themes in the text", do.themes_in_text.trigger
        for text in do.texts.actions():
            yield f"reader: {text.data()}", text.trigger
        yield "contents: expand", lambda: (do.contents.trigger(), self.expand())
        if len(self.program.session.archive.content.documents) > 1:
            yield "contents: another document", self.go_on

    def on(self, screen):
        do = self.do
        yield screen, getattr(do, screen).trigger
        yield f"{screen}: down", lambda: (self.press(Qt.Key.Key_Tab), self.down())
        yield f"{screen}: end", self.end
        yield f"{screen}: resize", self.resize
        if screen == "quotes":
            yield "quotes: table", do.quotes_as_table.trigger
            yield "quotes: table end", self.end
            yield "quotes: cards", do.quotes_as_table.trigger
        if screen == "themes":
            yield "themes: expand", self.expand
        if screen != "notebook":
            yield f"{screen}: preview", lambda: self.dialog(do.preview)
            yield f"{screen}: export", lambda: self.dialog(do.export)

    def elsewhere(self):
        do = self.do
        yield "search", self.search
        yield "search: results", lambda: self.press(Qt.Key.Key_Return)
        yield "search: down", self.down
        yield "search: end", self.end
        yield "search: resize", self.resize
        yield "search: complete", self.complete
        yield "switcher", self.switcher
        yield "go to passage", lambda: self.dialog(do.go_to)
        yield "presenter", self.present
        yield "larger text", self.larger
        yield "library", do.library.trigger


def tell(**told):
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


def walk(program, archive, leave):
    walk = Walk(program, archive)
    QApplication.processEvents()
    try:
        for n, (name, step) in enumerate(chain([("open", walk.open)], walk.steps())):
            if n == leave:
                tell(leave=name)
            done = step()
            walk.settle()
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            events, walk.watch.events = walk.watch.events, []
            tell(step=name, events=events, peak=peak, worst=walk.watch.worst)
            walk.watch.worst = (0.0, 0.0)
            if name == "open" and not done:
                tell(refused=walk.refusal)
                break
        else:
            tell(done=True)
    except BaseException:
        traceback.print_exc()
        sys.stderr.flush()
    program.close()
    QApplication.exit()


def main():
    file, leave = sys.argv[1:]
    faulthandler.register(signal.SIGUSR1)  # whoever loses patience asks where it is
    build = app.build

    def build_and_begin(*given):
        program = build(*given)
        QTimer.singleShot(0, lambda: walk(program, Path(file).stem, int(leave)))
        return program

    app.build = build_and_begin
    sys.argv = ["satchel", file]
    return satchel.main()


if __name__ == "__main__":
    sys.exit(main())
