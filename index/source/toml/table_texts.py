"""The texts of the TOML files of a folder, and the lines of what stands in them."""

import re
from pathlib import Path

from index.source.kept_parts import KeptParts
from index.source.problems.problem import Problems


class TableTexts:
    """Reads the TOML files of one folder as text, each once. `texts` are those that were read."""

    def __init__(self, folder: Path, problems: Problems, kept: KeptParts) -> None:
        self._folder = folder
        self._problems = problems
        self._kept = kept
        self.texts: dict[str, str] = {}
        self._unreadable: set[str] = set()
        self._lines: dict[tuple[str, str], list[int]] = {}

    def text(self, file: str) -> str | None:
        """Return the text of `file`, or None where it cannot be read, which is told once."""
        if file not in self.texts and file not in self._unreadable:
            text = self._kept.text(self._folder, file, self._problems)
            if text is None:
                self._unreadable.add(file)
            else:
                self.texts[file] = text.replace("\r\n", "\n")
        return self.texts.get(file)

    def line(self, file: str, key: str, number: int) -> int | None:
        """Return the line on which the table `[[key]]` with this number, from 0, begins."""
        lines = self._lines.get((file, key))
        if lines is None:
            begins = re.compile(rf"[ \t]*\[\[[ \t]*{key}[ \t]*\]\]")
            written = enumerate(self.texts.get(file, "").split("\n"), 1)
            lines = self._lines[file, key] = [at for at, each in written if begins.match(each)]
        return lines[number] if number < len(lines) else None
