"""The rows and cells of tables that are open, and those that were deleted or are hidden."""

from index.office.docx.styles import fill_of
from index.office.packed_parts import Attributes
from index.office.text import OmissionKind

_OFF = frozenset({"0", "false", "off"})
_LEAST_HEIGHT = 80  # twips of a row
_HELD = frozenset({"tr", "tc"})


class OpenCells:
    """Knows why the words of a row or a cell are not taken."""

    def __init__(self) -> None:
        self._open: list[OmissionKind | None] = []
        self._grounds: list[str] = []
        self._in_row = self._in_cell = False  # within the properties of a row, or of a cell

    @property
    def omitted(self) -> OmissionKind | None:
        """Why words are not taken here, None where they are."""
        return next(filter(None, self._open), None)

    @property
    def ground(self) -> str:
        """The colour of the cell that is open, "" for none."""
        return self._grounds[-1] if self._grounds else ""

    def start(self, local: str, told: Attributes) -> None:
        """Handle the start of an element."""
        if local in _HELD:
            self._open.append(None)
            self._grounds.append("")
        self._in_row |= local == "trPr"
        self._in_cell |= local == "tcPr"
        if local == "shd" and self._in_cell and self._grounds:
            self._grounds[-1] = fill_of(told)
        is_gone = local == "cellDel" or (local == "del" and self._in_row)
        is_hidden = local == "hidden" and self._in_row and told.get("val", "1") not in _OFF
        is_hidden |= local == "trHeight" and self._in_row and _is_flat(told)
        if self._open and (is_gone or is_hidden):
            self._open[-1] = OmissionKind.DELETED if is_gone else OmissionKind.HIDDEN

    def cover(self) -> None:
        """Take no words of the cell that is open: another one covers it."""
        if self._open:
            self._open[-1] = self._open[-1] or OmissionKind.HIDDEN

    def end(self, local: str) -> bool:
        """Handle the end of an element; return whether words before it were not taken."""
        self._in_row &= local != "trPr"
        self._in_cell &= local != "tcPr"
        if local in _HELD and self._grounds:
            self._grounds.pop()
        return local in _HELD and bool(self._open) and self._open.pop() is not None


def _is_flat(told: Attributes) -> bool:
    """Return whether a row is too low for its words to be seen."""
    height = told.get("val", "")
    is_number = height.isascii() and height.isdigit() and len(height) < 6
    return told.get("hRule") == "exact" and is_number and int(height) < _LEAST_HEIGHT
