"""A picture of a trainer's own, alone or on a title, is in the files of a set, described."""

import io
import re
import zipfile

import pytest

from index import (
    Archive,
    Document,
    Item,
    ItemKind,
    OpenArchive,
    OwnPicture,
    Passage,
    PassageKind,
    PicturedItem,
    Section,
    Set,
    own_words,
    replace,
)
from index.container.consistency import fits_together
from index.export.extract import extract
from index.export.formats import FORMATS
from tests.index.export.file_text import plain_words
from tests.pictures import png

SHOWS, CAPTION, TITLE = "Our hall with chairs in a ring", "Where we meet", "Welcome"
HALL = OwnPicture(png(8, 6), "png", 8, 6, SHOWS)
NOTE = "Wait until all of them sit"
TRAINER = "pptx-trainer"
WITH_PICTURES = ["docx", "odt", "pptx", TRAINER, "html", "epub"]
FORMS = [*WITH_PICTURES, "md", "txt"]


def archive():
    passage = Passage("p", PassageKind.PARAGRAPH, "Words of p.", "en")
    document = Document("d", "The strike", "en", sections=(Section("s", "One", 1, (passage,)),))
    return OpenArchive(Archive("a", 1, "2026-01-01", {"en": "A"}, "en", documents=(document,)), "x")


def written(form, *, own=HALL):
    note = own_words(NOTE)
    items = (
        PicturedItem(ItemKind.TITLE, words=own_words(TITLE), note=note, own=own),
        PicturedItem(ItemKind.OWN_PICTURE, words=own_words(CAPTION), note=note, own=own),
        Item(ItemKind.PASSAGE, "p"),
    )
    chosen = Set("own", {"en": "A workshop"}, items)
    return FORMATS[form].write(extract(archive(), None, None, FORMATS[form].use, chosen))


def packed(data):
    with zipfile.ZipFile(io.BytesIO(data)) as held:
        return {name: held.read(name) for name in held.namelist()}


@pytest.mark.parametrize("form", FORMS)
def test_a_file_has_what_the_picture_shows_its_caption_and_its_title(form):
    words = plain_words(written(form))

    for told in (SHOWS, CAPTION, TITLE):
        assert told in words
    assert (NOTE in words) == (form == TRAINER)


@pytest.mark.parametrize("form", [form for form in WITH_PICTURES if form != "html"])
def test_it_is_in_the_file_once(form):
    data = HALL.data

    assert [*packed(written(form)).values()].count(data) == 1


def test_a_page_shows_it_with_its_description():
    assert written("html").decode().count(f'alt="{SHOWS}"') == 2


def test_slides_have_it_below_a_title_and_alone():
    parts = packed(written("pptx"))
    titled, alone = (parts[f"ppt/slides/slide{number}.xml"].decode() for number in (2, 3))

    for shown, words in ((titled, TITLE), (alone, CAPTION)):
        assert f'descr="{SHOWS}"' in shown
        assert words in shown
        wide, high = map(int, re.search(r'<p:pic>.*?cx="(\d+)" cy="(\d+)"', shown).groups())
        assert wide / high == pytest.approx(8 / 6, rel=0.001)


@pytest.mark.parametrize("form", [*FORMS, "json"])
def test_nothing_tells_where_it_was_before(form):
    """The names of its file are made of its content."""
    assert "hall" not in plain_words(written(form)).replace(SHOWS, "").lower()


def test_an_archive_has_no_such_item():
    def may_be(kind):
        items = (Item(kind, words={"en": CAPTION}),)
        return fits_together(replace(archive().content, sets=(Set("s", {"en": "S"}, items),)))

    assert may_be(ItemKind.TITLE)
    assert not may_be(ItemKind.OWN_PICTURE)
