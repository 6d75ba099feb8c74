"""Stars: put on with a key or a click wherever passages are read, and taken away again."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from index import Cost
from tests.conftest import ROOT
from tests.viewer.conftest import Reader, type_text
from viewer.notebook.dialogs.first_keep import FirstKeepSheet
from viewer.notebook.dialogs.unlock import UnlockSheet
from viewer.notebook.service.status import NotebookState
from viewer.notebook.store.vault import open_vault
from viewer.screens.quotes.page import QuotesPage
from viewer.ui.lists.card_delegate import star_place
from viewer.ui.lists.rows import RowList
from viewer.ui.lists.table import Table
from viewer.ui.screen.printed_text import PrintContext
from viewer.ui.widgets.facet_bar import FacetMenu

CTRL = Qt.KeyboardModifier.ControlModifier
FIRST = "q-bandits"


@pytest.fixture
def keeper(person):
    """A notebook for this sitting, open."""
    keeper = person.program.session.keeper
    keeper.sit(lambda _standing: None)
    person.qtbot.waitUntil(lambda: keeper.keeping is NotebookState.OPEN)
    return keeper


def starred(keeper):
    return sorted(entry.anchor.passage for entry in keeper.kept.entries.values())


def until_starred(person, *names):
    keeper = person.program.session.keeper
    person.qtbot.waitUntil(lambda: starred(keeper) == sorted(names))


def quotes(person):
    person.do.quotes.trigger()
    page = person.workspace.findChild(QuotesPage)
    return page, page.findChild(RowList)


def ids(person):
    return [quote.id for quote in person.archive.quotes]


def star_of(view, name):
    """Where on the list the star of a card is."""
    index = view.model().index(view.model().number_of(name), 0)
    return star_place(view.visualRect(index), view.itemDelegate().look).center().toPoint()


def heard(view, name):
    index = view.model().index(view.model().number_of(name), 0)
    return index.data(Qt.ItemDataRole.AccessibleTextRole)


def is_painted(widget, at, colour):
    """Whether there is anything in `colour` near a point of what is seen of `widget`."""
    picture = widget.grab().toImage()
    near = range(-8, 9)
    points = [at + QPoint(across, down) for across in near for down in near]
    return any(is_near(picture.pixelColor(point), colour) for point in points)


def is_near(one, other):
    return sum(abs(a - b) for a, b in zip(one.getRgb(), other.getRgb(), strict=True)) < 60


def test_ctrl_d_on_either_keyboard_or_a_click_stars_a_quote_and_takes_the_star_away_again(
    person, keeper
):
    page, cards = quotes(person)
    name = page.chosen
    accent = person.look.colour("accent")
    person.press(Qt.Key.Key_D, CTRL, on=cards)

    until_starred(person, name)
    assert heard(cards, name).endswith("Starred")
    assert is_painted(cards.viewport(), star_of(cards, name), accent)
    person.press(Qt.Key.Key_D, CTRL, on=cards)
    until_starred(person)
    assert "Starred" not in heard(cards, name)
    assert not is_painted(cards.viewport(), star_of(cards, name), accent)

    QTest.sendKeyEvent(QTest.KeyAction.Click, cards, Qt.Key(0x0412), "в", CTRL)  # in Russian
    until_starred(person, name)
    other = ids(person)[1]
    QTest.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=star_of(cards, other))
    until_starred(person, name, other)
    assert page.chosen == name  # nothing else was done
    QTest.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=star_of(cards, other))
    until_starred(person, name)
    assert person.place.screen == "quotes"


def test_several_lines_of_the_table_are_starred_at_once_and_undone_at_once(person, keeper):
    page, _cards = quotes(person)
    person.do.quotes_as_table.trigger()
    table = page.findChild(Table)
    first, second = ids(person)[:2]
    table.choose(first)
    person.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier, on=table)
    assert len(table.taken) == 2
    person.press(Qt.Key.Key_D, CTRL, on=table)
    until_starred(person, first, second)
    at = table.model().index(table.model().number_of(second), 1)
    assert at.data(Qt.ItemDataRole.AccessibleTextRole).endswith("Starred")

    place = table.visualRect(at).topLeft() + QPoint(8, 20)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    until_starred(person, first)
    person.press(Qt.Key.Key_Z, CTRL, on=table)
    until_starred(person, first, second)
    assert person.window.messages.text == "Undone: star taken away."
    person.press(Qt.Key.Key_Z, CTRL, on=table)
    until_starred(person)
    person.press(Qt.Key.Key_Y, CTRL, on=table)
    until_starred(person, first, second)


def test_a_passage_in_the_text_has_its_star_in_the_margin_where_it_was_shown_before(person, keeper):
    person.workspace.show_text(FIRST)
    signs = person.reader.own.signs
    at = signs.star_at(FIRST).center()
    QTest.mouseMove(signs, at)
    assert is_painted(signs, at, person.look.colour("soft"))
    QTest.mouseClick(signs, Qt.MouseButton.LeftButton, pos=at)
    until_starred(person, FIRST)

    assert is_painted(signs, at, person.look.colour("accent"))
    assert person.spoken(FIRST).endswith("Starred.")
    QTest.mouseClick(signs, Qt.MouseButton.LeftButton, pos=at)
    until_starred(person)
    assert "Starred" not in person.spoken(FIRST)


def test_a_footnote_and_all_passages_of_a_selection_are_starred(person, keeper):
    footnote = next(name for name in person.layout.names if person.archive.footnote(name))
    person.workspace.show_text(footnote)
    person.press(Qt.Key.Key_D, CTRL, on=person.canvas)
    until_starred(person, footnote)
    assert person.spoken(footnote).endswith("Starred.")

    person.workspace.show_text(FIRST)
    names = person.layout.names[2:5]
    cursor = person.canvas.textCursor()
    cursor.setPosition(person.layout.stretches[names[0]].begin)
    last = person.layout.stretches[names[-1]].begin + 3
    cursor.setPosition(last, cursor.MoveMode.KeepAnchor)
    person.canvas.setTextCursor(cursor)
    person.do.star.trigger()
    until_starred(person, footnote, *names)


def test_hits_and_passages_of_themes_are_starred_and_nothing_where_none_is_chosen(person, keeper):
    hits = person.search("bandits")
    person.do.search.trigger()
    hits.setFocus()
    hits.choose_first()
    hit = hits.chosen
    person.press(Qt.Key.Key_D, CTRL, on=hits)
    until_starred(person, hit)
    assert heard(hits, hit).endswith("Starred")

    person.do.themes.trigger()
    passages = person.under_theme
    passages.setFocus()
    passages.choose_first()
    passage = passages.chosen
    person.press(Qt.Key.Key_D, CTRL, on=passages)
    until_starred(person, *{hit} ^ {passage})

    person.do.people.trigger()  # where nothing is chosen
    person.do.star.trigger()
    assert person.window.messages.text == "Choose a passage to star first."


def test_the_first_star_asks_how_it_is_to_be_kept(person):
    person.workspace.show_text(FIRST)
    person.do.star.trigger()
    person.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), FirstKeepSheet))
    sheet = QApplication.activeModalWidget()
    way = "Without a passphrase"
    next(each for each in sheet.findChildren(QPushButton) if way in each.text()).click()

    until_starred(person, FIRST)


def test_stars_of_a_locked_notebook_are_not_seen_and_a_new_one_asks_to_unlock(
    person, start, qtbot, monkeypatch
):
    monkeypatch.setattr(open_vault, "calibrated", lambda: Cost(1, 8 << 10))
    keeper = person.program.session.keeper
    made = []
    keeper.make("a passphrase", made.append, made.append)
    qtbot.waitUntil(lambda: bool(made))
    person.workspace.show_text(FIRST)
    person.do.star.trigger()
    until_starred(person, FIRST)
    person.program.close()

    program = start()
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    qtbot.waitUntil(lambda: program.session.keeper.keeping is NotebookState.LOCKED)
    person = Reader(qtbot, program)
    person.workspace.show_text(FIRST)
    assert "Starred" not in person.spoken(FIRST)
    person.do.star.trigger()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), UnlockSheet))
    sheet = QApplication.activeModalWidget()
    qtbot.waitUntil(lambda: sheet.isAncestorOf(QApplication.focusWidget()))
    type_text(QApplication.focusWidget(), "a passphrase")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: program.session.keeper.keeping is NotebookState.OPEN)
    qtbot.waitUntil(lambda: not program.session.keeper.has_unsaved)
    until_starred(person, FIRST)  # nobody saw that it was, so it stays
    assert "Starred" in person.spoken(FIRST)


def test_where_the_notebook_is_open_elsewhere_one_sentence_says_so(person, home, start, qtbot):
    made = []
    person.program.session.keeper.make(None, made.append, made.append)
    qtbot.waitUntil(lambda: bool(made))
    program = start()
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    qtbot.waitUntil(lambda: program.session.keeper.keeping is NotebookState.READ_ONLY)
    other = Reader(qtbot, program)
    other.workspace.show_text(FIRST)
    other.do.star.trigger()

    qtbot.waitUntil(lambda: "notebook" in other.window.messages.text.lower())
    assert not program.session.keeper.kept.entries


def test_nothing_is_kept_of_a_preview(start, qtbot):
    program = start(source=ROOT / "resources" / "corpus" / "kyrgyzstan")
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    person = Reader(qtbot, program)
    person.workspace.show_text(FIRST)
    person.do.star.trigger()

    told = "Nothing is kept of a preview: its passages may be gone with the next build."
    assert person.window.messages.text == told
    assert QApplication.activeModalWidget() is None


def facet(page, name):
    menus = page.findChildren(FacetMenu)
    return next(each for each in menus if each.field == name)


def pick(menu, words):
    menu.menu().aboutToShow.emit()
    lines = [each for each in menu.menu().actions() if each.text().startswith(words)]
    lines[0].trigger()


def shown(page):
    model = page.views[0].model()
    return [
        model.index(row, 0).data(Qt.ItemDataRole.UserRole).id for row in range(model.rowCount())
    ]


def test_quotes_are_narrowed_to_those_with_a_star(person, keeper):
    page, cards = quotes(person)
    first, second, third = ids(person)[:3]
    assert not facet(page, "starred").isVisible()  # nothing to narrow by yet
    for name in (first, third):
        cards.choose(name)
        person.do.star.trigger()
    until_starred(person, first, third)
    person.qtbot.waitUntil(facet(page, "starred").isVisible)
    pick(facet(page, "starred"), "Starred")
    assert shown(page) == [first, third]

    cards.choose(first)
    person.do.star.trigger()
    person.qtbot.waitUntil(lambda: shown(page) == [third])
    cards.choose(third)
    person.do.star.trigger()
    person.qtbot.waitUntil(lambda: second in shown(page))  # narrowed by what is not there any more


def test_quotes_are_narrowed_to_those_in_a_collection_whose_title_never_gets_on_paper(
    person, keeper
):
    page, cards = quotes(person)
    name = ids(person)[1]
    cards.choose(name)
    person.do.star.trigger()
    until_starred(person, name)
    (entry,) = keeper.kept.entries
    keeper.keep(lambda notebook: notebook.collections.make("For the lawyers", [entry]))
    person.qtbot.waitUntil(facet(page, "collection").isVisible)
    pick(facet(page, "collection"), "For the lawyers")

    assert shown(page) == [name]
    printed = page.printed(PrintContext(person.look, person.program.session.dial))
    told = printed.text.toPlainText()
    assert cards.currentIndex().data(Qt.ItemDataRole.UserRole).text[:40] in told
    assert "lawyers" not in told
