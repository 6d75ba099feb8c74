"""How many of the hits have which theme, kind, role, and so on, as chips to narrow by."""

import re
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from index import OpenArchive, SearchPage, worded
from viewer.kit.chip import Chip
from viewer.kit.flow_layout import FlowLayout
from viewer.kit.wording import gender_word, kind_word, role_word, sector_word

_SHOWN = {"kind": 3, "role": 3, "gender": 3, "theme": 5}
type Withheld = frozenset[tuple[str, str]]
"""Fields and values that the lines under the quotes do not tell now."""

_ASKED = re.compile(r"\b(\w+):(?:\"([^\"]*)\"|(\S+))")


@dataclass(frozen=True, slots=True)
class Facet:
    """One value of one field, as the query language writes it, and its count."""

    term: str
    label: str
    count: int


class FacetChips(QWidget):
    """Chips that add their term to the query, or take it away."""

    term_toggled = Signal(str)

    def __init__(self, archive: OpenArchive, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._archive = archive
        self._language = language
        self._layout = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_page(self, page: SearchPage, withheld: Withheld) -> None:
        """Show the counts of `page` but those `withheld`; what its query narrows by is checked."""
        self._layout.clear()
        asked = page.query.split()
        for facet in self._facets(page, withheld):
            chip = Chip(f"{facet.label} {facet.count}", facet.term)
            chip.setCheckable(True)
            chip.setChecked(facet.term in asked)
            chip.value_clicked.connect(self.term_toggled)
            self._layout.addWidget(chip)
        self.updateGeometry()

    def _facets(self, page: SearchPage, withheld: Withheld) -> list[Facet]:
        asked = page.query.split()
        return [
            Facet(f"{field}:{value}", self._word(field, value), count)
            for field, most in _SHOWN.items()
            for value, count in list(page.facets.get(field, {}).items())[:most]
            if f"{field}:{value}" in asked
            or (count < page.total and (field, value) not in withheld)
        ]

    def _word(self, field: str, value: str) -> str:
        words = {
            "kind": kind_word,
            "role": role_word,
            "gender": gender_word,
            "sector": sector_word,
        }
        if field in words:
            return words[field](value)
        theme = self._archive.theme(value)
        return worded(theme.label, self._language) if theme else value


def asks_for(query: str, withheld: Withheld) -> bool:
    """Return whether `query` narrows by something in `withheld`."""
    known = {(field, value.casefold()) for field, value in withheld}
    known |= {("age", "") for field, _value in withheld if field == "age"}
    return any(
        (field, "" if field == "age" else phrase or word) in known  # of ages, any range may tell
        for field, phrase, word in _ASKED.findall(query.casefold())
    )
