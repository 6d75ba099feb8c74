"""Small pictures made here, and what cameras and programs leave in them."""

import struct
import zlib

SIGNATURE = b"\x89PNG\r\n\x1a\n"
GPS = b"74.5698 E 42.8746 N camera 0815"
ADAM7 = ((0, 8, 0, 8), (4, 8, 0, 8), (0, 4, 4, 8), (2, 4, 0, 4), (0, 2, 2, 4), (1, 2, 0, 2),
         (0, 1, 1, 2))  # fmt: skip


def chunk(name, content=b""):
    checksum = zlib.crc32(name + content)
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", checksum)


def head(width, height, depth=8, colours=2, interlaced=0):
    return chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colours, 0, 0, interlaced))


def rows(width, height, bits, *, interlaced=False):
    """Return rows of pixels of so many bits, all different, each after its filter's byte."""
    parts = []
    for left, by, top, down in ADAM7 if interlaced else ((0, 1, 0, 1),):
        across, passes = -(-(width - left) // by), -(-(height - top) // down)
        if across > 0:
            for row in range(max(0, passes)):
                length = (across * bits + 7) // 8
                parts.append(b"\0" + bytes((row * 37 + at * 11) % 256 for at in range(length)))
    return b"".join(parts)


def png(width=4, height=3, *, before=b"", after=b"", behind=b"", pixels=None):
    """Return a PNG of colours, with chunks `before` and `after` its pixels, or `behind` it."""
    packed = zlib.compress(rows(width, height, 24) if pixels is None else pixels)
    body = head(width, height) + before + chunk(b"IDAT", packed) + after + chunk(b"IEND")
    return SIGNATURE + body + behind


def exif(orientation, order="<"):
    """Return EXIF that says which way up the picture is, and where it was taken."""
    start = {"<": b"II*\0", ">": b"MM\0*"}[order] + struct.pack(f"{order}I", 8)
    gps = struct.pack(f"{order}HHII", 0x8825, 4, 1, 38)
    turned = struct.pack(f"{order}HHIHH", 0x0112, 3, 1, orientation, 0)
    return start + struct.pack(f"{order}H", 2) + turned + gps + bytes(4) + GPS


def segment(marker, content=b""):
    return struct.pack(">BBH", 0xFF, marker, len(content) + 2) + content


# One grey component, coded in one block of 8 pixels by 8: its only code for a first value is 0,
# for none, and so is its only code for the end of a block.
QUANTIZATION = segment(0xDB, b"\0" + bytes([1] * 64))
CODES = segment(0xC4, b"\0\1" + bytes(16)) + segment(0xC4, b"\x10\1" + bytes(16))
SCAN = segment(0xDA, b"\1\1\0\0\x3f\0")
JFIF = segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0")


def frame(width=8, height=8, *, marker=0xC0, sampling=0x11):
    return segment(marker, struct.pack(">BHHB", 8, height, width, 1) + bytes([1, sampling, 0]))


def jpeg(*, before=b"", framed=None, coded=b"\x3f", behind=b""):
    """Return a grey JPEG of 8 pixels by 8, with segments `before` its frame, or `behind` it."""
    framed = frame() if framed is None else framed
    body = JFIF + before + QUANTIZATION + framed + CODES + SCAN + coded
    return b"\xff\xd8" + body + b"\xff\xd9" + behind


def telling_png():
    """A PNG that says where and with what it was made, in every way that PNG has."""
    before = chunk(b"eXIf", exif(1)) + chunk(b"tEXt", b"Comment\0" + GPS)
    before += chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + GPS) + chunk(b"tIME", bytes(7))
    before += chunk(b"zTXt", b"Author\0\0" + zlib.compress(GPS)) + chunk(b"acTL", bytes(8))
    return png(before=before, after=chunk(b"tEXt", b"Place\0" + GPS), behind=GPS)


def telling_jpeg():
    """A JPEG that says where and with what it was made, in every way that JPEG has."""
    before = segment(0xE1, b"Exif\0\0" + exif(1)) + segment(0xFE, GPS)
    before += segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + GPS)
    before += segment(0xED, b"Photoshop 3.0\0" + GPS) + segment(0xE2, b"ICC_PROFILE\0\1\1" + GPS)
    before += segment(0xE0, b"JFXX\0\x10" + GPS)
    return jpeg(before=before, behind=GPS)
