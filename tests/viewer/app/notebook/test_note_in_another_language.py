"""A note on a passage goes on where it was in a window in another language."""

import pytest
from PySide6.QtWidgets import QApplication

from viewer.notebook.dialogs.note_editor import NoteBox
from viewer.notebook.service.status import NotebookState


@pytest.fixture
def keeper(person):
    """The notebook of this sitting, open."""
    keeper = person.program.session.keeper
    keeper.sit(lambda _standing: None)
    person.qtbot.waitUntil(lambda: keeper.keeping is NotebookState.OPEN)
    return keeper


def box_with_keyboard(person):
    """The box of the note in the present window, once it has the keyboard."""

    def is_there():
        box = QApplication.focusWidget()
        return isinstance(box, NoteBox) and box.window() is person.window

    person.qtbot.waitUntil(is_there)
    return QApplication.focusWidget()


@pytest.mark.parametrize("language", ["ru", "ky"])
def test_the_keyboard_stays_in_the_note_and_there_is_one_note(person, keeper, language):
    person.workspace.show_text("q-few-who-help")
    person.do.note.trigger()
    person.type(box_with_keyboard(person), "In the middle")

    person.speak(language)
    box = box_with_keyboard(person)
    assert box.toPlainText() == "In the middle"
    person.type(box, " of it")

    person.speak("en")
    assert box_with_keyboard(person).toPlainText() == "In the middle of it"
    person.qtbot.waitUntil(lambda: not keeper.has_unsaved)
    notes = [each.note for each in keeper.kept.entries.values()]
    assert notes == ["In the middle of it"]


def select(person, words):
    """Select `words`, the first there are in the text."""
    found = person.canvas.document().find(words)
    person.canvas.setTextCursor(found)


def test_a_note_on_selected_words_goes_on_on_the_same_words(person, keeper):
    person.workspace.show_text("q-few-who-help")
    passage = person.archive.passage("q-few-who-help")
    words = " ".join(passage.text.split()[:3])
    select(person, words)
    person.do.note.trigger()
    person.type(box_with_keyboard(person), "first half")

    person.do.settings.trigger()
    settings = QApplication.activeModalWidget()
    settings.language.setCurrentIndex(settings.language.findData("ru"))
    settings.language.activated.emit(settings.language.currentIndex())
    QApplication.activeModalWidget().close()
    person.window.activateWindow()  # as a real window system does
    box = box_with_keyboard(person)
    assert box.toPlainText() == "first half"
    person.type(box, ", second half")
    box.clearFocus()

    person.qtbot.waitUntil(lambda: not keeper.has_unsaved)
    (kept,) = keeper.kept.entries.values()
    assert kept.note == "first half, second half"
    assert (kept.anchor.start, kept.anchor.exact) == (0, words)


def test_words_that_are_chosen_among_several_notes_stay_chosen(person, keeper):
    person.workspace.show_text("q-few-who-help")
    person.do.note.trigger()
    person.type(box_with_keyboard(person), "On all of it")
    box_with_keyboard(person).clearFocus()
    select(person, " ".join(person.archive.passage("q-few-who-help").text.split()[:3]))
    person.do.note.trigger()
    person.type(box_with_keyboard(person), "On three words")

    person.speak("ky")

    assert box_with_keyboard(person).toPlainText() == "On three words"
