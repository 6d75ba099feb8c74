"""A reviewer's sitting: through a whole translation, passage by passage."""

from collections.abc import Mapping, Sequence
from typing import override

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from index import MAX_NAME, Document, OpenArchive, Section, as_text, may_be_text, original_of
from viewer.corrections.basket import Basket
from viewer.corrections.correctable import Correctable
from viewer.corrections.subjects import translation
from viewer.corrections.typed_parts import words_box
from viewer.corrections.typed_sheet import TypedSheet
from viewer.platform.clipboard_guard import holds_own_words
from viewer.ui.look.look import Look
from viewer.ui.screen.translation_differences import differences_from
from viewer.ui.widgets.choice_box import ChoiceBox
from viewer.ui.widgets.line_box import typed_words
from viewer.wording.archive_words import language_word
from viewer.wording.number_format import figure

_WIDEST = 720  # pixels at 100 %
_LINES = 5  # of a text that are seen
_PAUSE = 200  # milliseconds after the last key until it is told what differs
_ENTER = Qt.Key.Key_Return, Qt.Key.Key_Enter


class ReviewSheet(TypedSheet):
    """Asks who reviews, then shows one text or title after the other beside its translation.

    `decided` carries a translation, the words that should stand there, and the name; `differing`
    asks for `decide` where numbers or names differ, and carries which. `places` are
    the numbers of the texts to go on with, by language, and are kept up to date. What the
    `basket` holds on a translation is shown instead of what stands there. Words that are typed and
    not accepted stay with their passage.
    """

    decided = Signal(object, str, str)
    differing = Signal(str)

    def __init__(
        self,
        archive: OpenArchive,
        basket: Basket,
        places: dict[str, int],
        look: Look,
        parent: QWidget,
    ) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Review a translation"))
        self.widen(look.scaled(_WIDEST))
        self._archive, self._basket, self._places = archive, basket, places
        self._names = translated_names(archive)
        self._languages = sorted(self._names)
        self._language, self._by = "", ""
        self._offer: Correctable | None = None
        self._typed: dict[str, str] = {}
        self._suggested = ""  # what the box began with
        self._choice, self._name = ChoiceBox(), QLineEdit()
        self._meter = self.said("")
        self._text = words_box("", _LINES, look, is_fixed=True)
        self._words = words_box("", _LINES, look)
        self._own = self.said(self.tr("You suggested this. Accept keeps it."), "soft")
        self._differs = self.said("", "care")
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._tell_differences)
        self._words.textChanged.connect(self._timer.start)
        self.follow(self._words)

    def begin(self, language: str) -> None:
        """Ask who reviews, and which translation: that into `language`, where there is one."""
        self._choice.addItems([language_word(each) for each in self._languages])
        if language in self._languages:
            self._choice.setCurrentIndex(self._languages.index(language))
        self._name.setMaxLength(MAX_NAME)
        self._name.setText(self._basket.name)
        holds_own_words(self._name)
        start = self.button(self.tr("&Begin"), main=True)
        cancel = self.button(self.tr("&Cancel"))
        start.clicked.connect(self._start)
        cancel.clicked.connect(self.reject)
        told = self.tr(
            "Readers are told who reviewed a translation. Without a name it stays a draft at the "
            "editor’s desk. What you decide goes with your suggestions, into the same file; until "
            "that is written, it is dropped when Satchel locks or ends."
        )
        parts = (
            self.heading(self.windowTitle()),
            self.named(self.tr("The &translation"), self._choice),
            self.named(self.tr("Your na&me (may stay empty)"), self._name),
            self.said(told, "soft"),
        )
        self.ask(parts, (start, cancel), self._name)

    @Slot()
    def _start(self) -> None:
        self._language = self._languages[self._choice.currentIndex()]
        self._by = as_text(self._name.text().strip(), is_line=True)
        accept = self.button(self.tr("&Accept"), main=True)
        better = self.button(self.tr("&Better words"))
        skip = self.button(self.tr("&Skip"))
        back = self.button(self.tr("Bac&k"))
        close = self.button(self.tr("&Close"))
        accept.clicked.connect(self._accept_words)
        better.clicked.connect(self._words.setFocus)
        skip.clicked.connect(self._skip)
        back.clicked.connect(self._go_back)
        close.clicked.connect(self.reject)
        keys = self.tr("Ctrl+Enter takes the words as they stand in the box.")
        parts = (
            self._meter,
            self.named(self.tr("The te&xt"), self._text),
            self._differs,
            self.named(self.tr("The t&ranslation, to be bettered here"), self._words),
            self._own,
            self.said(keys, "soft"),
        )
        self.ask(parts, (accept, better, skip, back, close), self._words)
        for each in (accept, better, skip, back, close):
            each.installEventFilter(self)
        self._show()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Accept with Ctrl+Enter."""
        if _accepts(event):
            self._accept_words()
        else:
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept with Ctrl+Enter also on a button, which would take Enter for itself."""
        is_taken = event.type() is QEvent.Type.KeyPress and _accepts(event)
        if is_taken:
            self._accept_words()
        return is_taken or super().eventFilter(watched, event)

    def _show(self) -> None:
        """Show the passage that is to be looked at now."""
        count = len(self._names[self._language])
        at = min(self._places.get(self._language, 0), count - 1)
        name = self._names[self._language][at]
        held = self._archive.translatable(name)
        self._offer = translation(self._archive, name, self._language)
        self._meter.setText(_meter_words(self._language, at + 1, count))
        self._text.setPlainText(original_of(held) if held else "")
        before = self._basket.on(self._offer)
        self._suggested = before.proposed if before else self._offer.stands
        self._own.setVisible(before is not None)
        self._words.setPlainText(self._typed.get(name, self._suggested))
        self._words.setFocus()
        self._tell_differences()
        self.say_nothing()

    @Slot()
    def _tell_differences(self) -> None:
        """Show which numbers and names only one of the two has."""
        self._timer.stop()
        if self._offer is None:
            return
        words = typed_words(self._words)
        told = differences_from(self._archive, self._offer.name, words, self._language)
        if told != self._differs.text() or bool(told) == self._differs.isHidden():
            self._differs.setText(told)
            self._differs.setVisible(bool(told))
            self.fit()

    def _keep_typed(self) -> None:
        """Keep what stands in the box, if it was typed and not accepted."""
        if self._offer is None:
            return
        words = typed_words(self._words)
        self._typed.pop(self._offer.name, None)
        if words != self._suggested:
            self._typed[self._offer.name] = words

    @override
    def typed(self) -> dict[str, str]:
        self._keep_typed()
        return dict(self._typed)

    @override
    def warning(self) -> str:
        return self.tr("Words that you typed are not accepted yet. Close again to drop them.")

    @Slot()
    def _accept_words(self) -> None:
        words = typed_words(self._words).strip()
        if self._offer is None:
            return
        if not words or not _may_stand(self._archive, self._offer.name, words):
            told = self.tr("These words are too long or missing. Change them, or skip this one.")
            self.tell(told, at=self._words)
            return
        differs = differences_from(self._archive, self._offer.name, words, self._language)
        if differs:
            self.differing.emit(differs)
        else:
            self.decide()

    @Slot()
    def decide(self) -> None:
        """Accept the words in the box, and go on."""
        words = typed_words(self._words).strip()
        self.decided.emit(self._offer, words, self._by)
        self._suggested = words
        self._words.setPlainText(words)
        self._skip()

    @Slot()
    def _skip(self) -> None:
        self._keep_typed()
        at = self._places.get(self._language, 0) + 1
        if at < len(self._names[self._language]):
            self._places[self._language] = at
            self._show()
            return
        self._places[self._language] = len(self._names[self._language]) - 1
        self.tell(self.tr("That was the last one. Close, then write the file."))

    @Slot()
    def _go_back(self) -> None:
        self._keep_typed()
        self._places[self._language] = max(0, self._places.get(self._language, 0) - 1)
        self._show()


def _accepts(event: QEvent) -> bool:
    if not isinstance(event, QKeyEvent) or event.key() not in _ENTER:
        return False
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def _meter_words(language: str, number: int, count: int) -> str:
    told = QCoreApplication.translate("ReviewSheet", "Into {language}: {number} of {count}")
    values = {"number": figure(number), "count": figure(count)}
    return told.format(language=language_word(language), **values)


def _may_stand(archive: OpenArchive, name: str, words: str) -> bool:
    """Return whether `words` may be the translation of the text or title `name`."""
    is_line = isinstance(archive.translatable(name), Section | Document)
    return may_be_text(words, is_line=is_line)


def translated_names(archive: OpenArchive) -> Mapping[str, Sequence[str]]:
    """Return language -> the ids of the texts and titles translated into it, in order."""
    found: dict[str, list[str]] = {}
    for document in archive.content.documents:
        for each in document.translated():
            if isinstance(each, Section) and document.repeats_title(each):
                continue
            for made in each.translations:
                found.setdefault(made.language, []).append(each.id)
    return found
