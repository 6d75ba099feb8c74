"""Looks for names at the desk: reads what is found by form, and replaces a name everywhere."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import chain

from PySide6.QtCore import QObject, Slot

from index import (
    Archive,
    FolderName,
    NameAgain,
    NameForm,
    NamePlaces,
    ReturningName,
    Value,
    came_back,
    distinctive_words,
    folder_names,
    levels_told,
    look_again,
    name_places,
    places_again,
    put_aside,
    replace_again,
    replace_name,
    stand_in,
    telling_ids,
    word_places,
)
from viewer.app.desk.names.word_finder import WordFinder
from viewer.app.desk.source_folder import SourceFolder
from viewer.screens.desk.desk_pane import DeskList
from viewer.screens.desk.names.again_sheet import AgainSheet
from viewer.screens.desk.names.pane import NamesPane
from viewer.screens.desk.names.replacement_sheet import NameStanding, ReplacementSheet
from viewer.screens.desk.names.told_rows import NameLeft, ToldRow, told_rows
from viewer.shell.window import MainWindow
from viewer.ui.look.look import Look

type FindPlaces = Callable[[Mapping[str, str]], NamePlaces]


class _Replaced(Value):
    """What stands `instead` of the `forms` of a name, and those that were `kept` on purpose."""

    instead: str
    forms: Sequence[str]
    kept: Sequence[str] = ()


class NamesController(QObject):
    """Connects the pane of names to the folder, and to what looks for words after an act."""

    def __init__(
        self, source: SourceFolder, window: MainWindow, look: Look, finder: WordFinder
    ) -> None:
        super().__init__(window)
        self.desk_list = DeskList(NamesPane, partial(NamesPane, look))
        self.desk_list.made.connect(self._connect)
        self._source = source
        self._window = window
        self._look = look
        self._finder = finder
        self._asked = 0
        self._looked_at: FolderName | None = None
        self._replaced: dict[str, _Replaced] = {}  # by the names of this sitting
        self._returned: tuple[ReturningName, ...] = ()  # by what was added in this sitting

    @Slot(object)
    def _connect(self, pane: NamesPane) -> None:
        """Do what the pane asks for."""
        pane.reading_wanted.connect(self._read)
        pane.places_wanted.connect(self._find_places)
        pane.replacement_wanted.connect(self._ask)
        pane.aside_wanted.connect(self._put_aside)
        pane.again_wanted.connect(self._look_again)
        pane.returned_wanted.connect(self._ask_again)
        pane.told_wanted.connect(self._find_told)

    @Slot()
    def _read(self) -> None:
        archive = self._source.archive
        if archive is not None:
            self._asked += 1
            find = partial(folder_names, archive.content, self._source.kept)
            self._source.editor.find(find, partial(self._take, self._asked))

    def _take(self, asked: int, names: tuple[FolderName, ...]) -> None:
        """Show the names, unless the folder was read again since."""
        if asked == self._asked:
            self.desk_list.pane.show_names(names, came_back(names, self._returned))

    @Slot(object)
    def expect(self, names: Sequence[ReturningName]) -> None:
        """List `names` first, which a mended document brings: they may have been replaced."""
        self._returned = *self._returned, *names

    @Slot(object)
    def _find_places(self, name: FolderName) -> None:
        self._looked_at = name
        show = partial(self.desk_list.pane.show_places, name)
        self._source.editor.find(self._places_of(name), show)

    def _places_of(self, name: FolderName) -> FindPlaces:
        """Return what finds the places of `name`, unless another one is chosen by then."""

        def find(files: Mapping[str, str]) -> NamePlaces:
            return _found(name, files) if name is self._looked_at else NamePlaces()

        return find

    @Slot(object)
    def _ask(self, name: FolderName) -> None:
        archive = self._source.archive
        if archive is not None:
            instead = stand_in(name.kind, _language_of(name, archive.content))
            self._source.editor.find(partial(_standing, name, instead), self._show)

    def _show(self, standing: NameStanding) -> None:
        may_forget = self._source.keeper.may_forget
        sheet = ReplacementSheet(standing, self._look, self._window, may_forget=may_forget)
        sheet.replaced.connect(partial(self._replace, sheet))
        sheet.open()

    def _replace(
        self,
        sheet: ReplacementSheet,
        forms: tuple[NameForm, ...],
        stay: tuple[NameForm, ...],
        instead: str,
        forgets: bool,
    ) -> None:
        words, kept = [each.words for each in forms], [each.words for each in stay]
        number = sum(each.number for each in forms)
        done = self.tr("The name is replaced in %n place(s).", "", number)
        name = _joined(words)
        self._finder.follow_name(name, instead, kept)
        if not forgets:
            self._replaced[name] = _Replaced(instead, words, kept)
        do = self._source.final.do if forgets else self._source.editor.do
        do(lambda folder: replace_name(folder.files, words, instead, kept), done, sheet)

    @Slot(object)
    def _ask_again(self, names: Sequence[FolderName]) -> None:
        """Show the forms of `names`, and what is to stand for each, before they are replaced."""
        archive = self._source.archive
        if archive is not None:
            instead = [self._instead(each, archive.content) for each in names]
            self._source.editor.find(partial(_standings, names, instead), self._show_again)

    def _show_again(self, standings: Sequence[NameStanding]) -> None:
        sheet = AgainSheet(standings, self._look, self._window)
        sheet.replaced.connect(partial(self._replace_again, sheet))
        sheet.open()

    def _replace_again(self, sheet: AgainSheet, again: Sequence[NameAgain]) -> None:
        for each in again:
            name = _joined(each.forms)
            self._replaced.setdefault(name, _Replaced(each.instead, each.forms, each.kept))
        told = ", ".join(dict.fromkeys(each.instead for each in again))
        done = self.tr("%n name(s) is/are replaced again, by {words}.", "", len(again))
        self._source.editor.do(
            lambda folder: replace_again(folder.files, again), done.format(words=told), sheet
        )

    def _instead(self, name: FolderName, archive: Archive) -> str:
        """Return what stood for `name` in this sitting, else in the folder, else a proposal."""
        spelt = {part for each in name.spellings for part in (each, *each.split())}
        sitting = (each.instead for each in self._replaced.values() if spelt & {*each.forms})
        folder = (each.instead for each in self._returned if each.name in spelt)
        known = next(filter(None, chain(sitting, folder)), "")
        return known or stand_in(name.kind, _language_of(name, archive))

    @Slot()
    def _find_told(self) -> None:
        archive = self._source.archive
        if archive is not None:
            find = partial(_told, archive.content, dict(self._replaced))
            self._source.editor.find(find, self.desk_list.pane.show_told)

    @Slot(object)
    def _put_aside(self, names: Sequence[FolderName]) -> None:
        done = self.tr("It is put aside: it is no name.")
        if len(names) > 1:
            done = self.tr("%n name(s) is/are put aside.", "", len(names))
        spellings = [each for name in names for each in name.spellings]
        self._source.editor.do(lambda folder: put_aside(folder.files, spellings), done)

    @Slot()
    def _look_again(self) -> None:
        done = self.tr("Nothing is put aside any more.")
        self._source.editor.do(lambda folder: look_again(folder.files), done)


def _language_of(name: FolderName, archive: Archive) -> str:
    """Return the language of the texts with `name`, or of the archive where they differ."""
    names = frozenset(name.passages)
    found = {each.language for each in archive.passages() if each.id in names}
    return found.pop() if len(found) == 1 else archive.language


def _standing(name: FolderName, instead: str, files: Mapping[str, str]) -> NameStanding:
    """Return how `name` stands in the texts of a folder."""
    found = _found(name, files)
    likely = [each.words for each in found.forms if each.is_likely]
    return NameStanding(name.spellings[0], instead, found, telling_ids(files, likely))


def _found(name: FolderName, files: Mapping[str, str]) -> NamePlaces:
    """Return the forms of `name` and their places."""
    return name_places(files, name.spellings, whole=not name.is_of_person)


def _standings(
    names: Sequence[FolderName], instead: Sequence[str], files: Mapping[str, str]
) -> tuple[NameStanding, ...]:
    """Return how names that came back stand in the texts of a folder."""
    found = zip(names, instead, places_again(files, names), strict=True)
    return tuple(NameStanding(name.spellings[0], words, each) for name, words, each in found)


def _joined(forms: Sequence[str]) -> str:
    """Return the words of `forms`, each once, and each number whole."""
    numbers = [each for each in forms if not any(map(str.isalpha, each))]
    words = (each for each in forms if each not in numbers)
    parts = (part.rstrip(",") for each in words for part in each.split())
    return ", ".join(filter(None, (" ".join(dict.fromkeys(parts)), *numbers)))


def _told(
    content: Archive, replaced: Mapping[str, _Replaced], files: Mapping[str, str]
) -> tuple[ToldRow, ...]:
    """Return what is still told of who speaks, and of the names that were `replaced`."""
    left = [
        NameLeft(
            name,
            word_places(files, distinctive_words(files, name), " ".join((by.instead, *by.kept))),
            telling_ids(files, [name]),
            tuple(each for each in by.kept if any(each in text for text in files.values())),
        )
        for name, by in replaced.items()
    ]
    return told_rows(levels_told(content), left)
