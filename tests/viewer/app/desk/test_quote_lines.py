"""An editor gives a quote a line under it, and says by that who speaks."""

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QMenu, QPlainTextEdit

from index import check_source
from tests.viewer.app.desk.conftest import PATIENCE
from tests.viewer.app.desk.test_editing import choose
from tests.viewer.controls import button, called, desk_pane, main_button, words_in
from viewer.screens.desk.guesses.pane import GuessesPane
from viewer.screens.desk.passage_sheets import LineSheet, OwnLineSheet
from viewer.screens.desk.speakers.form import SpeakerForm
from viewer.screens.desk.speakers.pane import SpeakersPane
from viewer.ui.lists.long_list import ROW
from viewer.ui.lists.rows import RowList
from viewer.ui.lists.table import Table

TITLES = ("&Chosen passage", "&Выбранный фрагмент", "&Тандалган үзүндү")
ASK = "Write or change the line under it …"
TALK = """At the door

The women spoke in the evening.

W12: “We bake from nine, every week.”

“Nobody writes a complaint,” said a lawyer of the centre.

The landlord was afraid. He cried when he told me to go.

(woman, 34, focus group 1)

«Я написала заявление три раза.»

— рассказала женщина, 29 лет.
"""


@pytest.fixture
def talk(tmp_path):
    file = tmp_path / "talk.txt"
    file.write_text(TALK, encoding="utf-8")
    return file


def quote(maker, words):
    """Make a quote of the passage with these words, and return its id."""
    (found,) = (each for each in maker.archive.content.passages() if words in each.text)
    if found.kind.value != "quote":
        choose(maker, found.id)
        maker.choose("It is a quote")
        maker.qtbot.waitUntil(
            lambda: maker.archive.passage(found.id).kind.value == "quote", timeout=PATIENCE
        )
    return found.id


def below(maker, words):
    """The id of the passage with these words."""
    return next(each.id for each in maker.archive.content.passages() if words in each.text)


def line_of(maker, name):
    said = maker.archive.passage(name).attribution
    return said and (said.text, said.role, said.gender, said.age)


def until_line(maker, name, *expected):
    maker.qtbot.waitUntil(lambda: line_of(maker, name) == (expected or None), timeout=PATIENCE)


def write(maker, name, words):
    choose(maker, name)
    maker.choose(ASK)
    sheet = maker.sheet(OwnLineSheet)
    assert called(sheet, "Words", QPlainTextEdit).toPlainText() == ""
    called(sheet, "Words", QPlainTextEdit).setPlainText(words)
    main_button(sheet).click()
    maker.until_said("The line is under the quote.")


def guessed(maker):
    """The passages of which who speaks is told to be a guess."""
    model = desk_pane(maker.window, GuessesPane).findChild(RowList).model()
    rows = [model.index(row, 0).data(ROW) for row in range(model.rowCount())]
    return {row.guess.passage for row in rows if row.guess.kind == "field"}


def errors(folder):
    return {each.code for each in check_source(folder)} & {"quote-altered", "words-added"}


def test_a_line_is_written_under_a_quote_that_has_none_and_read_as_at_an_import(maker, folder):
    name = quote(maker, "Nobody writes")
    document = folder / "documents" / "talk.md"
    before, received = document.read_bytes(), (folder / "source" / "talk.txt").read_bytes()

    write(maker, name, "— Lawyer of the centre, woman, 41")
    until_line(maker, name, "[Lawyer of the centre, woman, 41]", "lawyer", "woman", 41)
    assert name in guessed(maker)
    assert (folder / "source" / "talk.txt").read_bytes() == received
    assert not errors(folder)  # it is said to be the editor's
    maker.do.undo.trigger()
    maker.until_said("Taken back: a line written under a quote.")
    assert document.read_bytes() == before
    assert name not in guessed(maker)
    maker.do.redo.trigger()
    until_line(maker, name, "[Lawyer of the centre, woman, 41]", "lawyer", "woman", 41)


def test_who_speaks_can_be_stated_once_a_line_is_written_from_that_list(maker, folder):
    name = quote(maker, "We bake")
    pane = desk_pane(maker.window, SpeakersPane)
    maker.qtbot.waitUntil(lambda: pane.findChild(Table).model().rowCount() > 0, timeout=PATIENCE)
    pane.findChild(Table).choose(name)
    form = pane.findChild(SpeakerForm)
    assert not called(form, "Role", QComboBox).isEnabled()
    assert "Write a line." in pane.said

    button(form, "Write a line …").click()
    sheet = maker.sheet(OwnLineSheet)
    called(sheet, "Words", QPlainTextEdit).setPlainText("W12")
    main_button(sheet).click()
    until_line(maker, name, "[W12]", None, None, None)
    assert name not in guessed(maker)  # nothing could be read, so nothing is guessed
    desk_pane(maker.window, SpeakersPane)
    role = called(form, "Role", QComboBox)
    maker.qtbot.waitUntil(role.isEnabled, timeout=PATIENCE)
    called(form, "Age", QLineEdit).setText("29")
    called(form, "Age", QLineEdit).editingFinished.emit()
    until_line(maker, name, "[W12]", None, None, 29)


def test_without_words_no_line_is_written_and_the_editor_is_told(maker, folder):
    name = quote(maker, "We bake")
    choose(maker, name)
    maker.choose(ASK)
    sheet = maker.sheet(OwnLineSheet)
    main_button(sheet).click()
    assert "Type at least one word." in words_in(sheet)
    button(sheet, "Cancel").click()
    assert line_of(maker, name) is None


def test_a_line_of_the_editors_is_changed_and_goes_without_a_trace_in_the_text(maker, folder):
    name = quote(maker, "We bake")
    write(maker, name, "Woman, 34")
    choose(maker, name)
    maker.choose(ASK)
    sheet = maker.sheet(LineSheet)
    ticks = [each.text() for each in sheet.findChildren(QCheckBox) if each.isVisible()]
    assert not any("received" in each for each in ticks)  # it is not in there
    assert called(sheet, "Words", QPlainTextEdit).toPlainText() == "Woman, 34"
    called(sheet, "Words", QPlainTextEdit).setPlainText("Woman of 34")
    main_button(sheet).click()
    maker.until_said("The line is changed.")
    assert not errors(folder)

    before = len(list(maker.archive.content.passages()))
    choose(maker, name)
    maker.choose("Take its attribution line off")
    until_line(maker, name)
    maker.until_said("The line under it is gone")
    assert len(list(maker.archive.content.passages())) == before
    assert not errors(folder)


@pytest.mark.parametrize(
    ("above", "words", "line"),
    [
        ("The landlord", "(woman, 34", ("(woman, 34, focus group 1)", None, "woman", 34)),
        ("Я написала", "рассказала", ("рассказала женщина, 29 лет.", None, "woman", 29)),
    ],
)
def test_a_paragraph_that_becomes_a_line_is_read_as_at_an_import(maker, folder, above, words, line):
    name = quote(maker, above)
    choose(maker, below(maker, words))
    maker.choose("Attribution line of the quote above")

    until_line(maker, name, *line)
    assert name in guessed(maker)
    assert not errors(folder)
    maker.do.undo.trigger()
    until_line(maker, name)
    assert name not in guessed(maker)


@pytest.mark.parametrize("language", ["en", "ru", "ky"])
def test_each_line_of_the_menu_on_a_passage_has_a_letter_of_its_own(maker, folder, language):
    maker.speak(language)
    maker.qtbot.waitUntil(lambda: maker.workspace is not None, timeout=PATIENCE)
    menus = [each for each in maker.window.findChildren(QMenu) if each.title() in TITLES]
    for menu in menus:
        texts = [each.text() for each in menu.actions() if each.text()]
        letters = [QKeySequence.mnemonic(each).toString() for each in texts]
        assert len({*letters}) == len(texts) > 15, sorted(letters)
    assert menus
