"""What is packed, or read from a file by page, is what was put in."""

from array import array
from bisect import bisect_left

import pytest
from hypothesis import given, strategies as st

from index.search.table.columns import StoredColumn, picked
from index.search.table.records import Records
from index.search.table.term_list import TermList, place_in
from index.search.table.writer import build_table
from tests.index.search.plans import PASSAGES, archive_of
from tests.index.search.stored import cut_small, read_whole, told

NUMBERS = st.lists(st.integers(0, 255), max_size=40)
TERMS = st.sets(st.text("abя", min_size=1, max_size=4), max_size=30).map(sorted)


@pytest.fixture(scope="module", autouse=True)
def all_is_cut_small():
    with pytest.MonkeyPatch.context() as patched:
        cut_small(patched)
        yield


@given(st.sampled_from("BHI"), NUMBERS, st.data())
def test_a_stored_column_is_read_like_an_array(typecode, numbers, data):
    held = array(typecode, numbers)
    whole = b"before.." + held.tobytes().ljust(8 * 40, b"\0")
    pages = [whole[at : at + 8] for at in range(0, len(whole), 8)]
    column = StoredColumn(
        lambda page, code: memoryview(pages[page]).cast(code), 1, typecode, len(held)
    )
    first = data.draw(st.none() | st.integers(-50, 50))
    last = data.draw(st.none() | st.integers(-50, 50))
    places = data.draw(st.lists(st.integers(0, len(held) - 1))) if numbers else []

    assert (len(column), column.typecode, column.itemsize) == (
        len(held),
        typecode,
        held.itemsize,
    )
    assert column[first:last] == held[first:last]
    assert [column[at] for at in range(len(held))] == numbers
    assert picked(column, places) == picked(held, places) == [numbers[at] for at in places]


@given(TERMS, st.text("abя", max_size=4), st.data())
def test_packed_terms_are_read_like_a_list(terms, asked, data):
    packed = TermList.of(terms)
    first, last = (data.draw(st.none() | st.integers(-40, 40)) for _ in range(2))
    low = data.draw(st.integers(0, len(terms)))
    high = data.draw(st.integers(low, len(terms)))

    assert list(packed) == terms
    assert len(packed) == len(terms)
    assert packed[first:last] == terms[first:last]
    assert [packed[at] for at in range(len(terms))] == terms
    assert place_in(packed, asked) == place_in(terms, asked) == bisect_left(terms, asked)
    assert place_in(packed, asked, low, high) == bisect_left(terms, asked, low, high)
    with pytest.raises(IndexError):
        packed[len(terms)]


@given(PASSAGES)
def test_a_table_in_many_pages_is_the_same_after_it_was_stored(
    make_archive, tmp_path_factory, passages
):
    table = build_table(Records(archive_of(make_archive, passages).content))
    again = read_whole(tmp_path_factory.mktemp("stored"), told(table))

    assert told(again) == told(table)
    assert list(again.terms) == list(table.terms)
    assert again.values == table.values
    assert again.lengths[:] == table.lengths
