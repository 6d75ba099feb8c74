"""Shares a collection or set as a file, and takes in what somebody else shared."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QObject, Qt, Signal, Slot

from index import OpenArchive, write_whole
from viewer.app import lazy_imports
from viewer.app.context.window_services import WindowServices
from viewer.app.notebook.notebook_links import anchored
from viewer.notebook.store.model import Act, Anchor, Where
from viewer.services.messages import Offer
from viewer.shell.places.places import Place, ScreenName
from viewer.shell.window import MainWindow
from viewer.shell.workspace import Workspace
from viewer.wording.number_format import day

if TYPE_CHECKING:
    from index import DetailKind
    from viewer.notebook.store.entries.notebook import Notebook
    from viewer.notebook.store.model import OwnItem, OwnSet
    from viewer.notebook.store.shared.content import Shared, SharedSet
    from viewer.notebook.store.shared.merge import MergePlan
    from viewer.notebook.store.shared.set_merge import SetPlan


type Memory = Callable[[str], Callable[[str], bool]]
"""Returns for the id of an archive what tells whether a passage of it is known as withdrawn."""


class ShareController(QObject):
    """Connects the notebook, the files, and the sheets for sharing.

    Words of any archive that the `memory` knows as withdrawn are erased before it is shared. A set
    is shared without the words of `archive`, the open one, that may be neither presented nor
    published.
    `taken_in` carries the id of a set that was taken in.
    """

    taken_in = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        services: WindowServices,
        workspace: Workspace,
        memory: Memory,
        archive: OpenArchive,
    ) -> None:
        super().__init__(workspace)
        self._memory, self._archive, self._language = memory, archive, services.language
        self._window, self._workspace, self._look = window, workspace, services.look
        self._keeper, self._tasks, self._messages = (
            services.keeper,
            services.tasks,
            services.messages,
        )
        window.actions_.take_in.triggered.connect(self._ask_for_file)

    @Slot(str)
    def share(self, collection: str) -> None:
        """Ask how to share a collection, and write it to a file."""
        kept = self._keeper.kept
        there = kept.collections.get(collection)
        if there is None:
            return
        names = [collection, *(each.id for each in kept.within(collection))]
        count = len({entry.id for name in names for entry in kept.members(name)})
        shared = (entry.anchor for name in names for entry in kept.members(name))
        sheet = lazy_imports.ShareSheet(
            there.title, count, self._look, self._window, of_sealed=self._is_of_sealed(shared)
        )
        self._ask(sheet, collection)

    @Slot(str)
    def share_set(self, name: str) -> None:
        """Ask how to share a set, and write it to a file."""
        kept = self._keeper.kept
        if own := kept.sets.get(name):
            items = kept.of_set[name]
            of_sealed = self._is_of_sealed(item.anchor for item in items)
            sheet = lazy_imports.ShareSheet(
                own.title, len(items), self._look, self._window, is_set=True, of_sealed=of_sealed
            )
            sheet.tell_details(*_told_of(own, items, self._archive, self._language))
            self._ask(sheet, name)

    def _is_of_sealed(self, anchors: Iterable[Anchor | None]) -> bool:
        """Return whether words of the open archive, which is sealed, are among what is shared."""
        here = self._archive.content.id
        return self._archive.is_sealed and any(each and each.archive == here for each in anchors)

    def _ask(self, sheet: "lazy_imports.ShareSheet", name: str) -> None:
        sheet.answered.connect(partial(self._pack, sheet, name))
        self._keeper.refused.connect(sheet.refuse)
        sheet.open()

    def _pack(
        self, sheet: "lazy_imports.ShareSheet", name: str, file: str, passphrase: str, notes: bool
    ) -> None:
        archive = self._archive

        def pack(notebook: "Notebook") -> tuple[bytes, str]:
            from viewer.notebook.store.shared.share_file import read_set, share, share_set  # noqa: PLC0415  few share

            _erase_known(notebook, self._memory)
            sealed = passphrase or None
            if name in notebook.kept.sets:
                held = _withheld(archive)
                data = share_set(notebook, name, sealed, notes=notes, withheld=held)
            else:
                data = share(notebook, name, sealed, notes=notes)
            return data, read_set(data, sealed).fingerprint

        self._keeper.keep(pack, partial(self._write, sheet, Path(file)))

    def _write(
        self, sheet: "lazy_imports.ShareSheet", file: Path, packed: tuple[bytes, str]
    ) -> None:
        data, fingerprint = packed
        self._tasks.run_on_files(
            lambda: write_whole(file, data, private=True),
            then=lambda _written: sheet.show_done(fingerprint),
            failed=sheet.fail,
        )

    @Slot()
    def _ask_for_file(self) -> None:
        title = self.tr("Take in a shared collection or set")
        dialog = lazy_imports.set_dialog(self._window, title)
        dialog.fileSelected.connect(self.take_in)
        dialog.open()

    @Slot(str)
    def take_in(self, file: str) -> None:
        """Show the contents of a file, and merge them into the notebook if the reader agrees."""
        self._tasks.run_on_files(
            partial(_read, Path(file)), then=self._meet, failed=self._messages.report
        )

    def _meet(self, data: bytes) -> None:
        from viewer.notebook.store.shared.share_file import is_sealed  # noqa: PLC0415  few share

        sheet = lazy_imports.TakeInSheet(self._look, self._window)
        sheet.unsealed.connect(partial(self._open, sheet, data))
        if is_sealed(data):
            sheet.ask_passphrase()
            sheet.open()
        else:
            self._open(sheet, data, None)

    def _open(self, sheet: "lazy_imports.TakeInSheet", data: bytes, passphrase: str | None) -> None:
        """Read the file on another thread, since unsealing takes a while."""

        def read() -> "tuple[Shared | SharedSet, str]":
            from viewer.notebook.store.shared.share_file import read_set  # noqa: PLC0415

            shared = read_set(data, passphrase)
            return shared, shared.unseen

        def failed(error: Exception) -> None:
            if sheet.isVisible():
                sheet.fail(error)
            else:
                sheet.deleteLater()
                self._messages.report(error)

        self._tasks.run_on_files(read, then=partial(self._show, sheet), failed=failed)

    def _show(
        self, sheet: "lazy_imports.TakeInSheet", found: "tuple[Shared | SharedSet, str]"
    ) -> None:
        from viewer.notebook.store.shared.merge import planned  # noqa: PLC0415

        shared, unseen = found
        sheet.confirmed.connect(partial(self._merge, shared))
        sheet.show_shared(shared, planned(self._keeper.kept, shared), unseen)
        sheet.open()

    def _merge(self, shared: "Shared | SharedSet") -> None:
        today = day(QDate.currentDate().toString(Qt.DateFormat.ISODate))
        mark = self.tr("(taken in on {day})").format(day=today)

        def work(notebook: "Notebook") -> "tuple[MergePlan | SetPlan, bool]":
            from viewer.notebook.store.shared.merge import merge  # noqa: PLC0415

            before = notebook.kept.number
            plan = merge(notebook, shared, mark)
            return plan, notebook.kept.number != before

        self._keeper.keep(work, partial(self._tell_merged, shared.title))

    def _tell_merged(self, title: str, done: "tuple[MergePlan | SetPlan, bool]") -> None:
        """Say what was merged, and offer to undo a change and to go where a set is used."""
        from viewer.notebook.store.shared.merge import MergePlan  # noqa: PLC0415

        plan, is_changed = done
        if isinstance(plan, MergePlan):
            told = self.tr("%n entry(s) added to your notebook.", "", len(plan.added))
        else:
            own = self._keeper.kept.sets.get(plan.id)
            told = self.tr("The set “{title}” was in your notebook already.")
            if plan.is_new or plan.is_restored:
                told = self.tr("The set “{title}” is in your notebook now.")
            told = told.format(title=own.title if own else title)
        there = None if isinstance(plan, MergePlan) else self._way_to(plan.id)
        undo = Offer(self.tr("Undo"), self._take_back, undoes=True, of_notebook=True, beside=there)
        self._window.messages.show_message(told, undo if is_changed else there)

    def _way_to(self, name: str) -> Offer | None:
        """Show the set `name` in the workshop, or return an offer to go there."""
        self.taken_in.emit(name)
        if self._window.is_reading and self._workspace.is_at(ScreenName.WORKSHOP):
            self._show_set(name)
            return None
        return Offer(self.tr("Go to the workshop"), partial(self._show_set, name))

    def _show_set(self, name: str) -> None:
        self._window.show_reading()
        self._workspace.go(Place(ScreenName.WORKSHOP, name))

    def _take_back(self) -> None:
        """Undo the merge, if it is still the last change."""

        def work(notebook: "Notebook") -> None:
            step = notebook.kept.undoable
            if step is not None and step.act is Act.MERGE:
                notebook.undo()

        self._keeper.keep(work)


def _read(file: Path) -> bytes:
    """Return the contents of a file that may be a shared collection. Raises SetUnusable."""
    from viewer.notebook.store.errors import SetUnusable  # noqa: PLC0415
    from viewer.notebook.store.shared.share_file import MAX_BYTES  # noqa: PLC0415

    try:
        with file.open("rb") as handle:
            return handle.read(MAX_BYTES + 1)
    except OSError:
        raise SetUnusable from None


def _told_of(
    own: "OwnSet", items: "Iterable[OwnItem]", archive: OpenArchive, language: str
) -> tuple[str, str]:
    """Return what the words of `items` may tell of somebody, alone and with the notes on them."""
    from index import ItemDetails  # noqa: PLC0415  few share
    from viewer.handouts.item_words import detail_lines  # noqa: PLC0415
    from viewer.screens.workshop.own_sets import own_set  # noqa: PLC0415

    looked_in = ItemDetails(archive, language)
    words: dict[tuple[int, DetailKind], None] = {}  # a set in the order of items
    noted: dict[tuple[int, DetailKind], None] = {}
    for entry in own_set(own, items, archive, can_change=False).entries:
        if entry.number is not None:
            found, in_note = looked_in.of(entry.item), looked_in.of_note(entry.item)
            words |= dict.fromkeys((entry.number + 1, each) for each in found)
            noted |= dict.fromkeys((entry.number + 1, each) for each in (*found, *in_note))
    return " ".join(detail_lines(words)), " ".join(detail_lines(noted))


def _withheld(archive: OpenArchive) -> frozenset[Where]:
    """Return the passages that may be neither presented nor published: their words do not leave."""
    from index import kept_from  # noqa: PLC0415  loads what exports

    content = archive.content
    names = kept_from(content, "train") & kept_from(content, "publish")
    return frozenset((content.id, name) for name in names)


def _erase_known(notebook: "Notebook", memory: Memory) -> None:
    """Erase words that were withdrawn: their archive may not have been opened since."""
    from viewer.notebook.store.entries.withdrawal import erase_withdrawn  # noqa: PLC0415  few share

    kept = [(name, anchor) for name, anchor in anchored(notebook.kept) if anchor.exact]
    knows = {archive: memory(archive) for archive in {anchor.archive for _name, anchor in kept}}
    erase_withdrawn(
        notebook, [name for name, anchor in kept if knows[anchor.archive](anchor.passage)]
    )
