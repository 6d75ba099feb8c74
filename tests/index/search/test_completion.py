"""The end of a query is completed where it plainly is a field, and nowhere else."""

import pytest
from hypothesis import given, strategies as st

from index.search.query.completion import completions

VALUES = {
    "theme": {"extortion": 9, "parental-rights": 2, "two words": 1, "stigma": 3},
    "sector": {"street": 4, "salon": 1},
}


def values(field):
    return VALUES.get(field, {})


def completed(typed, cursor=None):
    """What the query may become, each as a whole."""
    found = completions(typed, len(typed) if cursor is None else cursor, values)
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
        ("theme:r", ["theme:extortion", "theme:parental-rights", 'theme:"two words"']),
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


def test_it_is_completed_at_the_cursor_and_never_within_a_word():
    assert completed("sect police", 4) == ["sector: police", "section: police"]
    assert completed("section", 4) == []


@given(st.text(st.sampled_from('the:sectorага "(-=')), st.integers(-5, 40))
def test_whatever_is_typed_only_the_end_of_it_changes(typed, cursor):
    found = completions(typed, cursor, values)
    if found is not None:
        assert 0 <= found.start <= found.end <= len(typed)
        assert len(found.words) == len(found.values) > 0
        assert not any(letter.isspace() for letter in typed[found.start : found.end].split('"')[0])


def test_an_archive_completes_its_own_values(first_archive):
    found = first_archive.completions("gender:", 7)

    assert set(found.values) == {"woman", "transgender"}
    assert found.field == "gender"
    assert found.values[0] == "woman"
