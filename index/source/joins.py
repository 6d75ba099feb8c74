"""Joins the tables of a folder to its passages: codings, translations, age bands."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from index.model import (
    Archive,
    Attribution,
    Document,
    Footnote,
    ParticipantRow,
    ParticipantTable,
    Passage,
    Translation,
)
from index.source.codings import QuotedCoding, find_coding
from index.source.passages import map_passages
from index.source.problems.problem import Problems
from index.source.tables import Tables
from index.source.toml_schema import TranslationSource

type Translations = Mapping[str, Sequence[TranslationSource]]
"""Language -> the translations into it."""


class TableJoiner:
    """Joins the tables of one folder to its passages; rows without a passage are reported.

    Rows about a passage or footnote in `withdrawn` are dropped without a report.
    """

    def __init__(self, tables: Tables, problems: Problems, withdrawn: frozenset[str]) -> None:
        self._tables = tables
        self._problems = problems
        self._withdrawn = withdrawn

    def joined(self, archive: Archive, translations: Translations) -> Archive:
        """Return `archive` with codings, translations and age bands in its passages."""
        passages = {passage.id: passage for passage in archive.passages()}
        notes = {note.id: note for document in archive.documents for note in document.footnotes}
        themes = {theme.id for theme in archive.themes}
        bands = bands_of(archive.participants)
        for name, passage in passages.items():
            if passage.attribution:
                said = banded(passage.attribution, bands)
                passages[name] = replace(passage, attribution=said)
        self._add_codings(passages, themes)
        self._add_translations(passages, notes, translations)
        documents = (_with_notes(document, notes) for document in archive.documents)
        joined = replace(archive, documents=tuple(documents))
        return map_passages(joined, lambda passage: passages[passage.id])

    def _add_codings(self, passages: dict[str, Passage], themes: set[str]) -> None:
        for number, quoted in enumerate(self._tables.codings()):
            if quoted.passage in self._withdrawn:
                continue
            passage = passages.get(quoted.passage)
            coding = find_coding(quoted, passage.text) if passage else None
            if "codebook.toml" in self._tables.lost:
                themes.add(quoted.theme)  # the error of the codebook is reported already
            if passage is None or coding is None or quoted.theme not in themes:
                self._report_coding(quoted, number, passage, themes)
                continue
            codings = (*passage.codings, coding)
            passages[passage.id] = replace(passage, codings=codings)

    def _report_coding(
        self, quoted: QuotedCoding, number: int, passage: Passage | None, themes: set[str]
    ) -> None:
        code, hint = "unknown-passage", "Give the id of a passage."
        said = f"No document holds the passage “{quoted.passage}”."
        if passage and quoted.theme not in themes:
            code, hint = "unknown-theme", "Give the id of a theme."
            said = f"codebook.toml holds no theme “{quoted.theme}”."
        elif passage:
            code = "coding-not-found"
            said = f"“{_shortened(quoted.exact)}” fits no one place in {quoted.passage}."
            hint = "Check the words; where they stand twice, add prefix or suffix."
        line = self._tables.line("codings.toml", "coding", number)
        self._problems.error("codings.toml", line, code, said, hint)

    def _add_translations(
        self, passages: dict[str, Passage], notes: dict[str, Footnote], translations: Translations
    ) -> None:
        for language, made_in in translations.items():
            for number, given in enumerate(made_in):
                made = Translation(language, given.text, given.status, given.by, given.back)
                if passage := passages.get(given.passage):
                    translated = (*passage.translations, made)
                    passages[passage.id] = replace(passage, translations=translated)
                elif note := notes.get(given.passage):
                    translated = (*note.translations, made)
                    notes[note.id] = replace(note, translations=translated)
                else:
                    self._report_translation(language, number, given.passage)

    def _report_translation(self, language: str, number: int, name: str) -> None:
        if name not in self._withdrawn:
            file = f"translations/{language}.toml"
            line = self._tables.line(file, "translation", number)
            said = f"No document holds the passage or footnote “{name}”."
            self._problems.error(file, line, "unknown-passage", said)


def _with_notes(document: Document, notes: Mapping[str, Footnote]) -> Document:
    return replace(document, footnotes=tuple(notes[note.id] for note in document.footnotes))


def bands_of(tables: Iterable[ParticipantTable]) -> list[ParticipantRow]:
    """Return the rows of `tables` that count people by age."""
    return [row for table in tables for row in table.rows if row.ages]


def banded(attribution: Attribution, bands: Sequence[ParticipantRow]) -> Attribution:
    """Return `attribution` with the study's age band that holds its age, if any."""
    age = attribution.age
    for row in bands:
        if row.ages and age is not None and row.ages[0] <= age <= row.ages[1]:
            return replace(attribution, age_band=row.value)
    return attribution


def _shortened(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:39]}…"
