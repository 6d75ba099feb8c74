"""Reads a Word document (DOCX)."""

from index.errors import SourceProblem
from index.office.docx.reader import read_docx
from index.office.packed_parts import OfficeUnreadable, TooManyHeadings
from index.office.text import StructuredText


def read(data: bytes, name: str) -> StructuredText:
    """Return the text of the DOCX `data`. Raises SourceProblem, which names the file `name`."""
    try:
        return read_docx(data)
    except TooManyHeadings:
        raise SourceProblem(
            "“{name}” is too long for one document. Import it in several parts.", name=name
        ) from None
    except OfficeUnreadable:
        raise SourceProblem(
            "“{name}” is damaged or too large. Open it in Word or LibreOffice and save it again.",
            name=name,
        ) from None
