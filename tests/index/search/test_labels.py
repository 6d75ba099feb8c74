"""A field of a query finds a value by its id, and by what the archive calls it in any language."""

import pytest
from hypothesis import given, strategies as st

from index import (
    Attribution,
    Level,
    OpenArchive,
    Passage,
    PassageKind,
    Vocabulary,
    build_archive,
    open_archive,
    replace,
)
from index.model import VocabularyEntry
from index.search.query.labels import SaidValue, folded_value
from tests.vocabularies import MARKET


@pytest.fixture(scope="module")
def market(tmp_path_factory):
    file = tmp_path_factory.mktemp("market") / "market.satchel"
    assert build_archive(MARKET, file, publish=True).archive is not None
    return open_archive(file)


def found(archive, typed):
    return sorted(hit.id for hit in archive.search(typed).hits)


VENDORS = ["p-carts", "q-receipt", "q-row"]
ASKED = {
    "role:stall-holder": VENDORS,
    'role:"Market vendor"': VENDORS,
    'role:"market vendors"': VENDORS,
    'role:"торговый работник"': VENDORS,
    "role:Базарчы": VENDORS,
    "gender:g-w": ["q-row", "q-scales"],
    "gender:Женщина": ["q-row", "q-scales"],
    "gender:эркек": ["q-receipt"],
    "sector:road-side": ["q-receipt"],
    "sector:обочина": ["q-receipt"],
    'sector:"жол жээги"': ["q-receipt"],
    "role:контролёр gender:woman": ["q-scales"],
    "-role:inspector kind:quote": ["q-receipt", "q-row"],
    "role:inspector OR sector:roadside": ["p-fee", "q-receipt", "q-scales"],
    "role:nobody": [],
    "sector:inspector": [],
}


@pytest.mark.parametrize("typed", ASKED)
def test_a_value_is_found_by_what_it_is_called(market, typed):
    assert found(market, typed) == ASKED[typed]


@pytest.mark.parametrize(
    "typed",
    ["role:текшеруучу", "role:текшеруучулор", "role:текшеру", "role:контролер", "role:ТЕКШЕРҮҮЧҮ"],
)
def test_a_label_is_found_as_it_is_typed_on_a_russian_keyboard(market, typed):
    assert found(market, typed) == found(market, "role:rule-keeper") != []


@pytest.mark.parametrize("typed", ["role:торговый", "роль:РАБОТНИК", "ролу:базарчы"])
def test_one_whole_word_of_a_label_finds_in_a_field_of_any_name(market, typed):
    assert found(market, f"{typed} kind:quote") == ["q-receipt", "q-row"]


def test_a_value_without_a_label_is_not_read_as_a_word_of_one(make_archive):
    said = [Attribution("—", role=role, read=Level.FULL) for role in ("chief", "clerk")]
    quotes = [
        Passage(f"q-{each.role}", PassageKind.QUOTE, "Words.", "en", attribution=each)
        for each in said
    ]
    content = make_archive(*quotes).content
    chief = VocabularyEntry("head", {"en": "Chief clerk"})
    archive = OpenArchive(replace(content, vocabulary=Vocabulary(roles=(chief,))), None)

    assert found(archive, "role:clerk ") == found(archive, "role:cler") == ["q-clerk"]


def test_another_form_of_a_word_of_a_label_finds(market, first_archive):
    assert found(market, "role:inspectors") == found(market, "роль:контролёры ") != []
    assert found(first_archive, "тема:взятка ") == found(first_archive, "theme:extortion") != []


@pytest.mark.parametrize("typed", ["role:insp", "role:контр", "role:работ", "sector:roads"])
def test_the_beginning_of_a_label_finds_while_one_types(market, typed):
    assert found(market, typed) != []


def test_a_query_is_understood_as_the_value_that_it_names(market):
    page = market.search('role:"торговый работник"')

    assert page.understood_as == "role:stall-holder"
    assert page.facets["role"] == {"stall-holder": 3}


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("role:st", ("role:stall-holder",)),
        ("role:mark", ("role:stall-holder",)),
        ("role:торг", ("role:stall-holder",)),
        ("role:работ", ("role:stall-holder",)),
        ("роль:торг", ("роль:stall-holder",)),
        ("role:базар", ("role:stall-holder",)),
        ("role:", ("role:stall-holder", "role:rule-keeper")),
        ("sector:об", ("sector:road-side",)),
        ("role:текшеруу", ("role:rule-keeper",)),
        ("gender:же", ("gender:g-w",)),
    ],
)
def test_a_value_is_offered_by_what_it_is_called(market, typed, words):
    assert market.completions(typed, len(typed)).words == words


def test_the_first_archive_finds_what_it_found(first_archive):
    by_id = found(first_archive, "role:sex-worker")

    assert by_id
    assert found(first_archive, 'role:"секс-работник"') == by_id
    assert found(first_archive, "ролу:секс-кызматкер") == by_id
    assert found(first_archive, 'gender:"Transgender person"') == found(
        first_archive, "gender:transgender"
    )


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "theme:насил",
            "theme:прит",
            "тема:насилие",
            "тема:зордук ",
            "тема:зомбулук",
            "theme:viol",
        ),
        *('theme:"притеснения и насилие"', 'theme:"Harassment and violence"', "Тема:куугунтук"),
    ],
)
def test_a_theme_is_found_by_its_name_in_any_language_and_by_any_word_of_it(first_archive, typed):
    by_id = found(first_archive, "theme:harassment")

    assert len(by_id) > 1
    assert found(first_archive, typed) == by_id


@pytest.mark.parametrize(
    ("typed", "by_id"),
    [
        ("вид:цитата", "kind:quote"),
        ("kind:сноска", "kind:footnote"),
        ("чьи слова:пересказ", "voice:reported"),
        ("кимдин сөзү:автор", "voice:narrator"),
        ("язык:английский", "lang:en"),
        ("тили:англисче", "lang:en"),
        ("возрастная группа:21-25", "band:21-25"),
        ('возрастная группа:"младше 20"', 'band:"under 20"'),
        ('жаш тобу:"20 жашка чейин"', 'band:"under 20"'),
        ("band:2", "band:21-25 OR band:26-30"),
        ("пол:женщина возраст:24", "gender:woman age:24"),
        ("раздел:заключение", "section:conclusion"),
    ],
)
def test_what_the_window_calls_a_value_finds_it(first_archive, typed, by_id):
    assert found(first_archive, typed) == found(first_archive, by_id) != []


def test_a_field_whose_value_no_record_has_is_told(first_archive):
    def told(typed):
        return [(each.name, each.value) for each in first_archive.search(typed).absent]

    assert told("gender:man police ") == told("пол:мужчина police") == [("gender", "man")]
    assert told("age:90-99 gender:woman") == [("age", "90-99")]
    assert told("gender:man OR police") == told("-gender:man police") == []
    assert told("theme:насилие") == told("police") == []


TYPED = st.text("abи -_1'\n", max_size=6)


@given(labels=st.lists(TYPED, max_size=3), typed=TYPED)
def test_what_is_typed_is_looked_for_where_a_word_of_a_label_begins(labels, typed):
    said, folded = SaidValue.of(labels, is_title=False), folded_value(" ".join(typed.split()))
    lines = [folded_value(" ".join(label.split())) for label in labels]
    words = [
        line[at:]
        for line in lines
        for at in range(len(line))
        if line[at].isalpha() and not (at and (line[at - 1].isalnum() or line[at - 1] == "_"))
    ]
    begun = [word for word in words if word.startswith(folded)]

    assert said.is_begun(folded) == bool(begun)
    ends = [word[len(folded) : len(folded) + 1] for word in begun]
    assert said.has_words(folded) == any(not end.isalnum() for end in ends)
