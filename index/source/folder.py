"""Reads an editor's folder into an archive's model, or says what stands in the way.

The folder is described in `docs/source-format.md`.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from index.errors import SourceProblem
from index.model import (
    Archive,
    Attribution,
    Document,
    ParticipantRow,
    Passage,
    Section,
    SourceText,
    Translation,
)
from index.source.codings import find_coding
from index.source.documents import Defaults, DocumentReader
from index.source.markdown import read_blocks
from index.source.places import SourceWords
from index.source.problems import Problem, Problems
from index.source.tables import ArchiveSource, Tables, read_text

_FENCE = "+++"


@dataclass(frozen=True, slots=True)
class Draft:
    """What a source folder holds. `archive` is None where there are errors."""

    archive: Archive | None
    problems: tuple[Problem, ...]


def read_source(folder: Path) -> Draft:
    """Read the source folder `folder`.

    Raises SourceProblem where it is no source folder at all; everything else that is wrong
    is in the draft's problems, with its file and line.
    """
    if not (folder / "archive.toml").is_file():
        raise SourceProblem(
            f"“{folder.name}” holds no archive.toml. Choose the folder that has one."
        )
    problems = Problems()
    tables = Tables(folder, problems)
    head = tables.archive()
    archive = None if head is None else _SourceFolder(folder, tables, problems).read(head)
    found = problems.found()
    return Draft(None if found else archive, found)


class _SourceFolder:
    """Puts the parts of one folder together."""

    def __init__(self, folder: Path, tables: Tables, problems: Problems) -> None:
        self._folder = folder
        self._tables = tables
        self._problems = problems

    def read(self, head: ArchiveSource) -> Archive:
        documents: list[Document] = []
        sources: list[SourceText] = []
        for path in sorted((self._folder / "documents").glob("*.md")):
            document, source = self._document(f"documents/{path.name}", _defaults(head))
            documents += [document] if document else []
            sources += [source] if source else []
        if not documents:
            hint = "Put at least one .md file there."
            self._problems.error("documents", None, "no-document", "There is no document.", hint)
        archive = Archive(
            id=head.id,
            edition=head.edition,
            created=head.created,
            title=head.title,
            language=head.language,
            licence=head.licence,
            rights=head.rights,
            documents=tuple(documents),
            themes=self._tables.codebook(),
            glossary=self._tables.glossary(),
            participants=self._tables.participants(),
            notes=self._tables.notes(),
            withdrawn=head.withdrawn,
            sources=tuple({source.file: source for source in sources}.values()),
        )
        self._check_ids(archive)
        return self._joined(archive)

    def _document(self, file: str, defaults: Defaults) -> tuple[Document | None, SourceText | None]:
        text = read_text(self._folder, file, self._problems).replace("\r\n", "\n")
        opening, front_matter, body = [*text.split(f"{_FENCE}\n", 2), "", ""][:3]
        head = self._tables.head(file, front_matter, defaults.language)
        if opening or head is None:
            hint = "Begin the file with TOML between two lines of +++."
            self._problems.error(file, 1, "no-front-matter", "The front matter is missing.", hint)
            return None, None
        blocks, unmarked = read_blocks(body)
        for label in unmarked:
            said = f"No mark in the text points to footnote {label}."
            self._problems.error(file, None, "footnote-without-mark", said)
        first_line = front_matter.count("\n") + 3
        defaults = replace(defaults, language=head[0].language)
        document = DocumentReader(file, first_line, defaults, self._problems).read(head[0], blocks)
        source = self._source(file, head[1])
        return (_placed(document, source) if source else document), source

    def _source(self, file: str, name: str) -> SourceText | None:
        if not name:
            return None
        text = ""
        if (self._folder / name).resolve().is_relative_to(self._folder.resolve()):
            text = read_text(self._folder, name, self._problems)
        if not text:
            said = f"The source file “{name}” is not in this folder."
            self._problems.error(file, None, "no-source", said)
            return None
        return SourceText(name, text)

    def _check_ids(self, archive: Archive) -> None:
        ids = Counter(passage.id for passage in archive.passages())
        for document in archive.documents:
            ids.update(section.id for section in document.walk())
            ids.update(footnote.id for footnote in document.footnotes)
        self._report_twice("documents", ids)
        self._report_twice("codebook.toml", Counter(theme.id for theme in archive.themes))
        self._report_twice("glossary.toml", Counter(entry.id for entry in archive.glossary))
        known = {passage.id for passage in archive.passages()}
        for note in archive.notes:
            for unknown in sorted(set(note.passages) - known):
                said = f"Note “{note.id}” speaks of “{unknown}”, which no document holds."
                self._problems.error("notes.toml", None, "unknown-passage", said)

    def _report_twice(self, file: str, ids: Counter[str]) -> None:
        for twice in sorted(name for name, count in ids.items() if count > 1 and name):
            self._problems.error(file, None, "same-id", f"The id “{twice}” is given twice.")

    def _joined(self, archive: Archive) -> Archive:
        """Return `archive` with its codings, translations and age bands on their passages."""
        passages = {passage.id: passage for passage in archive.passages()}
        themes = {theme.id for theme in archive.themes}
        bands = [row for table in archive.participants for row in table.rows if row.ages]
        for name, passage in passages.items():
            if passage.attribution:
                banded = _banded(passage.attribution, bands)
                passages[name] = replace(passage, attribution=banded)
        self._add_codings(passages, themes)
        self._add_translations(passages)
        return map_passages(archive, lambda passage: passages[passage.id])

    def _add_codings(self, passages: dict[str, Passage], themes: set[str]) -> None:
        for quoted in self._tables.codings():
            passage = passages.get(quoted.passage)
            coding = find_coding(quoted, passage.text) if passage else None
            if passage is None or coding is None or quoted.theme not in themes:
                said = f"“{_shortened(quoted.exact)}” ({quoted.theme}) fits no one place in "
                hint = "Check passage, theme and words; where the words stand twice, add prefix."
                self._problems.error(
                    "codings.toml", None, "coding-not-found", f"{said}{quoted.passage}.", hint
                )
                continue
            codings = (*passage.codings, coding)
            passages[passage.id] = replace(passage, codings=codings)

    def _add_translations(self, passages: dict[str, Passage]) -> None:
        for language, translations in self._tables.translations().items():
            for given in translations:
                passage = passages.get(given.passage)
                if passage is None:
                    file = f"translations/{language}.toml"
                    said = f"No document holds the passage “{given.passage}”."
                    self._problems.error(file, None, "unknown-passage", said)
                    continue
                made = Translation(language, given.text, given.status, given.by)
                translated = (*passage.translations, made)
                passages[passage.id] = replace(passage, translations=translated)


def map_passages(archive: Archive, change: Callable[[Passage], Passage]) -> Archive:
    """Return `archive` with every passage changed by `change`."""
    documents = tuple(
        replace(document, sections=_map_sections(document.sections, change))
        for document in archive.documents
    )
    return replace(archive, documents=documents)


def _map_sections(
    sections: Iterable[Section], change: Callable[[Passage], Passage]
) -> tuple[Section, ...]:
    return tuple(
        replace(
            section,
            passages=tuple(change(passage) for passage in section.passages),
            sections=_map_sections(section.sections, change),
        )
        for section in sections
    )


def _placed(document: Document, source: SourceText) -> Document:
    """Return `document` with the place in `source` of each passage and footnote."""
    words = SourceWords(source)

    def placed(passage: Passage) -> Passage:
        return replace(passage, place=words.find(passage.text))

    sections = _map_sections(document.sections, placed)
    footnotes = tuple(
        replace(note, place=words.find(note.text, anywhere=True)) for note in document.footnotes
    )
    return replace(document, sections=sections, footnotes=footnotes)


def _defaults(head: ArchiveSource) -> Defaults:
    given = head.defaults
    consent = None if isinstance(given.consent, str) else given.consent
    return Defaults(head.language, consent, given.read, given.share)


def _banded(attribution: Attribution, bands: Sequence[ParticipantRow]) -> Attribution:
    """Return `attribution` with the study's own age band, where its age fits one."""
    for row in bands:
        if row.ages and attribution.age and row.ages[0] <= attribution.age <= row.ages[1]:
            return replace(attribution, age_band=row.value)
    return attribution


def _shortened(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:39]}…"
