"""A set for display, whether of the reader's or of the archive."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from index import Item, OpenArchive, Set, Value, is_there, replace, worded

READY_MADE = "archive:"
"""The prefix of the ids of an archive's sets."""


class ShownItem(Value):
    """One item of a set. `number` is its index among those that can be shown, or None.

    `became` says why it cannot be shown, or how its words changed since it was chosen. `words` and
    `note` are what is written on it, `lacking` the languages in which some of that is not said.
    """

    id: str
    item: Item
    number: int | None
    words: str
    note: str
    became: str = ""
    lacking: tuple[str, ...] = ()


class Shown(Value):
    """A set. `whole` is what can be shown here; `entries` are all items.

    A set that `is_own` is in the reader's notebook. `written` is its title as it is written in
    `language`, if there are several. `lacking` are the languages in which some of it is not said.
    `begins` is the time of day at which a reader's own is shown, as 09:00, or "".
    """

    id: str
    title: str
    about: str
    contacts: str
    whole: Set
    entries: tuple[ShownItem, ...]
    is_own: bool
    can_change: bool
    written: str
    language: str = ""
    lacking: tuple[str, ...] = ()
    begins: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """The ids of the items that can be shown, in order."""
        return tuple(entry.id for entry in self.entries if entry.number is not None)

    def entry(self, name: str) -> ShownItem | None:
        """Return the item with the id `name`, or None."""
        return next((entry for entry in self.entries if entry.id == name), None)


def ready_made(chosen: Set, archive: OpenArchive, language: str) -> Shown:
    """Return a set of `archive`, without items that the archive no longer has."""
    items = tuple(item for item in chosen.items if is_there(item, archive))
    whole = replace(chosen, items=items)
    return Shown(
        id=f"{READY_MADE}{chosen.id}",
        title=worded(chosen.title, language),
        about=worded(chosen.about, language),
        contacts=worded(chosen.contacts, language),
        whole=whole,
        entries=tuple(
            ShownItem(
                str(number), item, number, worded(item.words, language), worded(item.note, language)
            )
            for number, item in enumerate(items)
        ),
        is_own=False,
        can_change=False,
        written=worded(chosen.title, language),
    )


class NamedSet(Value):
    """A set of an archive at an editor's desk, with an id for each of its items, in order.

    An item keeps its id wherever it stands, and whatever is written on it.
    """

    set: Set
    names: tuple[str, ...]

    @property
    def entries(self) -> Sequence[tuple[str, Item]]:
        """The ids of the items, and the items."""
        return list(zip(self.names, self.set.items, strict=True))

    def with_entries(self, entries: Sequence[tuple[str, Item]]) -> "NamedSet":
        """Return this set with other items."""
        items = tuple(item for _name, item in entries)
        return NamedSet(replace(self.set, items=items), tuple(name for name, _item in entries))


def edited_set(
    named: NamedSet, archive: OpenArchive, language: str, written_in: str, languages: Sequence[str]
) -> Shown:
    """Return a set of `archive` as its editor sees it: also what cannot be shown.

    Its title is in the reader's `language`, and what can be typed in `written_in`.
    """
    chosen, there = named.set, [each for each in named.entries if is_there(each[1], archive)]
    numbers = {name: number for number, (name, _item) in enumerate(there)}
    entries = (
        ShownItem(
            name,
            item,
            numbers.get(name),
            item.words.get(written_in, ""),
            item.note.get(written_in, ""),
            "" if name in numbers else _gone(),
            _lacking(languages, item.words, item.note),
        )
        for name, item in named.entries
    )
    said = [chosen.title, chosen.about, chosen.contacts]
    said += [words for item in chosen.items for words in (item.words, item.note)]
    return Shown(
        id=f"{READY_MADE}{chosen.id}",
        title=worded(chosen.title, language),
        about=chosen.about.get(written_in, ""),
        contacts=chosen.contacts.get(written_in, ""),
        whole=replace(chosen, items=tuple(item for _name, item in there)),
        entries=tuple(entries),
        is_own=False,
        can_change=True,
        written=chosen.title.get(written_in, ""),
        language=written_in,
        lacking=_lacking(languages, *said),
    )


def _gone() -> str:
    return QCoreApplication.translate("Workshop", "This is not in the archive any more.")


def _lacking(languages: Sequence[str], *wordings: Mapping[str, str]) -> tuple[str, ...]:
    """Return the `languages` in which one of `wordings` that has words has none."""
    said = [each for each in wordings if any(words.strip() for words in each.values())]
    return tuple(
        language
        for language in languages
        if not all(each.get(language, "").strip() for each in said)
    )
