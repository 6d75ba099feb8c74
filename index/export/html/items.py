"""Writes the items of a set as HTML, in order: its own words, and what it shows."""

from collections.abc import Iterable, Iterator

from index.export.extract import Extract
from index.export.html.markup import Markup, element, said_in
from index.export.html.matter import chart_of, entry_of, in_words
from index.export.html.places import CONTACTS, item_place, line_of
from index.export.html.text import TextWriter
from index.export.provenance import citation_of, untold_line, where_of
from index.export.text.block import Block
from index.export.text.items import LABELS, Shown, title_of
from index.export.text.parts import BlockMaker, paragraphs_of
from index.model import Item, ItemKind, SectionPicture, Set, own_picture


def heading_of(extract: Extract, chosen: Set, history: str = "history") -> Markup:
    """Return the header of a file of the set `chosen`: its title, its archive, its `history`."""
    heading = in_words(extract.words, "h1", chosen.title) or element("h1", extract.archive.id)
    lines = (where_of(extract), extract.words.say(history))
    return element("header", heading, *(element("p", line) for line in lines))


def items_of(extract: Extract, chosen: Set) -> Iterator[tuple[str, str, Markup]]:
    """Yield (link target, title or "", markup) of each item of `chosen`."""
    items = _Items(extract)
    for number, item in enumerate(chosen.items, start=1):
        yield item_place(number), items.title(item), items.written(item, item_place(number))
    yield "", "", items.after()
    if told := [*BlockMaker(extract).contacts()]:
        heading, *lines = told
        yield CONTACTS, heading.text, items.contacts(heading.text, lines)


class _Items:
    """Writes the items of one set, in order."""

    def __init__(self, extract: Extract) -> None:
        self._extract = extract
        self._words = extract.words
        self._writer = TextWriter(extract)
        self._shown = Shown(BlockMaker(extract))
        self._written: set[str] = set()

    def title(self, item: Item) -> str:
        """Return the entry of `item` in the contents: its first line if it is a title, or ""."""
        text, _language = self._words.worded(item.words)
        return title_of(text)[0] if item.kind is ItemKind.TITLE else ""

    def written(self, item: Item, place: str) -> Markup:
        """Return `item` as markup, with `place` as its link target."""
        return element("section", *self._inner(item), class_=f"item is-{item.kind}", id=place)

    def after(self) -> Markup:
        """Return the footnotes of the passages written."""
        return self._writer.footnotes(self._extract.archive.documents)

    def contacts(self, heading: str, lines: Iterable[Block]) -> Markup:
        """Return the section that says where participants can find help."""
        said = [
            element("p", each.text, class_="words", lang=self._words.foreign(each.language))
            for each in lines
        ]
        return element("section", element("h2", heading), *said, class_="item", id=CONTACTS)

    def _inner(self, item: Item) -> Iterator[Markup]:
        words, shown = self._words, self._shown
        match item.kind:
            case ItemKind.PASSAGE:
                yield from self._passage(item.target)
            case ItemKind.CHART:
                table = shown.tables[item.target]
                yield chart_of(words, table)
                if len(shown.tables) > 1:
                    yield element("p", words.say("each_table"), class_="of")
                if not table.is_whole:
                    yield element("p", untold_line(self._extract), class_="of")
            case ItemKind.PICTURE:
                yield from self._picture(shown.pictures[item.target])
            case ItemKind.TERM:
                yield element("dl", entry_of(words, shown.terms[item.target]), class_="glossary")
            case ItemKind.THEME:
                theme = shown.themes[item.target]
                yield element("p", words.say("theme"), class_="of")
                yield in_words(words, "h3", theme.label) or element("h3", theme.id)
                yield in_words(words, "p", theme.definition)
            case _:
                yield from self._free(item)

    def _passage(self, name: str) -> Iterator[Markup]:
        row = self._shown.placed[name]
        if name in self._written:  # its id can be in the file only once
            yield element("p", line_of(self._extract, row.passage), class_="again")
            return
        self._written.add(name)
        if told := self._shown.reported(row.passage):
            yield element("p", told, class_="of")
        yield self._writer.alone(row.passage, row.document)

    def _picture(self, shown: SectionPicture) -> Iterator[Markup]:
        if care := self._shown.care(shown):
            yield element("p", care, class_="care")
        name = shown.picture.id
        yield self._writer.picture(
            shown.picture, shown.document.language, None if name in self._written else name
        )
        self._written.add(name)
        yield element("p", citation_of(self._extract, shown.document), class_="of")

    def _free(self, item: Item) -> Iterator[Markup]:
        text, language = self._words.worded(item.words)
        foreign = self._words.foreign(language)
        if item.kind is ItemKind.TITLE:
            title, text = title_of(text)
            yield element("h2", title, **said_in(foreign)) if title else Markup()
        elif item.kind in LABELS:
            yield element("p", self._words.say(LABELS[item.kind]), class_="of")
        if own := own_picture(item):
            yield self._writer.picture(own.picture, language, None)
        for each in paragraphs_of(text):
            yield element("p", each, class_="words", **said_in(foreign))
