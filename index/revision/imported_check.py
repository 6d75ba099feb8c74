"""Holds an imported document against its text before it comes into a folder, without any file."""

from collections.abc import Sequence, Set
from pathlib import Path

from index.errors import SourceProblem
from index.importers.import_report import Certainty, Guess
from index.importers.word_comparison import differences
from index.model import Document, SourceText
from index.revision.folder_state import ImportedVersion
from index.source.checks.alignment import Alignment
from index.source.checks.fidelity import FIDELITY, Fidelity
from index.source.document_files import FENCE
from index.source.documents import Defaults, DocumentReader, Gathered
from index.source.markdown.blocks import read_blocks
from index.source.problems.problem import Problems
from index.source.tables import Tables
from index.values import Value


class CheckedImport(Value):
    """An imported document as a folder reads it, aligned with its source, and what is wrong."""

    alignment: Alignment
    wrong: Sequence[Guess]


def aligned(version: ImportedVersion, source: str) -> Alignment:
    """Return the alignment of an imported text with its document. Raises SourceProblem."""
    return _alignment(version, source, _document(version))


def checked(version: ImportedVersion, source: str) -> CheckedImport:
    """Return what an import made, and the words in which it differs from its text."""
    document = _document(version)
    alignment = _alignment(version, source, document)
    problems = Problems()
    Fidelity(problems).check(source, alignment)
    wrong = [
        Guess(each.file, each.line or 1, each.code, each.text, certainty=Certainty.SURE)
        for each in problems.found()
        if each.code in FIDELITY
    ]
    written = None if version.received.cleared else version.received.written
    wrong += (
        Guess(source, 1, kind, said, certainty=Certainty.SURE)
        for kind, said in (differences(written.structured, document) if written else ())
    )
    return CheckedImport(alignment, wrong)


def _alignment(version: ImportedVersion, source: str, document: Document) -> Alignment:
    text = SourceText(source, version.received.text.removeprefix("\ufeff"))
    left_out: Set[int] = frozenset(version.draft.left_out)
    return Alignment(text, [document], left_out)


def _document(version: ImportedVersion) -> Document:
    """Return the document as a folder reads it. Raises SourceProblem where it cannot."""
    name = version.received.path.name
    problems = Problems()
    _opening, front, body = version.markdown.split(f"{FENCE}\n", 2)
    language = version.draft.language
    head = Tables(Path(), problems).head(name, front, language)
    document = None
    if head is not None:
        reader = DocumentReader(name, 1, Defaults(language), problems, Gathered())
        document = reader.read(head.document(), read_blocks(body))
    if document is None or problems.block:
        raise SourceProblem(
            "No document could be made of “{name}”: {why} Import it into a new folder.",
            name=name,
            why=problems.found()[0].text,
        )
    return document
