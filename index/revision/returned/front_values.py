"""What changes in the front matter of a document that is imported again."""

import json
from collections.abc import Mapping

from index.revision.changes import ChangeKind
from index.revision.document_revision import Revision
from index.revision.folder_state import ImportedVersion, KeptDocument


def left_out_too(kept: KeptDocument | None, text: str) -> set[int]:
    """Return the lines of `text` that an editor left out of the document before."""
    if kept is None or kept.base is None:
        return set()
    before = kept.base.received.text.removeprefix("\ufeff").split("\n")
    own = {*kept.front.get("left_out", ())} - {*kept.base.draft.left_out}
    said = {before[line - 1].strip() for line in own if 0 < line <= len(before)} - {""}
    return {at for at, line in enumerate(text.split("\n"), 1) if line.strip() in said}


def other_values(
    kept: KeptDocument, source: str, version: ImportedVersion, revision: Revision
) -> Mapping[str, str]:
    """Return what else changes in the front matter: ids that went, the source, a mended title."""
    gone = [each.passage for each in revision.changes if each.kind is ChangeKind.GONE]
    gone = [*kept.front.get("gone", ()), *gone]
    values = {"gone": f"[{', '.join(map(json.dumps, gone))}]" if gone else ""}
    if source != kept.source:
        values["source"] = f'"{source}"'
    base, draft = kept.base, version.draft
    before = (base.draft.title, base.draft.titled) if base else None
    is_new = before != (draft.title, draft.titled)
    if base and is_new and kept.front.get("title") == base.draft.title:
        values["title"] = _title_of(version)
        values["title_by"] = "" if draft.titled else '"editor"'
    return values


def _title_of(version: ImportedVersion) -> str:
    """Return the title of an imported document as TOML."""
    line = next(each for each in version.text.head.splitlines() if each.startswith("title = "))
    return line.removeprefix("title = ")
