"""All actions of a window, with their shortcuts."""

from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from index import Level, RoomChoice, TextChoice
from viewer.platform.keys import KeyedAction, name_keys
from viewer.services.settings import ColourChoice
from viewer.services.translations import LANGUAGES
from viewer.shell.menus.history_button import PlacesMenu


class PageName(StrEnum):
    """A page in place of the workspace, which an action leads to."""

    LIBRARY = "library"
    WELCOME = "welcome"


class Actions(QObject):
    """The actions of one window. The object that can do a thing connects to its action."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._add_files()
        self._add_notebook()
        self.search = self._action(self.tr("&Search the archive"), "Ctrl+K", "Ctrl+L", "F6")
        self.find = self._action(self.tr("&Find in this document"), "Ctrl+F")
        self.next_match = self._action(self.tr("&Next match"), "F3")
        self.previous_match = self._action(self.tr("&Previous match"), "Shift+F3")
        self._add_reading()
        self._add_suggesting()
        self._add_keeping()
        self._add_views()
        self._add_ways()
        self.present = self._action(self.tr("From the &first quote"), "F5")
        self.present_from_here = self._action(self.tr("From the &chosen quote"), "Shift+F5")
        self.rehearse = self._action(self.tr("&Rehearse alone"), "Alt+F5")
        self.last_presentation = self._action(self.tr("&How the last one went …"))
        self._add_sets()
        self.help = self._action(self.tr("&Help and keys"), "F1")
        self.keys = self._action(self.tr("&Keys of this screen"), "?")
        self.welcome = self._action(self.tr("&First steps"))
        self.about = self._action(self.tr("&About Satchel"))
        self.about_archive = self._action(self.tr("About this a&rchive"))
        self._add_choices()
        for action in (self.undo, self.redo, self.last_presentation, self.about_archive):
            action.setEnabled(False)  # until there is something

    def _add_files(self) -> None:
        self.open = self._action(self.tr("&Open an archive …"), "Ctrl+O")
        self.library = self._action(self.tr("&Library"), "Alt+Home")
        self.new_archive = self._action(self.tr("Ne&w archive …"))
        self.open_folder = self._action(self.tr("Open an archive &folder …"))
        self.close_folder = self._action(self.tr("Close the archive fol&der"))
        self.close_folder.setVisible(False)
        self.new_tab = self._action(self.tr("New &tab"), "Ctrl+T")
        self.close_tab = self._action(self.tr("&Close this tab"), "Ctrl+W")
        self.reopen_tab = self._action(self.tr("Open the closed tab a&gain"), "Ctrl+Shift+T")
        self.print = self._action(self.tr("&Print …"), "Ctrl+P")
        self.preview = self._action(self.tr("P&rint preview …"), "Ctrl+Shift+P")
        self.export = self._action(self.tr("&Export …"), "Ctrl+Shift+X")
        self.check_handout = self._action(self.tr("Check a &handout …"))
        tabs = self.new_tab, self.close_tab, self.reopen_tab
        for action in (*tabs, self.print, self.preview, self.export, self.check_handout):
            action.setEnabled(False)  # until there is an archive
        self.lock = self._action(self.tr("Loc&k at once"))
        self.offer_lock(offered=False)
        self.leave = self._action(self.tr("Lea&ve at once"))
        name_keys(self.leave, self.tr("Shift three times"))
        self.quit = self._action(self.tr("&Quit"), "Ctrl+Q")

    def _add_notebook(self) -> None:
        """Add the actions on the notebook."""
        self.notebook = self._action(self.tr("Noteboo&k"), "Alt+6")
        self.new_note = self._action(self.tr("&Write a note"))
        self.take_in = self._action(self.tr("&Take in a shared collection or set …"))
        self.save_search = self._action(self.tr("Save this &search …"))
        self.make_copy = self._action(self.tr("&Make a copy on a stick …"))
        self.bring_back = self._action(self.tr("Bring back a &copy …"))
        self.journey = self._action(self.tr("&Before a journey …"))

    def _add_reading(self) -> None:
        """Add the actions on the text."""
        self.undo = self._action(self.tr("Un&do"), "Ctrl+Z")
        self.redo = self._action(self.tr("Do a&gain"), "Ctrl+Y", "Ctrl+Shift+Z")
        self.copy = self._action(self.tr("&Copy"), "Ctrl+C", "Ctrl+Ins")
        self.copy_cited = self._action(self.tr("Copy with its so&urce"), "Ctrl+Shift+C")
        self.copy_link = self._action(self.tr("Copy a &link to the passage"), "Alt+C")
        self.source = self._action(self.tr("Show in the so&urce"), "Ctrl+U")
        self.explain = self._action(self.tr("&Explain its words"), "Shift+F1")
        self.next_passage = self._action(self.tr("Next p&assage"), "Ctrl+Down")
        self.previous_passage = self._action(self.tr("Previous pa&ssage"), "Ctrl+Up")

    def _add_suggesting(self) -> None:
        """Add the actions on what a reader suggests to the editor."""
        self.suggest = self._action(self.tr("Suggest a correct&ion …"), "Ctrl+Shift+G")
        self.ask_withdrawal = self._action(self.tr("Ask to &withdraw …"))
        self.review = self._action(self.tr("&Review a translation …"))
        self.suggestions = self._action(self.tr("Y&our suggestions …"))
        self.asking_page = self._action(self.tr("How to ask for a with&drawal …"))
        self.suggest_words = self._action(self.tr("&Suggest better words for Satchel …"))

    def _add_keeping(self) -> None:
        """Add the actions that put parts of the text into the notebook."""
        self.star = self._action(self.tr("Sta&r"), "Ctrl+D")
        self.highlight = self._action(self.tr("&Highlight as the last time"), "Ctrl+H")
        self.colours = self._group(
            (
                (self.tr("&Yellow"), "yellow"),
                (self.tr("&Green"), "green"),
                (self.tr("&Blue"), "blue"),
                (self.tr("&Rose"), "rose"),
            ),
            checkable=False,
        )
        self.highlight_in = QMenu(self.tr("H&ighlight"))
        self.highlight_in.addActions(self.colours.actions())
        self.erase = self._action(self.tr("Remove the high&light"), "Ctrl+Shift+H")
        self.note = self._action(self.tr("&Note …"), "Ctrl+Shift+N")

    def _add_sets(self) -> None:
        """Add the actions on sets for a workshop."""
        self.workshop = self._action(self.tr("&Workshop"), "Alt+7")
        self.add_to_set = self._action(self.tr("&Add to the set"), "Ctrl+Shift+A")
        self.add_to_another = QMenu(self.tr("Add to a&nother set"))

    def _add_views(self) -> None:
        """Add the actions on the look of the window."""
        self.larger = self._action(self.tr("&Larger text"), "Ctrl++", "Ctrl+=")
        self.smaller = self._action(self.tr("&Smaller text"), "Ctrl+-")
        self.usual_size = self._action(self.tr("&Usual size"), "Ctrl+0")
        self.themes_in_text = self._tick(self.tr("Themes in the te&xt"), "Ctrl+E")
        self.next_text = self._action(self.tr("Othe&r text"), "Ctrl+Shift+E")
        self.care_covered = self._tick(self.tr("Co&ver hits that need care"))
        self.notes_in_margin = self._tick(self.tr("&Editor’s notes in the margin"))
        self.own_notes = self._tick(self.tr("&Your notes in the margin"))
        self.numbers_in_margin = self._tick(self.tr("Passage nu&mbers"))
        self.quotes_as_table = self._tick(self.tr("Quotes as a ta&ble"), "Ctrl+Shift+B")
        self.left_pane = self._tick(self.tr("Le&ft pane"))
        self.right_pane = self._tick(self.tr("Rig&ht pane"), "Ctrl+Shift+M")
        self.settings = self._action(self.tr("Se&ttings …"), "Ctrl+,", "F12")
        self.keeping = self._action(self.tr("How your noteboo&k is kept …"))
        self.full_screen = self._action(self.tr("Full s&creen"), "F11")

    def _add_ways(self) -> None:
        """Add the actions that lead from one place to another."""
        self.back = self._action(self.tr("&Back"), "Alt+Left")
        self.forward = self._action(self.tr("&Forward"), "Alt+Right")
        self.places = PlacesMenu(self.tr("&Last places"))
        self.switcher = self._action(self.tr("Go to a&nything …"), "Ctrl+J")
        self.go_to = self._action(self.tr("&Go to a passage …"), "Ctrl+G")
        self.navigation = self._action(self.tr("C&hoose where to go"), "Ctrl+M")
        self.contents = self._action(self.tr("&Contents"), "Alt+1")
        self.quotes = self._action(self.tr("&Quotes"), "Alt+2")
        self.themes = self._action(self.tr("&Themes"), "Alt+3")
        self.people = self._action(self.tr("&People"), "Alt+4")
        self.glossary = self._action(self.tr("Gl&ossary"), "Alt+5")
        self.next_tab = self._action(self.tr("Ne&xt tab"), "Ctrl+Tab", "Ctrl+PgDown")
        self.previous_tab = self._action(self.tr("Pre&vious tab"), "Ctrl+Shift+Tab", "Ctrl+PgUp")

    def _add_choices(self) -> None:
        self.looks = self._group(
            (
                (self.tr("L&ight"), ColourChoice.LIGHT),
                (self.tr("Se&pia"), ColourChoice.SEPIA),
                (self.tr("&Dark"), ColourChoice.DARK),
                (self.tr("High c&ontrast"), ColourChoice.CONTRAST),
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
        texts = self.tr("&Original"), self.tr("&Both"), self.tr("&Translation")
        self.texts = self._group(zip(texts, TextChoice, strict=True))
        alone = self.tr("Original &alone"), self.tr("T&ranslation alone, where it is reviewed")
        first = self.tr("&Original first"), self.tr("&Translation first")
        words = (alone[0], *first, alone[1])
        self.room_texts = self._group(zip(words, RoomChoice, strict=True))
        self.languages = self._group((name, code) for code, name in LANGUAGES.items())

    @property
    def places_of_archive(self) -> tuple[QAction, ...]:
        """The actions that lead to a screen of the open archive."""
        texts = (self.contents, self.quotes, self.themes, self.people, self.glossary)
        return (*texts, self.notebook, self.workshop)

    def way_to(self, page: PageName) -> QAction:
        """Return the action that leads to `page`."""
        return {PageName.LIBRARY: self.library, PageName.WELCOME: self.welcome}[page]

    def offer_lock(self, *, offered: bool) -> None:
        """Enable or disable locking: something must be unlocked."""
        self.lock.setVisible(offered)
        self.lock.setEnabled(offered)
        self.lock.set_keys(*(("Ctrl+Shift+L",) if offered else ()))

    def _action(self, text: str, *keys: str) -> KeyedAction:
        return KeyedAction(text, self, *keys)

    def _tick(self, text: str, *keys: str) -> KeyedAction:
        action = self._action(text, *keys)
        action.setCheckable(True)
        return action

    def _group(self, choices: Iterable[tuple[str, str]], *, checkable: bool = True) -> QActionGroup:
        group = QActionGroup(self)
        for text, value in choices:
            action = group.addAction(text)
            action.setCheckable(checkable)
            action.setData(str(value))
        return group


def check(group: QActionGroup, value: str) -> None:
    """Check the action with `value` in `group`, and no other."""
    for action in group.actions():
        action.setChecked(action.data() == value)
