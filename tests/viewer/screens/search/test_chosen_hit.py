"""The chosen hit stays in sight when the words above the list take more room."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from index import Archive, Document, OpenArchive, Passage, PassageKind, Section
from viewer.screens.search.page import SearchScreen

LIT = [
    Passage(f"p-{number}", PassageKind.PARAGRAPH, f"A lantern was lit, number {number}.", "en")
    for number in range(60)
]
WHOLE = Document("d", "Lanterns", "en", sections=(Section("s", "Of lanterns", 1, tuple(LIT)),))
ARCHIVE = Archive("a", 1, "2026-01-01", {"en": "A"}, "en", documents=(WHOLE,))


@pytest.fixture
def hits(person):
    """The list of some sixty hits, in a window of a small laptop."""
    person.window.resize(1366, 700)
    person.program.session.show_archive(OpenArchive(ARCHIVE, "nobody"), False)
    person.qtbot.waitUntil(lambda: QApplication.focusWindow() is person.window.windowHandle())
    person.search("lantern")
    hits = person.workspace.findChild(SearchScreen).hits
    person.qtbot.waitUntil(lambda: hits.verticalScrollBar().maximum() > 700)
    return hits


def is_whole(hits):
    return hits.viewport().rect().contains(hits.visualRect(hits.currentIndex()))


def test_the_last_one_that_is_seen_whole_is_seen_whole_in_a_lower_window(hits, person):
    lowest = hits.indexAt(QPoint(10, hits.viewport().height() - 1))
    hits.setCurrentIndex(lowest.siblingAtRow(lowest.row() - 1))
    assert is_whole(hits)

    person.window.resize(1366, 560)
    person.qtbot.wait(150)  # a list that is narrower is laid out after 100 ms
    assert is_whole(hits)


def test_one_that_was_out_of_sight_does_not_move_the_list(hits, person):
    hits.setCurrentIndex(hits.model().index(0, 0))
    hits.verticalScrollBar().setValue(700)

    person.window.resize(1366, 560)
    person.qtbot.wait(150)
    assert hits.verticalScrollBar().value() == 700
