"""The terms of an index in groups with one stem, so that no term has to be stemmed for a query."""

from collections.abc import Callable, Collection, Iterable, Sequence

from index.search.text.stems import languages_of, stem_in

_RESTING = 32  # terms between two rests
_BETWEEN = "\0"  # sorts before every character of a term


def stem_groups(
    terms: Iterable[str], languages: Collection[str], rest: Callable[[], None]
) -> list[str]:
    """Return language, stem and term of each of `terms` in texts in `languages`, sorted.

    Between some of them `rest` is called.
    """
    known = frozenset(each.partition("-")[0] for each in languages)
    stem = stem_in.__wrapped__  # whose cache would keep all of them
    found: list[str] = []
    for at, term in enumerate(terms):
        if at % _RESTING == 0:
            rest()
        for language in languages_of(term, known):
            found.append(_BETWEEN.join((language, stem(language, term), term)))  # noqa: PERF401
    return sorted(found)


def group_range(language: str, stem: str) -> tuple[str, str]:
    """Return what is before the first term with this stem among the groups, and after the last."""
    first = f"{language}{_BETWEEN}{stem}{_BETWEEN}"
    return first, first[:-1] + chr(ord(_BETWEEN) + 1)


def terms_of(groups: Sequence[str]) -> list[str]:
    """Return the terms of some lines of groups."""
    return [each.rpartition(_BETWEEN)[2] for each in groups]
