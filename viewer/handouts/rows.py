"""The rows of a checked handout: what became of each quote, in words."""

import re
from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from index import HandoutPlace, HandoutQuote, OpenArchive, QuoteState, Span, Value, typed_link
from viewer.ui.lists.passage_cards import withdrawn_words
from viewer.wording.archive_words import care_line

_FIRST_WORDS = 90  # characters of a quote
_PIECE = re.compile(r"\[-(.*?)-\]|\{\+(.*?)\+\}", re.DOTALL)


class CheckedQuote(Value):
    """One quote of a handout: its line in the list, and the difference in its words.

    `gone` are the spans of `difference` that only the archive has, `come` those that only the
    handout has. `code` is its code, or None.
    """

    state: QuoteState
    words: str
    passage: str | None
    code: str | None
    difference: str = ""
    gone: tuple[Span, ...] = ()
    come: tuple[Span, ...] = ()


class HandoutRows(Value):
    """The rows of a checked handout, other words beside its quotes, and those that nobody sees.

    `without_care` are the passages before which their care note is missing, with their codes.
    """

    quotes: tuple[CheckedQuote, ...]
    others: tuple[str, ...] = ()
    unseen: tuple[str, ...] = ()
    without_care: tuple[str, ...] = ()


def checked_quotes(
    quotes: Sequence[HandoutQuote], archive: OpenArchive, name: Callable[[str], str]
) -> tuple[CheckedQuote, ...]:
    """Return the rows for `quotes`; `name` returns the name of a passage."""
    return tuple(_checked(quote, archive, name) for quote in quotes)


def summary(quotes: Sequence[CheckedQuote]) -> str:
    """Return the number of quotes in each state, as a sentence."""
    if not quotes:
        return QCoreApplication.translate(
            "HandoutSheet", "There is no quote of this archive in the file."
        )
    counts = Counter(quote.state for quote in quotes)
    told = {
        QuoteState.UNCHANGED: QCoreApplication.translate(
            "HandoutSheet", "%n unchanged", "", counts[QuoteState.UNCHANGED]
        ),
        QuoteState.ALTERED: QCoreApplication.translate(
            "HandoutSheet", "%n altered", "", counts[QuoteState.ALTERED]
        ),
        QuoteState.WITHDRAWN: QCoreApplication.translate(
            "HandoutSheet", "%n withdrawn", "", counts[QuoteState.WITHDRAWN]
        ),
        QuoteState.UNKNOWN: QCoreApplication.translate(
            "HandoutSheet", "%n unknown", "", counts[QuoteState.UNKNOWN]
        ),
    }
    count = QCoreApplication.translate("HandoutSheet", "%n quote(s)", "", len(quotes))
    return f"{count}: {', '.join(words for state, words in told.items() if counts[state])}"


def _checked(quote: HandoutQuote, archive: OpenArchive, name: Callable[[str], str]) -> CheckedQuote:
    held = archive.passage(quote.passage) if quote.passage else None
    parts = [_state_words(quote, archive), *filter(None, [_place_words(quote)])]
    if quote.passage and quote.state in (QuoteState.UNCHANGED, QuoteState.ALTERED):
        parts.append(name(quote.passage))
    if held is not None:
        parts.append(care_line(held) or _first_words(held.text))
    elif not quote.passage and quote.code is None:
        parts.append(QCoreApplication.translate("HandoutSheet", "a quote without a code"))
    told = " · ".join(parts)
    if not quote.difference:
        return CheckedQuote(quote.state, told, quote.passage, quote.code)
    return CheckedQuote(quote.state, told, quote.passage, quote.code, *_marked(quote.difference))


def _state_words(quote: HandoutQuote, archive: OpenArchive) -> str:
    match quote.state:
        case QuoteState.UNCHANGED:
            return QCoreApplication.translate("HandoutSheet", "Unchanged")
        case QuoteState.ALTERED:
            return QCoreApplication.translate("HandoutSheet", "Altered")
        case QuoteState.WITHDRAWN:
            return withdrawn_words()
        case QuoteState.UNKNOWN:
            return _unknown_words(quote, archive)


def _place_words(quote: HandoutQuote) -> str:
    """Return where the quote stands, or "" where it stands in a text."""
    match quote.place:
        case HandoutPlace.SLIDE:
            told = QCoreApplication.translate("HandoutSheet", "slide {number}")
        case HandoutPlace.HIDDEN_SLIDE:
            told = QCoreApplication.translate("HandoutSheet", "hidden slide {number}")
        case HandoutPlace.NOTES:
            told = QCoreApplication.translate("HandoutSheet", "in the notes of slide {number}")
        case HandoutPlace.COMMENT:
            told = _beside(
                quote,
                QCoreApplication.translate("HandoutSheet", "in a comment"),
                QCoreApplication.translate("HandoutSheet", "in a comment on slide {number}"),
            )
        case HandoutPlace.ALT_TEXT:
            told = _beside(
                quote,
                QCoreApplication.translate("HandoutSheet", "in the description of a picture"),
                QCoreApplication.translate(
                    "HandoutSheet", "in the description of a picture on slide {number}"
                ),
            )
        case HandoutPlace.HIDDEN:
            told = QCoreApplication.translate("HandoutSheet", "in hidden words")
        case HandoutPlace.TEXT:
            return ""
    return told.format(number=quote.slide)


def _beside(quote: HandoutQuote, in_text: str, on_slide: str) -> str:
    return on_slide if quote.slide else in_text


def _unknown_words(quote: HandoutQuote, archive: OpenArchive) -> str:
    link = typed_link(quote.code or "")
    if link is None:
        return QCoreApplication.translate("HandoutSheet", "Unknown")
    if link.archive == archive.content.id:
        told = QCoreApplication.translate("HandoutSheet", "Unknown: nothing is called “{name}”")
        return told.format(name=link.name)
    told = QCoreApplication.translate("HandoutSheet", "Of another archive, “{archive}”")
    return told.format(archive=link.archive)


def _marked(difference: str) -> tuple[str, tuple[Span, ...], tuple[Span, ...]]:
    """Return a difference without its signs, and the spans of words gone and come."""
    text, at = "", 0
    gone: list[Span] = []
    come: list[Span] = []
    for found in _PIECE.finditer(difference):
        text += difference[at : found.start()]
        is_gone = found[1] is not None
        words = found[1] if is_gone else found[2]
        (gone if is_gone else come).append(Span(len(text), len(text) + len(words)))
        text, at = text + words, found.end()
    return text + difference[at:], tuple(gone), tuple(come)


def _first_words(text: str) -> str:
    words = " ".join(text.split())
    if len(words) <= _FIRST_WORDS:
        return words
    return words[:_FIRST_WORDS].rpartition(" ")[0] + " …"
