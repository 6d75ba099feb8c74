"""An editor says what the archive and a document say of themselves: titles, rights, licence."""

import tomllib

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QComboBox, QLineEdit, QMenu

from index import preview_source
from tests.viewer.app.desk.conftest import PATIENCE
from tests.viewer.controls import called, main_button
from tests.viewer.screens.test_sizes import enlarge
from viewer.notebook.dialogs.note_editor import NoteBox
from viewer.screens.desk.about.about_sheets import ArchiveSheet, DocumentSheet
from viewer.services.translations import LANGUAGES


def fill(sheet, name, words):
    box = called(sheet, name, QLineEdit)
    box.setText(words)
    return box


def front_in(folder):
    (file,) = (folder / "documents").iterdir()
    return tomllib.loads(file.read_text("utf-8").split("+++\n")[1])


def test_the_archive_gets_a_title_in_a_second_language_and_rights(maker, folder):
    head = folder / "archive.toml"
    head.write_text(f"# of the night\n{head.read_text('utf-8')}", "utf-8")
    before = head.read_text("utf-8")
    maker.choose("About this archive …")
    sheet = maker.sheet(ArchiveSheet)
    assert called(sheet, "Title in English", QLineEdit).text() == "The Night Bakeries"
    fill(sheet, "Title in Russian", "Ночные пекарни")
    fill(sheet, "Who edits it", "A. Editor")
    fill(sheet, "Licence, if it has one", "CC BY 4.0")
    called(sheet, "What others may do with it, in English", NoteBox).setPlainText("Copy it.")
    main_button(sheet).click()
    maker.until_said("It is stated what the archive says of itself.")

    content = maker.archive.content
    maker.qtbot.waitUntil(
        lambda: content is not maker.archive.content or "ru" in content.title, timeout=PATIENCE
    )
    stated = tomllib.loads(head.read_text("utf-8"))
    assert stated["title"] == {"en": "The Night Bakeries", "ru": "Ночные пекарни"}
    assert stated["rights"] == {"en": "Copy it."}
    assert (stated["licence"], stated["dublin_core"]["contributor"]) == ("CC BY 4.0", "A. Editor")
    assert head.read_text("utf-8").startswith("# of the night\n")
    assert stated["edition"] == 1
    maker.accept()
    maker.until_said("Taken back: what the archive says of itself.")
    assert head.read_text("utf-8") == before


def test_what_was_not_changed_stays_as_it_is_with_its_lines_and_blanks(maker, folder):
    head = folder / "archive.toml"
    lines = 'rights.en = """\nCopy it.\n\n  Ask  first.\n"""\nrights.ru = "A\\nB"\n'
    title = 'title.en = "The  Night Bakeries"\n'
    assert title.replace("  ", " ") in head.read_text("utf-8")
    head.write_text(
        head.read_text("utf-8").replace(title.replace("  ", " "), title + lines), "utf-8"
    )
    maker.qtbot.waitUntil(
        lambda: maker.archive.content.title["en"] == "The  Night Bakeries", timeout=PATIENCE
    )
    before = head.read_text("utf-8")
    maker.choose("About this archive …")
    sheet = maker.sheet(ArchiveSheet)
    with maker.qtbot.waitSignal(sheet.accepted, timeout=PATIENCE):
        main_button(sheet).click()
    assert head.read_text("utf-8") == before

    maker.choose("About this archive …")
    sheet = maker.sheet(ArchiveSheet)
    rights = called(sheet, "What others may do with it, in Russian", NoteBox)
    assert rights.toPlainText() == "A\nB"
    rights.setPlainText("A\nB\n\nC")
    main_button(sheet).click()
    maker.until_said("It is stated what the archive says of itself.")
    stated = tomllib.loads(head.read_text("utf-8"))
    assert stated["rights"] == {"en": "Copy it.\n\n  Ask  first.\n", "ru": "A\nB\n\nC"}
    assert stated["title"] == {"en": "The  Night Bakeries"}


def test_an_archive_keeps_a_title_in_the_language_of_its_texts(maker, folder):
    before = (folder / "archive.toml").read_text("utf-8")
    maker.choose("About this archive …")
    sheet = maker.sheet(ArchiveSheet)
    languages = called(sheet, "Language of most of its texts", QComboBox)
    languages.setCurrentIndex(languages.findData("ky"))
    main_button(sheet).click()
    assert sheet.trouble == "Type a title in Kyrgyz too, in which its texts are."
    assert called(sheet, "Title in Kyrgyz", QLineEdit).hasFocus()
    sheet.reject()
    assert (folder / "archive.toml").read_text("utf-8") == before


def test_a_document_gets_another_title_which_is_called_the_editor_s(maker, folder):
    (file,) = (folder / "documents").iterdir()
    own = file.read_text("utf-8").replace('title = "Talk"', 'title = "Voices of the night shift"')
    own = own.replace('title_by = "editor"\n', "")
    file.write_text(own, "utf-8")
    maker.qtbot.waitUntil(
        lambda: maker.archive.content.documents[0].title.startswith("Voices"), timeout=PATIENCE
    )
    before = file.read_text("utf-8")
    maker.choose("About this document …")
    sheet = maker.sheet(DocumentSheet)
    fill(sheet, "Title", "  ")
    main_button(sheet).click()
    assert sheet.trouble == "Type a title first."
    fill(sheet, "Title", "Bakers at night")
    fill(sheet, "Who wrote it", "A. Writer")
    fill(sheet, "Of what day or year", "2024")
    main_button(sheet).click()
    maker.until_said("It is stated what the document says of itself.")
    front = front_in(folder)
    assert (front["title"], front["title_by"]) == ("Bakers at night", "editor")
    assert (front["creator"], front["date"]) == ("A. Writer", "2024")
    maker.qtbot.waitUntil(
        lambda: maker.archive.content.documents[0].title == "Bakers at night", timeout=PATIENCE
    )
    told = {each.code for each in preview_source(folder).problems}
    assert not {"words-missing", "words-added"} & told

    maker.choose("About this document …")
    fill(maker.sheet(DocumentSheet), "Title", "Voices of the night shift")
    main_button(maker.sheet(DocumentSheet)).click()
    maker.qtbot.waitUntil(lambda: front_in(folder)["title"].startswith("Voices"), timeout=PATIENCE)
    for _ in range(2):
        maker.do.undo.trigger()
        maker.until_said("Taken back: what a document says of itself.")
        maker.window.messages.show_message("")
    assert file.read_text("utf-8") == before


def test_at_twice_the_size_the_menu_of_the_folder_is_no_higher_than_the_screen(maker, folder):
    enlarge(maker)
    for language in LANGUAGES:
        maker.speak(language)
        (menu,) = (
            each
            for each in maker.window.menuBar().findChildren(QMenu)
            if any(action.shortcut() == QKeySequence("Ctrl+Shift+U") for action in each.actions())
        )
        menu.ensurePolished()
        assert menu.sizeHint().height() < 768, language
