"""The documents and quotes of an extract as bibliographic references.

The author of a quote is that of its document; speakers are never named as authors.
"""

import re
from collections.abc import Iterator

from index.export.extract import Extract
from index.export.provenance import as_of, code_of, left_out_lines, level_line, numbers_lines
from index.export.rows import Row, rows_of
from index.export.words import Words
from index.model import Archive, Document, Level, Passage, PassageKind
from index.text.dates import date_parts
from index.values import Value, replace

MADE_BY = "Satchel"
_ENDS = re.compile(r"[\t\n\u2028\u2029]+")


class Reference(Value):
    """One reference: to a document, or to a quote, which has a `quote` and a `code`."""

    key: str
    title: str
    within: str
    edition: str
    archive: str
    language: str
    creator: str = ""
    date: str = ""
    citation: str = ""
    quote: str = ""
    code: str = ""
    section: str = ""
    keywords: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def year(self) -> str:
        """The year of the document, or its date as written where it has no standard form."""
        return self.date[:4] if self.days else self.date

    @property
    def days(self) -> list[int]:
        """The year, month and day of the document, as far as its date tells them."""
        return [*date_parts(self.date)]

    @property
    def all_notes(self) -> tuple[str, ...]:
        """The notes: code, attribution and other remarks, citation of the document."""
        return tuple(filter(None, (self.code, *self.notes, self.citation)))


def references_of(extract: Extract) -> Iterator[Reference]:
    """Yield the documents of `extract`, and then its quotes, in reading order.

    Each is in the language of its document, as far as Satchel and the archive have it.
    """
    spoken = {
        document.id: replace(
            extract, words=Words(language_of(document.language), extract.words.vocabulary)
        )
        for document in extract.archive.documents
    }
    for document in extract.archive.documents:
        yield _document(spoken[document.id], document)
    for row in rows_of(extract):
        if row.passage.kind is PassageKind.QUOTE:
            yield _quote(spoken[row.document.id], row)


def language_of(language: str) -> str:
    """Return the code of the language of a reference to a text in `language`, such as ru-KG."""
    return language.partition("-")[0]


def _quote(extract: Extract, row: Row) -> Reference:
    """Return a reference to the quote of `row`, in the language of `extract`."""
    passage, words = row.passage, extract.words
    labels = {theme.id: words.worded(theme.label)[0] for theme in extract.archive.themes}
    told = (_line(passage, words), as_of(extract, passage), words.care(passage.care))
    agreed = ", ".join(words.name("may", use) for use in passage.consent or ())
    consent = f"{words.say('consent')}: {agreed or words.say('not_recorded')}"
    return _document(
        extract,
        row.document,
        key=f"{extract.archive.id}-{passage.id}",
        quote=passage.text,
        code=code_of(extract, passage),
        section=row.section.title,
        keywords=tuple(labels.get(name, name) for name in passage.themes),
        notes=tuple(filter(None, (*told, consent))),
        language=passage.language,
    )


def _line(passage: Passage, words: Words) -> str:
    """Return the line under a quote: as it came, or what is told of the speaker in `words`."""
    said = passage.attribution
    if said is None:
        return ""
    return said.text if said.share is Level.FULL else words.line(said)


def _document(extract: Extract, document: Document, **quoted: object) -> Reference:
    more = {"notes": _notes(extract, document)} | quoted
    return reference_to(document, extract.archive, extract.words, **more)


def reference_to(document: Document, archive: Archive, words: Words, **more: object) -> Reference:
    """Return a reference to `document` of `archive`, in which `words` are Satchel's.

    `more` are fields of the reference, such as those of a quote.
    """
    whole: dict[str, object] = {
        "key": f"{archive.id}-{document.id}.document",
        "title": document.title,
        "within": words.worded(archive.title)[0] or archive.id,
        "edition": words.edition_of(archive),
        "archive": archive.id,
        "language": document.language,
        "creator": document.creator or "",
        "date": document.date or "",
        "citation": document.citation or "",
    }
    return Reference(**(whole | more))  # type: ignore[arg-type]


def _notes(extract: Extract, document: Document) -> tuple[str, ...]:
    words = extract.words
    lines = [f"{words.say('left_out')}: {line}." for line in left_out_lines(extract)]
    by_editor = [words.say("title_by")] if document.title_by == "editor" else []
    level = [level_line(extract)] if extract.quotes else []
    return (*by_editor, *level, *lines, *numbers_lines(extract, tables=False))


def on_one_line(text: str) -> str:
    """Return `text` as one line, without blanks at its ends."""
    return _ENDS.sub(" ", text).strip()
