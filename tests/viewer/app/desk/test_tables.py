"""Paragraphs that were the rows of a table become one, and a table that is none its rows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from index import PassageKind
from tests.viewer.app.desk.conftest import PATIENCE
from tests.viewer.controls import button, called, main_button
from viewer.screens.desk.passage_sheets import TableSheet

FLAT = """# Visits

We bake at night. We went there in one year.

Place Visits

North 12

South 4
"""


@pytest.fixture
def talk(tmp_path):
    file = tmp_path / "visits.md"
    file.write_text(FLAT, encoding="utf-8")
    return file


def passage_with(maker, words):
    return next(each.id for each in maker.archive.content.passages() if words in each.text)


def rows_box(sheet):
    return called(sheet, "Rows", QPlainTextEdit)


def kinds(maker):
    return [each.kind for each in maker.archive.content.passages()]


def test_three_paragraphs_become_a_table(maker, folder):
    maker.reader.choosing.choose(passage_with(maker, "Place"))
    maker.choose("Make a table of it …")
    sheet = maker.sheet(TableSheet)
    button(sheet, "Add the next passage").click()
    button(sheet, "Add the next passage").click()
    assert not button(sheet, "Add the next passage").isEnabled()
    assert rows_box(sheet).toPlainText() == "Place Visits\nNorth 12\nSouth 4"

    rows_box(sheet).setPlainText("Place | Visits\nNorth | 12\n| South | 4 |")
    main_button(sheet).click()
    maker.until_said("It is a table now.")
    maker.qtbot.waitUntil(lambda: not maker.window.findChildren(TableSheet), timeout=PATIENCE)
    maker.qtbot.waitUntil(lambda: PassageKind.TABLE in kinds(maker), timeout=PATIENCE)
    table = maker.archive.passage(passage_with(maker, "Place"))
    assert table.text == "Place\tVisits\nNorth\t12\nSouth\t4"

    maker.choose("Undo")
    maker.qtbot.waitUntil(lambda: PassageKind.TABLE not in kinds(maker), timeout=PATIENCE)


def test_where_words_were_changed_the_sheet_stays_and_says_so(maker, folder):
    maker.reader.choosing.choose(passage_with(maker, "North"))
    maker.choose("Make a table of it …")
    sheet = maker.sheet(TableSheet)
    rows_box(sheet).setPlainText("North | 13\nSouth | 4")
    main_button(sheet).click()
    maker.qtbot.waitUntil(lambda: "other words" in sheet.trouble, timeout=PATIENCE)
    assert sheet.isVisible()
    assert rows_box(sheet).toPlainText() == "North | 13\nSouth | 4"
    sheet.reject()
    assert "Cancel again" in sheet.trouble
    sheet.reject()
    assert not sheet.isVisible()


def test_the_end_of_a_cell_is_set_where_the_keyboard_has_no_bar(maker, folder):
    maker.reader.choosing.choose(passage_with(maker, "North"))
    maker.choose("Make a table of it …")
    sheet = maker.sheet(TableSheet)
    QTest.keyClick(rows_box(sheet), Qt.Key.Key_End)
    button(sheet, "End the cell here").click()
    assert rows_box(sheet).toPlainText() == "North 12 | "
    sheet.reject()


def test_a_table_is_turned_into_its_rows(maker, folder):
    maker.reader.choosing.choose(passage_with(maker, "Place"))
    maker.choose("Make a table of it …")
    sheet = maker.sheet(TableSheet)
    button(sheet, "Add the next passage").click()
    rows_box(sheet).setPlainText("Place | Visits\nNorth | 12")
    main_button(sheet).click()
    maker.qtbot.waitUntil(lambda: PassageKind.TABLE in kinds(maker), timeout=PATIENCE)

    maker.reader.choosing.choose(passage_with(maker, "Place"))
    maker.choose("It is a paragraph")
    maker.qtbot.waitUntil(lambda: PassageKind.TABLE not in kinds(maker), timeout=PATIENCE)
    held = [each.text for each in maker.archive.content.passages()]
    assert held[-3:] == ["Place Visits", "North 12", "South 4"]
