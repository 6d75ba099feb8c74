"""A list of thousands of rows shows its first at once, and stays where one is."""

from dataclasses import dataclass
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QStyledItemDelegate

from index import Document, Section
from viewer.services.settings import Setting
from viewer.shell.panes.contents_pane import ContentsPane
from viewer.ui.lists.row_delegate import RowDelegate
from viewer.ui.lists.rows import RowList
from viewer.ui.lists.table import Table
from viewer.ui.lists.table_model import TableModel, TableRow
from viewer.ui.look.look import Look, load_fonts
from viewer.ui.widgets import side_tree
from viewer.ui.widgets.choice_box import ChoiceBox
from viewer.wording.dial import Dial

MANY = 4_000


@dataclass(frozen=True)
class Row:
    number: int
    choosable = True

    @property
    def id(self):
        return str(self.number)

    @property
    def spoken(self):
        return f"Row {self.number}"


@dataclass(frozen=True)
class Laid:
    height: float


def height(number):
    return 20 if number < 60 else 20 + 50 * (number % 7)


class Heights(RowDelegate):
    """Rows of 20 to 320 pixels, the first of them low: what is guessed from them is wrong."""

    asked = 0

    def __init__(self, look, parent):
        super().__init__(look, parent)
        self.painted = set()

    def lay_out(self, row, _width):
        self.asked += 1
        return Laid(height(row.number))

    def paint(self, painter, option, index):
        self.painted.add(index.row())
        painter.fillRect(QRectF(option.rect).adjusted(0, 0, 0, -1), Qt.GlobalColor.black)


@pytest.fixture
def long_list(qtbot):
    look = Look("light", Setting())
    view = RowList(look)
    view.setItemDelegate(Heights(look, view))
    qtbot.addWidget(view)
    view.resize(400, 600)
    view.show()
    qtbot.waitExposed(view)
    view.show_rows([Row(number) for number in range(MANY)])
    return view


def settle(qtbot, view):
    qtbot.waitUntil(lambda: not view._timer.isActive(), timeout=20_000)


def is_exact(view):
    """Whether what is seen stands one below the other, each in its own height."""
    row = view.indexAt(view.viewport().rect().topLeft()).row()
    top = view.visualRect(view.model().index(row, 0)).top()
    while top < view.viewport().height() and row < MANY:
        rect = view.visualRect(view.model().index(row, 0))
        if (rect.top(), rect.height()) != (top, height(row)):
            return False
        top += rect.height()
        row += 1
    return True


def test_what_is_seen_is_painted_before_the_rest_was_measured(qtbot, long_list):
    long_list.grab()
    assert long_list.itemDelegate().asked < 200
    picture = long_list.viewport().grab().toImage()

    assert picture.pixelColor(100, 10) == Qt.GlobalColor.black
    assert picture.pixelColor(100, 590) == Qt.GlobalColor.black
    assert is_exact(long_list)


def test_in_the_end_all_is_as_high_as_it_is(qtbot, long_list):
    settle(qtbot, long_list)

    room = long_list.viewport().height()
    assert long_list.verticalScrollBar().maximum() == sum(map(height, range(MANY))) - room
    asked = long_list.itemDelegate().asked
    long_list.doItemsLayout()
    assert long_list.itemDelegate().asked == asked  # nothing is measured twice


@pytest.mark.parametrize("depth", [0.2, 0.5, 0.9])
def test_where_one_scrolls_to_is_exact_and_stays_while_the_rest_is_measured(
    qtbot, long_list, depth
):
    long_list.grab()
    bar = long_list.verticalScrollBar()
    bar.setValue(round(bar.maximum() * depth))
    assert long_list._timer.isActive()
    assert is_exact(long_list)
    top = long_list.indexAt(long_list.viewport().rect().topLeft())
    shift = long_list.visualRect(top).top()
    number = top.row()

    settle(qtbot, long_list)
    assert is_exact(long_list)
    assert long_list.visualRect(long_list.model().index(number, 0)).top() == shift


def test_a_row_far_down_is_chosen_at_once_and_is_in_sight(qtbot, long_list):
    long_list.choose("3000")
    rect = long_list.visualRect(long_list.currentIndex())

    assert long_list.viewport().rect().contains(rect)
    assert long_list.itemDelegate().asked < 1000
    assert is_exact(long_list)


def test_the_end_key_leads_to_the_end(qtbot, long_list):
    long_list.choose_first()
    QTest.keyClick(long_list, Qt.Key.Key_End)

    assert long_list.chosen == str(MANY - 1)
    assert long_list.viewport().rect().contains(long_list.visualRect(long_list.currentIndex()))
    assert long_list.itemDelegate().asked < 1000


def test_another_look_measures_only_what_is_seen(qtbot, long_list):
    long_list.choose("3000")
    top = long_list.indexAt(long_list.viewport().rect().topLeft()).row()
    shift = long_list.visualRect(long_list.model().index(top, 0)).top()
    long_list.scheduleDelayedItemsLayout()
    before = long_list.itemDelegate().asked
    QApplication.sendEvent(long_list, QEvent(QEvent.Type.StyleChange))

    assert long_list.itemDelegate().asked < before + 200
    assert long_list.visualRect(long_list.model().index(top, 0)).top() == shift
    assert is_exact(long_list)


def test_rows_that_take_long_are_not_all_waited_for(qtbot, long_list, monkeypatch):
    monkeypatch.setattr("viewer.ui.lists.long_list._PATIENCE", 0)
    long_list.lay_out_all()

    assert long_list.itemDelegate().asked < 200
    assert is_exact(long_list)
    settle(qtbot, long_list)
    room = long_list.viewport().height()
    assert long_list.verticalScrollBar().maximum() == sum(map(height, range(MANY))) - room


def test_of_very_many_rows_some_are_measured_when_they_are_seen(qtbot, long_list, monkeypatch):
    monkeypatch.setattr("viewer.ui.lists.long_list._MOST", 500)
    long_list.doItemsLayout()
    settle(qtbot, long_list)
    assert 500 <= long_list.itemDelegate().asked < 700

    long_list.choose("3000")
    settle(qtbot, long_list)
    assert long_list.viewport().rect().contains(long_list.visualRect(long_list.currentIndex()))
    assert is_exact(long_list)
    assert long_list.itemDelegate().asked < 1000


@dataclass(frozen=True)
class DearRow(Row):
    """A row whose words take a turn of the event loop for themselves."""

    @property
    def spoken(self):
        return "barley " * 10_000


@pytest.fixture
def dear_list(long_list):
    long_list.show_rows([DearRow(number) for number in range(MANY)])
    return long_list


def test_rows_that_are_dear_to_lay_out_come_one_in_each_turn(qtbot, dear_list):
    delegate = dear_list.itemDelegate()
    delegate.painted.clear()
    before = delegate.asked
    dear_list.viewport().repaint()

    assert delegate.asked <= before + 1
    assert 10 not in delegate.painted
    qtbot.waitUntil(lambda: set(range(25)) <= delegate.painted)
    assert is_exact(dear_list)


def test_a_dear_row_that_is_chosen_stays_in_sight_while_those_around_it_are_measured(
    qtbot, dear_list
):
    room = dear_list.viewport().rect()
    dear_list.choose("200")
    qtbot.waitUntil(
        lambda: (
            is_exact(dear_list)
            and 200 in dear_list.itemDelegate().painted
            and room.contains(dear_list.visualRect(dear_list.currentIndex()))
        )
    )


def test_whoever_scrolls_on_is_not_brought_back_to_what_was_chosen(qtbot, dear_list):
    dear_list.choose("200")
    bar = dear_list.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: is_exact(dear_list))

    assert dear_list.indexAt(dear_list.viewport().rect().center()).row() > 3_000


def test_other_rows_in_their_place_stay_where_one_is(qtbot, long_list):
    settle(qtbot, long_list)
    long_list.choose("2000")
    before = long_list.visualRect(long_list.model().index(2000, 0)).top()
    long_list.update_rows([Row(number) for number in range(1000, MANY)])

    assert long_list.chosen == "2000"
    assert long_list.visualRect(long_list.model().index(1000, 0)).top() == before


class Counting(QStyledItemDelegate):
    """Counts how often it was asked how large a name is."""

    asked = 0

    def sizeHint(self, option, index):
        self.asked += 1
        return super().sizeHint(option, index)


def test_a_box_of_thousands_of_names_measures_one_of_them(qtbot):
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.addItems([f"Name {number}" for number in range(MANY)])
    box.setItemDelegate(counting := Counting(box))
    box.view().doItemsLayout()

    assert 0 < counting.asked < 20


def test_a_list_that_nobody_sees_is_laid_out_when_it_is_shown(qtbot, long_list):
    long_list.setItemDelegate(counting := Counting(long_list))
    long_list.hide()
    long_list.doItemsLayout()
    before = counting.asked
    for _ in range(3):
        QApplication.sendEvent(long_list, QEvent(QEvent.Type.StyleChange))

    assert counting.asked == before
    long_list.show()
    assert counting.asked >= before + MANY


def test_of_the_cells_of_a_table_as_much_is_measured_as_any_window_has(qapp):
    load_fonts()
    model = TableModel(Look("light", Setting()), reading=0)
    model.show_rows(["Words"], [TableRow("long", ("w" * 20_000,)), TableRow("short", ("w w",))])
    number, width = model.longest(0)
    model.show_rows(["Words"], [TableRow("long", ("w" * 1_000,))])

    assert (number, width) == model.longest(0)
    assert width > 5_000


def test_the_longest_word_of_a_column_is_found_among_cells_that_are_alike():
    model = TableModel(Look("light", Setting()))
    alike = [TableRow(str(n), ("a b",)) for n in range(MANY)]
    model.show_rows(["Words"], alike)
    short = model.longest_word(0)
    model.show_rows(["Words"], [*alike, TableRow("last", ("a barley",))])

    assert model.longest_word(0) > short > 0


def test_many_documents_that_unfold_together_are_fitted_into_the_side_together(qtbot):
    documents = tuple(
        Document(f"d-{n}", f"Title {n}", "en", sections=(Section(f"s-{n}", "One", 1, ()),))
        for n in range(300)
    )
    contents = ContentsPane(documents, Dial())
    qtbot.addWidget(contents)
    told = QSignalSpy(contents.resized)
    contents.tree.expandAll()
    assert 0 < told.count() < 5

    before = told.count()
    qtbot.waitUntil(lambda: told.count() > before)
    assert contents.tree.findItems("One", Qt.MatchFlag.MatchRecursive)


@pytest.mark.parametrize("goes_to", [0, 1])
def test_a_section_that_now_stands_in_another_document_is_chosen_there(qtbot, goes_to):
    def two(place):
        sections = [(Section(f"s-{n}", f"Of {n}", 1, ()),) for n in range(2)]
        sections[place] += (Section("moved", "Moved", 1, ()),)
        return tuple(Document(f"d-{n}", "D", "en", sections=sections[n]) for n in range(2))

    contents = ContentsPane(two(1 - goes_to), Dial())
    qtbot.addWidget(contents)
    contents.tree.expandAll()
    assert contents.renew(two(goes_to))
    contents.show_place("moved")

    chosen = contents.tree.currentItem()
    assert chosen.text(0) == "Moved"
    assert chosen.parent() is contents.tree.topLevelItem(0).child(goes_to)


def test_of_very_long_words_a_cell_has_what_can_be_seen_and_tells_them_all():
    model = TableModel(Look("light", Setting()), reading=0)
    model.show_rows(["Words"], [TableRow("long", ("barley " * 3_000,))])
    cell = model.index(0, 0)

    assert len(cell.data()) == 1_000
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "barley " * 3_000


def test_a_table_that_nobody_sees_is_measured_once_it_is_shown(qtbot, monkeypatch):
    look, measured = Look("light", Setting()), []
    table = Table(look)
    qtbot.addWidget(table)
    table.show_rows(["Words"], [TableRow("one", ("barley",))])
    longest = TableModel.longest
    monkeypatch.setattr(TableModel, "longest", lambda *of: measured.append(of) or longest(*of))
    look.changed.emit()
    assert not measured

    table.show()
    assert measured


def test_a_line_of_the_contents_says_its_whole_title_where_the_pointer_rests(qtbot, monkeypatch):
    told = []
    tips = SimpleNamespace(showText=lambda _at, text, _widget: told.append(text))
    monkeypatch.setattr(side_tree, "QToolTip", tips)
    contents = ContentsPane(
        (Document("d", "D", "en", sections=(Section("s", "A < B", 1, ()),)),), Dial()
    )
    qtbot.addWidget(contents)
    contents.show()
    tree = contents.tree
    at = tree.visualItemRect(tree.topLevelItem(0).child(0)).center()
    QApplication.sendEvent(
        tree.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, tree.viewport().mapToGlobal(at))
    )

    assert told == ["<p>A &lt; B</p>"]
