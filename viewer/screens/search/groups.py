"""Groups hits under headings: by document, by theme, or not at all."""

from collections.abc import Iterable, Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Signal, Slot

from index import Hit, OpenArchive
from viewer.ui.lists.grouped_cards import Heading, under_headings
from viewer.ui.look.accessibility import name_box
from viewer.ui.widgets.choice_box import StillBox
from viewer.wording.field_names import FieldNames


class HitGroups(StrEnum):
    """How hits are grouped. BEST is without groups."""

    BEST = "best"
    DOCUMENT = "document"
    THEME = "theme"


class GroupBox(StillBox):
    """A combo box for the grouping: documents if there are several, themes if any."""

    grouping_chosen = Signal(object)

    def __init__(self, archive: OpenArchive) -> None:
        super().__init__()
        self.setProperty("facet", True)
        name_box(self, self.tr("Order of the results"))
        self.addItem(self.tr("Best first"), HitGroups.BEST)
        if len(archive.content.documents) > 1:
            self.addItem(self.tr("By document"), HitGroups.DOCUMENT)
        if archive.content.themes:
            self.addItem(self.tr("By theme"), HitGroups.THEME)
        self.currentIndexChanged.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        self.grouping_chosen.emit(HitGroups(self.currentData()))


def grouped(
    hits: Sequence[Hit],
    grouping: HitGroups,
    archive: OpenArchive,
    naming: FieldNames,
) -> Iterable[Heading | Hit]:
    """Return `hits` in groups. These come in the order of their best hit, as do hits in them.

    A hit with several themes is in each group. Hits without a theme come last.
    """

    def values(hit: Hit) -> tuple[str, ...]:
        if grouping is HitGroups.DOCUMENT:
            return (hit.document,)
        passage = archive.passage(hit.id)
        return passage.themes if passage else ()

    def label(value: str) -> str:
        return _label(grouping, value, naming)

    if grouping is HitGroups.BEST:
        return hits
    return under_headings(hits, values, label)


def _label(grouping: HitGroups, value: str, naming: FieldNames) -> str:
    if value:
        return naming.value(grouping, value)
    return QCoreApplication.translate("Grouping", "Under no theme")
