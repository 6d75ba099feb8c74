"""Makes an editor's folder from texts, whole or not at all."""

import os
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from index.errors import OutputFailed
from index.importers.document import understand
from index.importers.draft import DraftDocument
from index.importers.folder_writer import (
    CODEBOOK,
    archive_toml,
    vocabulary_toml,
    written_document,
)
from index.importers.ids import Ids, slug
from index.importers.import_report import Imported, OriginalFile, Report
from index.importers.output.folder_draft import folder_draft
from index.importers.output.guess_table import ABOUT, GUESS_TABLE, guess_entries
from index.importers.picture_store import PictureStore
from index.importers.received import (
    MAX_BYTES,
    Incoming,
    ReceivedText,
    read_incoming,
    too_long,
)
from index.importers.structure.blocks import TextBlockKind
from index.importers.structure_report import picture_count, table_count
from index.office.text import StructuredText
from index.progress import Progress, Step
from index.values import Value

CONSENT = (
    "Nobody has said what these people consented to, so nothing is shown of who speaks: "
    'consent = "unknown", access = "unknown", read = "none" and share = "none" in archive.toml.'
)
_TABLE_RULE = re.compile(r"^[ \t]*(?:[|:][ \t:]*)?-[ \t:-]*\|[ \t:|-]*$", re.MULTILINE)
_UNCHANGED = frozenset({"utf-8-sig"})  # encodings that a source folder can read


class DraftFolder(Value):
    """A folder before it takes its name. `structured` are the texts of documents, by their ids."""

    path: Path
    result: Imported
    structured: Mapping[str, StructuredText]


class _Made(Value):
    files: Mapping[str, bytes]
    result: Imported
    structured: Mapping[str, StructuredText]


@contextmanager
def importing(inputs: Sequence[Incoming], folder: Path, pace: Progress) -> Iterator[DraftFolder]:
    """Make a folder from `inputs` under a hidden name, which is `folder` after the `with` block.

    Where the block raises, nothing is left. Raises SourceProblem for a text that cannot be read,
    OutputFailed where `folder` exists and is not empty, or cannot be made, and Stopped where `pace`
    is stopped.
    """
    _check_free(folder)
    made = _imported(inputs, folder, pace)
    try:
        target = folder.resolve()
        with folder_draft(target) as draft:
            _write(made.files, draft, pace)
            yield DraftFolder(draft, made.result, made.structured)
            pace.settle()
            _open_to_others(draft)
            if os.name == "nt" and target.is_dir():
                target.rmdir()  # elsewhere `replace` replaces an empty folder
            draft.replace(target)
    except (OSError, ValueError) as error:
        raise _unmade(folder, error) from None


def _write(files: Mapping[str, bytes], draft: Path, pace: Progress) -> None:
    for name, data in files.items():
        pace.heed()
        path = draft / name
        path.parent.mkdir(exist_ok=True)
        with path.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())


def _unmade(folder: Path, error: Exception) -> OutputFailed:
    """Return why `folder` could not be made."""
    if missing := _missing_above(folder):
        return OutputFailed(
            "“{name}” is not there. Make this folder first, or choose another place.", name=missing
        )
    return OutputFailed(
        "“{name}” could not be made: {why}. Choose another place or make room.",
        name=folder.name,
        why=getattr(error, "strerror", None) or "it has no usable name",
    )


def _missing_above(folder: Path) -> str:
    """Return the uppermost folder in the path of `folder` that is not there, "" without one."""
    try:
        parents = reversed(folder.absolute().parents)
        return next((each.name for each in parents if not os.path.lexists(each)), "")
    except (OSError, ValueError):
        return ""


def _check_free(folder: Path) -> None:
    try:
        taken = os.path.lexists(folder) and (not folder.is_dir() or any(folder.iterdir()))
    except (OSError, ValueError):
        taken = False  # reported when it is made
    if taken:
        raise OutputFailed(
            "“{name}” is there already and not empty. Choose a new folder.", name=folder.name
        )


def _open_to_others(folder: Path) -> None:
    """Give a folder that only its owner may open the rights of any new folder."""
    mask = os.umask(0)
    os.umask(mask)
    with suppress(OSError):
        folder.chmod(0o777 & ~mask)


class _ReadInput(Value):
    """One input: what was received, the document made of it, and what is told of it."""

    name: str
    received: ReceivedText
    document: DraftDocument
    report: Report


def _imported(inputs: Sequence[Incoming], folder: Path, pace: Progress) -> _Made:
    """Return the files of the new folder, the result of the import, and the structured texts."""
    pictures = PictureStore(heed=pace.heed)
    read = list(_read(inputs, pictures, pace))
    documents, received = [each.document for each in read], [each.received for each in read]
    reports = [each.report for each in read]
    reports[0].guess(1, "consent", CONSENT)
    files = {"codebook.toml": CODEBOOK.encode(), **_document_files(read)}
    archive = archive_toml(slug(folder.absolute().name) or "archive", _today(), documents)
    files["archive.toml"] = archive.encode()
    files["vocabulary.toml"] = vocabulary_toml(documents).encode()
    guesses = tuple(guess for report in reports for guess in report.in_order())
    left_out = tuple(line for report in reports for line in report.left_out)
    structured = {
        each.name: each.received.written.structured for each in read if each.received.written
    }
    files |= pictures.files
    counts = counted(documents, received)
    without_lines = documents_among(received, reports)
    made = {each.name: OriginalFile(each.report.file, each.received.digest) for each in read}
    result = Imported(
        str(folder),
        guesses,
        left_out,
        counts,
        without_lines=without_lines,
        originals=made,
        titles={each.report.file: each.document.title for each in read},
    )
    return _Made(files, result, structured)


def _read(
    inputs: Sequence[Incoming], pictures: PictureStore, pace: Progress
) -> Iterator[_ReadInput]:
    """Yield each of `inputs` as it is read; its pictures go into `pictures`."""
    names = document_names([each.path for each in inputs])
    for number, (name, each) in enumerate(zip(names, inputs, strict=True)):
        pace.tell(Step.READING, number, len(inputs))
        report = Report(str(each.path))
        received = read_incoming(each, pace.tell_pages)
        yield _ReadInput(name, received, understand(received, report, pictures.place), report)


def _document_files(read: Sequence[_ReadInput]) -> dict[str, bytes]:
    """Return the documents, their sources, and what was guessed of them."""
    ids, language = Ids(), read[0].document.language
    ids.reserve(each.name for each in read)
    files: dict[str, bytes] = {}
    pending: list[str] = []
    for each in read:
        source = f"source/{each.name}.{each.received.kind.ending}"
        files |= source_files(each.received, source)
        made = written_document(each.document, each.name, source, ids, language)
        written = made.text.encode()
        if len(written) > MAX_BYTES:
            raise too_long(each.received.path.name)
        files[f"documents/{each.name}.md"] = written
        pending += guess_entries(each.report.guesses, made.lines)
    if pending:
        files[GUESS_TABLE] = "\n".join([ABOUT, *pending]).encode()
    return files


def documents_among(received: Sequence[ReceivedText], reports: Sequence[Report]) -> Set[str]:
    """Return the files of `reports`, one for each text, that have no lines."""
    pairs = zip(received, reports, strict=True)
    return frozenset(report.file for text, report in pairs if text.written)


def document_names(inputs: Sequence[Path]) -> list[str]:
    """Return the name of each document, such that sorting them keeps the order of `inputs`."""
    plain = [slug(path.stem) or "text" for path in inputs]
    if sorted(set(plain)) == plain:
        return plain
    digits = len(str(len(plain)))
    return [f"{number:0{digits}}-{name}" for number, name in enumerate(plain, start=1)]


def source_files(text: ReceivedText, name: str) -> Mapping[str, bytes]:
    """Return the received file, with a UTF-8 copy beside it where it has another encoding.

    So has one of which characters were taken out, since an archive may not hold them.
    """
    if text.cleared or text.kind.parser or (text.encoding in _UNCHANGED and not text.strays):
        return {name: text.data}
    return {name: text.text.encode(), f"{name}.as-received": text.data}


def _today() -> str:
    """Return today's date, or that of SOURCE_DATE_EPOCH for a reproducible build."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    with suppress(ValueError, OverflowError, OSError):
        return datetime.fromtimestamp(int(given), UTC).date().isoformat()
    return datetime.now(UTC).date().isoformat()


def counted(
    documents: Sequence[DraftDocument], received: Sequence[ReceivedText]
) -> Mapping[str, int]:
    """Return how much of each kind was found in the texts."""
    return _counts(documents) | _met(received)


def _met(received: Sequence[ReceivedText]) -> dict[str, int]:
    """Return how many tables and pictures the inputs have."""
    structured = [each.written.structured for each in received if each.written]
    drawn = [len(_TABLE_RULE.findall(each.text)) for each in received if _is_markdown(each)]
    return {
        "tables": sum(map(table_count, structured)) + sum(drawn),
        "pictures": sum(map(picture_count, structured)),
    }


def _is_markdown(received: ReceivedText) -> bool:
    """Return whether a text came as Markdown."""
    return received.written is None and received.kind.name == "markdown"


def _counts(documents: Sequence[DraftDocument]) -> dict[str, int]:
    sections = [section for document in documents for section in document.sections]
    kinds = Counter(passage.kind for section in sections for passage in section.passages)
    return {
        "sections": len(sections),
        "passages": kinds.total(),
        "quotes": kinds[TextBlockKind.QUOTE],
        "footnotes": sum(len(document.footnotes) for document in documents),
        "list_items": kinds[TextBlockKind.ITEM],
        "pictures_taken": sum(len(section.pictures) for section in sections),
    }
