"""An editor mends what an import made of a document, with the archive before the eyes."""

import re
import subprocess
import sys
import tomllib

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QMenu, QPlainTextEdit, QPushButton

from tests.viewer.app.desk.conftest import PATIENCE, Maker
from tests.viewer.conftest import offered
from tests.viewer.controls import button, called, desk_pane, main_button, rows_in, words_in
from tests.viewer.notebook.store.vault.test_vault import mounted_read_only
from viewer.screens.desk.act_bar import ActBar
from viewer.screens.desk.foot import DeskFoot
from viewer.screens.desk.guesses.pane import GuessesPane
from viewer.screens.desk.participants.pane import ParticipantsPane
from viewer.screens.desk.passage_sheets import (
    DeletionSheet,
    LineSheet,
    ReasonSheet,
    WordsSheet,
)
from viewer.screens.desk.publish_sheet import PublishSheet
from viewer.screens.desk.removal.left_out_sheet import LeftOutSheet
from viewer.screens.reader.text.canvas import Canvas
from viewer.services.messages import Offer
from viewer.services.translations import LANGUAGES
from viewer.shell.places.places import Place, ScreenName
from viewer.ui.lists.rows import RowList
from viewer.ui.widgets.labels.whole_label import WholeLabel


def kinds(maker):
    return [each.kind.value for each in maker.archive.content.passages()]


def choose(maker, name):
    maker.reader.choosing.choose(name)


def until(maker, *expected):
    maker.qtbot.waitUntil(lambda: kinds(maker) == list(expected), timeout=PATIENCE)


def document(folder):
    return (folder / "documents" / "talk.md").read_text(encoding="utf-8")


def test_a_passage_becomes_another_kind_and_the_rest_of_the_file_stays(maker, folder):
    before = document(folder)
    choose(maker, "p-1")

    maker.choose("It is a quote")
    until(maker, "quote", "quote", "quote", "quote")
    maker.until_said("It is a quote now.")

    line = "Three people spoke in the office of the bakery. {#p-1}"
    assert document(folder) == before.replace(line, f"> {line}")
    maker.do.undo.trigger()
    until(maker, "paragraph", "quote", "quote", "quote")
    assert document(folder) == before


def test_a_quote_that_is_none_is_a_paragraph_and_so_is_its_line_unless_that_is_taken_off(
    maker, folder
):
    choose(maker, "q-2")
    maker.choose("It is a paragraph")
    until(maker, "paragraph", "quote", "paragraph", "paragraph", "quote")
    maker.do.undo.trigger()
    until(maker, "paragraph", "quote", "quote", "quote")

    choose(maker, "q-2")
    maker.choose("Take its attribution line off")
    until(maker, "paragraph", "quote", "quote", "paragraph", "quote")
    choose(maker, "q-2")
    maker.choose("It is a paragraph")
    until(maker, "paragraph", "quote", "paragraph", "paragraph", "quote")


def test_a_passage_is_left_out_with_the_lines_of_its_source_or_deleted_there_too(maker, folder):
    choose(maker, "q-2")
    maker.choose("Leave it out")
    until(maker, "paragraph", "quote", "quote")
    assert "left_out = [7]" in document(folder)
    maker.qtbot.waitUntil(lambda: "error" not in maker.pane.summary, timeout=PATIENCE)
    maker.do.undo.trigger()
    until(maker, "paragraph", "quote", "quote", "quote")

    choose(maker, "q-2")
    maker.choose("Delete it, also from the text as received …")
    main_button(maker.sheet(DeletionSheet)).click()
    until(maker, "paragraph", "quote", "quote")
    assert all("Who decides" not in each.read_text() for each in folder.rglob("*.*"))
    assert "left_out" not in document(folder)


def test_what_is_left_out_is_told_to_stay_with_the_archive_until_it_is_taken_out_there_too(
    maker, folder
):
    source = folder / "source" / "talk.txt"
    choose(maker, "q-2")
    maker.choose("Leave it out")
    maker.until_said("Its words stay in the text as received, which readers get too.")
    assert "Who decides" in source.read_text()

    maker.state_consent()
    maker.choose("Publish an edition …")
    sheet = maker.sheet(PublishSheet)
    told = "1 line left out of the documents stays in the texts as received"
    assert any(told in each for each in words_in(sheet))
    button(sheet, "What was left out").click()
    listed = maker.sheet(LeftOutSheet)
    rows = called(listed, "Lines", QListWidget)
    assert [rows.item(at).text() for at in range(rows.count())] == [
        "talk.txt, line 7: Interviewer: Who decides that?"
    ]
    main_button(listed).click()
    maker.until_said("1 line taken out of the texts as received too.")
    assert "Who decides" not in source.read_text()
    maker.do.undo.trigger()
    maker.until_said("Taken back")
    assert "Who decides" in source.read_text()


def test_the_message_of_leaving_out_takes_the_words_out_of_the_text_as_received_too(maker, folder):
    choose(maker, "q-2")
    maker.choose("Leave it out")
    maker.until_said("Its words stay in the text as received")
    button(maker.window.messages, "Take them out there too").click()
    maker.until_said("1 line taken out of the texts as received too.")
    assert all("Who decides" not in each.read_text() for each in folder.rglob("*.*"))
    maker.choose("Publish an edition …")
    said = words_in(maker.sheet(PublishSheet))
    assert not any("left out of the documents" in each for each in said)


def test_a_name_in_the_line_under_a_quote_goes_from_the_text_as_received_too(maker, folder):
    choose(maker, "q-1")
    maker.choose("Write or change the line under it …")
    sheet = maker.sheet(LineSheet)
    assert "“We bake from nine in the evening until five.”" in words_in(sheet)
    called(sheet, "Words", QPlainTextEdit).setPlainText("Woman, baker")
    main_button(sheet).click()
    maker.until_said("The line is changed.")

    assert "Woman, baker: We bake" in (folder / "source" / "talk.txt").read_text()
    maker.do.undo.trigger()
    maker.until_said("Taken back: other words of an attribution line.")
    maker.do.redo.trigger()
    maker.until_said("Done again: other words of an attribution line.")
    maker.do.undo.trigger()
    maker.until_said("Taken back")
    assert "Aida: We bake" in (folder / "source" / "talk.txt").read_text()


def test_words_that_are_refused_or_not_kept_yet_stay_on_the_sheet(maker, folder):
    before = document(folder)
    choose(maker, "q-1")
    maker.choose("Change its words …")
    sheet = maker.sheet(WordsSheet)
    called(sheet, "Words", QPlainTextEdit).setPlainText("We bake from nine until five.")
    sheet.reject()
    assert sheet.isVisible()
    assert "Your words are not in the text yet. Cancel again to drop them." in words_in(sheet)
    sheet.reject()
    assert not sheet.isVisible()
    assert document(folder) == before

    maker.choose("Change its words …")
    sheet = maker.sheet(WordsSheet)
    box = called(sheet, "Words", QPlainTextEdit)
    box.setPlainText("We bake\x01 from nine until five.")
    main_button(sheet).click()
    maker.qtbot.waitUntil(lambda: sheet.trouble.startswith("These words cannot stand here."))
    assert sheet.isVisible()
    assert box.toPlainText() == "We bake\x01 from nine until five."
    assert document(folder) == before

    box.setPlainText("We bake from nine until five.")
    main_button(sheet).click()
    maker.until_read("We bake from nine until five.")
    maker.until_said("The words are changed.")
    assert "Aida: We bake from nine until five." in (folder / "source" / "talk.txt").read_text()


def test_where_the_text_as_received_stays_a_quote_that_differs_is_told(maker, folder):
    choose(maker, "q-1")
    maker.choose("Change its words …")
    sheet = maker.sheet(WordsSheet)
    button(sheet, "Also in the text as received").click()
    called(sheet, "Words", QPlainTextEdit).setPlainText("We bake from nine until five.")
    main_button(sheet).click()

    maker.qtbot.waitUntil(lambda: "1 error" in maker.pane.summary, timeout=PATIENCE)


def test_a_heading_is_turned_back_and_reworded(maker, folder):
    choose(maker, "p-1")
    maker.choose("It is a heading")
    until(maker, "quote", "quote", "quote")
    choose(maker, "q-1")
    maker.choose("Change the words of the heading above it …")
    sheet = maker.sheet(WordsSheet)
    called(sheet, "Words", QPlainTextEdit).setPlainText("Three people spoke")
    main_button(sheet).click()
    maker.until_read("Three people spoke\n")

    choose(maker, "q-1")
    maker.choose("The heading above it is a paragraph")
    until(maker, "paragraph", "quote", "quote", "quote")


def test_ctrl_z_takes_back_one_change_after_the_other_and_says_when_there_is_none(maker, folder):
    before = document(folder)
    for name, kind in (("p-1", "It is a quote"), ("p-1", "It is an item of a list")):
        choose(maker, name)
        maker.choose(kind)
        maker.until_said("now.")
        maker.window.messages.hide()

    maker.do.undo.trigger()
    until(maker, "quote", "quote", "quote", "quote")
    maker.window.messages.hide()
    for said in ("Taken back", "There is nothing to take back."):
        maker.window.activateWindow()
        maker.qtbot.waitUntil(maker.window.isActiveWindow)
        maker.canvas.setFocus()
        maker.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        maker.until_said(said)
    until(maker, "paragraph", "quote", "quote", "quote")
    assert document(folder) == before
    maker.do.redo.trigger()
    until(maker, "quote", "quote", "quote", "quote")


def test_the_desk_goes_on_in_another_language_and_takes_acts_back_there(maker, folder):
    foot = maker.window.findChild(DeskFoot)
    desk_pane(maker.window, ParticipantsPane)
    maker.window.size_foot(250)
    maker.qtbot.waitUntil(lambda: foot.height() == 250)
    choose(maker, "p-1")
    maker.choose("It is a quote")
    until(maker, "quote", "quote", "quote", "quote")
    maker.speak("ru")
    maker.qtbot.waitUntil(lambda: maker.workspace is not None, timeout=PATIENCE)

    assert maker.window.findChild(DeskFoot).height() == 250
    choose(maker, "p-1")
    maker.choose("Это абзац")
    until(maker, "paragraph", "quote", "quote", "quote")
    for kind in ("quote", "paragraph"):  # the second one was done in the other language
        maker.qtbot.waitUntil(maker.do.undo.isEnabled, timeout=PATIENCE)
        maker.do.undo.trigger()
        until(maker, kind, "quote", "quote", "quote")
    assert maker.do.undo.text().startswith("&Отменить")


def test_the_lists_get_room_for_larger_words_and_give_it_back(maker, folder):
    foot = maker.window.findChild(DeskFoot)
    usual = foot.height()
    for _step in range(3):
        maker.do.larger.trigger()
        maker.look.settle()
    maker.qtbot.waitUntil(lambda: foot.height() > usual)
    maker.do.usual_size.trigger()
    maker.look.settle()
    maker.qtbot.waitUntil(lambda: foot.height() == usual)


def test_no_button_and_no_line_of_a_message_is_cut_where_words_become_twice_as_large(maker, folder):
    maker.window.resize(1366, 768)
    pane = desk_pane(maker.window, GuessesPane)
    bar = pane.findChild(ActBar)
    for each in bar.buttons:
        each.offer(offered=True)
    maker.look.choose_zoom(200)
    maker.look.settle()

    def fits():
        seen = [each for each in bar.findChildren(QPushButton) if each.isVisible()]
        return all(each.width() >= each.sizeHint().width() for each in seen) and len(seen) > 3

    maker.qtbot.waitUntil(fits)
    assert bar.buttons[-1].isHidden()  # it is in the menu

    offer = Offer("Undo all of this", lambda: None, beside=Offer("Your notebook", lambda: None))
    maker.window.messages.show_message("A long word, and one more. " * 12, offer)
    label = maker.window.messages.findChild(WholeLabel)
    maker.qtbot.waitUntil(lambda: label.height() > 3 * label.fontMetrics().height())
    maker.qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))
    maker.window.messages.show_message("Done.")
    maker.qtbot.waitUntil(lambda: label.height() < 3 * label.fontMetrics().height())


@pytest.mark.long
def test_words_are_mended(maker, folder):
    choose(maker, "p-1")
    maker.choose("Change its words …")
    sheet = maker.sheet(WordsSheet)
    box = called(sheet, "Words", QPlainTextEdit)
    assert box.toPlainText() == "Three people spoke in the office of the bakery."
    box.setPlainText("Three people spoke in an office.")
    main_button(sheet).click()

    maker.until_read("Three people spoke in an office.")


def test_spaces_that_do_not_break_stay_where_words_are_mended(maker, folder):
    file = folder / "documents" / "talk.md"
    file.write_text(file.read_text("utf-8").replace("the bakery", "the\u00a0bakery"), "utf-8")
    maker.qtbot.waitUntil(
        lambda: "the\u00a0bakery" in maker.archive.passage("p-1").text, timeout=PATIENCE
    )
    choose(maker, "p-1")
    maker.choose("Change its words …")
    sheet = maker.sheet(WordsSheet)
    box = called(sheet, "Words", QPlainTextEdit)
    box.setFocus()
    box.moveCursor(box.textCursor().MoveOperation.End)
    maker.type(box, "!")
    main_button(sheet).click()

    maker.qtbot.waitUntil(
        lambda: "of the\u00a0bakery.!" in file.read_text("utf-8"), timeout=PATIENCE
    )


def test_a_passage_is_withdrawn_in_two_steps(maker, folder):
    choose(maker, "q-1")
    maker.choose("Withdraw it from the next edition …")
    sheet = maker.sheet(ReasonSheet)
    assert called(sheet, "Why, for your folder: no reader is told", QLineEdit).text() == ""
    main_button(sheet).click()
    assert sheet.trouble == "Say why, in a few words."
    assert "You have not published an edition yet" in " ".join(words_in(sheet))
    maker.give_reason("Her brother rang.")
    maker.until_said("It is withdrawn. Your first edition will not have it.")
    until(maker, "paragraph", "quote", "quote")

    head = tomllib.loads((folder / "archive.toml").read_text(encoding="utf-8"))
    (withdrawn,) = head["withdrawn"]
    assert (withdrawn["passage"], withdrawn["reason"]) == ("q-1", "Her brother rang.")
    assert "We bake" not in maker.text_seen()


def test_what_can_be_done_with_a_passage_is_offered_and_done_where_one_is_chosen(maker, folder):
    offered = [each.text() for view in maker.workspace.shown.views for each in view.actions()]
    assert "&Chosen passage" in offered
    before = document(folder)
    maker.choose("Go to the problems")  # else the list of guesses shows its passages
    maker.workspace.go(Place(ScreenName.GLOSSARY))
    maker.choose("Leave it out")
    assert maker.window.messages.text.startswith("Choose a passage first")
    assert document(folder) == before

    menu = maker.window.passage_menu
    actions = [each for each in menu.actions() if not each.isSeparator()]
    for screen, is_chosen in ((ScreenName.GLOSSARY, False), (ScreenName.READER, True)):
        maker.workspace.go(Place(screen, "q-1" if is_chosen else ""))
        menu.aboutToShow.emit()  # off screen no menu takes the keyboard
        assert {each.isEnabled() for each in actions} == {is_chosen}
    choose(maker, "p-1")
    maker.choose("Write or change the line under it …")
    assert maker.window.messages.text.startswith("Only a quote has a line under it.")


def test_what_is_told_moves_no_row_of_the_lists(maker, folder):
    rows = maker.pane.findChild(RowList)
    maker.qtbot.waitUntil(lambda: rows.model().rowCount() > 0, timeout=PATIENCE)
    before = rows.mapTo(maker.window, QPoint()), rows.size()
    choose(maker, "p-1")
    maker.choose("It is a quote")
    maker.until_said("It is a quote now.")
    maker.qtbot.waitUntil(lambda: not maker.window.messages.visibleRegion().isEmpty())

    assert (rows.mapTo(maker.window, QPoint()), rows.size()) == before


def test_a_file_that_was_changed_beside_is_not_overwritten(maker, folder):
    choose(maker, "p-1")
    maker.choose("It is a quote")
    maker.until_said("It is a quote now.")
    file = folder / "documents" / "talk.md"
    theirs = document(folder).replace("Three people spoke", "Four people spoke")
    file.write_text(theirs, encoding="utf-8")

    maker.choose("Take the last change back")
    maker.until_said("was changed since")
    assert document(folder) == theirs


def test_what_is_told_of_an_act_stays_where_another_program_changes_the_folder(maker, folder):
    choose(maker, "q-2")
    maker.choose("It is a paragraph")
    maker.until_said("It is a paragraph now.")
    file = folder / "documents" / "talk.md"
    file.write_text(document(folder).replace("Three people", "Four people"), "utf-8")

    maker.until_read("Four people spoke")
    maker.until_said("It is a paragraph now.")
    assert button(maker.window.messages, "Undo").isVisible()


def test_an_offer_that_may_be_about_what_is_gone_goes_where_the_text_is_built_again(maker, folder):
    maker.program.messages.say("It is copied.", Offer("Show it", FIRST.upper))
    file = folder / "documents" / "talk.md"
    file.write_text(document(folder).replace("Three people", "Four people"), "utf-8")

    maker.until_read("Four people spoke")
    assert maker.window.messages.text == "It is copied."
    assert offered(maker.window) == []


FIRST = "Three people spoke in the office of the bakery."


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        ("in the office", ["Three people spoke", "in the office", "of the bakery."]),
        (" in the office ", ["Three people spoke", "in the office", "of the bakery."]),
        ("of the bakery", ["Three people spoke in the office", "of the bakery."]),
        ("Three people", ["Three people", "spoke in the office of the bakery."]),
    ],
)
def test_a_passage_is_split_at_both_ends_of_what_is_selected_in_one_act(
    maker, folder, words, parts
):
    before = document(folder)
    maker.canvas.setTextCursor(maker.canvas.document().find(words))

    maker.choose("Split it where words are selected")
    until(maker, *["paragraph"] * len(parts), "quote", "quote", "quote")
    passages = [*maker.archive.content.passages()][: len(parts)]
    assert [each.text for each in passages] == parts
    assert passages[0].id == "p-1"
    maker.until_said(f"There are {len(parts)} passages now.")
    maker.do.undo.trigger()
    until(maker, "paragraph", "quote", "quote", "quote")
    assert document(folder) == before


def test_what_was_split_is_joined_again(maker, folder):
    maker.canvas.setTextCursor(maker.canvas.document().find("in the office of the bakery"))
    maker.choose("Split it where words are selected")
    until(maker, "paragraph", "paragraph", "quote", "quote", "quote")
    choose(maker, list(maker.archive.content.passages())[1].id)
    maker.choose("Join it to the one before")
    until(maker, "paragraph", "quote", "quote", "quote")


def test_where_no_part_is_selected_the_editor_is_told_what_to_select(maker, folder):
    before = document(folder)
    maker.canvas.setTextCursor(maker.canvas.document().find(FIRST))
    maker.choose("Split it where words are selected")
    assert maker.window.messages.text.startswith("Select the words that are to be a passage")
    assert document(folder) == before


def test_a_second_desk_on_the_folder_changes_nothing(maker, folder, start, qtbot):
    choose(maker, "p-1")
    maker.choose("It is a quote")
    maker.until_said("It is a quote now.")
    before = document(folder)

    other = type(maker)(qtbot, start((), folder))
    other.until_said("This folder is open in another window, so nothing can be changed here.")
    qtbot.waitUntil(lambda: other.workspace is not None, timeout=PATIENCE)
    other.window.messages.hide()
    choose(other, "q-1")
    other.choose("Leave it out")

    other.until_said("is open in another window")
    assert document(folder) == before


@pytest.mark.skipif(sys.platform != "linux", reason="mounts are of Linux")
def test_a_folder_that_may_not_be_written_to_is_said_to_be_and_read(folder, start, qtbot, tmp_path):
    seen = tmp_path / "seen"
    mounted_read_only(folder, seen)
    try:
        reader = Maker(qtbot, start((), seen))
        reader.until_read("We bake")
        reader.until_said("This folder may not be written to, so nothing can be changed here.")
        assert reader.pane.summary
        reader.window.messages.hide()
        choose(reader, "q-1")
        reader.choose("Leave it out")
        reader.until_said("This folder may not be written to")
        reader.program.close()
    finally:
        subprocess.run(["umount", seen], check=False)


def test_a_desk_that_may_change_all_says_nothing_at_the_beginning(maker, folder):
    source = maker.program.session.source
    choose(maker, "p-1")
    maker.choose("It is a quote")
    maker.until_said("It is a quote now.")
    with maker.qtbot.waitSignal(source.checked, timeout=PATIENCE):
        (folder / "notes.toml").write_text("# mine\n", encoding="utf-8")
    assert "nothing can be changed" not in maker.window.messages.text


def test_the_desk_leaves_nothing_in_the_folder(maker, folder):
    choose(maker, "p-1")
    maker.choose("It is a quote")
    maker.until_said("It is a quote now.")

    maker.choose("Close the archive folder")
    maker.until_read("In preparing this case study")

    assert sorted(each.name for each in folder.iterdir()) == [
        "archive.toml",
        "documents",
        "guesses.toml",
        "source",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_lines_of_the_folder_menu_have_the_same_letter(maker, folder, language):
    maker.speak(language)
    maker.qtbot.waitUntil(lambda: maker.workspace is not None, timeout=PATIENCE)
    for menu in maker.window.menuBar().findChildren(QMenu):
        marked = (re.search(r"&(\w)", each.text()) for each in menu.actions())
        letters = [found[1].casefold() for found in marked if found]
        assert len(letters) == len(set(letters)), [each.text() for each in menu.actions()]


def drag_over(maker, words):
    """Select `words` of the text with the mouse."""
    canvas = maker.reader.choosing.parent().findChild(Canvas)
    found = canvas.document().find(words)
    page, left = canvas.viewport(), Qt.MouseButton.LeftButton
    begin, end = (QTextCursor(canvas.document()) for _ in range(2))
    begin.setPosition(found.selectionStart())
    end.setPosition(found.selectionEnd())
    first, last = (canvas.cursorRect(each).center() for each in (begin, end))
    QTest.mousePress(page, left, pos=first)
    QTest.mouseMove(page, last - QPoint(9, 0))
    QTest.mouseMove(page, last)
    QTest.mouseRelease(page, left, pos=last)
    assert canvas.textCursor().selectedText() == words


def test_an_act_is_about_the_passage_that_is_marked_and_says_which_that_is(maker, folder):
    choose(maker, "q-3")
    drag_over(maker, "nine in the evening")
    assert maker.reader.chosen == "q-1"
    drag_over(maker, "from nine in the evening")
    maker.choose("Go to the guesses")
    pane = desk_pane(maker.window, GuessesPane)
    rows = pane.findChild(RowList)
    maker.qtbot.waitUntil(lambda: rows.model().rowCount() > 0, timeout=PATIENCE)
    (row,) = [each for each in rows_in(rows) if each.id.startswith("q-2\nquote")]
    rows.choose(row.id)
    assert maker.reader.chosen == "q-2"
    assert not maker.reader.own.has_selection

    maker.choose("Leave it out")
    until(maker, "paragraph", "quote", "quote")
    assert "We bake from nine" in maker.text_seen()
    assert "Who decides that?" not in maker.text_seen()
    maker.until_said("“Who decides that?” – It is left out of the document.")
