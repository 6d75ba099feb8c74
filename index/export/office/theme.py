"""The theme of a PPTX: colours with enough contrast, and a font that every computer has."""

from index.office.xml import Xml, tag

_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_FACE = "Arial"  # it has all Russian and Kyrgyz letters
_COLOURS = {
    "dk1": "14171A",
    "lt1": "FFFFFF",
    "dk2": "4A5158",
    "lt2": "C9CED3",
    "accent1": "1F5F8B",
    "accent2": "8B5A1F",
    "accent3": "3F6B3F",
    "accent4": "6B3F6B",
    "accent5": "5F5F5F",
    "accent6": "8B1F3F",
    "hlink": "1F5F8B",
    "folHlink": "6B3F6B",
}


def theme(name: str) -> Xml:
    """Return the theme called `name`."""
    colours = [
        tag(f"a:{key}", {}, tag("a:srgbClr", {"val": value})) for key, value in _COLOURS.items()
    ]
    rest = (tag("a:ea", {"typeface": ""}), tag("a:cs", {"typeface": ""}))
    face = (tag("a:latin", {"typeface": _FACE}), *rest)
    fonts = [tag(f"a:{kind}Font", {}, *face) for kind in ("major", "minor")]
    fill = tag("a:solidFill", {}, tag("a:schemeClr", {"val": "phClr"}))
    line = tag("a:ln", {"w": 6_350}, fill)
    effect = tag("a:effectStyle", {}, tag("a:effectLst"))
    look = tag(
        "a:fmtScheme",
        {"name": name},
        tag("a:fillStyleLst", {}, *[fill] * 3),
        tag("a:lnStyleLst", {}, *[line] * 3),
        tag("a:effectStyleLst", {}, *[effect] * 3),
        tag("a:bgFillStyleLst", {}, *[fill] * 3),
    )
    elements = tag(
        "a:themeElements",
        {},
        tag("a:clrScheme", {"name": name}, *colours),
        tag("a:fontScheme", {"name": name}, *fonts),
        look,
    )
    return tag("a:theme", {"xmlns:a": _A, "name": f"Satchel {name}"}, elements)
