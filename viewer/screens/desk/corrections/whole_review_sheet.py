"""The sheet that asks before a whole review is taken over."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from index import marked_invisible
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.screens.desk.corrections.rows import CorrectionRow
from viewer.ui.look.look import Look
from viewer.wording.archive_words import language_word
from viewer.wording.number_format import one_line

_WIDEST = 640  # pixels at 100 %
_LINES = 9  # of the list that are seen at once


class WholeReviewSheet(QuestionSheet):
    """Asks whether all `rows` of one review are taken over. It is accepted where they are."""

    def __init__(self, rows: Sequence[CorrectionRow], look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Accept a whole review"))
        self.widen(look.scaled(_WIDEST))
        take = self.button(self.tr("&Take all of it over"), main=True)
        cancel = self.button(self.tr("&Cancel"))
        take.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        by = rows[0].of.correction.by
        language = language_word(rows[0].of.correction.language)
        other = [
            each for each in rows if each.of.now.strip() != each.of.correction.proposed.strip()
        ]
        heading = self.tr("%n translation(s) reviewed by “{who}”?", "", len(rows))
        unproven = self.tr("This name is typed by whoever wrote the file: nothing proves it.")
        parts: list[QWidget] = [
            self.heading(heading.format(who=one_line(by))),
            self.said(unproven, "care"),
            self.said(self.tr("Language: {language}").format(language=language)),
        ]
        if other:
            told = self.tr(
                "%n of them has (have) other words than stand there now:", "", len(other)
            )
            held = self.listed(map(_both, other), _LINES)
            held.setAccessibleName(self.tr("Translations with other words"))
            parts += [self.said(told, "care"), held]
        else:
            parts.append(self.said(self.tr("All of them leave the words as they stand.")))
        if differing := [each for each in rows if each.differs]:
            told = self.tr(
                "%n of them has (have) other numbers or names than the text:", "", len(differing)
            )
            held = self.listed((f"{each.name}\n{each.differs}" for each in differing), _LINES)
            held.setAccessibleName(self.tr("Translations with other numbers or names"))
            parts += [self.said(told, "care"), held]
        self.ask(parts, (take, cancel), cancel)


def _both(row: CorrectionRow) -> str:
    """Return the words that stand there, and below them those that are to stand there."""
    now = _line(row.of.now) or "–"
    then = _line(row.of.correction.proposed)
    return f"{row.name}: {now}\n→ {then}"


def _line(words: str) -> str:
    return marked_invisible(" ".join(words.split()))
