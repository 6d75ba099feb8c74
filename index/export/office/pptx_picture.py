"""Writes a picture of a slide, with its description."""

from index.export.office.masters import PICTURE
from index.model import Picture
from index.office.xml import Xml, tag


def picture_of(number: int, picture: Picture, link: str) -> Xml:
    """Return `picture` as the shape `number` of a slide: whole, as large as its place allows.

    `link` is the relationship id of its file.
    """
    x, y, wide, high = PICTURE
    part = min(wide / picture.width, high / picture.height)
    size = {"cx": round(picture.width * part), "cy": round(picture.height * part)}
    named = {"id": number, "name": picture.id, "descr": picture.description}
    locks = tag("a:picLocks", {"noChangeAspect": 1})
    about = tag(
        "p:nvPicPr",
        {},
        tag("p:cNvPr", named),
        tag("p:cNvPicPr", {}, locks),
        tag("p:nvPr"),
    )
    fill = tag(
        "p:blipFill",
        {},
        tag("a:blip", {"r:embed": link}),
        tag("a:stretch", {}, tag("a:fillRect")),
    )
    place = tag("a:xfrm", {}, tag("a:off", {"x": x, "y": y}), tag("a:ext", size))
    form = tag("a:prstGeom", {"prst": "rect"}, tag("a:avLst"))
    white = tag("a:solidFill", {}, tag("a:srgbClr", {"val": "FFFFFF"}))  # under what is transparent
    return tag("p:pic", {}, about, fill, tag("p:spPr", {}, place, form, white))
