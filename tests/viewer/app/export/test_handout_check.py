"""A handout that came home is checked from the window, quote by quote."""

import re
import zipfile
from threading import Event

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
)

from index import (
    FORMATS,
    Item,
    ItemKind,
    Level,
    Progress,
    Set,
    TextChoice,
    TextSetting,
    Wanted,
    export_archive,
    open_archive,
    prepare_export,
    write_export,
)
from index.export.extract import extract
from index.model.links import links_in
from tests.conftest import in_turn
from tests.viewer.app.navigation.test_wait_notice import wait_for_what_was_left
from tests.viewer.controls import button
from viewer.app.export.handout_check import HandoutCheck
from viewer.handouts.check_sheet import HandoutSheet
from viewer.handouts.source_sheet import HandoutSourceSheet
from viewer.notebook.service.keeper import NotebookState
from viewer.notebook.store.entries.sets import Draft
from viewer.notebook.store.shared.set_view import chosen_set
from viewer.screens.workshop.own_sets import draft
from viewer.shell.places.places import Place, ScreenName


def source_sheet(person):
    """The sheet that asks for a file or for words."""
    person.do.check_handout.trigger()
    return next(each for each in person.window.findChildren(HandoutSourceSheet) if each.isVisible())


def check(person, file):
    button(source_sheet(person), "Choose a file").click()
    dialog = next(each for each in person.window.findChildren(QFileDialog) if each.isVisible())
    dialog.fileSelected.emit(str(file))
    dialog.reject()


def sheet_of(person):
    def found():
        return [each for each in person.window.findChildren(HandoutSheet) if each.isVisible()]

    person.qtbot.waitUntil(lambda: bool(found()))
    return found()[0]


def lines(sheet):
    rows = sheet.findChild(QListWidget)
    return [rows.item(number).text() for number in range(rows.count())]


def paste(person, words):
    sheet = source_sheet(person)
    check_words = button(sheet, "Check these words")
    assert not check_words.isEnabled()
    sheet.findChild(QPlainTextEdit).setPlainText(words)
    check_words.click()


def test_pasted_words_are_checked(person):
    quote = person.archive.quotes[0].text
    paste(person, f"Dear all,\n\n{quote.replace('official', 'honest')}\n\nBest")
    sheet = sheet_of(person)

    assert [line.split(" · ")[0] for line in lines(sheet)] == ["Altered"]
    assert "honest" in sheet.told[1]


def test_words_beside_slides_are_told_with_their_place(person, first_archive_file, tmp_path):
    file = tmp_path / "slides.pptx"
    archive = open_archive(first_archive_file)
    export_archive(archive, file, "pptx", Level.ROLE, Wanted(query="werewolves"))
    translated = archive.passage("q-werewolves").translations[0].text.encode()
    with zipfile.ZipFile(file) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    with zipfile.ZipFile(file, "w") as packed:
        for name, data in parts.items():  # as a trainer writes it down there
            notes = "notesSlide" in name and name.endswith(".xml")
            packed.writestr(name, data.replace(b">Sex worker<", b">%b<" % translated, notes))
    check(person, file)

    told = lines(sheet_of(person))
    assert len(told) == 2
    assert re.match(r"Unchanged · slide \d · ", told[0])
    assert re.match(r"Unchanged · in the notes of slide \d · ", told[1])


def altered(file, before, after):
    """Change words in the text of a DOCX, as somebody does in a word processor."""
    with zipfile.ZipFile(file) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    text = parts["word/document.xml"].decode()
    assert text.count(before) == 1
    parts["word/document.xml"] = text.replace(before, after).encode()
    with zipfile.ZipFile(file, "w") as packed:
        for name, data in parts.items():
            packed.writestr(name, data)


@pytest.fixture
def handout(first_archive_file, tmp_path):
    file = tmp_path / "handout.docx"
    archive = open_archive(first_archive_file)
    export_archive(archive, file, "docx", Level.ROLE, Wanted(query="kind:quote"))
    return file


@pytest.fixture
def read_in_russian(person, tmp_path):
    """A handout with the Russian translation alone, as the export sheet writes it."""
    reading = TextSetting("ru", TextChoice.TRANSLATION)
    quotes = frozenset(each.id for each in person.archive.quotes)
    taken = prepare_export(person.archive, Wanted(quotes), "docx", None, reading).taken
    file = tmp_path / "russian.docx"
    write_export(taken, "docx", file, Progress())
    return file


def test_a_handout_of_translations_alone_is_known_also_a_word_of_it_that_was_changed(
    person, read_in_russian
):
    with zipfile.ZipFile(read_in_russian) as packed:
        text = packed.read("word/document.xml").decode()
    codes = {link.name: link for link in links_in(text)}
    assert len(codes) == 8
    assert all(link.fits(person.archive.passage(name).text) for name, link in codes.items())

    check(person, read_in_russian)
    sheet = sheet_of(person)
    assert len(lines(sheet)) == 8
    assert all(line.startswith("Unchanged · ") for line in lines(sheet))
    sheet.close()

    altered(read_in_russian, "официальные бандиты", "официальные лица")
    check(person, read_in_russian)
    sheet = sheet_of(person)
    assert [line.split(" · ")[0] for line in lines(sheet)].count("Altered") == 1
    assert "лица" in sheet.told[1]


def come_late(person, handout):
    """Have a handout checked while a room is shown the quotes, and return the room."""
    button(source_sheet(person), "Choose a file").click()
    next(each for each in person.window.findChildren(QFileDialog) if each.isVisible()).reject()
    person.press(Qt.Key.Key_F5)
    room = person.program.session.presenting.audience
    person.workspace.findChild(HandoutCheck).check(str(handout))
    person.qtbot.waitUntil(lambda: bool(person.window.findChildren(HandoutSheet)))
    return room


def test_what_took_long_waits_until_the_room_is_gone(person, handout):
    """Else a sheet comes up on the wall, with first words on it, or takes a clicker's keys."""
    room = come_late(person, handout)
    assert not any(each.isVisible() for each in person.window.findChildren(HandoutSheet))
    person.press(Qt.Key.Key_PageDown, on=room)
    assert room.presentation.position == 1

    person.program.session.presenting.end()
    assert len(lines(sheet_of(person))) == 8


def test_what_waits_for_the_room_does_not_outlive_the_window(person, handout):
    room = come_late(person, handout)
    with person.qtbot.waitSignal(room.destroyed):
        person.window.close()  # asks
        person.accept()

    assert not any(each.isVisible() for each in QApplication.topLevelWidgets())


def test_one_word_that_was_changed_is_shown_and_enter_goes_to_the_passage(person, handout):
    altered(handout, "official bandits", "official robbers")
    check(person, handout)
    sheet = sheet_of(person)
    rows = sheet.findChild(QListWidget)
    told = lines(sheet)
    assert [line.split(" · ")[0] for line in told].count("Altered") == 1
    assert rows.currentItem().text().startswith("Altered · ")
    assert "struck out" in sheet.told[0]
    assert "bandits robbers" in re.sub(r"\W+", " ", sheet.told[1])
    marked = {
        fragment.text(): (
            fragment.charFormat().fontStrikeOut(),
            fragment.charFormat().fontUnderline(),
        )
        for fragment in fragments(sheet._words.document())
    }
    assert (True, False) in marked.values()
    assert (False, True) in marked.values()

    number = rows.currentRow()
    rows.itemActivated.emit(rows.currentItem())
    assert person.place == Place(ScreenName.READER, "q-bandits")
    assert person.window.messages.text.startswith("Altered · ")

    person.accept()
    assert sheet_of(person).findChild(QListWidget).currentRow() == number


def test_a_quote_whose_care_note_was_deleted_is_listed_with_its_code(person, handout):
    note = "Care: violence, extortion, humiliation"
    altered(handout, note, "")
    check(person, handout)
    sheet = sheet_of(person)

    assert all(line.startswith("Unchanged · ") for line in lines(sheet))
    named = "Passages without their care note"
    (listed,) = (e for e in sheet.findChildren(QListWidget) if e.accessibleName() == named)
    assert "satchel:kyrgyzstan/q-bandits#" in listed.item(0).text()
    assert listed.count() == 1


def fragments(document):
    at = document.begin().begin()
    while not at.atEnd():
        yield at.fragment()
        at += 1


def test_a_code_of_another_archive_and_one_of_no_passage_are_unknown(person, handout):
    altered(handout, "satchel:kyrgyzstan/q-bandits", "satchel:elsewhere/q-bandits")
    altered(handout, "satchel:kyrgyzstan/q-child-taken", "satchel:kyrgyzstan/q-nobody")
    check(person, handout)
    sheet = sheet_of(person)

    told = lines(sheet)
    assert "Of another archive, “elsewhere”" in told
    assert "Unknown: nothing is called “q-nobody”" in told


@in_turn("content", [b"", b"no zip", b"PK\x03\x04", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_document_is_told_in_one_sentence(person, tmp_path, content):
    person.window.messages.hide()
    file = tmp_path / "letter.docx"
    file.write_bytes(content)
    check(person, file)

    person.qtbot.waitUntil(lambda: "no DOCX that can be read" in person.window.messages.text)
    assert not person.window.findChildren(HandoutSheet)


def with_paragraphs(file, paragraphs):
    """Put `paragraphs` of XML in place of all that are in the text of a DOCX."""
    with zipfile.ZipFile(file) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    text = parts["word/document.xml"].decode()
    text = re.sub(r"<w:p>.*</w:p>", paragraphs, text, flags=re.DOTALL)
    parts["word/document.xml"] = text.encode()
    with zipfile.ZipFile(file, "w") as packed:
        for name, data in parts.items():
            packed.writestr(name, data)


def test_words_beside_quotes_are_listed_wherever_they_stand_and_also_unseen_ones(person, handout):
    check(person, handout)
    sheet = sheet_of(person)
    assert len(lines(sheet)) == 8
    assert all(line.startswith("Unchanged · ") for line in lines(sheet))
    assert sheet.told == ("", "")
    assert beside(sheet) == []
    sheet.close()

    altered(handout, "kyrgyzstan/q-bandits#", "kyrgyzstan/q-bandits#00000000 by Gulmira, 31 · #")
    with zipfile.ZipFile(handout) as packed:
        text = packed.read("word/document.xml").decode()
    white = '<w:p><w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>Call me</w:t></w:r></w:p>'
    named = "<w:p><w:r><w:t>{} Asanova, 0555 123 456</w:t></w:r></w:p>"
    first, last = text.index("<w:p>"), text.rindex("<w:sectPr")
    said = named.format("Nargiza"), named.format("Aigul")
    text = text[:first] + said[0] + white + text[first:last] + said[1] + text[last:]
    rewritten(handout, "word/document.xml", text)
    check(person, handout)
    sheet = sheet_of(person)

    assert {line.split(" · ")[0] for line in lines(sheet)} == {"Unchanged"}
    assert [e for e in sheet.findChildren(QLabel) if "Other words stand beside" in e.text()]
    for words in ("by Gulmira, 31", "Nargiza", "Aigul"):
        assert any(words in line for line in beside(sheet)), words
    (listed,) = (
        each
        for each in sheet.findChildren(QListWidget)
        if each.accessibleName() == "Words that cannot be seen"
    )
    assert [listed.item(at).text() for at in range(listed.count())] == ["Call me"]


def beside(sheet):
    """The other words that the sheet lists."""
    _quotes, *listed = sheet.findChildren(QListWidget)
    return [rows.item(at).text() for rows in listed for at in range(rows.count())]


def test_only_what_was_added_to_a_footnote_is_marked_as_new(person, tmp_path):
    file = tmp_path / "handout.docx"
    noted = next(each for each in person.archive.content.passages() if each.footnotes)
    chosen = Set("own", {"en": "A set"}, items=(Item(ItemKind.PASSAGE, noted.id),))
    file.write_bytes(FORMATS["docx"].write(extract(person.archive, chosen=chosen)))
    with zipfile.ZipFile(file) as packed:
        notes = packed.read("word/footnotes.xml").decode()
    end = notes.rindex("</w:t>")
    rewritten(file, "word/footnotes.xml", f"{notes[:end]} Aigul Asanova{notes[end:]}")
    check(person, file)
    sheet = sheet_of(person)

    assert [line.split(" · ")[0] for line in lines(sheet)].count("Altered") == 1
    quote = next(each for each in sheet.quotes if each.difference)
    assert [quote.difference[slice(*span)] for span in quote.come] == ["Aigul Asanova"]


def rewritten(file, name, text):
    """Put `text` in place of the part `name` of a packed file."""
    with zipfile.ZipFile(file) as packed:
        parts = {each: packed.read(each) for each in packed.namelist()}
    parts[name] = text.encode()
    with zipfile.ZipFile(file, "w") as packed:
        for each, data in parts.items():
            packed.writestr(each, data)


def test_the_words_of_a_set_in_the_notebook_are_no_other_words(person, tmp_path):
    keeper, archive, made = person.program.session.keeper, person.archive, []
    keeper.sit(lambda _standing: None)
    person.qtbot.waitUntil(lambda: keeper.keeping is NotebookState.OPEN)
    passage = Item(ItemKind.PASSAGE, "q-bandits")
    drafts = (draft(archive, passage, "en"), Draft(ItemKind.QUESTION, None, "Aigul, who was it?"))
    contacts = "Tais Plus: 0 555 100 200"
    keeper.keep(
        lambda notebook: notebook.sets.make("With Aigul", drafts, contacts=contacts), made.append
    )
    person.qtbot.waitUntil(lambda: bool(made))
    (own,) = keeper.kept.sets.values()
    chosen = chosen_set(own, keeper.kept.of_set[own.id], archive).set
    file = tmp_path / "set.docx"
    file.write_bytes(FORMATS["docx"].write(extract(archive, None, None, "share", chosen)))
    check(person, file)

    sheet = sheet_of(person)
    assert [line.split(" · ")[0] for line in lines(sheet)] == ["Unchanged"]
    assert beside(sheet) == []


def test_a_document_without_quotes_says_so_and_one_without_a_word_is_not_taken_for_a_good_one(
    person, handout
):
    with_paragraphs(handout, "<w:p><w:r><w:t>Dear all,</w:t></w:r></w:p>")
    check(person, handout)
    sheet = sheet_of(person)
    assert sheet.quotes == ()
    sheet.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    with_paragraphs(handout, "<w:p><w:r><w:t> </w:t></w:r></w:p>")
    check(person, handout)
    told = "“handout.docx” holds no words that could be checked. Choose another file."
    person.qtbot.waitUntil(lambda: person.window.messages.text == told)
    assert not any(each.isVisible() for each in person.window.findChildren(HandoutSheet))


@in_turn("form", ["xlsx", "csv"])
def test_a_handout_in_which_nothing_can_be_looked_at_is_refused(
    person, first_archive_file, tmp_path, form
):
    file = tmp_path / f"handout.{form}"
    export_archive(open_archive(first_archive_file), file, form)
    check(person, file)

    told = (
        f"“{file.name}” is neither DOCX, ODT, PPTX, EPUB, HTML nor text, and no other kind can be "
        "checked. Save it as one of these, or check its words as pasted text."
    )
    person.qtbot.waitUntil(lambda: person.window.messages.text == told)
    assert not person.window.findChildren(HandoutSheet)


def test_a_check_can_be_given_up(person, handout):
    held, tasks = Event(), person.tasks
    tasks.run_on_files(held.wait, then=print, failed=print)
    check(person, handout)
    note = person.window.progress
    person.qtbot.waitUntil(lambda: bool(note.said))
    note.findChild(QPushButton).click()
    assert person.window.messages.text == "Cancelled: the handout was not checked."
    held.set()
    wait_for_what_was_left(person.program)
    assert not person.window.findChildren(HandoutSheet)
