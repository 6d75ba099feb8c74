"""Reads the files of a folder that the desk knows, and those again that may have changed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from index.desk.folder_texts import AS_RECEIVED, DOCUMENTS, front_of
from index.source.checks.file_names import OWN_FILES, TABLE_FILES
from index.source.kept_parts import KeptParts, file_state
from index.source.problems.problem import Problems
from index.source.text_files import files_in, read_text

type FileContent = str | bytes
"""The text of a file, or its bytes where they are no UTF-8."""


class FolderReader:
    """Reads the files of one folder. One whose size and times are the same is read once.

    A text that is `kept` by whoever checks the folder is neither read nor held again.
    """

    def __init__(self, folder: Path, kept: KeptParts) -> None:
        self._folder = folder
        self._kept = kept
        self._held: dict[str, tuple[tuple[int, ...], FileContent]] = {}
        self._named: dict[str, tuple[FileContent, str]] = {}
        """Document -> its text, and what it names as its source."""

    def read(self) -> dict[str, FileContent]:
        """Return the documents, their sources and the tables, as they are now, by their names.

        What is not there, or cannot be read as text, is left out.
        """
        found = dict(self._found(self.names()))
        sources = {self._source_of(file, found) for file in found if file.startswith(DOCUMENTS)}
        sources.discard("")
        beside = self._beside(sources)  # bytes, which are no text here
        return found | dict(self._found(sorted(sources | beside)))

    def names(self) -> Sequence[str]:
        """Return the names of the files that a folder may have, without the sources."""
        return (
            *TABLE_FILES,
            *OWN_FILES,
            *files_in(self._folder, "documents", ".md"),
            *files_in(self._folder, "translations", ".toml"),
        )

    def _beside(self, sources: Iterable[str]) -> set[str]:
        """Return the files with the bytes of `sources` that came in another encoding."""
        wanted = {f"{each}{AS_RECEIVED}" for each in sources}
        folders = {each.rpartition("/")[0] for each in wanted}
        there = {file for each in folders for file in files_in(self._folder, each, AS_RECEIVED)}
        return {each for each in wanted if each in there or each.count("/") != 1}

    def _source_of(self, file: str, found: Mapping[str, FileContent]) -> str:
        """Return the received text that the document `file` names, or ""."""
        content, source = self._named.get(file, ("", ""))
        if content is not found[file]:
            content = found[file]
            text = content if isinstance(content, str) else content.decode("utf-8", "replace")
            source = str(front_of(text).get("source", ""))
            self._named[file] = content, source
        return source

    def _found(self, names: Iterable[str]) -> Iterator[tuple[str, FileContent]]:
        nothing: tuple[tuple[int, ...], FileContent] = (), ""
        for file in names:
            state = file_state(f"{self._folder}/{file}")
            seen, content = self._held.get(file, nothing)
            if state != seen or not state:
                read = self._known(file, state) or self._read(file)
                if read is None:
                    self._held.pop(file, None)
                    continue
                content = read
                self._held[file] = state, content
            yield file, content

    def _known(self, file: str, state: tuple[int, ...]) -> str | None:
        """Return the text that is kept of `file`, if that is what its bytes are."""
        text = self._kept.known_text(self._folder, file) if state else None
        return text if text and len(text.encode()) == state[0] else None  # else it had a mark

    def _read(self, file: str) -> FileContent | None:
        if not file.endswith(AS_RECEIVED) and (
            read_text(self._folder, file, Problems()) is None  # it may be a pipe, or too large
        ):
            return None
        try:
            data = (self._folder / file).read_bytes()
        except (OSError, ValueError):
            return None
        content = content_of(data)
        return self._kept.same_text(file, content) if isinstance(content, str) else content


def content_of(data: bytes) -> FileContent:
    """Return the text that `data` is, or `data` itself."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data
