"""The labels of search fields and of their values."""

from collections.abc import Callable, Iterable, Mapping
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from index import Choices, OpenArchive, age_bands, title_in, worded
from viewer.wording.archive_words import (
    age_band_word,
    kind_word,
    language_word,
    voice_word,
)

_LAST = 1_000  # years: sorts behind every age band
_WORDS: dict[str, Callable[[str], str]] = {
    "kind": kind_word,
    "age_band": age_band_word,
    "language": language_word,
    "voice": voice_word,
}


class FacetNames(Protocol):
    """What a bar of facets needs of the labels of fields and values."""

    def word(self, field: str) -> str:
        """Return the label of `field`."""

    def value(self, field: str, value: str) -> str:
        """Return the label of `value` of `field`."""

    def in_order(self, field: str, values: Iterable[str]) -> list[str]:
        """Return `values` in display order."""


class GroupNames:
    """The labels of the fields and values of several archives that are searched as one.

    A document there is an archive; themes, roles, genders and sectors are their own labels.
    """

    def __init__(self) -> None:
        self.titles: Mapping[str, str] = {}
        self.bands: Mapping[str, int] = {}

    def word(self, field: str) -> str:
        """Return the label of `field`."""
        if field == "document":
            return QCoreApplication.translate("Fields", "Archive")
        return field_word(field)

    def value(self, field: str, value: str) -> str:
        """Return the label of `value` of `field`."""
        if field in _WORDS:
            return _WORDS[field](value)
        return self.titles.get(value, value) if field == "document" else value

    def in_order(self, field: str, values: Iterable[str]) -> list[str]:
        """Return `values` in display order: age bands by age, others as they come."""
        if field != "age_band":
            return list(values)
        return sorted(values, key=lambda value: self.bands.get(value, _LAST))


class FieldNames:
    """The labels of one archive's fields and values, in the reader's language."""

    def __init__(self, archive: OpenArchive, language: str) -> None:
        self._archive = archive
        self._language = language
        self._documents = {each.id: title_in(each, language) for each in archive.content.headed}
        self._bands = age_bands(archive.content.participants)

    def word(self, field: str) -> str:
        """Return the label of `field`."""
        return field_word(field)

    def value(self, field: str, value: str) -> str:
        """Return the label of `value` of `field`."""
        if field in _WORDS:
            return _WORDS[field](value)
        match field:
            case "role" | "gender" | "sector":
                return self._archive.content.vocabulary.label(field, value, self._language)
            case "theme":
                theme = self._archive.theme(value)
                return worded(theme.label, self._language) if theme else value
            case "document":
                return self._documents.get(value, value)
            case "section":
                return self._section(value)
            case _:
                return value

    def value_for(self, field: str, value: str, gender: str) -> str:
        """Return the label of `value` of `field` where `gender` is told beside it."""
        if field != "role" or not gender:
            return self.value(field, value)
        vocabulary = self._archive.content.vocabulary
        return vocabulary.label_for(field, value, gender, self._language)

    def in_order(self, field: str, values: Iterable[str]) -> list[str]:
        """Return `values` in display order: age bands by age, others as they come."""
        return sorted(values, key=lambda value: self.place(field, value))

    def place(self, field: str, value: str) -> int:
        """Return the sort key of `value`: the first year of an age band, 0 for other fields."""
        return self._bands.get(value, _LAST) if field == "age_band" else 0

    def _section(self, name: str) -> str:
        for document in self._archive.content.headed:
            for section in document.walk():
                if section.id == name:
                    return title_in(section, self._language)
        return name

    def choices(self, chosen: Choices) -> str:
        """Return a sentence that names what a list is narrowed by, or ""."""
        parts = (self._choice(field, values) for field, values in chosen.items())
        told = QCoreApplication.translate("Fields", "Narrowed by {values}.")
        return told.format(values="; ".join(parts)) if chosen else ""

    def _choice(self, field: str, values: Iterable[str]) -> str:
        named = (self.value(field, each) for each in self.in_order(field, sorted(values)))
        return f"{field_word(field)}: {', '.join(named)}"


def field_words(fields: Iterable[str]) -> str:
    """Return the labels of `fields` within a sentence, with commas between."""
    return ", ".join(sorted(map(field_word, fields))).lower()


def field_word(field: str) -> str:
    """Return the label of `field`."""
    words = {
        "document": QCoreApplication.translate("Fields", "Document"),
        "section": QCoreApplication.translate("Fields", "Section"),
        "kind": QCoreApplication.translate("Fields", "Kind"),
        "theme": QCoreApplication.translate("Fields", "Theme"),
        "role": QCoreApplication.translate("Fields", "Role"),
        "gender": QCoreApplication.translate("Fields", "Gender"),
        "age_band": QCoreApplication.translate("Fields", "Age band"),
        "age": QCoreApplication.translate("Fields", "Age"),
        "sector": QCoreApplication.translate("Fields", "Sector"),
        "language": QCoreApplication.translate("Fields", "Language"),
        "voice": QCoreApplication.translate("Fields", "Voice"),
        "starred": QCoreApplication.translate("Fields", "Your stars"),
        "colour": QCoreApplication.translate("Fields", "Colour"),
        "collection": QCoreApplication.translate("Fields", "Collection"),
    }
    return words.get(field, field)
