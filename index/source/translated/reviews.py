"""When a translation counts as reviewed: a review is of words, and ends where these change."""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

from index.model import Translation
from index.source.toml_schema import TranslationSource
from index.text.invisible_characters import is_blank

type Translations = Mapping[str, Sequence[TranslationSource]]
"""Language -> the translations into it."""

DRAFT, REVIEWED, UNFINISHED = "draft", "reviewed", "unfinished"
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_EARLIEST = timedelta(hours=14)  # a day begins there before it does in UTC
_DIGITS = 16  # of the hash: it tells words apart, and proves nothing


def words_reviewed(original: str, text: str) -> str:
    """Return the hash of an `original` and of its translation `text`, as a review names them.

    It is the beginning of the SHA-256 of both with a zero character between them.
    """
    return sha256(f"{original}\0{text}".encode()).hexdigest()[:_DIGITS]


def is_outdated(given: TranslationSource, original: str) -> bool:
    """Return whether `given` was reviewed when it, or its `original`, had other words."""
    named = given.reviewed_words
    return bool(named) and named != words_reviewed(original, given.text)


def is_named(given: TranslationSource) -> bool:
    """Return whether `given` names who reviewed it, and no day that is no date or is to come."""
    return not is_blank(given.by) and (given.reviewed_on is None or _is_past(given.reviewed_on))


def _is_past(day: str) -> bool:
    """Return whether `day` is a date, and has begun somewhere on earth."""
    try:
        begun = date.fromisoformat(day)
    except ValueError:
        return False
    return bool(_DAY.fullmatch(day)) and begun <= (datetime.now(UTC) + _EARLIEST).date()


def translation_of[Made: Translation](
    given: TranslationSource, language: str, original: str, kind: type[Made]
) -> Made:
    """Return the translation that readers get: a draft where its review does not count."""
    if given.status == DRAFT:
        return kind(language, given.text, DRAFT, given.by, given.back)
    if not is_named(given) or is_outdated(given, original):
        return kind(language, given.text, DRAFT, "", given.back)
    return kind(language, given.text, REVIEWED, given.by, given.back, given.reviewed_on)
