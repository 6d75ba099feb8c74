"""A file in Russian has no English words of the archive where there is a translation of them."""

import re
from html import unescape

import pytest

from index import FORMATS, PaperKind, PaperWish, TextChoice, TextSetting, Wanted, prepare_export
from tests.index.export.file_text import unzipped
from tests.viewer.screens.test_read_language import english, plain

TRANSLATED = ("docx", "odt", "epub", "html", "md", "txt", "pptx", "pptx-trainer")
READING = TextSetting("ru", TextChoice.TRANSLATION)


def sets_of(archive):
    """The sets of the archive, and None for all of it."""
    return (None, *(each.said_in("ru") for each in archive.content.sets))


def words_in(text):
    """What one reads of a file: without marks, and without notes, which quote the text."""
    return plain(unescape(re.sub(r"<style.*?</style>|<script.*?</script>|<[^>]*>", " ", text)))


def left_in(archive, text):
    """The English words of the archive that stand in `text`, but those that a note quotes."""
    for each in archive.content.notes:
        text = text.replace(plain(each.text["ru"]), "")
    return sorted({words for words in english(archive) if words in text})


@pytest.mark.parametrize("form", TRANSLATED)
def test_a_file_in_translation_has_no_words_of_the_original(first_archive, form):
    def written(chosen, reading):
        wanted = Wanted(chosen=chosen)
        taken = prepare_export(first_archive, wanted, form, None, reading).taken
        return words_in(unzipped(FORMATS[form].write(taken)))

    left = {}
    for chosen in sets_of(first_archive):
        text = written(chosen, READING)
        assert "Черновой перевод" in text
        if found := left_in(first_archive, text):
            left[chosen.id if chosen else "all"] = found[:3]

    assert left == {}
    assert left_in(first_archive, written(chosen, READING.with_choice(TextChoice.BOTH)))


@pytest.mark.parametrize("kind", PaperKind)
def test_paper_for_participants_has_no_words_of_the_original(first_archive, kind):
    def written(chosen, reading):
        wanted, wish = Wanted(chosen=chosen), PaperWish(kind=kind)
        taken = prepare_export(first_archive, wanted, "pdf", None, reading.leaving()).taken
        told = (f"{block.text} {block.rows}" for block in wish.blocks(taken))
        return plain(" ".join((*told, *wish.strip(taken))))

    left = {}
    for chosen in sets_of(first_archive)[1:]:
        if found := left_in(first_archive, written(chosen, READING)):
            left[chosen.id] = found[:3]

    assert left == {}
    has_words = kind is not PaperKind.EVALUATION
    original = written(chosen, READING.with_choice(TextChoice.ORIGINAL))
    assert bool(left_in(first_archive, original)) is has_words
