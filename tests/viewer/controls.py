"""Finds controls as a person does: by what stands on them, or by their accessible names."""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QPushButton, QWidget

from viewer.notebook.dialogs.secret_box import NewSecret, Secret
from viewer.presenter.trainer.room_text_sheet import RoomTextSheet
from viewer.screens.desk.act_bar import ActButton
from viewer.screens.desk.foot import DeskFoot
from viewer.ui.lists.rows import RowList


def settle_look(window):
    """Let the steps go by in which `window` comes to look otherwise."""
    while not window.updatesEnabled():
        QApplication.processEvents()


def plain(words):
    """`words` without the mark of the letter that chooses them."""
    return words.replace("&", "")


def button(within, words):
    """The one button in `within` that begins with `words`, and is offered."""
    found = [
        each
        for each in within.findChildren(QAbstractButton)
        if plain(each.text()).startswith(words) and is_offered(each)
    ]
    assert len(found) == 1, (words, [each.text() for each in within.findChildren(QAbstractButton)])
    return found[0]


def is_offered(button):
    """Whether a button is not hidden, or in the menu of a row that has no room for it."""
    return button.is_offered if isinstance(button, ActButton) else not button.isHidden()


def main_button(within):
    """The button of what the sheet or page `within` is there for, whatever language it is in."""
    (found,) = (
        each
        for each in within.findChildren(QAbstractButton)
        if each.property("main") and not each.isHidden()
    )
    return found


def read_originals(window):
    """Have the room read originals, where Satchel asks that before it presents."""
    for sheet in window.findChildren(RoomTextSheet):
        if sheet.isVisible():
            main_button(sheet).click()


def called(within, name, kind=QWidget):
    """The one control of this `kind` in `within` that a screen reader calls `name`."""
    found = [each for each in within.findChildren(kind) if each.accessibleName() == name]
    assert len(found) == 1, (name, [each.accessibleName() for each in within.findChildren(kind)])
    return found[0]


def box_with(within, words):
    """The box in `within` that offers one line which begins with `words`."""
    boxes = within.findChildren(QComboBox)
    (found,) = (each for each in boxes if len(lines_of(each, words)) == 1)
    return found


def lines_of(box, words):
    """The numbers of the lines of `box` that begin with `words`."""
    return [at for at in range(box.count()) if box.itemText(at).startswith(words)]


def choose_data(within, data):
    """Choose what stands for `data`, in the box of `within` that offers it."""
    (box,) = (each for each in within.findChildren(QComboBox) if each.findData(data) >= 0)
    box.setCurrentIndex(box.findData(data))


def label(within, words):
    """The text in `within` that begins with `words`, or None."""
    shown = (each for each in within.findChildren(QLabel) if not each.isHidden())
    return next((each for each in shown if each.text().startswith(words)), None)


def words_in(within):
    """All texts of `within` that are not hidden."""
    return [each.text() for each in within.findChildren(QLabel) if not each.isHidden()]


def desk_list(window, kind):
    """The list of the desk whose pane is of this `kind`; `title` is what stands at its tab."""
    (found,) = (each for each in window.findChild(DeskFoot).lists if each.kind is kind)
    return found


def desk_pane(window, kind):
    """The pane of this `kind` at the desk, gone to."""
    wanted = desk_list(window, kind)
    window.findChild(DeskFoot).enter(wanted)
    return wanted.pane


def secret_of(sheet):
    """Where a passphrase is typed in `sheet` now."""
    places = [*sheet.findChildren(Secret), *sheet.findChildren(NewSecret)]
    return [each for each in places if not each.isHidden()][-1]


def buttons(within):
    """What stands on the buttons of `within` that are not hidden."""
    found = within.findChildren(QAbstractButton)
    return [plain(each.text()) for each in found if not each.isHidden()]


def count_of(page):
    """How many quotes a page says that it lists, and what else it says of them."""
    (found,) = (each.text() for each in page.findChildren(QLabel) if "quote" in each.text().lower())
    return found


def rows_in(view):
    """The rows of a list, as they are shown."""
    model = view.model()
    shown = [model.index(row, 0) for row in range(model.rowCount())]
    return [index.data(Qt.ItemDataRole.UserRole) for index in shown]


def words_on(sheet):
    """The recovery words that a sheet shows, each beside its number."""
    found = (re.fullmatch(r"(\d+)  (\w+)", words) for words in words_in(sheet))
    numbered = {int(each[1]): each[2] for each in found if each}
    return tuple(numbered[number] for number in sorted(numbered))


def archives_in(library):
    """The list of the archives in a page of the library, which has one of hits too."""
    lists = library.findChildren(RowList)
    return next(each for each in lists if not library.across.isAncestorOf(each))


def answers(sheet):
    """The buttons at the foot of the sheet that shows what came, in whatever language."""
    return [each for each in sheet.findChildren(QPushButton) if not each.isHidden()]
