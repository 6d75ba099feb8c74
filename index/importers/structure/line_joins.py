"""Joins the lines of a passage, and decides which hyphens at line ends are kept."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from index.importers.import_report import Report
from index.importers.structure.lines import Line

_WORD = re.compile(r"\S+")
_BROKEN = re.compile(r"(?<=\w)[-\u2010\u00ad]$")
_SOFT = "\u00ad"
_SUSPENDED = frozenset({"and", "or", "to", "und", "oder", "et", "ou", "и", "или", "либо", "та"})
_SIGNS = re.compile(r"^\W+|[\W\d]+$")


@dataclass(frozen=True, slots=True)
class Text:
    """Joined lines. `starts` are the positions in `text` where each of `lines` begins."""

    text: str
    starts: tuple[int, ...]
    lines: tuple[Line, ...]

    def line_at(self, at: int) -> int:
        """Return the number of the source line that holds the character at `at`."""
        return self.lines[max(0, bisect_right(self.starts, at) - 1)].number

    def begins_line(self, at: int) -> bool:
        """Return whether a source line begins at `at`."""
        return at in self.starts


def is_broken(text: str) -> bool:
    """Return whether the last word of a line may continue in the next line."""
    return _BROKEN.search(text) is not None


class LineJoiner:
    """Joins lines; words that occur unbroken in `lines`, the whole text, decide about hyphens."""

    def __init__(self, lines: Iterable[Line]) -> None:
        self._seen: set[str] = set()
        broken = False
        for line in lines:
            words = _WORD.findall(line.text)
            whole = words[1 if broken and words else 0 :]
            broken = is_broken(line.text) if words else broken
            self._seen.update(map(_bare, whole[:-1] if broken else whole))

    def join(self, lines: Sequence[Line], report: Report | None = None) -> Text:
        """Return `lines` as one text; each hyphen that is kept as a guess is added to `report`."""
        pieces: list[str] = []
        starts: list[int] = []
        length = 0
        for line in lines:
            if pieces and is_broken(pieces[-1]) and line.text:
                cut, between = self._between(pieces[-1], line, report)
                pieces[-1] = pieces[-1][: len(pieces[-1]) - cut]
                length -= cut
            else:
                between = " " if pieces else ""
            starts.append(length + len(between))
            pieces += [between, line.text] if between else [line.text]
            length += len(between) + len(line.text)
        return Text("".join(pieces), tuple(starts), tuple(lines))

    def _between(self, before: str, line: Line, report: Report | None) -> tuple[int, str]:
        """Return how many characters to remove from `before`, and what joins it to `line`."""
        first, last = _WORD.findall(line.text)[0], _WORD.findall(before)[-1]
        if first.lower() in _SUSPENDED or not first[0].isalnum():
            return 0, " "  # “short- and long-term”
        if last[-1] == _SOFT:
            return 1, ""
        whole, bare = _bare(last + first), _bare(last[:-1] + first)
        if whole not in self._seen and bare in self._seen:
            return 1, ""
        if whole not in self._seen and report and first[0].isalpha():
            said = f"“{last}{first}” keeps its hyphen: the text has it nowhere else."
            report.guess(line.number, "hyphen", said)
        return 0, ""


def _bare(word: str) -> str:
    return _SIGNS.sub("", word).casefold()
