"""A search finds what its words mean, says where they stand, and counts what it found."""

from collections import Counter

import pytest
from hypothesis import example, given, strategies as st
from whoosh.index import Index
from whoosh.qparser import QueryParser

from index import (
    AnyOf,
    Attribution,
    Coding,
    Field,
    Footnote,
    Not,
    Passage,
    PassageKind,
    Theme,
    found,
)
from index.model import FootnoteMark
from index.search.query.snippets import SNIPPET
from index.search.table.records import Records
from index.search.table.writer import build_table
from index.search.text.analysis import tokens
from index.search.text.stems import stem
from tests.index.search.whoosh_reader import index_over


def ids(page):
    return [hit.id for hit in page.hits]


def words_of(page):
    """The words that are marked in each hit, as they are written."""
    return [
        [hit.shown.text[each.start : each.end] for each in hit.shown.matches] for hit in page.hits
    ]


def test_the_index_is_whoosh_s_own(first_archive):
    index = index_over(build_table(Records(first_archive.content)))

    assert isinstance(index, Index)
    with index.searcher() as searcher:
        assert searcher.doc_count() == len(list(first_archive.content.passages())) + 2
        assert "bribes" in [term.decode() for term in searcher.reader().lexicon("text")]
        found_there = searcher.search(QueryParser("text", index.schema).parse("racket"), limit=None)
        assert len(found_there) == first_archive.search("=racket").total > 0


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("run ", "running "),
        ("run", "running"),
        ("bribe ", "bribes "),
        ("harassed ", "harassment "),
        ("don’t ", "dont "),
        ("don’t ", "don't "),
        ("60,000 ", "60000 "),
        ("“protection rackets”", '"protection rackets"'),
        ("street-based ", "street–based "),
        ("street-based ", '"street based"'),
        ("po\u00adlice ", "police "),
        ("POLICE ", "police "),
    ],
)
def test_two_ways_of_writing_find_the_same_passages(first_archive, one, other):
    page = first_archive.search(one)

    assert page.total > 0
    assert sorted(ids(page)) == sorted(ids(first_archive.search(other)))


def test_run_and_running_find_three_passages_of_the_case_study(first_archive):
    assert set(ids(first_archive.search("run"))) == {
        "p-brothel-charge-and-rackets",
        "p-intermediaries",
        "p-conclusion",
    }


def test_a_phrase_is_found_with_its_exact_place_and_the_footnote_that_explains_it(first_archive):
    page = first_archive.search('"protection racket"')

    assert ids(page) == ["p-brothel-charge-and-rackets", "f-rackets"]
    assert words_of(page) == [
        ["protection rackets", "protection rackets", "protection racket"],
        ["Protection rackets", "protection rackets"],
    ]
    assert (page.hits[1].footnote, page.hits[1].section) == ("f-rackets", "experiences")


@pytest.mark.parametrize(
    "typed", ["raids clients behaving badly ", "kind:footnote raids ", '"paid regular bribes"']
)
def test_the_text_of_a_footnote_is_found(first_archive, typed):
    page = first_archive.search(typed)

    assert (page.hits[0].footnote, page.hits[0].passage) == ("f-rackets", None)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("theme:children", lambda each: "children" in each.themes),
        ("kind:quote", lambda each: each.kind is PassageKind.QUOTE),
        ("kind:lead-in", lambda each: each.kind is PassageKind.LEAD_IN),
        ("role:lawyer", lambda each: each.role == "lawyer"),
        ("gender:woman", lambda each: said(each, "gender") == "woman"),
        ("sector:by-call", lambda each: said(each, "sector") == "by-call"),
        ("age:40", lambda each: said(each, "age") == 40),
        ("age:20-29", lambda each: 20 <= (said(each, "age") or 0) <= 29),
        ("age:29-20", lambda _each: False),
        ("band:26-30", lambda each: said(each, "age_band") == "26-30"),
        ("section:conclusion", lambda each: each.id == "p-conclusion"),
        ("voice:reported", lambda each: each.voice.value == "reported"),
        (
            "kind:quote -gender:woman",
            lambda each: each.kind is PassageKind.QUOTE and said(each, "gender") != "woman",
        ),
        (
            "kind:quote sector:internet OR age:19",
            lambda each: said(each, "sector") == "internet" or said(each, "age") == 19,
        ),
        ("lang:en", lambda _each: True),
        ("theme:nothing", lambda _each: False),
    ],
)
def test_a_field_finds_the_passages_that_have_its_value(first_archive, typed, expected):
    page = first_archive.search(typed, limit=999)
    wanted = [each.id for each in first_archive.content.passages() if expected(each)]

    assert [hit.passage for hit in page.hits if hit.passage] == wanted  # of equal rank: in order
    assert all(hit.shown.matches == () for hit in page.hits)


def test_a_value_is_whole_where_a_field_has_it(first_archive):
    def asked(typed):
        return first_archive.search(typed).meaning

    assert asked("theme:extortion") == Field("theme", "extortion")
    assert asked("theme:ext") == Field("theme", "ext", prefix=True)
    assert asked("NOT (kind:x OR age:3 OR kind:Quote") == Not(
        AnyOf((Field("kind", "x"), Field("age", "3"), Field("kind", "Quote")))
    )
    assert ids(first_archive.search("kind:Quote")) == ids(first_archive.search("kind:quote "))


def said(passage, field):
    return getattr(passage.attribution, field) if passage.attribution else None


def test_an_unknown_field_is_said_and_the_rest_answers(first_archive):
    page = first_archive.search("colour:red bribe ")

    assert ids(page) == ids(first_archive.search("bribe "))
    assert "“colour:”" in found(page)["problem"]
    assert found(first_archive.search("bribe "))["problem"] is None


def test_each_unknown_field_is_said_with_the_fields_that_there_are(first_archive):
    problem = found(first_archive.search("colour:red size:x *bribe "))["problem"]

    assert "“colour:”, “size:” are no fields" in problem
    assert "theme, role, gender" in problem
    assert "“*bribe”" in problem


def test_the_last_word_may_be_unfinished(make_archive):
    archive = make_archive("police officers", "a policy", "the pole", "politics")

    assert sorted(ids(archive.search("poli"))) == ["p-0", "p-1", "p-3"]
    assert sorted(ids(archive.search("polic"))) == ["p-0", "p-1"]
    assert ids(archive.search("polic ")) == ids(archive.search("police "))
    assert ids(archive.search("pol ")) == []
    assert sorted(ids(archive.search("poli* "))) == ["p-0", "p-1", "p-3"]
    assert archive.search("poli officers ").relaxed  # none has both


def test_an_equals_sign_finds_that_form_alone(make_archive):
    archive = make_archive("a bribe", "two bribes", "was bribed")

    assert ids(archive.search("=bribes")) == ["p-1"]
    assert sorted(ids(archive.search("bribes "))) == ["p-0", "p-1", "p-2"]
    assert ids(archive.search("bribes "))[0] == "p-1"  # the form as typed comes first


def test_stems_are_those_of_the_word_s_own_language(make_archive):
    archive = make_archive("Они дали взятку", "без взяток", "ёлка", "клятва")

    assert sorted(ids(archive.search("взятка "))) == ["p-0", "p-1"]
    assert ids(archive.search("елка ")) == ["p-2"]


def test_hits_of_equal_rank_stand_in_reading_order(make_archive):
    archive = make_archive(*["the same words"] * 30)

    assert ids(archive.search("words ")) == [f"p-{number}" for number in range(30)]
    paged = [ids(archive.search("words ", limit=7, offset=at)) for at in range(0, 35, 7)]
    assert [name for page in paged for name in page] == ids(archive.search("words "))
    assert archive.search("words ", limit=0).total == 30


def test_a_filter_changes_no_rank(first_archive):
    plain = first_archive.search("police ", limit=999)
    among_quotes = first_archive.search("police kind:quote", limit=999)
    scores = {hit.id: hit.score for hit in plain.hits}

    assert among_quotes.total > 3
    assert [(hit.id, hit.score) for hit in among_quotes.hits] == [
        (hit.id, scores[hit.id]) for hit in plain.hits if hit.kind == "quote"
    ]
    assert {hit.score for hit in first_archive.search("NOT police kind:quote").hits} == {0}


def test_a_footnote_is_found_in_the_section_of_its_mark(make_archive):
    marked = Passage("p", PassageKind.PARAGRAPH, "Text", "en", (FootnoteMark("f", 4),))
    archive = make_archive(marked, footnotes=(Footnote("f", "1", "Explained."),))
    (hit,) = archive.search("explained ").hits

    assert (hit.footnote, hit.passage, hit.section, hit.kind) == ("f", None, "one", "footnote")


LONG = "x" * 300


@pytest.mark.parametrize(
    "text",
    [
        "short police text",
        "word " * 200 + "police " + "word " * 200,
        "police " + "word " * 200,
        "word " * 200 + "police",
        LONG + " police " + LONG,
        LONG + "-police-" + LONG,
        LONG + "-police-" + LONG + " end",
        "start " + LONG + "-police-" + LONG,
        "start " + LONG + "-police-" + LONG + " end",
        LONG + "\n" + "police" + "\n" + LONG,
        "police " + "word " * 100 + "police police police " + "word " * 100,
        "police",
    ],
)
def test_a_snippet_lies_in_the_text_and_shows_what_was_found(make_archive, text):
    (hit,) = make_archive(text).search("police ").hits
    shown = hit.shown.snippet

    assert 0 <= shown.start < shown.end <= len(text)
    assert shown.end - shown.start <= SNIPPET + 40
    assert any(shown.start <= each.start and each.end <= shown.end for each in hit.shown.matches)
    parts = found(make_archive(text).search("police "))["hits"][0]["snippet"]
    assert [part["text"] for part in parts if part["match"]].count("police") >= 1
    joined = "".join(part["text"] for part in parts)
    assert joined.removeprefix("… ").removesuffix(" …") == text[shown.start : shown.end]


SAMPLES = st.lists(
    st.sampled_from(
        ["police", "bribe", "xx" * 30, "don’t", "—", " ", "\n", "60,000", "ё", "“", "a"]
    ),
    max_size=60,
).map(" ".join)


@given(
    SAMPLES,
    st.sampled_from(["police ", "bribe a ", '"police bribe"', "dont ", "60000 ", "\u0435 "]),
)
def test_every_match_points_at_its_words_and_every_snippet_holds_one(make_archive, text, typed):
    for hit in make_archive(text).search(typed).hits:
        ends = [0]
        for each in hit.shown.matches:
            assert ends[-1] <= each.start < each.end <= len(text)
            ends.append(each.end)
        wanted = {token.term for token in tokens(typed)}
        for words in [text[each.start : each.end] for each in hit.shown.matches]:
            assert {token.term for token in tokens(words)} <= wanted
        shown = hit.shown.snippet
        assert 0 <= shown.start <= shown.end <= len(text)
        assert any(
            shown.start <= each.start and each.end <= shown.end for each in hit.shown.matches
        )


@pytest.mark.parametrize("typed", ["police ", "bribe OR racket ", "kind:quote", "NOT police ", ""])
def test_facets_are_what_a_slow_count_comes_to(first_archive, typed):
    page = first_archive.search(typed, limit=999)
    counted = {name: Counter() for name in page.facets}
    for hit in page.hits:
        passage = first_archive.passage(hit.id)
        counted["document"][hit.document] += 1
        counted["kind"][hit.kind] += 1
        counted["language"].update(("en", "ru"))  # each is translated
        counted["theme"].update(passage.themes if passage else ())
        for name in ("gender", "age_band", "sector"):
            counted[name].update(filter(None, [passage and said(passage, name)]))
        counted["role"].update(filter(None, [passage and passage.role]))
        counted["voice"].update(filter(None, [passage and passage.voice.value]))

    assert {name: dict(values) for name, values in page.facets.items()} == counted
    for values in page.facets.values():
        assert list(values.values()) == sorted(values.values(), reverse=True)


def test_an_archive_without_words_has_no_hits(make_archive):
    for archive in (make_archive(), make_archive("…")):
        assert archive.search("police").total == 0
        assert archive.search("kind:quote police").total == 0


# ---------------------------------------------------------------- against a slow, plain scan

LEXICON = ["run", "running", "runs", "bribe", "bribes", "police", "a", "the", "don’t"]
TEXTS = st.lists(
    st.lists(st.sampled_from(LEXICON), max_size=6).map(" ".join), min_size=1, max_size=6
)
WORD = st.sampled_from([*LEXICON, "nowhere"])
LEAF = WORD.map(lambda word: ("word", word)) | st.lists(WORD, min_size=2, max_size=3).map(
    lambda words: ("phrase", *words)
)
QUERIES = st.recursive(
    LEAF,
    lambda inner: (
        inner.map(lambda part: ("not", part))
        | st.tuples(st.just("and"), inner, inner)
        | st.tuples(st.just("or"), inner, inner)
    ),
    max_leaves=5,
)


def typed_of(part):
    match part:
        case ("word", word):
            return word
        case ("phrase", *words):
            return '"{}"'.format(" ".join(words))
        case ("not", inner):
            return f"NOT ({typed_of(inner)})"
        case ("and", one, other):
            return f"({typed_of(one)}) ({typed_of(other)})"
        case ("or", one, other):
            return f"({typed_of(one)} OR {typed_of(other)})"


def holds(part, stems):
    """Whether a text, as a list of stems, answers `part`. Slow, and plainly right."""
    match part:
        case ("word", word):
            return stem_of(word) in stems
        case ("phrase", *words):
            wanted = [stem_of(word) for word in words]
            return any(stems[at : at + len(wanted)] == wanted for at in range(len(stems)))
        case ("not", inner):
            return not holds(inner, stems)
        case ("and", one, other):
            return holds(one, stems) and holds(other, stems)
        case ("or", one, other):
            return holds(one, stems) or holds(other, stems)


def stem_of(word):
    return stem(word.replace("’", ""))


@given(TEXTS, QUERIES)
@example(["", "run"], ("and", ("word", "run"), ("not", ("not", ("word", "bribe")))))
@example(["run"], ("not", ("not", ("and", ("word", "run"), ("word", "bribe")))))
@example(["bribe", "run"], ("and", ("word", "run"), ("not", ("word", "nowhere"))))
@example(["police run", "police"], ("and", ("word", "run"), ("not", ("word", "police"))))
@example(["police", "police run"], ("and", ("word", "run"), ("not", ("word", "police"))))
def test_an_answer_is_that_of_a_slow_scan(make_archive, texts, query):
    page = make_archive(*texts).search(typed_of(query) + " ")
    wanted = [
        f"p-{number}"
        for number, text in enumerate(texts)
        if holds(query, [stem_of(word) for word in text.split()])
    ]

    if page.widened or page.relaxed:  # a word that stands nowhere was left out, or some are enough
        assert wanted == []
        return
    assert sorted(ids(page)) == wanted
    assert page.total == len(wanted)


THEMES = ("one", "two")
VALUES = st.fixed_dictionaries(
    {
        "gender": st.sampled_from(["woman", "man", None]),
        "age": st.none() | st.integers(18, 30),
        "theme": st.sampled_from([*THEMES, None]),
    }
)


@given(st.lists(VALUES, min_size=1, max_size=6), st.integers(15, 32), st.integers(15, 32))
@example([{"gender": g, "age": None, "theme": "one"} for g in ("man", "woman")], 15, 15)
def test_fields_answer_as_a_slow_scan_does(make_archive, values, first, last):
    passages = [
        Passage(
            f"p-{number}",
            PassageKind.QUOTE,
            "words",
            "en",
            attribution=Attribution("line", gender=each["gender"], age=each["age"]),
            codings=(Coding(each["theme"], 0, 5),) if each["theme"] else (),
        )
        for number, each in enumerate(values)
    ]
    archive = make_archive(*passages, themes=tuple(Theme(name, {"en": name}) for name in THEMES))
    page = archive.search(f"age:{first}-{last} OR (gender:woman -theme:one)")
    wanted = [
        f"p-{number}"
        for number, each in enumerate(values)
        if (each["age"] is not None and first <= each["age"] <= last)
        or (each["gender"] == "woman" and each["theme"] != "one")
    ]

    assert ids(page) == wanted
