"""The lists of words by which an import joins what the end of a line divides."""

import pytest

from index.text.divided_word_list import DividedWordList, divided_words, packed
from tests.conftest import ROOT
from word_lists import forms_of

AFFIXES = """SET UTF-8

SFX A Y 2
SFX A   а   ы   [^гк]а
SFX A   0   ми  а
"""  # noqa: RUF001


def test_a_word_has_the_forms_of_its_flags():
    assert set(forms_of("2\nРабота/A\nдом\n", AFFIXES)) == {"работа", "работы", "работами", "дом"}  # noqa: RUF001
    assert set(forms_of("1\nрука/A\n", AFFIXES)) == {"рука", "руками"}  # noqa: RUF001


def test_a_list_has_its_words_and_no_others():
    words = [f"слово{a}{b}" for a in "абвгдежзиклмн" for b in "абвгдежзиклмнопрст"]
    listed = DividedWordList(packed([*words, "ещёнок", "кот", "a-1", "well-known"]))

    assert all(map(listed.has, words))
    assert listed.has("ещенок")
    assert listed.has("ещёнок")
    assert listed.has("well-known")
    others = ("слово", "словоаап", "кот", "a-1", "", "яяяяя", "aaaaa")
    assert [word for word in others if listed.has(word)] == []


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", ("examination", "colour", "color", "well-known")), ("ru", ("сотрудникам", "рабочего"))],
)
def test_the_lists_are_there(language, words):
    listed = divided_words(language)

    assert listed is not None
    assert [word for word in words if not listed.has(word)] == []


def test_there_is_no_list_of_kyrgyz_words():
    assert divided_words("ky") is None


def test_the_lists_are_small_and_their_terms_lie_beside_them():
    folder = ROOT / "resources" / "import"

    assert sum(file.stat().st_size for file in folder.glob("words-*.zlib")) < 1_000_000
    terms = (folder / "LICENCES.txt").read_text(encoding="utf-8")
    assert all(name in terms for name in ("words-en.zlib", "Kevin Atkinson", "words-ru.zlib",
                                          "Alexander I. Lebedev"))  # fmt: skip
