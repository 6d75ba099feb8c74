"""A picture that a set shows goes into its files, described, and as strictly as its section."""

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
    Passage,
    PassageKind,
    Picture,
    PictureFile,
    Section,
    Set,
    replace,
)
from index.export.extract import extract
from index.export.formats import FORMATS
from tests.index.export.file_text import plain_words
from tests.index.export.test_office import opened
from tests.pictures import png

MAP = png(8, 6)
MAP_ID, KITCHEN = "i-map", "i-kitchen"
FILE, OTHER = "pictures/001.png", "pictures/002.png"
DESCRIBED, CAPTION = "Three basins, one below the other", "The harbour in 2019"
FORMS = ["docx", "odt", "pptx", "html", "md", "txt"]


def passage(name, **values):
    return Passage(name, PassageKind.PARAGRAPH, f"Words of {name}.", "en", **values)


def archive():
    beaten = Section(
        "s-beaten",
        "That evening",
        1,
        (passage("p", care=("violence",), consent=("read", "train", "print", "publish")),),
        pictures=(Picture(MAP_ID, FILE, DESCRIBED, 8, 6, 1, CAPTION),),
    )
    home = Section(
        "s-home",
        "At home",
        1,
        (passage("h", consent=("read",)), passage("g")),
        pictures=(Picture(KITCHEN, OTHER, "A kitchen", 8, 6, 1),),
    )
    document = Document("d", "The strike", "en", sections=(beaten, home))
    files = PictureFile(FILE, MAP), PictureFile(OTHER, png(8, 6, pixels=None))
    return OpenArchive(
        Archive("a", 1, "2026-01-01", {"en": "A"}, "en", documents=(document,), pictures=files), "x"
    )


def taken(form, *names, in_steps=False):
    items = tuple(Item(ItemKind.PICTURE, name) for name in names)
    chosen = Set("own", {"en": "A workshop"}, items, in_steps=in_steps)
    return extract(archive(), None, None, FORMATS[form].use, chosen)


def slide(data, number):
    return part_of(data, f"ppt/slides/slide{number}.xml")


def part_of(data, name):
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return packed.read(name).decode()


@pytest.mark.parametrize("form", FORMS)
def test_a_file_has_the_picture_with_its_care_note_caption_and_source(form):
    words = plain_words(FORMATS[form].write(taken(form, MAP_ID)))

    for told in ("violence", CAPTION, "The strike", DESCRIBED):
        assert told in words


def test_on_a_slide_it_is_whole_and_its_description_is_its_alternative_text():
    data = FORMATS["pptx"].write(taken("pptx", MAP_ID))
    shown = slide(data, 2)

    assert f'descr="{DESCRIBED}"' in shown
    wide, high = map(int, re.search(r'<p:pic>.*?cx="(\d+)" cy="(\d+)"', shown).groups())
    assert wide / high == pytest.approx(8 / 6, rel=0.001)
    assert re.search(r'<p:pic>.*<a:srgbClr val="FFFFFF"/>.*</p:pic>', shown)  # under clear pixels
    assert opened(data)  # each part has a media type
    assert "ppt/media/001.png" in plain_words(data)


def test_a_care_note_comes_first_on_a_slide_of_its_own():
    data = FORMATS["pptx"].write(taken("pptx", MAP_ID, in_steps=True))

    assert "violence" in slide(data, 2)
    assert "<p:pic>" not in slide(data, 2)
    assert "<p:pic>" in slide(data, 3)


@pytest.mark.parametrize("form", FORMS)
def test_what_may_not_be_handed_on_is_left_out_and_counted(form):
    extracted = taken(form, MAP_ID, KITCHEN)
    data = FORMATS[form].write(extracted)

    assert extracted.pictures_left_out == 1
    assert [each.name for each in extracted.archive.pictures] == [FILE]
    assert "pictures that may not be" in plain_words(data)


def test_a_picture_in_a_section_without_passages_is_as_strict_as_its_document():
    whole = archive()
    document = whole.content.documents[0]
    alone = Section("s-alone", "Alone", 1, pictures=(replace(*_picture(document), id="i-alone"),))
    (found,) = (
        each
        for each in replace(document, sections=(*document.sections, alone)).placed_pictures()
        if each.picture.id == "i-alone"
    )

    assert found.care == ("violence",)
    assert found.consent == ("read",)


def _picture(document):
    return (next(document.pictures()),)
