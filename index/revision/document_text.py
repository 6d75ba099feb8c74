"""A document file as blocks that keep what an editor wrote: each with its text as it stands."""

import re
from collections.abc import Iterator, Mapping, Sequence

from index.errors import SourceProblem
from index.source.document_files import FENCE
from index.source.markdown.attributes import split_attributes
from index.source.markdown.blocks import SourceBlock, SourceBlockKind, read_blocks
from index.values import Value, replace

_GROUP = re.compile(r'\{#[^{}"]*(?:"[^"]*"[^{}"]*)*\}')
_MARK = re.compile(r"(?<!\\)\[\^([^\]\s]+)\]")
_SIGN = re.compile(r" *(?:[-*+]|[0-9]{1,9}[.)])(?: {1,4}(?! )| )")  # before the words of an item


class RawBlock(Value):
    """A block: as it is read, as it is written, and the white space after it."""

    block: SourceBlock
    raw: str
    gap: str = "\n\n"

    @property
    def id(self) -> str:
        """The id in its group."""
        return self.block.attributes.id

    @property
    def kind(self) -> SourceBlockKind:
        """What the block is."""
        return self.block.kind

    @property
    def depth(self) -> int:
        """In how many lists it stands: as its group states, else as it is nested; else 1."""
        if self.kind is not SourceBlockKind.LIST_ITEM:
            return 1
        said = self.block.attributes.values.get("depth", "")
        return int(said) if said.isdecimal() else self.block.level

    @property
    def words(self) -> list[str]:
        """Its words, with those of the line under a quote."""
        return f"{self.block.whole().text} {self.block.attribution or ''}".split()

    def said(self, labels: Mapping[str, str] | None = None) -> str:
        """Return all that a reader is told by it, with its footnotes named by `labels`."""
        whole = self.block.whole()
        text = whole.text
        for label, at in sorted(whole.marks, key=lambda mark: mark[1], reverse=True):
            text = f"{text[:at]}[^{(labels or {}).get(label, label)}]{text[at:]}"
        level = self.block.level if self.kind is SourceBlockKind.HEADING else self.depth - 1
        apart = " ".join(f"{each.kind} {each.start}-{each.end}" for each in whole.emphasis)
        return f"{self.kind.name} {level} {text}\n{self.block.attribution or ''}\n{apart}"

    def labelled(self, labels: Mapping[str, str]) -> "RawBlock":
        """Return it with the labels of its footnotes exchanged."""
        raw = _MARK.sub(lambda found: f"[^{labels.get(found[1], found[1])}]", self.raw)
        cells = tuple(
            tuple(replace(cell, marks=_exchanged(cell.marks, labels)) for cell in row)
            for row in self.block.cells
        )
        marks = _exchanged(self.block.marks, labels)
        label = labels.get(self.block.label, self.block.label)
        block = replace(self.block, marks=marks, cells=cells, label=label)
        return replace(self, raw=raw, block=block)

    def grouped(self, group: str) -> "RawBlock":
        """Return it with another group of attributes."""
        found = group_of(self)
        at = self.raw.rindex(found)
        raw = self.raw[:at] + group + self.raw[at + len(found) :]
        attributes = split_attributes(group)[1]
        return replace(self, raw=raw, block=replace(self.block, attributes=attributes))


def _exchanged(
    marks: Sequence[tuple[str, int]], labels: Mapping[str, str]
) -> tuple[tuple[str, int], ...]:
    return tuple((labels.get(label, label), at) for label, at in marks)


def group_of(block: RawBlock) -> str:
    """Return the group of `block` as it is written."""
    begins = (f"{{#{block.id} ", f"{{#{block.id}\t", f"{{#{block.id}}}")
    found = [str(each) for each in _GROUP.findall(block.raw)]
    return next(each for each in reversed(found) if each.startswith(begins))


def with_value(group: str, key: str, value: str | None) -> str:
    """Return `group` with another `value` of `key`, or without it."""
    held = re.sub(rf'\s+{key}=(?:"[^"]*"|[^\s}}]+)', "", group)
    if value is None:
        return held
    written = value if re.fullmatch(r"[\w:-]+", value) else f'"{value}"'
    return f"{held[:-1].rstrip()} {key}={written}}}"


class DocumentText(Value):
    """A document file: its front matter as written, its blocks in order, and its footnotes."""

    head: str
    blocks: tuple[RawBlock, ...]
    notes: tuple[RawBlock, ...]
    line_end: str = "\n"


def read_document(text: str, name: str) -> DocumentText:
    """Return the document file `text`. Raises SourceProblem where it has mistakes."""
    line_end = "\r\n" if "\r\n" in text else "\n"
    plain = text.replace("\r\n", "\n")
    opening, head, body = [*plain.split(f"{FENCE}\n", 2), "", ""][:3]
    blocks = raw_blocks(body)
    ids = [each.id for each in blocks]
    lines = [each.block.line for each in blocks]
    if opening or not head or not all(ids) or len({*ids}) < len(ids) or len({*lines}) < len(lines):
        raise SourceProblem(
            "“{name}” has mistakes. Mend what a check of the folder finds, then import again.",
            name=name,
        )
    is_note = [each.kind is SourceBlockKind.FOOTNOTE for each in blocks]
    return DocumentText(
        head,
        tuple(each for each, note in zip(blocks, is_note, strict=True) if not note),
        tuple(each for each, note in zip(blocks, is_note, strict=True) if note),
        line_end,
    )


def raw_blocks(body: str) -> list[RawBlock]:
    """Return the blocks of `body` as they stand, each with what follows it up to the next."""
    lines = body.split("\n")
    blocks = sorted(read_blocks(body), key=lambda block: block.line)
    starts = [block.line - 1 for block in blocks]
    found: list[RawBlock] = []
    for block, start, end in zip(blocks, starts, [*starts[1:], len(lines)], strict=False):
        text = "\n".join(lines[start:end]) + ("\n" if end < len(lines) else "")
        raw = text.rstrip()
        found.append(RawBlock(block, raw, text[len(raw) :] or "\n\n"))
    return found


def write_document(head: str, blocks: Sequence[RawBlock], gaps: Sequence[str]) -> str:
    """Return the document file of `blocks`, each followed by its gap."""
    body = "".join(each.raw + gap for each, gap in zip(blocks, gaps, strict=True))
    text = f"{FENCE}\n{head}{FENCE}\n\n{body.rstrip()}\n"
    if _is_read_as(text, blocks):
        return text
    nested = list(renested(blocks))
    text = f"{FENCE}\n{head}{FENCE}\n\n" + "\n\n".join(each.raw for each in nested) + "\n"
    if _is_read_as(text, nested):
        return text
    raise SourceProblem(
        "The document could not be put together again. Import it into a new folder, and compare."
    )


def renested(blocks: Sequence[RawBlock]) -> Iterator[RawBlock]:
    """Yield `blocks`, each list item within those that are above it now.

    Where these are too few, its group states its depth.
    """
    rooms: list[int] = []  # how far the words of the open items are indented
    for block in blocks:
        if block.kind is not SourceBlockKind.LIST_ITEM:
            rooms.clear()
            yield replace(block, raw=_indented(block.raw, 0))
            continue
        del rooms[block.depth - 1 :]
        depth = str(block.depth) if block.depth > len(rooms) + 1 else None
        within = rooms[-1] if rooms else 0
        placed = replace(block, raw=_indented(block.raw, within))
        if depth != block.block.attributes.values.get("depth"):
            placed = placed.grouped(with_value(group_of(placed), "depth", depth))
        sign = _SIGN.match(placed.raw)
        rooms.append(sign.end() if sign else within + 2)
        yield placed


def _indented(raw: str, room: int) -> str:
    """Return `raw` with its first line indented by `room`, and the others moved as far."""
    first, *others = raw.split("\n")
    words = first.lstrip(" ")
    moved = room - (len(first) - len(words))
    lines = [_moved(line, moved) for line in others]
    return "\n".join([" " * room + words, *lines])


def _moved(line: str, by: int) -> str:
    words = line.lstrip(" ")
    return " " * max(0, len(line) - len(words) + by) + words if words else ""


def _is_read_as(text: str, blocks: Sequence[RawBlock]) -> bool:
    """Return whether `text` is read as `blocks`: with their kinds, depths, groups and words."""
    body = text.split(f"{FENCE}\n", 2)[2]
    read = raw_blocks(body)
    wanted = [(each.kind, each.depth, group_of(each), _plain(each.raw)) for each in blocks]
    return wanted == [
        (each.kind, each.depth, group_of(each) if each.id else "", _plain(each.raw))
        for each in read
    ]


def _plain(raw: str) -> str:
    return " ".join(raw.split())
