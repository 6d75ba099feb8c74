"""Reads the files of a folder that the desk knows, and those again that may have changed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from index.desk.folder_texts import AS_RECEIVED, DOCUMENTS, front_of
from index.source.checks.file_names import OWN_FILES, TABLE_FILES
from index.source.kept_parts import file_state
from index.source.problems.problem import Problems
from index.source.text_files import files_in, read_text


class FolderReader:
    """Reads the texts of one folder. A file whose size and times are the same is read once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._held: dict[str, tuple[tuple[int, ...], bytes]] = {}
        self._named: dict[str, tuple[bytes, str]] = {}  # document -> what it names as its source

    def read(self) -> dict[str, bytes]:
        """Return file -> bytes of the documents, their sources and the tables, as they are now.

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

    def _source_of(self, file: str, found: Mapping[str, bytes]) -> str:
        """Return the received text that the document `file` names, or ""."""
        data, source = self._named.get(file, (b"", ""))
        if data is not found[file]:
            data = found[file]
            source = str(front_of(data.decode("utf-8", "replace")).get("source", ""))
            self._named[file] = data, source
        return source

    def _found(self, names: Iterable[str]) -> Iterator[tuple[str, bytes]]:
        for file in names:
            state = file_state(f"{self._folder}/{file}")
            seen, data = self._held.get(file, ((), b""))
            if state != seen or not state:
                read = self._read(file)
                if read is None:
                    self._held.pop(file, None)
                    continue
                data = read
                self._held[file] = state, data
            yield file, data

    def _read(self, file: str) -> bytes | None:
        if file.endswith(AS_RECEIVED) or read_text(self._folder, file, Problems()) is not None:
            with suppress(OSError, ValueError):
                return (self._folder / file).read_bytes()
        return None
