"""The suggestions that are not yet written to a file, in memory only."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from index import Correction, Letter, OpenArchive, Value
from viewer.corrections.correctable import Correctable


class Addressee(Value):
    """Whom suggestions are for: whoever holds the `key` that signed this edition of an archive."""

    archive: str
    edition: int
    key: bytes
    title: Mapping[str, str]
    fingerprint: str


class HeldSuggestion(Value):
    """A correction, what it is on, and the `beginning` of that passage, if it is one."""

    correction: Correction
    offer: Correctable
    beginning: str = ""

    @property
    def about(self) -> str:
        """What it is about, in the language of the window."""
        return ": ".join(filter(None, (self.offer.about, self.beginning)))


class Basket(QObject):
    """Holds suggestions for one archive until they are written, or the program ends.

    Nothing of it is ever kept anywhere. `changed` is sent when its content changed.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.addressee: Addressee | None = None
        self.reviewed: dict[tuple[str, int], dict[str, int]] = {}
        """How far translations were reviewed: (archive, edition) -> language -> passages."""
        self.name = ""
        """The name that the reader typed last: proposed until the suggestions are written."""
        self._held: dict[tuple[str, str, str, str], HeldSuggestion] = {}

    @property
    def suggestions(self) -> tuple[HeldSuggestion, ...]:
        """What is held, in the order in which it came."""
        return tuple(self._held.values())

    @property
    def letter(self) -> Letter:
        """What is to be written."""
        to = self.addressee
        corrections = tuple(each.correction for each in self._held.values())
        return Letter(to.archive if to else "", to.edition if to else 0, corrections)

    def takes(self, addressee: Addressee) -> bool:
        """Return whether suggestions for `addressee` can be put to those that are there."""
        return not self._held or self.addressee == addressee

    def on(self, offer: Correctable) -> Correction | None:
        """Return what is suggested already on the same as `offer`, or None."""
        held = self._held.get(offer.place)
        return held.correction if held else None

    def put(self, addressee: Addressee, *suggestions: HeldSuggestion) -> None:
        """Put `suggestions` in, each in place of an earlier one on the same."""
        self.addressee = addressee
        for each in suggestions:
            self._held[each.offer.place] = each
        self.changed.emit()

    def remove(self, suggestion: HeldSuggestion) -> None:
        """Take one out."""
        self._held.pop(suggestion.offer.place, None)
        self.changed.emit()

    def drop(self) -> None:
        """Forget all of it."""
        self.addressee, self.name = None, ""
        self._held.clear()
        self.changed.emit()


def addressee_of(archive: OpenArchive) -> Addressee | None:
    """Return whom suggestions on `archive` are for, or None where no key signed it."""
    if not archive.keys or archive.signer is None:
        return None
    content = archive.content
    return Addressee(content.id, content.edition, archive.keys[0], content.title, archive.signer)
