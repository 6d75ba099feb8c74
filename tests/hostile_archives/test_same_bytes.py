"""One folder and one key make one file, byte for byte, wherever and whenever it is built."""

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import zipfile

import pytest

from index import build_archive, make_key
from tests.conftest import CASE_STUDY, ROOT
from tests.hostile_archives.pythons import pythons
from tests.viewer.commands.conftest import environment

BUILD = """
import sys
from pathlib import Path
from index import build_archive

folder, file, key = map(Path, sys.argv[1:])
sys.exit(build_archive(folder, file, key).archive is None)
"""
# Name of the folder, environment, rights of new files, whether its files are made in reverse.
PLACES = {
    "utc": ("plain", {"TZ": "UTC", "LC_ALL": "C", "PYTHONHASHSEED": "0"}, 0o022, False),
    "bishkek": (
        "дело № 1",
        {"TZ": "Asia/Bishkek", "LC_ALL": "ru_RU.UTF-8", "PYTHONHASHSEED": "1"},
        0o077,
        True,
    ),
    "st-johns": (
        "a b",
        {"TZ": "America/St_Johns", "LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "4294967295"},
        0o000,
        False,
    ),
    "no-locale": ("x" * 100, {"PYTHONUTF8": "1", "PYTHONOPTIMIZE": "1"}, 0o027, True),
}


@pytest.fixture(scope="module")
def key(tmp_path_factory):
    path = tmp_path_factory.mktemp("key") / "a.key"
    make_key(path)
    return path


@pytest.fixture(scope="module")
def expected(key, tmp_path_factory):
    """What the folder is built to in this process."""
    file = tmp_path_factory.mktemp("expected") / "a.satchel"
    assert build_archive(CASE_STUDY, file, key).archive is not None
    return file.read_bytes()


def copied(folder, *, backwards):
    """Copy the first archive's folder, its files in another order and of other times."""
    files = sorted((path for path in CASE_STUDY.rglob("*") if path.is_file()), reverse=backwards)
    for number, path in enumerate(files):
        copy = folder / path.relative_to(CASE_STUDY)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)
        os.utime(copy, (number * 1e8, number * 1e8))
    return folder


def built(program, folder, file, key, *, umask=-1, **changed):
    """Return the bytes that `program`, a Python, makes of `folder`."""
    subprocess.run(
        [program, "-P", "-c", BUILD, folder, file, key],
        env=environment(file.parent, **changed),
        cwd=file.parent,
        umask=umask,
        check=True,
    )
    return file.read_bytes()


@pytest.mark.parametrize(
    "place",
    [pytest.param("utc", marks=pytest.mark.long), *(each for each in PLACES if each != "utc")],
)
def test_the_same_bytes_are_built_anywhere(tmp_path, key, expected, place):
    name, changed, umask, backwards = PLACES[place]
    folder = copied(tmp_path / name, backwards=backwards)
    file = tmp_path / "a.satchel"

    assert built(sys.executable, folder, file, key, umask=umask, **changed) == expected


def test_the_command_builds_the_same_bytes(satchel, tmp_path, key, expected):
    file, folder = tmp_path / "a.satchel", tmp_path / "study"  # a signer is written into it
    shutil.copytree(CASE_STUDY, folder)

    assert satchel("build", folder, "-o", file, "--sign", key).status == 0
    assert file.read_bytes() == expected


def test_with_another_key_only_the_comment_of_the_zip_differs(tmp_path, expected):
    make_key(tmp_path / "other.key")
    build_archive(CASE_STUDY, tmp_path / "a.satchel", tmp_path / "other.key")
    with zipfile.ZipFile(tmp_path / "a.satchel") as zipped:
        comment = len(zipped.comment)
    other = (tmp_path / "a.satchel").read_bytes()

    assert other[:-comment] == expected[:-comment]
    assert other[-comment:] != expected[-comment:]


def oldest_first():
    """Every other Python there is: but for the oldest, with --long alone."""
    found = sorted(pythons(), key=lambda each: [*map(int, each.version.split("."))])
    return [
        pytest.param(each, marks=[pytest.mark.long] * bool(at)) for at, each in enumerate(found)
    ]


@pytest.mark.parametrize("python", pythons(), ids=lambda python: python.version)
def test_another_python_builds_the_same_bytes(tmp_path, key, expected, python):
    libraries = {"PYTHONPATH": os.pathsep.join([str(ROOT), sysconfig.get_path("purelib")])}
    tried = subprocess.run(
        [python.program, "-P", "-c", "from index import build_archive"],
        env=environment(tmp_path, **libraries),
        capture_output=True,
        check=False,
    )
    if tried.returncode:
        pytest.skip(
            f"Python {python.version} has not the libraries that Satchel needs: "
            "./run test --external gives them to it"
        )

    assert built(python.program, CASE_STUDY, tmp_path / "a", key, **libraries) == expected


NEEDED = {"cffi", "pycparser", "pynacl", "msgspec", "markdown-it-py", "mdit-py-plugins", "mdurl"}


@pytest.mark.external
@pytest.mark.timeout(600)
@pytest.mark.parametrize("python", oldest_first(), ids=lambda python: python.version)
def test_another_python_with_the_same_libraries_builds_the_same_bytes(
    tmp_path, key, expected, python
):
    locked = (ROOT / "requirements.txt").read_text("utf-8").replace("\\\n", " ").splitlines()
    names = {line: re.match(r"[\w.-]*", line)[0].lower() for line in locked}
    kept = [line for line, name in names.items() if name in NEEDED]
    (tmp_path / "lock.txt").write_text("\n".join(kept) + "\n")
    assert len(kept) == len(NEEDED)
    subprocess.run([python.program, "-m", "venv", tmp_path / "venv"], check=True)
    program = tmp_path / "venv" / "bin" / "python"
    install = "-m pip install -q --disable-pip-version-check --no-input --no-deps"
    subprocess.run(
        [
            program,
            "-I",
            *install.split(),
            "--only-binary=:all:",
            "--require-hashes",
            "-r",
            "lock.txt",
        ],
        cwd=tmp_path,
        check=True,
    )

    assert built(program, CASE_STUDY, tmp_path / "a", key) == expected
