"""What is marked in a hit are the words that were meant, at their place in the text as it is."""

from itertools import pairwise

import pytest
from hypothesis import example, given, strategies as st

from index.model import Span
from index.search.query.plan import All, Any, FieldFilter, Near, Terms, Without
from index.search.query.snippets import SNIPPET, Marker, snippet
from index.search.text import word_spans
from index.search.text.analysis import tokens
from index.search.text.word_spans import Plain
from tests.index.search.scan import weight

PIECES = [
    *["police", "Police’s", "don’t", "dont", "don't", "po\u00adlice", "60,000", "60000", "6,0"],
    *["cafe\u0301", "café", "ёлка", "Елка", "İstanbul", "istanbul", "ﬁne", "fine", "straße"],
    *["STRASSE", "мои\u0306", "мой", "үй", "Көл", "\u00e4", "run", "running", "a", "A", "ab"],
    *[" ", " ", " ", "\n", "\u00a0", ", ", ",", "-", "—", "…", "“", "”", "’", "'", "_", "`"],
    *["\u0301", "\ud7a3", "\U0001d400", "\u02bc", "1", "23", "x", "policy"],
]
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=25).map("".join)
TERMS = [
    *["police", "polices", "dont", "60000", "6", "café", "елка", "istanbul", "fine"],
    *["policy", "strasse", "мой", "үй", "көл", "ä", "run", "running", "a", "ab", "1", "x", "23"],
]
WORDS = st.builds(
    Terms,
    st.dictionaries(st.sampled_from(TERMS), st.just(1.0), max_size=4),
    st.sampled_from(["", "", "a", "r", "поли", "ма", "1", "rунн"]),
)
NEEDLES = WORDS | st.builds(
    Near, st.lists(WORDS, min_size=1, max_size=3).map(tuple), st.none() | st.just(3)
)
PLANS = st.lists(NEEDLES, max_size=3).map(lambda each: Any(tuple(each)))


def slowly(plan, text):
    """The spans that are meant, found word by word."""
    needles = []
    for part in plan.plans:
        if isinstance(part, Near) and part.within is None:
            needles.append(part.words)
        else:
            needles += [(word,) for word in (part.words if isinstance(part, Near) else (part,))]
    words, spans, at = list(tokens(text)), [], 0
    while at < len(words):
        fits = [
            len(needle)
            for needle in needles
            if len(words) - at >= len(needle)
            and all(weight(asked, words[at + n].term) for n, asked in enumerate(needle))
        ]
        if fits:
            spans.append((words[at].start, words[at + max(fits) - 1].end))
        at += max(fits, default=1)
    return spans


@given(TEXTS, PLANS)
@example("don’t run", Any((Near((Terms({"dont": 1.0}), Terms({"run": 1.0}))),)))
@example("60,0001 60,000a", Any((Terms({"60000": 1.0}, "a"),)))
@example("run İrun run", Any((Terms({"run": 1.0}),)))
@example("run,run`run'run", Any((Terms({"run": 1.0}),)))
@example("a polices", Any((Near((Terms({"a": 1.0}), Terms({"police": 1.0, "polices": 1.0}))),)))
def test_the_words_meant_are_marked_and_no_others(text, plan):
    spans = [(span.start, span.end) for span in Marker(plan).spans(Plain.of(text))]

    assert spans == slowly(plan, text)
    assert all(text[start:end] for start, end in spans)
    assert all(first[1] <= second[0] for first, second in pairwise(spans))


@given(TEXTS, PLANS)
def test_very_many_words_are_marked_alike(text, plan):
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(word_spans, "FEW", 0)
        spans = [(span.start, span.end) for span in Marker(plan).spans(Plain.of(text))]

    assert spans == slowly(plan, text)


def marked(plan, text):
    return [text[span.start : span.end] for span in Marker(plan).spans(Plain.of(text))]


def test_a_phrase_is_one_mark_and_words_near_one_another_are_marked_each():
    words = (Terms({"one": 1.0}), Terms({"two": 1.0}))

    assert marked(Near(words), "One two, two one.") == ["One two"]
    assert marked(Near(words, 2), "One two, two one.") == ["One", "two", "two", "one"]


def test_what_must_not_be_there_and_what_a_field_asks_for_is_not_marked():
    one = Terms({"one": 1.0})

    assert marked(All((one, Without(Terms({"two": 1.0})))), "one two") == ["one"]
    assert marked(Any((FieldFilter("kind", ("one",)), Without(one))), "one two") == []


def stretches(text, matches):
    """Where a snippet may begin, each with how many matches it would hold."""
    for match in matches:
        start = min(max(0, match.start - 40), len(text) - SNIPPET)
        yield sum(start <= each.start and each.end <= start + SNIPPET for each in matches)


@given(st.lists(st.tuples(st.integers(0, 120), st.integers(1, 250)), min_size=1, max_size=12))
def test_a_snippet_holds_as_many_matches_as_any_that_could_be_shown(gaps):
    matches, end = [], 0
    for gap, length in gaps:
        matches.append(Span(end + gap, end + gap + length))
        end += gap + length
    text = "x" * (end + SNIPPET)
    shown = snippet(text, matches)

    held = sum(shown.start <= each.start and each.end <= shown.end for each in matches)
    assert held == max(stretches(text, matches))


def test_a_snippet_shows_both_words_of_a_query_rather_than_one_of_them_often():
    text = f"{'police ' * 6}{'and so on ' * 40}the police would take bribes{' and so on' * 40}"
    marker = Marker(All((Terms({"police": 1.0}), Terms({"bribes": 1.0}))))
    shown = snippet(text, marker.spans(Plain.of(text)))

    assert "police would take bribes" in text[slice(*shown)]


def test_signs_taken_for_plain_fold_to_their_small_letter_or_stand_beside_words():
    plain = [sign for sign in map(chr, range(0x3000)) if not word_spans.ODD.match(sign)]

    assert len(plain) > 300
    for sign in plain:
        found = [token.term for token in tokens(f"a{sign}b")]
        small = sign.lower().replace("\u0451", "\u0435")
        assert found == ([f"a{small}b"] if sign.isalnum() else ["a", "b"]), sign
        assert len(small) == 1
