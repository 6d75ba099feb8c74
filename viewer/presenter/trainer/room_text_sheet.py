"""Says before a presentation that the room reads originals, as no translation is reviewed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from viewer.notebook.dialogs.question import QuestionSheet
from viewer.ui.look.look import Look


class RoomTextSheet(QuestionSheet):
    """Asks whether the room reads drafts too. Each signal is sent by the button of that name."""

    originals_wanted = Signal()
    drafts_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Text for the room"))
        told = self.tr(
            "Some of what you present has no reviewed translation into the language of this "
            "window: the room reads it in the language of the original. A draft can stand below, "
            "and says that it is one. “Text for the room” in the Present menu changes this later."
        )
        originals = self.button(self.tr("&Show originals"), main=True)
        drafts = self.button(self.tr("Show with &drafts"))
        cancel = self.button(self.tr("&Cancel"))
        for button, wanted in ((originals, self.originals_wanted), (drafts, self.drafts_wanted)):
            button.clicked.connect(self.accept)
            button.clicked.connect(wanted)
        cancel.clicked.connect(self.reject)
        buttons = [originals, drafts, cancel]
        self.have_room_for(buttons, 3)
        self.ask([self.heading(self.windowTitle()), self.said(told)], buttons, originals)
