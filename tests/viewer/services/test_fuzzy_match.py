"""Finding things by some letters of their names."""

import pytest
from hypothesis import given, strategies as st

from viewer.platform.keys import on_other_keyboard
from viewer.services.fuzzy_match import FuzzyFinder

NAMES = [
    "The Views of the Police",
    "Protection rackets",
    "Quotes",
    "Quote 3 In cases when we are attacked",
    "Participant Demographics",
    "police",
    "Крыша",
    "Ещё темы",
]


def found(typed, names=NAMES):
    return [names[number] for number in FuzzyFinder(names).find(typed, on_other_keyboard(typed))]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("police", "police"),
        ("pol", "police"),
        ("pr", "Protection rackets"),
        ("pdem", "Participant Demographics"),
        ("tvp", "The Views of the Police"),
        ("police views", "The Views of the Police"),
        ("QUOTES", "Quotes"),
        ("q3", "Quote 3 In cases when we are attacked"),
        ("крш", "Крыша"),
        ("еще", "Ещё темы"),
    ],
)
def test_what_is_likeliest_meant_comes_first(typed, first):
    assert found(typed)[0] == first


@pytest.mark.parametrize(
    ("typed", "first"), [("йгщеуы", "Quotes"), ("rhsif", "Крыша"), ("зкще", "Protection rackets")]
)
def test_what_is_typed_on_another_keyboard_is_found(typed, first):
    assert found(typed)[0] == first


def test_letters_in_another_order_or_too_many_are_not_found():
    assert found("ecilop") == []
    assert found("policee") == []
    assert found("police quotes") == []
    assert found("") == found("  ") == found("·—!") == []


def test_letters_side_by_side_come_before_scattered_ones_and_short_names_before_long():
    names = ["a plain oak lice bed", "many words and the police at their end", "the police"]

    assert found("police", names) == [names[2], names[1], names[0]]


def test_of_thousands_that_begin_alike_the_nearest_is_among_those_shown():
    names = [f"police {number} and many more words" for number in range(5_000)]
    names[4_321:4_321] = ["Police"]

    assert found("police", names)[0] == "Police"
    assert len(found("police", names)) == 50


def test_of_a_text_beside_the_name_words_and_their_beginnings_find_it_and_no_scattered_letters():
    finder = FuzzyFinder()
    finder.add("Quote 3", "In cases when we are attacked we run away")
    finder.add("Salon")

    assert finder.find("q3") == finder.find("атт", "att") == finder.find("quo attack") == [0]
    assert finder.find("attacked cases") == [0]
    assert finder.find("tacked") == finder.find("wtck") == finder.find("icww") == []
    assert finder.find("sln") == [1]


LETTERS = st.text("abc dщ.*[(\\^ё1", max_size=12)


@given(st.lists(LETTERS, max_size=20), LETTERS)
def test_all_that_is_found_has_the_letters_in_order(names, typed):
    for number in FuzzyFinder(names).find(typed):
        for word in "".join(c if c.isalnum() else " " for c in typed).split():
            left = iter(names[number].replace("ё", "е"))  # noqa: RUF001
            assert all(letter in left for letter in word.replace("ё", "е"))  # noqa: RUF001


@given(st.data(), st.lists(st.text("abcde ", min_size=1, max_size=15), min_size=1, max_size=30))
def test_whatever_letters_of_a_name_are_typed_it_is_found(data, names):
    number = data.draw(st.integers(0, len(names) - 1))
    kept = [data.draw(st.booleans()) for _letter in names[number]]
    typed = "".join(
        letter for letter, keep in zip(names[number], kept, strict=True) if keep and letter != " "
    )

    assert not typed or number in FuzzyFinder(names).find(typed, most=len(names))


def test_of_very_many_names_those_that_have_the_letters_together_are_all_found():
    names = [f"name {number} of many words" for number in range(20_000)]
    names[19_000:19_000] = ["A zebra crossing"]

    assert found("zebra", names) == found("cross", names) == ["A zebra crossing"]


def test_a_name_that_is_very_long_is_found_by_its_beginning():
    names = ["Begins so, " + "barley " * 300 + "and ends otherwise"]

    assert found("begins barley", names) == names
    assert found("otherwise", names) == []
