"""The words of a text as it was received, as the documents made from it should hold them.

What a page does to words is undone here: words broken at the ends of lines, footnotes among them,
and the markup of a text that is Markdown.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence, Set
from dataclasses import dataclass, replace

from index.model import Footnote, SourceText

_WORD = re.compile(r"\S+")
_LINE_END = re.compile(r"\r\n|\r|\n")
_BROKEN = re.compile(r"(?<=\w)[-\u2010\u00ad]$")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789", "[]().")
_QUOTED = re.compile(r"\s*(?:>\s?)+")
_HEADING = re.compile(r"\s*#{1,6}\s+(.*?)(?:\s+#+)?\s*$")
_NAMED_NOTE = re.compile(r"\s*\[\^([^\]\s]+)\]:")
_NAMED_MARK = re.compile(r"\[\^([^\]\s]+)\]")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~]|$)")


@dataclass(frozen=True, slots=True)
class SourceWord:
    """A word of the source, the line it begins on, and whether it begins or ends a line."""

    word: str
    line: int
    first: bool = False
    last: bool = False


def received_words(
    source: SourceText, footnotes: Sequence[Footnote], known: Collection[str], left_out: Set[int]
) -> list[SourceWord]:
    """Return the words of `source` without those on the lines `left_out` and the `footnotes`.

    A hyphen at the end of a line stays, unless the documents hold the word only without it:
    `known` are all their words.
    """
    marks = {note.mark for note in footnotes}
    words = [
        word
        for line, content in enumerate(_lines(source, marks), start=1)
        if line not in left_out
        for word in _words(content, line)
    ]
    return _joined(_without_footnotes(words, footnotes), known)


def _lines(source: SourceText, marks: Set[str]) -> Iterator[str]:
    markdown = source.file.lower().endswith((".md", ".markdown"))
    for line in _LINE_END.split(source.text):
        yield _without_markup(line, marks) if markdown else line


def _without_markup(line: str, marks: Set[str]) -> str:
    """Return a line of Markdown as it is read; a mark whose footnote is unknown is text."""

    def bare(found: re.Match[str]) -> str:
        return found[1] if found[1] in marks else found[0]

    note = _NAMED_NOTE.match(line)
    if note and note[1] in marks:
        line = f"{note[1]} {line[note.end() :]}"
    line = _QUOTED.sub("", line, count=1) if _QUOTED.match(line) else line
    heading = _HEADING.match(line)
    line = heading[1] if heading else line
    return _ESCAPED.sub(r"\1", _NAMED_MARK.sub(bare, line))


def _words(content: str, line: int) -> Iterator[SourceWord]:
    found = _WORD.findall(content)
    for place, word in enumerate(found):
        yield SourceWord(word, line, first=place == 0, last=place == len(found) - 1)


def _without_footnotes(words: list[SourceWord], footnotes: Sequence[Footnote]) -> list[SourceWord]:
    """Take each footnote, with the sign before it, out of the words it stands among."""
    starts: defaultdict[str, list[int]] = defaultdict(list)
    for place, word in enumerate(words):
        starts[word.word].append(place)
    gone: set[int] = set()
    for note in footnotes:
        for sought in _as_printed(note):
            ends = ((start, _end_of(sought, words, start)) for start in starts[sought[0]])
            found = next((each for each in ends if each[1] and each[0] not in gone), None)
            if found and found[1]:
                gone.update(range(found[0], found[1]))
                break
    return [word for place, word in enumerate(words) if place not in gone]


def _as_printed(note: Footnote) -> Iterator[list[str]]:
    """Yield the words of `note` with its sign, in the ways that such signs are printed."""
    plain = note.mark.translate(_RAISED)
    ways = (note.mark, plain, f"{plain}.", f"{plain})", f"[{plain}]", f"{note.mark}.")
    words = note.text.split()
    for sign in dict.fromkeys(ways):
        yield [sign, *words]
    for sign in dict.fromkeys(ways):
        yield [sign + words[0], *words[1:]] if words else [sign]


def _end_of(sought: Sequence[str], words: Sequence[SourceWord], start: int) -> int | None:
    """Return where the words `sought` end that begin at `start`; None where others stand there."""
    place = start
    for each in sought:
        if place >= len(words):
            return None
        word = words[place]
        while word.word != each:
            place += 1
            parts = _rejoined(word, words[place]) if place < len(words) else ()
            whole = next((part for part in parts if each.startswith(part)), None)
            if whole is None:
                return None
            word = replace(words[place], word=whole)
        place += 1
    return place


def _rejoined(word: SourceWord, after: SourceWord) -> tuple[str, ...]:
    """Return what a word at the end of a line and the one after it may be together."""
    if not word.last or not _BROKEN.search(word.word):
        return ()
    return word.word + after.word, word.word[:-1] + after.word


def _joined(words: Sequence[SourceWord], known: Collection[str]) -> list[SourceWord]:
    """Return `words`, those broken at the end of a line as the documents join them."""
    joined: list[SourceWord] = []
    for word in words:
        before = joined[-1] if joined else None
        if before is None or not before.last or not _BROKEN.search(before.word):
            joined.append(word)
            continue
        whole, bare = before.word + word.word, before.word[:-1] + word.word
        if whole not in known and bare not in known and before.word in known and word.word in known:
            joined.append(word)  # “short- and long-term”
            continue
        kept = bare if bare in known and whole not in known else whole
        joined[-1] = replace(before, word=kept, last=word.last)
    return joined
