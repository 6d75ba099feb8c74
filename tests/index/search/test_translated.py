"""A passage is found by its translation too: once, as itself, and told for what was found."""

import pytest

from index import Passage, PassageKind, SearchRequest, Translation, found, found_text, replace
from index.search.query.parser import MAX_TOKENS, MAX_WITHIN
from index.search.table.records import APART, Records

RUSSIAN = Translation("ru", "Полиция берёт взятки. Мы боимся.", "reviewed", "A. Reader")
KYRGYZ = Translation("ky", "Алар коркушат.", "draft", "A. Editor")
TEXT = "Officers take money. We are afraid."


@pytest.fixture
def archive(make_archive):
    return make_archive(
        Passage("p-0", PassageKind.PARAGRAPH, TEXT, "en", translations=(RUSSIAN, KYRGYZ)),
        Passage("p-1", PassageKind.PARAGRAPH, "Nothing is afraid here.", "en"),
    )


def test_a_hit_in_a_translation_is_the_passage_in_the_translations_words(archive):
    (hit,) = archive.search("взятки").hits

    assert (hit.passage, hit.shown.translation, hit.shown.text) == ("p-0", RUSSIAN, RUSSIAN.text)
    assert [hit.shown.text[each.start : each.end] for each in hit.shown.matches] == ["взятки"]


def test_where_the_text_itself_holds_a_word_it_is_what_is_shown(archive):
    (hit,) = archive.search("money взятки ").hits

    assert (hit.shown.translation, hit.shown.text) == (None, TEXT)
    assert [hit.shown.text[each.start : each.end] for each in hit.shown.matches] == ["money"]


def test_the_translation_that_is_read_is_beside_the_text_where_both_hold_a_word(archive):
    request = SearchRequest("money взятки ", language="ru")
    (hit,) = archive.answer(request).hits

    assert (hit.shown.translation, hit.shown.text) == (None, TEXT)
    assert (hit.read.translation, hit.read.text) == (RUSSIAN, RUSSIAN.text)
    assert [hit.read.text[each.start : each.end] for each in hit.read.matches] == ["взятки"]
    assert archive.answer(SearchRequest("money", language="ru")).hits[0].read is None
    assert archive.answer(SearchRequest("money взятки ", language="ky")).hits[0].read is None


def test_a_passage_is_counted_once_however_many_of_its_texts_answer(archive):
    page = archive.search("money OR взятки OR коркушат ")

    assert page.total == len(page.hits) == 1
    assert page.facets["language"] == {"en": 1, "ru": 1, "ky": 1}
    assert archive.search("kind:paragraph").total == 2
    assert archive.search("lang:ru ").total == 1


def test_no_phrase_reaches_from_one_text_into_another(archive):
    assert archive.search('"afraid полиция"').total == 0
    assert archive.search(f'"afraid полиция"~{MAX_WITHIN}').total == 0
    assert archive.search(f'"боимся алар"~{MAX_WITHIN}').total == 0
    assert archive.search('"мы боимся"').total == archive.search('"алар коркушат"').total == 1
    assert APART > MAX_WITHIN + MAX_TOKENS


def test_translations_change_no_score_of_a_word_of_the_text(first_archive, make_archive):
    passages = tuple(first_archive.content.passages())
    alone = make_archive(*(replace(p, translations=(), footnotes=()) for p in passages))
    whole = make_archive(*(replace(p, footnotes=()) for p in passages))

    for typed in ("police ", "brothel ", '"petty hooliganism"', "transgender stigma "):
        scores = [(hit.id, hit.score) for hit in whole.search(typed, limit=99).hits]
        assert scores == [(hit.id, hit.score) for hit in alone.search(typed, limit=99).hits]


def test_an_english_word_is_not_searched_in_the_translations(first_archive):
    for typed in ("bribe ", "petty hooliganism ", "brothel "):
        page = first_archive.search(typed, limit=99)
        assert page.widened == ()
        assert [hit.id for hit in page.hits if hit.shown.translation] == []


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("усыновление", "q-child-taken"),
        ("далеко за город", "q-out-of-town"),
        ("рассредоточиваются", "p-forced-underground"),
        ("встать на учёт", "f-restraint"),
    ],
)
def test_the_russian_draft_is_found_in_its_own_words(first_archive, typed, name):
    assert first_archive.search(typed).hits[0].id == name


def test_what_is_printed_tells_a_translation_apart(archive):
    page = archive.search("взятки")
    (hit,) = found(page)["hits"]

    assert hit["matches"] == []
    assert hit["translation"] == {
        "language": "ru",
        "status": "reviewed",
        "matches": [{"start": 14, "end": 20}],
    }
    assert "".join(part["text"] for part in hit["snippet"]) == RUSSIAN.text
    assert "[reviewed translation, ru] Полиция" in found_text(page)
    assert found(archive.search("money"))["hits"][0]["translation"] is None


def test_a_translation_is_part_of_what_an_index_is_made_of(archive):
    content = archive.content
    (document,) = content.documents
    section = document.sections[0]
    other = replace(section.passages[0], translations=(replace(RUSSIAN, text="другое"), KYRGYZ))
    changed = replace(section, passages=(other, *section.passages[1:]))
    document = replace(document, sections=(changed,))

    assert Records(content).digest() != Records(replace(content, documents=(document,))).digest()
