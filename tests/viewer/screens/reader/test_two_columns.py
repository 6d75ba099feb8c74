"""In a wide window translations stand beside the text, in a narrow one below it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from tests.viewer.conftest import Reader
from tests.viewer.screens.test_sizes import enlarge
from viewer.screens.reader.find.find_bar import FindBar
from viewer.screens.reader.margin.margin import Margin
from viewer.services.settings import Settings, save
from viewer.shell.places.places import Place, ScreenName

WIDE, NARROW = 1366, 900
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def person(qtbot, start, home):
    """Somebody who reads in Russian, in a wide window. All translations are drafts."""
    save(Settings(language="ru"), home.settings)
    program = start()
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    reader = Reader(qtbot, program)
    choose(reader, "both")
    return reader


def choose(person, text):
    choices = {action.data(): action for action in person.do.texts.actions()}
    choices[text].trigger()


def widen(person, width):
    person.window.resize(width, 768)
    for _turn in range(3):
        QApplication.processEvents()


def first_lines(person, name):
    """The rectangles of the first letters of a passage, and of its translation."""
    layout, canvas = person.layout, person.canvas
    at = layout.stretches[name].position(0), layout.below[name].position(0)
    return [canvas.line_at(each) for each in at]


def are_beside(person, name):
    """Whether the translation begins right of the text, at the same height."""
    text, made = first_lines(person, name)
    middle = person.canvas.viewport().width() / 2
    return text.left() < middle < made.left() and abs(text.top() - made.top()) < text.height()


def test_a_wide_window_has_the_translation_beside_the_text_and_a_narrow_one_below(person):
    names = [each.id for each in person.archive.content.passages()]
    names += [each.id for each in person.archive.content.documents[0].footnotes]
    assert all(are_beside(person, name) for name in names)

    widen(person, NARROW)
    for name in names:
        text, made = first_lines(person, name)
        assert text.bottom() < made.top()

    widen(person, WIDE)
    assert all(are_beside(person, name) for name in names)


def test_the_editors_notes_stand_beside_two_columns_too_also_with_the_find_bar(person):
    assert are_beside(person, "q-bandits")
    assert person.canvas.findChild(Margin).labels

    person.do.find.trigger()
    for _turn in range(3):
        QApplication.processEvents()
    assert are_beside(person, "q-bandits")
    assert person.canvas.findChild(Margin).labels


def test_two_columns_take_the_room_of_notes_that_are_not_shown(person):
    with_notes = person.canvas.viewport().width()
    person.do.notes_in_margin.trigger()

    assert person.canvas.viewport().width() > with_notes


def test_a_width_that_changed_behind_another_screen_has_its_own_layout(person):
    widen(person, NARROW)
    person.workspace.go(Place(ScreenName.QUOTES))
    widen(person, WIDE)
    person.workspace.show_text("q-bandits")
    for _turn in range(3):
        QApplication.processEvents()

    assert are_beside(person, "q-bandits")


def test_words_of_twice_the_size_have_no_room_beside_each_other(person):
    enlarge(person, 200)
    for _turn in range(3):
        QApplication.processEvents()
    text, made = first_lines(person, "q-bandits")

    assert text.bottom() < made.top()


@pytest.mark.parametrize("name", ["q-no-article", "p-criminal-code"])
def test_the_words_at_the_top_the_choice_and_an_open_note_stay(person, name):
    person.workspace.show_text(name)
    begin = person.layout.stretches[name].begin
    person.canvas.scroll_to(begin, below=20)
    canvas = person.canvas
    before = canvas.document().findBlock(canvas.first_position).text()
    for width in (NARROW, WIDE, 800, WIDE):
        widen(person, width)
        assert canvas.document().findBlock(canvas.first_position).text() == before
        assert person.reader.chosen == name


def test_only_both_texts_take_two_columns(person):
    wide = person.canvas.viewport().width()
    choose(person, "original")
    for _turn in range(3):
        QApplication.processEvents()

    assert person.canvas.viewport().width() < wide
    assert not person.layout.below


def find(person, words):
    person.do.find.trigger()
    bar = person.reader.findChild(FindBar)
    bar.findChild(QLineEdit).setText(words)
    return bar


def told(bar):
    """What the find bar says of the matches."""
    return bar.findChild(QLabel).text()


@pytest.mark.parametrize("width", [WIDE, NARROW])
@pytest.mark.parametrize(("words", "held"), [("police", "original"), ("милици", "translation")])
def test_the_counter_the_words_found_and_the_place_follow_the_choice(person, width, words, held):
    widen(person, width)
    choose(person, held)
    bar = find(person, words)
    for _press in range(3):
        bar.next_wanted.emit()
    fourth = told(bar)
    assert fourth.startswith("4 из ")

    other = {"original": "translation", "translation": "original"}[held]
    seen = []
    for text in ("both", other, held):
        choose(person, text)
        assert {each.lower() for each in person.marked_words()} <= {words}
        seen.append((told(bar), bool(person.marked_words())))

    where = {"original": "Только в оригинале", "translation": "Только в переводе"}[held]
    missing = where + ": Ctrl+Shift+E покажет его"  # noqa: RUF001
    assert seen == [(fourth, True), (missing, False), (fourth, True)]
    find(person, "zzz")
    assert told(bar) == "Не найдено"  # noqa: RUF001


def test_a_selection_within_one_text_holds_its_words_alone(person):
    quote = person.archive.passage("q-bandits")
    cursor = person.layout.stretches[quote.id].start
    canvas = person.canvas
    at = person.layout.stretches[quote.id].position(1)
    cursor = canvas.textCursor()
    cursor.setPosition(at)
    cursor.setPosition(at + 15, cursor.MoveMode.KeepAnchor)
    canvas.setTextCursor(cursor)

    assert cursor.selectedText() == quote.text[1:16]
    assert canvas.selected.passages == (quote.id,)


def test_a_selection_that_begins_above_the_first_line_of_a_translation_begins_with_it(person):
    person.workspace.show_text("q-bandits")
    canvas, made = person.canvas, person.layout.below["q-bandits"]
    first = canvas.line_at(made.position(0))
    label = canvas.line_at(made.start.block().previous().position())
    page = canvas.viewport()
    end = QPoint(first.left() + 90, first.bottom() + 12)
    for height in range(label.bottom() + 2, first.top()):
        canvas.place_cursor(made.position(0))  # a press on selected words begins to drag them
        QTest.mousePress(page, LEFT, pos=QPoint(first.left() + 1, height))
        QTest.mouseMove(page, end - QPoint(9, 0))
        QTest.mouseMove(page, end)
        QTest.mouseRelease(page, LEFT, pos=end)
        at, reached = canvas.textCursor().anchor(), canvas.cursorForPosition(end).position()
        assert at <= made.position(0)
        assert canvas.textCursor().position() == reached
        QTest.qWait(QApplication.doubleClickInterval() + 1)
