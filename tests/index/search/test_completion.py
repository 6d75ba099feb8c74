"""The end of a query is completed where it plainly is a field, and nowhere else."""

import pytest
from hypothesis import given, strategies as st

from index.search.query.completion import completions
from index.search.query.field_words import NAMES
from index.search.query.labels import FieldWords

VALUES = {
    "theme": {"extortion": 9, "parental-rights": 2, "two words": 1, "stigma": 3},
    "sector": {"street": 4, "salon": 1},
    "gender": {"woman": 5},
}
LABELS = {
    "theme": {"stigma": ["Stigma and outing", "Стигма и аутинг"], "extortion": ["Вымогательство"]},
    "gender": {"woman": ["Woman", "Женщина"], "man": ["Man", "Мужчина"]},
}
WORDS = FieldWords(NAMES, LABELS.get)


def values(field):
    return VALUES.get(field, {})


def completed(typed, cursor=None, label_of=None):
    """What the query may become, each as a whole."""
    found = completions(typed, len(typed) if cursor is None else cursor, values, WORDS, label_of)
    if found is None:
        return []
    return [typed[: found.start] + word + typed[found.end :] for word in found.words]


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("the", []),
        ("Them", ["theme:"]),
        ("police sect", ["police sector:", "police section:"]),
        ("police -kind", ["police -kind:"]),
        ("(gend", ["(gender:"]),
        (
            "theme:",
            ["theme:extortion", "theme:stigma", "theme:parental-rights", 'theme:"two words"'],
        ),
        ("theme:r", ["theme:parental-rights"]),
        ("theme:w", ['theme:"two words"']),
        ("theme:аут", ["theme:stigma"]),
        ('theme:"и аут', ["theme:stigma"]),
        ("Тема:вымог", ["Тема:extortion"]),
        ("место работы:s", ["место работы:street", "место работы:salon"]),
        ("милиция Место_Работы:st", ["милиция Место_Работы:street"]),
        ("Тема", ["тема:"]),
        ("возр", ["возраст:", "возрастная группа:"]),
        ("милиция -мест", ["милиция -место работы:"]),
        ("бөлү", ["бөлүм:"]),
        ("болу", ["бөлүм:"]),
        ("gender:man", []),
        ("gender:ma", []),
        ("пол:женщ", ["пол:woman"]),
        ("bribe theme:St", ["bribe theme:stigma"]),
        ('theme:"two', ['theme:"two words"']),
        ("sector:s", ["sector:street", "sector:salon"]),
        ("th", []),
        ("them ", []),
        ("bribes", []),
        ("theme:extortion", []),
        ("theme:zzz", []),
        ("colour:r", []),
        ("age:", []),
        ('"the', []),
        ("", []),
    ],
)
def test_a_query_is_completed(typed, whole):
    assert completed(typed) == whole


RUSSIAN = {
    "extortion": "Вымогательство",
    "stigma": "Стигма и аутинг",
    "two words": 'Двое "слов"',
    "woman": "Женщина",
    "street": "Стигма",
}


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("Тема:вымог", ["Тема:Вымогательство"]),
        ("тема:", ["тема:Вымогательство", 'тема:"Стигма и аутинг"', "тема:parental-rights"]),
        ('тема:"сти', ['тема:"Стигма и аутинг"']),
        ("theme:вымог", ["theme:extortion"]),
        ("пол:женщ", ["пол:Женщина"]),
        ("место работы:s", ["место работы:street", "место работы:salon"]),
    ],
)
def test_after_a_russian_name_values_are_offered_by_what_means_them_alone(typed, whole):
    found = completed(typed, label_of=lambda _field, value: RUSSIAN.get(value, value))
    assert found[: len(whole)] == whole
    assert not any(word.count('"') > 2 for word in found)


def test_it_is_completed_at_the_cursor_and_never_within_a_word():
    assert completed("sect police", 4) == ["sector: police", "section: police"]
    assert completed("section", 4) == []


@given(st.text(st.sampled_from('the:sectorтемага "(-=')), st.integers(-5, 40))
def test_whatever_is_typed_only_the_end_of_it_changes(typed, cursor):
    found = completions(typed, cursor, values, WORDS)
    if found is not None:
        assert 0 <= found.start <= found.end <= len(typed)
        assert len(found.words) == len(found.values) > 0
        assert not any(letter.isspace() for letter in typed[found.start : found.end].split('"')[0])


def test_an_archive_completes_its_own_values(first_archive):
    found = first_archive.completions("gender:", 7)

    assert set(found.values) == {"woman", "transgender"}
    assert found.field == "gender"
    assert found.values[0] == "woman"
