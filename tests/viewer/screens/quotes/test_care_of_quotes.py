"""Quotes with a care note: the note stands before the words, or folded ones in their place."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from tests.viewer.printing.test_printing import printed_words
from viewer.screens.quotes.page import QuotesPage
from viewer.screens.quotes.rows import QUOTE
from viewer.services.settings import CareChoice
from viewer.shell.places.places import Place, ScreenName
from viewer.wording.archive_words import care_line

FOLDED = "The words are folded. Enter leads to them in the text."


@pytest.fixture
def quotes(person):
    """The page of quotes, as cards."""
    person.workspace.go(Place(ScreenName.QUOTES))
    return person.workspace.findChild(QuotesPage)


def with_care(person):
    found = [quote for quote in person.archive.quotes if quote.care]
    assert 0 < len(found) < len(person.archive.quotes)
    return found


def cells(page):
    """The words of each quote in the table, by its id."""
    model = page.views[1].model()
    indexes = [model.index(row, QUOTE) for row in range(model.rowCount())]
    return {index.data(0x0100).id: index.data() for index in indexes}  # UserRole


def shown(view, row):
    """The lines of the quote in `row` as they are painted, and the room for them."""
    index, option = view.model().index(row, QUOTE), QStyleOptionViewItem()
    view.initViewItemOption(option)
    option.rect = QRect(view.visualRect(index))
    view.itemDelegateForColumn(QUOTE).initStyleOption(option, index)
    style, part = view.style(), QStyle.SubElement.SE_ItemViewItemText
    room = style.subElementRect(part, option, view).size()
    margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, view) + 1
    room.setWidth(room.width() - 2 * margin)
    measure = QFontMetricsF(option.font)
    lines = option.text.split("\u2028")
    return [(line, measure.horizontalAdvance(line)) for line in lines], room, measure.height()


def test_the_table_has_the_care_note_before_the_words(person, quotes):
    person.do.quotes_as_table.trigger()

    told = cells(quotes)
    for quote in with_care(person):
        assert told[quote.id].startswith(f"{care_line(quote)}\n{quote.text[:40]}")
    assert not any(each.text.startswith("Care") for each in person.archive.quotes)


def test_a_heading_sorts_by_the_words_and_not_by_the_care_note(person, quotes):
    person.do.quotes_as_table.trigger()
    quotes.views[1].sortByColumn(QUOTE, quotes.views[1].horizontalHeader().sortIndicatorOrder())

    words = [person.archive.passage(name).text for name in cells(quotes)]
    assert words == sorted(words, key=lambda each: each.casefold().lstrip("“„«\"'"))


def test_the_printed_table_has_the_care_note_before_the_words(person, quotes):
    person.do.quotes_as_table.trigger()
    text = printed_words(person)

    for quote in with_care(person):
        assert text.index(care_line(quote)) < text.index(quote.text[:40])
    assert text.count("Care: ") == len(with_care(person))


def test_words_to_be_folded_are_folded_among_the_quotes_and_on_their_paper(person, quotes):
    person.treat_care(CareChoice.FOLD)
    folded = with_care(person)
    cards = {card.id: card for card in person.cards(quotes.views[0])}
    for quote in folded:
        assert (cards[quote.id].care, cards[quote.id].text) == (care_line(quote), FOLDED)
    printed = [printed_words(person)]

    person.do.quotes_as_table.trigger()
    told = cells(quotes)
    assert all(told[quote.id] == f"{care_line(quote)}\n{FOLDED}" for quote in folded)
    printed.append(printed_words(person))

    for text in printed:
        assert text.count("The words are left out.") == len(folded)
        assert not any(quote.text[:40] in text for quote in folded)

    person.treat_care(CareChoice.SHOW)
    assert folded[0].text[:40] in cells(quotes)[folded[0].id]


@pytest.mark.parametrize("size", ["100 %", "200 %"])
def test_a_row_has_the_beginning_of_each_text_and_the_care_note(person, quotes, size):
    person.speak("ru")
    {action.data(): action for action in person.do.texts.actions()}["both"].trigger()
    person.workspace.go(Place(ScreenName.QUOTES))
    page = person.workspace.findChild(QuotesPage)
    person.do.quotes_as_table.trigger()
    for _step in range(10 if size == "200 %" else 0):
        person.do.larger.trigger()
    person.look.settle()

    for row, quote in enumerate(person.archive.quotes):
        lines, room, height = shown(page.views[1], row)
        made = quote.translations[0].text
        wanted = [*([care_line(quote)] if quote.care else []), quote.text, made]
        if size == "200 %":  # so many rows of several lines have no room
            assert len(lines) == 1
            assert " · ".join(wanted).startswith(lines[0][0].removesuffix("…"))
            continue
        assert [line[:6] for line, _width in lines] == [each[:6] for each in wanted]
        assert all(width <= room.width() for _line, width in lines)
        assert len(lines) * height <= room.height()
