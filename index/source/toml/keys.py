"""Rules for invalid lines of TOML: keys, table headers, comments, and duplicates."""

import re

from index.source.toml.failure import KEY_VALUE, REMARK, Failure, Mistake, quoted, write
from index.source.toml.values import CURLY

_HEADER = re.compile(r"\s*\[+\s*(.*?)\s*\]*\s*(?:#.*)?$")
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_ONCE_FOR_EACH = frozenset(
    {"theme", "coding", "entry", "table", "table.row", "note", "set", "set.item", "translation"}
    | {"withdrawn", "waived", "restored", "edition", "role", "gender", "sector"}
)


def no_equals(failure: Failure) -> Mistake | None:
    """Look for something else in place of an equals sign."""
    if not failure.why.startswith("Expected '=' after a key"):
        return None
    before, rest = failure.row[: failure.place].rstrip(), failure.rest.strip()
    if rest.startswith(":"):
        value = rest[1:].strip()
        rows = (f"{before} = {value}", f"{before} = {quoted(CURLY.sub('', value))}")
        hint = write(*rows, else_=f"Write: {before} = …")
        return failure.at(failure.place, "a colon stands in place of the equals sign", hint)
    if rest[:1] in ("'", '"', "[") or CURLY.match(rest):
        rows = (f"{before} = {rest}", f"{before} = {quoted(CURLY.sub('', rest))}")
        hint = write(*rows, else_=f"Write: {before} = …")
        return failure.at(failure.place, "the equals sign is missing", hint)
    found = KEY_VALUE.match(failure.row)
    if found is None:
        return _remark_at(failure, len(failure.row) - len(failure.row.lstrip()))
    return _several_words(failure, found)


def _several_words(failure: Failure, found: re.Match[str]) -> Mistake:
    words = re.findall(r"[A-Za-z0-9_-]+", found["key"].lstrip("-*• "))
    has_language = len(words) > 1 and _LANGUAGE.fullmatch(words[-1])
    key = (".".join(words) if has_language else "_".join(words)) or "key"
    hint = write(f"{key} = {found['value']}", else_="Write one word before the equals sign.")
    said = "more than one word stands before the equals sign"
    if failure.row.lstrip()[:1] in "-*•":
        said = "a dash or bullet begins no line here"
    return failure.at(failure.place, said, hint)


def _remark_at(failure: Failure, place: int) -> Mistake:
    said = "these words are no key with a value"
    if REMARK.match(failure.row[place:]):
        said = "a remark begins with #"
    words = re.sub(r"^(?://+|;+|--+|/\*|<!--|%+)\s*", "", failure.row[place:].strip())
    words = re.sub(r"\s*(?:\*/|-->)$", "", words)
    before = failure.row[:place].rstrip()
    remark = f"{before}{'  ' if before else ''}# {words}"
    return failure.at(place, said, f"Where it is a remark, write: {remark}")


def remark(failure: Failure) -> Mistake | None:
    """Look for a comment after a value that does not begin with #."""
    if failure.ends_too_early and REMARK.match(failure.rest):
        return _remark_at(failure, failure.place)
    return None


def no_statement(failure: Failure) -> Mistake | None:
    """Look for a line that is no key with a value."""
    if failure.why != "Invalid statement":
        return None
    found = KEY_VALUE.match(failure.row)
    if found is None or REMARK.match(failure.row):
        return _remark_at(failure, failure.place)
    said = "no key stands before the equals sign"
    if found["key"]:
        said = f"“{found['key']}” is no key: a key has the letters a-z"
    return failure.at(failure.place, said, "Write one such as title.en.")


def key_part(failure: Failure) -> Mistake | None:
    """Look for a key with too many full stops."""
    found = KEY_VALUE.match(failure.row)
    if not failure.why.startswith("Invalid initial character") or not found:
        return None
    key = ".".join(re.findall(r"[A-Za-z0-9_-]+", found["key"])) or "key"
    hint = write(f"{key} = {found['value']}", else_="Write one full stop between two words.")
    return failure.at(failure.place, "a full stop of a key has no word beside it", hint)


def header(failure: Failure) -> Mistake | None:
    """Look for a table header with a missing or surplus bracket."""
    found = _HEADER.match(failure.row)
    if not failure.row.lstrip().startswith("[") or not found:
        return None
    if failure.why.startswith(("Cannot", "Duplicate")):
        return again(failure)
    name = ".".join(re.findall(r"[A-Za-z0-9_-]+", found[1].split("]")[0])) or "theme"
    behind = failure.row.partition("]")[2].strip("] ")
    hint = f"Write: {_in_brackets(name)}"
    said = "a bracket is missing, or one too many"
    if behind:
        hint += ", and what follows in the next line."
        said = "something stands behind the bracket"
    return failure.at(failure.place, said, hint)


def _in_brackets(name: str) -> str:
    return f"[[{name}]]" if name in _ONCE_FOR_EACH else f"[{name}]"


def again(failure: Failure) -> Mistake | None:
    """Look for a key or table that is given twice."""
    if not failure.why.startswith(("Cannot", "Duplicate")):
        return None
    place = len(failure.row) - len(failure.row.lstrip())
    header = _HEADER.match(failure.row)
    if failure.row.lstrip().startswith("[") and header:
        name = header[1].split("]")[0].strip()
        said, hint = f"[{name}] is given twice", "Put what stands under both into one."
        if name in _ONCE_FOR_EACH:
            said = f"“{name}” is given again"
            hint = f"Write [[{name}]], with two brackets, each time."
        return failure.at(place, said, hint)
    found = KEY_VALUE.match(failure.row)
    key = found["key"] if found else ""
    number, other = _above(failure, key) or (0, key)
    if other != key:
        said = f"“{key}” does not go with “{other}” in line {number}"
        return failure.at(place, said, "Give each a language, as in title.en and title.ru.")
    said = f"“{key}” is given twice" + (f", and stands in line {number} already" if number else "")
    return failure.at(place, said, "Keep one of them.")


def _above(failure: Failure, key: str) -> tuple[int, str] | None:
    """Return (line from 1, key) of the line above that conflicts with `key`, or None.

    That line is in the same table, and its key is `key`, a part of its path, or below it.
    """
    above = reversed(list(enumerate(failure.rows[: failure.number], start=1)))
    for number, row in above:
        if row.lstrip().startswith("["):
            return None
        found = KEY_VALUE.match(row)
        other = found["key"] if found else ""
        if other and (other == key or key.startswith(f"{other}.") or other.startswith(f"{key}.")):
            return number, other
    return None


def too_much(failure: Failure) -> Mistake | None:
    """Look for something after a value: a comma, a bracket, a second key."""
    if not failure.ends_too_early:
        return None
    row = failure.row[: failure.place].rstrip()
    rest = failure.rest.strip()
    if rest.strip(",;.]}\\") == "":
        hint = write(row, else_="Take it out.")
        return failure.at(failure.place, f"“{rest}” is too much here", hint)
    if re.match(r"[A-Za-z0-9_.-]+\s*=", rest):
        hint = "Put it into a line of its own."
        return failure.at(failure.place, "a second key stands in this line", hint)
    return failure.at(failure.place, "something stands behind the value", "Begin a remark with #.")
