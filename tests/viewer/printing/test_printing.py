"""What is on the screen comes out on paper: whole, in black on white, and told no further."""

import re
import subprocess
import sys
from datetime import datetime
from itertools import pairwise

import pytest
from PySide6.QtCore import QRect, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTextCursor
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QProgressDialog,
    QPushButton,
)

from benchmarks.reading import long_document
from benchmarks.searching.corpus import case_study
from index import Level, OpenArchive, Span, build_archive, replace
from tests.conftest import in_turn
from tests.viewer.accessibles import amiss
from tests.viewer.conftest import Reader
from tests.viewer.controls import button, label, words_in
from viewer.app.export.first_print import FirstPrint
from viewer.app.export.print_controller import PrintController
from viewer.notebook.dialogs.recovery import RecoverySheet
from viewer.printing.lists import ListWriter
from viewer.printing.notice import PrintNotice
from viewer.printing.page_breaks import KeepTogether, Slice, Strip, slices
from viewer.printing.pages import names_on
from viewer.printing.preview import PreviewDialog
from viewer.printing.printer import PrintRun
from viewer.screens.codebook.page import ThemesPage
from viewer.screens.quotes.page import QuotesPage
from viewer.services import settings
from viewer.services.patience import Patience, patiently
from viewer.services.settings import CareChoice, ColourChoice
from viewer.shell.places.places import Place, ScreenName
from viewer.ui.lists.card import Card
from viewer.ui.lists.table_model import TableRow
from viewer.ui.screen.printed_text import NotPrinted, PrintContext, selected_in
from viewer.ui.widgets.facet_bar import FacetMenu

A4, A5, LETTER = QSizeF(210, 297), QSizeF(148, 210), QSizeF(215.9, 279.4)
FULL = "Woman, 40 years old, street-based sex worker"
DOTS = 4  # to the millimetre
PAGE = re.compile(rb"/Type\s*/Page\b")
pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")


def maker(person):
    return person.workspace.findChild(PrintController)._maker()


def written(person, names=frozenset()):
    return maker(person).written(frozenset(names))


def pages_of(person, size=A4, names=frozenset()):
    printed = written(person, names)
    return maker(person).pages(printed, size, person.window)


def words(pages):
    return "\n".join(pages.words(number) for number in range(pages.count))


def printed_words(person, names=frozenset()):
    return words(pages_of(person, names=names))


def painted(pages, number):
    """A picture of a page."""
    sheet = pages.sheet
    image = QImage(
        round(sheet.width * DOTS), round(sheet.height * DOTS), QImage.Format.Format_RGB32
    )
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(sheet.pixel * DOTS, sheet.pixel * DOTS)
    pages.paint(painter, number)
    painter.end()
    return image


def inked(image):
    """The smallest rectangle that holds all that is not white, and the colours that are there."""
    region, colours = QRect(), set()
    for y in range(image.height()):
        line = bytes(image.constScanLine(y))
        if line == b"\xff" * len(line):
            continue
        for x in range(image.width()):
            dot = line[4 * x : 4 * x + 3]
            if dot != b"\xff\xff\xff":
                region = region.united(QRect(x, y, 1, 1))
                colours.add(dot)
    return region, colours


def turn(person, level):
    choices = person.do.attributions.actions()
    next(each for each in choices if each.data() == (level or "")).trigger()


SCREENS = {
    "reader": lambda person: person.workspace.go(Place(ScreenName.READER)),
    "quotes": lambda person: person.do.quotes.trigger(),
    "themes": lambda person: person.workspace.show_theme("protection-rackets"),
    "people": lambda person: person.do.people.trigger(),
    "glossary": lambda person: person.do.glossary.trigger(),
    "search": lambda person: person.search("protection racket"),
}


# ---------------------------------------------------------------- where pages end


def test_a_page_ends_where_nothing_holds_together():
    holds = [
        KeepTogether.NOT,
        KeepTogether.NOT,
        KeepTogether.ALWAYS,
        KeepTogether.NOT,
        KeepTogether.NOT,
        KeepTogether.NOT,
    ]
    strips = [Strip(10 * n, 10 * n + 10, hold) for n, hold in enumerate(holds)]
    assert list(slices(strips, 30)) == [Slice(0, 20), Slice(20, 50), Slice(50, 60)]


def test_what_would_rather_hold_together_is_broken_only_where_a_page_cannot_hold_it():
    rather = [Strip(top, top + 10, KeepTogether.RATHER) for top in range(0, 60, 10)]
    assert list(slices([Strip(-10, 0), *rather], 100)) == [Slice(-10, 60)]
    assert list(slices([Strip(-10, 0), *rather], 65)) == [Slice(-10, 0), Slice(0, 60)]
    assert list(slices([Strip(-10, 0), *rather], 30)) == [
        Slice(-10, 0),
        Slice(0, 30),
        Slice(30, 60),
    ]


def test_the_headings_of_a_table_are_set_again_and_leave_room_for_themselves():
    head = (0.0, 10.0)
    rows = [Strip(top, top + 10, KeepTogether.NOT, head) for top in range(10, 60, 10)]
    first = Strip(0, 10, KeepTogether.ALWAYS)
    assert list(slices([first, *rows], 30)) == [
        Slice(0, 30),
        Slice(30, 50, head),
        Slice(50, 60, head),
    ]


def test_no_page_is_there_for_one_row():
    rows = [Strip(top, top + 10) for top in range(0, 310, 10)]
    assert list(slices(rows, 100))[-2:] == [Slice(200, 270), Slice(270, 310)]
    rows[26] = replace(rows[26], hold=KeepTogether.RATHER)
    assert list(slices(rows, 100))[-2:] == [Slice(200, 260), Slice(260, 310)]


def test_what_begins_a_page_is_the_first_on_one():
    strips = [Strip(0, 10), Strip(10, 20), Strip(20, 30, begins=True), Strip(30, 40)]
    assert list(slices(strips, 100)) == [Slice(0, 20), Slice(20, 40)]


def test_what_is_taller_than_a_page_is_cut_and_not_lost():
    tall = Strip(0, 250)
    assert list(slices([tall, Strip(250, 260)], 100)) == [
        Slice(0, 100),
        Slice(100, 200),
        Slice(200, 250),
        Slice(250, 260),
    ]


@pytest.mark.parametrize("size", [A4, A5, LETTER])
def test_no_heading_stands_at_the_foot_of_a_page_and_no_quote_is_torn(person, size):
    content = person.archive.content
    pages = pages_of(person, size)
    titles = {section.title for section in content.documents[0].walk()}
    last_lines = [pages.words(number).split("\n")[-1] for number in range(pages.count)]
    assert titles.isdisjoint(last_lines)
    for quote in person.archive.quotes:
        held = [n for n in range(pages.count) if quote.text[-20:] in pages.words(n)]
        assert len(held) == 1
        assert quote.text[:20] in pages.words(held[0])


# ---------------------------------------------------------------- what is printed


def test_a_document_is_printed_whole_in_order_with_its_footnotes_last(person):
    content = person.archive.content
    text, at = printed_words(person), 0
    for passage in content.passages():
        at = text.index(passage.text[:30], at)
    for footnote in content.documents[0].footnotes:
        at = text.index(footnote.text, at)
    assert "As of 2019. Check before advising." in text
    assert "Editor’s note: " in text


def test_what_is_switched_off_is_not_printed_and_what_is_switched_on_is(person):
    assert pages_of(person).printed.numbers == {}
    person.do.notes_in_margin.trigger()
    person.do.numbers_in_margin.trigger()
    person.do.themes_in_text.trigger()
    text, pages = printed_words(person), pages_of(person)
    assert "Editor’s note" not in text
    assert "Themes: Health and safer sex" in text
    passages = tuple(person.archive.content.passages())
    assert list(pages.printed.numbers.values()) == [str(n + 1) for n in range(len(passages))]


def test_words_that_are_coded_are_underlined_on_paper(person):
    def underlined():
        text = pages_of(person).printed.text
        at = text.find("Each group believed")
        return at.charFormat().underlineStyle().name

    assert underlined() == "NoUnderline"
    person.do.themes_in_text.trigger()
    assert underlined() == "DotLine"


def test_the_text_that_the_window_shows_is_printed_whether_it_was_chosen_or_not(person):
    person.speak("ru")
    assert person.text_seen().count("Черновой перевод") > 5
    assert printed_words(person).count("Черновой перевод") > 5
    person.do.texts.actions()[0].trigger()
    assert "Черновой перевод" not in printed_words(person)


def test_folded_passages_print_as_their_care_note_with_the_words_left_out(person):
    archive = person.archive
    person.treat_care(CareChoice.FOLD)
    text = printed_words(person)
    with_care = [passage for passage in archive.content.passages() if passage.care]
    assert with_care
    footnotes = 1  # of them
    assert text.count("The words are left out.") == len(with_care) + footnotes
    assert "Protection rackets involve" not in text
    assert all(passage.text not in text for passage in with_care)

    person.workspace.show_text("q-bandits")
    person.press(Qt.Key.Key_Return, on=person.canvas)
    assert archive.passage("q-bandits").text in printed_words(person)


def test_only_what_is_selected_is_printed_if_one_wishes(person):
    archive = person.archive
    person.do.numbers_in_margin.trigger()
    person.workspace.show_text("p-brothel-charge-and-rackets")
    taken = selected_in(maker(person).parts)
    assert taken == {"p-brothel-charge-and-rackets"}

    pages = pages_of(person, names=taken)
    text = words(pages)
    passage = archive.passage("p-brothel-charge-and-rackets")
    assert passage.text[:40] in text
    assert archive.footnote("f-rackets").text in text
    assert archive.passage("q-bandits").text not in text
    numbered = [each.id for each in archive.content.passages()].index(passage.id) + 1
    assert list(pages.printed.numbers.values()) == [str(numbered)]


def test_every_passage_of_which_words_are_selected_is_taken_whole(person):
    cursor = person.canvas.document().find("All eighteen")
    end = person.canvas.document().find("Transgender sex workers say", cursor)
    cursor.setPosition(end.selectionEnd(), QTextCursor.MoveMode.KeepAnchor)
    person.canvas.setTextCursor(cursor)
    taken = selected_in(maker(person).parts)
    assert len(taken) == 2
    text = printed_words(person, taken)
    whole = [person.archive.passage(name).text for name in taken]
    assert all(words_[:40] in text and words_[-40:] in text for words_ in whole)
    assert "In preparing this case study" not in text


def test_quotes_that_are_selected_in_the_table_are_taken(person):
    person.do.quotes_as_table.trigger()
    person.do.quotes.trigger()
    table = person.workspace.findChild(QuotesPage).views[1]
    table.selectAll()
    assert selected_in(maker(person).parts) == {quote.id for quote in person.archive.quotes}
    table.selectRow(1)
    (name,) = selected_in(maker(person).parts)
    text = printed_words(person, {name})
    assert text.startswith("Quotes\n1 quote")
    assert text.count("“") == 1


def test_quotes_are_printed_as_they_are_narrowed_as_cards_or_as_a_table(person):
    person.do.quotes.trigger()
    page = person.workspace.findChild(QuotesPage)
    menus = {menu.field: menu for menu in page.findChildren(FacetMenu)}
    menus["theme"].menu().aboutToShow.emit()
    menus["theme"].menu().actions()[0].trigger()
    shown = {card.id for card in person.cards(page.views[0])}
    quotes = person.archive.quotes
    assert 0 < len(shown) < len(quotes)

    cards = printed_words(person)
    assert "Narrowed by Theme: " in cards
    person.do.quotes_as_table.trigger()
    table = pages_of(person)
    assert words(table).split("\n")[3:6] == ["No.", "Quote", "Role"]
    for text in (cards, words(table)):
        assert {quote.id for quote in quotes if quote.text in text} == shown


def test_hits_are_printed_under_their_query_in_words(person):
    person.search("protection racket")
    text = printed_words(person)
    assert text.startswith("Search: protection racket\n2 passages. In footnotes: 1.\nSearched")
    assert "pay into these protection rackets" in text


def test_every_view_of_the_themes_is_printed(person):
    person.workspace.show_theme("protection-rackets")
    page = person.workspace.findChild(ThemesPage)
    firsts = []
    for number in range(4):
        page.show_view(number)
        firsts.append(printed_words(person).split("\n")[0])
    assert firsts == [
        "Protection rackets",
        "By whose words they are",
        "Themes that occur together",
        "Compared",
    ]


def test_people_and_glossary_are_printed(person):
    person.do.people.trigger()
    assert "Whose words the text holds" in printed_words(person)
    person.do.glossary.trigger()
    text = printed_words(person)
    entries = person.archive.content.glossary
    assert all(", ".join(words_) in text for each in entries for words_ in each.terms.values())


# ---------------------------------------------------------------- how much is told


@in_turn("level", [None, *Level])
def test_no_paper_tells_more_of_who_speaks_than_may_leave(person, level):
    turn(person, level)
    person.workspace.go(Place(ScreenName.READER))
    told = [printed_words(person)]
    person.do.quotes.trigger()
    told.append(printed_words(person))
    person.do.quotes_as_table.trigger()
    told.append(printed_words(person))
    person.do.quotes_as_table.trigger()
    person.search("bandits")
    told.append(printed_words(person))
    is_full = level is Level.FULL
    assert [FULL in text for text in (*told[:2], told[3])] == [is_full] * 3
    assert ("40" in told[2].split("\n")) is is_full
    if level is Level.NONE:
        assert all("Sex worker" not in text.split("\n") for text in told)


def test_notes_are_left_out_where_paper_tells_less_than_the_editor_set(person):
    archive, dial = person.archive, maker(person)._leaving
    text = printed_words(person)
    for quote in archive.quotes:
        for note in archive.notes_on(quote.id):
            on = filter(None, map(archive.passage, note.passages))
            assert not any(map(dial.is_lowered, on)) or note.text["en"] not in text
    assert "Notes on quotes are left out" in text


def test_a_list_that_is_narrowed_by_who_speaks_is_not_printed_unless_that_may_be_told(person):
    person.search("gender:woman")
    assert isinstance(written(person), NotPrinted)
    person.do.preview.trigger()
    assert "would tell more on paper" in person.window.messages.text

    turn(person, Level.FULL)
    assert FULL in printed_words(person)


def test_quotes_narrowed_by_who_speaks_are_not_printed_either(person):
    person.do.quotes.trigger()
    page = person.workspace.findChild(QuotesPage)
    menus = {menu.field: menu for menu in page.findChildren(FacetMenu)}
    menus["gender"].menu().aboutToShow.emit()
    menus["gender"].menu().actions()[0].trigger()
    for _ in range(2):
        assert isinstance(written(person), NotPrinted)
        person.do.quotes_as_table.trigger()


# ---------------------------------------------------------------- how it looks


@in_turn("theme", [*ColourChoice])
def test_paper_is_black_on_white_whatever_the_look_of_the_window(person, theme):
    person.look.choose_colours(theme)
    person.look.settle()
    if not person.do.themes_in_text.isChecked():
        person.do.themes_in_text.trigger()
    image = painted(pages_of(person, A5), 1)
    _region, colours = inked(image)
    assert all(max(dot) - min(dot) == 0 for dot in colours)
    whites = sum(
        image.pixelColor(x, y) == QColor(Qt.GlobalColor.white)
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    )
    assert whites > 0.8 * (image.width() // 3) * (image.height() // 3)


@in_turn("screen", SCREENS)
@pytest.mark.parametrize("size", [A5, pytest.param(A4, marks=pytest.mark.long)])
def test_nothing_stands_outside_the_margins(person, screen, size):
    SCREENS[screen](person)
    pages = pages_of(person, size)
    sheet = pages.sheet
    room = sheet.head.united(sheet.foot)
    unit = sheet.pixel * DOTS
    allowed = QRect(
        round(room.x() * unit), round(room.y() * unit), round(room.width() * unit),
        round(room.height() * unit),
    ).adjusted(-2, -2, 2, 2)  # fmt: skip
    region, _colours = inked(painted(pages, 0))
    assert allowed.contains(region), (allowed, region)
    assert region.width() > 0.9 * allowed.width()


def test_the_text_never_runs_into_the_lines_above_and_below_it(person):
    pages = pages_of(person)
    body = pages.sheet.body
    assert max(of.bottom - of.top for of in pages._slices) <= body.height()
    assert pages.sheet.head.bottom() <= body.top()
    assert body.bottom() <= pages.sheet.foot.top()


@pytest.mark.parametrize("size", [A4, A5])
def test_no_half_of_a_line_stands_at_the_top_of_a_page(person, size):
    person.do.themes_in_text.trigger()  # with lines under words, which reach lowest
    pages = pages_of(person, size)
    unit, sheet = pages.sheet.pixel * DOTS, pages.sheet
    top, bottom = round((sheet.head.bottom() + 1) * unit), round((sheet.body.top() + 2) * unit)
    for number in range(pages.count):
        image = painted(pages, number)
        rows = [bytes(image.constScanLine(y)) for y in range(top, bottom)]
        assert set(b"".join(rows)) == {255}, number


def test_every_page_says_which_it_is_and_where_it_comes_from(person):
    pages = pages_of(person)
    frame = pages.frame
    assert [pages.number_of(n) for n in (0, pages.count - 1)] == [
        f"1 of {pages.count}",
        f"{pages.count} of {pages.count}",
    ]
    assert (frame.title, frame.edition) == ("Sex work and policing in Kyrgyzstan", "Edition 1")
    assert frame.source == (
        "Sex work and policing in Kyrgyzstan: a case study (the editor’s title)",
        "“Sex work and policing in Kyrgyzstan” (kyrgyzstan), edition 1, 25 November 2026",
    )
    one = maker(person)._frame(written(person, {"q-bandits"}))
    assert one.source[1].endswith("25 November 2026: Sex Workers’ Experiences, quote 1")
    assert one.source[2] == "satchel:kyrgyzstan/q-bandits#4dbf177d"


@in_turn("screen", SCREENS)
def test_a_word_too_long_for_its_column_makes_a_table_smaller_and_is_not_cut(person, screen):
    SCREENS[screen](person)
    pages = pages_of(person, QSizeF(90, 120))
    width = pages.printed.text.documentLayout().documentSize().width()
    left = pages.printed.text.rootFrame().frameFormat().leftMargin()
    assert (width - left) * pages._scale <= pages.sheet.body.width() + 1


def breaks_of(text):
    """The characters before and after each break of a line."""
    block = text.begin()
    while block.isValid():
        for number in range(1, block.layout().lineCount()):
            at = block.layout().lineAt(number).textStart()
            yield block.text()[at - 1 : at + 1]
        block = block.next()


@pytest.mark.parametrize("size", [A5, pytest.param(A4, marks=pytest.mark.long)])
@pytest.mark.parametrize("language", ["en", "ru", "ky"])
def test_no_word_of_a_table_is_broken(person, size, language):
    person.speak(language)
    person.do.quotes.trigger()
    person.do.quotes_as_table.trigger()
    texts = [pages_of(person, size).printed.text]
    person.workspace.show_theme("protection-rackets")
    for number in (1, 2):
        person.workspace.findChild(ThemesPage).show_view(number)
        texts.append(pages_of(person, size).printed.text)
    for text in texts:
        assert [each for each in breaks_of(text) if each.isalpha()] == []


# ---------------------------------------------------------------- the menu, and the printer


def test_printing_is_offered_only_where_there_is_something_to_print(person):
    assert person.do.print.isEnabled()
    person.search("qqqq")
    assert not person.do.print.isEnabled()
    person.search("police")
    assert person.do.print.isEnabled()
    person.do.library.trigger()
    assert not person.do.print.isEnabled()
    assert not person.do.preview.isEnabled()
    person.do.back.trigger()
    assert person.do.preview.isEnabled()
    assert "Ctrl+З" in {key.toString() for key in person.do.print.shortcuts()}  # noqa: RUF001


def previewed(person):
    person.do.preview.trigger()
    return person.window.findChild(PreviewDialog)


def test_the_preview_shows_pages_on_the_paper_of_ones_choice(person, qapp):
    dialog = previewed(person)
    _what, paper, zoom = dialog.findChildren(QComboBox)
    assert paper.currentText() == "A4, upright"
    told = label(dialog, "Page ").text()
    assert re.fullmatch(r"Page 1 of \d+", told)
    assert "Sex work and policing" in dialog.view.accessibleDescription()
    paper.setCurrentIndex(paper.findText("A5, upright"))
    assert label(dialog, "Page ").text() != told

    zoom.setCurrentIndex(1)
    person.press(Qt.Key.Key_PageDown, on=dialog.view)
    assert label(dialog, "Page ").text().startswith("Page 2 of")
    person.press(Qt.Key.Key_End, on=dialog.view)
    assert re.fullmatch(r"Page (\d+) of \1", label(dialog, "Page ").text())
    assert "as much as may be shared" in "\n".join(words_in(dialog))
    dialog.reject()


def what_of(dialog):
    """The choice of what is printed, and its words."""
    what = next(
        b for b in dialog.findChildren(QComboBox) if b.accessibleName() == "What is printed"
    )
    return what, [what.itemText(number) for number in range(what.count())]


def shown_words(dialog):
    pages = dialog.view.pages
    return " ".join(words(pages).split())


def test_the_preview_offers_the_section_that_is_read_and_what_is_chosen(person):
    person.workspace.show_text("p-brothel-charge-and-rackets")
    dialog = previewed(person)
    what, told = what_of(dialog)
    assert told == [
        "The whole document",
        "Section “Sex Workers’ Experiences”",
        "Only what is chosen: 1",
    ]
    assert dialog.view.pages.head_of(0)[1] == "Edition 1"
    count = dialog.view.pages.count

    what.setCurrentIndex(1)
    archive = person.archive
    section = archive.content.documents[0]
    (section,) = [each for each in section.walk() if each.title == told[1][9:-1]]
    within = {passage.id for each in section.walk() for passage in each.passages}
    text = shown_words(dialog)
    for passage in archive.content.passages():
        assert (" ".join(passage.text.split())[:60] in text) == (passage.id in within)
    assert dialog.view.pages.count < count
    assert dialog.view.pages.head_of(0)[1] == "A part · Edition 1"

    what.setCurrentIndex(2)
    assert dialog.view.pages.printed.names[0] == "p-brothel-charge-and-rackets"
    dialog.reject()


NESTED = """## One {#one}

Above. {#p-above}

### Inner {#inner}

Within.[^1] {#p-within}

## Two {#two}

Beside. {#p-beside}

[^1]: A note. {#f-note}
"""


@pytest.mark.parametrize("name", ["p-within", "f-note"])
def test_a_section_within_another_is_offered_before_it(qtbot, start, make_folder, tmp_path, name):
    file = tmp_path / "nested.satchel"
    assert build_archive(make_folder(NESTED), file).archive is not None
    program = start([file])
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    person = Reader(qtbot, program)
    person.workspace.show_text(name)
    _whole, *sections, _chosen = maker(person).parts

    assert [each.words for each in sections] == ["Section “Inner”", "Section “One”"]
    inner, outer = (printed_words(person, each.names) for each in sections)
    assert ("Above." in inner, "Above." in outer, "Beside." in outer) == (False, True, False)
    assert "A note." in inner


def test_the_preview_shows_and_saves_only_the_pages_whose_numbers_are_typed(
    person, qtbot, tmp_path
):
    dialog = previewed(person)
    count = dialog.view.pages.count
    typed = dialog.findChild(QLineEdit)
    typed.setText("2 – 3, 5")  # as a Russian keyboard types it
    assert label(dialog, "Page ").text() == f"Page 2 of {count}"
    person.press(Qt.Key.Key_End, on=dialog.view)
    assert label(dialog, "Notes, ").text() == "Notes, 1 of 1"  # to which these pages point
    dialog.view.go_to(2)
    assert label(dialog, "Page ").text() == f"Page 5 of {count}"
    assert dialog.view.pages.head_of(1)[1] == "A part · Edition 1"

    file = tmp_path / "few.pdf"
    button(dialog, "Save as PDF").click()
    dialog.findChild(QFileDialog).fileSelected.emit(str(file))
    qtbot.waitUntil(lambda: person.window.messages.text.startswith("4 pages were saved"))
    assert len(PAGE.findall(file.read_bytes())) == 4


@pytest.mark.parametrize("typed", ["five", "900", "3-", "0"])
def test_where_no_page_has_the_number_nothing_is_printed_and_one_is_told_why(person, typed):
    dialog = previewed(person)
    dialog.findChild(QLineEdit).setText(typed)
    assert not button(dialog, "Print").isEnabled()
    assert not button(dialog, "Save as PDF").isEnabled()
    assert "such as 3-7, 9" in "\n".join(words_in(dialog))
    dialog.findChild(QLineEdit).clear()
    assert button(dialog, "Print").isEnabled()
    dialog.reject()


@pytest.mark.skipif("sys.platform != 'linux'", reason="the system's own dialog")
def test_the_systems_dialog_proposes_the_part_and_the_pages_of_the_preview(person, qtbot, tmp_path):
    person.workspace.show_text("p-brothel-charge-and-rackets")
    dialog = previewed(person)
    what_of(dialog)[0].setCurrentIndex(1)
    dialog.findChild(QLineEdit).setText("1")
    button(dialog, "Print").click()
    asked, file = person.window.findChild(QPrintDialog), tmp_path / "part.pdf"
    qtbot.waitUntil(asked.isVisible)
    line = next(e for e in asked.findChildren(QLineEdit) if e.isVisible() and "/" in e.text())
    line.setText(str(file))
    next(each for each in asked.findChildren(QPushButton) if each.text() == "&Print").click()
    qtbot.waitUntil(lambda: person.window.messages.text.startswith("2 pages were saved"))
    assert len(PAGE.findall(file.read_bytes())) == 2  # the page and its notes


@pytest.mark.parametrize("screen", ["reader", "quotes", "search", "table"])
def test_what_is_told_of_pages_counts_only_those_that_are_printed(person, screen):
    if screen == "table":
        person.do.quotes_as_table.trigger()
    SCREENS["quotes" if screen == "table" else screen](person)
    pages = pages_of(person, QSizeF(148, 105))
    quotes = [quote for quote in person.archive.quotes if quote.id in pages.printed.names]

    def told(numbers):
        return {each.id for each in quotes} & set(names_on(pages, numbers))

    seen = [{q.id for q in quotes if q.text in pages.words(n)} for n in range(pages.count)]
    assert len(seen) > 1
    assert [told([number]) for number in range(pages.count)] == seen
    assert told(range(2)) == seen[0] | seen[1]
    assert told(range(pages.count)) == {each.id for each in quotes}


def test_a_page_without_a_quote_says_nothing_of_attributions(person):
    dialog = previewed(person)
    pages, quotes = dialog.view.pages, set(quotes_of(person))
    without = next(n for n in range(pages.count) if quotes.isdisjoint(names_on(pages, [n])))
    assert "as much as may be shared" in "\n".join(words_in(dialog))
    dialog.findChild(QLineEdit).setText(str(without + 1))
    assert "as much as may be shared" not in "\n".join(words_in(dialog))
    dialog.reject()


def quotes_of(person):
    return [quote.id for quote in person.archive.quotes]


def test_a_list_offers_all_of_it_and_what_is_chosen(person):
    person.do.quotes.trigger()
    page = person.workspace.findChild(QuotesPage)
    page.views[0].choose_first()
    dialog = previewed(person)
    what, told = what_of(dialog)
    assert told == ["The whole list", "Only what is chosen: 1"]
    what.setCurrentIndex(1)
    assert "1 quote." in shown_words(dialog)
    dialog.reject()


def test_without_a_printer_one_is_told_what_to_do_and_the_preview_opens(person, monkeypatch):
    monkeypatch.setattr("viewer.printing.printer.QPrinterInfo.availablePrinterNames", list)
    person.do.print.trigger()
    assert person.window.messages.text.startswith("This computer has no printer.")
    buttons = person.window.messages.findChildren(QPushButton)
    next(each for each in buttons if each.text() == "Print preview").click()
    assert person.window.findChild(PreviewDialog) is not None


@pytest.fixture
def asked(monkeypatch):
    """What asks the print system of this computer, as often as it is asked."""
    calls = []
    name = "viewer.printing.printer.QPrinterInfo.availablePrinterNames"
    monkeypatch.setattr(name, lambda: calls.append(1) or [])
    return calls


def untold(start, qtbot, home):
    """Somebody who never printed from here."""
    settings.save(settings.Settings(), home.settings)
    program = start(home=home)
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    return Reader(qtbot, program)


def noticed(person):
    person.do.print.trigger()
    person.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PrintNotice))
    return QApplication.activeModalWidget()


def told(sheet):
    return " ".join(each.text() for each in sheet.findChildren(QLabel))


def test_before_the_first_print_one_is_told_once_what_printing_contacts(
    start, qtbot, home, asked, monkeypatch
):
    monkeypatch.delenv("CUPS_SERVER", raising=False)
    person = untold(start, qtbot, home)
    sheet = noticed(person)
    assert "print service, which may use the network" in told(sheet)
    assert list(amiss(sheet)) == []
    person.press(Qt.Key.Key_Escape, on=sheet)
    assert asked == []  # the print system was asked nothing
    monkeypatch.setenv("CUPS_SERVER", "office.example")
    sheet = noticed(person)
    assert "“office.example”, which may be reached over the network" in told(sheet)
    person.press(Qt.Key.Key_Return, on=sheet)
    qtbot.waitUntil(lambda: person.window.messages.text.startswith("This computer has no printer."))
    assert asked == [1]
    person.do.print.trigger()
    assert asked == [1, 1]
    person.program.close()
    assert settings.load(home.settings).print_told


def test_what_else_prints_says_so_first_too(start, qtbot, home, asked):
    person = untold(start, qtbot, home)
    dialog = previewed(person)
    button(dialog, "Print").click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PrintNotice))
    QApplication.activeModalWidget().reject()
    before = person.program.session
    first = FirstPrint(before._services.choices, person.look).before
    words_ = RecoverySheet(("acorn",) * 16, person.look, first, person.window)
    words_.open()
    next(each for each in words_.findChildren(QPushButton) if each.text() == "&Print …").click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PrintNotice))
    assert asked == []
    person.press(Qt.Key.Key_Return, on=QApplication.activeModalWidget())
    qtbot.waitUntil(lambda: words_.trouble.startswith("This computer has no printer."))
    assert asked == [1]
    words_.reject()


def test_where_nothing_is_written_it_is_said_again_at_the_next_start(start, qtbot, home, asked):
    person = untold(start, qtbot, replace(home, keeps=False))
    person.press(Qt.Key.Key_Return, on=noticed(person))
    qtbot.waitUntil(lambda: asked == [1])
    person.do.print.trigger()
    assert asked == [1, 1]
    person.program.close()
    assert not settings.load(home.settings).print_told


@pytest.mark.skipif("sys.platform != 'linux'", reason="the system's own dialog")
def test_the_pages_are_saved_as_a_pdf_through_the_dialog(person, qtbot, tmp_path):
    dialog = previewed(person)
    next(each for each in dialog.findChildren(QPushButton) if "Print" in each.text()).click()
    asked = person.window.findChild(QPrintDialog)
    qtbot.waitUntil(asked.isVisible)
    file = tmp_path / "pages.pdf"
    line = next(e for e in asked.findChildren(QLineEdit) if e.isVisible() and "/" in e.text())
    line.setText(str(file))
    next(each for each in asked.findChildren(QPushButton) if each.text() == "&Print").click()

    count = pages_of(person).count
    qtbot.waitUntil(lambda: "saved as a PDF" in person.window.messages.text)
    assert person.window.messages.text.startswith(f"{count} page")
    assert "Consent not recorded" in person.window.messages.text
    assert len(PAGE.findall(file.read_bytes())) == count
    assert b"Kyrgyzstan" not in file.read_bytes().split(b"stream")[0]


def errand(person, file, printed=None):
    made = PrintRun(maker(person), printed or written(person), person.window)
    made.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.printer.setOutputFileName(str(file))
    made.told.connect(person.program.messages.say)
    return made


def test_the_selection_and_a_range_of_pages_are_printed_alone(person, qtbot, tmp_path):
    person.workspace.show_text("q-bandits")
    one = errand(person, tmp_path / "one.pdf")
    one.printer.setPrintRange(QPrinter.PrintRange.Selection)
    one.print()
    qtbot.waitUntil(lambda: person.window.messages.text.startswith("1 page"))
    assert len(PAGE.findall((tmp_path / "one.pdf").read_bytes())) == 1

    few = errand(person, tmp_path / "few.pdf")
    few.printer.setPrintRange(QPrinter.PrintRange.PageRange)
    few.printer.setFromTo(2, 4)
    few.print()
    qtbot.waitUntil(lambda: person.window.messages.text.startswith("4 page"))
    assert len(PAGE.findall((tmp_path / "few.pdf").read_bytes())) == 4  # one has their notes


def test_a_pdf_that_was_printed_tells_of_no_moment_program_or_title(person, qtbot, tmp_path):
    made = errand(person, tmp_path / "one.pdf")
    made.printer.setPrintRange(QPrinter.PrintRange.PageRange)
    made.printer.setFromTo(1, 1)
    made.print()
    qtbot.waitUntil(lambda: person.window.messages.text.startswith("2 page"))
    held = (tmp_path / "one.pdf").read_bytes()

    told = re.sub(rb"stream\n.*?endstream", b"", held, flags=re.DOTALL)
    for word in ("Qt", "6.12", "CreationDate", "ModDate", "Producer", "Kyrgyzstan", "xmp:Create"):
        for encoding in ("ascii", "utf-16-be"):
            assert word.encode(encoding) not in told
    assert f"D:{datetime.now():%Y}".encode() not in held  # noqa: DTZ005
    start = int(re.search(rb"startxref\n(\d+)", held)[1])
    assert held[start:].startswith(b"xref\n")
    for number, place in enumerate(re.findall(rb"(\d{10}) \d{5} n", held[start:]), start=1):
        assert held[int(place) :].startswith(b"%d 0 obj" % number)


def test_two_pdfs_of_the_same_pages_are_the_same(person, qtbot, tmp_path):
    for name in ("one.pdf", "two.pdf"):
        person.window.messages.hide()
        made = errand(person, tmp_path / name)
        made.printer.setPrintRange(QPrinter.PrintRange.PageRange)
        made.printer.setFromTo(1, 1)
        made.print()
        qtbot.waitUntil((tmp_path / name).exists)

    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


def test_where_nothing_can_be_written_that_is_said(person, qtbot, tmp_path):
    errand(person, tmp_path / "nowhere" / "pages.pdf").print()
    assert person.window.messages.text == (
        "The PDF could not be saved. Choose another folder for it."
    )


@pytest.fixture
def at_once(monkeypatch):
    """Somebody who is told at once how far it is, and does not wait."""
    monkeypatch.setattr("viewer.services.patience.PATIENCE", -1.0)
    monkeypatch.setattr("viewer.services.patience._TURN", -1.0)


def test_what_takes_long_says_how_far_it_is_and_can_be_stopped(person, qtbot, at_once):
    def parts():
        for part in (0.1, 0.2, 0.3, 0.4):
            seen.append(person.window.findChild(QProgressDialog))
            if part > 0.25:
                seen[-1].cancel()
            yield part

    seen = []
    assert not patiently(parts(), person.window)
    assert seen[0] is None
    assert seen[1].isVisible() or seen[1].wasCanceled()
    assert len(seen) == 3
    assert patiently(iter((0.5, 1.0)), person.window)


def test_a_long_table_sets_its_headings_again_and_has_no_gaps(person):
    paper = PrintContext(person.look, maker(person)._leaving)
    writer = ListWriter(paper)
    writer.begin("A list")
    writer.table(["No.", "Words"], [TableRow(f"r{n}", (n, "words " * 12)) for n in range(200)])
    pages = maker(person).pages(writer.printed(), A5, person.window)
    assert pages.count > 3
    heads = {of.head for of in pages._slices[1:]}
    assert len(heads) == 1
    assert None not in heads
    rows = [strip for strip in pages._laid.strips if strip.ruled]
    assert len(rows) == 201
    assert all(0 <= after.top - row.bottom <= 2 for row, after in pairwise(rows))


def test_a_long_document_is_printed_bit_by_bit_and_can_be_stopped(person, qtbot, tmp_path):
    content = case_study()
    document = long_document(content.documents[0])
    person.program.session.show_archive(
        OpenArchive(replace(content, documents=(document,)), None), False
    )
    qtbot.waitUntil(lambda: person.workspace.is_at(ScreenName.READER))
    file = tmp_path / "long.pdf"
    long = errand(person, file)
    long.print()
    assert long.job._next < 100  # the window has its turn between pages
    QApplication.processEvents()
    long.job._progress.cancel()
    qtbot.waitUntil(lambda: person.window.messages.text == "Printing was stopped.")
    assert not file.exists()


def test_nothing_of_what_prints_is_loaded_before_somebody_prints():
    told = "print([name for name in sys.modules if 'Print' in name or 'printing' in name])"
    script = f"import sys, viewer.app.session, viewer.app.workspace_setup; {told}"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_a_list_that_nobody_would_print_ends_where_it_is_said_that_it_does(person, monkeypatch):
    monkeypatch.setattr("viewer.printing.lists.MOST", 4_000)
    person.do.quotes.trigger()
    quotes = person.program.session.archive.quotes
    printed = written(person)
    assert 0 < len(printed.names) < len(quotes)
    assert list(printed.names) == [quote.id for quote in quotes[: len(printed.names)]]
    text = printed.text.toPlainText()
    assert text.endswith("Narrow the list to print the rest.")
    assert quotes[len(printed.names) - 1].text in text

    monkeypatch.undo()
    assert "Narrow the list" not in written(person).text.toPlainText()


WRITTEN = ["quotes", "reader"]  # a list, and a text
WRITTEN += [pytest.param(screen, marks=pytest.mark.long) for screen in ("themes", "glossary")]


@pytest.mark.parametrize("screen", WRITTEN)
def test_the_window_has_its_turn_while_pages_are_written_and_it_can_be_stopped(
    person, at_once, monkeypatch, screen
):
    def turn(patience, part=None):
        turns.append(part)
        if len(turns) > 3:
            progress = person.window.findChild(QProgressDialog)
            assert progress.isVisible()
            progress.cancel()
        return had(patience, part)

    had, turns = Patience.turn, []
    SCREENS[screen](person)
    monkeypatch.setattr(Patience, "turn", turn)
    stopped = maker(person).written(window=person.window)
    assert isinstance(stopped, NotPrinted)
    assert stopped.why == "Printing was stopped."
    assert turns == [None] * 4


def test_what_is_marked_in_words_of_several_lines_is_underlined_where_it_stands(person):
    card = Card("p", "Place", "One line\nand another", marks=(Span(4, 8),))
    writer = ListWriter(PrintContext(person.look, maker(person)._leaving))
    writer.cards([card])
    text = writer.printed().text
    assert text.find("line").charFormat().fontUnderline()
    assert not text.find("other").charFormat().fontUnderline()


def test_a_document_that_nobody_would_print_ends_where_it_is_said_that_it_does(person, monkeypatch):
    monkeypatch.setattr("viewer.screens.reader.printing.MOST", 6_000)
    passages = list(person.program.session.archive.content.passages())
    printed = written(person)
    text = printed.text.toPlainText()
    assert text.endswith("Select what you want to print of the rest.")
    assert passages[0].id in printed.names
    assert passages[-1].id not in printed.names

    last = passages[-1].id
    selected = written(person, [last])
    assert last in selected.names
    assert "Select what" not in selected.text.toPlainText()
