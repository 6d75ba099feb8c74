"""Small archives as members, and hostile ZIPs that a real key has signed."""

import io
import zipfile

from nacl.signing import SigningKey

from index import (
    Archive,
    Coding,
    Document,
    EditorNote,
    Footnote,
    Passage,
    PassageKind,
    Place,
    Section,
    Theme,
)
from index.model import FootnoteMark, SourceText
from index.package.codec import encode
from index.package.container import pack
from index.package.signature import TRAILER, sign

KEY = SigningKey(bytes(32))
OTHER_KEY = SigningKey(bytes(31) + b"\1")

PASSAGE = Passage(
    "p",
    PassageKind.PARAGRAPH,
    "Слово “x” — \U0001f469",
    "ru",
    footnotes=(FootnoteMark("f", 5),),
    codings=(Coding("t", 0, 5),),
    place=Place("source/a.txt", 1),
)
ARCHIVE = Archive(
    "tiny",
    3,
    "2026-01-01",
    {"en": "Tiny"},
    "en",
    documents=(
        Document(
            "d",
            "D",
            "ru",
            sections=(Section("s", "S", 1, (PASSAGE,)),),
            footnotes=(Footnote("f", "1", "A note."),),
        ),
    ),
    themes=(Theme("t", {"en": "T"}),),
    notes=(EditorNote("n", ("p",), {"en": "N"}),),
    sources=(SourceText("source/a.txt", "Слово"),),
)


def tiny():
    """The bytes of a small archive."""
    return pack(encode(ARCHIVE), KEY)


def signed_zip(write, key=KEY):
    """Return a ZIP that `write` fills as it likes, signed as if it were an archive."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as zipped:
        write(zipped)
        zipped.comment = bytes(TRAILER)
    return sign(file.getvalue()[:-TRAILER], key)


def signed_again(data, key=KEY):
    """Return `data`, whatever was done to it, with a signature that holds."""
    return sign(data[:-TRAILER], key)
