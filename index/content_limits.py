"""How much one document and one archive may hold: more than any has, less than is slow to show.

A document of 1,500 printed pages has some 4,000,000 characters, and a codebook of 200 themes is a
long one. An excess is reported to an editor with both numbers (`index.source`), and a file that
holds it is refused (`index.container`). Limits of the whole archive, whatever its parts, are in
`index.limits`.
"""

from collections.abc import Iterator

from index import limits
from index.limits import Excess, Limit, excess
from index.model import CELL_END, ROW_END, Archive, Document, Passage

_SEVERAL = "Make several documents of it."
PASSAGES = Limit(
    20_000, "The document “{name}” has {there} passages; a document may have {most}.", _SEVERAL
)
SECTIONS = Limit(
    5_000, "The document “{name}” has {there} sections; a document may have {most}.", _SEVERAL
)
FOOTNOTES = Limit(
    20_000, "The document “{name}” has {there} footnotes; a document may have {most}.", _SEVERAL
)
CHARACTERS = Limit(
    4_000_000, "The document “{name}” has {there} characters; a document may have {most}.", _SEVERAL
)
LINES = Limit(
    100_000,
    "The texts of the document “{name}” have {there} line breaks in them; a document may have "
    "{most}.",
    _SEVERAL,
)
MARKS = Limit(
    300,
    "The passage “{name}” has {there} footnote marks; a passage may have {most}.",
    "Make several passages of it.",
)
CODINGS = Limit(
    300,
    "The passage “{name}” is coded {there} times; a passage may be {most} times.",
    "Make several passages of it.",
)
CELLS = Limit(
    2_000,
    "The table “{name}” has {there} cells; a table may have {most}.",
    "Make several tables of it.",
)
ALL_CELLS = Limit(
    20_000,
    "The tables of the document “{name}” have {there} cells; a document may have {most}.",
    _SEVERAL,
)
EMPHASES = Limit(
    1_000,
    "The passage “{name}” has {there} words set apart; a passage may have {most}.",
    "Make several passages of it.",
)
LIST_DEPTH = Limit(
    8,
    "The list item “{name}” stands in {there} lists, one within the other; it may stand in {most}.",
    "Move it further out.",
)
CARE = Limit(
    20,
    "The passage “{name}” has {there} care notes; a passage may have {most}.",
    "Leave the same ones out.",
)
CARE_LETTERS = Limit(
    2_000,
    "The care notes of the passage “{name}” have {there} characters; a passage may have {most}.",
    "Name each thing in a word or two.",
)
DOCUMENTS = Limit(1_000, "This folder has {there} documents; an archive may have {most}.")
ALL_SECTIONS = Limit(
    40_000, "The documents of this folder have {there} sections; an archive may have {most}."
)
THEMES = Limit(2_000, "The codebook has {there} themes; an archive may have {most}.")
TERMS = Limit(5_000, "The glossary has {there} entries; an archive may have {most}.")
VOCABULARY = Limit(
    500,
    "The vocabulary has {there} roles, genders and sectors; an archive may have {most}.",
    "Leave out those that no attribution names.",
)
TABLES = Limit(50, "There are {there} tables of who took part; an archive may have {most}.")
ROWS = Limit(2_000, "The tables of who took part have {there} rows; an archive may have {most}.")
NOTES = Limit(10_000, "There are {there} notes of editors; an archive may have {most}.")
SETS = Limit(200, "There are {there} sets; an archive may have {most}.")


def too_much_in(document: Document) -> Excess | None:
    """Return the first limit of a document that `document` exceeds, or None."""
    return excess(_counted(document))


def too_much_in_all(archive: Archive) -> Iterator[tuple[str, Excess]]:
    """Yield each limit of an archive that `archive` exceeds, after the place where it is written.

    The place is the name of a file or folder in an editor's folder. The limits of single documents
    are not checked here.
    """
    for place, limit, there in _counted_in_all(archive):
        if over := excess([(limit, there, "")]):
            yield place, over


def _counted_in_all(archive: Archive) -> Iterator[tuple[str, Limit, int]]:
    sections = sum(1 for document in archive.headed for _section in document.walk())
    yield "documents", limits.PASSAGES, archive.size
    yield "documents", DOCUMENTS, len(archive.documents)
    yield "documents", ALL_SECTIONS, sections
    yield "codebook.toml", THEMES, len(archive.themes)
    yield "glossary.toml", TERMS, len(archive.glossary)
    yield "vocabulary.toml", VOCABULARY, sum(1 for _entry in archive.vocabulary.entries())
    yield "participants.toml", TABLES, len(archive.participants)
    yield "participants.toml", ROWS, sum(len(table.rows) for table in archive.participants)
    yield "notes.toml", NOTES, len(archive.notes)
    yield "sets.toml", SETS, len(archive.sets)


def _counted(document: Document) -> Iterator[tuple[Limit, int, str]]:
    passages = tuple(document.passages())
    texts = [passage.text for passage in passages]
    texts += (note.text for note in document.footnotes)
    yield PASSAGES, len(passages), document.id
    yield SECTIONS, sum(1 for _section in document.walk()), document.id
    yield FOOTNOTES, len(document.footnotes), document.id
    yield CHARACTERS, sum(map(len, texts)), document.id
    yield LINES, sum(text.count("\n") for text in texts), document.id
    yield ALL_CELLS, sum(map(_cells_in, passages)), document.id
    for passage in passages:
        yield CELLS, _cells_in(passage), passage.id
        yield EMPHASES, len(passage.emphasis), passage.id
        yield LIST_DEPTH, passage.depth, passage.id
        yield MARKS, len(passage.footnotes), passage.id
        yield CODINGS, len(passage.codings), passage.id
        yield CARE, len(passage.care), passage.id
        yield CARE_LETTERS, sum(map(len, passage.care)), passage.id


def _cells_in(passage: Passage) -> int:
    """Return the number of cells of a table, or 0."""
    if passage.table is None:
        return 0
    lines = passage.text.count(ROW_END) + (not passage.table.has_caption)
    return lines + passage.text.count(CELL_END)
