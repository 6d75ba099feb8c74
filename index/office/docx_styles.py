"""Reads the styles of a DOCX: their names, and their effect on a paragraph."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from index.office.packed_parts import Attributes, local_values, parse_xml

_LONGEST_CHAIN = 20  # styles, each based on the next
_NO_HEADING = 9  # the outline level of a paragraph that is no heading


@dataclass(slots=True)
class ParagraphForm:
    """The properties that a style or a paragraph sets; None where one is not set."""

    outline: int | None = None
    list: str | None = None
    level: int | None = None

    def tell(self, element: str, value: str) -> None:
        """Set the property of `element` to `value`, unless it is set already."""
        if element == "numId" and self.list is None:
            self.list = value
        elif element == "ilvl" and self.level is None:
            self.level = _number(value)
        elif element == "outlineLvl" and self.outline is None:
            self.outline = _number(value)


@dataclass(slots=True)
class _Style:
    name: str
    based_on: str
    form: ParagraphForm


class StyleSheet:
    """The styles of one DOCX, by their ids. Names are English in every Word, ids are not."""

    def __init__(self, styles: Mapping[str, _Style]) -> None:
        self._styles = styles

    def name(self, style: str) -> str:
        """Return the name of a style, "" where it is unknown."""
        return self._styles[style].name if style in self._styles else ""

    def form(self, own: ParagraphForm, style: str) -> ParagraphForm:
        """Return the properties of a paragraph: its own, then those of its style and its bases."""
        whole = ParagraphForm(own.outline, own.list, own.level)
        for form in self._chain(style):
            whole.outline = form.outline if whole.outline is None else whole.outline
            if whole.list is None:
                whole.list = form.list
                whole.level = form.level if whole.level is None else whole.level
        if whole.outline is not None and whole.outline >= _NO_HEADING:
            whole.outline = None
        return whole

    def _chain(self, style: str) -> Iterator[ParagraphForm]:
        for _each in range(_LONGEST_CHAIN):
            if style not in self._styles:
                return
            yield self._styles[style].form
            style = self._styles[style].based_on


def read_styles(data: bytes) -> StyleSheet:
    """Return the styles in the part `data`."""
    found: dict[str, _Style] = {}
    style = _Style("", "", ParagraphForm())

    def start(element: str, attributes: Attributes) -> None:
        nonlocal style
        local, told = element.rpartition(" ")[2], local_values(attributes)
        value = told.get("val", "")
        if local == "style":
            style = found.setdefault(told.get("styleId", ""), _Style("", "", ParagraphForm()))
        elif local == "name":
            style.name = style.name or value
        elif local == "basedOn":
            style.based_on = value
        else:
            style.form.tell(local, value)

    parse_xml(data, start)
    return StyleSheet(found)


def _number(value: str) -> int | None:
    return int(value) if len(value) == 1 and value in "0123456789" else None
