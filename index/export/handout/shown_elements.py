"""Makes text of what a browser may show in the quotes and lines of a page, whatever its elements.

A style can show each element. An import leaves out those that are seldom part of a text; in a
handout they might change what somebody said.
"""

from index.importers.web.element import UNSPOKEN, Element, ElementEmphasis, PageWords
from index.importers.web.omissions import omission_of
from index.importers.web.style import LINES, declarations
from index.importers.web.style_sheet import hide, write_styles
from index.importers.web.word_colours import COLOURED, TRANSPARENT
from index.office.text import PICTURE_SIGN, OmissionKind
from index.values import replace

_PLACES = frozenset({"blockquote", "figure", "figcaption", "p"})
_TEXT, _APART, _STRUCK = "span", "div", "s"
_LOOKS = COLOURED | {*LINES, "unicode-bidi"}
_OUT_OF_SIGHT = f"color: {TRANSPARENT}"
_UNSHOWN = frozenset(
    {"audio", "canvas", "datalist", "meter", "mphantom", "object", "progress", "rp", "video"}
)
"""What no browser shows the words of, or only one that does not know the element."""
_BY_A_STYLE = frozenset({"noembed", "noframes", "script", "style", "template", "title"})
_TURNED = frozenset({"bidi-override", "isolate-override"})
_TELLS_NOTHING = frozenset({"hidden", "aria-hidden", "style", "class", "title"})


def read_as_shown(root: Element) -> None:
    """Change the elements of a page so that no words in its quotes and lines are left out.

    Those that nobody sees stay so by their style. Words whose letters are shown from right to left
    are written so.
    Contents lists are text anywhere, and deleted words are struck through.
    """
    hide(root)
    write_styles(root, _LOOKS)
    _turn(root)
    waiting = [(root, False, False)]
    while waiting:
        element, is_within, is_gone = waiting.pop()
        is_within = is_within or element.name in _PLACES
        for child in list(element.children):
            if isinstance(child, Element):
                _hide_unshown(child, is_within=is_within)
                is_out = is_gone or "hidden" in child.attributes
                told = child.attributes.items()
                child.attributes = {name: said for name, said in told if name != "aria-hidden"}
                _show_marked(child)
                if is_within:
                    _show(child, is_out=is_out)
                if child.name == "img" and element.name != "figure" and is_within and not is_out:
                    place = element.children.index(child)
                    element.children.insert(place, _sign_of_picture(element))
                waiting.append((child, is_within, is_out))


def _turn(root: Element) -> None:
    """Write the letters of words as they are shown, where their order is turned round."""
    waiting = [(root, False)]
    while waiting:
        element, is_turned = waiting.pop()
        override = declarations(element.get("style")).get("unicode-bidi", "")
        is_turned |= element.name == "bdo" or override in _TURNED
        for at, child in enumerate(element.children):
            if isinstance(child, Element):
                waiting.append((child, is_turned))
            elif is_turned:
                element.children[at] = replace(child, text=child.text[::-1])


def _sign_of_picture(parent: Element) -> Element:
    return Element(_TEXT, {}, parent, children=[PageWords(f" {PICTURE_SIGN} ", ElementEmphasis())])


def _hide_unshown(element: Element, *, is_within: bool) -> None:
    """Mark an element as hidden whose words a browser does not show."""
    is_shut = "popover" in element.attributes
    is_shut |= element.name == "dialog" and "open" not in element.attributes
    if is_shut or element.name in _UNSHOWN or (is_within and element.name in _BY_A_STYLE):
        element.attributes = {**element.attributes, "hidden": ""}


def _show_marked(element: Element) -> None:
    kind = omission_of(element)
    if kind is OmissionKind.DELETED:
        element.name, element.attributes = _STRUCK, {}
    elif kind is OmissionKind.CONTENTS:
        element.name, element.attributes = _APART, {}


def _show(element: Element, *, is_out: bool) -> None:
    style = _OUT_OF_SIGHT if is_out else _coloured(element.get("style"))
    if element.name == "style" and element.parent is not None:
        held = [each for each in element.children if isinstance(each, PageWords)]
        place = element.parent.children.index(element) + 1
        shown = Element(_TEXT, {"style": style}, element.parent, children=[*held])
        element.parent.children.insert(place, shown)
        return
    told = element.attributes.items()
    element.attributes = {name: said for name, said in told if name not in _TELLS_NOTHING}
    if element.name in UNSPOKEN or omission_of(element) is not None:
        element.name, element.attributes = _TEXT, {}
    if style:
        element.attributes = {**element.attributes, "style": style}


def _coloured(style: str) -> str:
    """Return what `style` says of the colours and the size of words, and of lines through them."""
    told = declarations(style).items()
    return "; ".join(f"{name}: {value}" for name, value in told if name in _LOOKS)
