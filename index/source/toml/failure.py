"""The failure of the TOML parser, and the mistake that an editor is told."""

import re
import tomllib
from collections.abc import Sequence

from index.text.hostile_toml import toml_in
from index.values import Value

KEY_VALUE = re.compile(r"\s*(?P<key>[^=\"'#]*?)\s*=[^\S\n]*(?P<value>.*?)\s*$")
STRING = re.compile(r'"(?:[^"\\]|\\.)*"|\'[^\']*\'')
BACKSLASH = re.compile(r'\\(?:[^btnfr"\\uU]|u(?![0-9A-Fa-f]{4})|U(?![0-9A-Fa-f]{8})|$)')
REMARK = re.compile(r"\s*(?://|;|--|/\*|<!--|%)")
_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")


class Mistake(Value):
    """A mistake at a place, and what to do. Lines and characters count from 1."""

    line: int
    character: int
    said: str
    hint: str


class Failure(Value):
    """Where the parser failed, and why. `place` is the number of characters of `row` before it.

    `number` is the index in `rows` of the line, from 0.
    """

    rows: Sequence[str]
    number: int
    place: int
    why: str

    @property
    def row(self) -> str:
        """The line in which the parser failed."""
        return self.rows[self.number]

    @property
    def rest(self) -> str:
        """The rest of that line, from `place` on."""
        return self.row[self.place :]

    @property
    def in_string(self) -> bool:
        """Whether a string was not closed before the end of the line."""
        return self.why == "Illegal character '\\n'" or (
            self.number == len(self.rows) - 1 and self.why.startswith("Unterminated")
        )

    @property
    def ends_too_early(self) -> bool:
        """Whether something follows a value that was complete to the parser."""
        return self.why.startswith("Expected newline or end of document")

    def at(self, place: int, said: str, hint: str, *, number: int | None = None) -> Mistake:
        """Return the mistake at `place` of this line, or of the line `number`, both from 0."""
        return Mistake((self.number if number is None else number) + 1, place + 1, said, hint)


def failure_of(text: str, error: tomllib.TOMLDecodeError) -> Failure:
    """Return where in `text` the parser failed with `error`."""
    rows = text.split("\n")
    found = _PLACE.search(str(error))
    why = _PLACE.sub("", str(error))
    if found and found[1]:
        number = min(int(found[1]), len(rows)) - 1
        return Failure(rows, number, min(int(found[2]) - 1, len(rows[number])), why)
    last = next((at for at in reversed(range(len(rows))) if rows[at].strip()), 0)
    return Failure(rows, last, len(rows[last]), why)


def is_toml(row: str) -> bool:
    """Return whether `row` is valid TOML by itself."""
    try:
        toml_in(row)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError):
        return False
    return True


def write(*rows: str, else_: str) -> str:
    """Return the hint to write the first of `rows` that is valid TOML, or the hint `else_`."""
    good = next((row.strip() for row in rows if is_toml(row)), None)
    return else_ if good is None else f"Write: {good}"


def quoted(text: str) -> str:
    """Return `text` as a TOML string."""
    escaped = text.replace("\\", "/") if BACKSLASH.search(text) else text
    return f'"{escaped}"' if '"' not in escaped else '"{}"'.format(escaped.replace('"', '\\"'))
