"""Makes the slides of an extract, with their speaker notes."""

from collections.abc import Iterable, Iterator
from typing import override

from index.counts.small_counts import Told
from index.disclosure import ENOUGH
from index.export.extract import Extract
from index.export.office.pptx_words import NO_ITEM, ItemLevel
from index.export.office.slide import (
    MOST_ROWS,
    ChartRow,
    Slide,
    SlideChart,
    in_parts,
    tables_of,
)
from index.export.office.styles import bullet_of
from index.export.provenance import as_of, citation_of, code_of, quote_number, where_of
from index.export.text.block import Block, Kind
from index.export.text.blocks import whole_of
from index.export.text.items import LABELS, Shown, title_of
from index.export.text.parts import BlockMaker, paragraphs_of
from index.export.words import Words
from index.model import Document, GlossaryEntry, Item, ItemKind, Passage, Set, own_picture
from index.model.list_numbers import is_numbered
from index.model.shown_text import read_picture, title_in
from index.values import replace


def slides_of(extract: Extract) -> Iterator[Slide]:
    """Yield a title slide, and a slide for each heading and passage, or each item of its set.

    Long texts get several slides. The provenance of the file is in the notes of the first slide.
    """
    made = _of_items(extract, extract.chosen) if extract.chosen else _of_whole(extract)
    for slide in made:
        yield from in_parts(slide, extract.words.say("continued"))


def _tables(block: Block, section: str, words: Words) -> Iterator[Slide]:
    """Yield the slides of a table, with an explanation where small counts are hidden."""
    few = words.number(Told(below=ENOUGH))
    has_few = any(few in row for row in block.rows)
    for slide in tables_of(block, section):
        yield replace(slide, remark=words.say("fewer_line", number=ENOUGH) if has_few else "")


def _of_whole(extract: Extract) -> Iterator[Slide]:
    parts = _SlideParts(extract)
    blocks = list(whole_of(parts))
    first, *slides = _Folding(_notes_in(blocks), extract).slides(blocks)
    yield replace(first, body=where_of(extract), beside=[*first.beside, *_of_file(parts)])
    yield from slides


def _of_items(extract: Extract, chosen: Set) -> Iterator[Slide]:
    parts = _SlideParts(extract)
    items = _Items(parts, chosen)
    yield items.first()
    for item in chosen.items:
        yield from items.slides(item)
    yield from items.last()


class _SlideParts(BlockMaker):
    """Makes blocks of passages in which the year as of which they hold is not in their source."""

    @override
    def source(self, document: Document, passage: Passage) -> str:
        extract = self.extract
        number, code = quote_number(extract, passage), code_of(extract, passage)
        return " · ".join(filter(None, (citation_of(extract, document), number, code)))

    @override
    def stamp(self, passage: Passage, *, sourced: bool) -> str:
        return as_of(self.extract, passage)


def _of_file(parts: BlockMaker) -> Iterator[str]:
    """Yield the lines about the file and its archive."""
    extract = parts.extract
    yield from (citation_of(extract, document) for document in extract.archive.documents)
    for block in (*parts.withdrawn(), *parts.about()):
        yield from filter(None, (block.text, *map(": ".join, block.rows)))


def _notes_in(blocks: Iterable[Block]) -> dict[str, Block]:
    """Return the footnotes by their ids, each with its translations behind its words."""
    notes: dict[str, Block] = {}
    last = ""
    for each in blocks:
        if each.kind is Kind.FOOTNOTE:
            last = each.name
            notes[last] = each
        elif each.kind is Kind.TRANSLATION and last:
            notes[last] = replace(notes[last], text=f"{notes[last].text} · {each.text}")
        elif each.kind is not Kind.LABEL:
            last = ""
    return notes


_OWN = frozenset(
    {
        *(Kind.TITLE, Kind.HEADING, Kind.TEXT, Kind.ITEM, Kind.QUOTE, Kind.PICTURE, Kind.GRID),
        Kind.FOOTNOTE,
    }
)
"""The kinds of blocks that other blocks follow, which are about them."""


class _Items:
    """Makes the slides of the items of one set, with notes for the presenter."""

    def __init__(self, parts: BlockMaker, chosen: Set) -> None:
        self._parts = parts
        self._words = parts.words
        self._chosen = chosen
        self._shown = Shown(parts)
        self._footnotes = _notes_in(self._shown.after())

    def first(self) -> Slide:
        """Return the title slide."""
        extract, chosen = self._parts.extract, self._chosen
        title, _language = self._words.worded(chosen.title)
        told = [*_of_file(self._parts)]
        made = Slide("title", title or extract.archive.id, where_of(extract), beside=told)
        has_notes = any(item.note or item.minutes for item in chosen.items)
        return replace(made, remark=self._words.say("for_trainer") if has_notes else "")

    def last(self) -> Iterator[Slide]:
        """Yield the slide that says where participants can find help, if the set says so."""
        if told := [*self._parts.contacts()]:
            heading, *lines = told
            language = lines[0].language
            yield Slide("text", heading.text, "\n\n".join(each.text for each in lines), language)

    def slides(self, item: Item) -> Iterator[Slide]:
        """Yield the slides of `item`; a care note has its own where the set says so."""
        told = self._told(item)
        for slide in self._slides(item):
            slide.beside = [*told, *slide.beside]
            yield slide

    def _told(self, item: Item) -> list[str]:
        note, _language = self._words.worded(item.note)
        time = self._words.say("minutes", count=item.minutes) if item.minutes else ""
        return [*filter(None, (time, note))]

    def _slides(self, item: Item) -> Iterator[Slide]:
        match item.kind:
            case ItemKind.PASSAGE:
                yield from self._passage(item)
            case ItemKind.PICTURE:
                yield from self._picture(item)
            case ItemKind.CHART:
                yield from self._chart(item)
            case ItemKind.THEME:
                label, *definition = [block.text for block in self._shown.item(item)][1:]
                yield self._text(self._words.say("theme"), [label, *definition])
            case ItemKind.TERM:
                yield self._term(self._shown.terms[item.target])
            case ItemKind.PAUSE:
                text, language = self._words.worded(item.words)
                said = text or self._words.say("we_pause")
                yield Slide("care", "", said, language or self._words.language)
            case _:
                yield self._free(item)

    def _term(self, entry: GlossaryEntry) -> Slide:
        """Return the slide of a term: large, its translations below it, and what it means."""
        firsts = {code: said[0] for code, said in entry.terms.items() if said}
        term, _language = self._words.worded(firsts)
        others = " · ".join(dict.fromkeys(said for said in firsts.values() if said != term))
        meaning, language = self._words.worded(entry.definition)
        return Slide("title", term, "\n\n".join(filter(None, (others, meaning))), language)

    def _text(self, title: str, said: Iterable[str]) -> Slide:
        return Slide("text", title, "\n\n".join(filter(None, said)), self._words.language)

    def _free(self, item: Item) -> Slide:
        text, language = self._words.worded(item.words)
        if own := own_picture(item):
            is_title = item.kind is ItemKind.TITLE
            title, text = title_of(text) if is_title else ("", "\n\n".join(paragraphs_of(text)))
            said = self._words.say("picture", what=own.description)
            layout = "title picture" if is_title else "picture"
            return Slide(layout, title, text, language, beside=[said], picture=own.picture)
        if item.kind is ItemKind.TITLE:
            return Slide("title", *title_of(text))
        label = self._words.say(LABELS[item.kind]) if item.kind in LABELS else ""
        body = "\n\n".join(paragraphs_of(text))
        return Slide("text", label, body, language or self._words.language)

    def _chart(self, item: Item) -> Iterator[Slide]:
        """Yield a table of participants as a chart; as lines where it is long, or tells nothing."""
        block, *told = self._shown.item(item)
        table = self._shown.tables[item.target]
        rows = [
            ChartRow(label, figure, row.told.count)
            for (label, figure), row in zip(block.rows, table.rows, strict=True)
        ]
        is_shown = len(rows) <= MOST_ROWS and any(row.count is not None for row in rows)
        chart = SlideChart(block.text, tuple(rows)) if is_shown else None
        for slide in _tables(block, block.text, self._words):
            beside = [each.text for each in told]
            body = "" if chart else slide.body
            yield replace(slide, body=body, beside=beside, chart=chart)

    def _picture(self, item: Item) -> Iterator[Slide]:
        shown = self._shown.pictures[item.target]
        care, picture = self._shown.care(shown), shown.picture
        yield from self._care_first(item, care)
        extract, document = self._parts.extract, shown.document
        read, alone = read_picture(picture, extract.shown(picture)), extract.alone(picture)
        said = self._words.say("picture", what=read.description)
        told = self._words.translation(alone, document.language) if alone else ""
        below = [(self._words.translation(m, document.language), m.caption) for m in read.below]
        yield Slide(
            "picture",
            " · ".join(filter(None, (title_in(shown.section, self._words.language), care))),
            read.caption,
            alone.language if alone else document.language,
            source=citation_of(extract, document),
            beside=[*filter(None, (care, said, told, *(line for pair in below for line in pair)))],
            picture=replace(picture, description=read.description),
        )

    def _care_first(self, item: Item, care: str) -> Iterator[Slide]:
        """Yield the slide of a care note that is shown first, on its own."""
        if care and self._chosen.steps(item):
            yield replace(self._text("", [care, self._words.say("take_time")]), layout="care")

    def _passage(self, item: Item) -> Iterator[Slide]:
        row = self._shown.placed[item.target]
        yield from self._care_first(item, self._words.care(row.passage.care))
        section = self._shown.reported(row.passage) or title_in(row.section, self._words.language)
        blocks = self._parts.passage(row.passage, row.document, sourced=True)
        blocks = self._shown.with_phrase(blocks, item)
        for slide in _Folding(self._footnotes, self._parts.extract, section).slides(blocks):
            yield self._named(slide)

    def _named(self, slide: Slide) -> Slide:
        """Return `slide`, which says in which language its words are if that is another one."""
        if slide.language in ("", self._words.language):
            return slide
        language = self._words.name("language", slide.language)
        told = self._words.say("in_original", language=language)
        return replace(slide, title=" · ".join(filter(None, (slide.title, told))))


class _Folding:
    """Makes slides of blocks; blocks about a passage go onto its slide, or into its notes."""

    def __init__(self, footnotes: dict[str, Block], extract: Extract, section: str = "") -> None:
        self._footnotes = footnotes
        self._words, self._has_both = extract.words, extract.reading is not None
        self._made: list[Slide] = []
        self._section = section
        self._care = self._leading = ""  # of the next slide: its care note, and what its text is
        self._kind = Kind.TITLE  # of the text or footnote that is being made

    def slides(self, blocks: Iterable[Block]) -> list[Slide]:
        """Return the slides of `blocks`."""
        for block in blocks:
            self._take(block)
        return self._made

    def _take(self, block: Block) -> None:
        if block.kind in _OWN:
            self._kind = block.kind
        match block.kind:
            case Kind.TITLE:
                self._made.append(Slide("title", block.text))
            case Kind.HEADING:
                self._section = block.text
                self._made.append(Slide("section", block.text))
            case Kind.CARE:
                self._care = block.text
            case Kind.LABEL if block.leads:
                self._leading = block.text
            case Kind.TABLE:
                self._made += _tables(block, self._section, self._words)
            case Kind.TEXT | Kind.ITEM | Kind.QUOTE | Kind.PICTURE | Kind.GRID:
                self._made.append(self._passage(block))
            case _:
                self._add(block)

    def _passage(self, block: Block) -> Slide:
        table = block.grid() if block.kind is Kind.GRID else None
        caption = table.caption.text if table and table.caption else ""
        above = caption or self._section, self._care, self._leading
        title = " · ".join(filter(None, above))
        beside = [*filter(None, (self._care, self._leading))]
        self._care = self._leading = ""
        is_quote = block.kind is Kind.QUOTE
        body = "" if table else block.text
        emphasis = () if table else block.emphasis
        layout = "quote" if is_quote else "text" if table else "words"
        slide = Slide(layout, title, body, block.language, beside=beside)
        slide.footnotes, slide.marks = self._footnotes, () if table else block.marks
        slide = replace(slide, emphasis=emphasis, table=table, level=_level_of(block))
        return replace(slide, phrase=block.phrase)

    def _add(self, block: Block) -> None:
        """Add a block about the last slide to it, or to its notes.

        Footnotes and their translations are in the notes of their passages.
        """
        last, told = self._made[-1], self._leading  # which says what this block is
        self._leading = ""
        is_made = block.kind is Kind.TRANSLATION
        if block.kind is Kind.FOOTNOTE or (is_made and self._kind is Kind.FOOTNOTE):
            return
        if is_made and self._has_both and self._kind is not Kind.HEADING:
            last.below = (Block(Kind.LABEL, told, self._words.language), block)
            return
        if block.kind is Kind.ATTRIBUTION and last.below:
            last.below = (*last.below, block)
        elif block.kind is Kind.ATTRIBUTION:
            last.attribution = last.attribution or block.text
        elif block.kind is Kind.SOURCE:
            last.source = block.text
        elif block.kind is Kind.STAMP:
            last.remark = block.text
        elif self._kind is Kind.HEADING and self._has_both:
            last.layout = "title"  # which has a place for what is said of a title
            last.body = "\n".join(filter(None, (last.body, block.text)))
        last.beside += filter(None, (told, block.text))


def _level_of(block: Block) -> ItemLevel:
    """Return the level of a list item; what begins with a number has no bullet."""
    if block.kind is not Kind.ITEM:
        return NO_ITEM
    return ItemLevel(block.level, "" if is_numbered(block.text) else bullet_of(block.level))
