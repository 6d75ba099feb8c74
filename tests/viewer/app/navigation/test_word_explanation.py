"""Words of the glossary are explained where they stand, in the reader's language."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QToolTip

from tests.viewer.conftest import Reader
from tests.viewer.screens.test_sizes import enlarge
from viewer.services.settings import Settings, save
from viewer.shell.dialogs.keys_sheet import KeysSheet

BRIBE = "Деньги, которые дают должностному лицу"


@pytest.fixture
def reader(qtbot, start, home):
    """Somebody who reads in Russian."""
    save(Settings(language="ru"), home.settings)
    program = start()
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    return Reader(qtbot, program)


def explained(person):
    person.do.explain.trigger()
    sheet = person.window.findChild(KeysSheet)
    words = "\n".join(label.text() for label in sheet.findChildren(QLabel))
    sheet.close()
    return words


def test_a_key_explains_the_words_of_the_chosen_passage(reader):
    reader.workspace.show_text("p-conclusion")
    words = explained(reader)

    assert "взятка\n" in words
    assert BRIBE in words
    assert "Money given" not in words


def test_a_key_explains_the_words_of_the_chosen_hit(reader):
    hits = reader.search("bribes")
    hits.setFocus()
    hits.choose_first()

    assert BRIBE in explained(reader)


def test_other_forms_of_a_word_are_explained_too(reader):
    (made,) = reader.archive.passage("p-criminal-code").translations
    assert "взяток" in made.text
    assert "взятка" not in made.text
    reader.workspace.show_text("p-criminal-code")

    words = explained(reader)

    assert "взятка\n" in words
    assert BRIBE in words


@pytest.mark.parametrize("zoom", [100, 200])
def test_the_sheet_is_as_small_as_its_text(reader, zoom):
    enlarge(reader, zoom)
    reader.workspace.show_text("q-few-who-help")
    reader.do.explain.trigger()
    sheet = reader.window.findChild(KeysSheet)
    area = sheet.findChild(QScrollArea)

    assert not area.horizontalScrollBar().isVisible()
    assert not area.verticalScrollBar().isVisible()
    room = area.viewport()
    assert room.height() - area.widget().heightForWidth(room.width()) < 40
    sheet.close()


def test_without_a_passage_it_says_what_to_do(reader):
    reader.do.people.trigger()
    reader.do.explain.trigger()

    assert reader.window.findChild(KeysSheet) is None
    assert reader.window.messages.text == "Сначала выберите фрагмент."


@pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)  # of the tooltip
@pytest.mark.parametrize("word", ["bribes", "взятки"])
def test_the_word_under_the_pointer_is_explained(reader, word):
    reader.workspace.show_text("p-conclusion")
    found = reader.canvas.document().find(word, reader.layout.stretches["p-conclusion"].begin)
    found.setPosition(found.selectionStart() + 2)
    reader.canvas.scroll_to(found.position(), below=50)
    place = reader.canvas.cursorRect(found).center()
    event = QHelpEvent(QEvent.Type.ToolTip, place, reader.canvas.viewport().mapToGlobal(QPoint()))
    QApplication.sendEvent(reader.canvas.viewport(), event)

    assert BRIBE in QToolTip.text()
