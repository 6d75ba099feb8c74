"""The sheets that ask for other words of a passage, a table, its deletion, and its withdrawal."""

import re
from collections.abc import Sequence
from operator import ne
from typing import override

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from index import WithdrawalToCome, marked_invisible
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.platform.clipboard_guard import holds_own_words
from viewer.screens.desk.answer_sheet import AnswerSheet
from viewer.screens.desk.entries.entry_rows import quoted
from viewer.screens.desk.forget_tick import ForgetTick
from viewer.ui.look.look import READING, Look
from viewer.ui.widgets.line_box import typed_words

_WIDEST = 640  # pixels at 100 %
_LONGEST = 160  # characters of a passage that is to go
_ROWS = 8  # lines of a table that are seen at once
_BAR = " | "
_GAP = re.compile(r"[ ]*\t[ \t]*|[ ]{2,}")


class _TypedSheet(QuestionSheet):
    """A sheet with a box of `words`, which are not dropped by one press once they were changed."""

    def __init__(self, words: str, lines: int, look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.widen(look.scaled(_WIDEST))
        self.before = words
        self._is_warned = False
        self._box = QPlainTextEdit(words)
        self._box.setTabChangesFocus(True)
        holds_own_words(self._box)
        self._box.setFont(look.reading_font(READING))
        self._box.setFixedHeight(lines * self._box.fontMetrics().lineSpacing())

    def suggest(self, words: str) -> None:
        """Have `words` in the box, which somebody else suggested."""
        self._box.setPlainText(words)

    @override
    def reject(self) -> None:
        """Close the sheet; words that were changed are dropped the second time."""
        is_changed = typed_words(self._box) != self.before
        if is_changed and not self._is_warned:
            self._is_warned = True
            told = self.tr("Your words are not in the text yet. Cancel again to drop them.")
            self.tell(told, at=self._box)
        else:
            super().reject()


class WordsSheet(_TypedSheet):
    """Shows the words of a passage to be mended.

    `words_chosen` carries them where they differ, whether the text as received changes too, and
    whether the old ones are forgotten. The sheet stays until they are written. Where they
    `are_own`, the text as received does not have them, and is not asked about. Those that they
    stand `under`, if any, are shown.
    """

    words_chosen = Signal(str, bool, bool)

    def __init__(
        self,
        words: str,
        look: Look,
        parent: QWidget,
        *,
        may_forget: bool,
        are_own: bool = False,
        under: str = "",
    ) -> None:
        super().__init__(words, self._lines, look, parent)
        self.setWindowTitle(self._title)
        self._in_source = QCheckBox(self.tr("Also in the te&xt as received"))
        self._in_source.setChecked(not are_own)
        tick = self.tr("&Forget the old words here too: this cannot be taken back")
        self._forget = ForgetTick(tick, self, may_forget=may_forget)
        self._in_source.toggled.connect(self._forget.allow)
        change = self.button(self.tr("C&hange the words"), main=True)
        cancel = self.button(self.tr("&Cancel"))
        change.clicked.connect(self._choose)
        cancel.clicked.connect(self.reject)
        kept = self.tr(
            "That text goes with the archive. Without the tick the old words can still be read in "
            "it, and a quote that differs from it cannot be published. Notes and translations stay "
            "as they are. Where a name that you take out still stands is listed after that."
        )
        of_source = () if are_own else (self._in_source, self.said(kept, "soft"))
        parts = (
            self.heading(self.windowTitle()),
            *([self.said(quoted(under, _LONGEST))] if under else ()),
            self.said(self._advice),
            self.named(self.tr("&Words"), self._box),
            *of_source,
            *self._forget.parts,
        )
        self.ask(parts, (change, cancel), self._box)

    @override
    def suggest(self, words: str) -> None:
        """Have `words` in the box; the text as received stays, unless that is ticked."""
        super().suggest(words)
        self._in_source.setChecked(False)
        count = sum(map(ne, words, marked_invisible(words)))
        if count:
            told = self.tr(
                "%n character(s) of this cannot be seen, or turn other words.", "", count
            )
            self.tell(told, at=self._box)

    _lines = 5  # that are seen at once

    @property
    def _empty(self) -> str:
        """What is said where no words are left."""
        return self.tr("A passage has words. To take it away, leave it out.")

    @property
    def _title(self) -> str:
        return self.tr("Words of the passage")

    @property
    def _advice(self) -> str:
        """What may be changed."""
        return self.tr(
            "Mend what the import got wrong, such as a hyphen, and take out what names somebody. "
            "What people said is theirs: leave all else as they said it."
        )

    @Slot()
    def _choose(self) -> None:
        words = typed_words(self._box)
        if not words.strip():
            self.tell(self._empty, at=self._box)
            return
        if words == self.before:
            self.accept()
            return
        in_source, forgets = self._in_source.isChecked(), self._forget.isChecked()
        self.words_chosen.emit(words, in_source, forgets)


class LineSheet(WordsSheet):
    """Shows the line under a quote to be mended."""

    _lines = 2

    @property
    @override
    def _title(self) -> str:
        return self.tr("The line under the quote")

    @property
    @override
    def _advice(self) -> str:
        return self.tr(
            "Mend what the import got wrong, and take out what names somebody. What is stated of "
            "who speaks, such as the age, stays as it is: change that under Who speaks."
        )

    @property
    @override
    def _empty(self) -> str:
        return self.tr("A line has words. To take it away, take it off, then leave it out.")


class OwnLineSheet(_TypedSheet):
    """Asks for a line under a `quote` that has none in the text as received.

    `words_chosen` carries it. The sheet stays until it is written.
    """

    words_chosen = Signal(str)

    def __init__(self, quote: str, look: Look, parent: QWidget) -> None:
        super().__init__("", 2, look, parent)
        self.setWindowTitle(self.tr("A line under the quote"))
        write = self.button(self.tr("Write the &line"), main=True)
        cancel = self.button(self.tr("&Cancel"))
        write.clicked.connect(self._choose)
        cancel.clicked.connect(self.reject)
        told = self.tr(
            "Type who says this as far as the text or your notes tell it, such as “Woman, 34”, and "
            "no name. Role, gender and age are read from the line as at an import: look at them "
            "under Who speaks."
        )
        kept = self.tr(
            "The line is yours: the text as received stays as it is, and the folder says that you "
            "wrote the line. Readers see it in brackets: [Woman, 34]."
        )
        parts = (
            self.heading(self.windowTitle()),
            self.said(quoted(quote, _LONGEST)),
            self.said(told),
            self.named(self.tr("&Words"), self._box),
            self.said(kept, "soft"),
        )
        self.ask(parts, (write, cancel), self._box)

    @Slot()
    def _choose(self) -> None:
        words = typed_words(self._box).strip()
        if not words:
            self.tell(self.tr("Type at least one word."), at=self._box)
            return
        self.words_chosen.emit(words)


class TableSheet(_TypedSheet):
    """Shows the words of a passage to be set as the rows of a table; the next ones can be added.

    `passages` are the words of the passage and of those after it, of which `count` are shown first.
    `rows_chosen` carries how many passages there are, and the rows with their cells. The sheet
    stays until the table is made.
    """

    rows_chosen = Signal(int, object)

    def __init__(self, passages: Sequence[str], count: int, look: Look, parent: QWidget) -> None:
        words = "\n".join(map(_with_bars, passages[:count]))
        super().__init__(words, _ROWS, look, parent)
        self.setWindowTitle(self.tr("A table of these words"))
        self._passages, self._count = passages, count
        make = self.button(self.tr("&Make the table"), main=True)
        bar = self.button(self.tr("&End the cell here"))
        self._next = self.button(self.tr("Add the &next passage"))
        self._next.setEnabled(count < len(passages))
        cancel = self.button(self.tr("&Cancel"))
        make.clicked.connect(self._choose)
        bar.clicked.connect(self._end_cell)
        self._next.clicked.connect(self._add_next)
        cancel.clicked.connect(self.reject)
        told = self.tr(
            "Write one row on a line, with | between its cells. The first row says what the "
            "columns are. Leave the words as they are."
        )
        parts = (
            self.heading(self.windowTitle()),
            self.said(told),
            self.named(self.tr("&Rows"), self._box),
        )
        self.ask(parts, (make, bar, self._next, cancel), self._box)

    @Slot()
    def _end_cell(self) -> None:
        self._box.insertPlainText(_BAR)
        self._box.setFocus()

    @Slot()
    def _add_next(self) -> None:
        self._box.appendPlainText(_with_bars(self._passages[self._count]))
        self._count += 1
        self._next.setEnabled(self._count < len(self._passages))
        self._box.setFocus()

    @Slot()
    def _choose(self) -> None:
        lines = (each.strip() for each in typed_words(self._box).splitlines())
        rows = [_cells_of(each) for each in lines if each]
        self.rows_chosen.emit(self._count, rows)


def _with_bars(words: str) -> str:
    """Return the words of a passage with a bar where a tab or several blanks set cells apart."""
    return _GAP.sub(_BAR, words)


def _cells_of(line: str) -> list[str]:
    sign = _BAR.strip()
    return [each.strip() for each in line.removeprefix(sign).removesuffix(sign).split(sign)]


class DeletionSheet(QuestionSheet):
    """Asks whether a passage with these `words` is deleted.

    `deleted` carries whether they are forgotten. The sheet stays until it is deleted.
    """

    deleted = Signal(bool)

    def __init__(self, words: str, look: Look, parent: QWidget, *, may_forget: bool) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Delete the passage"))
        tick = self.tr("&Forget its words here too: this cannot be taken back")
        self._forget = ForgetTick(tick, self, may_forget=may_forget)
        delete = self.button(self.tr("&Delete it"), main=True)
        cancel = self.button(self.tr("&Cancel"))
        delete.clicked.connect(self._delete)
        cancel.clicked.connect(self.reject)
        told = self.tr(
            "Its words go from the document and from the text as received. Without the tick it can "
            "be taken back."
        )
        heading = self.heading(self.tr("Delete this passage?"))
        parts = (heading, self.said(quoted(words, _LONGEST)), self.said(told), *self._forget.parts)
        self.ask(parts, (delete, cancel), delete)

    @Slot()
    def _delete(self) -> None:
        self.deleted.emit(self._forget.isChecked())


class ReasonSheet(AnswerSheet):
    """Asks why a passage with these `words` is withdrawn.

    `forgets` says whether they are deleted for good.
    It says what that touches, `to_come`. Where a reader asked for it, that is the reason unless
    another one is typed; `asked` are that reader's words, if any.
    """

    def __init__(
        self,
        words: str,
        to_come: WithdrawalToCome,
        look: Look,
        parent: QWidget,
        *,
        may_forget: bool,
        asked: Sequence[str] | None = None,
    ) -> None:
        super().__init__("", look, parent)
        self._asked = "" if asked is None else self.tr("A reader asked for it.")
        tick = self.tr("&Forget its words in the folder and here: this cannot be taken back")
        self._forget = ForgetTick(tick, self, may_forget=may_forget)
        self.setWindowTitle(self.tr("Withdraw the passage"))
        told = [self._told() if to_come.is_out else self._told_first()]
        if sets := to_come.sets:
            told.append(
                self.tr("It is in %n ready-made set(s), and is taken out there too.", "", sets)
            )
        said = quoted(words, _LONGEST), self._asked, *(asked or ())
        self.ask_for(
            self.tr("Withdraw this passage?"),
            "\n\n".join(filter(None, (*said, " ".join(told)))),
            self.tr("&Why, for your folder: no reader is told"),
            self.tr("With&draw it"),
            more=self._forget.parts,
        )
        such = self.tr("Such as: the speaker asked for it")
        self._box.setPlaceholderText(self._asked or such)

    def _told(self) -> str:
        return self.tr(
            "It is in no edition from the next one on, and no reader who has that opens an "
            "older one. Without the tick its words stay in your folder, and it can be put "
            "back until an edition without it is published. Then it stays withdrawn."
        )

    def _told_first(self) -> str:
        return self.tr(
            "You have not published an edition yet, so no reader has it. It will be in none. "
            "Without the tick its words stay in your folder, and it can be put back until the "
            "first edition is published. Then it stays withdrawn."
        )

    @property
    def reason(self) -> str:
        """The reason where none is typed."""
        return self._asked

    @override
    def refusal(self, answer: str) -> str:
        return "" if self.reason else super().refusal(answer)

    @property
    def forgets(self) -> bool:
        """Whether the words are deleted from the folder, and forgotten."""
        return self._forget.isChecked()
