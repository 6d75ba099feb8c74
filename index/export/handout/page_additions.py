"""What a web page shows, or may show, beside the text that is read of it.

Styles can add words, controls show values, and scripts and other files may show anything.
"""

import re
from collections.abc import Iterator

from index.export.words import resource
from index.importers.web.element import Element, PageWords
from index.office.numbers import has_words

_MADE = ("reader.css", "dark.css", "reader.js")  # that Satchel's own pages hold
_SHOWN = ("value", "placeholder", "label", "alt", "srcdoc")
_LOADED = {
    **dict.fromkeys(("iframe", "frame", "embed", "script"), "src"),
    "object": "data",
    "link": "href",
}
_SPOKEN = frozenset({"svg", "textarea", "select", "button", "object", "noscript"})
_UNSHOWN = frozenset({"title", "template", "noembed", "noframes", "iframe"})  # but by a style
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SAYS_NOTHING = re.compile(  # strings that no page shows
    r"\[[^\]{}]*\]|@(?:charset|namespace)[^;{}]*;|\b(?:url|format|local)\([^)]*\)"
    r"|(?<![\w-])(?:font|font-family|src)\s*:[^;{}]*",
    re.IGNORECASE,
)
_STRING = re.compile(r"\"((?:[^\"\\\n]|\\.)*)\"|'((?:[^'\\\n]|\\.)*)'", re.DOTALL)
_FONT = re.compile(r"@font-face\s*\{([^{}]*\bsrc\s*:[^{}]*)", re.IGNORECASE)
_LONGEST = 100  # characters of a font that are told
_COUNTER = re.compile(r"@counter-style\s+[^{}]*\{([^}]*)\}", re.IGNORECASE)
_OF_ATTRIBUTE = re.compile(r"\battr\(\s*([\w:-]+)", re.IGNORECASE)
_ESCAPE = re.compile(r"\\(?:([0-9a-fA-F]{1,6})\s?|(.))", re.DOTALL)


def words_added(root: Element) -> Iterator[str]:
    """Yield the words that a page adds to its text, and the addresses of what it loads."""
    made = {resource(name).strip() for name in _MADE}
    taken: set[str] = set()  # attributes that styles show
    yield from put_in_place(root)
    for element in root.elements():
        if element.name in ("style", "script"):
            held = "".join(each.text for each in element.children if isinstance(each, PageWords))
            if held.strip() not in made:
                is_text = element.name == "script" or _is_in_body(element)
                yield from [held] if is_text else ()
                yield from _of_styles(held, taken) if element.name == "style" else ()
        elif element.name in _SPOKEN:
            yield element.words()
        elif element.name in _UNSHOWN and _is_in_body(element):
            yield " ".join(_words_within(element))
        yield from _of_attributes(element, taken)
    for element in root.elements() if taken else ():
        yield from (element.get(name) for name in taken if has_words(element.get(name)))


def _is_in_body(element: Element) -> bool:
    above = element.parent
    while above is not None and above.name != "body":
        above = above.parent
    return above is not None


def _words_within(element: Element) -> Iterator[str]:
    for each in element.elements():
        yield from (child.text for child in each.children if isinstance(child, PageWords))


def _of_attributes(element: Element, taken: set[str]) -> Iterator[str]:
    yield from (element.get(name) for name in _SHOWN if has_words(element.get(name)))
    yield from (told for name, told in element.attributes.items() if name.startswith("on"))
    if element.get("style"):
        yield from _of_styles(element.get("style"), taken)
    loaded = element.get(_LOADED.get(element.name, ""))
    if loaded and (element.name != "link" or "stylesheet" in element.tokens("rel")):
        yield loaded


def _of_styles(styles: str, taken: set[str]) -> Iterator[str]:
    """Yield the words in `styles`; add the names of the attributes that they show to `taken`."""
    told = _SAYS_NOTHING.sub(" ", _COMMENT.sub(" ", styles))
    taken |= {each.lower() for each in _OF_ATTRIBUTE.findall(told)}
    found = [*_COUNTER.findall(told), *(one or two for one, two in _STRING.findall(told))]
    yield from filter(has_words, (_ESCAPE.sub(_letter, each) for each in found))


def put_in_place(root: Element) -> Iterator[str]:
    """Yield what a page goes on to by itself, and the beginnings of the fonts that it brings.

    A font of its own may show other letters than those of the text.
    """
    for element in root.elements():
        if element.name == "meta" and element.get("http-equiv").strip().lower() == "refresh":
            yield element.get("content")
        elif element.name == "style":
            held = "".join(each.text for each in element.children if isinstance(each, PageWords))
            found = _FONT.findall(_COMMENT.sub(" ", held))
            yield from (f"@font-face {' '.join(each.split())[:_LONGEST]}" for each in found)


def _letter(found: re.Match[str]) -> str:
    number = int(found[1], 16) if found[1] else 0
    return chr(number) if 0 < number < 0x110000 else found[2] or ""
