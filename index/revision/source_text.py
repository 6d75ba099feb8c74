"""The received text as the folder keeps it: without words of passages that are not put in.

What is not put in keeps the words that the source had, so that the next import knows them. Words
that are new, and wait for an editor to decide, are in no file.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from index.revision.changes import KeptOut
from index.source.checks.alignment import Alignment
from index.source.received import SourceWord
from index.source.withdrawal import Spans, joined_spans

_BLANK = "[not imported]"
_MARK = re.compile(r"(?<!\\)\[\^([^\]\s]+)\]")
_OF_A_LINE = re.compile(r"[^\S\r\n\f]*[^\s][^\r\n\f]*")


@dataclass(frozen=True)
class OwnedSource:
    """A source with the words of each passage in it. `lines` are those of its headings, by id."""

    text: str
    alignment: Alignment
    lines: Mapping[str, int]

    def spans(self, name: str) -> Spans:
        """Return the spans of the words of the passage, footnote or heading `name`."""
        if name in self.lines:
            return [self._line(self.lines[name])]
        found = self._words.get(name, ())
        return joined_spans(self.text, sorted((each.start, each.end) for each in found))

    @cached_property
    def _words(self) -> Mapping[str, Sequence[SourceWord]]:
        words: defaultdict[str, list[SourceWord]] = defaultdict(list)
        for stretch in self.alignment.stretches:
            if stretch.equal:
                for word, own in zip(stretch.theirs, stretch.ours, strict=True):
                    words[own.passage].append(word)
        return dict(words) | dict(self.alignment.footnotes)

    def _line(self, number: int) -> tuple[int, int]:
        starts = [0, *(found.end() for found in re.finditer("\r\n|\r|\n", self.text))]
        start = starts[min(number, len(starts)) - 1]
        end = re.compile("[\r\n]|$").search(self.text, start)
        return start, end.start() if end else len(self.text)


def held_back(
    new: OwnedSource,
    old: OwnedSource | None,
    kept_out: Sequence[KeptOut],
    labels: Mapping[str, str],
) -> tuple[str, Mapping[int, int]]:
    """Return the text of `new` as it is kept, and how its line numbers change.

    `labels` are those of the footnotes of `old` -> of `new`.
    """
    changes: set[tuple[int, int, str]] = set()
    for each in kept_out:
        spans = new.spans(each.theirs)
        before = (
            [old.text[slice(*span)] for span in old.spans(each.base)] if old and each.base else []
        )
        changes.update(_replaced(new.text, spans, [_renamed(part, labels) for part in before]))
    text, at = "", 0
    shifts: list[tuple[int, int]] = []  # the last line of a change, and lines that it adds
    for start, end, words in sorted(changes):
        if start >= at:
            added = words.count("\n") - new.text.count("\n", start, end)
            shifts += [(new.text.count("\n", 0, end) + 1, added)] if added else []
            text += new.text[at:start] + words
            at = end
    lines = range(1, new.text.count("\n") + 2) if shifts else ()
    moved = {line: line + sum(by for last, by in shifts if last < line) for line in lines}
    return text + new.text[at:], moved


def blank_lines(text: str) -> set[int]:
    """Return the numbers of the lines of `text` that stand for words that are not put in."""
    return {at for at, line in enumerate(text.split("\n"), 1) if _BLANK in line}


def _replaced(text: str, spans: Spans, before: Sequence[str]) -> list[tuple[int, int, str]]:
    if not before:
        return [(*span, _OF_A_LINE.sub(_BLANK, text[slice(*span)])) for span in spans]
    parts = list(before)
    if len(parts) != len(spans):
        parts = [" ".join(parts), *[""] * (len(spans) - 1)]
    return [(*span, part) for span, part in zip(spans, parts, strict=False)]


def _renamed(part: str, labels: Mapping[str, str]) -> str:
    return _MARK.sub(lambda found: f"[^{labels.get(found[1], found[1])}]", part)
