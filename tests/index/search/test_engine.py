"""The flat index answers what a slow scan of all records does, and what its peers do."""

import sqlite3
from contextlib import closing
from functools import reduce

import pytest
from hypothesis import example, given, strategies as st
from whoosh.analysis import RegexTokenizer
from whoosh.fields import TEXT, Schema
from whoosh.filedb.filestore import RamStorage
from whoosh.query import Term

from index.search.answer import facets, parallel_proximity, proximity, ranking
from index.search.answer.flat_index import FlatIndex
from index.search.query.plan import All, Any, FieldFilter, Near, Terms, Without
from index.search.table import merged_postings, posting_reader
from index.search.table.bits import bits_of, flags_of, numbers_of
from index.search.table.records import Records
from index.search.table.writer import build_table
from tests.index.search.plans import (
    CHOICES,
    KINDS,
    PASSAGES,
    PLANS,
    TEXTS,
    UNTRANSLATED,
    WORDS,
    archive_of,
)
from tests.index.search.scan import LIFTS, Scan
from tests.index.search.stored import cut_small, read_whole, told
from tests.index.search.whoosh_reader import index_over


def one(term):
    return Terms({term: 1.0})


def indexed(make_archive, *texts):
    return FlatIndex(build_table(Records(make_archive(*texts).content)))


def found(index, plan, **limits):
    return [number for number, _score in index.run(plan, {}, limit=99, **limits).top]


TWICE = All((Terms({"a": 0.3}), one("a"), Terms({"a": 0.3})))  # sums differ by their order
SUMMED = [("b a", KINDS[0], "en", set()), ("a ab ab", KINDS[0], "en", set())]


@given(PASSAGES, PLANS, CHOICES, st.integers(0, 9), st.integers(0, 3))
@example(SUMMED, TWICE, {}, 9, 0)
def test_hits_their_order_their_scores_and_all_counts_are_those_of_a_slow_scan(
    make_archive, passages, plan, chosen, limit, offset
):
    compared(records_of(make_archive, passages), plan, chosen, limit, offset)


@given(PASSAGES, PLANS, CHOICES)
def test_what_is_done_for_large_archives_comes_to_the_same(make_archive, passages, plan, chosen):
    with pytest.MonkeyPatch.context() as patched:
        for module in (merged_postings, posting_reader):
            patched.setattr(module, "MANY", 1)
        patched.setattr(posting_reader, "BEST", 1)
        patched.setattr(ranking, "DENSE", 0)
        patched.setattr(ranking, "SPARSE", 0)
        patched.setattr(ranking, "RARE", 0)
        patched.setattr(facets, "FEW", 0)
        patched.setattr(proximity, "MUCH", 0)
        patched.setattr(proximity, "FEWER", 0)
        patched.setattr(parallel_proximity, "BLOCK", 32)
        compared(records_of(make_archive, passages), plan, chosen, 9, 0)


@given(PASSAGES, PLANS, CHOICES, st.booleans())
def test_what_is_read_from_a_stored_index_comes_to_the_same(
    make_archive, tmp_path_factory, passages, plan, chosen, gathers
):
    def kept(table):
        return read_whole(tmp_path_factory.mktemp("stored"), told(table))

    with pytest.MonkeyPatch.context() as patched:
        cut_small(patched)
        if gathers:
            patched.setattr(merged_postings, "MANY", 1)
        compared(records_of(make_archive, passages), plan, chosen, 9, 0, kept)


def records_of(make_archive, passages):
    return Records(archive_of(make_archive, passages).content)


def compared(records, plan, chosen, limit, offset, kept=lambda table: table):
    index = FlatIndex(kept(build_table(records)))
    answer = index.run(plan, chosen, limit=limit, offset=offset)
    wanted = Scan(records).run(plan, chosen, limit=limit, offset=offset)

    assert answer.total == wanted.total
    assert answer.top == wanted.top
    assert {name: dict(each) for name, each in answer.facets.items()} == wanted.facets
    assert answer.voices == wanted.voices
    for values in answer.facets.values():
        assert list(values.values()) == sorted(values.values(), reverse=True)


@given(PASSAGES)
def test_terms_and_values_are_those_that_the_records_have(make_archive, passages):
    records = Records(archive_of(make_archive, passages).content)
    index = FlatIndex(build_table(records))
    scan = Scan(records)

    assert list(index.terms) == sorted({term for words in scan.words for term in words if term})
    for term in [*WORDS, "nowhere", ""]:
        assert index.held(term) == sum(term in words for words in scan.words)
    for field in ("kind", "theme", "language", "section", "colour"):
        values = [value for record in records for value in record.values.get(field, ())]
        assert index.values(field) == {value: values.count(value) for value in values}


@given(st.sets(st.integers(0, 300)), st.integers(301, 40_000))
def test_a_set_of_bits_holds_the_records_that_were_put_in(numbers, size):
    bits = bits_of(sorted(numbers), size)

    assert bits == sum(1 << number for number in numbers)
    assert list(numbers_of(bits, size)) == sorted(numbers)
    assert flags_of(bits, size) == bytes(number in numbers for number in range(size))


# ---------------------------------------------------------------- beside Whoosh's own ranking


@given(st.lists(TEXTS, min_size=1, max_size=8), st.sampled_from(WORDS))
@example(["a"] * 3 + ["a " * 300, "b a"], "a")
def test_a_term_scores_what_stock_whoosh_scores_it(make_archive, texts, term):
    stock = RamStorage().create_index(Schema(text=TEXT(analyzer=RegexTokenizer(r"\w+"))))
    with stock.writer() as writer:
        for text in texts:
            writer.add_document(text=text)
    with stock.searcher() as searcher:
        theirs = dict(searcher.search(Term("text", term), limit=None).items())

    ours = dict(indexed(make_archive, *texts).run(one(term), {}, limit=99).top)
    assert ours == pytest.approx(theirs, rel=1e-6)


@given(UNTRANSLATED.filter(bool), st.sampled_from(WORDS))
def test_whoosh_s_searcher_reads_our_postings_and_scores_them_alike(make_archive, passages, term):
    records = Records(archive_of(make_archive, passages).content)
    table = build_table(records)
    with index_over(table).searcher() as searcher:
        theirs = dict(searcher.search(Term("text", term), limit=None).items())
        quotes = searcher.search(Term("kind", "quote"), limit=None)
        assert {hit.docnum for hit in quotes} == {
            number for number, record in enumerate(records) if record.kind == "quote"
        }

    ours = FlatIndex(table).run(one(term), {}, limit=99).top
    unlifted = {number: score / LIFTS.get(records[number].kind, 1.0) for number, score in ours}
    assert unlifted == pytest.approx(theirs, rel=1e-6)


# ---------------------------------------------------------------- beside SQLite's FTS5

LEAVES = (
    st.sampled_from(WORDS).map(lambda word: (one(word), f'"{word}"'))
    | st.sampled_from(["a", "ab", "pol"]).map(lambda word: (Terms({}, word), f'"{word}" *'))
    | st.lists(st.sampled_from(WORDS), min_size=2, max_size=3).map(
        lambda words: (Near(tuple(map(one, words))), '"{}"'.format(" ".join(words)))
    )
    | st.tuples(
        st.lists(st.sampled_from(WORDS), min_size=2, max_size=3, unique=True), st.integers(0, 4)
    ).map(
        lambda drawn: (
            Near(tuple(map(one, drawn[0])), drawn[1]),
            # it counts the words that it looks for among those between the first and the last
            'NEAR("{}", {})'.format('" "'.join(drawn[0]), drawn[1] + len(drawn[0]) - 2),
        )
    )
)


def joined(parts):
    (one_plan, one_written), (other, written) = parts
    return [
        (All((one_plan, other)), f"({one_written} AND {written})"),
        (Any((one_plan, other)), f"({one_written} OR {written})"),
        (All((one_plan, Without(other))), f"({one_written} NOT {written})"),
    ]


ASKED = st.recursive(
    LEAVES,
    lambda inner: st.tuples(inner, inner).flatmap(lambda each: st.sampled_from(joined(each))),
    max_leaves=4,
)


@given(st.lists(TEXTS, min_size=1, max_size=8), ASKED)
def test_as_many_are_found_as_fts5_finds(make_archive, texts, asked):
    plan, written = asked
    with closing(sqlite3.connect(":memory:")) as base:
        base.execute("CREATE VIRTUAL TABLE passage USING fts5(text, tokenize = 'unicode61')")
        base.executemany("INSERT INTO passage VALUES (?)", [(text,) for text in texts])
        query = "SELECT rowid - 1 FROM passage WHERE passage MATCH ? ORDER BY rowid"
        theirs = [number for (number,) in base.execute(query, [written])]

    assert sorted(found(indexed(make_archive, *texts), plan)) == theirs


# ---------------------------------------------------------------- what is easily got wrong


def test_a_phrase_ends_with_its_record(make_archive):
    index = indexed(make_archive, "one two", "three four", "", "five")

    assert found(index, Near((one("one"), one("two")))) == [0]
    assert found(index, Near((one("two"), one("three")))) == []
    assert found(index, Near((one("four"), one("five")))) == []
    assert found(index, Near((one("two"), one("three")), 9)) == []


def test_a_word_asked_for_twice_must_stand_there_twice(make_archive):
    index = indexed(make_archive, "bribe and bribes", "a bribe", "bribe bribe")
    forms = Terms({"bribe": 1.0, "bribes": 0.7})

    assert found(index, Near((one("bribe"), one("bribe")))) == [2]
    assert sorted(found(index, Near((forms, forms), 1))) == [0, 2]
    assert sorted(found(index, Near((forms, one("bribe")), 5))) == [0, 2]
    assert found(index, Near((forms, one("bribes")), 5)) == [0]


def test_a_phrase_scores_more_than_its_words_apart(make_archive):
    index = indexed(make_archive, "police and bribe", "police bribe and")
    either = Any((Near((one("police"), one("bribe"))), All((one("police"), one("bribe")))))

    assert found(index, either) == [1, 0]


def test_many_forms_count_no_more_than_one(make_archive):
    index = indexed(make_archive, "run running runs ran", "run and that is all")
    forms = Terms(dict.fromkeys(["run", "running", "runs", "ran"], 0.7) | {"run": 1.0})
    (_first, high), (_second, low) = index.run(forms, {}, limit=9).top

    assert high < 2 * low


def test_what_was_said_comes_before_what_is_told(make_archive):
    told = [("bribe", kind, "en", set()) for kind in KINDS]
    index = FlatIndex(build_table(Records(archive_of(make_archive, told).content)))

    assert found(index, one("bribe")) == [1, 2, 0]


def test_very_many_terms_of_a_first_letter_are_counted_to_the_last(make_archive):
    texts = [f"p{number} p{number + 1}" for number in range(12_000)]
    index = indexed(make_archive, *texts, "q")

    assert index.run(Terms({}, "p"), {}, limit=1).total == 12_000
    assert index.run(Terms({"p7": 1.0}, "p", 0.5), {}, limit=2).top[0][0] in (6, 7)
    assert index.run(Terms({"p7": 0.1}, "p", 0.5), {}, limit=20_000).total == 12_000


DEEP = 20_000


@pytest.mark.parametrize("join", [All, Any])
def test_no_plan_is_nested_too_deeply(make_archive, join):
    index = indexed(make_archive, "one two", "two")
    deep = reduce(lambda inner, _: join((inner,)), range(DEEP), one("one"))
    barred = reduce(lambda inner, _: Without(inner), range(DEEP), one("one"))

    assert found(index, deep) == found(index, barred) == [0]


def test_a_text_may_be_longer_than_all_others_together(make_archive):
    index = indexed(make_archive, "x", "bribe " * 70_000 + "end", "the end")

    assert found(index, Near((one("bribe"), one("end")))) == [1]
    assert found(index, Near((one("the"), one("end")))) == [2]


def test_a_field_without_records_has_nothing(make_archive):
    index = indexed(make_archive, "one")

    assert found(index, FieldFilter("kind", ())) == []
    assert index.run(one("one"), {"kind": frozenset({"quote"})}, limit=9).total == 0
    assert index.run(one("one"), {"colour": frozenset({"red"})}, limit=9).total == 0
