"""Connects the workshop to the window, and adds what is chosen on any screen to a set."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from index import AskedItem, Item, ItemKind, own_words
from viewer.app import lazy_imports
from viewer.app.context.window_services import ArchiveContext
from viewer.app.notebook.mark_actions import nothing_in_preview
from viewer.services.steps import Stepwise
from viewer.shell.places.places import ScreenName
from viewer.shell.window import MainWindow
from viewer.shell.workspace import Workspace
from viewer.ui.look.tooltips import say_in_menu
from viewer.ui.screen.screen import Screen

if TYPE_CHECKING:
    from viewer.presenter.journal import PresentationReport
    from viewer.screens.workshop.change_requests import SetChanges


def workshop_page(
    parts: ArchiveContext, window: MainWindow, workspace: Workspace
) -> Stepwise["lazy_imports.WorkshopPage"]:
    """Make the screen of sets, connected to the window, step by step."""
    from viewer.app.workshop.own_pictures import OwnPictureIntake  # noqa: PLC0415  after the text

    services = parts.services
    made = parts.common, services.keeper, services.set_changes
    made_parts = yield from lazy_imports.WorkshopParts.in_steps(*made)
    yield
    page = lazy_imports.WorkshopPage(made_parts)
    if workspace.panes.card_fits:
        workspace.panes.hold(made_parts.foot)
    page.told.connect(window.messages.show_message)
    page.keeper_wanted.connect(services.keeper.ask)
    page.sheet_wanted.connect(window.actions_.preview.trigger)
    page.take_in_wanted.connect(window.actions_.take_in.trigger)
    page.rehearsal_wanted.connect(window.actions_.rehearse.trigger)
    parts.choices.care_changed.connect(page.treat_care)
    page.treat_care(parts.choices.now.care)
    ItemInPane(page, workspace)
    OwnPictureIntake(page, window, services)
    return page


class ItemInPane(QObject):
    """Shows the details of an item in the right pane instead of the card, where that fits."""

    def __init__(self, page: "lazy_imports.WorkshopPage", workspace: Workspace) -> None:
        super().__init__(page)
        self._page, self._workspace = page, workspace
        workspace.right.screen_coming.connect(self._place)
        workspace.panes.fit_changed.connect(self._place)

    @Slot()
    def _place(self) -> None:
        panes, is_here = self._workspace.panes, self._workspace.is_at(ScreenName.WORKSHOP)
        if is_here and panes.card_fits:
            panes.stand_in(self._page.parts.foot)
        else:
            panes.stand_in(None)
            if self._page.laid is not None:
                self._page.laid.take_foot()


class SetAdder(QObject):
    """Adds passages, a theme, a term or a chart to a set, by default the last one changed.

    `added` names the set that was added to, for the workshop to show.
    """

    added = Signal(str)

    def __init__(self, window: MainWindow, workspace: Workspace, parts: ArchiveContext) -> None:
        super().__init__(workspace)
        self._window, self._workspace, self._parts = window, workspace, parts
        self._made: SetChanges | None = None
        do = window.actions_
        do.add_to_set.triggered.connect(self._add)
        do.add_to_another.aboutToShow.connect(self._offer)
        parts.services.keeper.changed.connect(self._count)
        if parts.services.set_changes is not None:
            parts.services.set_changes.changed.connect(self._count)
        self._count()

    @property
    def _hand(self) -> "SetChanges":
        if self._made is None:
            services = self._parts.services
            archive, _look, language, dial = self._parts.common
            teller = lazy_imports.ItemTeller(archive, language, dial)
            asked = services.keeper, archive, language, teller, self
            self._made = services.set_changes or lazy_imports.OwnSetChanges(*asked)
            self._made.told.connect(self._window.messages.show_message)
            self._made.added.connect(self.added)
        return self._made

    @Slot(object)
    def take_minutes(self, report: "PresentationReport") -> None:
        """Plan the minutes that the items of a presentation took."""
        self._hand.set_minutes(report.taken)

    @Slot(object, object, object)
    def read_questions(
        self, questions: Sequence[str], was_read: Callable[[str], None], over: QWidget
    ) -> None:
        """Have open questions read one by one; what is taken of them goes into a set."""
        if self._is_preview:
            self._window.messages.show_message(nothing_in_preview())
            return
        look, sets = self._parts.services.look, self._hand.targets()
        sheet = lazy_imports.OpenQuestionsSheet(questions, sets, look, over)
        sheet.taken.connect(self._take_question)
        sheet.read.connect(was_read)
        sheet.open()

    @Slot(str, str)
    def _take_question(self, words: str, name: str) -> None:
        kind = Item if self._hand.at_desk else AskedItem  # the set of an archive is for everybody
        self._hand.add_to(name, [kind(ItemKind.QUESTION, words=own_words(words))])

    @property
    def _is_preview(self) -> bool:
        """Whether a folder is only looked at, of which nothing goes into the notebook."""
        return self._parts.archive.signer is None and self._parts.services.set_changes is None

    @Slot()
    def _count(self) -> None:
        """Show the number of sets in the navigation."""
        services = self._parts.services
        edited = services.set_changes
        brought = edited.sets if edited else self._parts.archive.content.sets
        count = len(services.keeper.kept.sets) + len(brought)
        self._workspace.navigation.show_count(ScreenName.WORKSHOP, count)

    @Slot()
    def _add(self) -> None:
        self._add_to(None)

    @Slot()
    def _offer(self) -> None:
        """List the sets that can be changed, the last changed first, and a new one."""
        menu = self._window.actions_.add_to_another
        menu.clear()
        sets = self._hand.targets()
        for name, title in sets:
            action = menu.addAction("")
            say_in_menu(menu, action, title)
            action.triggered.connect(partial(self._add_to, name))
        if sets:
            menu.addSeparator()
        menu.addAction(self.tr("A new set")).triggered.connect(partial(self._add_to, ""))

    def _add_to(self, name: str | None) -> None:
        messages = self._window.messages
        if self._is_preview:
            messages.show_message(nothing_in_preview())
        elif not self._window.is_reading or not (items := self._items()):
            messages.show_message(self.tr("Choose a passage to add to the set first."))
        else:
            self._hand.add_to(name, items)

    def _items(self) -> list[Item]:
        """Return what is chosen on the current screen, in the order of the text."""
        screen = self._workspace.shown
        kind, target = screen.subject
        if target:
            return [Item(ItemKind(kind), target)]
        return [Item(ItemKind.PASSAGE, name) for name in self._passages(screen)]

    def _passages(self, screen: Screen) -> Iterator[str]:
        archive, taken = self._parts.archive, screen.taken
        known = [name for name in taken if archive.passage(name) is not None]
        if len(known) < 2:
            yield from known
            return
        ids = chain.from_iterable(archive.content.passage_ids())
        yield from (name for name in ids if name in taken)
