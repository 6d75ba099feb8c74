"""Checks the size of the members of a package against the limits of one archive.

An excess is reported to an editor before a file is written, and a file that has one is refused
before it is parsed: to build so many small objects alone would take much time and memory.
"""

from collections.abc import Iterator, Mapping

from index.limits import (
    FILES,
    MAX_QUOTATION_MARKS,
    MAX_THINGS,
    MEMBER,
    THINGS,
    TOTAL,
    VALUES,
    Excess,
    Limit,
    excess,
)
from index.model import Archive
from index.values import Value

_MADE_WHOLE = ("sources/", "pictures/")  # of which each member becomes one object
_HEADS = 4  # the manifest, `archive.json`, `outline.json` and `quotes.json`


class Weight(Value):
    """How much a member holds: bytes, and about how many objects and strings."""

    size: int
    things: int
    quotation_marks: int


def weight_of(data: bytes) -> Weight:
    """Return how much the member `data` holds."""
    return Weight(len(data), data.count(b"{"), data.count(b'"'))


def is_too_heavy(data: bytes) -> bool:
    """Return whether the member `data` holds more than a member may."""
    return data.count(b"{") > MAX_THINGS or data.count(b'"') > MAX_QUOTATION_MARKS


def heaviest(members: Mapping[str, bytes], archive: Archive | None = None) -> Excess | None:
    """Return the first limit that `members` exceed, or None.

    `archive` is the content of `members`; with it the message names parts as an editor does.
    """
    return heaviest_of({name: weight_of(data) for name, data in members.items()}, archive)


def heaviest_of(weights: Mapping[str, Weight], archive: Archive | None = None) -> Excess | None:
    """Return the first limit that members of these `weights` exceed, or None."""
    return excess(_counted(weights, _names(archive) if archive else {}))


def _names(archive: Archive) -> dict[str, str]:
    """Return name of a member -> what an editor calls that part."""
    documents = enumerate(archive.documents, start=1)
    sources = enumerate(archive.sources, start=1)
    return (
        {f"documents/{number:03}.json": f"The document “{each.id}”" for number, each in documents}
        | {f"sources/{number:03}.json": f"The source “{each.file}”" for number, each in sources}
        | {"archive.json": "What stands beside the documents (themes, notes, words, tables, sets)"}
        | dict.fromkeys(("outline.json", "quotes.json"), "What lists the documents and quotes")
    )


def _counted(
    weights: Mapping[str, Weight], names: Mapping[str, str]
) -> Iterator[tuple[Limit, int, str]]:
    yield FILES, len(weights) - _HEADS, ""
    for name, weight in weights.items():
        yield MEMBER, weight.size, names.get(name, name)
    yield TOTAL, sum(weight.size for weight in weights.values()), ""
    for name, weight in weights.items():
        if not name.startswith(_MADE_WHOLE):
            yield THINGS, weight.things, names.get(name, name)
            yield VALUES, -(-weight.quotation_marks // 2), names.get(name, name)
