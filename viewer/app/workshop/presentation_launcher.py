"""Connects the actions for presenting to the presentation."""

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QGuiApplication, QScreen

from viewer.app import lazy_imports
from viewer.app.context.window_services import ArchiveContext
from viewer.app.workshop.room_text_question import RoomTextQuestion
from viewer.presenter.keys import LateKeys
from viewer.presenter.presentation_controller import (
    Outcome,
    PresentationController,
    ShowOptions,
)
from viewer.services.patience import Patience, StoppedError
from viewer.shell.places.places import ScreenName
from viewer.shell.window import MainWindow
from viewer.shell.workspace import Workspace

if TYPE_CHECKING:
    from index import Set


class PresentationLauncher(QObject):
    """Presents the quotes or a set of the archive in a workspace."""

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        parts: ArchiveContext,
        presenting: PresentationController,
    ) -> None:
        super().__init__(workspace)
        self._window = window
        self._workspace = workspace
        self._archive, self._language = parts.archive, parts.services.language
        self._presenting = presenting
        self._look = parts.services.look
        self._text_question = RoomTextQuestion(window, parts.archive, parts.services)
        self._told: set[str] = set()  # the sets of which it was said that no notes are shown
        self._messages, self._keeper = parts.services.messages, parts.services.keeper
        self._keeper.changed.connect(self._follow)
        window.actions_.present.triggered.connect(self._present)
        window.top_bar.present_wanted.connect(self._present)
        window.actions_.present_from_here.triggered.connect(self._present_from_here)
        window.actions_.rehearse.triggered.connect(self._rehearse)
        presenting.ended.connect(self._return)
        self._late = LateKeys(self)
        presenting.exposed.connect(workspace.screens.fold_notes)
        if presenting.was_exposed:  # another language, or another archive
            workspace.screens.fold_notes()
        workspace.place_shown.connect(self._say_what)
        window.page_changed.connect(self._say_what)

    @Slot()
    def _follow(self) -> None:
        """Present a set of the reader's as it is now."""
        kept, name = self._keeper.kept, self._presenting.set_shown
        if name and (own := kept.sets.get(name)) is not None:
            from viewer.notebook.store.shared.set_view import chosen_set  # noqa: PLC0415  rarely

            now = chosen_set(own, kept.of_set.get(name, ()), self._archive)
            self._presenting.follow_set(now.set, now.names)
        if self._is_at_sets and kept.of_set.get(str(self._workspace.shown.manner)):
            messages = self._window.messages
            if messages.text == self._nothing_words():
                messages.leave_place()

    def _nothing_words(self) -> str:
        return self.tr("There is nothing in this set to present yet.")

    @Slot()
    def _say_what(self) -> None:
        """Name what would be presented, in the menu and on the button."""
        is_set, do = self._is_at_sets, self._window.actions_
        self._window.top_bar.show_presented(is_set=is_set)
        if is_set:
            do.present.setText(self.tr("From the &first item"))
            do.present_from_here.setText(self.tr("From the &chosen item"))
        else:
            do.present.setText(QCoreApplication.translate("Actions", "From the &first quote"))
            do.present_from_here.setText(
                QCoreApplication.translate("Actions", "From the &chosen quote")
            )

    @Slot()
    def _present(self) -> None:
        if self._presenting.come_forward():
            return
        if self._is_at_sets:
            self._start_set()
        else:
            self._start()

    @Slot()
    def _rehearse(self) -> None:
        """Run through what F5 would show, for the trainer alone."""
        if self._presenting.come_forward():
            return
        if _is_mirrored(self._window.screen()):
            told = self.tr(
                "Another screen shows the same as this one, so it would show your notes. Unplug "
                "it, then rehearse."
            )
            self._messages.say(told)
        elif self._is_at_sets:
            self._start_set(is_rehearsal=True)
        else:
            self._start(is_rehearsal=True)

    @Slot()
    def _present_from_here(self) -> None:
        if self._presenting.come_forward():
            return
        if self._is_at_sets:
            self._start_set(from_chosen=True)
        else:
            self._start(self._workspace.shown.meant)

    @property
    def _is_at_sets(self) -> bool:
        return self._window.is_reading and self._workspace.is_at(ScreenName.WORKSHOP)

    def _start_set(self, *, from_chosen: bool = False, is_rehearsal: bool = False) -> None:
        found, archive = self._workspace.shown.presented(), self._archive
        screen = self._window.screen()
        if found is None:
            self._messages.say(self._nothing_words())
            return
        first = found.at if from_chosen else 0
        options = ShowOptions(is_rehearsal, found.ids, self._patience())
        with suppress(StoppedError):
            names = found.set.passages()
            if not is_rehearsal and (
                self._text_question.asks(names, self._patience(), from_chosen=from_chosen)
                or self._asks_first(found.set, from_chosen=from_chosen)
            ):
                return
            done = self._presenting.start_set(
                archive, found.set, self._language, screen, first=first, options=options
            )
            if not done:
                self._messages.say(self._why_no_set(done))

    def _asks_first(self, chosen: "Set", *, from_chosen: bool) -> bool:
        """Say, once for each set, that its notes are not shown on the only screen; return whether.

        It is presented where the trainer asks for it there.
        """
        noted = any(item.note or item.minutes for item in chosen.items)
        if not noted or chosen.id in self._told or _is_second(self._window.screen()):
            return False
        self._told.add(chosen.id)
        sheet = lazy_imports.OneScreenSheet(self._look, self._window)
        do = self._window.actions_
        show = do.present_from_here if from_chosen else do.present
        sheet.show_wanted.connect(show.trigger)
        sheet.sheet_wanted.connect(do.preview.trigger)
        sheet.rehearsal_wanted.connect(do.rehearse.trigger)
        sheet.open()
        return True

    def _why_no_set(self, done: Outcome) -> str:
        """Return why nothing of a set can be presented."""
        told = []
        if done.kept_back:
            told.append(
                self.tr(
                    "Nothing of this set may be presented: what the speakers of %n passage(s) "
                    "agreed to does not cover training.",
                    "",
                    done.kept_back,
                )
            )
        if done.missing:
            told.append(self.tr("%n item(s) of it are not in this archive.", "", done.missing))
        return " ".join(told) or self._nothing_words()

    def _start(self, first: str = "", *, is_rehearsal: bool = False) -> None:
        screen = self._window.screen()
        options = ShowOptions(is_rehearsal, patience=self._patience())
        with suppress(StoppedError):
            names = (quote.id for quote in self._archive.quotes)
            if not is_rehearsal and self._text_question.asks(
                names, self._patience(), from_chosen=bool(first)
            ):
                return
            done = self._presenting.start(
                self._archive, self._language, screen, first=first, options=options
            )
            if not done:
                self._messages.say(self._why_no_quote(done))

    def _patience(self) -> Patience:
        return Patience(self._window, self.tr("Making the slides …"), self.tr("Slides"))

    def _why_no_quote(self, done: Outcome) -> str:
        """Return why no quote can be presented, or not the chosen one."""
        if not done.kept_back:
            return self.tr("This archive has no quotes to present.")
        if done.kept_back < len(self._archive.quotes):
            return self.tr(
                "This quote may not be presented: what its speaker agreed to does not cover "
                "training."
            )
        return self.tr(
            "None of the %n quote(s) may be presented: what the speakers agreed to does not cover "
            "training.",
            "",
            done.kept_back,
        )

    @Slot()
    def _return(self) -> None:
        """Focus what is listed: it reveals nothing and starts nothing, whatever key comes next."""
        self._window.activateWindow()
        if self._window.is_reading:
            self._workspace.shown.take_focus()
        self._late.begin()


def _is_second(screen: QScreen) -> bool:
    """Return whether there is a screen beside `screen` that does not show the same."""
    return any(each.geometry() != screen.geometry() for each in QGuiApplication.screens())


def _is_mirrored(screen: QScreen) -> bool:
    """Return whether another screen is known to show the same as `screen`."""
    others = (each for each in QGuiApplication.screens() if each is not screen)
    return any(each.geometry() == screen.geometry() for each in others)
