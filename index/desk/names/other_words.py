"""Writes other words for the forms of a name: in words, in Markdown and in TOML."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from index.desk.document_blocks import (
    DocumentBlocks,
    paragraphs_of,
    plain_text,
    rewritten,
    settled,
    with_end,
    with_group,
    written_as,
    written_paragraphs,
)
from index.desk.folder_strings import is_words, with_strings
from index.desk.group_values import with_values
from index.desk.table_edits import with_value
from index.desk.text_moves import TextMove
from index.desk.toml_chunks import TomlPath, parsed
from index.errors import SourceProblem
from index.revision.document_text import RawBlock, group_of
from index.source.document_files import FENCE
from index.source.markdown.blocks import SourceBlock, SourceBlockKind
from index.source.markdown.inline_text import InlineText
from index.values import replace

_BLANK = "[ \u00a0]"
_LOOSE = r"(?:[ \t\u00a0]*(?:\r?\n)?[ \t>\u00a0]*)"  # a line may end between two words
_DIVIDED = r"(?:\u00ad|[-\u00ad][ \t]*\r?\n[ \t]*)?"  # and within one, in a text as received
_LINE_END = re.compile(r"\r?\n")
_PLAIN = re.compile(r"[\w ,.()\[\]'’–—-]+")


class Rewording:
    """Writes `instead` for each of `forms`, as they are written, where they stand as whole words.

    Forms that are `kept` stay, also those that hold one of the others. Raises SourceProblem where
    `instead` cannot stand everywhere.
    """

    def __init__(self, forms: Sequence[str], instead: str, kept: Sequence[str] = ()) -> None:
        said = " ".join(instead.split())
        if not _PLAIN.fullmatch(said) or not any(map(str.isalnum, said)):
            raise SourceProblem("These words cannot stand everywhere. Use letters and brackets.")
        self.instead = said
        self.in_markdown = said.replace("[", "\\[").replace("]", "\\]")
        self._strict = _Forms(forms, kept, _BLANK)
        self._loose = _Forms(forms, kept, _LOOSE)
        self._divided = _Forms(forms, kept, _LOOSE, _DIVIDED)

    def is_in(self, text: str) -> bool:
        """Return whether one of the forms stands in a text as it is written."""
        return next(self._divided.found_in(text), None) is not None

    def words(self, text: str) -> str:
        """Return the words `text` with those in place of the forms."""
        return self._strict.replaced(text, lambda _found: self.instead)

    def number(self, text: str) -> int:
        """Return how many forms stand in the words `text`."""
        return sum(1 for _found in self._strict.found_in(text))

    def written(self, text: str, instead: str = "") -> str:
        """Return a text as it is written with those words in place of the forms.

        It has as many lines as before.
        """
        said = instead or self.instead
        return self._loose.replaced(text, lambda found: said + _line_ends(found))

    def received(self, text: str) -> str:
        """Return a text as received with those words in place of the forms, line by line."""
        return self._divided.replaced(text, lambda found: self.instead + _line_ends(found))

    def number_written(self, text: str) -> int:
        """Return how many forms stand in a text as it is written, on lines of their own."""
        return sum("\n" not in found[0] for found in self._loose.found_in(text))

    def moves(self, name: str, text: str) -> tuple[TextMove, ...]:
        """Return where the characters of the passage `name` go, of which `text` are the words.

        Those of a form go evenly to what comes for it, the first and the last to its edges.
        """
        return tuple(self._moves(name, text))

    def _moves(self, name: str, text: str) -> Iterator[TextMove]:
        at = end = 0
        last = len(self.instead) - 1
        for found in self._strict.found_in(text):
            start, stop = found.span()
            if start > end:
                yield TextMove(name, end, start, name, at)
            at += start - end
            for number in range(stop - start):
                to = at + number * last // max(1, stop - start - 1)
                yield TextMove(name, start + number, start + number + 1, name, to)
            at += last + 1
            end = stop
        if len(text) > end:
            yield TextMove(name, end, len(text), name, at)

    def place(self, text: str, place: int, *, begins: bool = False) -> int:
        """Return where `place` is in the changed words; one within a form is behind it then.

        A place at which something `begins` is before it.
        """
        at = place
        for found in self._strict.found_in(text):
            start, stop = found.span()
            if stop <= place:
                at += len(self.instead) - (stop - start)
            elif start < place:
                at += start - place + (0 if begins else len(self.instead))
        return at


def _line_ends(text: str) -> str:
    return "".join(_LINE_END.findall(text))


class _Forms:
    """Forms, and others that are `kept`: the longest that stands at a place is the one there."""

    def __init__(
        self, forms: Sequence[str], kept: Sequence[str], between: str, within: str = ""
    ) -> None:
        ordered = sorted({*forms, *kept}, key=lambda each: (-len(each), each))
        words = ((within.join(map(re.escape, word)) for word in each.split()) for each in ordered)
        written = zip(ordered, map(between.join, words), strict=True)
        either = "|".join(said if each in forms else f"({said})" for each, said in written)
        self._pattern = re.compile(rf"(?<![^\W_])(?:{either})(?![^\W_])" if forms else r"(?!)")

    def found_in(self, text: str) -> Iterator[re.Match[str]]:
        """Yield each place of a form that is not kept."""
        return (each for each in self._pattern.finditer(text) if each.lastindex is None)

    def replaced(self, text: str, instead: Callable[[str], str]) -> str:
        """Return `text` with what comes `instead` of each form that is not kept."""
        return self._pattern.sub(
            lambda found: instead(found[0]) if found.lastindex is None else found[0], text
        )


def reworded_document(
    text: str, held: DocumentBlocks, by: Rewording, ids: Callable[[RawBlock], str]
) -> str:
    """Return the document `held` with other words, and other `ids` for its headings.

    What has no form stays byte for byte. Raises SourceProblem.
    """
    wanted = [_block(each, by, ids(each)) for each in held.blocks]
    changed = [at for at, each in enumerate(held.blocks) if wanted[at] is not each.block]
    head = _head(held.head, by)
    proposals = []
    for is_bold in (True, False):
        blocks = list(held.blocks)
        for at in changed:
            blocks[at] = _raw(held.blocks[at], wanted[at], by, is_bold=is_bold)
        proposals.append(DocumentBlocks(head, tuple(blocks)))
    return written_as(text, settled(proposals, wanted))


def _head(head: str, by: Rewording) -> str:
    opening, front, rest = head.split(f"{FENCE}\n", 2)
    return f"{opening}{FENCE}\n{reworded_table('', front, by)}{FENCE}\n{rest}"


def _block(raw: RawBlock, by: Rewording, name: str) -> SourceBlock:
    """Return what is to be read of the block; the same object where nothing changes."""
    block = raw.block
    whole = _inline(InlineText(block.text, block.marks, emphasis=block.emphasis), by)
    held = block.attributes.values
    values = {key: by.words(each) if is_words(key, each) else each for key, each in held.items()}
    picture = block.picture
    if picture and picture[1]:
        picture = picture[0], by.words(picture[1])
    changed = replace(
        block,
        text=whole.text,
        marks=whole.marks,
        emphasis=whole.emphasis,
        attribution=None if block.attribution is None else by.words(block.attribution),
        cells=tuple(tuple(_inline(cell, by) for cell in row) for row in block.cells),
        picture=picture,
        attributes=replace(block.attributes, id=name, values=values),
    )
    return block if changed == block else changed


def _inline(held: InlineText, by: Rewording) -> InlineText:
    text = held.text
    emphasis = tuple(
        replace(each, start=by.place(text, each.start, begins=True), end=by.place(text, each.end))
        for each in held.emphasis
    )
    marks = tuple((label, by.place(text, at)) for label, at in held.marks)
    return replace(held, text=by.words(text), marks=marks, emphasis=emphasis)


def _raw(raw: RawBlock, wanted: SourceBlock, by: Rewording, *, is_bold: bool) -> RawBlock:
    """Return the block as it is written then: where that reads so, only the forms change."""
    values = {**dict.fromkeys(raw.block.attributes.values), **wanted.attributes.values}
    group = with_values(raw, values).replace(f"#{raw.id}", f"#{wanted.attributes.id}", 1)
    own = group_of(raw)
    before, _own, after = raw.raw.rpartition(own)
    in_cells = raw.kind in (SourceBlockKind.TABLE, SourceBlockKind.PICTURE)
    parts = [before, after]
    said = [raw.block.whole().text, raw.block.attribution or "", (raw.block.picture or "  ")[1]]
    is_plain = sum(map(by.number_written, parts)) == sum(by.number(each or "") for each in said)
    if in_cells or (is_bold and is_plain):
        words = [by.written(each, by.in_markdown) for each in parts]
        return replace(raw, raw=f"{words[0]}{group}{words[1]}", block=wanted)
    line = paragraphs_of(raw)[-1:] if raw.block.attribution is not None else []
    lines = [[by.written(each, by.in_markdown) for each in part] for part in line]
    paragraphs = [*with_end(written_paragraphs(wanted), group), *lines]
    return replace(raw, raw=rewritten(with_group(raw, group), paragraphs), block=wanted)


def reworded_table(file: str, text: str, by: Rewording) -> str:
    """Return a TOML file with other words, in its comments too. Raises SourceProblem."""
    if not by.is_in(text):
        return text
    plain = plain_text(text)
    held = parsed(plain, file)
    wanted = with_strings(held, by.words)
    changed = by.written(plain)
    if not _reads_as(changed, wanted):
        changed = plain
        for path, value in _values(held, ()):
            if (said := by.words(value)) != value:
                changed = with_value(file, changed, path, said)
    return written_as(text, changed)


def _reads_as(text: str, wanted: object) -> bool:
    try:
        return parsed(text, "") == wanted
    except SourceProblem:
        return False


def _values(held: Any, path: TomlPath) -> Iterator[tuple[TomlPath, str]]:
    if isinstance(held, str):
        if is_words(str(path[-1]), held):
            yield path, held
        return
    keys = range(len(held)) if isinstance(held, list) else held if isinstance(held, dict) else ()
    for key in keys:
        yield from _values(held[key], (*path, key))
