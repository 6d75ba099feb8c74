"""Whatever was done is undone and done again, and only what it touched is read anew."""

import pytest
from hypothesis import settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from index import ItemKind, replace
from tests.strategies import fewer
from tests.viewer.notebook.store.conftest import TurnedClock, connected, on_passage, on_words
from viewer.notebook.store.entries.notebook import Notebook
from viewer.notebook.store.entries.sets import UNCHANGED, Draft
from viewer.notebook.store.entries.transaction import Changer
from viewer.notebook.store.file.schema import lay
from viewer.notebook.store.model import Colour

NUMBERS = st.lists(st.integers(0, 40), min_size=1, max_size=5)
PASSAGES = st.lists(st.integers(0, 8), min_size=1, max_size=4)
TEXTS = st.sampled_from(["", "one", "two words", "Үч сөз", "👩‍💻"])
PICK = st.integers(0, 40)


def on(number):
    return Draft(ItemKind.PASSAGE, on_passage(number))


def held(kept):
    """What a notebook holds, without how it came to."""
    filled = {name: members for name, members in kept.of_collection.items() if members}
    undoable = {"undoable": None, "redoable": None}
    return replace(kept, number=0, touched=frozenset(), of_collection=filled, **undoable)


class Reader(RuleBasedStateMachine):
    """A reader who does anything, in any order, and takes it back."""

    @initialize()
    def open_it(self):
        self.clock = TurnedClock()
        self.connection = connected(":memory:")
        lay(self.connection)
        self.notebook = Notebook(self.connection, self.clock)
        self.before = []  # what was held before each step that can be undone
        self.after = []  # what was held after each step that can be done again
        self.purged = set()

    def teardown(self):
        if hasattr(self, "notebook"):
            while self.before:
                self.undo()
            assert self.notebook.undo() is None
            self.connection.close()

    def pick(self, things, numbers):
        """Choose some ids: by age, for ids are never the same twice."""
        kept = self.notebook.kept
        every = {**kept.entries, **kept.collections, **kept.sets, **kept.searches, **kept.binned}
        ordered = sorted(things, key=lambda name: (every[name].created, type(every[name]).__name__))
        return [ordered[number % len(ordered)] for number in numbers] if ordered else []

    def do(self, change):
        """Make a change as a reader does, some minutes after the last."""
        self.clock.turn(minutes=5)
        before, step = held(self.notebook.kept), self.notebook.kept.undoable
        change()
        if self.notebook.kept.undoable != step:
            self.before.append(before)
            self.after.clear()

    @rule(numbers=PASSAGES)
    def star(self, numbers):
        self.do(lambda: self.notebook.star(map(on_passage, numbers)))

    @rule(numbers=PASSAGES)
    def unstar(self, numbers):
        self.do(lambda: self.notebook.unstar(("kg", f"p-{number}") for number in numbers))

    @rule(number=st.integers(0, 8), exact=TEXTS, colour=st.sampled_from(Colour))
    def highlight(self, number, exact, colour):
        self.do(lambda: self.notebook.highlight([on_words(exact, number)], colour))

    @rule(numbers=NUMBERS, colour=st.sampled_from(Colour))
    def recolour(self, numbers, colour):
        chosen = self.pick(self.notebook.kept.entries, numbers)
        self.do(lambda: self.notebook.recolour(chosen, colour))

    @rule(text=TEXTS)
    def add_note(self, text):
        self.do(lambda: self.notebook.add_note(text))

    @rule(number=PICK, text=TEXTS)
    def write_note(self, number, text):
        for name in self.pick(self.notebook.kept.entries, [number]):
            self.do(lambda name=name: self.notebook.write_note(name, text))

    @rule(numbers=NUMBERS, parent=PICK, nested=st.booleans())
    def make_collection(self, numbers, parent, nested):
        chosen = self.pick(self.notebook.kept.entries, numbers)
        able = [
            name
            for name in self.notebook.kept.collections
            if self.notebook.kept.may_be_in(None, name)
        ]
        above = next(iter(self.pick(able, [parent])), None) if nested else None
        self.do(lambda: self.notebook.collections.make("Title", chosen, parent=above))

    @rule(number=PICK, parent=PICK, before=PICK)
    def move_collection(self, number, parent, before):
        kept = self.notebook.kept
        for name in self.pick(kept.collections, [number]):
            able = [each for each in kept.collections if kept.may_be_in(name, each)]
            above = next(iter(self.pick(able, [parent])), None) if parent % 3 else None
            first = next(iter(self.pick(kept.collections, [before])), None)
            self.do(lambda: self.notebook.collections.move(name, above, first))  # noqa: B023

    @rule(numbers=NUMBERS, collection=PICK, before=PICK, other=PICK)
    def put_in(self, numbers, collection, before, other):
        kept = self.notebook.kept
        chosen = self.pick(kept.entries, numbers)
        first, out_of = self.pick(kept.entries, [before]), self.pick(kept.collections, [other])
        for name in self.pick(kept.collections, [collection]):
            self.do(
                lambda: self.notebook.collections.put_in(
                    name,  # noqa: B023
                    chosen,
                    next(iter(first), None),
                    out_of=out_of[0] if other % 2 else None,
                )
            )

    @rule(numbers=NUMBERS, collection=PICK, before=PICK)
    def reorder(self, numbers, collection, before):
        kept = self.notebook.kept
        for name in self.pick(kept.collections, [collection]):
            inside = [each.id for each in kept.members(name)]
            first = next(iter(self.pick(inside, [before])), None)
            chosen = self.pick(inside, numbers)
            self.do(lambda: self.notebook.collections.reorder(name, chosen, first))  # noqa: B023

    def pick_items(self, own, numbers):
        """Choose items of a set, by their order."""
        items = self.notebook.kept.of_set.get(own, ())
        return [items[number % len(items)].id for number in numbers] if items else []

    @rule(numbers=PASSAGES, text=TEXTS, in_steps=st.booleans())
    def make_set(self, numbers, text, in_steps):
        drafts = [*map(on, numbers), Draft(ItemKind.QUESTION, words=text)]
        self.do(lambda: self.notebook.sets.make("Title", drafts, about=text, in_steps=in_steps))

    @rule(number=PICK, text=TEXTS, in_steps=st.none() | st.booleans())
    def alter_set(self, number, text, in_steps):
        for own in self.pick(self.notebook.kept.sets, [number]):
            self.do(lambda: self.notebook.sets.alter(own, contacts=text, in_steps=in_steps))  # noqa: B023

    @rule(number=PICK)
    def duplicate_set(self, number):
        for own in self.pick(self.notebook.kept.sets, [number]):
            self.do(lambda: self.notebook.sets.duplicate(own, "Copy"))  # noqa: B023

    @rule(number=PICK, numbers=PASSAGES, before=PICK, again=NUMBERS)
    def add_items(self, number, numbers, before, again):
        for own in self.pick(self.notebook.kept.sets, [number]):
            first = next(iter(self.pick_items(own, [before])), None) if before % 2 else None
            self.do(lambda: self.notebook.sets.add(own, map(on, numbers), first))  # noqa: B023
            copied = self.pick_items(own, again)
            self.do(lambda: self.notebook.sets.duplicate_items(own, copied))  # noqa: B023

    @rule(number=PICK, item=PICK, text=TEXTS, minutes=st.integers(0, 3))
    def alter_item(self, number, item, text, minutes):
        for own in self.pick(self.notebook.kept.sets, [number]):
            for name in self.pick_items(own, [item]):
                self.do(
                    lambda: self.notebook.sets.alter_item(
                        name,  # noqa: B023
                        note=text,
                        minutes=minutes,
                        in_steps=[None, True, False, UNCHANGED][minutes],
                    )
                )

    @rule(number=PICK, items=NUMBERS, before=PICK, out=st.booleans())
    def move_or_take_out_items(self, number, items, before, out):
        for own in self.pick(self.notebook.kept.sets, [number]):
            names = self.pick_items(own, items)
            first = next(iter(self.pick_items(own, [before])), None) if before % 3 else None
            if out:
                self.do(lambda: self.notebook.sets.take_out(names))  # noqa: B023
            else:
                self.do(lambda: self.notebook.sets.move(own, names, first))  # noqa: B023

    @rule(numbers=NUMBERS)
    def delete(self, numbers):
        kept = self.notebook.kept
        chosen = self.pick([*kept.entries, *kept.collections, *kept.sets, *kept.searches], numbers)
        self.do(lambda: self.notebook.delete(chosen))

    @rule(numbers=NUMBERS)
    def restore(self, numbers):
        chosen = self.pick(self.notebook.kept.binned, numbers)
        self.do(lambda: self.notebook.restore(chosen))

    @rule(title=TEXTS)
    def save_search(self, title):
        self.do(lambda: self.notebook.save_search(title, "a query"))

    @precondition(lambda self: self.before)
    @rule()
    def undo(self):
        self.after.append(held(self.notebook.kept))
        assert self.notebook.undo() is not None
        assert held(self.notebook.kept) == self.before.pop()

    @precondition(lambda self: self.after)
    @rule()
    def redo(self):
        self.before.append(held(self.notebook.kept))
        assert self.notebook.redo() is not None
        assert held(self.notebook.kept) == self.after.pop()

    @invariant()
    def what_is_told_is_what_lies_in_the_tables(self):
        if hasattr(self, "notebook"):
            anew = Changer(self.connection, self.clock).kept
            assert held(anew) == held(self.notebook.kept)
            assert (anew.undoable is None) == (not self.before)
            assert (anew.redoable is None) == (not self.after)


class ForgetfulReader(Reader):
    """One who also empties the bin, after which not all can be as it was; but nothing is wrong."""

    @rule(numbers=NUMBERS, deleted_now=st.booleans())
    def empty_bin(self, numbers, deleted_now):
        if deleted_now:
            self.delete(numbers)
        chosen = self.pick(self.notebook.kept.binned, numbers)
        self.notebook.empty_bin(chosen)
        self.purged |= set(chosen)

    @precondition(lambda self: self.notebook.kept.undoable)
    @rule()
    def undo(self):
        self.notebook.undo()

    @precondition(lambda self: self.notebook.kept.redoable)
    @rule()
    def redo(self):
        self.notebook.redo()

    @invariant()
    def what_is_told_is_what_lies_in_the_tables(self):
        if hasattr(self, "notebook"):
            kept = self.notebook.kept
            assert held(Changer(self.connection, self.clock).kept) == held(kept)
            assert not self.purged & {*kept.binned, *kept.entries, *kept.collections, *kept.of_set}
            broken = list(self.connection.execute("PRAGMA foreign_key_check"))
            assert broken == []

    def teardown(self):
        if hasattr(self, "notebook"):
            while self.notebook.undo():
                self.what_is_told_is_what_lies_in_the_tables()
            while self.notebook.redo():
                self.what_is_told_is_what_lies_in_the_tables()
            self.connection.close()


TestUndo = pytest.mark.timeout(900)(Reader.TestCase)
TestUndo.settings = settings(fewer, stateful_step_count=25)
TestUndoAfterEmptying = pytest.mark.timeout(900)(ForgetfulReader.TestCase)
TestUndoAfterEmptying.settings = settings(fewer, stateful_step_count=40)
