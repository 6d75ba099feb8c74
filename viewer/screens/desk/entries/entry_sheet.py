"""The sheet that asks for the first words of a new entry or note."""

from typing import override

from viewer.screens.desk.answer_sheet import AnswerSheet


class EntrySheet(AnswerSheet):
    """Asks for words; the sheet stays until they are written."""

    @override
    def refusal(self, answer: str) -> str:
        is_told = any(letter.isalnum() for letter in answer)
        return "" if is_told else self.tr("Type the words first.")
