"""Whether the members of a package are more than one archive may hold.

An editor is told of it before a file is written, and a file that holds more is refused before it
is parsed: only to make so many small things would take long, and much memory.
"""

from collections.abc import Iterator, Mapping

from index.limits import FILES, MEMBER, THINGS, TOTAL, VALUES, Excess, Limit, excess
from index.model import Archive

_MADE_WHOLE = ("sources/", "pictures/")  # whose bytes become one thing each
_HEADS = 2  # the manifest, and what is said of the whole archive


def heaviest(members: Mapping[str, bytes], archive: Archive | None = None) -> Excess | None:
    """Return the first thing of which `members` hold too much, or None.

    `archive` is what they say, where its editor is to be told.
    """
    return excess(_counted(members, _names(archive) if archive else {}))


def _names(archive: Archive) -> dict[str, str]:
    """Return what an editor calls the members."""
    documents = enumerate(archive.documents, start=1)
    sources = enumerate(archive.sources, start=1)
    return (
        {f"documents/{number:03}.json": f"The document “{each.id}”" for number, each in documents}
        | {f"sources/{number:03}.json": f"The source “{each.file}”" for number, each in sources}
        | {"archive.json": "What stands beside the documents (themes, notes, words, tables, sets)"}
    )


def _counted(
    members: Mapping[str, bytes], names: Mapping[str, str]
) -> Iterator[tuple[Limit, int, str]]:
    yield FILES, len(members) - _HEADS, ""
    for name, data in members.items():
        yield MEMBER, len(data), names.get(name, name)
    yield TOTAL, sum(map(len, members.values())), ""
    held = [data for name, data in members.items() if not name.startswith(_MADE_WHOLE)]
    yield THINGS, sum(data.count(b"{") for data in held), ""
    yield VALUES, -(-sum(data.count(b'"') for data in held) // 2), ""
