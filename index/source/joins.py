"""Joins the tables of a folder to its passages: codings, translations, age bands."""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import partial

from index.model import (
    Archive,
    Attribution,
    Document,
    ParticipantRow,
    ParticipantTable,
    Passage,
    Picture,
    PictureTranslation,
    Section,
    TitleTranslation,
    Translation,
)
from index.model.shown_text import original_of
from index.source.codings import QuotedCoding, find_coding, unfit_words
from index.source.kept_parts import KeptParts
from index.source.passages import map_document
from index.source.problems.problem import Problem, Problems, Severity
from index.source.tables import Tables
from index.source.toml_schema import TranslationSource
from index.source.translated.reviews import UNFINISHED, Translations, translation_of
from index.values import replace

type _Names = tuple[tuple[str, ...], tuple[str, ...]]
"""The ids of the passages of a document, and of what else has translations in it."""


@dataclass(frozen=True, slots=True)
class _Rows:
    """The rows of the tables that are about one document, each with its number in its file.

    `unnumbered` are the rows alone: where others come before them, they say the same.
    """

    codings: tuple[tuple[int, QuotedCoding], ...]
    translations: tuple[tuple[int, str, TranslationSource], ...]

    def finished(self) -> Iterator[tuple[str, TranslationSource]]:
        """Yield language and words of the translations that an archive may have."""
        for _number, language, given in self.translations:
            if given.status != UNFINISHED:
                yield language, given

    unnumbered: tuple[object, ...] = field(init=False)

    def __post_init__(self) -> None:
        codings = tuple(quoted for _number, quoted in self.codings)
        made = tuple((language, made) for _number, language, made in self.translations)
        object.__setattr__(self, "unnumbered", (codings, made))


class _RowIndex:
    """The rows of all tables by the passage or footnote that they are about."""

    def __init__(self, codings: Sequence[QuotedCoding], translations: Translations) -> None:
        self.size = len(codings) + sum(map(len, translations.values()))
        self._codings: dict[str, list[tuple[int, QuotedCoding]]] = {}
        self._translations: dict[str, list[tuple[int, str, TranslationSource]]] = {}
        for number, quoted in enumerate(codings):
            self._codings.setdefault(quoted.passage, []).append((number, quoted))
        self._languages = {language: at for at, language in enumerate(translations)}
        for language, made_in in translations.items():
            for number, made in enumerate(made_in):
                held = self._translations.setdefault(made.passage, [])
                held.append((number, language, made))

    def of(self, names: _Names) -> _Rows:
        """Return the rows about a document with these `names`, in the order of their tables."""
        passages, notes = names
        codings = [each for name in passages for each in self._codings.get(name, ())]
        made = [each for name in (*passages, *notes) for each in self._translations.get(name, ())]
        codings.sort(key=lambda each: each[0])
        made.sort(key=lambda each: (self._languages[each[1]], each[0]))
        return _Rows(tuple(codings), tuple(made))


class TableJoiner:
    """Joins the tables of one folder to its passages; rows without a passage are reported.

    Rows about a passage or footnote in `withdrawn` are dropped without a report.
    """

    def __init__(
        self, tables: Tables, problems: Problems, withdrawn: frozenset[str], kept: KeptParts
    ) -> None:
        self._tables = tables
        self._problems = problems
        self._withdrawn = withdrawn
        self._kept = kept

    def joined(self, archive: Archive, translations: Translations) -> Archive:
        """Return `archive` with codings, translations and age bands in its passages."""
        bands = self._kept.same("bands", bands_of(archive.participants))
        themes = self._kept.same("themes", frozenset(theme.id for theme in archive.themes))
        rows = self._rows(archive, translations)
        if "codebook.toml" in self._tables.lost:  # its error is reported already
            themes |= {each.theme for own in rows.values() for _number, each in own.codings}
        documents = tuple(
            self._document(document, rows[document.id], bands, themes)
            for document in archive.documents
        )
        return replace(archive, documents=documents)

    def _document(
        self,
        document: Document,
        rows: _Rows,
        bands: Sequence[ParticipantRow],
        themes: Set[str],
    ) -> Document:
        """Return `document` with its `rows`; report the codings that fit nowhere."""
        joined, unfit = self._kept.of(
            "joined",
            document.id,
            (document, rows.unnumbered, bands, themes),
            lambda: _joined(document, rows, bands, themes),
        )
        if unfit:
            passages = {passage.id: passage for passage in document.passages()}
            for at in unfit:
                number, quoted = rows.codings[at]
                self._report_coding(quoted, number, passages[quoted.passage], themes)
        return joined

    def _rows(self, archive: Archive, translations: Translations) -> Mapping[str, _Rows]:
        """Return id of a document -> the rows about it; report those about nothing."""
        codings = self._kept.same("codings", self._tables.codings())
        made_in = self._kept.same("translations", translations)
        index = self._kept.of(
            "row index", "", (codings, made_in), partial(_RowIndex, codings, made_in)
        )
        names = tuple(
            self._kept.of("names", document.id, (document,), partial(_names, document))
            for document in archive.documents
        )
        rows = {
            document.id: self._kept.of("rows", document.id, (own, index), partial(index.of, own))
            for document, own in zip(archive.documents, names, strict=True)
        }
        found = sum(len(own.codings) + len(own.translations) for own in rows.values())
        if found < index.size or self._withdrawn or self._problems.block:
            return self._told_rows(archive, names, codings, translations)
        return rows

    def _told_rows(
        self,
        archive: Archive,
        names: Sequence[_Names],
        codings: Sequence[QuotedCoding],
        translations: Translations,
    ) -> Mapping[str, _Rows]:
        """Return what `_rows` does, where a row may be about nothing."""
        passages, either = _owners(archive, names)
        coded: dict[str, list[tuple[int, QuotedCoding]]] = {}
        translated: dict[str, list[tuple[int, str, TranslationSource]]] = {}
        for number, quoted in enumerate(codings):
            if quoted.passage in self._withdrawn:
                continue
            if quoted.passage in passages:
                coded.setdefault(passages[quoted.passage], []).append((number, quoted))
            else:
                self._report_coding(quoted, number, None, frozenset())
        for language, made_in in translations.items():
            for number, made in enumerate(made_in):
                if made.passage in either:
                    own = translated.setdefault(either[made.passage], [])
                    own.append((number, language, made))
                else:
                    self._report_translation(language, number, made.passage)
        return {
            each.id: _Rows(tuple(coded.get(each.id, ())), tuple(translated.get(each.id, ())))
            for each in archive.documents
        }

    def _report_coding(
        self, quoted: QuotedCoding, number: int, passage: Passage | None, themes: Set[str]
    ) -> None:
        code, hint = "unknown-passage", "Give the id of a passage."
        said = f"No document holds the passage “{quoted.passage}”."
        if passage and quoted.theme not in themes:
            code, hint = "unknown-theme", "Give the id of a theme."
            said = f"codebook.toml holds no theme “{quoted.theme}”."
        elif passage:
            code = "coding-not-found"
            said = unfit_words(quoted)
            hint = "Check the words; where they stand twice, add prefix or suffix."
        line = self._tables.line("codings.toml", "coding", number)
        about = (quoted.passage,) if passage else ()
        told = Problem("codings.toml", line, Severity.ERROR, code, said, hint, about)
        self._problems.add(told)

    def _report_translation(self, language: str, number: int, name: str) -> None:
        if name not in self._withdrawn:
            file = f"translations/{language}.toml"
            line = self._tables.line(file, "translation", number)
            said = f"No document holds the passage or footnote “{name}”."
            self._problems.error(file, line, "unknown-passage", said)


def _names(document: Document) -> _Names:
    """Return the ids of the passages of `document`, and of what else has translations."""
    passages = tuple(passage.id for passage in document.passages())
    own = frozenset(passages)
    named = dict.fromkeys(each.id for each in document.translated() if each.id not in own)
    return passages, tuple(named)


def _owners(archive: Archive, names: Sequence[_Names]) -> tuple[dict[str, str], dict[str, str]]:
    """Return id of a passage -> that of its document, and the same of passages and footnotes."""
    passages: dict[str, str] = {}
    notes: dict[str, str] = {}
    for document, own in zip(archive.documents, names, strict=True):
        passages.update(dict.fromkeys(own[0], document.id))
        notes.update(dict.fromkeys(own[1], document.id))
    return passages, notes | passages


def _joined(
    document: Document, rows: _Rows, bands: Sequence[ParticipantRow], themes: Set[str]
) -> tuple[Document, tuple[int, ...]]:
    """Return `document` with its `rows`, and which of the codings fit nowhere."""
    passages = {passage.id: passage for passage in document.passages()}
    for name, passage in passages.items():
        if passage.attribution:
            said = banded(passage.attribution, bands)
            passages[name] = replace(passage, attribution=said)
    unfit: list[int] = []
    for at, (_number, quoted) in enumerate(rows.codings):
        passage = passages[quoted.passage]
        coding = find_coding(quoted, passage.text)
        if coding is None or quoted.theme not in themes:
            unfit.append(at)
            continue
        passages[passage.id] = replace(passage, codings=(*passage.codings, coding))
    notes = {note.id: note for note in document.footnotes}
    others: dict[str, list[tuple[str, TranslationSource]]] = {}
    for language, given in rows.finished():
        if passage_held := passages.get(given.passage):
            made = translation_of(given, language, passage_held.text, Translation)
            translated = (*passage_held.translations, made)
            passages[given.passage] = replace(passage_held, translations=translated)
        elif note := notes.get(given.passage):
            made = translation_of(given, language, note.text, Translation)
            notes[note.id] = replace(note, translations=(*note.translations, made))
        else:
            others.setdefault(given.passage, []).append((language, given))
    footnotes = tuple(notes[note.id] for note in document.footnotes)
    joined = map_document(document, lambda passage: passages[passage.id])
    joined = replace(joined, footnotes=footnotes)
    return (_with_others(joined, others) if others else joined), tuple(unfit)


def _with_others(
    document: Document, given: Mapping[str, Sequence[tuple[str, TranslationSource]]]
) -> Document:
    """Return `document` with the translations `given` of titles and pictures."""

    def made[Made: Translation](
        text: Document | Section | Picture, kind: type[Made]
    ) -> tuple[Made, ...]:
        return tuple(
            translation_of(each, language, original_of(text), kind)
            for language, each in given.get(text.id, ())
        )

    def with_given(section: Section) -> Section:
        pictures = (
            replace(each, translations=made(each, PictureTranslation)) for each in section.pictures
        )
        return replace(
            section,
            sections=tuple(map(with_given, section.sections)),
            pictures=tuple(pictures),
            translations=made(section, TitleTranslation),
        )

    sections = tuple(map(with_given, document.sections))
    return replace(document, sections=sections, translations=made(document, TitleTranslation))


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
