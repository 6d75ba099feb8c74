"""A problem is settled from its row in the list, without a word of the files."""

import tomllib

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit

from index import Problem, Severity
from tests.viewer.app.desk.conftest import PATIENCE, Maker
from tests.viewer.controls import button, buttons, called, main_button, words_in
from viewer.screens.desk.consent_sheet import ConsentSheet
from viewer.screens.desk.file_pane import FilePane
from viewer.screens.desk.foot import DeskFoot
from viewer.screens.desk.mends import Mend, mend_word, mends_of, plain_words
from viewer.screens.desk.problem_sheets import TimeSheet, WaiverSheet
from viewer.screens.desk.speakers.pane import SpeakersPane
from viewer.ui.lists.long_list import ROW
from viewer.ui.lists.rows import RowList
from viewer.ui.lists.table import Table

TALK = """The night shift

Three people spoke in Bishkek. The fine is 60,000 soms under Article 167 of the code.

“We bake from nine until five.”
Woman, 45, baker

“Nobody asks us.”
Woman, 45, baker
"""


@pytest.fixture
def talk(tmp_path):
    file = tmp_path / "shift.txt"
    file.write_text(TALK, encoding="utf-8")
    return file


@pytest.fixture
def mender(maker, folder):
    maker.folder = folder
    maker.list = maker.pane.findChild(RowList)
    return maker


def rows(person):
    model = person.list.model()
    return [model.index(row, 0).data(ROW) for row in range(model.rowCount())]


def choose(person, code):
    person.qtbot.waitUntil(
        lambda: code in {each.problem.code for each in rows(person)}, timeout=PATIENCE
    )
    row = next(each for each in rows(person) if each.problem.code == code)
    person.list.choose(row.id)
    return row


def until_gone(person, code):
    person.qtbot.waitUntil(
        lambda: code not in {each.problem.code for each in rows(person)}, timeout=PATIENCE
    )


def head(person):
    return tomllib.loads((person.folder / "archive.toml").read_text(encoding="utf-8"))


def test_a_problem_is_told_in_plain_words_with_its_details_below(mender):
    row = choose(mender, "consent-unconfirmed")
    assert row.text == (
        "Nobody has said what these people consented to, so no edition can be published."
    )
    assert "[defaults]" not in f"{row.text} {row.hint}"


def test_a_problem_of_one_quote_is_told_with_its_words_and_not_by_its_name(mender):
    conflict = '[[conflict]]\npassage = "q-1"\ndocument = "shift"\nkind = "changed"\n'
    (mender.folder / "conflicts.toml").write_text(conflict, "utf-8")
    row = choose(mender, "conflict")
    assert "q-1" in row.problem.text
    place, words, again = row.hint.splitlines()
    assert place == "“Shift”"
    assert words == "“We bake from nine until five.” — Woman, 45, baker"
    assert again.startswith("Add the document again to see what it says here")
    assert "q-1" not in row.spoken


def test_a_conflict_of_a_folder_that_shows_nothing_names_its_passage_and_leads_to_it(
    qtbot, mender, start
):
    conflict = '[[conflict]]\npassage = "{}"\ndocument = "shift"\nkind = "{}"\nline = 9\n\n'
    of_both = conflict.format("q-1", "changed") + conflict.format("p-99", "removed")
    folder = mender.folder
    (folder / "conflicts.toml").write_text(of_both, "utf-8")
    mender.program.close()
    again = Maker(qtbot, start(source=folder))
    qtbot.waitUntil(lambda: again.pane is not None, timeout=PATIENCE)
    again.list = again.pane.findChild(RowList)
    choose(again, "conflict")
    found = [each for each in rows(again) if each.problem.code == "conflict"]
    assert again.workspace is None
    changed, removed = sorted(found, key=lambda row: row.problem.kind)
    assert changed.text.startswith("You changed this passage, and so does the document")
    assert changed.hint.startswith("“Shift”, line 9\n“We bake from nine until five.”\n")
    assert removed.text.startswith("You took a passage out")
    assert removed.place == "documents/shift.md"

    again.list.choose(changed.id)
    pane = again.pane.findChild(FilePane)
    again.qtbot.waitUntil(lambda: "We bake from nine" in pane.marked, timeout=PATIENCE)


def test_consent_is_stated_from_its_problem(mender):
    choose(mender, "consent-unconfirmed")
    button(mender.pane, "Say what they consented to").click()
    main_button(mender.sheet(ConsentSheet)).click()
    until_gone(mender, "consent-unconfirmed")
    assert "consent_confirmed" not in head(mender)
    assert mender.window.focusWidget() is mender.list  # the button is gone


def test_the_time_of_a_law_is_stated_from_its_problem_and_taken_back(mender):
    choose(mender, "as-of")
    button(mender.pane, "Say of when it is").click()
    sheet = mender.sheet(TimeSheet)
    box = called(sheet, "Year or date, such as 2019 or 2019-05", QLineEdit)
    mender.type(box, "soon")
    main_button(sheet).click()
    assert "Type a year, such as 2019." in words_in(sheet)
    box.clear()
    mender.type(box, "2019")
    main_button(sheet).click()
    mender.until_said("It is stated of when it is.")
    document = mender.folder / "documents" / "shift.md"
    assert "as_of=2019}" in document.read_text(encoding="utf-8")
    mender.qtbot.waitUntil(
        lambda: all(
            each.severity is Severity.NOTE for each in rows(mender) if each.problem.code == "as-of"
        ),
        timeout=PATIENCE,
    )

    mender.do.undo.trigger()
    mender.until_said("Taken back")
    assert "as_of" not in document.read_text(encoding="utf-8")


def test_what_may_stay_is_waived_with_a_reason_that_readers_see(mender):
    choose(mender, "same-attribution")
    button(mender.pane, "It may stay so").click()
    sheet = mender.sheet(WaiverSheet)
    main_button(sheet).click()
    assert "Say why, in a few words." in words_in(sheet)
    mender.type(called(sheet, "Why: readers of the archive see it", QLineEdit), "Two women spoke.")
    main_button(sheet).click()
    mender.until_said("Readers see the reason")
    mender.qtbot.waitUntil(
        lambda: choose(mender, "same-attribution").severity is Severity.NOTE, timeout=PATIENCE
    )
    (waived,) = head(mender)["waived"]
    assert (waived["code"], waived["reason"]) == ("same-attribution", "Two women spoke.")
    assert "It may stay so …" not in buttons(mender.pane)


def test_after_one_problem_is_settled_the_next_is_chosen_with_what_settles_it(mender):
    choose(mender, "consent-unconfirmed")
    button(mender.pane, "Say what they consented to").click()
    main_button(mender.sheet(ConsentSheet)).click()
    until_gone(mender, "consent-unconfirmed")
    row = next(each for each in rows(mender) if each.id == mender.list.chosen)
    for mend in mends_of(row.problem):
        assert mend_word(mend) in buttons(mender.pane)


def test_the_time_that_is_stated_is_not_asked_for_again():
    told = Problem("documents/a.md", 3, Severity.NOTE, "as-of", "Said.")
    assert plain_words(told).endswith("Of when they are is stated.")


def test_what_is_not_said_of_quotes_leads_to_them_all_chosen(mender):
    row = choose(mender, "care-missing")
    button(mender.pane, "Go to who speaks").click()
    table = mender.window.findChild(SpeakersPane).findChild(Table)
    mender.qtbot.waitUntil(lambda: len(table.taken) == 2, timeout=PATIENCE)
    assert set(table.taken) == set(row.problem.passages)
    assert table.isVisible()


def test_a_conflict_is_decided_and_another_one_stays(mender):
    conflicts = mender.folder / "conflicts.toml"
    entry = '[[conflict]]\npassage = "{name}"\ndocument = "shift"\nkind = "changed"\n'
    conflicts.write_text(
        "# mine\n\n" + "\n".join(entry.format(name=name) for name in ("q-1", "q-2")), "utf-8"
    )
    choose(mender, "conflict")
    button(mender.pane, "It stays as it is now").click()
    mender.until_said("stays as it is now")
    left = tomllib.loads(conflicts.read_text("utf-8"))["conflict"]
    assert [each["passage"] for each in left] == ["q-2"]
    assert conflicts.read_text("utf-8").startswith("# mine\n")


def test_what_may_stay_so_and_is_gone_is_taken_back(mender):
    with (mender.folder / "archive.toml").open("a", encoding="utf-8") as file:
        file.write('\n[[waived]]\ncode = "as-of"\npassage = "q-2"\nreason = "Known."\n')
    row = choose(mender, "unused-waiver")
    assert "q-2" not in row.spoken
    button(mender.pane, "Take that back").click()
    until_gone(mender, "unused-waiver")
    assert "waived" not in head(mender)


def test_with_no_document_the_problem_leads_to_adding_one(maker, tmp_path):
    maker.begin(tmp_path, "Empty")
    maker.list = maker.pane.findChild(RowList)
    choose(maker, "no-document")
    assert button(maker.pane, "Add documents …").isVisible()


@pytest.mark.parametrize(
    ("severity", "code", "hint", "expected"),
    [
        (Severity.WARNING, "as-of", "", (Mend.TIME, Mend.WAIVE)),
        (Severity.NOTE, "as-of", "Waived: it is known", (Mend.TIME,)),
        (Severity.ERROR, "quote-altered", "", (Mend.WAIVE,)),
        (Severity.ERROR, "bad-toml", "", ()),
        (Severity.ERROR, "withdrawn-words", "", ()),
    ],
)
def test_only_what_helps_is_offered(severity, code, hint, expected):
    assert mends_of(Problem("archive.toml", None, severity, code, "Said.", hint)) == expected


def told_in(foot):
    """The sentences that are seen in the foot."""
    return "\n".join(each.text() for each in foot.findChildren(QLabel) if each.isVisible())


def test_lists_that_an_error_empties_say_so_and_lead_to_the_problems(qtbot, mender, start):
    head = (mender.folder / "archive.toml").read_text("utf-8")
    mender.program.close()
    (mender.folder / "archive.toml").write_text(f"colour = 1\n{head}", "utf-8")
    again = Maker(qtbot, start(source=mender.folder))
    foot = again.window.findChild(DeskFoot)
    qtbot.waitUntil(lambda: again.pane is not None and again.pane.isVisible(), timeout=PATIENCE)
    for words in ("Go to the notes", "Go to the glossary", "Go to the themes"):
        again.choose(words)
        qtbot.waitUntil(lambda: "The folder has an error" in told_in(foot), timeout=PATIENCE)
        assert foot.pane is not again.pane
        assert "There are no" not in told_in(foot)
        button(foot, "Go to the problems").click()
        assert foot.pane is again.pane
        assert again.pane.isVisible()

    (mender.folder / "archive.toml").write_text(head, "utf-8")
    again.choose("Go to the notes")
    qtbot.waitUntil(lambda: "There are no notes yet." in told_in(foot), timeout=PATIENCE)


def test_after_documents_are_added_the_problem_of_consent_is_of_them_alone(mender, tmp_path):
    choose(mender, "consent-unconfirmed")
    button(mender.pane, "Say what they consented to").click()
    sheet = mender.sheet(ConsentSheet)
    button(sheet, "Nobody knows").click()
    button(sheet, "to be read").click()
    main_button(sheet).click()
    until_gone(mender, "consent-unconfirmed")
    more = tmp_path / "more.txt"
    more.write_text("The day shift\n\nTwo people spoke in the yard of the mill.\n", "utf-8")
    mender.add(more)
    row = choose(mender, "consent-unconfirmed")
    assert row.text.startswith("Documents were added. Nobody has said what the people of the added")
