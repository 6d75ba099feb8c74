"""Texts twice as long as the English ones still fit: a translation may need that much room."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenuBar, QWidget

from tests.pseudo_locale import PseudoLocale
from tests.viewer import all_screens
from tests.viewer.conftest import Reader
from viewer.services.settings import Settings, save
from viewer.services.translations import LANGUAGES
from viewer.ui.widgets.chip import Chip

SPARE = 1  # pixels that rounding may take
SIZES = ((1366, 768), (1024, 600), (800, 480))


@pytest.fixture
def doubled(qapp):
    doubling = PseudoLocale()
    qapp.installTranslator(doubling)
    yield
    qapp.removeTranslator(doubling)


@pytest.fixture
def speaker(qtbot, start, home):
    """Start Satchel in a language, in a window of some size."""

    def started(language, size):
        save(Settings(language=language), home.settings)
        program = start()
        qtbot.waitUntil(lambda: program.window.workspace is not None)
        program.window.resize(*size)
        return Reader(qtbot, program)

    return started


def cut(shown):
    """The visible labels, buttons and menu bars of `shown` that have too little room.

    A chip cuts its words itself, and then has them in a tooltip.
    """
    for part in [shown, *shown.findChildren(QWidget)]:
        tells = isinstance(part, QMenuBar) or (bool(said(part)) and not isinstance(part, Chip))
        if tells and part.isVisible() and not fits(part):
            yield f"{said(part)!r}, {part.width()} x {part.height()}"


def said(part):
    return part.text() if isinstance(part, QLabel | QAbstractButton) else ""


def fits(part):
    wanted, given = part.sizeHint(), part.geometry()
    if isinstance(part, QLabel) and part.wordWrap():
        longest = max(map(part.fontMetrics().horizontalAdvance, part.text().split()))
        wanted = QSize(longest, part.heightForWidth(given.width()))
    room = given.width() + SPARE >= wanted.width() and given.height() + SPARE >= wanted.height()
    above = part.parentWidget()
    return room and (above is None or (given.left() >= 0 and given.right() < above.width()))


def cut_anywhere(person):
    """What is cut on any screen or in any dialog, and where."""
    return {
        words: name
        for shown in (all_screens.screens, all_screens.dialogs)
        for name, widget in shown(person)
        for words in cut(widget)
    }


@pytest.mark.long  # as below
def test_nothing_is_cut_where_all_texts_are_twice_as_long(doubled, speaker):
    person = speaker("en", (1366, 768))
    assert person.window.menuBar().actions()[0].text() == "&File File"
    assert cut_anywhere(person) == {}


@pytest.mark.long  # test_every_word.py looks at one size in Russian, test_sizes.py in Kyrgyz
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_in_any_language(language, size, speaker):
    assert cut_anywhere(speaker(language, size)) == {}


def test_what_is_cut_is_found(person):
    label = person.window.status_line.findChildren(QLabel)[-1]
    label.setFixedWidth(10)
    assert len(list(cut(person.window))) == 1
