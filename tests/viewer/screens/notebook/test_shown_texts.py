"""What stands beside kept words is searched with them: their translations, and the glossary."""

import pytest

from index import TextChoice
from tests.viewer.screens.notebook.test_notebook import Notekeeper
from viewer.screens.search.page import SearchScreen
from viewer.shell.places.places import Place, ScreenName


@pytest.fixture
def reader(person):
    """Somebody with a Russian window and an open notebook."""
    person.speak("ru")
    return Notekeeper(person).sit()


def show(reader, choice):
    """Choose what is shown of translated texts, in the View menu."""
    choices = reader.person.do.texts.actions()
    next(each for each in choices if each.data() == choice).trigger()


def look_for(reader, typed):
    box = reader.page.above.box
    box.clear()
    reader.person.type(box, typed)


def marked(told):
    return [told.words[span.start : span.end] for span in told.marks]


@pytest.mark.parametrize(
    ("typed", "found"), [("оборотни", "оборотни"), ("дети", "детей"), ("оборотнями", "оборотни")]
)
def test_words_of_a_translation_that_is_shown_are_found_and_marked(reader, typed, found):
    star, other = reader.star("q-werewolves", "p-who-took-part")
    reader.open()
    for choice in (TextChoice.BOTH, TextChoice.TRANSLATION):
        show(reader, choice)
        look_for(reader, typed)
        reader.list_as(star)
        (row,) = reader.rows
        assert found in marked(row.told)
        assert not {"in", "в"} & set(marked(row.told))  # small words of the glossary's terms
        assert found in row.told.words
    look_for(reader, "")
    reader.list_as(other, star)


def test_a_translation_that_is_not_shown_is_not_searched(reader):
    (star,) = reader.star("q-werewolves")
    reader.open()
    show(reader, TextChoice.BOTH)
    look_for(reader, "накормить")
    reader.list_as(star)
    show(reader, TextChoice.ORIGINAL)
    reader.list_as()
    assert reader.page.above.said.startswith("Ни в чём из сохранённого этого нет.")
    show(reader, TextChoice.TRANSLATION)
    reader.list_as(star)


@pytest.mark.parametrize("choice", TextChoice)
def test_the_glossary_leads_from_a_russian_word_to_kept_english_ones(reader, choice):
    bribed = next(
        each.id for each in reader.archive.content.passages() if " bribes " in f" {each.text} "
    )
    (star,) = reader.star(bribed)
    reader.open()
    show(reader, choice)
    for typed in ("взятка", "взятки"):
        look_for(reader, typed)
        reader.list_as(star)
    if choice is not TextChoice.TRANSLATION:
        reader.qtbot.waitUntil(lambda: "bribes" in marked(reader.rows[0].told))


def test_a_search_of_the_archive_counts_what_stands_beside_kept_words(reader):
    (star,) = reader.star("q-werewolves")
    reader.person.search("оборотни")
    offer = reader.person.workspace.findChild(SearchScreen).notes
    reader.qtbot.waitUntil(lambda: "1" in offer.text())
    offer.click()
    assert reader.person.place == Place(ScreenName.NOTEBOOK, "?оборотни")
    reader.list_as(star)
