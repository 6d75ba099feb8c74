"""Checks the vocabulary against the documents: values without words, entries without use."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from index.limits import may_be_id
from index.model import VOCABULARY_FIELDS, Archive, Passage, VocabularyEntry, Wording
from index.source.checks.file_names import VOCABULARY as FILE
from index.source.problems.problem import Problem, Problems, Severity, few
from index.source.problems.proposals import proposed
from index.values import Value

type FindLine = Callable[[str, str, int], int | None]
"""(file, key of its tables, number of a table) -> the line on which the table begins."""

type Places = Mapping[str, tuple[str, int]]
"""Id of a passage -> its file and line."""


def check_vocabulary(archive: Archive, problems: Problems, places: Places, line: FindLine) -> None:
    """Report to `problems` what the vocabulary of `archive` lacks, repeats, or does not use.

    Without a vocabulary nothing is reported: values are shown as they are written.
    """
    if archive.vocabulary.is_empty:
        return
    for found in _found(archive, places, line):
        problems.add(found)


class _Entry(Value):
    """An entry of the vocabulary, and the line on which it begins."""

    field: str
    entry: VocabularyEntry
    line: int | None

    @property
    def called(self) -> str:
        return f"The {self.field} “{self.entry.id}”"

    def problem(
        self, code: str, text: str, hint: str, severity: Severity = Severity.WARNING
    ) -> Problem:
        return Problem(FILE, self.line, severity, code, text, hint)


def _found(archive: Archive, places: Places, line: FindLine) -> Iterator[Problem]:
    entries = tuple(_entries(archive, line))
    known = {
        name: {each.entry.id for each in entries if each.field == name}
        for name in VOCABULARY_FIELDS
    }
    used, languages = _used(archive), {archive.language, *archive.title}
    yield from _lacking(known, _spellings(entries), used, places)
    counted = {(table.field, row.value) for table in archive.participants for row in table.rows}
    for each in entries:
        yield from _wordless(each, archive)
        yield from _of_no_gender(each, known["gender"], languages)
    named = used.keys() | counted
    yield from _unused([each for each in entries if (each.field, each.entry.id) not in named])
    yield from _alike(entries)


def _entries(archive: Archive, line: FindLine) -> Iterator[_Entry]:
    for name, number, entry in archive.vocabulary.entries():
        yield _Entry(name, entry, line(FILE, name, number))


def _used(archive: Archive) -> dict[tuple[str, str], list[str]]:
    """Return (field, value) -> the ids of the passages that name it."""
    used: dict[tuple[str, str], list[str]] = {}
    for passage in archive.passages():
        for named in _named(passage):
            used.setdefault(named, []).append(passage.id)
    return used


def _named(passage: Passage) -> Iterator[tuple[str, str]]:
    said = passage.attribution
    for name in VOCABULARY_FIELDS if said else ():
        if value := getattr(said, name):
            yield name, value
    if passage.voice_of and (said is None or said.role != passage.voice_of):
        yield "role", passage.voice_of


def _spellings(entries: tuple[_Entry, ...]) -> dict[tuple[str, str], str]:
    """Return (field, folded id, label or plural) -> the id of its entry."""
    spellings: dict[tuple[str, str], str] = {}
    for each in (each for each in entries if may_be_id(each.entry.id)):
        wordings = (each.entry.label, each.entry.plural)
        for written in (each.entry.id, *(text for words in wordings for text in words.values())):
            spellings.setdefault((each.field, _folded(written)), each.entry.id)
    return spellings


def _folded(text: str) -> str:
    """Return `text` in lower case, with single blanks in place of hyphens and blanks."""
    return " ".join(text.replace("-", " ").split()).casefold()


def _lacking(
    known: Mapping[str, set[str]],
    spellings: Mapping[tuple[str, str], str],
    used: Mapping[tuple[str, str], list[str]],
    places: Places,
) -> Iterator[Problem]:
    """Yield the values without an entry. A misspelling is an error: it would be counted apart."""
    for (name, value), passages in used.items():
        if value in known[name]:
            continue
        file, line = places[passages[0]]
        near = spellings.get((name, _folded(value))) or proposed(value, known[name])
        text = f"The {name} “{value}” is not in the vocabulary, so it is shown as it is written"
        text += " and not counted with others." if near else "."
        describe = f"escribe it under [[{name}]] in {FILE}."
        hint = f"Write “{near}”, or d{describe}" if near else f"D{describe}"
        severity = Severity.ERROR if near else Severity.WARNING
        yield Problem(file, line, severity, "vocabulary-lacks", text, hint, tuple(passages))


def _wordless(each: _Entry, archive: Archive) -> Iterator[Problem]:
    """Yield a problem for each of the archive's languages in which `each` lacks words.

    Labels by gender are not required: a language may need none.
    """
    wordings: dict[str, Wording] = {"label": each.entry.label}
    if each.entry.plural:
        wordings["plural"] = each.entry.plural
    for language in dict.fromkeys((archive.language, *archive.title)):
        lacking = [
            f"{key}.{language}"
            for key, words in wordings.items()
            if not words.get(language, "").strip()
        ]
        if lacking:
            text = f"{each.called} is not all said in {language}."
            yield each.problem("language-missing", text, f"Write: {', '.join(lacking)}.")


def _of_no_gender(each: _Entry, genders: set[str], languages: set[str]) -> Iterator[Problem]:
    for gender in each.entry.label_for:
        if gender not in genders:
            near = proposed(gender, genders)
            hint = f"Did you mean “{near}”?" if near else f"Describe it under [[gender]] in {FILE}."
            if gender in languages:
                hint = f"The gender comes first: label_for.GENDER.{gender}."
            text = f"{each.called} has a label for “{gender}”, which is no gender of {FILE}."
            yield each.problem("vocabulary-lacks", text, hint)


def _unused(entries: Sequence[_Entry]) -> Iterator[Problem]:
    """Yield one note of all the `entries` that nothing names, with the line of the first."""
    if not entries:
        return
    text, hint = f"{entries[0].called} is named nowhere in this archive.", "Take it out."
    if len(entries) > 1:
        names = few([each.entry.id for each in entries])
        text = f"{len(entries)} entries are named nowhere in this archive: {names}."
        hint = "Take out those that you need no more."
    yield entries[0].problem("vocabulary-unused", text, hint, Severity.NOTE)


def _alike(entries: tuple[_Entry, ...]) -> Iterator[Problem]:
    """Yield the entries of a field that have the same label as another in some language."""
    first: dict[tuple[str, str, str], str] = {}
    for each in entries:
        for language, words in each.entry.label.items():
            key = each.field, language, _folded(words)
            other = first.setdefault(key, each.entry.id)
            if other != each.entry.id:
                text = f"{each.called} is called “{words}” in {language}, as “{other}” is."
                hint = "Give each a label of its own, or make one of both."
                yield each.problem("same-label", text, hint)
