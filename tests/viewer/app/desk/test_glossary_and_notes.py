"""An editor writes the glossary, notes and care notes at the desk, in each language."""

# ruff: noqa: RUF001  some of these are Russian letters

import tomllib

import pytest
from PySide6.QtWidgets import QLineEdit

from tests.viewer.app.desk.conftest import PATIENCE
from tests.viewer.controls import button, called, desk_list, main_button, rows_in
from viewer.notebook.dialogs.note_editor import NoteBox
from viewer.screens.desk.entries.entry_sheet import EntrySheet
from viewer.screens.desk.entries.glossary_pane import GlossaryPane
from viewer.screens.desk.entries.notes_pane import NotesPane
from viewer.screens.desk.translations.rows import target_languages
from viewer.ui.lists.rows import RowList
from viewer.wording.archive_words import said_languages, writable_languages


class Writer:
    """Somebody who writes entries in one of the panes."""

    def __init__(self, maker, folder, kind):
        self.maker, self.folder, self.qtbot = maker, folder, maker.qtbot
        self.pane = desk_list(maker.window, kind).pane
        self.list = self.pane.findChild(RowList)

    def answer(self, words):
        sheet = self.maker.sheet(EntrySheet)
        self.maker.type(sheet.findChild(QLineEdit), words)
        main_button(sheet).click()

    def write(self, name, words):
        self.maker.window.activateWindow()  # it is not, after a sheet
        self.qtbot.waitUntil(self.maker.window.isActiveWindow)
        box = called(self.pane, name, NoteBox)
        box.setFocus()
        box.setPlainText(words)
        self.list.setFocus()

    def listed(self):
        return [(row.text, row.aside) for row in rows_in(self.list)]

    def until_listed(self, *expected):
        self.qtbot.waitUntil(lambda: self.listed() == [*expected], timeout=PATIENCE)

    def table(self, name):
        file = self.folder / f"{name}.toml"
        return tomllib.loads(file.read_text("utf-8")) if file.exists() else {}


@pytest.fixture
def at_work(maker, folder):
    """Somebody at work in a folder whose archive has a title in Russian too."""
    head = folder / "archive.toml"
    head.write_text(f'title.ru = "Пекарни"\n{head.read_text("utf-8")}', "utf-8")
    archive = maker.program.session.source
    maker.qtbot.waitUntil(lambda: "ru" in archive.archive.content.title, timeout=PATIENCE)
    maker.window.activateWindow()
    maker.qtbot.waitUntil(maker.window.isActiveWindow)
    return maker


def begin(maker, folder, words, kind):
    maker.choose(words)
    return Writer(maker, folder, kind)


RUSSIAN = """[[translation]]
passage = "p-1"
text = "Слова."
status = "draft"
by = "A"
"""


def test_a_language_of_translations_can_be_written_in_the_glossary_notes_themes_and_sets(
    maker, folder
):
    assert writable_languages(maker.archive.content) == ("en",)
    first = next(iter(maker.archive.content.passages())).id
    (folder / "translations").mkdir(exist_ok=True)
    text = RUSSIAN.replace("p-1", first)
    (folder / "translations" / "ru.toml").write_text(text, "utf-8")
    source = maker.program.session.source
    maker.qtbot.waitUntil(
        lambda: writable_languages(source.archive.content) == ("en", "ru"), timeout=PATIENCE
    )
    assert tuple(source.set_changes.languages) == ("en", "ru")
    assert source.set_changes.language == "en"
    writer = begin(maker, folder, "Go to the glossary", GlossaryPane)
    button(writer.pane, "New entry").click()
    writer.answer("rye")
    writer.until_listed(("rye", ""))
    writer.write("Words in Russian, one a line", "рожь")
    maker.qtbot.waitUntil(
        lambda: writer.table("glossary")["entry"][0].get("ru") == ["рожь"], timeout=PATIENCE
    )


def test_boxes_are_there_once_there_is_an_entry(maker, folder):
    writer = begin(maker, folder, "Go to the glossary", GlossaryPane)
    assert not any(each.isVisible() for each in writer.pane.findChildren(NoteBox))
    button(writer.pane, "New entry").click()
    writer.answer("rye")
    writer.until_listed(("rye", ""))
    writer.write("What they mean, in English", "A grain.")
    assert all(each.isVisible() for each in writer.pane.findChildren(NoteBox))


def test_the_language_of_the_window_can_be_written(maker, folder, speak):
    archive = maker.archive.content
    assert said_languages(archive) == ("en",)
    assert target_languages(archive, ("en", "ru", "ky")) == ("ru", "ky")
    speak("ky")
    assert writable_languages(archive) == ("en", "ky")
    assert target_languages(archive, ("en", "ru", "ky")) == ("ru", "ky")


def test_an_entry_is_made_and_its_missing_language_told(at_work, folder):
    writer = begin(at_work, folder, "Go to the glossary", GlossaryPane)
    button(writer.pane, "New entry").click()
    writer.answer("rye")
    writer.until_listed(("rye", "Missing: Russian"))
    writer.write("Words in Russian, one a line", "рожь\nржаной")
    writer.until_listed(("rye", ""))
    writer.write("What they mean, in English", "A grain.")
    writer.until_listed(("rye", "Missing: Russian"))

    (entry,) = writer.table("glossary")["entry"]
    assert entry == {
        "id": "rye",
        "en": ["rye"],
        "ru": ["рожь", "ржаной"],
        "definition": {"en": "A grain."},
    }
    assert writer.pane.title == "Glossary 1"
    assert "1 entry lacks a language" in writer.pane.summary
    button(writer.pane, "Remove").click()
    writer.until_listed()
    at_work.accept()
    writer.until_listed(("rye", "Missing: Russian"))


def test_an_entry_that_is_refused_stays_in_its_box(at_work, folder):
    writer = begin(at_work, folder, "Go to the glossary", GlossaryPane)
    button(writer.pane, "New entry").click()
    writer.answer("rye")
    writer.until_listed(("rye", "Missing: Russian"))
    writer.write("Words in English, one a line", "")
    at_work.until_said("has a word in one language at least")

    assert called(writer.pane, "Words in English, one a line", NoteBox).toPlainText() == ""
    assert writer.table("glossary")["entry"][0]["en"] == ["rye"]


def test_a_note_is_made_on_the_chosen_passage(at_work, folder):
    workspace = at_work.window.workspace
    first, second = [each.id for each in at_work.program.session.archive.content.passages()][:2]
    workspace.show_text(first)
    writer = begin(at_work, folder, "Go to the notes", NotesPane)
    button(writer.pane, "New note").click()
    writer.answer("Who counted them?")
    writer.until_listed(("Who counted them?", "On 1 passage · Missing: Russian"))
    writer.write("The note in Russian", "Кто их считал?")
    writer.until_listed(("Who counted them?", "On 1 passage"))
    workspace.show_text(second)
    button(writer.pane, "Put it on the chosen passage").click()
    writer.until_listed(("Who counted them?", "On 2 passages"))

    (note,) = writer.table("notes")["note"]
    assert note["passages"] == [first, second]
    assert note["text"] == {"en": "Who counted them?", "ru": "Кто их считал?"}
    button(writer.pane, "Take it off there").click()
    writer.until_listed(("Who counted them?", "On 1 passage"))
    button(writer.pane, "Take it off there").click()
    button(writer.pane, "Remove").click()
    writer.until_listed()


def test_a_care_note_is_stated_of_the_chosen_passage_and_taken_out(at_work, folder):
    first = next(iter(at_work.program.session.archive.content.passages()))
    at_work.window.workspace.show_text(first.id)
    writer = begin(at_work, folder, "Go to the notes", NotesPane)
    button(writer.pane, "Care note").click()
    writer.answer("violence,  outing ,")
    writer.until_listed((first.text, "Care: violence, outing"))
    archive = at_work.program.session.archive
    assert archive.passage(first.id).care == ("violence", "outing")
    box = called(writer.pane, "What to know before reading, such as: violence, outing", NoteBox)
    assert box.toPlainText() == "violence, outing"
    button(writer.pane, "Remove").click()
    writer.until_listed()
    assert "care=" not in "".join(
        file.read_text("utf-8") for file in (folder / "documents").iterdir()
    )
