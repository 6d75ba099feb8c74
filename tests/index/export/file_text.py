"""What is in an exported file, as text: all parts of a ZIP or a ZIM, one after the other."""

import io
import re
import tempfile
import zipfile
from pathlib import Path

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


def is_zim(data):
    return data.startswith(b"ZIM\x04")


def entries_of(data):
    """(path, title, content) of all that is in a ZIM, which is whole; of a redirect its target."""
    from libzim.reader import Archive  # noqa: PLC0415  few tests need it

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "a.zim"
        file.write_bytes(data)
        held = Archive(file)
        assert held.check()
        entries = (held._get_entry_by_id(number) for number in range(held.all_entry_count))
        return [
            (each.path, each.title, each.get_redirect_entry().path.encode())
            if each.is_redirect
            else (each.path, each.title, bytes(each.get_item().content))
            for each in entries
        ]


def unzipped(data):
    """Every byte of the file that is text, names of parts and comments included."""
    if is_zim(data):  # the words of its indexes are text among bytes
        return "\n".join(
            f"== {path}\n{title}\n{part.decode('utf-8', 'replace')}"
            for path, title, part in entries_of(data)
        )
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
    if is_zim(data):
        kept = (each for each in entries_of(data) if not each[0].endswith((".css", ".png", ".jpg")))
        parts = (f"== {path} {title}\n{_decoded(part)}" for path, title, part in kept)
        return "\n".join(parts).replace("><", ">\n<") + "\n"
    text = unzipped(data).replace("\r\n", "\n")  # git keeps these apart as it likes
    return text.replace("><", ">\n<") if is_zip(data) else text


def _decoded(part):
    return "" if b"\0" in part or part.startswith(b"\x0f") else part.decode()
