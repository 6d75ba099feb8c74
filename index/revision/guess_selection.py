"""Selects the guesses of an import that are told where a document comes again."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence, Set

from index.importers.import_report import NAMES, WORDS_AGAIN, Guess
from index.importers.output.guess_table import ABOUT, guess_entries, without_guesses
from index.names.summary import LABELS, READ
from index.revision.changes import Change, ChangeKind
from index.revision.folder_state import ImportedVersion, KeptDocument
from index.revision.table_texts import with_tables
from index.values import replace

_READ_ALL = f"{READ} What is found by its form in the folder stands in the list of names there."
_FOOTNOTES = frozenset({"footnote", "mark"})
_UNLOOKED = (ChangeKind.NEW, ChangeKind.CHANGED, ChangeKind.GONE)
_OF_ALL = frozenset({"changes", "title", "language", "encoding", "consent", NAMES, WORDS_AGAIN})


def heard(guesses: Iterable[Guess], version: ImportedVersion, silent: Set[str]) -> Iterable[Guess]:
    """Yield the guesses without those on the passages `silent`, which were not taken."""
    starts = sorted((line, name) for name, line in version.lines.items())
    lines = [line for line, _name in starts]
    has_silent_note = any(each.id in silent for each in version.text.notes)
    for guess in guesses:
        at = bisect_right(lines, guess.line) - 1
        is_silent = at >= 0 and starts[at][1] in silent
        is_note = guess.kind in _FOOTNOTES and has_silent_note
        if guess.kind in _OF_ALL or not (is_silent or is_note):
            yield guess


def without_names(guesses: Iterable[Guess]) -> Iterable[Guess]:
    """Yield the guesses without the names found in the document: an editor may have replaced some.

    The list of names at the desk, and `satchel check`, have those of the folder.
    """
    for guess in guesses:
        if guess.kind == NAMES:
            yield replace(guess, text=_READ_ALL)
        elif guess.kind not in LABELS:
            yield guess


def with_title(
    guesses: Iterable[Guess], kept: KeptDocument | None, version: ImportedVersion
) -> Iterable[Guess]:
    """Yield the guesses; of a title that the editor gave it is told that it stays."""
    mine, theirs = kept.front.get("title") if kept else "", version.draft.title
    base = kept.base if kept else None
    stays = base is not None and mine not in (theirs, base.draft.title)
    said = f"It is called “{theirs}”. In the folder it is “{mine}”, which stays."
    for guess in guesses:
        yield replace(guess, text=said) if stays and guess.kind == "title" else guess


class AwaitedGuesses:
    """Collects the guesses that somebody is to look at, to be added to the file `held`."""

    def __init__(self, held: str) -> None:
        self._held = held
        self._entries: list[str] = []
        self._new: set[str] = set()

    def take(
        self,
        version: ImportedVersion,
        changes: Sequence[Change],
        guesses: Iterable[Guess],
        silent: Set[str],
    ) -> None:
        """Take the `guesses` on what came from a document; all but the passages `silent` did."""
        taken = [name for name in version.lines if name not in silent]
        ids = dict(zip(taken, taken, strict=True))
        ids |= {each.theirs: each.passage for each in changes if each.theirs in ids}
        self._new |= {each.passage for each in changes if each.kind in _UNLOOKED}
        self._entries += guess_entries(guesses, version.lines, ids)

    def table(self) -> str:
        """Return the file now; of a passage that changed it has only what is guessed anew."""
        held = without_guesses(self._held, lambda each: each.passage in self._new)
        return with_tables(held or ABOUT, self._entries) if self._entries else held
