"""The fields of a DOCX that are open: a table of contents is one of them."""

import re
from dataclasses import dataclass

_MOST = 2_000  # characters of a code that are looked at
_DEEPEST = 100
_STYLES = "MERGEFORMAT|CHARFORMAT|Arabic|roman|alphabetic|Upper|Lower|FirstCap|Caps|Ordinal"
_FORM = rf'(?:\s+\\[*@#](?:\s+(?:{_STYLES}|"[dMyhHmsap0#.,:/\s-]{{1,40}}"))?)*'
_PLAIN = re.compile(
    rf"(?:(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION|DATE|TIME|CREATEDATE|SAVEDATE|PRINTDATE)"
    rf"|(?:PAGEREF|REF|NOTEREF)\s+_(?:Toc|Ref|Hlk)[0-9]+(?:\s+\\[hnprtwf])*"
    rf"|SEQ\s+(?:Figure|Table|Equation)"
    rf'|HYPERLINK\s+(?:"https?://[^"\s]*"|\\l\s+"_(?:Toc|Ref|Hlk)?[0-9]*")(?:\s+\\[hn])*'
    rf'|TOC(?:\s+\\[a-z](?:\s+"[0-9-]*")?)*){_FORM}',
    re.IGNORECASE,
)


@dataclass(slots=True)
class _Field:
    code: str = ""
    shows: bool = False  # what it shows has begun


class OpenFields:
    """Tracks open fields; they may be nested, and span several paragraphs."""

    def __init__(self) -> None:
        self._open: list[_Field] = []
        self.in_contents = False

    def mark(self, kind: str) -> str:
        """Handle a mark: the begin of a field, the end of its code, or its end.

        At its end what its code says is returned, as `hidden_words` does.
        """
        said = ""
        if kind == "begin" and len(self._open) < _DEEPEST:
            self._open.append(_Field())
        elif kind == "separate" and self._open:
            self._open[-1].shows = True
        elif kind == "end" and self._open:
            said = hidden_words(self._open.pop().code)
        self.in_contents = any(each.shows and is_contents(each.code) for each in self._open)
        return said

    def say(self, code: str) -> None:
        """Add to the code of the innermost field."""
        field = self._open[-1] if self._open else None
        if field and not field.shows and len(field.code) < _MOST:
            field.code = (field.code + code)[:_MOST]


def is_contents(code: str) -> bool:
    """Return whether the code of a field is that of a table of contents."""
    return code.split(maxsplit=1)[:1] == ["TOC"]


def hidden_words(code: str) -> str:
    """Return the code of a field, which nobody sees on the page; "" where it says nothing.

    That is the number of a page, the day, a heading or a web page.
    """
    said = " ".join(code.split())
    return "" if _PLAIN.fullmatch(said) else said
