"""Shows what else of an archive the words of a search meet."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from viewer.app import lazy_imports
from viewer.shell.places.places import Place, ScreenName
from viewer.shell.workspace import Workspace

if TYPE_CHECKING:
    from index import Lead, OpenArchive

_SCREENS = {  # by the kind of a lead
    "theme": ScreenName.THEMES,
    "term": ScreenName.GLOSSARY,
    "document": ScreenName.READER,
    "table": ScreenName.PEOPLE,
    "picture": ScreenName.READER,
}


class LeadFollower(QObject):
    """Connects the offers above the hits to the screens that they lead to."""

    def __init__(
        self, search: "lazy_imports.SearchScreen", workspace: Workspace, archive: "OpenArchive"
    ) -> None:
        super().__init__(search)
        self._workspace, self._archive = workspace, archive
        search.offers.lead_wanted.connect(self._follow)

    @Slot(object)
    def _follow(self, lead: "Lead") -> None:
        picture = self._archive.picture(lead.id) if lead.kind == "picture" else None
        self._workspace.go_soon(Place(_SCREENS[lead.kind], picture.beside if picture else lead.id))
