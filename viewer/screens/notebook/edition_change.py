"""What became of the words of an entry in the open edition."""

from PySide6.QtCore import QCoreApplication

from index import OpenArchive
from viewer.notebook.store.entries.anchors import (
    Altered,
    Finding,
    FoundWords,
    LostWords,
    Withdrawn,
    find_again,
)
from viewer.notebook.store.model import Anchor


class EditionChange:
    """Finds the words of anchors in one archive, and caches the results."""

    def __init__(self, archive: OpenArchive) -> None:
        self._archive = archive
        self._found: dict[Anchor, Finding] = {}

    def of(self, anchor: Anchor) -> Finding | None:
        """Return what became of the words of `anchor`, or None if they are in another archive.

        Words that are where they were are found without a search through the document.
        """
        if anchor.archive != self._archive.content.id:
            return None
        finding = self._found.get(anchor)
        if finding is None:
            finding = self._as_it_was(anchor) or find_again(anchor, self._archive)
            self._found[anchor] = finding
        return finding

    def _as_it_was(self, anchor: Anchor) -> FoundWords | None:
        archive, end = self._archive, anchor.start + len(anchor.exact)
        known = archive.passage(anchor.passage) or archive.footnote(anchor.passage)
        is_same = known is not None and known.text[anchor.start : end] == anchor.exact
        if is_same and anchor.edition == archive.content.edition:
            return FoundWords(anchor.passage, anchor.start, end)
        return None


def passage_of(finding: Finding | None) -> str:
    """Return the passage that can be shown for an entry, or ""."""
    return finding.passage if isinstance(finding, FoundWords | Altered) else ""


def became_words(finding: Finding | None) -> str:
    """Return what became of the words, as a sentence, or "" if they are unchanged."""
    match finding:
        case Altered():
            return QCoreApplication.translate(
                "Notebook", "The passage reads otherwise in this edition."
            )
        case Withdrawn():
            return QCoreApplication.translate("Notebook", "This passage was withdrawn.")
        case LostWords():
            return QCoreApplication.translate("Notebook", "This passage is not in this edition.")
        case _:
            return ""
