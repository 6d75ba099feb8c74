"""The codebook of an extract as REFI-QDA has it: themes as codes, each within the one above."""

from collections import Counter

from index.counts.reports import Codebook
from index.export.extract import Extract
from index.model import Theme
from index.model.guids import guid_of
from index.office.xml import Xml, tag
from index.values import Value, value_field


def codes_of(extract: Extract) -> Xml | None:
    """Return the themes of `extract` as codes, or None where it has none."""
    top: list[_Branch] = []
    path: list[_Branch] = []
    names = _names(extract)
    for theme, depth in Codebook(extract.archive).walk():
        branch = _Branch(theme)
        del path[depth:]
        (path[-1].within if path else top).append(branch)
        path.append(branch)
    codes = [_code(extract, each, names) for each in top]
    return tag("Codes", {}, *codes) if codes else None


def guid(extract: Extract, *parts: object) -> str:
    """Return the identifier of a part of the archive: the same in every export of it."""
    return guid_of(extract.archive.id, *parts)


def theme_guid(extract: Extract, theme: str) -> str:
    """Return the identifier of the theme with this id."""
    return guid(extract, "theme", theme)


class _Branch(Value):
    theme: Theme
    within: "list[_Branch]" = value_field(default_factory=list)


def _code(extract: Extract, branch: _Branch, names: dict[str, str]) -> Xml:
    theme = branch.theme
    about, _language = extract.words.worded(theme.definition)
    said = {"guid": theme_guid(extract, theme.id), "name": names[theme.id], "isCodable": "true"}
    told = [tag("Description", {}, about)] if about else []
    return tag("Code", said, *told, *(_code(extract, each, names) for each in branch.within))


def _names(extract: Extract) -> dict[str, str]:
    """Return id of a theme -> its name, which some programs must not find twice."""
    named = {each.id: _label(extract, each) for each in extract.archive.themes}
    count = Counter(named.values())
    return {
        name: f"{label} ({name})" if count[label] > 1 else label for name, label in named.items()
    }


def _label(extract: Extract, theme: Theme) -> str:
    label, _language = extract.words.worded(theme.label)
    return label or theme.id
