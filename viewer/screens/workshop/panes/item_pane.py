"""The pane of the chosen item: its full words, and what can be edited."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from index import Archive, Counts, MarkedItem, OpenArchive, Passage, PassageKind
from viewer.screens.workshop.change_requests import SetChanges
from viewer.screens.workshop.list import ItemList
from viewer.screens.workshop.panes.item_times import ItemTimes
from viewer.screens.workshop.panes.note_part import NotePart
from viewer.screens.workshop.panes.phrase_sheet import PhraseSheet
from viewer.screens.workshop.panes.picture_button import PictureButton
from viewer.screens.workshop.panes.text_boxes import StateLabel, Typed, WordsBox
from viewer.screens.workshop.plan.item_words import ItemTeller, cut
from viewer.screens.workshop.plan.plan import passage_of, picture_of, standing
from viewer.screens.workshop.plan.plan_words import (
    first_words,
    fit_words,
    own_picture_words,
    passage_words,
    picture_words,
)
from viewer.screens.workshop.shown_set import ShownItem
from viewer.ui.look.accessibility import name_box
from viewer.ui.look.look import INTERFACE, LIST, Look
from viewer.ui.widgets.choice_box import ChoiceBox
from viewer.ui.widgets.flow_layout import flowing
from viewer.ui.widgets.labels.emphasis_label import EmphasisLabel
from viewer.ui.widgets.labels.measured_label import MeasuredLabel
from viewer.wording.dial import Dial

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_MOST_WHOLE, _MOST_LINE = 2_000, 600  # characters: all are laid out at each change of width
_LETTERS = 12  # of the longest choice
_STEPS: tuple[bool | None, ...] = (None, True, False)


class ItemPane(QWidget):
    """Shows one item, and edits its words, note, minutes and care step."""

    def __init__(
        self,
        archive: OpenArchive,
        dial: Dial,
        look: Look,
        hand: SetChanges,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._archive, self._dial, self._look = archive, dial, look
        self._entry: ShownItem | None = None
        self._hand = hand
        self._head = ""
        self._is_theirs = False  # whether the words shown are the archive's
        self._parts = QWidget()
        self._title, self._state = MeasuredLabel(), StateLabel()
        self._care, self._whole, self._told = MeasuredLabel(), EmphasisLabel(), MeasuredLabel()
        self._words_label, self.noted = QLabel(), NotePart()
        self.words, self.note = WordsBox(), self.noted.box
        self.steps, self.times = ChoiceBox(), ItemTimes(hand, self)
        self.minutes = self.times.minutes
        self._mark = QPushButton(self.tr("Words that s&tand out …"))
        self.picture = PictureButton()
        self._name_parts()
        self._lay_out()
        self._typed_words = Typed(self.words, "words", self._save_words, hand)
        self._typed_note = Typed(self.note, "note", self._save_note, hand)
        for typed in (self._typed_words, self._typed_note):
            typed.said.connect(self._state.say)
        self.steps.activated.connect(self._set_steps)
        self._mark.clicked.connect(self._ask_phrase)
        look.changed.connect(self._dress)
        self._dress()

    def _name_parts(self) -> None:
        self.words.setAccessibleName(self.tr("Words on the slide"))
        self._words_label.setText(self.words.accessibleName())
        name_box(self.steps, self.tr("Care note first"))
        self.steps.setMinimumContentsLength(_LETTERS)
        for text in (
            self.tr("As in the set"),
            self.tr("Yes"),
            self.tr("No"),
        ):
            self.steps.addItem(text)
        self._title.setProperty("role", "heading")
        self._told.setProperty("role", "soft")
        self._care.setProperty("role", "care")
        self._care.setContentsMargins(8, 4, 8, 4)
        self._words_label.setProperty("role", "soft")
        self._words_label.setWordWrap(True)

    def _lay_out(self) -> None:
        line, row = flowing(12)
        self._stepped = _labelled(self.tr("Care note &first"), self.steps)
        for each in (
            self.times.timed,
            self.times.may_drop,
            self.times.handed_out,
            self._stepped,
            self._mark,
            self.picture,
            self._state,
        ):
            row.addWidget(each)
        inside = QVBoxLayout(self._parts)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        above = _column(self._words_label, self.words, self.noted)
        self._alone = above, _column(self._told, self._care, self._whole)
        for part in (above, line, self._alone[1]):
            inside.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 4, 24, 8)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._parts)
        column.addStretch(1)

    def follow(self, items: ItemList) -> None:
        """Follow what is chosen in `items`: several have their minutes set, and nothing else."""
        self.times.follow(items)
        items.taken_changed.connect(self._tell_chosen)

    @Slot()
    def _tell_chosen(self) -> None:
        count = len(self.times.taken)
        if self._entry is not None:
            several = self.tr("%n item(s) selected", "", count)
            self._title.setText(several if count > 1 else self._head)
        for part in self._alone:
            part.setVisible(count <= 1)
        for part in (self.times.handed_out, self._stepped, self._mark, self.picture):
            part.setEnabled(count <= 1)

    def save(self) -> None:
        """Save what was typed now."""
        self._typed_words.save()
        self._typed_note.save()

    def show_entry(
        self,
        entry: ShownItem | None,
        teller: ItemTeller,
        *,
        can_write: bool,
        is_own: bool,
        language: str,
    ) -> None:
        """Show an item, which may be changed if `can_write`, and then in `language`.

        It `is_own` where its set is in the reader's notebook, and not in the archive.
        """
        self._entry = entry
        self._parts.setVisible(entry is not None)
        if entry is None:
            self.save()
            self._title.setText(self.tr("Choose an item to see all of it, and to write on it."))
            return
        item = entry.item
        for typed, text in ((self._typed_words, entry.words), (self._typed_note, entry.note)):
            typed.show(entry.id, text, can_write=can_write, language=language)
        for part in (self._words_label, self.words):
            part.setVisible(item.kind.is_free)
        self.noted.setVisible(can_write or bool(self._typed_note.text) or self.noted.is_folded)
        self.noted.name(
            self.tr("Speaker’s note. No room sees it.")
            if is_own or not self._hand.at_desk
            else self.tr("Speaker’s note: no room sees it; whoever has the archive can read it")
        )
        self._head = cut(teller.tell(entry).head, _MOST_LINE)
        self._tell_chosen()
        self._show_words(entry, teller)
        self.steps.setCurrentIndex(_STEPS.index(item.in_steps))
        self.steps.setEnabled(can_write)
        self._mark.setVisible(can_write and is_own and passage_of(item, self._archive) is not None)
        self.picture.show_item(entry.id, item, can_change=can_write and is_own)
        self.times.show_entry(entry, can_write=can_write, is_told=teller.tells_plan)

    def _show_words(self, entry: ShownItem, teller: ItemTeller) -> None:
        """Show what cannot be edited: the archive's words, their consent and attribution."""
        item = entry.item
        passage, picture = passage_of(item, self._archive), picture_of(item, self._archive)
        shown = passage or picture
        told = teller.tell(entry)
        self._stepped.setVisible(shown is not None and bool(shown.care))
        self._care.setText(cut(told.care, _MOST_LINE))
        self._care.setVisible(bool(told.care))
        whole = "" if item.kind.is_free or entry.number is None else teller.whole(item)
        is_folded = teller.folds(item)
        apart = () if is_folded else teller.emphasis(item)
        self._whole.show_words(told.words if is_folded else whole[:_MOST_WHOLE], apart)
        self._whole.setVisible(bool(self._whole.text()))
        self._is_theirs = passage is not None and not told.own
        self._dress()
        lines = [*first_words(entry, teller.details)]
        if passage is not None:
            lines += _passage_words(passage, self._dial, self._archive.content)
        if picture is not None:
            lines += picture_words(picture, standing(picture, self._dial))
        lines += own_picture_words(item)
        if len(self._whole.text()) < len(whole) and not is_folded:
            lines.append(self.tr("Only the beginning of the words stands here."))
        self._told.setText(" ".join(cut(line, _MOST_LINE) for line in lines))
        self._told.setVisible(bool(lines))

    def _save_words(self, of: str, text: str, then: "Callable[[], None]") -> None:
        self._hand.alter_item(of, then, words=text)

    def _save_note(self, of: str, text: str, then: "Callable[[], None]") -> None:
        self._hand.alter_item(of, then, note=text)

    @Slot(int)
    def _set_steps(self, number: int) -> None:
        if self._entry:
            self._hand.alter_item(self._entry.id, in_steps=_STEPS[number])

    @Slot()
    def _ask_phrase(self) -> None:
        entry = self._entry
        passage = passage_of(entry.item, self._archive) if entry else None
        if entry is None or passage is None:
            return
        phrase = entry.item.phrase if isinstance(entry.item, MarkedItem) else None
        sheet = PhraseSheet(passage.text, phrase, self._look, self)
        sheet.chosen.connect(partial(self._hand.mark, entry.id, passage.id))
        sheet.open()

    @Slot()
    def _dress(self) -> None:
        own, theirs = self._look.interface_font(INTERFACE), self._look.reading_font(LIST)
        for box in (self.words, self.note):
            box.setFont(own)
        self._whole.setFont(theirs if self._is_theirs else own)


def _passage_words(passage: Passage, dial: Dial, content: Archive) -> "Iterator[str]":
    """Yield what holds for a passage before a room, and how many could be meant in handouts."""
    said = passage.attribution
    yield from passage_words(passage, standing(passage, dial), dial, content.vocabulary)
    if said is not None and passage.kind is PassageKind.QUOTE:
        counts = Counts(content.participants, content.vocabulary)
        yield from fit_words(said, dial.leaving(said), counts)


def _column(*parts: QWidget) -> QWidget:
    """Return a widget of `parts`, one below the other."""
    whole = QWidget()
    down = QVBoxLayout(whole)
    down.setContentsMargins(0, 0, 0, 0)
    down.setSpacing(6)
    for part in parts:
        down.addWidget(part)
    return whole


def _labelled(words: str, part: QWidget) -> QWidget:
    """Return a widget of `part` and a label above it: in one row they would be too wide."""
    label, both = QLabel(words), QWidget()
    label.setBuddy(part)
    down = QVBoxLayout(both)
    down.setContentsMargins(0, 0, 0, 0)
    down.setSpacing(4)
    down.addWidget(label)
    down.addWidget(part)
    return both
