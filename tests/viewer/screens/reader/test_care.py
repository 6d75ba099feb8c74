"""Words that are hard to read: shown, pale until chosen, or folded until opened."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLabel

from tests.conftest import in_turn
from tests.viewer.app.export.test_export import Exporter
from tests.viewer.controls import box_with, words_in
from viewer.screens.reader.find.find_bar import FindBar
from viewer.screens.reader.speech.part_announcer import PartAnnouncer
from viewer.screens.reader.text.canvas import Canvas
from viewer.services.settings import CareChoice
from viewer.shell.panes.card import CardPane
from viewer.shell.places.places import Place, ScreenName

WORDS = "They wanted to take the child"
FOLDED = "The words are folded. Enter or a click opens them."


@pytest.fixture
def folded(person):
    person.treat_care(CareChoice.FOLD)
    return person


def test_folded_words_are_not_there_and_their_care_note_is(folded):
    passages = list(folded.archive.content.passages())
    careful = [passage for passage in passages if passage.care]
    text = folded.text_seen()

    assert text.count(FOLDED) == len(careful)
    assert not any(passage.text[:30] in text for passage in careful)
    assert all(p.text[:30] in text for p in passages if not p.care and not p.footnotes)
    assert text.count("Care: ") == len(careful)


def test_no_line_under_a_folded_quote_tells_who_speaks(folded):
    assert "Woman, 40 years old" not in folded.text_seen()
    folded.do.attributions.actions()[3].trigger()
    assert folded.text_seen().count(FOLDED) > 0
    folded.do.attributions.actions()[0].trigger()


def test_enter_opens_the_chosen_passage_with_all_that_belongs_to_it(folded):
    folded.workspace.show_text("q-child-taken")
    folded.canvas.setFocus()
    folded.press(Qt.Key.Key_Return, on=folded.canvas)

    text = folded.text_seen()
    at = text.index(WORDS)
    assert "Woman, 40 years old, street-based sex worker" in text[at:]
    assert folded.reader.chosen == "q-child-taken"
    folded.press(Qt.Key.Key_Return, on=folded.canvas)
    assert folded.text_seen() == text


def test_a_click_opens_it_and_it_stays_open_when_the_text_is_set_again(folded):
    folded.canvas.anchorClicked.emit("fold:q-child-taken")
    assert WORDS in folded.text_seen()
    folded.do.larger.trigger()
    folded.look.settle()
    assert WORDS in folded.text_seen()
    assert FOLDED in folded.text_seen()


def test_an_opened_passage_has_its_footnote_and_the_dial_retells_it(folded):
    folded.canvas.anchorClicked.emit("fold:p-brothel-charge-and-rackets")
    folded.canvas.anchorClicked.emit("footnote:f-rackets")
    assert folded.text_seen().count("Protection rackets involve police officers") == 2

    folded.canvas.anchorClicked.emit("fold:q-child-taken")
    folded.do.attributions.actions()[3].trigger()
    assert "Sex worker" in folded.text_seen().split(WORDS)[1].split("\n")[1]
    folded.do.attributions.actions()[0].trigger()


def test_a_hit_in_folded_words_marks_the_line_in_their_place(folded):
    folded.search("orphanage")
    folded.press(Qt.Key.Key_Return, on=folded.box)

    assert FOLDED in folded.marked_words()
    assert "orphanage" not in " ".join(folded.marked_words())


def test_what_is_copied_of_folded_words_is_only_what_is_seen(folded):
    document = folded.canvas.document()
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    folded.canvas.setTextCursor(cursor)
    folded.do.copy.trigger()

    assert WORDS not in QApplication.clipboard().text()
    assert "Woman, 40 years old" not in QApplication.clipboard().text()
    assert "19 folded passages left out." in folded.window.messages.text


@in_turn("screen", [ScreenName.READER, ScreenName.QUOTES])
def test_the_copy_of_a_folded_passage_begins_with_its_care_note(folded, screen):
    folded.workspace.go(Place(screen, "q-child-taken"))
    for copy in (folded.do.copy, folded.do.copy_cited):
        copy.trigger()
        note, words = QApplication.clipboard().text().split("\n")[:2]
        assert note.startswith("Care: child removal")
        assert WORDS in words


def test_what_is_selected_goes_into_a_file_without_folded_passages(folded):
    folded.canvas.selectAll()
    exporter = Exporter(folded)
    sheet = exporter.ask()

    assert sheet.counted.startswith("8 passages will be in the file, of 27.")
    assert box_with(sheet, "What is chosen, without folded words: 8 passages").isVisible()
    assert not any(passage.care for passage in sheet._prepared.taken.archive.passages())


def test_a_footnote_of_a_folded_passage_is_folded_in_the_right_pane_until_it_is_opened(folded):
    note = "Protection rackets involve police officers"
    folded.workspace.show_text("p-brothel-charge-and-rackets")
    assert note not in told(folded)
    assert "The words are folded, as those of the passage are." in told(folded)

    folded.canvas.setFocus()
    folded.press(Qt.Key.Key_Return, on=folded.canvas)
    assert note in told(folded)


def test_a_footnote_at_the_end_is_folded_as_long_as_its_passage_is(folded):
    note, in_place = "Protection rackets involve police", "folded, as those of the passage are."
    assert note not in folded.text_seen()
    assert folded.text_seen().count(in_place) == 1  # the other one's passage has no care note
    folded.canvas.anchorClicked.emit("fold:p-brothel-charge-and-rackets")

    assert note in folded.text_seen()
    assert in_place not in folded.text_seen()
    folded.treat_care(CareChoice.SHOW)
    folded.treat_care(CareChoice.FOLD)
    folded.workspace.show_text("f-rackets")
    assert folded.reader.chosen == "f-rackets"
    folded.press(Qt.Key.Key_Return, on=folded.canvas)
    assert note in folded.text_seen()


def told(person):
    """What the right pane says."""
    pane = person.workspace.findChild(CardPane)
    pane.show_due()
    return "\n".join(words_in(pane))


def test_the_chosen_passage_stays_where_it_is_on_the_page(person):
    person.workspace.show_text("q-child-taken")
    for choice in (CareChoice.FOLD, CareChoice.DIM, CareChoice.SHOW):
        before = person.canvas.top_of(person.layout.stretches["q-child-taken"].begin)
        person.treat_care(choice)
        after = person.canvas.top_of(person.layout.stretches["q-child-taken"].begin)
        assert abs(after - before) < 10  # the space above the words differs


def ink_at(person, words):
    cursor = person.canvas.document().find(words)
    return cursor.charFormat().foreground().color().name()


def test_pale_words_are_soft_until_chosen(person):
    person.treat_care(CareChoice.DIM)
    soft, ink = "#6b655b", "#23211d"
    assert ink_at(person, WORDS) == soft
    assert ink_at(person, "In preparing this case study") == ink

    person.workspace.show_text("q-child-taken")
    bright = person.canvas.extraSelections()
    assert [each.format.foreground().color().name() for each in bright] == [ink]
    assert WORDS in bright[0].cursor.selectedText()
    person.workspace.show_text("p-who-took-part")
    assert person.canvas.extraSelections() == []


def test_the_choice_is_remembered(folded, home, start, qtbot):
    folded.program.close()
    assert json.loads(home.settings.read_text())["care"] == "fold"
    again = start()
    qtbot.waitUntil(lambda: again.window.workspace is not None)
    assert FOLDED in again.window.workspace.findChild(Canvas).toPlainText()


def test_a_screen_reader_is_told_each_passage_and_never_folded_words(folded):
    aloud = folded.canvas.findChild(PartAnnouncer)
    told = aloud.words("q-child-taken")
    assert told.startswith("Passage 21 of ")
    assert "Care: child removal" in told
    assert WORDS not in told

    folded.canvas.anchorClicked.emit("fold:q-child-taken")
    assert WORDS in aloud.words("q-child-taken")
    assert "Woman, 40 years old" in aloud.words("q-child-taken")
    folded.do.attributions.actions()[4].trigger()
    assert "Woman" not in aloud.words("q-child-taken")
    folded.do.attributions.actions()[0].trigger()
    assert aloud.words("f-rackets").startswith("Footnote 2")


def test_find_in_page_says_how_many_more_stand_in_folded_words(folded):
    folded.do.find.trigger()
    bar = folded.reader.findChild(FindBar)
    bar.resume(WORDS)
    assert "1 in folded words" in bar.findChild(QLabel).text()
    assert folded.marked_words() == []

    bar.resume("bribe")
    assert " of " in bar.findChild(QLabel).text()
    folded.treat_care(CareChoice.SHOW)
    assert "folded" not in bar.findChild(QLabel).text()
    bar.resume("")
    assert bar.findChild(QLabel).text() == ""
