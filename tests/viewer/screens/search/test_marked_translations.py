"""What is marked in the translation below a hit, for somebody who types its language."""

import pytest


@pytest.fixture
def reader(person):
    """Somebody who reads Satchel in Russian."""
    person.speak("ru")
    return person


def marked_below(person, typed):
    """The words that are marked in the translation of the first hit, and in its own words."""
    hit = person.cards(person.search(typed))[0]
    return [
        {text[mark.start : mark.end] for mark in marks}
        for text, marks in ((hit.text, hit.marks), (hit.below, hit.below_marks))
    ]


@pytest.mark.parametrize("typed", ["облава", "облавы", "облавами "])
def test_a_form_without_an_ending_is_marked_below_the_english_words(reader, typed):
    assert marked_below(reader, typed) == [{"raids"}, {"облав"}]


def test_other_forms_are_marked_there_as_before(reader):
    own, below = marked_below(reader, "взятки")

    assert own == {"bribes"}
    assert "взятки" in below
