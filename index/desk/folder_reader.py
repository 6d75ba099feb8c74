"""Reads the files of a folder that the desk knows, and those again that may have changed."""

import stat
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from index.desk.folder_texts import AS_RECEIVED, DOCUMENTS, front_of
from index.source.checks.file_names import OWN_FILES, TABLE_FILES
from index.source.problems.problem import Problems
from index.source.text_files import files_in, read_text

_TICK = 3_000_000_000  # nanoseconds; a file changed less before it was read is read again
_UNKNOWN: tuple[int, ...] = ()


class FolderReader:
    """Reads the texts of one folder. A file whose size and times are the same is read once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._held: dict[str, tuple[tuple[int, ...], bytes]] = {}

    def read(self) -> dict[str, bytes]:
        """Return file -> bytes of the documents, their sources and the tables, as they are now.

        What is not there, or cannot be read as text, is left out.
        """
        found = dict(self._found(self.names()))
        documents = [data for file, data in found.items() if file.startswith(DOCUMENTS)]
        fronts = (front_of(data.decode("utf-8", "replace")) for data in documents)
        sources = {str(each.get("source", "")) for each in fronts} - {""}
        beside = {f"{each}{AS_RECEIVED}" for each in sources}  # bytes, which are no text here
        return found | dict(self._found(sorted(sources | beside)))

    def names(self) -> Sequence[str]:
        """Return the names of the files that a folder may have, without the sources."""
        return (
            *TABLE_FILES,
            *OWN_FILES,
            *files_in(self._folder, "documents", ".md"),
            *files_in(self._folder, "translations", ".toml"),
        )

    def _found(self, names: Iterable[str]) -> Iterator[tuple[str, bytes]]:
        for file in names:
            state = self._state_of(file)
            seen, data = self._held.get(file, (_UNKNOWN, b""))
            if state != seen or not state:
                read = self._read(file)
                if read is None:
                    self._held.pop(file, None)
                    continue
                data = read
                self._held[file] = state, data
            yield file, data

    def _state_of(self, file: str) -> tuple[int, ...]:
        """Return the size and the times of `file`; nothing where they could hide a change."""
        with suppress(OSError, ValueError):
            found = (self._folder / file).stat()
            if stat.S_ISREG(found.st_mode) and time.time_ns() - found.st_mtime_ns > _TICK:
                return found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino
        return _UNKNOWN

    def _read(self, file: str) -> bytes | None:
        if file.endswith(AS_RECEIVED) or read_text(self._folder, file, Problems()) is not None:
            with suppress(OSError, ValueError):
                return (self._folder / file).read_bytes()
        return None
