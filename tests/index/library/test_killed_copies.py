"""Whenever copying and checking are cut off, each archive in the library is there whole."""

import os
import random
import signal
import subprocess
import sys
import time

import pytest

from index import Ledger, Library, receive, replace
from index.container.codec import encode
from index.container.package import pack
from index.model import SourceText
from tests.conftest import ROOT
from tests.index.container.archives import ARCHIVE, KEY

LONG = (SourceText("source/long.txt", "Long words. " * 300_000),)
"""A text that takes a while to copy and to check."""

MAY_BE_HELD = {
    "took 1": [[1], [1, 2]],
    "remembered 1": [[1], [1, 2], [2]],
    "took 2": [[2], []],
    "removed all": [[], [1]],
}
"""The editions that the library may hold, by what was said last. A second may be left of before."""


@pytest.fixture
def folder(tmp_path):
    for edition in (1, 2):
        content = replace(ARCHIVE, edition=edition, sources=LONG)
        (tmp_path / f"{edition}.satchel").write_bytes(pack(encode(content), KEY))
    return tmp_path


@pytest.mark.skipif(os.name != "posix", reason="this system ends no process at once")
@pytest.mark.parametrize("kills", [3, pytest.param(500, marks=pytest.mark.long)])
def test_a_process_killed_while_it_copies_and_checks_leaves_whole_archives(folder, kills):
    chance = random.Random(kills)  # noqa: S311
    command = [sys.executable, "-m", "tests.index.library.killed_copies", str(folder)]
    for _ in range(kills):
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as writer:
            said = writer.stdout.readline()
            time.sleep(chance.random() / 2)
            writer.send_signal(signal.SIGKILL)
            said = [said.strip(), *writer.stdout.read().splitlines()][-1]
        assert held_in(folder) in MAY_BE_HELD[said], said


def held_in(folder):
    """Check all that the library holds, whole; return the editions."""
    library, ledger = Library(folder), Ledger(folder / "ledger")
    assert {each.path.name for each in library.holdings()} == names_in(folder / "library")
    archives = [library.check(holding, ledger) for holding in library.holdings()]
    for holding in library.holdings():
        assert holding.path.read_bytes() in [file.read_bytes() for file in folder.glob("?.satchel")]
        receive(holding.path).check()
    return sorted(each.content.edition for each in archives)


def names_in(folder):
    return {path.name for path in folder.iterdir()} if folder.exists() else set()
