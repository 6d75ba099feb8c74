"""Nothing that can be typed is an error, and the query language means what its table says."""

import unicodedata

import pytest
from hypothesis import example, given, strategies as st

from index import Unused
from index.search.query.parser import (
    MAX_CHARACTERS,
    MAX_TOKENS,
    described,
    exactly,
    parse,
    under_field,
)
from index.search.query.question import is_question

SIGNS = [*'()"“”«-=*: \0\n?\\', "\u2212", "\ud800", "~5"]
WORDS = ["OR", "NOT", "AND", "theme:", "kind:", "zzz:x", "age:20-29", "age:9-", "police", "don’t"]
PIECES = st.sampled_from([*SIGNS, *WORDS])
TYPED = st.text() | st.lists(PIECES | st.text(max_size=3), max_size=30).map("".join)


@given(TYPED)
@example("(" * 20_000)
@example("-" * 20_000)
@example("NOT " * 5_000)
@example("word " * 20_000)
@example('"' * 999)
@example("\0\ud800\udfff")
@example("theme:\ud800")
@example("0 I?")
@example("POLICE)0")
def test_whatever_is_typed_is_a_query_and_gives_an_answer(first_archive, typed):
    query = parse(typed)
    page = first_archive.search(typed, limit=3)

    assert query.typed == page.query == typed
    is_as_typed = not page.relaxed and not is_question(typed)  # else without some of the words
    assert page.understood_as == described(query.meaning if is_as_typed else page.meaning)
    assert page.understood_as.encode() is not None  # it can be printed, whatever was typed
    assert 0 <= len(page.hits) <= min(3, page.total)
    if query.meaning is None:
        assert page.total == 0


@pytest.mark.parametrize(
    ("typed", "meaning"),
    [
        ("police bribe ", "(police AND bribe)"),
        ("police bribe", "(police AND bribe…)"),
        ("police AND bribe", "(police AND bribe…)"),
        ("(police AND bribe) AND ", "(police AND bribe)"),
        ("AND", ""),
        ("and police ", "(and AND police)"),
        ('"protection racket"', '"protection racket"'),
        ("“protection racket”", '"protection racket"'),
        ("«protection racket»", '"protection racket"'),
        ('"not closed', '"not closed…"'),
        ("=bribe", "=bribe"),
        ("=bribe ", "=bribe"),
        ("brib*", "brib*"),
        ("brib* x ", "(brib* AND x)"),
        ("har?ss", "har?ss"),
        ("Don’t*", "dont*"),
        ("b**b", "b*b"),
        ("is it true? ", "(is AND it AND true)"),
        ("is it true?", "(is AND it AND true)"),
        ('"rack* paid"', '"rack* paid"'),
        ('"police extort"~5', '"police extort"~5'),
        ('"police extort"~999 ', '"police extort"~100'),
        ('"police"~5', "police"),
        ('"police extort"~', '"police extort"'),
        ('"protection rac', '"protection rac…"'),
        ('="protection rackets"', '="protection rackets"'),
        ("‘running a brothel’", '"running a brothel"'),
        ("'running a brothel' x ", '("running a brothel" AND x)'),
        ("‘don’t go’ ", '"dont go"'),
        ("взятка ИЛИ крыша ", "(взятка OR крыша)"),
        ("взятка И крыша ", "(взятка AND крыша)"),
        ("взятка НЕ салон", "(взятка AND NOT салон)"),
        ("взятка и крыша ", "(взятка AND и AND крыша)"),
        ("police -salon", "(police AND NOT salon)"),
        ("police NOT", "police"),
        ("police NOT (a OR b", "(police AND NOT (a OR b))"),
        ("Theme:extortion", "theme:extortion"),
        ("theme:", ""),
        ("police theme:", "police"),
        ('police theme:"', "police"),
        ('theme:"a b', 'theme:"a b"'),
        ("you answer:", "(you AND answer)"),
        ("10:30 ", '"10 30"'),
        ("age:30-", "age:30-"),
        ("police OR officer ", "(police OR officer)"),
        ("a b OR c d ", "((a AND b) OR (c AND d))"),
        ("police -salon ", "(police AND NOT salon)"),
        ("police \u2212salon ", "(police AND NOT salon)"),
        ("police NOT salon ", "(police AND NOT salon)"),
        ("NOT salon ", "NOT salon"),
        ("NOT NOT salon ", "salon"),
        ('-"two words" x ', '(NOT "two words" AND x)'),
        ("-(a OR b) c ", "(NOT (a OR b) AND c)"),
        ("(a OR b) c ", "((a OR b) AND c)"),
        ("((a)) ", "a"),
        ("(a OR b", "(a OR b…)"),
        ("a) b ", "(a AND b)"),
        ("OR a ", "a"),
        ("a OR ", "a"),
        ("a OR", "a"),
        ("a or b ", "(a AND or AND b)"),
        ("street-based ", '"street based"'),
        ("60,000 ", "60000"),
        ("don’t ", "dont"),
        ("theme:extortion", "theme:extortion"),
        ('section:"two words"', 'section:"two words"'),
        ("lang:ru band:21-25", "(language:ru AND age_band:21-25)"),
        ("kind:quote bribe ", "(kind:quote AND bribe)"),
        ("-kind:quote ", "NOT kind:quote"),
        ("age:20-29", "age:20-29"),
        ("theme: x ", "(theme AND x)"),
        ("", ""),
        ("   ", ""),
        ("()", ""),
        ('""', ""),
        ("-", ""),
        ("… — !", ""),
    ],
)
def test_a_query_is_understood(typed, meaning):
    query = parse(typed)

    assert described(query.meaning) == meaning
    assert query.unused is None


@pytest.mark.parametrize(
    ("typed", "meaning"),
    [
        ("zzz:x police ", "police"),
        ("police zzz:x", "police"),
        ("zzz:x", ""),
        ("http://example.org ", ""),
    ],
)
def test_an_unknown_field_is_left_out_and_said(typed, meaning):
    query = parse(typed)

    assert query.unused is Unused.NO_FIELD
    assert query.unused_text in ("zzz", "http")
    assert query.no_fields == (query.unused_text,)
    assert described(query.meaning) == meaning


def test_each_unknown_field_is_said_and_what_else_could_not_be_used():
    query = parse("zzz:x police yyy:z zzz:w *bribe ")

    assert query.no_fields == ("zzz", "yyy")
    assert (query.unused, query.unused_text) == (Unused.LEADING, "*bribe")
    assert described(query.meaning) == "(police AND bribe)"


@pytest.mark.parametrize(
    ("typed", "meaning"),
    [
        ("тема:насилие ", "theme:насилие"),
        ("ТЕМА:насилие ", "theme:насилие"),
        ("роль:милиция насилие ", "(role:милиция AND насилие)"),
        ("пол:женщина возраст:19 ", "(gender:женщина AND age:19)"),
        ("место работы:улица ", "sector:улица"),
        ("Место_работы:улица -возрастная группа:21-25 ", "(sector:улица AND NOT age_band:21-25)"),
        ('чьи слова:"автор" ', "voice:автор"),
        ("бөлүм:закон ", "section:закон"),
        ("болум:закон ", "section:закон"),
        ("кимдин созу:автор ", "voice:автор"),
        ("Age band:21-25 ", "age_band:21-25"),
        ("милиция место работы ", "(милиция AND место AND работы)"),
        ("место работы: ", "(место AND работы)"),
    ],
)
def test_a_field_is_known_by_its_name_in_any_language_of_the_window(typed, meaning):
    query = parse(typed)

    assert (described(query.meaning), query.no_fields) == (meaning, ())


@pytest.mark.parametrize(
    ("typed", "changed"),
    [
        ("цвет:насилие", "тема:насилие"),
        ("(police -цвет:x) цвет:y zzz:w", "(police -тема:x) тема:y zzz:w"),
        ('цвет:"a b" Цвет:c', 'тема:"a b" Цвет:c'),
        ("police", "police"),
    ],
)
def test_an_unknown_field_is_replaced_in_a_query(typed, changed):
    assert under_field(typed, "цвет", "тема") == changed


@pytest.mark.parametrize(
    ("typed", "meaning"),
    [
        ("*bribe ", "bribe"),
        ("?bribe police ", "(bribe AND police)"),
        ("*brib* police ", "(brib* AND police)"),
        ("* police ", "police"),
        ("*", ""),
        ('"the *police" ', '"the police"'),
    ],
)
def test_a_wildcard_at_the_start_of_a_word_is_dropped_and_said(typed, meaning):
    query = parse(typed)

    assert query.unused is Unused.LEADING
    assert query.unused_text == typed.strip().strip('"').removesuffix(" police")
    assert described(query.meaning) == meaning


@given(TYPED)
def test_what_was_understood_is_understood_so_again(typed):
    once = parse(typed + " ")
    meaning = described(once.meaning)
    if not unicodedata.is_normalized("NFKC", typed):
        return  # ¼ is one word, and its term 1⁄4 would be two
    if once.unused or len(meaning) >= MAX_CHARACTERS or meaning.count(" ") > MAX_TOKENS // 4:
        return

    assert described(parse(meaning + " ").meaning) == meaning


@pytest.mark.parametrize(
    ("typed", "words", "narrowed"),
    [
        ("крыша ", "крыша", "=крыша "),
        ("Крыша -police", "крыша", "=Крыша -police"),
        ("(взятка OR крыша)", "крыша", "(взятка OR =крыша)"),
        ("детский дом x", "детский дом", "=детский =дом x"),
        ('"детский дом" x', "детский дом", '="детский дом" x'),
        ("секс-работница", "секс работница", "=секс-работница"),
        ("=крыша", "крыша", "=крыша"),
        ("theme:крыша", "крыша", "theme:крыша"),
        ("police", "крыша", "police"),
    ],
)
def test_a_query_is_narrowed_to_the_exact_word(typed, words, narrowed):
    assert exactly(typed, words) == narrowed


def test_too_much_is_cut_and_said():
    long = parse("a" * (MAX_CHARACTERS + 1))
    many = parse("a " * (MAX_TOKENS + 1))

    assert long.unused is Unused.TOO_LONG
    assert many.unused is Unused.TOO_MANY
    assert described(many.meaning).split(" AND ") == ["(a", *["a"] * (MAX_TOKENS - 2), "a)"]
    assert parse("a-" * MAX_TOKENS + "b").unused is Unused.TOO_MANY
    assert parse("a" * MAX_CHARACTERS).unused is None
    assert parse("a " * MAX_TOKENS).unused is None
