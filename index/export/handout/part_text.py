"""The words of one part of a handout, and their comparison with those of the archive."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from index.export.handout.attribution_lines import (
    AttributionLines,
    even,
    is_attribution,
    without_dashes,
)
from index.export.handout.checked_quote import HandoutQuote, QuoteState, joined
from index.export.handout.effort import CheckEffort
from index.export.handout.handout_file import HandoutPart, read_words
from index.export.handout.likeness import ALIKE, alike, difference, says
from index.export.handout.own_words import OwnWords
from index.export.handout.translations_below import CheckedText
from index.model import Passage, PassageKind
from index.names.finder import find_names_in_all
from index.names.found_name import FoundName, NameKind
from index.text.certainty import Certainty

_OF_MANY = frozenset({NameKind.AGE, NameKind.DATE, NameKind.PLACE})  # many may share one


class PartText:
    """The paragraphs of one part. `texts` are their words, `found` those of quotes that are told.

    Words that are struck through count as gone. `own` are those that Satchel writes.

    `effort` counts each paragraph in which codes, and then quotes without one, are looked for.
    """

    def __init__(
        self, part: HandoutPart, lines: AttributionLines, own: OwnWords, effort: CheckEffort
    ) -> None:
        self.part = part
        self.paragraphs = part.paragraphs
        self.texts = [even(read_words(each)) for each in part.paragraphs]
        self.lines = lines
        self.own = own
        self.effort = effort
        self.found: set[int] = set()  # indices
        self.around: list[str] = []  # words beside quotes, which Satchel may have written
        self.starts: set[int] = set()  # indices of the first paragraphs of quotes with a code
        self.codes: set[int] = set()  # indices of the paragraphs with the code of a quote
        self.passages: dict[int, Passage] = {}  # where each one begins
        self.coded: set[str] = set()  # ids of those with a code
        self.has_styles = any(each.styles for each in part.paragraphs)

    def told(self, run: Sequence[int]) -> str:
        """Return the words in the paragraphs of `run`."""
        return " ".join(filter(None, (self.texts[at] for at in run)))

    def likeness(self, words: str, run: Sequence[int]) -> float:
        """Return how alike `words` and those of `run` are, 2 where they are the same."""
        told = self.told(run)
        return 2.0 if told == words else self.effort.alike(words, told)

    def compared(
        self, code: str | None, text: CheckedText, told: str, below: str | None
    ) -> HandoutQuote:
        """Return the result for `text`, of which a handout says `told`, and `below` its line.

        Where that is None, the line is not known, and does not count.
        """
        held, words = text.held, text.words
        is_same, allowed = says(told, words), self._allowed(text)
        if is_same and told != words:
            before, _words, after = told.partition(words)
            self.around += [before] if below is not None else [before, after]
            below = below if below is None else without_dashes(f"{after} {below}")
        if below is None or allowed is None:
            below, line = "", ""
        else:
            line = below if below in allowed else allowed[0]
        if is_same and below == line:
            return HandoutQuote(code, held.id, QuoteState.UNCHANGED)
        shown = words if is_same else told
        how = difference(f"{words} {line}", f"{shown} {below}")
        return HandoutQuote(code, held.id, QuoteState.ALTERED, how)

    def with_shown(self, quote: HandoutQuote, places: Iterable[int]) -> HandoutQuote:
        """Return the result for `quote`, altered where more is shown in the paragraphs `places`."""
        more = [how for at in places for how in self._shown(at)]
        if quote.state is QuoteState.UNCHANGED:
            more += [difference("", each) for each in map(self._struck, places) if each]
        if not more:
            return quote
        return joined(quote, [HandoutQuote(None, None, QuoteState.ALTERED, " ".join(more))])

    def _struck(self, at: int) -> str:
        """Return the words of a paragraph that are struck through, which can still be read."""
        return even("".join(run.text for run in self.paragraphs[at].runs if run.is_struck))

    def _shown(self, at: int) -> Iterator[str]:
        """Yield what is new beside the text of a paragraph: in boxes, and in its footnotes."""
        paragraph = self.paragraphs[at]
        if not paragraph.runs:
            return
        if self.texts[at] and (beside := even(paragraph.beside)):
            yield difference("", beside)
        lines = [line for run in paragraph.runs for line in self.part.notes.get(run.note, ())]
        for line in map(even, lines):
            if line and not self.own.has(line):
                yield difference(self._footnote_like(line), line)

    def _footnote_like(self, line: str) -> str:
        """Return the footnote that was made the `line`, or "" where none is like it."""
        footnotes = [*filter(None, self.own.footnotes())]
        whole = max((each for each in footnotes if each in line), key=len, default="")
        if whole:
            return whole
        closest = max(footnotes, key=lambda each: self.effort.alike(each, line), default="")
        return closest if alike(closest, line) >= ALIKE else ""

    def others(self) -> Iterator[str]:
        """Yield what stands beside the quotes of this part and is not of Satchel's making."""
        told = [*self.around, *self.part.around, *self._beside()]
        told += (self._struck(at) for at in range(len(self.texts)) if at not in self.found)
        yield from (each for each in map(even, told) if each and not self.own.has(each))
        if self.own.made_of:
            yield from self._other_numbers()

    def _other_numbers(self) -> Iterator[str]:
        """Yield the numbers beside the quotes that are others than the set has there.

        The words before each come with it: those of its row.
        """
        filled = [at for at, each in enumerate(self.texts) if each]
        for before, at in zip([None, *filled], filled, strict=False):
            told = "" if before is None else self.texts[before]
            if at not in self.found and not self.own.has_number(told, self.texts[at]):
                yield f"{told} {self.texts[at]}".strip()

    def names(self) -> Iterator[str]:
        """Yield the paragraphs that may name somebody in words that are not of Satchel's making."""
        unknown = {text: left for text in self.texts if (left := self.own.unknown_in(text))}
        found = find_names_in_all([*unknown.values()], self.own.language)
        yield from (
            text for text, names in zip(unknown, found, strict=True) if any(map(_names, names))
        )

    def _beside(self) -> Iterator[str]:
        """Yield the paragraphs beside the quotes: of a slide all, of a text the nearest ones.

        Of a text those too, wherever they stand, that may name somebody, and all where it is known
        of which set it is made.
        """
        rest = [at for at, each in enumerate(self.texts) if each and at not in self.found]
        if self.own.made_of or self.part.slides or self.part.place.is_beside:
            yield from (self.texts[at] for at in rest if at not in self.codes)
            return
        places = self._naming(rest)
        for code in self.codes:
            after = bisect_right(rest, code)
            places |= {*rest[after : after + 1]}
        for start in self.starts:
            before = bisect_left(rest, start)
            places |= {*rest[max(0, before - 1) : before]}
        yield from (self.texts[at] for at in sorted(places - self.codes))

    def _naming(self, places: Sequence[int]) -> set[int]:
        """Return those of the paragraphs `places` in which a name is found by its form."""
        found = find_names_in_all([self.texts[at] for at in places], self.own.language)
        return {at for at, names in zip(places, found, strict=True) if any(map(_names, names))}

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


def _names(found: FoundName) -> bool:
    return found.kind not in _OF_MANY and found.certainty is not Certainty.DOUBTFUL
