"""The document files of a folder: their front matter, their Markdown, and their sources."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from index.limits import DOCUMENTS, FILES, PASSAGES, SOURCES, Limit, excess
from index.model import SourceText
from index.source.markdown.blocks import count_passages
from index.source.problems.problem import Problems
from index.source.tables import Tables
from index.source.text_files import files_in, read_text, size_of
from index.source.toml_schema import HeadSource

FENCE = "+++"


@dataclass(frozen=True, slots=True)
class DocumentFile:
    """A document file, parsed into its parts. `first_line` is the line on which `body` begins."""

    name: str
    head: HeadSource
    body: str
    first_line: int
    source: SourceText | None


class DocumentFiles:
    """Reads the document files of one folder, without parsing their Markdown."""

    def __init__(self, folder: Path, tables: Tables, problems: Problems) -> None:
        self._folder = folder
        self._tables = tables
        self._problems = problems
        self._read: dict[str, SourceText | None] = {}
        self.complete = False
        """Whether every document could be read, so that a missing passage is really missing."""

    @property
    def sources(self) -> tuple[str, ...]:
        """The files of received texts that the documents name; they may be missing."""
        return tuple(self._read)

    def read(self, language: str) -> tuple[DocumentFile, ...]:
        """Return the documents that can be read, in order; none where they exceed a limit together.

        `language` is the archive's. Parsing a huge text takes seconds, so limits are checked first.
        """
        before = len(self._problems.found())
        files = files_in(self._folder, "documents", ".md", self._problems)
        is_readable = len(self._problems.found()) == before
        if is_readable and not files:
            hint = "Put at least one .md file there."
            self._problems.error("documents", None, "no-document", "There is no document.", hint)
        opened: list[DocumentFile | None] = []
        over = excess(self._counted(files, language, opened))
        if over:
            self._problems.exceeds("documents", None, over)
        documents = () if over else tuple(self._once(each for each in opened if each))
        self.complete = is_readable and len(documents) == len(files)
        return documents

    def _once(self, documents: Iterable[DocumentFile]) -> Iterator[DocumentFile]:
        """Yield `documents` without those that repeat the id of another one."""
        files: dict[str, str] = {}
        for each in documents:
            other = files.setdefault(each.head.id, each.name)
            if other == each.name:
                yield each
                continue
            said = f"“{each.name}” and “{other}” have the same id, “{each.head.id}”."
            hint = "Take one of the two out of the folder, or give it an id of its own."
            self._problems.error(each.name, 1, "same-id", said, hint)

    def _counted(
        self, files: Sequence[str], language: str, opened: list[DocumentFile | None]
    ) -> Iterator[tuple[Limit, int, str]]:
        yield FILES, len(files), ""
        yield DOCUMENTS, sum(size_of(self._folder / file) for file in files), ""
        opened += [self._opened(file, language) for file in files]
        yield PASSAGES, sum(count_passages(each.body) for each in opened if each), ""
        yield SOURCES, sum(len(each.text.encode()) for each in self._read.values() if each), ""

    def _opened(self, file: str, language: str) -> DocumentFile | None:
        text = read_text(self._folder, file, self._problems)
        if text is None:
            return None
        text = text.replace("\r\n", "\n")
        opening, front_matter, body = [*text.split(f"{FENCE}\n", 2), "", ""][:3]
        if opening or not front_matter:
            hint = "Begin the file with TOML between two lines of +++."
            if text.startswith("---"):
                hint = "Write +++ in place of the --- above and below it."
            self._problems.error(file, 1, "no-front-matter", "The front matter is missing.", hint)
            return None
        head = self._tables.head(file, front_matter, language)
        if head is None:
            return None
        first_line = front_matter.count("\n") + 3
        if "\0" in body:  # CommonMark replaces NUL by U+FFFD
            line = first_line + body.count("\n", 0, body.index("\0"))
            self._problems.error(file, line, "bad-character", "Here stands a NUL character.")
        return DocumentFile(file, head, body, first_line, self._source(file, head.source))

    def _source(self, file: str, name: str) -> SourceText | None:
        if not name:
            return None
        if "\0" in name or not self._is_inside(name):
            self._tell_missing(file, name)
            return None
        if name not in self._read:
            text = read_text(self._folder, name, self._problems)
            self._read[name] = SourceText(name, text) if text else None
            if text == "":
                self._tell_missing(file, name)
        return self._read[name]

    def _tell_missing(self, file: str, name: str) -> None:
        said = f"The source file “{_plain(name)}” is not in this folder."
        hint = "Write its name as it is there, with / between a folder and what is in it."
        self._problems.error(file, None, "no-source", said, hint)

    def _is_inside(self, name: str) -> bool:
        return (self._folder / name).resolve().is_relative_to(self._folder.resolve())


def _plain(name: str) -> str:
    """Return `name` with the backslashes that TOML read as the beginnings of escapes."""
    written = {"\t": "\\t", "\n": "\\n", "\b": "\\b", "\f": "\\f", "\r": "\\r"}
    return "".join(written.get(letter, letter) for letter in name)
