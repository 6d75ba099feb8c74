"""Joins lines to a paragraph, and the two halves of a word that is divided at the end of a line."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from index.importers.pdf.lines import trimmed, with_text
from index.office.text import TextRun

_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*")
_DIVIDED = re.compile(r"([^\W\d_]+)([-\u2010\xad])$")
_COMPOUND = re.compile(r"((?:[^\W\d_]+[-\u2010])*[^\W\d_]+)[-\u2010]$")
_GOES_ON = re.compile(r"[^\W\d_]+")
_INFLECTED = 3  # letters after the division that a related word has to share
_LONGEST_ENDING = 4


class DividedWords:
    """Knows the words of a text, and by them which hyphens at line ends stand between halves.

    `kept` are the words whose hyphen stayed although nothing speaks for it.
    """

    def __init__(self, lines: Iterable[str]) -> None:
        self.kept: list[str] = []
        self.joined = 0
        self._words: Counter[str] = Counter()
        self._stems: set[str] = set()
        for line in lines:
            whole = _DIVIDED.sub("", line.strip())
            found = [word.lower().replace("\u2010", "-") for word in _WORD.findall(whole)]
            self._words.update(found)
            for word in found:
                for part in word.split("-"):
                    self._stems.update(part[:length] for length in range(5, len(part) + 1))

    def join(self, one: Sequence[TextRun], other: Sequence[TextRun]) -> tuple[TextRun, ...]:
        """Return the runs of two lines, one after the other, as those of one paragraph."""
        if not one or not other:
            return trimmed([*one, *other])
        before, after = one[-1], other[0]
        divided = None if before.note or after.note else _DIVIDED.search(before.text)
        goes_on = _GOES_ON.match(after.text) if divided else None
        if divided is None:
            is_open = before.text.endswith(("-", "\u2010", "/")) and not before.note
            is_open = is_open and before.text[-2:-1].isalnum()
            blank = "" if is_open or after.note else " "
            return (*one[:-1], with_text(before, before.text + blank), *other)
        if goes_on is None or not self._is_one(before.text, divided, goes_on[0]):
            return (*one, *other)
        self.joined += 1
        return (*one[:-1], with_text(before, before.text[:-1]), *other)

    def _is_one(self, before: str, divided: re.Match[str], after: str) -> bool:
        """Return whether both halves are one word without its hyphen."""
        if divided[2] == "\xad":
            return True
        first, second = divided[1].lower(), after.lower()
        compound = _COMPOUND.search(before)
        whole = f"{compound[1] if compound else first}-{after}".lower().replace("\u2010", "-")
        known, hyphenated = self._words[first + second], self._words[whole]
        if known or hyphenated:
            return known >= hyphenated
        if not after[0].islower() and not divided[1].isupper():
            return False
        reach = len(first) + min(_INFLECTED, len(second))
        if (first + second)[: max(5, reach, len(first + second) - _LONGEST_ENDING)] in self._stems:
            return True
        self.kept.append(divided[1] + "-" + after)
        return False
