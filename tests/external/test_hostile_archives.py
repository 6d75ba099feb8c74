"""Archives that were made to hold a window up are opened in it, and walked through."""

import json
import subprocess
import sys

import pytest

from tests.end_to_end.canary import Cage
from tests.hostile_archives.generator import written
from viewer.services import settings

pytestmark = pytest.mark.external

ALL = 300  # with --long
SAMPLE = 1, 3, 6, 12


def walked(desk, folder, file):
    """Walk through `file` in the real Satchel; return what was told of each step."""
    cage = Cage(folder)
    settings.save(settings.Settings(welcomed=True, maximised=True), cage.data / "settings.json")
    cage.environment |= {"DISPLAY": desk.environment["DISPLAY"], "QT_QPA_PLATFORM": "xcb"}
    done = subprocess.run(
        [sys.executable, "-P", "-m", "tests.hostile_archives.walk", file, "-1"],
        env=cage.environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stderr, done.returncode) == ("", 0)
    assert not (log := cage.data / "satchel.log").exists() or "Error" not in log.read_text()
    return [json.loads(line) for line in done.stdout.splitlines()]


def opens_or_is_refused(told):
    *steps, last = told
    if "refused" in last:
        assert last["refused"].endswith(".")
        assert "\n" not in last["refused"]
    else:
        assert last == {"done": True}
        assert steps[-1]["step"] == "library"


@pytest.mark.timeout(300)
@pytest.mark.parametrize("seed", SAMPLE)
def test_a_hostile_archive_is_shown_on_every_screen_or_refused(desk, tmp_path, seed):
    file = tmp_path / "hostile.satchel"
    written(seed, file, size="small")

    opens_or_is_refused(walked(desk, tmp_path / "cage", file))


@pytest.mark.long
@pytest.mark.timeout(1_800)
@pytest.mark.qt_log_ignore("^Corrupt JPEG data", extend=True)  # of the pictures that are cut off
@pytest.mark.parametrize("seed", range(ALL))
def test_so_is_each_of_them(desk, tmp_path, seed):
    file = tmp_path / "hostile.satchel"
    kind = written(seed, file)

    told = walked(desk, tmp_path / "cage", file)
    opens_or_is_refused(told)
    noted = json.dumps({"seed": seed, "kind": kind, **figures(told)})
    sys.stdout.write(f"{noted}\n")  # pytest shows it with -rP


def figures(told):
    """Return the longest event in ms, by the clock and by the processor, and the most memory."""
    steps = [step for step in told if "step" in step]
    longest = max((tuple(step["worst"]) for step in steps), default=(0.0, 0.0))
    by_processor = max((step["worst"][1] for step in steps), default=0.0)
    return {
        "longest_ms": longest[0],
        "longest_cpu_ms": by_processor,
        "peak_mb": max((step["peak"] for step in steps), default=0.0),
    }


def test_a_file_that_is_no_archive_is_refused_with_one_sentence(desk, tmp_path):
    file = tmp_path / "hostile.satchel"
    written(0, file, size="small")
    file.write_bytes(file.read_bytes()[:-1])

    told = walked(desk, tmp_path / "cage", file)
    opens_or_is_refused(told)
    assert len(told) == 2
