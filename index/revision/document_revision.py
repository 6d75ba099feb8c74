"""Merges a whole document: its footnotes first, then its passages, then its front matter."""

import re
from collections.abc import Iterable, Mapping, Sequence

from index.importers.ids import Ids
from index.revision.attribute_groups import mark_of, with_mark
from index.revision.changes import Change, KeptOut
from index.revision.document_merge import BlockMerge, Merged, Placed, Version
from index.revision.document_text import DocumentText, RawBlock, write_document
from index.revision.guard import RevisionGuard, passage_words
from index.revision.passage_matches import match_passages
from index.text.hostile_toml import toml_in
from index.values import Value, replace

_MARK = re.compile(r"(?<!\\)\[\^([^\]\s]+)\]")


class Revision(Value):
    """A revised document: its text, what became of its passages, and what is not put in."""

    text: str
    changes: Sequence[Change]
    kept_out: Sequence[KeptOut]
    labels: Mapping[str, str]  # of the base -> of theirs

    def words_here(
        self, documents: Iterable[DocumentText], base: DocumentText | None
    ) -> Mapping[str, RawBlock]:
        """Return id -> passage as the `documents` have it, or the `base` of one taken out."""
        before = {each.id: each for each in (*base.blocks, *base.notes)} if base else {}
        origin = {each.theirs: before.get(each.base) for each in self.kept_out}
        taken_out = {each.passage: origin.get(each.theirs) for each in self.changes}
        held = {each.id: each for text in documents for each in (*text.blocks, *text.notes)}
        return {name: block for name, block in taken_out.items() if block} | held


class _Labels(Value):
    """The labels of the footnotes of each version in the merged document."""

    ours: Mapping[str, str]
    base: Mapping[str, str]
    theirs: Mapping[str, str]


def revise(
    ours: DocumentText,
    base: DocumentText | None,
    theirs: DocumentText,
    guard: RevisionGuard,
    ids: Ids,
) -> Revision:
    """Return the document of `ours` with what is new in `theirs`.

    Raises SourceProblem where the parts cannot be put together.
    """
    before = base or ours
    labels = _labels_of(ours.notes, before.notes, theirs.notes)
    versions = ((ours, labels.ours), (before, labels.base), (theirs, labels.theirs))
    defined = {each.block.label: each for each in theirs.notes}
    mine, known, new = (Version(text.blocks, names) for text, names in versions)
    has_base = base is not None
    text = BlockMerge(mine, known, new, guard, ids, notes=defined, has_base=has_base).run()
    mine, known, new = (Version(text.notes, names) for text, names in versions)
    notes = BlockMerge(mine, known, new, guard, ids, notes={}, has_base=has_base).run()
    return _revision(ours, theirs, text, notes, labels)


def _revision(
    ours: DocumentText, theirs: DocumentText, text: Merged, notes: Merged, labels: _Labels
) -> Revision:
    """Return the document of the merged `text` and those `notes` that it marks."""
    marked = {label for each in text.placed for label in _MARK.findall(each.block.raw)}
    footnotes = [_printed(each, theirs, labels) for each in notes.placed]
    kept = [each for each in footnotes if each.block.block.label in marked]
    placed = [*text.placed, *kept]
    gaps = _gaps(placed, len(text.placed), ours)
    written = write_document(ours.head, [each.block for each in placed], gaps)
    shown = {each.block.id for each in kept}
    changes = [*text.changes, *(each for each in notes.changes if each.passage in shown)]
    unplaced = [
        KeptOut(each.id) for each in theirs.notes if labels.theirs[each.block.label] not in marked
    ]
    back = {merged: their for their, merged in labels.theirs.items()}
    between = {old: back.get(merged, old) for old, merged in labels.base.items()}
    return Revision(written, changes, [*text.kept_out, *notes.kept_out, *unplaced], between)


def _labels_of(
    ours: Sequence[RawBlock], base: Sequence[RawBlock], theirs: Sequence[RawBlock]
) -> _Labels:
    """Return the labels in the merged document: a footnote of the editor's keeps its own."""
    said = [[passage_words(each) for each in part] for part in (ours, base, theirs)]
    from_base = match_passages(said[0], said[1], by_place=True)
    to_base = match_passages(said[2], said[1], by_place=True)
    kept = {each.block.label: each.block.label for each in ours}
    taken = {*kept}
    of_base: dict[int, str] = {
        place: ours[numbers[0]].block.label for place, numbers in from_base.of_base.items()
    }
    new: dict[str, str] = {}
    for number, note in enumerate(theirs):
        place = to_base.base.get(number)
        is_main = place is not None and to_base.main(place) == number
        label = of_base.get(place) if is_main and place is not None else None
        if label is None:
            label = _free(note.block.label, taken)
            if is_main and place is not None:
                of_base[place] = label
        taken.add(label)
        new[note.block.label] = label
    before = {each.block.label: of_base.get(at, f"~{at}") for at, each in enumerate(base)}
    return _Labels(kept, before, new)


def _free(label: str, taken: set[str]) -> str:
    number = 1
    while label in taken:
        label = str(number)
        number += 1
    return label


def _printed(placed: Placed, theirs: DocumentText, labels: _Labels) -> Placed:
    """Return a footnote with the mark that the imported document prints for it."""
    label = placed.block.block.label
    printed = (note for note in theirs.notes if labels.theirs[note.block.label] == label)
    note = next(printed, None)
    if note is None:
        return placed
    return replace(placed, block=with_mark(placed.block, mark_of(note), label))


def _gaps(placed: Sequence[Placed], notes_at: int, ours: DocumentText) -> list[str]:
    """Return the white space after each block: the editor's between blocks that were neighbours."""
    gaps: list[str] = []
    for at, each in enumerate(placed):
        after = placed[at + 1] if at + 1 < len(placed) else None
        parts = ours.blocks if at < notes_at else ours.notes
        is_end = at == notes_at - 1
        follows = after is not None and each.ours is not None and after.ours == each.ours + 1
        gaps.append(
            parts[each.ours].gap if follows and not is_end and each.ours is not None else "\n\n"
        )
    return gaps


def with_front_matter(text: str, values: Mapping[str, str]) -> str:
    """Return the document file `text` with `values`, as TOML, under these keys of its front matter.

    An empty value takes the key away. Comments, order and spacing of the others stay.
    """
    fence, head, body = text.split("+++\n", 2)
    lines = head.splitlines(keepends=True)
    for key, value in values.items():
        lines = _with_key(lines, key, value)
    changed = "".join(lines)
    toml_in(changed)
    return f"{fence}+++\n{changed}+++\n{body}"


def _with_key(lines: list[str], key: str, value: str) -> list[str]:
    table = next((at for at, line in enumerate(lines) if line.startswith("[")), len(lines))
    begins = re.compile(rf"\s*{key}\s*=")
    at = next((at for at in range(table) if begins.match(lines[at])), None)
    written = [f"{key} = {value}\n"] if value else []
    if at is None:
        while table and not lines[table - 1].strip():
            table -= 1
        return [*lines[:table], *written, *lines[table:]]
    end = at + 1
    while end < table and "]" not in "".join(lines[at:end]) and "[" in lines[at]:
        end += 1
    return [*lines[:at], *written, *lines[end:]]
