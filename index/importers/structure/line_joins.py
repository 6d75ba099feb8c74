"""Joins the lines of a passage, and decides which hyphens at line ends are kept."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from index.importers.import_report import Certainty, Report
from index.importers.structure.divided_words import (
    GUESSED_JOINS,
    SOFT,
    HyphenUse,
    KnownWords,
    is_broken,
    told_joins,
)
from index.importers.structure.lines import Line
from index.values import Value, replace


class Text(Value):
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

    def parted(self, at: int) -> tuple[list[Line], list[Line]]:
        """Return the lines before and after the position `at`; its own line is split in two."""
        if at <= 0:
            return [], list(self.lines)
        place = max(0, bisect_right(self.starts, at) - 1)
        line = self.lines[place]
        before, after = list(self.lines[:place]), list(self.lines[place + 1 :])
        head, tail = line.text[: at - self.starts[place]], line.text[at - self.starts[place] :]
        before += [replace(line, text=head.strip())] if head.strip() else []
        return before, [replace(line, text=tail.strip()), *after] if tail.strip() else after


class LineJoiner:
    """Joins lines; the words of `lines`, the whole text, decide about hyphens at their ends."""

    def __init__(self, lines: Iterable[Line]) -> None:
        self._words = KnownWords(line.text for line in lines)
        self._joined: dict[HyphenUse, dict[str, list[int]]] = {use: {} for use in GUESSED_JOINS}

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

    def tell(self, report: Report) -> None:
        """Add to `report` the words that were joined as a guess, all of one kind together."""
        for use, joined in self._joined.items():
            if joined:
                places = {word: [f"line {at}" for at in lines] for word, lines in joined.items()}
                first = min(min(lines) for lines in joined.values())
                report.guess(first, "hyphen", told_joins(use, places), Certainty.LIKELY)

    def _between(self, before: str, line: Line, report: Report | None) -> tuple[int, str]:
        """Return how many characters to remove from `before`, and what joins it to `line`."""
        found = self._words.division(before, line.text)
        if before[-1] == SOFT:
            return 1, ""
        if found is None or found.use is HyphenUse.SUSPENDED:
            return 0, "" if found is None and line.text[0].isalnum() else " "
        if report and found.use in self._joined:
            places = self._joined[found.use].setdefault(found.joined, [])
            places += [line.number] if line.number not in places else []
        elif report and found.use is HyphenUse.UNKNOWN:
            word = found.before + found.sign + found.after
            said = f"“{word}” keeps its hyphen: the text has it nowhere else."
            report.guess(line.number, "hyphen", said)
        return int(found.is_one), ""
