"""Finds out of a folder what must not come back into it."""

from collections.abc import Iterator, Mapping, Set
from typing import Any

from index.revision.document_merge import Version, are_numbered
from index.revision.document_text import RawBlock
from index.revision.folder_state import FolderState, KeptDocument
from index.revision.guard import (
    RevisionGuard,
    digests_of,
    passage_words,
    replaced_names,
    words_of,
)
from index.revision.passage_matches import match_passages
from index.revision.table_texts import conflict_entries
from index.source.checks.file_names import CONFLICTS
from index.source.checks.returned_words import PublishedWords

_UNKNOWN = {"consent": "unknown", "access": "unknown"}
_LEVELS = ("read", "share")


def guard_of(state: FolderState, published: PublishedWords) -> RevisionGuard:
    """Return what must not come into the folder, of which editions were `published`."""
    restored = {str(each.get("passage")) for each in state.head.get("restored", ())}
    named = {str(each.get("passage")) for each in state.head.get("withdrawn", ())}
    withdrawn = frozenset((named | published.withdrawn) - restored)
    held = ids_of(state)
    guard = RevisionGuard(withdrawn, set(withdrawn - held), attached=frozenset(_strings_of(state)))
    names: set[str] = set()
    everywhere: set[str] = set()
    for document in state.documents:
        everywhere |= words_of(_left(document, guard))
    for document in state.documents:
        guard.texts += [(each.id, each) for each in _blocks(document) if each.id in withdrawn]
        guard.texts += [("", each) for each in _notes_of_withdrawn(document, withdrawn)]
        guard.others += [" ".join(each.words) for each in _left(document, guard)]
        names |= _compare(document, guard, everywhere)
    guard.names = frozenset(names)
    guard.known = _known(state, guard, published)
    guard.decided = _decided(state)
    return guard


def _known(state: FolderState, guard: RevisionGuard, published: PublishedWords) -> dict[str, str]:
    """Return hash of words -> id of what is withdrawn, as far as nothing else has these words."""
    known = {digest: name for name, each in guard.texts if name for digest in digests_of(each)}
    for digest, names in published.ids.items() if guard.withdrawn else ():
        if gone := guard.withdrawn & names:
            known[digest] = min(gone)
    for document in state.documents if known else ():
        for each in _left(document, guard):
            for digest in digests_of(each):
                known.pop(digest, None)
    return known


def _decided(state: FolderState) -> frozenset[str]:
    """Return the hashes of withdrawn words of which an editor said that they stay out."""
    entries = conflict_entries(state.tables.get(CONFLICTS, {}))
    return frozenset(str(each.get("words")) for each in entries if each.get("decided") is True)


def ids_of(state: FolderState) -> set[str]:
    """Return the ids of all that the documents of the folder hold."""
    return {each.id for document in state.documents for each in _blocks(document)}


def is_restricted(state: FolderState, front: Mapping[str, Any]) -> bool:
    """Return whether the defaults for a document say more than that nothing is known."""
    said = {**state.head.get("defaults", {}), **front.get("defaults", {})}
    is_known = any(said.get(key, unknown) != unknown for key, unknown in _UNKNOWN.items())
    return is_known or any(said.get(key) != "none" for key in _LEVELS)


def _blocks(document: KeptDocument) -> tuple[RawBlock, ...]:
    return (*document.text.blocks, *document.text.notes)


def _left(document: KeptDocument, guard: RevisionGuard) -> list[RawBlock]:
    return [each for each in _blocks(document) if each.id not in guard.withdrawn]


def _notes_of_withdrawn(document: KeptDocument, withdrawn: Set[str]) -> list[RawBlock]:
    """Return the footnotes that only withdrawn passages mark."""
    gone: set[str] = set()
    left: set[str] = set()
    for each in document.text.blocks:
        marks = set(each.block.labels())
        (gone if each.id in withdrawn else left).update(marks)
    return [each for each in document.text.notes if each.block.label in gone - left]


def _compare(document: KeptDocument, guard: RevisionGuard, everywhere: set[str]) -> frozenset[str]:
    """Return the names that the editor replaced; note what was withdrawn and taken out."""
    if document.base is None:
        return frozenset()
    ours, base = document.text.blocks, document.base.text.blocks
    found = match_passages(
        *([passage_words(b) for b in part] for part in (ours, base)), by_place=True
    )
    is_numbered = are_numbered(Version(ours), Version(base), found)
    names: frozenset[str] = frozenset()
    for place, before in enumerate(base):
        kept = [ours[number] for number in found.of_base.get(place, ())]
        if not kept and guard.missing and (before.id in guard.missing or not is_numbered):
            guard.texts.append((guard.missing_name(before.id), before))
        edited = [each for each in kept if each.id not in guard.withdrawn]
        if edited and (len(kept) > 1 or edited[0].said() != before.said()):
            names |= replaced_names(words_of([before]), words_of(edited), everywhere)
    return names


def _strings_of(state: FolderState) -> Iterator[str]:
    for table in state.tables.values():
        yield from _strings(table)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from _strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from _strings(each)
