"""What the window calls fields and values can be typed, in each of its languages."""

import pytest
from PySide6.QtCore import QCoreApplication

from index.search.query.field_words import CALLED, JOINED_NAMES, NAMES, name_key, satchels_labels
from viewer.notebook.store.entries.note_search import FIELDS
from viewer.services.translations import LANGUAGES, Translations
from viewer.wording.archive_words import age_band_word, kind_word, language_word, voice_word
from viewer.wording.field_names import FieldNames, GroupNames, field_word

WORD = {
    "kind": kind_word,
    "voice": voice_word,
    "language": language_word,
    "age_band": age_band_word,
}


@pytest.fixture(params=LANGUAGES)
def language(request, qapp):
    """A language of the window, in force."""
    translations = Translations(QCoreApplication.instance())
    translations.use(request.param)
    yield request.param
    translations.use("en")
    translations.remove()


def test_a_field_is_known_by_what_the_window_calls_it(language):
    assert {field: NAMES.get(name_key(field_word(field))) for field in CALLED} == {
        field: field for field in CALLED
    }
    assert {field_word(field) for field in CALLED} <= {
        name for said in CALLED.values() for name in said
    }
    assert JOINED_NAMES[name_key(GroupNames().word("document"))] == "document"
    assert name_key(GroupNames().word("document")) not in NAMES


def test_a_field_of_the_notebook_is_known_so_too(language):
    for field in ("colour", "kind", "collection", "document"):
        assert FIELDS[name_key(field_word(field))] == field


def test_a_value_has_the_labels_that_the_window_gives_it(language):
    for field, labels in satchels_labels().items():
        for value, said in labels.items():
            assert WORD[field](value) in said


def test_what_is_offered_in_words_of_the_window_finds_the_value_that_it_stands_for(
    language, first_archive
):
    label_of = FieldNames(first_archive, language).value
    for field in CALLED:
        typed = f"{field_word(field).lower()}:"
        found = first_archive.completions(typed, len(typed), label_of=label_of)
        for value, word in zip(found.values, found.words, strict=True) if found else ():
            page = first_archive.search(f"{word} ")
            assert page.total == first_archive.search(f'{field}:"{value}" ').total > 0
            in_english = language == "en" or typed.isascii()
            is_same = value == label_of(field, value).casefold()
            assert in_english or is_same or value not in word
