"""Which words of the documents are which words of the text as it was received.

White space may be folded, a word broken at the end of a line is one word, and footnotes stand
where their marks stood or at the end. Bullets, the dash before a speaker, and the markup of a
source that is Markdown are signs, not words. Lines that a document names as left out are not
sought.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import takewhile

from index.model import Document, Passage, PassageKind, SourceText
from index.source.checks.common_runs import runs_beside
from index.source.received import SourceWord, is_markdown, received, without_brackets

_SIGN = re.compile(r"[•◦▪▫‣⁃●○■□➢➤✓*+·—–-]{1,3}")  # noqa: RUF001
_LETTER = re.compile(r"\w")
_AHEAD = 6  # words among which signs that are text are told from bullets
_OPENING = frozenset({PassageKind.LIST_ITEM, PassageKind.QUOTE})


@dataclass(frozen=True, slots=True)
class OwnWord:
    """A word of a document, and the passage it stands in or under; "" is a heading's.

    `opens` where a bullet or a dash may stand before it in the source.
    """

    word: str
    passage: str = ""
    opens: bool = False


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of the source and of the documents that are equal, or that differ in one place."""

    line: int | None  # of the source, where it begins or would
    equal: bool
    theirs: Sequence[SourceWord]
    ours: Sequence[OwnWord]


class Alignment:
    """A source beside the documents that were made from it, in their order.

    `left_out` are the numbers of the source's lines that the documents leave out on purpose;
    `footnotes` are the words of each footnote in the source, by its id.
    """

    def __init__(
        self, source: SourceText, documents: Sequence[Document], left_out: Set[int] = frozenset()
    ) -> None:
        ours = [word for document in documents for word in _words_of(document)]
        notes = [note for document in documents for note in document.footnotes]
        marks = {note.mark for note in notes}
        if is_markdown(source):
            ours = [
                replace(each, word=without_brackets(each.word, marks)) if "[" in each.word else each
                for each in ours
            ]
            notes = [replace(each, text=without_brackets(each.text, marks)) for each in notes]
        words, self.footnotes = received(source, notes, {each.word for each in ours}, left_out)
        self._theirs, self._same = _without_signs(words, ours, marks)
        self._ours = ours
        self.left_out = left_out

    @cached_property
    def stretches(self) -> tuple[Stretch, ...]:
        """The words of both, in order."""
        theirs, ours, same = self._theirs, self._ours, self._same
        alike = _equal_at_end(theirs[same:], ours[same:])
        last, stop = len(theirs) - alike, len(ours) - alike
        runs = runs_beside(
            [each.word for each in theirs[same:last]], [each.word for each in ours[same:stop]]
        )
        between = [
            self._stretch(equal, (same + a, same + b), (same + c, same + d))
            for equal, (a, b), (c, d) in runs
        ]
        before = self._stretch(True, (0, same), (0, same))
        after = self._stretch(True, (last, len(theirs)), (stop, len(ours)))
        return (before, *between, after)

    def stands(self, passage: str) -> bool:
        """Return whether all words of `passage` stand in the source, one after the other.

        Where words repeat, the alignment may hold them against their doubles.
        """
        words = [own.word for own in self._ours if own.passage == passage]
        return _joined(words) in _joined([each.word for each in self._theirs])

    def _stretch(self, equal: bool, theirs: tuple[int, int], ours: tuple[int, int]) -> Stretch:
        lines: list[int | None] = [each.line for each in self._theirs] or [None]
        line = lines[min(theirs[0], len(lines) - 1)]
        return Stretch(line, equal, self._theirs[slice(*theirs)], self._ours[slice(*ours)])


def _joined(words: Sequence[str]) -> str:
    return " ".join(["", *words, ""])  # no word has white space in it


def _words_of(document: Document) -> Iterator[OwnWord]:
    """Yield the words of the document in order, but for its footnotes and an editor's title.

    A first heading that repeats the title is not counted: it only holds what has no heading.
    """
    if document.title_by != "editor":
        yield from _split(document.title)
    signs = {note.id: note.mark for note in document.footnotes}
    for number, section in enumerate(document.walk()):
        if number or section.title != document.title:
            yield from _split(section.title)
        for passage in section.passages:
            text, opens = _marked(passage, signs), passage.kind in _OPENING
            yield from _split(text, passage.id, opens=opens)
            if passage.attribution:
                yield from _split(passage.attribution.text, passage.id, opens=True)


def _split(text: str, passage: str = "", *, opens: bool = False) -> Iterator[OwnWord]:
    opens = opens and _LETTER.search(text) is not None
    for number, word in enumerate(text.split()):
        yield OwnWord(word, passage, opens=opens and number == 0)


def _marked(passage: Passage, signs: dict[str, str]) -> str:
    """Return the passage's text with its footnote marks where they stood."""
    text = passage.text
    for mark in sorted(passage.footnotes, key=lambda mark: mark.at)[::-1]:
        text = text[: mark.at] + signs[mark.footnote] + text[mark.at :]
    return text


def _equal_at_end(theirs: Sequence[SourceWord], ours: Sequence[OwnWord]) -> int:
    """Return how many words at the end are the same, and need no comparing."""
    pairs = zip(reversed(theirs), reversed(ours), strict=False)
    return sum(1 for _pair in takewhile(lambda pair: pair[0].word == pair[1].word, pairs))


def _without_signs(
    theirs: list[SourceWord], ours: Sequence[OwnWord], marks: Set[str]
) -> tuple[list[SourceWord], int]:
    """Return the source's words without bullets and speakers' dashes, and how many are equal.

    As long as all words agree, it is plain where a sign may stand; after that, at the words that
    open a passage or an attribution.
    """
    kept: list[SourceWord] = []
    place = 0
    while place < len(theirs) and len(kept) < len(ours):
        word, our = theirs[place], ours[len(kept)]
        sign = _SIGN.match(word.word) if our.opens else None
        plain = word.word[sign.end() :] if sign else word.word
        if not plain and _signs(theirs, place) > _signs(ours, len(kept)):
            place += 1
        elif our.word == word.word + _mark_after(theirs, place, marks):
            kept.append(replace(word, word=our.word, end=theirs[place + 1].end))
            place += 2
        elif word.parts and word.word != our.word == word.parts[0].word:
            theirs[place : place + 1] = word.parts  # these were two words after all
        elif our.word in (word.word, plain):
            kept.append(word if word.word == our.word else replace(word, word=plain))
            place += 1
        else:
            break
    same = len(kept)
    return kept + _by_openings(theirs[place:], ours[same:]), same


def _mark_after(theirs: Sequence[SourceWord], place: int, marks: Set[str]) -> str:
    """Return the mark that stands apart after the word at `place`; else what no word ends with."""
    after = theirs[place + 1].word if place + 1 < len(theirs) else ""
    return after if after in marks else " "


def _signs(words: Sequence[SourceWord | OwnWord], place: int) -> int:
    """Return how many words from `place` on are signs: where the source has more, one is none."""
    ahead = takewhile(lambda each: _SIGN.fullmatch(each.word), words[place : place + _AHEAD])
    return sum(1 for _each in ahead)


def _by_openings(theirs: Sequence[SourceWord], ours: Sequence[OwnWord]) -> list[SourceWord]:
    openings = Counter(each.word for each in ours if each.opens)
    kept: list[SourceWord] = []
    for place, word in enumerate(theirs):
        after = theirs[place + 1].word if place + 1 < len(theirs) else ""
        if word.first and _SIGN.fullmatch(word.word) and openings[after] > 0:
            openings[after] -= 1
        else:
            kept.append(word)
    return kept
