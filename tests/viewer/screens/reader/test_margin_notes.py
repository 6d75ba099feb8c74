"""What stands beside the text: notes by their passages, and a pane only where it is needed."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from index import Span
from tests.viewer.conftest import Reader
from viewer.notebook.service.annotator import Annotator
from viewer.notebook.service.status import NotebookState
from viewer.notebook.store.entries.anchors import anchor_on
from viewer.notebook.store.model import Colour
from viewer.screens.reader.margin.margin import Margin
from viewer.screens.reader.margin.margin_column import MarginKind
from viewer.shell.places.places import Place, ScreenName

LONG, NEXT = "p-who-took-part", "p-police-who-took-part"


class Noter(Reader):
    """Somebody who keeps notes for this sitting."""

    def __init__(self, qtbot, program):
        super().__init__(qtbot, program)
        self.keeper = program.session.keeper
        self.keeper.sit(lambda *_: None)
        qtbot.waitUntil(lambda: self.keeper.keeping is NotebookState.OPEN)
        self.do.contents.trigger()

    def note(self, name, text):
        archive = self.archive
        anchor = anchor_on(archive, name, 0, len(archive.passage(name).text))
        before = len(self.keeper.kept.entries)
        self.keeper.keep(lambda notebook: notebook.add_note(text, anchor))
        self.qtbot.waitUntil(lambda: len(self.keeper.kept.entries) > before)
        QApplication.processEvents()

    @property
    def margin(self):
        return self.canvas.findChild(Margin)

    def own_labels(self):
        return [each for each in self.margin.labels if each.note.kind is MarginKind.OWN]

    def extent(self, name):
        """Where a passage begins and ends on the page, in pixels."""
        stretch = self.layout.stretches[name]
        return self.canvas.line_at(stretch.begin).top(), self.canvas.line_at(stretch.end).bottom()


@pytest.fixture
def noter(person):
    return Noter(person.qtbot, person.program)


def test_a_note_stands_beside_its_passage_however_long_the_editors_notes_are(noter):
    noter.note(NEXT, "Ask which districts these are.")
    (label,) = noter.own_labels()
    top, bottom = noter.extent(NEXT)

    assert label.note.passage == NEXT
    assert top - 20 <= label.y() <= bottom
    editors = [each for each in noter.margin.labels if each.note.kind is MarginKind.EDITOR]
    folded = [each for each in editors if each.text().endswith("…")]
    assert folded
    for each in folded:
        assert each.note.text.startswith(each.text().removesuffix(" …"))
        assert any(button.isVisible() for button in each.findChildren(QPushButton))


def button_of(label):
    return next(each for each in label.findChildren(QPushButton) if each.isVisible())


def test_a_folded_note_is_opened_in_place_and_what_it_pushes_down_is_tied_to_its_passage(noter):
    noter.note(NEXT, "Ask which districts these are.")
    assert noter.margin.tied == ()
    folded = next(each for each in noter.margin.labels if each.text().endswith("…"))
    assert button_of(folded).text() == "More"
    before = noter.own_labels()[0].y()
    while not noter.margin.tied:  # one alone may be longer by no more than a line
        button_of(next(each for each in noter.margin.labels if each.text().endswith("…"))).click()

    (label,) = noter.own_labels()
    assert label.y() > before
    assert noter.margin.tied == (NEXT,)
    again = next(each for each in noter.margin.labels if each.note == folded.note)
    assert again.text() == again.note.text
    assert button_of(again).text() == "Less"


def test_no_two_notes_in_the_margin_lie_over_each_other(noter):
    for name in (LONG, NEXT, "p-new-law", "p-petty-crime"):
        noter.note(name, "A thought. " * 30)
    noter.do.themes_in_text.trigger()
    bar = noter.canvas.verticalScrollBar()
    for value in range(0, bar.maximum(), 200):
        bar.setValue(value)
        labels = noter.margin.labels
        for above, below in pairwise(labels):
            assert above.geometry().bottom() < below.y()


def test_a_passage_with_a_note_has_a_sign_that_leads_to_the_note(noter):
    assert noter.reader.own.signs.notes == {}
    noter.note(NEXT, "Ask which districts these are.")
    signs = noter.reader.own.signs

    (place,) = signs.notes.values()
    top, bottom = noter.extent(NEXT)
    assert top <= place.center().y() <= bottom
    assert signs.rect().contains(place)
    noter.qtbot.mouseClick(signs, Qt.MouseButton.LeftButton, pos=place.center())
    assert noter.reader.chosen == NEXT
    assert "Starred" not in noter.spoken(NEXT)


def select(person, name, start, end):
    stretch = person.layout.stretches[name]
    cursor = person.canvas.textCursor()
    cursor.setPosition(stretch.position(start))
    cursor.setPosition(stretch.position(end, ending=True), QTextCursor.MoveMode.KeepAnchor)
    person.canvas.setTextCursor(cursor)


@pytest.mark.parametrize(
    ("text", "selected", "whole"),
    [
        ("Most sex workers found it", "x work", "sex workers"),
        ("“They are bandits,” she said", "hey are band", "They are bandits"),
        ("“They are bandits,” she said", "“Th", "“They"),
        ("They don’t pay 60,000 soms", "n’t pay 60", "don’t pay 60,000"),
        ("Сотрудники милиции говорят: «нет»", "рудники мили", "Сотрудники милиции"),
        ("Сотрудники милиции говорят: «нет»", "ят: «н", "говорят: «нет"),
        ("Көчөдө иштеген аял", "чөдө иш", "Көчөдө иштеген"),
    ],
)  # fmt: skip
def test_a_highlight_begins_and_ends_with_whole_words(
    start, qtbot, make_archive_file, text, selected, whole
):
    program = start([make_archive_file(text=text)])
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    noter = Noter(qtbot, program)
    noter.workspace.show_text("p-one")
    at = text.index(selected)
    select(noter, "p-one", at, at + len(selected))
    assert (
        noter.reader.selected.worded(noter.program.session.dial) == selected
    )  # copying takes no more
    noter.do.highlight.trigger()
    qtbot.waitUntil(lambda: len(noter.keeper.kept.entries) == 1)

    (entry,) = noter.keeper.kept.entries.values()
    assert entry.anchor.exact == whole


def words_marked(person):
    return [
        word.removesuffix("s") if word != "werewolves" else word for word in person.marked_words()
    ]


def found(person, query):
    person.search(query)
    person.press(Qt.Key.Key_Return, on=person.box)
    person.qtbot.waitUntil(lambda: person.place.screen is ScreenName.READER)
    assert set(words_marked(person)) == {query}


def test_the_marks_of_a_search_go_when_the_box_says_something_else(person):
    found(person, "orphanage")
    person.type(person.box, "x")
    person.do.contents.trigger()
    assert person.marked_words() == []


@pytest.mark.long
def test_the_marks_of_a_search_go_when_the_box_is_emptied(person):
    found(person, "orphanage")
    person.box.clear()
    assert person.marked_words() == []


def test_back_at_an_earlier_hit_the_box_says_what_is_marked(person):
    found(person, "orphanage")
    found(person, "werewolves")
    for _step in range(2):
        person.do.back.trigger()
    assert person.place == Place(ScreenName.READER, "q-child-taken")
    assert "werewolves" not in person.marked_words()
    person.qtbot.waitUntil(lambda: set(words_marked(person)) == {"orphanage"})

    assert person.box.text() == "orphanage"


def test_the_right_pane_takes_no_room_until_there_is_something_for_it(person):
    panes = person.workspace.panes
    assert not panes.card_shown
    assert person.canvas.width() > 1000

    person.workspace.show_text("q-bandits")
    assert panes.card_shown
    for screen in (person.do.people, person.do.glossary):
        screen.trigger()
        assert not panes.card_shown
    person.do.quotes.trigger()
    assert panes.card_shown


@pytest.mark.parametrize("size", [(1366, 768), (1024, 600)])
def test_the_passage_that_one_clicks_at_stays_where_it_is_as_the_right_pane_comes(person, size):
    person.window.resize(*size)
    person.qtbot.waitUntil(lambda: person.workspace.width() == size[0])
    person.canvas.verticalScrollBar().setValue(400)
    stretch = next(
        each
        for each in person.layout.stretches.values()
        if person.canvas.line_at(each.begin).top() > 120
    )
    before = person.canvas.top_of(stretch.begin)
    line = person.canvas.line_at(stretch.begin)
    person.qtbot.mouseClick(
        person.canvas.viewport(), Qt.MouseButton.LeftButton, pos=line.center() + QPoint(40, 0)
    )
    assert person.reader.chosen == stretch.id
    assert not person.workspace.panes.card_shown  # a second click may follow
    person.qtbot.waitUntil(lambda: person.workspace.panes.card_shown)

    assert abs(person.canvas.top_of(stretch.begin) - before) <= 2


def test_a_word_is_selected_by_two_clicks_though_the_first_chooses_its_passage(person):
    at = person.text_seen().index("eighteen")
    place = person.canvas.line_at(at + 3).center()
    viewport = person.canvas.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=place)

    assert person.canvas.textCursor().selectedText() == "eighteen"
    person.qtbot.waitUntil(lambda: person.workspace.panes.card_shown)
    assert person.canvas.textCursor().selectedText() == "eighteen"


def test_who_asks_for_the_right_pane_has_it_whatever_is_on_it(person):
    person.do.right_pane.trigger()
    assert person.workspace.panes.card_shown
    assert person.place == Place(ScreenName.READER)
    assert "Choose a passage" in person.card_words


def test_highlighting_goes_on_as_before_where_nothing_is_selected(noter):
    noter.workspace.show_text(NEXT)
    pen = Annotator(noter.reader.own._marks, noter.keeper)
    pen.highlight([(NEXT, Span(0, 10))], Colour.YELLOW, lambda: None)
    noter.qtbot.waitUntil(lambda: len(noter.keeper.kept.entries) == 1)
    assert "Y" in noter.reader.own.signs.letters.values()
