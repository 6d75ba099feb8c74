"""Pictures for a PDF: at no higher resolution than paper shows, in few bytes.

A picture that is small enough is embedded with the bytes in the archive, if PDF supports its kind;
any other is decoded, scaled down and encoded again. Two are decoded at a time, a large one alone.
"""

import re
import struct
import zlib
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from threading import Lock

from PySide6.QtCore import QBuffer, QIODevice, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QImageWriter

from index import Extract, Picture, Progress, Step, Value, picture_files, pictures_in
from viewer.printing.typeset.pdf_scrubber import mended
from viewer.ui.look.picture_decoder import decoded

_WIDE, _TALL = 600, 640  # pixels of the text: the largest size of a picture
_AT_ONCE = 2
_LARGE = 80 << 20  # bytes: a picture that needs more to decode is decoded alone
_QUALITY = 90  # of a JPEG that is scaled down
_GREY, _COLOURS, _PALETTE = 0, 2, 3  # colour types of PNG that PDF supports too
_SPACES = {_GREY: b"/DeviceGray", _COLOURS: b"/DeviceRGB"}
_HEAD = struct.Struct(">IIBBBBB")
_FRAMES, _PROGRESSIVE = (0xC0, 0xC1, 0xC2), 0xC2
_IMAGE = re.compile(
    rb"(\d+ 0 obj\n)<<\n/Type /XObject\n/Subtype /Image\n/Width 1\n/Height 1\n.*?>>\n"
    rb"stream\n(.*)\nendstream\nendobj\n",
    re.DOTALL,
)
_STEPS = bytes(round(round(level / 17) * 17) for level in range(256))  # 16 levels of grey


class Embedded(Value):
    """An image of a PDF: the entries of its dictionary, and its bytes. `size` is in pixels."""

    size: QSize
    entries: bytes
    data: bytes


class PlacedPicture(Value):
    """A picture in a text at `size`: `sign` is painted there.

    In a PDF that is a placeholder of one pixel, for which the `image` comes.
    """

    size: QSizeF
    sign: QImage
    image: Embedded | None = None


def placed_pictures(extract: Extract, density: float, pace: Progress) -> dict[str, PlacedPicture]:
    """Return the pictures of `extract` by file name, without damaged ones.

    On paper a pixel of the text has `density` dots. Raises Stopped.
    """
    shown = {picture.file: picture for picture in pictures_in(extract).values()}
    files = {name: data for name, data in picture_files(extract).items() if name in shown}
    alone = Lock()
    made: dict[str, PlacedPicture] = {}
    with ThreadPoolExecutor(_AT_ONCE) as threads:
        work = partial(_embedded_of, density, alone, pace)
        found = threads.map(work, (shown[name] for name in files), files.values())
        for number, (name, image) in enumerate(zip(files, found, strict=True), start=1):
            pace.tell(Step.WRITING, number, 2 * len(files))
            if image is not None:
                sign = QImage(1, 1, QImage.Format.Format_RGB32)
                sign.setPixelColor(0, 0, QColor.fromRgb(len(made)))
                made[name] = PlacedPicture(_size(shown[name]), sign, image)
    return made


def drawn_pictures(extract: Extract, density: float, pace: Progress) -> dict[str, PlacedPicture]:
    """Return the pictures of `extract` as `placed_pictures` does, to be painted themselves."""
    files = picture_files(extract)
    made: dict[str, PlacedPicture] = {}
    for picture in pictures_in(extract).values():
        pace.heed()
        own, ending = QSize(picture.width, picture.height), picture.file.rpartition(".")[2]
        most = _dots(picture, density)
        image = decoded(files[picture.file], ending, own, most)
        if not image.isNull():
            made[picture.file] = PlacedPicture(_size(picture), image)
    return made


def with_pictures(data: bytes, placed: Mapping[str, PlacedPicture]) -> bytes:
    """Return the PDF `data` with each image of one pixel replaced by the picture of its colour."""
    pictures = [each.image for each in placed.values() if each.image is not None]

    def put_in(part: bytes) -> bytes:
        found = _IMAGE.fullmatch(part)
        if found is None:
            return part
        picture = pictures[int.from_bytes(zlib.decompress(found[2]))]
        size = picture.size.width(), picture.size.height()
        entries = b"/Type /XObject\n/Subtype /Image\n/Width %d\n/Height %d\n" % size
        entries += picture.entries + b"\n/Length %d\n" % len(picture.data)
        return b"%b<<\n%b>>\nstream\n%b\nendstream\nendobj\n" % (found[1], entries, picture.data)

    return mended(data, put_in) if pictures else data


def _size(picture: Picture) -> QSizeF:
    """Return the size of `picture` in the text."""
    part = min(1.0, _WIDE / picture.width, _TALL / picture.height)
    return QSizeF(picture.width, picture.height) * part


def _dots(picture: Picture, density: float) -> QSize:
    """Return the most pixels of `picture` that paper shows."""
    own = QSize(picture.width, picture.height)
    return (_size(picture) * density).toSize().expandedTo(QSize(1, 1)).boundedTo(own)


def _embedded_of(
    density: float, alone: Lock, pace: Progress, picture: Picture, data: bytes
) -> Embedded | None:
    """Return `picture` at the resolution of its place on paper; None where it is damaged."""
    pace.heed()
    own, most = QSize(picture.width, picture.height), _dots(picture, density)
    if picture.file.endswith("png"):
        return _png(data, own, most, alone)
    return _jpeg(data, own, most, alone)


def _png(data: bytes, own: QSize, size: QSize, alone: Lock) -> Embedded | None:
    same = _same_png(data) if size == own else None
    if same is not None:
        return same
    depth, colours = data[24], data[25]
    each = 8 if depth == 16 or colours > _PALETTE or b"tRNS" in data[:1_024] else 4
    with _held(alone, own, each):
        image = decoded(data, "png", own, size)
    if image.isNull():
        return None
    image = _in_few_colours(image, lines=depth == 1)
    exact = _same_png(_written(image, b"png"))
    if size == own or exact is None or len(exact.data) <= len(data):
        return exact
    return min(exact, _same_jpeg(_written(image, b"jpeg")), key=_length)


def _jpeg(data: bytes, own: QSize, size: QSize, alone: Lock) -> Embedded | None:
    """Return a JPEG. One that keeps its size is decoded at 1/8, to check that it can be."""
    marker, parts = _frame(data)
    knows = parts in (1, 3)
    wanted = (own / 8).expandedTo(QSize(1, 1)) if knows and size == own else size
    with _held(alone, own, 2 * parts if marker == _PROGRESSIVE else 1):
        image = decoded(data, "jpg", own, wanted)
    if image.isNull():
        return None
    if knows and size == own:
        return _same_jpeg(data)
    return _same_jpeg(_written(_in_few_colours(image, lines=False), b"jpeg"))


def _held(alone: Lock, size: QSize, each: int) -> AbstractContextManager[object]:
    """Return the lock for decoding a picture of `size`, with `each` bytes per pixel, or none."""
    return alone if size.width() * size.height() * each > _LARGE else nullcontext()


def _in_few_colours(image: QImage, *, lines: bool) -> QImage:
    """Return `image` in grey if it has no colour; black-and-white `lines` in 16 levels."""
    if image.format() != QImage.Format.Format_Grayscale8 and not image.allGray():
        return image.convertToFormat(QImage.Format.Format_RGB888)
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    if not lines:
        return grey
    levels = bytes(grey.constBits()).translate(_STEPS)
    form = QImage.Format.Format_Grayscale8
    return QImage(levels, grey.width(), grey.height(), grey.bytesPerLine(), form).copy()


def _written(image: QImage, kind: bytes) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, kind)
    if kind == b"jpeg":
        writer.setQuality(_QUALITY)
    writer.write(image)
    return bytes(buffer.data().data())


def _same_png(data: bytes) -> Embedded | None:
    """Return a PNG with its compressed pixels unchanged, where PDF supports them, or None."""
    chunks = _chunks(data)
    width, height, depth, colours, *_rest, interlaced = _HEAD.unpack(chunks[b"IHDR"])
    clear = chunks.get(b"tRNS", b"")
    if interlaced or depth > 8 or colours not in (_GREY, _COLOURS, _PALETTE):
        return None
    if clear and colours != _PALETTE:
        return None
    space = _SPACES.get(colours) or _indexed(chunks[b"PLTE"], clear)
    samples = 3 if colours == _COLOURS else 1
    entries = (
        b"/ColorSpace %b\n/BitsPerComponent %d\n/Filter /FlateDecode\n/DecodeParms "
        b"<</Predictor 15 /Colors %d /BitsPerComponent %d /Columns %d>>"
    ) % (space, depth, samples, depth, width)
    return Embedded(QSize(width, height), entries, chunks[b"IDAT"])


def _indexed(palette: bytes, clear: bytes) -> bytes:
    """Return a palette for a PDF, with transparent colours blended on white."""
    seen = bytearray(palette)
    for number, alpha in enumerate(clear):
        for at in range(3 * number, 3 * number + 3):
            seen[at] = (palette[at] * alpha + 255 * (255 - alpha) + 127) // 255
    return b"[/Indexed /DeviceRGB %d <%b>]" % (len(palette) // 3 - 1, seen.hex().encode())


def _chunks(data: bytes) -> dict[bytes, bytes]:
    """Return the contents of a PNG's chunks by name, with all pixels in one."""
    at, chunks, pixels = 8, {}, []
    while at < len(data):
        length, name = struct.unpack_from(">I4s", data, at)
        content = data[at + 8 : at + 8 + length]
        if name == b"IDAT":
            pixels.append(content)
        else:
            chunks[name] = content
        at += length + 12
    return {**chunks, b"IDAT": b"".join(pixels)}


def _same_jpeg(data: bytes) -> Embedded:
    """Return a JPEG with its bytes unchanged."""
    at = _frame_at(data)
    height, width, parts = struct.unpack_from(">HHB", data, at + 5)
    space = b"/DeviceGray" if parts == 1 else b"/DeviceRGB"
    entries = b"/ColorSpace %b\n/BitsPerComponent 8\n/Filter /DCTDecode" % space
    return Embedded(QSize(width, height), entries, data)


def _frame(data: bytes) -> tuple[int, int]:
    """Return the marker of a JPEG's frame, and its number of components."""
    at = _frame_at(data)
    return data[at + 1], data[at + 9]


def _frame_at(data: bytes) -> int:
    at = 2
    while data[at + 1] not in _FRAMES:
        at += 2 + int.from_bytes(data[at + 2 : at + 4])
    return at


def _length(image: Embedded) -> int:
    return len(image.data)
