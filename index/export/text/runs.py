"""Parts a text into runs of one look, with the marks of footnotes between them."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from index.model import Emphasis, EmphasisKind, FootnoteMark, Span
from index.values import Value


class Run(Value):
    """Words of one look, or the mark of a footnote, which has no words.

    What `stands_out` is of a phrase that whoever presents it marked.
    """

    text: str = ""
    kinds: tuple[EmphasisKind, ...] = ()
    mark: FootnoteMark | None = None
    stands_out: bool = False


class MarkedText(Value):
    """A text with its footnote marks, its emphasis, and the `phrase` that stands out."""

    text: str
    marks: Sequence[FootnoteMark] = ()
    emphasis: Sequence[Emphasis] = ()
    phrase: Span | None = None

    def part(self, start: int, end: int) -> "MarkedText":
        """Return the part from `start` to `end`, with the marks at its ends."""
        marks = [
            FootnoteMark(each.footnote, each.at - start)
            for each in self.marks
            if start <= each.at <= end
        ]
        emphasis = [
            Emphasis(each.kind, max(each.start, start) - start, min(each.end, end) - start)
            for each in self.emphasis
            if max(each.start, start) < min(each.end, end)
        ]
        phrase = self.phrase or Span(0, 0)
        first, last = max(phrase.start, start), min(phrase.end, end)
        apart = Span(first - start, last - start) if first < last else None
        return MarkedText(self.text[start:end], marks, emphasis, apart)

    def runs(self) -> Iterator[Run]:
        """Yield its runs and marks, in order."""
        marks = sorted(self.marks, key=lambda mark: mark.at)
        begin: dict[int, list[EmphasisKind]] = defaultdict(list)
        end: dict[int, list[EmphasisKind]] = defaultdict(list)
        for each in self.emphasis:
            begin[each.start].append(each.kind)
            end[each.end].append(each.kind)
        open_kinds: Counter[EmphasisKind] = Counter()
        at, phrase = 0, self.phrase or Span(0, 0)
        ends = {*begin, *end, *phrase, *(mark.at for mark in marks), len(self.text)}
        for place in sorted(ends):
            if place > at:
                stands_out = phrase.start <= at < phrase.end
                yield Run(self.text[at:place], _kinds(open_kinds), stands_out=stands_out)
                at = place
            open_kinds.subtract(end[place])
            while marks and marks[0].at == place:
                yield Run("", _kinds(open_kinds), marks.pop(0))
            open_kinds.update(begin[place])


def _kinds(counted: Counter[EmphasisKind]) -> tuple[EmphasisKind, ...]:
    return tuple(kind for kind in EmphasisKind if counted[kind] > 0)
