"""Changes the TOML files of a folder by a few lines; all else in them stays as it is written."""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from index.errors import SourceProblem
from index.revision.changes import Change
from index.text.hostile_toml import toml_in

_CONSENT = "consent_confirmed"
_ABOUT = """\
# Satchel writes this file when a document is imported again. Each entry is a passage of which an
# editor has to decide. Look into the document, write what is right, and delete the entry; while
# one is here, nothing is built (docs/import.md).
"""


def texts_in(files: Mapping[str, bytes]) -> Mapping[str, str]:
    """Return the documents and tables among `files`."""
    endings = (".md", ".toml")
    return {name: data.decode() for name, data in files.items() if name.endswith(endings)}


def without_consent(text: str) -> str:
    """Return `archive.toml` with the line that consent is not confirmed."""
    wanted = toml_in(text) | {_CONSENT: False}
    given = re.compile(rf"^([ \t]*{_CONSENT}[ \t]*=[ \t]*)true\b", re.MULTILINE)
    lines = text.splitlines(keepends=True)
    table = next((at for at, line in enumerate(lines) if line.lstrip().startswith("[")), None)
    end = len(lines) if table is None else table
    while end and (not lines[end - 1].strip() or lines[end - 1].lstrip().startswith("#")):
        end -= 1
    line_end = "\r\n" if "\r\n" in text else "\n"
    added = f"{_CONSENT} = false{line_end}"
    before = "".join(lines[:end])
    if before and not before.endswith("\n"):
        before += line_end
    for changed in (
        text,
        given.sub(r"\g<1>false", text, count=1),
        before + added + "".join(lines[end:]),
        added + text,
    ):
        if _is(changed, wanted):
            return changed
    raise SourceProblem(
        "archive.toml is written in a way that cannot be added to. Write consent_confirmed = false "
        "at its top, then import again."
    )


def with_tables(text: str, tables: Sequence[str]) -> str:
    """Return a file of TOML with `tables` at its end."""
    if not tables:
        return text
    start = text if not text or text.endswith("\n") else f"{text}\n"
    changed = start + ("\n" if start.strip() else "") + "\n".join(tables)
    try:
        toml_in(changed)
    except tomllib.TOMLDecodeError:
        raise SourceProblem(
            "vocabulary.toml is written in a way that cannot be added to. Write each entry under "
            "[[role]], [[gender]] or [[sector]], then import again."
        ) from None
    return changed


def conflict_entries(table: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Return the entries of `conflicts.toml`, which anybody may have written."""
    held = table.get("conflict")
    return [each for each in held if isinstance(each, dict)] if isinstance(held, list) else []


def with_conflicts(
    text: str, document: str, conflicts: Iterable[tuple[Change, tuple[int, int, int]]]
) -> str:
    """Return `conflicts.toml` with these, each with its line, paragraph and page."""
    held = {
        tuple(str(each.get(key, "")) for key in ("document", "passage", "kind", "words"))
        for each in conflict_entries(toml_in(text))
    }
    added: list[str] = []
    for change, place in conflicts:
        if (document, change.passage, change.conflict, change.words) in held:
            continue
        lines = ["[[conflict]]", f'passage = "{change.passage}"', f'document = "{document}"']
        lines.append(f'kind = "{change.conflict}"')
        lines += [f'words = "{change.words}"'] if change.words else []
        names = ("line", "paragraph", "page")
        lines += [f"{name} = {at}" for name, at in zip(names, place, strict=True) if at]
        added.append("\n".join([*lines, ""]))
    return with_tables(text or _ABOUT, added) if added else text


def _is(text: str, wanted: object) -> bool:
    try:
        return toml_in(text) == wanted
    except tomllib.TOMLDecodeError:
        return False
