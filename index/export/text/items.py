"""Makes the blocks of a set, in its order: its own words, and what it shows."""

from collections.abc import Iterable, Iterator

from index.export.provenance import citation_of, where_of
from index.export.rows import rows_of
from index.export.text.block import Block, Kind
from index.export.text.parts import BlockMaker, paragraphs_of
from index.model import (
    Item,
    ItemKind,
    MarkedItem,
    Passage,
    SectionPicture,
    Set,
    Span,
    Theme,
    Voice,
    own_picture,
)
from index.values import replace

_MARKED = (Kind.TEXT, Kind.ITEM, Kind.QUOTE)
LABELS = {ItemKind.QUESTION: "question", ItemKind.TASK: "task", ItemKind.PAUSE: "pause"}


def items_of(parts: BlockMaker, chosen: Set) -> Iterator[Block]:
    """Yield the blocks of the items of `chosen`, whose targets are all in the extract.

    The beginning names only the archive, since the file is for participants. Footnotes and contacts
    are at the end.
    """
    yield parts.worded(Kind.TITLE, chosen.title, parts.extract.archive.id)
    yield parts.ours(Kind.LINE, where_of(parts.extract))
    shown = Shown(parts)
    for item in chosen.items:
        yield from shown.item(item)
    yield from shown.after()
    yield from parts.contacts()


def title_of(text: str) -> tuple[str, str]:
    """Return the first line of `text`, and its other lines."""
    title, _, rest = "\n\n".join(paragraphs_of(text)).partition("\n")
    return title, rest.strip("\n")


class Shown:
    """Makes the blocks of the items of a set, from the extract."""

    def __init__(self, parts: BlockMaker) -> None:
        self._parts = parts
        archive = parts.extract.archive
        self.placed = {row.passage.id: row for row in rows_of(parts.extract)}
        self.themes = {theme.id: theme for theme in archive.themes}
        self.tables = {table.id: table for table in parts.extract.tables}
        self.pictures = {
            each.picture.id: each
            for document in archive.documents
            for each in document.placed_pictures()
        }
        self.terms = {entry.id: entry for entry in archive.glossary}

    def item(self, item: Item) -> Iterator[Block]:
        """Yield the blocks of `item`."""
        match item.kind:
            case ItemKind.PASSAGE:
                row = self.placed[item.target]
                if told := self.reported(row.passage):
                    yield self._parts.label(told)
                yield from self._parts.passage(row.passage, row.document, sourced=True)
            case ItemKind.THEME:
                yield from self._theme(self.themes[item.target])
            case ItemKind.CHART:
                table = self.tables[item.target]
                yield self._parts.chart(table)
                yield from [] if table.is_whole else [self._parts.untold()]
            case ItemKind.PICTURE:
                yield from self.picture(self.pictures[item.target])
            case ItemKind.TERM:
                said = self._parts.words.say("glossary")
                rows = (self._parts.term(self.terms[item.target]),)
                yield Block(Kind.TABLE, said, self._parts.words.language, rows=rows)
            case _:
                yield from self._free(item)

    def marked(self, item: Item) -> Iterator[Block]:
        """Yield the blocks of `item` with its phrase."""
        yield from self.with_phrase(self.item(item), item)

    def with_phrase(self, blocks: Iterable[Block], item: Item) -> Iterator[Block]:
        """Yield the `blocks` of `item`, with the phrase of the original that stands out, if any."""
        phrase = self.phrase(item)
        for block in blocks:
            is_text = block.kind in _MARKED and block.name == item.target
            yield replace(block, phrase=phrase) if phrase and is_text else block

    def phrase(self, item: Item) -> Span | None:
        """Return the phrase of `item` that stands out, if its original is shown."""
        if not isinstance(item, MarkedItem):
            return None
        passage = self.placed[item.target].passage
        return None if self._parts.extract.alone(passage) or passage.table else item.phrase

    def picture(self, shown: SectionPicture) -> Iterator[Block]:
        """Yield the blocks of a picture: its care note, the picture, its caption and source."""
        parts, document = self._parts, shown.document
        if care := self.care(shown):
            yield parts.ours(Kind.CARE, care)
        yield from parts.picture(shown.picture, document.language)
        yield parts.ours(Kind.SOURCE, citation_of(parts.extract, document))

    def care(self, shown: SectionPicture) -> str:
        """Return the care note of a picture as a sentence, or ""."""
        return self._parts.words.care(self._parts.extract.picture_care[shown.picture.id])

    def after(self) -> Iterator[Block]:
        """Yield the blocks after the items: how to read their tables, and their footnotes."""
        archive = self._parts.extract.archive
        yield from self._parts.below_charts(len(self.tables))
        for document in archive.documents:
            for note in document.footnotes:
                yield from self._parts.footnote(note, document.language)

    def reported(self, passage: Passage) -> str:
        """Return whose words `passage` reports, or "" where it is a quote or the writer's own."""
        if passage.voice is not Voice.REPORTED:
            return ""
        return self._parts.words.voice(passage.voice, passage.role or "")

    def _theme(self, theme: Theme) -> Iterator[Block]:
        yield self._parts.label(self._parts.words.say("theme"))
        label, language = self._parts.words.worded(theme.label)
        yield Block(Kind.HEADING, label or theme.id, language, level=2)
        if theme.definition:
            yield self._parts.worded(Kind.NOTE, theme.definition)

    def _free(self, item: Item) -> Iterator[Block]:
        text, language = self._parts.words.worded(item.words)
        if item.kind is ItemKind.TITLE:
            title, text = title_of(text)
            yield from [Block(Kind.HEADING, title, language, level=1)] if title else []
        elif item.kind in LABELS:
            yield self._parts.label(self._parts.words.say(LABELS[item.kind]))
        if own := own_picture(item):
            yield from self._parts.picture(own.picture, language)
        kind = Kind.LABEL if item.kind is ItemKind.OWN_PICTURE else Kind.PROMPT
        yield from (Block(kind, part, language) for part in paragraphs_of(text))
