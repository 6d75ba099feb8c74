"""What became of the passages of a document that was imported again."""

from collections.abc import Mapping
from enum import StrEnum

from index.importers.import_report import PassageChange, shortened
from index.revision.document_text import RawBlock
from index.values import Value


class ChangeKind(StrEnum):
    """What became of a passage; `--json` has it as the kind of a guess."""

    CONFLICT = "conflict"
    CHANGED = "changed"
    MOVED = "moved"
    NEW = "new"
    GONE = "gone"
    KEPT = "kept"
    WITHDRAWN = "withdrawn"


class ConflictKind(StrEnum):
    """Why an editor has to decide of a passage."""

    CHANGED = "changed"
    GONE = "gone"
    REMOVED = "removed"
    REPLACED = "replaced"
    WITHDRAWN = "withdrawn"


class Change(Value):
    """One change. `theirs` is the block of the imported document, where it has one.

    `words` is the hash of what an editor has to decide of, where that decision can be kept.
    """

    kind: ChangeKind
    passage: str
    theirs: str = ""
    conflict: ConflictKind | None = None
    words: str = ""


class KeptOut(Value):
    """A block of the imported document that is not put in, and the one that it comes from."""

    theirs: str
    base: str = ""


_LONGEST = 2_000  # characters of a passage that are told
_OF_BOTH = (ChangeKind.CONFLICT, ChangeKind.CHANGED)
_CONFLICTS = {
    ConflictKind.CHANGED: "was changed by you and in the document. It stays as you left it",
    ConflictKind.GONE: "is not in the document any more. It stays, since you worked on it",
    ConflictKind.REMOVED: "was taken out by you and is changed in the document. It stays out",
    ConflictKind.REPLACED: "has a name that you replaced. It is not put in",
    ConflictKind.WITHDRAWN: "is withdrawn, and the document has its words. They are not put in",
}
_SAID = {
    ChangeKind.CHANGED: "has other words now. Look at its codings, notes and translations.",
    ChangeKind.MOVED: "stands in another place now.",
    ChangeKind.NEW: "is new. Nothing is known of consent to it.",
    ChangeKind.GONE: "is not in the document any more, and was taken out.",
    ChangeKind.KEPT: "stays as you left it.",
    ChangeKind.WITHDRAWN: "is withdrawn. The document has its words, and they are left out.",
}


def change_words(
    change: Change, here: Mapping[str, RawBlock], there: Mapping[str, RawBlock]
) -> PassageChange:
    """Return `change` with the words that the folder has `here`, and the document `there`.

    Of what nobody has to decide the words of one side are enough; of what is withdrawn, none.
    """
    old, new = here.get(change.passage), there.get(change.theirs)
    if change.kind is ChangeKind.WITHDRAWN:
        old = new = None
    elif change.kind not in _OF_BOTH and old:
        new = None
    sides = (_told(each) if each else "" for each in (old, new))
    return PassageChange(change.passage, change.conflict or "", *sides)


def _told(block: RawBlock) -> str:
    words = shortened(" ".join(block.block.whole().text.split()), _LONGEST)
    return " — ".join(filter(None, (words, block.block.attribution)))


def change_text(change: Change) -> str:
    """Return a sentence on `change`, without any word of the passage."""
    if change.conflict:
        return f"“{change.passage}” {_CONFLICTS[change.conflict]} until you decide."
    return f"“{change.passage}” {_SAID[change.kind]}"
