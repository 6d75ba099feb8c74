"""Words that are cut to a line, of which no more is laid out than a line could show."""

import pytest
from hypothesis import given, strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from viewer.ui.look.elision import could_fit, elided
from viewer.ui.look.look import INTERFACE, INTERFACE_FACE, face, load_fonts

ROOM = 300.0


@pytest.fixture(scope="module")
def metrics(qapp):
    load_fonts()
    return QFontMetricsF(face(INTERFACE_FACE, INTERFACE))


@pytest.mark.parametrize("words", ["", "Of barley", "Про ячмень и хлеб", "barley " * 12])
def test_words_of_usual_length_are_cut_as_qt_cuts_them(metrics, words):
    assert elided(words, metrics, ROOM) == metrics.elidedText(
        words, Qt.TextElideMode.ElideRight, ROOM
    )


@pytest.mark.parametrize("letter", ["i", "l", "w", "\u0627", "\u0915"])
def test_of_thousands_of_letters_as_many_are_shown_as_fill_the_line(metrics, letter):
    shown = elided(letter * 5_000, metrics, ROOM)

    assert shown.endswith("…")
    assert ROOM * 0.8 < metrics.horizontalAdvance(shown) <= ROOM


@given(st.text(max_size=400), st.floats(min_value=0, max_value=2_000))
def test_what_is_laid_out_is_bounded_by_the_room(metrics, words, room):
    begins = could_fit(words, metrics, room)

    assert len(begins) <= room * 6 / metrics.height() + 1
    assert begins == words or words.startswith(begins.removesuffix("…"))
