"""Turns a paragraph that a page had at its foot into the footnote of a passage above it."""

import re
from collections.abc import Sequence, Set
from itertools import chain, count

from index.desk.block_forms import BlockForm, read_checked, states_care
from index.desk.document_blocks import plain_text, written_as
from index.desk.document_edits import DocumentEdit, exchanged_blocks, reworded
from index.desk.passages.passage_joins import new_id
from index.desk.passages.passage_removal import with_listed
from index.desk.text_moves import TextMove
from index.errors import SourceProblem
from index.importers.folder_writer import markdown_words
from index.model import ROW_END, EmphasisKind
from index.revision.document_text import RawBlock
from index.source.markdown.attributes import Attributes
from index.source.markdown.blocks import SourceBlock, SourceBlockKind

_BEGINNING = re.compile(r"\[?(\d{1,3}|\*{1,3}|[†‡§]{1,2}|[a-z])(?:[\]).]+[ \t]*|[ \t]+)(?=\S)")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_MARKED = (SourceBlockKind.PARAGRAPH, SourceBlockKind.QUOTE, SourceBlockKind.LIST_ITEM)
_AS_LABEL = re.compile(r"[0-9a-z]+")


def noted(text: str, name: str, taken: Set[str]) -> DocumentEdit:
    """Return the document with the paragraph `name` as the footnote of a passage above it.

    The paragraph begins with a number or a sign. The nearest passage above that has it behind a
    word, or raised, has it taken out of its words and gets the mark of the footnote there. The
    footnote gets an id that is not among `taken`. Raises SourceProblem.
    """
    held = read_checked(text)
    at = held.find(name)
    block = held.blocks[at]
    found = _BEGINNING.match(block.block.text.translate(_RAISED))
    if block.kind not in (SourceBlockKind.PARAGRAPH, SourceBlockKind.LIST_ITEM) or found is None:
        raise SourceProblem(
            "A footnote begins with its number or sign. Choose a paragraph that does."
        )
    if block.block.marks or ROW_END in block.block.text or states_care(block):
        raise SourceProblem(
            "A footnote is one paragraph, without a footnote, consent, care or access of its own."
        )
    place, start, end = _place_of(held.blocks[:at], found[1])
    label = _label(found[1], {each.block.label for each in held.blocks})
    new = new_id("f-0", BlockForm.PARAGRAPH, taken | {each.id for each in held.blocks})
    above = held.blocks[place]
    words = above.block.text
    moves = (
        TextMove(above.id, 0, start, above.id, 0),
        TextMove(above.id, end, len(words), above.id, start),
    )
    marked = reworded(above, words[:start] + words[end:], moves, (label, start))
    mark = words[start:end]  # as it is printed there
    said = Attributes(new, {"mark": mark} if label != mark else {})
    note = _note(block, block.block.text[found.end() :], label, said)
    blocks = [marked, *held.blocks[place + 1 : at], note]
    changed = exchanged_blocks(text, held, place, blocks, width=len(blocks))
    listed = written_as(text, with_listed(plain_text(changed), "gone", (name,)))
    return DocumentEdit(listed, moves, removed=(name,), given=new)


def _place_of(blocks: Sequence[RawBlock], mark: str) -> tuple[int, int, int]:
    """Return the nearest of `blocks`, from its end on, that has `mark`, and its start and end."""
    sign = re.escape(mark)
    behind = re.compile(rf"(?<![\d][.,:])(?<=[^\s\d\-–—/$€(\[])(?:\[{sign}\]|{sign})(?![\w*†‡§])")
    bracketed = re.compile(rf"\[{sign}\]")
    for place in range(len(blocks) - 1, -1, -1):
        block = blocks[place].block
        if block.kind not in _MARKED:
            continue
        words = block.text.translate(_RAISED)
        places = [
            (each.start, each.end)
            for each in block.emphasis
            if each.kind is EmphasisKind.SUPERSCRIPT and words[each.start : each.end] == mark
        ]
        pattern = bracketed if mark.isalpha() else behind
        places = places or [each.span() for each in pattern.finditer(words)]
        if places:
            return place, *places[-1]
    raise SourceProblem("Its number or sign is behind no word above it. Look for it in the text.")


def _label(mark: str, taken: Set[str]) -> str:
    """Return a label for a footnote that no other one has: its `mark` where that can be one."""
    plain = mark if _AS_LABEL.fullmatch(mark) else "n"
    labels = chain([plain], (f"{plain}-{number}" for number in count(2)))
    return next(each for each in labels if each not in taken)


def _note(block: RawBlock, words: str, label: str, said: Attributes) -> RawBlock:
    """Return the footnote with these `words` in place of `block`."""
    values = "".join(f' {key}="{value}"' for key, value in said.values.items())
    raw = f"[^{label}]: {markdown_words(words, (), ())} {{#{said.id}{values}}}"
    note = SourceBlock(SourceBlockKind.FOOTNOTE, 0, words, said, label=label)
    return RawBlock(note, raw, block.gap)
