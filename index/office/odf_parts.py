"""Finds the pictures and the embedded objects of an ODT among its parts."""

from dataclasses import dataclass

from index.office.packed_parts import Attributes, OfficeUnreadable, PackedParts, parse_xml

_MOST_PICTURES = 64 << 20  # bytes of all pictures of one document


@dataclass(slots=True)
class OdfParts:
    """The parts of one ODT. `room` is how many bytes of pictures may still be taken."""

    parts: PackedParts
    room: int = _MOST_PICTURES

    def picture(self, link: str) -> tuple[str, bytes] | None:
        """Return the name and the bytes of a picture, or None where it is not in the file."""
        name = link.removeprefix("./")
        if not 0 < self.parts.size(name) <= self.room:
            return None
        try:
            data = self.parts.part(name)
        except OfficeUnreadable:
            return None
        self.room -= len(data)
        return name.rpartition("/")[2], data

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

        parse_xml(self.parts.part(name), start, said=lambda text: into.append(text))
        return " ".join(" ".join(typed or said).split())
