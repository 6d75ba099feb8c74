"""However many records there are, and however long a text is, each word stands where it stood."""

from array import array
from itertools import chain

import pytest
from hypothesis import given, strategies as st

from index.search.answer.flat_index import FlatIndex
from index.search.pace import WorkPace
from index.search.query.plan import All, Near, Terms
from index.search.table.byte_codes import Codes
from index.search.table.columns import retyped
from index.search.table.merged_postings import highest, packed, unpacked
from index.search.table.posting_pool import Pool
from index.search.table.posting_writer import Laying
from index.search.table.postings import PLACE
from index.search.table.records import Records
from index.search.table.schema import TEXT_FIELD
from index.search.table.writer import build_table

SIZE = 200_000
EDGES = [0, 1, 65_534, 65_535, 65_536, 65_537, 131_071, 131_072, 196_607, 196_608, 199_999]
PLACES = st.sampled_from([0, 7, 255, 256, 65_535, 65_536, 80_000])
TERMS = st.lists(st.dictionaries(st.sampled_from(EDGES), PLACES, min_size=1), max_size=4)


@given(TERMS, st.sets(st.sampled_from(EDGES)), st.data())
def test_terms_stand_where_they_were_laid_on_either_side_of_a_block(terms, asked, data):
    laying = Laying(SIZE, "HI")
    for held in terms:
        laying.add(sorted(held), [held[record] for record in sorted(held)])
    standing = laying.standing()
    first = data.draw(st.integers(0, len(terms)))
    part = first, data.draw(st.integers(first, len(terms)))
    chosen = list(chain.from_iterable(held.items() for held in terms[slice(*part)]))

    assert standing.held(part) == len(chosen)
    assert list(standing.totals(part)) == [len(held) for held in terms[slice(*part)]]
    assert sorted(standing.numbers(part)) == sorted(record for record, _place in chosen)
    places = sorted(record << PLACE | place for record, place in chosen)
    assert sorted(standing.where(part)) == places
    for term, held in enumerate(terms):
        found, rows = standing.among(term, sorted(asked))
        assert found == sorted(asked & held.keys())
        assert [standing.places[row] for row in rows] == [held[record] for record in found]
        assert list(standing.numbers((term, term + 1))) == sorted(held)


@given(st.dictionaries(st.integers(0, 99), st.floats(0.125, 64, width=32)))
def test_what_was_gathered_is_the_same_after_it_was_packed(scores):
    scored = array("I", sorted(scores)), array("f", [scores[each] for each in sorted(scores)])

    assert unpacked(packed(scored, 100), 100) == scored
    for number in (1, 3, 100) if scores else ():
        records, best = highest(packed(scored, 100), number, 100)
        least = sorted(scores.values(), reverse=True)[:number][-1]
        assert list(zip(records, best, strict=True)) == [
            (record, score) for record, score in sorted(scores.items()) if score >= least
        ]


@given(st.lists(st.integers(0, 2) | st.integers(253, 257) | st.integers(0, 65_535)), st.data())
def test_codes_are_the_same_after_they_were_packed(numbers, data):
    codes = Codes.of(array("H", numbers))
    start = data.draw(st.integers(0, len(numbers)))
    end = data.draw(st.integers(start, len(numbers)))

    assert list(codes.part(start, end)) == numbers[start:end]
    places = sorted(data.draw(st.sets(st.integers(0, len(numbers) - 1)))) if numbers else []
    assert codes.pick(places) == [numbers[place] for place in places]


@given(st.integers(0, 300_000), st.lists(st.integers(0, 2) | st.integers(250, 260), min_size=1))
def test_however_many_numbers_there_are_all_are_kept_when_they_are_stored_otherwise(most, numbers):
    many = array("H", numbers * (most // len(numbers)))

    assert retyped(many, "I") == array("I", many)
    codes = Codes.of(array("H", many))
    assert codes.part(0, len(many)) == many


@given(st.sets(st.text("aаä中~\U0001f600", min_size=1, max_size=4)))
def test_the_words_of_an_index_are_in_the_order_of_their_letters(words):
    pool = Pool(8, 1, WorkPace(1))
    pool.lengths = array("I", [len(words)])
    pool.add((TEXT_FIELD, b"", 0, 1.0, [(0, sorted(words, reverse=True))]))

    assert list(pool.table().terms) == sorted(words)


def test_words_are_found_in_records_beyond_the_first_block():
    pool = Pool(8, SIZE, WorkPace(SIZE))
    pool.lengths = array("I", [4]) * SIZE
    last = [65_535, 65_536, 131_073, SIZE - 1]
    for record in last:
        pool.add((TEXT_FIELD, b"", record, 1.0, [(0, ["police"]), (2, ["police"])]))
    for record in last[1:]:
        place = 3 if record == SIZE - 1 else 1
        pool.add((TEXT_FIELD, b"", record, 1.0, [(place, ["bribe"])]))
    index = FlatIndex(pool.table())
    police, bribe, begun = Terms({"police": 1.0}), Terms({"bribe": 1.0}), Terms({}, "b")

    for plan, found in (
        (police, last),
        (begun, last[1:]),
        (All((police, bribe)), last[1:]),
        (Near((police, bribe)), last[1:]),
        (Near((bribe, police)), last[1:-1]),
        (Near((bribe, police), 0), last[1:]),
    ):
        assert [record for record, _score in index.run(plan, {}, limit=9).top] == found


@pytest.mark.parametrize("words", [250, 254, 255, 256, 65_534, 65_535, 65_536, 70_000])
def test_the_last_words_of_a_long_text_are_found_where_they_stand(make_archive, words):
    archive = make_archive("x " * words + "police bribe, the police", "police, a bribe")
    index = FlatIndex(build_table(Records(archive.content)))
    police, bribe, the = (Terms({term: 1.0}) for term in ("police", "bribe", "the"))

    for phrase in ((police, bribe), (bribe, the), (the, police), (police, bribe, the, police)):
        assert [record for record, _score in index.run(Near(phrase), {}, limit=9).top] == [0]
    assert index.run(Near((the, bribe), 0), {}, limit=9).total == 1
    assert index.run(Near((bribe, police)), {}, limit=9).total == 0
    assert index.run(Near((police, bribe), 1), {}, limit=9).total == 2
