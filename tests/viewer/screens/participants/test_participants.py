"""Who took part: what fits no group is said, numbers are whole, and ages stand in their order."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QListView, QPushButton

from index import (
    Archive,
    Attribution,
    Document,
    Level,
    OpenArchive,
    ParticipantRow,
    ParticipantTable,
    Passage,
    PassageKind,
    Section,
    replace,
)
from tests.viewer.controls import choose_data
from viewer.screens.codebook.page import ThemesPage
from viewer.screens.codebook.voice_matrix import VoiceMatrixView
from viewer.screens.participants.delegate import PeopleDelegate
from viewer.screens.participants.page import PeoplePage
from viewer.screens.participants.rows import BarRow, HeadingRow, TableNoteRow, people_rows
from viewer.screens.participants.speakers import Speakers
from viewer.screens.quotes.page import QuotesPage
from viewer.screens.search.page import SearchScreen
from viewer.ui.lists.rows import RowList
from viewer.ui.lists.table import Table
from viewer.ui.look.look import INTERFACE
from viewer.ui.widgets.facet_bar import FacetMenu
from viewer.wording.dial import Dial
from viewer.wording.number_format import figure

WORKERS = ParticipantRow({"en": "Workers"}, 7, "s-000")
BANDS = ["under 20", "21-25", "26-30", "31-35"]


def rows_at(person, level):
    dial = Dial()
    dial.turn(level)
    return people_rows(Speakers(person.archive), "en", dial)


def said_of(person, title, level=None):
    """All that stands under one table, but its bars."""
    lines, is_here = [], False
    for row in rows_at(person, level):
        if isinstance(row, HeadingRow):
            is_here = row.title == title
        elif is_here and not isinstance(row, BarRow):
            lines.append(row.spoken)
    return " ".join(lines)


def told(person, level):
    return {row.label: row.told for row in rows_at(person, level) if isinstance(row, BarRow)}


def test_ages_that_fit_no_band_are_said_with_why_bars_lead_to_no_more_quotes(person):
    assert said_of(person, "Age") == (
        "The bars lead to 6 of 8 quotes. 2 quotes tell an age that is in no band: 40."
    )
    assert said_of(person, "Where they work") == (
        "Told of speakers, but not counted here: By call, Internet. "
        "The bars lead to 5 of 8 quotes. 3 quotes tell a group that is not counted here."
    )
    assert said_of(person, "Gender") == ""  # its bars lead to all of them


def test_what_people_says_is_what_one_reads_on_the_screen(person):
    person.do.people.trigger()
    shown = person.cards(person.workspace.findChild(PeoplePage).findChild(QListView))
    assert any("2 quotes tell an age that is in no band: 40." in row.spoken for row in shown)


def test_no_age_is_told_where_the_level_hides_it(person):
    banded = said_of(person, "Age", Level.BANDED)
    assert banded == "The bars lead to 6 of 8 quotes. 2 quotes tell no age."
    assert "40" not in banded

    for level in (Level.ROLE, Level.NONE):
        assert said_of(person, "Age", level) == ""
        assert "40" not in "".join(row.spoken for row in rows_at(person, level))


def test_a_level_that_hides_gender_does_not_tell_that_no_man_is_quoted(person):
    assert told(person, None)["Men"] == "No passage is told to be theirs"
    hidden = told(person, Level.ROLE)
    assert hidden["Men"] == hidden["Women"] == "Not told at this level of attribution"


def ink(picture, area, ground):
    """The columns of a picture in which something is drawn."""
    return [
        x
        for x in range(area.left(), area.right() + 1)
        if any(
            picture.pixelColor(x, y).lightness() < ground.lightness() - 60
            for y in range(area.top(), area.bottom() + 1)
        )
    ]


def add_first(person, table):
    """Have the archive begin with another table. What it holds is that of other tests too."""
    content = person.archive.content
    person.archive.content = replace(content, participants=(table, *content.participants))


def test_numbers_with_thousands_are_seen_whole(person, qapp):
    counted = (ParticipantRow({"en": "All"}, 1_234_356), ParticipantRow({"en": "Some"}, 12))
    table = ParticipantTable("many", {"en": "Many"}, {"en": "everybody"}, counted)
    page = person.workspace
    person.do.people.trigger()
    page = person.workspace.findChild(PeoplePage)
    add_first(person, table)
    page._fill()
    view = page.findChild(RowList)
    view.scrollToTop()
    person.laid_out(view)
    view.viewport().grab()
    row = view.visualRect(view.model().index(1, 0))
    picture = view.viewport().grab(QRect(QPoint(0, row.top()), row.size())).toImage()
    ground = picture.pixelColor(picture.width() - 3, 3)
    metrics = QFontMetrics(person.look.interface_font(INTERFACE))
    number = metrics.horizontalAdvance(figure(1_234_356))
    label = metrics.horizontalAdvance("All")
    middle = QRect(0, picture.height() // 2 - 8, picture.width(), 16)
    drawn = [x for x in ink(picture, middle, ground) if x > 24 + label + 4]
    bar = next(
        i for i, x in enumerate(drawn) if drawn[i : i + 40] == list(range(x, x + 40))
    )  # 40 columns with no gap are no figure
    figures = drawn[:bar]
    assert figures[-1] - figures[0] >= number - 6


def menus(screen):
    return {menu.field: menu for menu in screen.findChildren(FacetMenu)}


def values(menu):
    menu.menu().aboutToShow.emit()
    return [action.data() for action in menu.menu().actions()]


def test_ages_to_narrow_by_stand_from_the_youngest_on(person, qtbot):
    person.do.quotes.trigger()
    page = person.workspace.findChild(QuotesPage)
    assert values(menus(page)["age_band"]) == BANDS

    person.search("police")
    screen = person.workspace.findChild(SearchScreen)
    offered = values(menus(screen)["age_band"])
    assert offered == [band for band in BANDS if band in offered]
    assert len(offered) > 2


def test_ages_that_are_chosen_are_named_from_the_youngest_on(person):
    person.do.quotes.trigger()
    page = person.workspace.findChild(QuotesPage)
    page.narrow({"age_band": frozenset(BANDS)})
    chips = [each.text() for each in page.findChildren(QPushButton) if "×" in each.text()]

    assert chips == ["under 20 ×", "21-25 ×", "26-30 ×", "31-35 ×"]
    assert "Age band: under 20, 21-25, 26-30, 31-35" in page._naming.choices(page._chosen)


def test_themes_are_counted_by_ages_from_the_youngest_on(person):
    person.do.themes.trigger()
    page = person.workspace.findChild(ThemesPage)
    page.show_view(1)
    crossing = page.findChild(VoiceMatrixView)
    choose_data(crossing, "age_band")
    shown = [group.value for group in crossing._groups]
    assert shown == [band for band in BANDS if band in shown]


def test_the_table_of_quotes_is_sorted_by_age_and_not_by_words(person):
    person.do.quotes.trigger()
    person.do.quotes_as_table.trigger()
    next(each for each in person.do.attributions.actions() if each.data() == Level.BANDED).trigger()
    page = person.workspace.findChild(QuotesPage)
    table = page.findChild(Table)
    model, across = table.model(), Qt.Orientation.Horizontal
    headings = [model.headerData(at, across) for at in range(model.columnCount())]
    column = headings.index("Age")
    table.sortByColumn(column, table.horizontalHeader().sortIndicatorOrder().AscendingOrder)
    shown = [model.index(row, column).data() for row in range(model.rowCount())]
    known = [band for band in shown if band and band != "–"]
    assert known == sorted(known, key=BANDS.index)
    assert known[0] == "under 20"


@pytest.mark.parametrize("order", [(2, 0, 1), (1, 2, 0)])
def test_bands_stand_by_age_however_the_source_lists_them(order):
    rows = [ParticipantRow({}, 1, str(first), (first, first + 4)) for first in (15, 20, 25)]
    table = ParticipantTable("age", {}, {}, tuple(rows[n] for n in order), "age_band")

    assert [row.value for row in table.in_order] == ["15", "20", "25"]


LONG = "Retired, friendly to the organisation working with sex workers in the south of the country"


@pytest.mark.parametrize("size", [100, 200])
def test_a_long_label_of_a_bar_is_read_whole_on_more_lines_than_one(person, size):
    person.look.choose_zoom(size)
    person.look.settle()
    person.do.people.trigger()
    page = person.workspace.findChild(PeoplePage)
    counted = (ParticipantRow({"en": LONG}, 3), ParticipantRow({"en": "Some"}, 12))
    table = ParticipantTable("t", {"en": "T"}, {"en": "of all"}, counted)
    add_first(person, table)
    page._fill()
    view = page.findChild(RowList)
    view.scrollToTop()
    person.laid_out(view)
    rows = [view.visualRect(view.model().index(number, 0)) for number in range(3)]
    picture = view.viewport().grab(rows[2 if rows[2].height() > rows[1].height() else 1])
    shown = picture.toImage()
    ground = shown.pixelColor(shown.width() - 3, 3)
    font = QFontMetrics(person.look.interface_font(INTERFACE))
    place = QRect(24, 2, int(0.25 * shown.width()), shown.height() - 4)
    inked = [
        y
        for y in range(place.top(), place.bottom())
        if any(shown.pixelColor(x, y) != ground for x in range(place.left(), place.right()))
    ]

    assert inked[-1] - inked[0] > 1.6 * font.ascent()
    assert inked[0] > place.top()
    assert inked[-1] < place.bottom() - 1


def test_each_of_thousands_of_groups_is_measured_a_few_times_at_most(person, monkeypatch):
    """Each row once measured the labels of all, and the screen took minutes."""
    measured = []
    widest = PeopleDelegate._widest
    monkeypatch.setattr(
        PeopleDelegate, "_widest", lambda *given: measured.append(1) or widest(*given)
    )
    rows = tuple(BarRow("", f"group {n}", n, 3_000) for n in range(3_000))
    bars = RowList(person.look)
    bars.setItemDelegate(delegate := PeopleDelegate(person.look, bars))
    delegate.fit(rows)
    bars.resize(600, 400)
    bars.show()
    bars.show_rows(rows)
    person.qtbot.waitUntil(lambda: delegate.measured == len(rows))

    assert len(measured) == 3
    bars.close()


def test_of_hundreds_of_values_that_no_row_counts_a_few_are_named_and_how_many_more(speak):
    speak("en")
    quotes = tuple(
        Passage(
            f"q-{n}",
            PassageKind.QUOTE,
            "Said.",
            "en",
            attribution=Attribution("Somebody", sector=f"s-{n:03}"),
        )
        for n in range(300)
    )
    tables = tuple(
        ParticipantTable(f"t-{n}", {"en": "Work"}, {"en": "All"}, (WORKERS,), "sector")
        for n in range(2)
    )
    document = Document("d", "One", "en", sections=(Section("s", "One", 1, quotes),))
    content = Archive(
        "a", 1, "2026-01-01", {"en": "Full"}, "en", documents=(document,), participants=tables
    )
    rows = people_rows(Speakers(OpenArchive(content, "nobody")), "en", Dial())
    notes = [row.spoken for row in rows if isinstance(row, TableNoteRow)]
    named = ", ".join(f"S-{n:03}" for n in range(1, 41))

    assert notes[0] == f"Told of speakers, but not counted here: {named}, 259 more."
    assert notes[1] == (
        "The bars lead to 1 of 300 quotes. 299 quotes tell a group that is not counted here."
    )
    assert notes[2:4] == notes[:2]
