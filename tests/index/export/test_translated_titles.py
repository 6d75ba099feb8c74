"""A file says of the translation of a title that it is a draft, as of any other text."""

import pytest

from index import TextChoice, TextSetting, TitleTranslation, replace
from index.export.extract import extract
from index.export.formats import FORMATS
from tests.index.export.file_text import plain_words
from tests.index.export.test_repeated_title import FIRST, opened

DRAFT = TitleTranslation("ru", "Вечера", "draft", "")
REVIEWED = TitleTranslation("ru", "Вечера", "reviewed", "A. Reader")


def words_of(form, made, choice):
    section = replace(FIRST, title="Evenings", translations=(made,))
    taken = extract(opened(section), reading=TextSetting("ru", choice))
    return plain_words(FORMATS[form].write(taken))


@pytest.mark.parametrize("choice", [TextChoice.BOTH, TextChoice.TRANSLATION])
@pytest.mark.parametrize("form", ["docx", "odt", "html", "md", "txt"])
def test_the_draft_of_a_title_says_so_in_a_file(form, choice):
    told = words_of(form, DRAFT, choice)

    assert "Вечера" in told
    assert ("Evenings" in told) == (choice is TextChoice.BOTH)
    assert "Черновой перевод" in told
    assert "Черновой перевод" not in words_of(form, REVIEWED, choice)
