"""The archives of the library as rows of a list."""

from PySide6.QtCore import QCoreApplication

from index import ArchiveSealed, Value, replace, worded
from viewer.screens.library.entries import EntryState, LibraryEntry
from viewer.screens.library.wording import content_line, edition_line, sealed_line
from viewer.services.messages import words_of
from viewer.wording.number_format import one_line


class ArchiveRow(Value):
    """The row of an archive. `title` is "" until it is read; `said` is a sentence on its state.

    `is_wrong`: it cannot be opened. `is_open`: it is the open archive. `is_checked`: its bytes are
    being checked. `is_sealed`: what opens it is asked for. `size` is in bytes, `date` that of the
    edition, `archive` the id of the archive; `read` is the higher the later it was read.
    """

    id: str
    title: str = ""
    content: str = ""
    place: str = ""
    said: str = ""
    is_wrong: bool = False
    is_open: bool = False
    is_checked: bool = False
    is_sealed: bool = False
    size: int = 0
    date: str = ""
    archive: str = ""
    read: float = 0.0

    @property
    def has_title(self) -> bool:
        """Whether its title is that of the archive."""
        return bool(self.content) and not self.is_sealed

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ". ".join(filter(None, (self.title, self.content, self.said, self.place)))

    @property
    def name(self) -> str:
        """What tells it apart in a sentence: of a sealed one, what is known of it."""
        return f"{self.title}, {self.content}" if self.is_sealed else self.title

    @property
    def is_readable(self) -> bool:
        """Whether it can be opened without a question."""
        return bool(self.content) and not self.is_wrong and not self.is_sealed

    @property
    def choosable(self) -> bool:
        """Every archive can be chosen."""
        return True


def row_of(entry: LibraryEntry, found: EntryState | None, language: str) -> ArchiveRow:
    """Return the row of `entry`; `found` is what was read at its place, or None before that."""
    row = ArchiveRow(entry.id, place=_place(entry, on_stick=bool(found and found.is_on_stick)))
    if found is None:
        return replace(row, title=QCoreApplication.translate("Library", "Being read …"))
    if found.facts is None:
        return _unread(row, entry, found)
    facts = found.facts
    edition = edition_line(facts.edition, facts.created, draft=facts.is_draft)
    content = content_line(facts.documents, facts.quotes, facts.size)
    title = " ".join(worded(facts.title, language).split())
    row = replace(
        row,
        title=title,
        content=f"{edition} · {content}",
        size=facts.size,
        date=facts.created,
        archive=facts.id,
    )
    if entry.holding is not None and entry.holding.sha256 != facts.sha256:
        return replace(row, said=_replaced(), is_wrong=True)
    if facts.refused is not None:
        is_older = facts.refused.reason == "older-edition"
        said = _older() if is_older else words_of(facts.refused)
        return replace(row, said=said, is_wrong=True)
    if entry.holding is None and not entry.is_bundled:
        return replace(row, said=_not_opened())
    return row


def _unread(row: ArchiveRow, entry: LibraryEntry, found: EntryState) -> ArchiveRow:
    if found.is_gone:
        told = QCoreApplication.translate("Library", "An archive that is not there now")
        return replace(row, title=told, said=_gone(entry), is_wrong=True)
    if isinstance(found.wrong, ArchiveSealed):
        told = QCoreApplication.translate("Library", "A sealed archive")
        said = QCoreApplication.translate("Library", "Its title is shown once it is open.")
        content = sealed_line(found.size, found.changed, is_copy=entry.is_copy)
        row = replace(row, title=told, content=content, said=said, is_sealed=True)
        return replace(row, size=found.size)
    told = QCoreApplication.translate("Library", "An archive that cannot be read")
    why = words_of(found.wrong) if found.wrong else ""
    return replace(row, title=told, said=why, is_wrong=True)


def _place(entry: LibraryEntry, *, on_stick: bool) -> str:
    if entry.is_bundled:
        return QCoreApplication.translate("Library", "Came with Satchel")
    if entry.is_copy:
        return QCoreApplication.translate("Library", "A copy in the library")
    path = one_line(str(entry.path))
    if on_stick:
        return QCoreApplication.translate("Library", "On a stick: {path}").format(path=path)
    return path


def _gone(entry: LibraryEntry) -> str:
    if entry.is_copy:
        return QCoreApplication.translate("Library", "Its copy is gone from Satchel’s folder.")
    return QCoreApplication.translate(
        "Library",
        "Its file is not where it was: a stick may be pulled out, or the file moved. Put it back "
        "and look again, or remove this line.",
    )


def _replaced() -> str:
    return QCoreApplication.translate(
        "Library", "Another file lies in its place now. Open it to see what it holds."
    )


def _not_opened() -> str:
    return QCoreApplication.translate(
        "Library",
        "Not opened yet, so it is in no search. Open it: Satchel shows first who signed it, and "
        "asks whether to keep a copy.",
    )


def _older() -> str:
    return QCoreApplication.translate(
        "Library", "A newer edition was opened here, so this one stays closed."
    )
