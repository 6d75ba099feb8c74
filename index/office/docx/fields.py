"""The fields of a DOCX that are open: a table of contents is one of them."""

from dataclasses import dataclass

_MOST = 200  # characters of a code that are looked at
_DEEPEST = 100


@dataclass(slots=True)
class _Field:
    code: str = ""
    shows: bool = False  # what it shows has begun


class OpenFields:
    """Tracks open fields; they may be nested, and span several paragraphs."""

    def __init__(self) -> None:
        self._open: list[_Field] = []
        self.in_contents = False

    def mark(self, kind: str) -> None:
        """Handle a mark: the begin of a field, the end of its code, or its end."""
        if kind == "begin" and len(self._open) < _DEEPEST:
            self._open.append(_Field())
        elif kind == "separate" and self._open:
            self._open[-1].shows = True
        elif kind == "end" and self._open:
            self._open.pop()
        self.in_contents = any(each.shows and is_contents(each.code) for each in self._open)

    def say(self, code: str) -> None:
        """Add to the code of the innermost field."""
        if self._open and not self._open[-1].shows:
            self._open[-1].code = (self._open[-1].code + code)[:_MOST]


def is_contents(code: str) -> bool:
    """Return whether the code of a field is that of a table of contents."""
    return code.split(maxsplit=1)[:1] == ["TOC"]
