"""Reads the links from one part of an Office Open XML file to others."""

import posixpath

from index.office.packed_parts import Attributes, PackedParts, parse_xml
from index.values import Value


class PartLink(Value):
    """A link of a `kind` to a `part`, or to something outside the file."""

    kind: str
    part: str
    is_outside: bool


def part_links(parts: PackedParts, name: str) -> dict[str, PartLink]:
    """Return the links of the part `name`, or of the whole file for "", by their ids."""
    folder, _, own = name.rpartition("/")
    beside = posixpath.join(folder, "_rels", f"{own}.rels")
    found: dict[str, PartLink] = {}
    if name and beside not in parts.names:
        return found

    def start(_element: str, attributes: Attributes) -> None:
        if "Target" in attributes:
            target = posixpath.normpath(posixpath.join("/", folder, attributes["Target"]))
            is_outside = attributes.get("TargetMode", "") == "External"
            link = PartLink(attributes.get("Type", ""), target.lstrip("/"), is_outside)
            found[attributes.get("Id", str(len(found)))] = link

    parse_xml(parts.part(beside), start)
    return found
