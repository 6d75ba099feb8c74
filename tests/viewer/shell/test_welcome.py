"""The first page: it comes once, says what matters in few words, and every way on leads past it."""

import json

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from index import replace
from tests.viewer.conftest import Reader
from viewer.screens.search.page import SearchScreen
from viewer.services import settings
from viewer.services.translations import LANGUAGES
from viewer.shell.dialogs.welcome import WelcomePage
from viewer.shell.help.window import HelpWindow
from viewer.shell.panes.navigation import Title
from viewer.shell.places.places import ScreenName
from viewer.ui.widgets.chip import Chip
from viewer.ui.widgets.side_tree import Tree


@pytest.fixture
def newcomer(qtbot, start):
    """Somebody who starts Satchel for the first time."""
    program = start(new=True)
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    qtbot.waitExposed(program.window)
    return Reader(qtbot, program)


def page(person):
    return next((p for p in person.window.findChildren(WelcomePage) if p.isVisible()), None)


def button(person, words):
    return next(b for b in page(person).findChildren(QPushButton) if b.text().endswith(words))


def test_it_stands_in_front_once(newcomer, start, qtbot):
    assert page(newcomer) is not None
    newcomer.program.close()

    program = start()
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    assert page(Reader(qtbot, program)) is None
    assert program.window.is_reading


def test_only_that_it_was_shown_is_remembered_of_it(newcomer, home):
    newcomer.program.close()

    kept = json.loads(home.settings.read_text())
    assert kept["welcomed"] is True
    named = set(kept) - {"version", "welcomed", "theme"}  # as the file calls the colours
    assert named <= set(settings.Settings.__slots__)


def test_who_used_satchel_before_is_not_greeted(start, home, qtbot):
    home.folder.mkdir(parents=True)
    home.settings.write_text('{"version": 1, "zoom": 120}')
    program = start()
    qtbot.waitUntil(lambda: program.window.workspace is not None)

    assert page(Reader(qtbot, program)) is None


def test_who_opens_a_file_is_not_stopped(start, make_archive_file, qtbot):
    program = start([make_archive_file(text="Words.")], new=True)
    qtbot.waitUntil(lambda: program.window.workspace is not None)

    assert page(Reader(qtbot, program)) is None


def test_it_says_in_few_sentences_what_this_is_and_what_is_not_kept(newcomer):
    words = " ".join(label.text() for label in page(newcomer).findChildren(QLabel))

    assert "No network" in words
    assert "is not written down" in words
    assert "whoever opens this computer can read it" in words
    assert len(words.split()) < 90


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape])
def test_a_key_begins_the_reading(newcomer, key):
    newcomer.press(key, on=QApplication.focusWidget())

    assert page(newcomer) is None
    assert newcomer.place.screen is ScreenName.READER
    assert newcomer.canvas.hasFocus()


@pytest.mark.parametrize("word", ["lawyer", "адвокат"])
def test_what_is_typed_is_searched_for(newcomer, qtbot, word):
    newcomer.type_here(word)

    assert page(newcomer) is None
    assert newcomer.box.text() == word
    screen = newcomer.workspace.findChild(SearchScreen)
    qtbot.waitUntil(lambda: screen.answered_query == word)


def test_a_search_typed_from_the_library_keeps_the_keys_in_the_box(person):
    person.do.library.trigger()
    person.do.search.trigger()
    person.type_here("lawyer")

    assert person.box.text() == "lawyer"


@pytest.mark.parametrize("name", ["quotes", "contents", "library", "glossary"])
def test_every_other_way_leads_past_it(newcomer, name):
    getattr(newcomer.do, name).trigger()

    assert page(newcomer) is None


def test_the_contents_at_the_left_are_not_needed_to_go_on(newcomer):
    assert not newcomer.workspace.findChild(Tree).isVisible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_chosen_there_holds_at_once_and_is_kept(newcomer, language, home):
    chips = {chip.value: chip for chip in page(newcomer).findChildren(Chip)}
    assert [chip.text() for chip in chips.values()] == list(LANGUAGES.values())
    chips[language].click()

    assert page(newcomer) is not None
    chosen = [chip.value for chip in page(newcomer).findChildren(Chip) if chip.isChecked()]
    assert chosen == [language]
    newcomer.window.messages.put_away()  # it offers the way back, and the first Esc closes it
    newcomer.press(Qt.Key.Key_Escape, on=newcomer.window.focusWidget())
    assert newcomer.window.is_reading
    newcomer.program.close()
    assert settings.load(home.settings).language in (language, "")


def test_the_language_that_it_has_already_leaves_the_window_as_it_is(newcomer, home):
    window = newcomer.window
    chip = next(each for each in window.findChildren(Chip) if each.value == "en")
    chip.click()

    assert newcomer.window is window
    assert chip.isChecked()
    newcomer.program.close()
    assert settings.load(home.settings).language == "en"


def test_the_size_of_the_text_is_seen_at_once(newcomer):
    label = next(each for each in page(newcomer).findChildren(QLabel) if "network" in each.text())
    before = label.font().pixelSize()
    button(newcomer, "arger text").click()
    newcomer.look.settle()
    assert label.font().pixelSize() > before
    button(newcomer, "maller text").click()
    newcomer.look.settle()
    assert label.font().pixelSize() == before
    assert page(newcomer) is not None


def test_the_title_of_the_archive_keeps_its_margins_behind_the_page(qtbot):
    title = Title("Sex work and policing")
    qtbot.addWidget(title)
    title.resize(30, 20)  # as it has no place yet behind the page, where the text is enlarged
    QApplication.sendEvent(title, QEvent(QEvent.Type.StyleChange))

    assert title.contentsMargins().left() == 20


def test_it_is_in_the_help_menu_and_leads_back(person):
    person.do.quotes.trigger()
    person.do.welcome.trigger()
    assert page(person) is not None
    person.do.welcome.trigger()
    person.press(Qt.Key.Key_Escape, on=QApplication.focusWidget())

    assert page(person) is None
    assert person.place.screen is ScreenName.QUOTES


def test_where_no_archive_is_it_leads_back_to_the_library(start, tmp_path, home, qtbot):
    program = start([tmp_path / "gone.satchel"], home=without_any(home, tmp_path))
    qtbot.waitUntil(lambda: program.window.shown_by == "library")
    person = Reader(qtbot, program)
    person.do.welcome.trigger()
    assert page(person) is not None
    button(person, "egin reading").click()

    assert page(person) is None
    assert program.window.shown_by == "library"


def without_any(home, folder):
    """Where no archive came with Satchel."""
    return replace(home, brought=folder / "none")


def test_f1_there_opens_the_help_at_its_beginning(person):
    person.do.themes.trigger()
    person.do.welcome.trigger()
    person.do.help.trigger()

    tree = person.window.findChild(HelpWindow).findChild(Tree)
    assert tree.currentItem().text(0) == "Satchel"


def test_a_screen_reader_is_told_the_sentences_with_the_button(newcomer):
    begin = QApplication.focusWidget()

    assert "Begin reading" in begin.text().replace("&", "")
    assert "is not written down" in begin.accessibleDescription()
    assert page(newcomer).accessibleName() == "First steps"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_button_of_it_takes_the_letter_of_a_menu(person, language):
    person.speak(language)
    person.do.welcome.trigger()
    texts = [button.text() for button in page(person).findChildren(QPushButton)]
    texts += [action.text() for action in person.window.menuBar().actions()]
    letters = [text[text.index("&") + 1].casefold() for text in texts if "&" in text]

    assert len(letters) > 6
    assert len(letters) == len(set(letters)), texts


@pytest.mark.parametrize("size", [(1366, 768), (1024, 600)])
def test_the_way_on_is_seen_whole_where_words_are_twice_as_large(newcomer, size):
    newcomer.window.resize(*size)
    for _step in range(10):
        newcomer.do.larger.trigger()
    newcomer.look.settle()
    begin = button(newcomer, "Begin reading")
    QApplication.processEvents()

    assert begin.visibleRegion().boundingRect() == begin.rect()
