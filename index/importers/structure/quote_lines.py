"""Cuts a quotation at the line breaks in its paragraph, and finds the line that names its speaker.

Shift+Enter in an office program, `<br>` in a page: who said it often stands below such a break.
"""

from collections.abc import Iterator, Sequence

from index.importers.structure.attribution import may_tell_speaker, tells_speaker, without_dash
from index.importers.structure.quotation_marks import opens_quote, quote_ends
from index.office.text import StructuredBlock, StructuredParagraph, TextRun
from index.values import Value, replace

_MOST_LINES = 3  # of a speaker

type _Lines = Sequence[StructuredParagraph]


class _Cut(Value):
    """The lines that are `said`, and those below that name the speaker. `is_sure` is how sure."""

    said: _Lines
    speaker: _Lines = ()
    is_sure: bool = False

    @property
    def has_marks(self) -> bool:
        """Whether all that is said stands between quotation marks."""
        words = _words(self.said)
        return opens_quote(words) and len(words) in quote_ends(words)

    @property
    def is_dashed(self) -> bool:
        """Whether a dash stands before the speaker."""
        return bool(self.speaker) and _is_dashed(self.speaker[0])


def lines_of_quote(block: StructuredBlock) -> Sequence[StructuredBlock]:
    """Return the lines of a quotation, each as a paragraph that goes on; else `block` alone.

    A paragraph that nothing else marks is one where it stands between quotation marks, or where the
    last line begins with a dash and says who spoke: that is a doubtful guess.
    """
    if not isinstance(block, StructuredParagraph) or "\n" not in block.text:
        return (block,)
    if block.heading is not None or block.item is not None:
        return (block,)
    cut = _cut([line for line in _lines(block) if _words((line,)) or _has_note(line)])
    is_seen = block.is_quote or cut.has_marks
    if len(cut.said) + len(cut.speaker) < 2 or not (is_seen or (cut.is_sure and cut.is_dashed)):
        return (block,)
    made = [replace(each, is_quote=True, is_guessed=False, goes_on=True) for each in cut.said]
    is_guessed = block.is_guessed or not (block.is_quote or cut.speaker)
    made[0] = replace(made[0], is_guessed=is_guessed, goes_on=False)
    if cut.speaker:
        speaker = replace(block, runs=tuple(_joined(cut.speaker)), is_quote=True, goes_on=True)
        made.append(replace(speaker, is_guessed=not (is_seen and cut.is_sure)))
    return made


def _cut(lines: _Lines) -> _Cut:
    """Return `lines` cut before the speaker that the last of them name.

    A quote ends with a line that begins with a dash only where that is the speaker.
    """
    last = len(lines) - 1
    dashed = [at for at, line in enumerate(lines) if _is_dashed(line)]
    for at in (*dashed[-1:], last):
        named = _words(lines[at:])
        if max(0, last - _MOST_LINES) < at and tells_speaker(named):
            may_go_on = without_dash(named)[0][0].islower() and named[-1] == "."
            return _Cut(lines[:at], lines[at:], is_sure=not may_go_on)
    if last > 0 and dashed == [last] and may_tell_speaker(_words(lines[last:])):
        return _Cut(lines[:last], lines[last:])
    if not dashed or dashed[-1] != last:
        return _Cut(lines)
    plain = next((at for at in range(last, 0, -1) if not _is_dashed(lines[at])), 0)
    return _Cut([*lines[:plain], replace(lines[plain], runs=tuple(_joined(lines[plain:])))])


def _lines(paragraph: StructuredParagraph) -> Iterator[StructuredParagraph]:
    """Yield the lines of `paragraph`."""
    runs: list[TextRun] = []
    for run in paragraph.runs:
        first, *others = run.text.split("\n")
        runs.append(replace(run, text=first))
        for part in others:
            yield replace(paragraph, runs=tuple(runs))
            runs = [replace(run, text=part, note="")]
    yield replace(paragraph, runs=tuple(runs))


def _joined(lines: _Lines) -> Iterator[TextRun]:
    """Yield the runs of `lines` as those of one line."""
    for number, line in enumerate(lines):
        if number:
            yield TextRun("\n")
        yield from line.runs


def _words(lines: _Lines) -> str:
    return " ".join(" ".join(line.text for line in lines).split())


def _has_note(line: StructuredParagraph) -> bool:
    return any(run.note for run in line.runs)


def _is_dashed(line: StructuredParagraph) -> bool:
    return without_dash(_words((line,)))[1]
