"""The words of one archive for the roles, genders and sectors that its attributions name."""

from collections.abc import Iterator, Mapping
from functools import cached_property

from index.model.terms import Wording, worded
from index.values import Value, value_field

VOCABULARY_FIELDS = ("role", "gender", "sector")
"""The fields of an attribution whose values a vocabulary has words for."""


class VocabularyEntry(Value):
    """One value of a field, and the words for it.

    `label` tells no gender. `plural` is the label of several people, `reported` the words for them
    after “The writer reports …”. `label_for` is gender -> the label of a person of that gender, for
    use where the gender is told as well.
    """

    id: str
    label: Wording
    plural: Wording = value_field(default_factory=dict)
    reported: Wording = value_field(default_factory=dict)
    label_for: Mapping[str, Wording] = value_field(default_factory=dict)


class Vocabulary(Value, dict=True):
    """The words of an archive for the values of its fields.

    A value without an entry is shown as it is. Where an entry lacks a language, its English words
    are used, else those of any other language.
    """

    roles: tuple[VocabularyEntry, ...] = ()
    genders: tuple[VocabularyEntry, ...] = ()
    sectors: tuple[VocabularyEntry, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether the vocabulary has no entry."""
        return not (self.roles or self.genders or self.sectors)

    def entries(self) -> Iterator[tuple[str, int, VocabularyEntry]]:
        """Yield (name of the field, number in the field from 0, entry) of each entry."""
        held = (self.roles, self.genders, self.sectors)
        for name, entries in zip(VOCABULARY_FIELDS, held, strict=True):
            yield from ((name, number, entry) for number, entry in enumerate(entries))

    @cached_property
    def _entries(self) -> Mapping[tuple[str, str], VocabularyEntry]:
        return {(name, entry.id): entry for name, _number, entry in self.entries()}

    def label(self, name: str, value: str, language: str) -> str:
        """Return the label of `value` of the field `name`. It tells no gender but as a gender."""
        entry = self._entries.get((name, value))
        return (worded(entry.label, language) if entry else "") or _capitalised(value)

    def label_for(self, name: str, value: str, gender: str, language: str) -> str:
        """Return the label of `value` for a person whose `gender` is told as well."""
        entry = self._entries.get((name, value))
        said = entry.label_for.get(gender, {}).get(language) if entry else None
        return said or self.label(name, value, language)

    def plural(self, name: str, value: str, language: str) -> str:
        """Return the label of several people of `value`."""
        entry = self._entries.get((name, value))
        said = entry and (
            entry.plural.get(language) or entry.label.get(language) or worded(entry.plural, "en")
        )
        return said or self.label(name, value, language)

    def reported(self, name: str, value: str, language: str) -> str:
        """Return the words for the people whom the writer reports, in `language` alone, or ""."""
        entry = self._entries.get((name, value))
        return entry.reported.get(language, "") if entry else ""

    def all_labels(self, name: str, value: str, gender: str | None) -> frozenset[tuple[str, str]]:
        """Return (language, label) for the labels of `value`, those for people of `gender` too."""
        entry = self._entries.get((name, value))
        if entry is None:
            return frozenset()
        of_gender = entry.label_for.get(gender or "", {})
        wordings = (entry.label, entry.plural, entry.reported, of_gender)
        return frozenset(each for wording in wordings for each in wording.items())

    def labels_of(self, name: str) -> Mapping[str, frozenset[str]]:
        """Return value -> its labels in every language: those of one person and of several."""
        return {
            entry.id: frozenset((*entry.label.values(), *entry.plural.values()))
            for named, _number, entry in self.entries()
            if named == name
        }


def _capitalised(value: str) -> str:
    return value[:1].upper() + value[1:]
