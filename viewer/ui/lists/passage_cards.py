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
    snippet_pieces,
    worded,
)
from viewer.ui.lists.card import Card
from viewer.wording.archive_words import care_line, translation_line
from viewer.wording.cell_rows import in_rows
from viewer.wording.dial import Dial

if TYPE_CHECKING:
    from index import Hit

_MOST_OF_TITLE = 60  # letters of a document's title, before the place in it


class PassageCards:
    """Makes the cards of one archive, in the reader's language, at the dial's present level."""

    def __init__(self, archive: OpenArchive, language: str, dial: Dial) -> None:
        self._archive = archive
        self._dial = dial
        self._language = language
        self._numbers = {quote.id: n for n, quote in enumerate(archive.quotes, start=1)}
        self.names_documents = True  # where there are several documents

    def card(self, passage: Passage, coded: Iterable[Span] = ()) -> Card:
        """Return the card of the whole of `passage`, with the spans `coded` marked."""
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
            return self._covered(passage)
        pieces = tuple(snippet_pieces(hit))
        ends = tuple(accumulate(len(piece.text) for piece in pieces))
        marks = (
            Span(end - len(p.text), end) for p, end in zip(pieces, ends, strict=True) if p.match
        )
        return Card(
            id=hit.id,
            place=self.place(hit.id),
            text="".join(piece.text for piece in pieces),
            marks=tuple(marks),
            quote=hit.kind == PassageKind.QUOTE and hit.translation is None,
            attribution=self._line(passage) if passage else "",
            care=care_line(passage) if passage else "",
            translated=self._translated(hit, passage),
        )

    def _line(self, passage: Passage) -> str:
        return self._dial.line(passage, self._archive.content.vocabulary)

    def _translated(self, hit: "Hit", passage: Passage | None) -> str:
        """Return what translation the words of `hit` are, or "" if they are the text itself."""
        if hit.translation is None:
            return ""
        own = passage.language if passage else self._archive.document_of(hit.id).language
        return translation_line(hit.translation, own)

    def _covered(self, passage: Passage) -> Card:
        told = QCoreApplication.translate("Places", "The words are covered. Enter opens them.")
        care, place = care_line(passage), self.place(passage.id)
        return Card(id=passage.id, place=place, text=told, care=care, own=True)

    def place(self, name: str) -> str:
        """Return the place of `name`: section, number, and document if there are several."""
        document = document_words(self._archive, name) if self.names_documents else ""
        return " · ".join(filter(None, (document, self._in_document(name))))

    def _in_document(self, name: str) -> str:
        section = self._archive.section_of(name).title
        footnote = self._archive.footnote(name)
        if footnote is not None:
            told = QCoreApplication.translate("Places", "{section} · footnote {mark}")
            return told.format(section=section, mark=footnote.mark)
        if name in self._numbers:
            told = QCoreApplication.translate("Places", "{section} · quote {number}")
            return told.format(section=section, number=self._numbers[name])
        return section


def document_words(archive: OpenArchive, name: str) -> str:
    """Return the first words of the title of the document of `name`, "" if there is only one."""
    if len(archive.content.documents) == 1:
        return ""
    title = " ".join(archive.document_of(name).title.split())
    if len(title) <= _MOST_OF_TITLE:
        return title
    return (title[:_MOST_OF_TITLE].rpartition(" ")[0] or title[:_MOST_OF_TITLE]) + " …"


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
