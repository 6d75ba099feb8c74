"""What a check and an import tell in detail is told in the editor's language."""

import ast
import re

import pytest

from index import Guess, check_source
from tests.conftest import CASE_STUDY, ROOT
from viewer.screens.desk.report_words import detail_words
from viewer.screens.desk.rows import problem_rows
from viewer.screens.desk.wording.detail_words import FORMS, in_own_language
from viewer.services.translations import LANGUAGES

OTHER = [each for each in LANGUAGES if each != "en"]
CYRILLIC = re.compile("[\u0400-\u04ff]")


def said_in(path):
    """The texts of all strings in a module."""
    held = (node for node in ast.walk(ast.parse(path.read_text("utf-8"))))
    values = (node.value for node in held if isinstance(node, ast.Constant))
    return "\n".join(value for value in values if isinstance(value, str))


def longest_of(form):
    parts = re.split(r"\{[a-z]\}|\. |, |: ", form.removesuffix(" until you decide."))
    return max(parts, key=len).strip(" .:”“")


def test_each_form_is_a_sentence_that_index_says():
    left = {longest_of(form) for form in FORMS}
    for path in sorted((ROOT / "index").rglob("*.py")):
        if left:
            said = said_in(path)
            left = {each for each in left if each not in said}
    assert left == set()


@pytest.mark.parametrize("language", OTHER)
def test_each_is_said_with_what_differs(speak, language):
    speak(language)
    for form in FORMS:
        values = {each: f"17{each}" for each in re.findall(r"\{([a-z])\}", form)}
        said = in_own_language(form.format(**values))
        assert CYRILLIC.search(said), form
        assert all(each in said for each in values.values()), form


@pytest.mark.parametrize("language", OTHER)
def test_the_second_line_of_a_problem_tells_the_number_that_is_wrong(speak, language):
    speak(language)
    hints = {row.problem.code: row.hint for row in problem_rows(check_source(CASE_STUDY))}
    assert "20" in hints["band-gap"]
    assert "18" in hints["band-sum"]
    assert "2019" in hints["as-of"]


def test_what_has_another_form_tells_what_it_quotes(speak):
    speak("ru")
    assert detail_words(Guess("a", 1, "quote", "“Nobody” {a} may be.")) == "“Nobody”"
    assert "{b}" in detail_words(Guess("a", 1, "encoding", "The file was read as {b}."))
