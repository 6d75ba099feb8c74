"""The group in braces at the end of a block: `{#an-id key=value key="several words"}`."""

import re
from functools import lru_cache
from sys import intern

from index.limits import ID
from index.values import Value, value_field

ID_HINT = "An id takes small letters a-z, digits and single hyphens between them, such as q-1."
_GROUP = re.compile(r'\{(#[^{}"]*(?:"[^"]*"[^{}"]*)*)\}\s*$')
_LOOSE = re.compile(r"\{(#[a-z0-9-]+(?:\s[^{}]*)?)\}\s*$")
_DOUBLE = "“”„‟«»″"
_SINGLE = "‘’‚‛‹›'"  # noqa: RUF001
_PART = re.compile(
    rf"""\#(?P<id>\S+)
    | (?P<key>[a-z_]+)=(?:
        "(?P<quoted>[^"]*)"
        | (?P<double>[{_DOUBLE}"][^{_DOUBLE}"]*(?:[{_DOUBLE}"]|$))
        | (?P<single>[{_SINGLE}](?:[^{_SINGLE}]|[{_SINGLE}]\w)*(?:[{_SINGLE}]|$))
        | (?P<ended>[^\s{_DOUBLE}"]+[{_DOUBLE}"])(?=\s|$)
        | (?P<plain>\S+))
    | (?P<bad>\S+)""",
    re.VERBOSE,
)


class Attributes(Value):
    """The content of one group. `bad` holds the parts that could not be read.

    `marked` are the parts with other than straight quotation marks, each as written and as it
    should be.
    """

    id: str = ""
    values: dict[str, str] = value_field(default_factory=dict)
    bad: tuple[str, ...] = ()
    marked: tuple[tuple[str, str], ...] = ()

    def listed(self, key: str) -> tuple[str, ...]:
        """Return the value of `key` split at its commas; empty where it is absent or “none”."""
        return _listed(self.values.get(key, ""))


@lru_cache(maxsize=200)  # thousands of passages say the same, and hold it once
def _listed(value: str) -> tuple[str, ...]:
    if value == "none":
        return ()
    return tuple(part for part in map(str.strip, value.split(",")) if part)


def split_attributes(text: str) -> tuple[str, Attributes]:
    """Return `text` without its trailing group, and the content of the group."""
    group = _GROUP.search(text) or _LOOSE.search(text)
    if group is None:
        return text, Attributes()
    name, values, bad, marked = "", {}, [], []
    for part in _PART.finditer(group[1]):
        if part["id"] and not name:
            name = part["id"]
        elif part["key"] and part["key"] not in values:
            value, is_marked = _value(part)
            values[intern(part["key"])] = intern(value)
            marked += [(part[0], f'{part["key"]}="{value}"')] if is_marked else []
        else:  # unreadable, or given twice
            bad.append(part[0])
    if name and not ID.fullmatch(name):
        bad.append(f"#{name}")
    return text[: group.start()].rstrip(" \t"), Attributes(name, values, tuple(bad), tuple(marked))


def _value(part: re.Match[str]) -> tuple[str, bool]:
    """Return the value of `part`, and whether it has other than straight quotation marks."""
    if part["quoted"] is not None:
        return part["quoted"], False
    if part["plain"] is not None:
        return part["plain"], False
    written: str = part["double"] or part["single"] or part["ended"]
    return written.strip(_DOUBLE + _SINGLE + '"').strip(), True
