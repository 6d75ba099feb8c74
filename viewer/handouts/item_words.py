"""The sentences that name items of a set: what they may tell of somebody, beyond the archive."""

from collections.abc import Callable, Container, Iterable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from index import DetailKind, ItemKind, Prepared
from viewer.wording.item_kinds import detail_words
from viewer.wording.number_format import figure

_MOST_NAMED = 3  # quotes of those that tell most

type PlaceOf = Callable[[str], str]
"""Returns where the passage with an id stands, as the window names it."""


def detail_lines(details: Iterable[tuple[int, DetailKind]]) -> Iterator[str]:
    """Yield what a trainer's own words in a file may hold, by their items, and who can read it."""
    follows = {
        DetailKind.NAME: QCoreApplication.translate(
            "ExportSheet", "Everybody who gets this file can read it."
        ),
        DetailKind.PHONE: QCoreApplication.translate(
            "ExportSheet", "Everybody who gets this file can call it."
        ),
        DetailKind.ADDRESS: QCoreApplication.translate(
            "ExportSheet", "Everybody who gets this file can write to it."
        ),
    }
    for number, detail in details:
        yield f"{detail_words(number, detail)} {follows[detail]}"


def detail_lines_on_paper(prepared: Prepared, shown: Container[ItemKind]) -> Iterator[str]:
    """Yield the same of the items on a paper, which are those of the kinds `shown`."""
    follows = {
        DetailKind.NAME: QCoreApplication.translate(
            "PapersSheet", "Everybody who gets this paper can read it."
        ),
        DetailKind.PHONE: QCoreApplication.translate(
            "PapersSheet", "Everybody who gets this paper can call it."
        ),
        DetailKind.ADDRESS: QCoreApplication.translate(
            "PapersSheet", "Everybody who gets this paper can write to it."
        ),
    }
    for each in prepared.details:
        if each.shown in shown:
            yield f"{detail_words(each.number, each.detail)} {follows[each.detail]}"


def quotes_words(prepared: Prepared, quotes: Sequence[str], place: PlaceOf) -> str:
    """Return where the first of `quotes` stand, each after its item where there is a set."""
    listed = []
    for name in quotes[:_MOST_NAMED]:
        number, stands = prepared.items.get(name), place(name)
        told = QCoreApplication.translate("ExportSheet", "item {number} ({place})")
        listed.append(told.format(number=figure(number), place=stands) if number else stands)
    more = len(quotes) - len(listed)
    told = QCoreApplication.translate("ExportSheet", "Look at {quotes}.")
    if more:
        told = QCoreApplication.translate("ExportSheet", "Look at {quotes}; and %n more.", "", more)
    return told.format(quotes="; ".join(listed))
