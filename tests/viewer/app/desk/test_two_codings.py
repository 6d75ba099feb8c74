"""An editor compares their coding with that of somebody else, and takes over what they choose."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from index import build_archive
from tests.viewer.app.desk.conftest import PATIENCE
from tests.viewer.app.desk.test_codebook import wish
from tests.viewer.app.desk.test_themes import code, until_coded
from tests.viewer.controls import desk_list, rows_in
from viewer.screens.desk.themes.comparison_pane import ComparisonPane
from viewer.ui.lists.rows import RowList
from viewer.ui.lists.table import Table


class Comparer:
    """Somebody who looks at two codings."""

    def __init__(self, maker):
        self.maker, self.qtbot = maker, maker.qtbot
        self.pane = desk_list(maker.window, ComparisonPane).pane
        self.list, self.table = self.pane.findChild(RowList), self.pane.findChild(Table)

    def compare_with(self, file):
        wish(self.maker, "Compare with another coding …")
        self.maker.pick(file)

    def differences(self):
        return [(row.word, row.place, row.text) for row in rows_in(self.list)]

    def agreements(self):
        model = self.table.model()
        return [
            [model.index(row, at).data() for at in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    def until_apart(self, *expected):
        self.qtbot.waitUntil(lambda: self.differences() == [*expected], timeout=PATIENCE)

    def press(self, key):
        self.maker.window.activateWindow()  # it is not, after a dialog
        self.qtbot.waitUntil(self.maker.window.isActiveWindow)
        self.list.setFocus()
        QTest.keyClick(self.list, key)


@pytest.fixture
def other(maker, folder, tmp_path):
    """A folder of somebody else, who coded the same words otherwise; here one is coded too."""
    code(maker, "We bake", "Night work")
    code(maker, "Nobody", "Power")
    theirs = shutil.copytree(folder, tmp_path / "theirs")
    coded = theirs / "codings.toml"
    coded.write_text(coded.read_text("utf-8").replace('"Nobody"', '"Nobody asks us"'), "utf-8")
    code(maker, "five", "Hours")
    return theirs


def test_all_columns_of_the_agreement_are_seen_on_a_small_screen(maker, other):
    code(maker, "office", "Who says when it begins, and when it ends")
    maker.window.resize(1024, 600)
    comparer = Comparer(maker)
    comparer.compare_with(other / "archive.toml")
    maker.qtbot.waitUntil(lambda: len(comparer.agreements()) == 4, timeout=PATIENCE)
    for _ in range(5):
        QApplication.processEvents()

    assert comparer.table.horizontalScrollBar().maximum() == 0


def test_the_agreement_and_the_differences_of_two_codings_are_shown(maker, other):
    comparer = Comparer(maker)
    comparer.compare_with(other / "archive.toml")
    comparer.until_apart(("Only here", "Hours", "five"), ("Other words", "Power", "Nobody asks us"))

    assert comparer.pane.isVisible()
    rows = {row[0]: row[1:] for row in comparer.agreements()}
    assert rows["Night work"] == ["100 %", "1.00", "1", "0", "0"]
    assert rows["Hours"][2:] == ["0", "1", "0"]
    assert rows["Hours"][1] == "0.00"
    assert "2 differences." in comparer.pane.summary
    comparer.table.choose("hours")
    comparer.until_apart(("Only here", "Hours", "five"))


def test_one_difference_is_taken_over_and_another_left(maker, folder, other):
    comparer = Comparer(maker)
    comparer.compare_with(other / "archive.toml")
    comparer.until_apart(("Only here", "Hours", "five"), ("Other words", "Power", "Nobody asks us"))
    comparer.list.choose_first()
    comparer.press(Qt.Key.Key_L)
    comparer.until_apart(("Other words", "Power", "Nobody asks us"))
    maker.until_said("It stays as it is here: Hours. It is listed no more.")
    maker.do.undo.trigger()
    comparer.until_apart(("Only here", "Hours", "five"), ("Other words", "Power", "Nobody asks us"))
    assert comparer.pane.summary.startswith("Compared with “The Night Bakeries, in theirs”:")
    comparer.press(Qt.Key.Key_L)
    comparer.until_apart(("Other words", "Power", "Nobody asks us"))
    comparer.press(Qt.Key.Key_T)

    comparer.until_apart()
    until_coded(maker, ("We bake", "Night work"), ("five", "Hours"), ("Nobody asks us", "Power"))
    maker.until_said("Other words are coded, as in “The Night Bakeries, in theirs”: Power.")
    maker.accept()
    comparer.until_apart(("Other words", "Power", "Nobody asks us"))
    comparer.press(Qt.Key.Key_A)
    comparer.until_apart(("Only here", "Hours", "five"), ("Other words", "Power", "Nobody asks us"))


def test_a_coding_that_the_other_has_not_is_taken_off_and_that_is_said(maker, folder, other):
    comparer = Comparer(maker)
    comparer.compare_with(other / "archive.toml")
    comparer.until_apart(("Only here", "Hours", "five"), ("Other words", "Power", "Nobody asks us"))
    comparer.list.choose_first()
    comparer.press(Qt.Key.Key_T)
    maker.until_said("Taken off, as “The Night Bakeries, in theirs” does not have it: Hours.")
    maker.accept()
    maker.until_said("Taken back: a coding taken off.")


def test_an_archive_is_compared_too_and_what_is_none_is_refused(maker, other, tmp_path):
    comparer = Comparer(maker)
    broken = tmp_path / "broken.satchel"
    broken.write_bytes(b"no archive")
    comparer.compare_with(broken)
    maker.qtbot.waitUntil(lambda: maker.window.messages.text != "", timeout=PATIENCE)
    assert comparer.differences() == []

    file = tmp_path / "theirs.satchel"
    assert build_archive(other, file).archive is not None
    comparer.compare_with(file)
    comparer.until_apart(("Only here", "Hours", "five"), ("Other words", "Power", "Nobody asks us"))


def test_a_folder_with_mistakes_is_refused_in_one_sentence(maker, other):
    (other / "codebook.toml").write_text("broken", "utf-8")
    comparer = Comparer(maker)
    comparer.compare_with(other / "archive.toml")

    maker.until_said("“theirs” has mistakes.")
