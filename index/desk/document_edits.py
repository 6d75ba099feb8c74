"""Changes one block of a document: its words, a value of its group, the line under a quote."""

import re
from collections.abc import Mapping, Sequence, Set

from index.desk.block_forms import around, read_checked
from index.desk.document_blocks import (
    DocumentBlocks,
    paragraphs_of,
    rewritten,
    settled,
    with_end,
    with_group,
    written_as,
    written_paragraphs,
)
from index.desk.group_values import changed_values, with_values
from index.desk.text_moves import TextMove, moved_place, moves_of
from index.errors import SourceProblem
from index.importers.folder_writer import markdown_words
from index.limits import may_be_text
from index.model import ROW_END, Access, Level, Voice
from index.revision.document_text import RawBlock, group_of
from index.source.documents import EDITOR, GROUP_KEYS, LINE_KEYS
from index.source.markdown.attributes import Attributes
from index.source.markdown.blocks import SourceBlock, SourceBlockKind
from index.values import Value, replace

CARE_KEYS = ("consent", "care", "access")
"""What two passages must say alike before they become one."""

_SCOPES = frozenset({"read", "train", "print", "publish"})
_ONE_OF: Mapping[str, Set[str]] = {
    "read": frozenset(Level),
    "share": frozenset(Level),
    "voice": frozenset(Voice),
    "access": {*Access, "unknown"},
}
_DASH = re.compile(r"\\?([—–-])[ \t]+")
_FORMS = {
    "age": re.compile(r"[0-9]{1,3}"),
    "language": re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"),
}
_OF_THE_DESK = frozenset(
    {"kind", "depth", "header_rows", "header_columns", "merged", "mark", "line_by"}
)


class DocumentEdit(Value):
    """A changed document file, and what follows from it for the tables of its folder.

    `renamed` is an id that is gone -> the id that stands for it; `removed` are ids that are gone.
    """

    text: str
    moves: tuple[TextMove, ...] = ()
    renamed: Mapping[str, str] | None = None
    removed: tuple[str, ...] = ()
    given: str = ""
    """The id that a new block got."""


def with_words(text: str, name: str, words: str) -> DocumentEdit:
    """Return the document with other `words` in the block `name`, escaped.

    Marks of footnotes and emphasis stay at the words beside them. A line end begins a paragraph.
    Raises SourceProblem.
    """
    held = read_checked(text)
    at = held.find(name)
    block = held.blocks[at]
    if block.kind in (SourceBlockKind.TABLE, SourceBlockKind.PICTURE):
        raise SourceProblem("The words of a table or a picture are changed in its document file.")
    many = block.kind in (
        SourceBlockKind.QUOTE,
        SourceBlockKind.LIST_ITEM,
        SourceBlockKind.FOOTNOTE,
    )
    said = ROW_END.join(part.strip(" \t") for part in words.split("\n") if part.strip())
    if not said or not may_be_text(said) or (ROW_END in said and not many):
        raise SourceProblem(
            "These words cannot stand here. Write at least one, without control "
            "characters, in one paragraph."
        )
    if said == block.block.text:
        return DocumentEdit(text)
    moves = moves_of(name, block.block.text, said)
    changed = reworded(block, said, moves)
    return DocumentEdit(exchanged_blocks(text, held, at, [changed]), moves)


def reworded(
    block: RawBlock, text: str, moves: Sequence[TextMove], *new: tuple[str, int]
) -> RawBlock:
    """Return `block` with the words `text`; `new` are further marks of footnotes in them."""
    held = block.block
    marks = [*((label, moved_place(moves, at)) for label, at in held.marks), *new]
    emphasis = tuple(
        replace(each, start=start, end=end)
        for each in held.emphasis
        if (start := moved_place(moves, each.start)) < (end := moved_place(moves, each.end))
    )
    in_order = tuple(sorted(marks, key=lambda mark: mark[1]))
    wanted = replace(held, text=text, marks=in_order, emphasis=emphasis)
    line = paragraphs_of(block)[-1:] if held.attribution is not None else []
    paragraphs = [*with_end(written_paragraphs(wanted), group_of(block)), *line]
    return replace(block, raw=rewritten(block, paragraphs), block=wanted)


def with_attributes(
    text: str,
    names: Set[str],
    values: Mapping[str, str | None],
    known: Mapping[str, Set[str]] | None = None,
) -> str:
    """Return the document with `values` in the groups of all `names`; None takes a value out.

    `known` are the ids of the vocabulary, by role, gender and sector. Raises SourceProblem.
    """
    held = read_checked(text)
    for key, value in values.items():
        if value is not None:
            _check_value(key, value, known or {})
    if sum(each.id in names for each in held.blocks) != len(names):
        for name in sorted(names):
            held.find(name)  # raises where it is not there once
    blocks = (_with_values(each, values) if each.id in names else each for each in held.blocks)
    changed = replace(held, blocks=tuple(blocks))
    return written_as(text, settled([changed], [each.block for each in changed.blocks]))


def _with_values(block: RawBlock, values: Mapping[str, str | None]) -> RawBlock:
    allowed = GROUP_KEYS[block.kind] - _OF_THE_DESK
    if block.block.attribution is None:
        allowed -= LINE_KEYS
    for key, value in values.items():
        if value is not None and key not in allowed:
            raise SourceProblem(
                "“{key}” cannot be said of this block. Choose another one.", key=key
            )
    own = block.block.attributes
    changed = with_group(block, with_values(block, values))
    attributes = replace(own, values=changed_values(own.values, values))
    return replace(changed, block=replace(block.block, attributes=attributes))


def _check_value(key: str, value: str, known: Mapping[str, Set[str]]) -> None:
    parts = Attributes(values={key: value}).listed(key)
    fits = True
    if key in _ONE_OF:
        fits = value in _ONE_OF[key]
    elif key == "consent":
        fits = value in ("unknown", "none") or (bool(parts) and {*parts} <= _SCOPES)
    elif key in _FORMS:
        fits = _FORMS[key].fullmatch(value) is not None
    elif key in ("role", "gender", "sector", "voice_of"):
        words = known.get("role" if key == "voice_of" else key)
        fits = words is None or value in words
    if not fits:
        raise SourceProblem(
            "“{value}” is no value of “{key}” here. Choose one, or add it to the vocabulary.",
            value=value[:40],
            key=key,
        )


def has_line(text: str, name: str) -> bool:
    """Return whether the block `name` is a quote with an attribution line. Raises SourceProblem."""
    held = read_checked(text)
    return held.blocks[held.find(name)].block.attribution is not None


def with_attribution(text: str, name: str) -> DocumentEdit:
    """Return the document with the paragraph `name` as the line of the quote above it.

    Raises SourceProblem.
    """
    held = read_checked(text)
    at = held.find(name)
    block, quote = held.blocks[at], held.blocks[at - 1] if at else None
    if quote is None or quote.kind is not SourceBlockKind.QUOTE or quote.block.attribution:
        raise SourceProblem("An attribution line stands below a quote without one. Choose another.")
    if block.kind not in (SourceBlockKind.PARAGRAPH, SourceBlockKind.LIST_ITEM):
        raise SourceProblem("Only a paragraph can become the line of a quote. Choose another.")
    if block.block.marks or ROW_END in block.block.text:
        raise SourceProblem("An attribution line is one paragraph without a footnote.")
    if not may_be_text(block.block.text, is_line=True):
        raise SourceProblem("These words are too long for a line, or hold hidden characters.")
    check_alike(quote, block, stated=True)
    dash = _DASH.match(block.block.text)
    words = block.block.text[dash.end() :] if dash else block.block.text
    wanted = replace(quote.block, attribution=words)
    sign = dash[1] if dash else "—"
    group = group_of(block)
    own = " ".join(each.strip() for each in paragraphs_of(block)[0]).rpartition(group)[0].rstrip()
    written = [_DASH.sub("", own, count=1), markdown_words(words, (), ())]
    proposed = (
        replace(
            quote,
            raw=rewritten(quote, [*paragraphs_of(quote), [f"{sign} {each}"]]),
            block=wanted,
            gap=block.gap,
        )
        for each in written
    )
    return DocumentEdit(
        exchanged_blocks(text, held, at - 1, *([each] for each in proposed), width=2),
        renamed={name: quote.id},
    )


def without_attribution(text: str, name: str, new: str, received: str = "") -> DocumentEdit:
    """Return the document with the line of the quote `name` as a paragraph with the id `new`.

    The dash before it in the text as `received` is of its words. A line that the source does not
    have becomes no paragraph. Raises SourceProblem.
    """
    held = read_checked(text)
    at = held.find(name)
    block = held.blocks[at]
    line = block.block.attribution
    if line is None:
        raise SourceProblem("This quote has no attribution line. Choose one that has.")
    values: dict[str, str | None] = dict.fromkeys(LINE_KEYS)
    own = block.block.attributes
    said = {key: own.values[key] for key in CARE_KEYS if key in own.values}
    attributes = replace(own, values=changed_values(own.values, values))
    quote = with_group(block, with_values(block, values))
    quote = replace(
        quote,
        raw=rewritten(block, paragraphs_of(quote)[:-1]),
        block=replace(block.block, attribution=None, attributes=attributes),
        gap="\n\n",
    )
    if own.values.get("line_by") == EDITOR:
        quote = replace(quote, gap=block.gap)
        return DocumentEdit(exchanged_blocks(text, held, at, [quote]))
    dash = re.search(rf"([—–])[ \t]*{re.escape(line)}", received)
    words = f"{dash[1]} {line}" if dash else line
    group = "".join([f"{{#{new}", *(f' {key}="{value}"' for key, value in said.items()), "}"])
    paragraph = SourceBlock(SourceBlockKind.PARAGRAPH, 0, words, Attributes(new, said))
    raw = f"{markdown_words(words, (), ())} {group}"
    below = RawBlock(paragraph, raw, block.gap)
    return DocumentEdit(exchanged_blocks(text, held, at, [quote, below]), given=new)


def with_line(text: str, name: str, words: str) -> str:
    """Return the document with other `words` in the line under the quote `name`.

    Raises SourceProblem.
    """
    held = read_checked(text)
    at = held.find(name)
    block = held.blocks[at]
    said = words.strip()
    if block.block.attribution is None:
        raise SourceProblem("This quote has no attribution line. Choose one that has.")
    if not said or not may_be_text(f"[{said}]", is_line=True):
        raise SourceProblem("These words are too long for a line, or hold hidden characters.")
    *paragraphs, line = paragraphs_of(block)
    dash = _DASH.match(line[0])
    sign = dash[1] if dash else "—"
    raw = rewritten(block, [*paragraphs, [f"{sign} {markdown_words(said, (), ())}"]])
    changed = replace(block, raw=raw, block=replace(block.block, attribution=said))
    return exchanged_blocks(text, held, at, [changed])


def with_own_line(text: str, name: str, words: str) -> str:
    """Return the document with a line under the quote `name` that its source does not have.

    Raises SourceProblem.
    """
    held = read_checked(text)
    at = held.find(name)
    block = held.blocks[at]
    if block.kind is not SourceBlockKind.QUOTE or block.block.attribution is not None:
        raise SourceProblem("An attribution line stands below a quote without one. Choose another.")
    said = _DASH.sub("", words.strip(), count=1).strip()
    if not any(map(str.isalnum, said)) or not may_be_text(said, is_line=True):
        raise SourceProblem("These words are too long for a line, or hold hidden characters.")
    values = {"line_by": EDITOR}
    own = block.block.attributes
    wanted = replace(
        block.block,
        attribution=said,
        attributes=replace(own, values=changed_values(own.values, values)),
    )
    quote = with_group(block, with_values(block, values))
    lines = [*paragraphs_of(quote), [f"— {markdown_words(said, (), ())}"]]
    changed = replace(quote, raw=rewritten(block, lines), block=wanted)
    return exchanged_blocks(text, held, at, [changed])


def check_alike(one: RawBlock, other: RawBlock, *, stated: bool = False) -> None:
    """Raise SourceProblem where two blocks that become one say other things of consent or care.

    With `stated`, what the `other` does not say does not count.
    """
    mine, theirs = (each.block.attributes.values for each in (one, other))
    for key in CARE_KEYS:
        if mine.get(key) != theirs.get(key) and (not stated or key in theirs):
            raise SourceProblem(
                "The two say different things of “{key}”. Make them alike first.", key=key
            )


def exchanged_blocks(
    text: str, held: DocumentBlocks, at: int, *proposed: Sequence[RawBlock], width: int = 1
) -> str:
    """Return the document with the first of the `proposed` blocks that is read as it should be.

    They stand in place of `width` blocks from `at`, and all are to be read alike.
    """
    aim = held.exchanged(at, at + width, proposed[0])
    candidates = (
        each
        for blocks in proposed
        for each in around(held.exchanged(at, at + width, blocks), at, at + len(blocks))
    )
    return written_as(text, settled(candidates, [each.block for each in aim.blocks]))
