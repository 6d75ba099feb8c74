"""Writes an extract as ODT: LibreOffice's styles, footnotes, pictures and a footer."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import override

from index.export.extract import Extract
from index.export.file_pictures import pictures_in
from index.export.office.odt_styles import (
    BULLETS,
    CALLED,
    KEPT,
    NAMES,
    NUMBER,
    PARTED,
    SpanLook,
    placed_styles,
    styles_of,
)
from index.export.office.odt_table import table_of, table_styles
from index.export.office.office_writer import OfficeWriter
from index.export.office.styles import STYLES
from index.export.text.block import Block, Kind
from index.export.text.list_tree import ListEntry, list_tree
from index.export.text.runs import MarkedText
from index.export.text.table_cells import ExportCell
from index.model import EmphasisKind, FootnoteMark
from index.model.shown_text import read_picture
from index.office.package import zipped
from index.office.xml import Xml, part_of, tag

_TYPE = "application/vnd.oasis.opendocument.text"
_EMPHASIS = EmphasisKind.EMPHASIS
_LOWEST = 6  # of headings
_CENTIMETRE = 37.8  # pixels
_MOST = (17.0, 20.0)  # centimetres: the largest picture
_APART = re.compile(r"(\r\n|[\r\n]|\t|^ +| +$| {2,})")  # white space that XML would not keep


def odt_of(extract: Extract) -> bytes:
    """Return `extract` as ODT, the same bytes for the same extract."""
    return _Writer(extract).data()


class _Writer(OfficeWriter):
    """Writes one document."""

    def __init__(self, extract: Extract) -> None:
        super().__init__(extract)
        self._noted = 0
        self._tables = 0
        self._grids: list[Xml] = []
        self._looks: set[SpanLook] = set()
        self._pictures = pictures_in(extract)
        self._placed: dict[str, bytes] = {}

    def data(self) -> bytes:
        """Return the bytes of the file."""
        body = list(self._body())
        text = tag("office:body", {}, tag("office:text", {}, *body))
        content = tag("office:document-content", NAMES, self._automatic(), text)
        parts = {
            "content.xml": part_of(content),
            "styles.xml": part_of(
                styles_of(self._extract.words.language, self._footer(), self._deepest)
            ),
            "meta.xml": part_of(self._meta()),
            "settings.xml": part_of(_settings()),
            **self._placed,
        }
        listed = ("META-INF/manifest.xml", part_of(_manifest(parts)))
        return zipped([("mimetype", _TYPE.encode()), *parts.items(), listed], plain="mimetype")

    @override
    def _text(self, block: Block) -> Xml:
        if block.kind is Kind.HEADING:
            level = min(block.level, _LOWEST)
            look = {"text:style-name": f"Heading_20_{level}", "text:outline-level": level}
            return tag("text:h", look, *self._runs(block.words, block.language))
        return self._paragraph(block)

    @override
    def _list(self, items: Sequence[Block]) -> Iterator[Xml]:
        entries = list_tree(items, lambda block: block.level)
        yield tag("text:list", {"text:style-name": BULLETS}, *map(self._entry, entries))

    def _entry(self, entry: ListEntry[Block]) -> Xml:
        """Return an item with the list within it."""
        words = [self._paragraph(entry.item)] if entry.item else []
        inner = [tag("text:list", {}, *map(self._entry, entry.within))] if entry.within else []
        return tag("text:list-item", {}, *words, *inner)

    def _paragraph(self, block: Block) -> Xml:
        is_italic = block.kind is Kind.QUOTE
        runs = self._runs(block.words, block.language, is_italic=is_italic)
        style = STYLES[block.kind]
        names = KEPT if self._keeps(block) else PARTED if block.is_long else {}
        return _paragraph(style, *runs, of=names if style in names else CALLED)

    def _runs(self, words: MarkedText, language: str, *, is_italic: bool = False) -> Iterator[str]:
        """Yield `words` with their emphasis, and their footnotes in place of their marks."""
        foreign = self._extract.words.foreign(language) or ""
        for run in words.runs():
            if run.mark:
                yield self._note(run.mark)
            elif foreign or run.kinds:
                look = SpanLook(foreign, run.kinds, is_italic and _EMPHASIS in run.kinds)
                self._looks.add(look)
                yield tag("text:span", {"text:style-name": look.name}, *_words(run.text))
            else:
                yield from _words(run.text)

    def _note(self, mark: FootnoteMark) -> Xml:
        self._noted += 1
        number = str(self._noted)
        blocks = self._footnotes[mark.footnote]
        lines = [
            _paragraph("FootnoteText", *self._runs(block.words, block.language)) for block in blocks
        ]
        return tag(
            "text:note",
            {"text:id": f"ftn{number}", "text:note-class": "footnote"},
            tag("text:note-citation", {}, number),
            tag("text:note-body", {}, *lines),
        )

    @override
    def _table(self, block: Block) -> Iterator[Xml]:
        if block.text:
            yield _paragraph("Caption", *self._runs(block.words, block.language))
        self._tables += 1
        yield tag(
            "table:table",
            {
                "table:name": f"Table{self._tables}",
                "table:style-name": "chart" if block.is_chart else "table",
            },
            tag("table:table-column", {"table:number-columns-repeated": 2}),
            *map(_row, block.rows),
        )
        yield _paragraph("Cell")  # adjacent tables would be merged

    @override
    def _grid(self, block: Block) -> Iterator[Xml]:
        def paragraph(cell: ExportCell) -> Xml:
            style = "CellHead" if cell.is_header else "Cell"
            runs = self._runs(cell.words, block.language)
            return _paragraph(style, *runs, of=NUMBER if cell.is_number else CALLED)

        table, keeps = block.grid(), self._keeps(block)
        if table.caption:
            yield _paragraph("Caption", *self._runs(table.caption, block.language))
        self._tables += 1
        name = f"Table{self._tables}"
        self._grids += table_styles(table, name, keeps=keeps)
        yield table_of(table, name, paragraph)
        yield _paragraph("Cell", of=KEPT if keeps else CALLED)

    @override
    def _picture(self, block: Block) -> Xml:
        name = f"Pictures/{block.sign.rpartition('/')[2]}"
        self._placed[name] = self._data[block.sign]
        picture = self._pictures[block.name]
        size = (picture.width / _CENTIMETRE, picture.height / _CENTIMETRE)
        part = min(1.0, *(most / each for most, each in zip(_MOST, size, strict=True)))
        link = {"xlink:href": name, "xlink:type": "simple"}
        frame = {
            "draw:name": block.name,
            "text:anchor-type": "as-char",
            "svg:width": f"{size[0] * part:.3f}cm",
            "svg:height": f"{size[1] * part:.3f}cm",
        }
        shown = tag("draw:image", {**link, "xlink:show": "embed", "xlink:actuate": "onLoad"})
        read = read_picture(picture, self._extract.shown(picture))
        told = tag("svg:desc", {}, read.description)
        return _paragraph("Picture", tag("draw:frame", frame, shown, told))

    def _automatic(self) -> Xml:
        """Return the automatic styles of this text: languages and emphasis, and table cells."""
        looks = [look.style() for look in sorted(self._looks, key=lambda look: look.name)]
        line = {"fo:border": "0.5pt solid #a6a6a6", "fo:padding": "4pt"}
        cell = tag(
            "style:style",
            {"style:name": "cell", "style:family": "table-cell"},
            tag("style:table-cell-properties", line),
        )
        tables = [
            tag(
                "style:style",
                {"style:name": name, "style:family": "table"},
                tag("style:table-properties", {"table:border-model": "collapsing", **whole}),
            )
            for name, whole in (
                ("table", {}),
                ("chart", {"style:may-break-between-rows": "false"}),
            )
        ]
        return tag(
            "office:automatic-styles", {}, *looks, *tables, cell, *self._grids, *placed_styles()
        )

    def _footer(self) -> Xml:
        told = self._extract.words.where(self._extract.archive)
        page = tag("text:page-number", {"text:select-page": "current"}, "1")
        return _paragraph("Footer", *_words(f"{told} · "), page)

    def _meta(self) -> Xml:
        told = tag(
            "office:meta",
            {},
            tag("meta:generator", {}, "Satchel"),
            tag("dc:title", {}, self._extract.title),
            tag("dc:language", {}, self._extract.words.language),
        )
        return tag("office:document-meta", NAMES, told)


def _paragraph(style: str, *inner: str, of: Mapping[str, str] = CALLED) -> Xml:
    """Return a paragraph in the style with this id, one `of` those styles."""
    return tag("text:p", {"text:style-name": of[style]}, *inner)


def _row(cells: Sequence[str]) -> Xml:
    look = {"table:style-name": "cell", "office:value-type": "string"}
    return tag(
        "table:table-row",
        {},
        *(tag("table:table-cell", look, _paragraph("Cell", *_words(cell))) for cell in cells),
    )


def _words(text: str) -> Iterator[str]:
    """Yield `text` with elements for its breaks and repeated blanks."""
    for piece in _APART.split(text):
        if piece == "\t":
            yield tag("text:tab")
        elif piece in ("\n", "\r", "\r\n"):
            yield tag("text:line-break")
        elif piece and not piece.strip(" "):
            yield tag("text:s", {"text:c": len(piece)})
        elif piece:
            yield piece


def _settings() -> Xml:
    """Return settings by which the name of the person who saves the file is not stored."""
    said = {"config:name": "ApplyUserData", "config:type": "boolean"}
    kept = {"config:name": "ooo:configuration-settings"}
    items = tag("config:config-item-set", kept, tag("config:config-item", said, "false"))
    names = NAMES | {"xmlns:ooo": "http://openoffice.org/2004/office"}
    return tag("office:document-settings", names, tag("office:settings", {}, items))


def _manifest(parts: Iterable[str]) -> Xml:
    kinds = {"xml": "text/xml", "png": "image/png", "jpg": "image/jpeg"}
    listed = {"/": _TYPE, **{name: kinds[name.rpartition(".")[2]] for name in parts}}
    return tag(
        "manifest:manifest",
        {
            "xmlns:manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
            "manifest:version": "1.3",
        },
        *(
            tag("manifest:file-entry", {"manifest:full-path": name, "manifest:media-type": kind})
            for name, kind in listed.items()
        ),
    )
