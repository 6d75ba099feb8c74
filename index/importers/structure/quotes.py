"""Finds the quotes among the blocks of a text, and their attributions."""

import re
from collections.abc import Sequence
from itertools import pairwise

from index.importers.import_report import Certainty, Report, shortened
from index.importers.structure.attribution import may_tell_speaker, tells_speaker, without_dash
from index.importers.structure.blocks import BULLETS, TextBlock, TextBlockKind
from index.importers.structure.divided_words import is_broken
from index.importers.structure.line_joins import LineJoiner, Text
from index.importers.structure.lines import Line
from index.importers.structure.plain import is_open
from index.importers.structure.quotation_marks import opens_quote, quote_ends
from index.values import Value

_MOST_PARTS = 8  # paragraphs of one quote
_MOST_LINES = 3  # lines of an attribution
_LONGEST = 240  # characters from the dash before an attribution to the end of a line
_MOST_TITLE = 60  # characters; a longer line between quotation marks is no title
_MARK = "[^"  # of a footnote, for which an attribution has no place
_DASHES = "-–—"
_LAST_BRACKETS = re.compile(r"\([^()]*\)\.?$")
_BEFORE_DASH = re.compile(r"[.!?…][”»\"’)]*\s+(?=[—–]|-\s)")


class _Speaker(Value):
    """An attribution, the number of its line, and the blocks after it in the same block."""

    text: str
    line: int
    rest: Sequence[TextBlock] = ()


def find_quotes(blocks: Sequence[TextBlock], joiner: LineJoiner, report: Report) -> list[TextBlock]:
    """Return `blocks` with quotes marked as such, each with its attribution."""
    finder = _Finder(blocks, joiner)
    while finder.left:
        finder.take()
    for block in finder.found:
        if block.kind is TextBlockKind.QUOTE:
            _report(block, report)
    return finder.found


def _report(block: TextBlock, report: Report) -> None:
    if block.attribution is not None:
        said = f"said by “{shortened(block.attribution)}”"
    else:
        said = "nobody is named under it"
    if block.attribution is not None or not block.marked:
        text = shortened(block.lines[0].text, 40)
        certainty = Certainty.DOUBTFUL if block.doubtful else None
        report.guess(block.line, "quote", f"{text}: a quote, {said}.", certainty)


class _Finder:
    """Processes the blocks from the first to the last."""

    def __init__(self, blocks: Sequence[TextBlock], joiner: LineJoiner) -> None:
        self.found: list[TextBlock] = []
        self.left = list(reversed(blocks))
        self._joiner = joiner

    def take(self) -> None:
        """Process the next block, with the blocks that belong to it."""
        block = self.left.pop()
        if block.kind is TextBlockKind.QUOTE:  # written as markup
            self._part(block)
            self._add(block, self._speaker_within(block))
            return
        bulleted = block.kind is TextBlockKind.ITEM and block.sign in BULLETS
        text = block.lines[0].text
        if (
            (block.kind is TextBlockKind.PARAGRAPH or bulleted)
            and opens_quote(text)
            and self._quote(block)
        ):
            return
        if block.kind is TextBlockKind.PARAGRAPH and (speaker := self._speaker_at_end(block)):
            block.kind = TextBlockKind.QUOTE
            self._add(block, speaker)
            return
        self.found.append(block)

    def _quote(self, block: TextBlock) -> bool:
        """Add `block` as a quote, if it is one, and return whether it is."""
        text = self._joiner.join(block.lines)
        ends = quote_ends(text.text)
        for end in ends:
            if self._ends_at(block, text, end):
                return True
        return not ends and block.kind is TextBlockKind.PARAGRAPH and self._long_quote(block, text)

    def _ends_at(self, block: TextBlock, text: Text, end: int) -> bool:
        if not text.text[end:].strip():
            if self._may_be_title(block, text.text):
                return False
            block.kind = TextBlockKind.QUOTE
            self._add(block, None)
            return True
        speaker = _speaker_after(text, end, self._joiner)
        if speaker is None:
            return False
        block.kind, block.lines = TextBlockKind.QUOTE, text.parted(end)[0]
        self._add(block, speaker)
        return True

    def _long_quote(self, block: TextBlock, first: Text) -> bool:
        """Add `block` and the following paragraphs as one quote, if it closes in one of them."""
        parts: list[TextBlock] = []
        whole = first.text
        for other in reversed(self.left[-_MOST_PARTS:]):
            if other.kind is not TextBlockKind.PARAGRAPH:
                return False
            text = self._joiner.join(other.lines)
            again = text.text[0] == whole[0]  # each paragraph may begin with the mark
            before = len(whole) + 1
            whole += "\n" + (" " + text.text[1:] if again else text.text)
            parts.append(other)
            for end in (each for each in quote_ends(whole) if each > before):
                rest = text.text[end - before :].strip()
                speaker = _speaker_after(text, end - before, self._joiner) if rest else None
                if rest and speaker is None:
                    return False
                other.lines = text.parted(end - before)[0]
                del self.left[-len(parts) :]
                block.kind, block.parts = TextBlockKind.QUOTE, [part.lines for part in parts]
                self._add(block, speaker)
                return True
        return False

    def _may_be_title(self, block: TextBlock, text: str) -> bool:
        """Return whether a short line in quotation marks may be a heading."""
        after = self.left[-1] if self.left else None
        if after is None or len(text) > _MOST_TITLE or not is_open(text[:-1]):
            return False
        near_quote = bool(self.found) and self.found[-1].kind is TextBlockKind.QUOTE
        told = tells_speaker(self._joiner.join(after.lines).text) or opens_quote(
            after.lines[0].text
        )
        return block.kind is TextBlockKind.PARAGRAPH and not near_quote and not told

    def _add(self, block: TextBlock, speaker: _Speaker | None) -> None:
        self.found.append(block)
        if speaker is None and block.attribution is None:
            speaker = self._speaker_below()
        if speaker is not None:
            block.attribution, block.attribution_line = speaker.text, speaker.line
            self.left += reversed(speaker.rest)

    def _part(self, block: TextBlock) -> None:
        """Leave in `block` what comes before the words of a second speaker, who is quoted next."""
        for at, (above, part) in enumerate(pairwise((block.lines, *block.parts))):
            if (at > 0 and self._is_speaker(above)) or self._is_next_quote(above, part):
                after = TextBlock(
                    TextBlockKind.QUOTE,
                    part,
                    attribution=block.attribution,
                    attribution_line=block.attribution_line,
                    parts=block.parts[at + 1 :],
                    marked=True,
                )
                block.parts, block.attribution, block.attribution_line = block.parts[:at], None, 0
                self.left.append(after)
                return

    def _is_next_quote(self, above: Sequence[Line], part: Sequence[Line]) -> bool:
        """Return whether a quotation ends in `above`, with who said it or without, before `part`.

        Whoever is named under the second of two quotations need not have said the first.
        """
        if not opens_quote(part[0].text):
            return False
        text = self._joiner.join(above)
        if not opens_quote(text.text):  # it began in a paragraph before
            found = _LAST_BRACKETS.search(text.text)
            return found is not None and tells_speaker(found[0])
        return any(
            not text.text[end:].strip() or _speaker_after(text, end, self._joiner)
            for end in quote_ends(text.text)
        )

    def _is_speaker(self, part: Sequence[Line]) -> bool:
        text = self._joiner.join(part).text
        return tells_speaker(text) and _MARK not in text

    def _speaker_within(self, block: TextBlock) -> _Speaker | None:
        """Return the speaker that the end of `block` names, and take that away."""
        if block.attribution is not None:
            return None
        last = block.parts[-1] if block.parts else block.lines
        text = self._joiner.join(last)
        if block.parts and self._is_speaker(last):
            del block.parts[-1]
            return _Speaker(without_dash(text.text)[0], last[0].number)
        for end in quote_ends(text.text) if opens_quote(text.text) else ():
            speaker = _speaker_after(text, end, self._joiner) if text.text[end:].strip() else None
            if speaker and not speaker.rest and _MARK not in speaker.text:
                last[:] = text.parted(end)[0]
                return speaker
        return self._speaker_at_end(block)

    def _speaker_at_end(self, block: TextBlock) -> _Speaker | None:
        """Return the speaker whom the last lines of `block` seem to name, and take those away.

        Of a quote they may stand without a dash, or behind one in its last line.
        """
        last = block.parts[-1] if block.parts else block.lines
        is_quote = block.kind is TextBlockKind.QUOTE
        first = max(1, len(last) - _MOST_LINES)
        if not is_quote and not any(without_dash(line.text)[1] for line in last[first:]):
            return None
        text = self._joiner.join(last)
        starts = list(text.starts[first:])
        near_end = max(0, len(text.text) - _LONGEST)
        dashes = _BEFORE_DASH.finditer(text.text, near_end) if is_quote else ()
        for start in (*starts, *(found.end() for found in dashes)):
            named = text.text[start:].lstrip()
            is_named = without_dash(named)[1] or (is_quote and start == text.starts[-1])
            ends = not is_open(text.text[:start].rstrip())
            if is_named and ends and tells_speaker(named) and _MARK not in named:
                last[:] = text.parted(start)[0]
                block.doubtful = True
                return _Speaker(without_dash(named)[0], text.line_at(start))
        return None

    def _speaker_below(self) -> _Speaker | None:
        """Return the speaker whom the next block names, and remove that block; or None."""
        below = self.left[-1] if self.left else None
        if below is None or not self._may_name(below):
            return None
        text = self._joiner.join(below.lines)
        after = self.left[-2] if len(self.left) > 1 else None
        speaker = _named(text, 0, self._joiner, dashed=below.kind is TextBlockKind.ITEM)
        if speaker is None and after and opens_quote(after.lines[0].text) and _is_name(text):
            speaker = _Speaker(text.text, below.line)
        if speaker is not None:
            self.left.pop()
        return speaker

    @staticmethod
    def _may_name(block: TextBlock) -> bool:
        dashed = block.kind is TextBlockKind.ITEM and block.sign in _DASHES
        return block.kind is TextBlockKind.PARAGRAPH or dashed


def _speaker_after(text: Text, end: int, joiner: LineJoiner) -> _Speaker | None:
    """Return the speaker who is named after a quote in the same block, or None."""
    start = end + len(text.text[end:]) - len(text.text[end:].lstrip())
    rest = text.text[start:]
    if text.begins_line(start):
        return _named(text, start, joiner)
    plain, dashed = without_dash(rest)
    bracketed = rest[0] == "(" and rest[-1] in ")." and rest.count("(") == 1
    formed = (dashed or bracketed) and may_tell_speaker(rest)
    if formed or (tells_speaker(rest) and (dashed or not plain[0].islower())):
        return _Speaker(plain, text.line_at(start))
    return None


def _named(text: Text, start: int, joiner: LineJoiner, *, dashed: bool = False) -> _Speaker | None:
    """Return the speaker whom the lines from `start` on name, all or the first, or None."""
    lines = text.parted(start)[1]
    whole = joiner.join(lines).text
    dash = "— " if dashed else ""
    if len(lines) <= _MOST_LINES and _names(dash + whole):
        return _Speaker(without_dash(whole)[0], lines[0].number)
    if len(lines) > 1 and not is_broken(lines[0].text) and _names(dash + lines[0].text):
        rest = [TextBlock(TextBlockKind.PARAGRAPH, list(lines[1:]))]
        return _Speaker(without_dash(lines[0].text)[0], lines[0].number, rest)
    return None


def _names(line: str) -> bool:
    return _MARK not in line and (tells_speaker(line) or may_tell_speaker(line))


def _is_name(text: Text) -> bool:
    """Return whether a line between two quotes may be a name: short, and no sentence."""
    line = text.text
    return (
        _MARK not in line
        and len(text.lines) == 1
        and len(line) <= 60
        and is_open(line)
        and line[0].isupper()
    )
