"""The list of the keys of a presentation, beside the trainer's preview or over the only screen."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from viewer.presenter.keys import PresenterCommand
from viewer.presenter.presentation import Presentation
from viewer.presenter.task_timer import TaskTimer
from viewer.ui.look.accessibility import WordsArea

_KEYS = 150  # pixels: where letters are large, keys wrap
_OF_TWO_SCREENS = {"G", "O", "F", "S", "Q", "T", "Pause"}  # they need the trainer's window


class KeyList(WordsArea):
    """Lists the keys of presenting. The room sees it only where there `is_one_screen`."""

    def __init__(self, *, is_one_screen: bool = False) -> None:
        super().__init__(QCoreApplication.translate("PresentKeys", "Keys while presenting"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setObjectName("page")
        table = QGridLayout(inside)
        table.setContentsMargins(16, 12, 16, 12)
        table.setVerticalSpacing(6)
        table.setHorizontalSpacing(12)
        table.setColumnStretch(1, 1)
        listed = (each for each in _keys() if not (is_one_screen and each[0] in _OF_TWO_SCREENS))
        for row, (keys, does) in enumerate(listed):
            key, what = QLabel(keys), QLabel(does)
            for label in (key, what):
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setWordWrap(True)
            key.setProperty("role", "title")
            key.setMinimumWidth(_KEYS)
            table.addWidget(key, row, 0, Qt.AlignmentFlag.AlignTop)
            table.addWidget(what, row, 1, Qt.AlignmentFlag.AlignTop)
        table.setRowStretch(table.rowCount(), 1)
        self.setWidget(inside)


def _keys() -> list[tuple[str, str]]:
    return [
        ("PageDown, →, ↓, Space, Enter, N", QCoreApplication.translate("PresentKeys", "next")),
        ("PageUp, ←, ↑, Backspace, P", QCoreApplication.translate("PresentKeys", "previous")),
        ("Home, End", QCoreApplication.translate("PresentKeys", "first, last")),
        ("5 Enter", QCoreApplication.translate("PresentKeys", "go to the fifth")),
        ("G", QCoreApplication.translate("PresentKeys", "go to a number")),
        ("O", QCoreApplication.translate("PresentKeys", "all slides, on this screen only")),
        ("B .", QCoreApplication.translate("PresentKeys", "black; again shows the slide")),
        ("W ,", QCoreApplication.translate("PresentKeys", "white; again shows the slide")),
        ("C", QCoreApplication.translate("PresentKeys", "calm: a few words for a pause")),
        ("F", QCoreApplication.translate("PresentKeys", "freeze: the room keeps its slide")),
        (
            "Shift+PageDown",
            QCoreApplication.translate("PresentKeys", "pass over what comes next: it is not shown"),
        ),
        ("L", QCoreApplication.translate("PresentKeys", "dark words on a light ground, or back")),
        (
            "E",
            QCoreApplication.translate(
                "PresentKeys",
                "the text for the room: original, original first, translation first, translation",
            ),
        ),
        ("S", QCoreApplication.translate("PresentKeys", "black; again swaps the screens")),
        ("+ -", QCoreApplication.translate("PresentKeys", "larger, smaller words in the room")),
        ("Q", QCoreApplication.translate("PresentKeys", "note an open question, on this screen")),
        ("T", QCoreApplication.translate("PresentKeys", "say how many minutes there are")),
        ("M", QCoreApplication.translate("PresentKeys", "one minute more for a task")),
        ("H", QCoreApplication.translate("PresentKeys", "hold the timer of a task, or go on")),
        ("Pause", QCoreApplication.translate("PresentKeys", "stop the minutes, or go on")),
        ("F5", QCoreApplication.translate("PresentKeys", "after Esc: show the slide again")),
        ("Esc", QCoreApplication.translate("PresentKeys", "black; Esc again ends")),
    ]


def why_not(asked: PresenterCommand, show: Presentation, tasks: TaskTimer) -> str | None:
    """Return why a command cannot be carried out now, on any number of screens, or None."""
    of_task = (PresenterCommand.MINUTE, PresenterCommand.HOLD)
    if asked in of_task and not tasks.is_task:
        return QCoreApplication.translate("PresentKeys", "M and H are for a task: this is none.")
    if asked is PresenterCommand.HOLD and tasks.left is None:
        return QCoreApplication.translate(
            "PresentKeys", "This task has no minutes: M gives it one."
        )
    if asked is PresenterCommand.SWAP and show.is_rehearsal:
        return QCoreApplication.translate(
            "PresentKeys", "A rehearsal is on this screen alone: there is none to swap with."
        )
    return None


def needs_two_screens(asked: PresenterCommand) -> str | None:
    """Return why a command cannot be carried out on the only screen, for the room too; or None."""
    match asked:
        case PresenterCommand.OVERVIEW:
            return QCoreApplication.translate(
                "PresentKeys",
                "The list of slides needs a second screen. Type a number, then Enter, to go there.",
            )
        case PresenterCommand.GO_TO:
            return QCoreApplication.translate(
                "PresentKeys", "Type the number of a slide, then Enter, to go there."
            )
        case PresenterCommand.QUESTION:
            return QCoreApplication.translate(
                "PresentKeys", "A question is noted on a second screen: there the room reads none."
            )
        case PresenterCommand.FREEZE:
            return QCoreApplication.translate("PresentKeys", "Freezing needs a second screen.")
        case PresenterCommand.SWAP | PresenterCommand.TIME | PresenterCommand.PAUSE:
            return QCoreApplication.translate("PresentKeys", "This key needs a second screen.")
        case _:
            return None
