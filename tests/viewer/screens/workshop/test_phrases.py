"""A trainer has a phrase of a passage stand out on its slide."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from index import Span
from tests.viewer.controls import button
from tests.viewer.screens.workshop.test_workshop import Trainer
from viewer.notebook.store.shared.set_view import chosen_set
from viewer.presenter.programme import programme_of
from viewer.presenter.slides.slide import SlideKind
from viewer.presenter.slides.slide_view import SlideView
from viewer.screens.workshop.panes.phrase_sheet import PhraseSheet
from viewer.ui.look.look import read_colours
from viewer.wording.dial import Dial

PHRASE = "You knew where you were going"


@pytest.fixture
def trainer(person):
    return Trainer(person).sit()


def mark(trainer, words):
    """Open the sheet of the chosen item, select the phrase if it is there, and press `words`."""
    button(trainer.page.parts.item_pane, "Words that stand out …").click()
    (sheet,) = trainer.person.window.findChildren(PhraseSheet)
    at = sheet.box.toPlainText().find(PHRASE)
    if "Mark" in words:
        cursor = sheet.box.textCursor()
        cursor.setPosition(at)
        cursor.setPosition(at + len(PHRASE), cursor.MoveMode.KeepAnchor)
        sheet.box.setTextCursor(cursor)
    button(sheet, words).click()
    sheet.setParent(None)
    trainer.settled()


def slides_of(trainer):
    chosen = chosen_set(trainer.own, trainer.held, trainer.archive).set
    return programme_of(trainer.archive, chosen, "en", Dial()).slides


def paints(slide, theme):
    """Whether the ground of a phrase is on the slide."""
    image = QImage(1024, 768, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    SlideView(theme).paint(painter, QRectF(0, 0, 1024, 768), slide)
    painter.end()
    wanted = QColor(read_colours(theme)["phrase"]).rgb()
    return any(image.pixel(x, y) == wanted for x in range(0, 1024, 4) for y in range(0, 768, 4))


THEMES = "room", "room-light"


def test_a_phrase_that_is_marked_stands_out_on_its_slide_and_no_word_is_changed(trainer):
    number = next(at for at, quote in enumerate(trainer.quotes) if PHRASE in quote.text)
    quote = trainer.quotes[number]
    trainer.set_of(trainer.quote(number))
    trainer.choose(0)
    mark(trainer, "Mark what is selected")

    trainer.qtbot.waitUntil(lambda: slides_of(trainer)[-1].phrase is not None)
    care, words = slides_of(trainer)
    assert care.kind is SlideKind.CARE
    assert not any(paints(care, theme) for theme in THEMES)
    assert words.words == quote.text
    assert words.words[slice(*words.phrase)] == PHRASE
    (item,) = trainer.page.exportable().chosen.items
    assert quote.text[slice(*item.phrase)] == PHRASE  # so files and paper have it too
    assert all(paints(words, theme) for theme in THEMES)

    mark(trainer, "No mark")
    trainer.qtbot.waitUntil(lambda: slides_of(trainer)[-1].phrase is None)
    assert slides_of(trainer)[-1].words == quote.text
    trainer.do(lambda notebook: notebook.undo())
    trainer.qtbot.waitUntil(lambda: slides_of(trainer)[-1].phrase is not None)


def test_nothing_selected_marks_nothing(trainer):
    trainer.set_of(trainer.quote(0))
    trainer.choose(0)
    button(trainer.page.parts.item_pane, "Words that stand out …").click()
    (sheet,) = trainer.person.window.findChildren(PhraseSheet)
    heard = []
    sheet.chosen.connect(heard.append)
    button(sheet, "Mark what is selected").click()

    assert heard == [None]


def test_of_a_phrase_over_two_slides_each_has_its_part():
    from viewer.presenter.slides.text_split import span_in  # noqa: PLC0415

    assert span_in(Span(4, 10), 0, 6) == Span(4, 6)
    assert span_in(Span(4, 10), 6, 20) == Span(0, 4)
    assert span_in(Span(4, 10), 12, 20) is None
