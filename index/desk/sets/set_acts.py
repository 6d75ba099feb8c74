"""The acts on ready-made sets: one is made, changed and removed; all else of sets.toml stays."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from index.desk.document_blocks import plain_text
from index.desk.folder_acts import Act, ActName, table_act
from index.desk.set_items import SETS
from index.desk.table_edits import (
    with_entries_at,
    with_entries_ordered,
    with_entry,
    with_value,
    without_entry,
)
from index.desk.toml_chunks import MISTAKES, parsed
from index.errors import SourceProblem
from index.limits import MAX_ITEMS, MAX_MINUTES, may_be_id, may_be_text
from index.model import Item, Set, Wording
from index.values import Value

_MEANWHILE = "This set was changed meanwhile. Look at it, then do this again."
_WORDINGS = "title", "about", "contacts"


class SetChange(Value):
    """A change of one set: as its editor saw it `before`, and as it is to be `after`.

    `origins` has for each item after it the number of the item before that it is, or None.
    """

    before: Set
    after: Set
    origins: tuple[int | None, ...]


class SetActs:
    """Makes acts on the sets of one folder, as it is at that time.

    `files` is file -> text, of its documents and tables. All raise SourceProblem.
    """

    def __init__(self, files: Mapping[str, str]) -> None:
        self._files = files
        self._text = files.get(SETS, "")
        held: Any = parsed(plain_text(self._text), SETS).get("set", [])
        if not isinstance(held, list) or not all(isinstance(each, dict) for each in held):
            raise SourceProblem(MISTAKES, name=SETS)
        self._held: Sequence[Mapping[str, Any]] = held

    def make_set(self, made: Set) -> Act:
        """Return the act that adds the set `made`, the last. Raises SourceProblem."""
        _check(made)
        if not may_be_id(made.id) or any(each.get("id") == made.id for each in self._held):
            raise SourceProblem(_MEANWHILE)
        values: dict[str, object] = {"id": made.id}
        values |= {key: dict(said) for key in _WORDINGS if (said := getattr(made, key))}
        if not made.in_steps:
            values["in_steps"] = False
        text = with_entry(SETS, self._text, ("set",), values)
        if made.items:
            path = "set", len(self._held), "item"
            text = with_entries_at(SETS, text, path, None, list(map(_values, made.items)))
        return table_act(ActName.SET, self._files, {SETS: text}, made.id)

    def change_set(self, change: SetChange) -> Act:
        """Return the act that makes `change`.

        Raises SourceProblem where the set is not as it was seen, and where an archive may not hold
        what would be written.
        """
        _check(change.after)
        number = self._number(change.before.id)
        places = _places(self._held[number].get("item", ()), change.before.items)
        text = _with_head(self._text, ("set", number), change.before, change.after)
        text = _with_items(text, ("set", number, "item"), places, change)
        return table_act(ActName.SET_CHANGE, self._files, {SETS: text})

    def remove_set(self, name: str) -> Act:
        """Return the act that removes the set `name`. Raises SourceProblem."""
        text = without_entry(SETS, self._text, ("set", self._number(name)))
        return table_act(ActName.SET_OUT, self._files, {SETS: text})

    def _number(self, name: str) -> int:
        numbers = [at for at, each in enumerate(self._held) if each.get("id") == name]
        if len(numbers) != 1:
            raise SourceProblem("This set is there no more. Choose another.")
        return numbers[0]


def _check(made: Set) -> None:
    """Raise SourceProblem where no archive may hold the set `made`."""
    if not any(words.strip() for words in made.title.values()):
        raise SourceProblem("A set has a title. Type one, or delete the set.")
    if not all(may_be_text(words, is_line=True) for words in made.title.values()):
        raise SourceProblem("This cannot be the title of a set. Type a short one.")
    if len(made.items) > MAX_ITEMS:
        raise SourceProblem(
            "A set has at most {most} items. Make another one.", most=f"{MAX_ITEMS}"
        )
    texts = [made.about, made.contacts]
    texts += [said for each in made.items for said in (each.words, each.note)]
    if not all(may_be_text(words) for said in texts for words in said.values()):
        raise SourceProblem("This is too long, or has letters that no text may have. Shorten it.")
    if not all(0 <= each.minutes <= MAX_MINUTES for each in made.items):
        raise SourceProblem("An item has at most {most} minutes.", most=f"{MAX_MINUTES}")


def _places(held: Any, seen: Sequence[Item]) -> list[int]:
    """Return where each item that is `seen` stands among all that are `held`.

    What a folder holds and no editor sees are items of no kind. Raises SourceProblem.
    """
    places: list[int] = []
    for at, each in enumerate(held):
        wanted = seen[len(places)] if len(places) < len(seen) else None
        if wanted is not None and isinstance(each, dict) and _is(each, wanted):
            places.append(at)
    if len(places) < len(seen):
        raise SourceProblem(_MEANWHILE)
    return places


def _is(held: Mapping[str, Any], seen: Item) -> bool:
    said = held.get("kind"), held.get("target", ""), held.get("words", {})
    return said == (seen.kind, seen.target, seen.words)


def _values(item: Item) -> dict[str, object]:
    """Return what is written of a new item."""
    values: dict[str, object] = {"kind": str(item.kind)}
    if item.target:
        values["target"] = item.target
    values |= {key: dict(said) for key in ("words", "note") if (said := getattr(item, key))}
    if item.minutes:
        values["minutes"] = item.minutes
    if item.in_steps is not None:
        values["in_steps"] = item.in_steps
    if item.may_drop:
        values["may_drop"] = True
    return values


def _with_head(text: str, path: tuple[str, int], before: Set, after: Set) -> str:
    """Return sets.toml with what is said of the whole set."""
    for key in _WORDINGS:
        text = _with_wording(text, (*path, key), getattr(before, key), getattr(after, key))
    if before.in_steps != after.in_steps:
        text = with_value(SETS, text, (*path, "in_steps"), after.in_steps)
    return text


def _with_wording(text: str, path: tuple[str | int, ...], before: Wording, after: Wording) -> str:
    for language in {**after, **before}:
        words = after.get(language) or None
        if words != before.get(language):
            text = with_value(SETS, text, (*path, language), words)
    return text


def _with_items(
    text: str, path: tuple[str, int, str], places: Sequence[int], change: SetChange
) -> str:
    """Return sets.toml with the items of one set as they are after `change`."""
    before, after = change.before.items, change.after.items
    for made, origin in zip(after, change.origins, strict=True):
        if origin is not None and made != before[origin]:
            text = _with_item(text, (*path, places[origin]), before[origin], made)
    stay = [origin for origin in change.origins if origin is not None]
    gone = sorted(places[at] for at in range(len(before)) if at not in stay)
    for place in reversed(gone):
        text = without_entry(SETS, text, (*path, place))
    left = {at: places[at] - sum(place < places[at] for place in gone) for at in stay}
    if stay != sorted(stay):
        text = with_entries_ordered(SETS, text, path, _order(text, path, stay, left))
    for at, entries in _insertions(change, sorted(left.values())):
        text = with_entries_at(SETS, text, path, at, entries)
    return text


def _order(
    text: str, path: tuple[str, int, str], stay: Sequence[int], left: Mapping[int, int]
) -> list[int]:
    """Return which entry stands at each place, where those that `stay` come in their order."""
    order = list(range(len(parsed(plain_text(text), SETS)[path[0]][path[1]][path[2]])))
    for at, origin in zip(sorted(left.values()), stay, strict=True):
        order[at] = left[origin]
    return order


def _insertions(
    change: SetChange, places: Sequence[int]
) -> Iterator[tuple[int | None, list[dict[str, object]]]]:
    """Yield the new items with the number of the entry before which they stand, the last first."""
    items = list(zip(change.after.items, change.origins, strict=True))
    runs = [(is_new, list(run)) for is_new, run in groupby(items, lambda each: each[1] is None)]
    at = len(places)
    for is_new, run in reversed(runs):
        if is_new:
            place = places[at] if at < len(places) else None
            yield place, [_values(item) for item, _origin in run]
        else:
            at -= len(run)


def _with_item(text: str, path: tuple[str | int, ...], before: Item, after: Item) -> str:
    """Return sets.toml with one item as it is `after`."""
    for key in ("words", "note"):
        text = _with_wording(text, (*path, key), getattr(before, key), getattr(after, key))
    if before.minutes != after.minutes:
        text = with_value(SETS, text, (*path, "minutes"), after.minutes or None)
    if before.in_steps != after.in_steps:
        text = with_value(SETS, text, (*path, "in_steps"), after.in_steps)
    if before.may_drop != after.may_drop:
        text = with_value(SETS, text, (*path, "may_drop"), after.may_drop or None)
    return text
