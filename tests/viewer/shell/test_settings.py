"""The page of settings: what is chosen there holds at once and is remembered."""

import json
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QDialogButtonBox, QFormLayout

from tests.conftest import in_turn
from viewer.shell.dialogs.settings import SettingsDialog
from viewer.ui.widgets.form_area import FormArea


def settings_page(person):
    person.do.settings.trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SettingsDialog)
    return dialog


def choose(box: QComboBox, value):
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def kept(home, person):
    person.program.close()
    return json.loads(home.settings.read_text())


@in_turn("key", ["Ctrl+,", "F12", "Ctrl+Б"])
def test_a_key_opens_the_settings_on_any_keyboard(person, key):
    assert key in [shortcut.toString() for shortcut in person.do.settings.shortcuts()]


@in_turn(
    ("theme", "paper"),
    [("light", "#fbf9f5"), ("sepia", "#f4ecd8"), ("dark", "#1c1b19"), ("contrast", "#000000")],
)
def test_every_theme_reaches_the_window_at_once(person, home, theme, paper):
    dialog = settings_page(person)
    choose(dialog.colours, theme)
    person.look.settle()

    assert QApplication.palette().color(QPalette.ColorRole.Window).name() == paper
    checked = [action.data() for action in person.do.looks.actions() if action.isChecked()]
    assert checked == [theme]
    dialog.close()
    assert kept(home, person)["theme"] == theme


def test_how_the_text_is_set_changes_behind_the_page(person, home):
    dialog = settings_page(person)
    before = person.canvas.lineWrapColumnOrWidth()
    choose(dialog.measure, "wide")
    wide = person.canvas.lineWrapColumnOrWidth()
    choose(dialog.face, "sans")
    choose(dialog.size_, 120)
    choose(dialog.leading, "close")

    assert wide > before
    font = person.canvas.document().defaultFont()
    assert (QFontInfo(font).family(), font.pixelSize()) == ("Inter", 20)
    assert person.window.status_line.zoom == "Size 120 %"
    dialog.close()
    told = kept(home, person)
    assert [told[name] for name in ("measure", "face", "zoom", "leading")] == [
        "wide",
        "sans",
        120,
        "close",
    ]


@pytest.mark.parametrize("measure", ["narrow", "usual", "wide"])
def test_a_line_holds_between_55_and_75_characters(person, measure):
    choose(settings_page(person).measure, measure)
    document = person.canvas.document()
    block = document.findBlock(
        person.canvas.document().find("In preparing this case study").position()
    )
    document.documentLayout().blockBoundingRect(block)
    layout = block.layout()
    full = [layout.lineAt(number).textLength() for number in range(layout.lineCount() - 1)]

    assert 50 <= sum(full) / len(full) <= 80


@pytest.mark.long
def test_the_page_knows_a_size_that_was_reached_by_keys(person):
    for _ in range(7):
        person.do.larger.trigger()
    person.look.settle()

    assert settings_page(person).size_.currentText() == "170 %"


def test_the_page_tells_the_size_that_was_reached_just_before(person):
    for _ in range(5):
        person.do.larger.trigger()
    page = settings_page(person)

    assert page.size_.currentData() == person.look.zoom == 150
    assert "150" in person.window.status_line.zoom


def test_covering_results_is_the_same_tick_in_the_menu_and_on_the_page(person):
    dialog = settings_page(person)
    dialog.covered.click()
    assert person.do.care_covered.isChecked()
    dialog.close()
    assert settings_page(person).covered.isChecked()


def test_another_language_is_spoken_at_once_and_the_page_stays(person):
    choose(settings_page(person).language, "ru")
    try:
        page = QApplication.activeModalWidget()
        assert isinstance(page, SettingsDialog)
        assert page.language.currentData() == "ru"
        assert page.focusWidget() is page.language
        assert person.do.quit.text().replace("&", "") == "Выход"
    finally:
        choose(page.language, "en")
        QApplication.activeModalWidget().close()


def test_every_choice_can_be_made_by_keyboard_and_has_a_name(person):
    dialog = settings_page(person)
    for box in dialog.findChildren(QComboBox):
        assert box.accessibleName()
        assert box.focusPolicy() & Qt.FocusPolicy.TabFocus
    form = dialog.findChild(QFormLayout)
    labels = [form.itemAt(row, form.ItemRole.LabelRole) for row in range(6)]
    mnemonics = [item.widget().text().split("&")[1][0].lower() for item in labels]
    assert len(set(mnemonics)) == len(mnemonics)


def test_on_a_low_screen_the_page_scrolls_and_its_button_stays(person, monkeypatch, qtbot):
    low = SimpleNamespace(availableGeometry=lambda: QRect(0, 0, 1024, 600))
    monkeypatch.setattr(FormArea, "screen", lambda _area: low)
    dialog = settings_page(person)
    choose(dialog.size_, 200)
    qtbot.waitUntil(lambda: dialog.language.visibleRegion().isEmpty())
    close = dialog.findChild(QDialogButtonBox)

    assert dialog.height() <= 600
    assert close.visibleRegion().boundingRect() == close.rect()
    dialog.activateWindow()
    dialog.colours.setFocus()
    for _each in range(8):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        if dialog.focusWidget() is dialog.language:
            break
    assert dialog.language.visibleRegion().boundingRect() == dialog.language.rect()
