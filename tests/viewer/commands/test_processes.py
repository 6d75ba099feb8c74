"""Satchel as a process: its streams, its signals, and that it needs neither screen nor locale."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time

import pytest

from index import shown, shown_text
from index.container.drafts import drafts_for
from tests.conftest import ROOT
from tests.viewer.commands.conftest import environment

VIEWER = [sys.executable, "-P", "-m", "viewer"]
QUIET = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}


def test_the_archive_that_came_with_satchel_is_shown_and_searched(satchel_process, valid):
    everything = satchel_process("show", "--json")
    hits = satchel_process("search", "взятка OR running", "--json")

    assert (everything.status, everything.stderr, hits.status, hits.stderr) == (0, "", 0, "")
    assert valid(everything.stdout, "show")["id"] == "kyrgyzstan"
    assert valid(hits.stdout, "search")["total"] == 6  # взятка: where there are bribes


def test_an_archive_is_built_verified_and_shown(satchel_process, valid, make_folder, home):
    folder = make_folder("## Жизнь {#one}\n\nЖизнь там — “так”. {#p}\n")
    file = folder / "a.satchel"

    made = satchel_process("build", folder, "-o", file, "--json")
    checked = satchel_process("verify", file)
    text = satchel_process("show", "--text", file)

    assert (made.status, checked.status, text.status) == (0, 0, 0)
    assert valid(made.stdout, "build")["fingerprint"] in checked.stdout
    assert str(home / "keys" / "own.key") in made.stderr
    assert text.stdout == "A small document\n\nЖизнь\n\nЖизнь там — “так”.\n"
    assert checked.stderr == text.stderr == ""


OPENED = """
import sys
from viewer.commands import run

def viewer(home, archives):
    print(*archives, "click" in sys.modules)
    return 0

sys.exit(run(sys.argv[1:], viewer))
"""


@pytest.mark.parametrize("named", [["a.satchel"], ["a.satchel", "./b.satchel"], []])
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_what_a_double_click_opens_waits_for_no_parser(home, named):
    start = [sys.executable, "-P", "-c", OPENED, *named]
    place = environment(home) | {"DISPLAY": ":0"}
    how = {"cwd": ROOT, "stdin": subprocess.DEVNULL, "capture_output": True, "text": True}
    done = subprocess.run(start, env=place, check=True, **how)

    files = [name.removeprefix("./") for name in named]
    assert done.stdout.split() == [*files, "False"]


@pytest.fixture(scope="module")
def whole(satchel_process, first_archive_file, tmp_path_factory):
    """The case study in a file of its own."""
    file = tmp_path_factory.mktemp("whole") / "a.docx"
    made = satchel_process("export", first_archive_file, "--to", "docx", "-o", file)
    assert made.status == 0
    return file


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such streams")
@pytest.mark.parametrize(
    "named", ["-", pytest.param("/dev/stdout", marks=pytest.mark.long), "pipe"]
)
def test_an_export_into_a_stream_is_the_file_and_nothing_else(
    home, first_archive_file, whole, tmp_path, named
):
    command = [*VIEWER, "export", first_archive_file, "--to", "docx", "-o"]
    how = {"env": environment(home), "cwd": ROOT, "timeout": 60}
    if named == "pipe":
        os.mkfifo(tmp_path / "pipe")
        with subprocess.Popen(["cat", tmp_path / "pipe"], stdout=subprocess.PIPE) as reader:
            done = subprocess.run(
                [*command, tmp_path / "pipe"], **how, check=True, stderr=subprocess.PIPE
            )
            got = reader.stdout.read()
        assert (tmp_path / "pipe").is_fifo()
    else:
        done = subprocess.run([*command, named], **how, check=True, capture_output=True)
        got = done.stdout

    assert got == whole.read_bytes()
    assert b"edition 1" in done.stderr
    assert not (ROOT / "-").exists()


@pytest.mark.parametrize("form", ["docx", pytest.param("pdf", marks=pytest.mark.long)])
def test_a_killed_export_leaves_no_file_or_a_whole_one(home, first_archive_file, form, request):
    ways = list(drafts_for(home / "a"))
    if len(ways) == 1:
        pytest.skip("this file system has no files without a name")
    turns = 60 if request.config.getoption("--long") else 2
    lasted = time.monotonic()
    whole = killed_export(home, first_archive_file, form, None)
    lasted = time.monotonic() - lasted
    for turn in range(turns):
        left = killed_export(home, first_archive_file, form, lasted * (turn + 0.9) / turns)
        assert left in ({}, whole)


def killed_export(home, archive, form, moment):
    """What is in the folder of an export that was killed after so many seconds, by its name."""
    folder = home / "handed-out"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    command = [*VIEWER, "export", archive, "--to", form, "-o", folder / "handout"]
    with subprocess.Popen(command, cwd=ROOT, env=environment(home), **QUIET) as process:
        try:
            process.wait(moment)
        except subprocess.TimeoutExpired:
            process.kill()
    return {each.name: each.read_bytes() for each in folder.iterdir()}


@pytest.mark.parametrize(
    "locale",
    [
        pytest.param({"LC_ALL": "C", "PYTHONIOENCODING": "latin-1"}, marks=pytest.mark.long),
        pytest.param(
            {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
            marks=pytest.mark.skipif(
                not str(ROOT).isascii(),
                reason="Python itself loads no library from a folder that its locale cannot name",
            ),
        ),
    ],
    ids=["latin-1", "ascii"],
)
def test_stdout_is_utf_8_whatever_the_locale(
    satchel_process, first_archive, first_archive_file, locale
):
    answer = satchel_process("show", first_archive_file, **locale)
    wrong = satchel_process("show", "Нет.satchel", **locale)

    assert answer.stdout == shown_text(first_archive)
    assert "is not there" in wrong.sentence


def test_a_query_that_is_no_text_is_answered(home, valid, first_archive_file):
    for query in (b"police \xff", b"theme:\xff"):
        done = subprocess.run(
            [*map(os.fsencode, [*VIEWER, "search", first_archive_file, "--json"]), query],
            env=environment(home),
            capture_output=True,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, b"")
        assert valid(done.stdout.decode(), "search")


def test_a_reader_who_goes_away_is_no_failure(home, first_archive_file):
    for command in (["show", first_archive_file, "--json"], ["search", first_archive_file, "x"]):
        reading, writing = os.pipe()
        os.close(reading)
        done = subprocess.run(
            [*VIEWER, *command],
            env=environment(home),
            stdout=writing,
            stderr=subprocess.PIPE,
            check=False,
        )
        os.close(writing)
        assert (done.returncode, done.stderr) == (0, b"")


def test_a_full_disk_is_told(home, first_archive_file):
    if not os.path.exists("/dev/full"):  # noqa: PTH110
        pytest.skip("this system has no device that is always full")
    with open("/dev/full", "wb") as full:  # noqa: PTH123
        done = subprocess.run(
            [*VIEWER, "show", first_archive_file],
            env=environment(home),
            stdout=full,
            check=False,
            stderr=subprocess.PIPE,
        )

    assert done.returncode == 1
    assert done.stderr.decode().count("\n") == 1
    assert b"Traceback" not in done.stderr
    assert b"could not be printed" in done.stderr


def test_a_closed_stdout_is_no_traceback(home, first_archive_file):
    done = subprocess.run(
        ["sh", "-c", 'exec "$@" >&-', "sh", *VIEWER, "show", first_archive_file],
        env=environment(home),
        stderr=subprocess.PIPE,
        check=False,
    )

    assert b"Traceback" not in done.stderr
    assert done.returncode in (0, 1)


def test_without_a_screen_the_viewer_says_so(satchel_process, first_archive_file):
    if sys.platform != "linux":
        pytest.skip("only Linux can be without a screen")
    for arguments in ((), (first_archive_file,)):
        answer = satchel_process(*arguments)
        assert (answer.status, answer.stdout) == (1, "")
        assert "no screen" in answer.sentence


WAITING = """
import sys, time
from viewer import commands

def wait(home, files):
    print("ready", flush=True)
    time.sleep(60)

sys.exit(commands.run([], wait))
"""


@pytest.mark.parametrize(
    ("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 128 + signal.SIGTERM)]
)
def test_a_signal_ends_it_cleanly(home, number, status):
    with subprocess.Popen(
        [sys.executable, "-P", "-c", WAITING],
        env=environment(home),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        assert running.stdout.readline() == b"ready\n"
        running.send_signal(number)
        _out, said = running.communicate(timeout=150)

    assert running.returncode == status
    assert said.strip() == b""


def test_the_same_answer_comes_from_the_process_and_from_the_library(
    satchel_process, first_archive, first_archive_file
):
    answer = satchel_process("show", first_archive_file, "--json")

    assert json.loads(answer.stdout) == json.loads(json.dumps(shown(first_archive)))


_LOADED = """
import sys
from viewer import __main__ as satchel
sys.argv = ["satchel", *sys.argv[1:]]
status = satchel.main()
loaded = [name for name in sys.modules if name.startswith(("PySide6", "shiboken6"))]
sys.exit(status or f"Qt is loaded: {loaded}" if loaded else status)
"""


@pytest.mark.parametrize(
    "asked",
    [
        ("export", "--to", "docx", "--set", "law", "-o", "file.docx"),
        ("search", "bribe"),
        pytest.param(("export", "--to", "txt", "-o", "file.txt"), marks=pytest.mark.long),
        pytest.param(("show", "--text"), marks=pytest.mark.long),
    ],
)
def test_what_needs_no_qt_loads_none(home, tmp_path, asked):
    done = subprocess.run(
        [sys.executable, "-P", "-c", _LOADED, *asked],
        env=environment(home),
        cwd=tmp_path,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        check=False,
        timeout=150,
    )
    assert done.returncode == 0, done.stderr.decode()
