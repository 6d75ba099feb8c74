"""Lets the tables of a folder follow an edit of a document: codings, notes, sets, translations.

A coding is found in the words as they were, and written for the place where they stand now. What
cannot follow is refused, so that no edit of a document makes its folder wrong.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from typing import Any

from index.desk.document_blocks import plain_text
from index.desk.document_edits import DocumentEdit
from index.desk.set_items import SETS, with_items_named, without_shown
from index.desk.table_edits import with_value, without_entries, without_entry
from index.desk.text_moves import moved_span
from index.desk.toml_chunks import entries_naming, parsed
from index.errors import SourceProblem
from index.source.checks.file_names import CONFLICTS
from index.source.codings import QuotedCoding, find_coding, quote_coding

ARCHIVE, CODINGS, NOTES = "archive.toml", "codings.toml", "notes.toml"
TRANSLATIONS = "translations/"
_WORD = re.compile(r"""[^\s"',\[\]]+""")

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
    named = touched & frozenset[str]().union(*map(_words_in, tables.values()))
    if not named:
        return {}
    _drop_removed(held, named & {*edit.removed})
    if CODINGS in held:
        _follow_codings(held[CODINGS], edit, before, after)
    for file, table in held.items():
        if file.startswith(TRANSLATIONS):
            _follow_translations(table, edit)
    for old, new in (edit.renamed or {}).items():
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

    def drop_all(self, key: str, names: Set[str]) -> None:
        """Remove the entries of `key` that are about a passage of `names`."""
        held = parsed(plain_text(self.text), self.file).get(key, ())
        gone = {number for number, each in enumerate(held) if each.get("passage") in names}
        if gone:
            self.text = without_entries(self.file, self.text, key, gone)

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


_ABOUT_PASSAGES = ((CODINGS, "coding"), (ARCHIVE, "waived"), (CONFLICTS, "conflict"))


def _words_in(text: str) -> Set[str]:
    """Return what stands between quotation marks and other signs of a TOML file: ids too."""
    return {*_WORD.findall(text)}


def _drop_removed(held: Mapping[str, _Table], gone: Set[str]) -> None:
    """Drop what the tables say of the passages that are `gone`."""
    if not gone:
        return
    for file, table in held.items():
        for key in [key for each, key in _ABOUT_PASSAGES if each == file]:
            table.drop_all(key, gone)
        if file.startswith(TRANSLATIONS):
            table.drop_all("translation", gone)
        elif file == SETS:
            table.text = without_shown(table.text, gone)
        elif file == NOTES:
            for number, entry in table.entries("note", gone):
                names = [str(each) for each in entry.get("passages", ())]
                _put_names(table, number, names, [each for each in names if each not in gone])


def _follow_codings(table: _Table, edit: DocumentEdit, before: Words, after: Words) -> None:
    names = {each.passage for each in edit.moves} | {*(edit.renamed or {})}
    for number, entry in table.named("coding", "passage", names):
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


def _follow_lists(held: Mapping[str, _Table], old: str, new: str) -> None:
    """Write `new` for `old` where a table names it."""
    if table := held.get(NOTES):
        for number, entry in table.entries("note", {old}):
            names = [str(each) for each in entry.get("passages", ())]
            left = [new if each == old else each for each in names]
            _put_names(table, number, names, [*dict.fromkeys(left)])
    if table := held.get(SETS):
        table.text = with_items_named(table.text, "passage", old, new)
    for file, key in ((ARCHIVE, "waived"), (CONFLICTS, "conflict")):
        for number, _entry in held[file].named(key, "passage", {old}) if file in held else ():
            held[file].put((key, number, "passage"), new)


def _put_names(table: _Table, number: int, names: Sequence[str], left: Sequence[str]) -> None:
    """Have a note name those passages that are `left` of its `names`; it goes without any."""
    if left == names:
        return
    if left:
        table.put(("note", number, "passages"), left)
    else:
        table.drop("note", number)
