"""An editor moves a document, and takes one out that was added by mistake or published."""

import pytest
from PySide6.QtWidgets import QLineEdit

from tests.viewer.app.desk.conftest import PASSPHRASE, PATIENCE
from tests.viewer.controls import button, called, main_button, words_in
from viewer.screens.desk.removal.document_removal_sheet import DocumentRemovalSheet

CHOICE = "Take this document out …"
WRONG = """What came by mistake

Gulnara Osmonova told us of the night at the station.

Interviewer: Who was there?

Gulnara: They took me there at night, and nobody asked me why.
"""


@pytest.fixture
def wrong(tmp_path):
    """A document with the name of somebody who must not be in the folder."""
    file = tmp_path / "wrong.txt"
    file.write_text(WRONG, encoding="utf-8")
    return file


def files_in(folder):
    return sorted(each.name for each in folder.rglob("*") if each.is_file())


def said_in(folder):
    return b"".join(each.read_bytes() for each in folder.rglob("*") if each.is_file())


def go_to(maker, title):
    """Go to the document with this title."""
    documents = maker.archive.content.documents
    assert title in titles(maker)
    (found,) = (each for each in documents if each.title == title)
    maker.workspace.show_text(found.sections[0].id)
    maker.qtbot.waitUntil(lambda: maker.workspace.shown.document.id == found.id, timeout=PATIENCE)


def titles(maker):
    return [each.title for each in maker.archive.content.documents]


@pytest.fixture
def two(maker, folder, wrong):
    """Somebody who has just added a document by mistake, and looks at it."""
    maker.before = files_in(folder)
    maker.add(wrong)
    maker.qtbot.waitUntil(lambda: len(titles(maker)) == 2, timeout=PATIENCE)
    go_to(maker, "Wrong")
    return maker


def test_a_document_that_came_by_mistake_is_taken_out_and_comes_back(two, folder):
    two.choose(CHOICE)
    sheet = two.sheet(DocumentRemovalSheet)
    said = "\n".join(words_in(sheet))
    assert "Take “Wrong” out?" in said
    assert "It has 3 passages." in said
    assert "withdrawn" not in said
    main_button(sheet).click()
    two.until_said("The document is taken out of the folder.")

    two.qtbot.waitUntil(lambda: titles(two) == ["Talk"], timeout=PATIENCE)
    two.until_read("We bake")
    assert set(files_in(folder)) - set(two.before) <= {".satchel-desk", "guesses.toml"}
    assert b"Gulnara" not in said_in(folder)
    two.accept()
    two.until_said("Taken back: a document taken out.")
    two.qtbot.waitUntil(lambda: len(titles(two)) == 2, timeout=PATIENCE)
    assert b"Gulnara" in said_in(folder)


def test_esc_leaves_everything_as_it_is(two, folder):
    before = said_in(folder)
    two.choose(CHOICE)
    two.sheet(DocumentRemovalSheet).reject()

    assert said_in(folder) == before


def test_its_words_are_forgotten_with_it(two, folder):
    two.make_notebook()
    two.choose(CHOICE)
    sheet = two.sheet(DocumentRemovalSheet)
    button(sheet, "Forget its words here too").click()
    main_button(sheet).click()
    two.until_said("It cannot be taken back.")

    two.qtbot.waitUntil(lambda: len(titles(two)) == 1, timeout=PATIENCE)
    assert not two.program.window.actions_.redo.isEnabled()
    two.until_kept(0)


def test_one_that_was_published_is_withdrawn(two, folder, tmp_path):
    two.state_consent()
    two.publish(PASSPHRASE, tmp_path / "one.satchel")
    go_to(two, "Wrong")
    two.choose(CHOICE)
    sheet = two.sheet(DocumentRemovalSheet)
    assert "all of its passages are withdrawn" in "\n".join(words_in(sheet))
    main_button(sheet).click()
    assert "Say why, in a few words." in words_in(sheet)
    called(sheet, "Why, for your folder: no reader is told", QLineEdit).setText("She asked for it.")
    main_button(sheet).click()
    two.until_said("Publish the next edition.")

    two.qtbot.waitUntil(lambda: len(titles(two)) == 1, timeout=PATIENCE)
    assert two.archive.content.edition == 2
    assert len(two.archive.content.withdrawn) == 3
    assert b"Gulnara" not in said_in(folder / "documents") + said_in(folder / "source")
    two.publish(PASSPHRASE, tmp_path / "two.satchel")


def test_a_document_is_moved_before_the_others(two):
    assert titles(two) == ["Talk", "Wrong"]
    two.choose("Move this document earlier")
    two.until_said("It is document 1 of 2 now.")
    two.qtbot.waitUntil(lambda: titles(two) == ["Wrong", "Talk"], timeout=PATIENCE)
    assert two.workspace.shown.document.title == "Wrong"
    two.choose("Move this document earlier")
    two.until_said("It is so already.")
    two.choose("Move this document later")
    two.qtbot.waitUntil(lambda: titles(two) == ["Talk", "Wrong"], timeout=PATIENCE)
