"""Writes an extract as plain text, one block after the other."""

from collections.abc import Mapping

from index.export.extract import Extract
from index.export.text.block import Block, Kind
from index.export.text.blocks import blocks_of

_UNDER = {0: "=", 1: "=", 2: "-"}
_FRAMES = {
    Kind.ITEM: ("• ", ""),
    Kind.ATTRIBUTION: ("— ", ""),
    Kind.FOOTNOTE: ("[{sign}] ", ""),
    Kind.CARE: ("(", ")"),
    Kind.LABEL: ("(", ")"),
    Kind.STAMP: ("(", ")"),
    Kind.SOURCE: ("(", ")"),
}


def text_of(extract: Extract) -> bytes:
    """Return `extract` as text in UTF-8, the same bytes for the same extract.

    Footnote marks come after the text of a passage, so that the text itself is unchanged.
    """
    blocks = list(blocks_of(extract))
    signs = {block.name: block.sign for block in blocks if block.kind is Kind.FOOTNOTE}
    return ("\n\n".join(plain_block(block, signs) for block in blocks) + "\n").encode()


def plain_block(block: Block, signs: Mapping[str, str]) -> str:
    """Return `block` as plain text; `signs` is id of a footnote -> its mark."""
    text = block.text
    if block.kind in (Kind.TITLE, Kind.HEADING):
        under = _UNDER.get(block.level, "") * len(text)
        return "\n".join(filter(None, (text, under)))
    if block.kind is Kind.TABLE:
        return "\n".join([*([text] if text else []), *map(": ".join, block.rows)])
    if block.kind is Kind.GRID:
        grid = block.grid()
        caption = [grid.caption.text] if grid.caption else []
        marks = _marks(block, signs).strip()
        return "\n".join([*caption, *map("\t".join, grid.texts()), *([marks] if marks else [])])
    before, after = _FRAMES.get(block.kind, ("", ""))
    indent = "  " * (block.level - 1)
    return f"{indent}{before.format(sign=block.sign)}{text}{_marks(block, signs)}{after}"


def _marks(block: Block, signs: Mapping[str, str]) -> str:
    names = dict.fromkeys(mark.footnote for mark in block.marks)
    return "".join(f" [{signs[name]}]" for name in names)
