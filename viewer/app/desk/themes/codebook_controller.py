"""The codebook at the desk: themes are made, removed, put together, parted, moved and compared."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot

from index import CodebookActs, Coding, DoneAct, ThemeActs, ThemeStep, worded
from viewer.app.desk.source_folder import SourceFolder
from viewer.app.desk.themes.codebook_intake import CodebookIntake
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.screens.desk.themes.theme_bar import ThemeWish
from viewer.screens.desk.themes.theme_choice_sheet import ThemeChoiceSheet
from viewer.screens.desk.themes.theme_rows import CodedWords, ThemeOffer, theme_offers
from viewer.screens.desk.themes.theme_sheet import ThemeSheet
from viewer.screens.desk.themes.themes_pane import ThemesPane
from viewer.shell.window import MainWindow
from viewer.ui.look.look import Look

_STEPS = {
    ThemeWish.UP: ThemeStep.UP,
    ThemeWish.DOWN: ThemeStep.DOWN,
    ThemeWish.IN: ThemeStep.IN,
    ThemeWish.OUT: ThemeStep.OUT,
}


class CodebookController(QObject):
    """Makes the acts on the order of themes that their pane asks for."""

    def __init__(
        self, source: SourceFolder, window: MainWindow, pane: ThemesPane, language: str, look: Look
    ) -> None:
        super().__init__(window)
        self._source, self._window, self._pane = source, window, pane
        self._language, self._look = language, look
        self._editor = source.editor
        self._intake = CodebookIntake(source, window, look)
        pane.wished.connect(self._answer)
        pane.words_wished.connect(self._answer_on_words)
        pane.placed.connect(self._place)
        pane.stepped.connect(self._step)

    @Slot(object, str)
    def _answer(self, wish: ThemeWish, theme: str) -> None:
        """Do what is wished of `theme`."""
        if wish is ThemeWish.NEW:
            self._ask_name()
        elif wish is ThemeWish.TAKE_IN:
            self._intake.ask()
        elif not theme:
            return
        elif wish is ThemeWish.REMOVE:
            self._remove(theme)
        elif wish is ThemeWish.MERGE:
            self._ask_merge(theme)
        elif wish is ThemeWish.COMPARE:
            self._ask_compared(theme)
        elif wish in _STEPS:
            self._step(theme, _STEPS[wish])

    @Slot(object, object)
    def _answer_on_words(self, wish: ThemeWish, words: tuple[CodedWords, ...]) -> None:
        """Do what is wished of coded `words`."""
        if not words:
            return
        coded = [(each.passage, each.coding) for each in words]
        if wish is ThemeWish.RECODE:
            self._ask_other(coded)
            return
        done = self.tr("Taken off: {theme}.").format(theme=self._label(words[0].coding.theme))
        self._editor.do(lambda folder: ThemeActs(folder.files).take_off(*coded), done)

    def _ask_name(self) -> None:
        sheet = ThemeSheet(self._look, self._window)
        sheet.theme_named.connect(partial(self._make, sheet))
        sheet.open()

    def _make(self, sheet: ThemeSheet, label: str) -> None:
        done = self.tr("The theme “{theme}” is made.").format(theme=label)
        self._editor.do(lambda folder: ThemeActs(folder.files).make_theme(label), done, sheet)

    def _remove(self, theme: str) -> None:
        label = self._label(theme)

        def said(act: DoneAct) -> str:
            if not act.codings_gone:
                return self.tr("“{theme}” is removed.").format(theme=label)
            done = self.tr("“{theme}” is removed, with %n coding(s).", "", act.codings_gone)
            return done.format(theme=label)

        self._editor.do(lambda folder: ThemeActs(folder.files).remove_theme(theme), said)

    def _ask_merge(self, theme: str) -> None:
        question = self.tr("Which theme is “{theme}” put together with?")
        sheet = ThemeChoiceSheet(
            question.format(theme=self._label(theme)),
            self._offers_without(theme),
            self._look,
            self._window,
            foretells=partial(self._foretold, theme),
        )
        sheet.theme_chosen.connect(partial(self._merge, sheet, theme))
        sheet.ask_theme(self.tr("Put themes together"), self.tr("&Put them together"))

    def _foretold(self, theme: str, into: str) -> str:
        """Return what will be done where `theme` is put together with `into`."""
        words, there = self._pane.words_under(theme), self._pane.words_under(into)
        same = len({each.id for each in words} & {each.id for each in there})
        gone, left = self._label(theme), self._label(into)
        said = [
            self.tr("“{gone}” goes, and “{left}” gets its %n coding(s).", "", len(words)),
            self.tr("%n of them is there already, and stays once.", "", same) if same else "",
            self.tr("Its description and its memo are added, and what stands under it."),
        ]
        return " ".join(filter(None, said)).format(gone=gone, left=left)

    def _merge(self, sheet: QuestionSheet, theme: str, into: str) -> None:
        gone, left = self._label(theme), self._label(into)

        def said(act: DoneAct) -> str:
            done = self.tr("“{gone}” is put together with “{left}”.").format(gone=gone, left=left)
            if act.codings_gone:
                same = self.tr("%n coding(s) of both stay(s) once.", "", act.codings_gone)
                done = f"{done} {same}"
            return done

        self._pane.choose(into)
        self._editor.do(
            lambda folder: CodebookActs(folder.files).merge_themes(theme, into), said, sheet
        )

    def _ask_compared(self, theme: str) -> None:
        question = self.tr("Which theme is “{theme}” compared with?")
        sheet = ThemeChoiceSheet(
            question.format(theme=self._label(theme)),
            self._offers_without(theme),
            self._look,
            self._window,
        )
        sheet.theme_chosen.connect(partial(self._compare, sheet))
        sheet.ask_theme(self.tr("Compare two themes"), self.tr("&Compare them"))

    def _compare(self, sheet: QuestionSheet, theme: str) -> None:
        sheet.accept()
        self._pane.compare(theme)

    def _ask_other(self, coded: Sequence[tuple[str, Coding]]) -> None:
        question = self.tr("%n coding(s): which theme do they belong to?", "", len(coded))
        sheet = ThemeChoiceSheet(
            question,
            self._offers_without(coded[0][1].theme),
            self._look,
            self._window,
            makes_new=True,
        )
        sheet.theme_chosen.connect(partial(self._recode, sheet, coded))
        sheet.theme_named.connect(partial(self._recode_as_new, sheet, coded))
        sheet.ask_theme(self.tr("Put words under another theme"), self.tr("&Put them there"))

    def _recode(
        self, sheet: QuestionSheet, coded: Sequence[tuple[str, Coding]], theme: str
    ) -> None:
        self._editor.do(
            lambda folder: CodebookActs(folder.files).recode(coded, theme),
            partial(self._said_of_words, len(coded), self._label(theme)),
            sheet,
        )

    def _recode_as_new(
        self, sheet: QuestionSheet, coded: Sequence[tuple[str, Coding]], label: str
    ) -> None:
        self._editor.do(
            lambda folder: CodebookActs(folder.files).recode_as_new(coded, label),
            partial(self._said_of_words, len(coded), label),
            sheet,
        )

    def _said_of_words(self, number: int, theme: str, act: DoneAct) -> str:
        done = self.tr("%n coding(s) put under “{theme}”.", "", number).format(theme=theme)
        if act.codings_gone:
            same = self.tr("%n of them was there already, and stays once.", "", act.codings_gone)
            done = f"{done} {same}"
        return done

    @Slot(str, str, str)
    def _place(self, theme: str, above: str, before: str) -> None:
        self._editor.do(
            lambda folder: CodebookActs(folder.files).place_theme(theme, above, before),
            self._moved(),
        )

    @Slot(str, object)
    def _step(self, theme: str, step: ThemeStep) -> None:
        self._editor.do(
            lambda folder: CodebookActs(folder.files).step_theme(theme, step), self._moved()
        )

    def _moved(self) -> str:
        return self.tr("It stands elsewhere in the list of themes now.")

    def _offers_without(self, theme: str) -> Sequence[ThemeOffer]:
        archive = self._source.archive
        offers = theme_offers(archive, self._language) if archive else ()
        return [each for each in offers if each.id != theme]

    def _label(self, theme: str) -> str:
        found = self._source.archive.theme(theme) if self._source.archive else None
        return worded(found.label, self._language) if found else theme
