"""After words are forgotten, no file of the desk has them: folder, temporary files, its store."""

import tempfile
import tomllib
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit

from tests.pdf_maker import Pdf, at, paragraph
from tests.viewer.app.desk.conftest import PASSPHRASE, TALK
from tests.viewer.conftest import offered
from tests.viewer.controls import button, called, main_button, words_in
from tests.viewer.notebook.store.desk.decrypted_file import decrypted, spellings
from viewer.screens.desk.passage_sheets import (
    DeletionSheet,
    ReasonSheet,
    WordsSheet,
)
from viewer.screens.desk.removal.forgetting_sheet import ForgettingSheet
from viewer.screens.desk.removal.word_places_sheet import WordPlacesSheet

CANARY = "Zyxomma"
TOLD = TALK + f"\n{CANARY} said that the ovens are never cold.\n"


@pytest.fixture
def talk(tmp_path):
    file = tmp_path / "given" / "talk.txt"
    file.parent.mkdir()
    file.write_text(TOLD, encoding="utf-8")
    return file


@pytest.fixture
def temporary(tmp_path, monkeypatch):
    """The folder for temporary files, as the program finds it."""
    made = tmp_path / "temporary"
    made.mkdir()
    monkeypatch.setenv("TMPDIR", str(made))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return made


@pytest.fixture
def lies_in(home, temporary, tmp_path):
    """Return what finds a word in the folder, temporary files, and all that Satchel keeps."""

    def found(word, folder):
        held = {"the store": decrypted(home.notebook, PASSPHRASE, tmp_path / "scratch")}
        for place in (folder, home.folder, temporary):
            held |= {str(file): file.read_bytes() for file in place.rglob("*") if file.is_file()}
        forms = [form.lower() for form in spellings(word)]
        return sorted(name for name, data in held.items() if any(f in data.lower() for f in forms))

    return found


def choose(maker, words=CANARY):
    passages = maker.archive.content.passages()
    maker.reader.choosing.choose(next(each.id for each in passages if words in each.text))


def tick(sheet):
    boxes = {each.text().replace("&", ""): each for each in sheet.findChildren(QCheckBox)}
    (found,) = (box for words, box in boxes.items() if words.startswith("Forget"))
    return found


def tick_it(sheet):
    assert tick(sheet).isEnabled()
    tick(sheet).setChecked(True)


def until_forgotten(maker):
    maker.until_said("cannot be taken back")
    maker.until_kept(0)
    assert not maker.do.undo.isEnabled()
    assert not offered(maker.window)


def change_words(maker, new, *, forgets, in_source=True):
    choose(maker)
    maker.choose("Change its words …")
    sheet = maker.sheet(WordsSheet)
    box = called(sheet, "Words", QPlainTextEdit)
    box.setPlainText(box.toPlainText().replace(CANARY, new))
    sheet.findChildren(QCheckBox)[0].setChecked(in_source)
    if forgets:
        tick_it(sheet)
    main_button(sheet).click()


def test_a_replaced_name_is_in_no_file_and_does_not_come_back(maker, folder, talk, lies_in):
    maker.make_notebook()
    choose(maker)
    maker.choose("It is a quote")
    maker.until_said("It is a quote now.")
    maker.until_kept(1)
    assert lies_in(CANARY, folder)
    change_words(maker, "A baker", forgets=True)
    until_forgotten(maker)

    assert lies_in(CANARY, folder) == []
    said = maker.add(talk)
    assert "They are replaced again." in said
    assert lies_in(CANARY, folder) == []
    assert "A baker said" in maker.text_seen()


def test_a_name_that_was_replaced_before_is_in_the_store_until_all_is_forgotten(
    maker, folder, talk, lies_in
):
    maker.make_notebook()
    change_words(maker, "A baker", forgets=False)
    maker.until_said("The words are changed.")
    maker.until_kept(1)
    assert lies_in(CANARY, folder) == ["the store"]

    maker.choose("Forget what was done here …")
    main_button(maker.sheet(ForgettingSheet)).click()
    maker.until_said("It is forgotten.")
    maker.until_kept(0)
    assert lies_in(CANARY, folder) == []
    maker.do.undo.trigger()
    maker.add(talk)
    assert lies_in(CANARY, folder) == []


def test_a_deleted_passage_is_in_no_file(maker, folder, talk, lies_in):
    maker.make_notebook()
    choose(maker)
    maker.choose("Delete it, also from the text as received …")
    sheet = maker.sheet(DeletionSheet)
    tick_it(sheet)
    main_button(sheet).click()
    until_forgotten(maker)
    assert lies_in(CANARY, folder) == []
    maker.add(talk)
    assert lies_in(CANARY, folder) == []


def test_a_withdrawn_passage_is_deleted_and_in_no_file(maker, folder, lies_in):
    maker.make_notebook()
    choose(maker)
    maker.choose("Withdraw it from the next edition …")
    tick_it(maker.sheet(ReasonSheet))
    maker.give_reason()
    until_forgotten(maker)
    assert lies_in(CANARY, folder) == []
    head = tomllib.loads((folder / "archive.toml").read_text(encoding="utf-8"))
    assert len(head["withdrawn"]) == 1
    problems = maker.program.session.source.state.problems
    assert not [each for each in problems if each.severity.value == "error"]


def test_words_withdrawn_without_the_tick_are_forgotten_later(
    maker, folder, talk, lies_in, restart
):
    maker.make_notebook()
    choose(maker)
    maker.choose("Withdraw it from the next edition …")
    maker.give_reason()
    maker.until_said("It is withdrawn.")
    maker.until_kept(1)
    second = restart(maker, folder)
    second.unlock()
    second.qtbot.waitUntil(lambda: second.program.session.source.keeper.is_keeping)
    assert len(lies_in(CANARY, folder)) == 2  # the document and the text as received

    second.choose("Forget what was done here …")
    sheet = second.sheet(ForgettingSheet)
    said = " ".join(words_in(sheet))
    assert "Satchel changes no editions, whether they lie here" in said
    (tick,) = sheet.findChildren(QCheckBox)
    assert "1 withdrawn passage" in tick.text()
    main_button(sheet).click()
    second.until_said("It is forgotten.")
    second.until_kept(0)
    assert lies_in(CANARY, folder) == []
    head = tomllib.loads((folder / "archive.toml").read_text(encoding="utf-8"))
    assert len(head["withdrawn"]) == 1
    second.add(talk)
    assert lies_in(CANARY, folder) == []


def test_words_that_stayed_in_the_text_as_received_are_forgotten_later(
    maker, folder, talk, lies_in
):
    maker.make_notebook()
    change_words(maker, "A baker", forgets=False, in_source=False)
    sheet = maker.sheet(WordPlacesSheet)
    button(sheet, "Take it out there").click()
    maker.until_said("It is taken out of the text as received.")
    maker.until_kept(2)
    maker.choose("Forget what was done here …")
    main_button(maker.sheet(ForgettingSheet)).click()
    maker.until_said("It is forgotten.")
    maker.until_kept(0)
    assert lies_in(CANARY, folder) == []
    maker.add(talk)
    assert lies_in(CANARY, folder) == []


def test_words_of_a_withdrawn_passage_may_stay(maker, folder):
    choose(maker)
    maker.choose("Withdraw it from the next edition …")
    maker.give_reason()
    maker.until_said("It is withdrawn.")
    (folder.parent / "bakeries-1.satchel").write_bytes(b"")
    maker.choose("Forget what was done here …")
    sheet = maker.sheet(ForgettingSheet)
    assert "bakeries-1.satchel" in " ".join(words_in(sheet))
    sheet.findChildren(QCheckBox)[0].setChecked(False)
    main_button(sheet).click()
    maker.until_said("It is forgotten.")
    assert CANARY in (folder / "documents" / "talk.md").read_text(encoding="utf-8")


def test_the_original_goes_with_the_words(maker, tmp_path, lies_in):
    said = f"{CANARY} baked bread in the night, and nobody asked why."
    page = at(60, 60, "The night shift", size=20) + paragraph(60, 120, (said,))
    file = tmp_path / "given" / "shift.pdf"
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(Pdf(page).data())
    maker.make_notebook()
    folder = maker.begin(tmp_path, "The night shift")
    maker.add(file)
    maker.until_read("nobody asked")
    count = lambda store, folder: len(store.originals(store.begin(folder)[0]))  # noqa: E731
    maker.until_kept(1, count)
    change_words(maker, "Somebody", forgets=True)
    until_forgotten(maker)
    maker.until_kept(0, count)
    assert not maker.program.session.source.originals.documents
    assert lies_in(CANARY, folder) == []
    assert lies_in("%PDF-1", folder) == []


def test_words_stay_where_the_text_as_received_keeps_them(maker, folder):
    choose(maker)
    maker.choose("Change its words …")
    sheet = maker.sheet(WordsSheet)
    tick_it(sheet)
    next(box for box in sheet.findChildren(QCheckBox) if box is not tick(sheet)).setChecked(False)
    assert (tick(sheet).isEnabled(), tick(sheet).isChecked()) == (False, False)


def test_a_locked_notebook_is_unlocked_before_words_are_forgotten(maker, folder, restart):
    maker.make_notebook()
    second = restart(maker, folder)
    keeper = second.program.session.keeper
    second.qtbot.waitUntil(lambda: keeper.keeping.value == "locked")
    choose(second)
    second.choose("Delete it, also from the text as received …")
    sheet = second.sheet(DeletionSheet)
    assert not tick(sheet).isEnabled()
    assert any("Unlock your notebook first" in words for words in words_in(sheet))
    sheet.reject()
    second.choose("Change its words …")
    words = second.sheet(WordsSheet)
    called(words, "Words", QPlainTextEdit).setPlainText("Words\x01")
    main_button(words).click()
    second.qtbot.waitUntil(lambda: words.trouble.startswith("These words cannot stand here."))
    assert not tick(words).isEnabled()
    words.reject()
    words.reject()
    second.choose("Forget what was done here …")
    second.until_said("Unlock your notebook first")


def test_without_a_notebook_memory_forgets(maker, folder):
    assert not Path(maker.program.session.source.folder, "desk.db").exists()
    change_words(maker, "A baker", forgets=True)
    maker.until_said("It cannot be taken back.")
    maker.do.undo.trigger()
    assert CANARY not in (folder / "documents" / "talk.md").read_text(encoding="utf-8")
    assert not maker.do.undo.isEnabled()
