"""The styles of a DOCX: word processors' built-in ones, and a few of Satchel's own."""

from index.export.text.block import Kind
from index.office.xml import Xml, tag
from index.values import Value

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STYLES = {
    Kind.TITLE: "Title",
    Kind.HEADING: "Heading",  # and its level
    Kind.TEXT: "BodyText",
    Kind.ITEM: "ListBullet",
    Kind.QUOTE: "Quote",
    Kind.ATTRIBUTION: "Attribution",
    Kind.TRANSLATION: "Translation",
    Kind.NOTE: "EditorNote",
    Kind.FOOTNOTE: "FootnoteText",
    Kind.PROMPT: "Prompt",
    Kind.LINE: "Subtitle",
    Kind.CARE: "CareNote",
    Kind.LABEL: "Caption",
    Kind.STAMP: "Caption",
    Kind.SOURCE: "Source",
}
"""Kind of a block -> id of its style."""

_SERIF, _SANS = "Times New Roman", "Arial"  # on every computer, with Russian and Kyrgyz letters
_GREY = "595959"  # 7:1 on white
_BULLETS = "•◦▪"  # by depth, and again


class Style(Value):
    """One paragraph style: `size` in half points, spacing and indent in twentieths of a point.

    `outline` is the level of a heading, from 0.
    """

    name: str
    id: str
    size: int = 22
    font: str = _SERIF
    bold: bool = False
    italic: bool = False
    colour: str = "000000"
    before: int = 0
    after: int = 120
    left: int = 0
    keeps: bool = False  # keeps with the next paragraph, and its lines together
    whole: bool = False  # keeps its lines together
    outline: int | None = None
    bullet: bool = False


_HEADINGS = tuple(
    Style(
        f"heading {at}",
        f"Heading{at}",
        size,
        _SANS,
        bold=True,
        before=360 - 40 * at,
        keeps=True,
        outline=at - 1,
    )
    for at, size in enumerate((36, 30, 26, 24, 22, 22), start=1)
)
ALL = (
    Style("Normal", "Normal"),
    Style("Title", "Title", 48, _SANS, bold=True, after=240),
    Style("Subtitle", "Subtitle", 20, _SANS, colour=_GREY, after=60),
    *_HEADINGS,
    Style("Body Text", "BodyText"),
    Style("List Bullet", "ListBullet", bullet=True, after=60),
    Style("Quote", "Quote", 24, italic=True, before=160, after=60, left=567, keeps=True),
    Style("Attribution", "Attribution", 20, after=60, left=567, keeps=True),
    Style("Source", "Source", 16, _SANS, colour=_GREY, left=567),
    Style("Care Note", "CareNote", 18, _SANS, bold=True, before=160, after=60, keeps=True),
    Style("Translation", "Translation", 20, colour="333333", left=284),
    Style("Editor Note", "EditorNote", 20, _SANS, left=284),
    Style("Prompt", "Prompt", 26, _SANS, bold=True, before=200, after=160, whole=True),
    Style("caption", "Caption", 17, _SANS, colour=_GREY, after=60, keeps=True),
    Style("footnote text", "FootnoteText", 18, after=40),
    Style("footer", "Footer", 16, _SANS, colour=_GREY, after=0),
    Style("Cell", "Cell", 18, _SANS, after=20),
    Style("Table Heading", "CellHead", 18, _SANS, bold=True, after=20),
    Style("Picture", "Picture", keeps=True, before=120, after=60),
)
"""The styles, the default one first."""


def bullet_of(depth: int) -> str:
    """Return the bullet of list items at `depth`."""
    return _BULLETS[(depth - 1) % len(_BULLETS)]


def styles_of(language: str) -> Xml:
    """Return all styles, for a text in `language`."""
    fonts = tag("w:rFonts", dict.fromkeys(("w:ascii", "w:hAnsi", "w:cs"), _SERIF))
    usual = tag("w:rPr", {}, fonts, tag("w:sz", {"w:val": 22}), tag("w:lang", {"w:val": language}))
    raised = tag("w:rPr", {}, tag("w:vertAlign", {"w:val": "superscript"}))
    mark = tag(
        "w:style",
        {"w:type": "character", "w:styleId": "FootnoteReference"},
        tag("w:name", {"w:val": "footnote reference"}),
        raised,
    )
    return tag(
        "w:styles",
        {"xmlns:w": W},
        tag("w:docDefaults", {}, tag("w:rPrDefault", {}, usual)),
        *map(_paragraphs, ALL),
        mark,
        _grid(),
    )


def _paragraphs(style: Style) -> Xml:
    room = {"w:before": style.before, "w:after": style.after, "w:line": 264, "w:lineRule": "auto"}
    keeping = [tag("w:keepNext")] if style.keeps else []
    if style.keeps or style.whole:
        keeping.append(tag("w:keepLines"))
    listed = (tag("w:ilvl", {"w:val": 0}), tag("w:numId", {"w:val": 1}))
    fonts = dict.fromkeys(("w:ascii", "w:hAnsi", "w:cs"), style.font)
    usual = {"w:type": "paragraph", "w:styleId": style.id}
    is_normal = style.id == "Normal"
    indents = {"w:left": 360, "w:hanging": 360} if style.bullet else {"w:left": style.left}
    return tag(
        "w:style",
        usual | {"w:default": 1} if is_normal else usual,
        tag("w:name", {"w:val": style.name}),
        *(() if is_normal else (tag("w:basedOn", {"w:val": "Normal"}),)),
        tag("w:qFormat"),
        tag(
            "w:pPr",
            {},
            *keeping,
            *((tag("w:numPr", {}, *listed),) if style.bullet else ()),
            tag("w:spacing", room),
            tag("w:ind", indents),
            *(() if style.outline is None else (tag("w:outlineLvl", {"w:val": style.outline}),)),
        ),
        tag(
            "w:rPr",
            {},
            tag("w:rFonts", fonts),
            *((tag("w:b"),) if style.bold else ()),
            *((tag("w:i"),) if style.italic else ()),
            tag("w:color", {"w:val": style.colour}),
            tag("w:sz", {"w:val": style.size}),
        ),
    )


def _grid() -> Xml:
    """Return the table style, with thin lines."""
    line = {"w:val": "single", "w:sz": 4, "w:space": 0, "w:color": "A6A6A6"}
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    room = {"w:w": 80, "w:type": "dxa"}
    return tag(
        "w:style",
        {"w:type": "table", "w:styleId": "TableGrid"},
        tag("w:name", {"w:val": "Table Grid"}),
        tag(
            "w:tblPr",
            {},
            tag("w:tblBorders", {}, *(tag(f"w:{side}", line) for side in sides)),
            tag("w:tblCellMar", {}, tag("w:left", room), tag("w:right", room)),
        ),
    )
