"""Reads the selectors of style sheets, and finds out which elements they choose."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from index.importers.web.element import Element
from index.values import Value

_NAME = r"(?:[\w\u0080-\U0010ffff-]|\\[0-9a-fA-F]{1,6}\s?|\\.)+"
_PART = re.compile(
    rf"(?P<sign>[.#])(?P<name>{_NAME})|(?P<tag>\*|{_NAME})"
    r"|\[\s*(?P<key>[\w:-]+)\s*(?:(?P<how>[~|^$*]?=)\s*(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'"
    r"|(?P<plain>[^\s\]\"']+))\s*(?P<case>[iIsS])?\s*)?\]"
    rf"|(?P<colons>::?)(?P<pseudo>{_NAME})(?P<opens>\()?",
    re.DOTALL,
)
_COMBINATOR = re.compile(r"\s*([>+~])\s*|\s+")
_ESCAPE = re.compile(r"\\(?:([0-9a-fA-F]{1,6})\s?|(.))", re.DOTALL)
_NTH = re.compile(r"\s*(?:(odd|even)|([+-]?\d{0,6})n\s*(?:([+-])\s*(\d{1,6}))?|([+-]?\d{1,6}))\s*")
_PIECE = re.compile(r"\"[^\"]*\"?|'[^']*'?|\\.|[,()\[\]]|[^\"'\\,()\[\]]+", re.DOTALL)
_ANY = frozenset({"is", "where", "matches", "any", "-webkit-any", "-moz-any"})
_BESIDE = frozenset({"before", "after", "first-line", "first-letter"})  # also with one colon
_STATES = frozenset(  # of a page that somebody uses
    {"hover", "active", "focus", "focus-within", "focus-visible", "visited", "target"}
)
_RANKS = {"#": 0, ".": 1}  # of keys, of which the rarest is taken
_DEEPEST = 5  # selectors in selectors
_LONGEST = 2_000  # characters
_MOST_COMPOUNDS = 20

ROOT = "#page"

type Test = Callable[[Element, "Effort"], bool]
type Weight = tuple[int, int, int]


class SelectorUnknown(Exception):
    """A selector is not understood, or takes too long."""


@dataclass(slots=True)
class Effort:
    """How many steps may still be taken. `_beside` is what was found beside elements before."""

    left: int = 1_000_000
    _beside: dict[int, tuple[Mapping[int, int], Sequence[Element]]] = field(default_factory=dict)

    def spend(self) -> None:
        """Take a step. Raises SelectorUnknown where there is none left."""
        self.left -= 1
        if self.left < 0:
            raise SelectorUnknown

    def beside(self, element: Element) -> tuple[int, Sequence[Element]]:
        """Return the place of an element among the elements of its parent, from 0, and these."""
        if element.parent is None:
            return 0, [element]
        above = element.parent
        if id(above) not in self._beside:
            within = [each for each in above.children if isinstance(each, Element)]
            self._beside[id(above)] = ({id(each): at for at, each in enumerate(within)}, within)
        order, both = self._beside[id(above)]
        return order[id(element)], both


class Selector(Value):
    """One selector: the tests of each element in it, and the combinators between these.

    `key` is a tag, “.class” or “#id” of all that it chooses, "" without one. `weight` is its
    specificity: the numbers of ids, of classes and attributes, and of tags.
    """

    tests: tuple[tuple[Test, ...], ...]
    combinators: tuple[str, ...]
    key: str
    weight: Weight

    def chooses(self, element: Element, effort: Effort) -> bool:
        """Return whether `element` is chosen. Raises SelectorUnknown where that takes too long."""
        return self._fits(len(self.tests) - 1, element, effort)

    def _fits(self, at: int, element: Element, effort: Effort) -> bool:
        effort.spend()
        if not all(test(element, effort) for test in self.tests[at]):
            return False
        if at == 0:
            return True
        before = _standing(self.combinators[at - 1], element, effort)
        return any(self._fits(at - 1, each, effort) for each in before)


def _standing(combinator: str, element: Element, effort: Effort) -> Iterator[Element]:
    """Yield the elements that stand to `element` as `combinator` says."""
    if combinator in " >":
        above = element.parent or (element if element.name == ROOT else None)
        while above is not None:
            yield above
            above = above.parent if combinator == " " else None
        return  # a page may lack the tags of `html` and `body`, for which its root stands
    at, both = effort.beside(element)
    nearest = range(at - 1, -1, -1)
    yield from (both[each] for each in (nearest[:1] if combinator == "+" else nearest))


def selector_list(text: str) -> list[str]:
    """Return each selector in a list of them, as it is written."""
    parts = [""]
    depth = 0
    for found in _PIECE.finditer(text):
        depth += (found[0] in ("(", "[")) - (found[0] in (")", "]"))
        if found[0] == "," and depth <= 0:
            parts.append("")
        else:
            parts[-1] += found[0]
    return [each.strip() for each in parts]


@lru_cache(maxsize=4_096)
def parsed_selector(text: str, depth: int = 0) -> Selector:
    """Return the selector that `text` is. Raises SelectorUnknown."""
    if depth > _DEEPEST or len(text) > _LONGEST:
        raise SelectorUnknown
    parser = _Parser(text.strip(), depth)
    while parser.at < len(parser.text):
        parser.take()
    return parser.whole()


class _Parser:
    """Reads a selector part by part."""

    def __init__(self, text: str, depth: int) -> None:
        self.text = text
        self.at = 0
        self._depth = depth
        self._tests: list[list[Test]] = [[]]
        self._combinators: list[str] = []
        self._keys: list[str] = []  # of the last element
        self._weights: list[Weight] = []

    def take(self) -> None:
        """Read the next part."""
        between = _COMBINATOR.match(self.text, self.at)
        if between:
            self._combine(between[1] or " ", between.end())
            return
        part = _PART.match(self.text, self.at)
        if part is None:
            raise SelectorUnknown
        self.at = part.end()
        if part["pseudo"]:
            self._take_pseudo(part["colons"], part["pseudo"].lower(), opens=bool(part["opens"]))
        elif part["key"]:
            self._test(_attribute_test(part), (0, 1, 0))
        elif part["sign"]:
            self._take_name(part["sign"], _plain(part["name"]))
        else:
            self._take_tag(part["tag"])

    def whole(self) -> Selector:
        """Return the selector."""
        if not all(self._tests) or len(self._tests) > _MOST_COMPOUNDS:
            raise SelectorUnknown
        key = min(self._keys, key=lambda each: _RANKS.get(each[0], 2), default="")
        tests = tuple(tuple(each) for each in self._tests)
        return Selector(tests, tuple(self._combinators), key, _sum(self._weights))

    def _combine(self, combinator: str, end: int) -> None:
        self._tests.append([])
        self._combinators.append(combinator)
        self._keys.clear()
        self.at = end

    def _test(self, test: Test, weight: Weight) -> None:
        self._tests[-1].append(test)
        self._weights.append(weight)

    def _take_tag(self, written: str) -> None:
        name = _plain(written).lower()
        if name == "*":
            self._test(lambda _element, _effort: True, (0, 0, 0))
            return
        self._keys.append(name)
        names = (name, ROOT) if name in ("html", "body") else (name,)
        self._keys += names[1:]
        self._test(lambda element, _effort: element.name in names, (0, 0, 1))

    def _take_name(self, sign: str, name: str) -> None:
        self._keys.append(sign + name)
        if sign == "#":
            self._test(lambda element, _effort: element.get("id") == name, (1, 0, 0))
        else:
            self._test(lambda element, _effort: name in element.get("class").split(), (0, 1, 0))

    def _take_pseudo(self, colons: str, name: str, *, opens: bool) -> None:
        within = self._within() if opens else ""
        if colons == "::" or name in _BESIDE or name in _STATES:
            self._test(lambda _element, _effort: False, (0, 1, 0))
        elif name in _ANY or name == "not":
            self._take_list(name, within)
        elif name == "nth-child":
            self._test(_nth_test(within), (0, 1, 0))
        elif name in _PLACES and not opens:
            self._test(_PLACES[name], (0, 1, 0))
        else:
            raise SelectorUnknown

    def _take_list(self, name: str, within: str) -> None:
        inner = [parsed_selector(each, self._depth + 1) for each in selector_list(within)]
        weight = (0, 0, 0) if name == "where" else max(each.weight for each in inner)
        sought = name != "not"
        self._test(
            lambda element, effort: any(each.chooses(element, effort) for each in inner) is sought,
            weight,
        )

    def _within(self) -> str:
        """Return what stands up to the bracket that closes, and go behind it."""
        depth, start = 1, self.at
        for found in _PIECE.finditer(self.text, start):
            depth += (found[0] == "(") - (found[0] == ")")
            if depth == 0:
                self.at = found.end()
                return self.text[start : found.start()]
        raise SelectorUnknown


def _sum(weights: Sequence[Weight]) -> Weight:
    ids, classes, tags = (sum(each) for each in zip(*weights, strict=True))
    return ids, classes, tags


def _plain(written: str) -> str:
    """Return a name without its escapes."""
    return _ESCAPE.sub(_letter, written)


def _letter(found: re.Match[str]) -> str:
    number = int(found[1], 16) if found[1] else 0
    return chr(number) if 0 < number < 0x110000 else found[2] or "\ufffd"


def _attribute_test(part: re.Match[str]) -> Test:
    name, how = part["key"].lower(), part["how"] or ""
    values = (part["double"], part["single"], part["plain"], "")
    value = _plain(next(each for each in values if each is not None))
    is_folded = (part["case"] or "").lower() == "i"
    value = value.lower() if is_folded else value

    def test(element: Element, _effort: Effort) -> bool:
        told = element.attributes.get(name)
        if told is None or not how:
            return told is not None
        return _HOW[how](told.lower() if is_folded else told, value)

    return test


_HOW: Mapping[str, Callable[[str, str], bool]] = {
    "=": lambda told, value: told == value,
    "~=": lambda told, value: value in told.split(),
    "|=": lambda told, value: told == value or told.startswith(f"{value}-"),
    "^=": lambda told, value: bool(value) and told.startswith(value),
    "$=": lambda told, value: bool(value) and told.endswith(value),
    "*=": lambda told, value: bool(value) and value in told,
}


def _nth_test(within: str) -> Test:
    found = _NTH.fullmatch(within.lower())
    if found is None:
        raise SelectorUnknown
    if found[1]:
        step, first = 2, int(found[1] == "odd")
    elif found[5]:
        step, first = 0, int(found[5])
    else:
        step = int(f"{found[2]}1" if found[2] in ("", "+", "-") else found[2])
        first = int(f"{found[3]}{found[4]}") if found[4] else 0

    def test(element: Element, effort: Effort) -> bool:
        beyond = effort.beside(element)[0] + 1 - first
        return beyond == 0 if step == 0 else beyond % step == 0 and beyond // step >= 0

    return test


def _is_first(element: Element, effort: Effort) -> bool:
    return effort.beside(element)[0] == 0


def _is_last(element: Element, effort: Effort) -> bool:
    at, both = effort.beside(element)
    return at == len(both) - 1


_PLACES: Mapping[str, Test] = {
    "root": lambda element, _effort: element.name in ("html", ROOT),
    "first-child": _is_first,
    "last-child": _is_last,
    "only-child": lambda element, effort: len(effort.beside(element)[1]) == 1,
    "empty": lambda element, _effort: not element.children,
    **dict.fromkeys(
        ("link", "any-link"),
        lambda element, _effort: element.name == "a" and "href" in element.attributes,
    ),
}
