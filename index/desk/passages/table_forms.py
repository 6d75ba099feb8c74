"""Makes one table of passages that hold its rows or cells, and paragraphs of a table."""

import re
from collections.abc import Iterator, Sequence, Set
from itertools import groupby

from index.desk.block_forms import BlockForm, form_of, read_checked
from index.desk.document_blocks import written_paragraphs
from index.desk.document_edits import DocumentEdit, check_alike, exchanged_blocks
from index.desk.group_values import changed_values, with_other_id, with_values
from index.desk.passages.passage_joins import check_same_values, new_id
from index.desk.text_moves import TextMove, moved_place
from index.errors import SourceProblem
from index.importers.folder_writer import markdown_words
from index.model import MOST_COLUMNS, ROW_END, Emphasis
from index.revision.document_text import RawBlock
from index.source.documents import GROUP_KEYS
from index.source.markdown.blocks import SourceBlock, SourceBlockKind
from index.source.markdown.inline_text import InlineText
from index.values import Value, replace

BAR = "|"
_WORD = re.compile(r"\S+")

type Row = Sequence[str]
"""The words of each cell."""


class _Word(Value):
    """A word of a passage, from `start` to `end` of its text."""

    passage: str
    start: int
    end: int
    text: str


class _Line(Value):
    """Words that stand side by side, and the place where they begin in the text of `to`."""

    words: Sequence[_Word]
    to: str
    at: int

    @property
    def text(self) -> str:
        return " ".join(each.text for each in self.words)

    def moves(self) -> Iterator[TextMove]:
        """Yield where each word goes."""
        at = self.at
        for each in self.words:
            yield TextMove(each.passage, each.start, each.end, self.to, at)
            at += len(each.text) + 1

    def written(self, blocks: Sequence[RawBlock]) -> InlineText:
        """Return the words with the marks and the emphasis that they have in `blocks`."""
        marks: list[tuple[str, int]] = []
        emphasis: list[Emphasis] = []
        for name, moves in groupby(self.moves(), lambda move: move.passage):
            own = [replace(each, at=each.at - self.at) for each in moves]
            held = next(each.block.whole() for each in blocks if each.id == name)
            start, end = own[0].start, own[-1].end
            marks += (
                (label, moved_place(own, at)) for label, at in held.marks if start < at <= end
            )
            emphasis += (
                Emphasis(each.kind, begin, stop)
                for each in held.emphasis
                for begin, stop in _reach(own, each)
            )
        return InlineText(self.text, tuple(marks), emphasis=tuple(emphasis))


def _reach(moves: Sequence[TextMove], emphasis: Emphasis) -> Iterator[tuple[int, int]]:
    """Yield from where to where the words of `moves` are set apart now, if they were."""
    words = [each for each in moves if each.start < emphasis.end and emphasis.start < each.end]
    if words:
        first, last = words[0], words[-1]
        begin = first.at + max(0, emphasis.start - first.start)
        yield begin, last.at + min(emphasis.end, last.end) - last.start


def tabled(text: str, names: Sequence[str], rows: Sequence[Row]) -> DocumentEdit:
    """Return the document with the passages `names`, which follow each other, as one table.

    The cells of its `rows` hold the words of these passages, in their order; the first row says
    what the columns are. The table has the id of the first passage. Raises SourceProblem.
    """
    held = read_checked(text)
    start = held.find(names[0])
    blocks = held.blocks[start : start + len(names)]
    _check_blocks(blocks, names)
    lines = _cells(blocks, rows)
    cells = tuple(tuple(cell.written(blocks) for cell in row) for row in lines)
    moves = tuple(move for row in lines for cell in row for move in cell.moves())
    first = blocks[0]
    values = dict.fromkeys({*first.block.attributes.values} - GROUP_KEYS[SourceBlockKind.TABLE])
    own = first.block.attributes
    attributes = replace(own, values=changed_values(own.values, values))
    wanted = SourceBlock(SourceBlockKind.TABLE, 0, "", attributes, cells=cells)
    raw = "\n".join([f": {with_values(first, values)}", "", *_rows(cells)])
    table = RawBlock(wanted, raw, blocks[-1].gap)
    changed = exchanged_blocks(text, held, start, [table], width=len(names))
    return DocumentEdit(changed, moves, dict.fromkeys(names[1:], names[0]))


def _check_blocks(blocks: Sequence[RawBlock], names: Sequence[str]) -> None:
    if [each.id for each in blocks] != [*names]:
        raise SourceProblem("A table is made of passages that follow each other. Choose others.")
    for each in blocks:
        form = form_of(each)
        if form is None or form[0] is BlockForm.HEADING or each.block.attribution is not None:
            raise SourceProblem(
                "A table is made of paragraphs, items of a list, and quotes without a line."
            )
        if BAR in each.block.text:
            raise SourceProblem(
                "These words have a “{bar}” of their own. Make this table in the document file.",
                bar=BAR,
            )
        check_alike(blocks[0], each)
        check_same_values(blocks[0], each)


def _cells(blocks: Sequence[RawBlock], rows: Sequence[Row]) -> list[list[_Line]]:
    """Return the words of `blocks` as the cells that `rows` have, with their places."""
    left = iter([each for block in blocks for each in _words(block)])
    at, lines = 0, []
    for row in rows:
        line = []
        for cell in row:
            line.append(_Line([next(left, _NONE) for _each in cell.split()], blocks[0].id, at))
            if line[-1].text != " ".join(cell.split()):
                raise SourceProblem(_OTHER)
            at += len(line[-1].text) + 1  # for the end of the cell, or of the row
        lines.append(line)
    if next(left, None) is not None:
        raise SourceProblem(_OTHER)
    columns = {len(each) for each in lines}
    if len(lines) < 2 or len(columns) > 1 or not 1 < max(columns) <= MOST_COLUMNS:
        raise SourceProblem(
            "A table has two rows and two columns at least, and as many cells in each row."
        )
    return lines


_NONE = _Word("", 0, 0, "")
_OTHER = "The cells hold other words than the passages. Set bars and line ends only."


def _words(block: RawBlock) -> Iterator[_Word]:
    for found in _WORD.finditer(block.block.whole().text):
        yield _Word(block.id, *found.span(), found[0])


def _rows(cells: Sequence[Sequence[InlineText]]) -> Iterator[str]:
    for number, row in enumerate(cells):
        said = (markdown_words(each.text, each.emphasis, each.marks) for each in row)
        yield f"| {' | '.join(said)} |"
        if not number:
            yield f"| {' | '.join(['---'] * len(row))} |"


def is_table(text: str, name: str) -> bool:
    """Return whether the block `name` is a table. Raises SourceProblem."""
    held = read_checked(text)
    return held.blocks[held.find(name)].kind is SourceBlockKind.TABLE


def untabled(text: str, name: str, taken: Set[str]) -> DocumentEdit:
    """Return the document with the rows of the table `name`, and its caption, as paragraphs.

    The first has the id of the table, the others get ids that are not among `taken`. Raises
    SourceProblem.
    """
    held = read_checked(text)
    at = held.find(name)
    block = held.blocks[at]
    lines = _row_lines(block, taken | {each.id for each in held.blocks})
    own = block.block.attributes
    values = dict.fromkeys({*own.values} - GROUP_KEYS[SourceBlockKind.PARAGRAPH])
    attributes = replace(own, values=changed_values(own.values, values))
    group = with_values(block, values)
    made: list[RawBlock] = []
    for line in lines:
        said = line.written([block])
        wanted = SourceBlock(
            SourceBlockKind.PARAGRAPH,
            0,
            said.text,
            replace(attributes, id=line.to),
            marks=said.marks,
            emphasis=said.emphasis,
        )
        ((words,),) = written_paragraphs(wanted)
        made.append(RawBlock(wanted, f"{words} {with_other_id(group, line.to)}", "\n\n"))
    made[-1] = replace(made[-1], gap=block.gap)
    moves = tuple(move for line in lines for move in line.moves())
    return DocumentEdit(exchanged_blocks(text, held, at, made), moves)


def _row_lines(block: RawBlock, taken: Set[str]) -> list[_Line]:
    lines: list[_Line] = []
    at, name = 0, block.id
    for row in block.block.whole().text.split(ROW_END):
        words = [
            _Word(block.id, at + found.start(), at + found.end(), found[0])
            for found in _WORD.finditer(row)
        ]
        if words:
            lines.append(_Line(words, name, 0))
            name = new_id("", BlockForm.PARAGRAPH, taken | {each.to for each in lines})
        at += len(row) + 1
    return lines
