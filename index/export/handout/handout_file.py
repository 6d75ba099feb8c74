"""Reads the paragraphs of a handout, a DOCX, or raises an error with the reason."""

from pathlib import Path

from index.container.files import read_whole
from index.errors import ArchiveUnreadable
from index.office.docx.reader import read_docx
from index.office.packed_parts import OfficeUnreadable, OtherOfficeKind
from index.office.text import StructuredParagraph

_QUOTES = frozenset({"quote", "intense quote", "quotations"})


def paragraphs_of(file: Path) -> list[StructuredParagraph]:
    """Return the paragraphs of the text of a DOCX, without what is marked as deleted.

    Raises ArchiveUnreadable, also where the file has no words, since an empty result would look as
    if nothing were wrong.
    """
    data = read_whole(file)
    try:
        paragraphs = list(read_docx(data, with_notes=False).paragraphs())
    except OfficeUnreadable as problem:
        if file.suffix.casefold() == ".docx" and not isinstance(problem, OtherOfficeKind):
            raise ArchiveUnreadable(
                "“{name}” is no DOCX that can be read. Save it as DOCX once more.", name=file.name
            ) from None
        raise ArchiveUnreadable(
            "“{name}” is no Word document (DOCX), and no other kind can be checked. Save its text "
            "as DOCX, then check that.",
            name=file.name,
        ) from None
    if not any(each.text.strip() for each in paragraphs):
        raise ArchiveUnreadable(
            "“{name}” holds no words that could be checked. Choose another file.", name=file.name
        )
    return paragraphs


def is_quote(paragraph: StructuredParagraph) -> bool:
    """Return whether a paragraph has a style for quotes, or had one before a tracked change."""
    return any(name.casefold() in _QUOTES for name in paragraph.styles)
