"""A number in TOML that no archive can hold is told with its line, and stops nothing."""

import json

import pytest

from index import FolderPreview
from tests.conftest import FRONT_MATTER
from tests.viewer.commands.test_publication import publish

BODY = "## One {#one}\n\nWords. {#p}\n"
CONFLICT = '[[conflict]]\npassage = "p"\ndocument = "small"\nkind = "words"\n'
SET = '[[set]]\nid = "s"\ntitle.en = "Day"\n[[set.item]]\npassage = "p"\nminutes = {}\n'
TABLE = '[[table]]\nid = "t"\ntitle.en = "Who"\nfield = "role"\n[[table.row]]\n'
FILES = [
    ("conflicts.toml", f"{CONFLICT}page = {{}}\n"),
    ("conflicts.toml", f"{CONFLICT}line = {{}}\n"),
    ("conflicts.toml", f"{CONFLICT}paragraph = {{}}\n"),
    ("sets.toml", SET),
    ("participants.toml", f'{TABLE}label.en = "Nurses"\ncount = {{}}\n'),
    ("participants.toml", f"{TABLE}ages = [20, {{}}]\n"),
    (
        "documents/small.md",
        FRONT_MATTER.replace("title =", "left_out = [[{}, 3]]\ntitle =") + BODY,
    ),
]
NUMBERS = {
    "hexadecimal": "0x" + "f" * 4_000,
    "decimal": "9" * 5_000,
    "below": "-9223372036854775809",
    "divided": "9_223_372_036_854_775_808",
}


def line_with(text):
    return text[: text.index("{}")].count("\n") + 1


def told(satchel, folder):
    answer = satchel("check", folder, "--json")
    assert answer.status == 1
    assert answer.stderr.count("\n") == 1
    (problem,) = json.loads(answer.stdout)["problems"]
    assert problem["code"] == "bad-toml"
    assert problem["hint"] == "Write a smaller one."
    return problem


@pytest.mark.parametrize(("file", "text"), FILES)
def test_its_file_and_line_are_told(make_folder, satchel, tmp_path, file, text):
    number = NUMBERS["hexadecimal"]
    folder = make_folder(BODY, {file: text.replace("{}", number)})

    problem = told(satchel, folder)

    assert (problem["file"], problem["line"]) == (file, line_with(text))
    assert problem["text"].endswith(": a number that is too large.")
    built = satchel("build", folder, "-o", tmp_path / "x.satchel")
    assert built.status == 1
    assert "Traceback" not in built.stderr
    assert FolderPreview(folder).read().content is None


@pytest.mark.parametrize("number", NUMBERS.values(), ids=NUMBERS)
@pytest.mark.parametrize("before", ["", '"""\n9999999999999999999999\n""" # '])
def test_its_character_is_told_however_it_is_written(make_folder, satchel, number, before):
    about = 'about.en = "as 99999999999999999999 is"  # 99999999999999999999\n'
    lasts = f"title.ru = {before}\n" if before else ""
    text = SET.replace("[[set.item]]", f"{about}{lasts}[[set.item]]").replace("{}", number)
    folder = make_folder(BODY, {"sets.toml": text})

    problem = told(satchel, folder)

    line = text[: text.index(f"minutes = {number}")].count("\n") + 1
    said = f"Line {line}, character 11: a number that is too large."
    assert (problem["line"], problem["text"]) == (line, said)


@pytest.mark.parametrize("number", ["0x" + "f" * 4_000, "9" * 5_000])
def test_guesses_with_such_a_number_are_passed_over(make_folder, satchel, number):
    guess = '[[guess]]\npassage = "p"\nkind = "quote"\ncertainty = "low"\n'
    folder = make_folder(BODY, {"guesses.toml": f"{guess}page = {number}\n"})

    assert "Traceback" not in satchel("check", folder).stderr
    assert FolderPreview(folder).read().guesses == ()


def test_a_record_with_such_a_number_cannot_be_read(make_folder, satchel, tmp_path):
    folder = make_folder(BODY)
    assert publish(satchel, folder, tmp_path / "1.satchel").status == 0
    record = folder / "published.toml"
    text = record.read_text("utf-8").replace("number = 1", f"number = 0x{'f' * 4_000}")
    record.write_text(text, "utf-8")

    answer = satchel("check", folder, "--json")

    assert "record-unreadable" in {each["code"] for each in json.loads(answer.stdout)["problems"]}
