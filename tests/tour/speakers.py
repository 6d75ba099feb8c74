"""Pictures of the list of who speaks, at the editor's desk."""

from tests.viewer.controls import desk_pane
from viewer.screens.desk.speakers.pane import SpeakersPane
from viewer.ui.lists.table import Table
from viewer.ui.look.look import grown

ROOM = 360  # pixels at 100 %, so that most of the form is seen


def attribute(tour, window, theme):
    """Picture one quote, all together, and one on a small screen with larger words."""
    pane = desk_pane(window, SpeakersPane)
    tour.until(lambda: pane.findChild(Table).model().rowCount() > 0)  # they are read
    pane.step(4)
    tour.picture(f"{theme}-24-speakers", window)
    window.size_foot(grown(ROOM))
    pane.findChild(Table).selectAll()
    tour.picture(f"{theme}-24-speakers-all", window)
    size = window.size()
    window.resize(1024, 600)
    pane.step(1)
    tour.picture(f"{theme}-24-speakers-small", window)
    window.resize(size)
