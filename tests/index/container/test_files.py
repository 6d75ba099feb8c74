"""A file is written whole or not at all, and read only if it is one."""

import errno
import os
import resource
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from index import (
    ArchiveUnreadable,
    KeyUnusable,
    Ledger,
    OutputFailed,
    build_archive,
    make_key,
    open_archive,
    verify_archive,
    write_whole,
)
from index.container import files
from index.container.drafts import drafts_for, replace_file
from index.container.files import read_whole
from index.container.keys import load_key
from tests.conftest import CASE_STUDY, ROOT
from tests.index.container.archives import tiny


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def rights(path):
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.parametrize("name", ["a.satchel", "имя файла\nиз двух строк", "-x", "x" * 200, "é"])
def test_a_file_is_written_and_nothing_is_left_beside_it(tmp_path, name):
    write_whole(tmp_path / name, b"one")
    write_whole(tmp_path / name, b"two")

    assert (tmp_path / name).read_bytes() == b"two"
    assert names(tmp_path) == [name]


def test_a_file_has_the_rights_of_any_new_file_and_a_private_one_its_owner_s_alone(tmp_path):
    old = os.umask(0o027)
    try:
        write_whole(tmp_path / "open", b"")
        write_whole(tmp_path / "private", b"", private=True)
    finally:
        os.umask(old)

    assert rights(tmp_path / "open") == 0o640
    assert rights(tmp_path / "private") == 0o600


@pytest.mark.parametrize("is_nameless", [True, False], ids=["without a name", "under a hidden one"])
def test_each_kind_of_draft_comes_to_its_place_or_leaves_nothing(tmp_path, is_nameless):
    ways = list(drafts_for(tmp_path / "a"))
    if is_nameless and len(ways) == 1:
        pytest.skip("this file system has no files without a name")
    with ways[not is_nameless] as draft:
        draft.file.write(b"one")
        draft.file.flush()
        assert (names(tmp_path) == []) is is_nameless
        assert draft.place(new=True)
    assert names(tmp_path) == ["a"]

    with list(drafts_for(tmp_path / "a"))[not is_nameless] as draft, pytest.raises(FileExistsError):
        draft.place(new=True)
    assert (tmp_path / "a").read_bytes() == b"one"

    with list(drafts_for(tmp_path / "a"))[not is_nameless] as draft:
        draft.file.write(b"two")
        draft.file.flush()
        assert draft.place(new=False)
    assert (tmp_path / "a").read_bytes() == b"two"
    assert names(tmp_path) == ["a"]
    with pytest.raises(ZeroDivisionError), list(drafts_for(tmp_path / "b"))[not is_nameless]:
        raise ZeroDivisionError
    assert names(tmp_path) == ["a"]


WRITING = """
import sys
from itertools import count
from pathlib import Path
from index import write_whole

folder, is_new = Path(sys.argv[1]), sys.argv[2] == "new"
for number in count():
    write_whole(folder / (f"{number}" if is_new else "0"), b"%09d" % number * 300_000)
    print(number, flush=True)
"""


def test_a_writer_killed_at_any_moment_leaves_whole_files_and_nothing_else(tmp_path, request):
    if len(list(drafts_for(tmp_path / "a"))) == 1:
        pytest.skip("this file system has no files without a name")
    for turn in range(100 if request.config.getoption("--long") else 6):
        folder = tmp_path / str(turn)
        folder.mkdir()
        kill_at_some_moment(WRITING, folder, "new", after=turn % 5, moment=turn * 0.0037)
        for file in folder.iterdir():
            assert file.read_bytes() == b"%09d" % int(file.name) * 300_000


def test_a_writer_killed_while_it_replaces_leaves_the_old_file_or_the_new(tmp_path, request):
    """Another whole copy may stay, if it is killed in the instant of the change."""
    for turn in range(100 if request.config.getoption("--long") else 4):
        folder = tmp_path / str(turn)
        folder.mkdir()
        kill_at_some_moment(WRITING, folder, "same", after=1 + turn % 4, moment=turn * 0.0041)
        assert "0" in names(folder)
        for file in folder.iterdir():
            data = file.read_bytes()
            assert data == data[:9] * 300_000


def kill_at_some_moment(script, *words, after, moment):
    """Kill a process `moment` seconds after it has written `after` files."""
    command = [sys.executable, "-c", script, *map(str, words)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as process:
        for _file in range(after):
            process.stdout.readline()
        time.sleep(moment)
        process.kill()


def test_a_failure_leaves_what_was_there_and_no_draft(tmp_path):
    taken = tmp_path / "taken"
    (taken / "inside").mkdir(parents=True)

    with pytest.raises(OutputFailed, match="could not be written"):
        write_whole(taken, b"new")

    assert names(tmp_path) == ["taken"]
    assert names(taken) == ["inside"]


def test_a_write_that_breaks_off_leaves_the_old_file_and_no_draft(tmp_path):
    file = tmp_path / "a"
    write_whole(file, b"old")

    _soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, hard))  # as on a full disk
    try:
        with pytest.raises(OutputFailed, match="could not be written"):
            write_whole(file, bytes(100_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (_soft, hard))

    assert file.read_bytes() == b"old"
    assert names(tmp_path) == ["a"]


def test_a_folder_that_is_none_or_is_not_there_is_told_in_one_sentence(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    for path in (tmp_path / "file" / "a", tmp_path / "none" / "a", tmp_path / ("x" * 300)):
        with pytest.raises(OutputFailed) as problem:
            write_whole(path, b"new")
        assert str(problem.value).count("\n") == 0
    assert names(tmp_path) == ["file"]


@pytest.mark.parametrize("number", [errno.EROFS, errno.EACCES, errno.EPERM])
def test_where_nothing_can_be_written_nobody_is_told_to_make_room(tmp_path, monkeypatch, number):
    def refused(_path):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr("index.container.files.drafts_for", refused)
    with pytest.raises(
        OutputFailed, match=r"this place can only be read\. Choose another place\.$"
    ):
        write_whole(tmp_path / "a", b"new")


def test_a_name_that_no_file_can_have_is_told(tmp_path):
    with pytest.raises(OutputFailed):
        write_whole(tmp_path / "a\0b", b"new")
    with pytest.raises(ArchiveUnreadable):
        read_whole(tmp_path / "a\0b")


def test_what_is_no_file_is_never_opened(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to(tmp_path / "pipe")
    (tmp_path / "dangling").symlink_to(tmp_path / "none")
    (tmp_path / "round").symlink_to(tmp_path / "round")
    for name in ("pipe", "link", "dangling", "round", ".", "none", "x" * 300):
        with pytest.raises(ArchiveUnreadable):
            read_whole(tmp_path / name)


def test_no_file_takes_the_place_of_a_pipe_or_a_device(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "null").symlink_to(os.devnull)
    for name in ("pipe", "null"):
        with pytest.raises(OutputFailed, match="is there already"):
            write_whole(tmp_path / name, b"words")

    assert (tmp_path / "pipe").is_fifo()
    assert (tmp_path / "null").is_symlink()
    assert sorted(each.name for each in tmp_path.iterdir()) == ["null", "pipe"]


def test_a_link_stays_and_the_file_it_leads_to_is_replaced_whole(tmp_path):
    (tmp_path / "real").mkdir()
    target, link = tmp_path / "real" / "old.txt", tmp_path / "link.txt"
    target.write_bytes(b"old")
    link.symlink_to(target)
    (tmp_path / "to-come.txt").symlink_to(tmp_path / "real" / "new.txt")

    write_whole(link, b"words")
    write_whole(tmp_path / "to-come.txt", b"more")

    assert link.is_symlink()
    assert target.read_bytes() == b"words"
    assert (tmp_path / "to-come.txt").is_symlink()
    assert sorted(each.name for each in (tmp_path / "real").iterdir()) == ["new.txt", "old.txt"]
    with pytest.raises(OutputFailed, match="is there already"):
        write_whole(link, b"other", new=True)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux says what new files lack")
def test_what_new_files_may_is_not_altered_for_an_instant(tmp_path, monkeypatch):
    """Another thread, which makes a file just then, would have it open to everybody."""

    def alter(mask):
        pytest.fail(f"altered to {mask:o}")

    before = os.umask(0o027)
    monkeypatch.setattr(os, "umask", alter)
    try:
        write_whole(tmp_path / "a", b"words")
    finally:
        monkeypatch.undo()
        os.umask(before)

    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o640


def test_a_file_that_is_too_large_is_not_read(tmp_path):
    with (tmp_path / "large").open("wb") as file:
        file.truncate(files.MAX_BYTES + 1)

    with pytest.raises(ArchiveUnreadable, match="too large"):
        read_whole(tmp_path / "large")


def test_a_key_file_is_its_owner_s_alone_and_is_read_back(tmp_path):
    make_key(tmp_path / "a.key")
    make_key(tmp_path / "b.key")

    assert rights(tmp_path / "a.key") == 0o600
    assert load_key(tmp_path / "a.key") == load_key(tmp_path / "a.key")
    assert load_key(tmp_path / "a.key") != load_key(tmp_path / "b.key")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b'{"satchel_key":1,"seed":"00"}',
        b'{"satchel_key":1,"seed":"zz"}',
        b'{"satchel_key":2,"seed":"' + b"0" * 64 + b'"}',
        b'{"satchel_key":1,"seed":7}',
        b"[" * 100_000,
        b"\xff" * 64,
        b"-----BEGIN PRIVATE KEY-----",
    ],
)
def test_what_is_no_key_is_told(tmp_path, content):
    (tmp_path / "a.key").write_bytes(content)

    with pytest.raises(KeyUnusable, match=r"a\.key"):
        load_key(tmp_path / "a.key")


def test_a_missing_key_is_told(tmp_path):
    with pytest.raises(KeyUnusable):
        load_key(tmp_path / "none.key")
    with pytest.raises(KeyUnusable):
        load_key(tmp_path)


def test_an_archive_is_built_the_same_each_time_with_one_key(tmp_path):
    make_key(tmp_path / "a.key")
    one = build_archive(CASE_STUDY, tmp_path / "one", tmp_path / "a.key")
    two = build_archive(CASE_STUDY, tmp_path / "two", tmp_path / "a.key")

    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
    assert (one.sha256, one.signer) == (two.sha256, two.signer)
    assert open_archive(tmp_path / "one").signer == one.signer


def test_a_folder_with_errors_leaves_the_old_archive(tmp_path, make_folder):
    file = tmp_path / "old.satchel"
    file.write_bytes(b"old")

    result = build_archive(make_folder("## No id\n"), file)

    assert result.archive is result.sha256 is None
    assert file.read_bytes() == b"old"


def test_a_verdict_tells_what_was_found(tmp_path):
    file = tmp_path / "a.satchel"
    file.write_bytes(tiny())
    ledger = Ledger(tmp_path / "ledger.json")
    good = verify_archive(file, ledger)
    file.write_bytes(tiny()[:-1] + b"\0")
    bad = verify_archive(file, ledger)
    file.unlink()
    gone = verify_archive(file, ledger)

    assert (good.reason, good.id, good.edition) == (None, "tiny", 3)
    assert good.signer == open_archive_signer(tmp_path)
    assert (bad.reason, bad.id, bad.signer) == ("damaged", None, None)
    assert (gone.reason, gone.id) == ("unreadable", None)


def open_archive_signer(folder):
    (folder / "b.satchel").write_bytes(tiny())
    return open_archive(folder / "b.satchel").signer


class Scanner:
    """A virus scanner that has a file open so many times, as Windows tells of it."""

    def __init__(self, monkeypatch, times, number):
        self.left, self.number, self.waits = times, number, []
        replaced = Path.replace

        def replace(source, target):
            self.look(target)
            return replaced(source, target)

        monkeypatch.setattr(Path, "replace", replace)

    def look(self, target):
        if self.left:
            self.left -= 1
            error = PermissionError(13, "Permission denied", str(target))
            error.winerror = self.number
            raise error


@pytest.mark.parametrize("number", [5, 32, 33])
def test_a_file_that_another_program_looks_into_is_replaced_a_moment_later(
    tmp_path, monkeypatch, number
):
    scanner = Scanner(monkeypatch, 5, number)
    new, old = tmp_path / "new", tmp_path / "old"
    new.write_text("new")
    old.write_text("old")

    replace_file(new, old, scanner.waits.append)

    assert (old.read_text(), new.exists()) == ("new", False)
    assert len(scanner.waits) == 5
    assert sum(scanner.waits) < 1


@pytest.mark.parametrize(("number", "tries"), [(32, 8), (17, 1), (None, 1)])
def test_one_that_stays_in_the_way_is_told_of_and_nothing_is_lost(
    tmp_path, monkeypatch, number, tries
):
    scanner = Scanner(monkeypatch, 100, number)
    new, old = tmp_path / "new", tmp_path / "old"
    new.write_text("new")
    old.write_text("old")

    with pytest.raises(PermissionError):
        replace_file(new, old, scanner.waits.append)

    assert (old.read_text(), new.read_text()) == ("old", "new")
    assert scanner.left == 100 - tries


def test_what_is_written_where_a_scanner_looks_is_there_in_the_end(tmp_path, monkeypatch):
    Scanner(monkeypatch, 2, 32)
    (tmp_path / "file").write_bytes(b"old")

    write_whole(tmp_path / "file", b"new", private=True)

    assert (tmp_path / "file").read_bytes() == b"new"
    assert [each.name for each in tmp_path.iterdir()] == ["file"]
