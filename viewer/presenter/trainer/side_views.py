"""The views beside the trainer's preview of the room: the next slide, all slides, or the keys."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate
from typing import override

from PySide6.QtCore import QCoreApplication, QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from viewer.presenter.journal import Journal
from viewer.presenter.key_list import KeyList
from viewer.presenter.keys import ENTER
from viewer.presenter.present_keys import PresentKeys
from viewer.presenter.presentation import Presentation
from viewer.presenter.programme import Programme
from viewer.presenter.slides.slide import Slide, SlideKind
from viewer.presenter.trainer.tile import WholeSlide
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


class SideViews(QStackedWidget):
    """Shows one of the views: usually what comes next."""

    def __init__(self, show: Presentation, keys: PresentKeys, journal: Journal) -> None:
        super().__init__()
        self.coming, self.overview = NextSlideView(show, journal), Overview(show, keys)
        for part in (self.coming, self.overview):
            self.addWidget(part)

    @cached_property
    def keys(self) -> KeyList:
        """The keys, made when they are asked for: most presentations end without."""
        keys = KeyList()
        self.addWidget(keys)
        return keys

    @property
    def shows_coming(self) -> bool:
        """Whether what comes next is shown."""
        return self.currentWidget() is self.coming

    def show_coming(self) -> None:
        """Show what comes next."""
        self.setCurrentWidget(self.coming)


class NextSlideView(WordsArea):
    """Shows the next slide, and the trainer's notes and the footnotes on the present one.

    Where the room sees another slide or none, the trainer's own is shown in place of the next,
    of which the beginning is told.
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
        self._here, self._care = _label(), _label()
        self._here.setProperty("role", "heading")
        self._care.setProperty("role", "warned")
        self._slide = WholeSlide(show)
        for part in (self._here, self._care, self._slide):
            self._layout.addWidget(part)
        self._next = self._part(READING_FACE, _WORDS)
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
        self._slide.be_at_most(self.viewport().height() * _PICTURE // 100)

    @Slot()
    def _refresh(self) -> None:
        self._refresh_slides()
        slide = self._show.slide
        _fill(self._notes, self.tr("Your notes"), slide.note)
        _fill(self._footnotes, self.tr("Footnotes of this slide"), _noted(slide.noted))
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
        """Show a slide as on a room's `screen` of this size."""
        self._slide.be_like(screen)

    def _refresh_slides(self) -> None:
        show, at = self._show, self._show.position_after
        title, (following, care) = self._next_title(at), self._following(at)
        told = ""
        if show.in_room is show.slide:
            self._show_whole(title, care, following)
        else:
            self._show_whole(self._own_title(), "", None if show.is_empty else show.slide)
            begins = _short(_beginning(following), _MOST_OF_NEXT) if following else ""
            told = "\n".join(filter(None, (care, begins)))
        _fill(self._next, title, told)

    def _show_whole(self, title: str, care: str, slide: Slide | None) -> None:
        for label, words in ((self._here, title), (self._care, care)):
            label.setText(words)
            label.setVisible(bool(words))
        self._slide.show_slide(slide)

    def _following(self, at: int | None) -> tuple[Slide | None, str]:
        """Return the slide at `at`, after a care note alone the words behind it; and the note."""
        if at is None:
            return None, ""
        slide, *after = self._show.slides[at : at + 2]
        told = self.tr("Care note first: {what}").format(what=slide.warned)
        is_care = slide.kind is SlideKind.CARE
        return (after or [slide])[0] if is_care else slide, told if slide.warned else ""

    def _own_title(self) -> str:
        show = self._show
        if show.is_empty:
            return ""
        here = self.tr("You are at · {number} of {count}")
        return here.format(number=show.places[show.number], count=show.of)

    def _next_title(self, at: int | None) -> str:
        show = self._show
        if at is None:
            return self.tr("The last slide")
        is_new = show.slides[at].item != show.slide.item
        told = self.tr("Next · {number} of {count}") if is_new else self.tr("Next, of the same")
        return told.format(number=show.places[show.number_at(at)], count=show.of)


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
            texts = (" ".join(text.split()) for text in (_beginning(said), said.translation))
            words = "\n".join(_short(text, _SHOWN_OF_EACH) for text in texts if text)
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


def _beginning(slide: Slide) -> str:
    return slide.begins or (slide.picture.description if slide.picture else "")


def _short(words: str, most: int) -> str:
    return words if len(words) <= most else f"{words[:most].rsplit(None, 1)[0]}…"


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
