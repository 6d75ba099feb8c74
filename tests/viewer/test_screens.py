"""Quotes, themes and people, and the ways between them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox, QLabel, QListView, QPushButton

from viewer.kit.cards import CardList
from viewer.kit.rows import RowsModel
from viewer.kit.value_box import ValueBox
from viewer.people.page import PeoplePage
from viewer.people.rows import BarRow, HeadingRow, people_rows
from viewer.quotes.page import QuotesPage
from viewer.search.page import SearchScreen
from viewer.shell.card import CardPane
from viewer.shell.places import Place, ScreenName
from viewer.themes.page import ThemesPage
from viewer.themes.rows import theme_rows


def quote_cards(person):
    return person.cards(person.workspace.findChild(QuotesPage).findChild(CardList))


def narrow(person, box, value):
    person.do.quotes.trigger()
    boxes = person.workspace.findChild(QuotesPage).findChildren(QComboBox)
    chosen = next(found for found in boxes if found.accessibleName() == box)
    chosen.setCurrentIndex(chosen.findText(value))


def test_every_quote_is_a_card_with_its_attribution_and_themes(person):
    person.do.quotes.trigger()
    cards = quote_cards(person)

    assert len(cards) == 8
    assert cards[0].text.startswith("“Police officers are official bandits")
    assert cards[1].attribution == "Woman 26 years old, working in salon"
    assert all(card.themes for card in cards)


@pytest.mark.parametrize(
    ("box", "value", "count"),
    [("Gender", "Woman", 6), ("Gender", "Transgender person", 2), ("Sector", "Street", 4),
     ("Sector", "Internet", 2), ("Role", "Sex worker", 8)],
)  # fmt: skip
def test_quotes_are_narrowed_by_what_the_attribution_tells(person, box, value, count):
    narrow(person, box, value)

    assert len(quote_cards(person)) == count


def test_quotes_are_narrowed_by_theme_and_all_shown_again(person):
    narrow(person, "Theme", "Children and parental rights")
    assert [card.id for card in quote_cards(person)][-1] == "q-child-taken"
    assert len(quote_cards(person)) < 8

    page = person.workspace.findChild(QuotesPage)
    button = next(found for found in page.findChildren(QPushButton) if found.text() == "Show all")
    button.click()
    assert len(quote_cards(person)) == 8


def test_no_quote_left_says_so(person):
    narrow(person, "Gender", "Transgender person")
    narrow(person, "Sector", "Salon")

    labels = person.workspace.findChild(QuotesPage).findChildren(QLabel)
    assert any("Choose fewer" in label.text() for label in labels)


def test_show_in_text_opens_the_reader_at_the_quote(person):
    person.do.quotes.trigger()
    page = person.workspace.findChild(QuotesPage)
    page.findChild(CardList).choose("q-out-of-town")
    pane = person.workspace.findChild(CardPane)
    buttons = pane.widget().findChildren(QPushButton)
    next(button for button in buttons if button.text() == "Show in text").click()

    assert person.place == Place(ScreenName.READER, "q-out-of-town")
    assert person.reader.chosen == "q-out-of-town"


def test_a_theme_lists_its_passages_with_the_coded_words_marked(person):
    person.do.themes.trigger()
    page = person.workspace.findChild(ThemesPage)
    page.show_target("protection-rackets")
    cards = person.cards(page.findChild(CardList))

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
    chips = person.workspace.findChild(CardPane).widget().findChildren(QPushButton)
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


def bars(person):
    rows = people_rows(person.workspace._archive, "en")
    return {row.label: row for row in rows if isinstance(row, BarRow)}


def test_people_are_counted_as_the_text_counts_them(person):
    counts = {label: row.count for label, row in bars(person).items()}

    assert counts["Sex workers"] == 18
    assert (counts["Women"], counts["Man"], counts["Transgender individuals"]) == (15, 1, 2)
    assert "Internet" not in counts


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


def test_every_bar_that_leads_somewhere_finds_something(person):
    archive = person.workspace._archive
    person.qtbot.waitUntil(lambda: archive.search("police").complete)
    for row in bars(person).values():
        assert not row.id or archive.search(row.id + " ").total > 0, row
    assert bars(person)["Man"].id == ""


def test_the_lists_obey_qt(person):
    person.do.quotes.trigger()
    archive = person.workspace._archive
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    cards = RowsModel()
    testers = [QAbstractItemModelTester(cards, fatal)]
    cards.show_rows(quote_cards(person))
    cards.show_rows(())
    for model in (
        RowsModel(theme_rows(archive, "ru")),
        RowsModel(people_rows(archive, "ru")),
    ):
        testers.append(QAbstractItemModelTester(model, fatal))
        assert model.rowCount() > 10
    assert isinstance(people_rows(archive, "en")[0], HeadingRow)


@pytest.mark.qt_log_ignore("This plugin does not support")  # what a popup asks of a real screen
def test_a_value_too_long_for_its_box_is_whole_in_the_list(person):
    person.do.quotes.trigger()
    box = next(box for box in person.workspace.findChildren(ValueBox) if box.isVisible())
    longest = max((box.itemText(row) for row in range(box.count())), key=len)
    box.setCurrentText(longest)
    whole = box.fontMetrics().horizontalAdvance(longest)
    box.showPopup()

    assert box.width() < whole < box.view().viewport().width()
    box.hidePopup()
