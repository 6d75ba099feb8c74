"""Reads a document's Markdown into blocks of plain text with the places of footnote marks.

Only headings, paragraphs, block quotes, lists and footnotes are markup. Everything else, such as
`*`, `<b>` or `&amp;`, is text, so that what an editor writes is what a reader reads.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode
from mdit_py_plugins.footnote import footnote_plugin

from index.source.attributes import Attributes, split_attributes

_RULES = ["heading", "blockquote", "list", "newline", "escape"]
_ATTRIBUTION = re.compile(r"[—–-]\s+")


class BlockKind(Enum):
    """What a block is in the Markdown."""

    HEADING = auto()
    PARAGRAPH = auto()
    QUOTE = auto()
    LIST_ITEM = auto()
    FOOTNOTE = auto()


@dataclass(frozen=True, slots=True)
class Block:
    """A run of text with its attributes. `line` counts from 1 within the Markdown.

    `marks` are footnote labels and where they stood. `label` is a footnote's own. `attribution`
    is the line under a quote. `level` is the number of a heading's `#`.
    """

    kind: BlockKind
    line: int
    text: str
    attributes: Attributes
    marks: tuple[tuple[str, int], ...] = ()
    level: int = 0
    label: str = ""
    attribution: str | None = None


def read_blocks(markdown: str) -> tuple[tuple[Block, ...], tuple[str, ...]]:
    """Return the blocks of `markdown` in order, and the labels of footnotes without a mark."""
    parser = MarkdownIt("zero").use(footnote_plugin).disable("footnote_inline")
    parser.enable([*_RULES, "footnote_def", "footnote_ref", "footnote_tail", "text_join"])
    env: dict[str, dict[str, dict[str, int]]] = {}
    tree = SyntaxTreeNode(parser.parse(markdown, env))
    labels = env.get("footnotes", {}).get("refs", {})
    unmarked = tuple(label.removeprefix(":") for label, index in labels.items() if index < 0)
    return tuple(_blocks(tree)), unmarked


def _blocks(parent: SyntaxTreeNode) -> Iterator[Block]:
    for node in parent.children:
        match node.type:
            case "heading":
                yield _block(BlockKind.HEADING, [node], level=int(node.tag[1:]))
            case "paragraph":
                yield _block(BlockKind.PARAGRAPH, [node])
            case "blockquote":
                yield _quote(node)
            case "list_item":
                yield _block(BlockKind.LIST_ITEM, node.children)
            case "footnote":
                yield _block(BlockKind.FOOTNOTE, node.children, label=str(node.meta["label"]))
            case _:
                yield from _blocks(node)


def _quote(node: SyntaxTreeNode) -> Block:
    paragraphs = list(node.children)
    line = _text(paragraphs[-1])[0] if len(paragraphs) > 1 else ""
    dash = _ATTRIBUTION.match(line)
    if dash is None:
        return _block(BlockKind.QUOTE, paragraphs)
    return _block(BlockKind.QUOTE, paragraphs[:-1], attribution=line[dash.end() :])


def _block(
    kind: BlockKind,
    nodes: list[SyntaxTreeNode],
    *,
    level: int = 0,
    label: str = "",
    attribution: str | None = None,
) -> Block:
    text, marks = "", []
    for node in nodes:
        part, found = _text(node)
        text += "\n" if text else ""
        marks += [(mark, at + len(text)) for mark, at in found]
        text += part
    text, attributes = split_attributes(text)
    line = nodes[0].map[0] + 1 if nodes and nodes[0].map else 1
    return Block(kind, line, text, attributes, tuple(marks), level, label, attribution)


def _text(node: SyntaxTreeNode) -> tuple[str, list[tuple[str, int]]]:
    """Return the text of a block with its lines joined, and its footnote marks."""
    text, marks = "", []
    for inline in node.walk():
        match inline.type:
            case "text":
                text += inline.content
            case "softbreak" | "hardbreak":
                text += " "
            case "footnote_ref":
                marks.append((str(inline.meta["label"]), len(text)))
    return text, marks
