"""Pictures of the tables of who took part, at the editor's desk."""

from tests.viewer.controls import desk_pane
from viewer.notebook.dialogs.note_editor import NoteBox
from viewer.screens.desk.participants.pane import ParticipantsPane
from viewer.screens.desk.participants.table_list import TableList


def count(tour, window, theme):
    """Picture the ages, with lines that do not add up, and a new table on a small screen."""
    pane = desk_pane(window, ParticipantsPane)
    tour.until(lambda: len(pane.findChild(TableList).names) == 6)
    pane.step(3)
    tour.picture(f"{theme}-24-participants", window)
    rows = pane.findChild(NoteBox)
    rows.setPlainText(f"{rows.toPlainText()}\n37-40\t2\nunknown")
    tour.until(lambda: "unknown" in pane.said)
    tour.picture(f"{theme}-24-participants-typed", window)
    size = window.size()
    window.resize(1024, 600)
    tour.picture(f"{theme}-24-participants-small", window)
    window.resize(size)
