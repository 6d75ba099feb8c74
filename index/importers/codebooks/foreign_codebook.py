"""A codebook from elsewhere: what is taken of it, and the limits that it must keep."""

import re
from collections.abc import Mapping, Sequence

from index.content_limits import THEMES
from index.errors import SourceProblem
from index.limits import MAX_DEPTH, may_be_text
from index.model import Archive, Wording
from index.values import Value, value_field

COLOR = re.compile(r"#[0-9a-fA-F]{6}")


class ForeignTheme(Value):
    """A theme of a codebook from elsewhere.

    `key` tells it from the others; `above` is the key of the one that it stands under, or "".
    `label` and `definition` are language -> words, where "" is the language of whoever takes it
    in. `id` is its id in an archive, or "".
    """

    key: str
    label: Wording
    above: str = ""
    definition: Wording = value_field(default_factory=dict)
    color: str = ""
    id: str = ""


class ForeignCodebook(Value):
    """The themes of a codebook, each after the one that it stands under.

    `sets` is how many groups of themes it has, which are not taken. `again` are the names of rows
    that are not taken, since a row before them has the name; `named` the keys of themes that have
    no row, and are only named as standing above others.
    """

    themes: tuple[ForeignTheme, ...]
    sets: int = 0
    again: tuple[str, ...] = ()
    named: tuple[str, ...] = ()


def theme_from(
    name: str, words: str, about: str, key: str, *, above: str = "", color: str = ""
) -> ForeignTheme:
    """Return a theme called `words`, which is described by `about`, from the file `name`.

    Raises SourceProblem where an archive cannot hold such words.
    """
    label, definition = " ".join(words.split()), about.strip().replace("\r\n", "\n")
    if not label or not may_be_text(label, is_line=True):
        raise SourceProblem(
            "“{name}” has a theme whose name is empty, too long, or has letters that no text may "
            "have. Change it there first.",
            name=name,
        )
    if not may_be_text(definition):
        raise SourceProblem(
            "“{name}” has a description that is too long, or has letters that no text may have. "
            "Shorten it there first.",
            name=name,
        )
    described = {"": definition} if definition else {}
    color = color.lower() if COLOR.fullmatch(color) else ""
    return ForeignTheme(key, {"": label}, above, described, color)


def codebook_of(content: Archive) -> ForeignCodebook:
    """Return the codebook of an archive."""
    known = {theme.id: theme for theme in content.themes}
    found: dict[str, ForeignTheme] = {}

    def add(name: str) -> None:
        theme = known[name]
        above = theme.parent if theme.parent in known else ""
        if above and above not in found:
            add(above)
        if name not in found:
            found[name] = ForeignTheme(
                name, theme.label, above or "", theme.definition, "", theme.id
            )

    for each in known:
        add(each)
    return ForeignCodebook(tuple(found.values()))


def checked(name: str, themes: Sequence[ForeignTheme], sets: int = 0) -> ForeignCodebook:
    """Return the codebook of `themes`. Raises SourceProblem where it is empty, or too much."""
    if not themes:
        raise SourceProblem("“{name}” holds no theme. Choose another.", name=name)
    if len(themes) > THEMES.most:
        raise SourceProblem(
            "“{name}” has more than 2,000 themes, which no archive can hold. Take in a part of it.",
            name=name,
        )
    if _depth(themes) > MAX_DEPTH:
        raise SourceProblem(
            "In “{name}” more than 16 themes stand under one another. Have them stand higher there "
            "first.",
            name=name,
        )
    return ForeignCodebook(tuple(themes), sets)


def _depth(themes: Sequence[ForeignTheme]) -> int:
    depths: dict[str, int] = {}
    for each in themes:
        depths[each.key] = depths.get(each.above, 0) + 1
    return max(depths.values())


def paths_of(themes: Sequence[ForeignTheme]) -> Mapping[str, str]:
    """Return key -> its names from the top, as they are shown."""
    paths: dict[str, str] = {}
    for each in themes:
        label = next(iter(each.label.values()))
        paths[each.key] = f"{paths[each.above]} > {label}" if each.above else label
    return paths
