"""The right pane: what is known about the chosen passage or footnote."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from index import Footnote, OpenArchive, Passage, Place, worded
from viewer.ui.lists.passage_cards import PassageCards, note_words, tells_too_much
from viewer.ui.look.look import LIST, SMALL, Look
from viewer.ui.look.tooltips import breakable
from viewer.ui.screen.clipboard import leaves_as_quote
from viewer.ui.widgets.chip import Chip
from viewer.ui.widgets.flow_layout import FlowLayout
from viewer.wording.archive_words import (
    as_of_line,
    care_line,
    consent_line,
    notes_left_out,
    voice_line,
)
from viewer.wording.dial import Dial
from viewer.wording.number_format import unparted

_MOST = 20  # themes, footnotes or notes shown of one passage


class CardPane(QScrollArea):
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
        self._name = ""
        self._can_show_text = True
        look.changed.connect(self.show_anew)
        dial.changed.connect(self.show_anew)
        self.show_anew()

    def show_passage(self, name: str, *, can_show_text: bool) -> None:
        """Show the passage or footnote `name`, with a button to its text where `can_show_text`."""
        if (name, can_show_text) != (self._name, self._can_show_text):
            self._name, self._can_show_text = name, can_show_text
            self.show_anew()

    @Slot()
    def show_anew(self) -> None:
        """Show what the archive says of the passage now."""
        inside = QWidget()
        inside.setObjectName("card")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(8)
        for part in self._parts():
            layout.addWidget(part)
        layout.addStretch()
        self.setWidget(inside)

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
        if told := self._dial.line(passage, vocabulary):
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
        for mark in passage.footnotes[:_MOST]:
            footnote = self._archive.footnote(mark.footnote)
            if footnote:
                yield from self._footnote(footnote)
        yield from self._more(len(passage.footnotes))
        yield from self._notes(passage)
        yield self._source(passage.place)

    def _notes(self, passage: Passage) -> Iterator[QWidget]:
        notes = self._archive.notes_on(passage.id)
        if notes:
            yield self._heading(self.tr("Editor’s notes"))
        shown = [note for note in notes if not tells_too_much(self._archive, note, self._dial)]
        for note in shown[:_MOST]:
            yield self._words(note_words(self._archive, note, self._language))
        yield from self._more(len(shown))
        if len(shown) < len(notes):
            yield self._words(notes_left_out(), "soft")

    def _themes(self, passage: Passage) -> Iterator[QWidget]:
        if not passage.themes:
            return
        yield self._heading(self.tr("Themes"))
        chips = QWidget()
        layout = FlowLayout(chips)
        for name in passage.themes[:_MOST]:
            theme = self._archive.theme(name)
            if theme:
                chip = Chip(worded(theme.label, self._language), name)
                chip.value_clicked.connect(self.theme_chosen)
                layout.addWidget(chip)
        yield chips
        yield from self._more(len(passage.themes))

    def _more(self, number: int) -> Iterator[QWidget]:
        """Say how many of a `number` of things are not shown."""
        if number > _MOST:
            told = QCoreApplication.translate("VoicesModel", "%n more", "", number - _MOST)
            yield self._words(told, "soft")

    def _footnote(self, footnote: Footnote) -> Iterator[QWidget]:
        yield self._heading(self.tr("Footnote {mark}").format(mark=footnote.mark))
        words = self._words(footnote.text)
        self._look.dress(words, LIST - 1, reading=True)
        yield words

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
        words = QLabel(breakable(text))
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setProperty("role", role)
        if role == "care":
            words.setMargin(8)
        self._look.dress(words, SMALL + 1, bold=role == "heading")
        return words

    @Slot()
    def _want_text(self) -> None:
        self.text_wanted.emit(self._name)
