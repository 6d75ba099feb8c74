"""The right pane: what is known about the chosen passage or footnote."""

from collections.abc import Iterator, Sequence
from itertools import accumulate

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from index import Footnote, OpenArchive, Passage, Place, worded
from viewer.shell.focus import counterpart, name_of_focus
from viewer.shell.tab_order import stops
from viewer.ui.lists.passage_cards import PassageCards, note_words, tells_too_much
from viewer.ui.look.accessibility import ScrollArea
from viewer.ui.look.look import LIST, SMALL, Look
from viewer.ui.look.text_cost import text_cost
from viewer.ui.look.tooltips import breakable
from viewer.ui.screen.clipboard import leaves_as_quote
from viewer.ui.widgets.chip import WrappedChip
from viewer.ui.widgets.flow_layout import FlowLayout
from viewer.ui.widgets.labels.measured_label import MeasuredLabel
from viewer.wording.archive_words import (
    as_of_line,
    care_line,
    consent_line,
    notes_left_out,
    translation_line,
    voice_line,
)
from viewer.wording.dial import Dial
from viewer.wording.number_format import unparted

_SOON = 15  # ms until the card of another passage is shown: the page comes first
_MOST = 20  # themes, footnotes or notes shown of one passage
_DEAREST = 10_000  # the most that those after the first may cost to lay out (`text_cost`)


class CardPane(ScrollArea):
    """Shows one passage's attribution, themes, footnotes, notes and place in the source."""

    theme_chosen = Signal(str)
    text_wanted = Signal(str)

    def __init__(self, archive: OpenArchive, look: Look, language: str, dial: Dial) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(self.tr("About the chosen passage"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._archive = archive
        self._look = look
        self._language = language
        self._dial = dial
        self._cards = PassageCards(archive, language, dial)
        self._name = self._shown = ""  # what is to be shown, and what the card there shows
        self._can_show_text, self._folded = True, False
        self._due = QTimer(self, interval=_SOON, singleShot=True)
        self._due.timeout.connect(self.show_anew)
        look.changed.connect(self.show_anew)
        dial.changed.connect(self.show_anew)
        self.show_anew()

    def show_passage(self, name: str, *, can_show_text: bool, folded: bool = False) -> None:
        """Soon show the passage or footnote `name`, with a button to its text if `can_show_text`.

        Footnotes of a passage whose words are `folded` are folded too.
        Until then the pane shows the card before, or nothing if it is only about to be shown.
        """
        wanted = name, can_show_text, folded
        if wanted != (self._name, self._can_show_text, self._folded):
            self._name, self._can_show_text, self._folded = wanted
            self._due.start()
            if not self.isVisible():
                self._inside.hide()

    def show_due(self) -> None:
        """Show now what is to be shown soon."""
        if self._due.isActive():
            self.show_anew()

    @Slot()
    def show_anew(self) -> None:
        """Show what the archive says of the passage now."""
        self._due.stop()
        self._shown = self._name
        self._inside = inside = QWidget()
        inside.setObjectName("card")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(8)
        for part in self._parts():
            layout.addWidget(part)
        layout.addStretch()
        focus = name_of_focus(self)
        self.setWidget(inside)
        if focus is not None:  # Tab was pressed before this card was there
            layout.activate()
            there = counterpart(inside, focus) or next(stops(inside), None)
            if there is not None:
                there.setFocus()

    def _parts(self) -> Iterator[QWidget]:
        passage, footnote = self._archive.passage(self._name), self._archive.footnote(self._name)
        if passage is None and footnote is None:
            yield self._words(
                self.tr("Choose a passage to see who says it, its themes and the editor’s notes."),
                "soft",
            )
            return
        yield self._heading(unparted(self._cards.place(self._name)))
        if passage is not None:
            yield from self._passage(passage)
        if footnote is not None:
            yield self._source(footnote.place)
        if self._can_show_text:
            button = QPushButton(self.tr("Show in text"))
            button.clicked.connect(self._want_text)
            yield button

    def _passage(self, passage: Passage) -> Iterator[QWidget]:
        vocabulary = self._archive.content.vocabulary
        if told := self._dial.line_read(passage, vocabulary):
            line = self._words(told)
            self._look.dress(line, LIST, italic=True, reading=True)
            line.setProperty("role", "attribution")
            yield line
        for text, role in (
            (voice_line(passage, vocabulary), ""),
            (care_line(passage), "care"),
            (as_of_line(passage), "care"),
        ):
            if text:
                yield self._words(text, role)
        if leaves_as_quote(passage):
            yield self._words(consent_line(passage), "soft")
        yield from self._themes(passage)
        footnotes = [self._archive.footnote(mark.footnote) for mark in passage.footnotes]
        known = [footnote for footnote in footnotes if footnote]
        shown = _first(known, [footnote.text for footnote in known])
        for footnote in shown:
            yield from self._footnote(footnote)
        yield from self._more(len(known) - len(shown))
        yield from self._notes(passage)
        yield self._source(passage.place)

    def _notes(self, passage: Passage) -> Iterator[QWidget]:
        notes = self._archive.notes_on(passage.id)
        if notes:
            yield self._heading(self.tr("Editor’s notes"))
        told = [note for note in notes if not tells_too_much(self._archive, note, self._dial)]
        words = [note_words(self._archive, note, self._language) for note in told]
        shown = _first(words, words)
        for each in shown:
            yield self._words(each)
        yield from self._more(len(told) - len(shown))
        if len(told) < len(notes):
            yield self._words(notes_left_out(), "soft")

    def _themes(self, passage: Passage) -> Iterator[QWidget]:
        if not passage.themes:
            return
        yield self._heading(self.tr("Themes"))
        chips = QWidget()
        layout = FlowLayout(chips)
        themes = [theme for theme in map(self._archive.theme, passage.themes) if theme]
        labels = [worded(theme.label, self._language) for theme in themes]
        shown = _first(themes, labels)
        for theme, label in zip(shown, labels, strict=False):
            chip = WrappedChip(label, theme.id)
            chip.value_clicked.connect(self.theme_chosen)
            layout.addWidget(chip)
        yield chips
        yield from self._more(len(themes) - len(shown))

    def _more(self, number: int) -> Iterator[QWidget]:
        """Say that a `number` of things are not shown."""
        if number:
            told = QCoreApplication.translate("VoicesModel", "%n more", "", number)
            yield self._words(told, "soft")

    def _footnote(self, footnote: Footnote) -> Iterator[QWidget]:
        yield self._heading(self.tr("Footnote {mark}").format(mark=footnote.mark))
        if self._folded:
            yield self._words(self.tr("The words are folded, as those of the passage are."), "soft")
            return
        shown = self._dial.reading.of(footnote)
        if shown.has_original:
            words = self._words(footnote.text)
            self._look.dress(words, LIST - 1, reading=True)
            yield words
        if shown.made:
            language = self._archive.document_of(footnote.id).language
            yield self._words(translation_line(shown.made, language), "soft")
            yield self._words(shown.made.text)

    def _source(self, place: Place | None) -> QWidget:
        if place is None:
            return self._words(self.tr("The place in the source is not known."), "soft")
        told = self.tr("In the source: line {line}").format(line=place.line)
        return self._words(told, "soft")

    def _heading(self, text: str) -> QLabel:
        heading = self._words(text, "heading")
        heading.setContentsMargins(0, 6, 0, 0)
        return heading

    def _words(self, text: str, role: str = "") -> QLabel:
        words = MeasuredLabel(breakable(text))
        words.setProperty("role", role)
        if role == "care":
            words.setMargin(8)
        self._look.dress(words, SMALL + 1, bold=role == "heading")
        return words

    @Slot()
    def _want_text(self) -> None:
        self.text_wanted.emit(self._shown)


def _first[T](things: Sequence[T], words: Sequence[str]) -> Sequence[T]:
    """Return the first of `things`, with these `words`, that can be shown quickly; one at least."""
    costs = accumulate(map(text_cost, words[1:_MOST]))
    return things[: 1 + sum(cost <= _DEAREST for cost in costs)]
