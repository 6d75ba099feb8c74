"""Translations under passages, in the interface face, since nobody spoke these words.

They are inserted and removed in one step, so that a long document is not laid out again, and what
is open or marked in it stays. Very many translations are written with the text instead.
"""

from dataclasses import replace
from typing import override

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QTextCursor

from index import CellGrid, Document, Footnote, OpenArchive, Passage, Translation
from viewer.screens.reader.care import Care
from viewer.screens.reader.text import styles
from viewer.screens.reader.text.canvas import Canvas
from viewer.screens.reader.text.layout import DocumentLayout
from viewer.screens.reader.text.portions import Portion
from viewer.screens.reader.text.stretches import WrittenStretch, selected
from viewer.screens.reader.text.table_writer import TableStyles
from viewer.screens.reader.text.text_writer import Inline
from viewer.screens.reader.text.update import unmoved
from viewer.ui.look.look import Look
from viewer.ui.look.text_cost import text_cost
from viewer.wording.archive_words import translation_line
from viewer.wording.dial import Dial

_MOST = 300  # translations to insert into an existing text: each insertion moves all marks in it
_DEAREST = 300_000  # the most that these may cost to lay out, as `portions` counts it


class Translating(QObject):
    """Shows the translations of a canvas's document into `language`.

    `changed` is sent after that; `anew_wanted` asks for the text to be laid out again with them.
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
        """Whether translations are shown."""
        return self._shown

    def laid_out(
        self, archive: OpenArchive, look: Look, dial: Dial, care: Care, portion: Portion
    ) -> DocumentLayout:
        """Return the layout of `portion` for the canvas, with translations if they are shown."""
        of = archive, look, dial, care, replace(portion, room=self._canvas.table_room)
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
        """Show the translations, or hide them; the visible words keep their place."""
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
        """Show `made`, the translation of `name`, below it until the text is laid out again."""
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
        """Insert the translation of `passage`, whose words were folded until now."""
        if self._shown and self._layout is not None:
            self._put_in += self._hand.put(self._layout, passage)

    def _has_many(self, document: Document) -> bool:
        found = (translation_of(original, self.language) for original in _originals(document))
        made = [each.text for each in found if each is not None]
        return len(made) > _MOST or sum(map(text_cost, made)) > _DEAREST

    def _change(self, layout: DocumentLayout) -> None:
        """Insert or remove all translations in one edit, so that the text is laid out once."""
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
    """Inserts translations into `language` into a layout.

    Methods return selections of what they insert: none if there is no translation, or if the words
    themselves are folded.
    """

    def __init__(self, language: str) -> None:
        self._language = language

    def put_all(self, layout: DocumentLayout) -> list[QTextCursor]:
        """Insert every translation of the document."""
        return [cursor for each in _originals(layout.document) for cursor in self.put(layout, each)]

    def put(self, layout: DocumentLayout, original: Passage | Footnote) -> list[QTextCursor]:
        """Insert the translation of `original` below it."""
        made = translation_of(original, self._language)
        return [] if made is None else self.put_made(layout, original, made)

    def put_made(
        self, layout: DocumentLayout, original: Passage | Footnote, made: Translation
    ) -> list[QTextCursor]:
        """Insert `made`, a translation of `original`, below it."""
        if layout.stretches[original.id].folded:
            return []
        language = original.language if isinstance(original, Passage) else layout.document.language
        before = layout.stretches[original.id].end
        layout.writer.cursor.setPosition(before)  # it has the formats already
        below = _write(layout, original, made, language)
        layout.below[original.id] = below.stretch(layout.text)
        return [selected(layout.text, before, layout.writer.place)]


def translation_of(original: Passage | Footnote, language: str) -> Translation | None:
    """Return the translation of `original` into `language`, or None."""
    return next((made for made in original.translations if made.language == language), None)


def _write(
    layout: DocumentLayout, original: Passage | Footnote, made: Translation, language: str
) -> WrittenStretch:
    """Write `made` below the open block, in blocks of its own: a table as a table if it fits."""
    writer, style = layout.writer, styles.TRANSLATION
    writer.line(styles.TRANSLATED_AS, translation_line(made, language))
    ink = "soft" if layout.is_pale(original.id) else ""
    if isinstance(original, Passage):
        style = styles.above_stamp(style, original)
        if original.table is not None and CellGrid(made.text, original.table).fits:
            styled = TableStyles(ink=ink, is_close=bool(original.as_of)).translated()
            words = Inline(made.text)
            if original.table.has_caption:
                writer.open_block(styled.caption)
            written = layout.tables.write(_name_of(original), words, original.table, styled)
            return WrittenStretch(original.id, made.text, *written, has_cells=True)
    writer.open_block(style)
    start = writer.place
    writer.words(style, made.text, ink=ink)
    return WrittenStretch(original.id, made.text, start, writer.place)


def _name_of(original: Passage) -> str:
    """Return the name under which the width of the translation of a table is known."""
    return f"{original.id}:"


def _originals(document: Document) -> tuple[Passage | Footnote, ...]:
    return (*document.passages(), *document.footnotes)


class TranslatedLayout(DocumentLayout):
    """A layout written with the translations into `language` below passages and footnotes."""

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
        language = original.language if isinstance(original, Passage) else self.document.language
        self._translated.append(_write(self, original, made, language))

    @override
    def _stand(self) -> None:
        super()._stand()
        for written in self._translated:
            self.below[written.id] = written.stretch(self.text)
        self._translated.clear()
