"""A word written with a mistake finds the one that may be meant; what is far off finds none."""

from functools import cache

import pytest
from hypothesis import example, given, strategies as st

from index.search.query.spellings import Spelling, mistakes
from index.search.table.term_list import SpellingKeys
from index.search.text.analysis import terms

NOWHERE = "перитон"
WORDS = "police policy bribe bribes harassment photographs laboratory this brothel a притон милиция"


class Glossary:
    """Words that all lead to a text, but one."""

    def __init__(self, words):
        self.words = words

    def leads(self, word):
        return word != NOWHERE


def spelling(*words, held=None, beside=(), keys=None):
    get = held.get if held else lambda _word: 1
    return Spelling(sorted(words), Glossary(beside), get, keys)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("polise", "police"),
        ("plice", "police"),
        ("poolice", "police"),
        ("oplice", "police"),
        ("bolice", "police"),
        ("harrasment", "harassment"),
        ("harassemnt", "harassment"),
        ("fotographs", "photographs"),
        ("photografs", "photographs"),
        ("fotografs", "photographs"),
        ("labratory", "laboratory"),
        ("протон", "притон"),
        ("милицыя", "милиция"),
        ("tihs", "this"),  # two letters swapped
    ],
)
def test_a_mistake_is_forgiven(written, meant):
    assert spelling(*WORDS.split()).close(written)[:1] == (meant,)


@pytest.mark.parametrize(
    "written",
    [
        "bri",  # too short to be sure of anything
        "polises",  # two mistakes in seven letters
        "harrasmant",  # three in ten
        "arassmentt",  # of two, neither is the first letter
        "tais",  # nobody searches for `this`
        "harassment",  # itself
        "b",
        "zzzzzzzzzz",
    ],
)
def test_what_is_too_far_off_is_not_guessed_at(written):
    assert spelling(*WORDS.split()).close(written) == ()


def test_the_likelier_words_come_first_and_few_of_them():
    near = spelling(
        "bribe", "bribs", "tribe", "bride", held={"bribe": 1, "bride": 5, "bribs": 1, "tribe": 9}
    )

    assert spelling("harrament", "harassment", held={"harrament": 1, "harassment": 40}).close(
        "harrasment"
    ) == ("harassment", "harrament")  # the other one is a slip in a text
    assert spelling("harrament", "harassment").close("harrasment")[0] == "harrament"
    assert near.close("bribe") == (
        "bride",
        "bribs",
        "tribe",
    )  # the same first letter before the most held
    assert len(spelling("bribe", "bribs", "bride", "tribe", "bibe").close("bribb")) <= 3
    assert spelling("police", beside=("притон", NOWHERE)).close("протон") == ("притон",)
    assert spelling("police", beside=("притон", NOWHERE)).close("перитан") == ()
    assert spelling("police", NOWHERE, beside=(NOWHERE,)).close("перитан") == (NOWHERE,)


@cache
def slow(one, other):
    """How many mistakes lie between two words, by trying all. Slow, and plainly right."""
    if not one or not other:
        return len(one) + len(other)
    tried = [
        slow(one[1:], other) + 1,
        slow(one, other[1:]) + 1,
        slow(one[1:], other[1:]) + (one[0] != other[0]),
    ]
    if len(one) > 1 and one[:2] == other[1::-1]:
        tried.append(slow(one[2:], other[2:]) + 1)
    if one[0] == "f" and other.startswith("ph"):
        tried.append(slow(one[1:], other[2:]) + 1)
    if other[0] == "f" and one.startswith("ph"):
        tried.append(slow(one[2:], other[1:]) + 1)
    return min(tried)


SHORT = st.text("abfph", max_size=7)


@given(SHORT, SHORT, st.integers(0, 3))
@example("fab", "phba", 2)
@example("ab", "ba", 1)
@example("", "ab", 2)
def test_mistakes_are_what_a_slow_count_comes_to(one, other, most):
    assert mistakes(one, other, most) == min(slow(one, other), most + 1)
    assert mistakes(one, other, most) == mistakes(other, one, most)


@given(st.lists(st.text("abpхй", min_size=1, max_size=12), max_size=30), st.text(max_size=12))
@example(["harassment"], "harrasment")
def test_what_is_offered_is_a_word_and_close(words, written):
    for folded in terms(written):
        offered = spelling(*words).close(folded)
        most = 1 if len(folded) < 9 else 2
        assert all(each in words and 0 < mistakes(folded, each, 2) <= most for each in offered)
        keys = SpellingKeys.of(sorted(words), len(words), lambda: None)
        assert spelling(*words, keys=keys).close(folded) == offered
        assert all(map(keys.may_hold, words))


@given(
    st.text("abcfhp", min_size=4, max_size=9), st.integers(0, 8), st.sampled_from(["", "x", "xab"])
)
def test_every_word_one_mistake_off_is_found(word, at, letters):
    at = min(at, len(word) - 1)
    written = word[:at] + letters[:1] + word[at + 1 :]
    if len(written) >= 4 and written != word:
        assert word in spelling(word).close(written)
