"""The document files of a folder: their front matter, their Markdown, and their sources."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from index.limits import DOCUMENTS, FILES, PASSAGES, SOURCES, Limit, excess
from index.model import SourceText
from index.source.kept_parts import KeptParts
from index.source.markdown.blocks import count_passages
from index.source.problems.problem import Problem, Problems
from index.source.tables import Tables
from index.source.text_files import files_in
from index.source.toml.shapes import line_of
from index.source.toml_schema import HeadSource
from index.text.dates import date_parts, has_form_of_date
from index.values import Value, replace

FENCE = "+++"


class DocumentFile(Value):
    """A document file, parsed into its parts. Its `text` has the line ends of Unix.

    `first_line` is the line on which `body` begins, and `begin` its first character.
    """

    name: str
    head: HeadSource
    text: str
    begin: int
    first_line: int
    source: SourceText | None
    passages: int = 0
    """How many there are, or fewer."""

    @property
    def body(self) -> str:
        """The Markdown below the front matter."""
        return self.text[self.begin :]


def in_order[T](
    documents: Iterable[T], order: Sequence[str], id_of: Callable[[T], str]
) -> tuple[T, ...]:
    """Return `documents`, which are by file name, with those first whose ids `order` has."""
    at = {name: number for number, name in enumerate(order)}
    return tuple(sorted(documents, key=lambda each: at.get(id_of(each), len(at))))


class DocumentFiles:
    """Reads the document files of one folder, without parsing their Markdown."""

    def __init__(self, folder: Path, problems: Problems, kept: KeptParts) -> None:
        self._folder = folder
        self._problems = problems
        self._kept = kept
        self._read: dict[str, tuple[SourceText | None, int]] = {}
        self.complete = False
        """Whether every document could be read, so that a missing passage is really missing."""

    @property
    def sources(self) -> tuple[str, ...]:
        """The files of received texts that the documents name; they may be missing."""
        return tuple(self._read)

    def read(self, language: str, order: Sequence[str] = ()) -> tuple[DocumentFile, ...]:
        """Return the documents that can be read; none where they exceed a limit together.

        `language` is the archive's. Those whose ids are in `order` come first, in that order, then
        the others by their file names. Parsing a huge text takes seconds, so limits are checked
        first.
        """
        before = self._problems.count
        files = files_in(self._folder, "documents", ".md", self._problems)
        is_readable = self._problems.count == before
        if is_readable and not files:
            hint = "Put at least one .md file there."
            self._problems.error("documents", None, "no-document", "There is no document.", hint)
        opened: list[DocumentFile | None] = []
        over = excess(self._counted(files, language, opened))
        if over:
            self._problems.exceeds("documents", None, over)
        read = () if over else tuple(self._once(each for each in opened if each))
        documents = in_order(read, order, lambda each: each.head.id)
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
        yield DOCUMENTS, sum(self._kept.size(self._folder, file) for file in files), ""
        opened += [self._opened(file, language) for file in files]
        yield PASSAGES, sum(each.passages for each in opened if each), ""
        yield SOURCES, sum(size for _text, size in self._read.values()), ""

    def _opened(self, file: str, language: str) -> DocumentFile | None:
        text = self._kept.text(self._folder, file, self._problems)
        if text is None:
            return None
        bare, found = self._kept.of(
            "file", file, (text, language), lambda: self._parted(file, text, language)
        )
        for problem in found:
            self._problems.add(problem)
        if bare is None:
            return None
        source = self._source(file, bare.head.source)
        return self._kept.of(
            "file with source", file, (bare, source), lambda: replace(bare, source=source)
        )

    def _parted(
        self, file: str, text: str, language: str
    ) -> tuple[DocumentFile | None, tuple[Problem, ...]]:
        """Return the document of a `text` without its source, and what is wrong with its head."""
        problems = Problems()
        return self._head_and_body(file, text.replace("\r\n", "\n"), language, problems), (
            problems.found()
        )

    def _head_and_body(
        self, file: str, text: str, language: str, problems: Problems
    ) -> DocumentFile | None:
        opening, front_matter, body = [*text.split(f"{FENCE}\n", 2), "", ""][:3]
        if opening or not front_matter:
            hint = "Begin the file with TOML between two lines of +++."
            if text.startswith("---"):
                hint = "Write +++ in place of the --- above and below it."
            problems.error(file, 1, "no-front-matter", "The front matter is missing.", hint)
            return None
        head = Tables(self._folder, problems).head(file, front_matter, language)
        if head is None:
            return None
        _check_date(file, front_matter, head.date or "", problems)
        first_line = front_matter.count("\n") + 3
        if "\0" in body:  # CommonMark replaces NUL by U+FFFD
            line = first_line + body.count("\n", 0, body.index("\0"))
            problems.error(file, line, "bad-character", "Here stands a NUL character.")
        begin = len(text) - len(body)
        return DocumentFile(file, head, text, begin, first_line, None, count_passages(body))

    def _source(self, file: str, name: str) -> SourceText | None:
        if not name:
            return None
        text = self._kept.known_text(self._folder, name)
        if text is None and ("\0" in name or not self._is_inside(name)):
            self._tell_missing(file, name)
            return None
        if name not in self._read:
            if text is None:
                text = self._kept.text(self._folder, name, self._problems)
            self._read[name] = self._sized(name, text or "")
            if text == "":
                self._tell_missing(file, name)
        return self._read[name][0]

    def _sized(self, name: str, text: str) -> tuple[SourceText | None, int]:
        """Return a received text, None for an empty one, and its size in bytes."""

        def made() -> tuple[SourceText | None, int]:
            return (SourceText(name, text) if text else None), len(text.encode())

        return self._kept.of("source", name, (text,), made)

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


def _check_date(file: str, front_matter: str, date: str, problems: Problems) -> None:
    """Report a `date` that is written like one, and is in no calendar."""
    if has_form_of_date(date) and not date_parts(date):
        line, _row = line_of(f"\n{front_matter}", "$.date")
        hint = "Write the date that the source has, such as 2019-01-31, or leave it out."
        problems.error(file, line, "bad-value", f"There is no date “{date}”.", hint)
