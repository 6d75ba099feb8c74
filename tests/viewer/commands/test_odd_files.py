"""Whatever lies where an archive should, Satchel says in one sentence that it is none."""

import os
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from index.container.files import MAX_BYTES
from tests.index.container.archives import tiny
from tests.viewer.commands.conftest import Answer, as_nobody, environment

TINY = tiny()


def missing(path, _archive):
    pass


def empty(path, _archive):
    path.write_bytes(b"")


def folder(path, _archive):
    path.mkdir()


def picture(path, _archive):
    path.write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(256)) * 20)


def text(path, _archive):
    path.write_text("Dear reader,\n")


def truncated(path, archive):
    path.write_bytes(archive[: len(archive) // 2])


def without_its_last_byte(path, archive):
    path.write_bytes(archive[:-1])


def flipped(path, archive):
    path.write_bytes(archive[:5000] + bytes([archive[5000] ^ 1]) + archive[5001:])


def longer(path, archive):
    path.write_bytes(archive + b"\n")


def pipe(path, _archive):
    os.mkfifo(path)


def door(path, _archive):
    """A socket that another program listens at."""
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(path.name)  # a whole path may be too long for one


def device(path, _archive):
    path.symlink_to("/dev/zero")


def circle(path, _archive):
    path.symlink_to(path)


def dangling(path, _archive):
    path.symlink_to(path.parent / "none")


def within_a_file(path, _archive):
    path.parent.joinpath("file").write_bytes(b"")
    path.symlink_to("file/inside")


def too_large(path, _archive):
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)


BAD = [
    *[missing, empty, folder, picture, text, truncated, without_its_last_byte, flipped, longer],
    *[pipe, door, device, circle, dangling, within_a_file, too_large],
]
NAMES = [
    "plain.satchel",
    "with spaces.satchel",
    "Архив.satchel",
    "two\nlines\x1b[31m.satchel",
    "turned\u202earound.satchel",
    "-x.satchel",
    "--json",
    "verify",
    os.fsdecode(b"no text \xff\xfe.satchel"),
]


@pytest.fixture(scope="module")
def archive(first_archive_file):
    return first_archive_file.read_bytes()


@pytest.mark.parametrize("make", BAD, ids=lambda make: make.__name__)
def test_a_file_that_is_no_archive_is_told_in_one_sentence(
    satchel, valid, archive, tmp_path, monkeypatch, make
):
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "bad.satchel"
    make(file, archive)
    answers = [
        satchel(file),
        satchel("show", file),
        satchel("show", file, "--json"),
        satchel("search", file, "police"),
        satchel("search", file, "police", "--json"),
        satchel("verify", file),
    ]
    checked = satchel("verify", file, "--json")

    assert {answer.status for answer in [*answers, checked]} == {1}
    assert {answer.stdout for answer in answers} == {""}
    assert len({answer.sentence for answer in answers}) == 1
    assert answers[0].sentence.endswith(".")
    assert str(tmp_path) not in answers[0].sentence
    values = valid(checked.stdout, "verify")
    assert (values["ok"], values["text"]) == (False, checked.sentence)
    assert satchel.opened == []


@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_a_strange_name_is_an_ordinary_name(satchel, valid, archive, tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    (tmp_path / name).write_bytes(archive)

    assert satchel("verify", "--", name).status == 0
    assert satchel("show", "--", name).stdout.endswith("in exchange.\n")
    assert valid(satchel("search", "--json", "--", name, "police").stdout, "search")["total"] > 5
    (tmp_path / name).write_bytes(archive[:-1])
    damaged = satchel("verify", "--", name)
    (tmp_path / name).unlink()
    gone = satchel("show", "--", name)
    (tmp_path / name).mkdir()
    opened = satchel("search", "--", name, "police")
    assert damaged.status == gone.status == opened.status == 1
    assert damaged.sentence
    assert gone.sentence.isprintable()
    assert opened.sentence.isprintable()


@pytest.mark.parametrize(
    "make",
    [pipe, *(pytest.param(make, marks=pytest.mark.long) for make in (device, door))],
    ids=lambda make: make.__name__,
)
def test_the_program_itself_never_waits_for_what_is_no_file(
    satchel_process, archive, tmp_path, monkeypatch, make
):
    monkeypatch.chdir(tmp_path)
    make(tmp_path / "bad.satchel", archive)

    for arguments in (["verify"], ["show"]):
        answer = satchel_process(*arguments, tmp_path / "bad.satchel")
        assert (answer.status, answer.stdout) == (1, "")
        assert "is not a file" in answer.sentence


def test_a_name_that_is_no_text_is_told(home):
    done = subprocess.run(
        [*map(os.fsencode, [sys.executable, "-P", "-m", "viewer"]), b"show", b"\xff\xfe.satchel"],
        env=environment(home),
        capture_output=True,
        check=False,
    )

    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode().count("\n") == 1
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    "command",
    [
        ["verify"],
        *(
            pytest.param(words, marks=pytest.mark.long)
            for words in (["show"], ["search", "police"])
        ),
    ],
    ids=" ".join,
)
def test_a_file_without_rights_is_told(satchel, home, command):
    name, *query = command
    with tempfile.TemporaryDirectory() as place:  # that of the test is its owner's alone
        Path(place).chmod(0o755)
        file = Path(place) / "closed.satchel"
        file.write_bytes(TINY)
        file.chmod(0)
        answer = satchel(name, file, *query) if os.getuid() else as_nobody(home, name, file, *query)

    assert (answer.status, answer.stdout) == (1, "")
    assert "may not be read" in answer.sentence


def test_one_byte_flipped_anywhere_is_told(satchel, tmp_path, request):
    file = tmp_path / "flipped.satchel"
    long = request.config.getoption("--long")
    sentences = set()
    for at in range(0, len(TINY), 1 if long else 61):
        for change in (1, 0x80, 0xFF) if long else (1 << at % 8,):
            file.write_bytes(TINY[:at] + bytes([TINY[at] ^ change]) + TINY[at + 1 :])
            commands = [["verify", file], ["show", file], ["search", file, "слово"]]
            for command in commands if long or at % 4 == 0 else commands[:1]:
                answer = satchel(*command)
                assert (answer.status, answer.stdout) == (1, "")
                sentences.add(answer.sentence)

    assert sentences <= {
        "This archive was damaged or altered after signing. Ask for a fresh copy.",
        "This file is not a Satchel archive, or not whole. Ask for a fresh copy.",
        # where the number of its format was changed, which is read before all else
        "This archive was made for a newer Satchel. Use that to open it.",
    }


def test_who_clicks_a_file_twice_is_told_in_the_window_and_nothing_is_printed(
    satchel, archive, tmp_path, monkeypatch
):
    """What is printed then lands in a log of the desktop, and the file's name with it."""
    monkeypatch.setenv("DISPLAY", ":0")
    file = tmp_path / "bad.satchel"
    flipped(file, archive)

    answer = satchel(file)

    assert (answer.status, answer.stdout, answer.stderr) == (0, "", "")
    assert satchel.opened == [[str(file)]]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such terminals")
def test_who_types_the_name_of_a_damaged_file_is_told_at_the_terminal(home, archive, tmp_path):
    import pty  # noqa: PLC0415  Windows has none

    file = tmp_path / "bad.satchel"
    flipped(file, archive)
    person, terminal = pty.openpty()
    done = subprocess.run(
        [sys.executable, "-P", "-m", "viewer", file],
        env=environment(home, DISPLAY=":77"),  # Qt would end with a signal: nothing is there
        stdin=terminal,
        capture_output=True,
        check=False,
    )
    os.close(terminal)
    os.close(person)

    answer = Answer(done.returncode, done.stdout.decode(), done.stderr.decode())
    assert (answer.status, answer.stdout) == (1, "")
    assert answer.sentence.startswith("This archive was damaged or altered")


def test_of_several_files_those_that_can_be_opened_are(satchel, archive, tmp_path):
    bad, good, gone = (tmp_path / f"{name}.satchel" for name in ("bad", "good", "gone"))
    truncated(bad, archive)
    good.write_bytes(archive)

    answer = satchel(bad, good, gone)

    assert (answer.status, answer.stdout) == (0, "")
    assert answer.sentence.startswith("“bad.satchel”: This file is not a Satchel archive")
    assert satchel.opened == [[str(bad), str(good), str(gone)]]
    none = satchel(bad, gone)
    assert (none.status, none.stdout) == (1, "")
    assert none.sentence.startswith("This file is not a Satchel archive")


def test_what_somebody_shared_is_taken_in_by_the_viewer(satchel, tmp_path):
    shared = tmp_path / "law.satchel-set"
    assert "is not there" in satchel(shared).sentence
    shared.write_bytes(b"")

    assert satchel(shared).status == 0
    assert satchel.opened == [[str(shared)]]
