"""The styles of an ODT: those of the DOCX, by LibreOffice's names, and its page."""

from collections.abc import Iterator

from index.export.office.styles import ALL, Style, bullet_of
from index.model import EmphasisKind
from index.office.xml import Xml, tag
from index.values import Value

_NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns"
NAMES = {
    **{
        f"xmlns:{short}": f"{_NAMESPACE}:{name}:1.0"
        for short, name in {
            "office": "office",
            "style": "style",
            "text": "text",
            "table": "table",
            "draw": "drawing",
            "fo": "xsl-fo-compatible",
            "svg": "svg-compatible",
            "meta": "meta",
            "config": "config",
        }.items()
    },
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:xlink": "http://www.w3.org/1999/xlink",
    "office:version": "1.3",
}
BULLETS, MARK, ANCHOR = "Bullets", "Footnote_20_Symbol", "Footnote_20_anchor"
_KNOWN = {
    "Normal": "Standard",
    "BodyText": "Text body",
    "ListBullet": "List Bullet",
    "Quote": "Quotations",
    "FootnoteText": "Footnote",
    "Caption": "Caption",
    "Footer": "Footer",
    "Cell": "Table Contents",
    "CellHead": "Table Heading",
}
"""Id of a style in the DOCX -> its name in an ODT, where the names differ."""


def named(name: str) -> str:
    """Return the internal name of the style `name`."""
    return name.replace(" ", "_20_")


CALLED = {
    style.id: named(_KNOWN.get(style.id, style.name.replace("heading", "Heading"))) for style in ALL
}
"""Id of a style in the DOCX -> its internal name."""


NUMBER = {"Cell": "number", "CellHead": "number-head"}
"""Id of a style of cells -> the name of that for numbers."""
KEPT = {"BodyText": "kept", "ListBullet": "kept-item", "Cell": "kept-cell"}
"""Id of a style -> the name of that for what stays on the page of the line below."""
PARTED = {"Quote": "parted"}
"""Id of a style -> the name of that for what is too long to be kept together."""


def placed_styles() -> Iterator[Xml]:
    """Yield the styles of numbers, which stand at the right, and of what is kept."""
    for names, place in (
        (NUMBER, {"fo:text-align": "end"}),
        (KEPT, {"fo:keep-with-next": "always"}),
        (PARTED, {"fo:keep-with-next": "auto", "fo:keep-together": "auto"}),
    ):
        for style, name in names.items():
            about = {"style:name": name, "style:family": "paragraph"}
            placed = tag("style:paragraph-properties", place)
            yield tag("style:style", {**about, "style:parent-style-name": CALLED[style]}, placed)


def told_language(language: str) -> dict[str, object]:
    """Return the attributes for the language of a text."""
    return {"fo:language": language.split("-", maxsplit=1)[0], "fo:country": "none"}


_LOOKS: dict[EmphasisKind, dict[str, object]] = {
    EmphasisKind.STRONG: {"fo:font-weight": "bold"},
    EmphasisKind.EMPHASIS: {"fo:font-style": "italic"},
    EmphasisKind.SUPERSCRIPT: {"style:text-position": "super 58%"},
    EmphasisKind.SUBSCRIPT: {"style:text-position": "sub 58%"},
}


class SpanLook(Value):
    """The look of a span: its language where it differs, its emphasis.

    With `is_upright`, emphasis is upright, since it stands in an italic paragraph.
    """

    language: str
    kinds: tuple[EmphasisKind, ...]
    is_upright: bool = False

    @property
    def name(self) -> str:
        """The name of its style."""
        told = [*self.kinds, *(["upright"] if self.is_upright else [])]
        return "-".join([*told, *([f"in-{self.language}"] if self.language else [])])

    def style(self) -> Xml:
        """Return its style."""
        look = told_language(self.language) if self.language else {}
        for kind in reversed(self.kinds):
            look |= _LOOKS[kind]
        if self.is_upright:
            look["fo:font-style"] = "normal"
        named = {"style:name": self.name, "style:family": "text"}
        return tag("style:style", named, tag("style:text-properties", look))


def styles_of(language: str, footer: Xml, deepest: int) -> Xml:
    """Return all styles for a text in `language`, with lists to the `deepest`, and its page."""
    usual = tag("style:text-properties", told_language(language))
    default = tag("style:default-style", {"style:family": "paragraph"}, usual)
    styles = tag("office:styles", {}, default, *map(_paragraphs, ALL), *_marks(), _bullets(deepest))
    layout = tag("style:page-layout", {"style:name": "A4"}, _page(), _footer_room())
    master = tag(
        "style:master-page",
        {"style:name": "Standard", "style:page-layout-name": "A4"},
        tag("style:footer", {}, footer),
    )
    return tag(
        "office:document-styles",
        NAMES,
        styles,
        tag("office:automatic-styles", {}, layout),
        tag("office:master-styles", {}, master),
    )


def _page() -> Xml:
    size = {"fo:page-width": "21cm", "fo:page-height": "29.7cm", "fo:margin": "2cm"}
    return tag("style:page-layout-properties", size | {"style:print-orientation": "portrait"})


def _footer_room() -> Xml:
    room = {"fo:min-height": "0.6cm", "fo:margin-top": "0.4cm"}
    return tag("style:footer-style", {}, tag("style:header-footer-properties", room))


def _paragraphs(style: Style) -> Xml:
    name = CALLED[style.id]
    usual: dict[str, object] = {"style:name": name, "style:family": "paragraph"}
    if style.id != "Normal":
        usual["style:parent-style-name"] = CALLED["Normal"]
    if "_20_" in name:
        usual["style:display-name"] = name.replace("_20_", " ")
    if style.outline is not None:
        usual["style:default-outline-level"] = style.outline + 1
    room: dict[str, object] = {
        "fo:margin-top": f"{style.before / 20:g}pt",
        "fo:margin-bottom": f"{style.after / 20:g}pt",
        "fo:margin-left": f"{style.left / 20:g}pt",
        "fo:line-height": "110%",
    }
    if style.keeps or style.whole:
        room |= {"fo:keep-together": "always"}
    if style.keeps:
        room |= {"fo:keep-with-next": "always"}
    look = {
        "fo:font-family": f"'{style.font}'",
        "fo:font-size": f"{style.size / 2:g}pt",
        "fo:font-weight": "bold" if style.bold else "normal",
        "fo:font-style": "italic" if style.italic else "normal",
        "fo:color": f"#{style.colour}",
    }
    return tag(
        "style:style",
        usual,
        tag("style:paragraph-properties", room),
        tag("style:text-properties", look),
    )


def _marks() -> tuple[Xml, ...]:
    """Return the styles of footnote marks, in the text and before the footnote."""
    raised = tag("style:text-properties", {"style:text-position": "super 58%"})
    counted = {
        "text:note-class": "footnote",
        "text:citation-style-name": MARK,
        "text:citation-body-style-name": ANCHOR,
        "style:num-format": "1",
        "text:start-value": 0,
        "text:footnotes-position": "page",
        "text:start-numbering-at": "document",
    }
    return (
        tag("style:style", {"style:name": MARK, "style:family": "text"}, raised),
        tag("style:style", {"style:name": ANCHOR, "style:family": "text"}, raised),
        tag("text:notes-configuration", counted),
    )


def _bullets(deepest: int) -> Xml:
    levels = map(_bullet, range(1, deepest + 1))
    return tag("text:list-style", {"style:name": BULLETS}, *levels)


def _bullet(depth: int) -> Xml:
    place = tag(
        "style:list-level-label-alignment",
        {
            "text:label-followed-by": "listtab",
            "fo:text-indent": "-18pt",
            "fo:margin-left": f"{18 * depth}pt",
        },
    )
    mode = {"text:list-level-position-and-space-mode": "label-alignment"}
    return tag(
        "text:list-level-style-bullet",
        {"text:level": depth, "text:bullet-char": bullet_of(depth)},
        tag("style:list-level-properties", mode, place),
    )
