"""Reads a Word document (DOCX)."""

from index.errors import SourceProblem
from index.importers.received import too_long
from index.office.docx.reader import read_docx
from index.office.packed_parts import OfficeUnreadable, TooManyHeadings
from index.office.text import StructuredText


def read(data: bytes, name: str) -> StructuredText:
    """Return the text of the DOCX `data`. Raises SourceProblem, which names the file `name`."""
    try:
        return read_docx(data)
    except TooManyHeadings:
        raise too_long(name) from None
    except OfficeUnreadable:
        raise SourceProblem(
            "“{name}” is damaged or too large. Open it in Word or LibreOffice and save it again.",
            name=name,
        ) from None
