"""Requests changes of the reader's sets from the keeper, and reports when they are done."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, override

from PySide6.QtCore import QCoreApplication, QObject, SignalInstance

from index import Item, OpenArchive, OwnPicture, Span
from viewer.notebook.service.keeper import Keeper
from viewer.notebook.service.status import NotebookState
from viewer.notebook.service.write_queue import Change
from viewer.notebook.store.model import Act, NotebookSnapshot, OwnItem, OwnSet
from viewer.notebook.wording.state_words import saved_words
from viewer.screens.workshop.change_requests import COPY, Made, SetChanges, minutes_told
from viewer.screens.workshop.own_sets import copied, draft
from viewer.screens.workshop.plan.item_words import ItemTeller
from viewer.screens.workshop.plan.plan_words import size_words
from viewer.screens.workshop.shown_set import Shown
from viewer.services.messages import Offer

if TYPE_CHECKING:
    from viewer.notebook.store.entries.notebook import Notebook
    from viewer.notebook.store.model import Step


class OwnSetChanges(SetChanges):
    """Changes the sets of the reader's notebook."""

    def __init__(
        self,
        keeper: Keeper,
        archive: OpenArchive,
        language: str,
        teller: ItemTeller,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._keeper, self._keep_new = keeper, _NewThings(keeper, self.told).keep
        self._archive, self._language, self._teller = archive, language, teller
        self._last = _LastChange(keeper, archive, self.told)
        keeper.ending.connect(self.ending)
        keeper.refused.connect(self.refused)

    @property
    @override
    def has_unsaved(self) -> bool:
        return self._keeper.has_unsaved

    @property
    @override
    def saves_at_end(self) -> bool:
        return self._keeper.keeping is NotebookState.OPEN  # else the reader would have to be asked

    @property
    @override
    def saved_words(self) -> str:
        return saved_words(self._keeper)

    @override
    def settle(self) -> None:
        self._keeper.settle()

    @override
    def targets(self) -> list[tuple[str, str]]:
        held = self.kept.sets.values()
        latest = sorted(held, key=lambda own: (own.changed, own.id), reverse=True)
        return [(each.id, each.title) for each in latest]

    @property
    def kept(self) -> NotebookSnapshot:
        """The content of the notebook."""
        return self._keeper.kept

    @override
    def make(self, title: str, then: Callable[[str], None]) -> None:
        self._keep_new(lambda notebook: notebook.sets.make(title), _with_id(then))

    @override
    def alter(self, name: str, then: Callable[[], None] | None = None, **values: Any) -> None:
        self._keeper.keep(
            lambda notebook: notebook.sets.alter(name, **values), _then(then) if then else None
        )

    @override
    def alter_item(self, item: str, then: Callable[[], None] | None = None, **values: Any) -> None:
        self._keeper.keep(
            lambda notebook: notebook.sets.alter_item(item, **values), _then(then) if then else None
        )

    @override
    def mark(self, item: str, passage: str, phrase: Span | None) -> None:
        archive = self._archive

        def work(notebook: "Notebook") -> None:
            from viewer.notebook.store.entries.anchors import anchor_on  # noqa: PLC0415  loaded when needed

            anchor = anchor_on(archive, passage, *(phrase or ()))
            notebook.sets.point(item, anchor)

        self._keeper.keep(work)

    @override
    def show_picture(self, item: str, own: OwnPicture | None) -> None:
        self._keeper.keep(lambda notebook: notebook.sets.picture(item, own))

    @override
    def set_minutes(self, minutes: Mapping[str, int]) -> None:
        def work(notebook: "Notebook") -> int:
            held = {each.id: each.minutes for of in notebook.kept.of_set.values() for each in of}
            new = {name: many for name, many in minutes.items() if held.get(name) != many}
            if new:
                notebook.sets.alter_items({name: {"minutes": many} for name, many in new.items()})
            return len(new)

        self._keeper.keep(work, self._tell_minutes)

    def _tell_minutes(self, count: int) -> None:
        self.told.emit(minutes_told(count), self._last.undo(Act.ALTER_ITEM) if count else None)

    @override
    def set_may_drop(self, items: Sequence[str], *, may_drop: bool) -> None:
        values = {name: {"may_drop": may_drop} for name in items}
        self._keeper.keep(lambda notebook: notebook.sets.alter_items(values))

    @override
    def hand_out(self, item: str, *, handed_out: bool) -> None:
        values = {item: {"handed_out": handed_out}}
        self._keeper.keep(lambda notebook: notebook.sets.alter_items(values))

    @override
    def duplicate(self, name: str, then: Callable[[str], None]) -> None:
        there = self.kept.sets.get(name)
        if there is not None:
            title = QCoreApplication.translate(*COPY).format(title=there.title)
            self._keep_new(lambda notebook: notebook.sets.duplicate(name, title), _with_id(then))

    @override
    def adopt(self, shown: Shown, then: Callable[[str], None]) -> None:
        """Copy a set of the archive to the reader's own, in the reader's language."""
        archive, language = self._archive, self._language
        title, about, contacts = copied(shown.whole, archive, language)
        items = [(item, self._label(item)) for item in shown.whole.items]

        def work(notebook: "Notebook") -> OwnSet:
            drafts = [draft(archive, item, language, label) for item, label in items]
            return notebook.sets.make(
                title, drafts, about=about, contacts=contacts, in_steps=shown.whole.in_steps
            )

        self._keep_new(work, _with_id(then))

    @override
    def add(
        self, name: str, items: Sequence[Item], before: str | None = None, then: Made | None = None
    ) -> None:
        archive, language = self._archive, self._language
        those = [(item, self._label(item)) for item in items]

        def work(notebook: "Notebook") -> tuple[OwnItem, ...]:
            drafts = [draft(archive, item, language, label) for item, label in those]
            return notebook.sets.add(name, drafts, before)

        self._keep_new(work, _with_ids(then) if then else None)

    @override
    def add_to(self, name: str | None, items: Sequence[Item]) -> None:
        """Add items; which set was changed last is determined once the notebook is open."""
        archive, language, new = self._archive, self._language, self.new_title
        those = [(item, self._label(item)) for item in items]

        def work(notebook: "Notebook") -> str:
            drafts = [draft(archive, item, language, label) for item, label in those]
            latest = notebook.kept.latest_set
            target = name if name is not None else (latest.id if latest else "")
            if target not in notebook.kept.sets:
                return notebook.sets.make(new, drafts).id
            notebook.sets.add(target, drafts)
            return target

        self._keep_new(work, self._tell_added)

    def _tell_added(self, name: str) -> None:
        there, items = self.kept.sets.get(name), self.kept.of_set.get(name, ())
        if there is None:
            return
        words = _added_words(there, items, self._archive.content.id)
        self.told.emit(words, self._last.undo(Act.ADD_ITEMS, Act.MAKE_SET))
        self.added.emit(name)

    @override
    def move(self, name: str, items: Sequence[str], before: str | None) -> None:
        those = list(items)
        self._keeper.keep(lambda notebook: notebook.sets.move(name, those, before))

    @override
    def duplicate_items(self, name: str, items: Sequence[str], then: Made) -> None:
        those = list(items)
        self._keep_new(lambda notebook: notebook.sets.duplicate_items(name, those), _with_ids(then))

    @override
    def take_out(self, items: Sequence[str]) -> None:
        those = list(items)
        told = self.tr("%n item(s) taken out of the set.", "", len(those))
        tell = partial(self.told.emit, told, self._last.undo(Act.TAKE_OUT_ITEMS))
        if those:
            self._keeper.keep(lambda notebook: notebook.sets.take_out(those), _then(tell))

    @override
    def delete(self, name: str) -> None:
        """Put a set into the notebook's bin, and offer to undo that."""
        there = self.kept.sets.get(name)
        if there is None:
            return

        def tell(_done: object) -> None:
            told = self.tr("“{title}” is in the notebook’s bin.").format(title=there.title)
            self.told.emit(told, self._last.undo(Act.DELETE))

        self._keeper.keep(lambda notebook: notebook.delete([name]), tell)

    def _label(self, item: Item) -> str:
        return "" if item.kind.is_free else self._teller.label(item.kind, item.target)


class _LastChange:
    """Offers to undo the last change, and has it `told` what that was."""

    def __init__(self, keeper: Keeper, archive: OpenArchive, told: SignalInstance) -> None:
        self._keeper, self._archive, self._told = keeper, archive, told

    def undo(self, *acts: Act) -> Offer:
        """Return an offer to undo the last change, if that is still one of `acts`."""

        def work(notebook: "Notebook") -> "Step | None":
            step = notebook.kept.undoable
            return notebook.undo() if step is not None and step.act in acts else None

        return Offer(
            QCoreApplication.translate("OwnSetChanges", "Undo"),
            lambda: self._keeper.keep(work, self._tell_undone),
            undoes=True,
            of_notebook=True,
        )

    def _tell_undone(self, step: "Step | None") -> None:
        from viewer.notebook.wording.step_words import undone_words  # noqa: PLC0415  rarely needed

        if step is not None:
            self._told.emit(undone_words(step, self._keeper.kept, self._archive), None)


class _NewThings:
    """Changes a notebook so that there is something new in it.

    Where an earlier change waits because it could not be saved, that is `told` in its place: what
    is new would not be seen, asked for again, and there twice later.
    """

    def __init__(self, keeper: Keeper, told: SignalInstance) -> None:
        self._keeper, self._told = keeper, told

    def keep(self, change: Change, then: Callable[[Any], None] | None) -> None:
        """Make `change`, and call `then` with what is new."""
        if not self._keeper.unsaved:
            self._keeper.keep(change, then)
            return
        told = QCoreApplication.translate(
            "OwnSetChanges", "What you did before is not saved yet, so nothing was added now."
        )
        again = QCoreApplication.translate("OwnSetChanges", "Try again")
        offer = Offer(again, self._keeper.try_again, holds=lambda: bool(self._keeper.unsaved))
        self._told.emit(told, offer)


def _added_words(chosen: OwnSet, items: Sequence[OwnItem], archive: str) -> str:
    """Return what is said after items were added to a set, which has `items` now."""
    told = QCoreApplication.translate("OwnSetChanges", "Added to “{title}”. It has {size} now.")
    size = size_words(len(items), sum(item.minutes for item in items))
    words = told.format(title=chosen.title, size=size)
    if not {item.anchor.archive for item in items if item.anchor} - {archive}:
        return words
    mixed = QCoreApplication.translate(
        "OwnSetChanges",
        "This set also has items of another archive: each is shown only where its own archive is "
        "open.",
    )
    return f"{words} {mixed}"


def _then(then: Callable[[], None]) -> Callable[[object], None]:
    def call(_done: object) -> None:
        then()

    return call


def _with_id(then: Callable[[str], None]) -> Callable[[OwnSet | None], None]:
    def call(made: OwnSet | None) -> None:
        if made is not None:
            then(made.id)

    return call


def _with_ids(then: Made) -> Callable[[Sequence[OwnItem]], None]:
    def call(made: Sequence[OwnItem]) -> None:
        then([each.id for each in made])

    return call
