"""The part of the tour that shows what a screen looks like while it waits, when something is
wrong, and when there is more than fits."""

import os
import tempfile
import threading
from pathlib import Path

from PySide6.QtWidgets import QCheckBox

from tests.dense_archives import crowded, only_one_passage, written
from tests.slow_stick import SlowStick
from tests.tour.marks import MarkStates
from tests.tour.notebook_questions import AskingStates
from tests.tour.workshop import WorkshopStates
from tests.viewer.conftest import meet, stand, tasks_of
from tests.viewer.controls import answers, archives_in, rows_in, settle_look
from viewer.app import build
from viewer.app.shown_archive import ShownArchive
from viewer.notebook.service.status import NotebookState, NotebookStatus, Protection
from viewer.notebook.store.entries.anchors import anchor_on
from viewer.notebook.store.errors import NotebookTooNew
from viewer.notebook.store.model import Colour
from viewer.platform.paths import Home, bundled_archives
from viewer.screens.codebook.page import ThemesPage
from viewer.screens.library.arrival_sheet import ArrivalSheet
from viewer.screens.library.page import LibraryPage
from viewer.screens.notebook.list.rows import BIN, EntryOrder
from viewer.screens.notebook.page import NotebookPage
from viewer.screens.notebook.share_dialogs import ShareSheet
from viewer.screens.notebook.sheets import ForGoodBox
from viewer.screens.quotes.filters import QuoteOrderBox
from viewer.screens.quotes.page import QuotesPage
from viewer.screens.search.page import SearchScreen
from viewer.services import settings
from viewer.shell.places.places import Place, ScreenName


class States:
    """Takes the pictures of one tour. `tour` drives and photographs."""

    def __init__(self, tour):
        self.tour = tour

    def run(self, themes, language):
        """Take them all, in each of `themes`."""
        folder = Path(tempfile.mkdtemp())
        full = written(crowded(), folder / f"{'a-long-name-of-a-file-' * 8}.satchel")
        one = written(only_one_passage(), folder / "one.satchel")
        for theme in themes:
            AskingStates(self.tour, self).run(theme, language)  # while little else is in memory
            self._wait(self.home(theme, language), full, theme)
            self._go_wrong(self.home(theme, language), folder, theme)
            self._be_full(self.home(theme, language), full, theme)
            self._be_bare(self.home(theme, language), one, theme)
            self._keep(self.home(theme, language), theme)
            MarkStates(self.tour, self).run(theme, language)
            WorkshopStates(self.tour, self).run(theme, language)

    def home(self, theme, language, brought=None):
        brought = brought or bundled_archives()[0].parent
        home = Home(Path(tempfile.mkdtemp()), brought)
        chosen = settings.Settings(language=language, colours=theme, zoom=self.tour.zoom)
        settings.save(chosen, home.settings)
        return home

    def start(self, home, archives=()):
        program = build(self.tour._app, home, archives)
        program.window.setGeometry(0, 0, *self.tour._size)
        program.show()
        return program

    def end(self, program):
        self.tour.end(program)

    def take(self, name, program, widget=None):
        self.tour.picture(name, widget or program.window)

    # -------------------------------------------------------------- waiting

    def _wait(self, home, file, theme):
        """An archive that is read from a slow stick, at the start and over another; a check."""
        stick = SlowStick(file).hold(ready=file.stat().st_size * 2 // 3)
        program = self.start(home, [stick])
        window = program.window
        self.take(f"{theme}-60-opening", program)
        self.tour.until(lambda: window._waiting.progress.part > 0.5)
        self.take(f"{theme}-61-reading", program)
        program.session.archives.pacing.stop()
        stick.go_on()
        self.tour.until(lambda: window.workspace is not None)
        self.take(f"{theme}-62-cancelled", program)
        stick.hold(ready=file.stat().st_size * 2 // 3)
        program.session.archives.open(stick)
        self.tour.until(lambda: window.progress.part > 0.5)
        window.messages.hide()
        self.take(f"{theme}-63-reading-another", program)
        if self.tour.zoom == 100:
            window.actions_.larger.trigger()
            settle_look(window)
        stick.go_on()
        self.tour.until(lambda: window.findChild(ArrivalSheet) is not None)
        sheet = window.findChild(ArrivalSheet)
        self.take(f"{theme}-64-long-sheet", program, sheet)
        self.tour.shrink_words(program)
        sheet.reject()
        self._check(program, stick, theme)
        self.end(program)

    def _check(self, program, stick, theme):
        """The library while one archive is being checked, and while several are searched."""
        window = program.window
        program.session.archives.add([stick, stick.with_name("gone.satchel")])
        page = window.findChild(LibraryPage)
        self.tour.until(lambda: len(page._rows) == 3 and all_read(page))
        stick.hold(ready=stick.stat().st_size * 2 // 3)
        archives_in(page).choose(str(stick))
        page.check_wanted.emit(str(stick))
        self.tour.settle(0.5)
        self.take(f"{theme}-65-checking", program)
        page.check_wanted.emit(str(stick))
        self.take(f"{theme}-66-check-cancelled", program)
        stick.go_on()
        going = threading.Event()
        tasks_of(program).run_beside(lambda: going.wait(20), then=str, failed=str)
        page._search("police")
        self.take(f"{theme}-67-searching-several", program)
        page.across.stop_wanted.emit()
        self.take(f"{theme}-68-search-cancelled", program)
        going.set()

    # -------------------------------------------------------------- errors

    def _go_wrong(self, home, folder, theme):
        """Files that cannot be opened, one after the other, and a disk that is full."""
        program, window = self.start(home), None
        self.tour.until(lambda: program.window.workspace is not None)
        window = program.window
        for number, file in enumerate(broken_files(folder), start=1):
            window.messages.hide()
            program.session.archives.open(file)
            self.tour.until(lambda: window.messages.text != "")
            self.take(f"{theme}-70-refused-{number}", program)
        self._fill_disk(program, home, folder, theme)
        window.actions_.library.trigger()
        program.session.archives.add(list(broken_files(folder)))
        page = window.findChild(LibraryPage)
        self.tour.until(lambda: len(page._rows) > 4 and all_read(page))
        self.take(f"{theme}-72-library-of-broken-files", program)
        self.end(program)

    def _fill_disk(self, program, home, folder, theme):
        """A copy cannot be written: a file stands where the folder of copies would be."""
        good = written(only_one_passage(), folder / "good.satchel")
        (home.folder / "library").write_text("")
        window = program.window
        window.messages.hide()
        program.session.archives.open(good)
        self.tour.until(lambda: window.findChild(ArrivalSheet) is not None)
        answers(window.findChild(ArrivalSheet))[0].click()
        self.tour.until(lambda: window.messages.text != "")
        self.take(f"{theme}-71-no-copy", program)
        (home.folder / "library").unlink()

    # -------------------------------------------------------------- full

    def _be_full(self, home, file, theme):
        """Every screen of an archive in which all that can be long is."""
        meet(file, home)
        program = self.start(home, [file])
        window, do = program.window, program.window.actions_
        self.tour.until(lambda: window.workspace is not None)
        shown = program.session.findChild(ShownArchive)
        self.tour.until(lambda: shown.archive and shown._indexing.complete)
        workspace = window.workspace
        workspace.go(Place(ScreenName.READER))
        self.take(f"{theme}-80-full-beginning", program)
        workspace.go(Place(ScreenName.READER, "s-l-1"))
        self.take(f"{theme}-81-full-section", program)
        workspace.show_text("q-1")
        self.take(f"{theme}-82-full-quote", program)
        for number, action in enumerate((do.quotes, do.themes, do.people, do.glossary)):
            action.trigger()
            self.tour.settle(0.3)
            self.take(f"{theme}-83-full-{number}", program)
        self._narrow(program, theme)
        self._find(program, theme)
        window.resize(800, 480)
        for number, action in enumerate((do.quotes, do.themes, do.people, do.glossary)):
            action.trigger()
            self.tour.settle(0.3)
            self.take(f"{theme}-86-full-smallest-{number}", program)
        self.end(program)

    def _narrow(self, program, theme):
        """The quotes by theme and as a table, the views of the themes."""
        window, do = program.window, program.window.actions_
        do.quotes.trigger()
        page = window.findChild(QuotesPage)
        order = page.findChild(QuoteOrderBox)
        order.setCurrentIndex(1)
        self.take(f"{theme}-84-full-by-theme", program)
        order.setCurrentIndex(0)
        do.quotes_as_table.trigger()
        self.take(f"{theme}-84-full-table", program)
        do.quotes_as_table.trigger()
        do.themes.trigger()
        page = window.findChild(ThemesPage)
        for number in (1, 2, 3, 0):
            page.show_view(number)
            self.take(f"{theme}-84-full-themes-{number}", program)

    def _find(self, program, theme):
        """A search with many hits, tabs of long titles, the switcher, the library."""
        window, do = program.window, program.window.actions_
        bar = window.top_bar
        bar.show_query("nights")
        bar.query_edited.emit("nights")
        screen = window.findChild(SearchScreen)
        self.tour.until(lambda: screen.answered_query == "nights")
        self.take(f"{theme}-85-full-search", program)
        for name in ("s-l-1", "s-l-2", "q-2"):
            window.workspace.tabs.open_behind(Place(ScreenName.READER, name))
        self.take(f"{theme}-85-full-tabs", program)
        self.tour.over(do.switcher, f"{theme}-85-full-switcher", "the", window=window)
        do.library.trigger()
        page = window.findChild(LibraryPage)
        self.tour.until(lambda: all_read(page))
        self.take(f"{theme}-85-full-library", program)
        window.show_reading()

    def _be_bare(self, home, file, theme):
        """Every screen of an archive that holds one passage."""
        meet(file, home)
        program = self.start(home, [file])
        window, do = program.window, program.window.actions_
        self.tour.until(lambda: window.workspace is not None)
        screens = (do.contents, do.quotes, do.themes, do.people, do.glossary)
        for number, action in enumerate(screens):
            action.trigger()
            self.take(f"{theme}-90-bare-{number}", program)
        self.end(program)

    # -------------------------------------------------------------- the notebook

    def _keep(self, home, theme):
        """The notebook with nothing in it, locked, full, searched, its bin, and what it asks."""
        program = self.start(home)
        window, keeper = program.window, program.session.keeper
        self.tour.until(lambda: window.workspace is not None)
        window.actions_.notebook.trigger()
        self.take(f"{theme}-95-nothing-kept", program)
        before = stand(keeper, NotebookStatus(NotebookState.LOCKED, Protection.PASSPHRASE))
        self.take(f"{theme}-95-locked", program)
        stand(keeper, NotebookStatus(NotebookState.DAMAGED, Protection.PASSPHRASE))
        self.take(f"{theme}-95-damaged", program)
        stand(keeper, NotebookStatus(NotebookState.UNUSABLE, trouble=NotebookTooNew()))
        self.take(f"{theme}-95-newer", program)
        stand(keeper, NotebookStatus(NotebookState.LEFT))
        self.take(f"{theme}-95-left-closed", program)
        stand(keeper, before)
        self._fill_notebook(program, theme)
        self.end(program)

    def _fill_notebook(self, program, theme):
        window, keeper = program.window, program.session.keeper
        keeper.sit(lambda _standing: None)
        self.tour.until(lambda: keeper.keeping is NotebookState.OPEN)
        archive, done = program.session.archive, []
        keeper.keep(lambda notebook: keep_much(notebook, archive), done.append)
        self.tour.until(lambda: done)
        page = window.findChild(NotebookPage)
        collection, star = done[0]
        page.notes.choose(star)
        self.take(f"{theme}-96-notebook", program)
        page.pane.choose(collection)
        self.take(f"{theme}-96-collection", program)
        page.pane.choose("")
        page.above.order.choose(EntryOrder.COLOUR)
        self.take(f"{theme}-96-by-colour", program)
        page.above.box.setText("workshop")
        self.tour.until(lambda: page.listing.total == 1)
        self.take(f"{theme}-96-searched", program)
        page.above.box.clear()
        page.hand.delete([star])
        self.tour.until(lambda: window.messages.text != "")
        page.pane.choose(BIN)
        self.take(f"{theme}-96-bin", program)
        window.messages.hide()
        self._share(program, page, collection, theme)
        window.resize(800, 480)
        page.pane.choose("")
        self.take(f"{theme}-98-smallest", program)

    def _share(self, program, page, collection, theme):
        """What is asked before a collection leaves, and before something is gone for good."""
        page.shelf_actions.share_wanted.emit(collection)
        sheet = program.window.findChild(ShareSheet)
        sheet.findChildren(QCheckBox)[1].setChecked(True)
        self.take(f"{theme}-97-share", program, sheet)
        sheet.reject()
        page.shelf_actions.ask_to_empty()
        box = program.window.findChild(ForGoodBox)
        self.take(f"{theme}-97-empty-the-bin", program, box)
        box.reject()


def keep_much(notebook, archive):
    """Keep something of every kind; return a collection and a star."""
    quotes = [anchor_on(archive, quote.id) for quote in archive.quotes]
    stars = [each.id for each in notebook.star(quotes[:5])]
    texts = [each for each in archive.content.passages() if each.kind == "paragraph"]
    for passage, colour in zip(texts[3:], Colour, strict=False):
        end = passage.text.index(" ", 60)
        notebook.highlight([anchor_on(archive, passage.id, 0, end)], colour)
    notebook.write_note(stars[1], "Read it aloud first, then ask who has seen the like.")
    notebook.add_note("Bring the handouts to the workshop.")
    made = notebook.collections.make("A workshop in Osh", stars[:3])
    notebook.collections.make("In the morning", stars[3:], parent=made.id)
    notebook.collections.make("For officers", stars[1:2])
    notebook.save_search("What lawyers say", "lawyer*")
    return made.id, stars[1]


def all_read(page):
    """Whether the library has read all that is at hand."""
    return all("…" not in row.title for row in rows_in(archives_in(page)))


def broken_files(folder):
    """Yield a damaged archive, none, one without rights, one of a newer Satchel, a huge one."""
    good = written(only_one_passage(), folder / "whole.satchel").read_bytes()
    damaged = folder / "damaged.satchel"
    damaged.write_bytes(good[:200] + bytes([good[200] ^ 1]) + good[201:])
    yield damaged
    yield folder / "not-here.satchel"
    closed = folder / "no-rights.satchel"
    closed.write_bytes(good)
    closed.chmod(0)
    if not os.access(closed, os.R_OK):  # else nothing is closed to who takes the tour
        yield closed
    newer = folder / "newer.satchel"
    newer.write_bytes(good[:-108] + good[-108:].replace(b"SATCHEL2", b"SATCHEL3"))
    yield newer
    huge = folder / "huge.satchel"
    with huge.open("wb") as file:
        file.truncate(140 << 20)
    yield huge
    other = folder / "a-photograph.satchel"
    other.write_bytes(os.urandom(4_000))
    yield other
