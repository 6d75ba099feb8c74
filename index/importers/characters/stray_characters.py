"""Takes out the characters that have no place in a text, and says where they stood."""

import re

from index.limits import DIRECTION_MARKS
from index.office.text import (
    StructuredBlock,
    StructuredParagraph,
    StructuredTable,
    StructuredText,
)
from index.values import Value, replace

_NONCHARACTERS = "\ufdd0-\ufdef" + "".join(
    f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(17)
)
_STRAY = re.compile(  # no white space: blanks and line ends of any kind are kept
    rf"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff{_NONCHARACTERS}]"
)
_MARK = re.compile(f"[{DIRECTION_MARKS}]")
_LINE_END = re.compile(r"(\r\n|\r|\n)")
_WORD = re.compile(r"\w")


class StrayCharacter(Value):
    """A character that was taken out: where it stood, each from 1, or 0 where that is not known."""

    sign: str
    line: int = 0
    paragraph: int = 0
    page: int = 0


def without_strays(text: str) -> tuple[str, tuple[StrayCharacter, ...]]:
    """Return `text` without stray characters, and these.

    They are control characters, noncharacters and byte-order marks within it; and in a line without
    a word the marks of direction, which would be all of a heading.
    """
    if text.isascii() and not _STRAY.search(text):
        return text, ()
    found: list[StrayCharacter] = []
    parts = _LINE_END.split(text)  # lines, and the ends of lines between them
    for at in range(0, len(parts), 2):
        parts[at], signs = _cleaned(parts[at])
        found += (StrayCharacter(sign, at // 2 + 1) for sign in signs)
    return "".join(parts), tuple(found)


def without_strays_within(
    text: StructuredText,
) -> tuple[StructuredText, tuple[StrayCharacter, ...]]:
    """Return a structured text without stray characters, and these."""
    cleaner = _Cleaner()
    blocks = cleaner.clean(text.blocks)
    cleaner.in_note = True
    notes = {name: cleaner.clean(note) for name, note in text.notes.items()}
    title = _cleaned(text.title)[0]
    if not cleaner.found and title == text.title:
        return text, ()
    return replace(text, blocks=blocks, notes=notes, title=title), tuple(cleaner.found)


class _Cleaner:
    """Cleans blocks, and counts the paragraphs with words; those of notes have no number."""

    def __init__(self) -> None:
        self.found: list[StrayCharacter] = []
        self.in_note = False
        self._paragraph = 0

    def clean(self, blocks: tuple[StructuredBlock, ...]) -> tuple[StructuredBlock, ...]:
        """Return `blocks` without stray characters."""
        return tuple(map(self._block, blocks))

    def _block(self, block: StructuredBlock) -> StructuredBlock:
        if isinstance(block, StructuredTable):
            return replace(block, rows=tuple(tuple(map(self.clean, row)) for row in block.rows))
        return self._clean(block) if isinstance(block, StructuredParagraph) else block

    def _clean(self, paragraph: StructuredParagraph) -> StructuredParagraph:
        self._paragraph += any(run.note or run.text.strip() for run in paragraph.runs)
        text = paragraph.text
        has_words = _WORD.search(text) is not None
        if (has_words or text.isascii()) and not _STRAY.search(text):
            return paragraph
        runs = [(run, *_cleaned(run.text, has_words=has_words)) for run in paragraph.runs]
        place = (0, 0 if self.in_note else self._paragraph, paragraph.page)
        self.found += (StrayCharacter(sign, *place) for _run, _text, gone in runs for sign in gone)
        return replace(paragraph, runs=tuple(replace(run, text=text) for run, text, _gone in runs))


def _cleaned(text: str, *, has_words: bool | None = None) -> tuple[str, list[str]]:
    """Return `text` without stray characters, and these in their order."""
    gone = _STRAY.findall(text)
    text = _STRAY.sub("", text) if gone else text
    if not (_WORD.search(text) if has_words is None else has_words):
        gone += _MARK.findall(text)
        text = _MARK.sub("", text)
    return text, gone
