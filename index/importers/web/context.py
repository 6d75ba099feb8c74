"""Tells what an element says of the words within it."""

from collections.abc import Mapping
from typing import Any

from index.importers.web.element import HEADINGS, Element
from index.importers.web.paragraph import TextContext
from index.importers.web.style import declarations, is_indented, is_struck, slant, weight, whiteness
from index.importers.web.word_colours import colour_of, seen_by
from index.values import replace

_SAID_BY: Mapping[str, Mapping[str, Any]] = {
    "sup": {"is_raised": True, "is_lowered": False},
    "sub": {"is_raised": False, "is_lowered": True},
    "caption": {"is_caption": True},
    **{name: {"is_struck": True} for name in ("s", "strike")},
    **{name: {"is_verbatim": True} for name in ("pre", "xmp", "listing")},
}
_VERBATIM_SPACE = ("pre", "pre-wrap", "pre-line", "break-spaces")
_TITLES = frozenset({"title", "msotitle"})
_LARGE = ("5", "6", "7", "+2", "+3", "+4")  # sizes of a font
_MAY_QUOTE = frozenset({"p", "div", "section"})


def context_within(context: TextContext, element: Element) -> TextContext:
    """Return what is to be said of words in `element`, which stands in `context`."""
    name = element.name
    if name in HEADINGS:
        context = replace(context, heading=_level(element))
    elif name == "blockquote":
        outermost = context.quotation or element.start + 1
        context = replace(context, is_quote=True, is_guessed=False, quotation=outermost)
    elif name in _SAID_BY:
        context = replace(context, **_SAID_BY[name])
    elif name == "q":
        context = replace(context, quotes=context.quotes + 1)
    elif name == "font" and element.get("size") in _LARGE:
        context = replace(context, is_large=True)
    return _by_attributes(context, element) if element.attributes else context


def _level(element: Element) -> int:
    is_title = element.name == "h1" and not _TITLES.isdisjoint(element.tokens("class"))
    return 0 if is_title else int(element.name[1])


def _by_attributes(context: TextContext, element: Element) -> TextContext:
    language = element.get("lang") or element.get("xml:lang")
    if language and language != context.language:
        context = replace(context, language=language[:35])
    classes = element.tokens("class")
    if element.name in _MAY_QUOTE and any("quot" in name for name in classes):
        context = _guessed_quote(context)
    if element.name == "p" and not _TITLES.isdisjoint(classes):
        context = replace(context, heading=0)
    if element.name == "font" and element.get("color"):
        context = replace(context, colour=colour_of(element.get("color")))
    if element.get("bgcolor"):
        context = replace(context, ground=colour_of(element.get("bgcolor")))
    style = element.get("style")
    return _by_style(context, element, style) if style else context


def _by_style(context: TextContext, element: Element, style: str) -> TextContext:
    seen: Mapping[str, Any] = seen_by(style)
    context = replace(context, is_white=whiteness(style, before=context.is_white), **seen)
    if is_struck(style):
        context = replace(context, is_struck=True)
    bold, italic = weight(style), slant(style)
    if bold is not None or italic is not None:
        context = replace(
            context,
            is_bold=context.is_bold if bold is None else bold,
            is_italic=context.is_italic if italic is None else italic,
        )
    if element.name == "p" and is_indented(style):
        context = _guessed_quote(context)
    told = declarations(style)
    if told.get("vertical-align") in ("super", "sub"):
        raised = told["vertical-align"] == "super"
        context = replace(context, is_raised=raised, is_lowered=not raised)
    if told.get("white-space") in _VERBATIM_SPACE:
        context = replace(context, is_verbatim=True)
    return context


def _guessed_quote(context: TextContext) -> TextContext:
    return context if context.is_quote else replace(context, is_quote=True, is_guessed=True)
