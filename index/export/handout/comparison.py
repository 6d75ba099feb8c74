"""Checks for each quote in a handout whether its words and the line under it are the archive's."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from index.export.handout.attribution_lines import AttributionLines, even
from index.export.handout.checked_quote import HandoutQuote
from index.export.handout.coded_quotes import CodedQuotes
from index.export.handout.effort import CheckEffort, TooMuchWork
from index.export.handout.handout_file import HandoutPart, handout_parts, too_long, typed_parts
from index.export.handout.part_text import PartText
from index.export.handout.uncoded_quotes import uncoded_quotes
from index.library.archive import OpenArchive
from index.model import PassageKind
from index.progress import Progress


def check_handout(
    file: Path, archive: OpenArchive, pace: Progress | None = None
) -> list[HandoutQuote]:
    """Return the result for each quote in the handout `file`, identified by its code or its words.

    Those with a code come first, those without one next, and those beside the text last, such as in
    notes. `pace` is told of the progress. Raises ArchiveUnreadable, and Stopped.
    """
    try:
        return _checked(handout_parts(file), archive, pace or Progress())
    except TooMuchWork:
        raise too_long(file) from None


def check_words(
    text: str, archive: OpenArchive, pace: Progress | None = None
) -> list[HandoutQuote]:
    """Return the results as `check_handout` does, for a `text` that somebody pasted."""
    try:
        return _checked(typed_parts(text), archive, pace or Progress())
    except TooMuchWork:
        raise too_long() from None


def _checked(
    parts: Sequence[HandoutPart], archive: OpenArchive, pace: Progress
) -> list[HandoutQuote]:
    texts = {even(each.text) for part in parts for each in part.paragraphs}
    lines = AttributionLines(archive.content, texts)
    effort = CheckEffort(pace, 2 * sum(len(part.paragraphs) for part in parts))
    read = [CodedQuotes(PartText(part, lines, effort), archive) for part in parts]
    seen = [each for each in read if not each.text.part.place.is_beside]
    told = [_placed(quote, each.text.part) for each in seen for quote in each.quotes()]
    named = {link.name for each in seen for link in each.links()}
    quotes = [each for each in archive.content.passages() if each.kind is PassageKind.QUOTE]
    others = [each for each in quotes if each.id not in named]
    for each in seen:
        told += [_placed(quote, each.text.part) for quote in uncoded_quotes(each.text, others)]
    for each in read:
        if each.text.part.place.is_beside:
            found = (*each.mentioned(named), *uncoded_quotes(each.text, quotes))
            told += [_placed(quote, each.text.part) for quote in found]
    return list(dict.fromkeys(told))  # the same once a place


def _placed(quote: HandoutQuote, part: HandoutPart) -> HandoutQuote:
    return replace(quote, place=part.place, slide=part.slide)
