"""What this computer holds of Satchel is found and deleted: all of it, and nothing else."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from index.container.keys import new_key
from index.container.seals.sealed_file import Sealing, seal_archive
from tests.conftest import ROOT
from tests.viewer.traces.full_home import XBEL, FullHome
from viewer.notebook.store.file.schema import SCHEMA
from viewer.notebook.store.vault.open_vault import Terms
from viewer.notebook.store.vault.vault import Vault
from viewer.platform.paths import Home
from viewer.traces.inventory import TraceKind, take_inventory
from viewer.traces.recent_files import SystemLists
from viewer.traces.removal import Obstacle, Remnant, remove_last, remove_traces
from viewer.traces.wording import tells_of

NOBODY = 65534  # a user who has no rights
NONE = SystemLists()
UNUSED = Sealing(None, (new_key().public,))


@pytest.fixture
def full(tmp_path):
    return FullHome(Home(tmp_path / "home"), tmp_path / "user", tmp_path / "sources")


def inventory(full):
    return take_inventory(full.home, full.lists)


def test_a_computer_that_never_had_it_holds_nothing(tmp_path):
    home = Home(tmp_path / "home")
    found = take_inventory(home, NONE)
    assert (found.traces, found.others, found.size) == ((), (), 0)
    assert remove_traces(home, NONE, TraceKind) == ()
    assert not home.folder.exists()


def test_everything_is_found_and_measured(full):
    (full.home.folder / "open.lock").write_text("1")
    found = inventory(full)
    assert found.kinds == frozenset(TraceKind)
    assert found.others == ()
    listed = {path for trace in found.traces for path in trace.paths}
    assert {path for path in full.files if path.is_relative_to(full.home.folder)} <= listed
    sizes = {trace.kind: trace.size for trace in found.traces}
    assert sizes[TraceKind.LOG] == len(full.words["log"])
    assert sizes[TraceKind.SETTINGS] == full.home.settings.stat().st_size
    counts = {trace.kind: trace.count for trace in found.traces}
    assert counts[TraceKind.RECENT] == 3
    assert counts[TraceKind.THUMBNAILS] == 2
    assert counts[TraceKind.LIBRARY] == 2


@pytest.mark.parametrize("kind", [each for each in TraceKind if each is not TraceKind.WORKING])
def test_what_is_deleted_is_gone_and_all_else_is_whole(full, kind):
    before, found = full.files, {trace.kind: trace.paths for trace in inventory(full).traces}
    assert remove_traces(full.home, full.lists, [kind]) == ()
    gone = {TraceKind.LIBRARY, TraceKind.INDEXES} if kind is TraceKind.LIBRARY else {kind}
    assert inventory(full).kinds == frozenset(found) - gone
    paths = {path for each in gone for path in found[each]} - {full.lists.bookmarks}
    if kind is TraceKind.RECENT:
        paths.add(full.lists.bookmarks)
    after = full.files
    assert {path: data for path, data in before.items() if path not in paths} == {
        path: data for path, data in after.items() if path not in paths
    }
    assert paths & set(after) <= {full.lists.bookmarks}
    assert [name for name in full.words if not full.holds(full.words[name])] == [
        name for name in full.words if name == kind.value
    ]
    assert full.holds(full.other)


def test_after_all_is_deleted_not_a_word_and_not_a_folder_is_left(full):
    assert remove_traces(full.home, full.lists, TraceKind) == ()
    remove_last(full.home, full.lists)
    assert not full.home.folder.exists()
    assert [word for word in full.words.values() if full.holds(word)] == []
    assert full.holds(full.other)


def test_a_folder_beside_the_program_stays_so_that_the_copy_on_a_stick_knows_it_is_one(tmp_path):
    home = Home(tmp_path / "satchel-data", portable=True)
    FullHome(home, tmp_path / "user", tmp_path / "sources")
    remove_last(home, NONE)
    assert list(home.folder.iterdir()) == []


def test_other_lines_of_the_list_of_the_system_stay_byte_for_byte(full):
    remove_traces(full.home, full.lists, [TraceKind.RECENT])
    head, _, rest = XBEL.replace("OTHER", full.other).partition('  <bookmark href="file:///stick/W')
    tail = rest.partition('title="a > b"/>')[2]
    assert full.lists.bookmarks.read_text() == head.rstrip() + tail


@pytest.mark.parametrize(
    "data",
    [
        b"<xbel><bookmark href='file:///a.satchel'>",
        b"<!DOCTYPE x [<!ENTITY e 'x'>]><xbel><bookmark href='file:///a.satchel'/></xbel>",
        "<?xml version='1.0' encoding='UTF-16'?><xbel/>".encode("utf-16"),
        b"",
    ],
)
def test_a_list_that_is_not_as_expected_is_left_alone_and_told(tmp_path, data):
    lists = SystemLists(bookmarks=tmp_path / "recently-used.xbel")
    lists.bookmarks.write_bytes(data)
    home = Home(tmp_path / "home")
    assert take_inventory(home, lists).traces == ()
    left = remove_traces(home, lists, [TraceKind.RECENT])
    assert left == (Remnant(lists.bookmarks, Obstacle.LIST),)
    assert lists.bookmarks.read_bytes() == data


def test_files_that_are_not_its_own_stay_and_are_counted(full):
    theirs = [
        full.home.folder / "diary.txt",
        full.home.folder / "library" / "diary.satchel",
        full.home.folder / "keys" / "another.key",
        full.home.folder / "photos" / "one" / "1.jpg",
        full.home.notebook / "backups" / "list.txt",
        full.home.folder / "settings.json.old",
    ]
    for path in theirs:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("theirs")
    assert set(inventory(full).others) == set(theirs)
    assert remove_traces(full.home, full.lists, TraceKind) == ()
    remove_last(full.home, full.lists)
    assert {path for path in full.files if path.is_relative_to(full.home.folder)} == set(theirs)


@pytest.mark.skipif("sys.platform == 'win32'", reason="links need rights there")
def test_no_link_is_followed_out_of_its_folder(full, tmp_path):
    outside = tmp_path / "outside"
    (outside / "backups").mkdir(parents=True)
    names = ("own.key", "keys", "20260101-000000.db", f"{'a' * 64}.satchel", "known.json")
    for name in names:
        (outside / name).write_text("theirs")
        (outside / "backups" / name).write_text("theirs")
    home = full.home
    remove_traces(home, full.lists, [TraceKind.KEYS, TraceKind.PUBLISHED, TraceKind.NOTEBOOK])
    (home.folder / "keys").mkdir()
    (home.folder / "keys" / "own.key").symlink_to(outside / "own.key")
    (home.folder / "published").symlink_to(outside)
    (home.folder / "library" / f"{'b' * 64}.satchel").symlink_to(outside / f"{'a' * 64}.satchel")
    home.notebook.mkdir()
    (home.notebook / "keys").symlink_to(outside / "keys")
    (home.notebook / "backups").symlink_to(outside / "backups")
    (home.folder / "notebook.set-aside-20260101-000000").symlink_to(outside)
    left = remove_traces(home, full.lists, TraceKind)
    assert {each.obstacle for each in left} == {Obstacle.LINK}
    assert len(left) == 6
    assert {path.read_text() for path in outside.rglob("*") if path.is_file()} == {"theirs"}
    assert len(list(outside.rglob("*"))) == 2 * len(names) + 1
    remove_last(home, full.lists)
    assert not home.folder.exists()


def test_a_notebook_that_is_open_elsewhere_stays_whole_and_that_is_told(full):
    opened = Vault(full.home.notebook, Terms(SCHEMA)).unlock()
    opened.connect()
    try:
        left = remove_traces(full.home, full.lists, [TraceKind.NOTEBOOK])
        assert left == (Remnant(full.home.notebook, Obstacle.IN_USE),)
        assert (full.home.notebook / "keys").is_file()
    finally:
        opened.close()
    assert remove_traces(full.home, full.lists, [TraceKind.NOTEBOOK]) == ()
    assert TraceKind.NOTEBOOK not in inventory(full).kinds


@pytest.mark.skipif("sys.platform == 'win32'", reason="by another name of the same file")
def test_a_signing_key_is_overwritten_before_it_is_deleted(full, tmp_path):
    seed = full.home.own_key.read_bytes()
    os.link(full.home.own_key, tmp_path / "another name")
    remove_traces(full.home, full.lists, [TraceKind.KEYS])
    assert len((tmp_path / "another name").read_bytes()) == len(seed)
    assert (tmp_path / "another name").read_bytes() != seed


AS_NOBODY = f"""
import os, sys
from pathlib import Path
os.setgroups([]); os.setgid({NOBODY}); os.setuid({NOBODY})
from viewer.platform.paths import Home
from viewer.traces.inventory import TraceKind
from viewer.traces.recent_files import SystemLists
from viewer.traces.removal import remove_traces
lists = SystemLists(bookmarks=Path(sys.argv[1], "recently-used.xbel"))
for each in remove_traces(Home(Path(sys.argv[1], "home")), lists, TraceKind):
    print(each.path.name, each.obstacle.value)
"""


@pytest.mark.skipif("os.name != 'posix' or os.geteuid() != 0", reason="as only root can")
def test_where_nothing_may_be_deleted_each_thing_that_stays_is_told():
    with tempfile.TemporaryDirectory() as place:
        Path(place).chmod(0o755)
        home = Path(place, "home")
        (home / "ledger").mkdir(parents=True)
        for file in (home / "settings.json", home / "satchel.log", home / "ledger" / "salt"):
            file.write_text("{}")
        Path(place, "recently-used.xbel").write_text(XBEL)
        said = subprocess.run(
            [sys.executable, "-P", "-c", AS_NOBODY, place],
            env={"PYTHONPATH": str(ROOT), "PATH": os.environ["PATH"], "HOME": place},
            capture_output=True,
            check=True,
            text=True,
        ).stdout.splitlines()
        names = ("settings.json", "satchel.log", "salt", "recently-used.xbel")
        assert sorted(said) == sorted(f"{name} no-rights" for name in names)
        assert len([path for path in home.rglob("*") if path.is_file()]) == 3


def test_shortcuts_of_windows_are_told_by_their_name_and_by_where_they_lead(tmp_path):
    recent = tmp_path / "Recent"
    recent.mkdir()
    own = {
        "study.satchel.lnk": b"L",
        "Study.SATCHEL-set.lnk": b"L",
        "study.lnk": b"L\0" + "C:\\stick\\study.satchel\0".encode("utf-16-le"),
        "set.lnk": b"LC:\\stick\\set.satchel-set\0",
    }
    theirs = {"satchel.lnk": b"LC:\\satchel\\notes.txt\0", "study.satchel": b"no shortcut"}
    for name, data in (own | theirs).items():
        (recent / name).write_bytes(data)
    lists, home = SystemLists(shortcuts=recent), Home(tmp_path / "home")
    assert [trace.count for trace in take_inventory(home, lists).traces] == [len(own)]
    assert remove_traces(home, lists, [TraceKind.RECENT]) == ()
    assert sorted(path.name for path in recent.iterdir()) == sorted(theirs)


def test_sealed_copies_are_told_from_those_that_anybody_can_read(full):
    library = full.home.folder / "library"
    (copy,) = library.glob("*.satchel")
    assert "which anybody can read" in library_words(full)

    (library / f"{'a' * 64}.satchel").write_bytes(seal_archive(copy.read_bytes(), UNUSED))
    told = library_words(full)
    assert "sealed ones, which only show that they are there" in told
    assert "others, which anybody can read" in told

    copy.unlink()
    assert library_words(full).startswith("Copies of sealed archives")
    assert "anybody" not in library_words(full)


def library_words(full):
    (library,) = [each for each in inventory(full).traces if each.kind is TraceKind.LIBRARY]
    return tells_of(library)
