"""Writes an extract as Markdown: CommonMark with the common forms of footnotes and tables."""

import re
from collections.abc import Iterator

from index.export.extract import Extract
from index.export.text.block import Block, Kind
from index.export.text.blocks import blocks_of

_SIGNS = frozenset("\\`*_[]<>&|~$^")
_BEGINNERS = frozenset("+-=:")
_HEADING = re.compile(r"^#|#(?=#*\s*$)", re.MULTILINE)  # at its beginning and end
_AT_EDGE = re.compile(r"^[^\S\n]+|[^\S\n]+$|\t", re.MULTILINE)  # blanks that Markdown drops
_NUMBER = re.compile(r"^\d{1,9}(?=[.)])", re.MULTILINE)  # at the beginning of a list item
_ADDRESS = re.compile(r":(?=//)|(?<=www)\.|@", re.IGNORECASE)  # of what may become a link
_AFTER_MARK = "("  # would turn the mark before it into a link
_LOWEST = 6  # of headings
# The text before a block, before each further line of it, and after it.
_BARE = ("", "", "")
_FRAMES = {
    Kind.TITLE: ("# ", "", ""),
    Kind.QUOTE: ("> ", "> ", ""),
    Kind.ATTRIBUTION: ("— ", "", ""),
    Kind.ITEM: ("- ", "  ", ""),
    Kind.FOOTNOTE: ("[^{name}]: ", "    ", ""),
    Kind.CARE: ("**", "", "**"),
    Kind.LABEL: ("*", "", "*"),
    Kind.STAMP: ("*", "", "*"),
    Kind.SOURCE: ("*", "", "*"),
}


def markdown_of(extract: Extract) -> bytes:
    """Return `extract` as Markdown in UTF-8, the same bytes for the same extract.

    Texts are escaped, so that they make no markup and no link.
    """
    return ("\n\n".join(map(_written, blocks_of(extract))) + "\n").encode()


def _written(block: Block) -> str:
    if block.kind is Kind.TABLE:
        return "\n".join(_table(block))
    if block.kind is Kind.HEADING:
        return f"{'#' * min(block.level + 1, _LOWEST)} {_escaped(block)}"
    before, within, after = _FRAMES.get(block.kind, _BARE)
    lines = _escaped(block).replace("\n", f"\n{within}")
    return f"{before.format(name=block.name)}{lines}{after}"


def _table(block: Block) -> Iterator[str]:
    if block.text:
        yield f"{escaped(block.text)}\n"
    yield from ("|  |  |", "|---|---|")
    for row in block.rows:
        yield f"| {' | '.join(escaped(' '.join(cell.split())) for cell in row)} |"


def _escaped(block: Block) -> str:
    """Return the text of `block`, escaped, with its footnote marks in their places."""
    pieces = _pieces(block.text)
    for mark in block.marks:
        if block.text[mark.at : mark.at + 1] == _AFTER_MARK:
            pieces[mark.at] = f"\\{block.text[mark.at]}"
    for mark in sorted(block.marks, key=lambda mark: mark.at, reverse=True):
        pieces.insert(mark.at, f"[^{mark.footnote}]")
    return "".join(pieces)


def escaped(text: str) -> str:
    """Return `text` escaped as Markdown."""
    return "".join(_pieces(text))


def _pieces(text: str) -> list[str]:
    """Return the Markdown of each character of `text`."""
    blanks = {at for found in _AT_EDGE.finditer(text) for at in range(*found.span())}
    signs = {found.end() for found in _NUMBER.finditer(text)}
    signs |= {found.start() for found in _HEADING.finditer(text)}
    signs |= {found.start() for found in _ADDRESS.finditer(text)}
    return [
        f"&#{ord(sign)};" if at in blanks else f"\\{sign}" if at in signs else _piece(text, at)
        for at, sign in enumerate(text)
    ]


def _piece(text: str, at: int) -> str:
    sign = text[at]
    begins = sign in _BEGINNERS and (at == 0 or text[at - 1] == "\n")
    return f"\\{sign}" if begins or sign in _SIGNS or sign == "\n" else sign
