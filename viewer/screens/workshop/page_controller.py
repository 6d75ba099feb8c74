"""Reacts to signals of the workshop's parts, the keeper and the dial."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton

from viewer.notebook.wording.state_words import shut_words
from viewer.platform.keys import KeyedAction
from viewer.screens.workshop.foot import ITEM, SET
from viewer.screens.workshop.parts import WorkshopParts
from viewer.services.settings import CareChoice


class PageController(QObject):
    """Keeps the parts consistent with the notebook and the reader's choices.

    `opened` carries a passage to show in the text; `chosen` is sent when another item was chosen.
    """

    opened = Signal(str)
    chosen = Signal()
    keeper_wanted = Signal()

    def __init__(self, parts: WorkshopParts) -> None:
        super().__init__(parts.items)
        self._parts, self._keeper = parts, parts.keeper
        self._is_stale = True
        self._wanted = ""  # the item to choose once it is listed
        self._is_new = False  # whether to focus its words then
        parts.dial.changed.connect(self.retell)
        parts.keeper.changed.connect(self.retell)
        parts.keeper.state_changed.connect(self.retell)
        parts.hand.changed.connect(self.retell)
        parts.foot.language_chosen.connect(self._write_in)
        _connect(parts.make, self._begin)
        parts.pane.chosen.connect(self.show_set)
        parts.pane.opened.connect(self.take_focus)
        parts.items.row_chosen.connect(self._choose)
        parts.items.row_opened.connect(self._open)
        parts.add.item.connect(parts.item_actions.put_in)
        parts.item_actions.made.connect(self._want)
        parts.set_actions.made.connect(self._show_made)
        parts.set_actions.title_wanted.connect(self.write_title)
        parts.above.adopt_wanted.connect(parts.set_actions.adopt)
        parts.above.share_wanted.connect(parts.set_actions.share)
        parts.above.export_wanted.connect(parts.set_actions.export)
        parts.above.suggestion.accepted.connect(self._take_pause)

    @Slot()
    def retell(self) -> None:
        """Update the page, now if it is visible, else when it is shown."""
        self._is_stale = True
        if self._parts.items.window().isVisible() and self._parts.pane.isVisible():
            self.catch_up()

    def catch_up(self) -> None:
        """Update the page, unless it is up to date."""
        if not self._is_stale:
            return
        self._is_stale = False
        parts = self._parts
        parts.showing.can_write = self._can_write
        self._show_sets()
        parts.showing.refresh()
        self._show_languages()
        parts.pane.show_chosen(parts.showing.name)
        self._show_state()
        self._choose_wanted()
        self.chosen.emit()

    @property
    def _can_write(self) -> bool:
        if self._parts.hand.at_desk:
            return True
        is_preview = self._parts.archive.signer is None  # nothing of one is kept
        return not is_preview and self._keeper.keeping.takes_more

    def _show_sets(self) -> None:
        """List the sets, or tell why the reader's own are not listed."""
        pane, shelf, shut = self._parts.pane, self._parts.shelf, shut_words(self._keeper)
        own, told = shelf.own_lines(), shut.told if shut else ""
        if self._parts.hand.at_desk:
            pane.show_sets_at_desk(own, told, shelf.brought_lines())
        else:
            pane.show_sets(own, told or self.tr("None yet."), shelf.brought_lines())

    def _show_languages(self) -> None:
        """Offer the languages in which the set can be written."""
        parts, hand = self._parts, self._parts.hand
        shown = parts.showing.shown
        offered = hand.languages if shown is not None and shown.can_change else ()
        parts.foot.show_languages(offered, hand.language)

    @Slot(str)
    def _write_in(self, language: str) -> None:
        """Save what was typed, and show the words in another language."""
        self._parts.following.save()
        self._parts.hand.write_in(language)

    def _show_state(self) -> None:
        parts = self._parts
        shut = None if parts.hand.at_desk else shut_words(self._keeper)
        parts.make.setText(shut.offered if shut else self.tr("New set"))
        parts.make.setVisible(bool(shut.offered) if shut else parts.showing.can_write)
        parts.take_in.setVisible(not parts.hand.at_desk and not parts.make.isHidden())
        parts.empty.setText(self._empty_words())

    def _empty_words(self) -> str:
        if self._parts.showing.shown is not None:
            return self.tr(
                "Nothing is in this set yet. Choose a passage in the text, among the quotes or "
                "in a search, and press Ctrl+Shift+A. Slides of your own are under “Add”."
            )
        return self.tr(
            "There is no set yet. A set is what you show in a workshop, in order: quotes, themes, "
            "charts, questions. Make a new one, or choose a passage and press Ctrl+Shift+A."
        )

    @Slot(str)
    def show_set(self, name: str) -> None:
        """Show the set `name`."""
        if name and name != self._parts.showing.name:
            self._parts.following.save()
            self._parts.showing.show(name)
            self._parts.pane.show_chosen(name)
            self._show_languages()
            self._show_state()
            self.chosen.emit()

    @Slot()
    def take_focus(self) -> None:
        """Focus the items, or the button that adds or makes some."""
        parts = self._parts
        if not parts.items.isHidden():
            parts.items.setFocus()
        elif parts.showing.shown is not None and not parts.above.add.isHidden():
            parts.above.add.setFocus()
        else:
            (parts.pane if parts.make.isHidden() else parts.make).setFocus()

    @Slot(object)
    def treat_care(self, care: CareChoice) -> None:
        """Show words with a care note as the reader chose."""
        if care is not self._parts.teller.care:
            self._parts.teller.care = care
            self.retell()

    @Slot()
    def _begin(self) -> None:
        """Make a set, or ask to unlock the notebook first."""
        if self._keeper.keeping.is_shut and not self._parts.hand.at_desk:
            self.keeper_wanted.emit()
        else:
            self._parts.set_actions.make()

    @Slot()
    def _choose(self) -> None:
        self._parts.following.follow()
        self.chosen.emit()

    @Slot()
    def _open(self) -> None:
        """Show the passage of the chosen item in the text, or focus its words or note."""
        parts, row = self._parts, self._parts.items.chosen_row
        if row is not None and parts.archive.passage(row.entry.item.target):
            self.opened.emit(row.entry.item.target)
        elif row is not None:
            self._write()

    def _write(self) -> None:
        pane = self._parts.item_pane
        self._parts.foot.show_view(ITEM)
        if pane.words.isHidden():
            pane.noted.take_focus()
        else:
            pane.words.setFocus()

    @Slot(str, bool)
    def _want(self, name: str, is_new: bool) -> None:
        """Choose an item that was just made, and focus its words unless it is a copy."""
        self._wanted, self._is_new = name, is_new
        self._choose_wanted()

    def _choose_wanted(self) -> None:
        parts, name = self._parts, self._wanted
        shown = parts.showing.shown
        if name and shown is not None and shown.entry(name) is not None:
            self._wanted = ""
            parts.items.choose(name)
            row = parts.items.chosen_row
            if self._is_new and row is not None and row.entry.item.kind.is_free:
                self._write()
            self._is_new = False

    @Slot(str, bool)
    def _show_made(self, name: str, is_new: bool) -> None:
        """Show a set that was just made; focus its title if it is new."""
        self.catch_up()
        self.show_set(name)
        if is_new:
            self.write_title()

    @Slot()
    def write_title(self) -> None:
        """Focus the title of the set."""
        self._parts.foot.show_view(SET)
        self._parts.set_pane.title.setFocus()
        self._parts.set_pane.title.selectAll()

    @Slot()
    def _take_pause(self) -> None:
        words = self.tr("Let us pause here for a moment.")
        self._parts.showing.take_pause(self._parts.item_actions, words)


class NoteFolding(QObject):
    """Folds what is for the trainer alone: notes, minutes, and what the set is for."""

    def __init__(self, parts: WorkshopParts, steering: PageController) -> None:
        super().__init__(steering)
        self._parts, self._steering = parts, steering
        parts.item_pane.noted.unfolded.connect(self._unfold)

    def fold(self) -> None:
        """Show none of it until the trainer asks for it."""
        parts, focus = self._parts, self._parts.foot.window().focusWidget()
        if focus is not None and parts.foot.isAncestorOf(focus):
            self._steering.take_focus()  # else Qt would focus the button that shows the notes
        parts.item_pane.noted.fold()
        parts.foot.show_view(ITEM)
        parts.teller.tells_plan = False
        self._steering.retell()

    @Slot()
    def _unfold(self) -> None:
        self._parts.teller.tells_plan = True
        self._steering.retell()


def _connect(button: QPushButton, do: Callable[[], None]) -> None:
    """Have `button` `do` it; Ins too: without a set the keyboard is there."""
    button.clicked.connect(do)
    key = KeyedAction("", button, "Ins")
    key.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    key.triggered.connect(do)
    button.addAction(key)
