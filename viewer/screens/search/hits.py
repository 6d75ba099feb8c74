"""The list of hits: cards, perhaps under headings."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import Slot

from index import Hit, HitText, OpenArchive, Passage, SearchPage, replace
from viewer.screens.search.answer_words import most_words
from viewer.screens.search.groups import HitGroups, grouped
from viewer.ui.lists.card_list import CardList
from viewer.ui.lists.grouped_cards import HeadedDelegate, HeadedRow, Heading
from viewer.ui.lists.late_rows import LateRows
from viewer.ui.lists.passage_cards import PassageCards
from viewer.ui.look.look import Look
from viewer.ui.look.match import Match
from viewer.wording.dial import Dial
from viewer.wording.field_names import FieldNames


class HitList(CardList):
    """Shows the hits of one answer."""

    def __init__(
        self, archive: OpenArchive, look: Look, language: str, dial: Dial, naming: FieldNames
    ) -> None:
        super().__init__(look)
        self.setItemDelegate(HeadedDelegate(look, self))
        self.archive = archive
        self._language = language
        self.naming = naming
        self.dial = dial
        self._cards = PassageCards(archive, language, dial)
        self._page: SearchPage | None = None
        self._grouping = HitGroups.BEST
        self._care_covered = False
        self._order: Sequence[Heading | Hit] = ()

    @property
    def walk(self) -> tuple[str, ...]:
        """The ids of the hits in the order of the list, each once."""
        return tuple(dict.fromkeys(row.id for row in self._order if isinstance(row, Hit)))

    @property
    def matches(self) -> Mapping[str, Match]:
        """The matches of each hit, by the id of the passage or footnote."""
        page = self._page
        hits = (*page.hits, *page.most) if page else ()
        return {hit.id: self._match(hit) for hit in hits}

    def _match(self, hit: Hit) -> Match:
        """Return what was found in the texts of `hit` that are shown."""
        if hit.read is None:
            return _found_in(hit.shown)
        held = self.archive.passage(hit.id) or self.archive.footnote(hit.id)
        if held is None:
            return _found_in(hit.shown)
        shown = self.dial.reading.of(held)
        if not shown.has_original:
            return _found_in(hit.read)
        is_below = shown.made is not None and shown.made == hit.read.translation
        return replace(_found_in(hit.shown), read=_found_in(hit.read) if is_below else None)

    def show_page(self, page: SearchPage | None, *, stay: bool = False) -> None:
        """Show the hits of `page`: from the top, or with `stay` at the same position."""
        self._page = page
        self._order = [*self._ordered()]
        if stay:
            self.update_rows(self._rows_of(self._cards))
        else:
            self.show_rows(self._rows_of(self._cards))
            if self.hasFocus():
                self.choose_first()

    @Slot(object)
    def group_by(self, grouping: HitGroups) -> None:
        """Group the hits in another way, and keep the chosen one."""
        chosen, self._grouping = self.chosen, grouping
        self.show_page(self._page)
        self.choose(chosen)

    @Slot(bool)
    def cover_care(self, covered: bool) -> None:
        """Leave out the words of hits with a care note, or show them."""
        self._care_covered = covered
        self.retell()

    def retell(self) -> None:
        """Update the attributions after a change of the dial, and keep the position."""
        self.update_rows(self._rows_of(self._cards))

    def folds(self, passage: Passage) -> bool:
        """Return whether the words of `passage` are left out."""
        return self._care_covered and bool(passage.care)

    def rows_for(self, dial: Dial) -> Sequence[HeadedRow]:
        """Return the rows of the list, with attributions at the level of `dial`."""
        return self._rows_of(PassageCards(self.archive, self._language, dial))

    def _rows_of(self, cards: PassageCards) -> LateRows:
        cards.names_documents = self._grouping is not HitGroups.DOCUMENT  # else a heading does
        order = self._order

        def made(number: int) -> HeadedRow:
            row = order[number]
            if isinstance(row, Heading):
                return row
            return cards.hit(row, cover_care=self._care_covered)

        return LateRows([row.id for row in order], made)

    def _ordered(self) -> Iterator[Heading | Hit]:
        """Yield the hits, under headings if they are grouped, and those with most of the words."""
        page = self._page
        if page is None:
            return
        yield from grouped(page.hits, self._grouping, self.archive, self.naming)
        if page.most:
            yield Heading("", most_words(), len(page.most))
            yield from page.most


def _found_in(text: HitText) -> Match:
    return Match(text.matches, text.translation)
