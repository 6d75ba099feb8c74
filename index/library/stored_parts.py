"""The documents, sources and pictures of a package, each decoded when it is looked at.

What lies in the file is checked against its hash whenever it is read. A part whose bytes are not
those that were signed, or which is not as it must be, is never shown: `damage` tells of it, and of
a document its headings are left, which are signed apart.
"""

from abc import abstractmethod
from collections import OrderedDict
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cached_property
from itertools import takewhile
from threading import Lock
from typing import Any, overload
from weakref import WeakValueDictionary

from index.container.consistency import document_fits, part_is_right
from index.container.manifest import UNDECODABLE, bad_content, read_json
from index.container.package import Package
from index.container.passage_places import PassagePlaces, heads_in
from index.container.picture_check import picture_fits
from index.container.weights import is_too_heavy
from index.errors import ArchiveError
from index.library.damage import Damage
from index.library.stored_quotes import StoredQuotes
from index.model import (
    Document,
    DocumentOutline,
    HeadedPassage,
    OutlinedDocuments,
    Passage,
    PassageHead,
    PictureFile,
    SourceText,
    outline_of,
    quotes_in,
)
from index.progress import Progress, Step

ROOM = 2 << 20  # bytes of JSON: documents that were looked at last stay decoded
_LEAST = 4  # of them


class _Parts[Part](Sequence[Part]):
    """Parts of one kind, in the members `names` of `package`."""

    def __init__(self, package: Package, names: Sequence[str], damage: Damage) -> None:
        self._package = package
        self.names = names
        self._damage = damage

    def __len__(self) -> int:
        return len(self.names)

    @overload
    def __getitem__(self, number: int) -> Part: ...
    @overload
    def __getitem__(self, number: slice) -> tuple[Part, ...]: ...
    def __getitem__(self, number: int | slice) -> Part | tuple[Part, ...]:
        if isinstance(number, slice):
            return tuple(self._part(each) for each in range(*number.indices(len(self))))
        return self._part(range(len(self))[number])

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, _Parts | tuple):
            return NotImplemented
        return self is other or tuple(self) == tuple(other)

    __hash__ = None  # type: ignore[assignment]

    def check(self, pace: Progress | None = None) -> None:
        """Read each part. Raises ArchiveDamaged, ArchiveUnreadable, and Stopped."""
        for number in range(len(self)):
            if pace:
                pace.tell(Step.CHECKING, number, len(self))
            self._read(number)

    def look_over(self, is_stopped: Callable[[], bool]) -> None:
        """Check the hash of each part, and note which are damaged, unless it is stopped."""
        for number, name in enumerate(self.names):
            if is_stopped():
                return
            try:
                self._seen(number, self._package.read(name))
            except ArchiveError:
                self._damage.add(name, self._title(number))

    def _seen(self, number: int, data: bytes) -> None:
        """Use the bytes of a part, whose hash was just checked."""

    def _part(self, number: int) -> Part:
        try:
            return self._read(number)
        except ArchiveError:
            self._damage.add(self.names[number], self._title(number))
            return self._missing(number)

    @abstractmethod
    def _read(self, number: int) -> Part:
        """Return the part `number`. Raises ArchiveError."""

    def _title(self, number: int) -> str:
        return self.names[number]

    @abstractmethod
    def _missing(self, number: int) -> Part:
        """Return what stands for a part that is damaged."""


class StoredSources(_Parts[SourceText]):
    """The texts as they were received."""

    def _read(self, number: int) -> SourceText:
        try:
            source = read_json(self._package.read(self.names[number]), SourceText)
        except UNDECODABLE:
            raise bad_content() from None
        if not part_is_right(source):
            raise bad_content()
        return source

    def _missing(self, number: int) -> SourceText:
        return SourceText(self.names[number], "")


class StoredPictures(_Parts[PictureFile]):
    """The files of pictures."""

    def _read(self, number: int) -> PictureFile:
        name = self.names[number]
        picture = PictureFile(name, self._package.read(name))
        if not picture_fits(picture):
            raise bad_content()
        return picture

    def _missing(self, number: int) -> PictureFile:
        return PictureFile(self.names[number], b"")


class _Held:
    """A document that stays decoded, and what was made of it."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.made: dict[Callable[[Document], object], Any] = {}


class StoredDocuments(_Parts[Document], OutlinedDocuments):
    """The documents, with their `outlines`; the last few stay decoded. For any thread.

    A document that somebody still holds is returned again.
    """

    def __init__(
        self,
        package: Package,
        names: Sequence[str],
        damage: Damage,
        outlines: tuple[DocumentOutline, ...],
        themes: frozenset[str],
    ) -> None:
        super().__init__(package, names, damage)
        self.outlines = outlines
        self._themes = themes
        self._lock = Lock()
        self._last: OrderedDict[int, _Held] = OrderedDict()
        self._taken = 0  # bytes, of them
        self._known: WeakValueDictionary[int, Document] = WeakValueDictionary()
        self._checked: set[int] = set()
        self._heads: dict[int, tuple[PassageHead, ...]] = {}
        self._places: dict[int, PassagePlaces | None] = {}  # None: they cannot be found

    @property
    def is_damaged(self) -> bool:
        """Whether a document was found damaged."""
        return bool(self._damage)

    @property
    def hashes(self) -> str:
        """The hashes of the documents, in order."""
        members = self._package.manifest.members
        return " ".join(members[name].sha256 for name in self.names)

    @cached_property
    def quoted(self) -> StoredQuotes:
        """The quotes of each document, and its other passages with an attribution."""
        return StoredQuotes(self._package, self)

    def check(self, pace: Progress | None = None) -> None:
        """Read each document. Raises ArchiveDamaged, ArchiveUnreadable, and Stopped."""
        for number in range(len(self)):
            if pace:
                pace.tell(Step.CHECKING, number, len(self))
            if quotes_in(self._read(number)) != self.quoted.listed(number):
                raise bad_content()

    def look_over(self, is_stopped: Callable[[], bool]) -> None:
        """Check the hash of each document, and decode its quotes, unless it is stopped."""
        quoted = self.quoted  # first: they may be listed next
        super().look_over(is_stopped)
        for _quotes in takewhile(lambda _quotes: not is_stopped(), quoted):
            pass

    def made_of[Made](self, number: int, make: Callable[[Document], Made]) -> Made:
        """Return what `make` makes of a document, which is kept as long as the document is."""
        held = self._held(number)
        if make not in held.made:
            held.made[make] = make(held.document)
        made: Made = held.made[make]
        return made

    def is_checked(self, number: int) -> bool:
        """Return whether a document, with this hash, was found to be as it must be."""
        return number in self._checked

    def is_decoded(self, number: int) -> bool:
        """Return whether a document is there at once."""
        return number in self._last or number in self._known

    def have_checked(self) -> None:
        """Take all documents for checked: this computer did so before.

        Their hashes are compared all the same, whenever one is read.
        """
        self._checked.update(range(len(self)))

    def passage_at(self, document: int, number: int) -> Passage | None:
        """Return the passage `number` of a document, from 0, or None where it is damaged.

        It is read by itself where the document is not decoded.
        """
        passage = None if document in self._last else self._lone(document, number)
        if passage is None:
            held = self.made_of(document, passages_of)
            passage = held[number] if number < len(held) else None
        return passage

    def heads(self, number: int) -> Sequence[HeadedPassage]:
        """Return the passages of a document, perhaps without their words; none if it is damaged.

        Without their words they are kept.
        """
        if number not in self._heads:
            if self.is_decoded(number) or not self.is_checked(number):
                return self.made_of(number, passages_of)
            try:
                self._heads[number] = heads_in(self._package.read(self.names[number]))
            except (ArchiveError, *UNDECODABLE):
                return self.made_of(number, passages_of)
        return self._heads[number]

    def _lone(self, document: int, number: int) -> Passage | None:
        """Return a passage as it was when its document was checked, None where that is changed."""
        name = self.names[document]
        if document not in self._places:
            with suppress(ArchiveError):
                self._note_places(document, self._package.read(name))
        places = self._places.get(document)
        if places is None or number >= len(places):
            return None
        try:
            data = self._package.part(name, *places.place(number))
            return read_json(data, Passage) if places.is_right(number, data) else None
        except (ArchiveError, *UNDECODABLE):
            return None

    def _seen(self, number: int, data: bytes) -> None:
        if number not in self._places:
            self._note_places(number, data)

    def _note_places(self, document: int, data: bytes) -> None:
        try:
            self._places[document] = PassagePlaces(data)
        except ValueError:
            self._places[document] = None

    def _part(self, number: int) -> Document:
        return self._held(number).document

    def _held(self, number: int) -> _Held:
        with self._lock:
            held = self._last.get(number)
            known = self._known.get(number)
            if held is not None:
                self._last.move_to_end(number)
                return held
        document = super()._part(number) if known is None else known
        with self._lock:
            if number not in self._last:
                self._last[number] = _Held(document)
                self._taken += self._package.size(self.names[number])
            held = self._last[number]
            self._known[number] = held.document
            self._let_go()
        return held

    def _let_go(self) -> None:
        """Let go of what was not looked at for longest, until the others have room."""
        while self._taken > ROOM and len(self._last) > _LEAST:
            number, _held = self._last.popitem(last=False)
            self._taken -= self._package.size(self.names[number])

    def _read(self, number: int) -> Document:
        data = self._package.read(self.names[number])
        try:
            if is_too_heavy(data):
                raise bad_content()
            document = read_json(data, Document)
        except UNDECODABLE:
            raise bad_content() from None
        if number not in self._checked:  # what has the same hash need not be checked again
            if not document_fits(document, self._themes):
                raise bad_content()
            if outline_of(document) != self.outlines[number]:
                raise bad_content()
            self._checked.add(number)
        return document

    def _title(self, number: int) -> str:
        return self.outlines[number].document.title

    def _missing(self, number: int) -> Document:
        return self.outlines[number].document


def passages_of(document: Document) -> tuple[Passage, ...]:
    """Return the passages of `document` in reading order."""
    return tuple(document.passages())
