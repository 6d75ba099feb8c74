"""The group in braces at the end of a block: `{#an-id key=value key="several words"}`."""

import re
from dataclasses import dataclass, field

from index.limits import ID

_GROUP = re.compile(r'\{(#[^{}"]*(?:"[^"]*"[^{}"]*)*)\}\s*$')
_PART = re.compile(
    r"""\#(?P<id>\S+) | (?P<key>[a-z_]+)=(?:"(?P<quoted>[^"]*)"|(?P<plain>\S+)) | (?P<bad>\S+)""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Attributes:
    """What one group says. `bad` holds what could not be read."""

    id: str = ""
    values: dict[str, str] = field(default_factory=dict)
    bad: tuple[str, ...] = ()

    def listed(self, key: str) -> tuple[str, ...]:
        """Return the value of `key` split at its commas; empty where it is absent or “none”."""
        if self.values.get(key) == "none":
            return ()
        parts = (part.strip() for part in self.values.get(key, "").split(","))
        return tuple(part for part in parts if part)


def split_attributes(text: str) -> tuple[str, Attributes]:
    """Return `text` without its trailing group, and what the group says."""
    group = _GROUP.search(text)
    if group is None:
        return text, Attributes()
    name, values, bad = "", {}, []
    for part in _PART.finditer(group[1]):
        if part["id"] and not name:
            name = part["id"]
        elif part["key"] and part["key"] not in values:
            quoted = part["quoted"]
            values[part["key"]] = part["plain"] if quoted is None else quoted
        else:  # no part of a group, or given twice
            bad.append(part[0])
    if name and not ID.fullmatch(name):
        bad.append(f"#{name}")
    return text[: group.start()].rstrip(" \t"), Attributes(name, values, tuple(bad))
