"""A file has the captions and descriptions of pictures in the language in which it is read."""

# ruff: noqa: RUF001  some of these are Russian letters

import pytest

from index import (
    AllTexts,
    Archive,
    Document,
    OpenArchive,
    Picture,
    PictureFile,
    TextChoice,
    TextSetting,
    replace,
)
from index.export.extract import extract
from index.export.formats import FORMATS
from index.model import PictureTranslation
from tests.index.export.file_text import plain_words
from tests.index.export.test_repeated_title import FIRST
from tests.pictures import png

DRAFT = PictureTranslation("ru", "Карта рынков\nРынки зимой", "draft", "")
REVIEWED = replace(DRAFT, status="reviewed", by="A. Reader")
MAP = Picture("map", "pictures/001.png", "A map of markets", 4, 3, 1, "The markets in winter")
TOLD = ["docx", "odt", "epub", "html", "md", "txt"]


def words_of(form, made, choice, picture=MAP):
    section = replace(FIRST, pictures=(replace(picture, translations=(made,)),))
    document = Document("small", "Days", "en", sections=(section,))
    held = Archive("small", 1, "2026-01-01", {"en": "An archive"}, "en", documents=(document,))
    held = replace(held, pictures=(PictureFile(MAP.file, png()),))
    reading = TextSetting("ru", choice) if choice else AllTexts.WITH_DRAFTS
    return plain_words(FORMATS[form].write(extract(OpenArchive(held, "nobody"), reading=reading)))


@pytest.mark.parametrize("form", TOLD)
def test_a_translation_alone_has_no_word_of_the_original(form):
    told = words_of(form, DRAFT, TextChoice.TRANSLATION)

    assert "Карта рынков" in told
    assert "Рынки зимой" in told
    assert "A map" not in told
    assert "The markets" not in told
    assert "Черновой перевод" in told
    assert "Черновой перевод" not in words_of(form, REVIEWED, TextChoice.TRANSLATION)


@pytest.mark.parametrize("choice", [TextChoice.BOTH, None])
@pytest.mark.parametrize("form", TOLD)
def test_both_stand_one_below_the_other_and_the_picture_is_described_in_both(form, choice):
    told = words_of(form, DRAFT, choice)

    assert "A map of markets / Карта рынков" in told
    assert told.index("The markets in winter") < told.index("Рынки зимой")


@pytest.mark.parametrize("form", TOLD)
def test_the_original_alone_has_no_word_of_the_translation(form):
    told = words_of(form, REVIEWED, TextChoice.ORIGINAL)

    assert "A map of markets" in told
    assert "Карта" not in told
    assert "Рынки" not in told


def test_json_keeps_what_was_said_apart_from_what_was_made_of_it():
    told = words_of("json", REVIEWED, TextChoice.BOTH)

    assert '"description": "A map of markets"' in told
    assert "Рынки зимой" in told
    assert "Рынки зимой" not in words_of("json", REVIEWED, TextChoice.ORIGINAL)


def test_a_caption_that_nobody_translated_stays_in_its_own_words():
    told = words_of("txt", replace(REVIEWED, text="Карта"), TextChoice.TRANSLATION)

    assert "Карта" in told
    assert "The markets in winter" in told
