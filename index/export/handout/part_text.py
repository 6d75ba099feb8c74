"""The words of one part of a handout, and their comparison with those of the archive."""

from collections.abc import Sequence

from index.export.handout.attribution_lines import (
    AttributionLines,
    even,
    is_attribution,
    without_dashes,
)
from index.export.handout.checked_quote import HandoutQuote, QuoteState
from index.export.handout.effort import CheckEffort
from index.export.handout.handout_file import HandoutPart
from index.export.handout.likeness import difference, says
from index.export.handout.translations_below import CheckedText
from index.model import Passage, PassageKind


class PartText:
    """The paragraphs of one part. `texts` are their words, `found` those of quotes that are told.

    `effort` counts each paragraph in which codes, and then quotes without one, are looked for.
    """

    def __init__(self, part: HandoutPart, lines: AttributionLines, effort: CheckEffort) -> None:
        self.part = part
        self.paragraphs = part.paragraphs
        self.texts = [even(each.text) for each in part.paragraphs]
        self.lines = lines
        self.effort = effort
        self.found: set[int] = set()  # indices
        self.has_styles = any(each.styles for each in part.paragraphs)

    def told(self, run: Sequence[int]) -> str:
        """Return the words in the paragraphs of `run`."""
        return " ".join(filter(None, (self.texts[at] for at in run)))

    def compared(
        self, code: str | None, text: CheckedText, told: str, below: str | None
    ) -> HandoutQuote:
        """Return the result for `text`, of which a handout says `told`, and `below` its line.

        Where that is None, the line is not known, and does not count.
        """
        held, words = text.held, text.words
        is_same, allowed = says(told, words), self._allowed(text)
        if is_same and told != words and below is not None:
            below = without_dashes(f"{told.partition(words)[2]} {below}")
        if below is None or allowed is None:
            below, line = "", ""
        else:
            line = below if below in allowed else allowed[0]
        if is_same and below == line:
            return HandoutQuote(code, held.id, QuoteState.UNCHANGED)
        shown = words if is_same else told
        how = difference(f"{words} {line}", f"{shown} {below}")
        return HandoutQuote(code, held.id, QuoteState.ALTERED, how)

    def line_after(self, at: int) -> str | None:
        """Return the line under a quote without a code, or None where its style is another."""
        after = self.paragraphs[at + 1 : at + 2]
        if not after or not is_attribution(after[0]):
            return None
        return without_dashes(self.texts[at + 1])

    def _allowed(self, text: CheckedText) -> tuple[str, ...] | None:
        """Return the lines that may stand under `text`, or None where it is no quote."""
        held = text.held
        if not isinstance(held, Passage) or held.kind is not PassageKind.QUOTE:
            return None
        return self.lines.allowed(held.attribution, text.made)
