"""Where a document was last read is kept in an open notebook, and offered; nobody is led there."""

from itertools import pairwise

import pytest

from tests.viewer.conftest import Reader, offered
from viewer.notebook.service.status import NotebookState, Protection

LATE = "q-few-who-help"
OFFER = "Go on where you stopped"
WORDS_BY_LOT = "six words drawn by lot here"


@pytest.fixture
def stopped(person, qtbot):
    """Somebody with a notebook that has a passphrase, who has read on."""
    return read_on(person, WORDS_BY_LOT, qtbot)


def read_on(person, passphrase, qtbot):
    keeper = person.program.session.keeper
    keeper.make(passphrase, str, str)
    qtbot.waitUntil(lambda: keeper.keeping is NotebookState.OPEN)
    person.workspace.show_text(LATE)
    assert person.reader.scrolled > 0
    return person


def unlock(keeper, qtbot):
    qtbot.waitUntil(lambda: keeper.keeping is not NotebookState.UNKNOWN)
    if keeper.keeping is NotebookState.LOCKED:
        keeper.unlock(WORDS_BY_LOT, str, str)
    qtbot.waitUntil(lambda: keeper.keeping is NotebookState.OPEN)


@pytest.fixture
def later(start, qtbot):
    def started():
        program = start()
        qtbot.waitUntil(lambda: program.window.workspace is not None)
        unlock(program.session.keeper, qtbot)
        return Reader(qtbot, program)

    return started


def offer(person):
    return offered(person.window)[0].text() if person.window.messages.text else ""


def test_one_is_offered_to_go_on_where_one_stopped(stopped, later, qtbot):
    stopped.program.close()

    person = later()
    qtbot.waitUntil(lambda: offer(person) == OFFER)
    assert person.reader.scrolled == 0  # nobody is led there
    section = person.archive.section_of(LATE).title
    assert person.window.messages.text == f"You stopped reading at “{section}”."
    person.accept()
    assert person.place.target == LATE
    assert person.reader.scrolled > 0


def test_who_reads_on_already_is_offered_nothing(stopped, start, qtbot):
    stopped.program.close()

    program = start()
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    person = Reader(qtbot, program)
    person.workspace.show_text("q-bandits")
    unlock(program.session.keeper, qtbot)
    qtbot.waitUntil(lambda: bool(program.session.keeper.kept.places))
    qtbot.wait(50)
    assert offer(person) == ""


def test_it_is_offered_no_longer_once_one_reads_elsewhere(stopped, later, qtbot):
    stopped.program.close()
    person = later()
    qtbot.waitUntil(lambda: offer(person) == OFFER)
    person.workspace.show_text("q-bandits")
    qtbot.waitUntil(lambda: offer(person) == "")


def test_it_is_kept_every_now_and_then_and_when_one_goes_elsewhere_and_is_no_step_to_undo(
    stopped, qtbot
):
    keeper = stopped.program.session.keeper
    stopped.do.quotes.trigger()
    qtbot.waitUntil(lambda: len(keeper.kept.places) == 1)
    assert keeper.kept.undoable is None
    assert not stopped.do.undo.isEnabled()
    (place,) = keeper.kept.places.values()
    assert place.passage == LATE


def test_where_nothing_is_chosen_it_is_what_begins_at_the_top_and_not_the_rest_of_what_was_read(
    stopped, qtbot
):
    layout, canvas = stopped.layout, stopped.canvas
    long, following = next(
        (name, after)
        for name, after in pairwise(layout.names)
        if canvas.height_of(layout.stretches[after].begin)
        > canvas.height_of(layout.stretches[name].begin) + 100
    )
    stopped.reader.choosing.choose("")
    canvas.scroll_to(layout.stretches[following].begin, below=40)
    qtbot.waitUntil(lambda: canvas.aim is None)
    assert stopped.reader.spot.own.top == long  # its last line is seen
    assert stopped.reader.choosing.read == following

    canvas.scroll_to(layout.stretches[following].begin, below=canvas.viewport().height() - 40)
    assert stopped.reader.choosing.read != following


def test_a_notebook_without_a_passphrase_tells_nobody_what_was_read(person, later, qtbot, home):
    read_on(person, None, qtbot)
    person.do.quotes.trigger()
    person.workspace.show_text("q-bandits")
    person.do.quotes.trigger()
    person.program.close()
    assert home.notebook.exists()

    later = later()
    qtbot.wait(100)
    assert not later.program.session.keeper.kept.places
    assert offer(later) == ""


def test_it_goes_with_the_passphrase(stopped, qtbot):
    keeper = stopped.program.session.keeper
    stopped.do.quotes.trigger()
    qtbot.waitUntil(lambda: len(keeper.kept.places) == 1)
    keeper.manage(lambda opened: opened.change_passphrase(None), str, str)
    qtbot.waitUntil(lambda: keeper.protection is Protection.NOTHING)
    stopped.do.contents.trigger()
    qtbot.waitUntil(lambda: not keeper.kept.places)


def test_nothing_is_kept_where_the_notebook_is_not_open(person, qtbot, home):
    person.workspace.show_text(LATE)
    person.do.quotes.trigger()
    person.program.close()

    assert not home.notebook.exists()
    assert not person.program.session.keeper.has_unsaved
