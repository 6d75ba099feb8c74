"""Finds which classes and ids a page's own style sheets take off the page."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from index.importers.web.element import Element, PageWords
from index.importers.web.style import is_hidden

_SIMPLE = re.compile(r"([a-z][a-z0-9]*)?([.#])([\w-]+)", re.IGNORECASE)
_MEDIA = re.compile(r"@media\b[^{}]{0,300}\{", re.IGNORECASE)
_MOST = 1 << 16  # characters of all sheets


@dataclass(frozen=True, slots=True)
class HiddenNames:
    """The classes and ids of elements that are not on the page, each with a tag, or "" for any."""

    classes: frozenset[tuple[str, str]] = frozenset()
    ids: frozenset[tuple[str, str]] = frozenset()

    def hides(self, element: Element) -> bool:
        """Return whether an element is not on the page."""
        classes = element.get("class").split()
        return self._has(self.classes, element.name, classes) or self._has(
            self.ids, element.name, [element.get("id")]
        )

    @staticmethod
    def _has(hidden: frozenset[tuple[str, str]], tag: str, names: list[str]) -> bool:
        return any(("", name) in hidden or (tag, name) in hidden for name in names)


def hidden_names(root: Element) -> HiddenNames:
    """Return what the style sheets within `root` take off the page, by simple selectors alone."""
    sheets = "".join(_sheets(root))[:_MOST]
    found: dict[str, set[tuple[str, str]]] = {".": set(), "#": set()}
    for rule in _on_screen(_without_comments(sheets)).split("}"):
        selectors, _brace, declared = rule.rpartition("{")
        hides = is_hidden(declared.strip())
        for selector in selectors.split(","):
            match = _SIMPLE.fullmatch(selector.strip())
            if match and hides:
                found[match[2]].add(((match[1] or "").lower(), match[3]))
            elif match and "display" in declared:
                found[match[2]].discard(((match[1] or "").lower(), match[3]))
    return HiddenNames(frozenset(found["."]), frozenset(found["#"]))


def _sheets(root: Element) -> Iterator[str]:
    for element in root.elements():
        if element.name == "style" and element.get("media").lower() in ("", "all", "screen"):
            yield from (each.text for each in element.children if isinstance(each, PageWords))


def _without_comments(sheet: str) -> str:
    kept: list[str] = []
    for at, part in enumerate(sheet.replace("<!--", "").replace("-->", "").split("/*")):
        kept.append(part.partition("*/")[2] if at else part)
    return "".join(kept)


def _on_screen(sheet: str) -> str:
    """Return a sheet without what holds only for some kinds of paper or window."""
    kept: list[str] = []
    start = 0
    while found := _MEDIA.search(sheet, start):
        kept.append(sheet[start : found.start()])
        depth, start = 1, found.end()
        while depth and start < len(sheet):
            depth += (sheet[start] == "{") - (sheet[start] == "}")
            start += 1
    return "".join((*kept, sheet[start:]))


def hide(root: Element) -> None:
    """Mark as hidden what the style sheets within `root` take off the page."""
    names = hidden_names(root)
    if not names.classes and not names.ids:
        return
    for element in root.elements():
        if element.attributes and names.hides(element):
            element.attributes = {**element.attributes, "hidden": ""}
