"""Who took part is counted at the desk: tables are typed or pasted, and told of while typing."""

import tomllib

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests.viewer.app.desk.conftest import PATIENCE
from tests.viewer.controls import button, called, desk_list, desk_pane
from viewer.notebook.dialogs.note_editor import NoteBox
from viewer.screens.desk.participants.form import CountForm
from viewer.screens.desk.participants.pane import ParticipantsPane
from viewer.screens.desk.participants.table_list import TableList
from viewer.screens.desk.problems_pane import ProblemsPane
from viewer.ui.lists.long_list import ROW
from viewer.ui.lists.rows import RowList
from viewer.ui.widgets.choice_box import ChoiceBox

TALK = """The night shift

Three people spoke in the office of the bakery before the winter.

“We bake from nine until five.”
Woman, 45, baker

“The ovens are never cold.”
Man, 30, baker
"""


class Counter:
    """Somebody who counts those who took part."""

    def __init__(self, maker):
        self.maker, self.qtbot = maker, maker.qtbot
        self.pane = desk_list(maker.window, ParticipantsPane).pane
        self.form = self.pane.findChild(CountForm)
        self.tables = self.pane.findChild(TableList)
        self.title = called(self.form, "What is counted, such as “Age”", QLineEdit)
        self.of = called(self.form, "Among whom, such as “18 people”", QLineEdit)
        self.field = self.form.findChild(ChoiceBox)
        self.rows = self.form.findChild(NoteBox)

    def fill(self, title, of, rows):
        self.title.setText(title)
        self.of.setText(of)
        self.rows.setPlainText(rows)

    def put(self):
        QTest.keyClick(self.rows, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def listed(self):
        items = (self.tables.topLevelItem(at) for at in range(self.tables.topLevelItemCount()))
        return [(item.text(0), item.text(1)) for item in items]

    def until_listed(self, *expected):
        self.qtbot.waitUntil(lambda: self.listed() == [*expected], timeout=PATIENCE)

    def until_told(self, words):
        self.qtbot.waitUntil(lambda: words in self.pane.said, timeout=PATIENCE)

    def choose(self, number):
        self.tables.setCurrentItem(self.tables.topLevelItem(number))

    def file(self, name="participants.toml"):
        return tomllib.loads((self.maker.folder / name).read_text(encoding="utf-8"))


@pytest.fixture
def talk(tmp_path):
    file = tmp_path / "shift.txt"
    file.write_text(TALK, encoding="utf-8")
    return file


@pytest.fixture
def counter(maker, folder):
    """Somebody in the pane of those who took part, of a folder that counts nobody."""
    maker.folder = folder
    maker.window.activateWindow()
    maker.qtbot.waitUntil(maker.window.isActiveWindow)
    maker.choose("Go to the participants")
    return Counter(maker)


def test_a_first_table_is_typed_and_put_into_the_archive(counter):
    assert counter.title.hasFocus()
    assert counter.listed() == [("New table", "")]
    assert "Type the groups" in counter.pane.said
    counter.fill("Age", "18 people", "under 20\t5\n20-29\t9\n30 to 45\t4\nTotal\t18")
    counter.until_told("3 groups, together 18.")
    assert counter.field.currentText() == "Ages"
    counter.put()
    counter.until_listed(("Age", "18"))
    counter.maker.until_said("“Age” is in the archive")
    wide = counter.tables.sizeHintForColumn(1)
    counter.qtbot.waitUntil(lambda: counter.tables.columnWidth(1) >= wide, timeout=PATIENCE)
    (table,) = counter.file()["table"]
    assert (table["field"], [row["ages"] for row in table["row"]]) == (
        "age_band",
        [[0, 19], [20, 29], [30, 45]],
    )
    assert counter.pane.title == "Participants 1"
    archive = counter.maker.program.session.archive
    assert [each.title["en"] for each in archive.content.participants] == ["Age"]

    counter.maker.do.undo.trigger()
    counter.until_listed(("New table", ""))
    assert not (counter.maker.folder / "participants.toml").exists()
    assert (counter.title.text(), counter.of.text()) == ("Age", "18 people")
    assert "20-29\t9" in counter.rows.toPlainText()
    counter.put()
    counter.until_listed(("Age", "18"))


def test_tab_leads_from_the_last_box_to_what_puts_the_table_in(counter):
    counter.fill("Age", "18 people", "under 20\t5\n20-29\t13")
    counter.rows.setFocus()
    counter.maker.press(Qt.Key.Key_Tab)
    put = button(counter.pane, "Put it into the archive")
    assert put.hasFocus()
    counter.maker.press(Qt.Key.Key_Space)
    counter.until_listed(("Age", "18"))


def test_what_contradicts_is_told_while_it_is_typed_and_is_not_put_in(counter):
    counter.fill("Age", "20 people", "under 20\t5\n20-29\t9\n35-40\t2\nother")
    counter.until_told("There is no number behind “other”.")
    assert "3 groups, together 16." in counter.pane.said
    assert "They add up to 16, but “among whom” says 20." in counter.pane.said
    assert "Ages 30 to 34 are in no group." in counter.pane.said
    assert "1 number under 3: every reader of the archive sees it. Only" in counter.pane.said
    counter.put()
    counter.maker.until_said("Type one number behind “other”")
    assert not (counter.maker.folder / "participants.toml").exists()
    assert counter.rows.toPlainText().endswith("other")

    counter.fill("Age", "18 people", "under 20\t5\n20-29\t9\nTotal\t18")
    counter.put()
    counter.maker.until_said("The groups add up to 14, but their sum is given as 18.")
    assert not (counter.maker.folder / "participants.toml").exists()
    assert counter.rows.toPlainText().endswith("Total\t18")
    counter.of.setText("14 people")  # what was said is no longer so
    assert counter.maker.window.messages.text == ""


def test_the_caret_stays_in_its_row_when_the_table_is_put_in(counter):
    counter.fill("Shifts", "9 people", "Day 4\nNight 5")
    counter.rows.setFocus()
    counter.rows.moveCursor(QTextCursor.MoveOperation.End)
    counter.put()
    counter.until_listed(("Shifts", "9"))
    QTest.keyClicks(counter.rows, "8")
    assert counter.rows.toPlainText() == "Day\t4\nNight\t58"


def test_a_gender_made_by_a_slip_of_typing_is_nowhere_once_the_table_is_corrected(counter):
    before = counter.file("vocabulary.toml").get("gender", [])
    counter.fill("Gender", "9 people", "Women\t4\nMenn\t5")
    counter.field.setCurrentIndex(counter.field.findData("gender"))
    counter.field.activated.emit(counter.field.currentIndex())
    counter.put()
    counter.until_listed(("Gender", "9"))
    assert "menn" in {each["id"] for each in counter.file("vocabulary.toml")["gender"]}
    counter.rows.setPlainText("Women\t9")
    counter.put()
    counter.maker.qtbot.waitUntil(
        lambda: "menn" not in {each["id"] for each in counter.file("vocabulary.toml")["gender"]},
        timeout=PATIENCE,
    )
    assert before == [each for each in counter.file("vocabulary.toml")["gender"] if each in before]


def test_new_values_go_into_the_archive_and_the_quotes_that_fit_are_counted(counter):
    entries = {each["id"] for each in counter.file("vocabulary.toml").get("role", ())}
    counter.fill("Who took part", "12 people", "Bakers\t9\nDrivers\t3")
    counter.field.setCurrentIndex(counter.field.findData("role"))
    counter.field.activated.emit(counter.field.currentIndex())
    counter.until_told("New to the archive:")
    assert "“Drivers”" in counter.pane.said
    counter.put()
    counter.until_listed(("Who took part", "12"))
    now = {each["id"] for each in counter.file("vocabulary.toml")["role"]}
    assert entries < now
    counter.until_told("At least three people fit")


def test_what_is_typed_is_kept_when_another_table_is_chosen_and_the_archive_is_built(counter):
    counter.fill("Shifts", "9 people", "Day\t4\nNight\t5")
    counter.put()
    counter.until_listed(("Shifts", "9"))
    counter.rows.setPlainText("Day\t4\nNight\t6")
    assert counter.listed() == [("Shifts, not put in yet", "9")]
    button(counter.pane, "New table").click()
    assert counter.title.hasFocus()
    counter.fill("Doors", "", "Left\t3")
    counter.choose(0)
    assert counter.rows.toPlainText() == "Day\t4\nNight\t6"

    file = counter.maker.folder / "archive.toml"
    source = counter.maker.program.session.source
    title = file.read_text(encoding="utf-8").replace('title.en = "', 'title.en = "All ')
    file.write_text(title, encoding="utf-8")
    before = source.archive
    counter.qtbot.waitUntil(lambda: source.archive is not before, timeout=PATIENCE)
    assert counter.listed() == [("Shifts, not put in yet", "9"), ("New table", "")]
    assert counter.rows.toPlainText() == "Day\t4\nNight\t6"
    counter.choose(1)
    assert (counter.title.text(), counter.rows.toPlainText()) == ("Doors", "Left\t3")
    counter.choose(0)
    counter.put()
    counter.until_listed(("Shifts", "10"), ("New table", ""))
    assert [row["count"] for row in counter.file()["table"][0]["row"]] == [4, 6]


def test_what_is_typed_is_kept_when_the_language_of_the_window_changes(counter):
    counter.fill("Shifts", "9 people", "Day\t4")
    before = counter.maker.program.window
    counter.maker.speak("ru")
    counter.qtbot.waitUntil(lambda: counter.maker.program.window is not before, timeout=PATIENCE)
    pane = desk_list(counter.maker.program.window, ParticipantsPane).pane
    assert pane.findChild(NoteBox).toPlainText() == "Day\t4"
    assert pane.summary == "1 таблица набрана и ещё не внесена в архив"


def test_ctrl_z_in_a_box_takes_back_what_the_message_offers(counter):
    counter.fill("Shifts", "9 people", "Day\t4\nNight\t5")
    counter.put()
    counter.until_listed(("Shifts", "9"))
    counter.maker.until_said("“Shifts” is in the archive.")
    counter.rows.setFocus()
    window = counter.maker.window.windowHandle()
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    counter.until_listed(("New table", ""))
    assert "nothing more to undo" not in counter.maker.window.messages.text


def test_a_table_is_left_as_it_was_or_removed_by_a_button_or_its_key(counter):
    counter.fill("Shifts", "9 people", "Day\t4\nNight\t5")
    counter.put()
    counter.until_listed(("Shifts", "9"))
    counter.rows.setPlainText("Day\t4")
    button(counter.pane, "Leave it as it was").click()
    assert counter.rows.toPlainText() == "Day\t4\nNight\t5"
    assert counter.listed() == [("Shifts", "9")]
    assert not button(counter.pane, "Put it into the archive").isEnabled()

    button(counter.pane, "Remove").click()
    counter.until_listed(("New table", ""))
    assert counter.title.text() == ""
    counter.maker.do.undo.trigger()
    counter.until_listed(("Shifts", "9"))
    counter.tables.setFocus()
    QTest.keyClick(counter.tables, Qt.Key.Key_Delete)
    counter.maker.until_said("“Shifts” is removed")
    counter.until_listed(("New table", ""))
    assert not (counter.maker.folder / "participants.toml").exists()


def test_cells_are_pasted_from_a_spreadsheet(counter):
    QGuiApplication.clipboard().setText("Group\tNumber\r\nDay\t1 200\r\nNight\t5\r\n")
    counter.rows.setFocus()
    counter.rows.paste()
    counter.until_told("2 groups, together 1")
    counter.title.setText("Shifts")
    counter.of.setText("those who work")
    counter.put()
    counter.maker.until_said("“Shifts” is in the archive")
    rows = counter.file()["table"][0]["row"]
    assert [(row["label"]["en"], row["count"]) for row in rows] == [("Day", 1200), ("Night", 5)]


def test_a_problem_of_the_tables_leads_to_them(counter):
    counter.fill("Gender", "9 people", "Women\t4\nMen\t4")
    counter.field.setCurrentIndex(counter.field.findData("gender"))
    counter.field.activated.emit(counter.field.currentIndex())
    counter.put()
    counter.until_listed(("Gender", "8"))
    counter.maker.choose("Go to the problems")
    problems = counter.maker.pane
    rows = problems.findChild(RowList)
    model = rows.model()

    def sums():
        held = [model.index(at, 0).data(ROW) for at in range(model.rowCount())]
        return [row.id for row in held if row.problem.code == "band-sum"]

    counter.qtbot.waitUntil(lambda: len(sums()) == 1, timeout=PATIENCE)
    rows.choose(sums()[0])
    button(problems, "Go to the participants").click()
    assert counter.pane.isVisible()
    assert counter.tables.hasFocus()


def test_a_typed_table_is_not_lost_where_the_folder_or_the_window_closes(counter):
    counter.fill("Age", "2 people", "20-30 2")
    window, said = counter.maker.window, "not in the archive. Put it in, or close again"
    desk_pane(window, ProblemsPane)
    assert not window.close()
    assert said in window.messages.text
    assert counter.pane.isVisible()
    counter.put()
    counter.until_listed(("Age", "2"))
    assert window.may_close(lambda: None)  # where each table is written

    counter.rows.setPlainText("20-30 3")
    counter.maker.choose("Close the archive folder")
    assert counter.maker.program.session.source is not None
    assert window.isVisible()
    assert said in window.messages.text
    counter.maker.choose("Close the archive folder")
    counter.qtbot.waitUntil(lambda: counter.maker.program.session.source is None, timeout=PATIENCE)
