"""Leaves a passage out of its document, and notes the lines of the source where its words stand."""

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import zip_longest
from typing import Any

from index.desk.block_forms import around, read_checked
from index.desk.document_blocks import DocumentBlocks, plain_text, settled, written_as
from index.desk.document_edits import DocumentEdit
from index.desk.table_edits import with_value
from index.desk.toml_chunks import parsed
from index.errors import SourceProblem
from index.model import Document, SourceText
from index.source.checks.alignment import Alignment
from index.source.document_files import FENCE
from index.source.markdown.blocks import SourceBlockKind
from index.source.received import SourceWord
from index.values import replace

_NUMBERED = re.compile(r"[a-z]-\d+")  # ids that tell no words


def left_out(text: str, name: str) -> DocumentEdit:
    """Return the document without the block `name` and the footnotes that only it marks.

    The ids that go are written down, so that none is given again, but for that of a heading that is
    made of its words. Raises SourceProblem.
    """
    held = read_checked(text)
    at = held.find(name)
    block = held.blocks[at]
    if block.kind is SourceBlockKind.FOOTNOTE:
        raise SourceProblem("A footnote goes with its mark. Take the mark out of the passage.")
    others = held.exchanged(at, at + 1, ())
    if block.kind is SourceBlockKind.HEADING and not _has_heading(others):
        raise SourceProblem("A document has at least one heading. Make another one first.")
    notes = _own_notes(held, at)
    gone = (name, *notes)
    left = [each for each in held.blocks if each.id not in gone]
    written = settled(_without(held, at, gone), [each.block for each in left])
    is_telling = block.kind is SourceBlockKind.HEADING and not _NUMBERED.fullmatch(name)
    listed = notes if is_telling else gone
    return DocumentEdit(written_as(text, with_listed(written, "gone", listed)), removed=gone)


def with_lines_left_out(edit: DocumentEdit, lines: Iterable[int]) -> DocumentEdit:
    """Return `edit` with the `lines` of the source as lines that are left out on purpose."""
    said = with_listed(plain_text(edit.text), "left_out", sorted(lines))
    return replace(edit, text=written_as(edit.text, said))


def _without(held: DocumentBlocks, at: int, gone: Sequence[str]) -> Iterator[DocumentBlocks]:
    """Yield the document without the blocks `gone`, then with what their neighbours may need."""
    bare = apart = held
    for number in range(len(held.blocks) - 1, -1, -1):
        if held.blocks[number].id in gone:
            bare = bare.exchanged(number, number + 1, ())
            apart = apart.exchanged(number, number + 1, ()).apart(number, number)
    yield from around(bare, at, at)
    yield from around(apart, at, at)


def _has_heading(held: DocumentBlocks) -> bool:
    first = next((each for each in held.blocks if each.kind is not SourceBlockKind.FOOTNOTE), None)
    return first is not None and first.kind is SourceBlockKind.HEADING


def _own_notes(held: DocumentBlocks, at: int) -> tuple[str, ...]:
    """Return the ids of the footnotes that only the block at `at` marks."""
    own = {*held.blocks[at].block.labels()}
    for number, each in enumerate(held.blocks):
        if number != at:
            own -= {*each.block.labels()}
    return tuple(
        each.id
        for each in held.blocks
        if each.kind is SourceBlockKind.FOOTNOTE and each.block.label in own
    )


def with_listed(text: str, key: str, values: Sequence[object]) -> str:
    """Return the document with `values` added to the list `key` of its front matter."""
    if not values:
        return text
    _opening, head, body = text.split(f"{FENCE}\n", 2)
    held: Any = parsed(head, "").get(key, [])
    new = [each for each in values if each not in held]
    joined = sorted({*held, *new}) if key == "left_out" else [*held, *new]
    changed = with_value("", head, (key,), joined) if new else head
    return f"{FENCE}\n{changed}{FENCE}\n{body}"


def lines_of(
    names: Set[str], source: SourceText, documents: Sequence[Document], out: Set[int] = frozenset()
) -> frozenset[int]:
    """Return the lines of `source` on which words of the passages `names` stand, and no others'.

    `documents` are all that were made of the source, and `out` the lines left out already.
    """
    alignment = Alignment(source, documents, out)
    mine: set[int] = set()
    others: set[int] = set()
    for stretch in alignment.stretches:
        owners = [each.passage for each in stretch.ours] if stretch.equal else []
        for word, owner in zip_longest(stretch.theirs, owners):
            if word is not None:
                (mine if owner in names else others).update(_lines(source.text, word))
    for note, words in alignment.footnotes.items():
        for word in words:
            (mine if note in names else others).update(_lines(source.text, word))
    return frozenset(mine - others)


def heading_lines(
    source: SourceText,
    documents: Sequence[Document],
    left: Sequence[Document],
    out: Set[int] = frozenset(),
) -> frozenset[int]:
    """Return the lines of `source` whose words are all in `documents` and none in what is `left`.

    An alignment does not tell one heading from another.
    """
    before, after = (Alignment(source, each, out) for each in (documents, left))
    lost = _numbers(source, after, equal=False) - _numbers(source, after, equal=True)
    return frozenset(lost - _numbers(source, before, equal=False))


def _numbers(source: SourceText, alignment: Alignment, *, equal: bool) -> set[int]:
    """Return the lines on which words stand that are in the documents, or that are not."""
    words = (
        word for stretch in alignment.stretches if stretch.equal is equal for word in stretch.theirs
    )
    return {line for word in words for line in _lines(source.text, word)}


def _lines(text: str, word: SourceWord) -> range:
    """Return the lines on which `word` stands: two where the end of a line divides it."""
    return range(word.line, word.line + text.count("\n", word.start, word.end) + 1)
