"""What there is room for is whole: columns, the buttons of a sheet, the names of languages."""

import pytest
from hypothesis import given, strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from tests.viewer import all_screens
from viewer.screens.glossary.delegate import EntryDelegate
from viewer.screens.glossary.rows import EntryRow
from viewer.screens.quotes.page import QuotesPage
from viewer.services.settings import ColourChoice
from viewer.services.translations import LANGUAGES
from viewer.ui.lists.column_widths import ColumnWidth, shared
from viewer.ui.lists.table import Table
from viewer.wording.number_format import size_words

HARD_SPACE = "\N{NO-BREAK SPACE}"


def speaking(person, language):
    """The person, once the window speaks `language`; the test's end has it speak English again."""
    person.speak(language)
    QApplication.processEvents()
    return person


def table(person):
    person.do.quotes.trigger()
    page = person.workspace.findChild(QuotesPage)
    page.show_as_table(shown=True)
    QApplication.processEvents()
    return page.findChild(Table)


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_columns_of_the_quotes_are_seen_without_moving_sideways(person, language):
    shown = table(speaking(person, language))

    assert shown.horizontalScrollBar().maximum() == 0
    last = shown.horizontalHeader().count() - 1
    right = shown.columnViewportPosition(last) + shown.columnWidth(last)
    assert right <= shown.viewport().width()


@pytest.mark.parametrize(("language", "share"), [("en", 0.39), ("ru", 0.2)])
def test_beside_the_right_pane_the_words_of_quotes_have_the_widest_column(person, language, share):
    speaking(person, language).workspace.show_text("q-bandits")
    person.window.showNormal()
    person.window.resize(1366, 768)
    shown = table(person)
    assert shown.viewport().width() < 900

    widths = [shown.columnWidth(column) for column in range(shown.model().columnCount())]
    assert max(widths) == widths[1] >= share * shown.viewport().width()


def test_a_column_that_was_drawn_wider_stays_so_until_the_room_changes(person):
    shown = table(person)
    across = shown.horizontalHeader()
    usual = across.sectionSize(3)
    across.resizeSection(3, usual + 40)
    QApplication.processEvents()
    assert across.sectionSize(3) == usual + 40

    person.window.resize(1200, 768)
    QApplication.processEvents()
    assert across.sectionSize(3) <= usual


columns = st.lists(
    st.tuples(st.integers(0, 300), st.integers(0, 300)).map(
        lambda both: ColumnWidth(max(both), min(both))
    ),
    max_size=8,
)


@given(columns, st.integers(-200, 2_000))
def test_columns_share_what_room_there_is_and_none_has_less_than_its_words_need(columns, room):
    widths = shared(columns, room)

    assert all(
        column.least <= width <= column.wanted
        for column, width in zip(columns, widths, strict=True)
    )
    wanted, least = sum(c.wanted for c in columns), sum(c.least for c in columns)
    assert sum(widths) == min(wanted, max(least, room))


@pytest.mark.qt_log_ignore("does not support", extend=True)  # dialogs are windows
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_buttons_under_what_is_in_an_archive_stand_side_by_side(person, language):
    speaking(person, language)
    lines = [
        len({button.y() for button in sheet.findChildren(QPushButton) if button.isVisible()})
        for _name, sheet in all_screens.arrivals(person)
    ]

    assert set(lines) == {1}


def test_no_line_ends_between_a_size_and_its_unit(qapp):
    assert size_words(1_200_000) == f"1.2{HARD_SPACE}MB"


def test_in_high_contrast_a_button_that_does_nothing_now_looks_so(person, qtbot):
    person.look.choose_colours(ColourChoice.CONTRAST)
    person.look.settle()
    button = QPushButton("Previous")
    qtbot.addWidget(button)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.show()
    allowed = button.grab().toImage()
    button.setEnabled(False)

    assert button.grab().toImage() != allowed


def test_a_long_name_of_a_language_does_not_run_into_the_words(person):
    delegate = EntryDelegate(person.look, "Search for it", person.window)
    short, long = (
        delegate.lay_out(EntryRow("id", "term", "", ((name, "слово"),)), 600)
        for name in ("Russian", "Norwegian as it is written")
    )

    assert long.words[0][0].height == short.words[0][0].height
    assert long.names > short.names
