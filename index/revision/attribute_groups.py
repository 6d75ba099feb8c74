"""Changes the group of attributes at the end of a block, and leaves the rest of it as written."""

from index.revision.document_text import RawBlock, group_of, with_value
from index.source.markdown.blocks import SourceBlockKind

_FIELDS = ("role", "gender", "age", "sector")
_OF_A_LINE = (*_FIELDS, "speaker", "reveals", "read", "share", "read_reason")
_SHAPE = ("header_rows", "header_columns", "merged")  # of a table
_HEADLESS = (SourceBlockKind.HEADING, SourceBlockKind.FOOTNOTE, SourceBlockKind.PICTURE)


def kept_group(ours: RawBlock, base: RawBlock, theirs: RawBlock) -> str:
    """Return the group of `ours` for the words of `theirs`.

    A field that the editor left as it was read follows the line that it was read from.
    """
    group = group_of(ours)
    mine, before, now = (each.block.attributes.values for each in (ours, base, theirs))
    for key in (*_FIELDS, "language", "depth", *_SHAPE):
        if mine.get(key) == before.get(key) != now.get(key):
            group = with_value(group, key, now.get(key))
    gone = _OF_A_LINE if theirs.block.attribution is None else ()
    for key in (*gone, "line_by"):  # the line is theirs
        group = with_value(group, key, None)
    return group


def received_line(ours: RawBlock, theirs: RawBlock) -> RawBlock:
    """Return `ours`, whose line is no longer an editor's own where `theirs` has the same words."""
    if theirs.block.attribution is None or "line_by" not in ours.block.attributes.values:
        return ours
    return ours.grouped(with_value(group_of(ours), "line_by", None))


def new_group(theirs: RawBlock, name: str, *, restricted: bool) -> str:
    """Return the group of `theirs` with another id.

    Where the defaults of the folder say more, a `restricted` one says that nothing is known of it.
    """
    group = group_of(theirs).replace(f"#{theirs.id}", f"#{name}", 1)
    if not restricted or theirs.kind in _HEADLESS:
        return group
    said = {"consent": "unknown", "access": "unknown"}
    if theirs.block.attribution is not None:
        said |= {"read": "none", "share": "none"}
    for key, value in said.items():
        group = with_value(group, key, value)
    return group


def mark_of(note: RawBlock) -> str:
    """Return the mark of a footnote as it is printed."""
    return note.block.attributes.values.get("mark", note.block.label)


def with_mark(note: RawBlock, mark: str, label: str) -> RawBlock:
    """Return the footnote with this printed mark; `label` is its own."""
    changed = with_value(group_of(note), "mark", None if mark == label else mark)
    return note.grouped(changed) if mark_of(note) != mark else note
