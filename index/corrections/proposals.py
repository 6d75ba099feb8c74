"""What readers suggested beside what stands in the archive now."""

import sys
from collections.abc import Callable, Mapping
from enum import Enum, auto

from index.corrections.correction import Correction, Subject, digest_of
from index.library.archive import OpenArchive
from index.model import Document, Passage, Section, Translation
from index.model.shown_text import original_of
from index.source.checks.texts import unseen_sign
from index.source.translated.differences import names_added
from index.text.line_at_end import line_at_end
from index.text.look_alikes import words_of_two_alphabets
from index.values import Value

_MAY_NAME = frozenset({Subject.PASSAGE, Subject.NOTE, Subject.TERM})
_TEXTS = frozenset({Subject.PASSAGE, Subject.TRANSLATION})


class Standing(Enum):
    """How a suggestion stands to the archive.

    FITS: it was made for the words that stand there. CHANGED: these changed since. GONE: there is
    no such thing any more. SETTLED: what it asks for is so.
    """

    FITS = auto()
    CHANGED = auto()
    GONE = auto()
    SETTLED = auto()


class Proposal(Value):
    """A correction, the words that stand in its place now, and those that it was made for now.

    `passages` are where it can be seen in the text. `names` are those of people and places that
    nothing in its place had.
    """

    correction: Correction
    standing: Standing
    now: str = ""
    beside: str = ""
    passages: tuple[str, ...] = ()
    names: tuple[str, ...] = ()

    @property
    def stands(self) -> bool:
        """Whether its words stand there already."""
        return _even(self.now) == _even(self.correction.proposed)

    @property
    def unseen(self) -> str:
        """The first character of its words of which `satchel check` warns, as U+200B, or ""."""
        each = self.correction
        texts = (each.proposed, each.why, each.by)
        sign = next(filter(None, map(unseen_sign, texts)), "")
        return f"U+{ord(sign):04X}" if sign else ""

    @property
    def mixed(self) -> str:
        """The first word of its own with letters of two alphabets, or ""."""
        each = self.correction
        before = set(words_of_two_alphabets(f"{self.now} {self.beside}"))
        found = words_of_two_alphabets(f"{each.proposed} {each.why} {each.by}")
        return next((word for word in found if word not in before), "")

    @property
    def line(self) -> str:
        """The words at its end that look like an attribution and do not stand there yet, or ""."""
        if self.correction.subject not in _TEXTS:
            return ""
        found = line_at_end(self.correction.proposed)
        return "" if found in {line_at_end(self.now), line_at_end(self.beside)} else found


def words_now(archive: OpenArchive, subject: Subject, name: str, language: str) -> str | None:
    """Return the words that stand in `archive`, "" where there are none yet, None without it."""
    find = _FINDERS.get(subject)
    return find(archive, name, language) if find else None


def digest_now(archive: OpenArchive, subject: Subject, name: str, language: str) -> str:
    """Return the digest of the words that a correction of this is made for."""
    is_made = subject is Subject.TRANSLATION
    words = _original(archive, name) if is_made else words_now(archive, subject, name, language)
    return digest_of(words or "")


def proposal_of(archive: OpenArchive, correction: Correction) -> Proposal:
    """Return `correction` beside what stands in `archive`."""
    subject, name, language = correction.subject, correction.name, correction.language
    if subject is Subject.PROGRAM:
        return Proposal(correction, Standing.FITS, beside=correction.source)
    now = words_now(archive, subject, name, language)
    places = _places(archive, correction)
    if now is None:
        is_done = subject is Subject.WITHDRAWAL and archive.is_withdrawn(name)
        return Proposal(correction, Standing.SETTLED if is_done else Standing.GONE)
    beside = ""
    if subject is Subject.TRANSLATION:
        beside = _original(archive, name) or ""
    fits = correction.digest == digest_now(archive, subject, name, language)
    if _is_settled(archive, correction, now):
        return Proposal(correction, Standing.SETTLED, now, beside, places)
    standing, names = Standing.FITS if fits else Standing.CHANGED, _names(archive, correction, now)
    return Proposal(correction, standing, now, beside, places, names)


def _names(archive: OpenArchive, correction: Correction, now: str) -> tuple[str, ...]:
    """Return the names of people and places that a correction has, and nothing in its place."""
    if correction.subject not in _MAY_NAME:
        return ()
    language, before = correction.language, now
    if correction.subject is Subject.PASSAGE:
        language = archive.document_of(correction.name).language
        if (passage := archive.passage(correction.name)) and passage.attribution:
            before = f"{now}\n{passage.attribution.text}"
    return names_added(before, correction.proposed, language)


def in_order(archive: OpenArchive, proposals: Mapping[int, Proposal]) -> list[int]:
    """Return the numbers of `proposals`: withdrawals first, then by place in the text."""
    wanted = {name for each in proposals.values() for name in each.passages}
    passages = archive.content.passages() if wanted else ()  # all of them, at each act of the desk
    at = {each.id: number for number, each in enumerate(passages) if each.id in wanted}

    def place(number: int) -> tuple[bool, bool, int, int]:
        each = proposals[number]
        places = [at[name] for name in each.passages if name in at]
        asks = each.correction.subject
        last = asks is Subject.PROGRAM
        return asks is not Subject.WITHDRAWAL, last, min(places, default=sys.maxsize), number

    return sorted(proposals, key=place)


def _is_settled(archive: OpenArchive, correction: Correction, now: str) -> bool:
    """Return whether what is asked for is so: of a review, that the translation is reviewed."""
    if correction.subject is Subject.WITHDRAWAL:
        return archive.is_withdrawn(correction.name)
    if _even(now) != _even(correction.proposed):
        return False
    if not correction.counts_as_review:
        return True
    made = _translation(archive, correction.name, correction.language)
    return made is not None and made.status == "reviewed"


def _even(text: str) -> str:
    """Return `text` as a folder keeps a passage: without empty lines and blanks around lines."""
    return "\n".join(filter(None, (" ".join(line.split()) for line in text.splitlines())))


def _places(archive: OpenArchive, correction: Correction) -> tuple[str, ...]:
    if correction.subject is Subject.NOTE:
        notes = (each for each in archive.content.notes if each.id == correction.name)
        return next((each.passages for each in notes), ())
    found = archive.translatable(correction.name)
    if isinstance(found, Section | Document):
        return tuple(passage.id for section in found.walk() for passage in section.passages)[:1]
    return (correction.name,) if isinstance(found, Passage) else ()


def _translation(archive: OpenArchive, name: str, language: str) -> Translation | None:
    found = archive.translatable(name)
    made = found.translations if found else ()
    return next((each for each in made if each.language == language), None)


def _passage(archive: OpenArchive, name: str, _language: str) -> str | None:
    found = archive.passage(name) or archive.footnote(name)
    return found.text if found else None


def _original(archive: OpenArchive, name: str) -> str | None:
    """Return what is translated under the id `name`: a text or a title."""
    found = archive.translatable(name)
    return original_of(found) if found else None


def _translated(archive: OpenArchive, name: str, language: str) -> str | None:
    if _original(archive, name) is None:
        return None
    made = _translation(archive, name, language)
    return made.text if made else ""


def _theme(archive: OpenArchive, name: str, language: str) -> str | None:
    found = archive.theme(name)
    return found.label.get(language, "") if found else None


def _note(archive: OpenArchive, name: str, language: str) -> str | None:
    notes = (each for each in archive.content.notes if each.id == name)
    found = next(notes, None)
    return found.text.get(language, "") if found else None


def _term(archive: OpenArchive, name: str, language: str) -> str | None:
    found = archive.term(name)
    return found.definition.get(language, "") if found else None


_FINDERS: Mapping[Subject, Callable[[OpenArchive, str, str], str | None]] = {
    Subject.PASSAGE: _passage,
    Subject.WITHDRAWAL: _passage,
    Subject.TRANSLATION: _translated,
    Subject.THEME: _theme,
    Subject.NOTE: _note,
    Subject.TERM: _term,
}
