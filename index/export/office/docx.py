"""Writes an extract as DOCX: named styles, real footnotes, pictures, and a footer."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import override

from index.export.extract import Extract
from index.export.file_pictures import pictures_in
from index.export.office.docx_table import frame_of, table_of
from index.export.office.inline_picture import picture_of
from index.export.office.office_writer import OfficeWriter
from index.export.office.styles import STYLES, W, bullet_of, styles_of
from index.export.text.block import Block, Kind
from index.export.text.runs import MarkedText
from index.export.text.table_cells import ExportCell
from index.model import EmphasisKind, FootnoteMark
from index.model.shown_text import read_picture
from index.office.package import RELATIONS, OfficePackage
from index.office.xml import Xml, tag

_MAIN = "word/document.xml"
_LOWEST = 6  # of headings
_MARGIN = 1134  # twentieths of a point: 2 cm
_STEP = 360  # twentieths of a point: of a list within another
_A4 = {"w:w": 11906, "w:h": 16838}
_RAISED = (EmphasisKind.SUPERSCRIPT, EmphasisKind.SUBSCRIPT)
_KEPT = (tag("w:keepNext"),)
_PARTED = (tag("w:keepNext", {"w:val": 0}), tag("w:keepLines", {"w:val": 0}))
_RIGHT = (tag("w:jc", {"w:val": "right"}),)
_FOOTNOTE_STYLE = tag("w:rPr", {}, tag("w:rStyle", {"w:val": "FootnoteReference"}))


def docx_of(extract: Extract) -> bytes:
    """Return `extract` as DOCX, the same bytes for the same extract."""
    return _Writer(extract).data()


class _Writer(OfficeWriter):
    """Writes one document."""

    def __init__(self, extract: Extract) -> None:
        super().__init__(extract)
        self._noted: list[str] = []
        self._package = OfficePackage(_MAIN, "wordprocessingml.document")
        pictures = enumerate(pictures_in(extract).values(), start=1)
        self._pictures = {each.id: (number, each) for number, each in pictures}
        self._placed: dict[str, str] = {}

    def data(self) -> bytes:
        """Return the bytes of the file."""
        body = list(self._body())
        package = self._package
        footer = package.link(_MAIN, "word/footer1.xml", "footer")
        named = {"xmlns:w": W, "xmlns:r": RELATIONS}
        package.add(_MAIN, tag("w:document", named, tag("w:body", {}, *body, _page(footer))))
        for name, root, kind in (
            ("styles", styles_of(self._extract.words.language), "styles"),
            ("numbering", _numbering(self._deepest), "numbering"),
            ("settings", _settings(), "settings"),
            ("footnotes", self._all_footnotes(), "footnotes"),
            ("footer1", self._footer(), "footer"),
        ):
            package.add(f"word/{name}.xml", root, f"wordprocessingml.{kind}")
            if kind != "footer":
                package.link(_MAIN, f"word/{name}.xml", kind)
        package.described(self._extract.title, self._extract.words.language)
        return package.data()

    @override
    def _text(self, block: Block) -> Xml:
        style = STYLES[block.kind]
        if block.kind is Kind.HEADING:
            style += str(min(block.level, _LOWEST))
        is_italic = block.kind is Kind.QUOTE
        runs = self._runs(block.words, block.language, is_italic=is_italic)
        place = _KEPT if self._keeps(block) else _PARTED if block.is_long else ()
        return _paragraph(style, *runs, place=place)

    @override
    def _list(self, items: Sequence[Block]) -> Iterator[Xml]:
        for block in items:
            style, place = STYLES[block.kind], _place(block.level) if block.level > 1 else ()
            place = (*_KEPT, *place) if self._keeps(block) else place
            yield _paragraph(style, *self._runs(block.words, block.language), place=place)

    def _runs(self, words: MarkedText, language: str, *, is_italic: bool = False) -> Iterator[Xml]:
        """Yield `words` with their emphasis, and their footnote marks in their places."""
        foreign = self._extract.words.foreign(language)
        for run in words.runs():
            if run.mark:
                yield self._mark(run.mark)
            else:
                yield from _run(run.text, foreign, tuple(_looks(run.kinds, is_italic=is_italic)))

    def _mark(self, mark: FootnoteMark) -> Xml:
        self._noted.append(mark.footnote)
        number = {"w:id": len(self._noted)}
        return tag("w:r", {}, _FOOTNOTE_STYLE, tag("w:footnoteReference", number))

    def _all_footnotes(self) -> Xml:
        """Return the footnotes, one for each mark, after the two required separators."""
        lines = (("separator", -1), ("continuationSeparator", 0))
        parting = [
            tag(
                "w:footnote",
                {"w:type": kind, "w:id": number},
                tag("w:p", {}, tag("w:r", {}, tag(f"w:{kind}"))),
            )
            for kind, number in lines
        ]
        notes = [
            tag("w:footnote", {"w:id": number}, *self._footnote(self._footnotes[name]))
            for number, name in enumerate(self._noted, start=1)
        ]
        return tag("w:footnotes", {"xmlns:w": W}, *parting, *notes)

    def _footnote(self, blocks: Sequence[Block]) -> Iterator[Xml]:
        sign = tag("w:r", {}, _FOOTNOTE_STYLE, tag("w:footnoteRef"))
        for at, block in enumerate(blocks):
            before = (sign, *_run(" ", None)) if at == 0 else ()
            runs = self._runs(block.words, block.language)
            yield _paragraph("FootnoteText", *before, *runs)

    @override
    def _table(self, block: Block) -> Iterator[Xml]:
        if block.text:
            yield _paragraph("Caption", *self._runs(block.words, block.language))
        yield frame_of((0.5, 0.5), list(_rows(block)))
        yield _paragraph("Cell")  # adjacent tables would be merged

    @override
    def _grid(self, block: Block) -> Iterator[Xml]:
        def paragraph(cell: ExportCell | None) -> Xml:
            style = "CellHead" if cell and cell.is_header else "Cell"
            runs = self._runs(cell.words, block.language) if cell else ()
            place = _RIGHT if cell and cell.is_number else ()
            if keeps and cell and cell.row + cell.rows == len(table.rows):
                place = (*_KEPT, *place)
            return _paragraph(style, *runs, place=place)

        table, keeps = block.grid(), self._keeps(block)
        if table.caption:
            yield _paragraph("Caption", *self._runs(table.caption, block.language))
        yield table_of(table, paragraph)
        yield _paragraph("Cell", place=_KEPT if keeps else ())

    @override
    def _picture(self, block: Block) -> Xml:
        if block.sign not in self._placed:
            name = f"word/media/{block.sign.rpartition('/')[2]}"
            self._package.add_picture(name, self._data[block.sign])
            self._placed[block.sign] = self._package.link(_MAIN, name, "image")
        number, picture = self._pictures[block.name]
        told = read_picture(picture, self._extract.shown(picture)).description
        drawn = picture_of(picture, told, self._placed[block.sign], number)
        return _paragraph("Picture", tag("w:r", {}, drawn))

    def _footer(self) -> Xml:
        told = self._extract.words.where(self._extract.archive)
        page = tag("w:fldSimple", {"w:instr": " PAGE "}, *_run("1", None))
        return tag("w:ftr", {"xmlns:w": W}, _paragraph("Footer", *_run(f"{told} · ", None), page))


def _rows(block: Block) -> Iterator[Xml]:
    """Yield the rows of a table of Satchel's own; those of a chart stay on one page."""
    for row, after in pairwise((*block.rows, None)):
        place = _KEPT if block.is_chart and after else ()
        cells = (_paragraph("Cell", *_run(cell, None), place=place) for cell in row or ())
        split = tag("w:trPr", {}, tag("w:cantSplit"))
        yield tag("w:tr", {}, split, *(tag("w:tc", {}, cell) for cell in cells))


def _paragraph(style: str, *inner: Xml, place: Sequence[Xml] = ()) -> Xml:
    return tag("w:p", {}, tag("w:pPr", {}, tag("w:pStyle", {"w:val": style}), *place), *inner)


def _place(depth: int) -> tuple[Xml, ...]:
    """Return the properties of a list item that stands in `depth` lists."""
    numbered = tag("w:ilvl", {"w:val": depth - 1}), tag("w:numId", {"w:val": 1})
    return tag("w:numPr", {}, *numbered), _indent(depth)


def _indent(depth: int) -> Xml:
    return tag("w:ind", {"w:left": _STEP * depth, "w:hanging": _STEP})


def _looks(kinds: Sequence[EmphasisKind], *, is_italic: bool) -> Iterator[Xml]:
    """Yield the properties of a run; words set apart in an `is_italic` paragraph are upright."""
    if EmphasisKind.STRONG in kinds:
        yield tag("w:b")
    if EmphasisKind.EMPHASIS in kinds:
        yield tag("w:i", {"w:val": 0} if is_italic else {})
    raised = [kind for kind in kinds if kind in _RAISED]
    if raised:
        yield tag("w:vertAlign", {"w:val": raised[0]})


def _run(text: str, language: str | None, looks: Sequence[Xml] = ()) -> Iterator[Xml]:
    """Yield `text` as one run with its breaks; `language` is given where it differs."""
    if not text:
        return
    parts = []
    for at, line in enumerate(text.split("\n")):
        parts += [tag("w:br")] if at else []
        for place, piece in enumerate(line.split("\t")):
            parts += [tag("w:tab")] if place else []
            parts += [tag("w:t", {"xml:space": "preserve"}, piece)] if piece else []
    looks = [*looks, *([tag("w:lang", {"w:val": language})] if language else [])]
    yield tag("w:r", {}, *([tag("w:rPr", {}, *looks)] if looks else []), *parts)


def _page(footer: str) -> Xml:
    sides = dict.fromkeys(("w:top", "w:right", "w:bottom", "w:left"), _MARGIN)
    rest = {"w:header": 567, "w:footer": 567, "w:gutter": 0}
    return tag(
        "w:sectPr",
        {},
        tag("w:footerReference", {"w:type": "default", "r:id": footer}),
        tag("w:pgSz", _A4),
        tag("w:pgMar", sides | rest),
    )


def _settings() -> Xml:
    """Return settings by which Word does not store the name of the person who saves the file."""
    mode = {
        "w:name": "compatibilityMode",
        "w:uri": "http://schemas.microsoft.com/office/word",
        "w:val": 15,
    }
    return tag(
        "w:settings",
        {"xmlns:w": W},
        tag("w:removePersonalInformation"),
        tag("w:footnotePr", {}, tag("w:footnote", {"w:id": -1}), tag("w:footnote", {"w:id": 0})),
        tag("w:compat", {}, tag("w:compatSetting", mode)),
    )


def _numbering(deepest: int) -> Xml:
    levels = map(_level, range(1, deepest + 1))
    kind = tag("w:multiLevelType", {"w:val": "hybridMultilevel"})
    return tag(
        "w:numbering",
        {"xmlns:w": W},
        tag("w:abstractNum", {"w:abstractNumId": 0}, kind, *levels),
        tag("w:num", {"w:numId": 1}, tag("w:abstractNumId", {"w:val": 0})),
    )


def _level(depth: int) -> Xml:
    return tag(
        "w:lvl",
        {"w:ilvl": depth - 1},
        tag("w:start", {"w:val": 1}),
        tag("w:numFmt", {"w:val": "bullet"}),
        tag("w:lvlText", {"w:val": bullet_of(depth)}),
        tag("w:lvlJc", {"w:val": "left"}),
        tag("w:pPr", {}, _indent(depth)),
    )
