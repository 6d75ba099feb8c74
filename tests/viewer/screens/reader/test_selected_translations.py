"""Selected words of a passage and of its translation: every act is about what is selected."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from index import CitationStyle
from tests.viewer.app.notebook.test_note_in_another_language import box_with_keyboard
from tests.viewer.conftest import Reader
from viewer.corrections.suggestion_sheet import SuggestionSheet
from viewer.notebook.service.status import NotebookState
from viewer.services import settings
from viewer.services.settings import Settings
from viewer.shell.dialogs.settings import SettingsDialog

CHOSEN, OTHER = "q-bandits", "q-werewolves"
TEXT, MADE = "werewolves in uniform", "оборотни в погонах"


@pytest.fixture
def person(qtbot, start, home):
    """Somebody who reads in Russian, in a wide window."""
    settings.save(Settings(language="ru"), home.settings)
    program = start()
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    qtbot.waitExposed(program.window)
    return Reader(qtbot, program)


def choose(person, text):
    {action.data(): action for action in person.do.texts.actions()}[text].trigger()


def select(person, first, last=""):
    """Select from the beginning of the words `first` to their end, or that of `last`."""
    document = person.canvas.document()
    cursor = document.find(first)
    assert cursor.hasSelection()
    begin, end = cursor.selectionStart(), document.find(last or first).selectionEnd()
    cursor.setPosition(begin)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    person.canvas.setTextCursor(cursor)


def each_selection(person):
    """Choose one passage, and select words of another: in every text."""
    for text, words in (
        ("original", TEXT),
        ("both", TEXT),
        ("both", MADE),
        ("translation", MADE),
    ):
        choose(person, text)
        person.workspace.show_text(CHOSEN)
        select(person, words)
        yield


def test_the_link_is_that_of_the_selected_words(person):
    for _selection in each_selection(person):
        person.do.copy_link.trigger()
        assert f"/{OTHER}#" in QApplication.clipboard().text()


def test_a_correction_is_of_the_passage_of_the_selected_words(person):
    for _selection in each_selection(person):
        person.do.suggest.trigger()
        (sheet,) = (
            each for each in person.window.findChildren(SuggestionSheet) if each.isVisible()
        )
        assert any(TEXT in box.toPlainText() for box in sheet.findChildren(QPlainTextEdit))
        sheet.reject()


def test_a_note_is_on_the_passage_of_the_selected_words_and_its_card_is_shown(person):
    keeper = person.program.session.keeper
    keeper.sit(lambda _status: None)
    person.qtbot.waitUntil(lambda: keeper.keeping is NotebookState.OPEN)
    for number, _selection in enumerate(each_selection(person), start=1):
        person.do.note.trigger()
        box = box_with_keyboard(person)
        person.type(box, f"On what is selected {number}. ")
        person.press(Qt.Key.Key_Escape, on=box)

        person.qtbot.waitUntil(lambda number=number: f"{number}." in noted(keeper))
        entries = keeper.kept.entries.values()
        assert {entry.anchor.passage for entry in entries if entry.note} == {OTHER}
        assert person.reader.chosen == OTHER


def noted(keeper):
    return " ".join(entry.note for entry in keeper.kept.entries.values())


def marked(person):
    return person.canvas.textCursor().selectedText()


def test_words_stay_selected_where_another_text_shows_them_too(person):
    for texts, words in (
        (("original", "both", "original"), TEXT),
        (("both", "translation", "both"), MADE),
    ):
        choose(person, texts[0])
        person.workspace.show_text(CHOSEN)
        select(person, words)
        for text in texts[1:]:
            choose(person, text)
            assert marked(person) == words
            assert person.reader.meant == OTHER
            assert person.window.messages.text == ""


def test_words_that_another_text_does_not_show_are_told_to_be_selected_no_more(person):
    for before, after, words in (
        ("original", "translation", TEXT),
        ("translation", "original", MADE),
        ("both", "original", MADE),
    ):
        choose(person, before)
        select(person, words)
        choose(person, after)

        assert marked(person) == ""
        assert "ничего не выделено" in person.window.messages.text


def test_words_stay_selected_when_the_text_is_set_in_another_size(person):
    choose(person, "both")
    for words in (TEXT, MADE):
        select(person, words)
        place = person.canvas.verticalScrollBar().value()
        person.do.larger.trigger()
        person.look.settle()
        assert marked(person) == words
        person.do.smaller.trigger()
        person.look.settle()
        assert marked(person) == words
        assert abs(person.canvas.verticalScrollBar().value() - place) < person.canvas.height()


def test_who_highlights_a_translation_is_told_where_the_text_is(person):
    for text, width, told in (
        ("translation", 1366, "Покажите оригинал (Ctrl+Shift+E)"),
        ("both", 900, "слова текста над ним"),
        ("both", 1366, "слова текста слева"),
    ):
        person.window.resize(width, 768)
        for _turn in range(3):
            QApplication.processEvents()
        choose(person, text)
        select(person, MADE)
        person.do.highlight.trigger()

        assert told in person.window.messages.text


def cited(person, style):
    person.do.settings.trigger()
    dialog = person.window.findChild(SettingsDialog)
    dialog.citation.setCurrentIndex(dialog.citation.findData(style))
    dialog.citation.activated.emit(dialog.citation.currentIndex())
    dialog.close()
    person.do.copy_cited.trigger()
    return QApplication.clipboard().text()


def test_a_citation_of_a_translation_has_translated_titles(person):
    document, section = person.archive.document_of(OTHER), person.archive.section_of(OTHER)
    (title,), (part,) = document.translations, section.translations
    for text, words, is_translation in (("both", TEXT, False), ("translation", MADE, True)):
        choose(person, text)
        select(person, words)
        told = cited(person, CitationStyle.PLAIN)

        assert (title.text in told, part.text in told) == (is_translation, is_translation)
        assert (document.title in told, section.title in told) != (is_translation, is_translation)

    person.workspace.show_text(OTHER)  # the whole passage
    person.canvas.moveCursor(QTextCursor.MoveOperation.Start)
    assert part.text in cited(person, CitationStyle.PLAIN)


def test_an_entry_for_a_reference_manager_has_the_language_of_its_words(person):
    for text, words, language in (
        ("original", TEXT, "en"),
        ("both", TEXT, "en"),
        ("both", MADE, "ru"),
        ("translation", MADE, "ru"),
    ):
        choose(person, text)
        select(person, words)
        assert f"langid = {{{language}}}" in cited(person, CitationStyle.BIBTEX)
        assert f"LA  - {language}\r\n" in cited(person, CitationStyle.RIS)
        assert f'"language": "{language}"' in cited(person, CitationStyle.CSL)


def test_who_copies_over_both_texts_is_told_that_the_translation_is_left_out(person):
    choose(person, "both")
    for width in (1366, 900):
        person.window.resize(width, 768)
        for _turn in range(3):
            QApplication.processEvents()
        select(person, "There are those police officers", MADE)
        person.canvas.setFocus()
        person.do.copy.trigger()

        assert MADE not in QApplication.clipboard().text()
        assert "только оригинал" in person.window.messages.text

    select(person, TEXT)
    person.do.copy.trigger()
    assert "только оригинал" not in person.window.messages.text
