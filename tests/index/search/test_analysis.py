"""Spellings of one word are one term, and a token points at the word as it was written."""

import pytest
from hypothesis import example, given, strategies as st

from index.search.text.analysis import fold, tokens
from index.search.text.stems import stem


def terms(text):
    return [token.term for token in tokens(text)]


@given(st.text())
@example("don’t “x” 60,000 e\u0301 \u0451 po\u00adlice 1,500 soms")
@example("\u02bc a\u02bcb \u02bc\u02bc")
@example("İstanbul ﬁne ß ǅ \ud7a3 \U0001d400")
def test_a_token_lies_in_the_text_and_folds_to_its_term(text):
    end = 0
    for token in tokens(text):
        assert end <= token.start < token.end <= len(text)
        assert fold(text[token.start : token.end]) == token.term
        assert token.term
        end = token.end


@given(st.text(st.characters(categories=["L", "Nd"]), min_size=1))
def test_every_letter_and_digit_lies_in_a_token(text):
    covered = {at for token in tokens(text) for at in range(token.start, token.end)}

    assert covered == set(range(len(text)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Police", "police"),
        ("don’t", "dont"),
        ("don't", "don’t"),
        ("don\u02bct", "don`t"),
        ("60,000", "60000"),
        ("60\u00a0000", "60000"),
        ("60\u202f000", "60,000"),
        ("1,234,567", "1234567"),
        ("po\u00adlice", "police"),
        ("cafe\u0301", "café"),
        ("ёлка", "елка"),
        ("\u0435\u0308ж", "ёж"),
        ("ЁЛКА", "елка"),
        ("мои\u0306", "мой"),
        ("ﬁne", "fine"),
        ("STRASSE", "straße"),
        ("İ", "i"),
    ],
)
def test_two_spellings_are_one_term(one, other):
    assert terms(one) == terms(other)
    assert len(terms(one)) == 1


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("street-based", ["street", "based"]),
        ("street–based", ["street", "based"]),
        ("Bishkek— where", ["bishkek", "where"]),
        ("‘protection rackets’", ["protection", "rackets"]),
        ("workers’ rights", ["workers", "rights"]),
        ("$3000 (210,000 soms)", ["3000", "210000", "soms"]),
        ("119, 120", ["119", "120"]),
        ("1,50 and 1,5000", ["1", "50", "and", "1", "5000"]),
        ("2019.", ["2019"]),
        ("snake_case", ["snake", "case"]),
        ("… — “” ’", []),
        ("", []),
        ("Ысык-Көл өңүр үй", ["ысык", "көл", "өңүр", "үй"]),
    ],
)
def test_a_text_is_cut_into_its_words(text, found):
    assert terms(text) == found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("run", "running"),
        ("bribe", "bribes"),
        ("bribe", "bribed"),
        ("harassment", "harass"),
        ("взятка", "взятки"),
        ("милиция", "милиции"),
    ],
)
def test_forms_of_a_word_share_a_stem(one, other):
    assert stem(one) == stem(other)


def test_other_words_do_not():
    assert stem("police") != stem("policy")
    assert stem("взятка") != stem("взгляд")
