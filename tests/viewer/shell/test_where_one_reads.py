"""What the panes say of the text while somebody reads on from the chosen passage."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from index import Archive, Document, OpenArchive, Passage, PassageKind, Section
from viewer.notebook.dialogs.note_editor import NoteBox
from viewer.notebook.service.status import NotebookState
from viewer.shell.places.places import Place, ScreenName

LEFT = Qt.MouseButton.LeftButton
HINT = "Choose a passage to see who says it, its themes and the editor’s notes."
DEMOGRAPHICS, EXPERIENCES = "Participant Demographics", "Sex Workers’ Experiences"


def marked(person):
    """The line of the contents that is marked."""
    return [item.text(0) for item in person.workspace.navigation.contents.tree.selectedItems()]


def comes_to_mark(person, title):
    person.qtbot.waitUntil(lambda: marked(person) == [title])


@pytest.fixture
def beginner(person):
    """Somebody who clicked on the first passage and reads with the keyboard."""
    person.workspace.begin()
    first = next(person.archive.content.passages())
    at = person.canvas.line_at(person.layout.stretches[first.id].begin).center()
    QTest.mouseClick(person.canvas.viewport(), LEFT, pos=at + QPoint(20, 0))
    assert person.reader.chosen == first.id
    person.canvas.setFocus()
    assert marked(person) == [DEMOGRAPHICS]
    return person


def read_on(person, pages):
    for _page in range(pages):
        person.press(Qt.Key.Key_PageDown)


def test_the_contents_mark_the_section_to_which_one_reads_on(beginner):
    read_on(beginner, 4)
    comes_to_mark(beginner, EXPERIENCES)
    beginner.press(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)

    comes_to_mark(beginner, DEMOGRAPHICS)


def test_sections_are_marked_in_their_order_down_to_the_end(beginner):
    seen, bar = [], beginner.canvas.verticalScrollBar()
    while bar.value() < bar.maximum():
        read_on(beginner, 1)
        QTest.qWait(200)
        seen += [title for title in marked(beginner) if title not in seen]
    titles = [section.title for section in beginner.archive.content.documents[0].walk()]

    assert [title for title in titles if title in seen] == seen
    assert seen[0] == EXPERIENCES
    assert seen[-1] == titles[-1]


def test_the_right_pane_says_nothing_of_a_passage_far_away(beginner):
    beginner.qtbot.waitUntil(lambda: beginner.workspace.panes.card_shown)
    assert DEMOGRAPHICS in beginner.card_words
    width = beginner.canvas.width()
    beginner.press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)

    beginner.qtbot.waitUntil(lambda: beginner.card_words == HINT)
    assert beginner.canvas.width() == width  # the page does not move
    beginner.press(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    beginner.qtbot.waitUntil(lambda: DEMOGRAPHICS in beginner.card_words)


def test_a_passage_that_is_chosen_there_is_told_of(beginner):
    read_on(beginner, 5)
    comes_to_mark(beginner, EXPERIENCES)
    middle = beginner.canvas.viewport().rect().center()
    QTest.mouseClick(beginner.canvas.viewport(), LEFT, pos=middle)

    assert EXPERIENCES in beginner.card_words
    assert marked(beginner) == [EXPERIENCES]


def test_somebody_who_chose_nothing_sees_where_they_are_too(person):
    person.workspace.begin()
    assert marked(person) == ["Contents"]
    person.canvas.setFocus()
    read_on(person, 5)
    comes_to_mark(person, EXPERIENCES)
    person.press(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)

    comes_to_mark(person, "Contents")


def test_a_section_that_was_gone_to_stays_marked_while_it_is_in_sight(beginner):
    for section in beginner.archive.content.documents[0].walk():
        beginner.workspace.go(Place(ScreenName.READER, section.id))
        QTest.qWait(200)
        assert marked(beginner) == [section.title]


def test_one_who_comes_back_to_a_place_in_the_middle_sees_which_it_is(beginner):
    read_on(beginner, 5)
    comes_to_mark(beginner, EXPERIENCES)
    beginner.do.quotes.trigger()
    assert marked(beginner) == []
    beginner.do.back.trigger()

    comes_to_mark(beginner, EXPERIENCES)
    beginner.qtbot.waitUntil(lambda: beginner.card_words == HINT)


def test_panes_that_come_and_go_leave_the_mark_where_it_is(beginner):
    read_on(beginner, 5)
    comes_to_mark(beginner, EXPERIENCES)
    beginner.do.right_pane.trigger()
    assert marked(beginner) == [EXPERIENCES]
    QTest.qWait(200)

    assert marked(beginner) == [EXPERIENCES]


@pytest.fixture
def keeper(beginner):
    """The notebook of this sitting, open."""
    keeper = beginner.program.session.keeper
    keeper.sit(lambda _standing: None)
    beginner.qtbot.waitUntil(lambda: keeper.keeping is NotebookState.OPEN)
    return keeper


def test_a_note_that_is_being_written_stays_while_one_looks_elsewhere(beginner, keeper):
    beginner.do.note.trigger()
    beginner.qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), NoteBox))
    box = QApplication.focusWidget()
    beginner.type(box, "Ask her")
    bar = beginner.canvas.verticalScrollBar()
    bar.setValue(bar.maximum())
    beginner.qtbot.waitUntil(lambda: marked(beginner) != [DEMOGRAPHICS])
    QTest.qWait(50)

    assert box.isVisible()
    assert box.hasFocus()
    beginner.press(Qt.Key.Key_Escape, on=box)
    bar.setValue(bar.maximum() // 2)
    beginner.qtbot.waitUntil(lambda: not box.isVisible())
    beginner.press(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    beginner.qtbot.waitUntil(box.isVisible)
    assert box.toPlainText() == "Ask her"


def test_of_several_documents_that_is_marked_in_which_one_reads(person):
    long = [
        Passage(f"p-{n}", PassageKind.PARAGRAPH, f"The night number {n}. " * 60, "en")
        for n in range(40)
    ]
    documents = tuple(
        Document(f"d-{n}", f"Interview {n}", "en", sections=(Section(f"s-{n}", "Asked", 1, held),))
        for n, held in enumerate((tuple(long[:20]), tuple(long[20:])))
    )
    archive = Archive("two", 1, "2026-01-01", {"en": "Two"}, "en", documents=documents)
    person.program.session.show_archive(OpenArchive(archive, "nobody"), False)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    person.workspace.go(Place(ScreenName.READER, "d-1"))
    assert marked(person) == ["Interview 1"]
    person.canvas.setFocus()
    read_on(person, 2)

    comes_to_mark(person, "Asked")
    line = person.workspace.navigation.contents.tree.currentItem()
    assert line.parent().text(0) == "Interview 1"
