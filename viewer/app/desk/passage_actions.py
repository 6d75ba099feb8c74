"""The actions on the chosen passage: another kind, other words, joined, parted, left out."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from index import (
    Act,
    BlockForm,
    DoneAct,
    FolderActs,
    OpenArchive,
    PassageKind,
    QuoteLines,
    selected_parts,
)
from viewer.app.desk.desk_editor import DeskEditor
from viewer.app.desk.left_out_acts import LeftOutActs
from viewer.app.desk.passage_words import PassageWords, told_of
from viewer.app.desk.source_folder import SourceFolder
from viewer.screens.desk.passage_act import PassageAct
from viewer.screens.reader.page import ReaderPage
from viewer.screens.reader.selected_words import Words
from viewer.shell.window import MainWindow
from viewer.ui.look.look import Look


class PassageActions(QObject):
    """Fills a menu with what can be done with the chosen passage; `words` asks for other words."""

    def __init__(
        self, source: SourceFolder, editor: DeskEditor, window: MainWindow, look: Look
    ) -> None:
        super().__init__(window)
        self._source = source
        self._editor = editor
        self._window = window
        self.words = PassageWords(source, window, look)
        self.left_out = LeftOutActs(source, window, look)
        self.menu = QMenu(self.tr("&Chosen passage"), window)
        self._add_kinds()
        self.menu.addSeparator()
        self._add_joins()
        self.menu.addSeparator()
        self._add(self.tr("Change its &words …"), self._ask_words)
        self._add(self.tr("Write or change the li&ne under it …"), self._ask_line)
        self._add_removals()
        self._add(self.tr("With&draw it from the next edition …"), self._ask_reason)
        self.menu.addSeparator()
        self._add(self.tr("The headin&g above it is a paragraph"), self._turn_heading)
        self._add(self.tr("Change the words of the heading a&bove it …"), self._ask_heading)
        self.menu.aboutToShow.connect(self._let)

    @Slot()
    def _let(self) -> None:
        """Enable what can be done: nothing, where no passage is chosen."""
        for action in self.menu.actions():
            action.setEnabled(bool(self._chosen))

    def do(self, act: PassageAct, name: str) -> None:
        """Do `act` with the passage or heading `name`."""
        if act is PassageAct.SPLIT:
            self._part()
        elif act is PassageAct.TABLE:
            self._ask_table(name)
        elif act is PassageAct.DELETE:
            self.words.delete(name)
        elif act is PassageAct.LEAVE_OUT:
            self.left_out.leave_out(name, self.words.words_of(name))
        else:
            words, had_line = self.words.words_of(name), _has_line(self._archive, name)
            make, done = _MAKERS[act], partial(self._done, act, words, had_line)
            self._editor.do(lambda folder: make(folder.files, name), done)

    def _done(self, act: PassageAct, words: str, had_line: bool, done: DoneAct) -> str:
        """Return what is said once `act` is done on a passage of these `words`."""
        return told_of(words, self._told(act, had_line, done))

    def _told(self, act: PassageAct, had_line: bool, done: DoneAct) -> str:
        """Return what became of a quote that `had_line` or not, and of that line."""
        said = _said(act)
        if act not in _OPEN_LINE or not had_line:
            return said
        if not done.given:
            told = self.tr("The line under it is gone: the text as received does not have it.")
            return told if act is PassageAct.LINE_OFF else f"{said} {told}"
        told = self.tr("The line under it is in the text now, where every reader sees it.")
        return f"{said} {told}"

    def _add_kinds(self) -> None:
        for text, act in (
            (self.tr("It is a &quote"), PassageAct.QUOTE),
            (self.tr("It is a &paragraph"), PassageAct.PARAGRAPH),
            (self.tr("It is an item of a &list"), PassageAct.ITEM),
            (self.tr("It is a &heading"), PassageAct.HEADING_2),
            (self.tr("It leads &in to what follows"), PassageAct.LEAD_IN),
        ):
            self._add(text, partial(self._do, act))

    def _add_joins(self) -> None:
        for text, act in (
            (self.tr("&Attribution line of the quote above"), PassageAct.LINE),
            (self.tr("&Take its attribution line off"), PassageAct.LINE_OFF),
            (self.tr("&Footnote of what stands above"), PassageAct.FOOTNOTE),
            (self.tr("&Join it to the one before"), PassageAct.JOIN),
            (self.tr("&Make a table of it …"), PassageAct.TABLE),
        ):
            self._add(text, partial(self._do, act))
        self._add(self.tr("&Split it where words are selected"), self._part)

    def _add_removals(self) -> None:
        for text, act in (
            (self.tr("Lea&ve it out"), PassageAct.LEAVE_OUT),
            (self.tr("Delete it, also from the te&xt as received …"), PassageAct.DELETE),
        ):
            self._add(text, partial(self._do, act))

    def _add(self, text: str, do: Callable[..., object]) -> None:
        action = QAction(text, self.menu)
        action.triggered.connect(do)
        self.menu.addAction(action)

    def _do(self, act: PassageAct, _checked: object = None) -> None:
        if name := self._chosen_or_told():
            self.do(act, name)

    def _chosen_or_told(self) -> str:
        """Return the id of the chosen passage; tell the editor, and return "", where none is."""
        name = self._chosen
        if not name:
            told = self.tr("Choose a passage first: click on it, or press Ctrl+Down.")
            self._window.messages.show_message(told)
        return name

    @property
    def _chosen(self) -> str:
        workspace = self._window.workspace
        return workspace.shown.meant if workspace else ""

    @property
    def _archive(self) -> OpenArchive | None:
        return self._source.archive

    @property
    def _picked(self) -> tuple[Words, ...]:
        """The selected words, whole passages where several are selected."""
        shown = self._window.workspace.shown if self._window.workspace else None
        return shown.own.picked_whole if isinstance(shown, ReaderPage) else ()

    def _ask_table(self, name: str) -> None:
        """Ask for the rows of a table of the passage `name`, or of those that are selected."""
        archive, picked = self._archive, [each for each, _span in self._picked]
        if archive is None or archive.passage(name) is None:
            return
        first = picked[0] if name in picked else name
        passages = archive.section_of(first).passages
        names = [each.id for each in passages]
        following = passages[names.index(first) :]
        count = sum(each.id in (name, *picked) for each in following) if name in picked else 1
        self.words.set_table([(each.id, each.text) for each in following], count)

    @Slot()
    def _part(self) -> None:
        picked, archive = self._picked, self._archive
        name, span = picked[0] if len(picked) == 1 else ("", None)
        passage = archive.passage(name) if archive else None
        places = selected_parts(passage.text, span.start, span.end) if passage and span else ()
        if not places:
            told = self.tr(
                "Select the words that are to be a passage of their own, within one passage."
            )
            self._window.messages.show_message(told)
            return
        done = self.words.told(name, self.tr("There are %n passages now.", "", len(places) + 1))
        self._editor.do(lambda folder: folder.acts.part(name, *places), done)

    def _heading_or_told(self) -> tuple[str, str]:
        """Return the id and the words of the heading above the chosen passage, or "" and ""."""
        name, archive = self._chosen_or_told(), self._archive
        if not name or archive is None:
            return "", ""
        section = archive.section_of(name)
        return section.id, section.title

    @Slot()
    def _turn_heading(self) -> None:
        name, _words = self._heading_or_told()
        if name:
            done = self.words.told(name, self.tr("The heading is a paragraph now."))
            self._editor.do(lambda folder: folder.acts.kind(name, BlockForm.PARAGRAPH), done)

    @Slot()
    def _ask_heading(self) -> None:
        name, words = self._heading_or_told()
        if name:
            self.words.change(name, words)

    @Slot()
    def _ask_words(self) -> None:
        name = self._chosen_or_told()
        passage = self._archive.passage(name) if self._archive and name else None
        if passage is not None:
            self.words.change(name, passage.text)

    @Slot()
    def _ask_line(self) -> None:
        if name := self._chosen_or_told():
            self.ask_line(name)

    @Slot(str)
    def ask_line(self, name: str) -> None:
        """Ask for the words of the line under the quote `name`."""
        passage = self._archive.passage(name) if self._archive else None
        if passage is None or passage.kind is not PassageKind.QUOTE:
            told = self.tr(
                "Only a quote has a line under it. Choose one, or make it a quote first."
            )
            self._window.messages.show_message(told)
            return
        self.words.ask_line(name, passage.attribution.text if passage.attribution else "")

    @Slot()
    def _ask_reason(self) -> None:
        if name := self._chosen_or_told():
            self.words.withdraw(name)


_OPEN_LINE = frozenset(
    {
        *(PassageAct.PARAGRAPH, PassageAct.HEADING_1, PassageAct.HEADING_2, PassageAct.HEADING_3),
        *(PassageAct.ITEM, PassageAct.LEAD_IN, PassageAct.LINE_OFF),
    }
)
"""The acts that put the attribution line of a quote into the text."""


def _said(act: PassageAct) -> str:
    """Return what is said once `act` is done."""
    translate = QCoreApplication.translate
    heading = translate("PassageActions", "It is a heading now.")
    return {
        PassageAct.QUOTE: translate("PassageActions", "It is a quote now."),
        PassageAct.PARAGRAPH: translate("PassageActions", "It is a paragraph now."),
        PassageAct.ITEM: translate("PassageActions", "It is an item now."),
        PassageAct.LEAD_IN: translate("PassageActions", "It leads in."),
        PassageAct.FOOTNOTE: translate(
            "PassageActions", "It is a footnote now. Its mark is in the text above."
        ),
        PassageAct.LINE: translate(
            "PassageActions", "It is the attribution line of the quote above it."
        ),
        PassageAct.LINE_OFF: translate(
            "PassageActions", "The attribution line is a paragraph now."
        ),
        PassageAct.JOIN: translate("PassageActions", "It is joined to the passage before it."),
    }.get(act, heading)


def _has_line(archive: OpenArchive | None, name: str) -> bool:
    """Return whether `name` is a quote with an attribution line."""
    passage = archive.passage(name) if archive else None
    return passage is not None and passage.attribution is not None


type _Files = Mapping[str, str]


def _turned(form: BlockForm, level: int, files: _Files, name: str) -> Act:
    """Return the act that turns the passage `name` into a `form`."""
    return FolderActs(files).kind(name, form, level)


def _simple(make: Callable[[FolderActs, str], Act], files: _Files, name: str) -> Act:
    return make(FolderActs(files), name)


def _line(files: _Files, name: str) -> Act:
    return QuoteLines(files).take(name)


_MAKERS: Mapping[PassageAct, Callable[[_Files, str], Act]] = {
    PassageAct.QUOTE: partial(_turned, BlockForm.QUOTE, 1),
    PassageAct.PARAGRAPH: partial(_turned, BlockForm.PARAGRAPH, 1),
    PassageAct.HEADING_1: partial(_turned, BlockForm.HEADING, 1),
    PassageAct.HEADING_2: partial(_turned, BlockForm.HEADING, 2),
    PassageAct.HEADING_3: partial(_turned, BlockForm.HEADING, 3),
    PassageAct.ITEM: partial(_turned, BlockForm.ITEM, 1),
    PassageAct.LEAD_IN: partial(_turned, BlockForm.LEAD_IN, 1),
    PassageAct.FOOTNOTE: partial(_simple, FolderActs.footnote),
    PassageAct.LINE: _line,
    PassageAct.LINE_OFF: partial(_simple, FolderActs.line_off),
    PassageAct.JOIN: partial(_simple, FolderActs.join),
}
