"""The words of a row in a set: number, kind, first words, minutes, and signs."""

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from index import (
    Attribution,
    Emphasis,
    Item,
    ItemDetails,
    ItemKind,
    OpenArchive,
    Passage,
    SectionPicture,
    Value,
    is_blank,
    is_presented,
    line_of_fields,
    own_picture,
    replace,
    told_tables,
    worded,
)
from viewer.screens.workshop.plan.plan import is_heavy, picture_of, standing
from viewer.screens.workshop.plan.plan_words import (
    asked_sign,
    bare_sign,
    detail_signs,
    lacking_words,
    left_out_sign,
    like_quote_sign,
    minutes_words,
)
from viewer.screens.workshop.shown_set import ShownItem
from viewer.services.settings import CareChoice
from viewer.ui.lists.passage_cards import PassageCards
from viewer.wording.archive_words import attribution_line, care_line
from viewer.wording.cell_rows import in_rows
from viewer.wording.dial import Dial, LeavingDial
from viewer.wording.glossary_terms import term_of
from viewer.wording.item_kinds import item_kind_word, pause_words
from viewer.wording.number_format import figure, told_figure
from viewer.wording.read_texts import read_texts

_MOST_WORDS = 140  # characters of words in a row


class ItemWords(Value):
    """The words of a row. `own` words are not the archive's."""

    head: str
    minutes: str = ""
    care: str = ""
    words: str = ""
    own: bool = False
    pale: bool = False
    quote: bool = False
    line: str = ""
    signs: tuple[str, ...] = ()

    @property
    def spoken(self) -> str:
        """What a screen reader says: kind and care note come before the words."""
        parts = (self.head, self.minutes, self.care, self.words, self.line, *self.signs)
        return ". ".join(filter(None, parts))


class ItemTeller:
    """Words the items of sets for one open archive, at the present dial and care choice."""

    def __init__(self, archive: OpenArchive, language: str, dial: Dial) -> None:
        self._archive, self._language, self._dial = archive, language, dial
        self._cards = PassageCards(archive, language, dial)
        self.details = ItemDetails(archive, language)
        self.care = CareChoice.SHOW
        self.tells_plan = True
        """Whether minutes, and what may be left out, are told: they are not for a room."""

    def for_room(self) -> "ItemTeller":
        """Return one for the trainer's sheet, with the texts that the room reads."""
        dial = LeavingDial(self._dial)
        dial.reading = self._dial.room.reading(self._language)
        teller = ItemTeller(self._archive, self._language, dial)
        teller.care = self.care
        return teller

    def folds_words(self, passage: Passage) -> bool:
        """Return whether the words of `passage` are folded."""
        return self.care is CareChoice.FOLD and bool(passage.care)

    def tell(self, entry: ShownItem, most: int = 0) -> ItemWords:
        """Return the words of an item, with at most so many characters of each text that it shows.

        Without a number they are those of a row, whose texts share its room.
        """
        told = self._tell(entry, most)
        if self.tells_plan:
            return told
        signs = tuple(sign for sign in told.signs if sign != drop_sign(entry.item))
        return replace(told, minutes="", signs=signs)

    def _tell(self, entry: ShownItem, most: int) -> ItemWords:
        item, number = entry.item, entry.number
        kind = item_kind_word(item.kind)
        passage = self._archive.passage(item.target) if item.kind is ItemKind.PASSAGE else None
        if passage is not None:
            kind = self._cards.place(item.target)
        head = kind if number is None else f"{figure(number + 1)} · {kind}"
        has_minutes = item.minutes and is_presented(item, self._archive)
        minutes = minutes_words(item.minutes) if has_minutes else ""
        if passage is not None and number is not None:
            return self._passage(entry, passage, (head, minutes), most)
        picture = picture_of(item, self._archive)
        if picture is not None and number is not None:
            return self._picture(entry, picture, (head, minutes), most)
        words = cut(self.words(item), most or _MOST_WORDS) if number is not None else ""
        if is_blank(words) and number is not None:
            words = QCoreApplication.translate("Workshop", "Nothing is written on it yet.")
        signs = _told(
            entry.became,
            asked_sign(item),
            bare_sign(item, entry.words),
            like_quote_sign(entry),
            *detail_signs(entry, self.details),
            lacking_words(entry.lacking),
            _picture_sign(item),
            drop_sign(item),
        )
        return ItemWords(head, minutes, words=words, own=True, signs=signs)

    def folds(self, item: Item) -> bool:
        """Return whether the words of `item` are folded, since they have a care note."""
        return self.care is CareChoice.FOLD and is_heavy(item, self._archive)

    def _passage(
        self, entry: ShownItem, passage: Passage, above: tuple[str, str], most: int
    ) -> ItemWords:
        care, said = care_line(passage), passage.attribution
        folded = self.folds(entry.item)
        texts = read_texts(passage, self._dial.reading)
        words = "\n".join(cut(text, most or _MOST_WORDS // len(texts)) for text in texts)
        if folded:
            words = QCoreApplication.translate("Workshop", "The words are folded.")
        return ItemWords(
            head=above[0],
            minutes=above[1],
            care=care,
            words=words,
            own=folded,
            pale=self.care is CareChoice.DIM and bool(passage.care),
            quote=said is not None and not folded,
            line=self._line(passage, said) if said and not folded else "",
            signs=_told(
                left_out_sign(standing(passage, self._dial)),
                entry.became,
                lacking_words(entry.lacking),
                drop_sign(entry.item),
            ),
        )

    def _picture(
        self, entry: ShownItem, shown: SectionPicture, above: tuple[str, str], most: int
    ) -> ItemWords:
        folded = self.folds(entry.item)
        words = cut(self.words(entry.item), most or _MOST_WORDS)
        if folded:
            words = QCoreApplication.translate("Workshop", "The words are folded.")
        return ItemWords(
            head=above[0],
            minutes=above[1],
            care=care_line(shown),
            words=words,
            own=True,
            pale=self.care is CareChoice.DIM and bool(shown.care),
            signs=_told(
                left_out_sign(standing(shown, self._dial)),
                entry.became,
                lacking_words(entry.lacking),
                drop_sign(entry.item),
            ),
        )

    def _line(self, passage: Passage, said: Attribution) -> str:
        vocabulary, level = self._archive.content.vocabulary, self._dial.to_room(said)
        if made := self._dial.reading.of(passage).made:
            return line_of_fields(said, level, vocabulary, made.language)
        return attribution_line(said, level, vocabulary)

    def place(self, name: str) -> str:
        """Return where the passage `name` stands."""
        return self._cards.place(name)

    def words(self, item: Item) -> str:
        """Return the full words of `item`, or the label of what it shows."""
        archive, language = self._archive, self._language
        match item.kind:
            case ItemKind.PASSAGE:
                passage = archive.passage(item.target)
                return "\n".join(read_texts(passage, self._dial.reading)) if passage else ""
            case ItemKind.THEME:
                theme = archive.theme(item.target)
                return worded(theme.label, language) if theme else ""
            case ItemKind.CHART:
                table = archive.table(item.target)
                return worded(table.title, language) if table else ""
            case ItemKind.TERM:
                entry = archive.term(item.target)
                return term_of(entry.terms, language) if entry else ""
            case ItemKind.PICTURE:
                shown = archive.picture(item.target)
                return (shown.picture.caption or shown.picture.description) if shown else ""
            case _:
                own, said = own_picture(item), worded(item.words, language)
                unsaid = pause_words() if item.kind is ItemKind.PAUSE else ""
                return (own.description if own else unsaid) if is_blank(said) else said

    def whole(self, item: Item) -> str:
        """Return all words that are shown for an item of the archive."""
        archive, words, definition = self._archive, self.words(item), ""
        if item.kind is ItemKind.THEME and (theme := archive.theme(item.target)):
            definition = worded(theme.definition, self._language)
        elif item.kind is ItemKind.TERM and (entry := archive.term(item.target)):
            definition = worded(entry.definition, self._language)
        elif item.kind is ItemKind.CHART:
            tables = (each for each in told_tables(archive.content) if each.id == item.target)
            rows = [row for table in tables for row in table.rows]
            named = [(worded(row.label, self._language), told_figure(row.told)) for row in rows]
            definition = "\n".join(f"{label}: {told}" for label, told in named)
        elif (shown := picture_of(item, archive)) and shown.picture.caption:
            definition = shown.picture.description
        return "\n".join(filter(None, (words, definition)))

    def emphasis(self, item: Item) -> tuple[Emphasis, ...]:
        """Return how the words of an item that shows a passage are set apart."""
        is_passage = item.kind is ItemKind.PASSAGE
        passage = self._archive.passage(item.target) if is_passage else None
        if passage is None or not self._dial.reading.of(passage).has_original:
            return ()
        _lines, moved = in_rows(passage.text, passage.table)
        return tuple(Emphasis(e.kind, moved(e.start), moved(e.end)) for e in passage.emphasis)

    def label(self, kind: ItemKind, target: str) -> str:
        """Return the label of what an item of the archive shows."""
        return self.words(Item(kind, target))


@dataclass(frozen=True, slots=True)
class ItemRow:
    """The row of an item.

    `manner` is the state on which its words depend, so that rows compare unequal after a change of
    it.
    """

    entry: ShownItem
    manner: tuple[object, ...]
    teller: ItemTeller = field(compare=False, repr=False)

    def __hash__(self) -> int:
        return hash(self.entry.id)

    @property
    def id(self) -> str:
        """The id of the item."""
        return self.entry.id

    @property
    def told(self) -> ItemWords:
        """The words of the row, made when they are needed."""
        return self.teller.tell(self.entry)

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return self.told.spoken

    @property
    def choosable(self) -> bool:
        """Every item can be chosen, also one that cannot be shown, so that it can be deleted."""
        return True


def drop_sign(item: Item) -> str:
    """Return a few words on an item that goes first where time runs short, or ""."""
    return (
        QCoreApplication.translate("Workshop", "May be left out if late") if item.may_drop else ""
    )


def cut(text: str, most: int = _MOST_WORDS) -> str:
    """Return the first words of `text` on one line."""
    words = ""
    for line in filter(None, (" ".join(line.split(maxsplit=most)) for line in text.splitlines())):
        words = f"{words} · {line}" if words else line
        if len(words) > most:
            break
    if len(words) <= most:
        return words
    return (words[:most].rpartition(" ")[0] or words[:most]) + " …"


def _told(*signs: str) -> tuple[str, ...]:
    return tuple(filter(None, signs))


def _picture_sign(item: Item) -> str:
    """Return that a title has a picture, and what that shows."""
    own = own_picture(item)
    if own is None or item.kind is not ItemKind.TITLE:
        return ""
    told = QCoreApplication.translate("Workshop", "With a picture: {what}")
    return told.format(what=cut(own.description, _MOST_WORDS))
