"""What an import guessed is looked at one by one, by keys or buttons, and is decided once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from index import PassageKind
from tests.pdf_maker import Pdf, at, paragraph
from tests.viewer.app.desk.conftest import PATIENCE
from tests.viewer.controls import button, called, desk_list, is_offered
from viewer.screens.desk.file_pane import FilePane
from viewer.screens.desk.guesses.pane import GuessesPane
from viewer.screens.desk.passage_sheets import TableSheet
from viewer.ui.lists.long_list import ROW
from viewer.ui.lists.rows import RowList

TALK = """The night shift

Three people spoke in the office of the bakery before the winter.

“We bake from nine until five.”
Woman, 45, baker

“The ovens are never cold.”
Man, 30, baker

“Nobody asks us.”
Woman, 51, baker
"""


@pytest.fixture
def talk(tmp_path):
    file = tmp_path / "shift.txt"
    file.write_text(TALK, encoding="utf-8")
    return file


@pytest.fixture
def reviewer(maker, folder):
    """Somebody at the guesses of an import, which nobody has looked at."""
    maker.folder = folder
    maker.window.activateWindow()
    maker.qtbot.waitUntil(maker.window.isActiveWindow)
    maker.choose("Go to the guesses")
    return at_guesses(maker)


def at_guesses(maker):
    """Find the list of guesses, once it has some."""
    maker.review = desk_list(maker.window, GuessesPane).pane
    maker.guesses = maker.review.findChild(RowList)
    maker.qtbot.waitUntil(lambda: maker.guesses.model().rowCount() > 0, timeout=PATIENCE)
    return maker


def rows(person):
    model = person.guesses.model()
    return [model.index(row, 0).data(ROW) for row in range(model.rowCount())]


def press(person, key):
    QTest.keyClick(person.guesses, key)


def choose(person, kind, words):
    (row,) = [each for each in rows(person) if each.guess.kind == kind and words in each.text]
    person.guesses.choose(row.id)
    return row.guess.passage


def marked_block(person):
    """The words beside which the bar stands in the text, or ""."""
    begin, end = person.canvas.chosen_span
    whole = QTextCursor(person.canvas.document())
    whole.setPosition(begin)
    whole.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return whole.selectedText()


def until_decided(person, count):
    """Wait until so many guesses are left, and the text above is that of the folder."""
    person.qtbot.waitUntil(lambda: len(rows(person)) == count, timeout=PATIENCE)


def test_after_the_report_the_guesses_have_the_keyboard_and_one_is_shown(maker, tmp_path, talk):
    maker.begin(tmp_path, "The night shift")
    maker.add(talk)
    maker.until_read("Three people spoke")
    reviewer = at_guesses(maker)
    reviewer.window.activateWindow()  # as a window manager does once the report is closed
    reviewer.qtbot.waitUntil(reviewer.window.isActiveWindow)
    assert reviewer.guesses.hasFocus()
    assert reviewer.guesses.chosen
    assert len(rows(reviewer)) >= 6
    assert reviewer.review.title == f"Guesses {len(rows(reviewer))}"
    lines = [each.text for each in rows(reviewer) if each.guess.kind == "field"]
    assert lines == ["Woman, 45, baker", "Man, 30, baker", "Woman, 51, baker"]

    passage = choose(reviewer, "quote", "never cold")
    assert reviewer.workspace.shown.chosen == passage
    lines = reviewer.review.findChild(FilePane)
    reviewer.qtbot.waitUntil(lambda: "never cold" in lines.marked, timeout=PATIENCE)
    reviewer.reader.choosing.choose("p-1")
    reviewer.choose("Go to the guesses")
    assert reviewer.workspace.shown.chosen == passage


def test_after_the_report_the_text_shows_what_the_first_guess_is_about(maker, tmp_path, talk):
    maker.begin(tmp_path, "The night shift")
    maker.add(talk)  # and no window is active while its report closes

    guesses = desk_list(maker.window, GuessesPane).pane.findChild(RowList)
    maker.qtbot.waitUntil(lambda: guesses.chosen != "", timeout=PATIENCE)
    assert guesses.chosen.endswith("\nheading")
    maker.qtbot.waitUntil(lambda: marked_block(maker) == "The night shift", timeout=PATIENCE)


def test_what_was_done_in_other_files_than_an_import_changed_can_be_taken_back(reviewer, tmp_path):
    press(reviewer, Qt.Key.Key_Return)
    reviewer.until_said("1 guess accepted")
    file = tmp_path / "second.txt"
    file.write_text(TALK.replace("Three people", "Four people"), encoding="utf-8")
    said = reviewer.add(file)
    assert "This cannot be taken back." in said
    reviewer.until_read("Four people")
    reviewer.do.undo.trigger()
    reviewer.until_said("Taken back")
    reviewer.qtbot.waitUntil(lambda: not reviewer.do.undo.isEnabled(), timeout=PATIENCE)
    assert "Four people" in reviewer.text_seen()


def test_a_document_that_brings_nothing_new_leaves_what_can_be_taken_back(reviewer, tmp_path):
    before = len(rows(reviewer))
    press(reviewer, Qt.Key.Key_Return)
    reviewer.until_said("1 guess accepted")
    said = reviewer.add(tmp_path / "shift.txt")
    assert "Nothing changed: the folder has all of it already." in said
    assert "cannot be taken back" not in said
    assert reviewer.do.undo.isEnabled()
    reviewer.do.undo.trigger()
    until_decided(reviewer, before)


def test_enter_or_one_press_for_all_alike_says_that_they_are_right_and_goes_on(reviewer):
    before = rows(reviewer)
    reviewer.guesses.choose(before[0].id)
    press(reviewer, Qt.Key.Key_Return)
    until_decided(reviewer, len(before) - 1)
    assert [each.id for each in rows(reviewer)] == [each.id for each in before[1:]]
    assert reviewer.guesses.chosen == before[1].id
    reviewer.until_said("1 guess accepted")

    reviewer.do.undo.trigger()
    until_decided(reviewer, len(before))
    alike = [each for each in before if each.guess.kind == "quote"]
    assert len(alike) == 3
    choose(reviewer, "quote", "never cold")
    button(reviewer.review, "All 3 like it are right").click()
    until_decided(reviewer, len(before) - 3)
    assert "quote" not in {each.guess.kind for each in rows(reviewer)}


def test_lines_that_are_equal_are_accepted_at_once_and_the_others_wait(maker, tmp_path, talk):
    file = talk
    said = "\n\n".join(f"“We sleep {number} hours.”\nWoman, 45, baker" for number in "3456")
    file.write_text(f"{TALK}\n{said}\n", encoding="utf-8")
    maker.begin(tmp_path, "The night shift")
    maker.add(file)
    maker.review = desk_list(maker.window, GuessesPane).pane
    maker.guesses = maker.review.findChild(RowList)
    maker.qtbot.waitUntil(
        lambda: any("Woman, 45" in each.text for each in rows(maker)), timeout=PATIENCE
    )
    maker.window.activateWindow()
    maker.qtbot.waitUntil(maker.window.isActiveWindow)
    before = [each for each in rows(maker) if each.guess.kind == "field"]
    equal = [each for each in before if each.text == "Woman, 45, baker"]
    assert (len(equal), len(before)) == (5, 7)
    maker.guesses.choose(equal[0].id)
    assert "All 5 with these words are right" in " ".join(
        each.text() for each in maker.review.findChildren(QPushButton) if not each.isHidden()
    )
    press(maker, Qt.Key.Key_E)
    maker.until_said("5 guesses accepted")
    maker.qtbot.waitUntil(
        lambda: len([e for e in rows(maker) if e.guess.kind == "field"]) == 2, timeout=PATIENCE
    )


@pytest.mark.parametrize("key", [Qt.Key.Key_P, "\N{CYRILLIC CAPITAL LETTER ZE}"])
def test_a_key_makes_it_something_else_also_on_a_russian_keyboard(reviewer, key):
    before = len(rows(reviewer))
    passage = choose(reviewer, "quote", "Nobody asks")
    if isinstance(key, str):  # as a Cyrillic layout sends it
        sent = [
            each
            for each in reviewer.guesses.actions()
            if key in [keys.toString() for keys in each.shortcuts()]
        ]
        assert [each.text() for each in sent] == ["Paragraph"]
        sent[0].trigger()
    else:
        press(reviewer, key)
    reviewer.until_said("It is a paragraph now")
    archive = reviewer.program.session.archive
    words = {each.text: each.kind for each in archive.content.passages()}
    assert words["“Nobody asks us.”"] is PassageKind.PARAGRAPH
    assert passage not in {each.guess.passage for each in rows(reviewer)}
    assert len(rows(reviewer)) < before


def test_a_line_that_becomes_text_is_said_to_be_read_by_all_and_the_quote_stays_one(reviewer):
    passage = choose(reviewer, "field", "Woman, 45")
    press(reviewer, Qt.Key.Key_P)

    reviewer.until_said("The line under it is in the text now, where every reader sees it.")
    reviewer.qtbot.waitUntil(
        lambda: reviewer.archive.passage(passage).attribution is None, timeout=PATIENCE
    )
    assert reviewer.archive.passage(passage).kind is PassageKind.QUOTE
    reviewer.accept()
    reviewer.until_said("Taken back: an attribution line taken off.")


def test_letters_begin_no_search_and_keys_do_what_they_say_while_guesses_have_the_keyboard(
    reviewer,
):
    choose(reviewer, "quote", "The ovens")
    press(reviewer, Qt.Key.Key_T)
    sheet = reviewer.sheet(TableSheet)
    assert "The ovens are never cold." in called(sheet, "Rows", QPlainTextEdit).toPlainText()
    sheet.reject()

    press(reviewer, Qt.Key.Key_X)
    reviewer.until_said("left out")
    assert reviewer.window.top_bar.query == ""
    assert "never cold" not in reviewer.text_seen()


def test_a_folder_without_guesses_says_so_and_offers_nothing(reviewer):
    names = frozenset(each.guess.passage for each in rows(reviewer))
    reviewer.program.session.source.editor.do(lambda folder: folder.acts.accept(names), "Done.")
    until_decided(reviewer, 0)
    assert reviewer.review.summary == "Nothing that was guessed is left to look at."
    assert not button(reviewer.review, "Quote").isEnabled()


def test_words_of_the_original_that_are_nowhere_are_counted_and_led_to(reviewer):
    assert "nowhere" not in reviewer.review.summary
    document = reviewer.folder / "documents" / "shift.md"
    text = document.read_text(encoding="utf-8")
    document.write_text(text.replace(" of the bakery", ""), encoding="utf-8")
    reviewer.qtbot.waitUntil(
        lambda: reviewer.review.summary.endswith("3 words of the original are nowhere."),
        timeout=PATIENCE,
    )
    assert button(reviewer.review, "Words that are nowhere").isEnabled()

    press(reviewer, Qt.Key.Key_W)

    assert reviewer.pane.isVisible()
    assert "of the bakery" in str(reviewer.pane.selected)
    lines = reviewer.pane.findChild(FilePane)
    reviewer.qtbot.waitUntil(lambda: "of the bakery" in lines.marked, timeout=PATIENCE)


@pytest.mark.long
def test_what_is_made_of_a_passage_in_the_menu_is_decided_too(reviewer):
    passage = choose(reviewer, "quote", "never cold")
    reviewer.choose("It is a paragraph")
    reviewer.until_said("It is a paragraph now")
    assert passage not in {each.guess.passage for each in rows(reviewer)}


PROSE = ("Three people spoke in the office", "of the bakery before the winter.")
PAGES = [
    at(60, 60, "The night shift", size=20) + paragraph(60, 120, PROSE),
    at(60, 60, "What they said", size=16)
    + paragraph(60, 120, PROSE)
    + at(60, 200, "Who decides", size=16)
    + paragraph(60, 260, ("Nobody asks them, they said.",)),
]


def review_of(maker):
    """Have somebody at the guesses, and return where the original is shown."""
    maker.until_read("What they said")
    maker.review = desk_list(maker.window, GuessesPane).pane
    maker.guesses = maker.review.findChild(RowList)
    maker.window.activateWindow()
    maker.qtbot.waitUntil(lambda: maker.guesses.model().rowCount() > 0, timeout=PATIENCE)
    return maker.review.original


def until_page(maker, original):
    choose(maker, "heading", "What they said")
    maker.qtbot.waitUntil(
        lambda: original.page.isVisible() and original.page.marked == 1, timeout=PATIENCE
    )


@pytest.fixture
def shift(tmp_path):
    file = tmp_path / "shift.pdf"
    file.write_bytes(Pdf(*PAGES).data())
    return file


def originals_kept(store, folder):
    return len(store.originals(store.begin(folder)[0]))


def test_of_a_pdf_the_page_is_shown_with_its_place_and_of_another_file_the_lines(
    maker, tmp_path, shift
):
    file = shift
    maker.begin(tmp_path, "The night shift")
    maker.add(file)
    original = review_of(maker)
    until_page(maker, original)
    assert original.page.accessibleName() == "The original, page 2"

    other = Pdf(*reversed(PAGES)).data()
    file.write_bytes(other)  # another one is in its place
    maker.guesses.choose_none()
    choose(maker, "heading", "Who decides")
    maker.qtbot.waitUntil(lambda: not original.page.isVisible(), timeout=PATIENCE)
    maker.qtbot.waitUntil(lambda: "Who decides" in original.lines.marked, timeout=PATIENCE)
    maker.qtbot.wait(300)  # as long as drawing takes
    assert not original.page.isVisible()

    file.unlink()
    choose(maker, "heading", "What they said")
    maker.qtbot.waitUntil(lambda: "What they said" in original.lines.marked, timeout=PATIENCE)
    assert not original.page.isVisible()


def test_the_page_is_shown_in_a_later_sitting_though_the_file_is_gone(
    maker, tmp_path, shift, restart
):
    maker.make_notebook()
    folder = maker.begin(tmp_path, "The night shift")
    maker.add(shift)
    maker.until_kept(1, originals_kept)
    shift.unlink()
    until_page(maker, review_of(maker))

    second = restart(maker, folder, "What they said")
    original = review_of(second)
    second.choose("Go to the guesses")
    choose(second, "heading", "What they said")
    assert not original.page.isVisible()
    second.unlock()
    second.qtbot.waitUntil(original.page.isVisible, timeout=PATIENCE)
    assert original.page.marked == 1

    off = button(second.review, "Done with the original")
    off.click()
    second.until_said("no original of it any more")
    assert not is_offered(off)
    second.qtbot.waitUntil(lambda: not original.page.isVisible(), timeout=PATIENCE)
    second.until_kept(0, originals_kept)
    choose(second, "heading", "Who decides")
    second.qtbot.waitUntil(lambda: "Who decides" in original.lines.marked, timeout=PATIENCE)


def test_an_original_that_came_in_before_the_notebook_is_kept_and_let_go_of(maker, tmp_path, shift):
    folder = maker.begin(tmp_path, "The night shift")
    maker.add(shift)
    review_of(maker)
    maker.make_notebook()
    maker.until_kept(1, originals_kept)
    maker.choose("Done with the originals")
    maker.until_said("no originals any more")
    maker.until_kept(0, originals_kept)
    maker.choose("Done with the originals")
    maker.until_said("There is no original here.")
    assert shift.exists()
    assert not list(folder.rglob("*.pdf"))


def table_at(y):
    """Rows of three cells each, the first of which is at the height `y`."""
    rows = (("Group", "Age band", "Number"), ("Dockers of the night", "20 to 29", "seven"))
    rows += (("Foremen", "30 to 39", "two"), ("Cooks", "40 to 49", "one"))
    places = [(x, y + 15 * n) for n in range(len(rows)) for x in (60, 155, 240)]
    words = (cell for row in rows for cell in row)
    return "".join(at(*place, cell) for place, cell in zip(places, words, strict=True))


def test_a_table_that_was_read_by_the_places_of_its_words_is_no_table_by_a_key(maker, tmp_path):
    wide = (
        "Three people spoke in the office of the bakery before the winter, and nobody",
        "else was in the room while they spoke of the nights at the ovens of the town.",
    )
    page = at(60, 60, "The night shift", size=20) + paragraph(60, 120, wide)
    page += table_at(200) + paragraph(60, 300, wide)
    second = at(60, 60, "What they said", size=16) + paragraph(60, 120, wide)
    file = tmp_path / "shift.pdf"
    file.write_bytes(Pdf(page, second).data())
    maker.begin(tmp_path, "The night shift")
    maker.add(file)
    review_of(maker)
    passage = choose(maker, "table", "Dockers of the night")
    assert maker.archive.passage(passage).kind is PassageKind.TABLE
    maker.qtbot.waitUntil(maker.window.isActiveWindow)
    maker.guesses.setFocus()
    press(maker, Qt.Key.Key_P)
    maker.qtbot.waitUntil(
        lambda: "table" not in {each.guess.kind for each in rows(maker)}, timeout=PATIENCE
    )
    kinds = {each.kind for each in maker.archive.content.passages()}
    assert PassageKind.TABLE not in kinds


SAID = """Voices of the night shift

Three people spoke in the office of the bakery.

Aida: We bake from nine in the evening until five.

Interviewer: Who decides that?

Aida: Nobody asks us.
"""


@pytest.fixture
def interviewer(maker, tmp_path):
    """Somebody at the guesses of an interview, in which the speakers are before their words."""
    file = tmp_path / "said.txt"
    file.write_text(SAID, "utf-8")
    maker.begin(tmp_path, "The night shift")
    maker.add(file)
    maker.until_read("Three people spoke")
    maker.window.activateWindow()
    maker.qtbot.waitUntil(maker.window.isActiveWindow)
    return at_guesses(maker)


def test_a_quote_made_a_paragraph_raises_no_false_alarm_and_the_next_line_is_found(interviewer):
    passage = choose(interviewer, "turns", "We bake")
    with interviewer.qtbot.waitSignal(interviewer.program.session.source.checked):
        press(interviewer, Qt.Key.Key_P)
    assert interviewer.archive.passage(passage).kind is PassageKind.PARAGRAPH
    lines = interviewer.review.findChild(FilePane)
    for kind, words in (("field", "Interviewer"), ("field", "Aida")):
        choose(interviewer, kind, words)
        interviewer.qtbot.waitUntil(lambda said=words: said in lines.marked, timeout=PATIENCE)
    assert "nowhere" not in interviewer.review.summary
    codes = {each.code for each in interviewer.program.session.source.state.problems}
    assert not {"words-missing", "words-added"} & codes


def test_the_guess_of_a_heading_marks_the_heading_itself(reviewer):
    lines = reviewer.review.findChild(FilePane)
    choose(reviewer, "quote", "never cold")
    heading = choose(reviewer, "heading", "The night shift")
    reviewer.qtbot.waitUntil(lambda: lines.marked == "The night shift", timeout=PATIENCE)
    assert marked_block(reviewer) == "The night shift"
    assert reviewer.workspace.shown.chosen == ""
    reviewer.choose("Leave it out")
    assert "Choose a passage first" in reviewer.window.messages.text
    assert heading in {each.guess.passage for each in rows(reviewer)}
