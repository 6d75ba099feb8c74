"""Translations under the passages of a text, in the face of the editor's words: nobody spoke them.

They are put into the text and taken out of it in one step, so a long document need not be laid out
anew, and what is open or marked in it stays so. Very many are written with the text instead.
"""

from typing import override

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QTextCursor

from index import Document, Footnote, OpenArchive, Passage, Translation
from viewer.screens.reader.care import Care
from viewer.screens.reader.text import styles
from viewer.screens.reader.text.canvas import Canvas
from viewer.screens.reader.text.layout import DocumentLayout
from viewer.screens.reader.text.portions import Portion, text_cost
from viewer.screens.reader.text.stretches import WrittenStretch, selected
from viewer.screens.reader.text.update import unmoved
from viewer.ui.look.look import Look
from viewer.wording.archive_words import translation_line
from viewer.wording.dial import Dial

_MOST = 300  # that are put into a text that is there: each moves all that is marked in it
_DEAREST = 300_000  # what those may cost to lay out, as `portions` counts it


class Translating(QObject):
    """Shows what the document on a canvas says in `language`. `changed` tells that it now does.

    `anew_wanted` tells that the text is to be laid out anew for that.
    """

    changed = Signal()
    anew_wanted = Signal()

    def __init__(self, canvas: Canvas, language: str) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._hand = Translator(language)
        self.language = language
        self._shown = False
        self._layout: DocumentLayout | None = None
        self._put_in: list[QTextCursor] = []

    @property
    def is_shown(self) -> bool:
        """Whether they are shown."""
        return self._shown

    def laid_out(
        self, archive: OpenArchive, look: Look, dial: Dial, care: Care, portion: Portion
    ) -> DocumentLayout:
        """Return `portion` as text for the canvas, with its translations where they are shown."""
        of = archive, look, dial, care, portion
        self._put_in = []
        has_many = self._shown and self._has_many(portion.document)
        layout = TranslatedLayout(self.language, *of) if has_many else DocumentLayout(*of)
        layout.text.setParent(self._canvas)
        self._layout = layout
        if self._shown and not has_many:
            self._change(layout)
        return layout

    @Slot(bool)
    def show(self, shown: bool) -> None:
        """Show the translations, or the document alone. Nothing that a reader sees moves."""
        if shown == self._shown or self._layout is None:
            return
        self._shown = shown
        if self._has_many(self._layout.document):
            self.anew_wanted.emit()
            return
        with unmoved(self._canvas, self._layout):
            self._change(self._layout)
        self.changed.emit()

    def show_one(self, name: str, made: Translation) -> None:
        """Show `made`, the translation of `name`, below it until the text is laid out anew."""
        layout = self._layout
        if layout is None or name in layout.below or name not in layout.stretches:
            return
        with unmoved(self._canvas, layout):
            for original in _originals(layout.document):
                if original.id == name:
                    self._put_in += self._hand.put_made(layout, original, made)
        self.changed.emit()

    @Slot(object)
    def put_under(self, passage: Passage) -> None:
        """Put the translation of `passage`, whose words were folded until now, below it."""
        if self._shown and self._layout is not None:
            self._put_in += self._hand.put(self._layout, passage)

    def _has_many(self, document: Document) -> bool:
        found = (translation_of(original, self.language) for original in _originals(document))
        made = [each.text for each in found if each is not None]
        return len(made) > _MOST or sum(map(text_cost, made)) > _DEAREST

    def _change(self, layout: DocumentLayout) -> None:
        """Put in or take out every translation, and let the text be laid out once."""
        edit = QTextCursor(layout.text)
        edit.beginEditBlock()
        for cursor in self._put_in:
            cursor.removeSelectedText()
        self._put_in.clear()
        layout.below.clear()
        if self._shown:
            self._put_in += self._hand.put_all(layout)
        edit.endEditBlock()


class Translator:
    """Puts translations into `language` into a layout, whatever that is for.

    What is put in is returned as selections: none where there is no translation, or where the
    words themselves are not shown.
    """

    def __init__(self, language: str) -> None:
        self._language = language

    def put_all(self, layout: DocumentLayout) -> list[QTextCursor]:
        """Put in every translation that the document has."""
        return [cursor for each in _originals(layout.document) for cursor in self.put(layout, each)]

    def put(self, layout: DocumentLayout, original: Passage | Footnote) -> list[QTextCursor]:
        """Put the translation of `original` below it."""
        made = translation_of(original, self._language)
        return [] if made is None else self.put_made(layout, original, made)

    def put_made(
        self, layout: DocumentLayout, original: Passage | Footnote, made: Translation
    ) -> list[QTextCursor]:
        """Put `made`, a translation of `original`, below it."""
        if layout.stretches[original.id].folded:
            return []
        language = original.language if isinstance(original, Passage) else layout.document.language
        before = layout.stretches[original.id].end
        cursor = QTextCursor(layout.text)
        cursor.setPosition(before)
        written = layout.writer  # which has each format already
        cursor.insertBlock(written.block(styles.TRANSLATED_AS))
        cursor.insertText(translation_line(made, language), written.face(styles.TRANSLATED_AS))
        style = styles.TRANSLATION
        if isinstance(original, Passage):
            style = styles.above_stamp(style, original)
        cursor.insertBlock(written.block(style))
        start = cursor.position()
        ink = "soft" if layout.is_pale(original.id) else ""
        cursor.insertText(made.text, written.face(style, ink))
        below = WrittenStretch(original.id, made.text, start, cursor.position())
        layout.below[original.id] = below.stretch(layout.text)
        return [selected(layout.text, before, cursor.position())]


def translation_of(original: Passage | Footnote, language: str) -> Translation | None:
    """Return `original` in `language`, where somebody translated it."""
    return next((made for made in original.translations if made.language == language), None)


def _originals(document: Document) -> tuple[Passage | Footnote, ...]:
    return (*document.passages(), *document.footnotes)


class TranslatedLayout(DocumentLayout):
    """Has the translations into `language` below each passage and footnote from the first."""

    def __init__(
        self,
        language: str,
        archive: OpenArchive,
        look: Look,
        dial: Dial,
        care: Care,
        portion: Portion,
    ) -> None:
        self._language = language
        self._translated: list[WrittenStretch] = []
        super().__init__(archive, look, dial, care, portion)

    @override
    def _below(self, original: Passage | Footnote) -> None:
        made = translation_of(original, self._language)
        if made is None:
            return
        language, style = self.document.language, styles.TRANSLATION
        if isinstance(original, Passage):
            language, style = original.language, styles.above_stamp(style, original)
        self.writer.line(styles.TRANSLATED_AS, translation_line(made, language))
        self.writer.open_block(style)
        start = self.writer.place
        self.writer.words(style, made.text, ink="soft" if self.is_pale(original.id) else "")
        self._translated.append(WrittenStretch(original.id, made.text, start, self.writer.place))

    @override
    def _stand(self) -> None:
        super()._stand()
        for written in self._translated:
            self.below[written.id] = written.stretch(self.text)
        self._translated.clear()
