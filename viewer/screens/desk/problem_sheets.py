"""The sheets that ask why a problem may stand, and of when something is."""

import re
from typing import override

from PySide6.QtWidgets import QWidget

from viewer.screens.desk.answer_sheet import AnswerSheet
from viewer.ui.look.look import Look

_TIME = re.compile(r"[12][0-9]{3}(-[0-9]{2}){0,2}")


class WaiverSheet(AnswerSheet):
    """Asks why a problem may stand."""

    def __init__(self, problem: str, look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("It may stay so"))
        self.ask_for(
            self.tr("Why may this stay as it is?"),
            problem,
            self.tr("&Why: readers of the archive see it"),
            self.tr("&Let it stay"),
        )


class TimeSheet(AnswerSheet):
    """Asks of when the laws and amounts of a passage are: for a year or a date."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Of when it is"))
        self.ask_for(
            self.tr("Of when are the laws and amounts in this passage?"),
            self.tr(
                "Readers see it beside the passage, so that nobody takes an old law or amount for "
                "one of today."
            ),
            self.tr("&Year or date, such as 2019 or 2019-05"),
            self.tr("&Say so"),
        )

    @override
    def refusal(self, answer: str) -> str:
        return "" if _TIME.fullmatch(answer) else self.tr("Type a year, such as 2019.")
