"""The runs of marked words in a text, and the one at which the reader is."""

import re
import sys
from bisect import bisect_left
from collections.abc import Iterable, Iterator

from PySide6.QtGui import QTextDocument

from index import Document, TextChoice, TextSetting, Translated, Value
from viewer.ui.look.marked_text import LAST_OF_ONE_UNIT

_ALIKE = ("'‘’", '"“”„«»', "-\u2010\u2011–—\u2212", " \n\u2029\u2028\u00a0")
_WIDE = re.compile(f"[{chr(ord(LAST_OF_ONE_UNIT) + 1)}-{chr(sys.maxunicode)}]")

type Run = tuple[int, int]
"""The start and end of words in a text, in UTF-16 units as Qt counts."""


class Count(Value):
    """The number `here` of the current match, from 1, the `total`, and matches in folded words.

    If only a portion of a document is shown, `is_part` is true; `is_elsewhere` then says that only
    other portions have matches. Where nothing has, `hidden` is the text that is not shown and has.
    """

    here: int
    total: int
    folded: int
    is_part: bool
    is_elsewhere: bool
    hidden: TextChoice | None = None


class TextMarks:
    """Sorted runs of a text. `here` is the index of the current one, or -1.

    They are numbers, not cursors: a letter may occur 40,000 times in a long document. After a
    change of the text they must be made anew.
    """

    def __init__(self, runs: Iterable[Run] = (), *, start_at: int | None = None) -> None:
        self.runs = sorted(runs)
        self.here = -1 if start_at is None else self._first_from(start_at)

    @property
    def current(self) -> Run | None:
        """The run at which the reader is."""
        return self.runs[self.here] if 0 <= self.here < len(self.runs) else None

    def is_last(self, by: int) -> bool:
        """Return whether a step `by` passes an end, or there are no runs."""
        return not 0 <= self.here + by < len(self.runs)

    def step(self, by: int) -> None:
        """Go `by` runs on, around the ends."""
        if self.runs:
            self.here = (max(self.here, -1 if by > 0 else 0) + by) % len(self.runs)

    def between(self, first: int, last: int) -> range:
        """Return the indices of the runs that begin from `first` to `last`."""
        return range(bisect_left(self.runs, (first, 0)), bisect_left(self.runs, (last + 1, 0)))

    def _first_from(self, position: int) -> int:
        if not self.runs:
            return -1
        return bisect_left(self.runs, (position, 0)) % len(self.runs)


def find_all(document: QTextDocument, sought: str) -> list[Run]:
    """Return all runs of `sought`, ignoring case and kinds of quotation marks and dashes."""
    if not sought.strip():
        return []
    text = document.toRawText()
    wide = [match.start() for match in _WIDE.finditer(text)]
    found = (match.span() for match in _pattern(sought).finditer(text))
    if not wide:
        return list(found)
    return [
        (start + bisect_left(wide, start), end + bisect_left(wide, end)) for start, end in found
    ]


def count_in(texts: Iterable[str], sought: str) -> int:
    """Return how often `sought` occurs in `texts`, compared as in `find_all`."""
    if not sought.strip():
        return 0
    pattern = _pattern(sought)
    return sum(len(pattern.findall(text)) for text in texts)


def occurs_in(document: Document, sought: str) -> bool:
    """Return whether `sought` occurs in `document`, compared as in `find_all`."""
    pattern = _pattern(sought)
    return bool(sought.strip()) and any(map(pattern.search, _texts(document)))


def hidden_text(document: Document, sought: str, reading: TextSetting) -> TextChoice | None:
    """Return which text of `document` has `sought` and is not shown in `reading`, or None."""
    pattern = _pattern(sought)
    translated = reading.with_choice(TextChoice.TRANSLATION)
    texts: list[tuple[Translated, str]] = [(document, document.title)]
    texts += ((section, section.title) for section in document.walk())
    texts += ((passage, passage.text) for passage in document.passages())
    texts += ((footnote, footnote.text) for footnote in document.footnotes)
    for each, text in texts if sought.strip() else ():
        shown, made = reading.of(each), translated.of(each).made
        if not shown.has_original and pattern.search(text):
            return TextChoice.ORIGINAL
        if made is not None and shown.made is None and pattern.search(made.text):
            return TextChoice.TRANSLATION
    return None


def _texts(document: Document) -> Iterator[str]:
    yield document.title
    yield from (each.title for each in document.walk() if not document.repeats_title(each))
    for passage in document.passages():  # no words are found over two rows of a table
        yield passage.text.replace("\n", "\t") if passage.table else passage.text
    yield from (footnote.text for footnote in document.footnotes)


def _pattern(sought: str) -> re.Pattern[str]:
    return re.compile("".join(map(_alike, sought)), re.IGNORECASE)


def _alike(character: str) -> str:
    """Return a pattern for `character` and those that count as the same."""
    same = next((signs for signs in _ALIKE if character in signs), character)
    return f"[{re.escape(same)}]" if len(same) > 1 else re.escape(same)
