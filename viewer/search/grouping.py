"""Puts hits under headings: none where the best come first, else their documents or themes."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QComboBox

from index import Hit, OpenArchive
from viewer.kit.card import Card
from viewer.kit.figures import figure
from viewer.search.naming import Naming


class Grouping(StrEnum):
    """How the hits are put together."""

    BEST = "best"
    DOCUMENT = "document"
    THEME = "theme"


@dataclass(frozen=True, slots=True)
class Heading:
    """What the hits under it have in common, and how many they are."""

    id: str
    label: str
    count: int

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return f"{self.label}, {figure(self.count)}"

    @property
    def choosable(self) -> bool:
        """No heading can be chosen."""
        return False


class GroupingBox(QComboBox):
    """Lets the reader choose. Themes and documents are offered where an archive has them."""

    grouping_chosen = Signal(object)

    def __init__(self, archive: OpenArchive) -> None:
        super().__init__()
        self.setProperty("facet", True)
        self.setAccessibleName(self.tr("Order of the results"))
        self.addItem(self.tr("Best first"), Grouping.BEST)
        if len(archive.content.documents) > 1:
            self.addItem(self.tr("By document"), Grouping.DOCUMENT)
        if archive.content.themes:
            self.addItem(self.tr("By theme"), Grouping.THEME)
        self.currentIndexChanged.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        self.grouping_chosen.emit(Grouping(self.currentData()))


type HitRow = Card | Heading


def grouped(
    hits: Sequence[Hit],
    grouping: Grouping,
    archive: OpenArchive,
    naming: Naming,
    card: Callable[[Hit], Card],
) -> list[HitRow]:
    """Return the rows of a list of `hits`: groups in the order of their best, and so their hits.

    A hit with several themes stands under each.
    """
    if grouping is Grouping.BEST:
        return [card(hit) for hit in hits]
    groups: dict[str, list[Hit]] = {}
    for hit in hits:
        for value in _values(hit, grouping, archive):
            groups.setdefault(value, []).append(hit)
    none = groups.pop("", [])
    if none:  # what has no theme comes last, however good
        groups[""] = none
    return list(_rows(groups, grouping, naming, card))


def _values(hit: Hit, grouping: Grouping, archive: OpenArchive) -> Iterable[str]:
    if grouping is Grouping.DOCUMENT:
        return (hit.document,)
    passage = archive.passage(hit.id)
    return (passage.themes if passage else ()) or ("",)


def _rows(
    groups: dict[str, list[Hit]],
    grouping: Grouping,
    naming: Naming,
    card: Callable[[Hit], Card],
) -> Iterable[HitRow]:
    for value, hits in groups.items():
        yield Heading(f"{grouping}:{value}", _label(grouping, value, naming), len(hits))
        yield from map(card, hits)


def _label(grouping: Grouping, value: str, naming: Naming) -> str:
    if value:
        return naming.value(grouping, value)
    return QCoreApplication.translate("Grouping", "Under no theme")
