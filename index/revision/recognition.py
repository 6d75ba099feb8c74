"""Recognises a document that is in the folder already, by its name and by its words."""

import re
from collections.abc import Callable
from pathlib import Path

from index.errors import SourceProblem
from index.importers.ids import slug
from index.revision.document_text import DocumentText
from index.revision.folder_state import FolderState, KeptDocument

_RUN = 3  # words in a row by which two texts are compared
_OF_THAT_NAME = 0.1  # share of the runs of the shorter text, where the names are the same
_OF_ANOTHER = 0.8  # share of those of the longer text, where they are not
_WORD = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"\d+-(?=.)")

type Runs = set[tuple[str, ...]]


def same_document(state: FolderState, path: Path, text: DocumentText) -> KeptDocument | None:
    """Return the document of the folder that `path` is a later version of, or None.

    It is the one of the file's name, else the one that has nearly all words in common: two
    interviews by one list of questions are two documents.
    Raises SourceProblem where one of that name has other words.
    """
    name = slug(path.stem) or "text"
    theirs = _runs(text)
    named = [(_share(each, theirs, min), each) for each in state.documents if name in _names(each)]
    best = max(named, key=lambda pair: pair[0], default=None)
    if best and best[0] >= _OF_THAT_NAME:
        return best[1]
    shares = [(_share(each, theirs, max), each) for each in state.documents]
    alike = max(shares, key=lambda pair: pair[0], default=None)
    if alike and alike[0] >= _OF_ANOTHER:
        return alike[1]
    if best:
        raise SourceProblem(
            "“{name}” has the name of a document in the folder, and other words. Rename the file, "
            "then import it again.",
            name=path.name,
        )
    return None


def _names(document: KeptDocument) -> set[str]:
    stem = Path(document.file).stem
    return {stem, _NUMBER.sub("", stem, count=1)}


def _share(document: KeptDocument, theirs: Runs, of: Callable[[int, int], int]) -> float:
    """Return how many runs of words both have, as a share of those `of` the two."""
    ours = _runs(document.base.text if document.base else document.text)
    runs = of(len(ours), len(theirs))
    return len(ours & theirs) / runs if runs else 0.0


def _runs(text: DocumentText) -> Runs:
    words = [
        word.casefold()
        for each in (*text.blocks, *text.notes)
        for word in _WORD.findall(" ".join(each.words))
    ]
    length = min(_RUN, len(words))
    return {tuple(words[at : at + length]) for at in range(len(words) - length + 1)}
