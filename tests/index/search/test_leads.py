"""What else of an archive the words of a query meet, and the words that are offered beside them."""

import pytest

from index import (
    Archive,
    Document,
    Lead,
    OpenArchive,
    Passage,
    PassageKind,
    Picture,
    Section,
    replace,
)
from index.model import PictureTranslation
from index.search.results import LeadKind


def met(archive, typed):
    return [(lead.kind, lead.id) for lead in archive.search(typed, leads=True).leads]


@pytest.mark.parametrize(
    "typed",
    ["Are children taken to orphanages?", "Забирают ли детей?", "Балдар кайда?"],
)
def test_words_meet_a_theme_by_its_labels_in_every_language(first_archive, typed):
    assert (LeadKind.THEME, "children") in met(first_archive, typed)


def test_words_meet_an_entry_by_its_terms_and_by_its_definition(first_archive):
    assert met(first_archive, "orphanage ")[0] == (LeadKind.TERM, "orphanage")
    assert (LeadKind.TERM, "fine") in met(first_archive, "penalty ")


def test_words_meet_the_tables_of_those_who_took_part(first_archive):
    assert (LeadKind.TABLE, "gender") in met(first_archive, "women ")


def test_words_meet_the_title_of_a_document_where_there_are_several(first_archive):
    (document,) = first_archive.content.documents
    other = replace(document, id="other", title="The zeppelin", sections=(), footnotes=())
    several = OpenArchive(replace(first_archive.content, documents=(document, other)), None)

    assert (LeadKind.DOCUMENT, "other") in met(several, "zeppelins ")


def test_words_meet_a_picture_by_its_caption_and_by_what_it_shows_in_every_language():
    made = PictureTranslation("ru", "Карта рынков\nРынки осенью", "draft", "x")
    picture = Picture("map", "pictures/a.png", "A map", 1, 1, 1, "Three zeppelins", (made,))
    passages = (Passage("one", PassageKind.PARAGRAPH, "Words.", "en"),)
    section = Section("s", "S", 1, passages, pictures=(picture,))
    document = Document("d", "D", "en", sections=(section,))
    archive = OpenArchive(Archive("a", 1, "2026-01-01", {}, "en", documents=(document,)), None)

    for typed in ("zeppelin ", "map ", "осенью ", "карту "):
        assert met(archive, typed) == [(LeadKind.PICTURE, "map")], typed
    assert archive.picture("map").beside == "one"


def test_a_theme_has_the_number_of_its_passages(first_archive):
    (theme,) = [
        lead
        for lead in first_archive.search("orphanage ", leads=True).leads
        if lead.kind is LeadKind.THEME
    ]
    coded = [each for each in first_archive.content.passages() if theme.id in each.themes]

    assert theme == Lead(LeadKind.THEME, "children", len(coded))


@pytest.mark.parametrize("typed", ["what is the ", "police -orphanage ", "theme:children "])
def test_small_words_exclusions_and_fields_meet_nothing(first_archive, typed):
    assert not {name for _kind, name in met(first_archive, typed)} & {"orphanage", "children"}


def test_nothing_is_looked_for_unless_it_is_wanted(first_archive):
    page = first_archive.search("mothers lose custody ")

    assert page.relaxed
    assert page.leads == page.beside == ()


def test_words_are_offered_that_texts_hold_and_the_query_has_not(first_archive):
    page = first_archive.search("Do mothers lose custody?", leads=True)
    every = first_archive.search("orphanage ", leads=True)

    assert page.relaxed
    assert "parental rights" in page.beside
    assert all(first_archive.search(f'"{word}" ').total for word in page.beside)
    again = first_archive.search('Do mothers lose custody? "parental rights" ', leads=True)
    assert "parental rights" not in again.beside
    assert every.leads
    assert every.beside == ()


def test_words_of_another_language_than_the_text_are_not_offered(first_archive):
    page = first_archive.search("Забирают ли детей у матерей?", leads=True)

    assert page.beside
    assert all(word.isascii() for word in page.beside)
