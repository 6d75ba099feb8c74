"""Reads a document's Markdown into blocks of plain text with the places of footnote marks.

Only headings, paragraphs, block quotes, lists, tables, footnotes, pictures and emphasis are markup.
Everything else, such as `<b>` or `&amp;`, is text, shown to readers as the editor wrote it.
"""

import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum, auto
from functools import lru_cache
from itertools import takewhile
from threading import local
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline.state_inline import Delimiter
from markdown_it.tree import SyntaxTreeNode
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.subscript import sub_plugin
from mdit_py_plugins.superscript import superscript_plugin

from index.model import CELL_END, ROW_END, Emphasis
from index.source.markdown.attributes import Attributes, split_attributes
from index.source.markdown.inline_text import InlineText, inline_text, joined
from index.values import Value, replace

_RULES = ["heading", "blockquote", "list", "table", "newline", "escape", "emphasis"]
_CAPTION = re.compile(r":(?:[ \t]+|$)")
_BAR = re.compile(r"(?<!\\)\|")
_ATTRIBUTION = re.compile(r"[—–-]\s+")
_PICTURE = re.compile(r'!\[((?:[^\\\]]|\\.)*)\]\(([^"]*)(?:"((?:[^\\"]|\\.)*)"\s*)?\)', re.DOTALL)
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_GROUP_END = re.compile(r"\{#[^{}\n]*\}[ \t]*$", re.MULTILINE)
_NO_PASSAGE = re.compile(r"^[ \t>]*(?:#{1,6}[ \t]|!\[|\[\^[^\]\s]+\]:)", re.MULTILINE)


_SECTION = re.compile(r"(?<=\n\n)(?=#{1,6}[ \t])")
_SECTIONS = 256  # that are kept: some twenty documents
_HELD = local()
"""The parser of each thread, which takes long to make."""


class SourceBlockKind(Enum):
    """The kind of a block in the Markdown."""

    HEADING = auto()
    PARAGRAPH = auto()
    QUOTE = auto()
    LIST_ITEM = auto()
    TABLE = auto()
    FOOTNOTE = auto()
    PICTURE = auto()


class SourceBlock(Value):
    """A run of text with its attributes. `line` counts from 1 within the Markdown.

    `marks` are footnote labels with their positions. `label` is that of a footnote. `attribution`
    is the line under a quote. `level` is the number of a heading's `#`, or of the lists that a list
    item stands in. `stray` are marks without a
    footnote, or where no mark is allowed. A picture's text is its description; `picture` is its
    file and its caption. `group_line` is the line of a group with wrong quotation marks. `cells`
    are a table's, row by row, its header row first, which begins on `rows_line`; its text is its
    caption. `uneven_row` is the line of a row with not as many cells as the header row, whose words
    Markdown would drop. `begins_caption` tells that a paragraph begins as the caption of a table.
    """

    kind: SourceBlockKind
    line: int
    text: str
    attributes: Attributes
    marks: tuple[tuple[str, int], ...] = ()
    level: int = 0
    label: str = ""
    attribution: str | None = None
    stray: tuple[str, ...] = ()
    picture: tuple[str, str | None] | None = None
    group_line: int = 0
    emphasis: tuple[Emphasis, ...] = ()
    cells: tuple[tuple[InlineText, ...], ...] = ()
    rows_line: int = 0
    uneven_row: int = 0
    begins_caption: bool = False

    def whole(self) -> InlineText:
        """Return all of its words with marks and emphasis: a table's caption, then its cells."""
        lines = [InlineText(self.text, self.marks, emphasis=self.emphasis)]
        lines += (joined(row, end=CELL_END) for row in self.cells)
        return joined(lines if self.text or not self.cells else lines[1:])

    def lowered(self, lines: int) -> "SourceBlock":
        """Return it as it stands in a text with so many `lines` above."""
        places = (self.group_line, self.rows_line, self.uneven_row)
        group, rows, uneven = (at and at + lines for at in places)
        return replace(
            self, line=self.line + lines, group_line=group, rows_line=rows, uneven_row=uneven
        )

    def labels(self) -> Iterator[str]:
        """Yield the labels of its marks, those in cells too, in the order of the text."""
        yield from (label for label, _at in self.marks)
        yield from (label for row in self.cells for cell in row for label, _at in cell.marks)

    def has_words(self) -> bool:
        """Return whether it has words of its own, in its text or in its cells."""
        held = (cell.text for row in self.cells for cell in row) if self.cells else (self.text,)
        return any(text.strip() for text in held)


@lru_cache(maxsize=4)  # the desk reads what it writes before the folder is read again
def read_blocks(markdown: str) -> tuple[SourceBlock, ...]:
    """Return the blocks of `markdown` in order, with footnotes where they are defined.

    Nothing reaches over a heading at the margin below an empty line but labels of footnotes, so
    each section is parsed by itself, and one that was parsed just before is not parsed again.
    """
    sections = [markdown] if "\r" in markdown else _SECTION.split(markdown)
    labels = frozenset[str]().union(*(_labels(each) for each in sections if "[^" in each))
    blocks: list[SourceBlock] = []
    lines = 0
    for section in sections:
        named = frozenset(each for each in labels if f"[^{each}]" in section)
        blocks += _lowered(section, named, lines)
        lines += section.count("\n")
    return tuple(blocks)


@lru_cache(maxsize=_SECTIONS)
def _labels(section: str) -> frozenset[str]:
    """Return the labels of the footnotes that `section` defines."""
    noted: dict[str, Any] = {"footnotes": {"refs": {}, "list": {}}}
    _parser().parse(section, noted)
    return frozenset(label.removeprefix(":") for label in noted["footnotes"]["refs"])


@lru_cache(maxsize=_SECTIONS)
def _lowered(section: str, labels: frozenset[str], lines: int) -> tuple[SourceBlock, ...]:
    """Return the blocks of a `section` that has so many `lines` above it."""
    blocks = _section_blocks(section, labels)
    return tuple(each.lowered(lines) for each in blocks) if lines else blocks


@lru_cache(maxsize=_SECTIONS)
def _section_blocks(section: str, labels: frozenset[str]) -> tuple[SourceBlock, ...]:
    """Return the blocks of `section`; `labels` are those of footnotes that it may refer to."""
    lines = section.split("\n")
    refs = {f":{label}": -1 for label in sorted(labels)}
    parsed = _parser().parse(section, {"footnotes": {"refs": refs, "list": {}}})
    return tuple(
        _with_uneven_row(block, lines) if block.cells else _with_group_line(block, lines)
        for block in _blocks(SyntaxTreeNode(parsed).children)
    )


def _stars(state: StateInline, silent: bool) -> bool:
    """Take signs of emphasis as CommonMark does, but `*` within a word as `_`: `5*3` is text."""
    marker = state.src[state.pos]
    if silent or marker not in "*_":
        return False
    scanned = state.scanDelims(state.pos, canSplitWord=False)
    for _sign in range(scanned.length):
        state.push("text", "", 0).content = marker
        token, opens, closes = len(state.tokens) - 1, scanned.can_open, scanned.can_close
        state.delimiters.append(
            Delimiter(ord(marker), scanned.length, token, end=-1, open=opens, close=closes)
        )
    state.pos += scanned.length
    return True


def _tildes(state: StateInline, silent: bool) -> bool:
    """Take several tildes in a row as text: two of them lower nothing."""
    run = len(state.src) - state.pos - len(state.src[state.pos :].lstrip("~"))
    if run < 2:
        return False
    if not silent:
        state.pending += "~" * run
    state.pos += run
    return True


def _with_uneven_row(block: SourceBlock, lines: Sequence[str]) -> SourceBlock:
    """Return a table with the line of its first row that has more cells than its header row."""
    block = _with_group_line(block, lines)
    below = range(block.rows_line - 1, block.rows_line + len(block.cells))
    bars = {
        at: len(_BAR.findall(lines[at].strip().removesuffix("|").removeprefix("|"))) for at in below
    }
    uneven = (at for at, count in bars.items() if count != len(block.cells[0]) - 1)
    return replace(block, uneven_row=next(uneven, -1) + 1)


def _with_group_line(block: SourceBlock, lines: Sequence[str]) -> SourceBlock:
    """Return `block` with the line of its group, where that has wrong quotation marks."""
    if not block.attributes.marked:
        return block
    written = block.attributes.marked[0][0].split()[0]
    below = range(block.line - 1, len(lines))
    at = next((at for at in below if written in lines[at]), block.line - 1)
    return replace(block, group_line=at + 1)


def count_passages(markdown: str) -> int:
    """Return the number of passages in `markdown`, without parsing it.

    Each block ends with a line that ends with a group; blocks that are no passage are told by their
    beginning. A text that is not well formed has at least as many passages.
    """
    return max(0, len(_GROUP_END.findall(markdown)) - len(_NO_PASSAGE.findall(markdown)))


def _parser() -> MarkdownIt:
    """Return the parser of this thread."""
    held: MarkdownIt | None = getattr(_HELD, "parser", None)
    if held is None:
        held = MarkdownIt("zero").use(footnote_plugin, inline=False, move_to_end=False)
        held.use(superscript_plugin).use(sub_plugin)
        held.inline.ruler.before("sub", "tildes", _tildes)
        held.inline.ruler.at("emphasis", _stars)
        _HELD.parser = held.enable([*_RULES, "footnote_def", "footnote_ref"]).disable("text_join")
    return held


def _blocks(nodes: Iterable[SyntaxTreeNode]) -> Iterator[SourceBlock]:
    left = deque(nodes)
    while left:
        node = left.popleft()
        match node.type:
            case "table":
                yield _table(node, None)
            case "heading":
                yield _block(SourceBlockKind.HEADING, node, [node], level=int(node.tag[1:]))
            case "paragraph":
                yield _paragraph(node, left)
            case "blockquote":
                yield from _quote(node)
            case "list_item":
                yield from _list_item(node)
            case "footnote_reference":
                label = str(node.meta["label"])
                yield _block(SourceBlockKind.FOOTNOTE, node, node.children, label=label)
            case _:
                yield from _blocks(node.children)


def _paragraph(node: SyntaxTreeNode, after: deque[SyntaxTreeNode]) -> SourceBlock:
    """Return a paragraph, a picture, or the table `after` it whose caption it is."""
    is_caption = _CAPTION.match(node.children[0].content)
    if is_caption and after and after[0].type == "table":
        return _table(after.popleft(), node)
    block = _picture(node) or _block(SourceBlockKind.PARAGRAPH, node, [node])
    return replace(block, begins_caption=is_caption is not None)


def _table(node: SyntaxTreeNode, caption: SyntaxTreeNode | None) -> SourceBlock:
    """Return a table, whose group stands at the end of the caption above it."""
    rows = [row for part in node.children for row in part.children]
    cells = tuple(tuple(_cell(cell) for cell in row.children) for row in rows)
    said = _block(SourceBlockKind.TABLE, caption or node, [caption] if caption else [])
    cut = _CAPTION.match(said.text)
    begin = cut.end() if cut else 0
    stray = [mark for row in cells for cell in row for mark in cell.lost]
    return replace(
        said,
        text=said.text[begin:],
        marks=tuple((label, max(0, at - begin)) for label, at in said.marks),
        emphasis=tuple(
            Emphasis(each.kind, max(0, each.start - begin), each.end - begin)
            for each in said.emphasis
        ),
        cells=cells,
        stray=(*said.stray, *stray),
        rows_line=node.map[0] + 1 if node.map else 1,
    )


def _cell(node: SyntaxTreeNode) -> InlineText:
    cell = next(iter(_lines([node])), InlineText())
    return replace(cell, text=cell.text.replace(CELL_END, " ").replace(ROW_END, " "))


def _picture(node: SyntaxTreeNode) -> SourceBlock | None:
    """Return the picture that fills a paragraph, or None where the paragraph is text."""
    written, attributes = split_attributes(node.children[0].content)
    found = _PICTURE.fullmatch(written.strip()) if written.startswith("![") else None
    if found is None:
        return None
    said, file, caption = (_ESCAPED.sub(r"\1", part or "") for part in found.groups())
    line = node.map[0] + 1 if node.map else 1
    picture = (_in_one_line(file), _in_one_line(caption) or None)
    return SourceBlock(
        SourceBlockKind.PICTURE, line, _in_one_line(said), attributes, picture=picture
    )


def _in_one_line(text: str) -> str:
    return " ".join(line.strip(" \t") for line in text.split("\n")).strip(" \t")


def _list_item(node: SyntaxTreeNode) -> Iterator[SourceBlock]:
    """Yield an item's own paragraphs as one block, then the blocks nested in it."""
    own = list(takewhile(lambda child: child.type == "paragraph", node.children))
    yield _block(SourceBlockKind.LIST_ITEM, node, own, level=_depth(node))
    yield from _blocks(node.children[len(own) :])


def _depth(node: SyntaxTreeNode) -> int:
    """Return in how many lists a list item stands."""
    above = node.parent
    depth = 1
    while above is not None:
        depth += above.type == "list_item"
        above = above.parent
    return depth


def _quote(node: SyntaxTreeNode) -> Iterator[SourceBlock]:
    notes = [child for child in node.children if child.type == "footnote_reference"]
    said = [child for child in node.children if child.type != "footnote_reference"]
    last = _lines(said[-1:]) if len(said) > 1 and said[-1].type == "paragraph" else []
    dash = _ATTRIBUTION.match(last[0].text) if last else None
    if dash is None:
        yield _block(SourceBlockKind.QUOTE, node, said)
    else:
        yield _block(SourceBlockKind.QUOTE, node, said[:-1], line=last[0], line_from=dash.end())
    yield from _blocks(notes)


def _block(  # noqa: PLR0913  the parts of a block
    kind: SourceBlockKind,
    node: SyntaxTreeNode,
    nodes: Iterable[SyntaxTreeNode],
    *,
    level: int = 0,
    label: str = "",
    line: InlineText | None = None,
    line_from: int = 0,
) -> SourceBlock:
    said = joined(_lines(nodes))
    text, attributes = split_attributes(said.text)
    if said.literal != said.text:
        attributes = split_attributes(said.literal)[1]
    stray = list(said.lost)
    if kind in (SourceBlockKind.HEADING, SourceBlockKind.FOOTNOTE):
        stray += [f"[^{mark}]" for mark, _at in said.marks]
    if line:
        stray += [*line.lost, *(f"[^{mark}]" for mark, _at in line.marks)]
    return SourceBlock(
        kind,
        node.map[0] + 1 if node.map else 1,
        text,
        attributes,
        tuple((mark, min(at, len(text))) for mark, at in said.marks),  # it may touch the group
        level,
        label,
        line.text[line_from:] if line else None,
        tuple(stray),
        emphasis=tuple(_within(said.emphasis, len(text))),
    )


def _within(emphasis: Iterable[Emphasis], end: int) -> Iterator[Emphasis]:
    """Yield `emphasis` as far as it lies before `end`, the beginning of the group."""
    for each in emphasis:
        if each.start < min(each.end, end):
            yield replace(each, end=min(each.end, end))


def _lines(nodes: Iterable[SyntaxTreeNode]) -> list[InlineText]:
    """Return the text of each inline node within `nodes`, at any depth."""
    return [inline_text(inner) for node in nodes for inner in node.walk() if inner.type == "inline"]
