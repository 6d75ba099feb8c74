"""`satchel check`: what an editor is told."""

import json

from tests.conftest import CASE_STUDY


def test_warnings_are_told_and_stop_nothing(satchel, valid):
    answer = satchel("check", CASE_STUDY, "--json")

    assert (answer.status, answer.stderr) == (0, "")
    values = valid(answer.stdout, "check")
    assert values["counts"]["error"] == 0
    assert values["counts"]["warning"] == sum(
        problem["severity"] == "warning" for problem in values["problems"]
    )
    assert {"article-twice", "band-gap"} <= {problem["code"] for problem in values["problems"]}


def test_each_problem_is_one_line_with_its_place_and_what_to_do(satchel):
    lines = satchel("check", CASE_STUDY).stdout.splitlines()

    assert lines[-1].startswith("errors: 0, warnings: ")
    assert any(
        line.startswith("documents/kyrgyzstan.md:78: warning: Article 167") for line in lines
    )


def test_errors_are_told_with_status_1(satchel, valid, make_folder):
    folder = make_folder("## One {#one}\n\nNo id.\n")
    plain, as_json = satchel("check", folder), satchel("check", folder, "--json")

    assert (plain.status, as_json.status) == (1, 1)
    assert "documents/small.md:7: error:" in plain.stdout
    assert "until its errors are mended" in plain.sentence
    assert json.loads(as_json.stdout) == valid(as_json.stdout, "check")


def test_a_folder_that_is_no_source_is_one_sentence(satchel, tmp_path):
    answer = satchel("check", tmp_path)

    assert answer.status == 1
    assert "archive.toml" in answer.sentence


def test_build_tells_the_warnings_and_makes_the_archive(satchel, valid, tmp_path):
    answer = satchel("build", CASE_STUDY, "-o", tmp_path / "a.satchel", "--json")

    values = valid(answer.stdout, "build")
    assert values["ok"]
    assert "same-attribution" in {problem["code"] for problem in values["problems"]}


def test_a_folder_in_which_nothing_is_found_says_what_is_to_be_done(satchel, make_folder):
    lines = satchel("check", make_folder("## One {#one}\n\nWords. {#p-one}\n")).stdout.splitlines()

    assert lines[-3] == "A person must read the whole text."
    assert "the codebook with its memos" in lines[-2]
    assert "texts as received where no document has the words. Not in: what" in lines[-2]
    assert not any("0 by their form" in line for line in lines)


def test_of_thousands_of_conflicts_the_first_are_told_and_the_others_counted(satchel, make_folder):
    entry = '[[conflict]]\npassage = "{}"\ndocument = "small"\nkind = "changed"\n'
    files = {"conflicts.toml": "".join(entry.format(f"p-{number}") for number in range(5_000))}
    folder = make_folder("## One {#one}\n\nFive of us sat there. {#p-7}\n", files)
    answer = satchel("check", folder)

    assert len(answer.stdout.splitlines()) < 120
    assert "And 4,900 more of which you have to decide" in answer.stdout
    assert "documents/small.md:7: error: “Five of us sat there.” (p-7) was changed" in answer.stdout
