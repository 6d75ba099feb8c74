"""The masters of a PPTX, light, dark and for notes: positions and formats of placeholders."""

from collections.abc import Mapping
from enum import Enum

from index.export.office.theme import theme
from index.office.package import RELATIONS, OfficePackage
from index.office.xml import Xml, tag

NAMES = {
    "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "xmlns:r": RELATIONS,
    "xmlns:p": "http://schemas.openxmlformats.org/presentationml/2006/main",
}
SIZE = {"cx": 12_192_000, "cy": 6_858_000}
MASTERS = ("ppt/slideMasters/slideMaster1.xml", "ppt/slideMasters/slideMaster2.xml")
_NOTES = "ppt/notesMasters/notesMaster1.xml"
_LOOKS = ("Light", "Dark")
_FIRST_LAYOUT = 2_147_483_649  # masters and layouts share these ids


class Placeholder(Enum):
    """A placeholder: type, index, frame (x, y, width, height in EMU), size in 1/100 point."""

    TITLE = ("title", 0, (640_000, 300_000, 10_912_000, 690_000), 2000)
    BODY = ("body", 1, (640_000, 1_150_000, 10_912_000, 4_250_000), 2400)
    ATTRIBUTION = ("body", 13, (640_000, 5_480_000, 10_912_000, 500_000), 2000)
    SOURCE = ("body", 14, (640_000, 6_080_000, 10_912_000, 600_000), 1100)
    NOTES = ("body", 3, (640_000, 4_400_000, 5_580_000, 4_200_000), 1200)


LAYOUTS: Mapping[str, tuple[Placeholder, ...]] = {
    "title": (Placeholder.TITLE, Placeholder.BODY, Placeholder.SOURCE),
    "section": (Placeholder.TITLE, Placeholder.SOURCE),
    "text": (Placeholder.TITLE, Placeholder.BODY, Placeholder.ATTRIBUTION, Placeholder.SOURCE),
}
"""The layouts of each master, and their placeholders."""
_MIDDLE = (640_000, 2_000_000, 10_912_000, 1_500_000)
_BELOW = (640_000, 3_600_000, 10_912_000, 2_400_000)


def add_masters(package: OfficePackage) -> dict[str, str]:
    """Add the masters and their layouts; return layout -> its part, for the light master."""
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
    holders = []
    for at, place in enumerate(LAYOUTS[layout], start=2):
        where, size = place.value[2], place.value[3]
        if layout != "text" and place is not Placeholder.SOURCE:
            where, size = (_MIDDLE, 4000) if place is Placeholder.TITLE else (_BELOW, 1600)
        holders.append(_styled(at, place, where, size, bottom=layout != "text" and at == 2))
    ground = tree(*holders)
    named = Xml(ground.replace("<p:cSld>", f'<p:cSld name="{look}: {layout}">', 1))
    return tag("p:sldLayout", {**NAMES, "preserve": 1}, named, _colours())


def _styled(
    number: int, place: Placeholder, where: tuple[int, ...], size: int, *, bottom: bool = False
) -> Xml:
    """Return a placeholder with its format and its frame."""
    x, y, width, height = where
    frame = tag(
        "a:xfrm", {}, tag("a:off", {"x": x, "y": y}), tag("a:ext", {"cx": width, "cy": height})
    )
    colour = "tx2" if place in (Placeholder.SOURCE, Placeholder.TITLE) and not bottom else "tx1"
    fill = tag("a:solidFill", {}, tag("a:schemeClr", {"val": colour}))
    level = tag(
        "a:lvl1pPr",
        {"marL": 0, "indent": 0, "algn": "l"},
        tag("a:buNone"),
        tag("a:defRPr", {"sz": size, "b": int(bottom)}, fill),
    )
    anchor = "b" if bottom else "ctr" if place is Placeholder.BODY and size > 2000 else "t"
    body = tag(
        "p:txBody",
        {},
        tag("a:bodyPr", {"wrap": "square", "anchor": anchor}, tag("a:normAutofit")),
        tag("a:lstStyle", {}, level),
        tag(
            "a:p",
            {},
            tag("a:r", {}, tag("a:rPr", {"lang": "en"}), tag("a:t", {}, place.name.capitalize())),
        ),
    )
    shape = tag("p:spPr", {}, frame, tag("a:prstGeom", {"prst": "rect"}, tag("a:avLst")))
    return holder(number, place, body, shape)


def _master(look: str, layouts: list[str], first: int) -> Xml:
    light = ("bg1", "lt1"), ("tx1", "dk1"), ("bg2", "lt2"), ("tx2", "dk2")
    dark = ("bg1", "dk1"), ("tx1", "lt1"), ("bg2", "dk2"), ("tx2", "lt2")
    holders = [
        _styled(at, place, place.value[2], place.value[3])
        for at, place in enumerate((Placeholder.TITLE, Placeholder.BODY), start=2)
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
    notes = _styled(3, place, place.value[2], place.value[3])
    light = ("bg1", "lt1"), ("tx1", "dk1"), ("bg2", "lt2"), ("tx2", "dk2")
    return tag(
        "p:notesMaster",
        NAMES,
        tree(tag("p:sp", {}, about, shape), notes, ground=_ground()),
        _map(light),
    )


def _ground() -> Xml:
    return tag("p:bg", {}, tag("p:bgRef", {"idx": 1001}, tag("a:schemeClr", {"val": "bg1"})))


def _map(pairs: tuple[tuple[str, str], ...]) -> Xml:
    same = [f"accent{at}" for at in range(1, 7)] + ["hlink", "folHlink"]
    return tag("p:clrMap", dict(pairs) | dict(zip(same, same, strict=True)))


def _usual(kind: str) -> Xml:
    fill = tag("a:solidFill", {}, tag("a:schemeClr", {"val": "tx1"}))
    look = tag("a:defRPr", {"sz": 2000}, fill, tag("a:latin", {"typeface": "+mn-lt"}))
    return tag(f"p:{kind}Style", {}, tag("a:lvl1pPr", {"algn": "l"}, tag("a:buNone"), look))


def _colours() -> Xml:
    return tag("p:clrMapOvr", {}, tag("a:masterClrMapping"))
