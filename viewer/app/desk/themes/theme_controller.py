"""Themes at the desk: words are coded with a key, and the themes are edited in their pane."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot

from index import (
    Act,
    Coding,
    DeskFolder,
    Passage,
    Span,
    ThemeActs,
    WordsToCode,
    worded,
)
from viewer.app.context.app_services import AppServices
from viewer.app.desk.source_folder import SourceFolder
from viewer.app.desk.themes.codebook_controller import CodebookController
from viewer.platform.keys import KeyedAction
from viewer.screens.desk.desk_pane import DeskList
from viewer.screens.desk.themes.coding_sheet import CodedPassage, CodingSheet
from viewer.screens.desk.themes.theme_form import ABOUT, MEMO, NAME
from viewer.screens.desk.themes.theme_rows import CodedWords, ThemeOffer, theme_offers
from viewer.screens.desk.themes.themes_pane import ThemesPane
from viewer.screens.reader.page import ReaderPage
from viewer.services.unwritten_words import WordsPlace
from viewer.shell.places.places import ScreenName
from viewer.shell.window import MainWindow
from viewer.shell.workspace import Workspace, show_beside

CODE_KEY = "Ctrl+Shift+K"


class ThemeController(QObject):
    """Makes the acts that the pane of themes and the sheet for coding ask for.

    `coding` is the action that codes words.
    """

    def __init__(self, source: SourceFolder, window: MainWindow, services: AppServices) -> None:
        super().__init__(window)
        self._source, self._window, self._choices = source, window, services.choices
        self._language, self._look = services.translations.language, services.look
        self._editor = source.editor
        self._recent: list[str] = []  # the names of themes, the last used first
        self._offered: Workspace | None = None
        self._has_coded = False
        self.coding = KeyedAction(self.tr("Code the selected &words …"), window, CODE_KEY)
        self.coding.triggered.connect(self._ask_theme)
        held = self._language, self._look, source.typing.unwritten
        make = partial(ThemesPane, lambda: source.archive, *held)
        self.desk_list = DeskList(ThemesPane, make)
        self.desk_list.made.connect(self._connect)
        source.told.connect(self._offer)

    @Slot(object)
    def _connect(self, pane: ThemesPane) -> None:
        """Do what the pane asks for."""
        self._choices.care_changed.connect(pane.detail.treat_care)
        pane.detail.treat_care(self._choices.now.care)
        pane.words_wanted.connect(self._show_words)
        pane.typed.connect(self._write)
        CodebookController(self._source, self._window, pane, self._language, self._look)
        self._editor.refused.connect(pane.put_back)
        self._source.typing.ending.connect(pane.finish_typing)

    @Slot()
    def _offer(self) -> None:
        """Have the action in the menu of the text."""
        workspace = self._window.workspace
        if workspace is not None and workspace is not self._offered:
            self._offered = workspace
            workspace.screens.of(ScreenName.READER).offer(self.coding)

    @Slot()
    def _ask_theme(self) -> None:
        archive = self._source.archive
        name, span = self._meant()
        passage = archive.passage(name) if archive and name else None
        if archive is None or passage is None:
            told = self.tr("Select words of one passage first, or choose a passage.")
            self._window.messages.show_message(told)
            return
        offers = self._ordered(theme_offers(archive, self._language))
        coded = CodedPassage(passage, span or Span(0, len(passage.text)), offers)
        sheet = CodingSheet(coded, self._look, self._window)
        sheet.theme_chosen.connect(partial(self._code, sheet, passage))
        sheet.theme_named.connect(partial(self._code_as_new, sheet, passage))
        sheet.taken_off.connect(partial(self._take_off, passage.id))
        sheet.open()

    def _ordered(self, offers: Iterable[ThemeOffer]) -> Sequence[ThemeOffer]:
        """Return `offers` with those first that were used last."""
        recent = {name: number for number, name in enumerate(self._recent)}
        return sorted(offers, key=lambda each: recent.get(each.text, len(recent)))

    def _note_use(self, name: str) -> None:
        self._recent = [name, *(each for each in self._recent if each != name)]

    def _meant(self) -> tuple[str, Span | None]:
        """Return the passage of the selected words and their span, else the chosen passage.

        Return "" where words of several passages are selected.
        """
        workspace = self._window.workspace
        shown = workspace.shown if workspace else None
        picked = shown.own.picked_whole if isinstance(shown, ReaderPage) else ()
        if len(picked) == 1:
            return picked[0]
        return ("" if picked or shown is None else shown.meant), None

    def _code(self, sheet: CodingSheet, passage: Passage, span: Span, theme: str) -> None:
        words = _words(passage, span)
        label = self._label(theme)
        self._note_use(label)
        done = self.tr("Coded: {theme}.").format(theme=label)
        self._do_coding(
            lambda folder: ThemeActs(folder.files).code_words(words, theme), done, sheet
        )

    def _code_as_new(self, sheet: CodingSheet, passage: Passage, span: Span, label: str) -> None:
        words = _words(passage, span)
        self._note_use(label)
        done = self.tr("Coded with a new theme: {theme}.").format(theme=label)
        self._do_coding(
            lambda folder: ThemeActs(folder.files).code_as_new(words, label), done, sheet
        )

    def _do_coding(self, make: Callable[[DeskFolder], Act], done: str, sheet: CodingSheet) -> None:
        """Make an act that codes words; from the first one on, the text shows what is coded."""
        if not self._has_coded:
            self._has_coded = True
            shown = self._window.actions_.themes_in_text
            if not shown.isChecked():
                shown.trigger()
        self._editor.do(make, done, sheet)

    def _take_off(self, passage: str, coding: Coding) -> None:
        done = self.tr("Taken off: {theme}.").format(theme=self._label(coding.theme))
        self._editor.do(lambda folder: ThemeActs(folder.files).take_off((passage, coding)), done)

    @Slot(object, bool)
    def _show_words(self, coded: CodedWords, goes: bool) -> None:
        """Show coded words in the text, selected; the keyboard stays unless it `goes` there."""
        workspace = self._window.workspace
        if workspace is None:
            return
        if goes:
            workspace.show_text(coded.passage)
        else:
            show_beside(workspace, coded.passage)
        if isinstance(shown := workspace.shown, ReaderPage):
            shown.own.select(coded.passage, Span(coded.coding.start, coded.coding.end))

    @Slot(object, str)
    def _write(self, place: WordsPlace, typed: str) -> None:
        """Write what was typed in a box of the form."""
        part, language, theme = place
        words = typed.strip()
        done = {
            NAME: self.tr("The name is changed."),
            ABOUT: self.tr("The description is changed."),
            MEMO: self.tr("The memo is changed. It stays in the folder."),
        }[part]

        def make(folder: DeskFolder) -> Act:
            acts = ThemeActs(folder.files)
            if part == NAME:
                return acts.name_theme(theme, language, words)
            if part == ABOUT:
                return acts.describe_theme(theme, language, words)
            return acts.write_memo(theme, typed)

        self._source.typing.send(place, typed, partial(self._editor.do, make, done))

    def _label(self, theme: str) -> str:
        found = self._source.archive.theme(theme) if self._source.archive else None
        return worded(found.label, self._language) if found else theme


def _words(passage: Passage, span: Span) -> WordsToCode:
    return WordsToCode(passage.id, span.start, span.end, passage.text[span.start : span.end])
