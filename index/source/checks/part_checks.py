"""Checks that the parts of an archive fit together: ids, references, dates and counts."""

import re
from collections.abc import Callable, Sequence

from index.limits import ID, MAX_NUMBER
from index.model import (
    Archive,
    EditorNote,
    GlossaryEntry,
    ParticipantRow,
    ParticipantTable,
    Set,
    Theme,
    VocabularyEntry,
    worded,
)
from index.source.checks.theme_tree import check_theme_tree
from index.source.markdown.attributes import ID_HINT
from index.source.passages import is_note_gone
from index.source.problems.problem import Problem, Problems, Severity
from index.source.toml_schema import ArchiveSource, ChangeSource
from index.text.dates import date_parts

type FindLine = Callable[[str, str, int], int | None]
"""(file, key of its tables, number of a table) -> the line on which the table begins."""

_DERIVED = "creator, created, identifier, language, license, rights, spatial, title"
_DUBLIN_CORE = re.compile(
    r"abstract|alternative|audience|bibliographicCitation|contributor|coverage|description|extent"
    r"|isPartOf|isReferencedBy|isVersionOf|issued|medium|provenance|publisher|references|relation"
    r"|rightsHolder|source|subject|tableOfContents|temporal"
)
_FINGERPRINT = re.compile(r"[a-z]+(?:-[a-z]+){5} · [0-9a-f]{4}(?: [0-9a-f]{4}){7}")
_LONGEST_NAME = 60
_DAY = 3  # parts of a date


class Checks:
    """Reports to `problems` what does not fit. `line` finds the lines of tables in TOML files."""

    def __init__(self, problems: Problems, line: FindLine) -> None:
        self._problems = problems
        self._line = line

    def check(self, archive: Archive, head: ArchiveSource) -> None:
        """Check the ids of `archive`, and that references lead to something.

        `head` has the dates and reasons of withdrawn and restored passages.
        """
        if not ID.fullmatch(archive.id):
            said = f"“{archive.id}” is no id."
            self._problems.error("archive.toml", None, "bad-id", said, ID_HINT)
        if not date_parts(archive.created):
            said = f"“{archive.created[:20]}” is no date."
            hint = "Write it as 2026-01-31."
            self._problems.error("archive.toml", None, "bad-value", said, hint)
        if head.signer is not None and not _FINGERPRINT.fullmatch(head.signer):
            said = f"The signer “{head.signer[:_LONGEST_NAME]}” is no fingerprint."
            hint = "Write the whole line that “satchel fingerprint KEY” prints, or take signer out."
            self._problems.error("archive.toml", None, "bad-value", said, hint)
        self._check_terms(archive)
        self._check_documents(archive)
        self._check_order(archive, head)
        self._check_ids("codebook.toml", "theme", archive.themes)
        self._check_ids("glossary.toml", "entry", archive.glossary)
        self._check_ids("participants.toml", "table", archive.participants)
        self._check_ids("notes.toml", "note", archive.notes)
        self._check_ids("sets.toml", "set", archive.sets)
        self._check_ids("vocabulary.toml", "role", archive.vocabulary.roles)
        self._check_ids("vocabulary.toml", "gender", archive.vocabulary.genders)
        self._check_ids("vocabulary.toml", "sector", archive.vocabulary.sectors)
        check_theme_tree(archive.themes, self._problems, self._line)
        self._check_counts(archive.participants)
        self._check_passages(archive)
        self._check_changes(archive, "withdrawn", head.withdrawn)
        self._check_changes(archive, "restored", head.restored)

    def _check_order(self, archive: Archive, head: ArchiveSource) -> None:
        there = {each.id for each in archive.documents}
        for name in head.order:
            if name not in there:
                said = f"“{name}” is in the order, and no document has that id."
                hint = "Correct it, or take it out of order in archive.toml."
                told = Problem("archive.toml", None, Severity.WARNING, "order-gone", said, hint)
                self._problems.add(told)

    def _check_terms(self, archive: Archive) -> None:
        for term in archive.terms:
            if _DUBLIN_CORE.fullmatch(term):
                continue
            said = f"“{term}” is no term of Dublin Core, or one that is said elsewhere."
            hint = f"Said elsewhere in the folder are {_DERIVED}."
            self._problems.error("archive.toml", None, "unknown-key", said, hint)

    def _check_documents(self, archive: Archive) -> None:
        for document in archive.documents:
            if not ID.fullmatch(document.id):
                said = f"The document id “{document.id}” is no id."
                self._problems.error("documents", None, "bad-id", said, ID_HINT)

    def _check_ids(
        self,
        file: str,
        key: str,
        things: Sequence[
            Theme | GlossaryEntry | ParticipantTable | EditorNote | Set | VocabularyEntry
        ],
    ) -> None:
        ids: dict[str, int | None] = {}  # and the line of the first that has it
        for number, thing in enumerate(things):
            line = self._line(file, key, number)
            if not ID.fullmatch(thing.id):
                said = f"“{thing.id}” is no id."
                self._problems.error(file, line, "bad-id", said, ID_HINT)
            elif thing.id in ids:
                first = ids[thing.id]
                both = f" in line {first}, and again in line {line}" if first and line else " twice"
                said = f"The id “{thing.id}” is given{both}."
                hint = "Give one of the two an id of its own, or make one of both."
                self._problems.error(file, line, "same-id", said, hint)
            ids.setdefault(thing.id, line)

    def _check_counts(self, tables: Sequence[ParticipantTable]) -> None:
        before = 0  # rows of the tables above
        for number, table in enumerate(tables):
            for at, row in enumerate(table.rows):
                if wrong := _wrong_in(row):
                    name = worded(row.label, "en")[:_LONGEST_NAME]
                    said = f"The row “{name}” of “{table.id}” {wrong}."
                    line = self._row_line(number, before + at)
                    self._problems.error("participants.toml", line, "bad-value", said)
            before += len(table.rows)

    def _row_line(self, table: int, row: int) -> int | None:
        """Return the line of a row; of its table, where rows are not written one after another."""
        file = "participants.toml"
        first, end = (self._line(file, "table", each) for each in (table, table + 1))
        line = self._line(file, "table.row", row)
        is_within = line and first and first < line and (end is None or line < end)
        return line if is_within else first

    def _check_passages(self, archive: Archive) -> None:
        known = {passage.id for passage in archive.passages()}
        known.update(archive.withdrawn)
        for number, note in enumerate(archive.notes):
            for unknown in sorted(set(note.passages) - known):
                line = self._line("notes.toml", "note", number)
                said = f"Note “{note.id}” speaks of “{unknown}”, which no document holds."
                self._problems.error("notes.toml", line, "unknown-passage", said)
            if is_note_gone(note, archive.withdrawn):
                line = self._line("notes.toml", "note", number)
                said = f"All passages of note “{note.id}” are withdrawn, so no reader gets it."
                hint = "Take it out, or put it on other passages too."
                told = Problem("notes.toml", line, Severity.NOTE, "note-withdrawn", said, hint)
                self._problems.add(told)

    def _check_changes(self, archive: Archive, key: str, given: Sequence[ChangeSource]) -> None:
        """Check the tables `[[key]]` of `archive.toml`, where `key` is withdrawn or restored."""
        others = {section.id for document in archive.documents for section in document.walk()}
        others |= {note.id for document in archive.documents for note in document.footnotes}
        names = [each.passage for each in given]
        for number, each in enumerate(given):
            is_both = key == "restored" and each.passage in archive.withdrawn
            for wrong, code, why in (
                (not ID.fullmatch(each.passage), "bad-id", "is no id"),
                (each.passage in names[:number], "same-id", f"is {key} twice"),
                (is_both, "withdrawn-and-restored", "is withdrawn too: take one of them out"),
                (
                    each.passage in others,
                    "unknown-passage",
                    "is no passage or picture, and only those can go",
                ),
                (len(date_parts(each.date)) < _DAY, "bad-value", "has no date such as 2026-01-31"),
                (not each.reason.strip(), "bad-value", "has no reason"),
            ):
                if wrong:
                    line = self._line("archive.toml", key, number)
                    said = f"“{each.passage}”, which is to be {key}, {why}."
                    self._problems.error("archive.toml", line, code, said)


def _wrong_in(row: ParticipantRow) -> str:
    """Return what is impossible in `row`, or nothing."""
    if not 0 <= row.count <= MAX_NUMBER:
        return f"counts {row.count:,}, and can count 0 to {MAX_NUMBER:,}"
    first, last = row.ages or (0, 0)
    if not 0 <= first <= last <= MAX_NUMBER:
        return f"has ages from {first:,} to {last:,}, which cannot be"
    return ""
