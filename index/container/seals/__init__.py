"""Sealed archives: made, opened, and the keys of those that were opened."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from index.container.seals.length_padding import padded as padded
    from index.container.seals.sealed_file import Sealing as Sealing
    from index.container.seals.seals import Seals as Seals
