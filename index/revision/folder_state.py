"""A source folder as it is when a document comes into it, and what an editor made of each text."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from index.errors import SourceProblem
from index.importers.document import understand
from index.importers.draft import DraftDocument
from index.importers.folder_writer import written_document
from index.importers.ids import Ids
from index.importers.import_report import Report
from index.importers.received import MAX_BYTES, ReceivedText, read_received
from index.revision.document_text import DocumentText, read_document
from index.source.checks.file_names import CONFLICTS, GUESSES, RECORD, TABLE_FILES
from index.source.problems.problem import Problems
from index.source.text_files import files_in, names_in, read_text
from index.text.hostile_toml import toml_in

HEAD = "archive.toml"
VOCABULARY = "vocabulary.toml"


@dataclass(frozen=True)
class ImportedVersion:
    """A text, and the document that an import makes of it, in three forms."""

    received: ReceivedText
    draft: DraftDocument
    markdown: str
    text: DocumentText
    lines: Mapping[str, int]
    """Id of a passage or heading -> the line in the text on which it begins."""


def imported_version(
    received: ReceivedText, name: str, report: Report, language: str, title: str = ""
) -> ImportedVersion:
    """Return what an import makes of `received`, as a document of that name.

    It has that `title` where its text has none. Raises SourceProblem.
    """
    draft = understand(received, report, title=title)
    made = written_document(draft, name, f"source/{name}", Ids(), language)
    text = read_document(made.text, received.path.name)
    return ImportedVersion(received, draft, made.text, text, made.lines)


@dataclass
class KeptDocument:
    """A document of the folder: its file, its front matter, its blocks, and its source."""

    file: str
    front: Mapping[str, Any]
    written: str
    text: DocumentText
    folder: Path
    language: str
    title: str = ""

    def entitle(self, title: str) -> None:
        """Read the base with the `title` that the import now gives a text without one.

        The first import found it in the document, of which the source has the words alone.
        """
        self.title = title
        self.__dict__.pop("base", None)

    @property
    def source(self) -> str:
        """The file that it was made from, or ""."""
        return str(self.front.get("source", ""))

    @cached_property
    def base(self) -> ImportedVersion | None:
        """What an import makes of its source; None where that is not there or cannot be read."""
        place = self.folder / self.source
        if not self.source or not place.resolve().is_relative_to(self.folder.resolve()):
            return None
        try:
            received = read_received(place)
            stem = Path(self.file).stem
            return imported_version(received, stem, Report(""), self.language, self.title)
        except SourceProblem:
            return None


@dataclass(slots=True)
class FolderState:
    """What is read of a folder. `tables` are its TOML files, `seen` all files as they were."""

    path: Path
    head: Mapping[str, Any] = field(default_factory=dict)
    tables: dict[str, Mapping[str, Any]] = field(default_factory=dict)
    documents: list[KeptDocument] = field(default_factory=list)
    seen: dict[str, bytes] = field(default_factory=dict)

    @property
    def language(self) -> str:
        """The language of documents that name none."""
        return str(self.head.get("language", "en"))

    def text(self, file: str) -> str:
        """Return the text of `file` as it was read; "" where it is not there."""
        return self.seen.get(file, b"").decode("utf-8-sig")


def read_folder_state(folder: Path) -> FolderState:
    """Read `folder`. Raises SourceProblem where a file of it cannot be read."""
    state = FolderState(folder)
    problems = Problems()
    tables = [name for name in names_in(folder) if name in (*TABLE_FILES, CONFLICTS, RECORD)]
    tables += files_in(folder, "translations", ".toml")
    for file in tables:
        state.tables[file] = _parsed(file, _read(state, file, problems))
    state.head = state.tables[HEAD]
    if (folder / GUESSES).is_file():  # nothing depends on it, so its mistakes stop nothing
        _read(state, GUESSES, problems)
    for file in files_in(folder, "documents", ".md"):
        written = _read(state, file, problems)
        text = read_document(written, file)
        front = _parsed(file, text.head)
        state.documents.append(KeptDocument(file, front, written, text, folder, state.language))
        source = str(front.get("source", ""))
        if source and (folder / source).is_file():
            _read(state, source, problems)
    return state


def pictures_in(folder: Path) -> dict[str, bytes]:
    """Return the pictures of `folder`, by the names of their files. Raises SourceProblem."""
    try:
        files = [each for each in (folder / "pictures").iterdir() if each.is_file()]
        return {each.name: each.read_bytes() for each in files if each.stat().st_size <= MAX_BYTES}
    except FileNotFoundError:
        return {}
    except OSError:
        raise SourceProblem("“{name}” cannot be read. Check its rights.", name="pictures") from None


def _read(state: FolderState, file: str, problems: Problems) -> str:
    text = read_text(state.path, file, problems)
    if text is None:
        raise SourceProblem(
            "“{name}” cannot be read. Mend what a check of the folder finds.", name=file
        )
    state.seen[file] = (state.path / file).read_bytes()
    return state.text(file)


def _parsed(file: str, text: str) -> Mapping[str, Any]:
    try:
        return toml_in(text.replace("\r\n", "\n"))
    except (ValueError, RecursionError):
        raise SourceProblem(
            "“{name}” has mistakes. Mend what a check of the folder finds, then import again.",
            name=file,
        ) from None
