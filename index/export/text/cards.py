"""Makes cards of an extract: each quote with all that it needs when it is cut out."""

from collections.abc import Iterator

from index.export.extract import Extract
from index.export.provenance import (
    consent_line,
    numbers_lines,
    opening_lines,
    source_of,
    withdrawn_line,
)
from index.export.read_text import in_translation, line_in
from index.export.rows import Row, rows_of
from index.export.text.parts import BlockMaker
from index.model import ItemKind, Passage, PassageKind, Set
from index.values import Value
from index.version import VERSION


class Card(Value):
    """One quote: its text, attribution `line`, `source` and `care` note.

    `translated` says what translation the text is, where it is one. `below` is the translation that
    stands below the text: it has a text, a line, and no source. `back` is the question of a set
    for the quote, one for each place where it is used. The last cards have no `source`: one says in
    `text` where participants can find help, if the set does, and one describes the file.
    """

    text: str
    line: str = ""
    source: str = ""
    care: str = ""
    back: str = ""
    translated: str = ""
    below: "Card | None" = None

    @property
    def words(self) -> str:
        """All that is written on the card, and on its back."""
        own = self.text, self.line, self.source, self.care, self.back, self.translated
        return "".join((*own, self.below.words if self.below else ""))


def cards_of(extract: Extract) -> tuple[Card, ...]:
    """Return a card for each quote of `extract`, in order, one with contacts, one about the file.

    Cards have the texts that were chosen for the file, else the original alone. They have no
    footnotes and editor's notes.
    """
    about = Card("\n".join(filter(None, _about(extract))))
    return (*_quotes(extract), *_contacts(extract), about)


def _contacts(extract: Extract) -> Iterator[Card]:
    heading, *lines = [block.text for block in BlockMaker(extract).contacts()] or [""]
    if lines:
        yield Card("\n".join((heading, *lines)))


def _quotes(extract: Extract) -> Iterator[Card]:
    asked: dict[str, dict[str, None]] = {}
    for name, question in _asked(extract, extract.chosen) if extract.chosen else ():
        asked.setdefault(name, {})[question] = None
    for row in rows_of(extract):
        if row.passage.kind is PassageKind.QUOTE:
            yield _quote(extract, row, "\n\n".join(asked.get(row.passage.id, ())))


def _quote(extract: Extract, row: Row, asked: str) -> Card:
    original, words = row.passage, extract.words
    alone = extract.alone(original)
    read = in_translation(original, alone, words.vocabulary) if alone else original
    return Card(
        read.text,
        read.attribution.text if read.attribution else "",
        source_of(extract, row.document, original),
        words.care(original.care),
        asked,
        words.translation(alone, original.language) if alone else "",
        _below(extract, original) if extract.reading and not alone else None,
    )


def _below(extract: Extract, quote: Passage) -> Card | None:
    """Return the translation that stands below `quote`; its line is "" where it adds nothing."""
    words, said = extract.words, quote.attribution
    for made in quote.translations:
        line = line_in(said, made, words.vocabulary) if said else ""
        told = "" if said and line == said.text else line
        return Card(made.text, told, translated=words.translation(made, quote.language))
    return None


def questions_behind(extract: Extract) -> tuple[str, ...]:
    """Return the questions on the backs of the cards of `extract`, each once, in their order."""
    asked = _asked(extract, extract.chosen) if extract.chosen else ()
    return tuple(dict.fromkeys(question for _name, question in asked if question))


def _asked(extract: Extract, chosen: Set) -> Iterator[tuple[str, str]]:
    """Yield (id of a quote, question) for each quote of `chosen`, where it has a question.

    It is the first one after the quote; behind the last quotes, the one before them.
    """
    quotes, waiting, question = {quote.id for quote in extract.quotes}, list[str](), ""
    for item in chosen.items:
        if item.kind is ItemKind.PASSAGE and item.target in quotes:
            waiting.append(item.target)
        elif item.kind is ItemKind.QUESTION:
            question = extract.words.worded(item.words)[0]
            yield from ((name, question) for name in waiting)
            waiting.clear()
    yield from ((name, question) for name in waiting)


def _about(extract: Extract) -> Iterator[str]:
    words, archive = extract.words, extract.archive
    if extract.chosen:
        yield words.worded(extract.chosen.title)[0]
    yield words.worded(archive.title)[0] or archive.id
    yield from opening_lines(extract)
    yield consent_line(extract)
    yield from numbers_lines(extract, tables=False)
    yield f"{words.say('licence')}: {archive.licence or words.say('no_licence')}"
    yield words.worded(archive.rights)[0]
    yield withdrawn_line(extract)
    yield words.say("unsigned")
    yield words.say("made_by", version=VERSION)
