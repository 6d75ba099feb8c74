"""Tables and emphasis in the reader: as a table or a list of rows, at the positions of the text."""

import re

import pytest
from hypothesis import HealthCheck, assume, given, settings, strategies as st
from PySide6.QtCore import QRect, Qt, QUrl
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from index import (
    CellGrid,
    Coding,
    Emphasis,
    EmphasisKind,
    Footnote,
    OpenArchive,
    Passage,
    PassageKind,
    PassageTable,
    Span,
    TextSetting,
    Translation,
    replace,
)
from index.model import FootnoteMark, MergedCell
from tests.conftest import each_once
from tests.viewer.screens.reader.laid_out import laid_out
from viewer.screens.reader.care import Care
from viewer.screens.reader.find.marks import find_all, occurs_in
from viewer.screens.reader.page import ReaderPage
from viewer.screens.reader.selected_words import picked
from viewer.screens.reader.table_window import TableCells, TableWindow
from viewer.screens.reader.text.canvas import Canvas
from viewer.screens.reader.text.open_notes import OpenNotes
from viewer.screens.reader.text.portions import Portion, cut
from viewer.screens.reader.text.selection import TextSelection
from viewer.screens.reader.text.styles import GUTTER
from viewer.screens.reader.text.table_form import MOST_CELLS, TableForm, TableRoom
from viewer.screens.reader.text.text_writer import TABLE_LINK
from viewer.screens.reader.text.update import put_below
from viewer.services.settings import CareChoice
from viewer.ui.lists.passage_cards import PassageCards
from viewer.ui.look.look import ScreenLook, Setting, load_fonts
from viewer.ui.look.match import Match
from viewer.wording.dial import Dial

WIDE, NARROW = TableRoom(650, 1000), TableRoom(400, 500)
MODE = QAbstractItemModelTester.FailureReportingMode.Fatal
ROOMS = pytest.mark.parametrize("room", [WIDE, NARROW], ids=["table", "list"])
IN_RUSSIAN = "Участники; Область, Группа, Число; Север, Женщины, 12; Мужчины, 3; Итого, 15"
OTHERWISE = "Женщины, дважды; трижды"


@pytest.fixture
def look(qapp):
    load_fonts()
    return ScreenLook(qapp, "light", Setting())


def laid(archive, look, room=WIDE, *, care=None, language=""):
    document = archive.content.documents[0]
    dial = Dial()
    dial.read(TextSetting(language))
    return laid_out(archive, look, dial, care or Care(), Portion(document, document, room=room))


def changed(archive, name, **values):
    """The archive with other values of the passage `name`."""
    (document,) = archive.content.documents
    (section,) = document.sections
    passages = [replace(p, **values) if p.id == name else p for p in section.passages]
    sections = (replace(section, passages=tuple(passages)),)
    documents = (replace(document, sections=sections),)
    return OpenArchive(replace(archive.content, documents=documents), None)


def is_at_its_places(stretch):
    """Whether every letter of `stretch` is where it says, cell by cell."""
    text = stretch.start.document()
    letters = [at for at, letter in enumerate(stretch.text) if letter not in "\t\n"]
    return all(text.characterAt(stretch.position(at)) == stretch.text[at] for at in letters)


def words(cursor):
    return cursor.selectedText()


@ROOMS
def test_every_letter_of_every_passage_is_where_it_is_looked_for(table_archive, look, room):
    layout = laid(table_archive, look, room)

    assert [is_at_its_places(stretch) for stretch in layout.stretches.values()] == [True] * 6
    for name in ("t-heard", "t-plain"):
        passage, stretch = table_archive.passage(name), layout.stretches[name]
        for cell in CellGrid(passage.text, passage.table).cells():
            span = Span(cell.start, cell.end)
            found = words(stretch.select(span)).replace("2", "") if cell.end else ""
            assert found == passage.text[cell.start : cell.end].replace("2", "")


def test_a_table_is_one_where_it_has_room_and_else_a_list_with_its_headers(table_archive, look):
    wide, narrow = (laid(table_archive, look, room) for room in (WIDE, NARROW))

    assert wide.tables.form_of("t-heard") is TableForm.GRID
    assert "Group: " not in wide.text.toPlainText()
    assert narrow.tables.form_of("t-heard") is TableForm.ROWS
    assert (
        narrow.text.toPlainText()
        .split("Who was heard | where\nOpen the table\n")[1]
        .startswith(
            "Columns: Region · Group · Number\n"
            "North\nGroup: Women2\nNumber: 12\n"
            "North\nGroup: Men\nNumber: 3\n"
            "All\nNumber: =15\n"
        )
    )


def test_the_headers_above_a_list_are_told_from_its_rows(table_archive, look):
    text = laid(table_archive, look, NARROW).text
    headers, row = text.find("Group · Number"), text.find("North")

    assert headers.block().text().startswith("Columns: ")
    assert (headers.charFormat().fontWeight(), row.charFormat().fontWeight()) == (400, 700)
    assert headers.charFormat().font().pixelSize() < row.charFormat().font().pixelSize()


def test_no_empty_block_stands_before_a_table(table_archive, look):
    layout = laid(table_archive, look)
    first = layout.stretches["t-heard"].start.block()

    assert first.text() == "Who was heard | where"
    assert first.next().text() == "Region"
    assert layout.stretches["q-took"].end + 1 == first.position()


def test_a_table_is_a_list_where_one_of_its_words_would_be_cut(table_archive, look):
    long = table_archive.passage("t-heard").text.replace("Women", "Women" * 20)
    columns = "\t".join(f"responsibilities{number}" for number in range(9))
    archive = changed(table_archive, "t-heard", text=long, footnotes=())
    archive = changed(archive, "t-plain", text=f"{columns}\n{columns}")

    layout = laid(archive, look)

    assert layout.tables.form_of("t-heard") is TableForm.GRID  # a word too long for any column
    assert layout.tables.form_of("t-plain") is TableForm.ROWS


def test_a_table_too_large_for_qt_to_lay_out_at_once_is_a_list(table_archive, look):
    text = "\n".join("a\tb" for _row in range(MOST_CELLS // 2 + 1))
    layout = laid(changed(table_archive, "t-plain", text=text), look)

    assert layout.tables.form_of("t-plain") is TableForm.ROWS


def test_cells_count_where_a_document_is_cut_into_portions(table_archive):
    text = "\n".join("a\tb" for _row in range(900))
    archive = changed(table_archive, "t-plain", text=text)
    archive = changed(archive, "t-heard", text=text, table=PassageTable(), footnotes=())
    (document,) = archive.content.documents

    assert len(list(cut(document))) > 1
    assert len(list(cut(table_archive.content.documents[0]))) == 1


def test_a_text_that_does_not_have_the_cells_of_its_table_is_lines(table_archive, look):
    layout = laid(
        changed(table_archive, "t-heard", text="a\tb\nc", footnotes=(), emphasis=()), look
    )

    assert layout.tables.form_of("t-heard") is None
    assert is_at_its_places(layout.stretches["t-heard"])


@ROOMS
def test_words_that_are_set_apart_are_bold_italic_raised_or_lowered(table_archive, look, room):
    layout = laid(table_archive, look, room)

    def face(sought):
        return layout.text.find(sought).charFormat()

    assert face("words").fontItalic()
    assert face("bold").fontWeight() == QFont.Weight.Bold
    assert (face("both").fontItalic(), face("both").fontWeight()) == (True, QFont.Weight.Bold)
    assert face("took").fontItalic()
    cell = layout.stretches["t-plain"]
    at = cell.text.index(" c") + 1
    assert cell.select(Span(at, at + 1)).charFormat().fontWeight() == QFont.Weight.Bold
    words_ = layout.stretches["p-words"]
    low, high = (words_.text.index(sign) for sign in ("2O", "2 a"))
    align = QTextCharFormat.VerticalAlignment
    lowered, raised = (words_.select(Span(at, at + 1)).charFormat() for at in (low, high))
    assert lowered.verticalAlignment() == align.AlignSubScript
    assert raised.verticalAlignment() == align.AlignSuperScript
    assert face("bold").foreground() == face("Some").foreground()


def test_numbers_stand_at_the_right_of_a_column_of_numbers_alone(table_archive, look):
    text = "Year\tWho\n2019\tone\n1 200,5\t2\n–\t3"
    archive = changed(table_archive, "t-plain", text=text, table=PassageTable(1), emphasis=())
    layout = laid(archive, look)

    def is_right(sought):
        return bool(layout.text.find(sought).blockFormat().alignment() & 2)

    assert [is_right(sought) for sought in ("Year", "2019", "1 200")] == [True] * 3
    assert not is_right("one")


@ROOMS
def test_a_footnote_of_a_cell_opens_below_the_table_and_closes_without_a_trace(
    table_archive, look, room
):
    layout = laid(table_archive, look, room)
    before = layout.text.toRawText()
    notes = OpenNotes(table_archive, layout)

    assert notes.toggle("f-2") == "t-heard"
    noted = QTextCursor(layout.text)
    noted.setPosition(notes.end_of("f-2"))
    assert "Second" in noted.block().text()
    assert noted.currentTable() is None
    assert all(map(is_at_its_places, layout.stretches.values()))

    notes.close_all()
    assert layout.text.toRawText() == before


def above_notes(text):
    """Return `text` without its footnotes, which are folded until the page is laid out anew."""
    return re.split(r"\n1\s+Note", text.replace("\n\n", "\n"))[0]


@ROOMS
def test_a_folded_table_is_opened_in_its_place(table_archive, look, room):
    archive = changed(table_archive, "t-heard", care=("violence",), as_of="2019")
    archive = changed(archive, "t-plain", care=("violence",))
    care = Care()
    unfolded = laid(archive, look, room).text.toPlainText()
    care.choose(CareChoice.FOLD)
    layout = laid(archive, look, room, care=care)
    assert "Region" not in layout.text.toPlainText()

    for name in ("t-heard", "t-plain"):
        care.open(name)
        layout.unfold(archive.passage(name))

    assert above_notes(layout.text.toPlainText()) == above_notes(unfolded)
    notes = {note.id for note in archive.content.documents[0].footnotes}
    opened = [each for name, each in layout.stretches.items() if name not in notes]
    assert all(map(is_at_its_places, opened))


@ROOMS
def test_a_translation_with_the_same_cells_is_a_table_and_another_is_lines(
    table_archive, look, room
):
    fits, other = (
        Translation("ru", text.replace("; ", "\n").replace(", ", "\t"), None, "2026")
        for text in (IN_RUSSIAN, OTHERWISE)
    )
    archive = changed(table_archive, "t-heard", translations=(fits,))
    archive = changed(archive, "t-plain", translations=(other,))
    plain, written = laid(archive, look, room), laid(archive, look, room, language="ru")

    for name, made in (("t-heard", fits), ("t-plain", other)):
        put_below(plain, name, made)

    assert plain.text.toRawText() == written.text.toRawText()
    for layout in (plain, written):
        assert layout.below["t-heard"].has_cells
        assert not layout.below["t-plain"].has_cells
        assert all(map(is_at_its_places, (*layout.below.values(), *layout.stretches.values())))


def test_a_span_over_several_cells_is_marked_cell_by_cell(table_archive, look):
    coding = Coding("theme", 0, len(table_archive.passage("t-heard").text))
    archive = changed(table_archive, "t-heard", codings=(coding,))
    layout = laid(archive, look)
    stretch = layout.stretches["t-heard"]

    marked = [words(cursor) for cursor in stretch.selections(Span(coding.start, coding.end))]

    assert marked[:4] == ["Who was heard | where", "Region", "Group", "Number"]
    assert len(marked) == 11


def selected(layout, first, last):
    cursor = QTextCursor(layout.text)
    cursor.setPosition(layout.text.find(first).selectionStart())
    end = layout.text.find(last).selectionEnd()
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def test_selected_cells_are_copied_with_tabs_and_only_those_that_are_shown_as_selected(
    table_archive, look
):
    layout = laid(table_archive, look)
    passage = table_archive.passage("t-heard")
    hand = TextSelection(table_archive, layout)

    row = selected(layout, "Region", "Number")
    assert hand.excerpt(row).worded(Dial()) == "Region\tGroup\tNumber"
    ((name, span),) = picked(row, layout)
    assert (name, passage.text[span.start : span.end]) == ("t-heard", "Region\tGroup\tNumber")

    column = selected(layout, "Number", "12")
    assert hand.excerpt(column).worded(Dial()) == "Number\n12"
    taken = [passage.text[span.start : span.end] for _name, span in picked(column, layout)]
    assert taken == ["Number", "12"]

    within = selected(layout, "Wom", "Wom")
    assert hand.excerpt(within).worded(Dial()) == "Wom"


def test_a_selection_over_a_table_has_its_lines_and_no_empty_one(table_archive, look):
    layout = laid(table_archive, look)
    cursor = QTextCursor(layout.text)
    cursor.select(QTextCursor.SelectionType.Document)

    lines = TextSelection(table_archive, layout).excerpt(cursor).worded(Dial()).split("\n")

    assert "" not in lines
    assert lines[lines.index("Who was heard | where") + 2] == "North\tWomen\t12"
    assert lines.count("one bribe\ttwo") == 1


@pytest.fixture
def page(qtbot, qapp, table_archive, look):
    page = ReaderPage(table_archive, look, "en", Dial())
    qtbot.addWidget(page)
    page.resize(1024, 700)
    page.show()
    qtbot.waitExposed(page)
    return page


def seen(page):
    return page.findChild(Canvas).toPlainText()


def test_on_a_narrow_page_tables_become_lists_and_back_with_the_choice_kept(page, qtbot):
    page.show_target("t-heard")
    assert "Group: " not in seen(page)

    page.resize(560, 700)
    qtbot.waitUntil(lambda: "Group: Women" in seen(page))
    assert page.chosen == "t-heard"

    page.resize(1024, 700)
    qtbot.waitUntil(lambda: "Group: " not in seen(page))
    assert page.chosen == "t-heard"


def test_a_list_offers_its_table_and_a_table_does_not(table_archive, look):
    wide, narrow = (laid(table_archive, look, room) for room in (WIDE, NARROW))
    link = narrow.text.find("Open the table")

    assert link.charFormat().anchorHref() == f"{TABLE_LINK}t-heard"
    assert link.block().previous().text() == "Who was heard | where"
    assert wide.text.find("Open the table").isNull()
    assert table_archive.passage("t-heard").kind is PassageKind.TABLE


def opened(page, qtbot, name):
    """The window of a table, after Enter on it."""
    page.show_target(name)
    qtbot.keyClick(page.findChild(Canvas), Qt.Key.Key_Return)
    (window,) = page.findChildren(TableWindow)
    qtbot.waitExposed(window)
    return window


def test_enter_opens_a_table_in_a_window_with_all_of_its_words(page, qtbot):
    window = opened(page, qtbot, "t-heard")
    cells, view = window.view.model(), window.view
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical

    assert (window.windowTitle(), window.accessibleName()) == ("Satchel", "Who was heard | where")
    assert cells.corner == "Region"
    assert [cells.headerData(at, across) for at in range(2)] == ["Group", "Number"]
    assert [cells.headerData(at, down) for at in range(3)] == ["North", "North", "All"]
    held = [[cells.index(row, column).data() for column in range(2)] for row in range(3)]
    assert held == [["Women [2]", "12"], ["Men", "3"], [None, "=15"]]
    assert view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == "Women [2], North, Group"

    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().data() == "Men"
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_rows_are_as_high_as_a_merged_cell_needs_and_no_higher(qtbot, look, table_archive):
    said = "The queue stood as far as the stairs, and the lift was out of order. " * 6
    text = f"Day\tRemarks\nMonday\t{said}\nTuesday\nFriday"
    shape = PassageTable(1, 1, merged=(MergedCell(1, 1, 3, 1),))
    page = ReaderPage(
        changed(table_archive, "t-plain", text=text, table=shape, footnotes=()), look, "en", Dial()
    )
    qtbot.addWidget(page)
    page.resize(1024, 768)
    page.show()
    view = opened(page, qtbot, "t-plain").view

    room = QRect(0, 0, view.columnWidth(0) - 12, 0)
    wraps = Qt.TextFlag.TextWordWrap.value
    needed = view.fontMetrics().boundingRect(room, wraps, said).height()
    heights = [view.rowHeight(row) for row in range(3)]
    assert needed <= sum(heights) < 1.3 * needed
    assert max(heights) - min(heights) <= 2


NAMED = "A counter for questions of those who came without a form, or with a wrong one"


@pytest.mark.parametrize("zoom", [100, 200])
def test_long_headers_of_rows_leave_the_cells_most_of_a_window(qtbot, qapp, table_archive, zoom):
    load_fonts()
    look = ScreenLook(qapp, "light", Setting(zoom=zoom))
    page = ReaderPage(
        changed(
            table_archive,
            "t-heard",
            text=f"Who was heard\nCounter\tDay\tCame\n{NAMED}\tMonday\t12",
            table=PassageTable(1, 1, has_caption=True),
            footnotes=(FootnoteMark("f-2", 3),),
        ),
        look,
        "en",
        Dial(),
    )
    qtbot.addWidget(page)
    page.resize(1024, 600)
    page.show()
    window = opened(page, qtbot, "t-heard")

    heads = window.view.verticalHeader()
    assert heads.width() <= page.width() / 3
    words = window.view.model().headerData(0, Qt.Orientation.Vertical)
    assert words.replace("\n", " ") == NAMED
    wide = max(heads.fontMetrics().horizontalAdvance(line) for line in words.split("\n"))
    assert wide < heads.width()
    assert window.accessibleName() == "Who [2] was heard"


def test_the_cells_of_a_window_follow_qts_rules_for_models(page, qtbot):
    window = opened(page, qtbot, "t-plain")

    QAbstractItemModelTester(window.view.model(), MODE)
    assert window.view.horizontalHeader().isHidden()
    assert window.view.verticalHeader().isHidden()
    assert (window.view.model().rowCount(), window.view.model().columnCount()) == (2, 2)


def test_numbers_stand_right_under_their_header(table_archive, qapp):
    passage = table_archive.passage("t-heard")
    numbered = replace(passage, text=passage.text.replace("=15", "15"), footnotes=())
    cells = TableCells(numbered, passage.table, {}, qapp)
    role, across = Qt.ItemDataRole.TextAlignmentRole, Qt.Orientation.Horizontal

    for column, is_right in enumerate((False, True)):
        sides = (cells.headerData(column, across, role), cells.index(0, column).data(role))
        assert [bool(side & Qt.AlignmentFlag.AlignRight) for side in sides] == [is_right] * 2


def test_nothing_is_copied_from_the_window_of_a_table(page, qtbot):
    QApplication.clipboard().setText("before")
    window = opened(page, qtbot, "t-heard")

    qtbot.keyClick(window.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QApplication.clipboard().text() == "before"


def test_the_link_above_a_list_opens_its_table(page, qtbot):
    page.resize(560, 700)
    canvas = page.findChild(Canvas)
    qtbot.waitUntil(lambda: "Open the table" in seen(page))

    canvas.anchorClicked.emit(QUrl(f"{TABLE_LINK}t-plain"))

    (window,) = page.findChildren(TableWindow)
    assert window.view.model().index(0, 0).data() == "one bribe"


def test_enter_on_a_folded_table_shows_its_words_first(qtbot, look, table_archive):
    archive = changed(table_archive, "t-heard", care=("violence",))
    page = ReaderPage(archive, look, "en", Dial())
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    page.treat_care(CareChoice.FOLD)
    page.show_target("t-heard")

    qtbot.keyClick(page.findChild(Canvas), Qt.Key.Key_Return)
    assert "Region" in seen(page)
    assert page.findChildren(TableWindow) == []

    qtbot.keyClick(page.findChild(Canvas), Qt.Key.Key_Return)
    assert len(page.findChildren(TableWindow)) == 1


@pytest.mark.parametrize("width", [1024, 560], ids=["table", "list"])
def test_a_match_is_marked_in_its_cell(page, qtbot, width, table_archive):
    page.resize(width, 700)
    qtbot.waitUntil(lambda: ("Group: " in seen(page)) is (width == 560))
    text = table_archive.passage("t-heard").text
    spans = tuple(Span(text.index(word), text.index(word) + 3) for word in ("Women", "Men", "=15"))
    page.show_target("t-heard")

    page.mark({"t-heard": Match(spans)})

    canvas = page.findChild(Canvas)
    marked = [selection.cursor.selectedText() for selection in canvas.extraSelections()]
    assert marked == ["Wom", "Men", "=15"]


def test_words_are_not_found_over_the_end_of_a_cell_or_row(table_archive, look):
    (document,) = table_archive.content.documents
    text = laid(table_archive, look).text

    for sought in ("12 Men", "Women 12", "Group Number"):
        assert find_all(text, sought) == []
        assert not occurs_in(document, sought)
    assert len(find_all(text, "one bribe")) == 1
    assert occurs_in(document, "one bribe")


@st.composite
def shaped_tables(draw):
    """A text and a table that fit each other: merged cells, headers, empty cells, a caption."""
    rows, columns = draw(st.integers(1, 5)), draw(st.integers(1, 5))
    taken, lines, held = set(), [], []
    for row in range(rows):
        line = []
        for column in range(columns):
            if (row, column) in taken:
                continue
            down, across = draw(st.integers(1, rows - row)), draw(st.integers(1, columns - column))
            down = down if line or column + across < columns else 1  # a row has a cell of its own
            places = {
                (r, c) for r in range(row, row + down) for c in range(column, column + across)
            }
            if places & taken:
                down = across = 1
                places = {(row, column)}
            if (down, across) != (1, 1):
                held.append(MergedCell(row, column, down, across))
            taken |= places
            line.append(draw(st.text(alphabet="ab \U0001f600é", max_size=4)))
        if not line:
            return draw(shaped_tables())
        lines.append("\t".join(line))
    heads = draw(st.integers(0, rows)), draw(st.integers(0, columns))
    has_caption = draw(st.booleans())
    caption = ["A caption"] if has_caption else []
    table = PassageTable(*heads, tuple(held), has_caption)
    return "\n".join([*caption, *lines]), table


@settings(suppress_health_check=list(HealthCheck))
@given(shaped_tables(), st.sampled_from([WIDE, NARROW]))
def test_cells_of_any_table_are_where_they_are_looked_for(look, make_archive, shaped, room):
    text, table = shaped
    grid = CellGrid(text, table)
    assume(grid.fits)
    marks = tuple(FootnoteMark("n", cell.end) for cell in grid.cells())
    passage = Passage("t", PassageKind.TABLE, text, "en", table=table, footnotes=marks)
    note = Footnote("n", "*", "Note")
    layout = laid(
        make_archive("Before.", passage, "After.", footnotes=(note,)),
        look,
        room,
    )

    stretch = layout.stretches["t"]
    assert layout.tables.form_of("t") is (TableForm.GRID if room is WIDE else TableForm.ROWS)
    for cell in grid.cells():
        for at in range(cell.start, cell.end):
            assert words(stretch.select(Span(at, at + 1))) == text[at]
    assert words(layout.stretches["p-2"].select(Span(0, 6))) == "After."


def test_the_card_of_a_hit_in_a_table_has_the_headers_of_its_cell(table_archive):
    (hit,) = table_archive.search("women").hits

    card = PassageCards(table_archive, "en", Dial()).hit(hit)

    assert card.text == "North · Group: Women"
    assert [card.text[each.start : each.end] for each in card.marks] == ["Women"]


def test_the_bar_beside_a_quote_is_painted_before_all_lines_are_broken(page, look, monkeypatch):
    canvas = page.findChild(Canvas)
    end = canvas.textCursor()
    end.movePosition(QTextCursor.MoveOperation.End)
    monkeypatch.setattr(canvas, "cursorForPosition", lambda _at: end)  # as Qt answers until then

    painted = canvas.viewport().grab().toImage()

    bar = look.colour("quote").rgb()
    assert any(painted.pixel(GUTTER + 1, y) == bar for y in range(painted.height()))


def test_the_bar_beside_the_chosen_list_of_rows_has_no_gap(page, look):
    page.resize(400, 900)
    page.show_target("t-heard")
    canvas = page.findChild(Canvas)
    QApplication.processEvents()

    painted = canvas.viewport().grab().toImage()

    bar = look.colour("accent").rgb()
    at = [y for y in range(painted.height()) if painted.pixel(1, y) == bar]
    assert at == list(range(at[0], at[-1] + 1))


@pytest.mark.parametrize("name", ["p-words", "q-took", "t-heard", "t-plain"])
def test_a_card_sets_the_same_words_apart_as_the_text(table_archive, name):
    passage = table_archive.passage(name)
    card = PassageCards(table_archive, "en", Dial()).card(passage)

    apart = [(each.kind, card.text[each.start : each.end]) for each in card.emphasis]
    assert apart
    assert apart == [(each.kind, passage.text[each.start : each.end]) for each in passage.emphasis]


REMARKS = "a remark that is much longer than the names of days, and has many lines"
DAYS = (
    "Week\tDay\tBefore noon\tAfter noon\tRemarks\nCame\tWaited\tCame\tWaited\n"
    f"First\tTuesday\t8\t4\t19\t9\t{REMARKS}\nBoth\t154\t12\t107\t9\t{REMARKS * 4}"
)
MERGED = ((0, 0, 2, 1), (0, 1, 2, 1), (0, 2, 1, 2), (0, 4, 1, 2), (0, 6, 2, 1), (3, 0, 1, 2))
BOTH = PassageTable(2, 2, merged=tuple(MergedCell(*each) for each in MERGED))


def words_broken_in(layout):
    """The words of tables that stand on two lines each."""
    layout.text.size()  # has Qt lay it out
    block, broken = layout.text.begin(), []
    while block.isValid():
        if QTextCursor(block).currentTable() is not None:
            lines = (block.layout().lineAt(at) for at in range(block.layout().lineCount()))
            ends = [line.textStart() + line.textLength() for line in lines][:-1]
            letters = block.text()
            broken += [letters for end in ends if letters[end - 1 : end + 1].isalnum()]
        block = block.next()
    return broken


def is_of_rows(archive, look, column):
    layout = laid(archive, look, TableRoom(column, 1000))
    return layout.tables.form_of("t-plain") is TableForm.ROWS


@pytest.mark.parametrize(("zoom", "spare"), each_once([100, 125, 160, 200], [0, 60, 400]))
def test_no_word_of_a_table_is_broken_for_the_sake_of_a_longer_column(
    table_archive, qapp, zoom, spare
):
    load_fonts()
    look = ScreenLook(qapp, "light", Setting(zoom=zoom))
    emphasis = (Emphasis(EmphasisKind.STRONG, DAYS.index(REMARKS), len(DAYS)),)
    archive = changed(table_archive, "t-plain", text=DAYS, table=BOTH, emphasis=emphasis)
    column = 0
    for step in (80, 5):  # nearly to the first width that is enough, then exactly
        while is_of_rows(archive, look, column + step):
            column += step
    room = TableRoom(column + 5 + spare, 1000)

    layout = laid(archive, look, room)
    layout.text.setTextWidth(room.column + GUTTER)

    assert words_broken_in(layout) == []


def test_a_table_is_set_again_where_a_narrower_page_would_break_its_words(table_archive, look):
    archive = changed(table_archive, "t-plain", text=DAYS, table=BOTH, emphasis=())

    tables = laid(archive, look, TableRoom(500, 1000)).tables

    assert not tables.fits_otherwise(TableRoom(500, 1000))
    assert not tables.fits_otherwise(TableRoom(800, 1000))
    assert tables.form_of("t-plain") is TableForm.GRID
    assert tables.fits_otherwise(TableRoom(300, 1000))
    assert not laid(archive, look, TableRoom(300, 1000)).tables.fits_otherwise(TableRoom(300, 1000))
