"""Finds the pictures and the embedded objects of an ODT among its parts."""

from dataclasses import dataclass

from index.office.packed_parts import Attributes, PackedParts, parse_xml


@dataclass(slots=True)
class OdfParts:
    """The parts of one ODT."""

    parts: PackedParts

    def picture(self, link: str) -> tuple[str, bytes] | None:
        """Return the name and the bytes of a picture, or None where it is not in the file."""
        return self.parts.picture(link.removeprefix("./"))

    def object_words(self, link: str) -> str:
        """Return the words of an embedded object: a formula as it was typed, or a chart."""
        name = f"{link.removeprefix('./')}/content.xml"
        if name not in self.parts.names:
            return ""
        said: list[str] = []
        typed: list[str] = []
        into = said

        def start(element: str, _attributes: Attributes) -> None:
            nonlocal into
            into = typed if element.rpartition(" ")[2] == "annotation" else said

        def take(text: str) -> None:
            into.append(text)

        parse_xml(self.parts.part(name), start, said=take)
        return " ".join(" ".join(typed or said).split())
