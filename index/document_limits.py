"""How much one document may hold: far more than any is long, and less than takes long to show.

A document of 1,500 printed pages has some 4,000,000 characters. What is beyond these limits was
not written to be read: an editor is told of it with both numbers (`index.source`), and a file that
holds it is refused (`index.package`).
"""

from collections.abc import Iterator

from index.limits import Excess, Limit, excess
from index.model import Document

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
CARE = Limit(
    100,
    "The passage “{name}” has {there} care notes; a passage may have {most}.",
    "Leave the same ones out.",
)


def too_much_in(document: Document) -> Excess | None:
    """Return the first thing of which `document` holds more than one may, or None."""
    return excess(_counted(document))


def _counted(document: Document) -> Iterator[tuple[Limit, int, str]]:
    passages = tuple(document.passages())
    texts = [passage.text for passage in passages]
    texts += (note.text for note in document.footnotes)
    yield PASSAGES, len(passages), document.id
    yield SECTIONS, sum(1 for _section in document.walk()), document.id
    yield FOOTNOTES, len(document.footnotes), document.id
    yield CHARACTERS, sum(map(len, texts)), document.id
    yield LINES, sum(text.count("\n") for text in texts), document.id
    for passage in passages:
        yield MARKS, len(passage.footnotes), passage.id
        yield CODINGS, len(passage.codings), passage.id
        yield CARE, len(passage.care), passage.id
