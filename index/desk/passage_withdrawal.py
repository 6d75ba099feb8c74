"""The acts that withdraw a passage from the next edition, and delete its words from the folder."""

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from datetime import date
from functools import partial
from typing import Any

from index.desk.document_blocks import plain_text
from index.desk.folder_acts import Act, ActName, FolderActs, followed_by
from index.desk.folder_texts import DOCUMENTS, document_with, withdrawn_in, words_in
from index.desk.followed_tables import ARCHIVE
from index.desk.set_items import SETS, sets_showing, without_shown
from index.desk.table_edits import with_entries_at, with_value, without_entry
from index.desk.toml_chunks import parsed
from index.errors import SourceProblem
from index.source.checks.file_names import RECORD
from index.values import Value, replace

STAYS = "An edition without this passage was published. It stays withdrawn."
_GROUP = re.compile(r"\{#([^\s}]+)")


class WithdrawnPassage(Value):
    """A withdrawn passage, its words, and the day, in the form of ISO 8601.

    `is_published` tells whether an edition withdrew it, so that it stays withdrawn.
    """

    id: str
    words: str
    day: str
    is_published: bool


class WithdrawalToCome(Value):
    """What the withdrawal of a passage will touch.

    That is so many ready-made `sets`, and readers who have it already, unless no edition `is_out`.
    """

    sets: int = 0
    is_out: bool = True


def withdrawal_to_come(files: Mapping[str, str], name: str) -> WithdrawalToCome:
    """Return what the withdrawal of the passage `name` will touch."""
    return WithdrawalToCome(sets_showing(files, {name}), is_published(files))


def withdraw(files: Mapping[str, str], name: str, reason: str) -> Act:
    """Return the act that withdraws the passage `name` from the next edition, for that `reason`.

    The edition's number rises above that of the last one published, and the ready-made sets show
    the passage no more. Raises SourceProblem.
    """
    document_with(files, name)
    if name in withdrawn_in(files):
        raise SourceProblem("“{name}” is withdrawn already. Choose another.", name=name)
    text = with_withdrawn(files, (name,), reason)
    changed = {ARCHIVE: text}
    if sets_showing(files, {name}):
        changed[SETS] = without_shown(files[SETS], {name})
    return Act(ActName.WITHDRAW, {**changed}, {file: files[file] for file in changed})


def with_withdrawn(files: Mapping[str, str], names: Sequence[str], reason: str) -> str:
    """Return archive.toml as it withdraws the passages `names` for that `reason`.

    The edition's number rises above that of the last one published. Raises SourceProblem.
    """
    today = date.today().isoformat()  # noqa: DTZ011  the editor's local date
    said = {"date": today, "reason": " ".join(reason.split())}
    entries = [{"passage": name, **said} for name in names]
    text = with_entries_at(ARCHIVE, files[ARCHIVE], ("withdrawn",), None, entries)
    last = max(
        (each.get("number", 0) for each in _read(files, RECORD).get("edition", ())), default=0
    )
    if int(_read({ARCHIVE: text}, ARCHIVE).get("edition", 1)) <= last:
        text = with_value(ARCHIVE, text, ("edition",), last + 1)
    return text


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
    documents = _documents_with(files, gone)
    return tuple(name for file in documents for name in words_in(files[file]) if name in gone)


def _documents_with(files: Mapping[str, str], names: Set[str]) -> Iterator[str]:
    for file, text in files.items():
        if file.startswith(DOCUMENTS) and not names.isdisjoint(_GROUP.findall(text)):
            yield file


def withdrawn_passages(files: Mapping[str, str]) -> tuple[WithdrawnPassage, ...]:
    """Return the withdrawn passages whose words are still in documents."""
    published = _published(files)
    entries = {str(each.get("passage")): each for each in _withdrawn(files)}
    held = {
        name: said
        for file in _documents_with(files, set(entries))
        for name, said in words_in(files[file]).items()
    }
    return tuple(
        WithdrawnPassage(name, held[name], str(entry.get("date", "")), name in published)
        for name, entry in entries.items()
        if name in held
    )


def put_back(files: Mapping[str, str], name: str) -> Act:
    """Return the act that puts the withdrawn passage `name` back. Raises SourceProblem.

    No edition that withdrew it may be recorded: readers refuse one that brings it back.
    """
    names = [str(each.get("passage")) for each in _withdrawn(files)]
    if name not in names or name in _published(files):
        raise SourceProblem(STAYS)
    text = without_entry(ARCHIVE, files[ARCHIVE], ("withdrawn", names.index(name)))
    return Act(ActName.WITHDRAW_OFF, {ARCHIVE: text}, {ARCHIVE: files[ARCHIVE]})


def stay_withdrawn(files: Mapping[str, str], changed: Mapping[str, str]) -> bool:
    """Return whether what an edition withdrew stays so, with the texts `changed` in `files`."""
    if ARCHIVE not in changed:
        return True
    return not (_published(files) & withdrawn_in(files)) - withdrawn_in(changed)


def _withdrawn(files: Mapping[str, str]) -> Sequence[Mapping[str, Any]]:
    held: Sequence[Mapping[str, Any]] = _read(files, ARCHIVE).get("withdrawn", ())
    return held


def published_in(files: Mapping[str, str]) -> frozenset[str]:
    """Return the ids of the passages and pictures that the folder's record knows by their words."""
    editions = _read(files, RECORD).get("edition", ())
    lines = (line for each in editions for line in str(each.get("words", "")).splitlines())
    return frozenset(line.partition(" ")[0] for line in lines if line)


def is_published(files: Mapping[str, str]) -> bool:
    """Return whether the folder's record has an edition."""
    return bool(_read(files, RECORD).get("edition"))


def _published(files: Mapping[str, str]) -> frozenset[str]:
    """Return the ids that an edition in the folder's record withdrew."""
    editions = _read(files, RECORD).get("edition", ())
    return frozenset(str(name) for each in editions for name in each.get("withdrawn", ()))


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
