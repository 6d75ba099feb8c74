"""The document as a reader sees it."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from index import Span, TextChoice
from tests.conftest import in_turn
from tests.viewer.conftest import Reader
from viewer.screens.reader.find.find_bar import FindBar
from viewer.screens.reader.margin.margin import Margin
from viewer.services.settings import Settings, save
from viewer.shell.places.places import Place, ScreenName


def test_the_first_thing_that_is_seen_is_the_case_study(person):
    assert person.place == Place(ScreenName.READER)
    text = person.text_seen()
    assert text.startswith("Sex work and policing in Kyrgyzstan")
    assert "The title is the editor’s." in text


def test_the_text_holds_every_passage_in_order_and_footnotes_last(person, qapp):
    content = person.archive.content
    text = person.text_seen()
    at = 0
    for passage in content.passages():
        first = passage.text[:40] if not passage.footnotes else passage.text[:30]
        found = text.find(first, at)
        assert found >= at, passage.id
        at = found
    assert text.rstrip().endswith("do not help in exchange.")


def test_no_line_is_cut_at_the_side(person):
    canvas = person.canvas
    assert canvas.document().size().width() <= canvas.viewport().width()


def test_a_footnotes_mark_opens_the_note_in_place_and_closes_it_again(person):
    before = person.text_seen()
    person.workspace.show_text("p-brothel-charge-and-rackets")
    note = "Protection rackets involve police officers"
    assert before.count(note) == 1

    person.canvas.anchorClicked.emit(QUrl("footnote:f-rackets"))
    opened = person.text_seen()
    assert opened.count(note) == 2
    passage_end = opened.index("another bribe to be released.")
    assert opened.index(note) - passage_end < 40

    person.canvas.anchorClicked.emit(QUrl("footnote:f-rackets"))
    assert person.text_seen() == before


def test_escape_closes_open_footnotes(person):
    before = person.text_seen()
    person.canvas.anchorClicked.emit(QUrl("footnote:f-restraint"))
    assert person.text_seen() != before

    person.canvas.setFocus()
    person.press(Qt.Key.Key_Escape)

    assert person.text_seen() == before


def test_a_footnote_can_be_opened_by_keyboard_alone(person, qapp):
    person.canvas.setFocus()
    person.press(Qt.Key.Key_Tab)
    person.press(Qt.Key.Key_Return)

    assert person.text_seen().count("Custodial restraint is not an") == 2


def test_marks_stay_on_their_words_below_an_opened_footnote(person):
    person.search("werewolves")
    person.press(Qt.Key.Key_Return, on=person.box)
    person.canvas.anchorClicked.emit(QUrl("footnote:f-rackets"))

    assert person.marked_words() == ["werewolves"]


def test_marks_after_a_footnotes_sign_are_on_the_right_words(person):
    person.search('"pay into these"')
    person.press(Qt.Key.Key_Return, on=person.box)

    assert person.marked_words() == ["pay into these"]


def test_choosing_a_passage_tells_on_the_card_who_says_it_and_its_notes(person):
    person.workspace.show_text("q-child-taken")

    words = person.card_words
    assert "Woman, 40 years old, street-based sex worker" in words
    assert "one woman or from two" in words
    assert "line 148" in words
    assert "child removal" in words


def test_clicking_a_passage_chooses_it(person, qtbot):
    canvas = person.canvas
    start = canvas.document().find("The police officers who took part")
    rect = canvas.cursorRect(QTextCursor(start))
    qtbot.mouseClick(
        canvas.viewport(), Qt.MouseButton.LeftButton, pos=rect.center() - QPoint(40, 0)
    )

    assert person.reader.chosen == "p-police-who-took-part"


def test_passages_are_chosen_by_keyboard(person):
    person.do.next_passage.trigger()
    first = person.reader.chosen
    person.do.next_passage.trigger()
    assert (first, person.reader.chosen) == ("p-who-took-part", "p-police-who-took-part")

    person.do.previous_passage.trigger()
    assert person.reader.chosen == first


def test_the_editors_notes_stand_in_the_margin_each_once(person):
    margin = person.canvas.findChild(Margin)
    assert margin.isVisible()
    notes = [note.text for note in margin.notes]

    assert sum("add up to eighteen" in note for note in notes) == 1
    assert any("Article 167" in note for note in notes)
    tops = [(label.y(), label.y() + label.height()) for label in margin.labels]
    assert all(above[1] <= below[0] for above, below in pairwise(tops))


def test_themes_are_shown_in_the_text_on_demand(person):
    assert person.marked_words() == []

    person.do.themes_in_text.trigger()
    for passage in person.archive.content.passages():
        person.workspace.show_text(passage.id)
        shown = person.layout.stretches[passage.id]
        coded = {
            shown.select(Span(each.start, each.end)).selectedText() for each in passage.codings
        }
        assert coded <= set(person.marked_words())
    margin = person.canvas.findChild(Margin)
    assert any("Extortion and bribes" in note.text for note in margin.notes)

    person.do.themes_in_text.trigger()
    assert person.marked_words() == []


def find(person, text):
    person.do.find.trigger()
    box = person.reader.findChild(FindBar).findChild(QLineEdit)
    box.setText(text)
    return box


@in_turn(("sought", "found"), [("don't", 6), ("DON’T", 6), ("parental rights", 2), ("zebra", 0)])
def test_find_in_page_marks_every_place_whatever_the_quotation_mark(person, sought, found):
    find(person, sought)

    assert len(person.marked_words()) == found


def test_find_goes_on_with_enter_and_closing_it_keeps_the_place(person):
    box = find(person, "police")
    first = person.canvas.verticalScrollBar().value()
    for _ in range(30):
        person.press(Qt.Key.Key_Return, on=box)
    there = person.canvas.verticalScrollBar().value()
    assert there > first

    person.press(Qt.Key.Key_Escape, on=box)
    assert person.canvas.verticalScrollBar().value() == there
    assert person.marked_words() == []


@in_turn("target", ["", "q-few-who-help"])
def test_words_that_are_not_found_leave_the_reader_where_they_were(person, target):
    if target:
        person.workspace.show_text(target)
    before = person.canvas.verticalScrollBar().value()
    box = find(person, "custodial")
    assert person.canvas.verticalScrollBar().value() != before
    box.setText("custodialless")
    person.press(Qt.Key.Key_Escape, on=box)

    assert person.canvas.verticalScrollBar().value() == before


def test_larger_text_keeps_the_place_and_is_remembered(person, home, start, qtbot):
    person.workspace.go(Place(ScreenName.READER, "lawyers"))
    seen = person.canvas.first_position
    for _ in range(4):
        person.do.larger.trigger()
    person.look.settle()

    assert person.canvas.document().defaultFont().pixelSize() == 24
    assert abs(person.canvas.first_position - seen) < 80
    person.program.close()
    again = start()
    assert again.window.status_line.zoom == "Size 140 %"


def test_a_document_opens_at_a_section_from_the_contents(person):
    person.workspace.go(Place(ScreenName.READER, "conclusion"))

    top = person.canvas.cursorForPosition(QPoint(20, 30)).block().text()
    text = person.text_seen()
    assert top == "Conclusion" or text.index(top) > text.index("The Views of the Police")


def name_at_the_top(person):
    return person.layout.name_at(person.canvas.first_position)


def test_the_same_words_stay_at_the_top_while_the_window_changes_its_size(person):
    person.workspace.show_text("p-conclusion")
    before, name = person.canvas.first_position, name_at_the_top(person)
    for width in (1000, 800, 1200, 850, 1366):
        person.window.resize(width, 700)
        QApplication.processEvents()
        assert name_at_the_top(person) == name

    assert person.canvas.first_position == before


def test_the_beginning_stays_the_beginning_in_a_window_of_another_size(person):
    person.window.resize(900, 600)
    QApplication.processEvents()

    assert person.canvas.verticalScrollBar().value() == 0


def test_another_language_keeps_the_words_at_the_top(qtbot, start, home):
    """Also where the page begins with a line that belongs to no passage."""
    save(Settings(text=TextChoice.ORIGINAL), home.settings)  # in columns lines break elsewhere
    program = start()
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    person = Reader(qtbot, program)
    bar, at_the_top = person.canvas.verticalScrollBar(), []
    for value in (2000, 2100, 2140, 2300):  # at the first and the third such a line
        bar.setValue(value)
        before = person.reader.spot.own
        for language in (1, 0):
            person.do.languages.actions()[language].trigger()
            QApplication.processEvents()
        bar = person.canvas.verticalScrollBar()
        at_the_top.append((before, person.reader.spot.own))

    assert all(before == after for before, after in at_the_top)
    assert len({before.above for before, _after in at_the_top}) == len(at_the_top)


def test_the_way_back_leads_to_the_same_words_after_larger_words(person):
    person.canvas.verticalScrollBar().setValue(2400)
    before = person.reader.spot.own
    person.do.quotes.trigger()
    for _ in range(3):
        person.do.larger.trigger()
    person.look.settle()
    person.do.back.trigger()
    QApplication.processEvents()

    now = person.reader.spot.own
    assert (now.top, now.above) == (before.top, before.above)


def test_the_way_back_leads_to_the_chosen_passage_and_keys_go_on_from_there(person):
    for _ in range(6):
        person.do.next_passage.trigger()
    before = person.reader.chosen
    assert before
    person.search("police ")
    person.do.back.trigger()
    QApplication.processEvents()

    assert person.reader.chosen == before
    person.do.next_passage.trigger()
    person.do.previous_passage.trigger()
    assert person.reader.chosen == before


def test_a_larger_text_stays_at_the_same_match(person):
    person.do.find.trigger()
    bar = person.reader.findChild(FindBar)
    bar.resume("police")
    for _ in range(3):
        bar.next_wanted.emit()
    told = bar.findChild(QLabel).text()
    assert told.startswith("4 of ")
    person.do.larger.trigger()
    person.look.settle()
    assert bar.findChild(QLabel).text() == told

    bar.next_wanted.emit()
    assert bar.findChild(QLabel).text().startswith("5 of ")


def height_of_match(person):
    shown = person.canvas.extraSelections()
    match = next(each for each in shown if each.format.fontUnderline())
    return person.canvas.cursorRect(match.cursor).top()


@pytest.mark.parametrize("matches", [0, 6, 11])
def test_the_match_that_is_read_stays_where_it_is_in_every_size(person, matches):
    person.do.find.trigger()
    bar = person.reader.findChild(FindBar)
    bar.resume("police")
    for _ in range(matches):
        bar.next_wanted.emit()
    before = height_of_match(person)

    for step in (*[person.do.larger] * 6, *[person.do.smaller] * 8):
        step.trigger()
        person.look.settle()
        QApplication.processEvents()
        now = height_of_match(person)
        assert abs(now - before) < person.canvas.viewport().height() / 4
        assert 0 <= now < person.canvas.viewport().height()
