"""How much is told of who speaks: one dial, obeyed by every screen, by the room and by copying."""

import re
import shutil
from itertools import pairwise, product

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QTextCursor
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QTableView,
    QTextEdit,
    QWidget,
)

from index import (
    Attribution,
    Level,
    OpenArchive,
    Passage,
    PassageKind,
    Wanted,
    build_archive,
    prepare_export,
    replace,
)
from tests.conftest import CASE_STUDY, in_turn
from tests.viewer.conftest import Reader
from tests.vocabularies import FIRST_WORDS
from viewer.app.process import relaunch
from viewer.app.shutdown import Shutdown
from viewer.platform.paths import WINDOW_VARIABLE, bundled_archives
from viewer.screens.codebook.page import ThemesPage
from viewer.screens.codebook.voice_matrix import VoiceMatrixView
from viewer.screens.participants.page import PeoplePage
from viewer.screens.participants.rows import BarRow
from viewer.screens.quotes.filters import untold_words
from viewer.screens.quotes.page import QuotesPage
from viewer.screens.reader.find.find_bar import FindBar
from viewer.screens.reader.margin.margin import Margin
from viewer.screens.reader.text import update
from viewer.screens.search.page import SearchScreen
from viewer.services.messages import Messages
from viewer.shell.places.places import Place, ScreenName
from viewer.ui.lists.card_list import CardList
from viewer.ui.lists.rows import RowList
from viewer.ui.screen.clipboard import Excerpt
from viewer.ui.widgets.facet_bar import FacetMenu
from viewer.wording.archive_words import attribution_line
from viewer.wording.dial import Dial

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support (raise|grabbing)")  # of menus

POSITIONS = [None, *Level]
CTRL = Qt.KeyboardModifier.ControlModifier
FULL = "Woman, 40 years old, street-based sex worker"


def position(person, level):
    """The dial's choice for `level`, in the menu."""
    choices = person.do.attributions.actions()
    return next(choice for choice in choices if choice.data() == (level or ""))


def turn(person, level):
    position(person, level).trigger()


def quotes(person):
    return person.archive.quotes


def lines(person, level):
    return [
        attribution_line(quote.attribution, level or quote.attribution.read, FIRST_WORDS)
        for quote in quotes(person)
    ]


def dial_button(person):
    return person.window.status_line.dial


def clipboard():
    return QGuiApplication.clipboard().text()


def copied(person, **where):
    """What Ctrl+C puts on the clipboard."""
    QGuiApplication.clipboard().setText("before")
    person.press(Qt.Key.Key_C, CTRL, **where)
    return clipboard()


def offered(person):
    """The buttons beside the message that can be pressed."""
    buttons = person.window.messages.findChildren(QPushButton)
    return [button.text() for button in buttons if not button.isHidden()]


def press_change(person):
    buttons = person.window.messages.findChildren(QPushButton)
    next(button for button in buttons if button.text() == "Change").click()
    return dial_button(person).menu()


def select(person, first, last=None):
    """Select in the reader from the words `first` to the end of the words `last`."""
    cursor = person.canvas.document().find(first)
    assert not cursor.isNull(), first
    if last is not None:
        end = person.canvas.document().find(last, cursor)
        cursor.setPosition(end.selectionEnd(), QTextCursor.MoveMode.KeepAnchor)
    person.canvas.setTextCursor(cursor)
    person.canvas.setFocus()


# ---------------------------------------------------------------- what is seen


def words_of(widget):
    """All that `widget` says: to the eye, at a pointer that rests on it, to a screen reader."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QTextEdit):
        yield widget.toPlainText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(widget.count()))
    elif isinstance(widget, QLabel | QPushButton | QLineEdit):
        yield widget.text()
    if isinstance(widget, QAbstractItemView):
        model = widget.model()
        across = Qt.Orientation.Horizontal
        columns = model.columnCount() if isinstance(widget, QTableView) else 1
        yield from (str(model.headerData(column, across)) for column in range(columns))
        for row, column in product(range(model.rowCount()), range(columns)):
            index = model.index(row, column)
            told = (index.data(role) for role in Qt.ItemDataRole)
            yield from (words for words in told if isinstance(words, str))
            yield str(getattr(index.data(Qt.ItemDataRole.UserRole), "attribution", ""))
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is not None:
        yield interface.text(QAccessible.Text.Name)
        yield interface.text(QAccessible.Text.Description)


def said_on_screen(person):
    widgets = [widget for widget in person.window.findChildren(QWidget) if widget.isVisible()]
    return "\n".join(words for widget in widgets for words in words_of(widget))


def screens(person):
    """Go to each screen in turn, with a quote chosen on it where it has one."""
    for quote in quotes(person):
        person.workspace.show_text(quote.id)
        yield f"reader at {quote.id}"
    person.do.quotes.trigger()
    yield "quotes"
    person.do.quotes_as_table.trigger()
    yield "quotes as a table"
    person.do.quotes_as_table.trigger()
    for theme in person.archive.content.themes:
        person.workspace.show_theme(theme.id)
        person.under_theme.choose_first()
        yield f"theme {theme.id}"
    for number in (1, 2, 3):
        person.workspace.findChild(ThemesPage).show_view(number)
        yield f"view {number} of the themes"
    box = person.workspace.findChild(VoiceMatrixView).findChild(QComboBox)
    person.workspace.findChild(ThemesPage).show_view(1)
    for number in range(box.count()):
        box.setCurrentIndex(number)
        yield f"themes, {box.currentText()}"
    person.do.people.trigger()
    yield "people"
    results = person.search("kind:quote")
    results.choose_first()
    yield "search"


def between_marks(passage):
    """The pieces of a passage that stand between the signs of its footnotes."""
    ends = [0, *(mark.at for mark in passage.footnotes), len(passage.text)]
    return [passage.text, *(passage.text[start:end] for start, end in pairwise(ends))]


def silenced(person, said):
    """Take the archive's own words out of what is said: the speakers' and the writer's."""
    content = person.archive.content
    texts = [piece for passage in content.passages() for piece in between_marks(passage)]
    results = person.workspace.findChild(SearchScreen)
    if results is not None:
        texts += [card.text for card in person.cards(results.findChild(CardList))]
    texts += [worded for table in content.participants for worded in table.of.values()]
    for text in sorted(texts, key=len, reverse=True):
        said = said.replace(text, "")
    return said


@in_turn("level", [Level.BANDED, Level.ROLE, Level.NONE])
def test_no_screen_says_more_than_the_dial_lets_it(person, level):
    turn(person, level)
    lowered = [quote.attribution for quote in quotes(person)]
    full = {said.text for said in lowered}
    ages = re.compile("|".join(rf"\b{said.age}\b(?!-)" for said in lowered))  # 26, but not 26-35
    for screen in screens(person):
        said = silenced(person, said_on_screen(person))
        assert not [line for line in full if line in said], screen
        assert "years old" not in said, screen
        assert "street-based" not in said, screen
        if screen != "people":  # which counts sectors and ages as the source does
            said = re.sub(r"line \d+", "", said)  # of the source
            assert not ages.findall(said), screen


def test_the_editors_level_is_the_whole_line_on_ones_own_screen(person):
    assert person.program.session.dial.level is None
    assert dial_button(person).text() == "Attributions: as the editor set"
    for line in lines(person, None):
        assert line in person.text_seen()


@in_turn("level", POSITIONS)
def test_the_reader_prints_each_line_at_the_dials_level_and_no_empty_one(person, level):
    turn(person, Level.NONE)
    turn(person, level)
    seen = person.text_seen().split("\n")
    for quote, line in zip(quotes(person), lines(person, level), strict=True):
        at = seen.index(quote.text)
        after = seen[at + 1]
        assert (after == line) if line else after
    assert "" not in seen


def test_a_text_whose_lines_come_back_is_the_text_that_it_was(person):
    whole = person.canvas.document().toHtml()
    for level in (Level.ROLE, Level.NONE, Level.BANDED, Level.NONE, Level.FULL, None):
        turn(person, level)

    assert person.canvas.document().toHtml() == whole


def card_lines(person, rows):
    cards = person.cards(rows)
    return {card.attribution for card in cards if card.quote}


@in_turn("level", POSITIONS)
def test_every_list_shows_each_line_at_the_dials_level(person, level):
    person.do.quotes.trigger()
    person.workspace.show_theme("extortion")
    person.search("kind:quote")
    turn(person, level)
    wanted = set(lines(person, level))

    page = person.workspace.findChild
    assert card_lines(person, page(QuotesPage).findChild(RowList)) == wanted
    assert card_lines(person, page(SearchScreen).findChild(RowList)) == wanted
    assert set() < card_lines(person, person.under_theme) <= wanted


@in_turn("level", POSITIONS)
def test_the_card_shows_the_line_at_the_dials_level(person, level):
    person.workspace.show_text("q-bandits")
    turn(person, level)
    words = person.card_words.split("\n")

    assert (FULL in words) is (level in (None, Level.FULL))
    assert ("Sex worker" in words) is (level is Level.ROLE)
    assert "Woman" not in words or level is Level.BANDED


def test_notes_on_a_quote_are_left_out_below_the_editors_level_and_that_is_said(person):
    person.workspace.show_text("q-child-taken")
    margin = person.canvas.findChild(Margin)
    assert "40 years old" in "".join(note.text for note in margin.notes)
    turn(person, Level.ROLE)

    notes = "".join(note.text for note in margin.notes)
    assert "40 years old" not in notes
    assert "women aged 40" not in notes  # beside the writer's own paragraph, but on quotes too
    assert notes.count("left out") < len(quotes(person))  # once for each note, as ever
    assert "left out" in notes
    assert "one woman" not in person.card_words
    assert "left out" in person.card_words
    turn(person, Level.FULL)
    assert "one woman" in person.card_words


# ---------------------------------------------------------------- what narrows


def quote_menus(person):
    """The fields that the quotes can be narrowed by."""
    menus = person.workspace.findChild(QuotesPage).findChildren(FacetMenu)
    return {menu.field: menu for menu in menus if not menu.isHidden()}


@in_turn(
    ("level", "offering", "untold"),
    [
        (Level.FULL, {"theme", "gender", "age_band", "sector"}, ""),
        (Level.BANDED, {"theme", "gender", "age_band"}, "role, sector"),
        (Level.ROLE, {"theme"}, "gender, age band, sector"),  # and all have the same role
        (Level.NONE, {"theme"}, "role, gender, age band, sector"),
    ],
)
def test_quotes_are_narrowed_only_by_what_their_lines_tell(person, level, offering, untold):
    person.do.quotes.trigger()
    turn(person, level)

    assert set(quote_menus(person)) == offering
    assert ("do not tell this: " in said_on_screen(person)) is bool(untold)
    assert f": {untold}." in said_on_screen(person) or not untold


def of_lines(archive, *levels):
    """An archive of one quote, at each of these levels once."""
    said = archive.quotes[0]
    quotes = tuple(
        replace(said, id=f"q-{level}", attribution=replace(said.attribution, read=level))
        for level in levels
    )
    document = archive.content.documents[0]
    document = replace(document, sections=(replace(document.sections[0], passages=quotes),))
    return OpenArchive(replace(archive.content, documents=(document,)), "nobody")


def test_what_some_lines_tell_is_said_to_be_told_of_not_every_quote(first_archive):
    several, none = (Level.FULL, Level.NONE), (Level.NONE,)

    assert "this now of every quote: " in untold_words(of_lines(first_archive, *several), Dial())
    assert "do not tell this: " in untold_words(of_lines(first_archive, *none), Dial())


def test_a_filter_that_the_dial_takes_away_is_let_go_and_another_is_kept(person):
    person.do.quotes.trigger()
    page = person.workspace.findChild(QuotesPage)
    for field, value in (("theme", "harassment"), ("sector", "street")):
        menu = quote_menus(person)[field].menu()
        menu.aboutToShow.emit()
        lines = menu.actions()
        next(line for line in lines if line.data() == value).trigger()
    passages = [quote for quote in quotes(person) if "harassment" in quote.themes]
    assert 0 < page.findChild(RowList).model().rowCount() < len(passages)
    turn(person, Level.ROLE)

    assert page.findChild(RowList).model().rowCount() == len(passages)
    assert set(quote_menus(person)) == {"theme"}


def test_people_lead_to_quotes_only_by_what_the_lines_tell(person):
    person.do.people.trigger()
    page = person.workspace.findChild(PeoplePage)
    rows = person.cards(page.findChild(QListView))
    assert {"Women", "Street", "Lawyers"} <= {row.label for row in rows if row.id and row.choosable}
    turn(person, Level.ROLE)

    rows = [row for row in person.cards(page.findChild(QListView)) if isinstance(row, BarRow)]
    assert {row.id for row in rows if row.id and not row.voice} == {
        "role:sex-worker", "role:lawyer", "role:police",
    }  # fmt: skip
    assert "lead to no quotes" in said_on_screen(person)
    turn(person, Level.NONE)
    rows = person.cards(page.findChild(QListView))
    assert "role:sex-worker" not in {row.id for row in rows}
    assert "voice:quoted role:sex-worker" not in {row.id for row in rows}
    assert "voice:quoted" in {row.id for row in rows}
    turn(person, None)
    assert "lead to no quotes" not in said_on_screen(person)


def test_people_stay_where_they_were_scrolled_to(person, qapp):
    person.do.people.trigger()
    view = person.workspace.findChild(PeoplePage).findChild(QListView)
    person.qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    assert view.verticalScrollBar().value() > 0
    top = view.indexAt(QPoint(1, 1))
    row, shift = top.row(), view.visualRect(top).top()
    turn(person, Level.ROLE)
    qapp.processEvents()

    assert view.indexAt(QPoint(1, 1)).row() == row
    assert abs(view.visualRect(view.model().index(row, 0)).top() - shift) <= 1
    assert (
        not view.currentIndex().isValid() or view.currentIndex().data(Qt.ItemDataRole.UserRole).id
    )


def narrowing(person):
    """The fields and values that a search can be narrowed by."""
    QApplication.processEvents()
    page = person.workspace.findChild(SearchScreen)
    menus = [menu for menu in page.findChildren(FacetMenu) if not menu.isHidden()]
    for menu in menus:
        menu.menu().aboutToShow.emit()
    return {(menu.field, each.data()) for menu in menus for each in menu.menu().actions()}


def test_a_search_is_narrowed_only_by_what_the_lines_tell(person):
    person.search("police")
    assert ("gender", "woman") in narrowing(person)
    turn(person, Level.ROLE)
    hidden = {"gender", "age_band", "sector"}
    person.qtbot.waitUntil(lambda: not {field for field, _value in narrowing(person)} & hidden)

    assert ("role", "sex-worker") in narrowing(person)


@in_turn(
    "query",
    [
        "gender:woman",
        "(gender:woman)",
        "gender:wom",
        "gender:“woman”",
        "police sector:street",
        "(sector:street)",
        "age:20-29",
        "band:21-25",
    ],
)
def test_quotes_are_not_found_by_what_their_lines_do_not_tell_and_it_is_said(person, query):
    screen = person.workspace.screens.of(ScreenName.SEARCH)
    turn(person, None)
    person.search(query)
    assert screen.hits.walk
    assert "were not found by it" not in screen.said
    turn(person, Level.ROLE)
    person.qtbot.waitUntil(lambda: not screen.hits.walk)

    assert "were not found by it" in screen.said
    person.search("kind:quote -gender:woman")
    assert len(screen.hits.walk) == len(person.archive.quotes)
    assert "were not left out by it: gender" in screen.said
    assert "were not found by it" not in screen.said
    person.search("role:sex-worker kind:quote")
    assert len(screen.hits.walk) == len(person.archive.quotes)
    assert "were not found by it" not in screen.said
    turn(person, Level.NONE)
    person.qtbot.waitUntil(lambda: not screen.hits.walk)


@in_turn("query", ["-gender:woman", "-(gender:woman)", "NOT (gender:woman)"])
def test_leaving_out_a_value_that_is_not_told_leaves_out_nothing(person, query):
    screen = person.workspace.screens.of(ScreenName.SEARCH)
    turn(person, Level.ROLE)
    person.search(f"kind:quote {query}")

    assert len(screen.hits.walk) == len(person.archive.quotes)


# ---------------------------------------------------------------- in place


def test_the_reader_keeps_its_place_its_choice_and_what_is_open(person, qapp):
    person.workspace.show_text("q-no-article")
    person.workspace.show_text("p-brothel-charge-and-rackets")
    person.canvas.anchorClicked.emit(
        person.canvas.document().baseUrl().resolved("footnote:f-rackets")
    )
    person.workspace.show_text("q-no-article")
    canvas = person.canvas
    top = canvas.first_position
    words = canvas.document().toPlainText()[top : top + 30]
    height = canvas.height_of(top)
    select(person, "there is no article")
    person.workspace.describe("q-no-article")
    for level in (Level.NONE, Level.BANDED, Level.ROLE, None):
        turn(person, level)
        qapp.processEvents()
        top = canvas.first_position
        assert canvas.document().toPlainText()[top : top + 30] == words
        assert abs(canvas.height_of(top) - height) <= 1
        assert person.reader.chosen == "q-no-article"
        assert canvas.textCursor().selectedText() == "there is no article"
        assert person.text_seen().count("Protection rackets involve") == 2


def test_a_long_text_tells_who_speaks_anew_when_it_is_shown_again(person, monkeypatch):
    monkeypatch.setattr(update, "_DEAREST", 0)
    person.workspace.show_text("q-no-article")
    person.workspace.show_text("p-brothel-charge-and-rackets")
    person.canvas.anchorClicked.emit(
        person.canvas.document().baseUrl().resolved("footnote:f-rackets")
    )
    person.workspace.show_text("q-no-article")
    select(person, "there is no article")
    before = person.text_seen()
    for level in (Level.ROLE, Level.NONE, None):
        person.do.quotes.trigger()
        turn(person, Level.FULL)
        turn(person, level)
        assert person.text_seen() == before  # it is hidden, and was not written anew
        person.do.back.trigger()
        before = person.text_seen()
        told = [line for line in lines(person, Level.FULL) if line in before.split("\n")]

        assert bool(told) is (level is None)
        assert "years old" not in before or level is None
        assert person.canvas.isVisible()
        assert person.canvas.textCursor().selectedText() == "there is no article"
        assert person.text_seen().count("Protection rackets involve") == 2


def test_a_long_text_that_is_turned_to_tells_no_more_than_the_dial(person, monkeypatch):
    monkeypatch.setattr(update, "_DEAREST", 0)
    person.do.quotes.trigger()
    turn(person, Level.ROLE)
    person.workspace.show_text("q-bandits")
    person.canvas.selectAll()

    assert FULL not in person.text_seen()
    assert "years old" not in copied(person, on=person.canvas)
    assert "years old" not in said_on_screen(person)
    turn(person, Level.NONE)
    assert not set(lines(person, Level.ROLE)) & set(person.text_seen().split("\n"))


def test_a_list_keeps_its_place_and_its_choice(person, qapp):
    person.do.quotes.trigger()
    cards = person.workspace.findChild(QuotesPage).findChild(RowList)
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(cards.model(), fatal)
    cards.choose("q-out-of-town")
    cards.verticalScrollBar().setValue(cards.verticalScrollBar().maximum() // 4)
    top = cards.indexAt(QPoint(1, 1))
    name, shift = top.data(Qt.ItemDataRole.UserRole).id, cards.visualRect(top).top()
    for level in (Level.NONE, Level.FULL):
        turn(person, level)
        qapp.processEvents()
        assert cards.chosen == "q-out-of-town"
        assert person.workspace.chosen == "q-out-of-town"
    top = cards.indexAt(QPoint(1, 1))
    assert top.data(Qt.ItemDataRole.UserRole).id == name
    assert abs(cards.visualRect(top).top() - shift) <= 1
    assert tester.model() is cards.model()


def test_words_that_are_sought_are_counted_anew(person):
    person.do.find.trigger()
    bar = person.reader.findChild(FindBar)
    bar.findChild(QLineEdit).setText("years old")
    assert len(person.marked_words()) > 6
    at = person.reader.chosen
    turn(person, Level.ROLE)

    assert set(person.marked_words()) == {"years old"} or person.marked_words() == []
    assert len(person.marked_words()) < 6
    assert person.reader.chosen == at


def test_marks_stay_on_the_words_that_were_found(person):
    person.search("humiliating")
    person.press(Qt.Key.Key_Return, on=person.box)
    marked = person.marked_words()
    assert "humiliating" in marked
    for level in POSITIONS:
        turn(person, level)
        assert person.marked_words() == marked


# ---------------------------------------------------------------- the dial itself


def test_the_dial_says_how_it_stands_and_what_it_does(person):
    button = dial_button(person)
    texts = ["as the editor set", "in full", "gender and age band", "role only", "none"]
    for level, text in zip(POSITIONS, texts, strict=True):
        turn(person, level)
        assert button.text() == f"Attributions: {text}" == button.accessibleName()
        checked = [choice for choice in button.menu().actions() if choice.isChecked()]
        assert checked == [position(person, level)]
    assert "who speaks" in button.toolTip()
    assert "who speaks" in button.accessibleDescription()


def test_how_long_a_chosen_level_holds_is_said_when_it_is_chosen(person):
    turn(person, Level.ROLE)
    assert person.window.messages.text == "This holds for every quote until you close Satchel."


def test_the_dial_is_moved_by_keyboard_alone(person, qapp, qtbot):
    person.do.search.trigger()
    for _ in range(40):
        person.press(Qt.Key.Key_Tab)
        if qapp.focusWidget() is dial_button(person):
            break
    person.press(Qt.Key.Key_Space)
    menu = dial_button(person).menu()
    qtbot.waitUntil(menu.isVisible)
    person.press(Qt.Key.Key_R, on=menu)

    assert dial_button(person).text() == "Attributions: role only"
    assert FULL not in person.text_seen()


def test_the_same_choices_stand_in_the_view_menu(person):
    view = person.window.menuBar().actions()[2].menu()
    inside = [action.menu() for action in view.actions() if action.menu()]

    assert any(menu.actions() == dial_button(person).menu().actions() for menu in inside)


def test_the_dial_tells_of_a_change_and_of_nothing_else():
    dial, seen = Dial(), []
    dial.changed.connect(lambda: seen.append(dial.level))
    for level in (None, Level.ROLE, Level.ROLE, Level.FULL, None, None):
        dial.turn(level)

    assert seen == [Level.ROLE, Level.FULL, None]


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("share", Level)
def test_a_room_is_never_told_more_than_the_editor_shares(level, share):
    said = Attribution("Line", read=Level.BANDED, share=share)
    order = [Level.FULL, Level.BANDED, Level.ROLE, Level.NONE]
    dial = Dial()
    assert (dial.on_screen(said), dial.leaving(said), dial.to_room(said)) == (
        Level.BANDED, share, share,
    )  # fmt: skip
    dial.turn(level)

    assert dial.on_screen(said) == dial.leaving(said) == level
    assert order.index(dial.to_room(said)) == max(order.index(level), order.index(share))


def test_another_language_keeps_the_position(person):
    turn(person, Level.NONE)
    languages = {action.data(): action for action in person.do.languages.actions()}
    languages["ru"].trigger()
    try:
        assert dial_button(person).text() == "Кто говорит: не указывать"
        assert position(person, Level.NONE).isChecked()
        assert FULL not in person.text_seen()
        turn(person, Level.ROLE)
        assert "Секс-работник" in person.text_seen()
    finally:
        {action.data(): action for action in person.do.languages.actions()}["en"].trigger()
    assert dial_button(person).text() == "Attributions: role only"


def test_another_archive_keeps_the_position_and_another_sitting_does_not(
    person, start, qtbot, make_archive_file
):
    turn(person, Level.ROLE)
    before = person.workspace
    person.program.session.archives.open(bundled_archives()[0])
    qtbot.waitUntil(lambda: person.workspace is not before)

    assert FULL not in person.text_seen()
    assert "Sex worker" in person.text_seen().split("\n")
    person.program.close()
    assert start().window.status_line.dial.text() == "Attributions: as the editor set"


def test_a_lock_keeps_the_position(person, start, qtbot, qapp, home, monkeypatch):
    told = []
    monkeypatch.setattr(relaunch, "start_anew", lambda _home, stand: told.append(str(stand)))
    Shutdown(qapp, person.program, None, home)
    turn(person, Level.ROLE)
    person.program.leaving.is_anew = True
    person.program.leaving.begun.emit()
    person.program.leaving.is_anew = False
    person.program.close()
    monkeypatch.setenv(WINDOW_VARIABLE, *told)
    fresh = start()
    fresh.stand_where_told()
    qtbot.waitUntil(lambda: fresh.window.workspace is not None)

    assert fresh.window.status_line.dial.text() == "Attributions: role only"
    assert FULL not in Reader(qtbot, fresh).text_seen()
    assert "Sex worker" in Reader(qtbot, fresh).text_seen().split("\n")


@in_turn(("width", "height"), [(1366, 768), (1024, 600), (800, 480)])
@pytest.mark.parametrize("language", ["en", "ru"])
def test_the_dial_is_never_cut(person, qapp, width, height, language):
    {action.data(): action for action in person.do.languages.actions()}[language].trigger()
    person.window.showNormal()
    person.window.resize(width, height)
    for level in POSITIONS:
        turn(person, level)
        qapp.processEvents()
        button = dial_button(person)
        assert button.width() >= button.sizeHint().width()
        assert button.geometry().right() < person.window.status_line.width()
        assert person.window.width() == width


# ---------------------------------------------------------------- the room


def test_the_room_obeys_the_dial_but_is_never_told_more_than_is_shared(person):
    person.press(Qt.Key.Key_F5)
    show = person.program.session.presenting.audience.presentation
    for _ in range(4):  # two of the three have a care note
        person.press(Qt.Key.Key_PageDown, on=person.program.session.presenting.audience)
    words = show.slide.words  # of the third quote, which is shared by role
    for level, line in ((None, "Sex worker"), (Level.FULL, "Sex worker"), (Level.NONE, "")):
        turn(person, level)
        assert (show.slide.words, show.slide.attribution) == (words, line)
    person.press(Qt.Key.Key_PageDown, on=person.program.session.presenting.audience)
    assert show.slide.attribution == ""


# ---------------------------------------------------------------- copying


def test_a_chosen_quote_is_copied_whole_with_the_line_that_may_be_shared(person):
    person.workspace.show_text("q-bandits")
    quote = person.archive.passage("q-bandits")
    assert copied(person) == f"{quote.text}\n— Sex worker"

    assert person.window.messages.text == "Copied as: Sex worker. Consent not recorded."
    assert offered(person) == ["Change", "Close"]


@in_turn("level", Level)
def test_an_explicit_position_is_obeyed_by_copying_too(person, level):
    turn(person, level)
    person.workspace.show_text("q-bandits")
    quote = person.archive.passage("q-bandits")
    line = attribution_line(quote.attribution, level, FIRST_WORDS)
    assert copied(person) == (f"{quote.text}\n— {line}" if line else quote.text)

    is_more = level in {Level.FULL, Level.BANDED}  # its editor lets the role be shared
    told = f"Copied. {MORE.format('1 quote')} " if is_more else "Copied. "
    assert person.window.messages.text == f"{told}Consent not recorded."
    assert offered(person) == (["Change", "Close"] if is_more else ["Close"])


MORE = "Under {} stands more of who speaks than the editor lets be shared."


@pytest.mark.parametrize("level", [Level.ROLE, Level.FULL])
def test_a_line_that_the_editor_hides_is_told_of_when_it_is_copied(person, level):
    hidden = next(each for each in quotes(person) if each.attribution.share is Level.NONE)
    person.workspace.show_text(hidden.id)
    person.do.copy_cited.trigger()
    assert MORE.format("1 quote") not in person.window.messages.text

    turn(person, level)
    for act in (person.do.copy_cited, person.do.copy):
        act.trigger()
        assert attribution_line(hidden.attribution, level, FIRST_WORDS) in clipboard()
        assert MORE.format("1 quote") in person.window.messages.text
        assert offered(person) == ["Change", "Close"]

    turn(person, Level.NONE)
    person.do.copy_cited.trigger()
    assert MORE.format("1 quote") not in person.window.messages.text


def test_of_several_quotes_copying_counts_as_the_export_does(person):
    for level in POSITIONS:
        turn(person, level)
        person.canvas.setFocus()
        person.canvas.selectAll()
        copied(person)
        told = re.findall("Under ([0-9]+) quote", person.window.messages.text)

        more = prepare_export(person.archive, Wanted(), "json", level).more_told
        assert told == ([str(more)] if more else [])


def test_where_no_line_comes_along_nothing_more_is_told(person):
    turn(person, Level.FULL)
    person.workspace.show_text("p-who-took-part")
    person.do.copy_cited.trigger()
    assert person.window.messages.text == "Copied with its source."

    select(person, "physical force")
    copied(person)
    assert MORE.format("1 quote") in person.window.messages.text  # under words, however few


@in_turn("screen", ["quotes", "themes", "search"])
def test_a_quote_is_copied_from_every_list(person, screen):
    if screen == "search":
        cards = person.search("werewolves")
    else:
        getattr(person.do, screen).trigger()
        person.workspace.show_theme("detention") if screen == "themes" else None
        cards = next(c for c in person.workspace.findChildren(RowList) if c.isVisible())
    cards.setFocus()
    cards.choose("q-werewolves" if screen != "themes" else first_quote(person, cards))
    quote = person.archive.passage(person.workspace.chosen)

    assert copied(person, on=cards) == f"{quote.text}\n— Sex worker"
    assert "Copied as: Sex worker." in person.window.messages.text


def first_quote(person, cards):
    return next(card.id for card in person.cards(cards) if card.quote)


def test_a_paragraph_or_a_footnote_is_copied_as_its_words_and_nothing_is_said(person):
    for name in ("p-police-who-took-part", "f-rackets"):
        person.workspace.show_text(name)
        archive = person.archive
        text = (archive.passage(name) or archive.footnote(name)).text
        assert copied(person) == text
        assert person.window.messages.text == ""


def test_nothing_chosen_copies_nothing(person):
    person.canvas.setFocus()

    assert copied(person) == "before"


@pytest.mark.parametrize(
    ("first", "last"), [("official bandits", None), ("“Police officers are official", "force.”")]
)
def test_words_of_a_quote_leave_as_they_are_with_who_speaks_under_them(person, first, last):
    select(person, first, last)
    words = person.canvas.textCursor().selectedText()

    assert words in person.archive.passage("q-bandits").text
    assert copied(person) == f"{words}\n— Sex worker"
    assert person.window.messages.text == "Copied as: Sex worker. Consent not recorded."
    turn(person, Level.NONE)
    assert copied(person) == words
    assert person.window.messages.text == "Copied. Consent not recorded."


def test_a_selection_that_ends_within_a_quote_carries_its_line_too(person):
    select(person, "Intermediaries are not just", "official bandits")
    words = person.canvas.textCursor().selectedText().split("\u2029")

    assert copied(person).split("\n") == [*words, "— Sex worker"]
    assert person.window.messages.text == "Copied as: Sex worker. Consent not recorded."


def test_words_beside_a_quote_say_nothing_of_it(person):
    at = person.canvas.document().find("“Police officers are official").selectionStart()
    cursor = person.canvas.textCursor()
    cursor.setPosition(at - 9)
    cursor.setPosition(at, QTextCursor.MoveMode.KeepAnchor)
    person.canvas.setTextCursor(cursor)
    person.canvas.setFocus()
    copied(person)

    assert "Sex worker" not in clipboard()
    assert person.window.messages.text == ""


def test_what_was_said_of_a_quote_does_not_stay_beside_other_words(person):
    person.workspace.show_text("q-bandits")
    copied(person)
    person.workspace.show_text("p-police-who-took-part")
    copied(person)

    assert person.window.messages.text == "Copied."
    assert offered(person) == ["Close"]


def test_a_selection_over_a_line_carries_the_line_that_may_be_shared(person):
    select(person, "physical force", "those police officers")

    words = copied(person).split("\n")
    cut = next(quote for quote in quotes(person) if words[-2] in quote.text)
    line = attribution_line(cut.attribution, cut.attribution.share, FIRST_WORDS)
    assert words[:2] == ["physical force.”", "— Sex worker"]
    assert words[-1] == f"— {line}"
    assert "40" not in clipboard()
    assert person.window.messages.text == f"Copied as: Sex worker; {line}. Consent not recorded."


def test_a_part_of_a_line_stands_for_all_of_it(person):
    select(person, "40 years old")

    assert copied(person) == "Sex worker"
    assert "Copied as: Sex worker." in person.window.messages.text


def without_signs(person):
    """The text of the page without the signs of footnotes, which no copy takes along."""
    seen = person.text_seen()
    (document,) = person.archive.content.documents
    signs = {note.id: note.mark for note in document.footnotes}
    for passage in document.passages():
        marked = passage.text
        for mark in sorted(passage.footnotes, key=lambda mark: -mark.at):
            marked = marked[: mark.at] + signs[mark.footnote] + marked[mark.at :]
        seen = seen.replace(marked, passage.text)
    return seen


def test_the_whole_document_is_copied_with_each_line_as_it_is_shared(person):
    person.canvas.setFocus()
    person.canvas.selectAll()
    words = copied(person)

    leaving = [
        attribution_line(quote.attribution, quote.attribution.share, FIRST_WORDS)
        for quote in quotes(person)
    ]
    for quote, line in zip(quotes(person), leaving, strict=True):
        assert f"{quote.text}\n{line}" in words
    assert FULL not in words
    assert words.split("\n")[0] == "Sex work and policing in Kyrgyzstan: a case study"
    seen = without_signs(person)
    assert [line for line in words.split("\n") if line not in leaving] == [
        line for line in seen.split("\n") if line not in lines(person, None)
    ]
    assert person.window.messages.text.endswith("Consent not recorded.")


def test_only_plain_text_is_ever_put_on_the_clipboard(person):
    turn(person, Level.ROLE)
    person.canvas.selectAll()
    copied(person, on=person.canvas)
    assert QGuiApplication.clipboard().mimeData().formats() == ["text/plain"]

    dragged = person.canvas.createMimeDataFromSelection()
    assert dragged.formats() == ["text/plain"]
    assert "years old" not in dragged.text()
    person.canvas.copy()  # what Qt would do by itself
    assert "years old" not in clipboard()


def test_change_moves_the_dial_and_copies_the_same_again(person, qtbot):
    person.workspace.show_text("q-bandits")
    copied(person)
    menu = press_change(person)
    qtbot.waitUntil(menu.isVisible)
    person.press(Qt.Key.Key_F, on=menu)

    quote = person.archive.passage("q-bandits")
    assert clipboard() == f"{quote.text}\n— {FULL}"
    assert dial_button(person).text() == "Attributions: in full"
    more = MORE.format("1 quote")
    assert person.window.messages.text == f"Copied as: {FULL}. {more} Consent not recorded."
    assert offered(person) == ["Change", "Close"]

    menu = press_change(person)
    qtbot.waitUntil(menu.isVisible)
    person.press(Qt.Key.Key_N, on=menu)
    assert clipboard() == quote.text
    assert person.window.messages.text == "Copied without attribution. Consent not recorded."


def test_after_a_change_that_was_given_up_the_dial_leaves_the_clipboard_alone(person, qtbot, qapp):
    person.workspace.show_text("q-bandits")
    copied(person)
    menu = press_change(person)
    qtbot.waitUntil(menu.isVisible)
    person.press(Qt.Key.Key_Escape, on=menu)
    qapp.processEvents()
    QGuiApplication.clipboard().setText("something else")
    turn(person, Level.FULL)

    assert clipboard() == "something else"


def test_the_selection_is_copied_again_after_a_change_though_its_lines_are_others_now(
    person, qtbot
):
    select(person, "physical force", "those police officers")
    copied(person)
    menu = press_change(person)
    qtbot.waitUntil(menu.isVisible)
    person.press(Qt.Key.Key_G, on=menu)

    assert clipboard().split("\n")[1] == "— Woman"
    assert person.canvas.textCursor().selectedText().endswith("those police officers")


def test_words_selected_in_the_search_box_are_copied_from_the_menu_too(person):
    person.workspace.show_text("q-bandits")
    person.search("bribe")
    person.box.selectAll()
    assert copied(person, on=person.box) == "bribe"

    QGuiApplication.clipboard().setText("before")
    person.do.copy.trigger()
    assert clipboard() == "bribe"


def test_words_selected_in_the_margin_are_copied_not_those_on_the_page(person):
    select(person, "official bandits")
    note = person.canvas.findChild(Margin).labels[0]
    note.setFocus()
    note.setSelection(0, 12)

    assert copied(person, on=note) == note.text()[:12]
    QGuiApplication.clipboard().setText("before")
    person.do.copy.trigger()
    assert clipboard() == note.text()[:12]
    person.canvas.setFocus()
    assert copied(person) == "official bandits\n— Sex worker"


def test_copying_is_offered_at_the_right_button_and_on_a_russian_keyboard(person):
    person.do.quotes.trigger()
    cards = person.workspace.findChild(QuotesPage).findChild(RowList)

    for widget in (cards, person.canvas):
        assert widget.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu
        assert person.do.copy in widget.actions()
    assert "Ctrl+С" in {key.toString() for key in person.do.copy.shortcuts()}  # noqa: RUF001


# ---------------------------------------------------------------- consent


CONSENTED = """+++
id = "small"
title = "Small"
+++
## One {#one}

> “All.” {#q-all role=lawyer share=role consent="read, train"}
>
> — A lawyer, 50 years old

> “Some.” {#q-some role=police share=role consent="read, print"}
>
> — An officer, 30 years old

> “Nobody asked.” {#q-unknown role=sex-worker share=role}
>
> — A woman, 20 years old

> “No line.” {#q-bare}

Text. {#p-text}
"""


@pytest.fixture
def reader_of_consent(tmp_path, start, qtbot, person):
    """Somebody before quotes that were agreed to, or not."""
    folder = tmp_path / "small"
    (folder / "documents").mkdir(parents=True)
    (folder / "archive.toml").write_text(
        'id="small"\nedition=1\ncreated="2026-01-01"\nlanguage="en"\ntitle.en="Small"\n'
        '[defaults]\nread = "full"\nread_reason = "in print"\n'
    )
    counted = "".join(
        f'[[table.row]]\nlabel.en = "x"\ncount = 9\nvalue = "{role}"\n'
        for role in ("lawyer", "police", "sex-worker")
    )
    (folder / "participants.toml").write_text(
        f'[[table]]\nid = "who"\ntitle.en = "W"\nof.en = "W"\nfield = "role"\n{counted}'
    )
    shutil.copy(CASE_STUDY / "vocabulary.toml", folder)
    (folder / "documents" / "small.md").write_text(CONSENTED, encoding="utf-8")
    made = build_archive(folder, tmp_path / "small.satchel", publish=True)
    assert made.archive is not None, made.problems
    person.program.close()
    person.program = start([tmp_path / "small.satchel"])
    qtbot.waitUntil(lambda: person.workspace is not None)
    return person


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("q-all", "Copied as: Lawyer. Consent covers: read, train."),
        ("q-unknown", "Copied as: Sex worker. Consent not recorded."),
        ("q-bare", "Copied. Consent not recorded."),
        ("p-text", ""),
    ],
)
def test_what_was_agreed_to_is_said_of_a_quote_that_leaves(reader_of_consent, name, said):
    person = reader_of_consent
    person.workspace.show_text(name)
    copied(person)

    assert person.window.messages.text == said


def test_a_card_says_what_was_agreed_to(reader_of_consent):
    person = reader_of_consent
    person.do.quotes.trigger()
    cards = person.cards(person.workspace.findChild(QuotesPage).findChild(RowList))
    places = {card.id: card.place for card in cards}
    person.workspace.show_text("q-some")

    assert places["q-all"].endswith("Consent covers: read, train")
    assert places["q-unknown"].endswith("Consent not recorded")
    assert "Consent covers: read, print" in person.card_words
    person.workspace.show_text("p-text")
    assert "Consent" not in person.card_words


def test_of_several_quotes_is_said_what_all_agreed_to(reader_of_consent):
    person = reader_of_consent
    select(person, "“All", "30 years old")
    assert copied(person) == "“All.”\nLawyer\n“Some.”\nPolice officer"
    assert person.window.messages.text == (
        "Copied as: Lawyer; Police officer. Consent covers: read."
    )
    person.canvas.selectAll()
    copied(person)
    assert person.window.messages.text == (
        "Copied with other attributions than on the screen. Consent not recorded for some of it."
    )


def test_a_message_without_an_offer_takes_the_button_of_the_one_before_away(person):
    person.workspace.show_text("q-bandits")
    copied(person)
    person.program.messages.say("Something else.")

    assert offered(person) == ["Close"]


def test_a_text_and_an_offer_reach_whoever_listens(qapp):
    messages, said = Messages(), []
    messages.posted.connect(said.append)
    messages.say("One.")

    assert said == ["One."]


def test_an_excerpt_leaves_out_a_line_that_tells_nothing():
    quote = Passage("q", PassageKind.QUOTE, "“x”", "en", attribution=Attribution("A line"))

    assert Excerpt((quote.text, quote), (quote,), "— ").worded(Dial()) == "“x”"
    assert Place(ScreenName.READER) == Place(ScreenName.READER, "")
