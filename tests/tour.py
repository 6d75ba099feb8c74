"""Takes a picture of every screen, in every theme and language: `./run tour [FOLDER]`.

It drives the real application off screen, as a person would, and is what one looks at after any
change to what is seen.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SIZES = {"": 1, "-200": 2}  # the ending of a picture's name -> the screen's scale
WIDTH, HEIGHT = 1366, 768
WAIT = 20.0  # seconds


def main(folder: Path) -> int:
    """Take every picture into `folder`, each language and scale in a process of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.png"):
        old.unlink()
    for ending, scale in SIZES.items():
        screen = _screen(folder, scale)
        for language in ("en", "ru"):
            environment = os.environ | {
                "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
                "PYTHONPATH": str(ROOT),
            }
            done = subprocess.run(
                [sys.executable, __file__, str(folder), language, ending],
                env=environment,
                check=False,
            )
            if done.returncode:
                return done.returncode
    for file in folder.glob("screen-*.json"):
        file.unlink()
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}", file=sys.stderr)
    return 0


def _screen(folder: Path, scale: int) -> Path:
    """Write down for Qt what screen there is."""
    file = folder / f"screen-{scale}.json"
    screen = {"name": "laptop", "x": 0, "y": 0, "width": WIDTH, "height": HEIGHT}
    density = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": scale}
    file.write_text(json.dumps({"screens": [screen | density]}))
    return file


class Tour:
    """One walk through the application in one language."""

    def __init__(self, folder: Path, language: str, ending: str) -> None:
        from PySide6.QtWidgets import QApplication

        from viewer.app import build
        from viewer.kit import settings
        from viewer.kit.paths import Home

        self._folder, self._name = folder, f"{language}{ending}"
        self._app = QApplication([])
        home = Home(Path(tempfile.mkdtemp()))
        settings.save(settings.Settings(language=language), home.settings)
        self.program = build(self._app, home)
        self.program.window.setGeometry(0, 0, WIDTH, HEIGHT)
        self.program.show()
        self.until(lambda: self.program.window.workspace is not None)

    @property
    def actions(self):
        return self.program.window.actions_

    def settle(self, seconds: float = 0.15) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._app.processEvents()
            time.sleep(0.01)

    def until(self, ready: Callable[[], bool]) -> None:
        end = time.monotonic() + WAIT
        while not ready():
            if time.monotonic() > end:
                raise TimeoutError("The tour waited in vain.")
            self.settle(0.02)

    def picture(self, name: str, widget=None) -> None:
        self.settle()
        shown = widget or self.program.window
        shown.grab().save(str(self._folder / f"{name}-{self._name}.png"))

    def press(self, widget, key, modifier=None) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        QTest.keyClick(widget, key, modifier or Qt.KeyboardModifier.NoModifier)
        self.settle(0.05)

    def search(self, text: str) -> None:
        from viewer.search.page import SearchScreen

        bar = self.program.window.top_bar
        bar.focus_box()
        bar.show_query(text)
        bar.query_edited.emit(text)
        screen = self.program.window.findChild(SearchScreen)
        self.until(lambda: screen.answered_query == text)

    def walk(self, theme: str) -> None:
        """Go through every screen."""
        from PySide6.QtCore import Qt, QUrl

        from viewer.reader.canvas import Canvas
        from viewer.shell.places import Place, ScreenName

        window = self.program.window
        workspace = window.workspace
        workspace.go(Place(ScreenName.READER))
        self.picture(f"{theme}-01-first-window")
        workspace.show_text("p-brothel-charge-and-rackets")
        window.findChild(Canvas).anchorClicked.emit(QUrl("footnote:f-rackets"))
        self.picture(f"{theme}-02-footnote")
        window.findChild(Canvas).anchorClicked.emit(QUrl("footnote:f-rackets"))
        workspace.show_text("q-all-your-fault")
        self.picture(f"{theme}-03-quotes-in-text")
        self.actions.themes_in_text.trigger()
        workspace.show_text("p-working-alone")
        self.picture(f"{theme}-04-themes-in-text")
        self.actions.themes_in_text.trigger()
        self.actions.quotes.trigger()
        self.picture(f"{theme}-05-quotes")
        self.actions.themes.trigger()
        self.picture(f"{theme}-06-themes")
        workspace.show_theme("protection-rackets")
        self.picture(f"{theme}-07-theme")
        self.actions.people.trigger()
        self.picture(f"{theme}-08-people")
        self.search("protection racket")
        window.top_bar.results_wanted.emit()
        self.picture(f"{theme}-09-search")
        window.top_bar.first_wanted.emit()
        self.picture(f"{theme}-10-hit")
        self.actions.find.trigger()
        self.picture(f"{theme}-11-find")
        self.search("nothing of this kind")
        self.picture(f"{theme}-12-nothing-found")
        self.program.messages.say("This archive was damaged or altered after signing.")
        self.picture(f"{theme}-13-message")
        window.messages.hide()
        for action, name in ((self.actions.help, "14-help"), (self.actions.about, "15-about")):
            action.trigger()
            self.settle()
            dialog = self._app.activeModalWidget()
            self.picture(f"{theme}-{name}", dialog)
            dialog.close()
        workspace.go(Place(ScreenName.READER, "experiences"))
        for _ in range(10):
            self.actions.larger.trigger()
        self.picture(f"{theme}-16-large-text")
        self.actions.quotes.trigger()
        self.picture(f"{theme}-17-large-quotes")
        self.actions.usual_size.trigger()
        if theme == "light":
            self.present(Qt.Key)

    def present(self, keys) -> None:
        """Show every quote to a room, then black, then the end."""
        self.actions.present.trigger()
        room = self.program.presenting.audience
        for number in range(1, 9):
            self.picture(f"room-{number}", room)
            self.press(room, keys.Key_PageDown)
        self.press(room, keys.Key_B)
        self.picture("room-black", room)
        self.press(room, keys.Key_Escape)
        self.picture("room-ended")

    def run(self) -> None:
        for choice in self.actions.looks.actions():
            choice.trigger()
            self.settle()
            self.walk(choice.data())


def _one(folder: Path, language: str, ending: str) -> int:
    Tour(folder, language, ending).run()
    return 0


if __name__ == "__main__":
    if len(sys.argv) == 4:
        sys.exit(_one(Path(sys.argv[1]), sys.argv[2], sys.argv[3]))
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build" / "tour"))
