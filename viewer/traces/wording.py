"""The sentences on each kind of trace: what it reveals, and what is lost with it.

They are in English here, as the command line prints them; the window translates them.
"""

from index import Value
from viewer.traces.inventory import Trace, TraceKind
from viewer.traces.removal import Obstacle

CONTEXT = "Traces"


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802  Qt's tool finds it by name
    """Return `text`, marked for translators: Qt is not imported here."""
    return text


class TraceWords(Value):
    """The name of a kind of trace, what it reveals to a finder, and what is lost by deleting it."""

    name: str
    tells: str
    lost: str


WORDS = {
    TraceKind.LIBRARY: TraceWords(
        QT_TRANSLATE_NOOP("Traces", "Library"),
        QT_TRANSLATE_NOOP(
            "Traces",
            "Copies of archives, which anybody can read, and a list of where other archives lie.",
        ),
        QT_TRANSLATE_NOOP(
            "Traces",
            "The copies and their indexes are deleted. An archive without a copy elsewhere is "
            "lost. Files that lie elsewhere stay.",
        ),
    ),
    TraceKind.INDEXES: TraceWords(
        QT_TRANSLATE_NOOP("Traces", "Search indexes"),
        QT_TRANSLATE_NOOP("Traces", "The words of large archives that were opened here."),
        QT_TRANSLATE_NOOP("Traces", "Nothing is lost: they are made again when they are needed."),
    ),
    TraceKind.NOTEBOOK: TraceWords(
        QT_TRANSLATE_NOOP("Traces", "Notebook and its backups"),
        QT_TRANSLATE_NOOP(
            "Traces",
            "With a passphrase: that there is one, how large it is and when it was used. Without "
            "one: all that you kept.",
        ),
        QT_TRANSLATE_NOOP(
            "Traces",
            "Your stars, highlights, notes, collections and sets are lost for good, with every "
            "backup, unless you have a copy elsewhere.",
        ),
    ),
    TraceKind.LEDGER: TraceWords(
        QT_TRANSLATE_NOOP("Traces", "What is remembered of archives"),
        QT_TRANSLATE_NOOP(
            "Traces",
            "How many archives were opened here. Whoever has one of them can tell that it was.",
        ),
        QT_TRANSLATE_NOOP(
            "Traces",
            "Whom you trust as a signer is forgotten. An older edition, with what was withdrawn "
            "since, is not noticed any more.",
        ),
    ),
    TraceKind.KEYS: TraceWords(
        QT_TRANSLATE_NOOP("Traces", "Keys for signing"),
        QT_TRANSLATE_NOOP(
            "Traces",
            "That archives are made here, and where other keys lie. A key without a passphrase "
            "lets whoever has it sign as you.",
        ),
        QT_TRANSLATE_NOOP(
            "Traces",
            "A key without a copy elsewhere is lost for good: no later edition can be signed with "
            "it. Copy it to a safe place first. Keys in other folders stay.",
        ),
    ),
    TraceKind.PUBLISHED: TraceWords(
        QT_TRANSLATE_NOOP("Traces", "Records of what was published"),
        QT_TRANSLATE_NOOP(
            "Traces", "Which archives were published from here, when, and what was withdrawn."
        ),
        QT_TRANSLATE_NOOP("Traces", "The record in each source folder stays."),
    ),
    TraceKind.FOLDERS: TraceWords(
        QT_TRANSLATE_NOOP("Traces", "Folders that archives are made in"),
        QT_TRANSLATE_NOOP(
            "Traces", "Names and places of the folders that were worked on here last."
        ),
        QT_TRANSLATE_NOOP("Traces", "They are not offered again. The folders themselves stay."),
    ),
    TraceKind.SETTINGS: TraceWords(
        QT_TRANSLATE_NOOP("Traces", "Settings"),
        QT_TRANSLATE_NOOP("Traces", "Language, look and window, and that Satchel was used."),
        QT_TRANSLATE_NOOP("Traces", "Satchel starts with its usual settings the next time."),
    ),
    TraceKind.LOG: TraceWords(
        QT_TRANSLATE_NOOP("Traces", "Log"),
        QT_TRANSLATE_NOOP(
            "Traces", "When something went wrong in Satchel. No words and no names are in it."
        ),
        QT_TRANSLATE_NOOP("Traces", "Nothing that you need is lost."),
    ),
    TraceKind.WORKING: TraceWords(
        QT_TRANSLATE_NOOP("Traces", "Working files"),
        QT_TRANSLATE_NOOP("Traces", "That Satchel is open, or was not closed as usual."),
        QT_TRANSLATE_NOOP("Traces", "Nothing that you need is lost."),
    ),
    TraceKind.RECENT: TraceWords(
        QT_TRANSLATE_NOOP("Traces", "Recent files of the system"),
        QT_TRANSLATE_NOOP("Traces", "Names and places of archives that were opened, and when."),
        QT_TRANSLATE_NOOP("Traces", "These lines are cut out of the list. Its other lines stay."),
    ),
    TraceKind.THUMBNAILS: TraceWords(
        QT_TRANSLATE_NOOP("Traces", "Thumbnails of the system"),
        QT_TRANSLATE_NOOP("Traces", "Names and places of archives that a file manager showed."),
        QT_TRANSLATE_NOOP("Traces", "Nothing that you need is lost."),
    ),
}

_ALL_SEALED = QT_TRANSLATE_NOOP(
    "Traces",
    "Copies of sealed archives, which only show that they are there and how large they are, and a "
    "list of where other archives lie.",
)
_SOME_SEALED = QT_TRANSLATE_NOOP(
    "Traces",
    "Copies of archives: sealed ones, which only show that they are there and how large they are, "
    "and others, which anybody can read. A list of where other archives lie.",
)


def tells_of(trace: Trace) -> str:
    """Return what `trace` reveals to a finder."""
    if trace.sealed:
        return _SOME_SEALED if trace.plain else _ALL_SEALED
    return WORDS[trace.kind].tells


STAYS = (
    QT_TRANSLATE_NOOP(
        "Traces", "Old blocks on flash memory and sticks, which keep what was deleted for a while."
    ),
    QT_TRANSLATE_NOOP(
        "Traces", "Journals and snapshots of the file system, and backups of this computer."
    ),
    QT_TRANSLATE_NOOP(
        "Traces",
        "Copies elsewhere: on sticks, in other folders, in the bin, and what others were handed.",
    ),
    QT_TRANSLATE_NOOP(
        "Traces",
        "Names in the history of the shell, of file managers, of printers and of file search.",
    ),
    QT_TRANSLATE_NOOP("Traces", "The program itself."),
)
"""What cannot be deleted from here."""

HELP = QT_TRANSLATE_NOOP(
    "Traces", "Against whoever looks for such remains only encryption of the whole disk helps."
)

OBSTACLES = {
    Obstacle.IN_USE: QT_TRANSLATE_NOOP(
        "Traces", "“{name}” is in use, and stays. Close what uses it, then delete it again."
    ),
    Obstacle.READ_ONLY: QT_TRANSLATE_NOOP(
        "Traces", "“{name}” lies where nothing can be written, and stays."
    ),
    Obstacle.NO_RIGHTS: QT_TRANSLATE_NOOP(
        "Traces", "“{name}” stays: this user has no right to delete it there."
    ),
    Obstacle.LINK: QT_TRANSLATE_NOOP(
        "Traces", "“{name}” was a link. It is deleted, and what it led to stays."
    ),
    Obstacle.LIST: QT_TRANSLATE_NOOP(
        "Traces", "“{name}” is not as expected, and is left alone. Delete it yourself."
    ),
    Obstacle.OTHER: QT_TRANSLATE_NOOP("Traces", "“{name}” could not be deleted."),
}
