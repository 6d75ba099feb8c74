"""Several archives that are searched as one: one index, one ranked list, counts over all."""

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from threading import Lock
from typing import NamedTuple

from index.counts.reports import age_bands
from index.library.archive import OpenArchive, write_private
from index.library.opened_archive import ReceivedArchive
from index.model import Archive, Document, GlossaryEntry, Section, Wording
from index.progress import Progress
from index.search.answer.leads import Leads
from index.search.cache import JOINED, Cache
from index.search.engine import Engine
from index.search.query.labels import FieldWords
from index.search.query.syntax_tree import words_of
from index.search.request import SearchRequest
from index.search.results import LeadKind, SearchPage
from index.search.table.joined_records import JoinedPart, JoinedRecords, JoinedValues
from index.search.table.records import Records
from index.values import replace

MOST_OPEN = 64  # archives that stay open
MOST_TOGETHER = 200_000
"""Passages and footnotes of one index, with which the memory grows that making it takes."""
ROOM = 48 << 20  # bytes of their files together
_LEAST_OPEN = 4


class GroupMember(NamedTuple):
    """An archive of a group; `open` returns it, or None where it cannot be searched."""

    name: str
    open: Callable[[], ReceivedArchive | None]


class _Held(NamedTuple):
    received: ReceivedArchive
    records: Records


class ArchiveGroup:
    """Searches the archives `members` as one, with labels in `language`.

    `build` makes the index; another thread may search meanwhile, and gets what there is so far.
    The last archives that were looked at stay open.
    """

    def __init__(self, members: Sequence[GroupMember], language: str) -> None:
        self._members = {member.name: member for member in members}
        self._language = language
        self._open: OrderedDict[str, _Held] = OrderedDict()
        self._opening = Lock()
        self._records: JoinedRecords | None = None
        self._engine: Engine | None = None
        self._has_sealed = False
        self._with_pictures: list[str] = []
        self._pictures: Leads | None = None
        self.read = 0
        """How many archives were read, before the index is made."""
        self.missed: frozenset[str] = frozenset()
        """The names of those that cannot be searched."""
        self.crowded: frozenset[str] = frozenset()
        """The names of those that have too many passages to be searched with the others."""
        self.titles: Mapping[str, Wording] = {}
        self.drafts: frozenset[str] = frozenset()
        self.bands: Mapping[str, int] = {}
        """Age band -> its sort key."""

    @property
    def is_complete(self) -> bool:
        """Whether all archives can be searched."""
        return self._engine is not None and self._engine.is_complete

    @property
    def searched(self) -> int:
        """How many passages and footnotes can be searched now."""
        return self._engine.searched if self._engine else 0

    @property
    def archives_searched(self) -> int:
        """How many archives can be searched now, with those that cannot be searched at all."""
        ends = self._records.ends if self._records else []
        if self.is_complete or not ends:
            return len(self._members) if self.is_complete else 0
        return bisect_right(ends, self.searched)

    def build(self, pace: Progress, cache: Path | None = None) -> bool:
        """Read all archives, and make their index; return False where `pace` is stopped.

        `cache` is a folder of Satchel's own in which the index is stored, unless one of the
        archives is sealed. Raises Stopped.
        """
        if self._engine is None:
            self._read_all(pace)
        kept = Cache(cache, write_private) if cache and not self._has_sealed else None
        engine = self._engine
        return engine is not None and engine.build(cancelled=lambda: pace.is_stopped, cache=kept)

    def _read_all(self, pace: Progress) -> None:
        """Read what must be known of all archives to make one index. Raises Stopped."""
        values = JoinedValues(self._language)
        parts: list[JoinedPart] = []
        glossary: list[GlossaryEntry] = []
        titles: dict[str, Wording] = {}
        size, self.crowded, self._with_pictures = 0, frozenset(), []
        for number, name in enumerate(self._members):
            pace.heed()
            self.read = number
            archive = self.archive(name)
            if archive is None:
                continue
            content = archive.content
            part = JoinedPart.of(name, content, values.called(name, content))
            if size + part.size > MOST_TOGETHER:
                self.crowded |= {name}
                continue
            size += part.size
            parts.append(part)
            glossary += content.glossary
            titles[name] = content.title
            self._note(name, archive)
        self.read, self.titles = len(self._members), titles
        self.missed = frozenset(self._members) - titles.keys() - self.crowded
        self._records = JoinedRecords(parts, self._records_of)
        joined = Archive(JOINED, 0, "", {}, "", glossary=tuple(glossary))
        words = FieldWords.of_joined(values.labels)
        self._engine = Engine(joined, begun=True, records=self._records, words=words)

    def _note(self, name: str, archive: OpenArchive) -> None:
        """Note what else must be known of an archive that is searched."""
        content = archive.content
        self._has_sealed = self._has_sealed or archive.is_sealed
        if any(outline.picture_ids() for outline in content.outlines):
            self._with_pictures.append(name)
        self.drafts |= frozenset([name] if content.draft else [])
        self.bands = {**self.bands, **age_bands(content.participants)}

    def answer(self, request: SearchRequest) -> SearchPage | None:
        """Return the answer to `request`, of what is indexed so far; None before any is.

        A hit has the name of its archive as its document.
        """
        return self._engine.search(request) if self._engine else None

    def pictured(self, page: SearchPage) -> tuple[str, ...]:
        """Return the names of archives of which pictures have the words that `page` answers."""
        if self._pictures is None:
            self._pictures = Leads(self._of_pictures())
        leads = self._pictures.met(words_of(page.meaning))
        return tuple(lead.id for lead in leads if lead.kind is LeadKind.PICTURE)

    def _of_pictures(self) -> Archive:
        """Return an archive of all pictures, each of which has the name of its own archive."""
        sections = []
        for name in self._with_pictures:
            archive = self.archive(name)
            held = archive.content.placed_pictures() if archive else ()
            pictures = tuple(replace(picture, id=name) for picture in held)
            sections.append(Section(name, "", 1, pictures=pictures))
        document = Document("", "", "", sections=tuple(sections))
        return Archive(JOINED, 0, "", {}, "", documents=(document,))

    def archive(self, name: str) -> OpenArchive | None:
        """Return the archive `name`, or None where it cannot be read any more."""
        held = self._held(name)
        return held.received.archive if held else None

    def _records_of(self, name: str) -> Records | None:
        held = self._held(name)
        return held.records if held else None

    def _held(self, name: str) -> _Held | None:
        with self._opening:
            held = self._open.get(name)
            if held is not None:
                self._open.move_to_end(name)
                return held
        received = self._members[name].open()
        if received is None:
            return None
        with self._opening:
            made = _Held(received, Records(received.archive.content))
            held = self._open.setdefault(name, made)
            self._let_go()
        return held

    def _let_go(self) -> None:
        """Close what was not looked at for longest, until the others have room."""
        taken = sum(held.received.size for held in self._open.values())
        while len(self._open) > (MOST_OPEN if taken <= ROOM else _LEAST_OPEN):
            _name, held = self._open.popitem(last=False)
            taken -= held.received.size
