"""Terms of glossary entries: choice by language, sort key, query."""

from collections.abc import Mapping

from index import worded


def term_of(terms: Mapping[str, tuple[str, ...]], language: str) -> str:
    """Return the first of `terms` in `language`, else in English, else in any language there is."""
    return worded({code: words[0] for code, words in terms.items() if words}, language)


def folded(text: str) -> str:
    """Return the key by which terms are sorted and compared: case and "ё" do not count."""
    return text.casefold().replace("ё", "е")  # noqa: RUF001


def query_for(term: str) -> str:
    """Return the query for `term`: a phrase if it has several words."""
    return f'"{term}"' if " " in term else term
