"""Whether the documents hold every word of the text as it was received, in order, and no other.

White space may be folded, a word broken at the end of a line is one word, and footnotes stand
where their marks stood or at the end. Bullets, the dash before a speaker, and the markup of a
source that is Markdown are signs, not words. Lines that a document names as left out are not
sought. All else that differs is told. Nothing is mended.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import takewhile

from index.model import Document, Passage, PassageKind, SourceText
from index.source.problems import Problem, Problems, Severity
from index.source.received import SourceWord, is_markdown, received_words, without_brackets

_SIGN = re.compile(r"[•◦▪▫‣⁃●○■□➢➤✓*+·—–-]{1,3}")  # noqa: RUF001
_LETTER = re.compile(r"\w")
_MOST_SHOWN = 12  # words of a difference that are quoted
_AHEAD = 6  # words among which signs that are text are told from bullets
_MANY = 20_000  # words; of more, common ones are not compared each with each
_HINT = "Put the words in, or say in a note why they are not there."
FIDELITY = frozenset({"words-missing", "words-added"})
_OPENING = frozenset({PassageKind.LIST_ITEM, PassageKind.QUOTE})


@dataclass(frozen=True, slots=True)
class _OurWord:
    """A word of the documents; `opens` where a bullet or a dash may stand before it."""

    word: str
    opens: bool = False


class Fidelity:
    """Tells `problems` of each run of words that is in one text and not in the other.

    `left_out` are the numbers of the source's lines that the documents leave out on purpose.
    """

    def __init__(self, problems: Problems, left_out: Set[int] = frozenset()) -> None:
        self._problems = problems
        self._left_out = left_out

    def check(self, source: SourceText, documents: Sequence[Document]) -> None:
        """Hold the documents that were made from `source` against it, in their order."""
        ours = [word for document in documents for word in _words_of(document)]
        notes = [note for document in documents for note in document.footnotes]
        if is_markdown(source):
            marks = {note.mark for note in notes}
            ours = [replace(each, word=without_brackets(each.word, marks)) for each in ours]
            notes = [replace(each, text=without_brackets(each.text, marks)) for each in notes]
        known = {each.word for each in ours}
        theirs = received_words(source, notes, known, self._left_out)
        theirs, same = _without_signs(theirs, ours, {note.mark for note in notes})
        end = _equal_at_end(theirs[same:], ours[same:])
        matcher = SequenceMatcher(
            None,
            [each.word for each in theirs[same : len(theirs) - end]],
            [each.word for each in ours[same : len(ours) - end]],
            autojunk=len(theirs) > _MANY,
        )
        for tag, first, last, start, stop in matcher.get_opcodes():
            if tag != "equal":
                line = theirs[min(same + first, len(theirs) - 1)].line if theirs else None
                missing = [each.word for each in theirs[same + first : same + last]]
                self._tell(source.file, line, "words-missing", missing)
                added = [each.word for each in ours[same + start : same + stop]]
                self._tell(source.file, line, "words-added", added)
        self._tell_left_out(source)

    def _tell_left_out(self, source: SourceText) -> None:
        """Tell once that lines are not held against the documents, so that nobody forgets it."""
        if self._left_out:
            count = len(self._left_out)
            lines = "1 line" if count == 1 else f"{count} lines"
            said = f"The documents leave out {lines} of this text on purpose."
            hint = "Their numbers stand in left_out in the front matter."
            line = min(self._left_out)
            self._problems.add(Problem(source.file, line, Severity.NOTE, "left-out", said, hint))

    def _tell(self, file: str, line: int | None, code: str, words: Sequence[str]) -> None:
        if not words:
            return
        shown = " ".join(words[:_MOST_SHOWN]) + (" …" if len(words) > _MOST_SHOWN else "")
        where = "the documents" if code == "words-missing" else "the source"
        said = f"These words are not in {where}, or not in this order: “{shown}”."
        self._problems.add(Problem(file, line, Severity.WARNING, code, said, _HINT))


def _words_of(document: Document) -> Iterator[_OurWord]:
    """Yield the words of the document in order, but for its footnotes and an editor's title.

    A first heading that repeats the title is not counted: it only holds what has no heading.
    """
    if document.title_by != "editor":
        yield from map(_OurWord, document.title.split())
    signs = {note.id: note.mark for note in document.footnotes}
    for number, section in enumerate(document.walk()):
        if number or section.title != document.title:
            yield from map(_OurWord, section.title.split())
        for passage in section.passages:
            yield from _opening(_marked(passage, signs), opens=passage.kind in _OPENING)
            if passage.attribution:
                yield from _opening(passage.attribution.text, opens=True)


def _opening(text: str, *, opens: bool) -> Iterator[_OurWord]:
    opens = opens and _LETTER.search(text) is not None
    for number, word in enumerate(text.split()):
        yield _OurWord(word, opens and number == 0)


def _marked(passage: Passage, signs: dict[str, str]) -> str:
    """Return the passage's text with its footnote marks where they stood."""
    text = passage.text
    for mark in sorted(passage.footnotes, key=lambda mark: mark.at)[::-1]:
        text = text[: mark.at] + signs[mark.footnote] + text[mark.at :]
    return text


def _equal_at_end(theirs: Sequence[SourceWord], ours: Sequence[_OurWord]) -> int:
    """Return how many words at the end are the same, and need no comparing."""
    pairs = zip(reversed(theirs), reversed(ours), strict=False)
    return sum(1 for _pair in takewhile(lambda pair: pair[0].word == pair[1].word, pairs))


def _without_signs(
    theirs: list[SourceWord], ours: Sequence[_OurWord], marks: Set[str]
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
            kept.append(replace(word, word=our.word))
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


def _signs(words: Sequence[SourceWord | _OurWord], place: int) -> int:
    """Return how many words from `place` on are signs: where the source has more, one is none."""
    ahead = takewhile(lambda each: _SIGN.fullmatch(each.word), words[place : place + _AHEAD])
    return sum(1 for _each in ahead)


def _by_openings(theirs: Sequence[SourceWord], ours: Sequence[_OurWord]) -> list[SourceWord]:
    openings = Counter(each.word for each in ours if each.opens)
    kept: list[SourceWord] = []
    for place, word in enumerate(theirs):
        after = theirs[place + 1].word if place + 1 < len(theirs) else ""
        if word.first and _SIGN.fullmatch(word.word) and openings[after] > 0:
            openings[after] -= 1
        else:
            kept.append(word)
    return kept
