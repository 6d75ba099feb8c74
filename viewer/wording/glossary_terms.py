"""Terms of glossary entries: choice by language, sort key, query, and where they are in texts."""

import re
from collections.abc import Iterator, Mapping
from functools import cached_property

from index import GlossaryEntry, OpenArchive, Span, worded


def term_of(terms: Mapping[str, tuple[str, ...]], language: str) -> str:
    """Return the first of `terms` in `language`, else in English, else in any language there is."""
    return worded({code: words[0] for code, words in terms.items() if words}, language)


def folded(text: str) -> str:
    """Return the key by which terms are sorted and compared: case and "ё" do not count."""
    return text.casefold().replace("ё", "е")  # noqa: RUF001


def query_for(term: str) -> str:
    """Return the query for `term`: a phrase if it has several words."""
    return f'"{term}"' if " " in term else term


class ExplainedWords:
    """Finds the words of one archive's glossary, and explains them in `language`."""

    def __init__(self, archive: OpenArchive, language: str) -> None:
        self._archive, self._language = archive, language

    @cached_property
    def _entries(self) -> dict[str, GlossaryEntry]:
        """The entries that have a definition, by their words in all languages."""
        return {
            folded(term): entry
            for entry in self._archive.content.glossary
            for terms in entry.terms.values()
            for term in terms
            if worded(entry.definition, self._language)
        }

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        longest_first = sorted(self._entries, key=len, reverse=True)
        return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")

    def found(self, text: str) -> Iterator[tuple[Span, GlossaryEntry]]:
        """Yield the words of the glossary in `text`, as whole words, and their entries."""
        if not self._entries:
            return
        alike = folded(text)
        if len(alike) != len(text):  # a letter that is two in lower case
            alike = text.lower() if len(text.lower()) == len(text) else text
        for match in self._pattern.finditer(alike):
            yield Span(*match.span()), self._entries[match[0]]

    def told(self, entry: GlossaryEntry) -> tuple[str, str]:
        """Return the term of `entry` in the reader's language, and what it means."""
        return term_of(entry.terms, self._language), worded(entry.definition, self._language)
