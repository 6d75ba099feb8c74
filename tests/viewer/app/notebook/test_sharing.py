"""A collection or set leaves as one file, and comes in from one, as two readers do it."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPlainTextEdit, QPushButton

from index import ItemKind, OpenArchive, replace
from tests.viewer.conftest import Reader, meet
from tests.viewer.controls import button, called, secret_of
from tests.viewer.screens.library.test_library import drop
from tests.viewer.screens.notebook.test_notebook import Notekeeper
from viewer.notebook.service.status import NotebookState
from viewer.notebook.store.entries.anchors import anchor_on
from viewer.notebook.store.entries.sets import Draft
from viewer.notebook.store.model import Anchor
from viewer.notebook.store.shared import share_file
from viewer.platform.paths import Home
from viewer.screens.notebook.share_dialogs import ShareSheet, TakeInSheet
from viewer.screens.workshop.page import WorkshopPage

PASSPHRASE = "five words of no meaning"  # noqa: S105  of nothing


@pytest.fixture
def reader(person):
    return Notekeeper(person).sit()


@pytest.fixture
def colleague(start, qtbot, tmp_path):
    """Somebody else, with a Satchel of their own."""

    def met():
        program = start(home=Home(tmp_path / "other"))
        qtbot.waitUntil(lambda: program.window.workspace is not None)
        return Notekeeper(Reader(qtbot, program)).sit()

    return met


def words(sheet):
    return "\n".join(label.text() for label in sheet.findChildren(QLabel) if label.isVisible())


def press(sheet, text):
    buttons = sheet.findChildren(QPushButton)
    next(each for each in buttons if each.text() == text and each.isVisible()).click()


def choose_file(reader, sheet, file):
    """Choose a file in Qt's dialog."""
    dialog = reader.sheet(QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.reject()


def share(reader, file, *, passphrase=""):
    """Pass on two stars and a note of which one is also in a collection within."""
    star, other = reader.star(reader.quotes[0].id, reader.quotes[1].id)
    reader.do(lambda notebook: notebook.write_note(star, "Begin with this"))
    lot = reader.collection("Workshop", star)
    reader.collection("Morning", other, parent=lot)
    page = reader.open()
    page.pane.choose(lot)
    reader.act("Share as a file", page.pane)
    sheet = reader.sheet(ShareSheet)
    if passphrase:
        button(sheet, "Only who knows a passphrase").setChecked(True)
        reader.person.type(secret_of(sheet).box, passphrase)
        reader.person.type(secret_of(sheet).again, passphrase)
    press(sheet, "&Write the file …")
    assert [Path(each).name for each in reader.sheet(QFileDialog).selectedFiles()] == [
        "collection.satchel-set"
    ]
    choose_file(reader, sheet, file)
    reader.qtbot.waitUntil(lambda: "The file is written" in words(sheet), timeout=20_000)
    return sheet


def take_in(reader, file):
    reader.person.do.take_in.trigger()
    choose_file(reader, None, file)
    return reader.sheet(TakeInSheet)


def test_a_collection_is_passed_on_taken_in_undone_in_one_go_and_taken_in_once(
    reader, colleague, tmp_path
):
    file = tmp_path / "workshop.satchel-set"
    sheet = share(reader, file)
    signed = words(sheet)
    press(sheet, "&Done")

    other = colleague()
    shown = take_in(other, file)
    told = words(shown)
    assert "Workshop" in told
    assert "Within it: Morning." in told
    assert "kyrgyzstan" in told
    fingerprint = next(line for line in signed.splitlines() if line in told.split(": ")[-1])
    assert fingerprint
    assert other.kept.entries == {}  # it is shown before anything is taken
    press(shown, "&Take it in")
    other.qtbot.waitUntil(lambda: len(other.kept.entries) == 2)
    titles = {each.title for each in other.kept.collections.values()}
    assert titles == {"Workshop", "Morning"}
    other.qtbot.waitUntil(lambda: "added to your notebook" in other.said)
    other.person.do.undo.trigger()
    other.qtbot.waitUntil(lambda: not other.kept.entries and not other.kept.collections)
    press(take_in(other, file), "&Take it in")
    other.qtbot.waitUntil(lambda: len(other.kept.entries) == 2)

    again = take_in(other, file)
    assert "already" in words(again)
    press(again, "&Take it in")
    other.qtbot.waitUntil(lambda: other.said.startswith("0 "))
    assert not other.person.window.messages.can_undo
    assert len(other.kept.entries) == 2


def test_a_sealed_file_asks_for_its_passphrase(reader, colleague, tmp_path):
    file = tmp_path / "sealed.satchel-set"
    press(share(reader, file, passphrase=PASSPHRASE), "&Done")
    assert b"Begin with this" not in file.read_bytes()
    other = colleague()
    sheet = take_in(other, file)
    other.person.type(secret_of(sheet).box, "wrong")
    press(sheet, "&Open it")
    other.qtbot.waitUntil(lambda: bool(sheet.trouble), timeout=20_000)
    secret_of(sheet).box.clear()
    other.person.type(secret_of(sheet).box, PASSPHRASE)
    press(sheet, "&Open it")
    other.qtbot.waitUntil(lambda: "Workshop" in words(sheet), timeout=20_000)


def make_set(reader):
    """Make a set of two quotes and a question, with a note."""
    quotes = [anchor_on(reader.archive, quote.id) for quote in reader.quotes[:2]]
    drafts = [
        *(Draft(ItemKind.PASSAGE, anchor, minutes=5) for anchor in quotes),
        Draft(ItemKind.QUESTION, words="Who decides?", note="Wait for an answer"),
    ]
    return reader.do(lambda notebook: notebook.sets.make("Evening", drafts))


def written_set(reader, own, file):
    """Write the file of a set, as the workshop does."""
    file.write_bytes(reader.do(lambda notebook: share_file.share_set(notebook, own.id)))
    return file


def shared_set(reader, *drafts, contacts=""):
    """Return the file of a set of these items."""
    made = reader.do(lambda notebook: notebook.sets.make("Shared", drafts))
    if contacts:
        reader.do(lambda notebook: notebook.sets.alter(made.id, contacts=contacts))
    return reader.do(lambda notebook: share_file.share_set(notebook, made.id))


def room_words(sheet):
    """Return what the box says that a room would read."""
    return called(sheet, "Words in it that a room would read", QPlainTextEdit).toPlainText()


def share_set(reader, own, file, *, notes=True):
    """Pass a set on from the workshop."""
    reader.person.press(Qt.Key.Key_7, Qt.KeyboardModifier.AltModifier, on=reader.person.window)
    page = reader.person.workspace.findChild(WorkshopPage)
    reader.qtbot.waitUntil(lambda: page.isVisible() and page.showing.name == own.id)
    press(page, "Share …")
    assert len(reader.person.window.findChildren(ShareSheet)) == 1
    sheet = reader.sheet(ShareSheet)
    assert "3 item" in words(sheet)
    button(sheet, "With my notes, and what the set is for").setChecked(notes)
    press(sheet, "&Write the file …")
    choose_file(reader, sheet, file)
    reader.qtbot.waitUntil(lambda: "The file is written" in words(sheet), timeout=20_000)
    press(sheet, "&Done")


def test_a_set_is_passed_on_and_taken_in_once(reader, colleague, tmp_path):
    file = tmp_path / "evening.satchel-set"
    own = make_set(reader)
    share_set(reader, own, file)
    other = colleague()
    shown = take_in(other, file)
    told = words(shown)
    for line in (
        "Evening",
        "A set for a workshop, of 3 item",
        "10 minute",
        "1 of its items",
        "In the archives: kyrgyzstan.",
    ):
        assert line in told
    assert other.kept.sets == {}
    press(shown, "&Take it in")
    other.qtbot.waitUntil(lambda: "“Evening” is in your notebook now" in other.said)
    (taken,) = other.kept.sets.values()
    assert [item.words for item in other.kept.of_set[taken.id]] == ["", "", "Who decides?"]

    again = take_in(other, file)
    assert "It is in your notebook already, and stays." in words(again)
    press(again, "&Take it in")
    other.qtbot.waitUntil(lambda: "was in your notebook already" in other.said)
    assert not other.person.window.messages.can_undo  # it would take the first one back
    other.do(lambda notebook: notebook.sets.alter(taken.id, contacts="A telephone"))
    beside = take_in(other, file)
    assert "Yours stays as it is" in words(beside)
    press(beside, "&Keep both")
    other.qtbot.waitUntil(lambda: len(other.kept.sets) == 2)
    other.button("Undo").click()
    other.qtbot.waitUntil(lambda: len(other.kept.sets) == 1)


def test_what_a_room_would_read_of_a_set_is_shown_before_it_is_taken_in(
    reader, colleague, tmp_path
):
    file = tmp_path / "evening.satchel-set"
    own = make_set(reader)
    first = reader.kept.of_set[own.id][0].id
    reader.do(lambda notebook: notebook.sets.alter(own.id, contacts="Call 0 555\nAsk for Aida"))
    reader.do(lambda notebook: notebook.sets.alter_item(first, in_steps=False))
    sheet = take_in(colleague(), written_set(reader, own, file))
    told = words(sheet)

    assert room_words(sheet) == "Contacts\nCall 0 555\nAsk for Aida\n\nQuestion\nWho decides?"
    assert "nobody sees" not in told
    assert "1 passage of it would be shown to a room without a care note first" in told


def test_a_set_of_a_sealed_archive_is_sealed_too_unless_that_is_taken_off(reader):
    own = make_set(reader)
    reader.person.program.session.archive.is_sealed = True
    reader.person.press(Qt.Key.Key_7, Qt.KeyboardModifier.AltModifier, on=reader.person.window)
    page = reader.person.workspace.findChild(WorkshopPage)
    reader.qtbot.waitUntil(lambda: page.isVisible() and page.showing.name == own.id)
    press(page, "Share …")
    sheet = reader.sheet(ShareSheet)
    sealed = button(sheet, "Only who knows a passphrase can open it")
    assert sealed.isChecked()
    assert "The archive is sealed" not in words(sheet)

    sealed.click()
    assert "The archive is sealed, and this file is not" in words(sheet)


def test_the_sheet_names_items_with_a_telephone_number_and_those_of_notes_that_go_along(reader):
    drafts = [
        Draft(ItemKind.QUESTION, words="Call +996 555 123456 first."),
        Draft(ItemKind.PASSAGE, anchor_on(reader.archive, reader.quotes[0].id), note="0555 654321"),
    ]
    own = reader.do(lambda notebook: notebook.sets.make("Evening", drafts))
    reader.person.press(Qt.Key.Key_7, Qt.KeyboardModifier.AltModifier, on=reader.person.window)
    page = reader.person.workspace.findChild(WorkshopPage)
    reader.qtbot.waitUntil(lambda: page.isVisible() and page.showing.name == own.id)
    press(page, "Share …")
    sheet = reader.sheet(ShareSheet)
    told = "Item {} has what may be a telephone number. Everybody who gets this file can call it."
    assert told.format(1) in words(sheet)
    assert told.format(2) in words(sheet)

    button(sheet, "With my notes").setChecked(False)
    assert told.format(1) in words(sheet)
    assert told.format(2) not in words(sheet)


@pytest.mark.parametrize("sign", ["\u202e", "\u200b", "\u3164"])
@pytest.mark.parametrize("place", ["words", "note"])
def test_a_character_of_a_set_that_nobody_sees_is_told_before_it_is_taken_in(
    reader, tmp_path, sign, place
):
    file = tmp_path / "evening.satchel-set"
    draft = Draft(ItemKind.TASK, **{"words": "Count.", place: f"Go{sign}on."})
    file.write_bytes(shared_set(reader, draft))
    sheet = take_in(reader, file)

    assert f"nobody sees, or that turns the text, is in it: U+{ord(sign):04X}." in words(sheet)
    assert sign not in room_words(sheet)
    assert ("Go\ufffdon." in room_words(sheet)) is (place == "words")


def test_every_character_that_nobody_sees_is_named_and_words_like_a_quote_are_told(
    reader, tmp_path
):
    file, signs = tmp_path / "evening.satchel-set", "\u200b\u2063\ufeff\u3164\u2800\u00ad"
    like = f"Fake quote.\n{signs}— Aigul, Osh{signs}"
    drafts = Draft(ItemKind.QUESTION, words="Who?"), Draft(ItemKind.TASK, words=like)
    file.write_bytes(shared_set(reader, *drafts))
    told = words(take_in(reader, file))

    assert "are in it: U+200B, U+2063, U+FEFF, U+3164, U+2800, U+00AD." in told
    assert "Item 2 looks like a quote, but is words of the set." in told


def test_many_lines_of_contacts_leave_the_signer_of_a_set_in_sight(reader, tmp_path):
    file = tmp_path / "evening.satchel-set"
    contacts = "\n".join(f"Call 0 {n}" for n in range(60))
    drafts = [Draft(ItemKind.QUESTION, words=f"{n} " + "x" * 980) for n in range(50)]
    file.write_bytes(shared_set(reader, *drafts, contacts=contacts))
    sheet = take_in(reader, file)
    (signed,) = (each for each in sheet.findChildren(QLabel) if "Signed by" in each.text())

    assert "Call 0 59" in room_words(sheet)
    assert "11 more in the workshop." in room_words(sheet)
    assert signed.visibleRegion().boundingRect().size() == signed.size()


def test_a_set_with_a_title_that_is_there_is_marked_and_chosen(reader, colleague, tmp_path):
    file = tmp_path / "evening.satchel-set"
    written_set(reader, make_set(reader), file)
    other = colleague()
    other.do(lambda notebook: notebook.sets.make("Evening", []))
    other.person.press(Qt.Key.Key_7, Qt.KeyboardModifier.AltModifier, on=other.person.window)
    page = other.person.workspace.findChild(WorkshopPage)
    other.qtbot.waitUntil(page.isVisible)
    sheet = take_in(other, file)
    assert "Your notebook has a set of this title with something else in it." in words(sheet)
    press(sheet, "&Leave it")
    assert [each.title for each in other.kept.sets.values()] == ["Evening"]
    press(take_in(other, file), "&Keep both")
    other.qtbot.waitUntil(lambda: "is in your notebook now" in other.said)
    (title,) = {each.title for each in other.kept.sets.values()} - {"Evening"}
    assert re.fullmatch(r"Evening \(taken in on .*\d{4}\)", title)
    assert page.showing.shown.title == title

    again = take_in(other, file)
    assert "It is in your notebook already, and stays." in words(again)


def test_the_words_of_a_passage_that_may_only_be_read_do_not_leave(reader, tmp_path, monkeypatch):
    file = tmp_path / "evening.satchel-set"
    first, second, *_others = reader.quotes
    held = {"train": {first.id, second.id}, "publish": {first.id}}
    monkeypatch.setattr("index.kept_from", lambda _archive, use: frozenset(held[use]))
    share_set(reader, make_set(reader), file)

    told = file.read_bytes().decode("utf-8", "replace")
    assert first.text[2:40] not in told
    assert second.text[2:40] in told


def test_a_set_can_go_without_what_is_for_whoever_presents_it(reader, tmp_path):
    file = tmp_path / "evening.satchel-set"
    share_set(reader, make_set(reader), file, notes=False)

    assert b"Wait for an answer" not in file.read_bytes()
    assert b"Who decides?" in file.read_bytes()


def test_withdrawn_words_of_an_archive_that_is_not_open_do_not_leave(reader, tmp_path):
    """A notice or an edition withdrew them; nobody has opened the archive since."""
    file = tmp_path / "evening.satchel-set"
    withdrawn, stays = (
        Draft(ItemKind.PASSAGE, Anchor("market", 1, "", name, text, whole=True))
        for name, text in (("q-1", "We were cold."), ("q-2", "We were warm."))
    )
    question = Draft(ItemKind.QUESTION, words="Who decides?")
    drafts = [withdrawn, stays, question]
    made = reader.do(lambda notebook: notebook.sets.make("Evening", drafts))
    gone = replace(reader.person.archive.content, id="market", withdrawn=("q-1",))
    ledger = reader.person.program.session.archives.ledger
    ledger.remember(OpenArchive(gone, "x", (bytes(32),)), accepted=True)
    share_set(reader, made, file)

    assert b"We were cold." not in file.read_bytes()
    assert b"We were warm." in file.read_bytes()
    held = [item.anchor for item in reader.kept.of_set[made.id]]
    assert [anchor.exact for anchor in held if anchor] == ["", "We were warm."]


def test_a_set_of_very_many_archives_names_a_few_of_them(reader, tmp_path):
    anchors = [Anchor(f"archive-{n}", 1, "", "p", "Words", whole=True) for n in range(100, 400)]
    items = [Draft(ItemKind.PASSAGE, anchor) for anchor in anchors]
    made = reader.do(lambda notebook: notebook.sets.make("Many", items))
    data = reader.do(lambda notebook: share_file.share_set(notebook, made.id))
    file = tmp_path / "many.satchel-set"
    file.write_bytes(data)
    told = words(take_in(reader, file))

    assert "archive-100, archive-101" in told
    assert len(re.findall(r"archive-\d", told)) == 8  # a fingerprint may have that word too


def test_what_is_no_such_file_is_refused_in_one_sentence(reader, tmp_path):
    file = tmp_path / "letter.satchel-set"
    file.write_text("Dear all")
    reader.person.do.take_in.trigger()
    choose_file(reader, None, file)
    reader.qtbot.waitUntil(lambda: "not a set of Satchel" in reader.said)
    assert reader.keeper.keeping is NotebookState.OPEN


def test_passphrases_that_differ_write_nothing(reader, tmp_path):
    lot = reader.collection("Workshop", *reader.star(reader.quotes[0].id))
    page = reader.open()
    page.pane.choose(lot)
    reader.act("Share as a file", page.pane)
    sheet = reader.sheet(ShareSheet)
    button(sheet, "Only who knows a passphrase").setChecked(True)
    reader.person.type(secret_of(sheet).box, "one")
    reader.person.type(secret_of(sheet).again, "two")
    press(sheet, "&Write the file …")
    assert "not the same" in sheet.trouble
    assert not sheet.findChildren(QFileDialog)


def test_a_shared_file_is_dropped_on_the_window(reader, colleague, tmp_path):
    file = tmp_path / "workshop.satchel-set"
    share(reader, file)
    other = colleague()
    drop(other.person.window, file)

    assert "Workshop" in words(other.sheet(TakeInSheet))
    assert not other.kept.collections


def test_a_shared_file_waits_for_an_archive_and_satchel_says_so(
    reader, start, qtbot, make_archive_file, tmp_path
):
    file, home = tmp_path / "evening.satchel-set", Home(tmp_path / "other")
    share_set(reader, make_set(reader), file)
    second = make_archive_file(text="A text.")
    meet(second, home)
    program = start([file], home=home)
    qtbot.waitUntil(lambda: program.window.shown_by == "library")
    other = Reader(qtbot, program)
    told = "Open an archive: the shared file is taken in beside it."
    qtbot.waitUntil(lambda: program.window.messages.text == told)

    program.session.archives.open(second)

    qtbot.waitUntil(lambda: other.workspace is not None)
    assert "Evening" in words(Notekeeper(other).sheet(TakeInSheet))


def test_a_shared_set_is_opened_like_an_archive_and_found_in_the_workshop(
    reader, colleague, tmp_path
):
    file = tmp_path / "evening.satchel-set"
    share_set(reader, make_set(reader), file)
    other = colleague()
    other.person.do.open.trigger()
    dialog = other.sheet(QFileDialog)
    assert any("*.satchel-set" in each for each in dialog.nameFilters())
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    press(other.sheet(TakeInSheet), "&Take it in")
    other.qtbot.waitUntil(lambda: "“Evening” is in your notebook now" in other.said)

    other.button("Go to the workshop").click()

    page = other.person.workspace.findChild(WorkshopPage)
    (taken,) = other.kept.sets
    assert page.isVisible()
    assert page.showing.name == taken
