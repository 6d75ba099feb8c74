"""Searches that are known to go wrong elsewhere: of spelling, of languages, and while typing."""

import pytest
from hypothesis import example, given, strategies as st

from index import (
    Attribution,
    Coding,
    OpenArchive,
    Passage,
    PassageKind,
    Theme,
    field_names,
    found,
    replace,
)
from index.model import Archive, Document, GlossaryEntry, Section
from index.search.query.glossary import MOST_WORDS
from index.search.query.parser import parse
from index.search.text.analysis import terms, tokens


def ids(page):
    return sorted(hit.id for hit in page.hits)


def marked(page):
    return [
        hit.shown.text[each.start : each.end] for hit in page.hits for each in hit.shown.matches
    ]


# One text that must be found, one that must not, and what is typed.
TRAPS = [
    ("for ‘running a brothel’.", "running brothel without", "“running a brothel”"),
    ("for ‘running a brothel’.", "running brothel without", '"running a brothel"'),
    ("for ‘running a brothel’.", "running brothel without", "‘running a brothel’"),
    ("for 'running a brothel'.", "running brothel without", "'running a brothel'"),
    ("they don’t care", "a care", "don't "),
    ("they don't care", "a care", "don’t "),
    ("they don’t care", "a care", "dont "),
    ("they don't care", "a care", "dont"),
    ("workers’ rights", "a worker", '"workers rights"'),
    ("street-\nbased work", "street work", '"street based"'),
    ("street-based work", "based street", "street-based "),
    ("street\u2010based work", "based street", "street-based "),
    ("street\u2011based work", "based street", "street–based "),
    ("street–based work", "based street", "streetbased OR street-based "),
    ("fines of 60,000 soms", "60 soms", "60000 "),
    ("fines of 60\u00a0000 soms", "60 soms", "60000 "),
    ("fines of 60\u202f000 soms", "60 soms", "60,000 "),
    ("fines of 60\u2009000 soms", "60 soms", "60,000 "),
    ("fines of 60000 soms", "60 soms", "60,000 "),
    ("штраф 60 000 сомов", "60 сомов, 000", "60000 "),
    ("штраф 60 000 сомов", "60 сомов, 000", "60,000 "),
    ("штраф 60 000 сомов", "600", "60 000"),
    ("fines of 60,000 soms", "60 soms", "60 000 "),
    ("fines of 60,000 soms", "60 soms", "fines 60 000 soms"),
    ("fines of 1,500,000 soms", "1 soms", "1 500 000 "),
    ("from 166 to 167", "167", "166 167 "),
    ("up to $3000 or more", "3,500", "$3000 "),
    ("up to $3000 or more", "3,500", "3,000 "),
    ("ёлка стоит", "волка", "елка "),
    ("елка стоит", "волка", "ёлка "),
    ("все ждут", "вес", "всё "),
    ("ал үчүн", "ат", "ҮЧҮН "),
    ("эски үй", "уюм", "ҮЙ "),
    ("ал үчүн", "ат", "учун "),
    ("ал үчүн", "ат", "учу"),
    ("көчөдө иштейт", "кечке", "кочо "),
    ("жаңы өңүт", "онут эмес", "жаны онут "),
    ("жаны учун", "үчөө", "үчүн "),
    ("cafe\u0301 noir", "cafeteria", "café "),
    ("café noir", "cafeteria", "cafe\u0301 "),
    ("café noir", "cafeteria", "cafe "),
    ("Señor García", "a garage", "garcia"),
    ("Senor Garcia", "a garage", "García "),
    ("мой дом", "мои слова", "=мой"),
    ("мои\u0306 дом", "море", "мой "),
    ("мой дом", "море", "мои\u0306 "),
    ("зако\u0301н суров", "загон", "закон "),
    ("police of\ufb01cers", "offenders", "officers "),
    ("police officers", "offenders", "of\ufb01cers "),
    ("the har\u00adass\u00adment", "the harbour", "harassment "),
    ("the harassment", "the harbour", "har\u00adassment "),
    ("the har\u200bassment", "the harbour", "harassment "),
    ("in İstanbul", "in Estonia", "istanbul "),
    ("in İstanbul", "in Estonia", "İSTANBUL "),
    ("in istanbul", "in Estonia", "İstanbul"),
    ("die Straße", "stress", "STRASSE "),
    ("a protection\nracket", "protection from a racket", '"protection racket"'),
    ("a protection\u00a0racket", "protection from a racket", '"protection racket"'),
    ("see <b>bribe</b> &amp; more", "see it", "bribe "),
    ("see <b>bribe</b> &amp; more", "see it", "<b>bribe "),
    ("a_bribe_here", "a briber", "bribe "),
    ("«взятка», сказал он", "взгляд", "взятка "),
    ("police", "policy", "police "),
    ("the police extort money", "the police " + "and " * 9 + "extort", '"extort police"~5'),
    ("he was harassed", "he was happy", "har?ss "),
    ("he was bribed", "a tribe", "brib*"),
    ("he paid", "a page", "pay "),
    ("the children", "the chill", "child "),
    ("из-за взяток", "взгляд", "взятка "),
    ("милицияга айтты", "милдет", "ky милиция OR милиция "),
]


@pytest.mark.parametrize(("text", "other", "typed"), TRAPS)
def test_a_trap_is_passed(make_archive, text, other, typed):
    page = make_archive(text, other, language=_language(text)).search(typed)

    assert ids(page) == ["p-0"]


def _language(text):
    if any("\u0400" <= letter <= "\u052f" for letter in text):
        return "ky" if set(text) & set("ңөү") or "милицияга" in text else "ru"
    return "en"


@pytest.mark.parametrize(
    ("text", "typed", "shown"),
    [
        ("İİİ in İstanbul ß", "istanbul ", ["İstanbul"]),
        ("ﬁne of\ufb01cers — ﬁ", "officers ", ["of\ufb01cers"]),
        ("мои\u0306 мои\u0306 дом", "дом ", ["дом"]),
        ("Straße, they don’t 60,000", "dont ", ["don’t"]),
        ("Straße, they don’t 60\u00a0000.", "60000 ", ["60\u00a0000"]),
        ("har\u00adass\u00adment <b>now</b>", "now ", ["now"]),
        ("(har\u00adass\u00adment)", "harassment ", ["har\u00adass\u00adment"]),
    ],
)
def test_what_is_marked_is_the_word_as_it_is_written(make_archive, text, typed, shown):
    assert marked(make_archive(text).search(typed)) == shown


@given(st.text())
@example("İİ ﬁ ß \ud7a3 60\u2009000 e\u0301\u0301 a\u200bb")
def test_terms_are_those_of_the_tokens(text):
    assert terms(text) == [word.term for word in tokens(text)]


HOSTILE = [
    "(" * 3_000,
    ")" * 3_000,
    "(a OR " * 1_000,
    "-" * 3_000,
    "NOT " * 3_000,
    '"' * 3_000,
    "a " * 20_000,
    "a" * 60_000,
    "a*" * 500,
    "a*" * 499 + "b",
    "a?" * 499 + "b",
    "*" * 1_000,
    "?" * 1_000,
    "a-" * 500,
    "\0",
    "a\0b",
    "\ud800",
    "\udfff a",
    "theme:" * 160,
    'theme:"' + "(" * 900,
    "=" * 1_000,
    '"a"~' * 200,
    "age:" + "9" * 900 + "-",
    "60,000," * 100,
    "a\u0301" * 400,
    "’" * 999,
    "[a TO z] {x} ^2 ~ \\ + && || !",
    "ab" * 400 + "*c*d*e*f",
]


@pytest.mark.parametrize("typed", HOSTILE, ids=lambda typed: typed[:12].encode("unicode-escape"))
def test_what_is_hostile_is_answered_like_anything_else(first_archive, typed):
    page = first_archive.search(typed, limit=3)

    assert len(page.hits) <= 3
    assert found(page)["query"] == typed
    if len(typed) > 1_000:
        assert page.unused is not None


# ------------------------------------------------------------------------------- while typing


def totals(archive, word):
    return [archive.search(word[:length], limit=0).total for length in range(1, len(word) + 1)]


def never_vanish(counts):
    """Whether what is found at one letter and at a later one is found at those between."""
    found_at = [at for at, count in enumerate(counts) if count]
    return not found_at or all(counts[found_at[0] : found_at[-1] + 1])


def test_no_hit_of_harassment_vanishes_while_it_is_typed(first_archive):
    word, before = "harassment", None
    for length in range(1, len(word) + 1):
        here = set(ids(first_archive.search(word[:length], limit=99)))
        assert here
        assert before is None or here <= before
        before = here
    assert before == set(ids(first_archive.search("harassment ", limit=99)))


def test_no_word_of_the_case_study_vanishes_while_it_is_typed(first_archive, request):
    words = {term for each in first_archive.content.passages() for term in terms(each.text)}
    assert len(words) > 500

    step = 1 if request.config.getoption("--long") else 4
    some = sorted(words)[::step]
    vanished = [word for word in some if not all(totals(first_archive, word))]
    assert vanished == []


OTHER_FORMS = """
harassing harasses bribing bribery policed policeman extorting extortions detaining running paying
taking charges threatening humiliates reporting adoptions violated arresting applies applying
families familiar vulnerability officially negotiating negotiations identities disclosed
"""


@pytest.mark.parametrize("word", OTHER_FORMS.split())
def test_other_forms_do_not_vanish_before_they_are_whole(first_archive, word):
    counts = totals(first_archive, word)

    whole = first_archive.search(word + " ", limit=0).total
    assert never_vanish([*counts, whole])


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Они дали взятку", "взятками"),
        ("новые законы", "законодательный"),
        ("милицейский участок", "милицейского"),
        ("көчөдө иштейт", "көчөлөрдө"),
        ("милиция келди", "милициялардын"),
    ],
)
def test_russian_and_kyrgyz_forms_do_not_vanish_either(make_archive, text, word):
    archive = make_archive(text, language=_language(text))
    language = "ky" if "келди" in text else _language(text)

    assert never_vanish(totals(make_archive(text, language=language), word))
    assert archive.search(word[:3]).total == 1


# ------------------------------------------------------------------------- the archive's glossary

ENTRIES = (
    GlossaryEntry("racket", {"en": ("protection racket",), "ru": ("крыша",), "ky": ("крыша",)}),
    GlossaryEntry("bribe", {"en": ("bribe",), "ru": ("взятка", "дать взятку"), "ky": ("пара",)}),
    GlossaryEntry("home", {"en": ("orphanage",), "ru": ("детский дом",)}),
    GlossaryEntry("street", {"en": ("street",), "ky": ("көчө",)}),
    GlossaryEntry("rights", {"en": ("parental rights",), "ky": ("ата-энелик укук",)}),
    GlossaryEntry("gone", {"en": ("nowhere at all",), "ru": ("нигде",)}),
)


@pytest.fixture(scope="module")
def told():
    """An archive in English, with a word or two of Russian, that has a glossary."""
    texts = [
        "They pay for a protection racket.",
        "Two protection rackets, and a bribe.",
        "A child from the orphanage.",
        "In the street.",
        "He said: дом.",
        "Her parental rights. Да!",
    ]
    passages = tuple(
        Passage(f"p-{at}", PassageKind.PARAGRAPH, text, "en", codings=(Coding("t", 0, 1),))
        for at, text in enumerate(texts)
    )
    document = Document("d", "D", "en", sections=(Section("s", "S", 1, passages),))
    themes = (Theme("t", {"en": "T"}),)
    archive = Archive(
        "a", 1, "2026-01-01", {"en": "A"}, "en", None, {}, (document,), themes, ENTRIES
    )
    return OpenArchive(archive, None)


@pytest.mark.parametrize("most", [1_000, pytest.param(MOST_WORDS, marks=pytest.mark.long)])
def test_a_glossary_without_measure_is_used_as_far_as_a_laptop_can(told, most, monkeypatch):
    monkeypatch.setattr("index.search.query.glossary.MOST_WORDS", most)
    many = tuple(f"слово{n}" for n in range(most))
    huge = GlossaryEntry("huge", {"ru": many, "en": tuple(["street", "bribe"] * 100)})
    last = GlossaryEntry("last", {"ru": ("побег",), "en": ("orphanage",)})

    def answer(query, *entries):
        content = replace(told.content, glossary=entries)
        return OpenArchive(content, None).search(query)

    assert ids(answer("крыша", ENTRIES[0], huge)) == ["p-0", "p-1"]
    assert ids(answer("побег", last, huge)) == ["p-2"]
    assert ids(answer("побег", huge, last)) == []


def test_what_a_word_leads_to_has_an_end(make_archive):
    words = tuple(f"p{n}" for n in range(200))
    content = make_archive(" ".join(words)).content
    entry = GlossaryEntry("short", {"ru": ("побег",), "en": words})
    (widened,) = OpenArchive(replace(content, glossary=(entry,)), None).search("побег").widened

    assert 10 < len(widened.words) < 100


@pytest.mark.parametrize(
    ("typed", "passages", "widened"),
    [
        ("крыша ", ["p-0", "p-1"], ["крыша: protection racket, from the glossary"]),
        ("крыша", ["p-0", "p-1"], ["крыша: protection racket, from the glossary"]),
        ("КРЫШУ ", ["p-0", "p-1"], ["крышу: protection racket, from the glossary"]),
        ("взятками ", ["p-1"], ["взятками: bribe, from the glossary"]),
        ("дать взятку ", ["p-1"], ["дать взятку: bribe, from the glossary"]),
        ('"дать взятку"', ["p-1"], ["дать взятку: bribe, from the glossary"]),
        ("взят", ["p-1"], ["взят: bribe, from the glossary"]),
        ("взя", [], []),
        ("пара ", ["p-1"], ["пара: bribe, from the glossary"]),
        ("детский дом ", ["p-2"], ["детский дом: orphanage, from the glossary"]),
        ("дом ", ["p-4"], []),
        ("детский-дом ", ["p-2"], ["детский дом: orphanage, from the glossary"]),
        (
            "не крыша ",
            ["p-0", "p-1"],
            ["не: left out, since no text holds it", "крыша: protection racket, from the glossary"],
        ),
        ("улица-көчө ", [], []),
        ("ата-энелик укук ", ["p-5"], ["ата энелик укук: parental rights, from the glossary"]),
        ('"ата-энелик укук"', ["p-5"], ["ата энелик укук: parental rights, from the glossary"]),
        ("ата-энелик укук да ", ["p-5"], ["ата энелик укук: parental rights, from the glossary"]),
        ("кочо ", ["p-3"], ["кочо: street, from the glossary"]),
        ("көчөгө ", ["p-3"], ["көчөгө: street, from the glossary"]),
        ("=крыша", [], []),
        ("крыш* ", [], []),
        ("bribe ", ["p-1"], []),
        ("нигде ", [], []),
        (
            "крыша взятка ",
            ["p-1"],
            ["крыша: protection racket, from the glossary", "взятка: bribe, from the glossary"],
        ),
    ],
)
def test_the_glossary_leads_from_a_word_to_the_texts(told, typed, passages, widened):
    page = told.search(typed)

    assert ids(page) == passages
    assert found(page)["widened_by"] == widened


def test_what_was_typed_comes_before_what_the_glossary_tells(make_archive):
    english = ("we pay a bribe to them " * 3).strip()
    content = make_archive("про одну взятку и больше ни про что " * 2, english).content
    entry = GlossaryEntry("bribe", {"en": ("bribe",), "ru": ("взятка",)})
    archive = OpenArchive(
        Archive(**{**_fields(content), "glossary": (entry,), "language": "en"}), None
    )

    assert [hit.id for hit in archive.search("взятку ").hits] == ["p-0", "p-1"]


@pytest.mark.parametrize(
    ("texts", "language", "typed", "found_in"),
    [
        (["одна пара", "одна взятка"], "ru", "пара ", ["p-0"]),  # a pair, and no bribe
        (["один человек", "одна взятка"], "ru", "пара ", ["p-1"]),
        (["бир пара", "a bribe"], "ky", "пара ", ["p-0", "p-1"]),
        (["he said: взятка", "a bribe"], "en", "взятка ", ["p-0", "p-1"]),
        (["a gift", "the poison"], "en", "gift ", ["p-0"]),
    ],
)
def test_a_word_of_the_texts_is_not_taken_for_one_of_another_language(
    make_archive, texts, language, typed, found_in
):
    entries = (
        GlossaryEntry("bribe", {"en": ("bribe",), "ru": ("взятка",), "ky": ("пара",)}),
        GlossaryEntry("poison", {"en": ("poison",), "de": ("Gift",)}),
    )
    content = make_archive(*texts, language=language).content
    archive = OpenArchive(Archive(**{**_fields(content), "glossary": entries}), None)

    assert ids(archive.search(typed)) == found_in


def _fields(content):
    return {name: getattr(content, name) for name in field_names(Archive)}


# ----------------------------------------------------------------- what may have been meant


@pytest.mark.parametrize(
    ("typed", "suggestion"),
    [
        ("harrasment", "harassment"),
        ("police Harrasment ", "police Harassment"),
        ("police OR harrasment", "police OR harassment"),
        ('"protecton racket"', '"protection racket"'),
        ("gjkbwbz", "полиция"),
        ("зщдшсу", "police"),
        (",jhltkm", "бордель"),
        ("dpznre", "взятку"),
        ("rhsif police ", "крыша police"),
        ("militsiya", "милиция"),
        ("krysha ", "крыша"),
        ("полис", None),
        ("police", None),
        ("zzzzzz", None),
        ("police -harrasment ", None),
        ("=harrasment ", None),
        ("harrasment zzzzzz ", None),
        ("kind:qoute ", None),
    ],
)
def test_another_query_is_offered(first_archive, typed, suggestion):
    assert first_archive.search(typed).suggestion == suggestion


def test_a_word_of_the_other_alphabet_is_offered_where_the_texts_hold_it(make_archive):
    assert make_archive("In Bishkek").search("Бишкек ").suggestion == "Bishkek"
    assert make_archive("В Бишкек").search("bishkek ").suggestion == "бишкек"
    assert make_archive("In Bishkek").search("Бишкек ").total == 0  # never mixed in
    assert make_archive("In Osh").search("Бишкек ").suggestion is None


@pytest.mark.parametrize(
    ("typed", "widened", "same_as"),
    [
        ("harrasment ", ["harrasment: harassment, a close spelling"], "harassment "),
        (
            "police bribe zzzzzz ",
            ["zzzzzz: left out, since no text holds it"],
            "police bribe ",
        ),
        ("police zzzzzz ", [], "police "),
        ("zzzzzz yyyyyy bribe ", [], "bribe "),
        (
            "(bribe werewolves them) OR (zzzzzz yyyyyy) ",
            [],
            "bribe OR werewolves ",
        ),
        ("жана police ", ["жана: left out, since no text holds it"], "police "),
        ("жана zzzzzz ", [], ""),
        ("with werewolves ", ["with: left out, since nothing is found with it"], "werewolves "),
        (
            "в Бишкеке ",
            [
                "в: left out, since nothing is found with it",
                "бишкеке: Bishkek, from the glossary",
            ],
            "Бишкеке ",
        ),
        ("NOT harrasment harassment ", [], "harassment "),
        ('"protecton racket"', ["protecton: protection, a close spelling"], '"protection racket"'),
    ],
)
def test_nothing_found_is_searched_for_otherwise(first_archive, typed, widened, same_as):
    page = first_archive.search(typed)

    assert found(page)["widened_by"] == widened
    assert ids(page) == ids(first_archive.search(same_as))


TYPED = st.sampled_from(["police", "harrasment", "gjkbwbz", "тюрма", "взтка", "don’t", "-x"])


@given(st.lists(TYPED))
def test_what_is_offered_finds_something(first_archive, words):
    page = first_archive.search(" ".join(words))

    if page.suggestion is not None:
        assert first_archive.search(page.suggestion).total > 0
        assert page.suggestion != page.query
        assert parse(page.suggestion).unused is None
        entries = first_archive.content.glossary
        told = {term for each in entries for said in each.terms.values() for term in said}
        for term in terms(page.suggestion):
            assert (
                term in terms(page.query) or term in told or first_archive.search(f"={term}").total
            )


# -------------------------------------------------------------------------------- wildcards


def test_a_pattern_that_fits_too_many_words_is_cut_and_said(make_archive):
    archive = make_archive(*(f"w{number}z" for number in range(1_005)))

    page = archive.search("w*z ", limit=0)
    assert (page.total, page.unused_text) == (1_000, "w*z")
    assert "“w*z”" in found(page)["problem"]
    assert archive.search("w* ", limit=0).total == 1_005
    assert found(archive.search("w* "))["problem"] is None
    assert "“*5z”" in found(archive.search("*5z "))["problem"]


@pytest.mark.parametrize(
    ("typed", "passages"),
    [
        ("age:20-29 ", ["p-1", "p-2"]),
        ("age:20–29", ["p-1", "p-2"]),
        ("age:29-", ["p-2", "p-3"]),
        ("age:29+", ["p-2", "p-3"]),
        ("age:-20", ["p-0", "p-1"]),
        ("age:20", ["p-1"]),
        ("age:2", []),
        ("age:-", []),
        ("age:x", []),
    ],
)
def test_ages_may_be_a_range_that_is_open(make_archive, typed, passages):
    quotes = [
        Passage(f"p-{at}", PassageKind.QUOTE, "words", "en", attribution=Attribution("-", age=age))
        for at, age in enumerate((19, 20, 29, 40))
    ]

    assert ids(make_archive(*quotes).search(typed)) == passages
