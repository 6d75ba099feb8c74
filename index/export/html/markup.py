"""Writes elements of HTML. Whatever is no `Markup` is text, and cannot become markup."""

from collections.abc import Sequence
from html import escape

_EMPTY = frozenset({"br", "img", "meta"})


class Markup(str):
    """Text that is HTML already. Only this module makes it of anything."""

    __slots__ = ()


def element(name: str, /, *inner: str, **attributes: str | None) -> Markup:
    """Return the element `name` of what is `inner`, which is escaped where it is no Markup.

    An attribute of None is left out, and one of "" has no value. In the name of an attribute a
    final "_" is dropped, and others are hyphens.
    """
    told = "".join(_attribute(key, value) for key, value in attributes.items())
    begin = f"<{name}{told}>"
    return Markup(begin if name in _EMPTY else f"{begin}{joined(*inner)}</{name}>")


def joined(*parts: str) -> Markup:
    """Return `parts` side by side, escaped where they are no Markup."""
    return Markup("".join(each if isinstance(each, Markup) else _text(each) for each in parts))


def parted(parts: Sequence[str], by: str) -> Markup:
    """Return `parts` with `by` between them, escaped where they are no Markup."""
    return joined(*(joined(by, each) if at else each for at, each in enumerate(parts)))


def raw(name: str, content: str) -> Markup:
    """Return the element `name`, a style or script of Satchel's own, with `content` as it is.

    Raises ValueError where that would end before its end.
    """
    if "</" in content or "<!--" in content:
        raise ValueError(name)
    return Markup(f"<{name}>{content}</{name}>")


def _text(text: str) -> str:
    return escape(text, quote=False)


def _attribute(key: str, value: str | None) -> str:
    if value is None:
        return ""
    name = key.removesuffix("_").replace("_", "-")
    return f' {name}="{escape(value)}"' if value else f" {name}"
