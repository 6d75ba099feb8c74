"""The themes of an editor's folder: a tree of them, what each has coded, and a form for one."""

from collections.abc import Callable, Mapping, Sequence
from typing import override

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from index import Archive, OpenArchive, ThemeNote
from viewer.screens.desk.desk_pane import DeskPane
from viewer.screens.desk.state import FolderState
from viewer.screens.desk.themes.coding_list import CodingList
from viewer.screens.desk.themes.theme_bar import ThemeBar, ThemeWish
from viewer.screens.desk.themes.theme_detail import ThemeDetail
from viewer.screens.desk.themes.theme_rows import CodedWords, theme_places
from viewer.screens.desk.themes.theme_tree import ThemeTree
from viewer.services.unwritten_words import UnwrittenWords
from viewer.ui.look.look import Look, grown
from viewer.ui.widgets.splitter import Splitter

_WIDE = 1_100  # pixels at 100 % that hold the tree, the words and the form side by side
_LOWEST = 30  # pixels: the lists give way to the line above them


class ThemesPane(DeskPane):
    """Shows the themes of the archive that `shown` returns, and what is under the chosen one.

    `words_wanted` carries coded words to show in the text, and whether to go there. `wished`
    carries a `ThemeWish` and the chosen theme, `words_wished` one and the chosen coded words. The
    others ask for acts: `typed` carries the place and the words of a box of the form, `placed` a
    theme, the theme above or "", and the one that it is to stand before or "".
    """

    words_wanted = Signal(object, bool)
    wished = Signal(object, str)
    words_wished = Signal(object, object)
    typed = Signal(object, str)
    placed = Signal(str, str, str)
    stepped = Signal(str, object)

    def __init__(
        self,
        shown: Callable[[], OpenArchive | None],
        language: str,
        look: Look,
        unwritten: UnwrittenWords,
    ) -> None:
        super().__init__()
        self._shown, self._language = shown, language
        self._archive: OpenArchive | None = None
        self._content: Archive | None = None
        self._notes: Mapping[str, ThemeNote] = {}
        self._bar, self._tree = ThemeBar(), ThemeTree()
        self.detail = ThemeDetail(language, look, unwritten)
        self._is_stale = False  # until it is seen, it lists nothing anew
        self._view = 0  # the one that is shown where there is no room for both
        self._lay_out()
        self._connect()
        self._show_archive()

    def _lay_out(self) -> None:
        whole = Splitter(Qt.Orientation.Horizontal, self._tree, self.detail, at_least=(180, 240))
        whole.setSizes([300, 920])
        whole.setMinimumHeight(_LOWEST)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addWidget(whole, 1)

    def _connect(self) -> None:
        self._tree.theme_chosen.connect(self._show_theme)
        self._tree.theme_opened.connect(self.codings.enter)
        self._tree.stepped.connect(self.stepped)
        self._tree.dropped.connect(self.placed)
        for part in (self.codings, self.detail.beside):
            part.words_wanted.connect(self.words_wanted)
        self.codings.off_wanted.connect(self._take_off)
        self.codings.choice_changed.connect(self._offer)
        self._bar.wished.connect(self._wish)
        self._bar.view_chosen.connect(self._show_view)
        self.detail.told.connect(self.typed)
        self.detail.placed.connect(self._place)

    @staticmethod
    @override
    def name() -> str:
        return QCoreApplication.translate("ThemesPane", "Themes")

    @staticmethod
    @override
    def number_in(state: FolderState) -> int:
        return len(state.archive.content.themes) if state.archive else 0

    @property
    def codings(self) -> CodingList:
        """The list of what the chosen theme has coded."""
        return self.detail.codings

    def words_under(self, theme: str) -> Sequence[CodedWords]:
        """Return what is under `theme` itself."""
        return self.detail.words_under(theme)

    @override
    def enter(self) -> None:
        (self._tree.enter if self._tree.names else self._bar.take_focus)()

    @override
    def step(self, by: int) -> None:
        names, chosen = self._tree.names, self._tree.chosen
        if names:
            at = names.index(chosen) + by if chosen in names else min(by, 0)
            self._tree.choose(names[at % len(names)])

    def choose(self, theme: str) -> None:
        """Choose `theme`, if it is listed."""
        self._tree.choose(theme)

    @override
    def show_state(self, state: FolderState) -> None:
        archive = self._shown()
        content = archive.content if archive else None
        if content is not self._content or state.theme_notes != self._notes:
            self._content, self._notes = content, state.theme_notes
            self._archive, self._is_stale = archive, True
            self.number = self.number_in(state)
            if self.isVisible():
                self._show_archive()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._show_archive()

    def put_back(self) -> None:
        """Show the theme as it is: an act was refused."""
        self.detail.put_back()

    @Slot()
    def finish_typing(self) -> None:
        """Tell what is being typed, as leaving its box does."""
        self.detail.finish_typing()

    def compare(self, theme: str) -> None:
        """Show what `theme` has coded beside what the chosen one has; "" ends that."""
        self.detail.compared, self._view = theme, 0
        self._show_theme()
        self._show_views()

    def _show_archive(self) -> None:
        archive, self._is_stale = self._archive, False
        self.detail.show_archive(archive, self._notes)
        places = theme_places(archive, self._language, self._notes) if archive else ()
        self._tree.show_themes(places, self.detail.counts)
        self._show_theme()
        self._show_what_there_is()

    def _show_what_there_is(self) -> None:
        self.detail.setVisible(bool(self._tree.names))
        note = ""
        if self._archive is None:
            note = self.tr("Add your documents first: press Ctrl+O.")
        elif not self._tree.names:
            note = self.tr(
                "There are no themes yet. Select words in the text, press Ctrl+Shift+K and type "
                "the name of a theme."
            )
        self._tree.show_note(note)
        self._show_views()

    @Slot()
    def _offer(self) -> None:
        has_themes, detail = bool(self._tree.names), self.detail
        self._bar.offer(
            new=self._archive is not None,
            has_themes=has_themes,
            removal=has_themes and detail.shows_form,
            compares=bool(detail.compared),
        )
        lists = has_themes and detail.lists_words
        self._bar.offer_words(offered=lists, number=len(self.codings.chosen))

    @Slot()
    def _show_theme(self) -> None:
        self.detail.show_theme(self._tree.chosen)
        if self.detail.compared:
            self._show_views()  # of the compared one itself there is nothing to compare

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_views()

    @Slot(int)
    def _show_view(self, number: int) -> None:
        self._view = number
        self._show_views()

    def _show_views(self) -> None:
        """Show words and form side by side where there is room, else the chosen one."""
        has_themes = bool(self._tree.names)
        is_wide = self.width() >= grown(_WIDE) and not self.detail.compared
        self._bar.show_view(self._view, offered=has_themes and not is_wide)
        self.detail.show_parts(words=is_wide or self._view == 0, form=is_wide or self._view == 1)
        self._offer()

    @Slot(object)
    def _wish(self, wish: ThemeWish) -> None:
        if wish in (ThemeWish.TAKE_OFF, ThemeWish.RECODE):
            self.words_wished.emit(wish, self.codings.chosen)
        elif wish is ThemeWish.COMPARE and self.detail.compared:
            self.compare("")
        else:
            self.wished.emit(wish, self._tree.chosen)

    @Slot()
    def _take_off(self) -> None:
        if self.codings.chosen:
            self.words_wished.emit(ThemeWish.TAKE_OFF, self.codings.chosen)

    @Slot(str, str)
    def _place(self, theme: str, above: str) -> None:
        self.placed.emit(theme, above, "")
