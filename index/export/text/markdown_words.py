"""Writes words as Markdown: escaped, with the marks of footnotes and with emphasis.

Emphasis stands only where it reads back as it is: Markdown has none for some places in a word.
"""

import re
from collections.abc import Iterator, Sequence
from functools import partial

from index.export.text.runs import MarkedText
from index.model import Emphasis, EmphasisKind
from index.source.markdown.blocks import SourceBlockKind, read_blocks

_SIGNS = frozenset("\\`*_[]{<>&|~$^")
_BEGINNERS = frozenset("+-=:")
_HEADING = re.compile(r"^#|#(?=#*\s*$)", re.MULTILINE)  # at its beginning and end
_AT_EDGE = re.compile(r"^[^\S\n]+|[^\S\n]+$|\t", re.MULTILINE)  # blanks that Markdown drops
_NUMBER = re.compile(r"^\d{1,9}(?=[.)])", re.MULTILINE)  # at the beginning of a list item
_ADDRESS = re.compile(r":(?=//)|(?<=www)\.|@", re.IGNORECASE)  # of what may become a link
_AFTER_MARK = "("  # would turn the mark before it into a link
_DELIMITERS = {
    EmphasisKind.STRONG: "**",
    EmphasisKind.EMPHASIS: "*",
    EmphasisKind.SUPERSCRIPT: "^",
    EmphasisKind.SUBSCRIPT: "~",
}
_MOST_READINGS = 100  # of one text: what is not found to read back by then is left out


def escaped(text: str) -> str:
    """Return `text` escaped as Markdown."""
    return "".join(_pieces(text))


def marked_words(words: MarkedText) -> str:
    """Return `words` as Markdown, with as much of their emphasis as reads back."""
    return _Writer(words).written()


class _Writer:
    """Writes the words of one text, and reads them again."""

    def __init__(self, words: MarkedText) -> None:
        self._words = words
        self._pieces = _pieces(words.text)
        self._marks = sorted(words.marks, key=lambda mark: mark.at)
        self._readings = 0
        for mark in self._marks:
            if words.text[mark.at : mark.at + 1] == _AFTER_MARK:
                self._pieces[mark.at] = f"\\{_AFTER_MARK}"

    def written(self) -> str:
        """Return the Markdown."""
        return self._with(self._kept([], list(_nested(self._words.emphasis))))

    def _kept(self, before: list[Emphasis], more: list[Emphasis]) -> list[Emphasis]:
        """Return `before`, which reads back, and those of `more` that do so with it."""
        if not more or self._readings >= _MOST_READINGS:
            return before
        if self._reads_back([*before, *more]):
            return [*before, *more]
        if len(more) == 1:
            return before
        half = len(more) // 2
        return self._kept(self._kept(before, more[:half]), more[half:])

    def _with(self, emphasis: Sequence[Emphasis]) -> str:
        """Return the Markdown with `emphasis`, which is nested."""
        beside = [""] * (len(self._pieces) + 1)
        for each in reversed(emphasis):  # what begins last ends first
            beside[each.end] += _DELIMITERS[each.kind]
        for mark in self._marks:
            beside[mark.at] += f"[^{mark.footnote}]"
        for each in emphasis:
            beside[each.start] += _DELIMITERS[each.kind]
        return "".join(map("".join, zip(beside, [*self._pieces, ""], strict=True)))

    def _reads_back(self, emphasis: Sequence[Emphasis]) -> bool:
        self._readings += 1
        notes = "".join(f"\n\n[^{name}]: x" for name in {each.footnote for each in self._marks})
        block = next(iter(read_blocks(self._with(emphasis) + notes)), None)
        order = partial(sorted, key=lambda each: (each.start, each.end, each.kind))
        return (
            block is not None
            and block.kind is SourceBlockKind.PARAGRAPH
            and block.text == self._words.text.replace("\n", " ")
            and order(block.emphasis) == order(emphasis)
            and block.marks == tuple((each.footnote, each.at) for each in self._marks)
        )


def _nested(emphasis: Sequence[Emphasis]) -> Iterator[Emphasis]:
    """Yield `emphasis` in order of its beginnings, the longest first, without what crosses."""
    ends: list[int] = []
    for each in sorted(emphasis, key=lambda each: (each.start, -each.end)):
        while ends and ends[-1] <= each.start:
            ends.pop()
        if not ends or each.end <= ends[-1]:
            ends.append(each.end)
            yield each


def _pieces(text: str) -> list[str]:
    """Return the Markdown of each character of `text`."""
    blanks = {at for found in _AT_EDGE.finditer(text) for at in range(*found.span())}
    signs = {found.end() for found in _NUMBER.finditer(text)}
    signs |= {found.start() for found in _HEADING.finditer(text)}
    signs |= {found.start() for found in _ADDRESS.finditer(text)}
    return [
        f"&#{ord(sign)};" if at in blanks else f"\\{sign}" if at in signs else _piece(text, at)
        for at, sign in enumerate(text)
    ]


def _piece(text: str, at: int) -> str:
    sign = text[at]
    begins = sign in _BEGINNERS and (at == 0 or text[at - 1] == "\n")
    return f"\\{sign}" if begins or sign in _SIGNS or sign == "\n" else sign
