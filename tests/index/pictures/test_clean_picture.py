"""A picture keeps what its pixels need and nothing else; what is no such picture is not taken."""

import struct
import zlib

import pytest
from hypothesis import given, strategies as st

from index.pictures import clean_picture, faults
from index.pictures.clean_picture import cleaned
from index.pictures.faults import MAX_PICTURE, PictureFault, PictureUnfit
from tests.pictures import (
    CODES,
    GPS,
    JFIF,
    QUANTIZATION,
    SCAN,
    SIGNATURE,
    chunk,
    exif,
    frame,
    head,
    jpeg,
    png,
    rows,
    segment,
    telling_jpeg,
    telling_png,
)

PICTURES = {"png": png(), "jpg": jpeg(), "telling png": telling_png(), "telling": telling_jpeg()}


def fault(data):
    """Return why `data` is not taken. Fails where it is."""
    with pytest.raises(PictureUnfit) as unfit:
        cleaned(data)
    return unfit.value.fault


def test_a_picture_says_what_it_is_and_how_large():
    drawn, taken = cleaned(png(4, 3)), cleaned(jpeg(framed=frame(7, 5)))

    assert (drawn.ending, drawn.width, drawn.height) == ("png", 4, 3)
    assert (taken.ending, taken.width, taken.height) == ("jpg", 7, 5)


@pytest.mark.parametrize("data", [telling_png(), telling_jpeg()], ids=["png", "jpeg"])
def test_nothing_is_left_of_where_when_and_with_what_it_was_made(data):
    clean = cleaned(data).data

    assert GPS in data
    assert GPS not in clean
    for word in (b"Exif", b"eXIf", b"adobe", b"Photoshop", b"ICC", b"tEXt", b"JFXX", b"acTL"):
        assert word not in clean


def test_what_is_left_is_the_picture_as_it_was():
    assert cleaned(telling_png()).data == png()
    assert cleaned(telling_jpeg()).data == jpeg()


@pytest.mark.parametrize("name", PICTURES)
def test_what_is_clean_stays_as_it_is(name):
    clean = cleaned(PICTURES[name]).data

    assert cleaned(clean).data == clean


@pytest.mark.parametrize("name", PICTURES)
@given(data=st.data())
def test_whatever_is_done_to_a_picture_it_is_cleaned_or_refused(name, data):
    spoilt = bytearray(PICTURES[name])
    places = st.integers(0, len(spoilt) - 1)
    for _each in range(data.draw(st.integers(1, 3))):
        at = data.draw(places)
        change = data.draw(st.binary(max_size=4))
        spoilt[at : at + data.draw(st.integers(0, 8))] = change
        spoilt += b"\xff\xd9"  # never empty
    try:
        clean = cleaned(bytes(spoilt))
    except PictureUnfit:
        return
    assert cleaned(clean.data) == clean


@given(content=st.binary(max_size=200), start=st.sampled_from([b"", SIGNATURE, b"\xff\xd8\xff"]))
def test_any_bytes_are_cleaned_or_refused(content, start):
    try:
        clean = cleaned(start + content)
    except PictureUnfit:
        return
    assert cleaned(clean.data) == clean


def sealed(chunks):
    """Return chunks drawn at random, each with a checksum that holds."""
    return SIGNATURE + b"".join(chunk(name, content) for name, content in chunks) + chunk(b"IEND")


NAMES = st.sampled_from([b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"tEXt", b"eXIf", b"ABCD", b"acTL"])
HEADS = st.tuples(*[st.integers(0, 9)] * 2, *[st.integers(0, 16)] * 2, *[st.integers(0, 2)] * 3)
CONTENTS = (
    st.binary(max_size=20)
    | HEADS.map(lambda values: struct.pack(">IIBBBBB", *values))
    | st.binary(max_size=60).map(zlib.compress)
)


@given(chunks=st.lists(st.tuples(NAMES, CONTENTS), max_size=6))
def test_any_chunks_are_cleaned_or_refused(chunks):
    try:
        clean = cleaned(sealed(chunks))
    except PictureUnfit:
        return
    assert cleaned(clean.data) == clean


MARKERS = st.integers(0xC0, 0xFE)
SEGMENTS = (
    st.builds(segment, MARKERS, st.binary(max_size=20))
    | st.builds(frame, st.integers(0, 9), st.integers(0, 9), marker=st.integers(0xC0, 0xCF))
    | st.sampled_from([QUANTIZATION, CODES, SCAN, SCAN + b"\x3f", JFIF, b"\xff", b"\xff\xd0"])
)


@given(parts=st.lists(SEGMENTS, max_size=8))
def test_any_segments_are_cleaned_or_refused(parts):
    try:
        clean = cleaned(b"\xff\xd8" + b"".join(parts) + b"\xff\xd9")
    except PictureUnfit:
        return
    assert cleaned(clean.data) == clean


# ---------------------------------------------------------------- PNG


def paletted(*, palette=b"\1\2\3\4\5\6", clear=b"", depth=1):
    parts = [head(8, 2, depth, 3), chunk(b"PLTE", palette) if palette else b""]
    parts += [chunk(b"tRNS", clear) if clear else b"", chunk(b"IDAT", zlib.compress(b"\0\1" * 2))]
    return SIGNATURE + b"".join(parts) + chunk(b"IEND")


def test_a_palette_and_its_transparent_colours_are_kept():
    assert cleaned(paletted(clear=b"\0\1")).data == paletted(clear=b"\0\1")


@pytest.mark.parametrize(("colours", "bits"), [(0, 8), (2, 24), (4, 16), (6, 32)])
@pytest.mark.parametrize(("width", "height"), [(1, 1), (5, 1), (1, 6), (9, 9)])
def test_interlaced_pictures_are_taken(colours, bits, width, height):
    packed = zlib.compress(rows(width, height, bits, interlaced=True))
    written = [head(width, height, 8, colours, 1), chunk(b"IDAT", packed), chunk(b"IEND")]

    assert cleaned(SIGNATURE + b"".join(written)).data == SIGNATURE + b"".join(written)


def test_pixels_in_many_chunks_become_one():
    packed = zlib.compress(rows(4, 3, 24))
    parts = [chunk(b"IDAT", packed[:5]), chunk(b"IDAT"), chunk(b"IDAT", packed[5:])]

    assert cleaned(SIGNATURE + head(4, 3) + b"".join(parts) + chunk(b"IEND")).data == png()


@pytest.mark.parametrize(
    "data",
    [
        png()[:-1],
        png()[:-12],
        png(pixels=rows(4, 3, 24)[:-1]),
        png(pixels=rows(4, 3, 24) + b"\0"),
        png(pixels=rows(4, 3, 24) + bytes(5_000_000)),
        png(pixels=b"\5" + rows(4, 3, 24)[1:]),
        png(pixels=b""),
        png(before=head(4, 3)).replace(b"IHDR", b"JHDR", 1),
        png().replace(b"IDAT", b"IDAX"),
        SIGNATURE + head(4, 3) + chunk(b"IEND"),
        SIGNATURE + head(4, 3) + chunk(b"IDAT", zlib.compress(rows(4, 3, 24)) + b"hidden")
        + chunk(b"IEND"),
        png(after=chunk(b"tEXt") + chunk(b"IDAT")),
        png(before=chunk(b"PLTE", b"\0\0\0") * 2 + chunk(b"tRNS", b"\0")),
        png(before=chunk(b"1234")),
        paletted(palette=b""),
        paletted(palette=b"\0\0\0\0"),
        paletted(palette=bytes(9)),
        paletted(clear=b"\0\0\0"),
        paletted(depth=16),
        SIGNATURE + head(0, 3) + chunk(b"IDAT") + chunk(b"IEND"),
    ],
)  # fmt: skip
def test_a_damaged_png_is_refused(data):
    assert fault(data) is PictureFault.DAMAGED


def test_a_chunk_that_a_decoder_must_know_is_refused():
    assert fault(png(before=chunk(b"ABCD"))) is PictureFault.UNUSUAL


@pytest.mark.parametrize(("width", "height"), [(8193, 1), (1, 8193), (8192, 8192), (1 << 31, 1)])
def test_too_many_pixels_are_refused_before_any_is_unpacked(width, height):
    drawn = SIGNATURE + head(width, height) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND")

    assert fault(drawn) is PictureFault.TOO_LARGE


def test_a_large_flat_picture_is_taken():
    width, height = 4096, 4096
    flat = zlib.compress((b"\0" + bytes(width // 8)) * height)
    data = SIGNATURE + head(width, height, 1, 0) + chunk(b"IDAT", flat) + chunk(b"IEND")

    assert cleaned(data).data == data


def test_a_file_of_too_many_bytes_is_refused():
    assert fault(png(behind=bytes(MAX_PICTURE))) is PictureFault.TOO_LARGE


# ---------------------------------------------------------------- JPEG

PROGRESSIVE_SCAN = segment(0xDA, b"\1\1\0\0\0\0")


def progressive(*scans):
    return (
        b"\xff\xd8"
        + JFIF
        + QUANTIZATION
        + frame(marker=0xC2)
        + CODES
        + b"".join(scans)
        + b"\xff\xd9"
    )


def test_a_progressive_picture_is_taken():
    data = progressive(PROGRESSIVE_SCAN + b"\x7f", segment(0xDA, b"\1\1\0\1\x3f\0") + b"\x7f")

    assert cleaned(data).data == data


def test_a_thumbnail_and_fill_bytes_go_and_the_colours_of_adobe_stay():
    adobe = segment(0xEE, b"Adobe\0\x64\0\0\0\0\0")
    thumbnail = JFIF.replace(b"\0\x10JFIF", b"\0\x13JFIF")[:-2] + b"\1\1" + b"\7\7\7"
    data = jpeg(before=adobe + b"\xff\xff", coded=b"\x3f\xff\xff")

    assert cleaned(data.replace(JFIF, thumbnail)).data == jpeg(before=adobe)


def test_restarts_and_escaped_bytes_are_part_of_the_pixels():
    restarting = segment(0xDD, b"\0\1")
    data = jpeg(before=restarting, coded=b"\x3f\xff\xd0\x3f\xff\0\x3f")

    assert cleaned(data).data == data


@pytest.mark.parametrize("marker", [0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF])
def test_arithmetic_lossless_and_hierarchical_pictures_are_refused(marker):
    assert fault(jpeg(framed=frame(marker=marker))) is PictureFault.UNUSUAL


@pytest.mark.parametrize(
    "data",
    [
        jpeg()[:-2],
        jpeg(coded=b""),
        jpeg(coded=b"\xff"),
        jpeg().replace(SCAN + b"\x3f", b""),
        jpeg(framed=frame() + frame()),
        jpeg(framed=frame(0, 8)),
        jpeg(framed=frame(8, 0)),
        jpeg(framed=frame(sampling=0x51)),
        jpeg().replace(CODES, b""),
        jpeg().replace(CODES, CODES + CODES),
        jpeg().replace(QUANTIZATION, b""),
        jpeg(before=QUANTIZATION),
        jpeg(before=b"between"),
        jpeg(before=segment(0xDD, b"\0")),
        jpeg().replace(SCAN, segment(0xDA, b"\1\2\0\0\x3f\0")),
        jpeg().replace(SCAN, segment(0xDA, b"\2\1\0\1\0\0\x3f\0")),
        jpeg().replace(SCAN, segment(0xDA, b"\1\1\0\1\x3f\0")),
        jpeg().replace(CODES, CODES.replace(b"\0\1" + bytes(16), b"\0\2" + bytes(17))),
    ],
)
def test_a_damaged_jpeg_is_refused(data):
    assert fault(data) is PictureFault.DAMAGED


def test_a_jpeg_of_scans_without_end_is_refused():
    assert fault(progressive(*[PROGRESSIVE_SCAN + b"\x7f"] * 65)) is PictureFault.UNUSUAL


def test_a_run_of_fill_bytes_takes_no_longer_than_other_bytes():
    data = jpeg(coded=b"\xff" * 1_000_000 + b"\0")

    assert cleaned(data).data == data


# ---------------------------------------------------------------- which way up


@pytest.mark.parametrize("order", "<>")
@pytest.mark.parametrize("orientation", range(10))
def test_a_picture_that_other_programs_would_turn_is_refused(orientation, order):
    said = exif(orientation, order)
    for data in (
        jpeg(before=segment(0xE1, b"Exif\0\0" + said)),
        png(before=chunk(b"eXIf", said)),
    ):
        if 2 <= orientation <= 8:
            assert fault(data) is PictureFault.TURNED
        else:
            assert cleaned(data).data in (jpeg(), png())


@given(st.binary(max_size=60), st.sampled_from([b"", b"II*\0", b"MM\0*"]))
def test_exif_that_cannot_be_read_is_left_out_or_the_picture_refused(said, start):
    data = jpeg(before=segment(0xE1, b"Exif\0\0" + start + said))
    try:
        left = cleaned(data).data
    except PictureUnfit as unfit:
        left = unfit.fault
    assert left in (jpeg(), PictureFault.TURNED)


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"<svg/>", b"RIFF\0\0\0\0WEBP", b"\xff", b"BM"])
def test_what_is_neither_png_nor_jpeg_is_no_picture(data):
    assert fault(data) is PictureFault.NO_PICTURE


def test_the_limits_are_those_that_the_page_on_the_format_names():
    assert (faults.MAX_PICTURE, clean_picture.MAX_PICTURES) == (4 << 20, 200)
    assert (faults.MAX_SIDE, faults.MAX_PIXELS) == (8_192, 16 << 20)
