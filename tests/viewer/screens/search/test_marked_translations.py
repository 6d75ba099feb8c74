"""What is marked in the translation below a hit, for somebody who types its language."""

import pytest
from PySide6.QtCore import Qt


@pytest.fixture
def reader(person):
    """Somebody who reads Satchel in Russian."""
    person.speak("ru")
    return person


def marked_below(person, typed):
    """The words that are marked in the translation of the first hit, and in its own words."""
    hit = person.cards(person.search(typed))[0]
    return [
        {text[mark.start : mark.end] for mark in marks}
        for text, marks in ((hit.text, hit.marks), (hit.below, hit.below_marks))
    ]


@pytest.mark.parametrize("typed", ["облава", "облавы", "облавами "])
def test_a_form_without_an_ending_is_marked_below_the_english_words(reader, typed):
    assert marked_below(reader, typed) == [{"raids"}, {"облав"}]


def test_other_forms_are_marked_there_as_before(reader):
    own, below = marked_below(reader, "взятки")

    assert own == {"bribes"}
    assert "взятки" in below


def test_in_the_opened_text_the_words_are_marked_in_both_and_stopped_at_in_both(reader, qtbot):
    reader.search("взятки")
    reader.press(Qt.Key.Key_Return, on=reader.box)
    qtbot.waitUntil(lambda: "bribes" in reader.marked_words())

    assert "взятки" in reader.marked_words()
    ground, stopped = reader.look.colour("match_here"), set()
    for _ in range(8):
        marks = reader.canvas.extraSelections()
        stopped.update(
            each.cursor.selectedText()
            for each in marks
            if each.format.background().color() == ground
        )
        reader.do.next_match.trigger()
    assert {"bribes", "взятки"} <= stopped
