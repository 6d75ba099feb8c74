"""Tells which elements of a page are not part of its text, and why."""

import re

from index.importers.web.element import UNSPOKEN, Element
from index.importers.web.style import declarations
from index.office.text import OmissionKind

_CONTROLS = frozenset({"audio", "button", "canvas", "datalist", "input", "noscript", "object"}) | {
    *("progress", "select", "textarea", "video")
}
_CONTENTS = frozenset({"toc", "landmarks", "page-list", "doc-toc", "loi", "lot"})
_WORD = {  # `mso-element` in a style
    "comment-list": OmissionKind.COMMENT,
    "comment": OmissionKind.COMMENT,
    "header": OmissionKind.HEADER,
    "footer": OmissionKind.FOOTER,
}
_CLASSES = {  # of Word and pandoc
    "msocommentreference": OmissionKind.COMMENT,
    "msocomanchor": OmissionKind.COMMENT,
    "comment-start": OmissionKind.COMMENT,
    "msodel": OmissionKind.DELETED,
    "deletion": OmissionKind.DELETED,
}
_GOOGLE_COMMENT = re.compile(r"cmnt(?:_ref)?[0-9]+")  # ids
_MAY_COMMENT = frozenset({"p", "div"})
_LIBREOFFICE = {"header": OmissionKind.HEADER, "footer": OmissionKind.FOOTER}  # titles of a div
_LIBREOFFICE_CONTENTS = "table of contents"  # begins the id of a div
_CHOICES = ("epub:case", "epub:default")
_MATHS = "http://www.w3.org/1998/Math/MathML"
_OUTSIDE_MATHS = frozenset({"annotation", "annotation-xml"})

_BY_NAME = {
    **dict.fromkeys(UNSPOKEN | _OUTSIDE_MATHS | _CONTROLS, OmissionKind.OTHER),
    "del": OmissionKind.DELETED,
    "rp": OmissionKind.HIDDEN,
    "nav": OmissionKind.CONTENTS,
    "svg": OmissionKind.PICTURE,
}


def omission_of(element: Element) -> OmissionKind | None:
    """Return why an element is not part of the text, None where it is."""
    told = _BY_NAME.get(element.name)
    if told is not OmissionKind.DELETED and element.attributes and _is_out_of_sight(element):
        return OmissionKind.HIDDEN
    if element.name == "dialog" and "open" not in element.attributes:
        return OmissionKind.HIDDEN
    if element.name in _CHOICES:
        return None if _is_chosen(element) else OmissionKind.OTHER
    if element.name in _MAY_COMMENT and _is_google_comment(element):
        return OmissionKind.COMMENT
    if told is None and element.attributes:
        return OmissionKind.CONTENTS if _is_contents(element) else _of_office(element)
    return told


def _is_chosen(element: Element) -> bool:
    """Return whether this is the part of a choice that Satchel reads: formulas, else the rest."""
    if element.name == _CHOICES[0]:
        return element.get("required-namespace") == _MATHS
    beside = element.parent.children if element.parent is not None else []
    cases = [each for each in beside if isinstance(each, Element) and each.name == _CHOICES[0]]
    return not any(each.get("required-namespace") == _MATHS for each in cases)


def note_types(element: Element) -> frozenset[str]:
    """Return what a book, or a page, says that an element is."""
    return element.tokens("epub:type") | element.tokens("role")


def _is_out_of_sight(element: Element) -> bool:
    return "hidden" in element.attributes or element.get("aria-hidden").lower() == "true"


def _is_contents(element: Element) -> bool:
    return not _CONTENTS.isdisjoint(note_types(element)) or (
        element.name == "div" and element.get("id").lower().startswith(_LIBREOFFICE_CONTENTS)
    )


def _of_office(element: Element) -> OmissionKind | None:
    """Return what an office program says that a part of the page is."""
    classes = element.tokens("class")
    told = next((_CLASSES[name] for name in classes if name in _CLASSES), None)
    if told is None and element.name == "div" and element.get("title") in _LIBREOFFICE:
        told = _LIBREOFFICE[element.get("title")]
    if told is None and element.name == "p" and any(name.startswith("msotoc") for name in classes):
        told = OmissionKind.CONTENTS
    if told is None and element.name == "a" and _GOOGLE_COMMENT.fullmatch(element.get("id")):
        told = OmissionKind.COMMENT
    return told or _WORD.get(declarations(element.get("style")).get("mso-element", ""))


def _is_google_comment(element: Element) -> bool:
    """Return whether a block begins with the link back of a comment of Google's."""
    inner = element
    for _step in range(2):
        first = next((each for each in inner.children if isinstance(each, Element)), None)
        if first is None:
            return False
        inner = first
        if inner.name == "a":
            break
    return (
        inner.name == "a"
        and _GOOGLE_COMMENT.fullmatch(inner.get("id")) is not None
        and ("ref" not in inner.get("id"))
    )
