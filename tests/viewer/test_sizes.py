"""Words of every size: all of Satchel's windows grow with them, at once, and nothing is lost."""

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QLineEdit, QWidget

from tests.viewer import rounds
from tests.viewer.conftest import Reader
from tests.viewer.test_long_words import cut, fits, said
from viewer.kit.settings import Settings, save
from viewer.kit.translations import LANGUAGES

LAPTOP, LARGE = QSize(1366, 768), 200  # pixels and percent


@pytest.fixture
def reader_of(qtbot, start, home):
    """Start Satchel in a language, with words of some size, on the laptop that it is made for."""

    def started(language, zoom):
        save(Settings(language=language, zoom=zoom), home.settings)
        program = start()
        qtbot.waitUntil(lambda: program.window.workspace is not None)
        program.window.resize(LAPTOP)
        return Reader(qtbot, program)

    return started


def lost(shown):
    """What of `shown` is cut, lies over something else, or cannot be reached by scrolling."""
    yield from cut(shown)
    window = shown.window().rect()
    if shown.isWindow() and (window.width() > LAPTOP.width() or window.height() > LAPTOP.height()):
        yield f"a window of {window.width()} x {window.height()}"
    for part in shown.findChildren(QWidget):
        if not part.isVisible():
            continue
        if isinstance(part, QLabel | QAbstractButton | QLineEdit) and not has_place(part, shown):
            yield f"{name_of(part)} lies outside: {place_of(part, shown)}"
        held = getattr(part, "widget", None)
        if isinstance(part, QAbstractScrollArea) and held is not None and callable(held) and held():
            wide, room = held().width(), part.viewport().width()
            if wide > room and part.horizontalScrollBar().maximum() == 0:
                yield f"{name_of(part)}: {wide} in {room}"
    yield from overlapping(shown)


def overlapping(shown):
    """Words and what one clicks that lie over one another."""
    parts = [
        part
        for part in shown.findChildren(QWidget)
        if isinstance(part, QLabel | QAbstractButton | QLineEdit) and part.isVisible()
    ]
    for number, part in enumerate(parts):
        for other in parts[number + 1 :]:
            if other.parentWidget() is part.parentWidget():
                both = part.geometry() & other.geometry()
                if both.width() > 1 and both.height() > 1:
                    yield f"{name_of(part)} over {name_of(other)}"


def place_of(part, shown):
    return QRect(part.mapTo(shown, part.rect().topLeft()), part.size())


def has_place(part, shown):
    """Whether all of `part` is within what holds it, or can be scrolled to."""
    above = part.parentWidget()
    while above is not None and above is not shown:
        if isinstance(above, QAbstractScrollArea):
            return True
        above = above.parentWidget()
    return shown.rect().adjusted(-1, -1, 1, 1).contains(place_of(part, shown))


def name_of(part):
    return f"{type(part).__name__} {said(part) or part.accessibleName()!r}"


def lost_anywhere(person):
    return {
        words: name
        for walk in (rounds.screens, rounds.dialogs)
        for name, widget in walk(person)
        for words in lost(widget)
    }


@pytest.mark.qt_log_ignore("does not support", extend=True)
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_lost_on_a_laptop_where_words_are_twice_as_large(language, reader_of):
    found = lost_anywhere(reader_of(language, LARGE))
    import json; open(f"/tmp/lost-{language}.json","w").write(json.dumps(found,indent=0,ensure_ascii=False))
    assert found == {}
