"""Writes the number of an edition into its folder, as one more act that can be taken back."""

from collections.abc import Callable
from contextlib import suppress

from index import ArchiveError
from viewer.app.desk.desk_editor import DeskEditor

_NUMBER = "archive.toml", ("edition",)


class EditionEditor(DeskEditor):
    """A desk's editor who also numbers editions."""

    def numbered[Made](self, number: int, make: Callable[[], Made | None]) -> Made | None:
        """Write the `number`, then return what `make` makes; on the files thread.

        Where nothing is made, the number is as before. Raises ArchiveError.
        """
        folder = self._opened()
        act = folder.apply(folder.acts.value(*_NUMBER, number))
        made = None
        try:
            made = make()
        finally:
            if made is None and act is not None:
                with suppress(ArchiveError):  # a number that stays is not raised again
                    folder.undo()
        return made
