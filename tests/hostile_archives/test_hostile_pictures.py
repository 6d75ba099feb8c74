"""Pictures that a stranger put into an archive and signed: they are clean, or it is refused."""

import zlib

import pytest
from hypothesis import given, strategies as st

from index import ArchiveDamaged, Picture, PictureFile, replace
from index.container.codec import decode, encode
from index.container.package import pack, unpack
from index.pictures.clean_picture import MAX_PICTURES, MAX_UNPACKED, cleaned
from index.pictures.faults import MAX_PICTURE
from tests.index.container.archives import ARCHIVE, KEY
from tests.pictures import (
    SIGNATURE,
    chunk,
    exif,
    frame,
    head,
    jpeg,
    png,
    segment,
    telling_jpeg,
    telling_png,
)

NAME = "pictures/001.png"
MAP = Picture("map", NAME, "A map.", 4, 3, 1)


def holding(files, pictures):
    """The small archive with these pictures in its one section."""
    (document,) = ARCHIVE.documents
    section = replace(document.sections[0], pictures=tuple(pictures))
    documents = (replace(document, sections=(section,)),)
    held = tuple(PictureFile(*each) for each in files)
    return replace(ARCHIVE, documents=documents, pictures=held)


def opened(archive):
    return decode(unpack(pack(encode(archive), KEY)).members)


def refused(archive):
    """Return why `archive` is not opened. Fails where it is, or where it is not one sentence."""
    with pytest.raises(ArchiveDamaged) as damage:
        opened(archive)
    assert str(damage.value).endswith(".")
    assert "\n" not in str(damage.value)
    return damage.value.reason


def test_a_clean_picture_is_read():
    archive = holding([(NAME, png())], [MAP, replace(MAP, id="again", at=0)][::-1])

    assert opened(archive) == archive


@pytest.mark.parametrize(
    "data",
    [
        telling_png(),
        png(behind=b"hidden"),
        png(after=chunk(b"tEXt", b"hidden")),
        png(before=chunk(b"eXIf", exif(1))),
        png(before=chunk(b"PLTE", b"\0\0\0")),
        png()[:-1],
        png(pixels=bytes(50_000_000)),
        png(5, 3),
        jpeg(),
        b"",
        b"GIF89a",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        SIGNATURE + head(8192, 8192) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND"),
    ],
)
def test_anything_but_its_pixels_in_a_png_is_refused(data):
    assert refused(holding([(NAME, data)], [MAP])) == "bad-content"


@pytest.mark.parametrize(
    "data",
    [
        telling_jpeg(),
        jpeg(behind=b"hidden"),
        jpeg(before=segment(0xFE, b"hidden")),
        jpeg(before=segment(0xE1, b"Exif\0\0" + exif(1))),
        jpeg(before=b"\xff\xff"),
        jpeg(coded=b"\x3f\xff"),
        jpeg(framed=frame(marker=0xC9)),
        jpeg()[:-2],
        png(8, 8),
    ],
)
def test_anything_but_its_pixels_in_a_jpeg_is_refused(data):
    picture = Picture("map", "pictures/001.jpg", "A map.", 8, 8, 0)

    assert opened(holding([(picture.file, jpeg())], [picture]))
    assert refused(holding([(picture.file, data)], [picture])) == "bad-content"


@pytest.mark.parametrize(
    "pictures",
    [
        [],
        [replace(MAP, file="pictures/002.png")],
        [replace(MAP, file="documents/001.json")],
        [replace(MAP, width=40)],
        [replace(MAP, height=0)],
        [replace(MAP, at=2)],
        [replace(MAP, at=-1)],
        [MAP, replace(MAP, id="other", at=0)],
        [MAP, MAP],
        [replace(MAP, id="p")],
        [replace(MAP, id="f")],
        [replace(MAP, id="../x")],
        [replace(MAP, description="a\nb")],
        [replace(MAP, caption="a\u202eb")],
        [replace(MAP, description="x" * 2_001)],
    ],
)
def test_a_picture_that_does_not_fit_the_archive_is_refused(pictures):
    assert refused(holding([(NAME, png())], pictures)) == "bad-content"


def test_a_picture_that_is_withdrawn_may_not_be_there():
    archive = holding([(NAME, png())], [MAP])

    assert refused(replace(archive, withdrawn=("map",))) == "bad-content"


@pytest.mark.parametrize(
    "name",
    ["pictures/a.svg", "pictures/a.png.exe", "pictures/b/a.png", "a.png", "x/a.png",
     "pictures/con.png", "pictures/.png", "pictures/A.png", "pictures/a.jpeg"],
)  # fmt: skip
def test_a_picture_has_a_plain_name_in_its_own_folder(name):
    assert refused(holding([(name, png())], [replace(MAP, file=name)])) == "malformed"


def test_more_pictures_than_there_may_be_are_refused():
    names = [f"pictures/{number:03}.png" for number in range(1, MAX_PICTURES + 2)]
    files = [(name, png()) for name in names]
    shown = [replace(MAP, id=f"m-{number}", file=name) for number, name in enumerate(names)]

    assert opened(holding(files[:-1], shown[:-1]))
    assert refused(holding(files, shown)) == "bad-content"


def test_a_picture_of_too_many_bytes_is_refused():
    data = SIGNATURE + head(4, 3) + chunk(b"IDAT", bytes(MAX_PICTURE)) + chunk(b"IEND")

    assert refused(holding([(NAME, data)], [MAP])) == "bad-content"


def test_pictures_that_unpack_to_too_much_together_are_refused():
    width = height = 4096
    rows = zlib.compress((b"\0" + bytes(8 * width)) * height, 9)
    data = SIGNATURE + head(width, height, 16, 6) + chunk(b"IDAT", rows) + chunk(b"IEND")
    count = MAX_UNPACKED // (8 * width * height) + 1
    names = [f"pictures/{number:03}.png" for number in range(count)]
    shown = [
        Picture(f"m-{number}", name, "A.", width, height, 0) for number, name in enumerate(names)
    ]

    assert refused(holding([(name, data) for name in names], shown)) == "bad-content"


@given(data=st.data(), whole=st.sampled_from([png(), jpeg()]))
def test_a_spoilt_picture_is_refused_or_still_nothing_but_a_picture(data, whole):
    spoilt = bytearray(whole)
    at = data.draw(st.integers(0, len(spoilt) - 1))
    spoilt[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
    name = "pictures/001.png" if whole == png() else "pictures/001.jpg"
    sizes = (4, 3) if whole == png() else (8, 8)
    archive = holding([(name, bytes(spoilt))], [Picture("map", name, "A map.", *sizes, 0)])
    try:
        read = opened(archive)
    except ArchiveDamaged:
        return
    assert read == archive
    assert cleaned(bytes(spoilt)).data == spoilt
