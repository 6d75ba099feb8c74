"""Everything that can be done, with its key and its place in the menus."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from index import Level
from viewer.kit.keys import cyrillic_keys
from viewer.kit.settings import ThemeChoice
from viewer.kit.translations import LANGUAGES


class Actions(QObject):
    """The actions of one window. Whoever can do a thing connects to its action."""

    def __init__(self, archives: Sequence[Path] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.open = self._action(self.tr("&Open an archive …"), "Ctrl+O")
        self.quit = self._action(self.tr("&Quit"), "Ctrl+Q")
        self.search = self._action(self.tr("&Search the archive"), "Ctrl+K", "Ctrl+L", "F6")
        self.copy = self._action(self.tr("&Copy"), "Ctrl+C", "Ctrl+Ins")
        self.find = self._action(self.tr("&Find in this document"), "Ctrl+F")
        self.next_match = self._action(self.tr("&Next match"), "F3", "Ctrl+G")
        self.previous_match = self._action(self.tr("&Previous match"), "Shift+F3")
        self.next_passage = self._action(self.tr("Next p&assage"), "Ctrl+Down")
        self.previous_passage = self._action(self.tr("Previous pa&ssage"), "Ctrl+Up")
        self.back = self._action(self.tr("&Back"), "Alt+Left")
        self.forward = self._action(self.tr("&Forward"), "Alt+Right")
        self.navigation = self._action(self.tr("C&hoose where to go"), "Ctrl+M")
        self.contents = self._action(self.tr("&Contents"), "Alt+1")
        self.quotes = self._action(self.tr("&Quotes"), "Alt+2")
        self.themes = self._action(self.tr("&Themes"), "Alt+3")
        self.people = self._action(self.tr("&People"), "Alt+4")
        self._add_reading()
        self.present = self._action(self.tr("From the &first quote"), "F5")
        self.present_from_here = self._action(self.tr("From the &chosen quote"), "Shift+F5")
        self.help = self._action(self.tr("&Help and keys"), "F1")
        self.about = self._action(self.tr("&About Satchel"))
        self._add_choices(archives)

    def _add_reading(self) -> None:
        """Add what is done with the text and how it looks."""
        self.copy_cited = self._action(self.tr("Copy with its so&urce"), "Ctrl+Shift+C")
        self.copy_link = self._action(self.tr("Copy a &link to the passage"), "Alt+C")
        self.source = self._action(self.tr("Show in the s&ource"), "Ctrl+U")
        self.larger = self._action(self.tr("&Larger text"), "Ctrl++", "Ctrl+=")
        self.smaller = self._action(self.tr("&Smaller text"), "Ctrl+-")
        self.usual_size = self._action(self.tr("&Usual size"), "Ctrl+0")
        self.themes_in_text = self._action(self.tr("Themes in the te&xt"), "Ctrl+E")
        self.themes_in_text.setCheckable(True)
        self.care_covered = self._action(self.tr("Co&ver hits that need care"))
        self.care_covered.setCheckable(True)
        self.notes_in_margin = self._action(self.tr("&Editor’s notes in the margin"))
        self.notes_in_margin.setCheckable(True)
        self.numbers_in_margin = self._action(self.tr("Passage nu&mbers"))
        self.numbers_in_margin.setCheckable(True)
        self.settings = self._action(self.tr("Se&ttings …"), "Ctrl+,", "F12")
        self.full_screen = self._action(self.tr("&Full screen"), "F11")

    def _add_choices(self, archives: Sequence[Path]) -> None:
        self.looks = self._group(
            (
                (self.tr("Li&ght"), ThemeChoice.LIGHT),
                (self.tr("Sep&ia"), ThemeChoice.SEPIA),
                (self.tr("&Dark"), ThemeChoice.DARK),
                (self.tr("High c&ontrast"), ThemeChoice.CONTRAST),
            )
        )
        self.attributions = self._group(
            (
                (self.tr("As the &editor set"), ""),
                (self.tr("In &full"), Level.FULL),
                (self.tr("&Gender and age band"), Level.BANDED),
                (self.tr("&Role only"), Level.ROLE),
                (self.tr("&None"), Level.NONE),
            )
        )
        self.archives = self._group((path.stem, str(path)) for path in archives)
        for action in self.archives.actions():
            action.setCheckable(False)
        self.languages = self._group((name, code) for code, name in LANGUAGES.items())

    def fill(self, bar: QMenuBar) -> None:
        """Put every action into the menus of `bar`."""
        self._fill_file(bar.addMenu(self.tr("&File")))
        find = bar.addMenu(self.tr("&Edit"))
        find.addActions([self.copy, self.copy_cited, self.copy_link])
        find.addSeparator()
        find.addActions([self.search, self.find, self.next_match, self.previous_match])
        view = bar.addMenu(self.tr("&View"))
        view.addActions([self.larger, self.smaller, self.usual_size])
        view.addSeparator()
        view.addActions([self.themes_in_text, self.notes_in_margin, self.numbers_in_margin])
        view.addActions([self.care_covered, self.full_screen])
        view.addSeparator()
        attributions = view.addMenu(self.tr("&Attributions"))
        attributions.addActions(self.attributions.actions())
        view.addSeparator()
        view.addActions(self.looks.actions())
        language = view.addMenu(self.tr("La&nguage"))
        language.addActions(self.languages.actions())
        view.addSeparator()
        view.addAction(self.settings)
        go = bar.addMenu(self.tr("&Go"))
        go.addActions([self.back, self.forward, self.navigation])
        go.addSeparator()
        go.addActions([self.contents, self.quotes, self.themes, self.people])
        go.addSeparator()
        go.addActions([self.next_passage, self.previous_passage, self.source])
        present = bar.addMenu(self.tr("&Present"))
        present.addActions([self.present, self.present_from_here])
        guide = bar.addMenu(self.tr("&Help"))
        guide.addActions([self.help, self.about])

    def _fill_file(self, file: QMenu) -> None:
        file.addAction(self.open)
        file.addSeparator()
        file.addActions(self.archives.actions())
        file.addSeparator()
        file.addAction(self.quit)

    def _action(self, text: str, *keys: str) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in (*keys, *cyrillic_keys(keys))])
        return action

    def _group(self, choices: Iterable[tuple[str, str]]) -> QActionGroup:
        group = QActionGroup(self)
        for text, value in choices:
            action = group.addAction(text)
            action.setCheckable(True)
            action.setData(str(value))
        return group


def check(group: QActionGroup, value: str) -> None:
    """Show that `value` is in force among the choices of `group`."""
    for action in group.actions():
        action.setChecked(action.data() == value)
