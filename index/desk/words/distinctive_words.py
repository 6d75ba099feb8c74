"""Tells which words of a name tell it alone: no title, no street, no own organisation."""

import re
from collections.abc import Iterator, Mapping, Set
from contextlib import suppress
from functools import lru_cache

from index.desk.document_blocks import plain_text
from index.desk.followed_tables import ARCHIVE
from index.desk.toml_chunks import parsed
from index.errors import SourceProblem
from index.names.finder import find_names
from index.names.found_name import NameKind
from index.names.word_lists import GIVEN, lists_with
from index.text.certainty import Certainty

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_GENERAL = frozenset(
    (
        *("places.cues", "places.streets", "places.houses", "workplaces.cues", "numbers.age_ends"),
        *("people.kin", "people.titles", "people.particles", "people.parts"),
        *("common.words", "common.bodies"),
    )
)
"""Lists of words that names of people and places may have, and that tell none."""

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


def distinctive_words(files: Mapping[str, str], name: str) -> str:
    """Return the words of `name` that tell it alone, or all of it where it is a number.

    “Lieutenant”, “street” and the number of a house are none, nor are the words of the folder's own
    organisations. Of an address of e-mail or on the web it is what only one person has.
    """
    if not any(map(str.isalpha, name)):
        return name
    own = own_words(files)
    parts = map(_own_part, name.split())
    return " ".join(
        each for each in parts if all(_tells(word, own) for word in _WORD.findall(each))
    )


def _own_part(word: str) -> str:
    account, _sign, host = word.partition("@")
    if host:
        return account or host
    return word.rstrip("/").rpartition("/")[2] if "//" in word or word.startswith("www.") else word


def _tells(word: str, own: Set[str]) -> bool:
    lists = lists_with(word.lower())
    is_general = GIVEN not in lists and not lists.isdisjoint(_GENERAL)
    return word.casefold() not in own and not is_general and not word.isdigit()


def _makers(files: Mapping[str, str]) -> Iterator[str]:
    with suppress(SourceProblem):
        core = parsed(plain_text(files.get(ARCHIVE, "")), ARCHIVE).get("dublin_core", {})
        told = (core.get(field, "") for field in _FIELDS) if isinstance(core, Mapping) else ()
        yield from (each for each in told if isinstance(each, str))
