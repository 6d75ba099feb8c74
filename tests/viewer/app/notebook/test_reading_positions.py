"""Where a document was last read is kept in an open notebook, and offered; nobody is led there."""

import pytest

from tests.viewer.conftest import Reader, offered
from viewer.notebook.service.status import NotebookState

LATE = "q-few-who-help"
OFFER = "Go on where you stopped"


@pytest.fixture
def stopped(person, qtbot):
    """Somebody with a notebook without a passphrase, who has read on."""
    keeper = person.program.session.keeper
    keeper.make(None, str, str)
    qtbot.waitUntil(lambda: keeper.keeping is NotebookState.OPEN)
    person.workspace.show_text(LATE)
    assert person.reader.scrolled > 0
    return person


@pytest.fixture
def later(start, qtbot):
    def started():
        program = start()
        qtbot.waitUntil(lambda: program.window.workspace is not None)
        qtbot.waitUntil(lambda: program.session.keeper.keeping is NotebookState.OPEN)
        return Reader(qtbot, program)

    return started


def offer(person):
    return offered(person.window)[0].text() if person.window.messages.text else ""


def test_one_is_offered_to_go_on_where_one_stopped(stopped, later, qtbot):
    top = stopped.reader.spot.own.top or LATE
    stopped.program.close()

    person = later()
    qtbot.waitUntil(lambda: offer(person) == OFFER)
    assert person.reader.scrolled == 0  # nobody is led there
    section = person.archive.section_of(top).title
    assert person.window.messages.text == f"You stopped reading at “{section}”."
    person.accept()
    assert person.place.target == top
    assert person.reader.scrolled > 0


def test_who_reads_on_already_is_offered_nothing(stopped, start, qtbot):
    stopped.program.close()

    program = start()
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    person = Reader(qtbot, program)
    person.workspace.show_text("q-bandits")
    qtbot.waitUntil(lambda: program.session.keeper.keeping is NotebookState.OPEN)
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
    assert place.passage == (stopped.reader.spot.own.top or LATE)


def test_nothing_is_kept_where_the_notebook_is_not_open(person, qtbot, home):
    person.workspace.show_text(LATE)
    person.do.quotes.trigger()
    person.program.close()

    assert not home.notebook.exists()
    assert not person.program.session.keeper.has_unsaved
