"""The themes of a PPTX: the colours of the room, and fonts that every computer has.

Times New Roman and Arial have all Russian and Kyrgyz letters. Where they are missing, as on Linux,
Liberation has letters of the same width, so lines break at the same words.
"""

from index.office.xml import Xml, tag

_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
READING_FACE, INTERFACE_FACE = "+mj-lt", "+mn-lt"
"""The faces of the archive's words and of others."""
_FACES = {"major": "Times New Roman", "minor": "Arial"}
PHRASE = "accent4"
"""The colour behind a phrase that the trainer has stand out."""
_SAME = {
    "accent5": "8D867A",
    "accent6": "6B655B",
    "hlink": "2F5D62",
    "folHlink": "6B655B",
}
_COLOURS = {
    "Dark": {
        "dk1": "12110F",
        "lt1": "F4EFE5",
        "dk2": "20393B",
        "lt2": "A49C8F",
        "accent1": "D2A58B",
        "accent2": "F0D58A",
        "accent3": "8FC1C5",
        PHRASE: "5A4A12",
        **_SAME,
    },
    "Light": {
        "dk1": "1B1A17",
        "lt1": "FBF9F5",
        "dk2": "5E584F",
        "lt2": "DDE9E8",
        "accent1": "7A3F24",
        "accent2": "5A4504",
        "accent3": "2F5D62",
        PHRASE: "F6E3A8",
        **_SAME,
    },
}
"""Ink, paper, calm ground, soft ink; accents: quotes, care notes, what a trainer adds, phrases."""


def theme(name: str) -> Xml:
    """Return the theme called `name`; another than those of slides has light colours."""
    palette = _COLOURS.get(name, _COLOURS["Light"])
    colours = [
        tag(f"a:{key}", {}, tag("a:srgbClr", {"val": value})) for key, value in palette.items()
    ]
    rest = (tag("a:ea", {"typeface": ""}), tag("a:cs", {"typeface": ""}))
    fonts = [
        tag(f"a:{kind}Font", {}, tag("a:latin", {"typeface": face}), *rest)
        for kind, face in _FACES.items()
    ]
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
