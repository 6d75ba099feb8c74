"""Finds out what a page's style sheets and its style attributes say of what is seen."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from index.importers.web.element import Element, PageWords
from index.importers.web.selectors import (
    Effort,
    Selector,
    SelectorUnknown,
    parsed_selector,
    selector_list,
)
from index.importers.web.style import declarations, split_declarations
from index.importers.web.style_rules import StyleRule, style_rules
from index.importers.web.visibility import (
    INHERITED,
    PROPERTIES,
    is_off_page,
    may_hide,
    sized,
    visible,
)
from index.values import Value, replace

_MOST = 1 << 21  # characters of all sheets
_MOST_RULES = 5_000  # that say something of what is seen
_MOST_SELECTORS = 20_000
_TOO_LONG = "…"  # stands for what is not read of sheets that are too long or take too long

type _Declared = tuple[tuple[str, str, bool], ...]
type _Rank = tuple[bool, bool, tuple[int, int, int], int]


class _Choice(Value):
    """A selector, and what is declared for what it chooses. `place` tells it in a sentence."""

    selector: Selector
    declared: _Declared
    rule: StyleRule
    place: str

    @property
    def hides(self) -> bool:
        """Whether it may take something off the page."""
        return any(may_hide(name, value) for name, value, _important in self.declared)


class _Choices:
    """What the style sheets of a page say of some `properties`.

    `hiding` are those that may hide something, `inherited` those of which what stands within an
    element inherits something; each by their keys.
    `unknown` are the selectors that may hide and are not understood.
    """

    def __init__(self, root: Element, properties: Set[str] = PROPERTIES) -> None:
        self.hiding: dict[str, list[_Choice]] = defaultdict(list)
        self.inherited: dict[str, list[_Choice]] = defaultdict(list)
        self.all: dict[str, list[_Choice]] = defaultdict(list)
        self.unknown: dict[str, None] = {}
        self._effort = Effort()
        self._count = 0
        left, rules = _MOST, 0
        for sheet, media in _sheets(root):
            for rule in style_rules(sheet[:left], media):
                declared = tuple(
                    each for each in split_declarations(rule.declared) if each[0] in properties
                )
                rules += bool(declared)
                if declared and rules <= _MOST_RULES:
                    self._add(replace(rule, order=rules), declared)
            left = max(0, left - len(sheet))
            if left == 0 or rules > _MOST_RULES:
                self.unknown[_TOO_LONG] = None

    def of(self, element: Element, by_key: Mapping[str, list[_Choice]]) -> Iterator[_Choice]:
        """Yield what chooses `element`; what may choose it and hide it is noted as unknown."""
        keys = ["", element.name, f"#{element.get('id')}"]
        keys += dict.fromkeys(f".{each}" for each in element.get("class").split())
        for choice in (each for key in keys for each in by_key.get(key, ())):
            if self._effort.left <= 0:
                self.unknown[_TOO_LONG] = None
                return
            try:
                is_chosen, is_known = choice.selector.chooses(element, self._effort), True
            except SelectorUnknown:
                is_chosen, is_known = True, False
            is_known &= choice.rule.holds is True
            if is_chosen and is_known:
                yield choice
            elif is_chosen and choice.hides:
                self.unknown[choice.place] = None

    def _add(self, rule: StyleRule, declared: _Declared) -> None:
        for written in selector_list(rule.selectors):
            self._count += 1
            if self._count > _MOST_SELECTORS:
                self.unknown[_TOO_LONG] = None
                return
            place = f"{rule.condition} {written}".strip()
            try:
                choice = _Choice(parsed_selector(written), declared, rule, place)
            except SelectorUnknown:
                if any(may_hide(name, value) for name, value, _important in declared):
                    self.unknown[place] = None
                continue
            self.all[choice.selector.key].append(choice)
            if choice.hides:
                self.hiding[choice.selector.key].append(choice)
            if any(name in INHERITED for name, _value, _important in declared):
                self.inherited[choice.selector.key].append(choice)


def _sheets(root: Element) -> Iterator[tuple[str, str]]:
    """Yield each style sheet of a page, and the media that it is for."""
    for element in root.elements():
        if element.name == "style":
            words = (each.text for each in element.children if isinstance(each, PageWords))
            yield "".join(words), element.get("media")


def hide(root: Element) -> Sequence[str]:
    """Mark as hidden what is not on the page; return the rules that may hide and are unknown."""
    choices = _Choices(root)
    told: dict[int, Mapping[str, str]] = {}
    for element in root.elements():
        style = element.get("style")
        may_be = any(may_hide(name, value) for name, value in declarations(style).items())
        may_be |= bool(choices.hiding) and any(
            True for _each in choices.of(element, choices.hiding)
        )
        if may_be:
            told[id(element)] = _settled(element, choices.of(element, choices.all))
    if told:
        _mark(root, told, _showing(root, told, choices))
    return tuple(choices.unknown)


def write_styles(root: Element, properties: Set[str]) -> None:
    """Write what the style sheets of a page say of `properties` into each element's own style."""
    choices = _Choices(root, properties)
    for element in root.elements() if choices.all else ():
        if chosen := [*choices.of(element, choices.all)]:
            told = _settled(element, chosen, properties)
            said = [f"{name}: {value} !important" for name, value in told.items()]
            style = "; ".join([element.get("style"), *said])
            element.attributes = {**element.attributes, "style": style}


def _settled(
    element: Element, chosen: Iterable[_Choice], properties: Set[str] = PROPERTIES
) -> Mapping[str, str]:
    """Return what the declarations that win say of an element, which is `chosen` by some."""
    found: dict[str, tuple[tuple[bool, _Rank], str]] = {}

    def take(declared: Iterable[tuple[str, str, bool]], rank: _Rank) -> None:
        for name, value, important in declared:
            whole = (important, rank)
            if name in properties and (name not in found or whole >= found[name][0]):
                found[name] = (whole, value)

    for choice in chosen:
        rule = choice.rule
        take(choice.declared, (False, not rule.is_layered, choice.selector.weight, rule.order))
    take(split_declarations(element.get("style")), (True, True, (0, 0, 0), 0))
    return {name: value for name, (_rank, value) in found.items()}


def _showing(
    root: Element, told: dict[int, Mapping[str, str]], choices: _Choices
) -> frozenset[int]:
    """Return the elements within which something shows that would inherit not to; add to `told`."""
    if all(visible(each) is not False and sized(each) is not False for each in told.values()):
        return frozenset()
    showing: set[int] = set()
    for element in root.elements():
        own = told.get(id(element))
        own = own or _settled(element, choices.of(element, choices.inherited))
        above: Element | None = element if visible(own) or sized(own) else None
        if above is not None:
            told[id(element)] = own
        while above is not None and id(above) not in showing:
            showing.add(id(above))
            above = above.parent
    return frozenset(showing)


def _mark(root: Element, told: Mapping[int, Mapping[str, str]], showing: Set[int]) -> None:
    """Mark as hidden what is off the page, and words that are invisible where they stand."""
    waiting = [(root, True, True)]
    while waiting:
        element, is_visible, is_sized = waiting.pop()
        own = told.get(id(element), {})
        is_visible = is_visible if (now := visible(own)) is None else now
        is_sized = is_sized if (now := sized(own)) is None else now
        shown = is_visible and is_sized
        if is_off_page(own) or (not shown and id(element) not in showing):
            element.attributes = {**element.attributes, "hidden": ""}
            continue
        if not shown:
            element.children = [_out_of_sight(each, element) for each in element.children]
        within = (each for each in element.children if isinstance(each, Element))
        waiting += ((each, is_visible, is_sized) for each in within)


def _out_of_sight(child: Element | PageWords, parent: Element) -> Element | PageWords:
    """Return words within an element that is hidden."""
    if isinstance(child, Element):
        return child
    return Element("span", {"hidden": ""}, parent, parent.page, [child])
