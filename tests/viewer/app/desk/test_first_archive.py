"""Somebody who never saw a terminal makes an archive: begins it, adds documents, publishes it."""

import re
import shutil
import tomllib

from PySide6.QtCore import QDir, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
)

from index import fingerprint_of, open_archive, replace
from tests.viewer.app.desk.conftest import PATIENCE, Maker
from tests.viewer.controls import button, called, label, main_button, words_in
from viewer.screens.desk.about.beginning_sheet import BeginningSheet, FolderSheet
from viewer.screens.desk.consent_sheet import ConsentSheet
from viewer.screens.desk.intake_sheet import IntakeSheet
from viewer.screens.desk.key_sheets import MadeSheet
from viewer.screens.desk.publish_sheet import PublishSheet
from viewer.services.folder_list import recent_folders, remember_folder

SIX = "ladder copper window seven gravel autumn"


def test_a_document_becomes_a_signed_archive_without_a_terminal(maker, talk, tmp_path, home):
    folder = maker.begin(tmp_path, "The Night Bakeries")
    assert folder == tmp_path / "night-bakeries"
    maker.qtbot.waitUntil(lambda: "1 error" in maker.pane.summary, timeout=PATIENCE)
    assert "Add your documents: press Ctrl+O, or drop them here." in words_in(maker.window)

    said = maker.add(talk)
    assert "1 heading, 4 passages, 3 quotes" in said
    assert said.index("\nDoubtful\n") < said.index("\nLikely\n") < said.index("\nSure\n")
    assert "    Conversations: 1\n" in said
    maker.until_read("We bake from nine in the evening")

    file = tmp_path / "night-bakeries-1.satchel"
    maker.choose("Publish an edition …")
    main_button(maker.sheet(PublishSheet)).click()  # to state consent first
    maker.sheet(ConsentSheet).reject()
    maker.state_consent()
    maker.ask_to_publish(SIX)
    maker.pick(file)
    made = maker.sheet(MadeSheet)
    assert label(made, "Edition 1 is made")
    assert {*fingerprint_of(home.own_key).split(" · ")} <= {*words_in(made)}
    archive = open_archive(file).content
    assert (archive.id, archive.edition, archive.draft) == ("night-bakeries", 1, False)
    assert home.own_key.stat().st_mode & 0o077 == 0


def test_documents_are_looked_for_among_the_documents_and_then_where_the_last_was(
    maker, tmp_path, monkeypatch
):
    documents, elsewhere = tmp_path / "Documents", tmp_path / "elsewhere"
    documents.mkdir()
    elsewhere.mkdir()
    monkeypatch.setattr("viewer.platform.file_dialog.documents_folder", lambda: documents)
    maker.begin(tmp_path, "The Night Bakeries")
    QFileDialog().setDirectory(QDir.current())  # as Satchel begins
    for place in (documents, elsewhere):
        maker.choose("Add documents …")
        dialog = maker.sheet(QFileDialog)
        assert dialog.directory().path() == str(place)
        dialog.setDirectory(str(elsewhere))
        dialog.close()
        maker.qtbot.waitUntil(lambda: not maker.window.findChildren(QFileDialog), timeout=PATIENCE)


def test_what_is_copied_from_the_report_does_not_stay_on_the_clipboard(maker, talk, tmp_path):
    maker.begin(tmp_path, "The Night Bakeries")
    maker.choose("Add documents …")
    maker.pick(talk)
    report = maker.sheet(IntakeSheet).findChild(QPlainTextEdit)
    report.setFocus()
    report.selectAll()
    report.copy()

    assert QApplication.clipboard().mimeData().hasFormat("application/x-satchel-own")


def test_what_keeps_it_from_being_published_is_said_and_led_to(maker, tmp_path):
    maker.begin(tmp_path, "The Night Bakeries")

    maker.choose("Publish an edition …")
    sheet = maker.sheet(PublishSheet)
    assert label(sheet, "First mend what is wrong in the folder")
    assert label(sheet, "There is no document yet. Add one.")
    main_button(sheet).click()
    maker.qtbot.waitUntil(lambda: maker.pane.isAncestorOf(maker.window.focusWidget()))


def test_consent_that_nobody_stated_is_asked_for(maker, folder):
    maker.choose("What they consented to …")
    sheet = maker.sheet(ConsentSheet)

    assert button(sheet, "Nobody knows").isChecked()  # as it is now
    button(sheet, "Nobody knows").click()
    main_button(sheet).click()
    assert sheet.trouble.startswith("Tick what they consented to")
    button(sheet, "Nobody knows").click()
    assert not button(sheet, "to be read").isEnabled()
    main_button(sheet).click()
    maker.until_said("is stated")

    head = tomllib.loads((folder / "archive.toml").read_text(encoding="utf-8"))
    assert "consent_confirmed" not in head
    assert head["defaults"]["consent"] == "unknown"
    assert head["defaults"]["read"] == "none"


def test_consent_can_be_stated_of_what_was_added_since(maker, folder, tmp_path):
    for is_more in (False, True):
        maker.choose("What they consented to …")
        sheet = maker.sheet(ConsentSheet)
        if is_more:
            assert button(sheet, "to be printed").isChecked()
            assert button(sheet, "Also of 1 document or passage added since").isChecked()
        else:
            button(sheet, "Nobody knows").click()
            button(sheet, "to be printed").click()
        main_button(sheet).click()
        maker.until_said("is stated")
        maker.window.messages.hide()
        other = tmp_path / "other.txt"
        other.write_text("Another talk\n\nIt was cold.\n", encoding="utf-8")
        if not is_more:
            maker.add(other)
            maker.qtbot.waitUntil(lambda: len(maker.archive.content.documents) == 2)

    consents = {each.consent for each in maker.archive.content.passages()}
    maker.qtbot.waitUntil(lambda: len(consents) == 1, timeout=PATIENCE)
    assert "[defaults]" not in (folder / "documents" / "other.md").read_text(encoding="utf-8")


def test_stated_for_what_was_added_it_is_ticked_and_what_stays_unknown_is_said(
    maker, folder, tmp_path
):
    maker.state_consent()
    other = tmp_path / "other.txt"
    other.write_text("Another talk\n\nIt was cold.\n", encoding="utf-8")
    maker.add(other)
    maker.qtbot.waitUntil(lambda: len(maker.archive.content.documents) == 2, timeout=PATIENCE)
    maker.choose("Publish an edition …")
    button(maker.sheet(PublishSheet), "State it").click()
    sheet = maker.sheet(ConsentSheet)
    also = button(sheet, "Also of 1 document or passage added since")
    assert also.isChecked()
    assert also.mapToGlobal(QPoint()).y() < button(sheet, "to be read").mapToGlobal(QPoint()).y()
    also.click()
    main_button(sheet).click()
    maker.until_said("Of 1 document or passage added since, nobody knows it still.")

    maker.choose("What they consented to …")
    again = button(maker.sheet(ConsentSheet), "Also of 1 document or passage added since")
    assert not again.isChecked()
    again.click()
    main_button(maker.sheet(ConsentSheet)).click()
    maker.qtbot.waitUntil(
        lambda: {each.consent for each in maker.archive.content.passages()} == {("read",)},
        timeout=PATIENCE,
    )


def test_the_folder_is_left_for_what_was_read_before_and_opened_again(maker, talk, tmp_path):
    before = maker.archive.content.id
    maker.begin(tmp_path, "The Night Bakeries")
    maker.add(talk)
    maker.until_read("We bake")
    assert not maker.do.library.isVisible()

    maker.choose("Close the archive folder")
    maker.until_read("In preparing this case study")
    assert maker.archive.content.id == before
    assert maker.pane is None
    assert maker.do.library.isVisible()
    assert not maker.do.close_folder.isVisible()

    maker.choose("Open an archive folder …")
    sheet = maker.sheet(FolderSheet)
    assert rows_of(sheet) == [f"night-bakeries\n{tmp_path}"]
    main_button(sheet).click()
    maker.until_read("We bake")
    assert maker.archive.content.id == "night-bakeries"


def rows_of(sheet):
    held = sheet.findChild(QListWidget)
    return [held.item(row).text() for row in range(held.count())]


def test_folders_are_offered_again_after_a_restart_the_last_one_first(
    qtbot, maker, start, home, tmp_path
):
    folders = []
    for title in ("One", "Two", "Gone"):
        folders.append(maker.begin(tmp_path, title))
        qtbot.waitUntil(lambda: recent_folders(home)[:1] == tuple(folders[-1:]), timeout=PATIENCE)
    one, two, gone = folders
    shutil.rmtree(gone)
    maker.program.close()
    again = Maker(qtbot, start())
    qtbot.waitUntil(lambda: again.window.workspace is not None, timeout=PATIENCE)
    again.choose("Open an archive folder …")
    sheet = again.sheet(FolderSheet)
    assert rows_of(sheet) == [f"two\n{tmp_path}", f"one\n{tmp_path}"]
    button(sheet, "Another folder").click()
    again.pick(one)
    qtbot.waitUntil(lambda: again.program.session.source is not None, timeout=PATIENCE)
    assert recent_folders(home) == (two, one)  # it was only looked at
    again.state_consent()
    qtbot.waitUntil(lambda: recent_folders(home) == (one, two), timeout=PATIENCE)


def test_with_no_trace_no_folder_is_remembered(home, tmp_path):
    quiet = replace(home, keeps=False)
    remember_folder(quiet, tmp_path)
    assert not home.folders.exists()


def test_a_folder_is_looked_for_among_the_documents_and_one_that_is_none_is_refused(
    maker, tmp_path, monkeypatch
):
    place = tmp_path / "Documents"
    place.mkdir()
    monkeypatch.setattr("viewer.app.desk.folder_actions.documents_folder", lambda: place)
    maker.choose("Open an archive folder …")
    assert maker.sheet(QFileDialog).directory().path() == str(place)
    maker.pick(tmp_path)

    maker.qtbot.waitUntil(lambda: "archive.toml" in maker.window.messages.text, timeout=PATIENCE)
    assert maker.program.session.source is None


def test_documents_can_be_dropped_and_what_is_none_is_refused(maker, talk, tmp_path):
    folder = maker.begin(tmp_path, "The Night Bakeries")
    bad = tmp_path / "letter.rtf"
    bad.write_text(r"{\rtf1 Hello}")

    drop(maker.window, bad)
    maker.qtbot.waitUntil(lambda: "DOCX" in maker.window.messages.text, timeout=PATIENCE)
    assert sorted(each.name for each in folder.iterdir()) == ["archive.toml"]

    drop(maker.window, talk)
    main_button(maker.sheet(IntakeSheet)).click()
    maker.until_read("We bake")

    maker.speak("ru")  # it is refused in the language of the window
    drop(maker.window, bad)
    maker.until_said("сохраните как DOCX.")


def drop(window, file):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    where, action = QPointF(QPoint(20, 20)), Qt.DropAction.CopyAction
    event = QDropEvent(
        where, action, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(event)


def test_a_title_is_asked_for_and_a_folder_that_is_full_is_refused(maker, tmp_path):
    maker.choose("New archive …")
    sheet = maker.sheet(BeginningSheet)
    main_button(sheet).click()
    assert sheet.trouble == "Type a title first."
    (tmp_path / "bakery").mkdir()
    (tmp_path / "bakery" / "mine").touch()
    button(sheet, "Another place").click()
    maker.pick(tmp_path)
    maker.type(called(sheet, "Title", QLineEdit), "Bakery")
    main_button(sheet).click()

    maker.qtbot.waitUntil(lambda: "not empty" in sheet.trouble, timeout=PATIENCE)
    assert [each.name for each in (tmp_path / "bakery").iterdir()] == ["mine"]


def test_documents_that_cannot_be_read_stay_outside_and_one_message_names_them(
    maker, talk, tmp_path
):
    empty, broken = tmp_path / "empty.txt", tmp_path / "scan.docx"
    empty.touch()
    broken.write_bytes(b"PK\x03\x04 no more")
    maker.begin(tmp_path, "The Night Bakeries")
    maker.choose("Add documents …")
    maker.pick(empty, broken)
    maker.until_said("2 documents could not be added. “empty.txt” holds no words.")
    assert "“scan.docx”" in maker.window.messages.text

    said = maker.add(empty, talk, broken)
    told = "2 documents could not be added. “empty.txt” holds no words."
    assert told in said
    assert "“scan.docx”" in said
    maker.until_read("We bake from nine in the evening")
    maker.until_said(told)

    second = tmp_path / "second.txt"
    second.write_text("Another talk\n\nGulnara: We close at six.\n", "utf-8")
    assert "could not be added" not in maker.add(second)
    maker.qtbot.waitUntil(lambda: len(maker.archive.content.documents) == 2, timeout=PATIENCE)
    assert "could not be added" not in maker.window.messages.text


def test_the_report_on_several_documents_tells_each_below_its_title(maker, talk, tmp_path):
    minutes = tmp_path / "minutes.txt"
    minutes.write_text("Жыйын\n\nБиз бүгүн чогулуп, ушул иштер жөнүндө сүйлөштүк.\n", "utf-8")
    maker.begin(tmp_path, "The Night Bakeries")
    said = maker.add(talk, minutes)
    _before, common, first, second = re.split(
        r"^(?=Several documents$|Talk \(talk\.txt\)$|Minutes \(minutes\.txt\)$)",
        said,
        flags=re.MULTILINE,
    )
    consent = "Nobody has said what the people in it consented to, so nothing is published."
    assert said.count(consent) == 1
    assert consent in common
    assert " = " not in said
    assert "toml" not in said
    assert "“en”" in first
    assert "    Doubtful\n" in first
    assert "“ky”" in second
    assert "“en”" not in second
