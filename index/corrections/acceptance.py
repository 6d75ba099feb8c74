"""Makes acts on an editor's folder of what readers suggested."""

from collections.abc import Mapping
from typing import Any

from index.corrections.correction import Correction, Subject
from index.desk.folder_acts import Act, FolderActs
from index.desk.themes.theme_acts import ThemeActs
from index.desk.toml_chunks import parsed
from index.errors import SourceProblem

_TEXTS = {Subject.NOTE: ("notes.toml", "note", "text")}
_TEXTS[Subject.TERM] = "glossary.toml", "entry", "definition"
_DIRECT = frozenset({Subject.TRANSLATION, Subject.THEME, Subject.NOTE, Subject.TERM})


def takes_direct(correction: Correction) -> bool:
    """Return whether `accept` makes the act; others are asked for on a sheet of their own."""
    return correction.subject in _DIRECT


def accept(files: Mapping[str, str], correction: Correction) -> Act:
    """Return the act that writes what `correction` proposes. Raises SourceProblem."""
    subject, words = correction.subject, correction.proposed
    if subject is Subject.TRANSLATION:
        return _translate(files, correction)
    if subject is Subject.THEME:
        return ThemeActs(files).name_theme(correction.name, correction.language, words)
    file, key, field = _TEXTS[subject]
    number = _number(_entries(files, file, key), "id", correction.name)
    if number is None:
        raise SourceProblem("This is not in the folder any more. Leave the suggestion.")
    return FolderActs(files).value(file, (key, number, field, correction.language), words)


def _translate(files: Mapping[str, str], correction: Correction) -> Act:
    """Return the act that writes a translation.

    It is reviewed where somebody who gave a name compared it with the text; else it is a draft.
    """
    file = f"translations/{correction.language}.toml"
    held = _entries(files, file, "translation")
    number = _number(held, "passage", correction.name)
    before: Mapping[str, Any] = {} if number is None else held[number]
    is_reviewed = correction.is_review and bool(correction.by)
    is_same = before.get("text") == correction.proposed
    status = "reviewed" if is_reviewed else (before.get("status", "draft") if is_same else "draft")
    by = correction.by or before.get("by") or (held[-1].get("by") if held else "") or "—"
    values: dict[str, Any] = {"text": correction.proposed, "status": status, "by": by}
    acts = FolderActs(files)
    if number is None:
        return acts.entry(file, ("translation",), {"passage": correction.name, **values})
    path = "translation", number
    first = acts.value(file, (*path, "text"), values.pop("text"))
    for name, value in values.items():
        left = {**files, file: first.files.get(file) or ""}
        then = FolderActs(left).value(file, (*path, name), value)
        first = Act(first.name, then.files, first.seen)
    return first


def _entries(files: Mapping[str, str], file: str, key: str) -> list[dict[str, Any]]:
    held = parsed(files.get(file, ""), file).get(key, ())
    return list(held) if isinstance(held, list) else []


def _number(entries: list[dict[str, Any]], key: str, name: str) -> int | None:
    return next((at for at, each in enumerate(entries) if each.get(key) == name), None)
