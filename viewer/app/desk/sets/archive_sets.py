"""The sets of an editor's folder as they are shown, and the acts that change them."""

from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import count

from PySide6.QtCore import QObject, Signal, Slot

from index import DoneAct, Item, Set, SetActs, SetChange
from viewer.app.desk.desk_editor import Asker, DeskEditor, SayDone
from viewer.screens.workshop.shown_set import NamedSet


class ArchiveSets(QObject):
    """The sets of one folder. `changed` is sent when one is other than before.

    A change is shown at once, before the folder has it: the next one is made of it. If it is
    refused, the sets are as the folder has them again.
    """

    changed = Signal()

    def __init__(self, editor: DeskEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._told: Sequence[Set] = ()  # as the folder has them
        self._numbers = count(1)
        self._held: dict[str, NamedSet] = {}
        self.latest = ""
        """The id of the set that was changed last."""
        editor.refused.connect(self._put_back)

    @property
    def held(self) -> Mapping[str, NamedSet]:
        """The sets by their ids, in order."""
        return self._held

    def follow(self, sets: Sequence[Set]) -> None:
        """Take in the sets that the folder has now."""
        self._told = sets
        if self._editor.running.is_empty:
            self._align()

    @Slot()
    def _put_back(self) -> None:
        if self._editor.running.is_empty:
            self._align()

    def _align(self) -> None:
        """Show the sets as the folder has them; items keep their ids."""
        held = {each.id: self._aligned(each) for each in self._told}
        if list(held.items()) != list(self._held.items()):
            self._held = held
            self.changed.emit()

    def _aligned(self, now: Set) -> NamedSet:
        before = self._held.get(now.id)
        known = before.entries if before else ()
        return NamedSet(now, tuple(aligned(known, now.items, self.new_name)))

    def new_name(self) -> str:
        """Return an id for an item that no other has."""
        return f"n{next(self._numbers)}"

    def new_id(self) -> str:
        """Return an id for a set that none of the folder has."""
        numbers = (each.removeprefix("set-") for each in self._held)
        return f"set-{max((int(each) for each in numbers if each.isdecimal()), default=0) + 1}"

    def make(self, made: Set, done: SayDone) -> None:
        """Add a set, the last."""
        self.latest = made.id
        self._held[made.id] = NamedSet(made, tuple(self.new_name() for _item in made.items))
        self.changed.emit()
        self._editor.do(lambda folder: SetActs(folder.files).make_set(made), done)

    def change(
        self,
        after: NamedSet,
        done: str,
        then: Callable[[], None] | None = None,
        asker: Asker | None = None,
    ) -> None:
        """Have a set be as `after`, and call `then` once the folder has it so."""

        def tell(_act: DoneAct) -> str:
            if then is not None:
                then()
            return done

        name = self.latest = after.set.id
        before = self._held[name]
        if before == after:
            for go_on in (asker.accept if asker else None, then):
                if go_on is not None:
                    go_on()
            return
        numbers = {each: at for at, each in enumerate(before.names)}
        asked = SetChange(before.set, after.set, tuple(map(numbers.get, after.names)))
        self._held[name] = after
        self.changed.emit()
        self._editor.do(lambda folder: SetActs(folder.files).change_set(asked), tell, asker)

    def remove(self, name: str, done: SayDone) -> None:
        """Remove the set `name`."""
        del self._held[name]
        self.changed.emit()
        self._editor.do(lambda folder: SetActs(folder.files).remove_set(name), done)


def aligned(
    before: Iterable[tuple[str, Item]], now: Iterable[Item], new_name: Callable[[], str]
) -> list[str]:
    """Return an id for each item: what is equal keeps its id, then what shows the same thing."""
    left, items = dict(before), list(now)
    names: list[str | None] = [None] * len(items)
    for key in (_whole, _subject):
        known: defaultdict[object, deque[str]] = defaultdict(deque)
        for name, item in left.items():
            known[key(item)].append(name)
        for at, item in enumerate(items):
            if names[at] is None and known[key(item)]:
                names[at] = name = known[key(item)].popleft()
                del left[name]
    return [name or new_name() for name in names]


def _whole(item: Item) -> object:
    said = tuple(sorted(item.words.items())), tuple(sorted(item.note.items()))
    return _subject(item), said, item.minutes, item.in_steps, item.may_drop


def _subject(item: Item) -> object:
    return item.kind, item.target
