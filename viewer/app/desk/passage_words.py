"""Asks for other words of a passage, for its deletion and for its withdrawal."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from index import (
    Act,
    DeskFolder,
    QuoteLines,
    WithdrawalToCome,
    WithdrawnPassage,
    original_of,
    put_back,
    withdraw,
    withdraw_words,
    withdrawal_to_come,
    withdrawn_here,
    withdrawn_passages,
)
from viewer.app.desk.desk_editor import MakeAct
from viewer.app.desk.names.word_finder import WordFinder
from viewer.app.desk.source_folder import SourceFolder
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.screens.desk.entries.entry_rows import quoted
from viewer.screens.desk.passage_sheets import (
    DeletionSheet,
    LineSheet,
    OwnLineSheet,
    ReasonSheet,
    TableSheet,
    WordsSheet,
)
from viewer.screens.desk.removal.forgetting_sheet import ForgettingSheet, WordsLeft
from viewer.screens.desk.removal.withdrawn_sheet import WithdrawnSheet
from viewer.shell.window import MainWindow
from viewer.ui.look.look import Look


class PassageWords(QObject):
    """Asks on sheets, and makes the acts; one whose words are forgotten cannot be taken back."""

    def __init__(self, source: SourceFolder, window: MainWindow, look: Look) -> None:
        super().__init__(window)
        self._source = source
        self._window = window
        self._look = look
        self.finder = WordFinder(source, window, look)

    @property
    def _may_forget(self) -> bool:
        return self._source.keeper.may_forget

    def words_of(self, name: str) -> str:
        """Return the words of the passage, footnote or heading `name`, "" where it is not shown."""
        archive = self._source.archive
        held = archive.translatable(name) if archive else None
        return original_of(held) if held else ""

    def told(self, name: str, done: str) -> str:
        """Return what is said once an act is `done` with `name`, after the beginning of that."""
        return told_of(self.words_of(name), done)

    def change(self, name: str, words: str, *, suggested: str = "") -> None:
        """Ask for other words of the passage or heading `name`, such as those `suggested`."""
        sheet = WordsSheet(words, self._look, self._window, may_forget=self._may_forget)
        if suggested:
            sheet.suggest(suggested)
        sheet.words_chosen.connect(partial(self._change, sheet, name))
        sheet.open()

    def _change(
        self, sheet: WordsSheet, name: str, words: str, in_source: bool, forgets: bool
    ) -> None:
        self.finder.follow(sheet.before, words)
        done = told_of(words, self.tr("The words are changed."))
        self._do(
            lambda folder: folder.acts.words(name, words, in_source=in_source),
            done,
            sheet,
            forgets=forgets,
        )

    def ask_line(self, name: str, line: str) -> None:
        """Ask for the words of the line under the quote `name`, which says `line` now."""
        if line:
            ask = partial(self._ask_other_line, name, line)
            self._source.editor.find(lambda files: QuoteLines(files).is_own(name), ask)
        else:
            sheet = OwnLineSheet(self.words_of(name), self._look, self._window)
            sheet.words_chosen.connect(partial(self._write_line, sheet, name))
            sheet.open()

    def _write_line(self, sheet: OwnLineSheet, name: str, words: str) -> None:
        done = self.told(
            name, self.tr("The line is under the quote. Look at what it tells under Who speaks.")
        )
        make = partial(_with_line, name, words)
        self._do(make, done, sheet, forgets=False)

    def _ask_other_line(self, name: str, line: str, is_own: bool) -> None:
        if is_own:
            line = line.removeprefix("[").removesuffix("]")  # which readers see around it
        sheet = LineSheet(
            line,
            self._look,
            self._window,
            may_forget=self._may_forget,
            are_own=is_own,
            under=self.words_of(name),
        )
        sheet.words_chosen.connect(partial(self._change_line, sheet, name))
        sheet.open()

    def _change_line(
        self, sheet: LineSheet, name: str, words: str, in_source: bool, forgets: bool
    ) -> None:
        self.finder.follow(sheet.before, words)
        done = self.told(name, self.tr("The line is changed."))
        self._do(
            lambda folder: folder.acts.line_words(name, words, in_source=in_source),
            done,
            sheet,
            forgets=forgets,
        )

    def set_table(self, passages: Sequence[tuple[str, str]], count: int) -> None:
        """Ask for the rows of a table of the first `count` of `passages`, (id, words) each."""
        words = [each for _name, each in passages]
        sheet = TableSheet(words, count, self._look, self._window)
        sheet.rows_chosen.connect(
            partial(self._set_table, sheet, [name for name, _words in passages])
        )
        sheet.open()

    def _set_table(
        self, sheet: TableSheet, names: Sequence[str], count: int, rows: Sequence[Sequence[str]]
    ) -> None:
        done = self.told(names[0], self.tr("It is a table now."))
        make = partial(_tabled, names[:count], rows)
        self._do(make, done, sheet, forgets=False)

    def delete(self, name: str) -> None:
        """Ask whether the passage `name` is deleted, also from the text as received."""
        words = self.words_of(name)
        sheet = DeletionSheet(words, self._look, self._window, may_forget=self._may_forget)
        sheet.deleted.connect(partial(self._delete, sheet, name))
        sheet.open()

    def _delete(self, sheet: DeletionSheet, name: str, forgets: bool) -> None:
        done = self.tr("It is deleted, also from the text as received.")
        if not forgets:  # else nothing says the words again
            done = self.told(name, done)
        self._do(
            lambda folder: folder.acts.leave_out(name, in_source=True),
            done,
            sheet,
            forgets=forgets,
        )

    def withdraw(self, name: str, *, asked: Sequence[str] | None = None) -> None:
        """Ask why the passage `name` is withdrawn; `asked` are words of a reader who wants it."""
        self._source.editor.find(
            lambda files: withdrawal_to_come(files, name),
            partial(self._ask_reason, name, asked=asked),
        )

    def _ask_reason(
        self, name: str, to_come: WithdrawalToCome, *, asked: Sequence[str] | None
    ) -> None:
        words, may_forget = self.words_of(name), self._may_forget
        sheet = ReasonSheet(
            words, to_come, self._look, self._window, may_forget=may_forget, asked=asked
        )
        sheet.given.connect(partial(self._withdraw, name, sheet, to_come))
        sheet.open()

    def _withdraw(
        self, name: str, sheet: ReasonSheet, to_come: WithdrawalToCome, reason: str
    ) -> None:
        done = self.tr("It is withdrawn. Publish the next edition.")
        if not to_come.is_out:
            done = self.tr("It is withdrawn. Your first edition will not have it.")
        if not sheet.forgets:
            done = self.told(name, done)
        make = withdraw_words if sheet.forgets else withdraw
        self._do(
            lambda folder: make(folder.files, name, reason or sheet.reason),
            done,
            sheet,
            forgets=sheet.forgets,
        )

    @Slot()
    def show_withdrawn(self) -> None:
        """Show the passages that are withdrawn, of which some can be put back."""
        self._source.editor.find(withdrawn_passages, self._show_withdrawn)

    def _show_withdrawn(self, passages: Sequence[WithdrawnPassage]) -> None:
        if not passages:
            told = self.tr("No withdrawn passage has words in this folder.")
            self._window.messages.show_message(told)
            return
        sheet = WithdrawnSheet(passages, self._look, self._window)
        sheet.back_wanted.connect(self._put_back)
        sheet.open()

    @Slot(str)
    def _put_back(self, name: str) -> None:
        done = self.tr("It is put back.")
        self._source.editor.do(lambda folder: put_back(folder.files, name), done)

    @Slot()
    def forget_all(self) -> None:
        """Ask whether all that was done in the folder is forgotten."""
        if not self._may_forget:
            told = self.tr("Unlock your notebook first to forget words: it may hold them too.")
            self._window.messages.show_message(told)
            return
        folder = self._source.folder
        self._source.editor.find(partial(_words_left, folder), self._ask_to_forget)

    def _ask_to_forget(self, left: WordsLeft) -> None:
        sheet = ForgettingSheet(left, self._look, self._window)
        sheet.forgotten.connect(self._source.final.forget_all)
        sheet.open()

    def _do(self, make: MakeAct, done: str, sheet: QuestionSheet, *, forgets: bool) -> None:
        do = self._source.final.do if forgets else self._source.editor.do
        do(make, done, sheet)


def told_of(words: str, done: str) -> str:
    """Return what is said once an act is `done` with a passage, after the first of its `words`."""
    return f"{quoted(words)} – {done}" if words else done


def _tabled(names: Sequence[str], rows: Sequence[Sequence[str]], folder: DeskFolder) -> Act:
    return folder.acts.table(names, rows)


def _with_line(name: str, words: str, folder: DeskFolder) -> Act:
    return QuoteLines(folder.files).write(name, words)


def _words_left(folder: Path, files: Mapping[str, str]) -> WordsLeft:
    """Return what is left in the folder that words may be in."""
    places = folder, folder.absolute().parent
    archives = sorted({file.name for place in places for file in place.glob("*.satchel")})
    return WordsLeft(len(withdrawn_here(files)), tuple(archives))
