"""The words by which attributions name roles, genders and sectors.

They are in `resources/import/speakers.toml`.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from index.model import VOCABULARY_FIELDS, Wording
from index.values import Value, value_field

_FILE = Path(__file__).resolve().parents[3] / "resources" / "import" / "speakers.toml"


class KnownValue(Value):
    """A value that an attribution names where `found` matches, and its proposed words.

    `of` is the role to which a sector belongs. A value with `first` wins where another one is named
    too.
    """

    id: str
    found: re.Pattern[str]
    label: Wording
    plural: Wording = value_field(default_factory=dict)
    of: str = ""
    first: bool = False


class SpeakerWords(Value):
    """The known `values`: field -> values.

    `one_role` matches the name of one person's role, `at_work` a place of work of some role. What
    stands before a colon is the name of somebody `in_talk`, or names `no_speaker`.
    """

    values: dict[str, tuple[KnownValue, ...]]
    one_role: re.Pattern[str]
    at_work: re.Pattern[str]
    in_talk: re.Pattern[str]
    no_speaker: re.Pattern[str]

    def named(self, name: str, line: str) -> KnownValue | None:
        """Return the only value of the field `name` that `line` names, or None."""
        found = [each for each in self.values[name] if each.found.search(line)]
        first = next((each for each in found if each.first), None)
        return first or (found[0] if len(found) == 1 else None)


@cache
def speaker_words() -> SpeakerWords:
    """Return the words of `speakers.toml`."""
    written = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    one, work = (_alternatives(written["role"], key) for key in ("one", "work"))
    return SpeakerWords(
        {name: tuple(_known(each) for each in written[name]) for name in VOCABULARY_FIELDS},
        _compiled(rf"\b(?:{one})\b(?![’'])"),  # a plural may be a heading
        _compiled(work),
        *(_numbered(written["talk"][key]) for key in ("speaker", "no_speaker")),
    )


def _known(written: dict[str, Any]) -> KnownValue:
    keys = ("id", "label", "plural", "of", "first")
    held = {key: written[key] for key in keys if key in written}
    return KnownValue(found=_compiled(written["found"]), **held)


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _numbered(names: Iterable[str]) -> re.Pattern[str]:
    """Return what matches one of `names`, which a number or a single letter may follow."""
    return _compiled(rf"(?:{'|'.join(names)})(?:\s*(?:№\s*)?\d{{1,3}}(?:\.\d{{1,3}})*|\s[^\W\d_])?")


def _alternatives(written: Iterable[dict[str, Any]], key: str) -> str:
    return "|".join(_given(written, key))


def _given(written: Iterable[dict[str, Any]], key: str) -> Iterator[str]:
    return (each[key] for each in written if key in each)
