"""What is exported says roles and genders in the words of its archive, and no gender too many."""

import json
import re

import pytest

from index import (
    EXPORTS,
    Level,
    OpenArchive,
    Vocabulary,
    build_archive,
    open_archive,
    replace,
    shown,
)
from index.export.consented_use import PRESENT
from index.export.extract import extract
from index.export.formats import FORMATS
from index.model import VocabularyEntry
from tests.conftest import each_once
from tests.index.export.file_text import PASSAGES, unzipped
from tests.index.export.rotated import each_pair_once
from tests.vocabularies import MARKET

LANGUAGES = ("en", "ru", "ky")
ROLES = {
    "en": ("Market vendor", "Inspector"),
    "ru": ("Торговый работник", "Контролёр"),
    "ky": ("Базарчы", "Текшерүүчү"),
}
GENDERS = {"en": ("Woman", "Man"), "ru": ("Женщина", "Мужчина"), "ky": ("Аял", "Эркек")}
VOICES = {
    "en": ("Market vendors, quoted", "Inspectors, reported"),
    "ru": ("Торговые работники, цитаты", "Контролёры, пересказ"),
    "ky": ("Базарчылар", "Текшерүүчүлөр"),
}
BY_GENDER = re.compile(
    "Saleswoman|Salesman|Lady inspector|Продавщиц|Продавец|Контролёрш|айым|мырза"
)


@pytest.fixture(scope="module")
def market(tmp_path_factory):
    """The archive about a market, with an editor's language of its own."""
    file = tmp_path_factory.mktemp("market") / "market.satchel"
    assert build_archive(MARKET, file, publish=True).archive is not None
    opened = open_archive(file)

    def said_in(language):
        documents = (replace(each, language=language) for each in opened.content.documents)
        content = replace(opened.content, language=language, documents=tuple(documents))
        return OpenArchive(content, opened.signer)

    return said_in


def written(archive, form, level, **chosen):
    return unzipped(FORMATS[form].write(extract(archive, level, **chosen)))


@pytest.mark.parametrize(("form", "language"), each_once(PASSAGES, LANGUAGES))
def test_a_role_is_said_in_the_archive_s_words_and_in_its_language(market, form, language):
    told = written(market(language), form, Level.ROLE)

    assert all(said in told for said in ROLES[language])
    for other in LANGUAGES:
        assert other == language or not any(said in told for said in ROLES[other])


@pytest.mark.parametrize(("form", "language"), each_once(PASSAGES, LANGUAGES))
def test_a_gender_is_said_in_the_archive_s_words(market, form, language):
    told = written(market(language), form, Level.BANDED)

    assert all(said in told for said in GENDERS[language])


@pytest.mark.parametrize("language", LANGUAGES)
def test_whose_words_there_are_is_said_in_the_archive_s_words(market, language):
    told = written(market(language), "html", Level.ROLE)

    assert all(said in told for said in VOICES[language])


@pytest.mark.parametrize(
    ("form", "level", "language"), each_pair_once(EXPORTS, [*Level, None], LANGUAGES)
)
def test_no_label_by_gender_stands_beside_a_role(market, form, level, language):
    archive = market(language)
    (morning,) = archive.content.sets

    assert not BY_GENDER.search(written(archive, form, level))
    assert not BY_GENDER.search(written(archive, form, level, chosen=morning, use=PRESENT))


def test_an_extract_holds_no_vocabulary_from_which_a_file_could_tell_more(market):
    assert extract(market("ru"), Level.ROLE).archive.vocabulary.is_empty


def test_what_a_command_prints_for_programs_is_as_before(market):
    told = shown(market("en"))

    assert "vocabulary" not in json.dumps(told)
    assert "stall-holder" in json.dumps(told)


@pytest.mark.parametrize(("level", "line"), [(Level.ROLE, "Stall-holder"), (Level.BANDED, "G-w")])
def test_without_a_vocabulary_values_stand_as_they_are_written_with_a_capital(market, level, line):
    bare = OpenArchive(replace(market("ru").content, vocabulary=Vocabulary()), None)

    assert extract(bare, level).quotes[0].attribution.text.split(",")[0] == line
    assert "Stall-holder, цитаты" in written(bare, "html", Level.ROLE)


# ---------------------------------------------------------------- what a vocabulary says

VENDOR = VocabularyEntry(
    "vendor",
    {"en": "Vendor", "ru": "Торговый работник"},
    {"en": "Vendors"},
    {"ru": "торговых работников"},
    {"woman": {"ru": "Продавщица"}},
)
WORDS = Vocabulary((VENDOR, VocabularyEntry("guard", {"ky": "Кароолчу"})))


@pytest.mark.parametrize(
    ("value", "language", "label", "plural"),
    [
        ("vendor", "ru", "Торговый работник", "Торговый работник"),
        ("vendor", "en", "Vendor", "Vendors"),
        ("vendor", "ky", "Vendor", "Vendors"),
        ("guard", "ru", "Кароолчу", "Кароолчу"),
        ("shop owner", "ru", "Shop owner", "Shop owner"),
        ("HIV counsellor", "ru", "HIV counsellor", "HIV counsellor"),
        ("ötüker", "ky", "Ötüker", "Ötüker"),
        ("", "en", "", ""),
    ],
)
def test_a_language_that_is_missing_is_made_up_for(value, language, label, plural):
    assert WORDS.label("role", value, language) == label
    assert WORDS.plural("role", value, language) == plural


def test_a_label_by_gender_is_that_of_its_language_alone():
    assert WORDS.label_for("role", "vendor", "woman", "ru") == "Продавщица"
    assert WORDS.label_for("role", "vendor", "woman", "en") == "Vendor"
    assert WORDS.label_for("role", "vendor", "man", "ru") == "Торговый работник"
    assert WORDS.label_for("role", "nobody", "man", "ru") == "Nobody"
    assert WORDS.label("gender", "vendor", "ru") == "Vendor"
    assert WORDS.reported("role", "vendor", "ru") == "торговых работников"
    assert WORDS.reported("role", "vendor", "en") == ""
