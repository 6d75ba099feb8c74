"""`satchel import`: a text becomes a folder, or one sentence says why not."""

import json
import os

import pytest

from tests.conftest import CASE_STUDY
from tests.index.intake.conftest import TEXTS

SOURCE = CASE_STUDY / "source" / "case-study.txt"


def test_the_report_is_json_with_every_guess_and_its_line(satchel, valid, tmp_path):
    answer = satchel("import", SOURCE, "-o", tmp_path / "made", "--json")
    values = valid(answer.stdout, "import")

    assert (answer.status, answer.stderr) == (0, "")
    assert values["ok"]
    assert values["source"] == str(tmp_path / "made")
    assert values["counts"] == {
        "sections": 5, "passages": 27, "quotes": 8, "footnotes": 2, "list_items": 0,
    }  # fmt: skip
    quotes = [guess for guess in values["guesses"] if guess["kind"] == "quote"]
    assert len(quotes) == 8
    assert {guess["file"] for guess in quotes} == {str(SOURCE)}
    first = SOURCE.read_text("utf-8").splitlines()[quotes[0]["line"] - 1]
    assert first.startswith("“Police officers are official bandits")


def test_the_report_is_readable(satchel, tmp_path):
    lines = satchel("import", TEXTS / "harbour.txt", "-o", tmp_path / "made").stdout.splitlines()

    assert lines[0].endswith("sections: 6, passages: 12, quotes: 2, footnotes: 4, list items: 3")
    assert f"{TEXTS / 'harbour.txt'}:6: heading: “Introduction” is a heading." in lines
    assert f"{TEXTS / 'harbour.txt'}:22: Page 1 of 5" in lines


def test_what_was_imported_is_checked_and_built(satchel, valid, tmp_path):
    texts = [TEXTS / name for name in ("market.txt", "harbour.txt", "interviews.md")]
    made = satchel("import", *texts, "-o", tmp_path / "made", "--json")
    checked = satchel("check", tmp_path / "made", "--json")
    built = satchel("build", tmp_path / "made", "-o", tmp_path / "a.satchel", "--json")

    assert valid(made.stdout, "import")["ok"]
    problems = valid(checked.stdout, "check")["problems"]
    codes = {each["code"] for each in problems}
    assert codes - {"care-missing", "access-missing", "nobody-counted"} <= {
        "left-out",
        "as-of",
        "same-attribution",
    }
    assert valid(built.stdout, "build")["ok"]
    shown = json.loads(satchel("show", tmp_path / "a.satchel", "--json").stdout)
    assert [(each["id"], each["language"]) for each in shown["documents"]] == [
        ("1-market", "ru"), ("2-harbour", "en"), ("3-interviews", "en"),
    ]  # fmt: skip


def missing(path):
    pass


def empty(path):
    path.write_bytes(b"")


def blank(path):
    path.write_bytes(b" \n\t\n\f\n")


def folder(path):
    path.mkdir()


def pipe(path):
    os.mkfifo(path)


def circle(path):
    path.symlink_to(path)


def picture(path):
    path.write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(256)) * 20)


def signs(path):
    path.write_bytes(bytes(range(1, 128)) * 50)


def nul(path):
    path.write_bytes(b"some words\0and more")


def koi8(path):
    path.write_bytes("Нам было холодно, и никто не пришёл нам помочь.".encode("koi8-r"))


def latin(path):
    path.write_bytes("Überfälle und Straßen, größer als früher".encode("latin-1"))


def half_utf16(path):
    path.write_bytes(b"\xff\xfea\0b")


def too_large(path):
    with path.open("wb") as file:
        file.truncate((16 << 20) + 1)


BAD = [missing, empty, blank, folder, pipe, circle, picture, signs, nul, koi8, latin, half_utf16,
       too_large]  # fmt: skip


@pytest.mark.parametrize("make", BAD, ids=lambda make: make.__name__)
def test_what_is_no_text_is_told_in_one_sentence_and_nothing_is_left(satchel, tmp_path, make):
    make(tmp_path / "bad.txt")
    before = sorted(tmp_path.iterdir())

    answer = satchel("import", SOURCE, tmp_path / "bad.txt", "-o", tmp_path / "made", "--json")

    assert (answer.status, answer.stdout) == (1, "")
    assert "“bad.txt”" in answer.sentence
    assert answer.sentence.endswith(".")
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize("there", ["file", "full"])
def test_nothing_that_is_there_is_touched(satchel, tmp_path, there):
    target = tmp_path / "made"
    if there == "full":
        target.mkdir()
        (target / "mine").write_text("kept")
    else:
        target.write_text("kept")

    answer = satchel("import", SOURCE, "-o", target)

    assert answer.status == 1
    assert "is there already" in answer.sentence
    kept = target / "mine" if there == "full" else target
    assert kept.read_text() == "kept"


def test_an_empty_folder_is_filled(satchel, tmp_path):
    (tmp_path / "made").mkdir()

    assert satchel("import", SOURCE, "-o", tmp_path / "made").status == 0
    assert satchel("check", tmp_path / "made").status == 0
    assert [path.name for path in tmp_path.iterdir()] == ["made"]


@pytest.mark.parametrize("target", ["none/made", "x" * 300])
def test_a_folder_that_cannot_be_made_is_told(satchel, tmp_path, target):
    answer = satchel("import", SOURCE, "-o", tmp_path / target)

    assert answer.status == 1
    assert answer.sentence
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "name", ["Архив и пробел.txt", "two\nlines\x1b[31m.txt", "-x.txt", "第一章.txt"]
)
def test_a_strange_name_is_an_ordinary_name(satchel, tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    (tmp_path / name).write_text("Cold.\n\nIt was cold that winter, and nobody came.\n", "utf-8")

    answer = satchel("import", "-o", "made", "--", name)

    assert answer.status == 0
    assert all(line.isprintable() for line in answer.stdout.splitlines())
    assert satchel("check", "made").status == 0


@pytest.mark.parametrize("arguments", [["import"], ["import", "a"], ["import", "-o", "b"]], ids=str)
def test_a_wrong_command_line_is_told(satchel, arguments):
    assert satchel(*arguments).status == 2


LARGE = {
    "one line": "word and more " * 70_000,
    "short lines": "a\n" * 100_000,
    "quotes": "“word " * 50_000,
    "marks": "word1 'a' " * 30_000,
    "pages": "".join(f"head\n\nbody of page {n} here.\n\n{n}\n\f" for n in range(5_000)),
}


def test_a_million_letters_in_a_row_are_no_text(satchel, tmp_path):
    (tmp_path / "large.txt").write_text("x" * 1_000_000, "utf-8")
    answer = satchel("import", tmp_path / "large.txt", "-o", tmp_path / "made")

    assert answer.status == 1
    assert "not a text" in answer.sentence
    assert not (tmp_path / "made").exists()


@pytest.mark.parametrize("text", LARGE.values(), ids=LARGE)
def test_a_large_text_is_read_in_no_time(satchel, valid, tmp_path, text):
    (tmp_path / "large.txt").write_text(text, "utf-8")

    answer = satchel("import", tmp_path / "large.txt", "-o", tmp_path / "made", "--json")

    assert valid(answer.stdout, "import")["ok"]
