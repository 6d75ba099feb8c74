"""Pictures of what editors write beside the testimony, and of what is still told, at the desk."""

from tests.viewer.controls import desk_pane
from viewer.screens.desk.act_bar import ActBar
from viewer.screens.desk.entries.glossary_pane import GlossaryPane
from viewer.screens.desk.entries.notes_pane import NotesPane
from viewer.screens.desk.names.pane import NamesPane
from viewer.screens.desk.translations.pane import TranslationsPane
from viewer.ui.lists.rows import RowList

_TOLD = 3  # the button for what is still told
_PANES = {
    "translations": TranslationsPane,
    "glossary": GlossaryPane,
    "notes": NotesPane,
    "names": NamesPane,
}


def write(tour, window, theme):
    """Picture each list with a line chosen, on a laptop and on a small screen."""
    size = window.size()
    for name, kind in _PANES.items():
        pane = desk_pane(window, kind)
        tour.until(lambda pane=pane: pane.findChild(RowList).model().rowCount() > 0)
        pane.step(1)
        tour.picture(f"{theme}-24-{name}", window)
        window.resize(1024, 600)
        tour.picture(f"{theme}-24-{name}-small", window)
        window.resize(size)
    pane.findChild(ActBar).buttons[_TOLD].click()
    tour.picture(f"{theme}-24-names-told", window)
