"""The items of the ready-made sets of a folder: what goes, and what is named anew."""

from collections.abc import Mapping, Set
from typing import Any

from index.desk.document_blocks import plain_text
from index.desk.table_edits import with_value, without_entry
from index.desk.toml_chunks import entries_naming, parsed

SETS = "sets.toml"
_OF_DOCUMENTS = frozenset({"passage", "picture"})


def with_items_named(text: str, kind: str, old: str, new: str) -> str:
    """Return sets.toml with `new` where an item of this `kind` shows `old`; "" drops the item.

    A set that shows nothing else goes with its items. Raises SourceProblem.
    """
    return _with_target(text, {kind}, {old}, new)


def without_shown(text: str, names: Set[str]) -> str:
    """Return sets.toml without the items that show the passages and pictures `names`.

    A set that shows nothing else goes with its items. Raises SourceProblem.
    """
    return _with_target(text, _OF_DOCUMENTS, names, "")


def _with_target(text: str, kinds: Set[str], names: Set[str], new: str) -> str:
    for number, held in entries_naming(plain_text(text), SETS, "set", names):
        items = held.get("item", ())
        named = [
            at
            for at, item in enumerate(items)
            if item.get("kind") in kinds and item.get("target") in names
        ]
        if named and not new and len(named) == len(items):
            text = without_entry(SETS, text, ("set", number))
            continue
        for at in reversed(named):
            path = "set", number, "item", at
            if new:
                text = with_value(SETS, text, (*path, "target"), new)
            else:
                text = without_entry(SETS, text, path)
    return text


def sets_showing(files: Mapping[str, str], names: Set[str]) -> int:
    """Return how many sets of the folder with these `files` show one of the passages `names`."""
    return sum(
        any(
            each.get("kind") in _OF_DOCUMENTS and each.get("target") in names
            for each in held.get("item", ())
        )
        for _number, held in entries_naming(plain_text(files.get(SETS, "")), SETS, "set", names)
    )


def sets_gone(before: bytes, after: bytes) -> int:
    """Return how many sets less there are in sets.toml `after` an act than `before`."""
    return max(0, _count(before) - _count(after))


def _count(data: bytes) -> int:
    held: Any = parsed(plain_text(data.decode("utf-8", "replace")), SETS).get("set", ())
    return len(held)
