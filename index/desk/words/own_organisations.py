"""Tells the words of the folder's own organisations, which name nobody who speaks in it."""

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import lru_cache

from index.desk.document_blocks import plain_text
from index.desk.followed_tables import ARCHIVE
from index.desk.toml_chunks import parsed
from index.errors import SourceProblem
from index.names.finder import find_names
from index.names.found_name import NameKind
from index.text.certainty import Certainty

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_MOST_REMEMBERED = 8  # names
_FIELDS = "contributor", "publisher"  # of Dublin Core, which say who made the archive


def own_words(files: Mapping[str, str]) -> frozenset[str]:
    """Return the words, folded, of the organisations that `archive.toml` says made the archive.

    Where it names a person instead, there are none.
    """
    return frozenset().union(*map(_words_of, _makers(files)))


@lru_cache(_MOST_REMEMBERED)
def _words_of(name: str) -> frozenset[str]:
    found = find_names(name, "en")
    likely = (each.kind for each in found if each.certainty is Certainty.LIKELY)
    is_person = NameKind.PERSON in likely
    return frozenset(() if is_person else map(str.casefold, _WORD.findall(name)))


def without_own(files: Mapping[str, str], words: str) -> str:
    """Return `words` without those of the folder's own organisations."""
    own = own_words(files)
    return " ".join(
        each
        for each in words.split()
        if not {part.casefold() for part in _WORD.findall(each)} & own
    )


def _makers(files: Mapping[str, str]) -> Iterator[str]:
    with suppress(SourceProblem):
        core = parsed(plain_text(files.get(ARCHIVE, "")), ARCHIVE).get("dublin_core", {})
        told = (core.get(field, "") for field in _FIELDS) if isinstance(core, Mapping) else ()
        yield from (each for each in told if isinstance(each, str))
