"""A label of an archive's words: what is set apart in them is set apart in it."""

import pytest
from PySide6.QtGui import QFontInfo

from index import Emphasis, EmphasisKind, Item, ItemKind
from viewer.screens.workshop.plan.item_words import ItemTeller
from viewer.ui.widgets.labels.emphasis_label import EmphasisLabel
from viewer.wording.dial import Dial

WORDS = "Some words that were said in a low voice, and some that were not. " * 4


@pytest.fixture
def label(qtbot):
    label = EmphasisLabel()
    qtbot.addWidget(label)
    label.resize(300, 200)
    label.show()
    return label


@pytest.mark.parametrize("kind", EmphasisKind)
def test_words_that_are_set_apart_look_different(label, kind):
    label.show_words(WORDS)
    plain = label.grab().toImage()

    label.show_words(WORDS, (Emphasis(kind, 5, 10),))

    assert label.grab().toImage() != plain
    assert label.text() == WORDS
    label.show_words(WORDS)
    assert label.grab().toImage() == plain


def test_it_is_as_high_as_its_lines(label):
    label.show_words(WORDS, (Emphasis(EmphasisKind.STRONG, 0, len(WORDS)),))

    assert label.heightForWidth(150) > 1.6 * label.heightForWidth(300)


def test_it_is_measured_anew_once_its_words_or_its_letters_change(label):
    label.show_words(WORDS)
    plain = label.heightForWidth(300)
    label.show_words(WORDS, (Emphasis(EmphasisKind.STRONG, 0, len(WORDS)),))
    raised = label.heightForWidth(300)
    font = label.font()
    font.setPixelSize(2 * QFontInfo(font).pixelSize())

    label.setFont(font)

    assert label.heightForWidth(300) > 1.6 * raised
    label.show_words(WORDS)
    assert label.heightForWidth(300) > 1.6 * plain
    label.show_words("Some")
    assert label.heightForWidth(300) < 2 * label.fontMetrics().height()


def test_emphasis_beyond_the_words_shown_is_left_out(label):
    label.show_words("Some", (Emphasis(EmphasisKind.STRONG, 2, 40),))

    assert label.heightForWidth(300) < 2 * label.fontMetrics().height()


@pytest.mark.parametrize("name", ["p-words", "q-took", "t-heard"])
def test_an_item_of_a_set_says_which_of_its_words_are_set_apart(table_archive, name):
    teller = ItemTeller(table_archive, "en", Dial())
    passage, item = table_archive.passage(name), Item(ItemKind.PASSAGE, name)
    whole = teller.whole(item)

    told = [whole[each.start : each.end] for each in teller.emphasis(item)]

    assert told == [passage.text[each.start : each.end] for each in passage.emphasis]
    assert told
