"""Aligns the words of the documents with the words of the text as it was received.

White space may be folded, a word broken at the end of a line is one word, and footnotes may be at
their marks or at the end. Bullets, the dash before a speaker, and the markup of a Markdown source
are signs, not words. The line of a quote may also stand before it, with a colon, as speakers do in
a conversation. Lines that a document names as left out are skipped.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cached_property
from itertools import groupby, pairwise, takewhile
from typing import NamedTuple

from index.model import Document, Footnote, SourceText
from index.source.checks.common_runs import runs_beside
from index.source.checks.equal_words import have_equal_words, own_texts
from index.source.received import (
    MAY_BE_SIGN,
    SourceWord,
    is_markdown,
    received,
    table_shapes,
    without_direction,
    without_signs,
)
from index.values import Value, replace

_SIGN = re.compile(r"[—–-]{2,}|[•◦▪▫‣⁃●○■□➢➤✓*+·—–-]{1,3}")  # noqa: RUF001
_LETTER = re.compile(r"\w")
_AHEAD = 6  # words looked ahead to tell signs of the text from bullets


class OwnWord(NamedTuple):
    """A word of a document, and the passage that has it, or its attribution; "" for a heading.

    `opens` tells that the source may have a bullet or a dash before it, `attributes` that it says
    who speaks.
    """

    word: str
    passage: str = ""
    opens: bool = False
    attributes: bool = False


class Stretch(Value):
    """A run of words of the source (`theirs`) and the documents (`ours`), equal or differing."""

    line: int | None  # of the source, where the run begins
    equal: bool
    theirs: Sequence[SourceWord]
    ours: Sequence[OwnWord]


class _Words(NamedTuple):
    """The words of a source and its documents, of which the first `same` are equal."""

    theirs: list[SourceWord]
    same: int
    ours: list[OwnWord]
    footnotes: Mapping[str, Sequence[SourceWord]]


class Alignment:
    """The alignment of a source with the documents that were made from it, in their order.

    `left_out` are the numbers of the source's lines that the documents leave out on purpose; its
    attribute lacks those that only state the shape of a table, which hold no words. The words are
    aligned when they are first asked for.
    """

    def __init__(
        self, source: SourceText, documents: Sequence[Document], left_out: Set[int] = frozenset()
    ) -> None:
        self._made_of = source, documents, left_out
        self.left_out = left_out - table_shapes(source)

    @cached_property
    def is_equal(self) -> bool:
        """Whether the source is known to have the words of the documents, without aligning them."""
        return have_equal_words(*self._made_of)

    @property
    def footnotes(self) -> Mapping[str, Sequence[SourceWord]]:
        """Id of a footnote -> its words in the source."""
        return self._words.footnotes

    @cached_property
    def _words(self) -> _Words:
        """The words of the source and of the documents."""
        source, documents, left_out = self._made_of
        ours = [word for document in documents for word in _words_of(document)]
        notes = [_one_way(note) for document in documents for note in document.footnotes]
        marks = {note.mark for note in notes}
        if is_markdown(source):
            ours = list(_plain(ours, marks))
            notes = [_without_signs_of(each, marks) for each in notes]
        words, footnotes = received(source, notes, {each.word for each in ours}, left_out)
        ours = list(_with_turns(ours, words))
        return _Words(*_without_signs(words, ours, marks), ours, footnotes)

    @cached_property
    def stretches(self) -> tuple[Stretch, ...]:
        """The words of source and documents as runs, in order."""
        theirs, same, ours, _notes = self._words
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
        """Return whether the words of `passage` stand in the source, one after the other.

        The alignment itself may match repeated words with the wrong occurrence.
        """
        words = [own.word for own in self._words.ours if own.passage == passage]
        return _joined(words) in _joined([each.word for each in self._words.theirs])

    def _stretch(self, equal: bool, theirs: tuple[int, int], ours: tuple[int, int]) -> Stretch:
        words = self._words
        line = words.theirs[min(theirs[0], len(words.theirs) - 1)].line if words.theirs else None
        return Stretch(line, equal, words.theirs[slice(*theirs)], words.ours[slice(*ours)])


def _joined(words: Sequence[str]) -> str:
    return " ".join(["", *words, ""])  # no word has white space in it


def _words_of(document: Document) -> Iterator[OwnWord]:
    """Yield the words of the document in order, without its footnotes and an editor's title."""
    for each in own_texts(document):
        opens = each.opens and _LETTER.search(each.text) is not None
        for number, word in enumerate(without_direction(each.text).split()):
            yield OwnWord(word, each.passage, opens and number == 0, each.attributes)


def _with_turns(ours: Sequence[OwnWord], theirs: Sequence[SourceWord]) -> Iterator[OwnWord]:
    """Yield `ours`, a speaker before the quote where the source has that: “Aida: We waited.”.

    So do a passage and its former line, which an editor made a paragraph below it.
    """
    turns: dict[tuple[str, str], list[int]] = defaultdict(list)
    for at, (word, after) in enumerate(pairwise(theirs)):
        if word.word.endswith(":"):
            turns[word.word, after.word].append(at)
    groups = groupby(ours, lambda each: each.passage) if turns else ()
    passages = [list(group) for _passage, group in groups]
    is_taken = False
    for words, below in zip(passages, [*passages[1:], []], strict=False):
        line = [each for each in words if each.attributes]
        said = words[: len(words) - len(line)]
        may_follow = below and words[0].passage and below[0].passage and not line
        if is_taken:
            is_taken = False
        elif turn := _as_turn(line or (below if may_follow else []), said, turns, theirs):
            is_taken = not line
            yield from turn
        else:
            yield from words
    yield from () if turns else ours


def _as_turn(
    line: list[OwnWord],
    said: list[OwnWord],
    turns: Mapping[tuple[str, str], Sequence[int]],
    theirs: Sequence[SourceWord],
) -> list[OwnWord]:
    """Return the words of a quote, its line first, where the source has that; else nothing.

    `turns` are the places of the source's words with a colon, by that word and the one after it.
    """
    if not (line and said):
        return []
    last = line[-1]._replace(word=f"{line[-1].word}:")
    before = [each.word for each in line[:-1]]
    for at in turns.get((last.word, said[0].word), ()):
        start = at - len(before)
        if start >= 0 and [each.word for each in theirs[start:at]] == before:
            return [*line[:-1], last, *said]
    return []


def _one_way(note: Footnote) -> Footnote:
    """Return `note` without marks of direction, which are no words."""
    return replace(note, text=without_direction(note.text))


def _without_signs_of(note: Footnote, marks: Set[str]) -> Footnote:
    """Return `note` as a Markdown source has it, without signs of markup."""
    return replace(note, mark=without_signs(note.mark, set()), text=without_signs(note.text, marks))


def _plain(words: Sequence[OwnWord], marks: Set[str]) -> Iterator[OwnWord]:
    """Yield `words` without signs that a Markdown source has as markup, if anything is left."""
    opens = False
    for each in words:
        if not opens and not MAY_BE_SIGN.search(each.word):
            yield each
            continue
        word = without_signs(each.word, marks)
        opens |= each.opens
        if word:
            is_same = word == each.word and opens is each.opens
            yield each if is_same else each._replace(word=word, opens=opens)
            opens = False


def _equal_at_end(theirs: Sequence[SourceWord], ours: Sequence[OwnWord]) -> int:
    """Return the number of equal words at the end, which need no comparing."""
    pairs = zip(reversed(theirs), reversed(ours), strict=False)
    return sum(1 for _pair in takewhile(lambda pair: pair[0].word == pair[1].word, pairs))


def _without_signs(
    theirs: list[SourceWord], ours: Sequence[OwnWord], marks: Set[str]
) -> tuple[list[SourceWord], int]:
    """Return the source's words without bullets and dashes, and how many at the start are equal.

    While all words are equal, the documents tell where a sign may be; after that, signs are removed
    before words that open a passage or an attribution.
    """
    kept: list[SourceWord] = []
    place = 0
    while place < len(theirs) and len(kept) < len(ours):
        word, our = theirs[place], ours[len(kept)]
        if not our.opens and word.word == our.word:
            kept.append(word)
            place += 1
            continue
        plain = _after_sign(word.word, our) if our.opens else word.word
        if not plain and _signs(theirs, place) > _signs(ours, len(kept)):
            place += 1
        elif our.word == word.word + _mark_after(theirs, place, marks):
            kept.append(word._replace(word=our.word, end=theirs[place + 1].end))
            place += 2
        elif word.parts and word.word != our.word == word.parts[0].word:
            theirs[place : place + 1] = word.parts  # the line end separates two words
        elif our.word in (word.word, plain):
            kept.append(word if word.word == our.word else word._replace(word=plain))
            place += 1
        else:
            break
    same = len(kept)
    return kept + _by_openings(theirs[place:], ours[same:]), same


def _after_sign(word: str, our: OwnWord) -> str:
    """Return `word` without the sign that is glued to it; `our` may begin with one of its own."""
    before = word.removesuffix(our.word)
    sign = _SIGN.fullmatch(before) or _SIGN.match(word)
    return word[sign.end() :] if sign else word


def _mark_after(theirs: Sequence[SourceWord], place: int, marks: Set[str]) -> str:
    """Return the footnote mark that is the word after `place`, else " ", which ends no word."""
    after = theirs[place + 1].word if place + 1 < len(theirs) else ""
    return after if after in marks else " "


def _signs(words: Sequence[SourceWord | OwnWord], place: int) -> int:
    """Return the number of signs from `place` on: where the source has more, one is a bullet."""
    ahead = takewhile(lambda each: _SIGN.fullmatch(each.word), words[place : place + _AHEAD])
    return sum(1 for _each in ahead)


def _by_openings(theirs: Sequence[SourceWord], ours: Sequence[OwnWord]) -> list[SourceWord]:
    """Return the source's words without signs at the start of a line, before what opens in `ours`.

    One within a line is none where the documents have it too.
    """
    openings = Counter(each.word for each in ours if each.opens)
    within = Counter(after for word, after in _signed(theirs) if not word.first)
    within -= Counter(after for _word, after in _signed(ours))
    kept: list[SourceWord] = []
    following = (*(each.word for each in theirs[1:]), "")
    for word, after in zip(theirs, following, strict=False):
        may_be = word.first or within[after] > 0
        if may_be and openings[after] > 0 and _SIGN.fullmatch(word.word):
            openings[after] -= 1
            within[after] -= not word.first
        else:
            kept.append(word)
    return kept


def _signed[Word: (SourceWord, OwnWord)](words: Sequence[Word]) -> Iterator[tuple[Word, str]]:
    """Yield each sign among `words`, and the word after it."""
    for word, after in pairwise(words):
        if _SIGN.fullmatch(word.word):
            yield word, after.word
