"""The list of hits: cards, perhaps under headings."""

from collections.abc import Mapping

from PySide6.QtCore import Slot

from index import Hit, OpenArchive, Passage, SearchPage
from viewer.screens.search.answer_words import most_words
from viewer.screens.search.groups import HitGroups, grouped
from viewer.ui.lists.card import Card
from viewer.ui.lists.card_list import CardList
from viewer.ui.lists.grouped_cards import HeadedDelegate, HeadedRow, Heading
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
        self._shown: list[HeadedRow] = []

    @property
    def walk(self) -> tuple[str, ...]:
        """The ids of the hits in the order of the list, each once."""
        return tuple(dict.fromkeys(row.id for row in self._shown if row.choosable))

    @property
    def matches(self) -> Mapping[str, Match]:
        """The matches of each hit, by the id of the passage or footnote."""
        page = self._page
        hits = map(self._as_shown, (*page.hits, *page.most) if page else ())
        return {hit.id: Match(hit.matches, hit.translation) for hit in hits}

    def _as_shown(self, hit: Hit) -> Hit:
        """Return `hit` in the translation where that alone is shown."""
        shown = self.archive.passage(hit.id) or self.archive.footnote(hit.id)
        is_alone = shown is not None and not self.dial.reading.of(shown).has_original
        return hit.read if hit.read and is_alone else hit

    def show_page(self, page: SearchPage | None, *, stay: bool = False) -> None:
        """Show the hits of `page`: from the top, or with `stay` at the same position."""
        self._page = page
        self._shown = self._made(self._cards)
        if stay:
            self.update_rows(self._shown)
        else:
            self.show_rows(self._shown)
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
        self._shown = self._made(self._cards)
        self.update_rows(self._shown)

    def folds(self, passage: Passage) -> bool:
        """Return whether the words of `passage` are left out."""
        return self._care_covered and bool(passage.care)

    def rows_for(self, dial: Dial) -> list[HeadedRow]:
        """Return the rows of the list, with attributions at the level of `dial`."""
        return self._made(PassageCards(self.archive, self._language, dial))

    def _made(self, cards: PassageCards) -> list[HeadedRow]:
        cards.names_documents = self._grouping is not HitGroups.DOCUMENT  # else a heading does

        def card(hit: Hit) -> Card:
            return cards.hit(hit, cover_care=self._care_covered)

        if self._page is None:
            return []
        rows = grouped(self._page.hits, self._grouping, self.archive, self.naming, card)
        if self._page.most:
            rows.append(Heading("", most_words(), len(self._page.most)))
            rows += map(card, self._page.most)
        return rows
