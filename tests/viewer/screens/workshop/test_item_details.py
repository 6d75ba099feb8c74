"""A trainer sees at an item, before a room does, what its words may tell of somebody."""

import re
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from index import ENOUGH, Counts, ItemKind, Level
from tests.viewer.screens.workshop.test_workshop import Trainer
from viewer.notebook.store.entries.sets import Draft
from viewer.screens.workshop.panes.text_boxes import WordsBox

NAME = "Item {} has what may be somebody’s name."
PHONE = "Item {} has what may be a telephone number."


@pytest.fixture
def trainer(person):
    return Trainer(person).sit()


def written(kind, words):
    return Draft(kind, None, words)


def pane_words(trainer):
    """What the pane of the chosen item says."""
    labels = trainer.page.parts.item_pane.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if not label.isHidden())


def test_the_item_says_that_a_name_or_a_telephone_may_be_in_its_words(trainer):
    trainer.set_of(
        trainer.quote(0),
        written(ItemKind.QUESTION, "What did Keresh Toktosunova do?"),
        written(ItemKind.TASK, "Call 0555 12 34 56 at 09:30."),
        written(ItemKind.TASK, "In groups of 4, from 09:30 on: what does the law of 2019 say?"),
    )

    told = [[sign for sign in row.signs if "may be" in sign] for row in trainer.shown]
    assert told == [[], [NAME.format(2)], [PHONE.format(3)], []]
    said = []
    for number in range(4):
        trainer.choose(number)
        said.append([NAME.format(2) in pane_words(trainer), PHONE.format(3) in pane_words(trainer)])
    assert said == [[False, False], [True, False], [False, True], [False, False]]


def test_what_is_typed_is_told_once_it_is_kept(trainer):
    trainer.set_of(written(ItemKind.QUESTION, "Who was there?"))
    trainer.choose(0)
    assert "may be" not in pane_words(trainer)

    box = trainer.page.parts.item_pane.words
    trainer.person.type(box, "Ask Gulnara: 0555 123456. ")
    trainer.person.press(Qt.Key.Key_Tab, on=box)
    trainer.qtbot.waitUntil(lambda: PHONE.format(1) in pane_words(trainer))
    assert NAME.format(1) in pane_words(trainer)


def test_an_item_says_how_many_could_be_meant_by_its_line(trainer):
    content = trainer.archive.content
    counts = Counts(content.participants, content.vocabulary)
    fits = [counts.disclosure(each.attribution, Level.FULL).k for each in trainer.quotes]
    rare = next(number for number, k in enumerate(fits) if k is not None and k < ENOUGH)
    trainer.set_of(trainer.quote(rare), written(ItemKind.QUESTION, "Who was there?"))
    dial = trainer.person.program.session.dial

    told = {}
    for level in Level:
        dial.turn(level)
        trainer.choose(1)
        assert "told of the speaker" not in pane_words(trainer)
        trainer.choose(0)
        told[level] = re.findall(
            "In handouts, [^.]*told of the speaker [^.]*[.]", pane_words(trainer)
        )
    few = "In handouts, what is told of the speaker fits fewer than 3 of those who took part"
    assert told[Level.FULL] == [f"{few}, who may be recognised."]
    assert told[Level.ROLE] == [
        "In handouts, the rarest detail told of the speaker fits at most 18 of those who took part."
    ]
    assert told[Level.NONE] == []


def test_where_no_line_is_told_the_words_alone_are_counted(trainer):
    content = trainer.archive.content
    counts = Counts(content.participants, content.vocabulary)
    fits = [counts.disclosure(each.attribution, Level.NONE).k for each in trainer.quotes]
    rare = next(number for number, k in enumerate(fits) if k is not None and k < ENOUGH)
    trainer.set_of(trainer.quote(rare))
    trainer.person.program.session.dial.turn(Level.NONE)
    trainer.choose(0)
    told = pane_words(trainer)
    assert "The words of this quote, even without a line, fit fewer than 3" in told
    assert "ell less of who speaks" not in told


def test_a_box_is_as_high_as_its_text_whenever_its_lines_are_broken(qtbot, person):
    page, box = QWidget(), WordsBox()
    around = QVBoxLayout(page)
    around.addWidget(box)
    around.addStretch(1)
    qtbot.addWidget(page)
    box.setPlainText("\n".join(["What was said in an interview, in a line or in two."] * 3))
    page.show()
    for width, pixels in product(range(300, 420, 8), (24, 14)):
        page.resize(width, 900)
        qtbot.wait(10)
        font = box.font()
        font.setPixelSize(pixels)
        box.setFont(font)
        box.resize(box.width() - 30, box.height())  # a scroll bar came, and went
        box.resize(box.width() + 30, box.height() - 10)
        qtbot.waitUntil(lambda: is_fitted(box))


def is_fitted(box):
    height = max(box.sizeHint().height(), box.minimumSizeHint().height())
    return box.height() == height and box.verticalScrollBar().maximum() == 0
