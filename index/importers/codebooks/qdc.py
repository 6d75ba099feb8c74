"""Reads the codebook of REFI-QDA (.qdc), which programs for qualitative analysis exchange.

Elements are known by their names without a namespace: each version of the standard has its own.
"""

from index.errors import SourceProblem
from index.importers.codebooks.foreign_codebook import (
    ForeignCodebook,
    ForeignTheme,
    checked,
    theme_from,
)
from index.office.packed_parts import BROKEN, Attributes, OfficeUnreadable, local_values, parse_xml

_MOST = 20_000  # codes that are read; an archive holds a tenth of them


def read_qdc(data: bytes, name: str) -> ForeignCodebook:
    """Return the codebook in the bytes of the file `name`. Raises SourceProblem."""
    reader = CodeReader()
    try:
        parse_xml(data, reader.start, reader.end, reader.say)
    except (OfficeUnreadable, *BROKEN):
        raise SourceProblem(
            "“{name}” is damaged, or no codebook. Export it again, as REFI-QDA codebook (.qdc).",
            name=name,
        ) from None
    if reader.root == "Project":
        raise SourceProblem(
            "“{name}” holds a whole project. Export its codebook alone (.qdc).", name=name
        )
    if reader.root != "CodeBook":
        raise SourceProblem(
            "“{name}” is no codebook of REFI-QDA. Export it again, as REFI-QDA codebook (.qdc).",
            name=name,
        )
    return reader.codebook(name)


class _Code:
    """A code while it is read. `number` tells it from the others: guids may come twice."""

    def __init__(self, number: int, attributes: Attributes, above: str) -> None:
        self.key, self._above = str(number), above
        self._name = attributes.get("name", "")
        self._color = attributes.get("color", "")
        self.guid = attributes.get("guid", "")
        self.about: list[str] = []

    def theme(self, name: str) -> ForeignTheme:
        """Return the theme that it is. Raises SourceProblem."""
        about = "".join(self.about)
        return theme_from(name, self._name, about, self.key, above=self._above, color=self._color)


class CodeReader:
    """Takes the elements of a codebook or a project, one by one, and keeps the codes."""

    def __init__(self) -> None:
        self.root = ""
        self.codes: list[_Code] = []
        self.sets = 0
        self._open: list[str] = []
        self._codes: list[_Code] = []  # those that are open

    def codebook(self, name: str) -> ForeignCodebook:
        """Return the codes as the codebook of the file `name`. Raises SourceProblem."""
        return checked(name, [each.theme(name) for each in self.codes], self.sets)

    def start(self, tag: str, attributes: Attributes) -> None:
        """Take the beginning of an element."""
        kind = tag.rpartition(" ")[2]
        self.root = self.root or kind
        self.sets += kind == "Set"
        if kind == "Code" and self._open[-1:] in (["Codes"], ["Code"]):
            if len(self.codes) >= _MOST:
                raise OfficeUnreadable
            above = self._codes[-1].key if self._codes else ""
            code = _Code(len(self.codes), local_values(attributes), above)
            self.codes.append(code)
            self._codes.append(code)
        elif kind == "Code":
            kind = ""  # somewhere else, where it is none
        self._open.append(kind)

    def end(self, _tag: str) -> None:
        """Take the end of an element."""
        if self._open.pop() == "Code":
            self._codes.pop()

    def say(self, words: str) -> None:
        """Take words: those of the description of a code."""
        if self._open[-2:] == ["Code", "Description"]:
            self._codes[-1].about.append(words)
