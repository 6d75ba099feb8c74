"""Highlights: words of the text in one of four colours, told apart without seeing colours."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.viewer.app.notebook.test_stars import FIRST
from tests.viewer.conftest import Reader
from tests.viewer.ui.test_look import LEAST, contrast
from viewer.notebook.service.status import NotebookState
from viewer.notebook.store.model import Colour
from viewer.services.settings import ColourChoice
from viewer.ui.look.look import read_colours

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Highlighter(Reader):
    """Somebody who reads with a marker in their hand."""

    def __init__(self, qtbot, program, *, lasting=False, at=FIRST):
        super().__init__(qtbot, program)
        if lasting:
            self.keeper.make(None, str, str)
        else:
            self.keeper.sit(str)
        qtbot.waitUntil(lambda: self.keeper.keeping is NotebookState.OPEN)
        self.workspace.show_text(at)

    @property
    def keeper(self):
        return self.program.session.keeper

    def text(self, name):
        return self.layout.stretches[name].text

    def select(self, first, start, last, end):
        """Select from one character to the end of another, as with a mouse."""
        stretches = self.layout.stretches
        cursor = self.canvas.textCursor()
        cursor.setPosition(stretches[first].position(start))
        cursor.setPosition(
            stretches[last].position(end, ending=True), QTextCursor.MoveMode.KeepAnchor
        )
        self.canvas.setTextCursor(cursor)

    def lit(self):
        """What is highlighted in the notebook, in its order."""
        return [
            (each.anchor.passage, each.anchor.exact, each.colour.value)
            for each in sorted(self.keeper.kept.entries.values(), key=lambda each: each.created)
        ]

    def until_lit(self, *expected):
        self.qtbot.waitUntil(lambda: self.lit() == list(expected))

    def painted(self):
        """What is seen to be highlighted, in which ground, and whether a line is below it."""
        grounds = {self.look.colour(f"mark_{each}").name(): each.value for each in Colour}
        return [
            (
                each.cursor.selectedText(),
                grounds[each.format.background().color().name()],
                each.format.underlineStyle().value > 0,
            )
            for each in self.canvas.extraSelections()
            if each.format.background().color().name() in grounds
        ]

    def until_painted(self):
        self.qtbot.waitUntil(lambda: bool(self.painted()))

    def colour(self, name):
        next(each for each in self.do.colours.actions() if each.data() == name).trigger()


@pytest.fixture
def marker(person):
    return Highlighter(person.qtbot, person.program)


def test_ctrl_h_highlights_what_is_selected_and_nothing_more(marker):
    text = marker.text(FIRST)
    words = " ".join(text.split()[1:4])
    start = text.index(words)
    marker.select(FIRST, start, FIRST, start + len(words))
    marker.press(Qt.Key.Key_H, CTRL, on=marker.canvas)

    marker.until_lit((FIRST, words, "yellow"))
    assert marker.painted() == [(words, "yellow", False)]
    assert not marker.canvas.textCursor().hasSelection()  # else nobody would see the colour


@pytest.mark.long
def test_the_same_key_highlights_on_a_russian_keyboard(marker):
    marker.select(FIRST, 0, FIRST, 8)
    QTest.sendKeyEvent(QTest.KeyAction.Click, marker.canvas, Qt.Key(0x0420), "\u0440", CTRL)

    marker.qtbot.waitUntil(lambda: len(marker.lit()) == 1)


def test_each_colour_is_chosen_by_name_and_the_last_is_taken_by_the_key(marker):
    for number, colour in enumerate(Colour):
        marker.select(FIRST, 10 * number, FIRST, 10 * number + 6)
        marker.colour(colour.value)
    marker.select(FIRST, 60, FIRST, 70)
    marker.do.highlight.trigger()

    marker.qtbot.waitUntil(lambda: len(marker.lit()) == 5)
    assert [colour for _name, _words, colour in marker.lit()] == [*map(str, Colour), "rose"]
    words = marker.spoken(FIRST)
    for told in ("Highlighted yellow:", "Highlighted green:", "Highlighted blue:", "rose:"):
        assert told in words
    assert "YGBR" in "".join(marker.reader.own.signs.letters.values())


def test_the_four_colours_are_in_the_menu_of_the_right_button(marker):
    another = marker.do.add_to_another  # it lists what sets there are once it is opened
    menus = [each.menu() for each in marker.canvas.actions() if each.menu()]
    menus = [menu for menu in menus if menu is not another]

    assert [[each.text().replace("&", "") for each in menu.actions()] for menu in menus] == [
        ["Yellow", "Green", "Blue", "Rose"]
    ]
    offered = [each.text().replace("&", "") for each in marker.canvas.actions()]
    assert {"Highlight", "Star", "Remove the highlight"} <= set(offered)
    assert all(isinstance(menu, QMenu) for menu in menus)


def test_a_selection_over_several_passages_is_one_change_and_one_undo(marker):
    names = marker.layout.names[2:5]
    last = len(marker.text(names[2]))
    marker.select(names[0], 5, names[2], last)
    marker.do.highlight.trigger()

    marker.until_lit(
        (names[0], marker.text(names[0])[5:].strip(), "yellow"),
        (names[1], marker.text(names[1]).strip(), "yellow"),
        (names[2], marker.text(names[2]).strip(), "yellow"),
    )
    marker.press(Qt.Key.Key_Z, CTRL, on=marker.canvas)
    marker.until_lit()
    assert marker.painted() == []


def test_where_nothing_is_selected_all_of_the_chosen_passage_is_highlighted(marker):
    scrolled = marker.reader.scrolled
    marker.do.highlight.trigger()
    assert marker.reader.scrolled == scrolled

    marker.until_lit((FIRST, marker.text(FIRST), "yellow"))


def test_highlights_that_overlap_can_all_be_read_and_told_apart(marker):
    marker.select(FIRST, 0, FIRST, 30)
    marker.colour("yellow")
    marker.qtbot.waitUntil(lambda: len(marker.lit()) == 1)
    marker.select(FIRST, 10, FIRST, 40)
    marker.colour("blue")
    marker.qtbot.waitUntil(lambda: len(marker.lit()) == 2)

    first, second = (words for _name, words, _colour in marker.lit())
    text = marker.text(FIRST)
    start, end = text.index(second), text.index(first) + len(first)
    assert marker.painted() == [
        (text[text.index(first) : start], "yellow", False),
        (text[start:end], "blue", True),
        (text[end : start + len(second)], "blue", False),
    ]


def test_matches_of_a_search_stay_on_top_of_a_highlight(marker):
    marker.do.highlight.trigger()
    marker.until_painted()
    marker.do.find.trigger()
    marker.type(QApplication.focusWidget(), "bandit")

    match = marker.look.colour("match_here").name()
    grounds = [each.format.background().color().name() for each in marker.canvas.extraSelections()]
    assert match in grounds[1:]


def test_a_highlight_is_removed_where_it_was_clicked_at_and_no_other(marker):
    marker.select(FIRST, 0, FIRST, 10)
    marker.colour("yellow")
    marker.select(FIRST, 20, FIRST, 40)
    marker.colour("green")
    marker.qtbot.waitUntil(lambda: len(marker.painted()) == 2)
    at = marker.canvas.line_at(marker.layout.stretches[FIRST].position(24)).center()
    QTest.mouseClick(marker.canvas.viewport(), Qt.MouseButton.RightButton, pos=at + QPoint(2, 0))
    QApplication.activePopupWidget() and QApplication.activePopupWidget().close()
    marker.do.erase.trigger()

    marker.qtbot.waitUntil(lambda: [each[2] for each in marker.lit()] == ["yellow"])
    marker.do.erase.trigger()  # there is nothing right there: all of the passage is meant
    marker.until_lit()
    marker.do.erase.trigger()
    assert marker.window.messages.text == "Nothing is highlighted here."


def test_words_after_the_sign_of_a_footnote_and_wide_letters_are_highlighted_exactly(
    start, make_archive_file, qtbot
):
    program = start([make_archive_file(text="One \U0001f600 two three \U0001f600 four")])
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    marker = Highlighter(qtbot, program, at="p-one")
    marker.select("p-one", 6, "p-one", 15)
    marker.do.highlight.trigger()

    marker.until_lit(("p-one", "two three", "yellow"))
    assert marker.painted() == [("two three", "yellow", False)]


def test_footnote_signs_within_what_is_selected_are_no_words_of_it(marker):
    archive = marker.archive
    passage = next(each for each in archive.content.passages() if each.footnotes)
    marker.workspace.show_text(passage.id)
    marker.select(passage.id, 0, passage.id, len(passage.text))
    marker.do.highlight.trigger()

    marker.until_lit((passage.id, passage.text.strip(), "yellow"))


def test_a_translation_is_not_highlighted_and_one_is_told_what_to_do(person):
    person.speak("ru")
    marker = Highlighter(person.qtbot, person.program)
    below = marker.layout.below[FIRST]
    cursor = QTextCursor(below.start)
    cursor.setPosition(below.position(8), QTextCursor.MoveMode.KeepAnchor)
    marker.canvas.setTextCursor(cursor)
    marker.do.highlight.trigger()

    assert marker.window.messages.text != ""
    assert marker.lit() == []


def test_a_highlight_stays_on_its_words_when_a_footnote_opens_above_and_the_look_changes(marker):
    archive = marker.archive
    passage = next(each for each in archive.content.passages() if each.footnotes)
    marker.workspace.show_text(passage.id)
    marker.select(passage.id, 2, passage.id, 30)
    marker.do.highlight.trigger()
    marker.until_painted()
    before = marker.painted()
    marker.press(Qt.Key.Key_Return, on=marker.canvas)
    assert marker.painted() == before
    marker.do.larger.trigger()
    marker.look.settle()
    assert marker.painted() == before
    {action.data(): action for action in marker.do.looks.actions()}["dark"].trigger()
    marker.look.settle()
    assert marker.painted() == before


def test_a_pointer_that_rests_on_a_highlight_is_told_its_colour(marker):
    marker.select(FIRST, 0, FIRST, 20)
    marker.colour("green")
    marker.until_painted()

    assert marker.reader.own._told(FIRST).startswith("Highlighted green: “")


def test_elsewhere_than_in_the_text_one_is_told_where_to_highlight(marker):
    marker.do.quotes.trigger()
    marker.do.highlight.trigger()

    told = "Open the passage in the text to highlight words of it."
    assert marker.window.messages.text == told


@pytest.mark.parametrize("theme", [*ColourChoice, "paper"])
def test_words_on_every_highlight_can_be_read_and_highlights_are_seen(theme):
    colours = read_colours(theme)
    for colour in Colour:
        ground = colours[f"mark_{colour}"]
        assert contrast(colours["ink"], ground) >= LEAST
        assert theme == "paper" or contrast(ground, colours["paper"]) > 1.15


def test_highlights_far_down_are_painted_when_one_comes_to_them(marker):
    last = list(marker.archive.content.documents[0].passages())[-1].id
    marker.do.highlight.trigger()
    marker.until_painted()
    marker.workspace.show_text(last)
    marker.do.highlight.trigger()
    marker.qtbot.waitUntil(lambda: len(marker.lit()) == 2)
    marker.qtbot.waitUntil(
        lambda: [words for words, *_ in marker.painted()] == [marker.text(last).strip()]
    )
    marker.reader.restore_scroll(0)
    marker.reader.restore_scroll(marker.canvas.depth_of(marker.layout.stretches[FIRST].begin))

    assert marker.text(FIRST) in [words for words, *_ in marker.painted()]
