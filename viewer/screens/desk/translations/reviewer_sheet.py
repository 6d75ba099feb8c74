"""The sheet that asks who reviews translations."""

from typing import override

from PySide6.QtWidgets import QWidget

from index import is_blank
from viewer.screens.desk.answer_sheet import AnswerSheet
from viewer.ui.look.look import Look


class ReviewerSheet(AnswerSheet):
    """Asks for the name of who reviews. It is asked for once in a sitting."""

    def __init__(self, name: str, look: Look, parent: QWidget) -> None:
        super().__init__(self.tr("Who reviews"), look, parent)
        told = self.tr(
            "Readers see this name beside each translation that you review. It is written into the "
            "folder and goes out with the archive: a pen name or an organisation will do."
        )
        heading, label = self.tr("Who reviews these translations?"), self.tr("&Name for readers")
        self.ask_for(heading, told, label, self.tr("&Reviewed"), name)

    @override
    def refusal(self, answer: str) -> str:
        return self.tr("Type a name first.") if is_blank(answer) else ""
