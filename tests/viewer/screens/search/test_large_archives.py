"""A large archive is searched while its index is being made."""

import gc
import re
import sys
import weakref

import pytest
from PySide6.QtWidgets import QApplication

from benchmarks.searching.corpus import archive
from index import OpenArchive
from index.search.table.columns import PAGE
from tests.viewer.controls import button
from viewer.app.shown_archive import ShownArchive
from viewer.platform import battery
from viewer.screens.search.page import SearchScreen
from viewer.screens.search.query_runner import MOST_HITS
from viewer.services import index_builder
from viewer.services.index_builder import BESIDE
from viewer.shell.places.places import Place, ScreenName
from viewer.ui.lists.card_list import CardList

UNFINISHED = "passages can be searched"
WAITS = "The battery is low"
pytestmark = pytest.mark.timeout(180)


def index_of(program):
    """What makes the index of the archive that is open."""
    return program.session.findChild(ShownArchive)._indexing


@pytest.fixture(scope="module", autouse=True)
def large_archives_go():
    """What Satchel takes for what stays is garbage once its program is gone: looked for once."""
    yield
    gc.unfreeze()


@pytest.fixture(scope="module")
def content():
    return archive(BESIDE + BESIDE // 4)  # the second thousand is told of before all is there


@pytest.fixture
def computer(tmp_path, monkeypatch):
    """A computer whose battery a test fills, and which is looked at often."""

    def runs_on_battery(percent):
        supply = tmp_path / "supplies" / "BAT0"
        supply.mkdir(parents=True, exist_ok=True)
        (supply / "type").write_text("Battery")
        (supply / "status").write_text("Discharging")
        (supply / "capacity").write_text(str(percent))

    monkeypatch.setattr(battery, "SUPPLIES", tmp_path / "supplies")
    monkeypatch.setattr(index_builder, "LOOKED", 0.0)
    return runs_on_battery


@pytest.fixture
def large(person, content):
    """Somebody to whom a large archive has just been shown, and that archive."""
    opened = OpenArchive(content, "nobody")
    person.program.session.show_archive(opened, False)
    return person, opened


def screen(person):
    return person.workspace.findChild(SearchScreen)


def shown(person):
    return [card.id for card in person.cards(screen(person).findChild(CardList))]


def found(opened, text):
    return [hit.id for hit in opened.search(text, {}, limit=MOST_HITS).hits]


def test_the_screen_says_that_the_index_is_being_made_until_it_holds_the_full_answer(large):
    person, opened = large
    person.search("police")
    assert UNFINISHED in screen(person).said

    person.qtbot.waitUntil(lambda: UNFINISHED not in screen(person).said, timeout=120_000)
    assert person.box.text() == "police"
    assert shown(person) == found(opened, "police")


def test_it_says_how_many_passages_the_answer_is_of(large):
    person, _opened = large
    person.search("police")
    told = re.compile("So far (1,000|2,000) of [0-9,]+ passages can be searched. The others")
    person.qtbot.waitUntil(lambda: told.search(screen(person).said) is not None)


def test_a_stored_index_that_is_damaged_is_built_again(person, content, home):
    def opened():
        archive = OpenArchive(content, "nobody")
        person.program.session.show_archive(archive, False)
        person.qtbot.waitUntil(lambda: index_of(person.program).complete, timeout=120_000)
        return archive

    opened()
    (file,) = home.indexes.glob("*.index")
    archive = opened()
    data = file.read_bytes()
    head = len(data) % PAGE
    file.write_bytes(data[:head] + bytes(len(data) - head))
    person.search("police")
    assert UNFINISHED in screen(person).said

    person.qtbot.waitUntil(lambda: UNFINISHED not in screen(person).said, timeout=120_000)
    assert shown(person) == found(archive, "police")
    assert file.stat().st_size == len(data)
    assert any(file.read_bytes()[head:])


def test_it_is_not_searched_for_what_was_searched_for_in_the_archive_before(person, content):
    person.search("police")
    person.program.session.show_archive(OpenArchive(content, "nobody"), False)

    assert person.box.text() == ""
    assert person.place == Place(ScreenName.READER)
    person.search("police")
    assert UNFINISHED in screen(person).said


def test_the_window_closes_in_the_middle(large):
    person, opened = large
    person.search("police")
    assert UNFINISHED in screen(person).said
    person.program.close()

    assert opened.engine.build(cancelled=lambda: True) is False  # nobody went on with it


def test_another_archive_is_shown_meanwhile(large, first_archive):
    person, opened = large
    person.search("police")
    before = screen(person)
    person.program.session.show_archive(first_archive, True)
    person.search("police")

    assert UNFINISHED not in screen(person).said
    assert screen(person) is not before
    assert shown(person) == found(first_archive, "police")
    assert opened.engine.build(cancelled=lambda: True) is False  # nobody goes on with it
    QApplication.processEvents()
    assert screen(person).answered_query == "police"


def test_a_large_archive_is_let_go_after_another_was_opened(person, content, first_archive):
    program, qtbot = person.program, person.qtbot
    program.session.show_archive(OpenArchive(content, "nobody"), False)
    alive = weakref.ref(program.session.archive)
    qtbot.waitUntil(lambda: index_of(program).complete, timeout=120_000)
    assert gc.get_freeze_count() > 0
    program.session.show_archive(first_archive, True)
    index_of(program)._idle.setInterval(10)
    qtbot.waitUntil(lambda: not index_of(program).leaves_much)

    assert gc.get_freeze_count() == 0
    assert alive() is None


def test_nothing_is_cleared_up_while_somebody_types(large, first_archive, qtbot):
    person, _opened = large
    person.program.session.show_archive(first_archive, True)
    later = index_of(person.program)
    qtbot.waitUntil(lambda: later.complete)
    later._idle.setInterval(10)
    later.give_way()
    later._tidy()
    assert later.leaves_much


@pytest.mark.skipif(sys.platform != "linux", reason="Linux tells of its battery in files")
def test_on_a_low_battery_the_rest_waits_for_power(person, content, computer):
    computer(40)
    opened = OpenArchive(content, "nobody")
    person.program.session.show_archive(opened, False)
    person.search("police")
    person.qtbot.waitUntil(lambda: WAITS in screen(person).said)
    assert shown(person)
    assert not opened.is_indexed

    computer(60)
    person.qtbot.waitUntil(lambda: UNFINISHED not in screen(person).said, timeout=120_000)
    assert shown(person) == found(opened, "police")


@pytest.mark.skipif(sys.platform != "linux", reason="Linux tells of its battery in files")
def test_who_wants_the_whole_has_it_indexed_on_a_low_battery_too(person, content, computer):
    computer(10)
    opened = OpenArchive(content, "nobody")
    person.program.session.show_archive(opened, False)
    person.search("police")
    person.qtbot.waitUntil(lambda: WAITS in screen(person).said)
    button(screen(person), "Go on now").click()

    person.qtbot.waitUntil(lambda: UNFINISHED not in screen(person).said, timeout=120_000)
    assert shown(person) == found(opened, "police")


@pytest.mark.skipif(sys.platform != "linux", reason="Linux tells of its battery in files")
def test_the_window_closes_while_the_rest_waits(person, content, computer):
    computer(10)
    opened = OpenArchive(content, "nobody")
    person.program.session.show_archive(opened, False)
    person.search("police")
    person.qtbot.waitUntil(lambda: WAITS in screen(person).said)
    person.program.close()

    assert opened.engine.build(cancelled=lambda: True) is False
