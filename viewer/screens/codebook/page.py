"""The page of the codebook, with four views: passages, voices, pairs, comparison."""

from collections.abc import Callable
from itertools import chain
from typing import override

from PySide6.QtCore import QByteArray, QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QAbstractScrollArea, QStackedWidget, QVBoxLayout

from index import Codebook, Group, OpenArchive
from viewer.screens.codebook.co_occurrence import CoOccurrenceView
from viewer.screens.codebook.comparison import ComparisonView
from viewer.screens.codebook.passages import PassagesView
from viewer.screens.codebook.view_context import CodebookContext
from viewer.screens.codebook.voice_matrix import VoiceMatrixView
from viewer.services.settings import CareChoice
from viewer.services.steps import Stepwise, in_slices
from viewer.ui.lists.passage_cards import PassageCards
from viewer.ui.look.look import Look
from viewer.ui.screen.printed_text import NotPrinted, PrintContext, Printed, tells_too_much
from viewer.ui.screen.screen import Screen, Spot
from viewer.ui.widgets.placeholder import EmptyNote
from viewer.ui.widgets.view_bar import ViewBar
from viewer.wording.dial import Dial
from viewer.wording.field_names import FieldNames

_Other = VoiceMatrixView | CoOccurrenceView | ComparisonView
_View = PassagesView | _Other
_OTHERS: dict[int, Callable[[CodebookContext], _Other]] = {
    1: VoiceMatrixView,
    2: CoOccurrenceView,
    3: ComparisonView,
}


class ThemesPage(Screen):
    """Shows the themes of one archive in one of four views."""

    theme_chosen = Signal(str)

    def __init__(self, archive: OpenArchive, look: Look, language: str, dial: Dial) -> None:
        holding = CodebookContext(
            archive,
            Codebook(archive.content),
            look,
            language,
            dial,
            FieldNames(archive, language),
            PassageCards(archive, language, dial),
        )
        self._passages = PassagesView(holding)
        super().__init__(self._passages.list)
        self._holding = holding
        self._made: dict[int, _View] = {0: self._passages}
        self._number = 0
        self._stale: set[_View] = set()
        self._bar = ViewBar(
            (
                self.tr("Passages"),
                self.tr("Who says it"),
                self.tr("Together"),
                self.tr("Compare"),
            ),
            QCoreApplication.translate("ViewBar", "Views of the themes"),
        )
        self._stack = QStackedWidget()
        self.folds = self._holding.cards.folds
        self._lay_out(has_themes=bool(archive.content.themes))
        self._connect(dial)

    def _lay_out(self, *, has_themes: bool) -> None:
        self._stack.addWidget(self._passages)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addWidget(self._stack, 1)
        if not has_themes:
            self._bar.hide()
            self._stack.hide()
            layout.addWidget(EmptyNote(self.tr("The editor gave this archive no themes.")))
            layout.addStretch()

    def _connect(self, dial: Dial) -> None:
        self._bar.view_chosen.connect(self.show_view)
        self._passages.theme_chosen.connect(self.theme_chosen)
        self._passages.themes.row_opened_apart.connect(self.opened_apart)
        self._passages.list.row_chosen.connect(self.passage_chosen)
        self._passages.list.row_opened.connect(self.passage_opened)
        dial.changed.connect(self._retell)

    def _view(self, number: int) -> _View:
        """Return view `number`, made when it is first used."""
        if number not in self._made:
            view = _OTHERS[number](self._holding)
            if isinstance(view, ComparisonView):
                view.passage_chosen.connect(self.passage_chosen)
                view.passage_opened.connect(self.passage_opened)
                view.opened_apart.connect(self.opened_apart)
                self.equip(view.lists)
            else:
                view.cell_chosen.connect(self._open)
            self._made[number] = view
            self._stale.add(view)
            self._stack.addWidget(view)
        return self._made[number]

    @property
    def _shown(self) -> _View:
        return self._made[self._number]

    @override
    def filled_in_steps(self) -> Stepwise[None]:
        """List the themes, after looking through one document after the other."""
        yield from in_slices(self._holding.codebook.read())
        self._passages.fill()

    @Slot(int)
    def show_view(self, number: int) -> None:
        """Show view `number`, at the dial's present level."""
        view, self._number = self._view(number), number
        self._freshen()  # first, as otherwise it would be laid out twice
        self._stack.setCurrentWidget(view)
        self._bar.show_chosen(number)
        self.passage_chosen.emit(self.chosen)

    def _freshen(self) -> None:
        if self._shown in self._stale:
            self._stale.discard(self._shown)
            self._shown.refresh()

    @Slot()
    def _retell(self) -> None:
        """Refresh the view shown; the others when they are shown."""
        self._stale = set(self._made.values())
        self._freshen()

    @Slot(object)
    def treat_care(self, care: CareChoice) -> None:
        """Show the words of passages with a care note, or fold them."""
        if self._holding.cards.fold_care(folds=care is CareChoice.FOLD):
            self._retell()

    @Slot(str, object)
    def _open(self, theme: str, only: Group | None) -> None:
        """Show the passages that a number counts."""
        self._passages.show_theme(theme, only)
        self.show_view(0)
        self._passages.list.setFocus()
        self._passages.list.choose_first()

    @property
    @override
    def views(self) -> tuple[QAbstractScrollArea, ...]:
        """All lists of passages that are made so far."""
        comparing = (view for view in self._made.values() if isinstance(view, ComparisonView))
        return self._passages.list, *chain.from_iterable(view.lists for view in comparing)

    @property
    @override
    def chosen(self) -> str:
        """The id of the chosen passage, or ""."""
        return self._shown.chosen

    @property
    @override
    def subject(self) -> tuple[str, str]:
        """The chosen theme, if the focus is on the themes or no passage is chosen."""
        view, themes = self._shown, self._passages.themes
        is_chosen = view is self._passages and (themes.hasFocus() or not self.chosen)
        return "theme", themes.chosen if is_chosen else ""

    @property
    @override
    def can_print(self) -> bool:
        """Whether there are themes."""
        return not self._stack.isHidden()

    @override
    def printed(self, paper: PrintContext) -> Printed | NotPrinted:
        """Return the view shown, written for `paper`."""
        from viewer.printing.lists import ListWriter  # noqa: PLC0415  rarely needed

        view, holding = self._shown, self._holding.on(paper)
        if view is self._passages and self._passages.tells_too_much(holding):
            return tells_too_much()
        writer = ListWriter(paper)
        view.write(writer, holding)
        return writer.printed()

    @override
    def take_focus(self) -> None:
        """Focus the themes, or the main widget of another view."""
        self._shown.take_focus()

    @override
    def show_target(self, name: str) -> None:
        """Show the theme `name`; without a name keep the theme shown, or show the first."""
        if name and name != self._passages.themes.chosen:
            self._passages.show_theme(name)
            self.show_view(0)
        elif not self._passages.themes.chosen:
            self._passages.show_theme("")

    @property
    @override
    def spot(self) -> Spot:
        """The position, the view, and the widths of its two lists."""
        own = (self._number, self._passages.state)
        return Spot(self._passages.chosen, self.scrolled, own)

    @override
    def return_to(self, spot: Spot) -> None:
        """Show the view of `spot`, then restore the position."""
        if isinstance(spot.own, tuple):
            number, state = spot.own
            if isinstance(state, QByteArray):
                self._passages.restore(state)
            self.show_view(number)
        super().return_to(spot)
