"""Checks how the themes of a codebook stand under one another. One cause is one problem."""

from collections.abc import Callable, Mapping, Sequence

from index.limits import MAX_DEPTH
from index.model import Theme
from index.source.problems.problem import Problems, few
from index.source.problems.proposals import proposed

_FILE = "codebook.toml"


def check_theme_tree(
    themes: Sequence[Theme], problems: Problems, line: Callable[[str, str, int], int | None]
) -> None:
    """Tell `problems` of parents that are not there, of circles, and of chains that are too long.

    `line` finds the lines of the file's tables.
    """
    parents = {theme.id: theme.parent for theme in themes}
    circles: set[frozenset[str]] = set()
    deep: dict[str, list[tuple[int, str, int]]] = {}  # by the theme that stands as low as one may
    for number, theme in enumerate(themes):
        way, end = _way_up(theme.id, parents)
        if theme.parent is not None and theme.parent not in parents:
            _tell_missing(theme, parents, problems, line(_FILE, "theme", number))
        elif end == theme.id and frozenset(way) not in circles:
            circles.add(frozenset(way))
            said = f"{few(way)} stand under one another in a circle."
            if len(way) == 1:
                said = f"The theme “{theme.id}” is its own parent."
            hint = "Take out the parent of one of them."
            problems.error(_FILE, line(_FILE, "theme", number), "unknown-theme", said, hint)
        elif end is None and len(way) > MAX_DEPTH:
            deep.setdefault(way[-MAX_DEPTH], []).append((number, theme.id, len(way)))
    for lower in deep.values():
        said = f"{len(lower)} themes stand too deep: {few([each for _, each, _ in lower])}."
        if len(lower) == 1:
            said = f"The theme “{lower[0][1]}” stands too deep."
        deepest = max(depth for _number, _theme, depth in lower)
        said += f" {deepest} stand under one another; there may be {MAX_DEPTH}."
        hint = "Give them a parent that stands higher."
        problems.error(_FILE, line(_FILE, "theme", lower[0][0]), "too-much", said, hint)


def _way_up(theme: str, parents: Mapping[str, str | None]) -> tuple[list[str], str | None]:
    """Return `theme` and those above it; and what the last names: None, nothing there, or one."""
    way, above = {theme: None}, parents[theme]
    while above is not None and above in parents and above not in way:
        way[above] = None
        above = parents[above]
    return list(way), above


def _tell_missing(
    theme: Theme, parents: Mapping[str, str | None], problems: Problems, line: int | None
) -> None:
    near = proposed(theme.parent or "", parents.keys() - {theme.id})
    hint = f"Did you mean “{near}”?" if near else "Describe it under [[theme]], or take it out."
    said = f"The parent “{theme.parent}” is no theme of this codebook."
    problems.error(_FILE, line, "unknown-theme", said, hint)
