"""Says before a presentation on one screen that no notes are shown, and what has them instead."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from viewer.notebook.dialogs.question import QuestionSheet
from viewer.ui.look.look import Look


class OneScreenSheet(QuestionSheet):
    """Each signal is sent by the button of that name."""

    show_wanted = Signal()
    sheet_wanted = Signal()
    rehearsal_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("One screen"))
        told = self.tr(
            "There is one screen, or the projector shows the same as this one: the room sees all "
            "of it. Your notes and minutes are not shown. The trainer’s sheet has them on paper, "
            "and a rehearsal on this screen, for you alone."
        )
        present = self.button(self.tr("&Present"), main=True)
        paper = self.button(self.tr("&Trainer’s sheet …"))
        rehearse = self.button(self.tr("&Rehearse"))
        cancel = self.button(self.tr("&Cancel"))
        for button, wanted in (
            (present, self.show_wanted),
            (paper, self.sheet_wanted),
            (rehearse, self.rehearsal_wanted),
        ):
            button.clicked.connect(self.accept)
            button.clicked.connect(wanted)
        cancel.clicked.connect(self.reject)
        buttons = [present, paper, rehearse, cancel]
        self.have_room_for(buttons, 4)
        self.ask([self.heading(self.windowTitle()), self.said(told)], buttons, present)
