"""Whatever is said in a language names one."""

import pytest

from index import check_source
from tests.conftest import ARCHIVE_TOML, FRONT_MATTER

BODY = "## One {#one}\n\nWords. {#p-one}\n"


def told(folder):
    return [(each.code, each.file, each.line) for each in check_source(folder)]


@pytest.mark.parametrize(
    ("file", "text", "line"),
    [
        ("archive.toml", ARCHIVE_TOML + 'title.english = "T"\n', None),
        ("archive.toml", ARCHIVE_TOML.replace('language = "en"', 'language = ""'), None),
        ("documents/small.md", FRONT_MATTER.replace("+++\n", '+++\nlanguage = "E"\n', 1) + BODY, 1),
        ("documents/small.md", FRONT_MATTER + BODY.replace("#p-one", "#p-one language=english"), 7),
        ("codebook.toml", '[[theme]]\nid = "a"\nlabel.theme = "A"\n', 1),
        ("glossary.toml", '\n[[entry]]\nid = "a"\nterms = ["bribe"]\n', 2),
        ("glossary.toml", '[[entry]]\nid = "a"\n', 1),
        ("glossary.toml", '[[entry]]\nid = "a"\nen = []\n', 1),
        ("notes.toml", '[[note]]\nid = "a"\npassages = ["p-one"]\ntext.note = "A"\n', 1),
        (
            "translations/russian.toml",
            '[[translation]]\npassage = "p-one"\ntext = "A"\nstatus = "draft"\nby = "B"\n',
            None,
        ),
    ],
)
def test_a_word_in_no_language_is_told_with_its_line(make_folder, file, text, line):
    problems = told(make_folder(BODY, {file: text}))

    assert set(problems) == {("bad-language", file, line)}


@pytest.mark.parametrize("language", ["ky", "kir", "zh-Hant", "pt-BR"])
def test_languages_are_named_as_the_web_does(make_folder, language):
    head = ARCHIVE_TOML + f'title.{language} = "T"\n'

    assert told(make_folder(BODY, {"archive.toml": head})) == []
