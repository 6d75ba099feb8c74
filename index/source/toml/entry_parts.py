"""Parts of a TOML file that is one long list of entries, each of which can be read by itself."""

from collections.abc import Sequence
from typing import Any

from index.text.hostile_toml import toml_in


def entry_parts(text: str, key: str) -> Sequence[str] | None:
    """Return `text` cut at the headers `[[key]]`; None where it has more than such entries.

    A part that can be read by itself was cut where an entry begins: a cut within a text or a list
    of several lines leaves a part that is not closed.
    """
    header = f"[[{key}]]"
    head, *others = f"\n{text}".split(f"\n{header}")
    if not others or not all(not line or line.startswith("#") for line in head.split("\n")):
        return None
    return [header + each for each in others]


def only_entry(part: str, key: str) -> dict[str, Any] | None:
    """Return the one entry `[[key]]` that `part` holds; None where it does not hold just that."""
    try:
        held = toml_in(part)
    except (ValueError, RecursionError):
        return None
    entries: Any = held.get(key)
    if len(held) > 1 or not isinstance(entries, list) or len(entries) != 1:
        return None
    only: dict[str, Any] = entries[0]
    return only
