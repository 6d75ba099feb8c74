"""Archives that are not like the first one, and what a reader meets in them."""

import gc

import pytest
from PySide6.QtCore import QEvent, QRectF, QSizeF, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton

from index import build_archive, open_archive
from viewer.presenter.programme import all_quotes, programme_of
from viewer.presenter.slides.slide_view import SlideView
from viewer.presenter.slides.text_split import cut, cuts_of
from viewer.screens.codebook.page import ThemesPage
from viewer.screens.participants.page import PeoplePage
from viewer.screens.quotes.page import QuotesPage
from viewer.screens.reader.text.canvas import Canvas
from viewer.shell.help.window import HelpWindow
from viewer.shell.places.places import Place, ScreenName
from viewer.ui.lists.row_delegate import RowDelegate
from viewer.ui.lists.rows import RowList
from viewer.ui.widgets.side_tree import Tree
from viewer.wording.dial import Dial

LONG = " ".join(f"Sentence number {n} was said by somebody in the room." for n in range(60))


@pytest.fixture
def bare(start, qtbot, make_archive_file):
    """An archive of one paragraph and nothing else."""
    program = start([make_archive_file(text="Only one paragraph.")])
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    return program


def words_in(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_f5_without_quotes_says_so(bare):
    bare.window.actions_.present.trigger()

    assert bare.session.presenting.audience is None
    assert "no quotes" in bare.window.messages.text


@pytest.mark.parametrize(
    ("action", "page", "sentence"),
    [
        ("quotes", QuotesPage, "holds no quotes"),
        ("themes", ThemesPage, "no themes"),
        ("people", PeoplePage, "how many took part"),
    ],
)
def test_an_empty_screen_says_what_is_missing(bare, action, page, sentence):
    getattr(bare.window.actions_, action).trigger()
    screen = bare.window.findChild(page)

    assert sentence in words_in(screen)
    assert not any(box.isVisible() for box in screen.findChildren(QComboBox))


@pytest.fixture
def many(start, qtbot, make_folder_archive):
    """Two documents, a quote without a line, and one too long for a wall."""
    program = start([make_folder_archive()])
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    return program


DOCUMENTS = {
    "one": "## First {#first}\n\n> “No line.” {#q-bare}\n\n"
    "### Inner {#inner}\n\nText. {#p-inner}\n",
    "two": f"## Second {{#second}}\n\n> “{LONG}” {{#q-long role=lawyer}}\n>\n> — A lawyer\n",
}


@pytest.fixture
def make_folder_archive(tmp_path):
    def made():
        folder = tmp_path / "many"
        (folder / "documents").mkdir(parents=True)
        (folder / "archive.toml").write_text(
            'id="many"\nedition=1\ncreated="2026-01-01"\nlanguage="en"\ntitle.en="Many"\n'
        )
        (folder / "codebook.toml").write_text('[[theme]]\nid = "words"\nlabel.en = "Words"\n')
        (folder / "codings.toml").write_text(
            '[[coding]]\npassage = "q-long"\ntheme = "words"\nexact = "number 7 was"\n'
        )
        for name, text in DOCUMENTS.items():
            head = f'+++\nid = "{name}"\ntitle = "{name.title()}"\n+++\n'
            (folder / "documents" / f"{name}.md").write_text(head + text, encoding="utf-8")
        result = build_archive(folder, tmp_path / "many.satchel", publish=True)
        assert result.archive is not None, result.problems
        return tmp_path / "many.satchel"

    return made


def test_a_quote_without_a_line_is_a_quote_all_the_same(many):
    many.window.actions_.quotes.trigger()
    model = many.window.findChild(QuotesPage).findChild(RowList).model()

    assert model.rowCount() == 2
    many.window.actions_.present.trigger()
    assert many.session.presenting.audience.presentation.slide.words == "“No line.”"
    assert many.session.presenting.audience.presentation.slide.attribution == ""


def test_the_second_document_is_reached_and_the_way_to_it_unfolds(many):
    many.window.workspace.go(Place(ScreenName.READER, "second"))
    tree = many.window.workspace.navigation.contents.tree

    assert tree.currentItem().text(0) == "Second"
    assert tree.visualItemRect(tree.currentItem()).isValid()
    many.window.workspace.show_text("p-inner")
    assert tree.currentItem().text(0) == "Inner"


def test_themes_are_shown_in_whichever_document_one_comes_to(many):
    canvas = many.window.findChild(Canvas)
    many.window.actions_.themes_in_text.trigger()
    assert canvas.extraSelections() == []

    many.window.workspace.show_text("q-long")
    shown = canvas.extraSelections()
    assert [selection.cursor.selectedText() for selection in shown] == ["number 7 was"]


def test_a_long_quote_goes_on_over_several_slides_word_for_word(qapp, make_folder_archive):
    archive = open_archive(make_folder_archive())
    shown = programme_of(archive, all_quotes(archive), "en", Dial()).slides
    slides = [slide for slide in shown if slide.item == "q-long"]

    assert len(slides) > 3
    assert " ".join(slide.now[0] for slide in slides) == archive.passage("q-long").text
    assert all(slide.now[0].endswith((".", "”")) for slide in slides)
    assert [slide.source for slide in slides] == sorted(slide.source for slide in slides)
    view = SlideView()
    for slide in slides:
        for width, height in ((1024, 768), (1366, 768)):
            room = view.room_in(QRectF(0, 0, width, height))
            column = view.fitted(slide, QSizeF(width, height))
            assert column.height <= room.height()
            assert 28 * column.pixels >= height


@pytest.mark.parametrize("text", ["", "short", "x" * 5_000, "a b " * 900, "Ends. " * 400])
def test_nothing_of_a_text_is_lost_between_slides(text):
    for count in (1, 2, 7, 30):
        parts = cut(text, cuts_of(text, count))

        assert len(parts) == count
        assert "".join("".join(parts).split()) == "".join(text.split())
        assert all(len(part) <= 2 * len(text) / count + 1 for part in parts)


def test_the_narrowest_window_leaves_the_card_out(person):
    card = person.card
    person.workspace.show_text("q-bandits")
    person.qtbot.waitUntil(card.isVisible)
    person.window.resize(800, 480)
    assert not card.isVisible()
    person.window.resize(1366, 768)
    person.qtbot.waitUntil(card.isVisible)


@pytest.mark.parametrize(
    "screen",
    [
        pytest.param("quotes", marks=pytest.mark.long),
        "themes",
        pytest.param("people", marks=pytest.mark.long),
    ],
)
def test_mouse_buttons_go_back_from_within_a_list(person, qtbot, screen):
    getattr(person.do, screen).trigger()
    lists = [found for found in person.workspace.findChildren(RowList) if found.isVisible()]
    qtbot.mouseClick(lists[0].viewport(), Qt.MouseButton.BackButton)

    assert person.place.screen is ScreenName.READER
    tree = person.workspace.findChild(Tree)
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.ForwardButton)
    assert person.place.screen is ScreenName(screen)


def walk(person, steps=40):
    """The names of what Tab leads to, from the search box on."""
    person.do.search.trigger()
    names = []
    for _ in range(steps):
        QApplication.processEvents()
        person.press(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        names.append(focused.accessibleName() or getattr(focused, "text", str)())
    return names


def test_tab_reaches_every_filter_and_the_list(person):
    person.do.quotes.trigger()
    names = walk(person)

    for name in ("Theme", "Gender", "Sector", "As a table", "Quotes", "Contents"):
        assert name in names, names


def test_tab_reaches_the_fields_of_a_search(person):
    person.search("police")
    names = walk(person)

    assert {"Theme", "Kind", "Order of the results"} <= set(names)
    assert "Search results" in names


def test_closing_the_window_ends_the_show(person):
    person.do.present.trigger()
    room = person.program.session.presenting.audience
    person.window.close()  # asks
    person.accept()

    assert not room.isVisible()
    assert person.program.session.presenting.audience is None


def test_contents_leads_back_to_where_one_was_reading(person):
    person.workspace.show_text("p-conclusion")
    person.do.quotes.trigger()
    person.do.contents.trigger()
    assert person.place == Place(ScreenName.READER, "p-conclusion")

    person.do.contents.trigger()
    assert person.place == Place(ScreenName.READER)


def test_a_change_of_language_keeps_the_way_back(person):
    person.workspace.show_text("q-bandits")
    person.do.quotes.trigger()
    languages = {action.data(): action for action in person.do.languages.actions()}
    languages["ru"].trigger()
    person.do.back.trigger()

    assert person.place == Place(ScreenName.READER, "q-bandits")
    {action.data(): action for action in person.do.languages.actions()}["en"].trigger()


def test_keys_work_where_the_keyboard_knows_no_latin_letters(person):
    keys = {key.toString() for key in person.do.search.shortcuts()}
    assert {"Ctrl+K", "Ctrl+Л"} <= keys
    assert "Ctrl+А" in {key.toString() for key in person.do.find.shortcuts()}  # noqa: RUF001


def test_a_search_without_a_word_says_so(person):
    person.search("((((")
    said = words_in(person.workspace)

    assert "no word in this" in said


def test_nothing_piles_up_when_the_window_is_made_anew(person, qapp):
    def kept():
        qapp.processEvents()
        gc.collect()
        return sum(isinstance(found, RowDelegate | QTranslator) for found in gc.get_objects())

    def speak(language):
        actions = {action.data(): action for action in person.do.languages.actions()}
        actions[language].trigger()
        person.do.quotes.trigger()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    for language in ("ru", "en"):
        speak(language)
    before = kept()
    for language in ("ru", "en") * 2:
        speak(language)

    assert kept() <= before + 1


def test_help_is_thrown_away_when_it_is_closed(person, qapp):
    for _ in range(3):
        person.do.help.trigger()
        person.window.findChild(HelpWindow).close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    assert person.window.findChildren(HelpWindow) == []


def test_show_in_text_is_not_offered_where_one_is_in_the_text(person):
    person.workspace.show_text("q-bandits")
    buttons = [button.text() for button in person.card.widget().findChildren(QPushButton)]

    assert "Show in text" not in buttons
