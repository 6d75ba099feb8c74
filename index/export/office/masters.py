"""The masters of a PPTX, light, dark and for notes: positions and formats of placeholders."""

from collections.abc import Mapping
from enum import Enum

from index.export.office.theme import INTERFACE_FACE, READING_FACE, theme
from index.office.package import RELATIONS, OfficePackage
from index.office.xml import Xml, tag
from index.values import Value, replace

NAMES = {
    "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "xmlns:r": RELATIONS,
    "xmlns:p": "http://schemas.openxmlformats.org/presentationml/2006/main",
}
SIZE = {"cx": 12_192_000, "cy": 6_858_000}
MASTERS = ("ppt/slideMasters/slideMaster1.xml", "ppt/slideMasters/slideMaster2.xml")
_NOTES = "ppt/notesMasters/notesMaster1.xml"
_LOOKS = ("Dark", "Light")
_FIRST_LAYOUT = 2_147_483_649  # masters and layouts share these ids


_LEFT, _WIDE = 1_341_000, 9_510_000  # EMU: the column of words, as wide as in the room


class Placeholder(Enum):
    """A placeholder: type, index, frame (x, y, width, height in EMU), size in 1/100 point."""

    TITLE = ("title", 0, (_LEFT, 420_000, _WIDE, 620_000), 2000)
    BODY = ("body", 1, (_LEFT, 1_150_000, _WIDE, 4_000_000), 3200)
    ATTRIBUTION = ("body", 13, (_LEFT, 5_160_000, _WIDE, 420_000), 2000)
    SOURCE = ("body", 14, (_LEFT, 5_900_000, _WIDE, 400_000), 1000)
    REMARK = ("body", 17, (_LEFT, 5_560_000, _WIDE, 350_000), 1600)
    FOOTER = ("ftr", 15, (_LEFT, 6_300_000, 8_500_000, 330_000), 1200)
    NUMBER = ("sldNum", 16, (9_851_000, 6_300_000, 1_000_000, 330_000), 1200)
    NOTES = ("body", 3, (640_000, 4_400_000, 5_580_000, 4_200_000), 1200)


_INSET = 91_440  # EMU from the frame of words to the words
PICTURE = (_LEFT + _INSET, 1_150_000, _WIDE - 2 * _INSET, 3_900_000)
"""The place of a picture, below its title: x, y, width, height in EMU."""
_CAPTION = (_LEFT, 5_100_000, _WIDE, 650_000)
_FOOT = (Placeholder.SOURCE, Placeholder.FOOTER, Placeholder.NUMBER)
# A remark stands above the source, and is read after it, where no code looks for a line of a quote.
_REMARKED = (Placeholder.SOURCE, Placeholder.REMARK, *_FOOT[1:])
_ALL = (Placeholder.TITLE, Placeholder.BODY, Placeholder.ATTRIBUTION, *_REMARKED)
LAYOUTS: Mapping[str, tuple[Placeholder, ...]] = {
    "title": (Placeholder.TITLE, Placeholder.BODY, *_REMARKED),
    "section": (Placeholder.TITLE, *_FOOT),
    "text": _ALL,
    "words": _ALL,
    "quote": _ALL,
    "care": _ALL,
    "picture": (Placeholder.TITLE, Placeholder.BODY, *_FOOT),
    "title picture": (Placeholder.TITLE, Placeholder.BODY, *_FOOT),
}
"""The layouts of each master, and their placeholders."""
_MIDDLE = (_LEFT, 2_000_000, _WIDE, 1_500_000)
_BELOW = (_LEFT, 3_600_000, _WIDE, 1_900_000)
_BAR, _INDENT = 38_100, 230_000  # EMU: the bar of a quote, and its words right of it


def add_masters(package: OfficePackage) -> dict[str, str]:
    """Add the masters and their layouts; return layout -> its part, for the dark master."""
    numbered = 0
    parts: dict[str, str] = {}
    for number, (name, look) in enumerate(zip(MASTERS, _LOOKS, strict=True), start=1):
        links = []
        for layout in LAYOUTS:
            numbered += 1
            part = f"ppt/slideLayouts/slideLayout{numbered}.xml"
            package.add(part, _layout(layout, look), "presentationml.slideLayout")
            package.link(part, name, "slideMaster")
            links.append(package.link(name, part, "slideLayout"))
            parts.setdefault(layout, part)
        first = _FIRST_LAYOUT + (number - 1) * (len(LAYOUTS) + 1)
        package.add(name, _master(look, links, first), "presentationml.slideMaster")
        _add_theme(package, name, number, look)
    package.add(_NOTES, _notes_master(), "presentationml.notesMaster")
    _add_theme(package, _NOTES, len(MASTERS) + 1, "Notes")
    package.link("ppt/presentation.xml", "ppt/theme/theme1.xml", "theme")
    return parts


def _add_theme(package: OfficePackage, master: str, number: int, name: str) -> None:
    part = f"ppt/theme/theme{number}.xml"
    package.add(part, theme(name), "theme")
    package.link(master, part, "theme")


def tree(*shapes: Xml, ground: Xml | None = None) -> Xml:
    """Return the tree of the `shapes` of a slide, over the background `ground`."""
    group = tag(
        "p:nvGrpSpPr",
        {},
        tag("p:cNvPr", {"id": 1, "name": ""}),
        tag("p:cNvGrpSpPr"),
        tag("p:nvPr"),
    )
    inner = tag("p:spTree", {}, group, tag("p:grpSpPr"), *shapes)
    return tag("p:cSld", {}, *((ground,) if ground else ()), inner)


def holder(number: int, place: Placeholder, body: Xml, look: Xml | None = None) -> Xml:
    """Return `body` in the placeholder `place`; without a `look` its layout formats it."""
    kind, index, _where, _size = place.value
    named = {"type": kind, "idx": index} if index else {"type": kind}
    about = tag(
        "p:nvSpPr",
        {},
        tag("p:cNvPr", {"id": number, "name": place.name.capitalize()}),
        tag("p:cNvSpPr", {}, tag("a:spLocks", {"noGrp": 1})),
        tag("p:nvPr", {}, tag("p:ph", named)),
    )
    return tag("p:sp", {}, about, look or tag("p:spPr"), body)


def _layout(layout: str, look: str) -> Xml:
    shapes = [
        _styled(at, place, _style_of(layout, place))
        for at, place in enumerate(LAYOUTS[layout], start=2)
    ]
    if layout == "quote":
        shapes.insert(0, _bar(len(shapes) + 2))
    ground = tree(*shapes, ground=_ground("bg2") if layout == "care" else None)
    named = Xml(ground.replace("<p:cSld>", f'<p:cSld name="{look}: {layout}">', 1))
    return tag("p:sldLayout", {**NAMES, "preserve": 1}, named, _colours())


class _Style(Value):
    """The frame of a placeholder, and the look of its words.

    `above` is the space before each paragraph, in 1/100 point.
    """

    frame: tuple[int, ...]
    size: int
    colour: str = "tx1"
    face: str = INTERFACE_FACE
    is_bold: bool = False
    is_italic: bool = False
    anchor: str = "t"
    side: str = "l"
    above: int = 0


def _style_of(layout: str, place: Placeholder) -> _Style:
    """Return the style of `place`: the archive's words have the reading face, as in the room."""
    usual = _Style(place.value[2], place.value[3])
    is_read, is_title = layout in ("words", "quote"), layout in ("title", "section")
    match place:
        case Placeholder.TITLE if is_title:
            return _Style(_MIDDLE, 4400, is_bold=True, anchor="b")
        case Placeholder.TITLE if layout == "title picture":
            return replace(usual, size=3600, is_bold=True, anchor="ctr")
        case Placeholder.TITLE:
            return replace(usual, colour="accent1" if is_read else "tx2", is_bold=True)
        case Placeholder.BODY:
            return _Style(_BELOW, 2000) if is_title else _body_style(layout, usual)
        case Placeholder.ATTRIBUTION:
            return replace(usual, colour="accent1", face=READING_FACE, is_italic=True)
    side = "r" if place is Placeholder.NUMBER else "l"
    colours = {Placeholder.NOTES: "tx1", Placeholder.REMARK: "accent2"}
    return replace(usual, colour=colours.get(place, "tx2"), side=side)


def _body_style(layout: str, usual: _Style) -> _Style:
    x, y, width, height = usual.frame
    if layout.endswith("picture"):
        face = READING_FACE if layout == "picture" else INTERFACE_FACE
        return replace(usual, frame=_CAPTION, size=2000, face=face)
    usual = replace(usual, anchor="ctr")
    if layout == "quote":
        frame = x + _INDENT, y, width - _INDENT, height
        return replace(usual, face=READING_FACE, frame=frame)
    if layout == "text":  # each of several questions stands for itself
        return replace(usual, above=1200)
    return replace(usual, face=READING_FACE) if layout == "words" else usual


def _styled(number: int, place: Placeholder, style: _Style) -> Xml:
    """Return a placeholder in its style."""
    level = tag(
        "a:lvl1pPr",
        {"marL": 0, "indent": 0, "algn": style.side},
        tag("a:spcBef", {}, tag("a:spcPts", {"val": style.above})),
        tag("a:buNone"),
        tag(
            "a:defRPr",
            {"sz": style.size, "b": int(style.is_bold), "i": int(style.is_italic)},
            tag("a:solidFill", {}, tag("a:schemeClr", {"val": style.colour})),
            tag("a:latin", {"typeface": style.face}),
        ),
    )
    said = tag("a:r", {}, tag("a:rPr", {"lang": "en"}), tag("a:t", {}, place.name.capitalize()))
    body = tag(
        "p:txBody",
        {},
        tag("a:bodyPr", {"wrap": "square", "anchor": style.anchor}, tag("a:normAutofit")),
        tag("a:lstStyle", {}, level),
        tag("a:p", {}, slide_number() if place is Placeholder.NUMBER else said),
    )
    return holder(number, place, body, _framed(style.frame))


def slide_number() -> Xml:
    """Return a field with the number of the slide."""
    field = {"id": "{00000000-0000-4000-8000-000000000001}", "type": "slidenum"}
    return tag("a:fld", field, tag("a:rPr", {"lang": "en"}), tag("a:t", {}, "‹#›"))


def _bar(number: int) -> Xml:
    """Return the bar beside a quote: an ornament, which needs no description."""
    x, y, _width, height = Placeholder.BODY.value[2]
    about = tag(
        "p:nvSpPr",
        {},
        tag("p:cNvPr", {"id": number, "name": "Bar"}),
        tag("p:cNvSpPr"),
        tag("p:nvPr", {"userDrawn": 1}),
    )
    fill = tag("a:solidFill", {}, tag("a:schemeClr", {"val": "accent1"}))
    return tag("p:sp", {}, about, _framed((x, y, _BAR, height), fill))


def _framed(frame: tuple[int, ...], *look: Xml) -> Xml:
    x, y, width, height = frame
    place = tag(
        "a:xfrm", {}, tag("a:off", {"x": x, "y": y}), tag("a:ext", {"cx": width, "cy": height})
    )
    return tag("p:spPr", {}, place, tag("a:prstGeom", {"prst": "rect"}, tag("a:avLst")), *look)


def _master(look: str, layouts: list[str], first: int) -> Xml:
    light = ("bg1", "lt1"), ("tx1", "dk1"), ("bg2", "lt2"), ("tx2", "dk2")
    dark = ("bg1", "dk1"), ("tx1", "lt1"), ("bg2", "dk2"), ("tx2", "lt2")
    places = (Placeholder.TITLE, Placeholder.BODY, Placeholder.FOOTER, Placeholder.NUMBER)
    holders = [
        _styled(at, place, _style_of("text", place)) for at, place in enumerate(places, start=2)
    ]
    listed = [
        tag("p:sldLayoutId", {"id": first + at, "r:id": link}) for at, link in enumerate(layouts)
    ]
    return tag(
        "p:sldMaster",
        {**NAMES, "preserve": 1},
        tree(*holders, ground=_ground()),
        _map(light if look == "Light" else dark),
        tag("p:sldLayoutIdLst", {}, *listed),
        tag("p:txStyles", {}, *map(_usual, ("title", "body", "other"))),
    )


def _notes_master() -> Xml:
    picture = {"type": "sldImg", "idx": 2}
    about = tag(
        "p:nvSpPr",
        {},
        tag("p:cNvPr", {"id": 2, "name": "Slide"}),
        tag("p:cNvSpPr", {}, tag("a:spLocks", {"noGrp": 1, "noRot": 1, "noChangeAspect": 1})),
        tag("p:nvPr", {}, tag("p:ph", picture)),
    )
    frame = (
        tag("a:off", {"x": 685_800, "y": 685_800}),
        tag("a:ext", {"cx": 5_486_400, "cy": 3_086_100}),
    )
    shape = tag(
        "p:spPr", {}, tag("a:xfrm", {}, *frame), tag("a:prstGeom", {"prst": "rect"}, tag("a:avLst"))
    )
    place = Placeholder.NOTES
    notes = _styled(3, place, _style_of("text", place))
    light = ("bg1", "lt1"), ("tx1", "dk1"), ("bg2", "lt2"), ("tx2", "dk2")
    return tag(
        "p:notesMaster",
        NAMES,
        tree(tag("p:sp", {}, about, shape), notes, ground=_ground()),
        _map(light),
    )


def _ground(colour: str = "bg1") -> Xml:
    return tag("p:bg", {}, tag("p:bgRef", {"idx": 1001}, tag("a:schemeClr", {"val": colour})))


def _map(pairs: tuple[tuple[str, str], ...]) -> Xml:
    same = [f"accent{at}" for at in range(1, 7)] + ["hlink", "folHlink"]
    return tag("p:clrMap", dict(pairs) | dict(zip(same, same, strict=True)))


def _usual(kind: str) -> Xml:
    fill = tag("a:solidFill", {}, tag("a:schemeClr", {"val": "tx1"}))
    look = tag("a:defRPr", {"sz": 2000}, fill, tag("a:latin", {"typeface": "+mn-lt"}))
    return tag(f"p:{kind}Style", {}, tag("a:lvl1pPr", {"algn": "l"}, tag("a:buNone"), look))


def _colours() -> Xml:
    return tag("p:clrMapOvr", {}, tag("a:masterClrMapping"))
