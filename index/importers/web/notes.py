"""Finds the footnotes of a page: links to what stands elsewhere in it, and lead back."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain
from posixpath import dirname, join, normpath
from urllib.parse import unquote

from index.importers.web.element import BLOCKS, HEADINGS, Element, number
from index.importers.web.omissions import note_types, omission_of
from index.importers.web.style import declarations
from index.values import Value, value_field

_ROMAN = r"(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})"
_LETTER = r"[^\W\d_]"  # of any alphabet
_LABEL = re.compile(
    rf"[\[({{]?\s*(?:[0-9]{{1,4}}{_LETTER}?|{_ROMAN}|{_LETTER}|[*†‡§¶#^]{{1,5}}|[↩↑⇑⏎⮌]\ufe0e?)"
    r"\s*[\])}]?[.:)]?",
    re.IGNORECASE,
)
_LONGEST_LABEL = 12
_REFERENCES = frozenset({"noteref", "doc-noteref"})
_NOTES = frozenset({"footnote", "endnote", "rearnote", "note", "doc-footnote", "doc-endnote"})
_BACKS = frozenset({"backlink", "doc-backlink", "referrer"})
_REFERENCE_CLASSES = frozenset(
    {"footnote-ref", "footnoteref", "sdfootnoteanc", "sdendnoteanc", "noteref", "fnref"}
)
_BACK_CLASSES = frozenset(
    {"footnote-back", "footnote-backref", "sdfootnotesym", "sdendnotesym", "reversefootnote"}
)
_WORD_NOTES = frozenset({"footnote", "endnote"})  # `mso-element`
_OWN_BODY = frozenset({"li", "aside", "dd"})
_BODIES = _OWN_BODY | {"p", "div", "section", "blockquote"}
_WRAPPERS = frozenset({"div", "li", "aside", "dd"})
_MOST_STEPS = 12  # up from a link
_FEW = 8  # links at either end of a note among which its back link is looked for
_MOST_ROUNDS = 10
_LETTERS_BEFORE = 4  # such as “[12]”


class PageNotes(Value):
    """The footnotes by their ids, what marks them, and what leads back from them."""

    bodies: Mapping[str, Element] = value_field(default_factory=dict)
    marks: Mapping[Element, str] = value_field(default_factory=dict)
    backs: frozenset[Element] = frozenset()
    ids: Mapping[Element, str] = value_field(default_factory=dict)  # of the bodies


@dataclass(slots=True)
class _Links:
    """The links of a page that lead within it, in reading order, and where they lead."""

    links: list[tuple[Element, Element]] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    target_starts: list[int] = field(default_factory=list)
    heading_starts: list[int] = field(default_factory=list)

    def within(self, element: Element) -> range:
        """Return the places of the links in an element."""
        return range(bisect_left(self.starts, element.start), bisect_left(self.starts, element.end))


def is_label(text: str) -> bool:
    """Return whether this is what marks a footnote, and no words."""
    return len(text) <= _LONGEST_LABEL and _LABEL.fullmatch(text) is not None


def find_notes(root: Element) -> PageNotes:
    """Return the footnotes of the page or book under `root`, whose elements it numbers."""
    number(root)
    links = _links(root)
    marks: dict[Element, Element] = {}
    taken: set[Element] = set()  # back links of notes
    for link, target in links.links:
        if link in taken:
            continue
        body = _body(link, target, links)
        if body is not None:
            marks[link] = body
            taken.update(_leading_back(body, link, links))
    marks = _reached(root, marks)
    bodies = sorted(set(marks.values()), key=lambda body: body.start)
    ids = {body: str(at) for at, body in enumerate(bodies, 1)}
    return PageNotes(
        {ids[body]: body for body in bodies},
        {mark: ids[body] for mark, body in marks.items()},
        _backs(root, marks, dict(links.links)),
        ids,
    )


def _links(root: Element) -> _Links:
    found = _Links()
    places: dict[str, Element] = {}
    leading: list[tuple[Element, str]] = []
    for element in root.elements():
        names = [element.get("id"), element.get("name") if element.name == "a" else ""]
        for name in filter(None, names):
            places.setdefault(f"{element.page}#{name}", element)
        if element.name == "a" and "#" in element.get("href"):
            leading.append((element, address(element.page, element.get("href"))))
        if element.name in HEADINGS:
            found.heading_starts.append(element.start)
    found.links = [(link, places[to]) for link, to in leading if to in places]
    found.starts = [link.start for link, _target in found.links]
    found.target_starts = sorted({target.start for _link, target in found.links})
    return found


def address(page: str, link: str) -> str:
    """Return where a link on a page leads within its book: a path, and `#` with a name."""
    path, sign, name = link.partition("#")
    if "://" in path or path.startswith(("//", "mailto:")):
        return ""
    path = normpath(join(dirname(page), unquote(path))) if path else page
    return f"{path}{sign}{unquote(name)}"


def _body(link: Element, target: Element, links: _Links) -> Element | None:
    """Return the footnote that a link marks, None where it is an ordinary link."""
    explicit = _is_reference(link)
    label = is_label(link.words()) if link.after - link.before <= _LONGEST_LABEL else False
    if not (explicit or label) or target.contains(link):
        return None
    body = _body_of(target, links)
    if body is None or body.contains(link) or not _has_words(body, links):
        return None
    leads_back = next(_leading_back(body, link, links), None) is not None
    return body if explicit or leads_back or _is_raised(link) else None


def _is_reference(link: Element) -> bool:
    style = declarations(link.get("style")) if link.get("style") else {}
    return (
        not _REFERENCES.isdisjoint(note_types(link))
        or not _REFERENCE_CLASSES.isdisjoint(link.tokens("class"))
        or ("mso-footnote-id" in style or "mso-endnote-id" in style)
    )


def _is_raised(link: Element) -> bool:
    """Return whether a link is superscript."""
    above = link.parent
    inner = [child for child in link.children if isinstance(child, Element)]
    return (above is not None and above.name == "sup") or any(
        child.name == "sup" for child in inner[:2]
    )


def _body_of(target: Element, links: _Links) -> Element | None:
    """Return what is read as the footnote that begins at `target`."""
    if _is_note(target):
        return target
    block, anchor = target, target
    for _step in range(_MOST_STEPS):
        if block.name in BLOCKS or block.parent is None:
            break
        block = block.parent
    if block.name not in _BODIES or anchor.before - block.before > _LETTERS_BEFORE:
        return None
    for _step in range(_MOST_STEPS):
        above = block.parent
        if block is target or above is None or not _may_widen(block, above, links):
            break
        block = above
    return None if _holds(links.heading_starts, block) else block


def _may_widen(block: Element, above: Element, links: _Links) -> bool:
    """Return whether a footnote that begins in `block` is all that is `above`."""
    if _is_note(above):
        return True
    siblings = [child for child in above.children if isinstance(child, Element)]
    is_own = above.name in _OWN_BODY or len(siblings) == 1 or "note" in above.get("id").lower()
    return (
        above.name in _WRAPPERS
        and is_own
        and block.before == above.before
        and _count(links.target_starts, above) == _count(links.target_starts, block)
        and not _holds(links.heading_starts, above)
    )


def _is_note(element: Element) -> bool:
    if not _NOTES.isdisjoint(note_types(element)):
        return True
    style = element.get("style")
    return bool(style) and declarations(style).get("mso-element") in _WORD_NOTES


def _count(starts: list[int], element: Element) -> int:
    return bisect_left(starts, element.end) - bisect_left(starts, element.start)


def _holds(starts: list[int], element: Element) -> bool:
    return _count(starts, element) > 0


def _has_words(body: Element, links: _Links) -> bool:
    """Return whether a footnote says more than its own number."""
    first = [links.links[at][0] for at in list(links.within(body))[:1]]
    labels = sum(link.after - link.before for link in first)
    return body.after - body.before > labels


def _leading_back(body: Element, mark: Element, links: _Links) -> Iterator[Element]:
    """Yield the links in a footnote that lead back to its mark."""
    within = links.within(body)
    for at in chain(within[:_FEW], within[max(_FEW, len(within) - _FEW) :]):
        link, target = links.links[at]
        if _leads_to(target, mark):
            yield link


def _leads_to(target: Element, mark: Element) -> bool:
    """Return whether `target` is a mark, stands in it, or is the paragraph around it."""
    if mark.contains(target):
        return True
    around = mark
    for _step in range(_MOST_STEPS):
        if around is target or around.name in BLOCKS or around.parent is None:
            break
        around = around.parent
    return around.contains(target)


def _homes(root: Element, marks: Mapping[Element, Element]) -> Iterator[tuple[Element, Element]]:
    """Yield each link on the page with the innermost footnote around it, or `root`."""
    bodies = set(marks.values())
    waiting: list[tuple[Element, Element]] = [(root, root)]
    while waiting:
        element, home = waiting.pop()
        if element in bodies:
            home = element
        elif omission_of(element) is not None:
            continue
        if element.name == "a":
            yield element, home
        waiting += [
            (child, home) for child in reversed(element.children) if isinstance(child, Element)
        ]


def _reached(root: Element, marks: Mapping[Element, Element]) -> dict[Element, Element]:
    """Return the marks that stand in the text; those in footnotes stay links."""
    kept = dict(marks)
    for _round in range(_MOST_ROUNDS):
        reached = {
            link: kept[link] for link, home in _homes(root, kept) if home is root and link in kept
        }
        if len(reached) == len(kept):
            return kept
        kept = reached
    return {}


def _backs(
    root: Element, marks: Mapping[Element, Element], targets: Mapping[Element, Element]
) -> frozenset[Element]:
    """Return the links in footnotes that lead back to their marks and say nothing."""
    of_body: dict[Element, list[Element]] = {}
    for mark, body in sorted(marks.items(), key=lambda pair: pair[0].start):
        of_body.setdefault(body, []).append(mark)
    found: set[Element] = set()
    for link, home in _homes(root, marks):
        if link in marks or link not in targets or home not in of_body:
            continue
        says_nothing = is_label(link.words()) or _is_back(link)
        near = _nearest(of_body[home], targets[link])
        if says_nothing and any(_leads_to(targets[link], mark) for mark in near):
            found.add(link)
    return frozenset(found)


def _is_back(link: Element) -> bool:
    return not _BACKS.isdisjoint(note_types(link)) or not _BACK_CLASSES.isdisjoint(
        link.tokens("class")
    )


def _nearest(marks: list[Element], target: Element) -> list[Element]:
    """Return the marks, of those in reading order, before and after a target."""
    at = bisect_right(marks, target.start, key=lambda mark: mark.start)
    return marks[max(0, at - 1) : at + 1]
