"""Makes an editor's folder from texts, whole or not at all."""

import os
import secrets
import shutil
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from index.errors import OutputFailed, SourceProblem
from index.importers.document import understand
from index.importers.draft import DraftDocument
from index.importers.folder_writer import CODEBOOK, archive_toml, markdown, vocabulary_toml
from index.importers.ids import Ids, slug
from index.importers.import_report import Imported, Report
from index.importers.received import MAX_BYTES, ReceivedText, read_received
from index.importers.structure.blocks import TextBlockKind

_READ = (
    "The lines under quotes are shown whole on a reader’s own screen, since the text prints them: "
    'read = "full" in archive.toml.'
)
_UNCHANGED = frozenset({"utf-8-sig"})  # encodings that a source folder can read


@contextmanager
def importing(inputs: Sequence[Path], folder: Path) -> Iterator[tuple[Path, Imported]]:
    """Make a folder from `inputs` under a hidden name, which is `folder` after the `with` block.

    Where the block raises, nothing is left. Raises SourceProblem for a text that cannot be read,
    OutputFailed where `folder` exists and is not empty, or cannot be made.
    """
    _check_free(folder)
    files, result = _imported(inputs, folder)
    draft: Path | None = None
    try:
        target = folder.resolve()
        # `tempfile` tries other names for days where Windows denies writing.
        draft = target.with_name(f".{target.name[:40]}.{secrets.token_hex(8)}")
        draft.mkdir(mode=0o700)
        for name, data in files.items():
            path = draft / name
            path.parent.mkdir(exist_ok=True)
            with path.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        yield draft, result
        _open_to_others(draft)
        if os.name == "nt" and target.is_dir():
            target.rmdir()  # elsewhere `replace` replaces an empty folder
        draft.replace(target)
        draft = None
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "it has no usable name"
        raise OutputFailed(
            "“{name}” could not be made: {why}. Choose another place or make room.",
            name=folder.name,
            why=why,
        ) from None
    finally:
        if draft is not None:
            shutil.rmtree(draft, ignore_errors=True)


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


def _imported(inputs: Sequence[Path], folder: Path) -> tuple[dict[str, bytes], Imported]:
    """Return name -> bytes of the files of the new folder, and the result of the import."""
    names = _names(inputs)
    received: list[ReceivedText] = []
    documents: list[DraftDocument] = []
    reports: list[Report] = []
    for path in inputs:
        report = Report(str(path))
        received.append(read_received(path))
        documents.append(understand(received[-1], report))
        reports.append(report)
    reports[0].guess(1, "read", _READ)
    files = {"codebook.toml": CODEBOOK.encode()}
    ids, language = Ids(), documents[0].language
    for name, text, document in zip(names, received, documents, strict=True):
        source = f"source/{name}.{text.kind.ending}"
        files |= _source_files(text, source)
        written = markdown(document, name, source, ids, language).encode()
        if len(written) > MAX_BYTES:
            raise SourceProblem(
                "“{name}” is too long for one document. Import it in several parts.",
                name=text.path.name,
            )
        files[f"documents/{name}.md"] = written
    archive = archive_toml(slug(folder.absolute().name) or "archive", _today(), documents)
    files["archive.toml"] = archive.encode()
    files["vocabulary.toml"] = vocabulary_toml(documents).encode()
    guesses = tuple(guess for report in reports for guess in report.in_order())
    left_out = tuple(line for report in reports for line in report.left_out)
    return files, Imported(str(folder), guesses, left_out, _counts(documents))


def _names(inputs: Sequence[Path]) -> list[str]:
    """Return the name of each document, such that sorting them keeps the order of `inputs`."""
    plain = [slug(path.stem) or "text" for path in inputs]
    if sorted(set(plain)) == plain:
        return plain
    digits = len(str(len(plain)))
    return [f"{number:0{digits}}-{name}" for number, name in enumerate(plain, start=1)]


def _source_files(text: ReceivedText, name: str) -> Mapping[str, bytes]:
    """Return the received file, with a UTF-8 copy beside it where it has another encoding."""
    if text.encoding in _UNCHANGED:
        return {name: text.data}
    return {name: text.text.encode(), f"{name}.as-received": text.data}


def _today() -> str:
    """Return today's date, or that of SOURCE_DATE_EPOCH for a reproducible build."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    with suppress(ValueError, OverflowError, OSError):
        return datetime.fromtimestamp(int(given), UTC).date().isoformat()
    return datetime.now(UTC).date().isoformat()


def _counts(documents: Sequence[DraftDocument]) -> dict[str, int]:
    sections = [section for document in documents for section in document.sections]
    kinds = Counter(passage.kind for section in sections for passage in section.passages)
    return {
        "sections": len(sections),
        "passages": kinds.total(),
        "quotes": kinds[TextBlockKind.QUOTE],
        "footnotes": sum(len(document.footnotes) for document in documents),
        "list_items": kinds[TextBlockKind.ITEM],
    }
