"""What the archive names itself is not told of a trainer's words; all else that may name is."""

import pytest

from index import (
    DetailKind,
    Item,
    ItemDetails,
    ItemKind,
    OwnPicture,
    Passage,
    PassageKind,
    PicturedItem,
    Theme,
    own_words,
)
from tests.pictures import png

TEXTS = "The Rosa Foundation helped us, with Марат."
NAME, PHONE = DetailKind.NAME, DetailKind.PHONE


def asked(words):
    return Item(ItemKind.QUESTION, words=own_words(words))


@pytest.fixture
def told(make_archive):
    """Return what is told of an item, beside an archive that names a foundation."""
    details = ItemDetails(make_archive(TEXTS), "en")
    return details.of


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("What does the Rosa Foundation do?", ()),
        ("And Rosa’s people?", ()),
        ("Спросите Марата.", ()),
        ("Who asked Rosa Toktosunova?", (NAME,)),
        ("What did Gulnara do?", (NAME,)),
        ("Call Gulnara on 0555 123456.", (NAME, PHONE)),
        ("What do you hear at 09:30?", ()),
        ("", ()),
    ],
)
def test_names_that_stand_in_the_archive_are_not_told(told, words, kinds):
    assert told(asked(words)) == kinds


@pytest.mark.parametrize(
    ("consent", "kinds"),
    [(None, ()), (("read", "train", "print"), ()), (("read", "train"), (NAME,)), ((), (NAME,))],
)
def test_a_name_that_stands_only_where_consent_keeps_it_back_is_told(make_archive, consent, kinds):
    kept = Passage("p-0", PassageKind.PARAGRAPH, "Gulnara was there.", "en", consent=consent)
    details = ItemDetails(make_archive(kept), "en")

    assert details.of(asked("What did Gulnara do?")) == kinds


def test_of_a_large_archive_the_headings_and_themes_are_read_alone(make_archive):
    texts = ["Words."] * 1_000
    themes = (Theme("rosa", {"en": "The Rosa Foundation"}),)
    told = ItemDetails(make_archive("Gulnara was there.", *texts, themes=themes), "en").of

    assert told(asked("What does the Rosa Foundation do?")) == ()
    assert told(asked("What did Gulnara do?")) == (NAME,)


def test_each_language_of_an_item_is_looked_at(told):
    words = {"en": "What do you hear?", "ru": "Спросите Нургуль Асановну."}
    assert told(Item(ItemKind.TASK, words=words)) == (NAME,)


def test_what_an_own_picture_shows_is_looked_at(told):
    own = OwnPicture(png(8, 6), "png", 8, 6, "My sister Gulnara at the door")
    assert told(PicturedItem(ItemKind.OWN_PICTURE, own=own)) == (NAME,)


def test_what_is_the_archives_is_not(told):
    assert told(Item(ItemKind.PASSAGE, "p-0", words=own_words("Gulnara"))) == ()


@pytest.mark.parametrize("language", ["en", "ru", "ky"])
def test_of_the_sets_of_the_case_study_nothing_is_told(first_archive, language):
    details = ItemDetails(first_archive, language)
    items = [item for each in first_archive.content.sets for item in each.items]
    assert items
    assert [item.words for item in items if details.of(item)] == []
