"""The acts that withdraw a passage from the next edition, and delete its words from the folder."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from index.desk.document_blocks import plain_text
from index.desk.folder_acts import Act, ActName, FolderActs, followed_by
from index.desk.folder_texts import DOCUMENTS, document_with, withdrawn_in, words_in
from index.desk.followed_tables import ARCHIVE
from index.desk.table_edits import with_entry, with_value
from index.desk.toml_chunks import parsed
from index.errors import SourceProblem
from index.source.checks.file_names import RECORD

_GROUP = re.compile(r"\{#([^\s}]+)")


def withdraw(files: Mapping[str, str], name: str, reason: str) -> Act:
    """Return the act that withdraws the passage `name` from the next edition, for that `reason`.

    The edition's number rises above that of the last one published. Raises SourceProblem.
    """
    document_with(files, name)
    if name in withdrawn_in(files):
        raise SourceProblem("“{name}” is withdrawn already. Choose another.", name=name)
    today = date.today().isoformat()  # noqa: DTZ011  the editor's local date
    values = {"passage": name, "date": today, "reason": " ".join(reason.split())}
    text = with_entry(ARCHIVE, files[ARCHIVE], ("withdrawn",), values)
    last = max(
        (each.get("number", 0) for each in _read(files, RECORD).get("edition", ())), default=0
    )
    if int(_read({ARCHIVE: text}, ARCHIVE).get("edition", 1)) <= last:
        text = with_value(ARCHIVE, text, ("edition",), last + 1)
    return Act(ActName.WITHDRAW, {ARCHIVE: text}, {ARCHIVE: files[ARCHIVE]})


def withdraw_words(files: Mapping[str, str], name: str, reason: str) -> Act:
    """Return the act that withdraws the passage `name` and deletes its words from the folder.

    Raises SourceProblem.
    """
    withdrawn = withdraw(files, name, reason)
    act = followed_by(files, withdrawn, lambda acts: acts.leave_out(name, in_source=True))
    return replace(act, name=ActName.WITHDRAW)


def withdrawn_here(files: Mapping[str, str]) -> tuple[str, ...]:
    """Return the ids of the withdrawn passages whose words are still in documents."""
    gone = withdrawn_in(files)
    return tuple(
        name
        for file, text in files.items()
        if file.startswith(DOCUMENTS) and not gone.isdisjoint(_GROUP.findall(text))
        for name in words_in(text)
        if name in gone
    )


def without_withdrawn(files: Mapping[str, str]) -> Act:
    """Return the act that deletes the words of all withdrawn passages from the folder.

    Those that cannot be deleted stay: `withdrawn_here` names them afterwards. Raises SourceProblem
    where none can.
    """
    act, refusal = None, None
    for name in withdrawn_here(files):
        try:
            if act is None:
                act = FolderActs(files).leave_out(name, in_source=True)
            else:
                act = followed_by(files, act, partial(_leave_out, name))
        except SourceProblem as problem:
            refusal = problem
    if act is None and refusal is not None:
        raise refusal
    return replace(act, name=ActName.WITHDRAW) if act else Act(ActName.WITHDRAW, {}, {})


def _leave_out(name: str, acts: FolderActs) -> Act:
    return acts.leave_out(name, in_source=True)


def _read(files: Mapping[str, str], file: str) -> Mapping[str, Any]:
    return parsed(plain_text(files.get(file, "")), file)
