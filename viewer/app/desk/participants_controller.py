"""Who took part at the desk: reads the tables of the folder, and writes what is typed of them."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from index import CountedPeople, TableDraft, put_table, read_people, remove_table, worded
from viewer.app.desk.source_folder import SourceFolder
from viewer.screens.desk.desk_pane import DeskList
from viewer.screens.desk.participants.pane import ParticipantsPane
from viewer.services.messages import words_of
from viewer.services.unwritten_words import WordsPlace
from viewer.shell.window import MainWindow
from viewer.ui.look.look import Look


class _Refusal:
    """Says why a table was not put in; it `ends` where the editor types on."""

    def __init__(self, source: SourceFolder) -> None:
        self._source, self._told = source, ""

    def wait(self) -> None:
        """Say nothing yet."""

    def accept(self) -> None:
        """Say nothing: it is put in."""

    def fail(self, error: Exception) -> None:
        """Say why it was refused."""
        self._source.editor.done.report(error)
        self._told = words_of(error)

    def end(self) -> None:
        """Take back what was said."""
        told, self._told = self._told, ""
        if told:
            self._source.messages.withdrawn.emit(told)


class ParticipantsController(QObject):
    """Connects the pane of who took part to the folder and to its editor.

    `wanted` asks to show the pane, where tables that are typed would be lost.
    """

    wanted = Signal()

    def __init__(self, source: SourceFolder, window: MainWindow, look: Look) -> None:
        super().__init__(window)
        make = partial(ParticipantsPane, look, source.typing.drafts)
        self.desk_list = DeskList(ParticipantsPane, make)
        self.desk_list.made.connect(self._connect)
        self._source, self._refusal = source, _Refusal(source)
        self._people = CountedPeople()
        self._warned_of: tuple[Mapping[str, TableDraft], Mapping[WordsPlace, str]] = {}, {}

    @Slot(object)
    def _connect(self, pane: ParticipantsPane) -> None:
        """Do what the pane asks for."""
        pane.reading_wanted.connect(self._read)
        pane.put_wanted.connect(self._put)
        pane.typed.connect(self._refusal.end)
        pane.removed.connect(self._remove)
        self._source.editor.changed.connect(pane.ask_anew)
        self._source.typing.given_back.connect(pane.show_drafts)

    def may_close(self, again: Callable[[], object]) -> bool:
        """Return whether the folder may be closed.

        What is being typed is written, and `again` is called after that. Typed tables, and what
        could not be written, go the second time.
        """
        if not self._source.typing.is_written(again):
            told = self.tr("Your last change is being written. It goes on after that.")
            self._source.messages.say(told)
            return False
        typing = self._source.typing
        drafts, unwritten = dict(typing.drafts), typing.unwritten.waiting
        before, self._warned_of = self._warned_of, (drafts, unwritten)
        if before == self._warned_of or not (drafts or unwritten):
            return True
        if unwritten:
            typing.tell_unwritten()
            return False
        self.wanted.emit()
        told = self.tr(
            "%n typed table(s) is/are not in the archive. Put it in, or close again to drop it.",
            "",
            len(drafts),
        )
        self._source.messages.say(told)
        return False

    @Slot()
    def _read(self) -> None:
        self._source.tasks.run_on_files(
            partial(read_people, self._source.folder),
            then=self._take,
            failed=self._source.messages.report,
        )

    def _take(self, people: CountedPeople) -> None:
        self._people = people
        self.desk_list.pane.show_people(people)

    @Slot(object)
    def _put(self, draft: TableDraft) -> None:
        done = self.tr("“{table}” is in the archive.").format(table=draft.title.strip())
        self._source.editor.do(lambda folder: put_table(folder.files, draft), done, self._refusal)

    @Slot(str)
    def _remove(self, name: str) -> None:
        held = self._people.table(name)
        title = worded(held.title, self._people.language) if held else ""
        done = self.tr("“{table}” is removed.").format(table=title)
        self._source.editor.do(lambda folder: remove_table(folder.files, name), done)
