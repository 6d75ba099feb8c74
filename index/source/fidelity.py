"""Whether the documents hold every word of the text as it was received, in order, and no other.

White space may be folded, a word broken at the end of a line is one word, and footnotes stand
where their marks stood or at the end: all else that differs is told. Nothing is mended.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from index.model import Document, Footnote, Passage, SourceText
from index.source.problems import Problem, Problems, Severity

_WORD = re.compile(r"\S+")
_BROKEN = re.compile(r"(?<=\w)[-\u2010]$")
_MOST_SHOWN = 12  # words of a difference that are quoted
_HINT = "Put the words in, or say in a note why they are not there."


@dataclass(frozen=True, slots=True)
class _SourceWord:
    """A word of the source, and the line it begins on."""

    word: str
    line: int


class Fidelity:
    """Tells `problems` of each run of words that is in one text and not in the other."""

    def __init__(self, problems: Problems) -> None:
        self._problems = problems

    def check(self, source: SourceText, documents: Sequence[Document]) -> None:
        """Hold the documents that were made from `source` against it, in their order."""
        ours = [word for document in documents for word in _words_of(document)]
        notes = [note for document in documents for note in document.footnotes]
        theirs = _without_footnotes(_joined(source.text, set(ours)), notes)
        matcher = SequenceMatcher(None, [each.word for each in theirs], ours, autojunk=False)
        for tag, first, last, start, end in matcher.get_opcodes():
            if tag != "equal":
                line = theirs[min(first, len(theirs) - 1)].line if theirs else None
                missing = [each.word for each in theirs[first:last]]
                self._tell(source.file, line, "words-missing", missing)
                self._tell(source.file, line, "words-added", ours[start:end])

    def _tell(self, file: str, line: int | None, code: str, words: Sequence[str]) -> None:
        if not words:
            return
        shown = " ".join(words[:_MOST_SHOWN]) + (" …" if len(words) > _MOST_SHOWN else "")
        where = "the documents" if code == "words-missing" else "the source"
        said = f"These words are not in {where}, or not in this order: “{shown}”."
        self._problems.add(Problem(file, line, Severity.WARNING, code, said, _HINT))


def _words_of(document: Document) -> Iterator[str]:
    """Yield the words of the document in order, but for its footnotes and an editor's title."""
    if document.title_by != "editor":
        yield from document.title.split()
    signs = {note.id: note.mark for note in document.footnotes}
    for section in document.walk():
        yield from section.title.split()
        for passage in section.passages:
            yield from _marked(passage, signs).split()
            if passage.attribution:
                yield from passage.attribution.text.split()


def _marked(passage: Passage, signs: dict[str, str]) -> str:
    """Return the passage's text with its footnote marks where they stood."""
    text = passage.text
    for mark in sorted(passage.footnotes, key=lambda mark: -mark.at):
        text = text[: mark.at] + signs[mark.footnote] + text[mark.at :]
    return text


def _joined(text: str, known: set[str]) -> list[_SourceWord]:
    """Return the words of the source, those broken at the end of a line as the documents join them.

    A hyphen there stays, unless the documents hold the word only without it.
    """
    words: list[_SourceWord] = []
    carried: _SourceWord | None = None
    for line, content in enumerate(text.split("\n"), start=1):
        found = [_SourceWord(match[0], line) for match in _WORD.finditer(content)]
        if carried and found:
            first = found.pop(0).word
            whole, bare = carried.word + first, carried.word[:-1] + first
            joined = bare if bare in known and whole not in known else whole
            found.insert(0, _SourceWord(joined, carried.line))
            carried = None
        if found and _BROKEN.search(found[-1].word):
            carried = found.pop()
        words += found
    return [*words, carried] if carried else words


def _without_footnotes(
    words: list[_SourceWord], footnotes: Sequence[Footnote]
) -> list[_SourceWord]:
    """Take each footnote, with the number before it, out of the words it stands among."""
    for note in footnotes:
        sought = [note.mark, *note.text.split()]
        plain = [each.word for each in words]
        for start in range(len(plain) - len(sought) + 1):
            if plain[start] == note.mark and plain[start : start + len(sought)] == sought:
                words = words[:start] + words[start + len(sought) :]
                break
    return words
