"""The words of a glossary's entries."""

from collections.abc import Mapping

from index import worded


def term_of(terms: Mapping[str, tuple[str, ...]], language: str) -> str:
    """Return the first of `terms` in `language`, else in English, else in whatever there is."""
    return worded({code: words[0] for code, words in terms.items() if words}, language)


def folded(text: str) -> str:
    """Return what terms are put in order and looked for by."""
    return text.casefold().replace("ё", "е")  # noqa: RUF001


def query_for(term: str) -> str:
    """Return what to search for to find `term`: several words stand side by side."""
    return f'"{term}"' if " " in term else term
