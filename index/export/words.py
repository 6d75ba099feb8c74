"""Satchel's own words in exported files, in the archive's language.

Words for roles and genders are from the archive's vocabulary.
"""

import tomllib
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from index.attribution_line import line_of_fields
from index.counts.small_counts import Told
from index.model import (
    Archive,
    Attribution,
    Level,
    Translation,
    Vocabulary,
    Voice,
    Wording,
    worded,
)

_FOLDER = Path(__file__).resolve().parent.parent.parent / "resources" / "export"
LANGUAGES = ("en", "ru", "ky")


class Words:
    """Satchel's words in `language` where it has it, else in English.

    `vocabulary` is that of the archive.
    """

    def __init__(self, language: str, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self.language = language if language in LANGUAGES else "en"
        self._words: dict[str, Any] = _read()[self.language]

    def say(self, name: str, **values: object) -> str:
        """Return the sentence `name` with its braces filled."""
        sentence: str = self._words[name]
        return sentence.format(**values)

    def foot(self, level: Level | None) -> str:
        """Return what the foot of a slide says of attributions at `level`, None for each own."""
        return self.say(f"foot_{level}" if level else "foot")

    def edition_of(self, archive: Archive) -> str:
        """Return the edition and date of `archive`, or that it is a draft, as a phrase."""
        name = "draft_of" if archive.draft else "edition_of"
        return self.say(name, edition=archive.edition, date=archive.created)

    def number_of(self, archive: Archive) -> str:
        """Return the edition number of `archive`, marked where it is a draft."""
        if archive.draft:
            return self.say("draft_number", edition=archive.edition)
        return str(archive.edition)

    def where(self, archive: Archive) -> str:
        """Return the phrase that names `archive` and its edition or draft."""
        title, _language = self.worded(archive.title)
        name = "where_draft" if archive.draft else "where"
        return self.say(name, title=title, id=archive.id, edition=archive.edition)

    def fixed(self) -> Iterator[str]:
        """Yield the sentences and names in which nothing is filled."""
        for value in self._words.values():
            said = value.values() if isinstance(value, dict) else (value,)
            yield from (each for each in said if isinstance(each, str) and "{" not in each)

    def name(self, kind: str, value: str) -> str:
        """Return the name of `value`, one of a `kind` of things, or `value` if it is unknown.

        A kind is "may", "care", "passage_kind", "language" or "from".
        """
        names: dict[str, str] = self._words[kind]
        return names.get(value, value)

    def line(self, told: Attribution) -> str:
        """Return an attribution line with the role, or the gender and age band, of `told`.

        It is Satchel's wording, never the source's. A role tells no gender.
        """
        return line_of_fields(told, told.share, self.vocabulary, self.language)

    def number(self, told: Told) -> str:
        """Return a count as far as it is told."""
        if told.count is not None:
            return str(told.count)
        return self.say("fewer", number=told.below) if told.below else self.say("untold")

    def care(self, care: Sequence[str]) -> str:
        """Return the notes `care` of a passage or picture as a sentence, or ""."""
        notes = ", ".join(self.name("care", note) for note in care)
        return self.say("care_line", what=notes) if notes else ""

    def voice(self, voice: str, role: str) -> str:
        """Return whose words passages of `voice` and `role` are; quoted and reported differ."""
        if voice == Voice.NARRATOR:
            return self.say("narrator")
        if not role:
            return self.say(f"{voice}_untold")
        who = self.vocabulary.plural("role", role, self.language)
        return self.say(f"{voice}_by", who=who)

    def translation(self, made: Translation, language: str) -> str:
        """Return language, status and reviewer of `made`, a translation of a text in `language`."""
        told = self.say("draft")
        if made.reviewed_on:
            told = self.say("reviewed_on", who=made.by, date=made.reviewed_on)
        elif made.is_reviewed:
            told = self.say("reviewed", who=made.by)
        parts = [self.name("language", made.language), told]
        if made.back:
            known = language in LANGUAGES
            parts.append(self.name("from", language if known else "other"))
        return " · ".join(parts)

    def worded(self, wording: Wording) -> tuple[str, str]:
        """Return `wording` in this language or the next best, and the code of that language."""
        text = worded(wording, self.language)
        ways = (self.language, "en", *wording)
        return text, next((code for code in ways if wording.get(code) == text), self.language)

    def foreign(self, language: str) -> str | None:
        """Return `language` where it differs from that of these words, else None."""
        return None if language == self.language else language


@cache
def _read() -> dict[str, dict[str, Any]]:
    return tomllib.loads(resource("words.toml"))


def resource(name: str) -> str:
    """Return the text of the file `name` of `resources/export/`."""
    return (_FOLDER / name).read_text("utf-8")
