"""What the workshop asks of whoever keeps the sets that are changed there."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal

from index import Item, OwnPicture, Span
from viewer.screens.workshop.shown_set import NamedSet, Shown

NEW_SET = "SetChanges", str(QT_TRANSLATE_NOOP("SetChanges", "New set"))
"""The context and the words of what a set is called that was just made."""

COPY = "SetChanges", str(QT_TRANSLATE_NOOP("SetChanges", "{title} (copy)"))
"""The same of what the copy of a set is called."""

type Made = Callable[[Sequence[str]], None]
"""Takes the ids of new items."""


class SetChanges(QObject):
    """Changes the sets of the reader's notebook, or at an editor's desk those of the archive.

    `told` carries a sentence on what was done, and an offer to undo it. `added` carries the id of a
    set to which another screen added something. `ending` asks for what is still being typed,
    `refused` carries why a change was not saved, or None, and `changed` is sent where the sets of
    the archive are other ones than before.
    """

    told = Signal(str, object)
    added = Signal(str)
    ending = Signal()
    refused = Signal(object)
    changed = Signal()

    @property
    def new_title(self) -> str:
        """What a set is called that was just made, in the language that it is written in."""
        return QCoreApplication.translate(*NEW_SET)

    @property
    def at_desk(self) -> bool:
        """Whether the sets of the archive are changed, and those of the notebook are not."""
        return False

    @property
    def sets(self) -> Mapping[str, NamedSet]:
        """At a desk: the sets of the archive as its folder has them, by their ids here."""
        return {}

    @property
    def languages(self) -> Sequence[str]:
        """At a desk: the languages in which the sets can be written."""
        return ()

    @property
    def language(self) -> str:
        """At a desk: the language in which words are written now."""
        return ""

    def write_in(self, language: str) -> None:
        """Have words written in another of the `languages`."""

    @property
    def has_unsaved(self) -> bool:
        """Whether a change waits to be saved that is not shown yet."""
        return False

    @property
    def saved_words(self) -> str:
        """What is said of words that were typed, once they are saved; "" at a desk."""
        return ""

    def unwritten(self, of: str, key: str) -> str | None:  # noqa: ARG002  for those at a desk
        """Return the words of a set or item that could not be written in `language` yet."""
        return None

    @property
    def saves_at_end(self) -> bool:
        """Whether what is being typed can be saved as Satchel ends."""
        return True

    def settle(self) -> None:
        """Wait for changes to be shown."""

    def targets(self) -> Sequence[tuple[str, str]]:
        """Return the ids and titles of the sets that can be changed, the last changed first."""
        raise NotImplementedError

    def make(self, title: str, then: Callable[[str], None]) -> None:
        """Make an empty set."""
        raise NotImplementedError

    def alter(self, name: str, then: Callable[[], None] | None = None, **values: Any) -> None:
        """Set properties of a set: `title`, `about`, `contacts`, `in_steps` or `begins`."""
        raise NotImplementedError

    def alter_item(self, item: str, then: Callable[[], None] | None = None, **values: Any) -> None:
        """Set properties of an item: `words`, `note`, `minutes`, `in_steps`, `may_drop`."""
        raise NotImplementedError

    def mark(self, item: str, passage: str, phrase: Span | None) -> None:
        """Have a `phrase` of the `passage` of an item stand out on its slide, or none of it."""
        raise NotImplementedError

    def show_picture(self, item: str, own: OwnPicture | None) -> None:
        """Have an item of the notebook show another picture of the reader's own, or none."""
        raise NotImplementedError

    def set_minutes(self, minutes: Mapping[str, int]) -> None:
        """Set the minutes of items, by their ids, in one step that can be undone; report it."""
        raise NotImplementedError

    def set_may_drop(self, items: Sequence[str], *, may_drop: bool) -> None:
        """Set whether several items may be left out, in one step that can be undone."""
        raise NotImplementedError

    def hand_out(self, item: str, *, handed_out: bool) -> None:
        """Set whether files and papers have an item of the notebook that was asked in a room."""
        raise NotImplementedError

    def duplicate(self, name: str, then: Callable[[str], None]) -> None:
        """Make a copy of a set."""
        raise NotImplementedError

    def adopt(self, shown: Shown, then: Callable[[str], None]) -> None:
        """Copy a set that cannot be changed to those that can."""
        raise NotImplementedError

    def add(
        self, name: str, items: Sequence[Item], before: str | None = None, then: Made | None = None
    ) -> None:
        """Add items to a set, before one of its items or as the last."""
        raise NotImplementedError

    def add_to(self, name: str | None, items: Sequence[Item]) -> None:
        """Add items to the set `name`, or for None to the one changed last; report it.

        If there is no such set, or `name` is "", a new one is made.
        """
        raise NotImplementedError

    def move(self, name: str, items: Sequence[str], before: str | None) -> None:
        """Move items before another one, or to the end."""
        raise NotImplementedError

    def duplicate_items(self, name: str, items: Sequence[str], then: Made) -> None:
        """Insert a copy of each of these items after them."""
        raise NotImplementedError

    def take_out(self, items: Sequence[str]) -> None:
        """Delete items from their set, and offer to undo that."""
        raise NotImplementedError

    def delete(self, name: str) -> None:
        """Delete a set, and offer to undo that."""
        raise NotImplementedError


def minutes_told(count: int) -> str:
    """Return what is said after the minutes of so many items were changed."""
    if not count:
        return QCoreApplication.translate("SetChanges", "All minutes stay as they were.")
    return QCoreApplication.translate("SetChanges", "%n item(s) have new minutes.", "", count)
