"""Lets the tables of a folder follow an edit of a document: codings, notes, sets, translations.

A coding is found in the words as they were, and written for the place where they stand now. What
cannot follow is refused, so that no edit of a document makes its folder wrong.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from typing import Any

from index.desk.document_blocks import plain_text
from index.desk.document_edits import DocumentEdit
from index.desk.set_items import SETS, with_items_named
from index.desk.table_edits import with_value, without_entry
from index.desk.text_moves import moved_span
from index.desk.toml_chunks import entries_naming
from index.errors import SourceProblem
from index.source.checks.file_names import CONFLICTS
from index.source.codings import QuotedCoding, find_coding, quote_coding

ARCHIVE, CODINGS, NOTES = "archive.toml", "codings.toml", "notes.toml"
TRANSLATIONS = "translations/"

type Words = Callable[[str], str | None]
"""Id of a passage -> its words; None where there is none."""


def followed(
    tables: Mapping[str, str], edit: DocumentEdit, before: Words, after: Words
) -> dict[str, str]:
    """Return the `tables` that change with `edit`: file -> its new text.

    `before` and `after` are the words of the passages. Raises SourceProblem where a table names
    what is gone and cannot follow.
    """
    held = {file: _Table(file, text) for file, text in tables.items()}
    touched = {each.passage for each in edit.moves} | {*(edit.renamed or {}), *edit.removed}
    if not any(name in text for text in tables.values() for name in touched):
        return {}
    if CODINGS in held:
        _follow_codings(held[CODINGS], edit, before, after)
    for file, table in held.items():
        if file.startswith(TRANSLATIONS):
            _follow_translations(table, edit)
    for old, new in [*(edit.renamed or {}).items(), *((each, "") for each in edit.removed)]:
        _follow_lists(held, old, new)
    return {file: table.text for file, table in held.items() if table.text != tables[file]}


class _Table:
    """A TOML file while it is changed."""

    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self.text = text

    def entries(self, key: str, names: Set[str]) -> Sequence[tuple[int, dict[str, Any]]]:
        """Return the entries of `key` in which one of `names` is written, the last first."""
        return [*entries_naming(plain_text(self.text), self.file, key, names)]

    def named(self, key: str, field: str, names: Set[str]) -> Iterator[tuple[int, dict[str, Any]]]:
        """Yield the entries whose `field` is one of `names`, the last first."""
        for number, entry in self.entries(key, names):
            if entry.get(field) in names:
                yield number, entry

    def put(self, path: Sequence[str | int], value: object) -> None:
        """Write the `value` at `path`."""
        self.text = with_value(self.file, self.text, path, value)

    def drop(self, *path: str | int) -> None:
        """Remove the entry at `path`."""
        self.text = without_entry(self.file, self.text, path)

    def rename(self, path: Sequence[str | int], key: str, name: str) -> None:
        """Write `name` as the `key` of the entry at `path`; the entry goes where it is ""."""
        if name:
            self.put((*path, key), name)
        else:
            self.drop(*path)


def _follow_codings(table: _Table, edit: DocumentEdit, before: Words, after: Words) -> None:
    names = {each.passage for each in edit.moves} | {*(edit.renamed or {}), *edit.removed}
    for number, entry in table.named("coding", "passage", names):
        if entry["passage"] in edit.removed:
            table.drop("coding", number)
            continue
        quoted = QuotedCoding(
            entry["passage"],
            "",
            str(entry.get("exact", "")),
            str(entry.get("prefix", "")),
            str(entry.get("suffix", "")),
        )
        now = _moved(quoted, edit, before, after)
        if now is None:
            raise SourceProblem(
                "“{words}” is coded, and would not stand together any more. Take the coding off it "
                "first.",
                words=quoted.exact[:40],
            )
        for key in ("passage", "exact", "prefix", "suffix"):
            value, was = getattr(now, key), getattr(quoted, key)
            if value != was:
                table.put(("coding", number, key), value or None)


def _moved(
    quoted: QuotedCoding, edit: DocumentEdit, before: Words, after: Words
) -> QuotedCoding | None:
    """Return the coding at its place after `edit`, with as few words around it as it needs."""
    text = before(quoted.passage)
    found = find_coding(quoted, text) if text is not None else None
    if found is None:  # it was wrong before
        return quoted if quoted.passage not in (edit.renamed or {}) else None
    span = moved_span(edit.moves, quoted.passage, found.start, found.end)
    words = after(span[0]) if span else None
    if span is None or words is None:
        return None
    name, start, end = span
    same = QuotedCoding(name, "", quoted.exact, quoted.prefix, quoted.suffix)
    held = find_coding(same, words)
    if held and (held.start, held.end) == (start, end):
        return same
    return quote_coding(name, "", words, start, end)


def _follow_translations(table: _Table, edit: DocumentEdit) -> None:
    """Drop the translations of what is gone, and refuse to join or part what is translated."""
    renamed = edit.renamed or {}
    torn = {*renamed, *renamed.values()}
    if edit.given:
        torn |= {each.passage for each in edit.moves}
    for _number, _entry in table.named("translation", "passage", torn):
        raise SourceProblem(
            "This passage is translated in “{name}”. Take the translation out first, and translate "
            "it anew.",
            name=table.file,
        )
    for number, _entry in table.named("translation", "passage", {*edit.removed}):
        table.drop("translation", number)


def _follow_lists(held: Mapping[str, _Table], old: str, new: str) -> None:
    """Write `new` for `old` where a table names it; nothing where `new` is ""."""
    if table := held.get(NOTES):
        for number, entry in table.entries("note", {old}):
            _follow_note(table, number, [str(each) for each in entry.get("passages", ())], old, new)
    if table := held.get(SETS):
        table.text = with_items_named(table.text, "passage", old, new)
    for file, key in ((ARCHIVE, "waived"), (CONFLICTS, "conflict")):
        for number, _entry in held[file].named(key, "passage", {old}) if file in held else ():
            held[file].rename((key, number), "passage", new)


def _follow_note(table: _Table, number: int, names: list[str], old: str, new: str) -> None:
    if old not in names:
        return
    left = [new if each == old else each for each in names]
    left = [each for at, each in enumerate(left) if each and each not in left[:at]]
    if left:
        table.put(("note", number, "passages"), left)
    else:
        table.drop("note", number)
