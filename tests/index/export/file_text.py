"""What is in an exported file, as text: all parts of a ZIP, one after the other."""

import io
import re
import zipfile

from index.export.formats import FORMATS

OFFICE = [row.name for row in FORMATS.values() if row.writer.startswith("index.export.office.")]
ZIPPED = [*OFFICE, "epub", "qdpx"]
PASSAGES = [row.name for row in FORMATS.values() if row.has_passages and not row.is_typeset]
_TEXT = (".xml", ".rels", ".xhtml", ".opf", ".css", ".qde", ".txt")


def words_of(passage):
    """The words of a passage as a file has them together: of a table its caption and each cell."""
    if passage.table is None:
        return [passage.text]
    return [part for part in re.split("[\t\n]", passage.text) if part]


def is_zip(data):
    return data.startswith(b"PK")


def unzipped(data):
    """Every byte of the file that is text, names of parts and comments included."""
    if not is_zip(data):
        return data.decode("utf-8-sig")
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        assert packed.testzip() is None
        parts = [(each.filename, packed.read(each)) for each in packed.infolist()]
    return "\n".join(
        f"== {name}\n{part.decode() if name.endswith(_TEXT) else ''}" for name, part in parts
    )


def plain_words(data):
    """The same, one element a line where it is XML, so that a difference can be read."""
    text = unzipped(data).replace("\r\n", "\n")  # git keeps these apart as it likes
    return text.replace("><", ">\n<") if is_zip(data) else text
