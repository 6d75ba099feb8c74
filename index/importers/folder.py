"""Makes an editor's folder of texts, whole or not at all."""

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
_UNCHANGED = frozenset({"utf-8-sig"})  # what a source folder reads as it is


@contextmanager
def importing(inputs: Sequence[Path], folder: Path) -> Iterator[tuple[Path, Imported]]:
    """Make a folder of `inputs` beside `folder`; at the end of the block it takes that name.

    Where the block raises, nothing is left. Raises SourceProblem for a text that cannot be read,
    OutputFailed where `folder` is taken or cannot be made.
    """
    _check_free(folder)
    files, result = _imported(inputs, folder)
    draft: Path | None = None
    try:
        target = folder.resolve()
        # Not with `tempfile`, which on Windows tries on for days where it may not write.
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
            target.rmdir()  # elsewhere an empty folder gives way by itself
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
        taken = False  # told when it is to be made
    if taken:
        raise OutputFailed(
            "“{name}” is there already and not empty. Choose a new folder.", name=folder.name
        )


def _open_to_others(folder: Path) -> None:
    """Give a draft, which only its owner may open, the rights of any new folder."""
    mask = os.umask(0)
    os.umask(mask)
    with suppress(OSError):
        folder.chmod(0o777 & ~mask)


def _imported(inputs: Sequence[Path], folder: Path) -> tuple[dict[str, bytes], Imported]:
    """Return the files of the folder to be made, and what is to be told of it."""
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
    """Return what each document is called; they are read in the order of these names."""
    plain = [slug(path.stem) or "text" for path in inputs]
    if sorted(set(plain)) == plain:
        return plain
    digits = len(str(len(plain)))
    return [f"{number:0{digits}}-{name}" for number, name in enumerate(plain, start=1)]


def _source_files(text: ReceivedText, name: str) -> Mapping[str, bytes]:
    """Return the text as it came; in another encoding it is kept beside what can be read."""
    if text.encoding in _UNCHANGED:
        return {name: text.data}
    return {name: text.text.encode(), f"{name}.as-received": text.data}


def _today() -> str:
    """Return today's date, or the one that a reproducible build is told."""
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
