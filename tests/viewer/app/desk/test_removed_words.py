"""What an editor took out of a document does not come back when the document is added again."""

import pytest
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QPushButton

from tests.viewer.app.desk.conftest import PASSPHRASE, TALK
from tests.viewer.conftest import offered
from tests.viewer.controls import button, called, main_button, words_in
from tests.viewer.notebook.store.desk.decrypted_file import spellings
from viewer.screens.desk.intake_sheet import IntakeSheet
from viewer.screens.desk.passage_sheets import DeletionSheet, WordsSheet
from viewer.screens.desk.publish_sheet import PublishSheet
from viewer.screens.desk.removal.returning_names_sheet import ReturningNamesSheet
from viewer.screens.desk.removal.rewording_sheet import RewordingSheet

TOLD = TALK + "\nZyxomma Petiolatum said that the ovens are never cold.\n"
TWICE = TOLD + "\nThe interviewer had asked Zyxomma about the night before.\n"


@pytest.fixture
def said():
    """The words of the document."""
    return TOLD


@pytest.fixture
def talk(tmp_path, said):
    file = tmp_path / "talk.txt"
    file.write_text(said, encoding="utf-8")
    return file


def written(folder):
    return b"".join(each.read_bytes() for each in folder.rglob("*") if each.is_file())


def has(folder, word):
    held = written(folder).lower()
    return any(each in held for each in (form.lower() for form in spellings(word)))


def change_words(maker, old, new, passage):
    maker.reader.choosing.choose(passage)
    maker.choose("Change its words …")
    sheet = maker.sheet(WordsSheet)
    box = called(sheet, "Words", QPlainTextEdit)
    assert old in box.toPlainText()
    box.setPlainText(box.toPlainText().replace(old, new))
    assert sheet.findChildren(QCheckBox)[0].isChecked()
    main_button(sheet).click()
    maker.until_said("The words are changed.")


def passage_with(maker, words):
    return next(each.id for each in maker.archive.content.passages() if words in each.text)


def rules_kept(store, folder):
    return len(store.removed(store.begin(folder)[0]).runs) > 0


def test_a_name_that_was_replaced_is_replaced_again(maker, folder, talk, restart):
    maker.make_notebook()
    change_words(maker, "Zyxomma Petiolatum", "A baker", passage_with(maker, "Zyxomma"))
    maker.until_kept(True, rules_kept)
    assert not has(folder, "Zyxomma")

    second = restart(maker, folder)
    second.unlock()
    second.until_kept(True, rules_kept)
    said = second.add(talk)
    assert "Words that you had taken out, taken out again: 1" in said
    assert "They are replaced again." in said
    assert "Zyxomma" not in said
    assert "A baker said" in second.text_seen()
    assert not has(folder, "Zyxomma")


def test_documents_wait_for_what_the_store_knows(maker, folder, talk, restart):
    maker.make_notebook()
    change_words(maker, "Zyxomma Petiolatum", "A baker", passage_with(maker, "Zyxomma"))
    maker.until_kept(True, rules_kept)
    second = restart(maker, folder)
    keeper = second.program.session.keeper
    keeper.begin()
    second.qtbot.waitUntil(lambda: keeper.keeping.value == "locked")
    keeper.unlock(PASSPHRASE, lambda _status: second.window.files_dropped.emit([str(talk)]), print)
    sheet = second.sheet(IntakeSheet)
    assert "Words that you had taken out, taken out again: 1" in sheet.report
    sheet.accept()
    assert not has(folder, "Zyxomma")


def test_before_a_document_gives_passages_other_words_it_is_said_that_this_is_final(
    maker, folder, talk
):
    name = passage_with(maker, "Zyxomma")
    change_words(maker, "Zyxomma Petiolatum", "A baker", name)
    said = talk.read_text(encoding="utf-8")
    talk.write_text(said.replace("from nine in", "from ten in"), encoding="utf-8")
    assert talk.read_text(encoding="utf-8") != said
    before = {each: each.read_bytes() for each in folder.rglob("*.*") if each.is_file()}
    maker.choose("Add documents …")
    maker.pick(talk)
    sheet = maker.sheet(RewordingSheet)
    told = " ".join(words_in(sheet))
    assert "1 passage gets the words of the document." in told
    assert "This cannot be taken back then" in told
    main_button(sheet).click()
    assert before == {each: each.read_bytes() for each in before}
    maker.do.undo.trigger()
    maker.until_said("Taken back")

    maker.add(talk)
    maker.until_read("from ten in")


def test_another_form_of_the_name_is_not_put_in(maker, folder, talk):
    maker.make_notebook()
    change_words(maker, "Zyxomma Petiolatum", "A baker", passage_with(maker, "Zyxomma"))
    maker.until_kept(True, rules_kept)
    talk.write_text(TOLD + "\nThe Zyxommas asked for bread.\n", encoding="utf-8")
    said = maker.add(talk)
    assert "has a passage with a name that you replaced. Write the passage without it" in said
    assert "In the document: The Zyxommas asked for bread." in said
    assert not has(folder, "Zyxomma")


def test_a_passage_that_was_deleted_stays_out(maker, folder, talk):
    maker.make_notebook()
    maker.reader.choosing.choose(passage_with(maker, "Zyxomma"))
    maker.choose("Delete it, also from the text as received …")
    main_button(maker.sheet(DeletionSheet)).click()
    maker.until_said("It is deleted")
    maker.until_kept(True, rules_kept)
    said = maker.add(talk)
    assert "They are left out again." in said
    assert not has(folder, "Zyxomma")
    assert "ovens" not in maker.text_seen()


def test_what_was_taken_back_comes_again(maker, folder, talk):
    maker.make_notebook()
    change_words(maker, "Zyxomma Petiolatum", "A baker", passage_with(maker, "Zyxomma"))
    maker.until_kept(True, rules_kept)
    maker.do.undo.trigger()
    maker.until_said("Taken back")
    maker.until_kept(False, rules_kept)
    said = maker.add(talk)
    assert "taken out again" not in said
    assert has(folder, "Zyxomma")


def test_a_locked_notebook_is_spoken_of_before_documents_come_again(
    maker, folder, talk, restart, qtbot
):
    maker.make_notebook()
    change_words(maker, "Zyxomma Petiolatum", "A baker", passage_with(maker, "Zyxomma"))
    maker.until_kept(True, rules_kept)
    second = restart(maker, folder)
    keeper = second.program.session.keeper
    qtbot.waitUntil(lambda: keeper.keeping.value == "locked")
    second.choose("Add documents …")
    second.pick(talk)
    second.until_said("Your notebook is locked.")
    unlock, anyway = offered(second.window)
    assert (unlock.text(), anyway.text()) == ("Unlock it first", "Add them all the same")
    assert not has(folder, "Zyxomma")
    anyway.click()
    button(second.sheet(ReturningNamesSheet), "Add it all the same").click()
    second.until_read("Zyxomma")


def test_what_was_taken_out_and_stands_there_again_is_told_before_an_edition(
    maker, folder, restart
):
    maker.state_consent()
    maker.make_notebook()
    places = folder / "documents", folder / "source"
    older = {each: each.read_bytes() for place in places for each in place.iterdir()}
    for words in ("Zyxomma", "Nobody asks us"):
        delete_for_good(maker, words)
    maker.choose("Publish an edition …")
    sheet = maker.sheet(PublishSheet)
    assert not any("in the text again" in each for each in words_in(sheet))
    sheet.reject()

    for file, data in older.items():  # from a copy of the folder
        file.write_bytes(data)
    maker.until_read("Zyxomma")
    maker.choose("Publish an edition …")
    sheet = maker.sheet(PublishSheet)
    (told,) = (each for each in words_in(sheet) if "in the text again" in each)
    assert "Zyxomma Petiolatum said that" in told
    assert "Nobody asks us" in told


def delete_for_good(maker, words):
    maker.reader.choosing.choose(passage_with(maker, words))
    maker.choose("Delete it, also from the text as received …")
    main_button(maker.sheet(DeletionSheet)).click()
    maker.qtbot.waitUntil(lambda: words not in maker.text_seen())
    maker.until_said("It is deleted")


def told_as_left(maker):
    maker.choose("Publish an edition …")
    sheet = maker.sheet(PublishSheet)
    told = [each for each in words_in(sheet) if "Taken out elsewhere" in each]
    sheet.reject()
    return told


@pytest.mark.parametrize("said", [TWICE])
def test_a_name_that_still_stands_is_told_after_a_mended_document_and_a_restart(
    maker, folder, talk, restart
):
    maker.state_consent()
    maker.make_notebook()
    change_words(maker, "Zyxomma Petiolatum", "A baker", passage_with(maker, "Zyxomma"))
    maker.until_kept(True, rules_kept)
    (told,) = told_as_left(maker)
    assert "Zyxomma" in told
    assert "Petiolatum" not in told

    talk.write_text(TWICE.replace("until five", "until six"), encoding="utf-8")
    maker.add(talk)
    maker.until_read("until six")
    assert "Zyxomma" in " ".join(told_as_left(maker))

    second = restart(maker, folder)
    second.unlock()
    second.until_kept(True, rules_kept)
    (told,) = told_as_left(second)
    assert "Zyxomma" in told
    assert "A baker" in second.text_seen()


def test_the_report_of_a_document_is_told_in_the_language_of_the_window(maker, folder, talk, speak):
    said = talk.read_text(encoding="utf-8").replace("in the office", "in the old office")
    talk.write_text(said, encoding="utf-8")
    speak("ru")
    maker.window.files_dropped.emit([str(talk)])
    sheet = maker.sheet((IntakeSheet, RewordingSheet))
    if isinstance(sheet, RewordingSheet):
        next(each for each in sheet.findChildren(QPushButton) if not each.property("main")).click()
    sheet = maker.sheet(IntakeSheet)
    assert "Язык определён по самым частым словам: “en”." in sheet.report
    assert "теперь другие слова" in sheet.report
    sheet.accept()
