"""Nothing to show, something on its way, something gone wrong: each is said where one looks."""

from threading import Event

import pytest

from tests.viewer.conftest import Reader, meet
from tests.viewer.controls import count_of
from viewer.screens.glossary.page import GlossaryPage
from viewer.screens.quotes.page import QuotesPage
from viewer.screens.search.page import SearchScreen
from viewer.shell.places.places import Place, ScreenName
from viewer.ui.lists.rows import RowList
from viewer.ui.lists.table import Table
from viewer.ui.widgets.facet_bar import FacetBar


@pytest.fixture
def bare(qtbot, start, make_archive_file):
    """Somebody with an archive of one paragraph: no quotes, themes, people or glossary."""
    program = start([make_archive_file(text="Only words.")])
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    return Reader(qtbot, program)


def framed(view):
    """The colour at the very edge of `view`, and that of its ground."""
    picture = view.grab().toImage()
    return picture.pixelColor(0, view.height() // 2) != picture.pixelColor(8, view.height() // 2)


def test_no_frame_is_drawn_round_nothing(bare):
    for show, page in ((bare.do.quotes, QuotesPage), (bare.do.glossary, GlossaryPage)):
        show.trigger()
        view = bare.workspace.findChild(page).findChild(RowList)
        view.setFocus()
        assert not framed(view)


def test_a_list_with_something_in_it_shows_that_it_has_the_keys(person):
    person.do.quotes.trigger()
    view = person.workspace.findChild(QuotesPage).findChild(RowList)
    view.setFocus()
    assert framed(view)

    view.show_rows(())
    assert not framed(view)


def test_a_table_of_nothing_has_no_headings(person):
    person.do.quotes_as_table.trigger()
    person.do.quotes.trigger()
    page = person.workspace.findChild(QuotesPage)
    assert page.findChild(Table).horizontalHeader().isVisible()

    toggle = page.findChild(FacetBar).value_toggled
    for field, value in (("gender", "transgender"), ("sector", "street")):
        toggle.emit(field, value)

    assert "Take some of them away" in count_of(page)
    assert not page.findChild(Table).horizontalHeader().isVisible()


def test_an_empty_search_says_how_to_search(person):
    person.workspace.go(Place(ScreenName.SEARCH))
    said = person.workspace.findChild(SearchScreen).said

    assert "Type a word" in said
    assert "side by side" in said
    assert "F1" in said


def test_a_search_that_goes_wrong_shows_no_answer_to_another(person, qtbot):
    person.search("lawyer")
    screen = person.workspace.findChild(SearchScreen)
    assert screen.hits.walk
    archive = person.program.session.archive
    engine, archive._engine = archive._engine, object()

    person.type(person.box, " bribe")
    qtbot.waitUntil(lambda: "could not be made" in screen.said)
    assert screen.hits.walk == ()
    assert "Something went wrong in Satchel" in person.window.messages.text

    archive._engine = engine
    person.search("police")
    assert screen.hits.walk
    assert "could not be made" not in screen.said


def test_an_archive_that_takes_long_to_open_says_so_and_no_longer_than_that(
    person, make_archive_file, home, qtbot
):
    file, gate = make_archive_file(text="Only words."), Event()
    meet(file, home)
    tasks = person.tasks
    tasks.run_on_files(gate.wait, then=lambda _done: None, failed=lambda _error: None)
    person.program.session.archives.open(file)
    try:
        qtbot.waitUntil(lambda: "Opening “" in person.window.progress.said)
    finally:
        gate.set()

    qtbot.waitUntil(lambda: "Only words." in person.text_seen())
    assert person.window.progress.said == ""


def test_one_that_cannot_be_opened_says_why_in_its_place(person, tmp_path, qtbot):
    file, gate = tmp_path / "no.satchel", Event()
    file.write_bytes(b"no archive")
    tasks = person.tasks
    tasks.run_on_files(gate.wait, then=lambda _done: None, failed=lambda _error: None)
    person.program.session.archives.open(file)
    try:
        qtbot.waitUntil(lambda: "Opening “" in person.window.progress.said)
    finally:
        gate.set()

    qtbot.waitUntil(lambda: "not a Satchel archive" in person.window.messages.text)
