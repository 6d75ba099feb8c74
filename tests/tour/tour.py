"""Takes a picture of every screen, in every language: `./run tour [--pseudo] [FOLDER]`.

Each is taken on the laptop that Satchel is designed for, on a small one, and on a 4K screen at
200 %. The other themes than the light one are taken in English alone: their colours are the same
in every language. `--pseudo` takes, in place of the languages, one in which every text is twice
as long as in English. `--large-text` takes them with words of twice their size on the laptop, in
every theme and language. `./run tour --help-pictures` takes the few that stand in the help:
tests/tour/help_pictures.py.

It drives the real application off screen, as a person would, and is what one looks at after any
change to what is seen. Each language and scale has processes of its own, and each program that a
part of it starts is gone when the part ends: all of it stays below 400 MB.
"""

import gc
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt, QtMsgType, QUrl, qInstallMessageHandler
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QCompleter,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QWidget,
)

from index import ArchiveUnreadable, build_archive, make_key, replace
from tests.pseudo_locale import PseudoLocale
from tests.tour.corrections import suggest
from tests.tour.handouts import HandingStates
from tests.tour.illustrated import ILLUSTRATED, drawn_map, photograph
from tests.tour.participants import count
from tests.tour.presentations import ShowingStates
from tests.tour.review import compare, open_menus, review
from tests.tour.sets import prepare
from tests.tour.speakers import attribute
from tests.tour.states import States
from tests.tour.tables import TableStates
from tests.tour.written import write
from tests.viewer.conftest import Reader, meet
from tests.viewer.controls import (
    answers,
    archives_in,
    desk_pane,
    main_button,
    read_originals,
    settle_look,
)
from tests.viewer.desk_sheets import desk_sheets
from viewer.app import build
from viewer.app.desk.passage_actions import PassageActions
from viewer.platform.paths import Home, bundled_archives
from viewer.presenter import keys
from viewer.printing.preview import PreviewDialog
from viewer.screens.codebook.page import ThemesPage
from viewer.screens.codebook.voice_matrix import VoiceMatrixView
from viewer.screens.desk.file_pane import FilePane
from viewer.screens.desk.foot import DeskFoot
from viewer.screens.desk.problems_pane import ProblemsPane
from viewer.screens.desk.themes.themes_pane import ThemesPane
from viewer.screens.library.arrival_sheet import ArrivalSheet, ChangesSheet
from viewer.screens.library.entries import Arrival, Doubt
from viewer.screens.library.page import LibraryPage
from viewer.screens.quotes.filters import QuoteOrderBox
from viewer.screens.quotes.page import QuotesPage
from viewer.screens.reader.find.find_bar import FindBar
from viewer.screens.reader.page import ReaderPage
from viewer.screens.reader.text.canvas import Canvas
from viewer.screens.search.groups import GroupBox
from viewer.screens.search.page import SearchScreen
from viewer.services import settings
from viewer.shell.help.window import HelpWindow, number_of
from viewer.shell.places.places import Place, ScreenName
from viewer.ui.lists.table import Table
from viewer.ui.widgets.facet_bar import FacetMenu

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT / "resources" / "corpus" / "kyrgyzstan"
type Size = tuple[int, int, int]
# The ending of a picture's name -> width and height as Satchel sees them, and scale.
SCREENS: dict[str, Size] = {
    "": (1366, 768, 1),
    "-small": (1024, 600, 1),
    "-4k": (1920, 1080, 2),
}
LARGE = {"-large": (1366, 768, 1)}  # with words of twice their size
LARGE_ZOOM = 200  # percent
PSEUDO = "pseudo"  # a language of the tour alone
THEME = settings.ColourChoice.LIGHT  # the one that is taken in every language
WAIT = 60.0  # seconds, on a machine that does much else
ASKED = ("крыша", "harrasment ", "(salon OR =bribe) -kind:quote", "Do mothers lose custody?")


IN_EACH_THEME = (
    *("greet", "read", "translate", "browse", "report", "look_for", "choose", "sift", "tell"),
    *("ask", "dial", "roam", "print_out", "hand_out", "enlarge", "narrow"),
)
ONCE = ("present", "show_sets", "find_nothing", "preview", "illustrate", "tabulate", "shelve")
STATES = "show_states"  # of programs that are started for them, in each theme


def themes_of(language: str, ending: str) -> list[settings.ColourChoice]:
    """Return the themes in which pictures are taken in a language, on a screen."""
    return list(settings.ColourChoice) if language == "en" or ending in LARGE else [THEME]


type Step = tuple[str, settings.ColourChoice | None]


def walks_of(language: str, ending: str) -> tuple[list[Step], ...]:
    """Return the parts of the tour in a language, and in which theme each is taken.

    Those of one list are taken in one process. The programs that wait, go wrong and are full take
    the most memory, so those of each theme have another.
    """
    themes = themes_of(language, ending)
    screens = [(part, theme) for theme in themes for part in IN_EACH_THEME]
    return [*screens, *((part, None) for part in ONCE)], *([(STATES, each)] for each in themes)


def main(folder: Path, languages: Iterable[str], screens: Mapping[str, Size] = SCREENS) -> int:
    """Take every picture into `folder`."""
    folder = folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.png"):
        old.unlink()
    walks = [
        ((language, ending, str(number)), len(steps))
        for ending in screens
        for language in languages
        for number, steps in enumerate(walks_of(language, ending))
    ]
    total, done = sum(steps for _what, steps in walks), 0
    for what, steps in walks:
        with tempfile.TemporaryDirectory() as place:
            status = _walk(folder, Path(place), what, (done, total))
        if status:
            return status
        done += steps
    sys.stderr.write(f"{len(list(folder.glob('*.png')))} pictures in {folder}\n")
    return 0


def _walk(folder: Path, place: Path, what: tuple[str, str, str], so_far: tuple[int, int]) -> int:
    """Take some pictures of one language and scale in a process of its own; return its status."""
    width, height, scale = (SCREENS | LARGE)[what[1]]
    screen = describe_screen(place, width * scale, height * scale)
    environment = os.environ | {
        "QT_QPA_PLATFORM": f"offscreen:configfile={screen.name}",
        "QT_SCALE_FACTOR": str(scale),
        "PYTHONPATH": str(ROOT),
        "TMPDIR": str(place),
    }
    done = subprocess.run(
        [sys.executable, "-P", "-m", "tests.tour", str(folder), *what, *map(str, so_far)],
        env=environment,
        cwd=place,  # Qt finds its screen's file only by a name in ASCII
        check=False,
    )
    return done.returncode


def describe_screen(folder: Path, width: int, height: int, _scale: int = 1) -> Path:
    """Write down for Qt what screen there is, in its own pixels."""
    file = folder / f"screen-{width}.json"
    size = {"x": 0, "y": 0, "width": width, "height": height}
    density = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    file.write_text(json.dumps({"screens": [{"name": "screen"} | size | density]}))
    return file


class Progress:
    """How far the tour is: a bar on a terminal, else a line for each part of it."""

    _WIDE = 30  # letters of the bar

    def __init__(self, folder: Path, done: int, total: int) -> None:
        self._folder, self._done, self._total = folder, done, total

    def step(self, what: str) -> None:
        """Say that one more part is done, and what it was."""
        self._done += 1
        count = len(list(self._folder.glob("*.png")))
        if sys.stderr.isatty():
            full = self._WIDE * self._done // self._total
            bar = "#" * full + "." * (self._WIDE - full)
            end = "\n" if self._done == self._total else ""
            sys.stderr.write(f"\r\x1b[K[{bar}] {count} pictures: {what}{end}")
        else:
            sys.stderr.write(f"{self._done}/{self._total}, {count} pictures: {what}\n")
        sys.stderr.flush()


def _keep_quiet(_kind: QtMsgType, _place: object, text: str) -> None:
    """Pass on what Qt says, but for what a screen that is none cannot do."""
    if not text.startswith("This plugin does not support"):
        sys.stderr.write(f"{text}\n")


class Tour:
    """One walk through the application in one language."""

    def __init__(self, folder: Path, language: str, ending: str) -> None:
        self._folder, self._name = folder, f"{language}{ending}"
        self._size = (SCREENS | LARGE)[ending][:2]
        self.zoom = LARGE_ZOOM if ending in LARGE else 100
        self._language = "en" if language == PSEUDO else language
        self._themes = themes_of(language, ending)
        qInstallMessageHandler(_keep_quiet)
        self._app = QApplication([])
        keys.TWICE = 0  # no room reads along
        if language == PSEUDO:
            self._app.installTranslator(PseudoLocale(self._app))
        home = Home(Path(tempfile.mkdtemp()))
        settings.save(self.choices(), home.settings)
        self.program = build(self._app, home)
        self.program.window.setGeometry(0, 0, *self._size)
        self.program.show()
        self.until(lambda: self.program.window.workspace is not None)

    def choices(self, theme: settings.ColourChoice = THEME) -> settings.Settings:
        """What was chosen before a program of this tour starts."""
        chosen = settings.Settings(language=self._language, colours=theme, zoom=self.zoom)
        return replace(chosen, print_told=True)

    def enlarge_words(self, program) -> None:
        """Make words twice as large, unless all pictures are of such."""
        for _ in range(10 if self.zoom == 100 else 0):
            program.window.actions_.larger.trigger()
            settle_look(program.window)

    def shrink_words(self, program) -> None:
        """Make words as large again as they are in this tour."""
        program._look.choose_zoom(self.zoom)
        settle_look(program.window)

    @property
    def window(self):
        return self.program.window

    @property
    def do(self):
        return self.window.actions_

    @property
    def canvas(self):
        return self.window.findChild(Canvas)

    def settle(self, seconds: float = 0.12) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._app.processEvents()
            # Outside of a loop of its own, Qt deletes nothing that is to be deleted later.
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            time.sleep(0.01)

    def until(self, ready: Callable[[], bool]) -> None:
        end = time.monotonic() + WAIT
        while not ready():
            if time.monotonic() > end:
                raise TimeoutError("The tour waited in vain.")
            self.settle(0.02)

    def started(self, file: Path, theme: settings.ColourChoice):
        """Start a program of its own with the archive `file`, in `theme`."""
        home = Home(Path(tempfile.mkdtemp()))
        meet(file, home)
        settings.save(self.choices(theme), home.settings)
        program = build(self._app, home, [file])
        program.window.setGeometry(0, 0, *self._size)
        program.show()
        self.until(lambda: program.window.workspace is not None)
        return program

    def end(self, program) -> None:
        """Close a program that one part of the tour started, and have nothing of it left."""
        program.close()
        program.window.deleteLater()  # here, not by Python wherever it clears up
        self.settle()
        gc.collect()  # a program holds itself in circles

    def picture(self, name: str, widget=None) -> None:
        self.settle()
        shown = widget or self.window
        self.until(lambda: _has_its_pictures(shown))
        shown.grab().save(str(self._folder / f"{name}-{self._name}.png"))

    def keep(self, name: str, picture: QImage) -> None:
        picture.save(str(self._folder / f"{name}-{self._name}.png"))

    def search(self, text: str) -> None:
        bar = self.window.top_bar
        bar.focus_box()
        bar.show_query(text)
        bar.query_edited.emit(text)
        self.until(lambda: self.window.findChild(SearchScreen).answered_query == text)

    def read(self, theme: str) -> None:
        """The reader: opened, with a footnote, among the quotes, with its themes."""
        workspace = self.window.workspace
        workspace.go(Place(ScreenName.READER))
        self.picture(f"{theme}-01-first-window")
        workspace.show_text("p-brothel-charge-and-rackets")
        self.canvas.anchorClicked.emit(QUrl("footnote:f-rackets"))
        self.picture(f"{theme}-02-footnote")
        self.canvas.anchorClicked.emit(QUrl("footnote:f-rackets"))
        workspace.show_text("q-all-your-fault")
        self.picture(f"{theme}-03-quotes-in-text")
        self.do.themes_in_text.trigger()
        workspace.show_text("p-working-alone")
        self.picture(f"{theme}-04-themes-in-text")
        self.do.themes_in_text.trigger()

    def translate(self, theme: str) -> None:
        """Translations below the text, where there are any in this language."""
        if not self.do.texts.isEnabled():
            return
        for choice in self.do.texts.actions():
            choice.trigger()
            for number, name in enumerate(("p-police-who-took-part", "q-new-laws", "f-rackets")):
                self.window.workspace.show_text(name)
                self.picture(f"{theme}-35-{choice.data()}-{number}")
        self.do.texts.actions()[1].trigger()

    def browse(self, theme: str) -> None:
        """Quotes, themes, people."""
        self.do.quotes.trigger()
        self.picture(f"{theme}-05-quotes")
        self.do.themes.trigger()
        self.picture(f"{theme}-06-themes")
        self.window.workspace.show_theme("protection-rackets")
        self.picture(f"{theme}-07-theme")
        self.do.people.trigger()
        self.picture(f"{theme}-08-people")

    def report(self, theme: str) -> None:
        """Quotes narrowed, by theme and as a table; themes by whose words, together, compared."""
        self.do.quotes.trigger()
        page = self.window.findChild(QuotesPage)
        fields = {menu.field: menu for menu in page.findChildren(FacetMenu)}
        fields["gender"].menu().aboutToShow.emit()
        fields["gender"].menu().actions()[0].trigger()
        self.picture(f"{theme}-35-quotes-narrowed")
        fields["gender"].menu().aboutToShow.emit()
        fields["gender"].menu().actions()[0].trigger()
        page.narrow({"gender": frozenset({"woman"}), "sector": frozenset({"street"})})
        page.narrow({})
        self.picture(f"{theme}-35-undo-offered")
        self.window.messages.hide()
        order = page.findChild(QuoteOrderBox)
        order.setCurrentIndex(1)
        self.picture(f"{theme}-36-quotes-by-theme")
        order.setCurrentIndex(0)
        self.do.quotes_as_table.trigger()
        self.picture(f"{theme}-37-quotes-table")
        self.do.quotes_as_table.trigger()
        self.do.themes.trigger()
        page = self.window.findChild(ThemesPage)
        for number in (1, 2, 3):
            page.show_view(number)
            self.picture(f"{theme}-38-themes-{number}")
        page.show_view(1)
        page.take_focus()
        table = page.findChild(VoiceMatrixView).findChild(Table)
        QTest.keyClick(table, Qt.Key.Key_Return)
        self.picture(f"{theme}-39-behind-a-number")

    def look_for(self, theme: str) -> None:
        """A search, its hit, finding in the page, nothing found, and a message."""
        self.search("protection racket")
        self.window.top_bar.results_wanted.emit()
        self.picture(f"{theme}-09-search")
        self.window.top_bar.first_wanted.emit()
        self.picture(f"{theme}-10-hit")
        self.do.find.trigger()
        box = self.window.findChild(FindBar).findChild(QLineEdit)
        QTest.keyClicks(box, "police")
        self.picture(f"{theme}-11-find")
        QTest.keyClick(box, Qt.Key.Key_Escape)
        self.search("xylophone zeppelin")
        self.picture(f"{theme}-12-nothing-found")
        missing = ArchiveUnreadable("“{name}” is not there. Check its name.", name="a.satchel")
        self.program.messages.report(missing)
        self.picture(f"{theme}-13-message")
        self.window.messages.hide()
        self.search("")

    def choose(self, theme: str) -> None:
        """The settings, care notes in three ways, numbers, the source, a footnote at its mark."""
        self.do.settings.trigger()
        self.settle()
        dialog = self._app.activeModalWidget()
        self.picture(f"{theme}-40-settings", dialog)
        dialog.close()
        self.do.numbers_in_margin.trigger()
        self.window.workspace.show_text("q-child-taken")
        for care in (settings.CareChoice.FOLD, settings.CareChoice.DIM, settings.CareChoice.SHOW):
            self.program._choices.treat_care(care)
            self.picture(f"{theme}-41-care-{care}")
        self.do.source.trigger()
        self.picture(f"{theme}-42-source")
        self.do.source.trigger()
        self.do.numbers_in_margin.trigger()
        self.window.workspace.show_text("p-brothel-charge-and-rackets")
        self.settle()
        self.canvas.highlighted.emit(QUrl("footnote:f-rackets"))
        self.settle(0.4)
        self.picture(f"{theme}-43-hover")
        self.canvas.highlighted.emit(QUrl())
        self.do.copy_cited.trigger()
        self.picture(f"{theme}-44-copied-with-source")
        self.window.messages.hide()

    def sift(self, theme: str) -> None:
        """A search narrowed and grouped."""
        self.search("police")
        screen = self.window.findChild(SearchScreen)
        menus = {menu.field: menu for menu in screen.findChildren(FacetMenu)}
        for field in ("theme", "kind"):
            menus[field].menu().aboutToShow.emit()
            menus[field].menu().actions()[0].trigger()
            self.settle()
        self.picture(f"{theme}-28-narrowed")
        menu = menus["theme"].menu()
        menu.popup(menus["theme"].mapToGlobal(menus["theme"].rect().bottomLeft()))
        self.settle()
        self.picture(f"{theme}-29-field", menu)
        menu.close()
        grouping = screen.findChild(GroupBox)
        grouping.setCurrentIndex(grouping.count() - 1)
        self.picture(f"{theme}-30-by-theme")
        grouping.setCurrentIndex(0)
        self.search("")

    def tell(self, theme: str) -> None:
        """What is said of searches, and what is offered."""
        for number, query in enumerate(ASKED, 1):
            self.search(query)
            self.picture(f"{theme}-31-said-{number}")
        self.do.care_covered.trigger()
        self.search("extortion")
        self.picture(f"{theme}-32-covered")
        self.do.care_covered.trigger()
        self.window.top_bar.first_wanted.emit()
        self.search("")
        self.picture(f"{theme}-33-searches-of-this-sitting")
        self.window.activateWindow()  # a menu was over it
        self.settle()
        self.window.top_bar.focus_box()
        box = self.window.top_bar.findChild(QLineEdit)
        QTest.keyClicks(box, "theme:")
        popup = self.window.top_bar.findChild(QCompleter).popup()
        self.until(popup.isVisible)
        self.picture(f"{theme}-34-offers", popup)
        popup.hide()
        self.search("")

    def ask(self, theme: str) -> None:
        """The dialogs."""
        self.learn(theme)
        self.do.about.trigger()
        self.settle()
        dialog = self._app.activeModalWidget()
        self.picture(f"{theme}-15-about", dialog)
        dialog.close()
        archive = self.program.session.archive
        for number, doubt in enumerate(Doubt):
            arrival = Arrival(Path("study.satchel"), archive, 1_200_000, doubt)
            dialog = ArrivalSheet(arrival, self.program._look, self._language, self.window)
            dialog.open()
            self.settle()
            self.picture(f"{theme}-20-signer-{number}", dialog)
            dialog.close()
        menu = self.window.menuBar().actions()[2].menu()
        menu.popup(self.window.mapToGlobal(self.window.rect().topLeft()))
        self.picture(f"{theme}-18-menu", menu)
        menu.close()

    def greet(self, theme: str) -> None:
        """The first page, also in small windows and in large text."""
        self.do.welcome.trigger()
        self.picture(f"{theme}-00-first-steps")
        for width, height in ((1024, 600), (800, 480)):
            self.window.resize(width, height)
            self.picture(f"{theme}-00-first-steps-{width}")
        self.window.resize(*self._size)
        self.enlarge_words(self.program)
        self.picture(f"{theme}-00-first-steps-large")
        self.shrink_words(self.program)
        self.window.show_reading()

    def learn(self, theme: str) -> None:
        """The help: at the screen where one is, with words found, small, and in large text."""
        self.do.help.trigger()
        help_ = self.window.findChild(HelpWindow)
        self.settle(0.3)
        self.picture(f"{theme}-14-help", help_)
        box = help_.findChild(QLineEdit)
        box.setText(
            {"ru": "копировать цитату", "ky": "цитата көчүр"}.get(self._language, "copy quote")
        )
        self.picture(f"{theme}-14-help-found", help_)
        box.setText("qqq")
        self.picture(f"{theme}-14-help-nothing", help_)
        for number, title in enumerate(("The first minute", "Presenting", "Every key")):
            help_.open_at(number_of(title))
            self.picture(f"{theme}-14-help-{number}", help_)
        help_.resize(600, 420)
        self.picture(f"{theme}-14-help-small", help_)
        self.enlarge_words(self.program)
        self.picture(f"{theme}-14-help-small-large", help_)
        self.shrink_words(self.program)
        help_.close()

    def dial(self, theme: str) -> None:
        """The attribution dial: its menu, every screen at “role only”, and a quote copied."""
        workspace, button = self.window.workspace, self.window.status_line.dial
        workspace.show_text("q-bandits")
        self.do.copy.trigger()
        self.picture(f"{theme}-20-copied-as")
        menu = button.menu()
        button.open_menu()
        self.settle()
        self.picture(f"{theme}-21-dial-menu", menu)
        menu.close()
        for number, choice in enumerate(self.do.attributions.actions()[2:]):
            choice.trigger()
            self.picture(f"{theme}-22-dial-{number}")
        self.do.attributions.actions()[3].trigger()
        for number, action in enumerate((self.do.quotes, self.do.people)):
            action.trigger()
            self.picture(f"{theme}-23-role-only-{number}")
        self.search("gender:woman")
        self.picture(f"{theme}-23-role-only-2")
        self.window.resize(1024, 600)
        workspace.show_text("q-bandits")
        self.picture(f"{theme}-24-dial-1024")
        self.window.resize(*self._size)
        self.do.attributions.actions()[0].trigger()
        self.window.messages.hide()
        self.search("")

    def roam(self, theme: str) -> None:
        """Getting about: glossary, tabs, the switcher, a number, the keys, panes put away."""
        workspace = self.window.workspace
        self.do.glossary.trigger()
        self.settle(0.5)  # a long list is laid out bit by bit
        self.picture(f"{theme}-40-glossary")
        for name in ("q-bandits", "p-working-alone"):
            workspace.tabs.open_behind(Place(ScreenName.READER, name))
        self.do.next_tab.trigger()
        self.picture(f"{theme}-41-tabs")
        self.over(self.do.switcher, f"{theme}-42-recent")
        self.over(self.do.switcher, f"{theme}-43-switcher", "pol")
        self.over(self.do.switcher, f"{theme}-44-nothing", "qqq")
        self.over(self.do.go_to, f"{theme}-45-go-to", "14")
        self.over(self.do.keys, f"{theme}-46-keys")
        menu = self.do.places
        menu.popup(self.window.mapToGlobal(self.window.rect().topLeft()))
        self.picture(f"{theme}-47-last-places", menu)
        menu.close()
        for action in (self.do.left_pane, self.do.right_pane):
            action.trigger()
        self.picture(f"{theme}-48-no-panes")
        self.squeeze(theme)

    def squeeze(self, theme: str) -> None:
        """The same in smaller windows, and what was opened closed again."""
        self.window.resize(1024, 600)
        for action in (self.do.left_pane, self.do.right_pane):
            action.trigger()
        self.picture(f"{theme}-49-tabs-1024")
        self.over(self.do.keys, f"{theme}-50-keys-1024")
        self.window.resize(self.window.minimumSize())
        self.do.glossary.trigger()
        self.settle(0.5)
        self.picture(f"{theme}-51-glossary-smallest")
        self.over(self.do.switcher, f"{theme}-52-switcher-smallest", "pol")
        self.over(self.do.keys, f"{theme}-53-keys-smallest")
        self.window.resize(*self._size)
        while len(self.window.workspace.tabs.places) > 1:
            self.do.close_tab.trigger()

    def over(self, action, name: str, typed: str = "", *, window=None) -> None:
        """Take a picture of a sheet over the window, with something typed into it."""
        window = window or self.window
        action.trigger()
        self.settle()
        sheet = self._app.activeModalWidget()
        if typed:
            QTest.keyClicks(sheet.findChild(QLineEdit), typed)
        whole = window.grab()
        at = sheet.mapToGlobal(QPoint()) - window.mapToGlobal(QPoint())
        self.settle()
        sheet.render(whole, at)
        whole.save(str(self._folder / f"{name}-{self._name}.png"))
        sheet.close()

    def print_out(self, theme: str) -> None:
        """What is printed, before it is: of three screens, as wide as there is room, and whole."""
        for number, show in enumerate((self.do.contents, self.do.quotes, self.do.people)):
            show.trigger()
            self.do.preview.trigger()
            dialog = self.window.findChild(PreviewDialog)
            self.picture(f"{theme}-54-preview-{number}", dialog)
            dialog.findChildren(QComboBox)[2].setCurrentIndex(1)
            self.picture(f"{theme}-55-preview-whole-{number}", dialog)
            if show is not self.do.people:
                dialog.reject()
                self.settle()
        main_button(dialog).click()
        self.settle()
        asked = self.window.findChild(QPrintDialog)
        self.picture(f"{theme}-56-print", asked)
        asked.reject()

    def enlarge(self, theme: str) -> None:
        """Text at twice its size."""
        self.window.workspace.go(Place(ScreenName.READER, "experiences"))
        self.enlarge_words(self.program)
        self.picture(f"{theme}-16-large-text")
        self.do.quotes.trigger()
        self.picture(f"{theme}-17-large-quotes")
        self.shrink_words(self.program)

    def narrow(self, theme: str) -> None:
        """The smallest window."""
        self.window.resize(self.window.minimumSize())
        for number, action in enumerate((self.do.quotes, self.do.themes, self.do.people), start=1):
            action.trigger()
            self.picture(f"{theme}-19-smallest-{number}")
        self.do.themes.trigger()
        for number in (1, 2, 3, 0):
            self.window.findChild(ThemesPage).show_view(number)
            self.picture(f"{theme}-40-smallest-themes-{number}")
        self.search("police")
        self.picture(f"{theme}-19-smallest-4")
        self.window.workspace.show_text("q-bandits")
        self.do.find.trigger()
        self.picture(f"{theme}-19-smallest-5")
        self.window.findChild(FindBar).closed.emit()
        self.search("")
        self.window.resize(*self._size)

    def find_nothing(self) -> None:
        """No archive that can be opened, and the choice of another."""
        empty = Path(tempfile.mkdtemp())
        for theme in self._themes:
            home = Home(Path(tempfile.mkdtemp()), empty)
            chosen = self.choices(theme)
            settings.save(chosen, home.settings)
            program = build(self._app, home, [empty / "gone.satchel"])
            program.window.setGeometry(0, 0, *self._size)
            program.show()
            self.until(lambda shown=program: shown.session.archives.why_none is not None)
            self.picture(f"{theme}-25-nothing-open", program.window)
            program.window.actions_.open.trigger()
            dialog = program.window.findChild(QFileDialog)
            self.picture(f"{theme}-26-open", dialog)
            dialog.close()
            self.end(program)

    def preview(self) -> None:
        """The editor's desk: problems, one with its line, then errors; its sheets and its menu."""
        for theme in self._themes:
            folder = Path(tempfile.mkdtemp()) / CORPUS.name
            shutil.copytree(CORPUS, folder)
            program = self.at_desk(folder, theme)
            self._preview(program.window, folder, theme)
            self._edit(program, theme)
            compare(self, program.window, theme)
            open_menus(self, program.window, theme)
            attribute(self, program.window, theme)
            prepare(self, program, theme)
            suggest(self, program, theme)
            self.end(program)
            review(self, theme)

    def at_desk(self, folder: Path, theme: str):
        """Start a program of its own at the desk with `folder`, in `theme`."""
        home = Home(Path(tempfile.mkdtemp()))
        settings.save(self.choices(theme), home.settings)
        program = build(self._app, home, (), folder)
        program.window.setGeometry(0, 0, *self._size)
        program.show()
        self.until(lambda: program.window.workspace is not None)
        return program

    def _preview(self, window, folder: Path, theme: str) -> None:
        foot, document = window.findChild(DeskFoot), folder / "documents" / "kyrgyzstan.md"
        window.workspace.show_text("q-bandits")
        desk_pane(window, ProblemsPane).step(1)
        self.until(lambda: window.findChild(FilePane).marked != "")
        self.picture(f"{theme}-20-preview", window)
        whole = document.read_text(encoding="utf-8")
        document.write_text(whole.replace("{#p-", "{#P ", 2), encoding="utf-8")
        self.until(lambda: foot.as_of != "")
        desk_pane(window, ProblemsPane)
        self.picture(f"{theme}-21-preview-errors", window)
        window.resize(1024, 600)
        self.picture(f"{theme}-22-preview-small", window)
        document.write_text(whole, encoding="utf-8")
        window.resize(*self._size)
        self.until(lambda: foot.as_of == "")

    def _edit(self, program, theme: str) -> None:
        """What the editor's desk asks and tells, and what can be done with a passage there."""
        for number, sheet in enumerate(desk_sheets(Reader(None, program))):
            sheet.open()
            self.picture(f"{theme}-23-desk-{number:02}", sheet)
            sheet.close()
        menu = program.window.findChild(PassageActions).menu
        menu.popup(program.window.mapToGlobal(program.window.rect().topLeft()))
        self.picture(f"{theme}-24-desk-passage", menu)
        menu.close()
        window, themes = program.window, desk_pane(program.window, ThemesPane)
        themes.codings.enter()
        self.picture(f"{theme}-24-desk-themes", window)
        window.resize(1024, 600)
        self.picture(f"{theme}-24-desk-themes-small", window)
        window.resize(*self._size)
        count(self, program.window, theme)
        write(self, program.window, theme)

    def illustrate(self) -> None:
        """A page with pictures: a map drawn in black on nothing, a photograph; also enlarged."""
        folder = Path(tempfile.mkdtemp()) / "illustrated"
        for name, content in ILLUSTRATED.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(content, encoding="utf-8")
        (folder / "pictures").mkdir()
        drawn_map().save(str(folder / "pictures" / "map.png"))
        photograph().save(str(folder / "pictures" / "harbour.jpg"))
        file = folder.with_suffix(".satchel")
        assert build_archive(folder, file, publish=True).archive is not None
        for theme in self._themes:
            program = self.started(file, theme)
            program.window.workspace.show_text("p-before")
            self.picture(f"{theme}-25-pictures", program.window)
            program.window.workspace.show_text("p-last")
            self.picture(f"{theme}-26-pictures-below", program.window)
            self.enlarge_words(program)
            program.window.workspace.show_text("p-between")
            self.picture(f"{theme}-27-pictures-large", program.window)
            self.shrink_words(program)
            self.end(program)

    def tabulate(self) -> None:
        """Tables and nested lists, of an archive that is made for it."""
        TableStates(self, self._language).run(self._themes)

    def shelve(self) -> None:
        """The library: empty, with one archive, with three, and what is asked and told there."""
        for theme in self._themes:
            home = Home(Path(tempfile.mkdtemp()), Path(tempfile.mkdtemp()))
            chosen = self.choices(theme)
            settings.save(chosen, home.settings)
            empty = build(self._app, home)
            self._show(empty, f"{theme}-35-library-empty")
            home = replace(home, brought=bundled_archives()[0].parent)
            program = build(self._app, home)
            self._show(program, f"{theme}-36-one-archive")
            self._shelve(program, theme)
            for each in (empty, program):
                self.end(each)

    def _show(self, program, name: str) -> None:
        program.window.setGeometry(0, 0, *self._size)
        program.show()
        program.window.actions_.library.trigger()
        self.settle(0.4)
        self.picture(name, program.window)

    def _shelve(self, program, theme: str) -> None:
        stick, window = Path(tempfile.mkdtemp()), program.window
        make_key(stick / "editor.key")
        first, second = (edition_of(stick, number) for number in (1, 2))
        other = edition_of(stick, 1, name="yard")
        for file, number in ((first, 1), (other, 2)):
            self._arrive(program, file, f"{theme}-37-sheet-{number}", copy=number == 1)
        window.actions_.library.trigger()
        self.settle(0.4)
        page = window.findChild(LibraryPage)
        page.check_wanted.emit(str(other))
        self.picture(f"{theme}-38-library-of-three", window)
        page.search_box.setText("hours OR bribe")
        page._search("hours OR bribe")
        self.until(lambda: page.across.answered and "…" not in page.across.said)
        self.picture(f"{theme}-45-several-archives-searched", window)
        page.leave_search()
        self._arrive(program, second, f"{theme}-39-newer-edition", copy=True)
        self._look_after(program, other, theme)

    def _look_after(self, program, other: Path, theme: str) -> None:
        """An archive whose stick is pulled, what changed in another, and what is deleted."""
        stick, window = other.parent, program.window
        page = window.findChild(LibraryPage)
        other.rename(stick / "pulled")
        window.actions_.library.trigger()
        self.settle(0.4)
        list_ = archives_in(page)
        list_.choose(str(other))
        self.picture(f"{theme}-40-missing-stick", window)
        (copied,) = (home_of(program) / "library").iterdir()
        list_.choose(str(copied))
        page.changes_wanted.emit(str(copied))
        self.until(lambda: window.findChild(ChangesSheet) is not None)
        self.picture(f"{theme}-41-what-changed", window.findChild(ChangesSheet))
        window.findChild(ChangesSheet).close()
        page.removal_wanted.emit(str(copied))
        self.until(lambda: window.findChild(QMessageBox) is not None)
        self.picture(f"{theme}-42-remove", window.findChild(QMessageBox))
        window.findChild(QMessageBox).close()
        for width, height in ((1024, 600), (800, 480)):
            window.resize(width, height)
            self.picture(f"{theme}-43-library-{width}", window)
        self.enlarge_words(program)
        self.picture(f"{theme}-44-library-large", window)
        (stick / "pulled").rename(other)
        self.shrink_words(program)
        window.resize(*self._size)

    def _arrive(self, program, file: Path, name: str, *, copy: bool) -> None:
        program.session.archives.open(file)
        window = program.window
        self.until(lambda: window.findChild(ArrivalSheet) is not None)
        sheet = window.findChild(ArrivalSheet)
        self.picture(name, sheet)
        answers(sheet)[0 if copy else -2].click()
        self.until(lambda: window.findChild(ArrivalSheet) is None)
        self.settle(0.3)

    def present(self) -> None:
        """Every quote to a room, then black, then the end."""
        self.do.present.trigger()
        read_originals(self.program.window)
        room = self.program.session.presenting.audience
        for number in range(1, 9):
            self.picture(f"room-{number}", room)
            QTest.keyClick(room, Qt.Key.Key_PageDown)
        QTest.keyClick(room, Qt.Key.Key_B)
        self.picture("room-black", room)
        for _ in range(2):
            QTest.keyClick(room, Qt.Key.Key_Escape)
        self.picture("room-ended")
        self.window.messages.hide()

    def hand_out(self, theme: str) -> None:
        """What is handed out as a file, and a handout that comes home."""
        HandingStates(self).run(theme)

    def show_sets(self) -> None:
        """Sets before a room."""
        ShowingStates(self, self._language).run()

    def show_states(self, theme: str) -> None:
        """Programs that wait, go wrong, are full, are bare, ask."""
        States(self).run([theme], self._language)

    def run(self, steps: Iterable[Step], progress: Progress) -> None:
        looks = {action.data(): action for action in self.do.looks.actions()}
        for part, theme in steps:
            if part in IN_EACH_THEME and not looks[theme].isChecked():
                looks[theme].trigger()
                settle_look(self.window)
            getattr(self, part)(*filter(None, [theme]))
            progress.step(" ".join(filter(None, [self._name, theme, part.replace("_", " ")])))


def _has_its_pictures(shown: QWidget) -> bool:
    """Return whether all pictures of an archive in sight are there, once all is painted."""
    shown.grab()
    return not any(page.pictures.is_waiting for page in shown.findChildren(ReaderPage))


def home_of(program) -> Path:
    """Return the data folder of a program on tour."""
    return program.session._services.home.folder


def edition_of(stick: Path, number: int, name: str = "ferry") -> Path:
    """Make an edition of a small archive on `stick`; the second withdraws a quote."""
    folder = stick / f"{name}-{number}"
    (folder / "documents").mkdir(parents=True)
    gone = '[[withdrawn]]\npassage = "q-rain"\ndate = "2026-02-03"\nreason = "Asked."\n'
    titles = {"ferry": "What the ferry crews told us", "yard": "Wages in the timber yard, 2021"}
    (folder / "archive.toml").write_text(
        f'id = "{name}"\nedition = {number}\ncreated = "2026-02-0{number}"\nlanguage = "en"\n'
        f'title.en = "{titles[name]}"\n{gone if number == 2 else ""}'
    )
    quote = "> “It rained on the deck.” {#q-rain}\n>\n> — Deckhand\n"
    later = "They were paid on the last day of the month, and sometimes not at all. {#p-paid}\n"
    (folder / "documents" / "one.md").write_text(
        f'+++\nid = "one"\ntitle = "Crews"\n+++\n## On deck {{#deck}}\n\n'
        f"The crews worked {'nine' if number == 2 else 'eight'} hours. {{#p-hours}}\n\n"
        f"Nobody counted the nights. {{#p-nights}}\n\n{quote if number == 1 else later}",
        encoding="utf-8",
    )
    file = stick / f"{name}-{number}.satchel"
    assert build_archive(folder, file, stick / "editor.key", publish=True).archive is not None
    return file
