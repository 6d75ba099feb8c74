"""Looks for words in the folder on the desk, and leads to where they stand."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot

from index import (
    PlaceKind,
    WordPlace,
    distinctive_words,
    removed_names,
    without_received,
    word_places,
    words_beside,
    words_found,
)
from viewer.app.desk.source_folder import SourceFolder
from viewer.screens.desk.removal.word_places_sheet import WordPlacesSheet, WordsToFindSheet
from viewer.shell.places.places import Place, ScreenName
from viewer.shell.window import MainWindow
from viewer.ui.look.look import Look

_SCREENS = {
    PlaceKind.CODEBOOK: ScreenName.THEMES,
    PlaceKind.GLOSSARY: ScreenName.GLOSSARY,
    PlaceKind.SET: ScreenName.WORKSHOP,
}

type FindLeft = Callable[[Mapping[str, str]], tuple[str, tuple[WordPlace, ...]]]
"""Returns words that went, and where they still stand."""


class WordFinder(QObject):
    """Asks for words, and lists where they stand; after a name was taken out too."""

    def __init__(self, source: SourceFolder, window: MainWindow, look: Look) -> None:
        super().__init__(window)
        self._source = source
        self._window = window
        self._look = look
        self._words = ""
        self._left: FindLeft | None = None
        source.editor.changed.connect(self._look_after)
        source.editor.refused.connect(self._drop)

    @Slot()
    def ask(self) -> None:
        """Ask for words to look for."""
        sheet = WordsToFindSheet(self._words, self._look, self._window)
        sheet.given.connect(partial(self._find, sheet))
        sheet.open()

    def follow(self, before: str, after: str) -> None:
        """Look for names that are in `before` and not in `after`, once the act is written."""
        self._left = partial(_left_names, before, after)

    def follow_name(self, words: str, instead: str, kept: Sequence[str]) -> None:
        """Look for `words` of a name that goes, in all forms, once the act is written.

        Capitals beside what comes in are looked for too. What was `kept` stays.
        """
        self._left = partial(_left_of_name, words, instead, kept)

    @Slot()
    def _drop(self) -> None:
        self._left = None

    @Slot()
    def _look_after(self) -> None:
        find, self._left = self._left, None
        if find is not None:
            self._source.editor.find(find, self._show_left)

    def _show_left(self, found: tuple[str, tuple[WordPlace, ...]]) -> None:
        words, places = found
        if places:
            self._show(words, places, words_found(words, [each.excerpt for each in places]))

    def _find(self, sheet: WordsToFindSheet, words: str) -> None:
        sheet.accept()
        self._words = words
        self._source.editor.find(
            lambda files: word_places(files, words), partial(self._show, words)
        )

    def _show(self, words: str, places: tuple[WordPlace, ...], told: str = "") -> None:
        """List the places of `words`, of which those that are `told` stand there."""
        self._words = words
        if not places:
            said = self.tr(
                "“{words}” is not found in this folder. Another spelling would not be found either."
            )
            self._window.messages.show_message(said.format(words=words))
            return
        sheet = WordPlacesSheet(told or words, places, self._look, self._window)
        sheet.place_wanted.connect(self._go)
        sheet.out_wanted.connect(self._take_out)
        sheet.open()

    @Slot(object)
    def _go(self, place: WordPlace) -> None:
        workspace = self._window.workspace
        if workspace is None:
            return
        if place.passage:
            workspace.show_text(place.passage)
        else:
            workspace.go(Place(_SCREENS[place.kind]))

    @Slot(object)
    def _take_out(self, place: WordPlace) -> None:
        words = self._words
        done = self.tr("It is taken out of the text as received.")
        self._source.editor.do(
            lambda folder: without_received(folder.files, place.file, words), done
        )


def _left_of_name(
    name: str, instead: str, kept: Sequence[str], files: Mapping[str, str]
) -> tuple[str, tuple[WordPlace, ...]]:
    """Return the words of a name that was replaced, the capitals beside that, and their places."""
    beside = (each for each in words_beside(files, instead) if each not in kept)
    words = ", ".join(filter(None, (distinctive_words(files, name), *beside)))
    return words, word_places(files, words, " ".join((instead, *kept)))


def _left_names(
    before: str, after: str, files: Mapping[str, str]
) -> tuple[str, tuple[WordPlace, ...]]:
    """Return the names that went from `before` to `after`, and where they still stand."""
    words = " ".join(removed_names(files, before, after))
    return words, word_places(files, words, after)
