"""The acts that state something of several passages at once, such as who speaks."""

import re
from collections.abc import Iterable, Mapping
from itertools import count
from typing import Any

from index.desk.block_forms import read_checked
from index.desk.document_blocks import plain_text
from index.desk.document_edits import with_attributes
from index.desk.folder_acts import Act, ActName, add_to_vocabulary
from index.desk.folder_texts import (
    DOCUMENTS,
    VOCABULARY,
    document_with,
    documents_with,
    vocabulary_of,
)
from index.desk.table_edits import with_value
from index.desk.toml_chunks import parsed
from index.errors import SourceProblem
from index.importers.ids import Ids, slug

_SPEAKER = re.compile(r'\sspeaker="?([^\s"}]+)')


def state_values(
    files: Mapping[str, str], names: Iterable[str], values: Mapping[str, str | None]
) -> Act:
    """Return the act that states `values` of all passages `names`; None takes a value out.

    `files` are the texts of the folder. Raises SourceProblem.
    """
    known = vocabulary_of(files)
    found = documents_with(files, frozenset(names))
    changed: dict[str, str | None] = {
        file: with_attributes(files[file], held, values, known) for file, held in found.items()
    }
    return Act(ActName.ATTRIBUTE, changed, {file: files[file] for file in found})


def state_value(
    files: Mapping[str, str], names: Iterable[str], key: str, label: str, language: str
) -> Act:
    """Return the act that states the role, gender or sector called `label` of the quotes `names`.

    The vocabulary gets it, with `label` in `language`, unless a value is called so already.
    Raises SourceProblem.
    """
    words = " ".join(label.split())
    if not words:
        raise SourceProblem("This value has no name yet. Type at least one word.")
    words = words[0].upper() + words[1:]
    held: Any = parsed(plain_text(files.get(VOCABULARY, "")), VOCABULARY)
    entries = held.get(key, ())
    for each in entries:
        if words.casefold() in [said.casefold() for said in each.get("label", {}).values()]:
            return state_values(files, names, {key: str(each["id"])})
    ids = Ids()
    ids.reserve(str(each.get("id", "")) for each in entries)
    name = ids.give("" if slug(words) else key, words)
    added = add_to_vocabulary(files, key, name, {language: words})
    stated = state_values(_after(files, added), names, {key: name})
    return Act(stated.name, {**added.files, **stated.files}, {**added.seen, **stated.seen})


def rename_value(files: Mapping[str, str], key: str, name: str, label: str, language: str) -> Act:
    """Return the act that calls the role, gender or sector `name` otherwise in `language`.

    Raises SourceProblem.
    """
    words = " ".join(label.split())
    text = files.get(VOCABULARY, "")
    held: Any = parsed(plain_text(text), VOCABULARY)
    entries = held.get(key, ())
    number = next((at for at, each in enumerate(entries) if each.get("id") == name), None)
    if not words or number is None:
        raise SourceProblem("This value has no name yet. Type at least one word.")
    others = [each for at, each in enumerate(entries) if at != number]
    if any(words.casefold() == _called(each, language).casefold() for each in others):
        raise SourceProblem("“{name}” is there already. Choose that, or other words.", name=words)
    changed = with_value(VOCABULARY, text, (key, number, "label", language), words)
    return Act(ActName.VOCABULARY, {VOCABULARY: changed}, {VOCABULARY: files.get(VOCABULARY)})


def _called(entry: Mapping[str, Any], language: str) -> str:
    return str(entry.get("label", {}).get(language, ""))


def same_speaker(files: Mapping[str, str], names: Iterable[str], other: str) -> Act:
    """Return the act that says that who says the quotes `names` says the quote `other` too.

    Raises SourceProblem.
    """
    blocks = read_checked(files[document_with(files, other)]).blocks
    said = next(each.block.attributes.values for each in blocks if each.id == other)
    speaker = said.get("speaker") or _new_speaker(files)
    return state_values(files, {*names, other}, {"speaker": speaker})


def _new_speaker(files: Mapping[str, str]) -> str:
    documents = (text for file, text in files.items() if file.startswith(DOCUMENTS))
    taken = {name for text in documents for name in _SPEAKER.findall(text)}
    return next(name for each in count(1) if (name := f"speaker-{each}") not in taken)


def _after(files: Mapping[str, str], act: Act) -> dict[str, str]:
    """Return `files` as they are after `act`."""
    changed = {file: text for file, text in act.files.items() if text is not None}
    return {**files, **changed}
