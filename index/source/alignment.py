"""Which words of the documents are which words of the text as it was received.

White space may be folded, a word broken at the end of a line is one word, and footnotes stand
where their marks stood or at the end.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property

from index.model import Document, Footnote, Passage, SourceText

_WORD = re.compile(r"\S+")
_BROKEN = re.compile(r"(?<=\w)[-\u2010]$")


@dataclass(frozen=True, slots=True)
class SourceWord:
    """A word of the source: its line, counted from 1, and where it stands in the whole text."""

    word: str
    line: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class OwnWord:
    """A word of a document, and the passage it stands in or under; "" is a heading's."""

    word: str
    passage: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of the source and of the documents that are equal, or that differ in one place."""

    line: int | None  # of the source, where it begins or would
    equal: bool
    theirs: Sequence[SourceWord]
    ours: Sequence[OwnWord]


class Alignment:
    """A source beside the documents that were made from it, in their order."""

    def __init__(self, source: SourceText, documents: Sequence[Document]) -> None:
        self._ours = [word for document in documents for word in _words_of(document)]
        notes = [note for document in documents for note in document.footnotes]
        words = _joined(source.text, {each.word for each in self._ours})
        self._theirs, self.footnotes = _without_footnotes(words, notes)

    @cached_property
    def stretches(self) -> tuple[Stretch, ...]:
        """The words of both, in order."""
        theirs, ours = self._theirs, self._ours
        matcher = SequenceMatcher(
            None, [each.word for each in theirs], [each.word for each in ours], autojunk=False
        )
        lines: list[int | None] = [each.line for each in theirs] or [None]
        return tuple(
            Stretch(
                lines[min(first, len(lines) - 1)],
                tag == "equal",
                theirs[first:last],
                ours[start:end],
            )
            for tag, first, last, start, end in matcher.get_opcodes()
        )


def _words_of(document: Document) -> Iterator[OwnWord]:
    """Yield the words of the document in order, but for its footnotes and an editor's title."""
    if document.title_by != "editor":
        yield from _split(document.title, "")
    signs = {note.id: note.mark for note in document.footnotes}
    for section in document.walk():
        yield from _split(section.title, "")
        for passage in section.passages:
            yield from _split(_marked(passage, signs), passage.id)
            if passage.attribution:
                yield from _split(passage.attribution.text, passage.id)


def _split(text: str, passage: str) -> Iterator[OwnWord]:
    return (OwnWord(word, passage) for word in text.split())


def _marked(passage: Passage, signs: dict[str, str]) -> str:
    """Return the passage's text with its footnote marks where they stood."""
    text = passage.text
    for mark in sorted(passage.footnotes, key=lambda mark: -mark.at):
        text = text[: mark.at] + signs[mark.footnote] + text[mark.at :]
    return text


def _joined(text: str, known: set[str]) -> list[SourceWord]:
    """Return the words of the source, those broken at the end of a line as the documents join them.

    A hyphen there stays, unless the documents hold the word only without it.
    """
    words: list[SourceWord] = []
    carried: SourceWord | None = None
    at = 0
    for line, content in enumerate(text.split("\n"), start=1):
        found = [
            SourceWord(match[0], line, at + match.start(), at + match.end())
            for match in _WORD.finditer(content)
        ]
        at += len(content) + 1
        if carried and found:
            first = found.pop(0)
            whole, bare = carried.word + first.word, carried.word[:-1] + first.word
            joined = bare if bare in known and whole not in known else whole
            found.insert(0, SourceWord(joined, carried.line, carried.start, first.end))
            carried = None
        if found and _BROKEN.search(found[-1].word):
            carried = found.pop()
        words += found
    return [*words, carried] if carried else words


def _without_footnotes(
    words: list[SourceWord], footnotes: Sequence[Footnote]
) -> tuple[list[SourceWord], dict[str, Sequence[SourceWord]]]:
    """Take each footnote, with the number before it, out of the words it stands among.

    Return what is left, and the words of each footnote by its id.
    """
    taken: dict[str, Sequence[SourceWord]] = {}
    for note in footnotes:
        sought = [note.mark, *note.text.split()]
        plain = [each.word for each in words]
        for start in range(len(plain) - len(sought) + 1):
            if plain[start] == note.mark and plain[start : start + len(sought)] == sought:
                taken[note.id] = words[start : start + len(sought)]
                words = words[:start] + words[start + len(sought) :]
                break
    return words, taken
