"""Reads a document of LibreOffice (ODT)."""

from index.errors import SourceProblem
from index.office.odf.reader import read_odt
from index.office.packed_parts import OfficeEncrypted, OfficeUnreadable
from index.office.text import StructuredText


def read(data: bytes, name: str) -> StructuredText:
    """Return the text of the ODT `data`. Raises SourceProblem, which names the file `name`."""
    try:
        return read_odt(data)
    except OfficeEncrypted:
        raise SourceProblem(
            "“{name}” has a password. Open it in LibreOffice and save it without one.", name=name
        ) from None
    except OfficeUnreadable:
        raise SourceProblem(
            "“{name}” is damaged or too large. Open it in LibreOffice and save it again.",
            name=name,
        ) from None
