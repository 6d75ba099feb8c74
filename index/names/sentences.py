"""Tells of the words of a text which capitals may be names, by the sentences that they stand in."""

from collections.abc import Sequence
from itertools import pairwise

from index.names.found_name import PERSON_STAND_INS
from index.names.ordinary_words import is_ordinary
from index.names.word_lists import (
    ALSO_WORDS,
    GIVEN,
    PATRONYMIC,
    PLACES,
    SURE_SURNAME,
    SURNAME,
    lists_with,
)
from index.names.words import TextWord, WordUse

_SHORTEST = 3  # letters of a name that no list knows
_INITIAL_GAP = 2  # characters: a dot and a space
_CAPITAL_NOUNS = frozenset({"de"})  # languages in which a capital tells nothing

_STOPS = tuple(".!?,;:…")


class SentenceWords:
    """The words of one text, and what they may be. `use` is how the whole document writes them."""

    def __init__(self, words: Sequence[TextWord], language: str, use: WordUse) -> None:
        self.words = words
        self.capitals = [at for at, word in enumerate(words) if word.is_capital]
        """The places of the words that begin with a capital."""
        self._lists = [lists_with(word.plain) for word in words]
        self._use = use
        self.language = language.partition("-")[0]
        self._tells = self.language not in _CAPITAL_NOUNS
        self._blocked = self._in_titles() | self._in_bodies()

    def has(self, key: str, at: int) -> bool:
        """Return whether there is a word `at`, and it is in the list `key`."""
        return 0 <= at < len(self.words) and key in self._lists[at]

    def lists_of(self, at: int) -> frozenset[str]:
        """Return the names of the lists and forms that have the word."""
        return self._lists[at]

    def is_first(self, at: int) -> bool:
        """Return whether a sentence begins here, so that a capital tells nothing."""
        return self.words[at].first and self.words[at].plain not in self._use.capital

    def is_strong(self, at: int) -> bool:
        """Return whether the word is a name of a person by its form or by the list."""
        word, lists = self.words[at], self._lists[at]
        if not word.is_capital or PLACES in lists:
            return False
        is_small = self.is_small(word.plain)
        if GIVEN in lists:
            is_word = (ALSO_WORDS in lists or is_small) and len(
                self.words
            ) > 1  # alone it is a name
            return not (is_word and (self.is_first(at) or "common.words" in lists))
        if word.is_all_capitals or "common.words" in lists or is_small:
            return False
        if PATRONYMIC in lists or SURE_SURNAME in lists:
            return True
        return SURNAME in lists and not self.is_first(at)

    def is_small(self, plain: str) -> bool:
        """Return whether the document writes the word in small letters too."""
        return plain in self._use.small

    def is_capital_name(self, at: int) -> bool:
        """Return whether a capital that is no common word may name something, here or in a list."""
        if not 0 <= at < len(self.words):
            return False
        word = self.words[at]
        is_name = word.is_capital and len(word.plain) >= _SHORTEST and word.plain[0].isalpha()
        return is_name and not self.has("common.words", at) and not self.has("common.bodies", at)

    def is_weak(self, at: int) -> bool:
        """Return whether the word has a capital within a sentence, and nothing else tells why."""
        word = self.words[at]
        return (
            self._tells
            and self.is_capital_name(at)
            and not word.is_all_capitals
            and not self.is_first(at)
            and at not in self._blocked
            and word.plain not in self._use.small
        )

    def may_precede(self, at: int) -> bool:
        """Return whether the word begins a sentence and may be the first name of what follows."""
        word = self.words[at]
        is_name = self.is_capital_name(at) and not word.is_all_capitals
        is_cue = any(self.has(key, at) for key in ("people.titles", "people.kin", "places.before"))
        is_used_small = word.plain in self._use.small
        return is_name and not (is_cue or is_used_small or is_ordinary(word.plain, self.language))

    def may_be_surname(self, at: int) -> bool:
        """Return whether the word may be a surname, wherever it stands: no other list knows it."""
        plain, lists = self.words[at].plain, self._lists[at]
        is_known = GIVEN in lists or PLACES in lists or self.is_small(plain)
        is_name = self.is_capital_name(at) and not self.words[at].is_all_capitals
        return is_name and not is_known and not is_ordinary(plain, self.language)

    def may_follow(self, at: int) -> bool:
        """Return whether the word may be the surname after a first name, though it is a word too.

        In a title, where all words have capitals, that is not told.
        """
        is_name = self.is_capital_name(at) and not self.words[at].is_all_capitals
        is_place = PLACES in self._lists[at]
        return self._tells and is_name and not is_place and at not in self._blocked

    def is_stand_in(self, at: int, gap: int = 1) -> bool:
        """Return whether this stands in brackets for a name, with `gap` characters before it."""
        word = self.words[at]
        before = self.words[at - 1].end if at else 0
        return word.closes == "]" and word.plain in PERSON_STAND_INS and word.start - before >= gap

    def is_given(self, at: int) -> bool:
        """Return whether the word is a first name that a list knows."""
        return GIVEN in self._lists[at] and self.is_strong(at)

    def is_initial(self, at: int) -> bool:
        """Return whether the word is one capital with a dot after a name, or a further one."""
        word, before = self.words[at], self.words[at - 1]
        is_letter = word.is_capital and word.end - word.start == 1 and word.closes == "."
        return is_letter and not is_ordinary(before.plain, self.language)

    def goes_on(self, at: int) -> bool:
        """Return whether only a space is before the word, or the dot of an initial and a space."""
        word, before = self.words[at], self.words[at - 1]
        is_after_initial = before.end - before.start == 1 and before.closes == "."
        return word.joined or (is_after_initial and word.start - before.end <= _INITIAL_GAP)

    def _in_titles(self) -> frozenset[int]:
        """Return the places in sentences of capitals, such as headings of English texts."""
        blocked: set[int] = set()
        for start, end in self._sentences():
            if self.words[end - 1].closes in _STOPS:
                continue
            content = [at for at in range(start + 1, end) if self._is_content(at)]
            if content and all(self.words[at].is_capital for at in content):
                blocked.update(range(start, end))
        return frozenset(blocked)

    def _is_content(self, at: int) -> bool:
        word = self.words[at]
        is_long = word.end - word.start >= _SHORTEST
        is_word = is_long and not word.is_number and not self.has("common.links", at)
        return is_word and not self.is_stand_in(at)

    def _sentences(self) -> list[tuple[int, int]]:
        starts = [at for at, word in enumerate(self.words) if word.first]
        return list(pairwise([*starts, len(self.words)]))

    def _in_bodies(self) -> frozenset[int]:
        """Return the places in rows of capitals that name an institution or a law."""
        blocked: set[int] = set()
        if not any("common.bodies" in self._lists[at] for at in self.capitals):
            return frozenset()
        end = 0
        for start in self.capitals:
            if start < end:
                continue
            end = start + 1
            while end < len(self.words) and self._goes_on(end):
                end += 1
            if any(self._is_body(at) for at in range(start, end)):
                blocked.update(range(start, end))
        return frozenset(blocked)

    def _goes_on(self, at: int) -> bool:
        """Return whether the word `at` belongs to the row of capitals before it."""
        word = self.words[at]
        is_part = word.is_capital or self.has("common.links", at)
        return is_part and word.joined and not word.first

    def _is_body(self, at: int) -> bool:
        return self.words[at].is_capital and self.has("common.bodies", at)
