"""Puts a mended document in the place of the one in the folder: three versions, passage by passage.

`ours` is the document as the editor left it, `theirs` what is imported now, and `base` what an
import makes of the source in the folder. What the editor changed stays; what the document changed
is taken where the editor did not touch it; where both did, it is a conflict.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from index.importers.ids import Ids
from index.revision.attribute_groups import kept_group, new_group, received_line
from index.revision.changes import Change, ChangeKind, ConflictKind, KeptOut
from index.revision.document_text import RawBlock
from index.revision.guard import RevisionGuard, digests_of, passage_words
from index.revision.passage_matches import Matches, match_passages, moved
from index.source.markdown.blocks import SourceBlockKind
from index.values import Value, value_field

_PREFIXES = {
    SourceBlockKind.QUOTE: "q",
    SourceBlockKind.LIST_ITEM: "i",
    SourceBlockKind.TABLE: "table",
    SourceBlockKind.FOOTNOTE: "f",
    SourceBlockKind.PICTURE: "picture",
}
_SURE = 0.9  # share of ids that are those of an import, where all are taken to be

type Labels = Mapping[str, str]
"""The label of a footnote in one version -> its label in the merged document."""


class Version(Value):
    """The blocks of one version of a document, with the labels of its footnotes."""

    blocks: Sequence[RawBlock]
    labels: Labels = value_field(default_factory=dict)

    def said(self, number: int) -> str:
        """Return what the block with this number says."""
        return self.blocks[number].said(self.labels)


class Placed(Value):
    """A block of the merged document; `ours` is its number in the editor's, if it has one."""

    block: RawBlock
    ours: int | None = None


@dataclass(slots=True)
class Merged:
    """The merged blocks in order, what became of each passage, and what is not put in."""

    placed: list[Placed] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    kept_out: list[KeptOut] = field(default_factory=list)

    def tell(
        self, kind: ChangeKind, name: str, theirs: str = "", conflict: ConflictKind | None = None
    ) -> None:
        """Note what became of a passage."""
        self.changes.append(Change(kind, name, theirs, conflict))

    def refuse(self, kind: ConflictKind, name: str, block: RawBlock, base: str = "") -> None:
        """Leave `block` out until an editor decides."""
        self.kept_out.append(KeptOut(block.id, base))
        words = digests_of(block) if kind is ConflictKind.WITHDRAWN else []
        told = Change(ChangeKind.CONFLICT, name, block.id, kind, next(iter(words), ""))
        self.changes.append(told)


class BlockMerge:
    """Merges the passages of a document, or its footnotes.

    `notes` are the footnotes of theirs, by their labels. Without `has_base` it is not known what
    the editor changed, so all of it counts as changed.
    """

    def __init__(  # noqa: PLR0913  the versions, and what they are judged by
        self,
        ours: Version,
        base: Version,
        theirs: Version,
        guard: RevisionGuard,
        ids: Ids,
        *,
        notes: Mapping[str, RawBlock],
        has_base: bool,
    ) -> None:
        self._ours, self._base, self._theirs = ours, base, theirs
        self._guard, self._ids = guard, ids
        self._notes, self._has_base = notes, has_base
        said = [[passage_words(b, dict(v.labels)) for b in v.blocks] for v in (ours, base, theirs)]
        self._from: Matches = match_passages(said[0], said[1], by_place=True)
        self._to: Matches = match_passages(said[2], said[1])
        self._numbered = are_numbered(ours, base, self._from)
        self._own: defaultdict[str, list[int]] = defaultdict(list)  # what only the editor has
        for number in range(len(ours.blocks)):
            if number not in self._from.base:
                self._own[ours.said(number)].append(number)
        self._merged = Merged()
        self._order: list[int] = []  # the numbers of ours that are matched, as theirs has them
        self._spots: dict[int, str] = {}  # number of ours -> the id of theirs

    def run(self) -> Merged:
        """Return the merged blocks."""
        for number in range(len(self._theirs.blocks)):
            self._take(number)
        away = moved(self._order)
        for number in sorted(away):
            self._merged.tell(ChangeKind.MOVED, self._ours.blocks[number].id, self._spots[number])
        self._keep_rest()
        return self._merged

    def _take(self, number: int) -> None:
        base = self._to.base.get(number)
        if base is None:
            self._take_new(number)
            return
        ours = self._from.of_base.get(base, ())
        if self._to.main(base) != number:
            self._take_part(number, base, ours)
        elif not ours:
            self._take_removed(number, base)
        else:
            self._take_known(number, base, ours)

    def _take_new(self, number: int) -> None:
        """Take a block that the base does not have, unless it may not come in."""
        block = self._theirs.blocks[number]
        own = self._own_twin(number)
        notes = [self._notes[label] for label in block.block.labels() if label in self._notes]
        if own is not None:
            self._put_ours([own], block)
        elif (withdrawn := self._guard.withdrawn_in(block, notes)) is not None:
            is_known = self._guard.known_in(block) is not None
            self._refuse_withdrawn(withdrawn or self._name_of(block), block, is_known=is_known)
        elif any(self._guard.names_in(each) for each in (block, *notes)):
            self._merged.refuse(ConflictKind.REPLACED, self._name_of(block), block)
        else:
            name = self._name_of(block)
            group = new_group(block, name, restricted=self._guard.restricted)
            new = block.grouped(group).labelled(self._theirs.labels)
            self._merged.placed.append(Placed(new))
            self._merged.tell(ChangeKind.NEW, name, block.id)

    def _own_twin(self, number: int) -> int | None:
        """Return the number of a block that the editor put in with the same words."""
        free = self._own.get(self._theirs.said(number))
        return free.pop(0) if free else None

    def _take_part(self, number: int, base: int, ours: Sequence[int]) -> None:
        """Take a part of a passage that the document has in several passages now."""
        block = self._theirs.blocks[number]
        before = self._base.blocks[base].id
        if not ours:
            kind = self._guard.removed_kind(self._base.blocks[base], numbered=self._numbered)
            self._merged.refuse(kind, self._name_of(block), block, before)
        elif self._are_withdrawn(ours):
            self._refuse_withdrawn(self._ours.blocks[ours[0]].id, block, before)
        elif self._is_edited(base, ours):
            self._merged.refuse(ConflictKind.CHANGED, self._ours.blocks[ours[0]].id, block, before)
        else:
            self._take_new(number)

    def _take_removed(self, number: int, base: int) -> None:
        """Leave out a passage that the editor took out."""
        block, before = self._theirs.blocks[number], self._base.blocks[base]
        kind = self._guard.removed_kind(self._base.blocks[base], numbered=self._numbered)
        is_same = self._theirs.said(number) == self._base.said(base)
        is_withdrawn = kind is ConflictKind.WITHDRAWN
        name = self._guard.missing_name(before.id) if is_withdrawn else ""
        if is_withdrawn and (name or not is_same):
            name = name or self._name_of(block)
            self._refuse_withdrawn(name, block, before.id, is_known=is_same)
        elif not is_same:
            self._merged.refuse(kind, self._name_of(block), block, before.id)
        else:
            self._merged.kept_out.append(KeptOut(block.id, before.id))
            self._merged.tell(ChangeKind.KEPT, "", block.id)

    def _take_known(self, number: int, base: int, ours: Sequence[int]) -> None:
        """Take the words of theirs where they changed, unless the editor changed them too."""
        block, before = self._theirs.blocks[number], self._base.blocks[base]
        mine = self._ours.blocks[ours[0]]
        same = self._theirs.said(number)
        is_new = same != self._base.said(base)
        is_mine = len(ours) == 1 and same == self._ours.said(ours[0])
        self._put_ours(ours, block)
        if self._are_withdrawn(ours):
            is_known = not is_new or is_mine
            self._refuse_withdrawn(mine.id, block, before.id, is_known=is_known)
        elif is_mine:
            self._merged.placed[-1] = Placed(received_line(mine, block), ours[0])
        elif self._is_edited(base, ours):
            if is_new or not self._has_base:
                self._merged.refuse(ConflictKind.CHANGED, mine.id, block, before.id)
            else:
                self._merged.tell(ChangeKind.KEPT, mine.id, block.id)
        elif self._guard.withdrawn_in(block) is not None:
            self._refuse_withdrawn(mine.id, block, before.id)
        elif self._guard.names_in(block):
            self._merged.refuse(ConflictKind.REPLACED, mine.id, block, before.id)
        else:
            written = block.grouped(kept_group(mine, before, block)).labelled(self._theirs.labels)
            self._merged.placed[-1] = Placed(written, ours[0])
            self._merged.tell(ChangeKind.CHANGED, mine.id, block.id)

    def _put_ours(self, ours: Sequence[int], block: RawBlock) -> None:
        for number in ours:
            self._merged.placed.append(Placed(self._ours.blocks[number], number))
            self._order.append(number)
            self._spots[number] = block.id

    def _keep_rest(self) -> None:
        """Keep the editor's own blocks; tell of those that went, and keep what has work in it."""
        placed = {each.ours for each in self._merged.placed}
        for number, block in enumerate(self._ours.blocks):
            if number in placed:
                continue
            base = self._from.base.get(number)
            if base is not None and self._may_go(number, base):
                self._merged.tell(ChangeKind.GONE, block.id)
                continue
            self._insert(number)
            if base is not None and block.id not in self._guard.withdrawn:
                self._merged.tell(ChangeKind.CONFLICT, block.id, conflict=ConflictKind.GONE)
            elif base is None and block.kind is not SourceBlockKind.PICTURE:
                self._merged.tell(ChangeKind.KEPT, block.id)

    def _may_go(self, number: int, base: int) -> bool:
        """Return whether nothing of the editor's work would go with a block."""
        block, before = self._ours.blocks[number], self._base.blocks[base]
        is_plain = block.block.attributes.values == before.block.attributes.values
        is_known = {block.id} & (self._guard.attached | self._guard.withdrawn)
        ours = self._from.of_base.get(base, ())
        return is_plain and not is_known and not self._is_edited(base, ours)

    def _insert(self, number: int) -> None:
        """Put a block of ours where it stood: after the one before it."""
        where = {each.ours: at for at, each in enumerate(self._merged.placed)}
        before = (where[at] + 1 for at in range(number - 1, -1, -1) if at in where)
        block = Placed(self._ours.blocks[number], number)
        self._merged.placed.insert(next(before, 0), block)

    def _is_edited(self, base: int, ours: Sequence[int]) -> bool:
        if not self._has_base or len(ours) != 1:
            return True
        return self._ours.said(ours[0]) != self._base.said(base)

    def _are_withdrawn(self, ours: Sequence[int]) -> bool:
        return any(self._ours.blocks[each].id in self._guard.withdrawn for each in ours)

    def _name_of(self, block: RawBlock) -> str:
        """Return a new id for `block`."""
        if block.kind is SourceBlockKind.HEADING:
            return self._ids.give("", block.block.text)
        return self._ids.number(_PREFIXES.get(block.kind, "p"))

    def _refuse_withdrawn(
        self, name: str, block: RawBlock, base: str = "", *, is_known: bool = False
    ) -> None:
        """Leave `block` out. An editor decides of it once, unless it says what was withdrawn."""
        if is_known or self._guard.is_decided(block):
            self._merged.kept_out.append(KeptOut(block.id, base))
            self._merged.tell(ChangeKind.WITHDRAWN, name, block.id)
        else:
            self._merged.refuse(ConflictKind.WITHDRAWN, name, block, base)


def are_numbered(ours: Version, base: Version, found: Matches) -> bool:
    """Return whether the ids of ours are those that an import gives, so that they tell more."""
    pairs = [(ours.blocks[one].id, base.blocks[other].id) for one, other in found.base.items()]
    same = sum(one == other for one, other in pairs)
    return bool(pairs) and same >= _SURE * len(pairs)
