"""Writes an extract as PPTX: editable text in the colours of the room, with speaker notes."""

from collections.abc import Iterator, Sequence

from index.export.extract import Extract
from index.export.file_pictures import picture_files
from index.export.office.masters import (
    LAYOUTS,
    MASTERS,
    NAMES,
    SIZE,
    Placeholder,
    add_masters,
    holder,
    slide_number,
    tree,
)
from index.export.office.pptx_chart import ChartWriter
from index.export.office.pptx_picture import picture_of
from index.export.office.pptx_table import table_of
from index.export.office.pptx_words import NO_ITEM, body_of, paragraphs_of
from index.export.office.slide import MOST, Slide
from index.export.office.slides import slides_of
from index.export.provenance import where_of
from index.export.text.block import Kind
from index.export.text.runs import MarkedText
from index.export.words import Words
from index.office.package import OfficePackage
from index.office.xml import Xml, tag

_MAIN = "ppt/presentation.xml"
# (most characters of a text, its size in hundredths of a point).
_SIZES = ((160, 4000), (260, 3600), (MOST, 3000))
_SMALLEST = 2600
_FIRST_SLIDE, _FIRST_MASTER = 256, 2_147_483_648  # the lowest ids that the format allows


def pptx_of(extract: Extract) -> bytes:
    """Return `extract` as PPTX, the same bytes for the same extract.

    Its slides use the dark master; the light one is for a bright room.
    """
    package = OfficePackage(_MAIN, "presentationml.presentation")
    layouts = add_masters(package)
    masters = [package.link(_MAIN, name, "slideMaster") for name in MASTERS]
    notes_master = package.link(_MAIN, "ppt/notesMasters/notesMaster1.xml", "notesMaster")
    links, foot = [], " · ".join(_foot(extract))
    drawings = _Drawings(package, extract)
    for number, slide in enumerate(slides_of(extract), start=1):
        name = f"ppt/slides/slide{number}.xml"
        package.link(name, layouts[slide.layout], "slideLayout")
        drawn = drawings.drawn(name, slide)
        package.add(name, _slide(slide, extract.words, foot, drawn), "presentationml.slide")
        links.append(package.link(_MAIN, name, "slide"))
        if slide.beside:
            _add_notes(package, name, number, slide)
    package.add(_MAIN, _presentation(masters, notes_master, links))
    package.described(extract.title, extract.words.language)
    return package.data()


class _Drawings:
    """Writes the pictures of the slides, each file once, and their charts."""

    def __init__(self, package: OfficePackage, extract: Extract) -> None:
        self._package = package
        self._data = picture_files(extract)
        self._added: set[str] = set()
        self._charts = ChartWriter(package)

    def drawn(self, name: str, slide: Slide) -> tuple[Xml, ...]:
        """Return the picture or chart of `slide`, which is the part `name`, if it has one."""
        number = len(LAYOUTS[slide.layout]) + 3
        if slide.chart:
            return (self._charts.drawn(name, number, slide.chart),)
        picture = slide.picture
        if picture is None:
            return ()
        file = f"ppt/media/{picture.file.rpartition('/')[2]}"
        if file not in self._added:
            self._added.add(file)
            self._package.add_picture(file, self._data[picture.file])
        link = self._package.link(name, file, "image")
        return (picture_of(number, picture, link),)


def _foot(extract: Extract) -> Iterator[str]:
    """Yield what the foot of each slide says: a draft, the archive, what is told of who speaks."""
    if extract.archive.draft:
        yield extract.words.say("draft_mark")
    yield where_of(extract)
    if extract.quotes:
        yield extract.words.foot(extract.level)


def _presentation(masters: list[str], notes_master: str, slides: list[str]) -> Xml:
    each = len(LAYOUTS) + 1
    listed = [
        tag("p:sldMasterId", {"id": _FIRST_MASTER + at * each, "r:id": link})
        for at, link in enumerate(masters)
    ]
    shown = [
        tag("p:sldId", {"id": number, "r:id": link})
        for number, link in enumerate(slides, start=_FIRST_SLIDE)
    ]
    return tag(
        "p:presentation",
        {**NAMES, "removePersonalInfoOnSave": 1},
        tag("p:sldMasterIdLst", {}, *listed),
        tag("p:notesMasterIdLst", {}, tag("p:notesMasterId", {"r:id": notes_master})),
        tag("p:sldIdLst", {}, *shown),
        tag("p:sldSz", SIZE),
        tag("p:notesSz", {"cx": 6_858_000, "cy": 9_144_000}),
    )


def _slide(slide: Slide, words: Words, foot: str, drawn: Sequence[Xml]) -> Xml:
    language = words.language
    long = len(slide.body) + sum(len(block.text) for block in slide.below)
    size = next((size for most, size in _SIZES if long <= most), _SMALLEST)
    told = {
        Placeholder.TITLE: (MarkedText(slide.title), {}, language),
        Placeholder.BODY: (
            slide.words,
            {"sz": size} if slide.language and not slide.picture else {},
            slide.language or language,
        ),
        Placeholder.ATTRIBUTION: (MarkedText(slide.attribution), {}, language),
        Placeholder.SOURCE: (MarkedText(slide.source), {}, language),
        Placeholder.REMARK: (MarkedText(slide.remark), {}, language),
        Placeholder.FOOTER: (MarkedText(foot), {}, language),
        Placeholder.NUMBER: (MarkedText(""), {}, language),
    }
    levels = {Placeholder.BODY: slide.level}
    below = {Placeholder.BODY: [*_below(slide, size)]}
    holders = [
        holder(at, place, body_of(*told[place], levels.get(place, NO_ITEM), below.get(place, ())))
        for at, place in enumerate(LAYOUTS[slide.layout], start=2)
        if told[place][0].text or place is Placeholder.TITLE
    ]
    holders.insert(-1, _numbered(len(LAYOUTS[slide.layout]) + 2))
    if slide.grid:
        number, continued = len(LAYOUTS[slide.layout]) + 3, words.say("continued")
        holders.insert(1, table_of(number, slide.grid, slide.language, continued))  # as a body
    holders[1:1] = drawn
    return tag("p:sld", NAMES, tree(*holders), _own_colours())


def _numbered(at: int) -> Xml:
    fit, style = tag("a:bodyPr"), tag("a:lstStyle")
    return holder(
        at, Placeholder.NUMBER, tag("p:txBody", {}, fit, style, tag("a:p", {}, slide_number()))
    )


def _below(slide: Slide, size: int) -> Iterator[Xml]:
    """Yield the paragraphs of the translation below the body: upright, its remarks smaller."""
    for block in slide.below:
        is_made = block.kind is Kind.TRANSLATION
        look = {"lang": block.language, "sz": size * (4 if is_made else 3) // 5}
        gap = 0 if is_made else size // 2
        above = tag("a:spcBef", {}, tag("a:spcPts", {"val": gap}))
        place = (tag("a:pPr", {"marL": 0, "indent": 0}, above, tag("a:buNone")),)
        colour = "tx1" if is_made else "tx2"
        yield from paragraphs_of(MarkedText(block.text), look, colour=colour, place=place)


def _add_notes(package: OfficePackage, slide: str, number: int, told: Slide) -> None:
    name = f"ppt/notesSlides/notesSlide{number}.xml"
    text = body_of(MarkedText("\n".join(_lines(told))), {}, told.language or "en")
    root = tag("p:notes", NAMES, tree(holder(2, Placeholder.NOTES, text)), _own_colours())
    package.add(name, root, "presentationml.notesSlide")
    package.link(slide, name, "notesSlide")
    package.link(name, slide, "slide")
    package.link(name, "ppt/notesMasters/notesMaster1.xml", "notesMaster")


def _lines(slide: Slide) -> Iterator[str]:
    yield from dict.fromkeys(slide.beside)


def _own_colours() -> Xml:
    return tag("p:clrMapOvr", {}, tag("a:masterClrMapping"))
