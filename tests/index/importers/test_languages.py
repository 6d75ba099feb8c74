"""The languages of documents and passages: by their words, and as a file states them."""

import pytest

from index import import_texts
from index.source.folder import read_source
from tests.index.importers.readers.test_docx import run, styled, word
from tests.index.office.test_docx_reader import paragraph

ENGLISH = "We waited there for a long time, and it was cold, but they did not come to us."
RUSSIAN = "Мы долго ждали там, и было холодно, но они так и не пришли к нам, а мы не ушли."  # noqa: RUF001
SHORT = "Холодная зима в порту."


@pytest.fixture
def bring_word(tmp_path):
    """Import a DOCX of this body; return its report, and its document in the archive."""

    def imported_of(body):
        (tmp_path / "talk.docx").write_bytes(word(body))
        result = import_texts([tmp_path / "talk.docx"], tmp_path / "made")
        assert result.ok
        return result, read_source(tmp_path / "made").archive.documents[0]

    return imported_of


def languages(document):
    return [(each.text[:4], each.language) for each in document.passages()]


def told(result, kind="passage-language"):
    return [(guess.line, guess.text) for guess in result.guesses if guess.kind == kind]


def in_language(words, tag):
    return f"<w:p>{run(words, f'<w:lang w:val="{tag}"/>')}</w:p>"


def test_a_document_in_another_language_than_the_first_has_its_own(tmp_path):
    (tmp_path / "a.txt").write_text(f"Dawn\n\n{ENGLISH}\n")
    (tmp_path / "b.txt").write_text(f"Порт\n\n{RUSSIAN}\n", "utf-8")
    import_texts([tmp_path / "a.txt", tmp_path / "b.txt"], tmp_path / "made")

    archive = read_source(tmp_path / "made").archive
    assert archive.language == "en"
    assert [each.language for each in archive.documents] == ["en", "ru"]


def test_a_passage_has_the_language_of_its_words(bring_in):
    outcome = bring_in(f"Dawn\n\n{ENGLISH}\n\n{RUSSIAN}\n\n“{RUSSIAN}”\nWoman, 31\n\n{ENGLISH}\n")

    assert [each.language for each in outcome.passages] == ["en", "ru", "ru", "en"]
    assert outcome.quotes[0][2] == {"gender": "woman", "age": 31}
    assert told(outcome.result) == [
        (5, "This passage is taken to be “ru”, by its commonest words."),
        (7, "This passage is taken to be “ru”, by its commonest words."),
    ]


def test_too_few_words_tell_nothing_without_a_file_that_states_it(bring_in):
    outcome = bring_in(f"Dawn\n\n{ENGLISH}\n\n{SHORT}\n")
    assert [each.language for each in outcome.passages] == ["en", "en"]


def test_a_file_states_the_language_of_a_short_passage(bring_word):
    result, document = bring_word(paragraph(ENGLISH * 3) + in_language(SHORT, "ru-RU"))

    assert languages(document) == [("We w", "en"), ("Холо", "ru")]
    assert told(result) == [(3, "This passage is taken to be “ru”, as the file states.")]


@pytest.mark.parametrize("tag", ["ru-RU", "x-none", "und"])
def test_what_a_file_states_of_other_letters_or_not_at_all_tells_nothing(bring_word, tag):
    _result, document = bring_word(paragraph(ENGLISH * 3) + in_language("A cold winter.", tag))
    assert languages(document) == [("We w", "en"), ("A co", "en")]


def test_the_words_count_more_than_what_a_file_states_of_all(bring_word):
    result, document = bring_word(in_language(RUSSIAN * 2, "en-GB") + in_language(SHORT, "en-GB"))

    assert languages(document) == [("Мы д", "ru"), ("Холо", "ru")]
    assert told(result) == []


def test_headings_and_words_within_a_passage_are_told(bring_word):
    body = (
        styled("Что мы видели и как мы не ушли, а они так и не пришли к нам", "H2")  # noqa: RUF001
        + paragraph(ENGLISH * 3)
        + f"<w:p>{run(ENGLISH)}{run(SHORT, '<w:lang w:val="ru-RU"/>')}</w:p>"
    )
    result, document = bring_word(body)

    assert [each for _text, each in languages(document)] == ["en", "en"]
    said = [text for _line, text in told(result, "language")]
    assert any(text.startswith("Headings in another language: 1 (ru).") for text in said)
    assert any(text.startswith("Passages with words in another language: 1") for text in said)
