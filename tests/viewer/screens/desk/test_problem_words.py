"""In Russian and Kyrgyz the problems of a folder are told without a word of English."""

import re

import pytest

from index import Problem, Severity, check_source
from tests.conftest import CASE_STUDY, ROOT
from viewer.screens.desk.mends import told_whole
from viewer.screens.desk.rows import problem_rows
from viewer.services.translations import LANGUAGES

OTHER = [each for each in LANGUAGES if each != "en"]
CYRILLIC = re.compile("[\u0400-\u04ff]")
QUOTED = re.compile("“[^”]*”")


def documented():
    """The codes that docs/checks.md explains."""
    text = (ROOT / "docs" / "checks.md").read_text(encoding="utf-8")
    return re.findall(r"^\| `([a-z-]+)` \|", text, re.MULTILINE)


@pytest.mark.parametrize("language", OTHER)
def test_each_code_has_a_sentence(speak, language):
    speak(language)
    codes = documented()
    assert len(codes) > 90
    severities = {
        code: [
            bool(CYRILLIC.search(told_whole(Problem("a.md", 1, each, code, "English.", "Do it."))))
            for each in Severity
        ]
        for code in codes
    }
    assert [code for code, found in severities.items() if not any(found)] == []


@pytest.mark.parametrize("language", OTHER)
def test_the_lines_of_a_row_are_of_one_language_and_what_the_folder_says(speak, language):
    speak(language)
    rows = problem_rows(check_source(CASE_STUDY))
    assert len(rows) > 5
    for row in rows:
        assert CYRILLIC.search(row.text), row.problem
        assert not re.search("[A-Za-z]{2}", QUOTED.sub("", row.hint)), row.hint


def test_an_open_key_is_told_with_what_helps_and_not_as_lost(speak):
    speak("ru")
    error = Problem("published.toml", None, Severity.ERROR, "key-missing", "x", kind="open-key")
    assert "build --sign" in told_whole(error)
