"""One open archive: its content by id, and its full text."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from index.container.files import write_whole
from index.disclosure import ALL_TOLD, DialSetting
from index.library.content_parts import ContentParts
from index.model import (
    Archive,
    Document,
    EditorNote,
    Footnote,
    GlossaryEntry,
    ParticipantTable,
    Passage,
    Picture,
    Section,
    SectionPicture,
    Theme,
)
from index.model.shown_text import Titled

if TYPE_CHECKING:
    from index.search.engine import Engine
    from index.search.query.completion import Completion
    from index.search.request import Choices, SearchRequest
    from index.search.results import SearchPage


class OpenArchive:
    """An archive that can be read and searched.

    `signer` is the fingerprint of the key whose signature was checked, and `keys` are that public
    key and those that introduced it, newest first. For an editor's folder, which nobody has signed,
    they are None and empty.
    """

    def __init__(self, content: Archive, signer: str | None, keys: tuple[bytes, ...] = ()) -> None:
        self.signer = signer
        self.keys = keys
        self._parts = ContentParts()
        self._hold(content)
        self.index_comes = False
        """Whether `build_index` will be called, so that a search does not build the index."""
        self.was_withdrawn: Callable[[str], bool] = _never
        """Returns whether this computer knows that an id, not in this archive, was withdrawn."""
        self._making = Lock()
        self._engine: Engine | None = None
        self._answer: tuple[SearchRequest | None, SearchPage | None] = (None, None)

    def _hold(self, content: Archive) -> None:
        self.content = content
        self._parts.hold(content.documents)
        self._pictures = {file.name: file.data for file in content.pictures}
        self._withdrawn = frozenset(content.withdrawn)
        self._themes = {theme.id: theme for theme in content.themes}
        self._tables = {table.id: table for table in content.participants}
        self._terms = {entry.id: entry for entry in content.glossary}

    def exchange(self, content: Archive) -> None:
        """Hold `content` from now on: an editor's folder was changed. Its index is built anew.

        Whoever keeps passages of this archive asks for them again.
        """
        self._hold(content)
        for name in ("_notes", "content_hash", "quotes"):
            self.__dict__.pop(name, None)
        with self._making:
            self._engine, self._answer = None, (None, None)

    @property
    def translated(self) -> frozenset[str]:
        """The languages of the translations."""
        return self._parts.translated

    @property
    def size(self) -> int:
        """The number of passages."""
        return len(self._parts.passages)

    def passage(self, name: str) -> Passage | None:
        """Return the passage with the id `name`, or None."""
        return self._parts.passages.get(name)

    def footnote(self, name: str) -> Footnote | None:
        """Return the footnote with the id `name`, or None."""
        return self._parts.footnotes.get(name)

    def translatable(self, name: str) -> Passage | Picture | Footnote | Titled | None:
        """Return what can have translations under the id `name`, or None."""
        parts = self._parts
        text = self.passage(name) or self.footnote(name)
        return text or parts.titled.get(name) or parts.pictures.get(name)

    def picture(self, name: str) -> SectionPicture | None:
        """Return the picture with the id `name` at its place, or None."""
        return self._parts.placed_pictures.get(name)

    def picture_bytes(self, picture: Picture) -> bytes:
        """Return the bytes of the PNG or JPEG file of `picture`."""
        return self._pictures[picture.file]

    def is_withdrawn(self, name: str) -> bool:
        """Return whether this or an earlier edition withdrew the passage or picture `name`."""
        return name in self._withdrawn or (
            name not in self._parts.passages
            and name not in self._parts.pictures
            and self.was_withdrawn(name)
        )

    def theme(self, name: str) -> Theme | None:
        """Return the theme with the id `name`, or None."""
        return self._themes.get(name)

    def table(self, name: str) -> ParticipantTable | None:
        """Return the participants' table with the id `name`, or None."""
        return self._tables.get(name)

    def term(self, name: str) -> GlossaryEntry | None:
        """Return the entry of the glossary with the id `name`, or None."""
        return self._terms.get(name)

    def section_of(self, name: str) -> Section:
        """Return the section that holds the passage or footnote `name`."""
        return self._parts.sections[name]

    def document_of(self, name: str) -> Document:
        """Return the document that holds the passage or footnote `name`."""
        section = self._parts.sections.get(name)
        return self._parts.documents[section.id if section else name]

    def notes_on(self, name: str) -> tuple[EditorNote, ...]:
        """Return the editor's notes on the passage `name`."""
        return tuple(self._notes.get(name, ()))

    @cached_property
    def _notes(self) -> dict[str, list[EditorNote]]:
        notes: dict[str, list[EditorNote]] = {}
        for note in self.content.notes:
            for name in dict.fromkeys(note.passages):
                notes.setdefault(name, []).append(note)
        return notes

    @cached_property
    def content_hash(self) -> str:
        """The SHA-256 of the content, in hexadecimal digits, whatever its file and signer."""
        from index.container.codec import content_hash  # noqa: PLC0415  not before the window

        return content_hash(self.content)

    @cached_property
    def quotes(self) -> tuple[Passage, ...]:
        """The quotes in reading order."""
        return tuple(self._parts.quotes(self.content.documents))

    @property
    def engine(self) -> "Engine":
        """The full-text engine. Its index is built by the first search, or by `build_index`.

        Whoosh is slow to import, so it is not imported before the first window is shown.
        """
        from index.search.engine import Engine  # noqa: PLC0415

        with self._making:
            self._engine = self._engine or Engine(self.content, begun=self.index_comes)
            return self._engine

    def build_index(
        self,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
        cache: Path | None = None,
    ) -> bool:
        """Build the full-text index; another thread may search meanwhile.

        `progress` is called now and then with the number of passages done and of all passages;
        `cancelled` is asked whether to stop, and then False is returned. `cache` is a folder of
        Satchel's own in which the index of a large archive is stored: an index holds the archive's
        words, so the folder is never on a stick.
        """
        from index.search.cache import Cache  # noqa: PLC0415

        kept = Cache(cache, _write_private) if cache else None
        return self.engine.build(progress, cancelled, kept)

    def search(
        self,
        typed: str,
        chosen: "Choices | None" = None,
        setting: DialSetting = ALL_TOLD,
        *,
        limit: int = 50,
        offset: int = 0,
        leads: bool = False,
    ) -> "SearchPage":
        """Return up to `limit` hits for `typed`, the best first, after skipping `offset`.

        `chosen` narrows the hits: field -> the values of which a hit has one. What an attribution
        hides at `setting` is neither found nor counted. With `leads` the answer also has what else
        the words meet.
        """
        from index.search.request import SearchRequest  # noqa: PLC0415  not before the window

        return self.answer(SearchRequest(typed, chosen or {}, setting, limit, offset, leads))

    def answer(self, request: "SearchRequest") -> "SearchPage":
        """Return the answer to `request`, which `known_answer` returns again."""
        engine = self.engine
        page = engine.search(request)
        if page.complete and engine is self._engine:
            self._answer = (request, page)
        return page

    def completions(
        self, typed: str, cursor: int, setting: DialSetting = ALL_TOLD
    ) -> "Completion | None":
        """Return how the text before the `cursor` may be completed, or None.

        Names of fields are offered from their fourth letter on, and values after the name of a
        field, of those values that are told at `setting`.
        """
        return self.engine.completions(typed, cursor, setting)

    def known_answer(self, request: "SearchRequest") -> "SearchPage | None":
        """Return the last answer of `search` if it was to the same `request`, or None."""
        asked, page = self._answer
        is_same = asked == request
        return page if is_same and page is not None and page.complete else None


def _never(_name: str) -> bool:
    return False


def _write_private(path: Path, data: bytes) -> None:
    write_whole(path, data, private=True)
