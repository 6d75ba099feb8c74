"""Where all that can be long is long, and there is much of it, every screen is still whole."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QComboBox, QToolTip

from index import OpenArchive
from tests.dense_archives import LONG, WORD, crowded, only_one_passage
from viewer.screens.codebook.page import ThemesPage
from viewer.screens.participants.page import PeoplePage
from viewer.screens.quotes.page import QuotesPage
from viewer.screens.reader.text.update import _MOST
from viewer.shell.panes.navigation import Title
from viewer.ui.lists.rows import RowList
from viewer.ui.widgets.facet_bar import FacetMenu

pytestmark = pytest.mark.timeout(180)


@pytest.fixture(scope="module")
def content():
    return crowded(quotes=40, characters=40_000)


@pytest.fixture
def full(person, content):
    """Somebody to whom an archive has just been shown in which all is long."""
    person.program.session.show_archive(OpenArchive(content, "nobody"), False)
    return person


def test_the_title_of_the_archive_is_cut_with_a_sign_and_resting_on_it_shows_the_rest(full):
    QApplication.processEvents()
    title = full.workspace.findChild(Title)

    assert title.text().endswith("…")
    assert WORD in title.toolTip()
    assert title.height() >= title.heightForWidth(title.width())
    assert title.height() < full.window.height() / 4


def test_a_short_title_is_whole(person):
    QApplication.processEvents()
    title = person.workspace.findChild(Title)

    assert title.text() == "Sex work and policing in Kyrgyzstan"
    assert title.toolTip() == ""


def test_a_menu_of_values_is_no_wider_than_a_small_screen_and_tells_what_is_cut(full):
    full.do.quotes.trigger()
    page = full.workspace.findChild(QuotesPage)
    (menu,) = [each.menu() for each in page.findChildren(FacetMenu) if each.field == "theme"]
    menu.aboutToShow.emit()
    cut = [action for action in menu.actions() if " …" in action.text()]

    assert cut
    assert WORD in cut[0].toolTip()
    assert menu.toolTipsVisible()
    assert menu.sizeHint().width() < 1024


@pytest.mark.qt_log_ignore("does not support", extend=True)  # a tip is a window
def test_a_theme_with_a_long_name_is_cut_in_its_box_and_told_in_a_tip(full):
    full.do.themes.trigger()
    page = full.workspace.findChild(ThemesPage)
    page.show_view(3)
    boxes = [box for box in page.findChildren(QComboBox) if box.isVisible()]
    long = next(n for n in range(boxes[0].count()) if WORD in boxes[0].itemText(n))
    boxes[0].setCurrentIndex(long)

    QApplication.sendEvent(boxes[0], asked(boxes[0], boxes[0].rect().center()))
    assert WORD in boxes[0].toolTip()
    assert boxes[0].width() < page.width()


def test_a_group_with_a_long_name_is_read_whole(full):
    full.do.people.trigger()
    rows = full.workspace.findChild(PeoplePage).findChild(RowList)
    model = rows.model()
    said = [model.index(n, 0).data() for n in range(model.rowCount())]
    long = next(n for n, each in enumerate(said) if n > 0 and LONG in each)
    heights = [rows.visualRect(model.index(long + n, 0)).height() for n in (0, 1)]

    assert heights[0] > 2 * heights[1]  # in several lines
    at = rows.visualRect(model.index(long, 0)).center()
    QApplication.sendEvent(rows.viewport(), asked(rows.viewport(), at))
    assert QToolTip.text() == ""  # nothing of it is cut


def asked(view, at: QPoint):
    return QHelpEvent(QEvent.Type.ToolTip, at, view.mapToGlobal(at))


@pytest.mark.parametrize("size", [(1366, 768), (800, 480)])
def test_no_row_of_any_list_is_wider_than_its_list(full, size):
    full.window.resize(*size)
    for action in (full.do.quotes, full.do.themes, full.do.people, full.do.glossary):
        action.trigger()
        QApplication.processEvents()
        for rows in full.workspace.findChildren(RowList):
            if rows.isVisible() and rows.model().rowCount():
                rect = rows.visualRect(rows.model().index(0, 0))
                assert rect.left() >= 0
                assert rect.right() <= rows.viewport().width()


def test_of_very_many_quotes_each_line_is_told_as_the_dial_has_it(person):
    content = crowded(quotes=_MOST + 1, themes=0, terms=0, characters=4_000)
    person.program.session.show_archive(OpenArchive(content, "nobody"), False)
    person.workspace.show_text(f"q-{_MOST}")
    assert f"Deckhand {_MOST}, 31" in person.text_seen()
    person.canvas.settle()
    before = person.canvas.verticalScrollBar().value()
    assert before > 0

    person.do.attributions.actions()[-1].trigger()
    assert "Deckhand" not in person.text_seen()
    assert person.reader.chosen == f"q-{_MOST}"
    assert person.canvas.verticalScrollBar().value() > 0


def test_an_archive_of_one_passage_has_every_screen(person):
    person.program.session.show_archive(OpenArchive(only_one_passage(), "nobody"), False)
    do = person.do
    for action in (do.contents, do.quotes, do.themes, do.people, do.glossary):
        action.trigger()
    person.search("only")
    person.press(Qt.Key.Key_Escape)

    assert person.window.messages.text == ""


def test_the_sections_of_a_document_are_listed_once_it_unfolds(full):
    tree = full.workspace.navigation.contents.tree
    document = tree.topLevelItem(0).child(1)
    assert document.text(0) == "Quotes of the crews"
    assert document.childCount() == 0
    full.workspace.show_text("q-1")
    assert tree.currentItem().text(0) == "Quotes"
    assert document.childCount() == 1

    document.setExpanded(False)
    document.setExpanded(True)
    assert document.childCount() == 1
    first = tree.topLevelItem(0).child(0)
    first.setExpanded(True)
    assert first.childCount() > 5
