"""Writes an inline picture of a DOCX, with its description."""

from index.model import Picture
from index.office.xml import Xml, tag

_PIXEL = 9_525  # EMU, Office's unit; 360,000 are a centimetre
_MOST = (17 * 360_000, 20 * 360_000)
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"


def picture_of(picture: Picture, told: str, link: str, number: int) -> Xml:
    """Return `picture`, scaled to a page. `told` describes it; `link` is the id of its file."""
    width, height = picture.width * _PIXEL, picture.height * _PIXEL
    part = min(1.0, _MOST[0] / width, _MOST[1] / height)
    size = {"cx": round(width * part), "cy": round(height * part)}
    named = {"id": number, "name": picture.id, "descr": told}
    fill = tag(
        "pic:blipFill",
        {},
        tag("a:blip", {"r:embed": link}),
        tag("a:stretch", {}, tag("a:fillRect")),
    )
    shape = tag(
        "pic:spPr",
        {},
        tag("a:xfrm", {}, tag("a:off", {"x": 0, "y": 0}), tag("a:ext", size)),
        tag("a:prstGeom", {"prst": "rect"}, tag("a:avLst")),
    )
    about = tag("pic:nvPicPr", {}, tag("pic:cNvPr", named), tag("pic:cNvPicPr"))
    drawn = tag("pic:pic", {"xmlns:pic": f"{_DRAWING}/picture"}, about, fill, shape)
    data = tag("a:graphicData", {"uri": f"{_DRAWING}/picture"}, drawn)
    inline = tag(
        "wp:inline",
        {
            "xmlns:wp": f"{_DRAWING}/wordprocessingDrawing",
            "distT": 0,
            "distB": 0,
            "distL": 0,
            "distR": 0,
        },
        tag("wp:extent", size),
        tag("wp:docPr", named),
        tag("a:graphic", {"xmlns:a": f"{_DRAWING}/main"}, data),
    )
    return tag("w:drawing", {}, inline)
