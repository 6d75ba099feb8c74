"""Terms of glossary entries: choice by language, sort key, query, and where they are in texts."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from index import GlossaryEntry, OpenArchive, Span, worded

if TYPE_CHECKING:
    from index import ExplainedTerms


def term_of(terms: Mapping[str, tuple[str, ...]], language: str) -> str:
    """Return the first of `terms` in `language`, else in English, else in any language there is."""
    return worded({code: words[0] for code, words in terms.items() if words}, language)


def further_term(terms: Mapping[str, tuple[str, ...]], language: str) -> str:
    """Return the second of `terms` in `language`, else the first in another language, or ""."""
    others = (words[0] for code, words in terms.items() if code != language and words)
    return next(iter((*terms.get(language, ())[1:], *others)), "")


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
    def _terms(self) -> "ExplainedTerms":
        """The terms of the entries that have a definition."""
        from index import ExplainedTerms  # noqa: PLC0415  not before the text

        held = self._archive.content.glossary
        return ExplainedTerms(each for each in held if worded(each.definition, self._language))

    def found(self, text: str) -> Iterator[tuple[Span, GlossaryEntry]]:
        """Yield the words of the glossary in `text`, in all their forms, and their entries."""
        return self._terms.found(text)

    def told(self, entry: GlossaryEntry) -> tuple[str, str]:
        """Return the term of `entry` in the reader's language, and what it means."""
        return term_of(entry.terms, self._language), worded(entry.definition, self._language)
