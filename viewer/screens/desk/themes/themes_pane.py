"""The themes of an editor's folder: a tree of them, what each has coded, and a form for one."""

from collections.abc import Callable, Mapping, Sequence
from typing import override

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from index import Archive, OpenArchive
from viewer.screens.desk.desk_pane import DeskPane
from viewer.screens.desk.state import FolderState
from viewer.screens.desk.themes.coding_list import CodingList
from viewer.screens.desk.themes.theme_bar import ThemeBar
from viewer.screens.desk.themes.theme_form import ThemeForm
from viewer.screens.desk.themes.theme_rows import (
    CodedDocuments,
    CodedWords,
    archive_languages,
    places_for,
    theme_places,
)
from viewer.screens.desk.themes.theme_tree import ThemeTree
from viewer.ui.look.look import Look, grown
from viewer.ui.widgets.splitter import Splitter
from viewer.wording.number_format import figure

_WIDE = 1_100  # pixels at 100 % that hold the tree, the words and the form side by side
_LOWEST = 30  # pixels: the lists give way to the line above them


class ThemesPane(DeskPane):
    """Shows the themes of the archive that `shown` returns, and what is under the chosen one.

    `words_wanted` carries coded words to show in the text, and whether to go there; `theme_wanted`
    asks for a new theme. The others ask for acts: `coding_off` carries coded words, `removed` the
    id of a theme, `named` and `described` that, a language and words, `placed` that and the id of
    the theme above or "".
    """

    words_wanted = Signal(object, bool)
    theme_wanted = Signal()
    coding_off = Signal(object)
    removed = Signal(str)
    named = Signal(str, str, str)
    described = Signal(str, str, str)
    placed = Signal(str, str)

    def __init__(self, shown: Callable[[], OpenArchive | None], language: str, look: Look) -> None:
        super().__init__()
        self._shown, self._language, self._look = shown, language, look
        self._archive: OpenArchive | None = None
        self._content: Archive | None = None
        self._documents = CodedDocuments()
        self._coded: Mapping[str, Sequence[CodedWords]] = {}
        self._bar, self._tree = ThemeBar(), ThemeTree()
        self.codings = CodingList(look)
        self._form = ThemeForm(("en",), look)
        self._beside = Splitter(
            Qt.Orientation.Horizontal, self.codings, self._form, at_least=(200, 240)
        )
        self._is_stale = False  # until it is seen, it lists nothing anew
        self._view = 0  # the one that is shown where there is no room for both
        self._lay_out()
        self._connect()
        self._show_archive()

    def _lay_out(self) -> None:
        self._beside.setSizes([500, 420])
        whole = Splitter(Qt.Orientation.Horizontal, self._tree, self._beside, at_least=(180, 240))
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
        self.codings.words_wanted.connect(self.words_wanted)
        self.codings.off_wanted.connect(self.coding_off)
        self.codings.choice_changed.connect(self._offer)
        self._bar.theme_wanted.connect(self.theme_wanted)
        self._bar.off_wanted.connect(self.codings.take_off)
        self._bar.removal_wanted.connect(self._tell_removed)
        self._bar.view_chosen.connect(self._show_view)
        self._connect_form()

    def _connect_form(self) -> None:
        self._form.named.connect(self._tell_named)
        self._form.described.connect(self._tell_described)
        self._form.placed.connect(self._tell_placed)

    @property
    @override
    def title(self) -> str:
        named, count = self.tr("Themes"), len(self._content.themes) if self._content else 0
        return f"{named} {figure(count)}" if count else named

    def count(self, theme: str) -> int:
        """Return how many words are under `theme` itself."""
        return len(self._coded.get(theme, ()))

    @override
    def enter(self) -> None:
        (self._tree.enter if self._tree.names else self._bar.take_focus)()

    @override
    def step(self, by: int) -> None:
        names, chosen = self._tree.names, self._tree.chosen
        if names:
            at = names.index(chosen) + by if chosen in names else min(by, 0)
            self._tree.choose(names[at % len(names)])

    @override
    def show_state(self, state: FolderState) -> None:
        archive = self._shown()
        content = archive.content if archive else None
        if content is not self._content:
            before, self._content = self._content, content
            self._archive, self._is_stale = archive, True
            if self.isVisible():
                self._show_archive()
            if (before.themes if before else ()) != (content.themes if content else ()):
                self.told.emit()  # else its title is the same

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._show_archive()

    def put_back(self) -> None:
        """Show the theme as it is: an act was refused."""
        self._form.put_back()

    def _show_archive(self) -> None:
        archive, self._is_stale = self._archive, False
        self._coded = self._documents.words(archive) if archive else {}
        places = theme_places(archive, self._language) if archive else ()
        counts = {theme: len(rows) for theme, rows in self._coded.items()}
        self._tree.show_themes(places, counts)
        self._fit_form()
        self._show_theme()
        self._show_what_there_is()

    def _fit_form(self) -> None:
        """Have a form in the languages of the archive."""
        languages = archive_languages(self._archive) if self._archive else ("en",)
        if languages != self._form.languages:
            before, self._form = self._form, ThemeForm(languages, self._look)
            self._beside.replaceWidget(1, self._form)
            before.hide()
            before.deleteLater()
            self._connect_form()

    def _show_what_there_is(self) -> None:
        self._beside.setVisible(bool(self._tree.names))
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
        has_themes = bool(self._tree.names)
        removes = has_themes and not self._form.isHidden()
        self._bar.offer(new=self._archive is not None, removal=removes)
        lists = has_themes and not self.codings.isHidden()
        self._bar.offer_off(offered=lists, can=self.codings.chosen is not None)

    @Slot()
    def _show_theme(self) -> None:
        name = self._tree.chosen
        self.codings.show_words(self._coded.get(name, ()), name)
        theme = self._archive.theme(name) if self._archive else None
        self._form.setEnabled(theme is not None)
        if theme is not None and self._archive is not None:
            self._form.show_theme(theme, places_for(self._archive, self._language, name))

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
        is_wide, has_themes = self.width() >= grown(_WIDE), bool(self._tree.names)
        self._bar.show_view(self._view, offered=has_themes and not is_wide)
        self.codings.setVisible(is_wide or self._view == 0)
        self._form.setVisible(is_wide or self._view == 1)
        self._offer()

    @Slot()
    def _tell_removed(self) -> None:
        self.removed.emit(self._form.theme)

    @Slot(str, str)
    def _tell_named(self, language: str, words: str) -> None:
        self.named.emit(self._form.theme, language, words)

    @Slot(str, str)
    def _tell_described(self, language: str, words: str) -> None:
        self.described.emit(self._form.theme, language, words)

    @Slot(str)
    def _tell_placed(self, above: str) -> None:
        self.placed.emit(self._form.theme, above)
