"""Who took part, as the source counts them; each bar leads to what those people say."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from index import OpenArchive
from viewer.kit.empty import EmptyNote
from viewer.kit.look import Look
from viewer.kit.rows import RowList
from viewer.kit.screen import Screen
from viewer.people.delegate import PeopleDelegate
from viewer.people.rows import people_rows


class PeoplePage(Screen):
    """Shows the participants' tables of one archive. `group_chosen` tells a group's query."""

    group_chosen = Signal(str)

    def __init__(self, archive: OpenArchive, look: Look, language: str) -> None:
        bars = RowList(look, people_rows(archive, language), opens_on_click=True)
        super().__init__(bars)
        bars.setAccessibleName(self.tr("Who took part"))
        bars.setItemDelegate(PeopleDelegate(look, self.tr("What they say"), bars))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 16)
        layout.addWidget(bars)
        if not archive.content.participants:
            bars.hide()
            nobody = self.tr("This archive does not say how many took part.")
            layout.addWidget(EmptyNote(nobody))
        bars.row_opened.connect(self.group_chosen)
