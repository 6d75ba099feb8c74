"""What of an archive is damaged, and is not shown."""

from collections.abc import Callable

from index.errors import ArchiveDamaged

_NAMED = 3  # parts at most; of others there is an ellipsis


class Damage:
    """The parts of one archive that were found damaged, by any thread.

    `when_found` is called after each one.
    """

    def __init__(self) -> None:
        self._titles: dict[str, str] = {}
        self.when_found: Callable[[], object] = _nothing

    def __bool__(self) -> bool:
        return bool(self._titles)

    def add(self, member: str, title: str) -> None:
        """Note that `member` is damaged, whose `title` a reader knows."""
        if member not in self._titles:
            self._titles[member] = title
            self.when_found()

    @property
    def error(self) -> ArchiveDamaged | None:
        """What is told of all of them in one sentence; None where nothing is damaged."""
        titles = [*dict.fromkeys(self._titles.values())]
        if not titles:
            return None
        names = "; ".join(titles[:_NAMED]) + (" …" if len(titles) > _NAMED else "")
        return ArchiveDamaged(
            "damaged",
            "Damaged in this file, and therefore not shown: “{names}”. Ask for a fresh copy.",
            names=names,
        )


def _nothing() -> None:
    pass
