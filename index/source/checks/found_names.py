"""Notes what could name or place a person in the words of each document."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from index.model import Document, Passage, Waiver
from index.names.finder import find_names
from index.names.found_name import FoundName, NameKind
from index.names.summary import LABELS, found_by_form
from index.names.words import WordUse, word_use
from index.source.problems.problem import Problem, Problems, Severity

NAMES_FOUND = "names-found"
_MOST_PLACES = 3  # that are named for each kind
_HINT = "What is meant to stay, waive in archive.toml with a reason."

type PlaceOf = Mapping[str, tuple[str, int]]
"""Id of a passage or footnote -> the file and line on which it is written."""


@dataclass(frozen=True, slots=True)
class _Find:
    id: str
    words: str
    kind: NameKind


def check_found_names(
    documents: Sequence[Document], waivers: Sequence[Waiver], places: PlaceOf, problems: Problems
) -> None:
    """Add to `problems` one note for each document, and one for each passage that is waived."""
    waived = {each.passage for each in waivers if each.code == NAMES_FOUND}
    for document in documents:
        open_finds: list[_Find] = []
        apart: defaultdict[str, list[_Find]] = defaultdict(list)
        for find in _finds(document):
            (apart[find.id] if find.id in waived else open_finds).append(find)
        for finds in (open_finds, *apart.values()):
            if finds:
                problems.add(_note(finds, places))


def _note(finds: Sequence[_Find], places: PlaceOf) -> Problem:
    by_kind: dict[NameKind, list[_Find]] = {
        kind: [find for find in finds if find.kind is kind] for kind in LABELS
    }
    told = [_listed(LABELS[kind], found, places) for kind, found in by_kind.items() if found]
    ids = tuple(dict.fromkeys(find.id for find in finds))
    file, line = places.get(ids[0], ("documents", 0))
    said = f"{found_by_form(len(finds))} {'; '.join(told)}."
    return Problem(file, line or None, Severity.NOTE, NAMES_FOUND, said, _HINT, ids)


def _listed(label: str, finds: Sequence[_Find], places: PlaceOf) -> str:
    lines = [(find.words, places.get(find.id, ("", 0))[1]) for find in finds]
    first = dict.fromkeys(f"“{words}” in line {line}" for words, line in lines)
    named = ", ".join(list(first)[:_MOST_PLACES])
    more = " …" if len(first) > _MOST_PLACES else ""
    return f"{label}, {len(finds):,}: {named}{more}"


def _finds(document: Document) -> Iterator[_Find]:
    """Yield what is found in passages, lines under quotes, footnotes and their translations."""
    texts = list(_texts(document))
    by_language: defaultdict[str, list[str]] = defaultdict(list)
    for _passage, _id, language, text in texts:
        by_language[language].append(text)
    uses: dict[str, WordUse] = {key: word_use(each) for key, each in by_language.items()}
    for passage, name, language, text in texts:
        for found in find_names(text, language, uses[language]):
            words = " ".join(text[found.start : found.end].split())
            if passage is None or not _is_stated(passage, text, found, words):
                yield _Find(name, words, found.kind)


def _texts(document: Document) -> Iterator[tuple[Passage | None, str, str, str]]:
    """Yield (passage, id, language, text)."""
    for passage in document.passages():
        yield passage, passage.id, passage.language, passage.text
        if passage.attribution:
            yield passage, passage.id, passage.language, passage.attribution.text
        for each in passage.translations:
            yield passage, passage.id, each.language, each.text
    for note in document.footnotes:
        yield None, note.id, document.language, note.text
        for each in note.translations:
            yield None, note.id, each.language, each.text


def _is_stated(passage: Passage, text: str, found: FoundName, words: str) -> bool:
    """Return whether the folder says already that this is told: the line's age, or `reveals`."""
    said = passage.attribution
    if said is None:
        return False
    if found.kind is NameKind.AGE and (text == said.text or "age" in said.reveals):
        return True
    told = [each.partition(":")[2].strip() for each in said.reveals]
    return any(each and each in words for each in told)
