"""What one theme has coded, beside its form or beside what another theme has coded."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from index import Codebook, OpenArchive, ThemeNote, worded
from viewer.screens.desk.themes.coding_list import CodingList
from viewer.screens.desk.themes.theme_form import ThemeForm
from viewer.screens.desk.themes.theme_rows import (
    CodedDocuments,
    CodedWords,
    marked,
    places_for,
    voices_in,
    with_care_folded,
)
from viewer.services.settings import CareChoice
from viewer.services.unwritten_words import UnwrittenWords
from viewer.ui.look.look import Look
from viewer.ui.widgets.splitter import Splitter
from viewer.wording.archive_words import writable_languages

_LEAST = 200, 200, 240  # pixels at 100 % of the two lists and the form


class ThemeDetail(QWidget):
    """Shows one theme of an archive, and what a second one has coded while both are compared.

    `told` carries the place and the words of a box of its form, `placed` the id of the theme and
    of the one above.
    """

    told = Signal(object, str)
    placed = Signal(str, str)

    def __init__(self, language: str, look: Look, unwritten: UnwrittenWords) -> None:
        super().__init__()
        self._language, self._look, self._unwritten = language, look, unwritten
        self._archive: OpenArchive | None = None
        self._book: Codebook | None = None
        self._notes: Mapping[str, ThemeNote] = {}
        self._documents = CodedDocuments()
        self._coded: Mapping[str, Sequence[CodedWords]] = {}
        self.codings, self.beside = CodingList(look), CodingList(look)
        self.beside.name_list(self.tr("Words under the second theme"))
        self.compared = ""
        self._folds_care = False
        self._form = ThemeForm(("en",), look, unwritten)
        self._parts = Splitter(
            Qt.Orientation.Horizontal, self.codings, self.beside, self._form, at_least=_LEAST
        )
        self._parts.setSizes([500, 420, 420])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._parts)
        self._connect_form()

    def _connect_form(self) -> None:
        self._form.told.connect(self.told)
        self._form.placed.connect(self._tell_placed)

    @property
    def theme(self) -> str:
        """The id of the theme that the form shows, or ""."""
        return self._form.theme

    @property
    def counts(self) -> Mapping[str, int]:
        """How many words are under each theme itself."""
        return {theme: len(rows) for theme, rows in self._coded.items()}

    def words_under(self, theme: str) -> Sequence[CodedWords]:
        """Return what is under `theme` itself."""
        return self._coded.get(theme, ())

    def show_archive(self, archive: OpenArchive | None, notes: Mapping[str, ThemeNote]) -> None:
        """Take the themes of `archive`, and what the folder alone has of them."""
        self._archive, self._notes = archive, notes
        self._book = Codebook(archive.content) if archive else None
        self._coded = self._documents.words(archive) if archive else {}
        if archive is None or archive.theme(self.compared) is None:
            self.compared = ""
        languages = writable_languages(archive.content) if archive else ("en",)
        if languages != self._form.languages:
            before, self._form = self._form, ThemeForm(languages, self._look, self._unwritten)
            self._parts.replaceWidget(2, self._form)
            before.hide()
            before.deleteLater()
            self._connect_form()

    @Slot(object)
    def treat_care(self, care: CareChoice) -> None:
        """Show the words of passages with a care note, or fold them."""
        self._folds_care = care is CareChoice.FOLD
        self.show_theme(self.theme)

    def show_theme(self, name: str) -> None:
        """Show the theme `name`."""
        other = "" if self.compared == name else self.compared
        self._show_words(self.codings, name, other)
        if other:
            self._show_words(self.beside, other, name)
        theme = self._archive.theme(name) if self._archive else None
        self._form.setEnabled(theme is not None)
        if theme is not None and self._archive is not None:
            places = places_for(self._archive, self._language, name)
            note = self._notes.get(name, ThemeNote())
            self._form.show_theme(theme, places, note.memo)

    def show_parts(self, *, words: bool, form: bool) -> None:
        """Show the coded `words`, of both themes that are compared, the `form`, or all."""
        has_two = self.compared not in ("", self._form.theme)
        self.codings.setVisible(words)
        self.beside.setVisible(words and has_two)
        self._form.setVisible(form)

    @property
    def shows_form(self) -> bool:
        """Whether the form is shown."""
        return not self._form.isHidden()

    @property
    def lists_words(self) -> bool:
        """Whether coded words are listed."""
        return not self.codings.isHidden()

    def put_back(self) -> None:
        """Show the theme as it is: an act was refused."""
        self._form.put_back()

    def finish_typing(self) -> None:
        """Tell what is being typed, as leaving its box does."""
        self._form.finish_typing()

    def _show_words(self, part: CodingList, name: str, other: str) -> None:
        rows = self._coded.get(name, ())
        if self._folds_care:
            rows = with_care_folded(rows)
        if other:
            rows = marked(rows, self._coded.get(other, ()), self._label(other))
        part.show_words(rows, name, self._head(name, has_name=bool(other)))

    def _head(self, name: str, *, has_name: bool) -> str:
        """Return how many words are under a theme, by voice, with and without those below it."""
        family = self._book.family(name) if self._book and name else frozenset[str]()
        said = [f"{self._label(name)}."] if has_name else []
        if here := voices_in(self._coded.get(name, ())):
            said.append(self.tr("Here: {voices}.").format(voices=here))
        if len(family) > 1:
            below = voices_in(row for each in family for row in self._coded.get(each, ()))
            told = self.tr("With what stands under it: {voices}.")
            said += [told.format(voices=below)] if below else []
        return " ".join(said)

    def _label(self, name: str) -> str:
        theme = self._archive.theme(name) if self._archive else None
        return worded(theme.label, self._language) if theme else name

    def _tell_placed(self, above: str) -> None:
        self.placed.emit(self._form.theme, above)
