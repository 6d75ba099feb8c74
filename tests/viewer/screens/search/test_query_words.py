"""What is said of a search stays short, however long the labels of an archive are."""

from types import SimpleNamespace

import pytest

from index import AllOf, AnyOf, Field, Word
from viewer.screens.search.query_advice import absent_values
from viewer.screens.search.query_words import QueryWords

NAMING = SimpleNamespace(word=str.title, value=lambda _field, value: value)


@pytest.fixture
def themes():
    return tuple(Field("theme", f"{number} {'harvest ' * 250}") for number in range(20))


def test_of_many_values_the_first_are_named_and_each_is_cut(qapp, themes):
    told = QueryWords(NAMING).told(AnyOf(themes))

    assert told.startswith("Theme: 0 harvest harvest")
    assert told.count("Theme:") == 8
    assert told.endswith("… or …")
    assert len(told) < 1_000


def test_of_values_that_no_passage_has_too(qapp, themes):
    told = absent_values(themes, NAMING)

    assert told.startswith("No passage has “Theme: 0 harvest")
    assert told.endswith(", …")
    assert len(told) < 1_000


def test_short_values_and_all_words_are_named_whole(qapp):
    words = QueryWords(NAMING)

    assert words.told(Field("theme", "violence")) == "Theme: violence"
    assert words.told(Field("theme", "viol", prefix=True)) == "Theme: viol…"
    assert words.told(AnyOf(tuple(Word(f"w{n}") for n in range(10)))).count("in any form") == 10
    assert absent_values([Field("gender", "Man")], NAMING) == "No passage has “Gender: Man”."


def test_words_that_are_typed_often_are_named_once_and_of_very_many_the_first(qapp):
    words = QueryWords(NAMING)
    often = words.told(AllOf((Word("tax"), Word("road")) * 50))
    many = words.told(AllOf(tuple(Word(f"w{n}") for n in range(60))))

    assert often == "“tax” in any form and “road” in any form"
    assert many.count("in any form") == 16
    assert many.endswith(" and …")
