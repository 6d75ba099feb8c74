"""The sentences that name items of a set: what they may tell of somebody, beyond the archive."""

from collections.abc import Container, Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from index import MOST_NAMED, DetailKind, ItemKind, NamedQuote, Prepared
from viewer.wording.item_kinds import detail_words
from viewer.wording.number_format import figure


def detail_lines(prepared: Prepared) -> Iterator[str]:
    """Yield what the trainer's own words in a file may hold, and who can read them."""
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
    for each in prepared.details:
        yield f"{detail_words(each.number, each.detail)} {follows[each.detail]}"


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


def quotes_words(prepared: Prepared, quotes: Sequence[NamedQuote]) -> str:
    """Return which `quotes` are meant: each by its item, where there is a set, and its code."""
    listed = []
    for quote in quotes[:MOST_NAMED]:
        number = prepared.items.get(quote.id)
        told = QCoreApplication.translate("ExportSheet", "item {number} ({code})")
        listed.append(told.format(number=figure(number), code=quote.code) if number else quote.code)
    more = " …" if len(quotes) > MOST_NAMED else ""
    told = QCoreApplication.translate("ExportSheet", "Look at {quotes}.")
    return told.format(quotes=f"{', '.join(listed)}{more}")
