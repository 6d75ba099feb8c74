"""The views beside the trainer's preview of the room: the next slide, or all slides."""

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import override

from PySide6.QtCore import QCoreApplication, QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from viewer.presenter.journal import Journal
from viewer.presenter.keys import ENTER
from viewer.presenter.present_keys import PresentKeys
from viewer.presenter.presentation import Presentation
from viewer.presenter.programme import Programme
from viewer.presenter.slides.slide import Slide, SlideKind
from viewer.presenter.trainer.tile import NextPicture
from viewer.presenter.trainer_words import left_out_lines
from viewer.ui.look.accessibility import WordsArea
from viewer.ui.look.look import INTERFACE_FACE, READING_FACE, face, grown
from viewer.wording.number_format import figure

_WORDS, _NOTE = 17, 15  # pixels at 100 %
_PICTURE = 40  # percent of the height, for the picture of the next slide
_OWN_KEYS = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}
_MOST_NOTED = 4_000  # characters of footnotes after the first
_SHOWN_OF_EACH, _MOST_OF_NEXT = 90, 240  # characters: the notes below must be visible
NBSP = "\u00a0"


class NextSlideView(WordsArea):
    """Shows the next slide, and the trainer's notes and the footnotes on the present one.

    Where the room sees another slide or none, the trainer's own is shown first.
    """

    def __init__(self, show: Presentation, journal: Journal) -> None:
        super().__init__(
            QCoreApplication.translate("NextSlideView", "What comes next, and your notes")
        )
        self._show, self._journal = show, journal
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setObjectName("page")
        self._layout = QVBoxLayout(inside)
        self._layout.setContentsMargins(16, 12, 16, 12)
        self._layout.setSpacing(8)
        self._here = self._part(READING_FACE, _WORDS)
        self._title, self._care = _label(), _label()
        self._title.setProperty("role", "heading")
        self._care.setProperty("role", "warned")
        self._next = NextPicture(show)
        for part in (self._title, self._care, self._next):
            self._layout.addWidget(part)
        self._notes = self._part(INTERFACE_FACE, _NOTE)
        self._footnotes = self._part(READING_FACE, _NOTE)
        self._questions = self._part(INTERFACE_FACE, _NOTE)
        self._layout.addStretch(1)
        self._voices = self._part(INTERFACE_FACE, _NOTE)
        self._left_out = _label()
        self._left_out.setProperty("role", "warned")
        self._layout.addWidget(self._left_out)
        self.setWidget(inside)
        journal.changed.connect(self._refresh)
        show.changed.connect(self._refresh)
        self._refresh()

    def _part(self, family: str, pixels: int) -> tuple[QLabel, QLabel]:
        """Add a heading and the text under it."""
        title, words = _label(), _label()
        title.setProperty("role", "heading")
        words.setFont(face(family, grown(pixels)))
        words.setContentsMargins(0, 0, 0, 8)
        self._layout.addWidget(title)
        self._layout.addWidget(words)
        return title, words

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the picture leave room for the notes below it."""
        super().resizeEvent(event)
        self._next.be_at_most(self.viewport().height() * _PICTURE // 100)

    @Slot()
    def _refresh(self) -> None:
        show = self._show
        here = self.tr("You are at · {number} of {count}")
        seen = "" if show.in_room is show.slide else _short(show.slide.begins, _MOST_OF_NEXT)
        place = None if show.is_empty else show.places[show.number]
        told = here.format(number=place, count=show.of) if place else ""
        _fill(self._here, told, seen)
        self._refresh_next(show.position_after)
        _fill(self._notes, self.tr("Your notes"), show.slide.note)
        _fill(self._footnotes, self.tr("Footnotes of this slide"), _noted(show.slide.noted))
        asked = "\n".join(self._journal.questions)
        _fill(self._questions, self.tr("Open questions"), asked)

    def tell(self, programme: Programme) -> None:
        """Show the voices in `programme`, and what is left out of it."""
        voices = (f"{who.replace(' ', NBSP)}{NBSP}{count}" for who, count in programme.voices)
        _fill(self._voices, self.tr("Voices in this set"), " · ".join(voices))
        left_out = "\n".join(left_out_lines(programme))
        self._left_out.setText(left_out)
        self._left_out.setVisible(bool(left_out))

    def be_like(self, screen: QSize) -> None:
        """Show the next slide as on a room's `screen` of this size."""
        self._next.be_like(screen)

    def _refresh_next(self, at: int | None) -> None:
        """Show the whole slide at `at`, the next: after a care note alone, the words behind it."""
        show, title, warned = self._show, self.tr("The last slide"), ""
        following = None if at is None else show.slides[at]
        if at is not None and following is not None:
            is_new = following.item != show.slide.item
            told = self.tr("Next · {number} of {count}") if is_new else self.tr("Next, of the same")
            title = told.format(number=show.places[show.number_at(at)], count=show.of)
            warned = following.warned
            if following.kind is SlideKind.CARE:
                following = next(iter(show.slides[at + 1 :]), following)
        self._title.setText(title)
        self._care.setText(self.tr("Care note first: {what}").format(what=warned))
        self._care.setVisible(bool(warned))
        self._next.show_slide(following)


class Overview(QListWidget):
    """Lists all items by their beginnings, with what the trainer should know of each.

    It takes the arrow keys, and Enter where no number was typed; the show takes all others.
    """

    slide_chosen = Signal(int)

    def __init__(self, show: Presentation, keys: PresentKeys) -> None:
        super().__init__()
        self._show, self._keys = show, keys
        self.setObjectName("overview")
        self.setAccessibleName(self.tr("All slides"))
        self.setWordWrap(True)
        self.setSpacing(2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._choose)
        show.changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """List the present items, if the list is visible."""
        if not self.isVisible():
            return
        self.clear()
        for number, slides in zip(self._show.places, self._show.items, strict=True):
            said = next((each for each in slides if each.kind is not SlideKind.CARE), slides[0])
            begins = said.begins or (said.picture.description if said.picture else "")
            texts = (" ".join(text.split()) for text in (begins, said.translation) if text)
            words = "\n".join(_short(text, _SHOWN_OF_EACH) for text in texts)
            lines = [f"{number} · {words}", " · ".join(self._signs(slides))]
            item = QListWidgetItem("\n".join(filter(None, lines)))
            if slides[0].item in self._show.passed:
                item.setForeground(self.palette().placeholderText())
            self.addItem(item)
        self.setCurrentRow(self._show.number)

    def _signs(self, slides: Sequence[Slide]) -> Iterator[str]:
        """Yield what is to be known of an item: passed over, care, minutes, may be left out."""
        first = slides[0]
        if first.item in self._show.passed:
            yield self.tr("PASSED OVER")
        if first.warned:
            yield self.tr("Care note first: {what}").format(what=first.warned)
        elif first.care:
            yield first.care
        if first.minutes:
            yield self.tr("{minutes} min").format(minutes=figure(first.minutes))
        if first.may_drop:
            yield self.tr("may be left out")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OWN_KEYS:
            self._keys.forget()
            super().keyPressEvent(event)
        elif event.key() in ENTER and not self._keys.typed:
            self.slide_chosen.emit(self.currentRow())
        else:
            event.ignore()

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        self.slide_chosen.emit(index.row())


def _label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label


def _short(words: str, most: int) -> str:
    return words if len(words) <= most else f"{words[:most].rstrip()}…"


def _noted(notes: Sequence[str]) -> str:
    """Return the first of `notes`, and how many more there are."""
    ends = accumulate(map(len, notes[1:]))
    shown = 1 + sum(end <= _MOST_NOTED for end in ends)
    lines, more = [*notes[:shown]], len(notes) - shown
    if more > 0:
        lines.append(QCoreApplication.translate("VoicesModel", "%n more", "", more))
    return "\n".join(lines)


def _fill(part: tuple[QLabel, QLabel], title: str, words: str) -> None:
    """Show `words` under `title`, or hide both where there are none."""
    for label, text in zip(part, (title, words), strict=True):
        label.setText(text)
        label.setVisible(bool(words))
