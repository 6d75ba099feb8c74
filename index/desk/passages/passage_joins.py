"""Joins a passage with the one before it, and parts one in several."""

from collections.abc import Iterator, Sequence, Set
from itertools import pairwise

from index.desk.block_forms import BlockForm, form_of, read_checked
from index.desk.document_blocks import (
    BLANK_LINE,
    DocumentBlocks,
    paragraphs_of,
    rewritten,
    with_end,
    with_group,
    written_paragraphs,
)
from index.desk.document_edits import DocumentEdit, check_alike, exchanged_blocks
from index.desk.group_values import changed_values, with_other_id, with_values
from index.desk.text_moves import TextMove
from index.errors import SourceProblem
from index.model import ROW_END, Emphasis
from index.revision.document_text import RawBlock, group_of
from index.source.documents import LINE_KEYS
from index.source.markdown.blocks import SourceBlock, SourceBlockKind
from index.values import replace

_PREFIXES = {BlockForm.QUOTE: "q", BlockForm.ITEM: "i"}


def joined(text: str, name: str) -> DocumentEdit:
    """Return the document with the passage `name` joined to the one before it, whose id stays.

    Quotes are joined as paragraphs of one, other passages as one paragraph. Raises SourceProblem.
    """
    held = read_checked(text)
    at = held.find(name)
    start = _before(held, at)
    one, other = held.blocks[start], held.blocks[at]
    _check_kinds(one, other)
    check_alike(one, other)
    own, theirs = one.block.attributes.values, other.block.attributes.values
    said: dict[str, str | None] = {
        key: theirs.get(key) for key in LINE_KEYS if own.get(key) != theirs.get(key)
    }
    between = ROW_END if one.kind is SourceBlockKind.QUOTE else " "
    wanted = _one_block(one.block, other.block, between)
    attributes = replace(one.block.attributes, values=changed_values(own, said))
    wanted = replace(wanted, attributes=attributes)
    group = with_values(one, said)
    raws = [
        rewritten(one, _joined_paragraphs(one, with_group(other, group), between)),
        rewritten(one, _escaped_paragraphs(wanted, other, group)),
    ]
    notes = held.blocks[start + 1 : at]
    gap = other.gap if not notes else one.gap
    proposed = ([replace(one, raw=raw, block=wanted, gap=gap), *notes] for raw in raws)
    changed = exchanged_blocks(text, held, start, *proposed, width=at + 1 - start)
    shift = len(one.block.text) + 1
    moves = (
        TextMove(one.id, 0, len(one.block.text), one.id, 0),
        TextMove(name, 0, len(other.block.text), one.id, shift),
    )
    return DocumentEdit(changed, moves, {name: one.id})


def _before(held: DocumentBlocks, at: int) -> int:
    """Return the place of the block before that at `at`, without footnotes between them."""
    for start in range(at - 1, -1, -1):
        if held.blocks[start].kind is not SourceBlockKind.FOOTNOTE:
            return start
    raise SourceProblem("Nothing stands before this passage. Choose the second of the two.")


def _check_kinds(one: RawBlock, other: RawBlock) -> None:
    form = form_of(other)
    if form is None or form[0] is BlockForm.HEADING or form != form_of(one):
        raise SourceProblem("Only passages of one kind can be joined. Make them alike first.")
    if one.kind is not other.kind:
        raise SourceProblem("These two are written in two ways. Choose their kind anew first.")
    if one.block.attribution is not None:
        raise SourceProblem("The quote above has an attribution line. Take the line off it first.")
    check_same_values(one, other)


def check_same_values(one: RawBlock, other: RawBlock) -> None:
    """Raise SourceProblem where the groups of two passages that become one say other things."""
    keys = {"language", "voice", "voice_of", "as_of"}
    said, also = (each.block.attributes.values for each in (one, other))
    for key in sorted(keys):
        if said.get(key) != also.get(key):
            raise SourceProblem(
                "The two say different things of “{key}”. Make them alike first.", key=key
            )


def _one_block(one: SourceBlock, other: SourceBlock, between: str) -> SourceBlock:
    shift = len(one.text) + len(between)
    return replace(
        one,
        text=one.text + between + other.text,
        marks=(*one.marks, *((label, at + shift) for label, at in other.marks)),
        emphasis=(
            *one.emphasis,
            *(Emphasis(each.kind, each.start + shift, each.end + shift) for each in other.emphasis),
        ),
        attribution=other.attribution,
        stray=(*one.stray, *other.stray),
    )


def _joined_paragraphs(one: RawBlock, other: RawBlock, between: str) -> list[list[str]]:
    """Return the lines of both; only the group of the `other` stays."""
    first, second = paragraphs_of(one), paragraphs_of(other)
    end = first[-1][-1].rpartition(group_of(one))[0].rstrip()
    first[-1][-1] = end
    if not end:  # the group stood on a line of its own
        del first[-1][-1]
    if between == ROW_END:
        return [*first, *second]
    return [*first[:-1], first[-1] + second[0], *second[1:]]


def _escaped_paragraphs(wanted: SourceBlock, other: RawBlock, group: str) -> list[list[str]]:
    line = paragraphs_of(other)[-1:] if other.block.attribution is not None else []
    return [*with_end(written_paragraphs(wanted), group), *line]


def parted(text: str, name: str, places: Sequence[int], taken: Set[str]) -> DocumentEdit:
    """Return the document with the passage `name` parted before characters of its words.

    These are the `places`, in their order. The first part keeps the id. The others get ids that are
    not among `taken`, those that were ever used, and what the group says; the line of a quote stays
    with the last. Raises SourceProblem.
    """
    held = read_checked(text)
    place = held.find(name)
    block = held.blocks[place]
    form = form_of(block)
    if form is None or form[0] is BlockForm.HEADING:
        raise SourceProblem("Only a paragraph, a quote or an item of a list can be parted.")
    spans = [*_spans(block.block.text, places)]
    if any(start >= end for start, end in spans):
        raise SourceProblem("There are no words on both sides. Choose a place between two words.")
    names, used = [name], {*taken, *(each.id for each in held.blocks)}
    for _place in places:
        names.append(new_id(name, form[0], used | {*names}))
    blocks = [*_parts(block, [*_cut(block.block, spans)], names)]
    changed = exchanged_blocks(text, held, place, blocks)
    moves = (TextMove(name, *span, new, 0) for span, new in zip(spans, names, strict=True))
    return DocumentEdit(changed, tuple(moves), given=names[1])


def _spans(words: str, places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield where the parts of `words` begin and end, without blanks around them."""
    for start, end in pairwise((0, *places, len(words))):
        part = words[start:end]
        first = start if start == 0 else end - len(part.lstrip())
        yield first, end if end == len(words) else first + len(words[first:end].rstrip())


def _cut(block: SourceBlock, spans: Sequence[tuple[int, int]]) -> Iterator[SourceBlock]:
    """Yield `block` with its words in each of `spans`; emphasis ends and begins there.

    Marks between two stay with the words before them.
    """
    borders = (-1, *(start for start, _end in spans[1:]), len(block.text))
    for (start, end), (low, high) in zip(spans, pairwise(borders), strict=True):
        emphasis = tuple(
            Emphasis(each.kind, max(each.start, start) - start, min(each.end, end) - start)
            for each in block.emphasis
            if each.start < end and start < each.end
        )
        marks = tuple(
            (label, min(at, end) - start) for label, at in block.marks if low < at <= high
        )
        yield replace(block, text=block.text[start:end], marks=marks, emphasis=emphasis)


def _parts(
    block: RawBlock, parts: Sequence[SourceBlock], names: Sequence[str]
) -> Iterator[RawBlock]:
    """Yield the `parts` of `block`, with the ids `names`; only the last has the line of a quote."""
    line = paragraphs_of(block)[-1:] if block.block.attribution is not None else []
    own = block.block.attributes
    bare: dict[str, str | None] = dict.fromkeys(LINE_KEYS)
    for part, name in zip(parts, names, strict=True):
        is_last = part is parts[-1]
        group = with_other_id(group_of(block) if is_last else with_values(block, bare), name)
        values = own.values if is_last else changed_values(own.values, bare)
        said = replace(
            part,
            attribution=part.attribution if is_last else None,
            attributes=replace(own, id=name, values=values),
        )
        words = [*with_end(written_paragraphs(said), group), *(line if is_last else ())]
        gap = block.gap if is_last else BLANK_LINE
        yield replace(block, raw=rewritten(block, words), block=said, gap=gap)


def new_id(name: str, form: BlockForm, taken: Set[str]) -> str:
    """Return the next id of the numbers that `name` has, none of which is among `taken`."""
    prefix, _hyphen, number = name.rpartition("-")
    if not prefix or not number.isdecimal():
        prefix = _PREFIXES.get(form, "p")
    begin = f"{prefix}-"
    numbers = [each.removeprefix(begin) for each in taken if each.startswith(begin)]
    return f"{begin}{max([0, *map(int, filter(str.isdecimal, numbers))]) + 1}"
