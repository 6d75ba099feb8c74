"""Reads a text that comes into a folder: what it is a version of, without words removed before."""

from pathlib import Path, PurePosixPath

from index.importers.ids import slug
from index.importers.import_report import WORDS_AGAIN, Certainty, Report
from index.importers.received import ReceivedText
from index.revision.folder_state import (
    FolderState,
    ImportedVersion,
    KeptDocument,
    imported_version,
)
from index.revision.recognition import same_document
from index.revision.removed_words import ClearedText, RemovedWords
from index.values import Value, replace

_REPLACED = "Words that you replaced before stood here. They are replaced again."
_LEFT_OUT = "Words that you took out before stood here. They are left out again."


class RecognisedText(Value):
    """A text, what is told of it, and the document of the folder that it is a version of.

    `removed` are the words that were taken out of that document.
    """

    version: ImportedVersion
    report: Report
    kept: KeptDocument | None
    removed: RemovedWords


def recognised(
    path: Path, received: ReceivedText, state: FolderState, removed: RemovedWords
) -> RecognisedText:
    """Return what is `received` as the folder takes it. Raises SourceProblem."""
    report = Report(str(path))
    version = imported_version(received, "text", report, state.language)
    kept = same_document(state, path, version.text)
    base = kept.base if kept else None
    name = PurePosixPath(kept.source).stem if kept else slug(path.stem) or "text"
    known = {PurePosixPath(each.source).stem for each in state.documents} if kept else None
    those = removed.of(name, known)
    found = those.cleared(received.text, base.received.text if base else "")
    if not found.is_same:
        report = Report(str(path))
        cleared = replace(
            received,
            text=found.text,
            data=found.text.encode(),
            cleared=lambda words: those.cleared(words, "").text,
        )
        version = imported_version(cleared, "text", report, state.language)
        _tell(found, report)
    return RecognisedText(version, report, kept, those)


def _tell(found: ClearedText, report: Report) -> None:
    """Tell each line that had such words, without the words."""
    for line in sorted({*found.replaced, *found.left_out}):
        told = _REPLACED if line in found.replaced else _LEFT_OUT
        report.guess(line, WORDS_AGAIN, told, Certainty.SURE)
