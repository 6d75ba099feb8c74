"""Takes the pictures that stand in the help, in every language: `./run tour --help-pictures`.

They are of the real program on the archive that comes with it. No passage is on them that has a
care note: a help is opened by people who have not asked for one. Each is written with few colours,
so that it takes little of what is carried about on a stick.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPixmap

from few_colours import packed
from tests.tour.tour import ROOT, Tour
from tests.viewer.controls import read_originals
from viewer.screens.codebook.page import ThemesPage
from viewer.screens.codebook.voice_matrix import VoiceMatrixView
from viewer.screens.quotes.page import QuotesPage
from viewer.services.translations import LANGUAGES
from viewer.shell.help.text import FOLDER, SHARPNESS
from viewer.shell.places.places import Place, ScreenName
from viewer.ui.widgets.facet_bar import FacetMenu

WIDTH, HEIGHT = 800, 480
LARGEST = 30_000  # bytes of a picture
COLOURS = (16, 14, 12, 10, 8)
READER_WIDTH, READER_HEIGHT = 920, 640  # that the notes stand beside the text
QUOTE = "q-few-who-help"  # the one quote without a care note
THEME = "protection-rackets"  # which no other quote is under
ROLE_ONLY = 3  # among the levels: a picture that everybody has tells no more of who speaks


def main(pictures: Path = FOLDER / "pictures", languages: Iterable[str] = tuple(LANGUAGES)) -> int:
    """Take into `pictures` those of each language, in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        size = {"x": 0, "y": 0, "width": round(1366 * SHARPNESS), "height": round(768 * SHARPNESS)}
        screen = size | {"name": "laptop", "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
        (Path(folder) / "screen.json").write_text(json.dumps({"screens": [screen]}))
        for language in languages:
            environment = os.environ | {
                "QT_QPA_PLATFORM": "offscreen:configfile=screen.json",
                "QT_SCALE_FACTOR": str(SHARPNESS),
                "PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "packaging"))),
            }
            into = pictures / language
            command = [
                sys.executable,
                "-P",
                "-m",
                "tests.tour.help_pictures",
                str(into),
                language,
            ]
            done = subprocess.run(command, env=environment, cwd=folder, check=False)
            if done.returncode:
                return done.returncode
    return 0


class HelpPictures(Tour):
    """One walk through the application in one language."""

    def __init__(self, folder: Path, language: str) -> None:
        super().__init__(folder, language, "")
        folder.mkdir(parents=True, exist_ok=True)
        self._app.setCursorFlashTime(0)  # the same picture each time
        self.window.setGeometry(0, 0, WIDTH, HEIGHT)

    def keep(self, name: str, image: QImage) -> None:
        """Write `image` with as many colours as it may have."""
        files = (packed(image, colours) for colours in COLOURS)
        file = next(file for file in files if len(file) < LARGEST)
        (self._folder / f"{name}.png").write_bytes(file)
        sys.stderr.write(f"{self._folder.name}/{name}.png {len(file):,} bytes\n")

    def grabbed(self, rect: QRect | None = None, widget=None) -> QImage:
        self.settle(0.3)
        return (widget or self.window).grab(rect or QRect(0, 0, -1, -1)).toImage()

    def run(self) -> None:
        archive = self.program.session.archive
        shown = ("p-who-took-part", "p-hooliganism-article", "p-new-law", QUOTE)
        assert not any(archive.passage(name).care for name in shown)
        for action in (self.do.left_pane, self.do.right_pane):
            action.trigger()
        self.search_()
        self.attributions()
        self.do.attributions.actions()[ROLE_ONLY].trigger()
        self.quote()
        self.matrix()
        self.reader()
        self.room()

    def search_(self) -> None:
        """The search box and what it finds, without the line at the foot."""
        self.search("lawyer interviewed")
        self.keep("search", self.grabbed(QRect(0, 0, WIDTH, 448)))
        self.search("")

    def attributions(self) -> None:
        """The line at the foot, and the menu in it that says how much is told of who speaks."""
        button = self.window.status_line.dial
        menu = button.menu()
        button.open_menu()
        self.settle(0.3)
        whole = QPixmap.fromImage(self.grabbed())
        menu.render(whole, menu.mapToGlobal(QPoint()) - self.window.mapToGlobal(QPoint()))
        menu.close()
        top = HEIGHT - menu.height() - 60
        dots = [round(each * SHARPNESS) for each in (0, top, WIDTH, HEIGHT - top)]
        self.keep("dial", whole.toImage().copy(*dots))

    def quote(self) -> None:
        """The quotes, narrowed to one."""
        self.do.quotes.trigger()
        page = self.window.findChild(QuotesPage)
        menu = next(each for each in page.findChildren(FacetMenu) if each.field == "theme").menu()
        menu.aboutToShow.emit()
        next(each for each in menu.actions() if each.data() == THEME).trigger()
        self.settle()
        assert page.chosen == QUOTE
        below = page.mapTo(self.window, QPoint(0, 0)).y()
        self.keep("quotes", self.grabbed(QRect(0, below, WIDTH, 300)))

    def matrix(self) -> None:
        """Which themes stand in whose words, in numbers."""
        self.do.themes.trigger()
        page = self.window.findChild(ThemesPage)
        page.show_view(1)
        below = page.findChild(VoiceMatrixView).mapTo(self.window, QPoint(0, 0)).y()
        self.keep("themes", self.grabbed(QRect(0, below, WIDTH, HEIGHT - 30 - below)))
        page.show_view(0)

    def reader(self) -> None:
        """The text with an editor's note in its margin."""
        self.window.resize(READER_WIDTH, READER_HEIGHT)
        self.window.workspace.go(Place(ScreenName.READER))
        self.settle(0.3)
        below = self.canvas.mapTo(self.window, QPoint(0, 0)).y()
        self.keep("reader", self.grabbed(QRect(0, below, READER_WIDTH, 432)))
        self.window.resize(WIDTH, HEIGHT)

    def room(self) -> None:
        """What a room sees."""
        self.window.workspace.show_text(QUOTE)
        self.do.present_from_here.trigger()
        read_originals(self.program.window)
        room = self.program.session.presenting.audience
        assert room.presentation.slide.item == QUOTE
        wide = round(WIDTH * SHARPNESS)
        smooth = Qt.TransformationMode.SmoothTransformation
        self.keep("room", self.grabbed(widget=room).scaledToWidth(wide, smooth))


if __name__ == "__main__":
    HelpPictures(Path(sys.argv[1]), sys.argv[2]).run()
