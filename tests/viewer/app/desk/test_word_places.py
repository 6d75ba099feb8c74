"""After a name was taken out, the editor is led to where it still stands in the folder."""

import pytest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QListWidget, QPlainTextEdit

from tests.viewer.app.desk.conftest import TALK
from tests.viewer.controls import button, called, main_button, words_in
from viewer.screens.desk.passage_sheets import WordsSheet
from viewer.screens.desk.publish_sheet import PublishSheet
from viewer.screens.desk.removal.word_places_sheet import WordPlacesSheet, WordsToFindSheet

TOLD = TALK + "\nZyxomma said that the ovens are never cold.\n\nWe asked the Zyxommas why.\n"
NOTE = '[[note]]\nkind = "editor"\npassages = ["p-2"]\ntext.en = "Zyxomma owns it."\n'


@pytest.fixture
def talk(tmp_path):
    file = tmp_path / "talk.txt"
    file.write_text(TOLD, encoding="utf-8")
    return file


def change_words(maker, old, new, *, in_source=True):
    passages = maker.archive.content.passages()
    maker.reader.choosing.choose(next(each.id for each in passages if old in each.text))
    maker.choose("Change its words …")
    sheet = maker.sheet(WordsSheet)
    box = called(sheet, "Words", QPlainTextEdit)
    box.setPlainText(box.toPlainText().replace(old, new))
    sheet.findChildren(QCheckBox)[0].setChecked(in_source)
    main_button(sheet).click()


def rows(sheet):
    (found,) = sheet.findChildren(QListWidget)
    return [found.item(at).text() for at in range(found.count())]


def choose(sheet, words):
    (found,) = sheet.findChildren(QListWidget)
    found.setCurrentRow(next(at for at, each in enumerate(rows(sheet)) if each.startswith(words)))


def test_where_a_replaced_name_still_stands_is_listed_and_led_to(maker, folder):
    (folder / "notes.toml").write_text(NOTE, encoding="utf-8")
    change_words(maker, "Zyxomma said", "A baker said")
    sheet = maker.sheet(WordPlacesSheet)
    assert [each.split(":")[0] for each in rows(sheet)] == ["Note", "Passage"]
    assert "“Zyxomma” stands in 2 places" in " ".join(words_in(sheet))

    choose(sheet, "Passage")
    main_button(sheet).click()
    passage = maker.workspace.shown.chosen
    assert "Zyxommas" in maker.archive.passage(passage).text
    maker.choose("Look for words in the folder …")
    asked = maker.sheet(WordsToFindSheet)
    assert called(asked, "Words, such as a name", QLineEdit).text() == "Zyxomma"
    main_button(asked).click()
    sheet = maker.sheet(WordPlacesSheet)
    choose(sheet, "Note")
    assert "notes.toml" in " ".join(words_in(sheet))
    main_button(sheet).click()
    assert maker.workspace.shown.chosen == "p-2"


def test_before_an_edition_names_are_told_that_still_stand_in_passages(maker, folder):
    maker.state_consent()
    change_words(maker, "Zyxomma said", "A baker said")
    maker.sheet(WordPlacesSheet).reject()
    maker.choose("Publish an edition …")
    sheet = maker.sheet(PublishSheet)
    said = "Taken out elsewhere, and still in passages: Zyxomma, Zyxommas."
    assert any(each.startswith(said) for each in words_in(sheet))
    sheet.reject()

    maker.do.undo.trigger()
    maker.until_said("Taken back")
    maker.choose("Publish an edition …")
    sheet = maker.sheet(PublishSheet)
    assert "Taken out elsewhere" not in " ".join(words_in(sheet))
    sheet.reject()

    change_words(maker, "Zyxomma said", "A baker said")
    maker.sheet(WordPlacesSheet).reject()
    maker.until_read("A baker said")
    change_words(maker, "the Zyxommas", "them")
    maker.until_said("The words are changed.")
    maker.choose("Publish an edition …")
    assert "Taken out elsewhere" not in " ".join(words_in(maker.sheet(PublishSheet)))


def test_a_name_that_only_the_text_as_received_has_is_taken_out_of_it(maker, folder):
    change_words(maker, "the Zyxommas", "them", in_source=False)
    maker.sheet(WordPlacesSheet).reject()
    change_words(maker, "Zyxomma said", "A baker said")
    sheet = maker.sheet(WordPlacesSheet)
    (row,) = rows(sheet)
    assert row.startswith("Text as received, line 1")
    button(sheet, "Take it out there").click()
    maker.until_said("It is taken out of the text as received.")
    received = (folder / "source" / "talk.txt").read_text(encoding="utf-8")
    assert "Zyxomma" not in received
    assert "We asked them why." in received
    maker.do.undo.trigger()
    maker.until_said("Taken back")
    assert "Zyxommas" in (folder / "source" / "talk.txt").read_text(encoding="utf-8")


def test_words_that_stand_nowhere_are_said_to_be_looked_for_in_one_spelling(maker, folder):
    maker.choose("Look for words in the folder …")
    asked = maker.sheet(WordsToFindSheet)
    main_button(asked).click()
    assert asked.trouble == "Type a word first."
    called(asked, "Words, such as a name", QLineEdit).setText("Bakyt")
    main_button(asked).click()
    maker.until_said("Another spelling would not be found either.")
