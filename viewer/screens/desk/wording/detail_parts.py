"""Places, counts and names of fields within what an import tells, in the editor's language."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from viewer.wording.number_format import figure

_PLACES = {
    "page": QT_TRANSLATE_NOOP("Report", "page {number}"),
    "paragraph": QT_TRANSLATE_NOOP("Report", "paragraph {number}"),
    "line": QT_TRANSLATE_NOOP("Report", "line {number}"),
    "and": QT_TRANSLATE_NOOP("Details", "and {number} more"),
}
_NAMES = {
    "a footnote": QT_TRANSLATE_NOOP("Details", "a footnote"),
    "no place": QT_TRANSLATE_NOOP("Details", "no place"),
    "comment": QT_TRANSLATE_NOOP("Details", "comments"),
    "deleted": QT_TRANSLATE_NOOP("Details", "deleted words"),
    "hidden": QT_TRANSLATE_NOOP("Details", "hidden words"),
    "metadata": QT_TRANSLATE_NOOP("Details", "what the file says of itself"),
    "author": QT_TRANSLATE_NOOP("Details", "author"),
    "last changed by": QT_TRANSLATE_NOOP("Details", "last changed by"),
    "reviewer": QT_TRANSLATE_NOOP("Details", "reviewer"),
    "title": QT_TRANSLATE_NOOP("Details", "title"),
    "subject": QT_TRANSLATE_NOOP("Details", "subject"),
    "keywords": QT_TRANSLATE_NOOP("Details", "keywords"),
    "description": QT_TRANSLATE_NOOP("Details", "description"),
    "company": QT_TRANSLATE_NOOP("Details", "company"),
    "manager": QT_TRANSLATE_NOOP("Details", "manager"),
    "category": QT_TRANSLATE_NOOP("Details", "category"),
    "own property": QT_TRANSLATE_NOOP("Details", "own property"),
    "contributor": QT_TRANSLATE_NOOP("Details", "contributor"),
    "publisher": QT_TRANSLATE_NOOP("Details", "publisher"),
    "rights": QT_TRANSLATE_NOOP("Details", "rights"),
    "role": QT_TRANSLATE_NOOP("Details", "role"),
    "gender": QT_TRANSLATE_NOOP("Details", "gender"),
    "age_band": QT_TRANSLATE_NOOP("Details", "age band"),
    "age": QT_TRANSLATE_NOOP("Details", "age"),
    "sector": QT_TRANSLATE_NOOP("Details", "sector"),
}
_NUMBERED = re.compile(r"\b(page|paragraph|line|and) ([\d,]+)(?: more| others)?\b")
_WORDS = re.compile(r"\b([\d,]+) words?\b")
_NAMED = re.compile(rf"(?<![\w=-])({'|'.join(_NAMES)})(?![\w-])")


def own_parts(text: str) -> str:
    """Return the English `text` with its places, counts and names in the editor's language.

    What stands between quotation marks are words of a file, and stays as it is.
    """
    return "".join(part if is_quoted else _own(part) for part, is_quoted in _parts(text))


def field_of_file(name: str) -> str:
    """Return what the field `name` is called, in which a file says something of itself."""
    said = _NAMES.get(name)
    return QCoreApplication.translate("Details", str(said)) if said else name


def _parts(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the parts of `text`, and whether each stands between quotation marks."""
    depth = begin = 0
    for at, sign in enumerate(text):
        if sign == "“":
            if not depth:
                yield text[begin:at], False
                begin = at
            depth += 1
        elif sign == "”" and depth:
            depth -= 1
            if not depth:
                yield text[begin : at + 1], True
                begin = at + 1
    yield text[begin:], depth > 0


def _own(text: str) -> str:
    return _NAMED.sub(_name, _WORDS.sub(_count, _NUMBERED.sub(_place, text)))


def _place(found: re.Match[str]) -> str:
    context = "Details" if found[1] == "and" else "Report"
    said = QCoreApplication.translate(context, str(_PLACES[found[1]]))
    return said.format(number=figure(_number(found[2])))


def _count(found: re.Match[str]) -> str:
    return QCoreApplication.translate("Details", "%n word(s)", "", _number(found[1]))


def _name(found: re.Match[str]) -> str:
    return field_of_file(found[1])


def _number(text: str) -> int:
    return int(text.replace(",", "").strip() or 0)
