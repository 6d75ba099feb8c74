"""The colours of the slides of a PPTX: what names of colours mean there, and what lies behind."""

from collections.abc import Mapping

from index.office.packed_parts import Attributes, PackedParts, local_values, parse_xml
from index.office.part_links import part_links
from index.office.unseen import PAPER
from index.values import Value, value_field

COLOURS = frozenset({"srgbClr", "schemeClr", "sysClr"})
_GROUNDS = frozenset({"solidFill", "bgRef"})
ALTERED = frozenset({"lumMod", "lumOff", "tint", "shade", "satMod", "hueMod"})
UNKNOWN = "unknown"
"""A colour that is made of others, or a picture."""
_ABOVE = ("/slideLayout", "/slideMaster", "/theme")


class SlideColours(Value):
    """The colours on one slide: name -> six hexadecimal digits, and the `ground` of the slide."""

    named: Mapping[str, str] = value_field(default_factory=dict)
    ground: str = UNKNOWN

    def of(self, element: str, told: Attributes) -> str:
        """Return the colour that an element named `element` says."""
        if element == "schemeClr":
            return self.named.get(told.get("val", ""), UNKNOWN)
        return told.get("lastClr" if element == "sysClr" else "val", UNKNOWN).lower()


class ColourReader:
    """Reads the colours of slides, and those of layouts, masters and themes once."""

    def __init__(self, parts: PackedParts) -> None:
        self._parts = parts
        self._known: dict[str, _Part] = {}

    def of(self, slide: str) -> SlideColours:
        """Return the colours on the part `slide`."""
        chain = [self._part(slide)]
        for kind in _ABOVE:
            above = chain[-1].links.get(kind, "")
            if above not in self._parts.names:
                break
            chain.append(self._part(above))
        own = next((each.map for each in chain if each.map), {})
        scheme = chain[-1].scheme
        named = {**scheme, **{name: scheme[to] for name, to in own.items() if to in scheme}}
        colours = SlideColours(named)
        ground = next((each.ground for each in chain if each.ground), None)
        return SlideColours(named, colours.of(*ground) if ground else PAPER)

    def _part(self, name: str) -> "_Part":
        if name not in self._known:
            found = _Part()
            for link in part_links(self._parts, name).values():
                kind = f"/{link.kind.rpartition('/')[2]}"
                if not link.is_outside:
                    found.links.setdefault(kind, link.part)
            parse_xml(self._parts.part(name), found.start, found.end)
            self._known[name] = found
        return self._known[name]


class _Part:
    """What one part says of colours."""

    def __init__(self) -> None:
        self.links: dict[str, str] = {}
        self.map: Attributes = {}
        self.scheme: dict[str, str] = {}
        self.ground: tuple[str, Attributes] | None = None
        self._open: list[str] = []

    def start(self, name: str, attributes: Attributes) -> None:
        """Handle the start of an element."""
        local, told = name.rpartition(" ")[2], local_values(attributes)
        if local in ("clrMap", "overrideClrMapping"):
            self.map = told
        elif local in COLOURS and "clrScheme" in self._open:
            self.scheme[self._open[-1]] = SlideColours().of(local, told)
        elif local in COLOURS and "bg" in self._open and self._open[-1] in _GROUNDS:
            self.ground = local, told
        elif local in ALTERED or local in ("blipFill", "gradFill", "pattFill"):
            self.ground = ("", {}) if "bg" in self._open else self.ground
        self._open.append(local)

    def end(self, _name: str) -> None:
        """Handle the end of an element."""
        self._open.pop()
