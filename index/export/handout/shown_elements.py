"""Makes text of what a browser may show in the quotes and lines of a page, whatever its elements.

A style can show each element. An import leaves out those that are seldom part of a text; in a
handout they might change what somebody said.
"""

from index.importers.web.element import UNSPOKEN, Element, PageWords
from index.importers.web.omissions import omission_of
from index.importers.web.style import is_struck
from index.office.text import OmissionKind

_PLACES = frozenset({"blockquote", "figure", "figcaption", "p"})
_TEXT, _APART, _STRUCK = "span", "div", "s"
_TELLS_NOTHING = frozenset({"hidden", "aria-hidden", "style", "class", "title"})


def read_as_shown(root: Element) -> None:
    """Change the elements of a page so that no words in its quotes and lines are left out.

    Contents lists are text anywhere, and deleted words are struck through.
    """
    waiting = [(root, False)]
    while waiting:
        element, is_within = waiting.pop()
        is_within = is_within or element.name in _PLACES
        for child in list(element.children):
            if isinstance(child, Element):
                _show_marked(child)
                if is_within:
                    _show(child)
                waiting.append((child, is_within))


def _show_marked(element: Element) -> None:
    kind = omission_of(element)
    if kind is OmissionKind.DELETED:
        element.name, element.attributes = _STRUCK, {}
    elif kind is OmissionKind.CONTENTS:
        element.name, element.attributes = _APART, {}


def _show(element: Element) -> None:
    if element.name == "style" and element.parent is not None:
        held = [each for each in element.children if isinstance(each, PageWords)]
        place = element.parent.children.index(element) + 1
        element.parent.children.insert(place, Element(_TEXT, {}, element.parent, children=[*held]))
        return
    if element.get("style") and is_struck(element.get("style")):
        element.name = _STRUCK
    told = element.attributes.items()
    element.attributes = {name: said for name, said in told if name not in _TELLS_NOTHING}
    if element.name in UNSPOKEN or omission_of(element) is not None:
        element.name, element.attributes = _TEXT, {}
