"""One keeper: what waits for the notebook, what is saved, and what is not lost."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from index import Cost, replace
from viewer.notebook.service.keeper import Keeper
from viewer.notebook.service.lifecycle import NotebookLocation
from viewer.notebook.service.status import NotebookState, Protection
from viewer.notebook.store.errors import WrongPassphrase
from viewer.notebook.store.file.schema import SCHEMA
from viewer.notebook.store.vault.open_vault import Terms
from viewer.services.tasks import Tasks

CHEAP = Terms(SCHEMA, cost=Cost(1, 8 << 10))


@pytest.fixture
def keep_in(qtbot, tmp_path):
    """Return a function that makes a keeper of one folder, as a start of Satchel would."""
    made = []

    def make(folder: Path | None = tmp_path / "notebook", terms: Terms = CHEAP) -> Keeper:
        tasks = Tasks()
        made.append(tasks)
        return Keeper(NotebookLocation(folder, terms), tasks)

    yield make
    for tasks in made:
        tasks.close()


def write(keeper, text):
    keeper.keep(lambda notebook: notebook.add_note(text))


def notes(keeper):
    return sorted(entry.note for entry in keeper.kept.entries.values())


def unexpected(error):
    raise error


def test_the_first_thing_kept_waits_for_an_answer_and_is_saved_after_it(qtbot, keep_in):
    keeper = keep_in()
    with qtbot.waitSignal(keeper.wanted):
        write(keeper, "first")
    assert notes(keeper) == []
    keeper.make("a passphrase", lambda _standing: None, unexpected)
    qtbot.waitUntil(lambda: notes(keeper) == ["first"])
    assert keeper.protection is Protection.PASSPHRASE


def test_no_answer_keeps_nothing_and_makes_no_file(qtbot, keep_in, tmp_path):
    keeper = keep_in()
    write(keeper, "first")
    keeper.give_up()
    keeper.end()
    assert not (tmp_path / "notebook").exists()


def test_a_notebook_with_a_passphrase_is_locked_at_the_next_start(qtbot, keep_in):
    keeper = keep_in()
    keeper.make("a passphrase", lambda _standing: None, unexpected)
    write(keeper, "kept")
    qtbot.waitUntil(lambda: notes(keeper) == ["kept"])
    keeper.end()
    later = keep_in()
    later.begin()
    qtbot.waitUntil(lambda: later.keeping is NotebookState.LOCKED)
    assert notes(later) == []
    with qtbot.waitSignal(later.wanted):
        write(later, "also")
    refused = []
    later.unlock("another", lambda _standing: None, refused.append)
    qtbot.waitUntil(lambda: bool(refused))
    assert isinstance(refused[0], WrongPassphrase)
    later.unlock("a passphrase", lambda _standing: None, unexpected)
    qtbot.waitUntil(lambda: notes(later) == ["also", "kept"])


def test_without_a_passphrase_it_opens_by_itself(qtbot, keep_in):
    keeper = keep_in()
    keeper.make(None, lambda _standing: None, unexpected)
    write(keeper, "kept")
    qtbot.waitUntil(lambda: notes(keeper) == ["kept"])
    keeper.end()
    later = keep_in()
    later.begin()
    qtbot.waitUntil(lambda: notes(later) == ["kept"])
    assert later.protection is Protection.NOTHING


def test_a_notebook_of_one_sitting_leaves_nothing(qtbot, keep_in, tmp_path):
    keeper = keep_in()
    write(keeper, "gone")
    keeper.sit(lambda _standing: None)
    qtbot.waitUntil(lambda: notes(keeper) == ["gone"])
    keeper.end()
    assert not (tmp_path / "notebook").exists()


def test_what_is_being_typed_is_saved_at_the_end(qtbot, keep_in):
    keeper = keep_in()
    keeper.make(None, lambda _standing: None, unexpected)
    qtbot.waitUntil(lambda: keeper.keeping is NotebookState.OPEN)
    keeper.ending.connect(lambda: write(keeper, "half a sent"))
    write(keeper, "whole")
    keeper.end()
    later = keep_in()
    later.begin()
    qtbot.waitUntil(lambda: notes(later) == ["half a sent", "whole"])


def test_a_second_start_on_the_same_notebook_reads_and_says_so(qtbot, keep_in):
    keeper = keep_in()
    keeper.make(None, lambda _standing: None, unexpected)
    write(keeper, "kept")
    qtbot.waitUntil(lambda: notes(keeper) == ["kept"])
    beside = keep_in()
    beside.begin()
    qtbot.waitUntil(lambda: notes(beside) == ["kept"])
    assert beside.keeping is NotebookState.READ_ONLY
    with qtbot.waitSignal(beside.refused):
        write(beside, "not kept")
    assert not beside.has_unsaved


@pytest.mark.parametrize(
    ("sittings", "left"),
    [([29], 1), ([31], 1), ([400], 1), ([7, 14, 21], 1), ([7, 14, 21, 28, 31], 0)],
)
def test_what_was_deleted_lies_in_the_bin_for_thirty_days_whatever_a_clock_says_once(
    qtbot, keep_in, sittings, left
):
    keeper = keep_in()
    keeper.make(None, lambda _standing: None, unexpected)
    write(keeper, "gone")
    qtbot.waitUntil(lambda: notes(keeper) == ["gone"])
    keeper.keep(lambda notebook: notebook.delete(list(notebook.kept.entries)))
    qtbot.waitUntil(lambda: len(keeper.kept.binned) == 1)
    keeper.end()

    for days in sittings:
        ahead = timedelta(days=days)
        later = keep_in(terms=replace(CHEAP, now=lambda by=ahead: datetime.now(UTC) + by))
        later.begin()
        qtbot.waitUntil(lambda shown=later: shown.keeping is NotebookState.OPEN)
        later.end()
    assert len(later.kept.binned) == left
