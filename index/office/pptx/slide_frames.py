"""Where shapes stand on a slide, also those of groups, whose lengths are of the group."""

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from index.office.packed_parts import Attributes

_LENGTH = re.compile("-?[0-9]{1,10}")
_PAIRS = {"off": ("x", "y"), "chOff": ("x", "y"), "ext": ("cx", "cy"), "chExt": ("cx", "cy")}


class SlideFrame(NamedTuple):
    """A rectangle on a slide, in EMU."""

    left: float
    top: float
    right: float
    bottom: float

    def holds(self, other: "SlideFrame") -> bool:
        """Return whether `other` is within this frame."""
        first = self.left <= other.left and self.top <= other.top
        return first and other.right <= self.right and other.bottom <= self.bottom

    def is_beside(self, other: "SlideFrame") -> bool:
        """Return whether nothing of this frame is within `other`."""
        beside = self.right <= other.left or self.left >= other.right
        return beside or self.bottom <= other.top or self.top >= other.bottom


@dataclass(slots=True)
class FrameLengths:
    """What a shape or a group says of its place: names of elements -> two lengths."""

    _told: dict[str, tuple[int, int]] = field(default_factory=dict)

    def take(self, local: str, told: Attributes) -> None:
        """Take what the element `local` says, where it is one of lengths."""
        said = [told.get(each, "") for each in _PAIRS.get(local, ())]
        if said and all(map(_LENGTH.fullmatch, said)):
            self._told[local] = int(said[0]), int(said[1])

    @property
    def frame(self) -> SlideFrame | None:
        """The frame, None where it is not said whole."""
        if not {"off", "ext"} <= self._told.keys():
            return None
        (left, top), (width, height) = self._told["off"], self._told["ext"]
        return SlideFrame(left, top, left + width, top + height)

    def outer(self, within: SlideFrame) -> SlideFrame | None:
        """Return the frame `within` this group in the lengths of what is around the group."""
        own = self.frame
        if own is None or not {"chOff", "chExt"} <= self._told.keys():
            return None
        (left, top), (width, height) = self._told["chOff"], self._told["chExt"]
        if not width or not height:
            return None
        across, down = (own.right - own.left) / width, (own.bottom - own.top) / height
        return SlideFrame(
            own.left + (within.left - left) * across,
            own.top + (within.top - top) * down,
            own.left + (within.right - left) * across,
            own.top + (within.bottom - top) * down,
        )
