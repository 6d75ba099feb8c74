"""What the dial hides cannot be seen by searching for it, on the screen or on paper."""

import random
from itertools import islice

import pytest
from nacl.signing import SigningKey
from PySide6.QtCore import QEvent, QSizeF
from PySide6.QtWidgets import QApplication

from index.container.codec import encode
from index.container.package import pack
from tests.twins import FIELDS, LEVELS, SPELLINGS, VALUES, WRITTEN, twin_of
from tests.viewer.conftest import Reader, meet
from tests.viewer.printing.test_printing import maker
from viewer.platform.paths import Home
from viewer.screens.search.page import SearchScreen
from viewer.ui.screen.printed_text import NotPrinted
from viewer.ui.widgets.facet_bar import FacetMenu

A4 = QSizeF(210, 297)
pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")


def queries(count, level):
    drawn = random.Random(LEVELS.index(level))  # noqa: S311  the same queries each time
    spelt = (
        drawn.choice(SPELLINGS).format(
            drawn.choice(WRITTEN).format(drawn.choice(FIELDS), drawn.choice(VALUES))
        )
        for _each in iter(int, 1)
    )
    return list(islice(spelt, count))


def opened(start, qtbot, file, home, level):
    meet(file, home)
    program = start([file], home=home)
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    person = Reader(qtbot, program)
    for choice in person.do.attributions.actions():
        if choice.data() == level:
            choice.trigger()
    return person


def seen(person, query):
    """All that is to be seen of the answer to `query`: rows, words, menus, and the paper."""
    person.search(query)
    screen = person.workspace.findChild(SearchScreen)
    person.window.setFocus()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    menus = [menu for menu in screen.findChildren(FacetMenu) if not menu.isHidden()]
    for menu in menus:
        menu.menu().aboutToShow.emit()
    offered = [(menu.field, each.text()) for menu in menus for each in menu.menu().actions()]
    person.laid_out(screen.hits)
    rows = person.cards(screen.hits)
    pages = maker(person)
    printed = pages.written(frozenset())
    paper = printed.why if isinstance(printed, NotPrinted) else printed.text.toPlainText()
    return screen.said, rows, offered, paper


@pytest.mark.parametrize("level", LEVELS)
def test_a_search_looks_the_same_whatever_the_dial_hides(
    request, start, qtbot, first_archive, tmp_path, level
):
    count = 200 if request.config.getoption("--long") else 5
    shown = []
    for name, content in (
        ("first", first_archive.content),
        ("twin", twin_of(first_archive.content, level)),
    ):
        file = tmp_path / f"{name}.satchel"
        file.write_bytes(pack(encode(content), SigningKey(bytes(32))))
        person = opened(start, qtbot, file, Home(tmp_path / name), level)
        shown.append([seen(person, query) for query in queries(count, level)])

    for query, first, second in zip(queries(count, level), *shown, strict=True):
        assert first == second, query
