"""Quotes, themes and people, and the ways between them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QListView, QPushButton

from index import Codebook, Level
from tests.conftest import in_turn
from viewer.screens.codebook.page import ThemesPage
from viewer.screens.codebook.rows import theme_rows
from viewer.screens.participants.page import PeoplePage
from viewer.screens.participants.rows import BarRow, HeadingRow, TableNoteRow, people_rows
from viewer.screens.participants.speakers import Speakers
from viewer.screens.quotes.filters import QuoteFields, QuoteOrder, QuoteOrderBox
from viewer.screens.quotes.page import QuotesPage
from viewer.screens.search.page import SearchScreen
from viewer.shell.places.places import Place, ScreenName
from viewer.ui.lists.card_list import CardList
from viewer.ui.lists.grouped_cards import Heading
from viewer.ui.lists.rows import RowList, RowsModel
from viewer.ui.lists.table import Table
from viewer.ui.lists.table_model import TableModel, TableRow
from viewer.ui.widgets.chip import Chip
from viewer.ui.widgets.facet_bar import FacetBar, FacetMenu
from viewer.wording.dial import Dial


def quotes_page(person):
    return person.workspace.findChild(QuotesPage)


def quote_cards(person):
    rows = person.cards(quotes_page(person).findChild(RowList))
    return [row for row in rows if row.choosable]


def lines_of(button):
    """The lines of a menu, which is filled as it opens."""
    button.menu().aboutToShow.emit()
    return button.menu().actions()


def field(person, name):
    menus = quotes_page(person).findChildren(FacetMenu)
    return next(menu for menu in menus if menu.field == name)


def narrow(person, name, value):
    """Tick a value in a field of the quotes, or let it go."""
    person.do.quotes.trigger()
    lines = lines_of(field(person, name))
    next(line for line in lines if line.data() == value).trigger()


def offered(person, name):
    """The values in a field of the quotes, with their counts."""
    lines = lines_of(field(person, name))
    return {line.data(): int(line.text().rsplit("\t", 1)[1]) for line in lines}


def test_every_quote_is_a_card_with_its_attribution_and_themes(person):
    person.do.quotes.trigger()
    cards = quote_cards(person)

    assert len(cards) == 8
    assert cards[0].text.startswith("“Police officers are official bandits")
    assert cards[1].attribution == "Woman 26 years old, working in salon"
    assert all(card.themes for card in cards)


@pytest.mark.parametrize(
    ("name", "value", "count"),
    [("gender", "woman", 6), ("gender", "transgender", 2), ("sector", "street", 4),
     ("sector", "internet", 2), ("theme", "children", 2)],
)  # fmt: skip
def test_quotes_are_narrowed_by_what_the_attribution_tells(person, name, value, count):
    narrow(person, name, value)

    assert len(quote_cards(person)) == count
    assert offered(person, name)[value] == count


def test_counts_of_other_fields_follow_and_several_values_find_what_has_either(person):
    person.do.quotes.trigger()
    before = offered(person, "theme")
    narrow(person, "gender", "transgender")
    assert offered(person, "theme") != before
    assert offered(person, "gender") == {"woman": 6, "transgender": 2}
    for theme, count in offered(person, "theme").items():
        assert count == sum(theme in quote_of(person, card).themes for card in quote_cards(person))
    narrow(person, "gender", "woman")
    assert len(quote_cards(person)) == 8


def quote_of(person, card):
    return person.archive.passage(card.id)


def press_button(person, text):
    QApplication.processEvents()  # buttons that are new are shown then
    buttons = quotes_page(person).findChildren(QPushButton)
    next(each for each in buttons if each.text() == text and not each.isHidden()).click()


def test_what_the_quotes_are_narrowed_by_is_taken_away_again(person):
    narrow(person, "theme", "children")
    narrow(person, "gender", "woman")
    chips = quotes_page(person).findChildren(Chip)
    next(chip for chip in chips if chip.value == "gender:woman").click()
    assert [card.id for card in quote_cards(person)][-1] == "q-child-taken"
    narrow(person, "gender", "woman")
    press_button(person, "Take all away")

    assert len(quote_cards(person)) == 8


def test_no_quote_left_says_so(person):
    narrow(person, "gender", "transgender")
    person.workspace.findChild(QuotesPage).findChild(FacetBar).value_toggled.emit("sector", "salon")

    labels = quotes_page(person).findChildren(QLabel)
    assert any("Take some of them away" in label.text() for label in labels)


def order(person, value):
    box = quotes_page(person).findChild(QuoteOrderBox)
    box.setCurrentIndex(box.findData(value))


def rows_of_quotes(person):
    return person.cards(quotes_page(person).findChild(RowList))


def test_quotes_stand_under_their_themes_or_under_who_says_them(person):
    person.do.quotes.trigger()
    order(person, QuoteOrder.THEME)
    rows = rows_of_quotes(person)
    headings = [row for row in rows if isinstance(row, Heading)]
    assert headings == [row for row in rows if not row.choosable]
    under = None
    for row in rows:
        under = row if isinstance(row, Heading) else under
        assert row is under or under.label in row.themes

    order(person, QuoteOrder.ATTRIBUTION)
    rows = rows_of_quotes(person)
    lines = [row.label for row in rows if isinstance(row, Heading)]
    assert lines == sorted(set(lines), key=str.casefold)
    assert len(quote_cards(person)) == 8
    turn_attributions(person, "role")
    assert [row.label for row in rows_of_quotes(person) if isinstance(row, Heading)] == [
        "Sex worker"
    ]


def turn_attributions(person, level):
    choices = person.do.attributions.actions()
    next(choice for choice in choices if choice.data() == level).trigger()


def table(person):
    return quotes_page(person).findChild(Table)


def column(person, name):
    """The cells of a column of the table, from the top."""
    model = table(person).model()
    names = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    at = names.index(name)
    return [model.index(row, at).data() for row in range(model.rowCount())]


def headings(person):
    model = table(person).model()
    return [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]


CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_key_shows_the_quotes_as_a_table_and_as_cards_again(person, qapp):
    person.do.quotes.trigger()
    quotes_page(person).show_target("q-out-of-town")
    person.press(Qt.Key.Key_B, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert table(person).isVisible()
    assert qapp.focusWidget() is table(person)
    assert person.workspace.chosen == "q-out-of-town"
    assert headings(person) == ["No.", "Quote", "Role", "Gender", "Age", "Sector", "Themes"]
    assert column(person, "No.") == [str(number) for number in range(1, 9)]
    person.press(Qt.Key.Key_Down)
    press_button(person, "As cards")

    assert not table(person).isVisible()
    assert person.workspace.chosen == "q-new-laws"
    assert "Ctrl+Shift+И" in {key.toString() for key in person.do.quotes_as_table.shortcuts()}


def test_the_table_is_remembered_for_the_sitting_through_another_language(person):
    person.do.quotes.trigger()
    press_button(person, "As a table")
    languages = {action.data(): action for action in person.do.languages.actions()}
    languages["ru"].trigger()
    assert table(person).isVisible()
    assert person.do.quotes_as_table.isChecked()


def test_a_heading_sorts_the_table_by_numbers_as_numbers_and_keeps_what_is_chosen(person):
    person.do.quotes_as_table.trigger()
    person.do.quotes.trigger()
    quotes_page(person).show_target("q-new-laws")
    across = table(person).horizontalHeader()
    across.setSortIndicator(headings(person).index("Age"), Qt.SortOrder.AscendingOrder)
    ages = [int(age) for age in column(person, "Age")]
    assert ages == sorted(ages)
    assert person.workspace.chosen == "q-new-laws"
    across.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    assert column(person, "No.") == [str(number) for number in range(8, 0, -1)]


@in_turn(
    ("level", "told"),
    [("banded", ["Gender", "Age"]), ("role", ["Role"]), ("none", [])],
)
def test_the_table_has_only_columns_that_the_dial_lets_be_told(person, level, told):
    if not person.do.quotes_as_table.isChecked():
        person.do.quotes_as_table.trigger()
    person.do.quotes.trigger()
    turn_attributions(person, level)

    assert headings(person) == ["No.", "Quote", *told, "Themes"]
    if level == "banded":  # an age is told by its band
        bands = {quote.attribution.age_band or "" for quote in person.archive.quotes}
        assert set(column(person, "Age")) == bands


def test_rows_of_the_table_are_copied_as_quotes_with_their_lines(person, qapp):
    person.do.quotes_as_table.trigger()
    person.do.quotes.trigger()
    archive = person.archive
    person.press(Qt.Key.Key_C, CTRL, on=table(person))
    first, second = archive.quotes[:2]
    assert qapp.clipboard().text() == f"{first.text}\n— Sex worker"
    person.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier, on=table(person))
    person.press(Qt.Key.Key_C, CTRL, on=table(person))

    line = second.attribution.text  # which its editor shares in full
    assert qapp.clipboard().text() == (f"{first.text}\n— Sex worker\n\n{second.text}\n— {line}")


def test_a_row_of_the_table_opens_in_the_text(person):
    person.do.quotes_as_table.trigger()
    person.do.quotes.trigger()
    person.press(Qt.Key.Key_Return, on=table(person))

    assert person.place == Place(ScreenName.READER, "q-bandits")


def test_show_in_text_opens_the_reader_at_the_quote(person):
    person.do.quotes.trigger()
    page = person.workspace.findChild(QuotesPage)
    page.findChild(RowList).choose("q-out-of-town")
    buttons = person.card.widget().findChildren(QPushButton)
    next(button for button in buttons if button.text() == "Show in text").click()

    assert person.place == Place(ScreenName.READER, "q-out-of-town")
    assert person.reader.chosen == "q-out-of-town"


def test_a_theme_lists_its_passages_with_the_coded_words_marked(person):
    person.do.themes.trigger()
    page = person.workspace.findChild(ThemesPage)
    page.show_target("protection-rackets")
    cards = person.cards(person.under_theme)

    assert "p-brothel-charge-and-rackets" in [card.id for card in cards]
    assert all(card.marks for card in cards)
    assert any(
        "protection racket" in card.text[m.start : m.end] for card in cards for m in card.marks
    )


def test_a_theme_is_chosen_and_its_passages_read_by_keyboard_alone(person, qapp):
    person.do.themes.trigger()
    person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Return)
    assert isinstance(qapp.focusWidget(), CardList)
    person.press(Qt.Key.Key_Return)

    assert person.place.screen is ScreenName.READER


def test_a_theme_on_the_card_leads_to_the_theme(person):
    person.workspace.show_text("q-child-taken")
    chips = person.card.widget().findChildren(QPushButton)
    chip = next(
        found for found in chips if found.accessibleName() == "Children and parental rights"
    )
    chip.click()

    assert person.place == Place(ScreenName.THEMES, "children")


def test_back_and_forward_go_through_the_places_and_their_scrolling(person):
    person.workspace.go(Place(ScreenName.READER, "conclusion"))
    there = person.canvas.verticalScrollBar().value()
    person.do.quotes.trigger()
    person.do.people.trigger()

    person.do.back.trigger()
    person.do.back.trigger()
    assert person.place == Place(ScreenName.READER, "conclusion")
    assert person.canvas.verticalScrollBar().value() == there

    person.do.forward.trigger()
    assert person.place.screen is ScreenName.QUOTES


def test_mouse_buttons_go_back_and_forward(person, qtbot):
    person.do.quotes.trigger()
    qtbot.mouseClick(person.window, Qt.MouseButton.BackButton)
    assert person.place.screen is ScreenName.READER
    qtbot.mouseClick(person.window, Qt.MouseButton.ForwardButton)
    assert person.place.screen is ScreenName.QUOTES


def bars(archive):
    rows = people_rows(Speakers(archive), "en", Dial())
    return {row.label: row for row in rows if isinstance(row, BarRow)}


def test_people_are_counted_as_the_text_counts_them(first_archive):
    counts = {label: row.count for label, row in bars(first_archive).items()}

    assert counts["Sex workers"] == 18
    assert (counts["Women"], counts["Men"], counts["Transgender individuals"]) == (15, 1, 2)
    assert "Internet" not in counts


def dial_at(level):
    dial = Dial()
    dial.turn(level)
    return dial


def people(archive):
    return people_rows(Speakers(archive), "en", Dial())


def test_what_people_say_is_counted_quoted_and_reported_apart(first_archive):
    assert bars(first_archive)["Sex workers"].told == "What they say: 8 quoted, 5 reported"
    assert bars(first_archive)["Lawyers"].told == "What they say: 3 reported"
    assert bars(first_archive)["Women"].told == "What they say: 6 quoted"
    assert bars(first_archive)["Men"].told == "No passage is told to be theirs"


def test_what_attributions_do_not_tell_is_not_said_to_be_missing(first_archive):
    rows = people_rows(Speakers(first_archive), "en", dial_at(Level.ROLE))
    told = {row.label: row.told for row in rows if isinstance(row, BarRow)}

    assert told["Women"] == told["Men"] == "Not told at this level of attribution"
    assert told["Sex workers"] == "What they say: 8 quoted, 5 reported"


def test_what_the_tables_do_not_tell_is_said(first_archive):
    notes = [row.spoken for row in people(first_archive) if isinstance(row, TableNoteRow)]

    assert "Told of speakers, but not counted here: By call, Internet." in notes
    assert any("two groups at once, no table tells" in note for note in notes)
    hidden = people_rows(Speakers(first_archive), "en", dial_at(Level.BANDED))
    assert not any("Internet" in row.spoken for row in hidden)


def test_the_text_says_whose_words_it_holds_and_leads_to_them(first_archive):
    voices = [row for row in people(first_archive) if isinstance(row, BarRow) and row.voice]

    assert [(row.label, row.count) for row in voices] == [
        ("Sex workers, quoted", 8),
        ("Sex workers, reported", 5),
        ("Lawyers, reported", 3),
        ("Police officers, reported", 1),
        ("The writer", 10),
    ]
    for row in voices:
        assert first_archive.search(row.id + " ").total == row.count


def test_a_bar_leads_to_what_those_people_say(person, qtbot):
    person.do.people.trigger()
    view = person.workspace.findChild(PeoplePage).findChild(QListView)
    model = view.model()
    row = next(n for n in range(model.rowCount()) if "Lawyers" in model.index(n, 0).data())
    view.setCurrentIndex(model.index(row, 0))
    person.press(Qt.Key.Key_Return, on=view)

    screen = person.workspace.findChild(SearchScreen)
    qtbot.waitUntil(lambda: screen.answered_query == "role:lawyer")
    ids = [card.id for card in person.cards(screen.findChild(CardList))]
    assert ids == ["p-hooliganism-article", "p-criminal-code", "p-stigma-from-police"]
    assert person.box.text() == "role:lawyer"


def test_every_bar_that_leads_somewhere_finds_something(first_archive):
    for row in bars(first_archive).values():
        assert not row.id or first_archive.search(row.id + " ").total > 0, row
    assert bars(first_archive)["Men"].id == ""


def test_the_lists_obey_qt(person):
    person.do.quotes.trigger()
    archive = person.archive
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    cards = RowsModel()
    testers = [QAbstractItemModelTester(cards, fatal)]
    cards.show_rows(quote_cards(person))
    cards.show_rows(())
    for model in (
        RowsModel(theme_rows(Codebook(archive.content), "ru")),
        RowsModel(people_rows(Speakers(archive), "ru", Dial())),
    ):
        testers.append(QAbstractItemModelTester(model, fatal))
        assert model.rowCount() > 10
    assert isinstance(people_rows(Speakers(archive), "en", Dial())[0], HeadingRow)
    quotes = TableModel(person.look)
    testers.append(QAbstractItemModelTester(quotes, fatal))
    quotes.show_rows(["No.", "Quote", "Themes"], [TableRow("q", (1, "“x”", "a"))])
    quotes.show_rows([], [])


@pytest.mark.parametrize("name", ["people", "themes"])
def test_a_list_that_was_out_of_sight_when_the_text_grew_is_seen_again(person, qapp, name):
    getattr(person.do, name).trigger()
    qapp.processEvents()
    person.do.quotes.trigger()
    person.do.larger.trigger()
    person.look.settle()
    qapp.processEvents()
    getattr(person.do, name).trigger()
    qapp.processEvents()
    shown = next(each for each in person.workspace.findChildren(RowList) if each.isVisible())
    ground = person.look.colour("paper")
    picture = shown.viewport().grab().toImage()

    assert shown.verticalScrollBar().maximum() > 0
    dots = ((x, y) for x in range(0, 300, 3) for y in range(0, 300, 3))
    assert any(picture.pixelColor(x, y) != ground for x, y in dots)


@pytest.mark.parametrize(
    "height",
    [
        pytest.param(height, marks=() if at % 3 == 0 else pytest.mark.long)
        for at, height in enumerate(range(560, 1500, 90))
    ],
)
def test_a_list_shows_all_its_rows_however_tall_the_window_is(person, height):
    person.do.people.trigger()
    person.window.resize(1366, height)
    bars = person.workspace.findChild(PeoplePage).findChild(RowList)
    last = bars.model().index(bars.model().rowCount() - 1)

    person.qtbot.waitUntil(lambda: not bars.visualRect(last).isEmpty())
    person.qtbot.wait(50)
    assert not bars.visualRect(last).isEmpty()


def test_the_values_of_quotes_are_counted_once_for_both_views(person, monkeypatch):
    counts, count = [], QuoteFields.counted
    monkeypatch.setattr(QuoteFields, "counted", lambda *of: counts.append(of) or count(*of))
    person.do.quotes.trigger()
    person.do.quotes_as_table.trigger()
    person.do.quotes_as_table.trigger()

    assert len(counts) == 1
