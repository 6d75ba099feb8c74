"""The rows of the glossary and of notes, with the languages in which something is missing."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from index import Archive, EditorNote, GlossaryEntry, Passage, Value, worded
from viewer.wording.archive_words import care_line, language_word
from viewer.wording.number_format import one_line

_LONGEST, _SHORT = 120, 60  # characters in the list, and of a passage with a note
_QUOTED = "“", "„", "«", '"'  # what a passage in quotation marks begins with


class WordingRow(Value):
    """An entry, a note, or a passage with a care note. `aside` is where, and what is missing."""

    id: str
    text: str
    aside: str
    severity = None

    @property
    def spoken(self) -> str:
        """The same, as a screen reader says it."""
        return f"{self.text}. {self.aside}" if self.aside else self.text

    @property
    def choosable(self) -> bool:
        """Whether it can be chosen, as every row here can."""
        return True


def wording_languages(archive: Archive) -> tuple[str, ...]:
    """Return the languages in which an archive says something itself, its own first."""
    said = [archive.title, *(each.text for each in archive.notes)]
    said += [dict.fromkeys(each.terms, "") for each in archive.glossary]
    found = (language for wording in said for language in wording)
    return tuple(dict.fromkeys((archive.language, *found)))


def glossary_rows(archive: Archive, language: str) -> Iterator[WordingRow]:
    """Yield a row for each entry of the glossary."""
    languages = wording_languages(archive)
    for each in archive.glossary:
        yield WordingRow(each.id, _terms(each, language), missing_words(_lacks(each, languages)))


def note_rows(archive: Archive, language: str) -> Iterator[WordingRow]:
    """Yield a row for each note, and then for each passage with a care note."""
    languages = wording_languages(archive)
    for each in archive.notes:
        lacks = [name for name in languages if not each.text.get(name)]
        on = QCoreApplication.translate("Entries", "On %n passage(s)", "", len(each.passages))
        below = " · ".join(filter(None, (on, missing_words(lacks))))
        yield WordingRow(note_id(each), short(worded(each.text, language)), below)
    for passage in archive.passages():
        if passage.care:
            yield WordingRow(passage.id, short(passage.text), care_line(passage))


def note_id(note: EditorNote) -> str:
    """Return the id of the row of a note: no passage has such a one."""
    return f"note {note.id}"


def on_words(passages: Iterable[Passage | None]) -> str:
    """Return what a note stands on: the beginnings of its passages."""
    told = QCoreApplication.translate("Entries", "On: {passages}")
    said = [short(each.text, _SHORT) for each in passages if each is not None]
    return told.format(passages=" · ".join(said))


def short(text: str, most: int = _LONGEST) -> str:
    """Return the beginning of a text on one line."""
    words = " ".join(text.split())
    return words if len(words) <= most else f"{words[: most - 1].rstrip()}…"


def quoted(text: str, most: int = _SHORT) -> str:
    """Return the beginning of a passage, by which an editor knows it, in quotation marks."""
    shown = one_line(short(text, most))
    return shown if not shown or shown.startswith(_QUOTED) else f"“{shown}”"


def missing_words(languages: Sequence[str]) -> str:
    """Return in which languages something is missing, "" for none."""
    if not languages:
        return ""
    told = QCoreApplication.translate("Entries", "Missing: {languages}")
    return told.format(languages=", ".join(map(language_word, languages)))


def _terms(entry: GlossaryEntry, language: str) -> str:
    ways: Mapping[str, tuple[str, ...]] = entry.terms
    said = ways.get(language) or ways.get("en") or next(iter(ways.values()), ())
    return ", ".join(said)


def _lacks(entry: GlossaryEntry, languages: Sequence[str]) -> list[str]:
    """Return the languages without words, or without a meaning where others have one."""
    return [
        each
        for each in languages
        if not entry.terms.get(each) or (entry.definition and not entry.definition.get(each))
    ]
