"""A newer Satchel beside an older one on a stick takes over what that keeps, and leaves it."""

import os
import threading

import pytest

from index import VERSION, Cost, Ledger, Library, open_archive, receive, replace
from tests.viewer.conftest import meet, tasks_of
from tests.viewer.screens.library.test_library import press
from viewer.app.migration.archive_transfer import ArchiveTransfer
from viewer.app.migration.inheritance import inherit
from viewer.notebook.service.status import NotebookState
from viewer.notebook.store.entries.notebook import Notebook
from viewer.notebook.store.file.schema import SCHEMA
from viewer.notebook.store.vault.open_vault import Terms
from viewer.notebook.store.vault.vault import Vault
from viewer.platform.bundle import Bundle
from viewer.platform.paths import Home
from viewer.services import settings
from viewer.services.settings import ColourChoice, Settings
from viewer.ui.widgets.progress_note import WaitingPage

TAKEN = "Settings, archives and the notebook were taken over from “Satchel 0.0.9”."
LEFT = (
    "Settings, archives and the notebook of “Satchel 0.0.9” could not be taken over. "
    "They are still in its folder."
)
NOT_ALL = "Not all archives of “Satchel 0.0.9” were taken over. They are still in its folder."
CHEAP = Terms(SCHEMA, cost=Cost(1, 8 << 10))
DARK = Settings(colours=ColourChoice.DARK, zoom=120)


def a_satchel(stick, name, version):
    """Put a portable Satchel on the stick, with nothing of its reader's yet; return its home."""
    folder = stick / name
    (folder / "satchel-data").mkdir(parents=True)
    (folder / "satchel-data" / "README.txt").write_text("What is kept here.")
    (folder / "FILES.txt").touch()
    if version is not None:
        (folder / "VERSION.txt").write_text(f"{version}\n")
    return Home(folder / "satchel-data", portable=True, bundle=Bundle(folder))


def everything_in(folder):
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


@pytest.fixture
def stick(tmp_path):
    return tmp_path / "stick"


@pytest.fixture
def newer(stick):
    return a_satchel(stick, "Satchel", VERSION)


@pytest.fixture
def older(stick):
    home = a_satchel(stick, "Satchel старый", "0.0.9")
    settings.save(DARK, home.settings)
    return home


@pytest.fixture
def archive(make_archive_file):
    return make_archive_file(text="One.")


def test_settings_archives_and_signers_are_there_when_the_newer_one_starts(
    qtbot, start, older, newer, archive
):
    Ledger(older.ledger).remember(open_archive(archive), accepted=True)
    Library(older.folder).take(receive(archive), copy=True)
    for unwanted in ("keys/own.key", "indexes/one", "handed/one.json", "satchel.log"):
        (older.folder / unwanted).parent.mkdir(exist_ok=True)
        (older.folder / unwanted).write_text("of the older one")
    before = everything_in(older.folder)

    program = start(home=newer, new=True)
    qtbot.waitUntil(lambda: program.window.shown_by == "library")  # no first page

    assert program.window.actions_.looks.checkedAction().data() == ColourChoice.DARK
    assert program.window.messages.text == TAKEN
    copies = Library(newer.folder).holdings()
    assert [each.is_copy for each in copies] == [True]
    Library(newer.folder).check(copies[0], Ledger(newer.ledger))
    assert everything_in(older.folder) == before
    for unwanted in ("keys", "indexes", "handed/one.json"):
        assert not (newer.folder / unwanted).exists()


def test_the_notebook_is_there_too_and_opens_with_its_passphrase(
    qtbot, start, older, newer, archive
):
    vault = Vault(older.notebook, CHEAP)
    opened = vault.create("a passphrase")
    Notebook(opened.connection).add_note("kept in the older one")
    opened.close()
    before = everything_in(older.folder)

    program = start(home=newer, new=True)
    qtbot.waitUntil(lambda: program.session.keeper.keeping is NotebookState.LOCKED)

    taken = Vault(newer.notebook, CHEAP).unlock("a passphrase")
    kept = Notebook(taken.connect()).kept
    taken.close()
    assert [entry.note for entry in kept.entries.values()] == ["kept in the older one"]
    assert everything_in(older.folder) == before


def test_a_notebook_that_is_open_in_the_older_one_is_left_to_it(qtbot, start, older, newer):
    opened = Vault(older.notebook, CHEAP).create(None)
    program = start(home=newer, new=True)
    qtbot.waitUntil(lambda: program.window.messages.text == LEFT)
    opened.close()
    assert not newer.notebook.exists()


def test_it_is_said_once(qtbot, start, older, newer):
    first = start(home=newer, new=True)
    qtbot.waitUntil(lambda: first.window.workspace is not None)
    first.close()

    again = start(home=newer, new=True)
    qtbot.waitUntil(lambda: again.window.workspace is not None)

    assert again.window.messages.text != TAKEN


def test_signers_are_taken_over_to_the_letter(older, newer, archive):
    Ledger(older.ledger).remember(open_archive(archive), accepted=True)

    assert inherit(newer).is_taken
    assert everything_in(newer.ledger) == everything_in(older.ledger)
    assert Ledger(newer.ledger).standing(open_archive(archive)).accepted


def test_a_file_that_lies_elsewhere_is_led_to_as_before(older, newer, archive):
    inside = older.bundle.folder / "mine.satchel"
    archive.rename(inside)
    meet(inside, older)

    inherit(newer)

    (link,) = Library(newer.folder).holdings()
    assert (link.path, link.is_copy) == (inside, False)
    Library(newer.folder).check(link, Ledger(newer.ledger))


def keep_junk(home):
    """Have three archives in the library, which are none: the one called c is the oldest."""
    copies = home.folder / "library"
    copies.mkdir()
    for age, digit in enumerate("cab"):
        (copies / f"{digit * 64}.satchel").write_bytes(b"junk")
        os.utime(copies / f"{digit * 64}.satchel", (age, age))


def kept_by(home):
    return [holding.sha256[0] for holding in Library(home.folder).holdings()]


def test_archives_stand_in_the_order_in_which_they_were_taken_in(qtbot, start, older, newer):
    keep_junk(older)

    program = start(home=newer, new=True)
    qtbot.waitUntil(lambda: program.window.shown_by == "library")

    assert kept_by(newer) == ["c", "a", "b"]


def hold(program):
    """Keep the thread for files from what comes after this, until the answer is set."""
    gate = threading.Event()
    tasks_of(program).run_on_files(lambda: gate.wait(20), then=lambda _done: None, failed=print)
    return gate


@pytest.fixture
def copying(qtbot, start, older, newer):
    """A newer Satchel that has copied one archive of three, and waits for a stick since."""
    keep_junk(older)
    program = start(home=newer, new=True)
    gates = [hold(program)]
    qtbot.waitUntil(lambda: program.session.archives.pacing.shown is not None)
    fetching = program.session.findChild(ArchiveTransfer)
    for left in (2, 1):  # it has looked what there is; it has copied one
        gates.append(hold(program))
        gates[-2].set()
        qtbot.waitUntil(lambda left=left: len(fetching._left) == left)
    qtbot.waitUntil(lambda: kept_by(newer) == ["c"])
    program.gates = gates
    yield program
    for gate in gates:
        gate.set()


def test_copying_says_how_far_it_is_and_nothing_is_opened_before(qtbot, copying):
    qtbot.waitUntil(
        lambda: "Copying “Satchel 0.0.9”" in copying.window.findChild(WaitingPage).words
    )

    assert "of 12\N{NO-BREAK SPACE}bytes" in copying.window.findChild(WaitingPage).words
    assert copying.window.workspace is None
    assert copying.window.messages.text == ""


def test_copying_is_cancelled_at_once_and_what_came_is_kept(qtbot, copying, older, newer):
    before = everything_in(older.folder)
    qtbot.waitUntil(lambda: copying.window.findChild(WaitingPage).words != "")
    press(copying.window.findChild(WaitingPage), "Cancel")

    assert copying.window.messages.text == NOT_ALL
    qtbot.waitUntil(lambda: copying.window.shown_by == "library")
    assert kept_by(newer) == ["c"]
    assert settings.load(newer.settings) == DARK
    assert everything_in(older.folder) == before
    assert inherit(newer) is None  # it is not asked again


def test_whoever_closes_satchel_meanwhile_has_the_next_start_go_on(qtbot, start, copying, newer):
    threading.Timer(1, copying.gates[-1].set).start()
    copying.close()  # it waits for what is being copied, and begins no more
    assert kept_by(newer) == ["c"]

    again = start(home=newer, new=True)
    qtbot.waitUntil(lambda: again.window.shown_by == "library")

    assert again.window.messages.text == TAKEN
    assert kept_by(newer) == ["c", "a", "b"]


def test_where_the_older_one_went_away_meanwhile_it_is_said_once(qtbot, start, older, newer, stick):
    keep_junk(older)
    inherit(newer)
    older.bundle.folder.rename(stick.parent / "elsewhere")

    program = start(home=newer, new=True)
    qtbot.waitUntil(lambda: program.window.workspace is not None)

    assert program.window.messages.text == NOT_ALL
    assert not newer.archives_left.exists()


@pytest.mark.parametrize("junk", [b"", b"0.0.9", b"\xff\n\xff", b"0.0.9\n../elsewhere"])
def test_a_note_of_archives_that_is_junk_leads_nowhere(qtbot, start, older, newer, junk):
    keep_junk(older)
    inherit(newer)
    newer.archives_left.write_bytes(junk)

    program = start(home=newer, new=True)
    qtbot.waitUntil(lambda: program.window.workspace is not None)

    assert kept_by(newer) == []
    assert not newer.archives_left.exists()


def test_a_note_of_archives_that_is_a_pipe_is_not_waited_for(older, newer):
    keep_junk(older)
    inherit(newer)
    newer.archives_left.unlink(missing_ok=True)
    os.mkfifo(newer.archives_left)

    assert inherit(newer) is None
    assert not os.path.lexists(newer.archives_left)


def test_an_archive_that_became_unfit_meanwhile_is_not_taken(qtbot, start, older, newer, outside):
    keep_junk(older)
    inherit(newer)
    unfit = older.folder / "library" / f"{'a' * 64}.satchel"
    unfit.unlink()
    unfit.symlink_to(outside / "secret")

    program = start(home=newer, new=True)
    qtbot.waitUntil(lambda: program.window.messages.text == NOT_ALL)

    assert kept_by(newer) == []


def test_of_several_the_newest_is_taken_that_is_no_newer_than_this_one(stick, older, newer):
    for version in ("0.0.10", "0.0.2", "99.0", "junk", None):
        home = a_satchel(stick, f"Satchel {version}", version)
        settings.save(DARK, home.settings)

    assert inherit(newer).version == "0.0.10"


def test_a_satchel_of_the_same_version_is_taken_over_from_too(stick, newer):
    settings.save(DARK, a_satchel(stick, "copy", VERSION).settings)

    assert inherit(newer).is_taken
    assert settings.load(newer.settings) == DARK


def test_where_nothing_lies_beside_it_nothing_is_taken_over(stick, newer):
    a_satchel(stick, "never used", "0.0.9")
    (stick / "a file").touch()

    assert inherit(newer) is None
    assert list(everything_in(newer.folder)) == ["README.txt"]


@pytest.mark.parametrize("own", ["settings.json", "library.json", "ledger/salt", "library/x"])
def test_whoever_has_something_already_keeps_that_alone(older, newer, own):
    (newer.folder / own).parent.mkdir(exist_ok=True)
    (newer.folder / own).write_text("{}")
    before = everything_in(newer.folder)

    assert inherit(newer) is None
    assert everything_in(newer.folder) == before


def test_only_a_portable_one_looks_beside_itself(qtbot, start, older, newer):
    program = start(home=replace(newer, portable=False), new=True)
    qtbot.waitUntil(lambda: program.window.workspace is not None)

    assert program.window.messages.text != TAKEN
    assert program.window.actions_.looks.checkedAction().data() == ColourChoice.LIGHT


def test_a_stick_pulled_while_copying_leaves_nothing_half(older, newer, archive):
    meet(archive, older)
    draft = newer.folder / "taking-over"
    (draft / "ledger").mkdir(parents=True)
    (draft / "ledger" / "salt").write_text("ab")

    assert inherit(newer).is_taken
    assert everything_in(newer.ledger) == everything_in(older.ledger)
    assert not draft.exists()


def test_a_stick_pulled_after_copying_has_the_next_start_go_on(older, newer):
    whole = newer.folder / "taken-over-0.0.9"
    whole.mkdir()
    older.settings.replace(whole / "settings.json")
    newer.ledger.mkdir()
    (newer.ledger / "salt").write_text("ab")  # this much had come to its place

    assert inherit(newer).told == TAKEN
    assert settings.load(newer.settings) == DARK
    assert (newer.ledger / "salt").read_text() == "ab"
    assert not whole.exists()


ENTRY, COPY = f"ledger/{'a' * 32}.json", f"library/{'a' * 64}.satchel"
UNFIT = {  # where it lies -> where it leads, or how large it is
    "a signer that is a link": (ENTRY, "secret"),
    "a ledger that is a link": ("ledger", ""),
    "an archive that is a link": (COPY, "secret"),
    "a library that is a link": ("library", ""),
    "a list that is a link": ("library.json", "secret"),
    "a ledger that is a file": ("ledger", 0),
    "a signer that is large": (ENTRY, (8 << 20) + 1),
    "an archive that is huge": (COPY, 1 << 30),
    "a list that is huge": ("library.json", 1 << 30),
}


def put_unfit(path, what, outside):
    """Put at `path` a link to what lies `outside`, or a file of so many bytes."""
    path.parent.mkdir(exist_ok=True)
    if isinstance(what, str):
        path.symlink_to(outside / what)
    else:
        path.touch()
        os.truncate(path, what)


@pytest.fixture
def outside(tmp_path):
    folder = tmp_path / "outside"
    folder.mkdir()
    for name in ("secret", ENTRY.split("/")[1], COPY.split("/")[1]):
        (folder / name).write_text("{}")
    return folder


@pytest.mark.parametrize(("name", "what"), UNFIT.values(), ids=UNFIT)
def test_where_something_is_unfit_nothing_is_taken_over(older, newer, outside, name, what):
    put_unfit(older.folder / name, what, outside)

    assert inherit(newer).told == LEFT
    assert list(everything_in(newer.folder)) == ["README.txt"]


def test_a_pipe_is_never_waited_for(older, newer):
    (older.folder / "ledger").mkdir()
    os.mkfifo(older.folder / "ledger" / "salt")

    assert inherit(newer).told == LEFT


def settings_that_are_a_link(home, outside):
    home.settings.unlink()
    put_unfit(home.settings, "secret", outside)


def settings_that_are_huge(home, outside):
    put_unfit(home.settings, 1 << 30, outside)


def a_version_that_is_huge(home, outside):
    put_unfit(home.bundle.folder / "VERSION.txt", 1 << 30, outside)


def data_that_are_a_link(home, outside):
    home.folder.rename(outside / "data")
    home.folder.symlink_to(outside / "data")


def a_folder_that_is_a_link(home, outside):
    home.bundle.folder.rename(outside / "Satchel")
    home.bundle.folder.symlink_to(outside / "Satchel")


@pytest.mark.parametrize(
    "make",
    [
        settings_that_are_a_link,
        settings_that_are_huge,
        a_version_that_is_huge,
        data_that_are_a_link,
        a_folder_that_is_a_link,
    ],
)
def test_what_only_looks_like_a_satchel_is_passed_over(older, newer, outside, make):
    make(older, outside)

    assert inherit(newer) is None
    assert list(everything_in(newer.folder)) == ["README.txt"]


def test_where_nothing_can_be_written_nothing_is_taken_over(older, stick):
    folder = stick / "new" / "satchel-data"
    folder.parent.mkdir()
    folder.touch()

    assert not inherit(Home(folder, portable=True, bundle=Bundle(folder.parent))).is_taken


def test_what_could_not_be_taken_over_is_said_and_the_newer_one_starts_anew(
    qtbot, start, older, newer
):
    (older.folder / "ledger").touch()

    program = start(home=newer, new=True)
    qtbot.waitUntil(lambda: program.window.workspace is not None)

    assert program.window.messages.text == LEFT
    assert program.window.shown_by == "welcome"


def test_settings_that_are_junk_do_no_harm(qtbot, start, older, newer):
    older.settings.write_bytes(b"\xff[[[[")

    program = start(home=newer, new=True)
    qtbot.waitUntil(lambda: program.window.workspace is not None)

    assert program.window.actions_.looks.checkedAction().data() == ColourChoice.LIGHT
