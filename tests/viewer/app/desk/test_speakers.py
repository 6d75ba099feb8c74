"""An editor states who speaks, what they consented to, and how much is told of them."""

import tomllib

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QPushButton

from index import Level
from tests.viewer.app.desk.conftest import PATIENCE
from tests.viewer.controls import button, called, desk_list, lines_of, main_button, words_in
from viewer.screens.desk.consent_sheet import ConsentSheet
from viewer.screens.desk.participants.pane import ParticipantsPane
from viewer.screens.desk.passage_sheets import DeletionSheet, LineSheet, ReasonSheet
from viewer.screens.desk.speakers.form import SpeakerForm
from viewer.screens.desk.speakers.pane import SpeakersPane
from viewer.screens.desk.speakers.sheets import FewReadersSheet, NewValueSheet, OtherWordsSheet
from viewer.ui.lists.long_list import ROW
from viewer.ui.lists.table import Table
from viewer.wording.archive_words import writable_languages

SHIFT = """The night shift

Three people spoke in the office of the bakery before the winter.

“We bake from nine until five.”
Woman, 45, baker

“The ovens are never cold.”
Man, 30, baker

“Nobody asks us.”
Woman, 51, baker
"""
TABLES = """
[[table]]
id = "role"
title.en = "Roles"
of.en = "Those who took part"
field = "role"
[[table.row]]
label.en = "Bakers"
count = 6
value = "baker"

[[table]]
id = "age"
title.en = "Ages"
of.en = "Those who took part"
field = "age_band"
[[table.row]]
label.en = "20 to 29"
count = 2
value = "20-29"
ages = [20, 29]
"""


class Attributor:
    """Somebody at the list of who speaks."""

    def __init__(self, maker, folder):
        self.maker = maker
        self.folder = folder
        maker.window.activateWindow()  # the dialogs that were closed leave none active
        maker.choose("Go to who speaks")
        maker.qtbot.waitUntil(lambda: len(self.rows) == 3, timeout=PATIENCE)

    @property
    def pane(self):
        return self.maker.window.findChild(SpeakersPane)

    @property
    def table(self):
        return self.pane.findChild(Table)

    @property
    def form(self):
        return self.pane.findChild(SpeakerForm)

    @property
    def rows(self):
        model = self.table.model()
        return [model.index(row, 0).data(ROW) for row in range(model.rowCount())]

    @property
    def headings(self):
        model = self.table.model()
        across = Qt.Orientation.Horizontal
        return [model.headerData(n, across) for n in range(model.columnCount())]

    def cells(self, name):
        (row,) = (row for row in self.rows if row.id == name)
        return dict(zip(self.headings, row.cells, strict=True))

    def take(self, *names):
        """Click on the rows with these names, all but the first with Ctrl."""
        for number, name in enumerate(names):
            at = next(n for n, row in enumerate(self.rows) if row.id == name)
            place = self.table.visualRect(self.table.model().index(at, 0)).center()
            key = Qt.KeyboardModifier.ControlModifier if number else Qt.KeyboardModifier.NoModifier
            self.maker.qtbot.mouseClick(
                self.table.viewport(), Qt.MouseButton.LeftButton, key, place
            )

    def box(self, name, kind=QComboBox):
        return called(self.form, name, kind)

    def pick(self, name, words):
        """Pick these words in a box, or the one line that begins with them."""
        box = self.box(name)
        whole = [box.findText(words)] if box.findText(words) >= 0 else lines_of(box, words)
        (number,) = whole
        box.setCurrentIndex(number)
        box.activated.emit(number)

    def faint(self, name):
        """The cells of a row that are paler than others."""
        model, at = self.table.model(), next(n for n, row in enumerate(self.rows) if row.id == name)
        indexes = [model.index(at, column) for column in range(model.columnCount())]
        pale = Qt.ItemDataRole.ForegroundRole
        return [each.data() for each in indexes if each.data() and each.data(pale) is not None]

    def type(self, name, words):
        box = self.box(name, QLineEdit)
        box.setFocus()
        box.selectAll()
        QTest.keyClicks(box, words)
        QTest.keyClick(box, Qt.Key.Key_Return)

    def until(self, check):
        self.maker.qtbot.waitUntil(check, timeout=PATIENCE)

    def until_listed(self, name, heading, words):
        self.until(lambda: self.cells(name).get(heading) == words)

    @property
    def document(self):
        return (self.folder / "documents" / "talk.md").read_text(encoding="utf-8")


@pytest.fixture
def at(maker, folder):
    return Attributor(maker, folder)


@pytest.fixture
def counted(at):
    """The same, where those who took part are counted and two quotes have a role and an age."""
    (at.folder / "participants.toml").write_text(TABLES, encoding="utf-8")
    text = at.document.replace("{#q-1", "{#q-1 role=baker age=22")
    (at.folder / "documents" / "talk.md").write_text(text, encoding="utf-8")
    at.until_listed("q-1", "Fits", "≤ 2")
    return at


@pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)
def test_keys_in_a_box_of_the_form_state_nothing_on_the_way_and_begin_no_search(at):
    before = at.document
    at.take("q-1")
    box = at.box("Gender")
    box.setFocus()
    at.until(box.hasFocus)
    QTest.keyClick(at.maker.window.windowHandle(), Qt.Key.Key_M)
    assert at.maker.window.top_bar.query == ""

    box = at.box("Age", QLineEdit)
    box.setFocus()
    QTest.keyClicks(box, "44")
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert (box.text(), box.hasFocus()) == ("", True)
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert at.maker.canvas.hasFocus()

    box = at.box("Who may have it")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.view().isVisible()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Escape):
        QTest.keyClick(box.view(), key)
    assert at.document == before
    QTest.keyClick(box, Qt.Key.Key_Down)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(box.view(), key)
    at.until(lambda: "access=open" in at.document)


def test_the_line_of_one_quote_is_changed_from_the_list(at):
    at.take("q-1", "q-2")
    line = next(
        each for each in at.form.findChildren(QPushButton) if each.text() == "Change the line …"
    )
    assert not line.isVisible()
    at.take("q-2")
    assert line.isVisible()
    line.click()
    sheet = at.maker.sheet(LineSheet)
    called(sheet, "Words", QPlainTextEdit).setPlainText("Man, 30")
    main_button(sheet).click()

    at.until_listed("q-2", "Line as printed", "Man, 30")
    assert "Man, 30: Who decides" in (at.folder / "source" / "talk.txt").read_text()


def test_each_quote_has_a_row_that_is_shown_in_the_text_and_keeps_the_keyboard(at):
    assert [row.cells[0] for row in at.rows] == ["Aida", "Interviewer", "Aida"]
    assert at.cells("q-2")["Quote"] == "Who decides that?"
    assert at.pane.title == "Who speaks 3"
    assert at.pane.summary == "3 quotes, nothing is known of 3"
    assert at.table.taken == ["q-1"]  # the list has the keyboard
    at.take("q-2")
    assert at.maker.workspace.chosen == "q-2"
    history = at.maker.workspace.history.places
    at.take("q-3")
    assert at.maker.workspace.chosen == "q-3"
    assert len(at.maker.workspace.history.places) == len(history)
    assert at.table.hasFocus()
    QTest.keyClick(at.table, Qt.Key.Key_Return)
    assert at.maker.canvas.hasFocus()

    button(at.form, "What holds for all").click()
    at.maker.sheet(ConsentSheet).reject()


def test_the_quote_of_the_row_is_what_is_deleted_or_withdrawn_and_the_next_is_chosen(at):
    at.take("q-2")
    others = at.maker.archive.content.passages()
    other = next(each.id for each in others if "Three people" in each.text)
    at.maker.reader.choosing.choose(other)
    assert at.maker.workspace.chosen == other
    at.take("q-2")  # a click on the marked row chooses its quote again
    assert at.maker.workspace.chosen == "q-2"

    at.maker.choose("Delete it, also from the text as received …")
    sheet = at.maker.sheet(DeletionSheet)
    assert "“Who decides that?”" in words_in(sheet)
    sheet.reject()
    at.maker.choose("Withdraw it from the next edition …")
    assert "“Who decides that?”" in "\n".join(words_in(at.maker.sheet(ReasonSheet)))
    at.maker.give_reason()
    at.until(lambda: [row.id for row in at.rows] == ["q-1", "q-3"])
    assert at.table.taken == ["q-3"]
    assert at.maker.workspace.chosen == "q-3"
    assert at.maker.window.messages.text.startswith("“Who decides that?” – It is withdrawn.")


def test_how_many_quotes_and_tables_there_are_is_told_before_their_lists_are_seen(maker, folder):
    (folder / "participants.toml").write_text(TABLES, encoding="utf-8")
    tables = desk_list(maker.window, ParticipantsPane)
    maker.qtbot.waitUntil(lambda: tables.title == "Participants 2", timeout=PATIENCE)
    assert desk_list(maker.window, SpeakersPane).title == "Who speaks 3"


def test_a_chosen_row_is_shown_in_the_text_and_keeps_the_keyboard(at):
    at.take("q-2")
    assert at.maker.workspace.chosen == "q-2"
    history = at.maker.workspace.history.places
    at.take("q-3")

    assert at.maker.workspace.chosen == "q-3"
    assert len(at.maker.workspace.history.places) == len(history)
    assert at.table.hasFocus()
    QTest.keyClick(at.table, Qt.Key.Key_Return)
    assert at.maker.canvas.hasFocus()


def test_a_new_role_is_named_and_reworded_for_two_quotes_in_one_step_each(at):
    before = at.document
    at.take("q-1", "q-3")
    at.pick("Role", "New")
    sheet = at.maker.sheet(NewValueSheet)
    main_button(sheet).click()
    assert sheet.trouble
    at.maker.type(sheet.findChild(QLineEdit), "night bakre")
    main_button(sheet).click()
    at.until_listed("q-1", "Role", "Night bakre")
    at.maker.until_said("It is stated of 2 quotes.")
    assert at.cells("q-3")["Role"] == "Night bakre"
    assert at.cells("q-2")["Role"] == ""
    assert at.table.taken == ["q-1", "q-3"]
    words = tomllib.loads((at.folder / "vocabulary.toml").read_text(encoding="utf-8"))
    assert words["role"][-1] == {"id": "night-bakre", "label": {"en": "Night bakre"}}

    at.pick("Role", "Other words for “Night bakre”")
    sheet = at.maker.sheet(OtherWordsSheet)
    box = sheet.findChild(QLineEdit)
    assert box.text() == "Night bakre"
    box.setText("")
    main_button(sheet).click()
    assert sheet.trouble == "Type at least one word."
    box.setText("Night baker")
    main_button(sheet).click()
    at.until_listed("q-1", "Role", "Night baker")
    at.until_listed("q-3", "Role", "Night baker")
    for said in ("Night bakre", ""):
        at.maker.do.undo.trigger()
        at.until_listed("q-1", "Role", said)
    assert at.document == before


def test_a_role_gets_words_in_the_language_of_a_translation(at):
    made = '[[translation]]\npassage = "q-1"\ntext = "Мы печём."\nstatus = "draft"\nby = "A"\n'
    (at.folder / "translations").mkdir(exist_ok=True)
    (at.folder / "translations" / "ru.toml").write_text(made, "utf-8")
    source = at.maker.program.session.source
    at.maker.qtbot.waitUntil(
        lambda: "ru" in writable_languages(source.archive.content), timeout=PATIENCE
    )
    at.take("q-1")
    at.pick("Role", "New")
    sheet = at.maker.sheet(NewValueSheet)
    at.maker.type(sheet.findChild(QLineEdit), "Baker")
    main_button(sheet).click()
    at.until_listed("q-1", "Role", "Baker")
    at.pick("Role", "Other words for “Baker”")
    sheet = at.maker.sheet(OtherWordsSheet)
    called(sheet, "In which language", QComboBox).setCurrentIndex(1)
    box = sheet.findChild(QLineEdit)
    assert box.text() == ""
    box.setText("Пекарь")
    main_button(sheet).click()
    at.maker.until_said("It has other words now.")
    words = tomllib.loads((at.folder / "vocabulary.toml").read_text(encoding="utf-8"))
    assert words["role"][-1]["label"] == {"en": "Baker", "ru": "Пекарь"}


def test_a_value_that_the_archive_has_is_stated_and_taken_off(at):
    at.take("q-1")
    at.pick("Gender", "New")
    sheet = at.maker.sheet(NewValueSheet)
    at.maker.type(sheet.findChild(QLineEdit), "Woman")
    main_button(sheet).click()
    at.until_listed("q-1", "Gender", "Woman")

    at.take("q-3")
    at.pick("Gender", "Woman")
    at.until_listed("q-3", "Gender", "Woman")
    at.take("q-1", "q-2")
    assert at.box("Gender").currentText() == "(differs)"
    at.pick("Gender", "Not stated")
    at.until_listed("q-1", "Gender", "")
    assert at.cells("q-3")["Gender"] == "Woman"


def test_an_age_without_its_letters_is_stated_once_by_enter_and_by_leaving(at):
    at.take("q-1")
    at.type("Age", "3x2")
    at.box("Role").setFocus()
    at.until_listed("q-1", "Age", "32")
    at.maker.until_said("It is stated of 1 quote.")

    assert "age=32" in at.document
    at.take("q-1", "q-2")
    assert at.box("Age", QLineEdit).placeholderText() == "(differs)"
    at.maker.do.undo.trigger()
    at.until_listed("q-1", "Age", "")


def test_two_quotes_are_one_persons(at):
    at.take("q-3")
    at.pick("Same person as", "Aida: We bake")
    at.until_listed("q-3", "Person", "1")

    assert at.cells("q-1")["Person"] == "1"
    assert at.cells("q-2")["Person"] == ""
    assert at.box("Same person as").currentText().startswith("Aida: We bake")
    at.pick("Same person as", "Not stated")
    at.until(lambda: "Person" not in at.headings)


def test_consent_is_stated_apart_from_what_the_archive_states(at):
    at.take("q-1")
    consent = at.box("Consented to")
    assert consent.currentText() == "Nobody knows, as the archive"
    ticks = {each.text(): each for each in at.form.findChildren(QCheckBox)}
    assert not ticks["Reading"].isEnabled()
    at.pick("Consented to", "Stated here")
    at.until(ticks["Reading"].isEnabled)
    ticks["Reading"].click()
    at.until(lambda: "consent=read" in at.document)
    ticks["Printing"].click()
    at.until(lambda: 'consent="read, print"' in at.document)

    at.until(lambda: at.maker.archive.passage("q-1").consent == ("read", "print"))
    assert at.maker.archive.passage("q-2").consent is None
    at.pick("Consented to", "Nobody knows, as the archive")
    at.until(lambda: "consent=" not in at.document.partition("## ")[2])


def test_who_may_have_a_quote_and_what_to_know_before_reading_it(at):
    at.take("q-1", "q-2")
    at.pick("Who may have it", "Those whom you choose")
    at.until(lambda: at.document.count("access=controlled") == 2)
    at.type("Topics of the care note, with commas between", "violence,  fear")

    at.until(lambda: at.document.count('care="violence, fear"') == 2)
    at.until(lambda: at.maker.archive.passage("q-2").care == ("violence", "fear"))
    at.pick("Care note", "Nothing needed")
    at.until(lambda: at.document.count("care=none") == 2)


def test_it_says_how_many_fit_and_what_would_have_to_change_also_as_the_age_does(counted):
    assert counted.pane.summary == "3 quotes, nothing is known of 2, 1 fits fewer than three"
    counted.take("q-1")
    assert counted.pane.said == (
        "The rarest detail here fits at most 2 of those who took part, and fewer where “Aida” "
        "tells more. State that as a field, or choose a lower level. "
        "Without the age, it fits at most 6. Told as “Role only”, it fits at most 6."
    )
    counted.take("q-2")
    assert counted.pane.said == "Nothing is stated of who speaks yet."
    counted.take("q-1", "q-2")
    assert counted.pane.said == (
        "2 quotes chosen. 1 of them fits fewer than three of those who took part."
    )

    counted.take("q-1")
    counted.type("Age", "40")
    counted.until(lambda: counted.cells("q-1")["Fits"] == "?")
    assert counted.pane.said.startswith("Nobody knows how many fit: the line says “Aida” too.")
    assert counted.pane.summary == (
        "3 quotes, nothing is known of 2, of 1 nobody knows whether three fit"
    )
    counted.take("q-1", "q-2")
    assert counted.pane.said == "2 quotes chosen. Of 1 of them nobody knows whether three fit."
    counted.take("q-1")
    counted.box("Age", QLineEdit).clear()
    counted.type("Age", " ")
    counted.until(lambda: counted.pane.said.startswith("The rarest detail here fits at most 6 of"))


def test_the_list_is_narrowed_and_what_was_just_stated_stays_in_it(counted):
    button(counted.pane, "Unknown").click()
    assert [row.id for row in counted.rows] == ["q-2", "q-3"]
    counted.take("q-2")
    counted.type("Age", "22")
    counted.until_listed("q-2", "Age", "22")
    assert [row.id for row in counted.rows] == ["q-2", "q-3"]

    button(counted.pane, "Fit fewer than three").click()
    assert [row.id for row in counted.rows] == ["q-1", "q-2"]


def test_what_the_words_themselves_tell_counts_at_every_level(counted):
    counted.take("q-1")
    ticks = {each.text(): each for each in counted.form.findChildren(QCheckBox)}
    assert (ticks["Age"].isEnabled(), ticks["Gender"].isEnabled()) == (True, False)
    ticks["Age"].click()
    counted.until(lambda: "reveals=age" in counted.document)

    counted.until(lambda: counted.pane.said.endswith("The quote’s own words tell who speaks."))
    assert ticks["Age"].isChecked()
    ticks["Age"].click()
    counted.until(lambda: "reveals" not in counted.document)


def test_what_fits_too_few_is_not_shared_and_read_with_a_reason_only(counted):
    counted.take("q-1")
    share = counted.box("Told where it is shared")
    (full,) = lines_of(share, "In full")
    assert not share.model().item(full).isEnabled()
    assert share.itemText(full) == "In full (fits 2 or fewer)"
    counted.pick("Told on a reader’s screen", "In full")
    sheet = counted.maker.sheet(FewReadersSheet)
    main_button(sheet).click()
    assert sheet.trouble
    counted.maker.type(sheet.findChild(QLineEdit), "She asked for it.")
    main_button(sheet).click()
    counted.until(lambda: 'read_reason="She asked for it."' in counted.document)

    counted.until(lambda: counted.maker.archive.passage("q-1").attribution.read is Level.FULL)
    reason = counted.box("Why a reader may see it", QLineEdit)
    counted.until(lambda: (reason.isVisible(), reason.text()) == (True, "She asked for it."))
    counted.pick("Told on a reader’s screen", "Role only")
    counted.until(lambda: "read_reason" not in counted.document)
    counted.until(lambda: counted.maker.archive.passage("q-1").attribution.read is Level.ROLE)


def test_a_quote_without_a_line_says_so(at):
    at.take("q-2")
    at.maker.choose("Take its attribution line off")
    at.until_listed("q-2", "Line as printed", "(no line)")

    assert at.pane.said.startswith("There is no line under this quote")
    assert not at.box("Role").isEnabled()
    assert at.box("Who may have it").isEnabled()


def test_what_is_being_typed_stays_while_the_folder_changes(at):
    at.take("q-1")
    box = at.box("Age", QLineEdit)
    box.setFocus()
    QTest.keyClicks(box, "4")
    text = at.document.replace("{#q-1", "{#q-1 care=none")
    (at.folder / "documents" / "talk.md").write_text(text, encoding="utf-8")
    at.until(lambda: at.box("Care note").currentText() == "Nothing needed")

    assert box.text() == "4"
    QTest.keyClick(box, Qt.Key.Key_Return)
    at.until_listed("q-1", "Age", "4")


def test_who_speaks_is_stated_while_the_folder_has_errors(at):
    (at.folder / "codebook.toml").write_text("broken", encoding="utf-8")
    at.until(lambda: "1 error" in at.maker.pane.summary)
    at.take("q-1")
    at.type("Age", "22")

    at.until_listed("q-1", "Age", "22")


def test_what_an_import_guessed_is_pale_until_it_is_said_to_be_right(maker, tmp_path):
    file = tmp_path / "shift.txt"
    file.write_text(SHIFT, encoding="utf-8")
    folder = maker.begin(tmp_path, "The night shift")
    maker.add(file)
    maker.until_read("The ovens")
    at = Attributor(maker, folder)
    at.until(lambda: at.faint("q-1") == ["Woman", "45"])
    assert at.cells("q-1")["Line as printed"] == "Woman, 45, baker"

    at.take("q-2")
    at.pick("Gender", "Woman")
    at.until(lambda: at.faint("q-2") == ["30"])
    assert at.cells("q-2")["Gender"] == "Woman"
    at.take("q-1", "q-2")
    button(at.form, "What was guessed of 2 quotes is right").click()
    at.until(lambda: at.faint("q-1") == [])
    assert at.faint("q-2") == []
    assert at.faint("q-3") == ["Woman", "51"]
    (right,) = (each for each in at.form.findChildren(QPushButton) if "guessed" in each.text())
    assert not right.isVisible()
    maker.do.undo.trigger()
    at.until(lambda: at.faint("q-1") == ["Woman", "45"])


def test_a_value_that_means_nothing_is_shown_as_it_is(at):
    text = at.document.replace("{#q-1", "{#q-1 access=opn read=all")
    (at.folder / "documents" / "talk.md").write_text(text, encoding="utf-8")
    at.until(lambda: "error" in at.maker.pane.summary)
    at.take("q-1")

    at.until(lambda: at.box("Who may have it").currentText() == "opn")
    at.pick("Who may have it", "Anybody")
    at.pick("Told on a reader’s screen", "Nothing")
    at.until(lambda: "access=open read=none" in at.document)
