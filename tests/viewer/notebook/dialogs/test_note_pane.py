"""Notes where one reads: written in the pane at the right, seen in the margin, never elsewhere."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.viewer.app.notebook.test_stars import FIRST
from tests.viewer.screens.reader.test_highlights import Highlighter
from viewer.notebook.dialogs import note_editor
from viewer.notebook.dialogs.note_editor import NoteBox
from viewer.notebook.dialogs.note_pane import NotePane
from viewer.screens.notebook.page import NotebookPage
from viewer.screens.reader.margin.margin_column import MarginKind
from viewer.ui.screen.printed_text import PrintContext

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Writer(Highlighter):
    """Somebody who writes beside what they read."""

    @property
    def pane(self):
        return self.workspace.findChild(NotePane)

    @property
    def box(self):
        return self.pane.findChild(NoteBox)

    def begin(self):
        self.press(Qt.Key.Key_N, CTRL | SHIFT, on=self.canvas)
        self.qtbot.waitUntil(lambda: self.pane is not None and self.box.hasFocus())

    def write(self, text):
        self.begin()
        self.type(self.box, text)

    def notes(self):
        return {
            (each.anchor.passage, each.anchor.exact, each.note)
            for each in self.keeper.kept.entries.values()
            if each.note
        }

    def until_noted(self, *notes):
        self.qtbot.waitUntil(lambda: self.notes() == set(notes))

    def whole(self, note, name=FIRST):
        return name, self.text(name), note

    @property
    def in_margin(self):
        margin = self.reader.beside._margin
        return [note.text for note in margin.notes if note.kind is MarginKind.OWN]


@pytest.fixture
def writer(person):
    return Writer(person.qtbot, person.program)


def test_a_note_is_written_on_the_chosen_passage_and_saved_when_the_keys_go_elsewhere(writer):
    writer.write("ask who else saw it")
    assert writer.notes() == set()  # not with every key
    writer.press(Qt.Key.Key_Escape, on=writer.box)

    writer.until_noted(writer.whole("ask who else saw it"))
    assert writer.canvas.hasFocus()
    assert writer.in_margin == ["Your note: ask who else saw it"]
    assert "Your note: ask who else saw it" in writer.spoken(FIRST)


def test_a_note_that_is_there_goes_on_where_it_ended(writer):
    writer.write("ask who")
    writer.press(Qt.Key.Key_Escape, on=writer.box)
    writer.until_noted(writer.whole("ask who"))
    for name in ("q-out-of-town", FIRST):
        writer.workspace.show_text(name)
    writer.write(" else saw it")
    writer.press(Qt.Key.Key_Escape, on=writer.box)

    writer.until_noted(writer.whole("ask who else saw it"))


def test_the_same_key_begins_a_note_on_a_russian_keyboard(writer):
    QTest.sendKeyEvent(QTest.KeyAction.Click, writer.canvas, Qt.Key(0x0422), "\u0422", CTRL | SHIFT)

    writer.qtbot.waitUntil(lambda: writer.pane is not None and writer.box.hasFocus())


def test_a_note_is_saved_a_second_after_the_last_key(writer, monkeypatch):
    writer.write("first")
    writer.qtbot.waitUntil(lambda: writer.notes() == {writer.whole("first")})
    assert writer.box.hasFocus()
    writer.type(writer.box, " second")
    writer.until_noted(writer.whole("first second"))


def test_a_note_is_saved_while_somebody_types_without_a_pause(writer, monkeypatch):
    monkeypatch.setattr(note_editor, "_PAUSE", 400)
    writer.begin()
    for _ in range(30):  # 0.1 s each
        writer.type(writer.box, "a")
        writer.qtbot.wait(100)
        if writer.notes():
            break

    assert writer.notes()
    writer.type(writer.box, " and the end")
    writer.until_noted(writer.whole(writer.box.toPlainText()))


def test_what_is_being_typed_is_saved_when_satchel_ends(person, start, qtbot):
    writer = Writer(qtbot, person.program, lasting=True)
    writer.write("half a sen")
    writer.program.close()

    program = start()
    qtbot.waitUntil(lambda: bool(program.session.keeper.kept.entries))
    (entry,) = program.session.keeper.kept.entries.values()
    assert entry.note == "half a sen"


def test_a_note_goes_on_being_written_where_words_become_larger(writer):
    writer.write("some words")
    for _ in range(6):
        writer.do.larger.trigger()
    writer.look.settle()

    assert writer.box.isVisible()
    assert writer.box.hasFocus()


def test_what_an_empty_box_is_for_is_said_in_its_own_size_of_words(writer):
    writer.begin()
    for zoom in (200, 100):
        writer.look.choose_zoom(zoom)
        writer.look.settle()

        assert writer.box.viewport().font().pixelSize() == writer.box.font().pixelSize()


def test_the_note_of_a_passage_is_there_when_one_comes_back_to_it(writer):
    writer.write("mine")
    writer.press(Qt.Key.Key_Escape, on=writer.box)
    writer.until_noted(writer.whole("mine"))
    writer.do.next_passage.trigger()
    assert not writer.pane.isVisible()
    writer.do.previous_passage.trigger()

    assert writer.pane.isVisible()
    assert writer.box.toPlainText() == "mine"
    writer.begin()
    writer.box.moveCursor(QTextCursor.MoveOperation.End)
    writer.type(writer.box, " and more")
    writer.press(Qt.Key.Key_Escape, on=writer.box)
    writer.until_noted(writer.whole("mine and more"))


def test_a_highlight_has_a_note_of_its_own_beside_that_of_its_passage(writer):
    writer.write("of the passage")
    writer.press(Qt.Key.Key_Escape, on=writer.box)
    words = " ".join(writer.text(FIRST).split()[:2])
    writer.select(FIRST, 0, FIRST, len(words))
    writer.do.highlight.trigger()
    writer.qtbot.waitUntil(lambda: bool(writer.painted()))
    writer.select(FIRST, 2, FIRST, 8)
    writer.write("of the words")
    writer.press(Qt.Key.Key_Escape, on=writer.box)

    writer.until_noted(writer.whole("of the passage"), (FIRST, words, "of the words"))
    told = writer.spoken(FIRST)
    assert f"Highlighted yellow, with a note: “{words}”\nYour note: of the words" in told
    chips = writer.pane._group.buttons()
    assert len(chips) == 2
    assert all(chip.sizeHint().width() <= chip.width() for chip in chips)
    chips[0].click()
    assert writer.box.toPlainText() == "of the passage"


def test_a_note_is_on_the_words_that_are_selected(writer):
    words = " ".join(writer.text(FIRST).split()[1:4])
    start = writer.text(FIRST).index(words)
    writer.select(FIRST, start, FIRST, start + len(words))
    writer.write("these")
    writer.press(Qt.Key.Key_Escape, on=writer.box)

    writer.until_noted((FIRST, words, "these"))
    assert writer.painted() == []


def test_a_note_is_written_on_a_quote_among_the_cards(writer):
    writer.do.quotes.trigger()
    name = writer.workspace.shown.chosen
    writer.press(Qt.Key.Key_N, CTRL | SHIFT, on=writer.workspace.shown)
    writer.qtbot.waitUntil(lambda: writer.pane is not None and writer.box.hasFocus())
    writer.type(writer.box, "for the workshop")
    writer.press(Qt.Key.Key_Escape, on=writer.box)

    writer.qtbot.waitUntil(lambda: len(writer.notes()) == 1)
    ((passage, _words, note),) = writer.notes()
    assert (passage, note) == (name, "for the workshop")


def test_a_note_that_was_written_is_undone_and_done_again(writer):
    writer.write("mine")
    writer.press(Qt.Key.Key_Escape, on=writer.box)
    writer.until_noted(writer.whole("mine"))
    writer.press(Qt.Key.Key_Z, CTRL, on=writer.canvas)
    writer.until_noted()
    assert writer.in_margin == []
    assert not writer.pane.isVisible()
    writer.press(Qt.Key.Key_Y, CTRL, on=writer.canvas)
    writer.until_noted(writer.whole("mine"))


def test_notes_can_be_left_out_of_the_margin_and_are_never_printed_nor_shown_to_a_room(writer):
    writer.write("mine alone")
    writer.press(Qt.Key.Key_Escape, on=writer.box)
    writer.until_noted(writer.whole("mine alone"))
    writer.do.own_notes.trigger()
    assert writer.in_margin == []
    writer.do.own_notes.trigger()
    assert writer.in_margin != []

    parts = writer.program.session
    paper = PrintContext(writer.look, parts.dial)
    printed = writer.reader.printed(paper)
    assert "mine alone" not in printed.text.toPlainText()
    writer.do.present_from_here.trigger()
    audience = parts.presenting.audience
    words = " ".join(str(each.property("text")) for each in audience.findChildren(object))
    assert "mine alone" not in words
    parts.presenting.end()


@pytest.mark.parametrize("by", ["key", "menu"])
def test_what_is_copied_from_a_note_beside_the_text_is_wiped_when_satchel_ends(writer, by):
    writer.write("mine alone")
    writer.box.selectAll()
    if by == "key":
        writer.press(Qt.Key.Key_C, CTRL, on=writer.box)
    else:
        writer.do.copy.trigger()
    clipboard = QApplication.clipboard()
    assert clipboard.text() == "mine alone"
    assert clipboard.mimeData().data("x-kde-passwordManagerHint") == b"secret"
    writer.program.leaving.leave()

    assert clipboard.text() == ""


def test_ctrl_shift_n_begins_a_note_by_itself_where_no_passage_is_chosen(writer):
    writer.do.people.trigger()
    writer.do.note.trigger()

    assert writer.place.screen == "notebook"


def test_a_click_with_the_right_button_chooses_what_a_note_is_for(writer):
    name = writer.layout.names[writer.layout.names.index(FIRST) + 1]
    at = writer.canvas.line_at(writer.layout.stretches[name].begin).center() + QPoint(20, 0)
    QTest.mousePress(writer.canvas.viewport(), Qt.MouseButton.RightButton, pos=at)

    assert writer.reader.chosen == name


def test_a_note_beside_no_passage_says_so_and_is_chosen_in_the_list_once_it_is_kept(writer):
    writer.write("on the passage")
    writer.press(Qt.Key.Key_Escape, on=writer.box)
    writer.until_noted(writer.whole("on the passage"))
    writer.do.notebook.trigger()
    page = writer.workspace.findChild(NotebookPage)
    assert page.notes.chosen_row.passage == FIRST
    writer.do.note.trigger()

    said = [label.text() for label in page.editor.findChildren(QLabel) if label.isVisible()]
    assert "New note. It stands by itself, beside no passage." in said
    assert page.notes.chosen_row is None
    assert page.chosen == ""
    writer.type(page.editor.box, "by itself")
    page.editor.save()
    writer.qtbot.waitUntil(lambda: page.notes.chosen_row is not None)
    assert page.notes.chosen_row.entry.note == "by itself"
    assert page.notes.chosen_row.entry.id == page.editor.entry
