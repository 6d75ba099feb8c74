"""Finds where in the blocks of a text its pictures stand."""

from collections.abc import Sequence

from index.importers.pdf.pictures import PdfPicture
from index.importers.pdf.places.block import PdfBlock
from index.office.text import StructuredBlock


def with_pictures(
    made: Sequence[StructuredBlock], blocks: Sequence[PdfBlock], pictures: Sequence[PdfPicture]
) -> list[StructuredBlock]:
    """Return `made`, of which each is one of `blocks`, with `pictures` at their places."""
    before: dict[int, list[StructuredBlock]] = {}
    for each in sorted(pictures, key=lambda each: (each.page, each.box[1], each.box[0])):
        before.setdefault(_place(each, blocks), []).append(each.picture)
    placed: list[StructuredBlock] = []
    for at, block in enumerate(made):
        placed += [*before.get(at, ()), block]
    return placed + before.get(len(made), [])


def _place(picture: PdfPicture, blocks: Sequence[PdfBlock]) -> int:
    """Return the number of the block before which a picture stands."""
    left, top, right, foot = picture.box
    last = 0
    for at, block in enumerate(blocks):
        if block.page > picture.page:
            break
        last = at + 1
        lines = [line for line in block.lines if line.page == picture.page]
        is_beside = any(line.x0 < right for line in lines) and any(line.x1 > left for line in lines)
        if block.page == picture.page and is_beside and lines[0].y > (top + foot) / 2:
            return at
    return last
