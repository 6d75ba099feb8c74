"""Shows a source folder as its readers would see it, again after each change."""

import re
from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property, partial
from pathlib import Path

from index.container.codec import decode, decoded, documents_hold, encode, with_head_decoded
from index.errors import ArchiveUnreadable
from index.importers.output.guess_table import GUESS_TABLE, PendingGuess, pending_guesses
from index.library.archive import OpenArchive
from index.model import Archive, Set
from index.publication.checked_folder import of_guesses, with_excess
from index.publication.editor_records import EditorRecords
from index.publication.publication import Publication
from index.publication.published_words import published_words
from index.publication.record_comparison import by_its_records
from index.source.folder import SourceDraft, SourceReader
from index.source.kept_parts import KeptParts
from index.source.problems.problem import Problem, Problems
from index.source.sets import Sets
from index.source.tables import Tables
from index.source.text_files import read_text
from index.text.hostile_toml import toml_in
from index.values import Value, replace

_CODEBOOK = "codebook.toml"
_COLOR = re.compile("#[0-9a-fA-F]{6}")


class ThemeNote(Value):
    """What an editor's folder has of a theme, and no archive: a memo and a colour, "#rrggbb"."""

    memo: str = ""
    color: str = ""


@dataclass(frozen=True)
class Preview:
    """A source folder as it is now. `content` is None where it has errors.

    `sources` are the files of received texts that its documents name, which may be missing,
    `guesses` those of an import that nobody looked at yet, and `theme_notes` what the folder alone
    has of its themes: id -> that. `sets` are its sets as their editor sees them, also unfinished.
    """

    content: Archive | None
    problems: tuple[Problem, ...]
    sources: tuple[str, ...] = ()
    guesses: tuple[PendingGuess, ...] = ()
    theme_notes: Mapping[str, ThemeNote] = field(default_factory=dict)
    sets: tuple[Set, ...] = ()

    @cached_property
    def archive(self) -> OpenArchive | None:
        """The folder as an open archive without a signer; None where it has errors."""
        return OpenArchive(self.content, None) if self.content else None


class FolderPreview:
    """Previews one folder again and again; each time only what changed is read and checked.

    With the `records` of its editor the problems are those of `check`, and the archive has the
    number of the edition that would be published of it. Two threads may use it.
    """

    def __init__(self, folder: Path, records: EditorRecords | None = None) -> None:
        self._folder = folder
        self._records = records
        self._numbers: dict[int, int] = {}  # number in archive.toml -> number of the next edition
        self._after: dict[int, int] = {}  # the same, for what is changed by then
        copies = records.copies if records else None
        self._reader = SourceReader(folder, published=published_words(folder, copies))

    @property
    def kept(self) -> KeptParts:
        """What is kept of the parts of the folder, which can be dropped at any time."""
        return self._reader.kept

    def read(self) -> Preview:
        """Return the folder as its readers would see it. No file is written.

        Raises SourceProblem, and ArchiveDamaged where an archive of it could not be opened.
        """
        draft = self._reader.read()
        content, problems = None, draft.problems
        if draft.archive is not None:
            made = replace(draft.archive, draft=True)
            found = decoded(made, self.kept.of)
            if found.over is not None:
                problems = with_excess(problems, found.over)
            else:
                content = found.archive or decode(encode(made))
        guesses = self._guess_table()
        problems = (*problems, *of_guesses(guesses))
        if content:
            problems = self._with_publications(replace(draft, problems=problems))
            content = _numbered(content, self._numbers)
        found_guesses = pending_guesses(guesses)
        return Preview(
            content, problems, draft.sources, found_guesses, self._theme_notes(), self._sets()
        )

    def _with_publications(self, draft: SourceDraft) -> tuple[Problem, ...]:
        """Return the problems of `draft`, and those by what was published."""
        if self._records is not None:
            with suppress(ArchiveUnreadable):  # publishing tells what is wrong with the ledger
                known = Publication(
                    self._folder, self._records, publish=False, source=draft, kept=self.kept
                )
                if draft.archive is not None:
                    number, other = draft.archive.edition, known.other_number
                    self._numbers = self._after = {number: other or number}
                    if other is None and known.published.edition(number) is not None:
                        self._after = {number: number + 1}  # it is out as it is now
                return known.problems
        return (*draft.problems, *by_its_records(self._folder, draft, kept=self.kept))

    def read_ahead(self, document: str) -> None:
        """Read the file of the document with that id, which somebody may be about to change."""
        self._reader.read_ahead(document)

    def glance(self, changed: Collection[str] | None = None) -> Preview | None:
        """Return what `read` does, but for the problems: nothing is checked.

        Where the files `changed` are named, the others are taken to be as they were.

        None where an error is in the way. Where a check would find one, `read` finds no content.
        """
        made = self._reader.content(changed)
        if made is None:
            return None
        content = _numbered(with_head_decoded(replace(made, draft=True)), self._after)
        is_fit = documents_hold(content, self.kept.of)
        if not is_fit:
            return None
        guesses = pending_guesses(self._guess_table())
        return Preview(content, (), (), guesses, self._theme_notes(), self._sets())

    def _sets(self) -> tuple[Set, ...]:
        ignored = Problems()  # the check tells what is wrong
        return Sets(Tables(self._folder, ignored, self.kept), ignored).written()

    def _theme_notes(self) -> Mapping[str, ThemeNote]:
        text = read_text(self._folder, _CODEBOOK, Problems()) or ""
        return self.kept.of("theme notes", _CODEBOOK, (text,), partial(_notes_in, text))

    def _guess_table(self) -> str:
        return read_text(self._folder, GUESS_TABLE, Problems()) or ""


def _numbered(content: Archive, numbers: Mapping[int, int]) -> Archive:
    """Return `content` with the number of the edition that is being made, as known last."""
    return replace(content, edition=numbers.get(content.edition, content.edition))


def _notes_in(text: str) -> Mapping[str, ThemeNote]:
    """Return what the text of a codebook has of its themes for editors alone; none where wrong."""
    if "memo" not in text and "color" not in text:
        return {}
    try:
        themes = toml_in(text.removeprefix("\ufeff")).get("theme", ())
        return {
            str(each["id"]): ThemeNote(str(each.get("memo", "")), _color(each.get("color")))
            for each in themes
            if "memo" in each or "color" in each
        }
    except (ValueError, RecursionError, KeyError, TypeError, AttributeError):
        return {}  # the check tells what is wrong


def _color(said: object) -> str:
    return said if isinstance(said, str) and _COLOR.fullmatch(said) else ""


def preview_source(folder: Path) -> Preview:
    """Return the source folder `folder` as its readers would see it, without a signer.

    No file is written. Raises SourceProblem, and ArchiveDamaged where an archive of it could not be
    opened.
    """
    return FolderPreview(folder).read()
