"""Splits a style sheet into its rules, and says when each of them holds."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from index.values import Value, replace

_TOKEN = re.compile(
    r"""/\*.*?(?:\*/|\Z)|<!--|-->
    |"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?|url\([^"'()]*\)?|\\.
    |[{};]|[^{};"'\\/<u-]+|.""",
    re.DOTALL | re.VERBOSE | re.IGNORECASE,
)
_DROPPED = ("/*", "<!--", "-->")
_DEEPEST = 20  # blocks in blocks
_OTHER_MEDIA = frozenset(
    {"print", "speech", "aural", "braille", "embossed", "handheld", "projection", "tty", "tv"}
)
_SEEN_ON = frozenset({"", "all", "screen"})
_GROUPS = frozenset({"media", "supports", "layer", "container", "scope", "document"})


class StyleRule(Value):
    """Selectors and what is declared for the elements that they choose.

    `holds` is None where `condition` depends on a window, or is not understood.
    """

    selectors: str
    declared: str = ""
    order: int = 0
    holds: bool | None = True
    condition: str = ""
    is_layered: bool = False


@dataclass(slots=True)
class _Block:
    rule: StyleRule
    is_style: bool = True
    parts: list[str] = field(default_factory=list)


@lru_cache(maxsize=4)  # the pages of a book have the same sheets
def style_rules(sheet: str, media: str = "") -> tuple[StyleRule, ...]:
    """Return the rules of a style sheet for `media` in its order, but those that never hold."""
    found = _Reader(_on_screen(media), f"@media {media}" if media else "").read(sheet)
    holding = (each for each in found if each.holds is not False)
    return tuple(sorted(holding, key=lambda one: one.order))


class _Reader:
    """Reads the blocks of one sheet, each within that which is open."""

    def __init__(self, holds: bool | None, condition: str) -> None:
        whole = StyleRule("", holds=holds, condition="" if holds else condition)
        self._open = [_Block(whole, is_style=False)]
        self._said: list[str] = []
        self._order = 0
        self._too_deep = 0

    def read(self, sheet: str) -> Iterator[StyleRule]:
        """Yield each rule at its end; one that is not ended ends with the sheet."""
        for token in _TOKEN.finditer(sheet):
            sign = token[0]
            if sign == "{":
                self._begin()
            elif sign == "}":
                yield from self._end()
            elif sign == ";":
                self._declare()
            else:
                self._said.append(" " if sign.startswith(_DROPPED) else sign)
        while len(self._open) > 1:
            yield from self._end()

    def _taken(self) -> str:
        said = "".join(self._said).strip()
        self._said.clear()
        return said

    def _declare(self) -> None:
        said = self._taken()
        if said and self._open[-1].is_style:
            self._open[-1].parts.append(said)

    def _begin(self) -> None:
        opening = self._taken()
        if len(self._open) > _DEEPEST:
            self._too_deep += 1
            return
        self._order += 1
        above = self._open[-1]
        rule = replace(above.rule, order=self._order)
        if opening.startswith("@"):
            self._open.append(_Block(_within(rule, opening), is_style=above.is_style))
        else:
            selectors = _nested(above.rule.selectors, opening)
            self._open.append(_Block(replace(rule, selectors=selectors)))

    def _end(self) -> Iterator[StyleRule]:
        self._declare()
        if self._too_deep:
            self._too_deep -= 1
            return
        if len(self._open) > 1:
            block = self._open.pop()
            if block.is_style and block.parts:
                yield replace(block.rule, declared=";".join(block.parts))


def _nested(above: str, selectors: str) -> str:
    """Return selectors as they are without the rule around theirs."""
    if not above:
        return selectors
    if "&" in selectors:
        return selectors.replace("&", f":is({above})")
    return f":is({above}) :is({selectors})"


def _within(rule: StyleRule, opening: str) -> StyleRule:
    """Return `rule` with the condition of a group around it."""
    name, _blank, said = opening[1:].partition(" ")
    name = name.lower().partition("(")[0]
    if name not in _GROUPS:
        return replace(rule, holds=False)
    holds: bool | None = None
    if name == "media":
        holds = _on_screen(said or opening[6:])
    elif name == "supports":
        holds = not said.strip().lower().startswith("not")
    elif name == "layer":
        return replace(rule, is_layered=True)
    if rule.holds is False or holds is False:
        return replace(rule, holds=False)
    if holds:
        return rule
    return replace(rule, holds=None, condition=f"{rule.condition} {opening}".strip())


def _on_screen(media: str) -> bool | None:
    """Return whether a screen is among `media`; None where that depends on the window."""
    told = [_one_on_screen(" ".join(each.lower().split())) for each in media.split(",")]
    return True if True in told else None if None in told else False


def _one_on_screen(query: str) -> bool | None:
    query = query.removeprefix("only ")
    if query in _SEEN_ON:
        return True
    negated = query.startswith("not ")
    kind = query.removeprefix("not ").split(" ")[0]
    if kind in _OTHER_MEDIA:
        return negated
    return False if negated and kind in _SEEN_ON and kind == query[4:] else None
