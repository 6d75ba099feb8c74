"""The left pane in archives of many documents, and how documents are told from one another."""

import json

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from index import OpenArchive
from tests.viewer.accessibles import amiss
from tests.viewer.shell import many_documents
from tests.viewer.shell.many_documents import title_of
from viewer.screens.quotes.page import QuotesPage
from viewer.screens.reader.page import ReaderPage
from viewer.screens.search.groups import GroupBox, HitGroups
from viewer.screens.search.page import SearchScreen
from viewer.shell.dialogs.switcher import Switcher
from viewer.shell.panes.contents_pane import ContentsPane
from viewer.shell.panes.document_filter import DocumentFilter
from viewer.shell.places.places import Place, ScreenName
from viewer.ui.lists.card_list import CardList
from viewer.ui.lists.rows import RowList
from viewer.ui.lists.table import Table
from viewer.ui.widgets.side_tree import Tree

LEFT = Qt.MouseButton.LeftButton
NAMES = ["Quotes", "Themes", "People", "Glossary", "Search", "Notebook", "Workshop"]


class Side:
    """The left pane, as somebody sees it."""

    def __init__(self, person):
        self.person = person
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the archive before
        self.pane = person.workspace.navigation
        self.contents = self.pane.findChild(ContentsPane).tree
        self.screens = next(
            tree for tree in self.pane.findChildren(Tree) if tree is not self.contents
        )
        self.filter = self.pane.findChild(DocumentFilter)

    def seen(self, tree):
        """The lines of `tree` that are wholly in sight of the window."""
        QApplication.processEvents()
        room = tree.viewport().rect()
        item, words = tree.itemAt(2, 2), []
        while item is not None:
            if room.contains(room.intersected(tree.visualItemRect(item))):
                rect = tree.visualItemRect(item)
                if rect.top() >= 0 and rect.bottom() <= room.bottom():
                    words.append(item.text(0))
            item = tree.itemBelow(item)
        return words

    @property
    def documents(self):
        return [words for words in self.seen(self.contents) if words.startswith("Interview")]

    def type(self, words):
        self.filter.setFocus()
        self.filter.clear()
        self.person.type_here(words)


@pytest.fixture
def side(person):
    """The left pane of an archive of 200 documents."""
    archive = OpenArchive(many_documents.archive(200), "nobody")
    person.program.session.show_archive(archive, False)
    return Side(person)


@pytest.fixture
def few(person):
    """The left pane of an archive of a dozen documents."""
    archive = OpenArchive(many_documents.archive(12), "nobody")
    person.program.session.show_archive(archive, False)
    return Side(person)


def hit_places(person, words):
    hits = person.search(words)
    return [card.place for card in person.cards(hits) if hasattr(card, "place")]


# ------------------------------------------------------------------ the screens and the documents


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1024, 600), (800, 480)])
def test_all_screens_stay_in_sight_beside_200_documents(side, width, height):
    side.person.window.resize(width, height)
    wanted = NAMES if height > 500 else NAMES[:3]

    assert side.seen(side.screens)[: len(wanted)] == wanted
    assert len(side.documents) >= (2 if height > 500 else 1)
    side.person.workspace.show_text("p-150")
    assert side.seen(side.screens)[: len(wanted)] == wanted


def test_above_a_list_of_the_desk_the_documents_have_more_lines_than_the_screens(few):
    few.person.window.resize(1366, 468)  # as much as is left above the list on a small screen

    assert len(few.seen(few.contents)) >= 5
    assert few.seen(few.screens)[:3] == NAMES[:3]


def test_no_line_of_the_documents_is_cut_in_half(side):
    QApplication.processEvents()
    tree = side.contents
    lines = tree.viewport().height() / tree.visualItemRect(tree.topLevelItem(0)).height()

    assert abs(lines - round(lines)) < 0.1


def test_the_sections_of_the_only_document_stand_above_the_screens(person):
    side = Side(person)

    assert side.seen(side.contents)[0] == "Contents"
    assert "Participant Demographics" in side.seen(side.contents)
    assert side.seen(side.screens) == NAMES
    assert not side.filter.isVisible()


def test_the_documents_fold_away_and_stay_so_in_the_next_archive_and_at_the_next_start(
    side, start, qtbot, home
):
    side.contents.setFocus()
    side.person.press(Qt.Key.Key_Home, on=side.contents)
    side.person.press(Qt.Key.Key_Left, on=side.contents)
    assert side.documents == []
    assert not side.filter.isVisible()
    side.person.workspace.show_text("p-150")  # and stay folded
    assert side.documents == []
    assert side.contents.currentItem().text(0) == "Contents"

    archive = OpenArchive(many_documents.archive(20), "nobody")
    side.person.program.session.show_archive(archive, False)
    assert Side(side.person).documents == []
    side.person.program.close()
    assert json.loads(home.settings.read_text())["documents_folded"] is True


def test_a_click_on_the_sign_unfolds_them_again(side):
    side.pane.contents.fold(folded=True)
    QApplication.processEvents()
    rect = side.contents.visualItemRect(side.contents.topLevelItem(0))
    sign = rect.center()
    sign.setX(rect.left() - 7)
    QTest.mouseClick(side.contents.viewport(), LEFT, pos=sign)

    assert side.documents != []


def test_folded_documents_take_the_room_of_one_line(side):
    side.pane.contents.fold(folded=True)
    QApplication.processEvents()
    line = side.contents.visualItemRect(side.contents.topLevelItem(0)).height()

    assert side.contents.viewport().height() < 2 * line


# ------------------------------------------------------------------ narrowed


def test_what_is_typed_narrows_the_documents_by_words_of_their_titles(side):
    side.type("karakol 5")

    assert side.documents[0] == title_of(4)
    assert all("Karakol" in title and "5" in title for title in side.documents)
    assert side.person.box.text() == ""  # it is no search of the archive
    side.person.press(Qt.Key.Key_Return, on=side.filter)
    assert side.person.place == Place(ScreenName.READER, "d-4")


def test_they_are_narrowed_on_the_other_keyboard_too(side):
    side.type("лфкфлщд")

    assert side.documents
    assert all("Karakol" in title for title in side.documents)


def test_it_says_that_no_document_is_called_so_and_escape_lists_all(side):
    side.type("zeppelin")
    said = [label.text() for label in side.pane.findChildren(QLabel) if label.isVisible()]
    assert "No document is called so." in said
    assert side.documents == []

    side.person.press(Qt.Key.Key_Escape, on=side.filter)
    assert side.filter.text() == ""
    assert side.documents[0] == title_of(0)
    side.person.press(Qt.Key.Key_Escape, on=side.filter)
    assert side.contents.hasFocus()


def test_a_document_that_is_narrowed_away_is_shown_when_one_goes_there(side):
    side.type("karakol")
    side.person.workspace.show_text("p-2")

    assert side.filter.text() == ""
    assert side.contents.currentItem().parent().text(0) == title_of(2)


def test_a_dozen_documents_need_no_narrowing(few):
    assert not few.filter.isVisible()
    assert len(few.documents) == 12 or few.contents.verticalScrollBar().maximum() > 0


# ------------------------------------------------------------------ keyboard and screen reader


def test_the_arrow_keys_lead_from_the_contents_to_the_screens_and_back(side):
    side.person.do.navigation.trigger()
    assert side.contents.hasFocus()
    side.person.press(Qt.Key.Key_End)
    side.person.press(Qt.Key.Key_Down)
    assert side.screens.hasFocus()
    assert side.screens.currentItem().text(0) == "Quotes"
    side.person.press(Qt.Key.Key_Up)
    assert side.contents.hasFocus()
    assert side.contents.currentItem().text(0) == title_of(199)
    side.person.press(Qt.Key.Key_Home)
    side.person.press(Qt.Key.Key_Up)
    assert side.filter.hasFocus()
    side.person.press(Qt.Key.Key_Down)
    assert side.contents.hasFocus()


def test_tab_leads_through_the_box_the_documents_and_the_screens(side):
    side.filter.setFocus()
    for part in (side.contents, side.screens):
        side.person.press(Qt.Key.Key_Tab)
        assert part.hasFocus()
        assert part.selectedItems()


def test_where_the_keyboard_only_came_through_nothing_stays_chosen(side):
    side.screens.setFocus()
    side.person.press(Qt.Key.Key_Home)
    side.person.press(Qt.Key.Key_Return)
    for part in (side.contents, side.screens):
        part.setFocus(Qt.FocusReason.TabFocusReason)
        assert part.selectedItems()
    assert side.contents.selectedItems() == []
    side.filter.setFocus()
    assert [item.text(0) for item in side.screens.selectedItems()] == ["Quotes"]


def test_enter_opens_what_is_chosen_in_either(side):
    side.screens.setFocus()
    side.person.press(Qt.Key.Key_Home)
    side.person.press(Qt.Key.Key_Return)
    assert side.person.place == Place(ScreenName.QUOTES)
    assert side.contents.selectedItems() == []
    side.contents.setFocus()
    side.person.press(Qt.Key.Key_Down)
    side.person.press(Qt.Key.Key_Return)

    assert side.person.place == Place(ScreenName.READER, "d-0")
    assert side.screens.selectedItems() == []


def test_a_screen_reader_finds_a_name_for_all_of_it(side):
    assert list(amiss(side.pane)) == []
    names = {side.contents.accessibleName(), side.screens.accessibleName()}
    assert names == {"Contents", "Screens"}


# ------------------------------------------------------------------ which document


def test_a_hit_names_its_document(side):
    places = hit_places(side.person, "number 30")

    assert f"{title_of(30)} · Questions" in places


def test_hits_under_the_titles_of_documents_do_not_say_them_again(side):
    side.person.search("number 30")
    box = side.person.workspace.findChild(GroupBox)
    box.setCurrentIndex(box.findData(HitGroups.DOCUMENT))
    hits = side.person.workspace.findChild(SearchScreen).findChild(CardList)

    assert {card.place for card in side.person.cards(hits) if hasattr(card, "place")} == {
        "Questions"
    }


def test_the_only_document_of_an_archive_is_not_named(person):
    places = hit_places(person, "lawyers")

    assert places
    assert not any("case study" in place for place in places)


def test_quotes_and_passages_of_a_theme_name_their_document(side):
    side.person.do.quotes.trigger()
    quotes = side.person.workspace.findChild(QuotesPage).findChild(RowList)
    assert side.person.cards(quotes)[7].place.startswith(f"{title_of(7)} · Answers · quote 8")
    side.person.workspace.show_theme("t-night")

    places = [card.place for card in side.person.cards(side.person.under_theme)]
    assert places[7] == f"{title_of(7)} · Answers · quote 8"


def test_the_table_of_quotes_has_a_column_for_documents(side):
    side.person.do.quotes.trigger()
    side.person.do.quotes_as_table.trigger()
    model = side.person.workspace.findChild(QuotesPage).findChild(Table).model()
    headings = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]

    column = headings.index("Document")
    assert model.index(7, column).data() == title_of(7)


def test_tabs_and_last_places_tell_the_documents_apart(side):
    names = side.person.workspace.names
    for n in (3, 4):
        assert names.name(Place(ScreenName.READER, f"p-{n}")).endswith(title_of(n))
        assert names.name(Place(ScreenName.READER, f"q-{n}")).endswith(title_of(n))
        assert names.name(Place(ScreenName.READER, f"answers-{n}")) == f"Answers · {title_of(n)}"


def test_a_quote_is_found_by_the_title_of_its_document_with_ctrl_j(side):
    side.person.do.switcher.trigger()
    switcher = side.person.window.findChild(Switcher)
    side.person.type(switcher.findChild(QLineEdit), "they came tokmok")
    rows = side.person.cards(switcher.findChild(RowList))

    assert {row.place.target for row in rows[:3]} <= {f"q-{n}" for n in range(6, 200, 8)}
    assert all(row.detail.endswith(", Tokmok") for row in rows[:3])
    switcher.close()


def test_the_card_at_the_right_names_the_document(side):
    side.person.workspace.show_text("q-9")

    assert f"{title_of(9)} · Answers · quote\N{NO-BREAK SPACE}10" in side.person.card_words
    assert side.person.workspace.findChild(ReaderPage).chosen == "q-9"


# ------------------------------------------------------------------ little room, and large words


@pytest.fixture
def large(person):
    """The left pane of the first archive on a small laptop, in words of twice their size."""
    for _step in range(10):
        person.do.larger.trigger()
    person.look.settle()
    person.window.resize(1024, 600)
    QTest.qWait(50)
    return Side(person)


def test_the_section_where_one_is_stays_in_sight(large):
    section = large.person.archive.section_of("q-bandits")
    large.person.workspace.show_text("q-bandits")
    QTest.qWait(50)
    assert large.contents.currentItem().text(0) == section.title
    rows = [large.contents.visualItemRect(item) for item in large.contents.selectedItems()]
    assert all(large.contents.viewport().rect().contains(rect.center()) for rect in rows)

    large.person.window.resize(1024, 760)
    large.person.window.resize(1024, 600)
    QTest.qWait(50)
    (rect,) = map(large.contents.visualItemRect, large.contents.selectedItems())
    assert large.contents.viewport().rect().contains(rect)


def test_a_low_pane_has_a_short_title_and_keeps_lines_for_what_can_be_chosen(large):
    title = large.pane.findChild(QLabel)

    assert title.heightForWidth(title.width()) < 2 * title.fontMetrics().lineSpacing() + 28
    assert len(large.seen(large.contents)) >= 2
    assert len(large.seen(large.screens)) >= 3
