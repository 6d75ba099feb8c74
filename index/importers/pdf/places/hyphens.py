"""Joins lines to a paragraph, and the two halves of a word that is divided at the end of a line."""

from collections.abc import Iterable, Sequence

from index.importers.pdf.lines import trimmed, with_text
from index.importers.pdf.words import UNPARTED
from index.importers.structure.divided_words import GUESSED_JOINS, HyphenUse, KnownWords
from index.office.text import TextRun


class DividedWords:
    """Knows the words of a text, and by them which hyphens at line ends stand between halves.

    `kept` are the words whose hyphen stayed although nothing speaks for it, `guessed` those that
    were joined although the text does not have them.
    """

    def __init__(self, lines: Iterable[str]) -> None:
        self.kept: list[str] = []
        self.guessed: dict[HyphenUse, list[str]] = {use: [] for use in GUESSED_JOINS}
        self._words = KnownWords(line.strip() for line in lines)

    def join(self, one: Sequence[TextRun], other: Sequence[TextRun]) -> tuple[TextRun, ...]:
        """Return the runs of two lines, one after the other, as those of one paragraph."""
        if not one or not other:
            return trimmed([*one, *other])
        before, after = one[-1], other[0]
        found = None
        if not before.note and not after.note:
            found = self._words.division(before.text, after.text)
        if found is None:
            is_open = before.text.endswith(("-", "\u2010", "/")) and not before.note
            is_open = is_open and before.text[-2:-1].isalnum()
            is_unparted = UNPARTED.fullmatch(before.text[-1:]) and UNPARTED.match(after.text)
            blank = "" if is_open or after.note or is_unparted else " "
            return (*one[:-1], with_text(before, before.text + blank), *other)
        if found.use is HyphenUse.SUSPENDED:
            return (*one[:-1], with_text(before, before.text + " "), *other)
        if found.use in self.guessed:
            self.guessed[found.use].append(found.joined)
        elif found.use is HyphenUse.UNKNOWN:
            self.kept.append(found.before + "-" + found.after)
        if not found.is_one:
            return (*one, *other)
        return (*one[:-1], with_text(before, before.text[:-1]), *other)

    def is_one(self, before: str, after: str) -> bool:
        """Return whether a word and the first letters of `after` may be one without a hyphen."""
        return self._words.is_cut(before, after)
