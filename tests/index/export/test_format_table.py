"""The table of export formats: each row is whole, and says the same in every language."""

import re

import pytest

from index import FORMATS, Extract, Format, OpenArchive, Wanted, export_archive, grouped_formats
from index.export.consented_use import USES
from index.export.extract import extract
from index.export.formats import FormatGroup
from index.lazy_function import function_at
from viewer.services.translations import LANGUAGES

ON_THE_COMMAND_LINE = "html md txt csv json bib ris csl docx odt xlsx pptx pdf cards cards4 cards8"
EVERY = pytest.mark.parametrize("form", FORMATS.values(), ids=lambda form: form.name)


def test_the_formats_keep_the_order_in_which_the_command_line_names_them():
    known = ON_THE_COMMAND_LINE.split()

    assert [name for name in FORMATS if name in known] == known


def test_each_format_is_in_one_group_and_one_format_begins_it():
    shown = [form.name for group in grouped_formats() for form in group]

    assert sorted(shown) == sorted(FORMATS)
    for group in grouped_formats():
        assert sum(form.is_first for form in group) <= 1


@EVERY
def test_a_format_has_its_words_in_each_language_with_the_ending_of_its_file(form):
    assert list(form.words) == list(LANGUAGES)
    for words in form.words.values():
        assert re.search(r"\((\.\w+)\)$", words)[1] == f".{form.suffix}"


@EVERY
def test_a_writer_is_where_the_table_says_and_consent_to_its_use_can_be_given(form):
    assert callable(function_at(form.writer))
    assert form.use in USES


def test_what_has_no_words_in_a_language_is_called_as_in_english():
    assert FORMATS["md"].words_in("uz") == FORMATS["md"].words["en"]


def test_what_needs_qt_is_not_written_without_the_viewer(first_archive):
    with pytest.raises(TypeError, match=r"viewer\.printing\.typeset"):
        FORMATS["pdf"].write(extract(first_archive))


def test_a_format_is_written_by_the_function_of_its_row(first_archive: OpenArchive, tmp_path):
    def write(taken: Extract) -> bytes:
        return " ".join(quote.id for quote in taken.quotes).encode()

    row = Format("ids", "ids", "publish", FormatGroup.DATA, write, {"en": "Ids"}, quotes_only=True)
    export_archive(first_archive, tmp_path / "a.ids", row, wanted=Wanted(query="bandits"))

    assert (tmp_path / "a.ids").read_bytes() == b"q-bandits"
