"""Values: what a frozen dataclass was, and what is done with either."""

from dataclasses import dataclass
from typing import NamedTuple

import pytest

from index import Value, as_dict, field_names, replace, value_field


class Place(NamedTuple):
    start: int
    end: int


class Word(Value):
    text: str
    place: Place = Place(0, 1)
    said: dict[str, str] = value_field(default_factory=dict)


class Line(Word, kw_only=True):
    words: tuple[Word, ...] = ()


@dataclass
class Changing:
    words: list[Word]


WORD = Word("night", Place(2, 7), {"ru": "ночь"})


def test_values_are_equal_where_their_class_and_fields_are():
    assert Word("night", Place(2, 7), {"ru": "ночь"}) == WORD
    assert Line("night", Place(2, 7), {"ru": "ночь"}) != WORD


def test_a_field_never_changes_and_each_value_has_defaults_of_its_own():
    with pytest.raises(AttributeError):
        WORD.text = "day"
    assert Word("a").said is not Word("b").said


def test_a_copy_has_other_fields_whether_it_is_a_value_or_a_dataclass():
    assert replace(WORD, text="day") == Word("day", WORD.place, WORD.said)
    assert replace(Changing([]), words=[WORD]).words == [WORD]
    with pytest.raises(TypeError):
        replace(WORD, nothing=1)


def test_all_fields_are_told_by_name_at_any_depth():
    line = Line("a", words=(WORD,))

    assert field_names(Line) == ("text", "place", "said", "words")
    assert field_names(Changing) == ("words",)
    assert field_names(str) == ()
    told = {"text": "night", "place": Place(2, 7), "said": {"ru": "ночь"}}
    assert as_dict(line)["words"] == (told,)
    assert as_dict(Changing([WORD])) == {"words": [told]}
    assert isinstance(as_dict(line)["place"], Place)
