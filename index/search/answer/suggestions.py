"""Replacements and suggestions for words of a query that are in no text of the archive."""

import re
from collections.abc import Iterable, Iterator

from index.search.query.expansion import Expanded, Replacement
from index.search.query.forms import Forms
from index.search.query.glossary import Glossary
from index.search.query.parser import MAX_CHARACTERS
from index.search.query.spellings import Spelling
from index.search.query.syntax_tree import Word
from index.search.text.analysis import Token, fold, tokens
from index.search.text.keyboard_layouts import in_other_alphabet, on_other_layout
from index.search.text.stopwords import COMMON

_LEAST_ASKED = 3  # words of a query, of which some may be left out
_LEAST_TYPED = 3  # letters, to be read as typed on another keyboard or in another alphabet
_MOST_TYPED = 40
_RUN = re.compile(r"[^\s()\"“”«»„=*?]+")
_FIELD = re.compile(r"[^\W\d]+:")


class Suggestions:
    """Finds the words of one archive and of its glossary that may have been meant."""

    def __init__(self, forms: Forms, glossary: Glossary, spelling: Spelling) -> None:
        self._forms = forms
        self._glossary = glossary
        self._spelling = spelling

    def instead(self, expanded: Expanded) -> Iterator[Replacement]:
        """Yield what to look for in place of words of a query that finds nothing.

        Unknown words are replaced by close spellings. Of those without any, stop words are left out
        where other words are known, and other words where at least three words were asked for and
        at least half of the words that are no stop words are known. In the end known stop words are
        left out too.
        """
        spellings: dict[str, tuple[str, ...]]
        spellings = {word.term: self._spelling.close_to(word) for word in expanded.unknown}
        lost = [word for word, close in spellings.items() if not close]
        telling = [word for word in lost if word not in COMMON]
        known = expanded.telling - len(telling)
        few = expanded.asked < _LEAST_ASKED or len(telling) > known
        for word in lost if expanded.asked == len(lost) else telling if few else ():
            del spellings[word]
        if spellings:
            yield Replacement(spellings)
        if expanded.common and known:
            yield Replacement(spellings | {word.term: () for word in expanded.common})

    def query(self, typed: str, unknown: Iterable[Word]) -> str | None:
        """Return another query in which the archive knows each of the `unknown` words, or None.

        Each may have been typed on another keyboard, in another alphabet, or misspelt.
        """
        wanted = {word.term for word in unknown}
        if not wanted or len(typed) > MAX_CHARACTERS:
            return None
        meant, end = "", 0
        for run in _RUN.finditer(typed):
            words = [word for word in tokens(run[0]) if word.term in wanted]
            if words and not _FIELD.match(run[0]):
                mended = self._mended(run[0], words)
                if mended is None:
                    return None
                meant += typed[end : run.start()] + mended
                end = run.end()
        return (meant + typed[end:]).strip() if meant else None

    def _mended(self, run: str, unknown: list[Token]) -> str | None:
        """Return `run` as it may have been meant, or None."""
        dash = "-" if run.startswith("-") else ""
        typed = run.removeprefix("-")
        if (keyed := self._all_held(on_other_layout(typed))) is not None:
            return dash + keyed
        mended, end = "", 0
        for word in unknown:
            meant = self._meant(word.term)
            if meant is None:
                return None
            mended += run[end : word.start] + _cased(meant, run[word.start : word.end])
            end = word.end
        return mended + run[end:]

    def _meant(self, term: str) -> str | None:
        if _LEAST_TYPED <= len(term) <= _MOST_TYPED:
            for reading in in_other_alphabet(term):
                if self._is_word(reading):
                    return reading
        return next(iter(self._spelling.close(term)), None)

    def _all_held(self, text: str) -> str | None:
        """Return `text` with each word in a known form, or None where a word has none."""
        found, end = "", 0
        for word in tokens(text):
            held = self._held_form(word.term)
            if held is None:
                return None
            found += text[end : word.start] + held
            end = word.end
        return found if len(found) >= _LEAST_TYPED and end == len(text) else None

    def _held_form(self, term: str) -> str | None:
        if self._is_word(term):
            return term
        return next(iter(self._forms.others(term)), None) or self._glossary.form(term)

    def _is_word(self, term: str) -> bool:
        return self._forms.holds(term) or self._glossary.leads(term)


def _cased(term: str, written: str) -> str:
    """Return `term` with a capital letter where `written` begins with one."""
    return term.capitalize() if written[:1].isupper() and fold(term) == term else term
