"""Reads an editor's folder into an archive's model, or says what stands in the way.

The folder is described in `docs/source-format.md`.
"""

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
from index.source.checks import Checks
from index.source.codings import QuotedCoding, find_coding
from index.source.documents import Defaults, DocumentReader
from index.source.fidelity import Fidelity
from index.source.honesty import Honesty
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
    if not _is_source(folder):
        raise SourceProblem(
            "“{folder}” holds no archive.toml. Choose the folder that has one.", folder=str(folder)
        )
    problems = Problems()
    tables = Tables(folder, problems)
    head = tables.archive()
    archive = None if head is None else _SourceFolder(folder, tables, problems).read(head)
    return Draft(None if problems.block else archive, problems.found())


def _is_source(folder: Path) -> bool:
    try:
        return (folder / "archive.toml").is_file()
    except (OSError, ValueError):  # a name that no file can have
        return False


class _SourceFolder:
    """Puts the parts of one folder together."""

    def __init__(self, folder: Path, tables: Tables, problems: Problems) -> None:
        self._folder = folder
        self._tables = tables
        self._problems = problems
        self._places: dict[str, tuple[str, int]] = {}
        self._left_out: dict[str, frozenset[int]] = {}  # of each source, the numbers of its lines

    def read(self, head: ArchiveSource) -> Archive:
        documents: list[Document] = []
        sources: list[SourceText] = []
        made_from: dict[str, list[Document]] = {}
        files = sorted((self._folder / "documents").glob("*.md"))
        for path in files:
            document, source = self._document(f"documents/{path.name}", _defaults(head))
            documents += [document] if document else []
            sources += [source] if source else []
            if document and source:
                made_from.setdefault(source.file, []).append(document)
        if not files:
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
        if len(documents) < len(files):
            return archive  # what the others say about a missing document would only be noise
        Checks(self._problems, self._tables.line).check(archive)
        joined = self._joined(archive)
        if not self._problems.block:
            Honesty(self._problems, self._places).check(joined)
            for source in archive.sources:
                left_out = self._left_out[source.file]
                Fidelity(self._problems, left_out).check(source, made_from[source.file])
        return joined

    def _document(self, file: str, defaults: Defaults) -> tuple[Document | None, SourceText | None]:
        text = read_text(self._folder, file, self._problems)
        if text is None:
            return None, None
        text = text.replace("\r\n", "\n")
        opening, front_matter, body = [*text.split(f"{_FENCE}\n", 2), "", ""][:3]
        if opening or not front_matter:
            hint = "Begin the file with TOML between two lines of +++."
            self._problems.error(file, 1, "no-front-matter", "The front matter is missing.", hint)
            return None, None
        head = self._tables.head(file, front_matter, defaults.language)
        if head is None:
            return None, None
        first_line = front_matter.count("\n") + 3
        if "\0" in body:  # CommonMark has another character in its place
            line = first_line + body.count("\n", 0, body.index("\0"))
            self._problems.error(file, line, "bad-character", "Here stands a NUL character.")
        defaults = replace(defaults, language=head[0].language)
        reader = DocumentReader(file, first_line, defaults, self._problems, self._places)
        document = reader.read(head[0], read_blocks(body))
        source = self._source(file, head[1])
        if source:
            already = self._left_out.get(source.file, frozenset())
            self._left_out[source.file] = already | head[2]
        return (_placed(document, source) if source else document), source

    def _source(self, file: str, name: str) -> SourceText | None:
        if not name:
            return None
        text: str | None = ""
        if "\0" not in name and self._is_inside(name):
            text = read_text(self._folder, name, self._problems)
        if not text:
            said = f"The source file “{name}” is not in this folder."
            self._problems.error(file, None, "no-source", said)
            return None
        return SourceText(name, text)

    def _is_inside(self, name: str) -> bool:
        return (self._folder / name).resolve().is_relative_to(self._folder.resolve())

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
        for number, quoted in enumerate(self._tables.codings()):
            passage = passages.get(quoted.passage)
            coding = find_coding(quoted, passage.text) if passage else None
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

    def _add_translations(self, passages: dict[str, Passage]) -> None:
        for language, translations in self._tables.translations().items():
            for number, given in enumerate(translations):
                passage = passages.get(given.passage)
                if passage is None:
                    file = f"translations/{language}.toml"
                    line = self._tables.line(file, "translation", number)
                    said = f"No document holds the passage “{given.passage}”."
                    self._problems.error(file, line, "unknown-passage", said)
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
    age = attribution.age
    for row in bands:
        if row.ages and age is not None and row.ages[0] <= age <= row.ages[1]:
            return replace(attribution, age_band=row.value)
    return attribution


def _shortened(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:39]}…"
