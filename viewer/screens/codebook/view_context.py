"""The context that the codebook's views share."""

from dataclasses import dataclass
from itertools import chain

from index import (
    Codebook,
    Group,
    HeadedPassage,
    OpenArchive,
    Vocabulary,
    replace,
    voice_group,
)
from viewer.ui.lists.card import Card
from viewer.ui.lists.passage_cards import PassageCards
from viewer.ui.look.look import Look
from viewer.ui.screen.printed_text import PrintContext
from viewer.wording.archive_words import voice_group_words
from viewer.wording.dial import Dial
from viewer.wording.field_names import FieldNames


@dataclass(frozen=True)
class CodebookContext:
    """One archive and its codebook, with look, language, dial and labels."""

    archive: OpenArchive
    codebook: Codebook
    look: Look
    language: str
    dial: Dial
    naming: FieldNames
    cards: PassageCards

    def on(self, paper: PrintContext) -> "CodebookContext":
        """Return the context for `paper`, with its look and its dial."""
        cards = PassageCards(self.archive, self.language, paper.dial)
        cards.leave_care_out(folds=bool(self.cards.in_place))
        return replace(self, look=paper.look, dial=paper.dial, cards=cards)

    @property
    def withheld(self) -> frozenset[tuple[str, str]]:
        """The fields and values that some attributions do not tell now."""
        return self.dial.withheld(self.archive.quotes)

    @property
    def vocabulary(self) -> Vocabulary:
        """The archive's labels of roles, genders and sectors."""
        return self.archive.content.vocabulary

    def theme(self, name: str) -> str:
        """Return the label of a theme."""
        return self.naming.value("theme", name)

    def group(self, group: Group) -> str:
        """Return the label of a group."""
        if group.field == "voice":
            return voice_group_words(group, self.vocabulary)
        return self.naming.value(group.field, group.value)

    def card(self, headed: HeadedPassage, theme: str = "") -> Card:
        """Return the card of a passage, with what is under `theme` marked."""
        passage = self.archive.passage(headed.id)
        if passage is None:  # it was damaged since
            return Card(headed.id, self.cards.place(headed.id), "")
        return self.cards.card(passage, self.codebook.spans(theme, passage) if theme else ())

    def belongs(self, passage: HeadedPassage, group: Group) -> bool:
        """Return whether `passage` belongs to `group`, as far as the dial tells."""
        match group.field:
            case "voice":
                return voice_group(passage, self.dial.told) == group
            case "document":
                return self.archive.headed_document_of(passage.id).id == group.value
            case "theme":
                return group.value in self.codebook.families_of(passage)
            case _:
                return self.dial.told(passage, group.field) == group.value

    def tells(self, group: Group) -> bool:
        """Return whether the attributions tell `group` now."""
        if group.field == "voice":
            return group.role is None or any(
                self.belongs(passage, group)
                for passage in chain.from_iterable(self.archive.content.headed_passages())
            )
        return (group.field, group.value) not in self.withheld
