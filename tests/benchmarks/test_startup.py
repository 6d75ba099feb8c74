"""The benchmark of the start says what is met, and writes its tables where they belong."""

import shutil
from pathlib import Path

import pytest

from benchmarks.searching import report
from benchmarks.startup import start_table

PAGE = Path(__file__).resolve().parents[2] / "docs" / "performance.md"
OURS = {
    "first_window_cpu_ms": 150,
    "case_study_cpu_ms": 280,
    "start_peak_mb": 100,
    "peak_mb": 121,
}


def test_both_the_figure_and_its_ratio_to_the_bare_window_must_be_met():
    peers = [{"first_window_cpu_ms": ms, "peak_mb": 60} for ms in (80, 90, 500)]
    states = [line.split("|")[-2].strip() for line in start_table([OURS] * 3, peers)[2:]]

    assert states == ["met", "**not met**", "met", "**not met**"]  # 280 is more than 3 times 90


@pytest.mark.parametrize("name", ["figures", "figures of the start"])
def test_tables_take_the_place_of_their_own_kind_alone(tmp_path, name):
    page = Path(shutil.copy(PAGE, tmp_path))
    before = page.read_text(encoding="utf-8").splitlines()
    report.put(["one", "two"], page, name)
    after = page.read_text(encoding="utf-8").splitlines()

    at = before.index(f"<!-- {name} -->") + 1
    end = before.index(f"<!-- end of the {name} -->")
    assert after == [*before[:at], "one", "two", *before[end:]]


def test_a_page_without_a_place_for_them_is_told(tmp_path):
    page = tmp_path / "page.md"
    page.write_text("nothing")

    with pytest.raises(SystemExit, match="no place"):
        report.put(["one"], page, "figures")
