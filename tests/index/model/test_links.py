"""Codes of passages in what somebody typed: the first is found, whatever stands around it."""

import re

import pytest
from hypothesis import given, strategies as st

from index import typed_link

NAME = r"[a-z0-9]+(?:-\s*[a-z0-9]+)*"
PLAIN = re.compile(rf"({NAME})\s*/\s*({NAME})\s*#\s*([0-9a-f]{{8}})(?![0-9a-f])")  # but slow
BITS = ("a", "b-", "-", " ", "\n", "/", "#", "01234567", "c1", "x/y", "#0123abcd", "Я ", "/q #")


@given(st.lists(st.sampled_from(BITS), max_size=16).map("".join))
def test_the_first_code_is_found_with_the_place_where_it_stands(typed):
    expected, link = PLAIN.search(typed.lower()), typed_link(typed)

    assert (link is None) == (expected is None)
    if link and expected:
        parts = ["".join(part.split()) for part in expected.groups()]
        assert [link.archive, link.name, link.digest] == parts
        assert (link.start, link.end) == expected.span()


@pytest.mark.timeout(5)  # each took minutes where letters were looked at again and again
@pytest.mark.parametrize("typed", ["a-" * 50_000, "a- " * 50_000, "a/b-" * 20_000, "w" * 100_000])
def test_a_long_text_without_a_code_has_none(typed):
    assert typed_link(typed) is None
