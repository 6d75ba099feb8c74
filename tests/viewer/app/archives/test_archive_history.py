"""From one archive to the next and back, also over a list of what was found in several."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QTabBar

from index import build_archive, make_key
from tests.viewer.conftest import Reader, meet
from tests.viewer.controls import archives_in, button, rows_in, words_in
from viewer.handouts.export_sheet import ExportSheet
from viewer.platform.paths import bundled_archives
from viewer.screens.library.arrival_sheet import ArrivalSheet
from viewer.screens.library.cross_search import AcrossBox
from viewer.screens.library.page import LibraryPage
from viewer.screens.search.page import SearchScreen
from viewer.screens.search.recent import Recent
from viewer.shell.places.places import Place, ScreenName
from viewer.ui.lists.long_list import ROW
from viewer.ui.lists.rows import RowList
from viewer.ui.widgets.chip import Chip

READER = ScreenName.READER
BEGINNING = Place(READER)


class Traveller(Reader):
    """Somebody who goes from the case study to other archives."""

    def open(self, file):
        """Open the archive in `file`, which is known here, and wait for it."""
        self.program.session.archives.open(file)
        self.until_in(file.stem)

    def until_in(self, name):
        self.qtbot.waitUntil(lambda: self.program.session.archive.content.id == name)
        self.qtbot.waitUntil(lambda: self.program.session.archives.pacing.shown is None)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the archive before

    def back(self):
        self.do.back.trigger()

    def forward(self):
        self.do.forward.trigger()

    @property
    def can_go(self):
        """Which of ‹ and › are offered."""
        bar = self.window.top_bar
        return tuple(button(bar, sign).isEnabled() for sign in "‹›")

    @property
    def library(self):
        return self.window.findChild(LibraryPage)

    @property
    def is_in_library(self):
        return self.window.page is self.library

    def search_everywhere(self, text):
        """Search all archives, and return what is listed."""
        self.do.library.trigger()
        box = self.library.findChild(AcrossBox)
        self.qtbot.waitUntil(box.isVisible)
        box.box.setText(text)
        self.qtbot.keyClick(box.box, Qt.Key.Key_Return)
        self.until_listed(text)
        return self.listed

    def until_listed(self, text):
        across = self.library.across
        self.qtbot.waitUntil(lambda: across.answered == text and "…" not in across.said)

    @property
    def listed(self):
        model = self.library.across.findChild(RowList).model()
        return [model.index(row, 0).data(ROW) for row in range(model.rowCount())]

    @property
    def chosen_in_list(self):
        return self.library.across.findChild(RowList).chosen

    def open_hit(self, words):
        """Open the hit with these words, with Enter, and return the id of its row."""
        (row,) = [row for row in self.listed if words in getattr(row, "text", "")]
        across = self.library.across.findChild(RowList)
        across.choose(row.id)
        self.press(Qt.Key.Key_Return, on=across)
        self.qtbot.waitUntil(lambda: self.window.is_reading)
        return row.id


TEXT = """+++
id = "d"
title = "Doc"
+++
## One {#one}

First words of NAME, at night. {#p-one}

Second words of NAME. {#p-two}

Third words of NAME. {#p-three}
"""


@pytest.fixture
def make(tmp_path, home):
    """Make an archive that is known here; each tells its name in its text."""
    make_key(tmp_path / "editor.key")

    def made(name, *, edition=1, known=True, more="", called=""):
        folder = tmp_path / f"{name}-{edition}{len(more)}"
        (folder / "documents").mkdir(parents=True)
        head = (
            f'id = "{name}"\nedition = {edition}\ncreated = "2026-01-01"\nlanguage = "en"\n'
            f'title.en = "{name.title()}"\n'
        )
        (folder / "archive.toml").write_text(head)
        (folder / "documents" / "d.md").write_text(TEXT.replace("NAME", name) + more)
        file = tmp_path / f"{called or name}.satchel"
        result = build_archive(folder, file, tmp_path / "editor.key", publish=not more)
        assert result.archive is not None, result.problems
        if known:
            meet(file, home)
        return file

    return made


@pytest.fixture
def traveller(qtbot, start, make):
    """Somebody in the case study; `north` and `south` are in the library."""
    files = {name: make(name) for name in ("north", "south")}
    program = start(bundled_archives(), met=False)
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    qtbot.waitExposed(program.window)
    person = Traveller(qtbot, program)
    person.files = files
    return person


# ------------------------------------------------------------------ a new archive


def test_another_archive_opens_at_its_beginning_with_an_empty_search_box(traveller):
    traveller.search("police")
    traveller.open(traveller.files["north"])

    assert traveller.place == BEGINNING
    assert traveller.box.text() == ""
    assert not any(words_in(traveller.window.top_bar))
    assert "First words of north" in traveller.text_seen()


def test_an_export_after_another_archive_was_opened_is_of_that_alone(traveller):
    traveller.do.library.trigger()
    traveller.open(traveller.files["north"])

    traveller.do.export.trigger()

    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, ExportSheet)
    assert [each for each in QApplication.topLevelWidgets() if isinstance(each, ExportSheet)] == [
        sheet
    ]


def test_what_is_typed_while_the_first_archive_is_being_read_is_searched_for_in_it(qtbot, start):
    program = start()
    assert program.window.workspace is None
    program.window.top_bar.type_on("police")
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    reader = Reader(qtbot, program)
    qtbot.waitUntil(lambda: reader.workspace.findChild(SearchScreen) is not None)  # a turn later
    screen = reader.workspace.findChild(SearchScreen)
    qtbot.waitUntil(lambda: screen.answered_query == "police")

    assert reader.box.text() == "police"


def test_searches_of_one_archive_are_not_offered_in_another(traveller):
    hits = traveller.search("police")
    hits.choose_first()
    hits.open_chosen()
    traveller.open(traveller.files["north"])
    traveller.search("words")
    traveller.box.clear()
    traveller.window.top_bar.query_edited.emit("")

    assert traveller.workspace.findChild(Recent).findChildren(Chip) == []


@pytest.mark.long
def test_an_archive_opened_once_more_from_the_library_opens_at_its_beginning_too(traveller):
    traveller.open(traveller.files["north"])
    traveller.workspace.show_text("p-three")
    traveller.open(traveller.files["south"])
    traveller.open(traveller.files["north"])

    assert traveller.place == BEGINNING


# ------------------------------------------------------------------ back and forward


def test_back_leads_to_where_one_was_in_the_archive_before_and_forward_to_the_newer(traveller):
    traveller.search("extortion")
    traveller.workspace.show_text("q-bandits")
    traveller.canvas.verticalScrollBar().setValue(120)
    scrolled = traveller.canvas.verticalScrollBar().value()
    traveller.open(traveller.files["north"])
    assert traveller.can_go == (True, False)
    traveller.back()
    traveller.until_in("kyrgyzstan")

    assert traveller.place == Place(READER, "q-bandits")
    assert traveller.workspace.chosen == "q-bandits"
    assert traveller.canvas.verticalScrollBar().value() == scrolled > 0
    assert traveller.window.is_reading
    assert traveller.canvas.hasFocus()
    assert traveller.box.text() == "extortion"
    traveller.back()
    assert traveller.place == Place(ScreenName.SEARCH, "extortion")

    traveller.forward()
    assert traveller.can_go == (True, True)
    traveller.forward()
    traveller.until_in("north")
    assert traveller.place == BEGINNING
    assert traveller.box.text() == ""
    assert traveller.can_go == (True, False)


def test_back_asks_nothing_about_an_archive_that_was_open_before(traveller):
    traveller.open(traveller.files["north"])
    traveller.open(traveller.files["south"])
    for name in ("north", "kyrgyzstan"):
        traveller.back()
        traveller.until_in(name)
    assert traveller.can_go == (False, True)
    for name in ("north", "south"):
        traveller.forward()
        traveller.until_in(name)

    assert traveller.window.messages.isHidden()


def test_who_goes_another_way_does_not_come_forward_to_what_they_came_back_from(traveller):
    traveller.open(traveller.files["north"])
    traveller.back()
    traveller.until_in("kyrgyzstan")
    traveller.do.quotes.trigger()

    assert traveller.can_go == (True, False)
    traveller.forward()
    assert traveller.place == Place(ScreenName.QUOTES)


def test_the_tabs_of_an_archive_are_there_again_when_one_comes_back_to_it(traveller):
    traveller.workspace.show_text("q-bandits")
    traveller.do.new_tab.trigger()
    traveller.do.themes.trigger()
    traveller.open(traveller.files["north"])
    bar = traveller.workspace.findChild(QTabBar)
    assert bar.isHidden()

    traveller.back()
    traveller.until_in("kyrgyzstan")
    assert traveller.workspace.findChild(QTabBar).count() == 2
    assert traveller.place.screen is ScreenName.THEMES
    traveller.do.previous_tab.trigger()
    assert traveller.place == Place(READER, "q-bandits")


def test_another_language_keeps_the_way_back_to_another_archive(traveller):
    traveller.workspace.show_text("q-bandits")
    traveller.open(traveller.files["north"])
    traveller.speak("ru")
    assert traveller.can_go == (True, False)
    traveller.back()
    traveller.until_in("kyrgyzstan")

    assert traveller.place == Place(READER, "q-bandits")


# ------------------------------------------------------------------ what is not there any more


def test_one_sentence_says_that_the_archive_before_is_gone_and_one_stays(traveller):
    traveller.open(traveller.files["north"])
    traveller.open(traveller.files["south"])
    for copy in traveller.files["north"].parent.rglob("*.satchel"):
        if copy.name.startswith("north"):
            copy.unlink()
    traveller.back()
    traveller.qtbot.waitUntil(traveller.window.messages.isVisible)

    assert traveller.program.session.archive.content.id == "south"
    assert traveller.window.messages.text == "“north.satchel” is not there. Check its name."
    traveller.back()  # what is gone is not in the way
    traveller.until_in("kyrgyzstan")


def test_a_file_that_became_another_archive_is_not_opened_by_going_back(traveller, make):
    traveller.open(traveller.files["north"])
    traveller.open(traveller.files["south"])
    make("north", known=False, more="\nMore words. {#p-more}\n")
    traveller.back()
    traveller.qtbot.waitUntil(traveller.window.messages.isVisible)

    assert "has changed since you left it" in traveller.window.messages.text
    assert traveller.program.session.archive.content.id == "south"


def test_an_older_edition_is_not_come_back_to(traveller, make):
    traveller.open(traveller.files["north"])
    newer = make("north", edition=2, known=False, called="newer")
    traveller.program.session.archives.open(newer)
    find = traveller.window.findChild
    traveller.qtbot.waitUntil(lambda: find(ArrivalSheet) is not None)
    buttons = find(ArrivalSheet).findChildren(QPushButton)
    next(each for each in buttons if "Copy" in each.text()).click()
    traveller.qtbot.waitUntil(lambda: traveller.program.session.archive.content.edition == 2)
    traveller.back()
    traveller.qtbot.waitUntil(traveller.window.messages.isVisible)

    assert "is older than one opened here" in traveller.window.messages.text
    assert traveller.program.session.archive.content.edition == 2
    traveller.back()
    traveller.until_in("kyrgyzstan")


# ------------------------------------------------------------------ what was found in several


def test_back_from_a_hit_leads_to_the_list_of_all_archives_with_the_same_hit_chosen(traveller):
    traveller.workspace.show_text("q-bandits")
    traveller.search_everywhere("words")
    listed = traveller.listed
    row = traveller.open_hit("Second words of north")
    traveller.until_in("north")
    assert traveller.place == Place(READER, "p-two")
    assert traveller.box.text() == "words"
    traveller.qtbot.waitUntil(lambda: "words" in traveller.marked_words())
    assert traveller.can_go == (True, False)

    traveller.back()
    assert traveller.is_in_library
    assert traveller.listed == listed
    assert traveller.chosen_in_list == row
    assert traveller.library.search_box.text() == "words"
    assert traveller.can_go == (True, True)
    traveller.forward()
    assert traveller.window.is_reading
    assert traveller.place == Place(READER, "p-two")

    traveller.back()
    traveller.back()
    traveller.until_in("kyrgyzstan")
    assert traveller.place == Place(READER, "q-bandits")
    assert traveller.window.is_reading


def test_f3_walks_the_hits_of_one_archive_and_escape_leads_to_the_list_of_all(traveller):
    traveller.search_everywhere("words")
    row = traveller.open_hit("First words of south")
    traveller.until_in("south")
    traveller.qtbot.waitUntil(lambda: traveller.marked_words() != [])
    traveller.do.next_match.trigger()
    assert traveller.place.target in ("p-two", "p-three")
    traveller.back()
    assert traveller.is_in_library

    traveller.forward()
    traveller.press(Qt.Key.Key_Escape, on=traveller.canvas)
    assert traveller.is_in_library
    assert traveller.chosen_in_list == row


def test_hits_opened_one_after_the_other_leave_one_step_back_to_before_the_search(traveller):
    traveller.workspace.show_text("q-bandits")
    traveller.search_everywhere("words")
    for words, name in (("First words of north", "north"), ("Second words of south", "south")):
        traveller.open_hit(words)
        traveller.until_in(name)
        traveller.back()
        assert traveller.is_in_library
    traveller.back()
    traveller.until_in("kyrgyzstan")

    assert traveller.place == Place(READER, "q-bandits")
    assert traveller.can_go[0] is True  # the beginning of the text


def test_a_hit_in_the_archive_that_is_open_keeps_the_way_one_came(traveller):
    traveller.open(traveller.files["north"])
    traveller.workspace.show_text("p-three")
    traveller.search_everywhere("words")
    for words in ("First words of north", "Second words of north"):
        traveller.open_hit(words)
        traveller.back()
        assert traveller.is_in_library
    traveller.back()

    assert traveller.window.is_reading
    assert traveller.place == Place(READER, "p-three")
    traveller.back()
    assert traveller.place == BEGINNING


def test_what_was_found_is_looked_for_again_where_it_was_dropped_meanwhile(traveller):
    traveller.search_everywhere("words")
    row = traveller.open_hit("Second words of north")
    traveller.until_in("north")
    traveller.do.library.trigger()
    traveller.library.leave_search()
    assert traveller.listed == []
    traveller.back()  # out of the library
    traveller.back()
    traveller.qtbot.waitUntil(lambda: traveller.chosen_in_list == row)

    assert traveller.is_in_library
    assert traveller.library.search_box.text() == "words"


def test_what_was_found_is_there_again_in_another_language(traveller):
    traveller.search_everywhere("words")
    row = traveller.open_hit("Second words of north")
    traveller.until_in("north")
    traveller.speak("ru")
    traveller.back()
    traveller.qtbot.waitUntil(lambda: traveller.chosen_in_list == row)

    assert traveller.is_in_library


def test_escape_in_the_library_after_going_back_to_it_shows_the_hit_again(traveller):
    traveller.search_everywhere("words")
    traveller.open_hit("Second words of north")
    traveller.until_in("north")
    traveller.back()
    traveller.press(Qt.Key.Key_Escape, on=traveller.library)
    traveller.press(Qt.Key.Key_Escape, on=traveller.library)

    assert traveller.window.is_reading
    assert traveller.place == Place(READER, "p-two")
    traveller.back()
    assert traveller.is_in_library


def test_the_list_of_archives_marks_the_one_that_is_open_after_hits_of_several(traveller):
    traveller.search_everywhere("words")
    for name in ("north", "south"):
        traveller.open_hit(f"First words of {name}")
        traveller.until_in(name)
        traveller.back()
        assert traveller.is_in_library
        archives = archives_in(traveller.library)
        (marked,) = (row for row in rows_in(archives) if row.is_open)
        assert marked.id == str(traveller.files[name])
    traveller.press(Qt.Key.Key_Escape, on=traveller.library)

    assert marked.said == "Open now"
    assert archives.isVisible()
    assert archives.chosen == marked.id
    model = archives.model()
    shown = [model.index(row, 0).data(ROW) for row in range(model.rowCount())]
    assert [row.id for row in shown if row.said == "Open now"] == [marked.id]
