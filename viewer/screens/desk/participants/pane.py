"""Who took part: the tables of the folder, and the form in which one is typed."""

from collections.abc import MutableMapping, Set
from typing import override

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence

from index import Archive, CountedPeople, TableDraft
from viewer.platform.keys import KeyedAction
from viewer.screens.desk.act_bar import ActBar, with_key
from viewer.screens.desk.desk_pane import ReadingPane
from viewer.screens.desk.participants.form import ROWS, CountForm
from viewer.screens.desk.participants.table_list import NEW, TableList
from viewer.screens.desk.state import FolderState
from viewer.ui.look.look import Look
from viewer.ui.screen.clipboard import Excerpt
from viewer.ui.widgets.splitter import Splitter

_PUT = ("Ctrl+Return", "Ctrl+Enter")


class ParticipantsPane(ReadingPane):
    """Lists the tables of a folder with their sums, and shows the chosen one to be typed.

    `reading_wanted` asks for `show_people`. `put_wanted` carries a table that is to be written,
    `removed` the id of one that is to go, and `typed` is sent with each change of the form. What is
    typed and not written is kept in `drafts`, by the id of its table.
    """

    put_wanted = Signal(object)
    removed = Signal(str)
    typed = Signal()

    def __init__(self, look: Look, drafts: MutableMapping[str, TableDraft]) -> None:
        super().__init__()
        self._people = CountedPeople()
        self._archive: Archive | None = None
        self._drafts = drafts
        self._made: set[str] = set()  # tables that were typed here, until they are removed
        self._list, self._form = TableList(), CountForm(look)
        self._bar = ActBar(self._list)
        self._lay_out()
        self._list.currentItemChanged.connect(self._show_chosen)
        self._list.itemActivated.connect(self._type)
        self._form.typed.connect(self._keep)
        self._form.typed.connect(self.typed)
        self._fill(NEW)

    def _lay_out(self) -> None:
        bar = self._bar
        words = self.tr("Put it into the archive")
        self._put = bar.add(with_key(words, _PUT[0]), self._ask_to_put)
        self._put.setProperty("follows", ROWS)
        action = KeyedAction(words, self)
        action.setShortcuts([QKeySequence(key) for key in _PUT])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(self._ask_to_put)
        self.addAction(action)
        self._back = bar.add(self.tr("Leave it as it was"), self._put_back)
        bar.add(self.tr("New table"), self._begin, "N")
        self._remove = bar.add(self.tr("Remove"), self._ask_to_remove, "Del")
        beside = Splitter(Qt.Orientation.Horizontal, self._list, self._form, at_least=(180, 320))
        beside.setSizes([240, 760])
        self.stand(bar, beside)

    @staticmethod
    @override
    def name() -> str:
        return QCoreApplication.translate("ParticipantsPane", "Participants")

    @staticmethod
    @override
    def number_in(state: FolderState) -> int:
        return len(state.archive.content.participants) if state.archive else 0

    @property
    @override
    def summary(self) -> str:
        if self._drafts:
            return self.tr("%n table(s) typed and not in the archive yet", "", len(self._drafts))
        if not self._people.tables:
            return self.tr("Those who took part are not counted yet.")
        return self.tr("%n table(s)", "", len(self._people.tables))

    @property
    @override
    def selected(self) -> Excerpt | None:
        draft = self._draft_of(self._list.chosen)
        return Excerpt((draft.title, draft.of, draft.typed)) if draft.typed else None

    @property
    def said(self) -> str:
        """What is told of the table that is shown."""
        return self._form.said

    @override
    def enter(self) -> None:
        if self.number:
            self._list.setFocus()
        else:
            self._form.take_focus()

    @override
    def step(self, by: int) -> None:
        names = self._list.names
        if names:
            self._list.choose(names[(names.index(self._list.chosen) + by) % len(names)])

    @override
    def show_state(self, state: FolderState) -> None:
        self._archive = state.archive.content if state.archive else None
        if self._archive is not None:
            self.number = self.number_in(state)  # until it is seen, it reads nothing
        self.ask_anew()

    def show_people(self, people: CountedPeople) -> None:
        """Show the tables as the folder has them now; what is typed and not written stays."""
        before = {each.id for each in self._people.tables}
        names = {each.id for each in people.tables}
        self._keep_taken_back(names)
        chosen, self._people, self.number = self._list.chosen, people, len(people.tables)
        if not before and NEW not in self._drafts:
            chosen = next(iter(each.id for each in people.tables), NEW)
        for name, draft in [*self._drafts.items()]:
            written = people.saying(draft, before)
            if written is not None:
                del self._drafts[name]
                self._made.add(written)
                chosen = written if name == chosen else chosen
            elif name not in names:  # its table was removed: it can be made anew
                del self._drafts[name]
                self._drafts.setdefault(NEW, TableDraft(NEW, *_words(draft)))
                chosen = NEW if name == chosen else chosen
        self._fill(chosen)
        self.told.emit()

    def _keep_taken_back(self, names: Set[str]) -> None:
        """Keep the words of a table that was put in here, where the act was taken back."""
        for name in sorted(self._made - names):
            self._made.remove(name)
            self._drafts.setdefault(name, self._people.draft_of(name))

    @Slot()
    def show_drafts(self) -> None:
        """Show what was typed earlier, and is back in the drafts."""
        chosen = self._list.chosen
        self._fill(chosen if chosen in self._drafts else next(iter(self._drafts), chosen))
        self.told.emit()

    def _fill(self, chosen: str) -> None:
        """List the tables, and choose `chosen`, else the first."""
        self._list.show_tables(self._people, self._drafts, chosen)
        self._show_chosen()

    def _draft_of(self, name: str) -> TableDraft:
        return self._drafts.get(name) or self._people.draft_of(name)

    @Slot()
    def _show_chosen(self) -> None:
        self._form.show_draft(self._draft_of(self._list.chosen), self._people, self._archive)
        self._let()

    def _let(self) -> None:
        """Enable what can be done now."""
        name = self._list.chosen
        self._put.setEnabled(name in self._drafts)
        self._back.setEnabled(name in self._drafts)
        self._remove.setEnabled(self._people.table(name) is not None)

    @Slot()
    def _keep(self) -> None:
        """Keep what is typed until it is written."""
        draft, name = self._form.draft, self._list.chosen
        if draft == self._people.draft_of(name):
            self._drafts.pop(name, None)
        else:
            self._drafts[name] = draft
        self._list.name(name, is_typed=name in self._drafts)
        self._let()
        self.told.emit()

    @Slot()
    def _type(self) -> None:
        self._form.take_focus()

    @Slot()
    def _begin(self) -> None:
        self._fill(NEW)
        self._form.take_focus()

    @Slot()
    def _ask_to_put(self) -> None:
        if self._list.chosen in self._drafts:
            self.put_wanted.emit(self._drafts[self._list.chosen])

    @Slot()
    def _put_back(self) -> None:
        name = self._list.chosen
        self._drafts.pop(name, None)
        self._fill(name)
        self.told.emit()

    @Slot()
    def _ask_to_remove(self) -> None:
        name = self._list.chosen
        if self._people.table(name) is not None:
            self._drafts.pop(name, None)
            self._made.discard(name)
            self.removed.emit(name)


def _words(draft: TableDraft) -> tuple[str, str, str | None, str]:
    return draft.title, draft.of, draft.field, draft.typed
