"""Reads each document of a folder by itself, with what is told of its blocks."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from index.model import Document, Passage, PassageKind, SourceText
from index.source.document_files import DocumentFile
from index.source.documents import Defaults, DocumentReader, Gathered, as_received
from index.source.kept_parts import KeptParts
from index.source.markdown.blocks import read_blocks
from index.source.passages import map_document
from index.source.places import SourceWords
from index.source.problems.problem import Problem, Problems
from index.values import replace


@dataclass(frozen=True, eq=False, slots=True)
class DocumentPart:
    """A document as it was read of its file, and what was gathered meanwhile.

    `own` is what the groups of its quotes state. Two parts are the same only if they are one, so
    what depends on lines too can be kept under a part.
    """

    document: Document
    gathered: Gathered
    problems: tuple[Problem, ...]
    own: Mapping[str, Mapping[str, str]]

    def received(self, document: Document, kept: KeptParts) -> Document:
        """Return `document`, made of this part, without lines that its source does not have."""
        make = partial(as_received, document, self.own)
        return kept.of("received", document.id, (document, self), make)


def document_part(file: DocumentFile, archive: Mapping[str, str], kept: KeptParts) -> DocumentPart:
    """Return the document in `file`, in an archive with the default values `archive`."""
    return kept.of(
        "document", file.name, (file, archive), lambda: read_part(file, archive, Gathered())
    )


def read_part(file: DocumentFile, archive: Mapping[str, str], gathered: Gathered) -> DocumentPart:
    """Return the document in `file`. What it gives is added to what is `gathered` of others."""
    problems = Problems()
    defaults = Defaults(file.head.language, {**archive, **file.head.defaults.values()})
    reader = DocumentReader(file.name, file.first_line, defaults, problems, gathered)
    blocks = read_blocks(file.body)
    document = reader.read(file.head.document(), blocks)
    if file.source is not None:
        document = _placed(document, file.source)
    quotes = {each.id for each in document.passages() if each.kind is PassageKind.QUOTE}
    groups = (each.attributes for each in blocks)
    own = {group.id: group.values for group in groups if group.id in quotes}
    return DocumentPart(document, gathered, problems.found(), own)


def _placed(document: Document, source: SourceText) -> Document:
    """Return `document` with the place in `source` of each passage and footnote."""
    words = SourceWords(source)

    def placed(passage: Passage) -> Passage:
        return replace(passage, place=words.find(passage.text))

    footnotes = tuple(
        replace(note, place=words.find(note.text, anywhere=True)) for note in document.footnotes
    )
    return replace(map_document(document, placed), footnotes=footnotes)
