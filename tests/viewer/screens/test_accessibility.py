"""Everything that a screen reader finds where none of the other walks comes to."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from index import Correction, Subject, TakenCorrection, import_texts
from tests.conftest import CASE_STUDY
from tests.viewer.accessibles import amiss
from tests.viewer.controls import desk_pane
from viewer.platform.paths import Home
from viewer.screens.desk.foot import DeskFoot
from viewer.screens.desk.problems_pane import ProblemsPane
from viewer.screens.desk.themes.comparison_pane import ComparisonPane
from viewer.screens.desk.themes.themes_pane import ThemesPane
from viewer.screens.library.removal import RemovalBox
from viewer.services.settings import Settings, save


def test_everything_is_named_in_a_preview_with_problems_and_their_lines(start, tmp_path, qtbot):
    folder = shutil.copytree(CASE_STUDY, tmp_path / "kyrgyzstan")
    (folder / "codebook.toml").write_text("broken", encoding="utf-8")
    program = start(source=folder)
    pane = program.window.findChild(ProblemsPane)
    qtbot.waitUntil(lambda: pane.summary != "")

    assert list(amiss(program.window)) == []


@pytest.mark.parametrize("width", [1366, 800])
def test_so_it_is_in_the_themes_of_a_preview(start, tmp_path, qtbot, width):
    folder = shutil.copytree(CASE_STUDY, tmp_path / "kyrgyzstan")
    program = start(source=folder)
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    program.window.resize(width, 600)
    pane = desk_pane(program.window, ThemesPane)
    qtbot.waitUntil(lambda: pane.title == "Themes 15")
    assert list(amiss(program.window)) == []

    for name in ("codebook.toml", "codings.toml"):
        (folder / name).unlink()
    (folder / "sets.toml").unlink(missing_ok=True)
    qtbot.waitUntil(lambda: pane.title == "Themes")
    assert list(amiss(program.window)) == []


@pytest.fixture
def lists(start, home, tmp_path, qtbot):
    """Each list of the desk in a low window at a zoom, one after another, with something in it."""

    def shown(zoom):
        save(Settings(zoom=zoom), home.settings)
        folder, talk = tmp_path / "kyrgyzstan", tmp_path / "talk.txt"
        shutil.copytree(CASE_STUDY, folder)
        talk.write_text("The shift\n\n“We bake from nine.”\nWoman, 45, baker\n", encoding="utf-8")
        import_texts((talk,), folder)
        program = start(source=folder)
        qtbot.waitUntil(lambda: program.window.workspace is not None)
        program.window.resize(1024, 600)
        wish = Correction(Subject.WITHDRAWAL, "q-bandits", digest="0" * 64)
        program.session.source.corrections.add([TakenCorrection(bytes(16), wish)])
        for each in program.window.findChild(DeskFoot).lists:
            pane = desk_pane(program.window, each.kind)
            if each.kind is not ComparisonPane:
                qtbot.waitUntil(lambda pane=pane: pane.selected is not None or pane.number > 0)
            pane.step(1)
            QApplication.processEvents()
            yield program.window, pane

    return shown


@pytest.mark.parametrize("zoom", [100, 200])
def test_so_it_is_in_each_list_of_the_desk_and_all_of_it_is_reached_by_tab(lists, zoom):
    for window, pane in lists(zoom):
        assert list(amiss(window)) == [], pane.name()
        window.activateWindow()
        pane.enter()
        first, met = window.focusWidget(), []
        while window.focusWidget() is not first or not met:
            QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
            met.append(window.focusWidget())
            assert len(met) < 200, pane.name()
        kinds = QAbstractButton, QComboBox, QLineEdit, QAbstractItemView
        parts = [each for kind in kinds for each in pane.findChildren(kind)]
        seen = [each for each in parts if each.isVisible() and each.isEnabled()]
        of_tab = [each for each in seen if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
        assert of_tab, pane.name()
        assert [each for each in of_tab if each not in met] == [], pane.name()


def test_so_it_is_where_no_archive_is_open_and_where_one_is_removed(start, tmp_path, qtbot):
    (tmp_path / "empty").mkdir()
    program = start(home=Home(tmp_path / "home", tmp_path / "empty"))
    qtbot.waitUntil(lambda: program.session.archives.why_none is not None)
    assert list(amiss(program.window)) == []

    box = RemovalBox("A study", program.window)
    box.show()
    assert list(amiss(box)) == []
    box.close()


def test_what_is_amiss_is_found(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    label, area, twice = QLabel("abandon-ability"), QScrollArea(), QPushButton("Twice")
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    label.setAccessibleName("Fingerprint")
    twice.setAccessibleName("T&wice")
    box = QComboBox()
    box.setAccessibleName("Order")
    box.addItem("By theme")
    for part in (QPushButton(), label, area, twice, box, QPushButton("Same"), QPushButton("Same")):
        column.addWidget(part)
    page.show()

    found = "\n".join(amiss(page))
    for said in (
        "Button “”: has no name",
        "Client “”: has no role",
        "name has a mnemonic",
        "hides its words",
        "ComboBox “By theme”: does not say what",
        "“Same” twice",
    ):
        assert said in found
