"""Where a folder cannot be written to, what an editor typed is kept, and they are told."""

import errno
import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTreeWidget

from tests.viewer.app.desk.conftest import PATIENCE
from tests.viewer.app.desk.test_editions import SIX
from tests.viewer.app.desk.test_glossary_and_notes import Writer
from tests.viewer.app.desk.test_sets import HAND, SetMaker
from tests.viewer.app.desk.test_speakers import Attributor
from tests.viewer.app.desk.test_themes import code, field, pane
from tests.viewer.app.desk.test_translations import BAKES, Translator
from tests.viewer.controls import button, called
from viewer.notebook.dialogs.note_editor import NoteBox
from viewer.screens.desk.entries.glossary_pane import GlossaryPane

KEPT = "What you typed is kept until the folder is closed."


class Disk:
    """A disk that can be full, or only be read."""

    def __init__(self, monkeypatch):
        self.wrong, self.sync = 0, os.fsync
        monkeypatch.setattr(os, "fsync", self.write)

    def write(self, file):
        if self.wrong:
            raise OSError(self.wrong, os.strerror(self.wrong))
        self.sync(file)


@pytest.fixture
def disk(monkeypatch):
    return Disk(monkeypatch)


@pytest.fixture
def translator(maker, folder):
    maker.window.activateWindow()
    maker.qtbot.waitUntil(maker.window.isActiveWindow)
    maker.choose("Go to the translations")
    return Translator(maker, folder)


def refused_in(maker):
    return maker.program.session.source.editor.refused


def type_in_vain(translator, disk):
    """Type a translation that a full disk does not take, and go on to another."""
    disk.wrong = errno.ENOSPC
    translator.choose(BAKES)
    translator.type("Мы печём.")
    translator.choose("Nobody asks us")
    translator.maker.until_said(KEPT)


def test_a_translation_that_cannot_be_written_is_kept_while_others_are_chosen(translator, disk):
    maker = translator.maker
    disk.wrong = errno.ENOSPC
    translator.choose(BAKES)
    translator.type("Мы печём.")
    translator.choose("Nobody asks us")
    maker.until_said("No space left on device. Make room, then do it again.")
    maker.until_said(KEPT)
    assert translator.box.toPlainText() == ""

    translator.choose(BAKES)
    assert translator.box.toPlainText() == "Мы печём."
    with maker.qtbot.waitSignal(refused_in(maker), timeout=PATIENCE):  # it is tried again
        translator.choose("Nobody asks us")
    disk.wrong = 0
    maker.accept()
    translator.until(lambda: [each["text"] for each in translator.written()] == ["Мы печём."])
    maker.until_said("The translation is kept as unfinished")


def test_an_entry_that_cannot_be_written_is_kept_while_others_are_chosen(maker, folder, disk):
    maker.choose("Go to the glossary")
    writer = Writer(maker, folder, GlossaryPane)
    for word in ("oven", "rye"):
        button(writer.pane, "New entry").click()
        writer.answer(word)
        maker.qtbot.waitUntil(
            lambda word=word: word in [text for text, _below in writer.listed()], timeout=PATIENCE
        )
    meaning = "What they mean, in English"
    writer.list.choose("rye")
    disk.wrong = errno.EROFS
    writer.write(meaning, "A grain.")
    writer.list.choose("oven")
    maker.until_said("it can only be read now. Let it be written to, then do it again.")
    assert "oom" not in maker.window.messages.text
    box = called(writer.pane, meaning, NoteBox)
    assert box.toPlainText() == ""

    writer.list.choose("rye")
    assert box.toPlainText() == "A grain."
    disk.wrong = 0
    box.setFocus()
    writer.list.setFocus()
    maker.until_said("The meaning is changed.")
    entries = {each["id"]: each for each in writer.table("glossary")["entry"]}
    assert entries["rye"]["definition"] == {"en": "A grain."}
    assert "definition" not in entries["oven"]
    assert maker.window.close()


def test_the_window_is_held_once_for_what_could_not_be_written(translator, disk):
    maker, window = translator.maker, translator.maker.window
    type_in_vain(translator, disk)
    assert not window.close()
    maker.until_said("1 text that you typed could not be written. Close again to drop it.")
    assert window.close()
    assert translator.written() == []


def test_a_lock_counts_the_words_that_could_not_be_written(translator, disk):
    maker = translator.maker
    type_in_vain(translator, disk)
    leaving, told = maker.program.leaving, []
    leaving.begun.connect(lambda: told.append(leaving.lost))
    leaving.lock()
    assert told == [1]
    assert translator.written() == []


def test_a_lock_writes_words_that_waited_if_there_is_room_again(translator, disk):
    maker = translator.maker
    type_in_vain(translator, disk)
    disk.wrong = 0
    maker.program.leaving.lock()
    assert maker.program.leaving.lost == 0
    assert [each["text"] for each in translator.written()] == ["Мы печём."]


def test_what_the_folder_has_may_be_typed_again_in_place_of_what_waits(translator, disk):
    disk.wrong = errno.ENOSPC
    translator.choose(BAKES)
    translator.type("Мы печём.")
    translator.choose("Nobody asks us")
    translator.maker.until_said(KEPT)
    translator.choose(BAKES)
    translator.type("")
    translator.list.setFocus()
    assert translator.maker.window.close()


def test_the_description_of_a_theme_is_kept_while_others_are_chosen(maker, folder, disk):
    code(maker, "We bake", "Night work")
    code(maker, "Nobody", "Power")
    tree = called(pane(maker), "Themes of the folder", QTreeWidget)
    maker.press(Qt.Key.Key_Home, on=tree)
    disk.wrong = errno.ENOSPC
    field(maker, "What it is about").setPlainText("After nine.")
    field(maker, "Name").setText("Nights")
    maker.press(Qt.Key.Key_End, on=tree)
    maker.until_said(KEPT)
    assert field(maker, "What it is about").toPlainText() == ""
    maker.press(Qt.Key.Key_Home, on=tree)
    assert field(maker, "What it is about").toPlainText() == "After nine."
    assert field(maker, "Name").text() == "Nights"
    waiting = maker.program.session.source.typing.unwritten
    maker.qtbot.waitUntil(lambda: len(waiting.waiting) == 2, timeout=PATIENCE)
    disk.wrong = 0
    maker.accept()
    codebook = folder / "codebook.toml"
    maker.qtbot.waitUntil(lambda: "After nine." in codebook.read_text("utf-8"), timeout=PATIENCE)
    maker.qtbot.waitUntil(lambda: "Nights" in codebook.read_text("utf-8"), timeout=PATIENCE)


def test_the_note_of_an_item_is_kept_while_others_are_chosen(maker, folder, disk):
    (folder / "sets.toml").write_text(HAND, "utf-8")
    maker.qtbot.waitUntil(lambda: bool(maker.archive.content.sets), timeout=PATIENCE)
    at_work = SetMaker(maker, folder).open()
    at_work.until(lambda: len(at_work.told) == 2)
    note = at_work.parts.item_pane.note
    at_work.choose(0)
    disk.wrong = errno.ENOSPC
    with maker.qtbot.waitSignal(refused_in(maker), timeout=PATIENCE):
        at_work.write(note, "Slowly.")
    at_work.choose(1)
    maker.until_said(KEPT)
    assert note.toPlainText() == "Wait."
    at_work.choose(0)
    assert note.toPlainText() == "Slowly."
    at_work.choose(1)
    disk.wrong = 0
    maker.accept()
    at_work.until(lambda: 'note.en = "Slowly."' in at_work.text)
    at_work.choose(0)
    at_work.until(lambda: note.toPlainText() == "Slowly.")


def test_what_is_stated_of_a_quote_is_kept(maker, folder, disk):
    maker.choose("Go to who speaks")
    attributor = Attributor(maker, folder)
    attributor.take(attributor.rows[0].id)
    disk.wrong = errno.ENOSPC
    box = attributor.box("Topics of the care note, with commas between", QLineEdit)
    box.setFocus()
    maker.type(box, "violence")
    attributor.table.setFocus()
    attributor.take(attributor.rows[-1].id)
    maker.until_said(KEPT)
    disk.wrong = 0
    maker.accept()
    file = next((folder / "documents").iterdir())
    maker.qtbot.waitUntil(lambda: "care=violence" in file.read_text("utf-8"), timeout=PATIENCE)


def test_who_publishes_where_nothing_may_be_written_is_not_told_to_make_room(
    maker, folder, disk, tmp_path
):
    maker.state_consent()
    sheet = maker.ask_to_publish(SIX)
    disk.wrong = errno.EACCES
    maker.pick(tmp_path / "one.satchel")
    maker.qtbot.waitUntil(lambda: sheet.trouble != "", timeout=PATIENCE)
    assert "can only be read" in sheet.trouble
    assert "room" not in sheet.trouble
