"""Reads what a file says of itself beside its text: who made it, for whom, and about what."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from index.office.packed_parts import Attributes, local_values, parse_xml
from index.office.text import FileStatement, StructuredText

AUTHOR, CHANGED_BY, REVIEWER = "author", "last changed by", "reviewer"
TITLE, SUBJECT, KEYWORDS, DESCRIPTION = "title", "subject", "keywords", "description"
COMPANY, MANAGER, CATEGORY, OWN = "company", "manager", "category", "own property"
CONTRIBUTOR, PUBLISHER, RIGHTS = "contributor", "publisher", "rights"

_LONGEST = 500  # characters of one statement
_MOST = 60  # statements of a file

type TakeStatement = Callable[[str, str], None]
"""Takes the name of a field and what it says."""


def statements(said: Iterable[tuple[str, str]]) -> tuple[FileStatement, ...]:
    """Return what `said` gives as (field, words), each once, none of them without words.

    No more than `_MOST` are returned, and no more of one than `_LONGEST` characters.
    """
    found: dict[FileStatement, None] = {}
    for field, words in said:
        plain = " ".join(words[: 4 * _LONGEST].split())[:_LONGEST]
        if any(letter.isalnum() for letter in plain):
            found[FileStatement(field, plain)] = None
        if len(found) >= _MOST:
            break
    return tuple(found)


def read_properties(data: bytes, fields: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield (field, words) of the elements in the XML `data`; `fields` is local name -> field.

    An element that names itself, as an own property does, has its name before its words. Raises
    what `parse_xml` raises.
    """
    reader = _PropertyReader(fields)
    parse_xml(data, reader.start, reader.end, reader.said)
    yield from reader.found


class _PropertyReader:
    """Takes element after element, and keeps the words of those that state something."""

    def __init__(self, fields: Mapping[str, str]) -> None:
        self.found: list[tuple[str, str]] = []
        self._fields = fields
        self._field = ""
        self._name = ""  # of an own property
        self._words: list[str] = []
        self._room = 0  # characters that are still taken
        self._depth = 0  # within the element that states something

    def start(self, name: str, attributes: Attributes) -> None:
        """Take the start of an element."""
        if self._depth:
            self._depth += 1
            return
        self._field = self._fields.get(name.rpartition(" ")[2], "")
        if self._field and len(self.found) < _MOST:
            self._depth = 1
            named = local_values(attributes).get("name", "") if self._field == OWN else ""
            self._name = f"{named[:_LONGEST]}: " if named else ""
            self._words = []
            self._room = 4 * _LONGEST

    def end(self, _name: str) -> None:
        """Take the end of an element."""
        if not self._depth:
            return
        self._depth -= 1
        said = "".join(self._words)
        if not self._depth and (self._field != OWN or _tells(said)):
            self.found.append((self._field, self._name + said))

    def said(self, words: str) -> None:
        """Take words between elements."""
        if self._depth and self._room > 0:
            self._words.append(words[: self._room])
            self._room -= len(words)


def _tells(value: str) -> bool:
    """Return whether the value of an own property is more than a number or a switch."""
    return any(map(str.isalpha, value)) and value.strip().lower() not in ("true", "false")


def statements_beside(text: StructuredText) -> tuple[FileStatement, ...]:
    """Return what the file of `text` says of itself, without titles that its text has."""
    titles = {_folded(text.title)} if text.title else set()
    if any(each.field == TITLE for each in text.statements):
        titles |= {_folded(each.text) for each in text.paragraphs()}
    return tuple(
        each for each in text.statements if each.field != TITLE or _folded(each.text) not in titles
    )


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()
