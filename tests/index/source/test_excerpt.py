"""The lines of a file round a problem, whatever the file holds."""

import os

import pytest

from index import Excerpt, read_excerpt
from index.source.problems.excerpt import AROUND, LONGEST


def shown(folder, data, line=1):
    folder.mkdir(exist_ok=True)
    (folder / "a.md").write_bytes(data if isinstance(data, bytes) else data.encode())
    return read_excerpt(folder, "a.md", line)


def test_lines_are_counted_as_the_checks_count_them(tmp_path):
    text = "\N{BYTE ORDER MARK}one\r\ntwo\N{LINE SEPARATOR}still two\nthree\rstill three\n"

    assert shown(tmp_path, text) == Excerpt(
        1, ("one", "two\ufffdstill two", "three\ufffdstill three")
    )


def test_a_long_file_is_shown_round_the_line(tmp_path):
    text = "".join(f"line {number}\n" for number in range(1, 5_001))
    excerpt = shown(tmp_path, text, 3_000)

    assert excerpt.lines[3_000 - excerpt.first] == "line 3000"
    assert len(excerpt.lines) == 2 * AROUND + 1


def test_a_line_that_is_no_more_shows_the_end(tmp_path):
    excerpt = shown(tmp_path, "one\ntwo\n", 900)

    assert excerpt == Excerpt(1, ("one", "two"))


@pytest.mark.parametrize(
    "data", [b"", b"\0" * 5_000_000, b"\xff\xfe" * 500, "я" * 3_000_000, b"\n" * 1_000_000]
)
def test_hostile_files_are_cut(tmp_path, data):
    excerpt = shown(tmp_path, data)

    assert len(excerpt.lines) <= 2 * AROUND + 1
    assert all(len(line) <= LONGEST and "\0" not in line for line in excerpt.lines)


def test_what_is_no_file_is_none(tmp_path):
    os.mkfifo(tmp_path / "pipe.md")
    (tmp_path / "circle.md").symlink_to(tmp_path / "circle.md")

    names = ["missing.md", "pipe.md", "circle.md", ".", "a\0b", "x" * 5_000]
    assert [read_excerpt(tmp_path, name, 1) for name in names] == [None] * len(names)
