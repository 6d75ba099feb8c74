"""Makes the cards of an archive's passages."""

from collections.abc import Iterable
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from index import (
    EditorNote,
    Emphasis,
    OpenArchive,
    Passage,
    PassageKind,
    Span,
    TextSetting,
    Translation,
    replace,
    worded,
)
from viewer.ui.lists.card import Card
from viewer.wording.archive_words import care_line, translation_line
from viewer.wording.cell_rows import BETWEEN_CELLS, in_rows
from viewer.wording.dial import Dial

if TYPE_CHECKING:
    from index import Hit, HitText

_MOST_OF_TEXT = 240  # letters of a text that stands beside the words found
_MOST_OF_TITLE = 60  # letters of a document's title, before the place in it


class PassageCards:
    """Makes the cards of one archive, in the reader's language, at the dial's present level."""

    def __init__(self, archive: OpenArchive, language: str, dial: Dial) -> None:
        self._archive = archive
        self._dial = dial
        self._language = language
        self.names_documents = True  # where there are several documents
        self.in_place = ""  # what stands in place of words with a care note; "" shows them

    def fold_care(self, *, folds: bool) -> bool:
        """Fold words with a care note, or show them; return whether cards are otherwise now."""
        before, self.in_place = self.in_place, words_folded() if folds else ""
        return self.in_place != before

    def folds(self, passage: Passage) -> bool:
        """Return whether something stands in place of the words of `passage`."""
        return bool(self.in_place and passage.care)

    def leave_care_out(self, *, folds: bool) -> None:
        """Leave the words out that are folded on the screen: these cards are for paper."""
        left_out = QCoreApplication.translate("Reader", "The words are left out.")
        self.in_place = left_out if folds else ""

    def card(self, passage: Passage, coded: Iterable[Span] = ()) -> Card:
        """Return the card of the whole of `passage`, with the spans `coded` marked."""
        if self.folds(passage):
            return self.folded(passage, self.in_place)
        shown = self._dial.reading.of(passage)
        card = self._original(passage, coded)
        if shown.made is None:
            return card
        if shown.has_original:
            return self._with_below(card, passage, shown.made)
        return replace(
            card,
            text=in_rows(shown.made.text, passage.table)[0],
            marks=(),
            emphasis=(),
            attribution=self._line_of(passage, shown.made),
            translated=translation_line(shown.made, passage.language),
        )

    def _with_below(self, card: Card, passage: Passage, made: Translation) -> Card:
        """Return `card` of `passage` with all of its translation `made` below."""
        line = self._line_of(passage, made)
        return replace(
            card,
            translated=translation_line(made, passage.language),
            below=in_rows(made.text, passage.table)[0],
            below_line="" if line == card.attribution else line,
        )

    def _line_of(self, passage: Passage, made: Translation) -> str:
        return self._dial.line_of(passage, made, self._archive.content.vocabulary)

    def _original(self, passage: Passage, coded: Iterable[Span]) -> Card:
        text, moved = in_rows(passage.text, passage.table)
        return Card(
            id=passage.id,
            place=self.place(passage.id),
            text=text,
            marks=tuple(Span(moved(each.start), moved(each.end)) for each in coded),
            emphasis=tuple(
                Emphasis(each.kind, moved(each.start), moved(each.end)) for each in passage.emphasis
            ),
            coded=True,
            quote=passage.kind is PassageKind.QUOTE,
            attribution=self._line(passage),
            care=care_line(passage),
            themes=theme_labels(self._archive, passage, self._language),
        )

    def hit(self, hit: "Hit", *, cover_care: bool = False) -> Card:
        """Return the card of the snippet of `hit`.

        With `cover_care`, the words of a passage that has a care note are left out.
        """
        passage = self._archive.passage(hit.id)
        if cover_care and passage is not None and passage.care:
            return self.folded(passage, words_folded())
        text, marks = _snippet(hit.shown)
        card = Card(
            id=hit.id,
            place=self.place(hit.id),
            text=text,
            marks=marks,
            quote=hit.kind == PassageKind.QUOTE and hit.shown.translation is None,
            attribution=self._line(passage) if passage else "",
            care=care_line(passage) if passage else "",
            translated=self._translated(hit, passage),
        )
        return self._as_read(card, hit, passage)

    def _as_read(self, card: Card, hit: "Hit", passage: Passage | None) -> Card:
        """Return the `card` of the found words of `hit`, with what else is read of its passage."""
        original = passage or self._archive.footnote(hit.id)
        shown = self._dial.reading.of(original) if original else None
        if original is None or shown is None or shown.made is None:
            return card
        own = passage.language if passage else self._archive.headed_document_of(hit.id).language
        told = hit.shown.translation or shown.made
        line = self._line_of(passage, told) if passage else ""
        card = replace(card, translated=translation_line(told, own))
        if hit.shown.translation is None:
            made, marks = _snippet(hit.read) if hit.read else (_beginning(shown.made.text), ())
            if not shown.has_original:
                return replace(card, text=made, marks=marks, quote=False, attribution=line)
            line = "" if line == card.attribution else line
            return replace(card, below=made, below_marks=marks, below_line=line)
        if not shown.has_original:
            return replace(card, attribution=line)
        found = replace(card, text=_beginning(original.text), marks=())
        line = "" if line == card.attribution else line
        return replace(found, below=card.text, below_marks=card.marks, below_line=line)

    def _line(self, passage: Passage) -> str:
        return self._dial.line(passage, self._archive.content.vocabulary)

    def _translated(self, hit: "Hit", passage: Passage | None) -> str:
        """Return what translation the words of `hit` are, or "" if they are the text itself."""
        if hit.shown.translation is None:
            return ""
        own = passage.language if passage else self._archive.headed_document_of(hit.id).language
        return translation_line(hit.shown.translation, own)

    def folded(self, passage: Passage, told: str) -> Card:
        """Return the card of `passage` with its care note, and with `told` instead of its words."""
        care, place = care_line(passage), self.place(passage.id)
        return Card(id=passage.id, place=place, text=told, care=care, own=True)

    def place(self, name: str) -> str:
        """Return the place of `name`: section, number, and document if there are several."""
        reading = self._dial.reading
        document = document_words(self._archive, name, reading) if self.names_documents else ""
        return " · ".join(filter(None, (document, self._in_document(name))))

    def _in_document(self, name: str) -> str:
        section = self._dial.reading.title(self._archive.headed_section_of(name))
        footnote = self._archive.footnote(name)
        if footnote is not None:
            told = QCoreApplication.translate("Places", "{section} · footnote {mark}")
            return told.format(section=section, mark=footnote.mark)
        number = self._archive.quote_number(name)
        if number is not None:
            told = QCoreApplication.translate("Places", "{section} · quote {number}")
            return told.format(section=section, number=number)
        return section


def words_folded() -> str:
    """Return the sentence that stands in place of words that are folded."""
    return QCoreApplication.translate(
        "Quotes", "The words are folded. Enter leads to them in the text."
    )


def document_words(archive: OpenArchive, name: str, reading: TextSetting) -> str:
    """Return the first words of the title of the document of `name`, "" if there is only one."""
    if len(archive.content.documents) == 1:
        return ""
    title = " ".join(reading.title(archive.headed_document_of(name)).split())
    if len(title) <= _MOST_OF_TITLE:
        return title
    return (title[:_MOST_OF_TITLE].rpartition(" ")[0] or title[:_MOST_OF_TITLE]) + " …"


def _snippet(shown: "HitText") -> tuple[str, tuple[Span, ...]]:
    """Return the snippet of a hit, and the spans of the words found in it."""
    from index import snippet_pieces  # noqa: PLC0415  no window needs the search before its text

    pieces = tuple(snippet_pieces(shown))
    ends = tuple(accumulate(len(piece.text) for piece in pieces))
    marks = (Span(end - len(p.text), end) for p, end in zip(pieces, ends, strict=True) if p.match)
    return "".join(piece.text for piece in pieces), tuple(marks)


def _beginning(text: str) -> str:
    """Return the first words of `text`, about as many as a snippet has."""
    words = text.replace("\t", BETWEEN_CELLS)
    if len(words) <= _MOST_OF_TEXT:
        return words
    return (words[:_MOST_OF_TEXT].rpartition(" ")[0] or words[:_MOST_OF_TEXT]) + " …"


def withdrawn_words() -> str:
    """Return the sentence that stands in place of a withdrawn passage."""
    return QCoreApplication.translate("Places", "This passage was withdrawn.")


def tells_too_much(archive: OpenArchive, note: EditorNote, dial: Dial) -> bool:
    """Return whether `note` is on a quote, here or elsewhere, whose line `dial` lowers now."""
    passages = filter(None, map(archive.passage, note.passages))
    return any(dial.is_lowered(passage) for passage in passages)


def note_words(archive: OpenArchive, note: EditorNote, language: str) -> str:
    """Return the text of `note`, and whether it is also about a withdrawn passage."""
    words = worded(note.text, language)
    if not any(map(archive.is_withdrawn, note.passages)):
        return words
    told = QCoreApplication.translate("Places", "This is also about a passage that was withdrawn.")
    return f"{words} {told}"


def theme_labels(archive: OpenArchive, passage: Passage, language: str) -> tuple[str, ...]:
    """Return the labels of the themes of `passage` in `language`."""
    themes = (archive.theme(theme) for theme in passage.themes)
    return tuple(worded(theme.label, language) for theme in themes if theme)
