"""Checks for each quote in a handout whether its words and the line under it are the archive's."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from textwrap import shorten

from index.export.handout.attribution_lines import AttributionLines, even
from index.export.handout.care_notes import without_care
from index.export.handout.checked_quote import CheckedHandout, HandoutQuote
from index.export.handout.coded_quotes import CodedQuotes
from index.export.handout.effort import CheckEffort, TooMuchWork
from index.export.handout.handout_file import (
    HandoutPart,
    HandoutPlace,
    handout_parts,
    too_long,
    typed_parts,
)
from index.export.handout.own_words import OwnWords
from index.export.handout.part_text import PartText
from index.export.handout.set_files import SetFiles
from index.export.handout.translations_below import texts_of
from index.export.handout.uncoded_quotes import uncoded_quotes
from index.export.handout.written_words import as_held
from index.library.archive import OpenArchive
from index.model import PassageKind, Set
from index.model.links import links_in
from index.progress import Progress
from index.values import replace

MOST_OTHERS = 100
"""The most words beside quotes that are told."""
_LONGEST = 300  # characters of each


def check_handout(
    file: Path,
    archive: OpenArchive,
    pace: Progress | None = None,
    sets: Sequence[Set] = (),
    made_of: Set | None = None,
) -> CheckedHandout:
    """Return the result for each quote in the handout `file`, identified by its code or its words.

    What else stands beside them comes with it. Quotes with a code come first, those without one
    next, and those beside the text last, such as in notes. The words of `sets`, of which it may be
    made, are no other ones. Where it is known to be `made_of` one set, all else that stands in it
    is told, and which of its passages are missing. `pace` is told of the progress. Raises
    ArchiveUnreadable, and Stopped.
    """
    files = SetFiles(archive, made_of, file.suffix[1:].casefold()) if made_of else None
    try:
        return _checked(handout_parts(file), archive, pace or Progress(), sets, files)
    except TooMuchWork:
        raise too_long(file) from None


def check_words(
    text: str,
    archive: OpenArchive,
    pace: Progress | None = None,
    sets: Sequence[Set] = (),
    made_of: Set | None = None,
) -> CheckedHandout:
    """Return the results as `check_handout` does, for a `text` that somebody pasted."""
    files = SetFiles(archive, made_of, "") if made_of else None
    try:
        return _checked(typed_parts(text), archive, pace or Progress(), sets, files)
    except TooMuchWork:
        raise too_long() from None


def _checked(
    parts: Sequence[HandoutPart],
    archive: OpenArchive,
    pace: Progress,
    sets: Sequence[Set],
    made_of: SetFiles | None,
) -> CheckedHandout:
    parts = [as_held(each, archive.content) for each in parts]
    said = [even(each.text) for part in parts for each in part.paragraphs]
    texts, lines = {*said}, AttributionLines(archive.content, " ".join(said))
    quotes = [each for each in archive.content.passages() if each.kind is PassageKind.QUOTE]
    held = {link.name for text in texts for link in links_in(text)}
    held |= {
        each.id for each in quotes if not texts.isdisjoint(text.words for text in texts_of(each))
    }
    own = OwnWords(archive, frozenset(held), lines, sets, made_of)
    effort = CheckEffort(pace, 2 * sum(len(part.paragraphs) for part in parts))
    read = [CodedQuotes(PartText(part, lines, own, effort), archive) for part in parts]
    seen = [each for each in read if not each.text.part.place.is_beside]
    told = [_placed(quote, each.text.part) for each in seen for quote in each.quotes()]
    named = {link.name for each in seen for link in each.links()}
    others = [each for each in quotes if each.id not in named]
    others += made_of.texts_without(named) if made_of else ()
    for each in seen:
        told += [_placed(quote, each.text.part) for quote in uncoded_quotes(each.text, others)]
    for each in read:
        if each.text.part.place.is_beside:
            found = (*each.mentioned(named), *uncoded_quotes(each.text, quotes))
            told += [_placed(quote, each.text.part) for quote in found]
    return CheckedHandout(
        tuple(dict.fromkeys(told)),  # the same once a place
        tuple(islice(dict.fromkeys(_others([each.text for each in read])), MOST_OTHERS)),
        tuple(islice(dict.fromkeys(_unseen(parts, own)), MOST_OTHERS)),
        tuple(made_of.missing({each.passage for each in told})) if made_of else (),
        without_care([each.text for each in read], archive, lines),
    )


def _unseen(parts: Sequence[HandoutPart], own: OwnWords) -> Iterator[str]:
    """Yield the words that nobody sees among those of the handout.

    A page of Satchel's hides words of its own that say how to use it.
    """
    hidden = (each for part in parts for each in part.left_out if not own.is_fixed(each))
    told = map(even, (*(words for part in parts for words in part.unseen), *hidden))
    yield from (shorten(each, _LONGEST, placeholder=" …") for each in told if each)


def _others(texts: Sequence[PartText]) -> Iterator[str]:
    """Yield what stands beside quotes, on their pages or slides, and is not of Satchel's making.

    Of other slides, what may name somebody.
    """
    seen = [each for each in texts if each.found and not each.part.place.is_beside]
    slides = {slide for each in seen for slide in each.part.slides}
    for text in texts:
        part = text.part
        is_near = part.slide in slides if part.slide else part.place is not HandoutPlace.ALT_TEXT
        found: Iterable[str] = ()
        if text.own.made_of or text in seen or (seen and part.place.is_beside and is_near):
            found = text.others()
        elif seen and part.slides:
            found = text.names()
        yield from (shorten(each, _LONGEST, placeholder=" …") for each in found)


def _placed(quote: HandoutQuote, part: HandoutPart) -> HandoutQuote:
    return replace(quote, place=part.place, slide=part.slide)
