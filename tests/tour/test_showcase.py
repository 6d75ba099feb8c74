"""What somebody sees who has no screen: `./run` and `./run tour`."""

import os
import re
import subprocess
import sys

import pytest

from tests.conftest import ROOT
from tests.tour.tour import ONCE

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
TOUR = """
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.tour.tour import Progress, Tour
from viewer.shell.window import MainWindow

folder = Path(sys.argv[1])
parts = sys.argv[2:]
tour, progress = Tour(folder, "en", ""), Progress(folder, 0, len(parts))
tour._themes = tour._themes[:1]
for part in parts:
    getattr(tour, part)()
    progress.step(part)
windows = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]
print(len(windows))
"""


def without_a_screen():
    return {name: value for name, value in os.environ.items() if name not in SCREENS}


@pytest.mark.external  # the shell, and the program a dozen times
@pytest.mark.skipif(sys.platform == "win32", reason="./run is a script of the shell")
def test_run_without_a_screen_shows_on_one_page_what_satchel_is(tmp_path):
    done = subprocess.run(
        [ROOT / "run"],
        env=without_a_screen(),
        cwd=tmp_path,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    page = ROOT / "build" / "tour" / "index.html"
    assert done.stdout == f"{page}\n"
    written = page.read_text("utf-8")
    pictures = re.findall(
        r'<img src="([^"]+)" alt=""><figcaption>[^<]{10,}\.</figcaption>', written
    )
    assert len(pictures) >= 12
    for picture in pictures:
        assert page.parent.joinpath(picture).read_bytes().startswith(b"\x89PNG")
    told = done.stderr.splitlines()
    for begins in ("Checked ", "Built ", "Verified ", "Searched "):
        (line,) = (line for line in told if line.startswith(begins))
        assert line.replace("“", "").split()[-1] in written
    assert sum(line.startswith("Picture ") for line in told) == len(pictures)
    assert "in a browser" in told[-1]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_run_with_an_archive_and_no_screen_says_what_else_can_be_done_with_it(
    first_archive_file, tmp_path
):
    done = subprocess.run(
        [ROOT / "run", first_archive_file],
        env=without_a_screen() | {"SATCHEL_HOME": str(tmp_path)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.splitlines()[-1].startswith("There is no screen here")


@pytest.mark.parametrize(
    "parts",
    [
        ["find_nothing"],
        pytest.param(
            [*ONCE],
            marks=[pytest.mark.long, pytest.mark.timeout(900)],
        ),
    ],
    ids=len,
)
def test_the_tour_says_how_far_it_is_and_keeps_no_window_of_a_part_that_is_over(tmp_path, parts):
    done = subprocess.run(
        [sys.executable, "-P", "-c", TOUR, tmp_path, *parts],
        env=os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert done.returncode == 0, done.stderr
    told = re.findall(r"^(\d+)/(\d+), (\d+) pictures: (\w+)$", done.stderr, re.MULTILINE)
    all_parts = str(len(parts))
    assert [(at, of, part) for at, of, _taken, part in told] == [
        (str(at), all_parts, part) for at, part in enumerate(parts, start=1)
    ]
    taken = [int(number) for _at, _of, number, _part in told]
    assert taken == sorted(set(taken))
    assert taken[-1] == len([*tmp_path.rglob("*.png")])
    assert done.stdout == "1\n"  # the one that goes through all of it
