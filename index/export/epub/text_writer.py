"""Writes the blocks of an extract as the chapters of an e-book."""

from collections.abc import Iterator, Mapping, Sequence
from typing import override

from index.export.direction import direction_of, is_from_the_right
from index.export.epub.chapter import Chapter, ChapterKind, Heading, PageBreak
from index.export.epub.table import table_of
from index.export.extract import Extract
from index.export.file_pictures import pictures_in
from index.export.office.office_writer import OfficeWriter
from index.export.text.block import Block, Kind
from index.export.text.list_tree import ListEntry, list_tree
from index.export.text.runs import MarkedText
from index.model import Document, EmphasisKind, FootnoteMark
from index.model.shown_text import read_picture
from index.office.xml import Xml, tag

_LOWEST = 6  # of headings
_FULL, _LONG = 200, 500  # blocks: a chapter ends at the next heading, and at the next passage
_LEADING = frozenset({Kind.CARE, Kind.PROMPT})  # what belongs to the block below
_NAMED = frozenset({Kind.TEXT, Kind.QUOTE, Kind.ITEM, Kind.GRID})
_KINDS = {"glossary": ChapterKind.GLOSSARY, "about": ChapterKind.ABOUT}
_EMPHASIS = {
    EmphasisKind.STRONG: "strong",
    EmphasisKind.EMPHASIS: "em",
    EmphasisKind.SUPERSCRIPT: "sup",
    EmphasisKind.SUBSCRIPT: "sub",
}


class ChapterWriter(OfficeWriter):
    """Writes the chapters of one extract, in order.

    A chapter begins at each heading of the highest level. One that gets too long for a slow reader
    goes on in another file.
    """

    def __init__(self, extract: Extract) -> None:
        super().__init__(extract)
        self._pictures = pictures_in(extract)
        self._pages = _pages_of(extract)
        self._chapter = Chapter(1, ChapterKind.TITLE)
        self._marked: dict[str, str] = {}  # id of a footnote -> id of its first mark
        self._ids = 0
        self._page = ""

    def chapters(self) -> Iterator[Chapter]:
        """Yield all chapters."""
        for number, blocks in enumerate(self._divided(), start=1):
            self._chapter = Chapter(number, _kind_of(blocks))
            self._marked = {}
            self._chapter.elements += self._elements(blocks)
            self._chapter.elements += map(self._footnote, self._marked)
            yield self._chapter

    def _divided(self) -> Iterator[list[Block]]:
        """Yield the blocks of each chapter."""
        blocks: list[Block] = []
        for block in self._blocks:
            if blocks and _begins(block, blocks):
                yield blocks
                blocks = []
            blocks.append(block)
        yield blocks

    @override
    def _text(self, block: Block) -> Xml:
        words = self._runs(block.words)
        match block.kind:
            case Kind.TITLE | Kind.HEADING:
                return self._heading(block)
            case Kind.QUOTE:
                inner = tag("p", {}, *words)
                return self._passage("blockquote", block, inner)
            case Kind.TEXT:
                return self._passage("p", block, *words)
            case Kind.CARE:
                return self._paragraph("care", block, role="note")
            case _:
                return self._paragraph(block.kind.name.lower(), block)

    def _heading(self, block: Block) -> Xml:
        level = max(block.level, 1)
        heading = Heading(block.text, block.language, level, self._new_id("heading"))
        self._chapter.headings.append(heading)
        said = self._said(block) | {"id": heading.name}
        return tag(f"h{min(level, _LOWEST)}", said, *self._runs(block.words))

    def _paragraph(self, name: str, block: Block, **more: str) -> Xml:
        return tag("p", {"class": name} | more | self._said(block), *self._runs(block.words))

    def _passage(self, name: str, block: Block, *inner: str) -> Xml:
        """Return a passage, to which links lead, after the beginning of its page of the source."""
        said = {"class": block.kind.name.lower()} | self._said(block)
        return tag(name, said | self._target(block), *self._page_break(block), *inner)

    def _target(self, block: Block) -> dict[str, str]:
        if not block.name or block.name in self._chapter.held:
            return {}
        self._chapter.held.add(block.name)
        return {"id": block.name}

    def _page_break(self, block: Block) -> Iterator[Xml]:
        page = self._pages.get(block.name, "")
        if page and page != self._page:
            self._page = page
            made = PageBreak(page, self._new_id("page"))
            self._chapter.pages.append(made)
            said = {"epub:type": "pagebreak", "role": "doc-pagebreak", "aria-label": page}
            yield tag("span", said | {"id": made.name})

    @override
    def _list(self, items: Sequence[Block]) -> Iterator[Xml]:
        yield self._list_of(list_tree(items, lambda block: block.level))

    def _list_of(self, entries: Sequence[ListEntry[Block]]) -> Xml:
        """Return a list; where its words are from the right, so are its signs."""
        items = (entry.item for entry in entries if entry.item)
        said = {"dir": "rtl"} if any(is_from_the_right(each.language) for each in items) else {}
        return tag("ul", said, *map(self._entry, entries))

    def _entry(self, entry: ListEntry[Block]) -> Xml:
        inner = [self._list_of(entry.within)] if entry.within else []
        if entry.item is None:
            return tag("li", {"class": "none"}, *inner)
        words = (*self._page_break(entry.item), *self._runs(entry.item.words))
        return tag("li", self._said(entry.item) | self._target(entry.item), *words, *inner)

    @override
    def _grid(self, block: Block) -> Iterator[Xml]:
        yield from self._page_break(block)
        said = {"class": "grid"} | self._said(block) | self._target(block)
        yield table_of(block.grid(), self._runs, said)

    @override
    def _table(self, block: Block) -> Iterator[Xml]:
        """Yield a table of Satchel's own: of terms and of what is known, as a list of both."""
        if block.name:
            yield tag("dl", {"class": block.name}, *self._definitions(block))
            return
        rows = [
            tag("tr", {}, tag("th", {"scope": "row"}, *_lines(one)), tag("td", {}, *_lines(other)))
            for one, other in block.rows
        ]
        caption = [tag("caption", self._said(block), block.text)] if block.text else []
        yield tag("table", {"class": "table"}, *caption, tag("tbody", {}, *rows))

    def _definitions(self, block: Block) -> Iterator[Xml]:
        is_term = block.name == "glossary"
        for one, other in block.rows:
            words = [tag("dfn", {"epub:type": "glossterm"}, one)] if is_term else [one]
            yield tag("dt", {"dir": "auto"}, *words)
            yield tag("dd", {"dir": "auto"}, *_lines(other))

    @override
    def _picture(self, block: Block) -> Xml:
        picture = self._pictures[block.name]
        size: dict[str, object] = {"width": picture.width, "height": picture.height}
        read = read_picture(picture, self._extract.shown(picture))
        source = {"src": picture_file(block.sign), "alt": read.description}
        return tag("div", {"class": "picture"} | self._target(block), tag("img", size | source))

    def _runs(self, words: MarkedText) -> Iterator[str]:
        """Yield `words` with their emphasis, and the marks of their footnotes."""
        for run in words.runs():
            inner = [self._mark(run.mark)] if run.mark else [*_lines(run.text)]
            for kind in reversed(run.kinds):
                inner = [tag(_EMPHASIS[kind], {}, *inner)]
            yield from inner

    def _mark(self, mark: FootnoteMark) -> Xml:
        name = self._new_id("mark")
        self._marked.setdefault(mark.footnote, name)
        said = {"epub:type": "noteref", "role": "doc-noteref", "id": name}
        link = tag("a", said | {"href": f"#{_note(mark.footnote)}"}, self._sign(mark.footnote))
        return tag("sup", {"class": "mark"}, link)

    def _sign(self, footnote: str) -> str:
        return next(each.sign for each in self._footnotes[footnote] if each.sign)

    def _footnote(self, name: str) -> Xml:
        """Return a footnote, which readers show where its mark is, with its translations."""
        back = {"role": "doc-backlink", "href": f"#{self._marked[name]}"}
        back |= {"aria-label": self._extract.words.say("to_text")}
        blocks = self._footnotes[name]
        parts = [
            tag(
                "p",
                {"class": block.kind.name.lower()} | self._said(block),
                *((tag("a", back, block.sign), " ") if block.kind is Kind.FOOTNOTE else ()),
                *self._runs(block.words),
            )
            for block in blocks
        ]
        said = {"epub:type": "footnote", "role": "doc-footnote", "id": _note(name)}
        return tag("aside", said, *parts)

    def _said(self, block: Block) -> dict[str, object]:
        """Return the attributes that say the language of `block`, and have its direction found."""
        return spoken(self._extract.words.foreign(block.language))

    def _new_id(self, kind: str) -> str:
        self._ids += 1
        return f"{kind}.{self._ids}"


def spoken(foreign: str | None) -> dict[str, object]:
    """Return the attributes of words in the language `foreign`, or in that of the page."""
    said: dict[str, object] = {"xml:lang": foreign, "lang": foreign} if foreign else {}
    return said | {"dir": direction_of(foreign)}


def picture_file(sign: str) -> str:
    """Return the name in the book of the archive's picture `sign`."""
    return f"pictures/{sign.rpartition('/')[2]}"


def _note(footnote: str) -> str:
    return f"note.{footnote}"


def _begins(block: Block, before: Sequence[Block]) -> bool:
    """Return whether a chapter begins with `block`, after the blocks `before` of the last one."""
    if block.kind is Kind.HEADING:
        return block.level == 1 or len(before) >= _FULL
    last = before[-1]
    leads = last.kind in _LEADING or last.leads
    return len(before) >= _LONG and not leads and block.kind in (Kind.CARE, *_NAMED)


def _kind_of(blocks: Sequence[Block]) -> ChapterKind:
    if blocks[0].kind is Kind.TITLE:
        return ChapterKind.TITLE
    names = (block.name for block in blocks if block.kind is Kind.TABLE)
    return next((_KINDS[name] for name in names if name in _KINDS), ChapterKind.TEXT)


def _pages_of(extract: Extract) -> dict[str, str]:
    """Return id of a passage -> what its page of the source is called, with the document's title.

    The title is left out where one document alone has pages.
    """
    pages = extract.pages
    paged = [each for each in extract.archive.documents if _has_pages(each, pages)]
    return {
        passage.id: f"{document.title}, {page}" if len(paged) > 1 else str(page)
        for document in paged
        for passage in document.passages()
        if (page := pages.get(passage.id))
    }


def _has_pages(document: Document, pages: Mapping[str, int]) -> bool:
    return any(passage.id in pages for passage in document.passages())


def _lines(text: str) -> Iterator[str]:
    """Yield `text` with elements for its line breaks."""
    for at, line in enumerate(text.split("\n")):
        if at:
            yield tag("br")
        if line:
            yield line
