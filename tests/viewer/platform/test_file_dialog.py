"""A file is written under a name that says what it is, whatever is typed."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QDir, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QTreeView, QWidget

from viewer.platform.file_dialog import file_dialog


@pytest.fixture(autouse=True)
def first_folder(qapp):
    """Have the next dialog of Qt's begin where it would, and not in the folder of a test."""
    yield
    QFileDialog().setDirectory(QDir.currentPath())


@pytest.fixture
def dialog(qtbot, tmp_path):
    """The dialog for a Word document, in an empty folder."""
    window = QWidget()
    qtbot.addWidget(window)
    dialog = file_dialog(window, "Write the file", saves="docx")
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("kyrgyzstan.docx")
    dialog.chosen = []
    dialog.fileSelected.connect(lambda file: dialog.chosen.append(Path(file).name))
    dialog.open()
    yield dialog
    dialog.reject()


def name(dialog, typed):
    """Put another name in place of the one that is proposed, and press Enter."""
    box = dialog.findChild(QLineEdit)
    box.selectAll()
    box.insert(typed)
    QTest.keyClick(box, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("all.csv", "all.csv.docx"),
        ("all", "all.docx"),
        ("Dr. Osmonova", "Dr. Osmonova.docx"),
        ("всё.", "всё.docx"),
        ("all.docx", "all.docx"),
        ("ALL.DOCX", "ALL.DOCX"),
        ("all.docx.bak", "all.docx.bak.docx"),
    ],
)
def test_the_name_ends_with_the_suffix_of_the_kind(dialog, typed, written):
    name(dialog, typed)
    assert dialog.chosen == [written]


@pytest.mark.parametrize("typed", ["2026.11", "2026.11/", "papers", "."])
def test_a_folder_that_is_typed_is_gone_to(dialog, tmp_path, typed):
    for each in ("2026.11", "papers"):
        (tmp_path / each).mkdir()
    name(dialog, typed)
    assert (dialog.chosen, dialog.isVisible()) == ([], True)
    assert Path(dialog.directory().path()) == tmp_path / typed


def test_it_is_asked_about_the_file_that_would_be_overwritten(dialog, tmp_path):
    (tmp_path / "all.csv.docx").touch()
    asked = []

    def leave():
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            asked.append(box.text())
            box.button(QMessageBox.StandardButton.No).click()

    QTimer.singleShot(0, leave)
    name(dialog, "all.csv")
    assert len(asked) == 1
    assert "all.csv.docx" in asked[0]
    assert dialog.chosen == []


def test_a_file_that_is_opened_keeps_its_name(qtbot, tmp_path):
    (tmp_path / "old.csv").touch()
    window = QWidget()
    qtbot.addWidget(window)
    dialog = file_dialog(window, "Open an archive")
    dialog.setDirectory(str(tmp_path))
    with qtbot.waitSignal(dialog.fileSelected) as chosen:
        dialog.open()
        qtbot.waitUntil(lambda: dialog.acceptMode() is QFileDialog.AcceptMode.AcceptOpen)
        name(dialog, str(tmp_path / "old.csv"))
    assert Path(chosen.args[0]).name == "old.csv"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such folder")
@pytest.mark.parametrize("typed", ["/proc/1/x", "/proc/kmsg", "/sys/x.docx"])
def test_a_folder_of_the_system_is_refused_in_one_sentence(qtbot, dialog, typed):
    box = dialog.findChild(QLineEdit)
    box.clear()
    QTest.keyClicks(box, typed)  # one letter after another: Qt looks into each folder on the way
    qtbot.wait(300)
    QTest.keyClick(box, Qt.Key.Key_Return)
    (asked,) = (each for each in dialog.findChildren(QMessageBox) if each.isVisible())

    assert asked.text() == ("This is a folder of the system, which keeps no files. Choose another.")
    assert (dialog.chosen, dialog.isVisible()) == ([], True)
    asked.accept()
    name(dialog, "all")
    assert dialog.chosen == ["all.docx"]


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ('Law "draft"', "A name cannot have straight quotation marks. Leave them out."),
        ("ж" * 300, "This name is too long. Choose a shorter one."),
        ("x" * 251, "This name is too long. Choose a shorter one."),
    ],
)
def test_a_name_that_no_file_can_have_is_refused_in_one_sentence(dialog, typed, sentence):
    name(dialog, typed)
    (asked,) = (each for each in dialog.findChildren(QMessageBox) if each.isVisible())

    assert asked.text() == sentence
    assert (dialog.chosen, dialog.isVisible()) == ([], True)
    asked.accept()
    name(dialog, "Law “draft”")
    assert dialog.chosen == ["Law “draft”.docx"]


@pytest.fixture
def documents(qtbot, tmp_path):
    """The dialog for many documents, in an empty folder."""
    window = QWidget()
    qtbot.addWidget(window)
    dialog = file_dialog(window, "Add documents")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setDirectory(str(tmp_path))
    dialog.chosen = []
    dialog.filesSelected.connect(
        lambda files: dialog.chosen.extend(Path(file).name for file in files)
    )
    dialog.open()
    yield dialog
    dialog.reject()


def several(*names):
    """The `names` as Qt writes those that are selected."""
    return " ".join(f'"{name}"' for name in names)


def test_many_files_can_be_chosen_at_once(documents, tmp_path):
    names = [f"Interview with market women {n:02}.txt" for n in range(25)]
    for each in names:
        (tmp_path / each).write_text("One said this.")
    name(documents, several(*names))

    assert [each for each in documents.findChildren(QMessageBox) if each.isVisible()] == []
    assert sorted(documents.chosen) == names


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such folder")
def test_several_files_of_the_system_are_refused_too(documents):
    name(documents, several("/proc/version", "/proc/uptime"))
    (asked,) = (each for each in documents.findChildren(QMessageBox) if each.isVisible())

    assert "which keeps no files" in asked.text()
    assert documents.chosen == []


def test_no_file_is_looked_into_for_its_kind(qtbot, dialog, tmp_path):
    for each in ("letter", "letter.pdf"):
        (tmp_path / each).write_bytes(b"%PDF-1.4\n")
    model = dialog.findChild(QTreeView).model()

    def kinds():
        root = dialog.findChild(QTreeView).rootIndex()
        lines = range(model.rowCount(root))
        return {model.index(n, 0, root).data(): model.index(n, 2, root).data() for n in lines}

    qtbot.waitUntil(lambda: len(kinds()) == 2 and all(kinds().values()))
    assert "PDF" in kinds()["letter.pdf"]
    assert "PDF" not in kinds()["letter"]
