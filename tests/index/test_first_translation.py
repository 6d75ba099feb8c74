"""The Russian translation of the case study: whole, with every number, and told for what it is."""

import re
import shutil

import pytest

from index import build_archive, open_archive, shown, shown_text
from tests.conftest import CASE_STUDY, WITHOUT_SETS

EDITORS = "редакция Satchel"


def numbers(text):
    """Return the numbers in `text`, whether a comma or a space parts their thousands."""
    return sorted(re.findall(r"\d+", re.sub(r"(?<=\d)[,\u00a0](?=\d{3})", "", text)))


@pytest.fixture(scope="module")
def translated(first_archive):
    """Each passage and footnote of the case study with its Russian translation, or None."""
    content = first_archive.content
    return [
        (each, next((t for t in each.translations if t.language == "ru"), None))
        for each in (*content.passages(), *content.documents[0].footnotes)
    ]


def test_every_passage_and_footnote_is_in_russian_and_drafts_are_the_editors(translated):
    assert [each.id for each, made in translated if made is None] == []
    assert {made.by for _each, made in translated if made.status == "draft"} <= {EDITORS}
    assert EDITORS not in {made.by for _each, made in translated if made.status == "reviewed"}


def test_the_translation_holds_every_number_of_the_text(translated):
    differing = [p.id for p, made in translated if numbers(p.text) != numbers(made.text)]

    assert differing == []


def test_a_translated_quote_keeps_its_quotation_marks_and_nothing_else_gains_any(
    first_archive, translated
):
    quoted = [p.id for p, made in translated if re.fullmatch(r"«[^«»]*»\.", made.text)]

    assert quoted == [quote.id for quote in first_archive.quotes]


def test_every_quote_is_told_to_be_translated_back_and_nothing_else_is(first_archive, translated):
    back = [each.id for each, made in translated if made.back]

    assert back == [quote.id for quote in first_archive.quotes]


def test_a_translated_quote_tells_no_gender_that_the_english_does_not(first_archive):
    quotes = [quote.translations[0].text for quote in first_archive.quotes]
    told = re.compile(r"\b(?:[Яя] \w+л|работниц|женщин|мужчин)", re.IGNORECASE)

    assert len(quotes) == 8
    assert [text for text in quotes if told.search(text)] == []


def test_the_words_of_the_archive_are_told_without_the_draft(first_archive):
    (document,) = shown(first_archive)["documents"]
    passages = [each for section in document["sections"] for each in section["passages"]]

    told = [[t["language"] for t in each["translations"]] for each in passages]
    told += [[t["language"] for t in each["translations"]] for each in document["footnotes"]]
    assert told == [["ru"]] * (len(passages) + 2)
    assert re.search(r"[\u0400-\u04ff]", shown_text(first_archive)) is None


def test_a_withdrawn_quote_takes_its_translation_along(tmp_path):
    folder = shutil.copytree(CASE_STUDY, tmp_path / "folder", ignore=WITHOUT_SETS)
    head = folder / "archive.toml"
    text = head.read_text(encoding="utf-8").replace("edition = 1", "edition = 2")
    gone = '\n[[withdrawn]]\npassage = "q-child-taken"\ndate = "2026-11-30"\nreason = "Asked."\n'
    head.write_text(text + gone, encoding="utf-8")
    file = tmp_path / "two.satchel"

    assert "из детского дома" in (folder / "translations" / "ru.toml").read_text(encoding="utf-8")
    result = build_archive(folder, file)

    assert result.archive is not None, result.problems
    assert "из детского дома".encode() not in file.read_bytes()
    assert "оборотни в погонах".encode() in file.read_bytes()
    assert open_archive(file).passage("q-child-taken") is None


def test_a_footnote_that_goes_with_a_withdrawn_passage_takes_its_translation_along(tmp_path):
    folder = shutil.copytree(CASE_STUDY, tmp_path / "folder", ignore=WITHOUT_SETS)
    head = folder / "archive.toml"
    text = head.read_text(encoding="utf-8").replace("edition = 1", "edition = 2")
    gone = 'passage = "p-brothel-charge-and-rackets"\ndate = "2026-11-30"\nreason = "Asked."\n'
    head.write_text(f"{text}\n[[withdrawn]]\n{gone}", encoding="utf-8")
    file = tmp_path / "two.satchel"

    result = build_archive(folder, file)

    assert result.archive is not None, result.problems
    assert [note.id for note in result.archive.documents[0].footnotes] == ["f-restraint"]
    assert "некоторые крыши".encode() not in file.read_bytes()
