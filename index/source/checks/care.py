"""Reports quotes for which consent, care or access is not stated."""

from collections.abc import Iterable, Mapping

from index.model import Document, Passage, PassageKind
from index.source.problems.problem import Problem, Problems, Severity
from index.source.toml_schema import ArchiveSource
from index.values import replace

CONSENT_UNCONFIRMED = Problem(
    "archive.toml",
    None,
    Severity.WARNING,
    "consent-unconfirmed",
    "Nobody has confirmed what these people consented to, so no edition can be published.",
    "State consent, access, read and share under [defaults], as unknown too where nobody knows; "
    "then take consent_confirmed = false away.",
)

_OF_ADDED = replace(
    CONSENT_UNCONFIRMED,
    text="Documents were added after it was stated what people consented to. Nobody has confirmed "
    "it of the added passages, so no edition can be published.",
    kind="added",
)

type Said = Mapping[str, frozenset[str]]
"""Id of a passage -> those of KEYS that are stated for it, itself or by a default."""

KEYS = ("consent", "care", "access")
_WHAT = {
    "consent": "what was consented to",
    "care": "what a reader should know before reading",
    "access": "how widely they may be seen",
}
_HINT = {
    "consent": "State it for each, or as a default; write consent=unknown where nobody knows.",
    "care": "State care=… for each, or care=none where there is nothing.",
    "access": "State access=open, safeguarded or controlled, or unknown where nobody knows.",
}


def consent_unconfirmed(head: ArchiveSource) -> Problem:
    """Return the problem of an archive whose consent is not confirmed.

    Where its defaults state what is known, that was confirmed before documents were added.
    """
    is_stated = head.defaults.consent not in (None, "unknown")
    return _OF_ADDED if is_stated else CONSENT_UNCONFIRMED


def check_said(
    documents: Iterable[Document],
    said: Said,
    places: Mapping[str, tuple[str, int]],
    problems: Problems,
) -> None:
    """Report to `problems`, once for each document and key, the quotes that do not state it."""
    for document in documents:
        quotes = [each for each in document.passages() if each.kind is PassageKind.QUOTE]
        for key in KEYS:
            silent = [quote for quote in quotes if key not in said.get(quote.id, frozenset())]
            if silent:
                _tell(key, silent, places[silent[0].id], problems)


def _tell(key: str, silent: list[Passage], place: tuple[str, int], problems: Problems) -> None:
    quotes = "One quote does" if len(silent) == 1 else f"{len(silent)} quotes do"
    text = f"{quotes} not say {_WHAT[key]}."
    ids = tuple(quote.id for quote in silent)
    problems.add(Problem(*place, Severity.WARNING, f"{key}-missing", text, _HINT[key], ids))
