"""Finds the translations that stand below their originals in a handout."""

from collections.abc import Iterator, Sequence
from itertools import islice

from index.export.handout.attribution_lines import (
    AttributionLines,
    even,
    has_label_style,
    is_translation,
)
from index.export.handout.handout_file import is_quote
from index.export.handout.likeness import ALIKE, alike
from index.model import Footnote, Passage, Translation
from index.office.text import StructuredParagraph
from index.values import Value

NEAR = 100  # paragraphs around a code among which its texts are searched


class CheckedText(Value):
    """The words of a passage or footnote, or those of its translation `made`."""

    held: Passage | Footnote
    words: str
    made: Translation | None = None


class BelowOriginals:
    """Finds the translations that stand below the code of their original."""

    def __init__(
        self,
        paragraphs: Sequence[StructuredParagraph],
        texts: Sequence[str],
        lines: AttributionLines,
        language: str,
    ) -> None:
        self._paragraphs, self._texts = paragraphs, texts
        self._lines, self._language = lines, language

    def found(
        self, made: Sequence[CheckedText], start: int, end: int | None = None
    ) -> Iterator[tuple[CheckedText, range]]:
        """Yield those of the translations `made` that stand from `start` to `end`, and where.

        One of which neither words nor label are known is found by its style.
        """
        was_found = False
        for text in made:
            if run := self._labelled_or_alike(text, start, end):
                was_found, start = True, run.stop
                yield text, run
        if made and not was_found and (run := self._styled(made[0], start, end)):
            yield made[0], run

    def is_label(self, at: int, text: CheckedText) -> bool:
        """Return whether the paragraph `at` says what the translation `text` below it is."""
        return self._texts[at].strip("()") in self._labels(text)

    def _labelled_or_alike(self, text: CheckedText, start: int, end: int | None) -> range:
        filled = self._next_two(text, start, end)
        runs = (run for at in filled for run in self._runs(at, 2 * len(text.words), end))
        best = max(runs, key=lambda run: self._likeness(text, run), default=range(0))
        if best and self._likeness(text, best) >= ALIKE:
            return best
        is_labelled = len(filled) > 1 and self.is_label(filled[0], text)
        is_below = is_labelled and not is_quote(self._paragraphs[filled[1]])
        return range(filled[1], filled[1] + 1) if is_below else range(0)

    def _styled(self, text: CheckedText, start: int, end: int | None) -> range:
        for at in self._next_two(text, start, end):
            if is_translation(self._paragraphs[at]):
                return range(at, at + 1)
            if not has_label_style(self._paragraphs[at]):
                break
        return range(0)

    def _near(self, start: int, end: int | None) -> range:
        return range(start, min(start + NEAR, len(self._texts) if end is None else end))

    def _next_two(self, text: CheckedText, start: int, end: int | None) -> list[int]:
        """Return the next two paragraphs with words, which may be a label and a translation.

        A care note, which a page has between them, is none of them.
        """
        near, care = self._near(start, end), {"", *self._lines.care(text.held)}
        return list(islice((at for at in near if self._texts[at] not in care), 2))

    def _runs(self, start: int, most: int, end: int | None) -> Iterator[range]:
        """Yield the runs of paragraphs from `start` on, up to about `most` characters."""
        length = 0
        for last in self._near(start, end):
            yield range(start, last + 1)
            length += len(self._texts[last]) + 1
            if length >= most:
                break

    def _likeness(self, text: CheckedText, run: range) -> float:
        told = " ".join(filter(None, (self._texts[at] for at in run)))
        return 2.0 if told == text.words else alike(text.words, told)

    def _labels(self, text: CheckedText) -> frozenset[str]:
        held = text.held
        language = held.language if isinstance(held, Passage) else self._language
        return self._lines.labels(text.made, language) if text.made else frozenset()


def texts_of(held: Passage | Footnote) -> list[CheckedText]:
    """Return the original of `held`, and then its translations."""
    made = [CheckedText(held, even(each.text), each) for each in held.translations]
    return [CheckedText(held, even(held.text)), *made]
