"""Makes pages of what participants of a workshop get, for a preview and a printer."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import override

from PySide6.QtCore import QSizeF
from PySide6.QtWidgets import QWidget

from index import Extract, Passage, Progress
from viewer.printing.page_maker import written_patiently
from viewer.printing.pages import PrintedPages
from viewer.printing.typeset.workshop_papers import PaperPages, PaperSetting, printed_papers
from viewer.services.patience import patiently
from viewer.services.tasks import Tasks
from viewer.ui.screen.printed_text import NotPrinted, Printed, PrintPart


class _Turns(Progress):
    """Calls `turn` after each part of the work, which raises StoppedError."""

    def __init__(self, turn: Callable[[], bool]) -> None:
        super().__init__()
        self._turn = turn

    @override
    def heed(self) -> None:
        self._turn()


class PaperMaker:
    """Makes the pages of one extract, on sheets of any size."""

    parts: Sequence[PrintPart] = ()  # nothing is chosen on these pages
    is_sealed = False  # the sheet that asks says it

    def __init__(self, extract: Extract, setting: PaperSetting, tasks: Tasks) -> None:
        self.tasks = tasks
        self._extract, self._setting = extract, setting

    def written(
        self, names: frozenset[str] = frozenset(), window: QWidget | None = None
    ) -> Printed | NotPrinted:
        """Return all of it: nothing is chosen on these pages.

        Long work shows its progress over `window`, and the reader can stop it.
        """
        del names
        if window is None:
            return printed_papers(self._extract, self._setting, Progress())
        write = partial(printed_papers, self._extract, self._setting)
        return written_patiently(window, lambda turn: write(_Turns(turn)))

    def pages(self, printed: Printed, size: QSizeF, window: QWidget) -> PrintedPages | None:
        """Return `printed` on sheets of `size`, in millimetres, or None where the reader stops.

        Progress is shown over `window`.
        """
        setting = PaperSetting(self._setting.wish, (size.width(), size.height()))
        pages = PaperPages(self._extract, setting, printed)
        return pages if patiently(pages.lay_out(), window) else None

    def told_otherwise(self, names: Iterable[str]) -> bool:
        """Return False: the sheet that asks says how much is told of who speaks."""
        del names
        return False

    def quotes(self, names: Iterable[str]) -> tuple[Passage, ...]:
        """Return the quotes of the extract: it is not recorded on which pages they stand."""
        del names
        return self._extract.quotes
