"""Builds HTML elements. A string that is no `Markup` is text and is always escaped."""

from collections.abc import Sequence
from html import escape

from index.export.direction import direction_of

_EMPTY = frozenset({"br", "img", "link", "meta"})


class Markup(str):
    """A string of HTML. Only this module makes it from other strings."""

    __slots__ = ()


def element(name: str, /, *inner: str, **attributes: str | None) -> Markup:
    """Return the element `name` with the content `inner`, escaped where it is no Markup.

    An attribute with None is left out, and one with "" is written without a value. In the name of
    an attribute a final "_" is dropped, and others become hyphens.
    """
    told = "".join(_attribute(key, value) for key, value in attributes.items())
    begin = f"<{name}{told}>"
    return Markup(begin if name in _EMPTY else f"{begin}{joined(*inner)}</{name}>")


def said_in(foreign: str | None) -> dict[str, str | None]:
    """Return the attributes of words in the language `foreign`, or in that of the page."""
    return {"lang": foreign, "dir": direction_of(foreign)}


def joined(*parts: str) -> Markup:
    """Return `parts` joined, escaped where they are no Markup."""
    return Markup("".join(each if isinstance(each, Markup) else _text(each) for each in parts))


def parted(parts: Sequence[str], by: str) -> Markup:
    """Return `parts` joined with `by` between them, escaped where they are no Markup."""
    return joined(*(joined(by, each) if at else each for at, each in enumerate(parts)))


def raw(name: str, content: str, **attributes: str) -> Markup:
    """Return the element `name`, a style or script of Satchel's own, with `content` unescaped.

    Raises ValueError where `content` could end the element.
    """
    if "</" in content or "<!--" in content:
        raise ValueError(name)
    told = "".join(_attribute(key, value) for key, value in attributes.items())
    return Markup(f"<{name}{told}>{content}</{name}>")


def _text(text: str) -> str:
    return escape(text, quote=False)


def _attribute(key: str, value: str | None) -> str:
    if value is None:
        return ""
    name = key.removesuffix("_").replace("_", "-")
    return f' {name}="{escape(value)}"' if value else f" {name}"
