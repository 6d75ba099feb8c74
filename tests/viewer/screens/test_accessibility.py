"""Everything that a screen reader finds where none of the other walks comes to."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from tests.conftest import CASE_STUDY
from tests.viewer.accessibles import amiss
from tests.viewer.controls import desk_pane
from viewer.platform.paths import Home
from viewer.screens.desk.entries.glossary_pane import GlossaryPane
from viewer.screens.desk.entries.notes_pane import NotesPane
from viewer.screens.desk.names.pane import NamesPane
from viewer.screens.desk.problems_pane import ProblemsPane
from viewer.screens.desk.themes.comparison_pane import ComparisonPane
from viewer.screens.desk.themes.themes_pane import ThemesPane
from viewer.screens.desk.translations.pane import TranslationsPane
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


@pytest.mark.parametrize("zoom", [100, 200])
def test_so_it_is_in_the_names_of_a_preview(start, home, tmp_path, qtbot, zoom):
    save(Settings(zoom=zoom), home.settings)
    program = start(source=shutil.copytree(CASE_STUDY, tmp_path / "kyrgyzstan"))
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    program.window.resize(1024, 600)
    pane = desk_pane(program.window, NamesPane)
    qtbot.waitUntil(lambda: pane.selected is not None)
    assert list(amiss(program.window)) == []


@pytest.mark.parametrize("zoom", [100, 200])
@pytest.mark.parametrize("kind", [TranslationsPane, GlossaryPane, NotesPane, ComparisonPane])
def test_so_it_is_in_what_is_written_beside_the_text(start, home, tmp_path, qtbot, zoom, kind):
    save(Settings(zoom=zoom), home.settings)
    program = start(source=shutil.copytree(CASE_STUDY, tmp_path / "kyrgyzstan"))
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    program.window.resize(1024, 600)
    pane = desk_pane(program.window, kind)
    qtbot.waitUntil(pane.isVisible)
    assert list(amiss(program.window)) == []


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
