"""Tells the reader that something happened, without stopping their work."""

import logging
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Signal

from index import ArchiveError

log = logging.getLogger(__name__)


class Messages(QObject):
    """Carries messages from wherever they arise to wherever they are shown."""

    posted = Signal(str)

    def say(self, text: str) -> None:
        """Show `text`, which is already in the reader's language."""
        self.posted.emit(text)

    def report(self, error: Exception) -> None:
        """Show an expected error in its own words, and any other in general ones."""
        if isinstance(error, ArchiveError):
            told = QCoreApplication.translate("Errors", error.sentence)
            self.posted.emit(told.format(**error.values))
            return
        log_mistake(type(error), error.__traceback__)
        self.posted.emit(self.tr("Something went wrong in Satchel. Your reading is not affected."))


def log_mistake(kind: type[BaseException], trace: TracebackType | None) -> None:
    """Note a mistake of the program's by its kind and place, never by its words or values.

    An error's text can hold testimony, what was searched for, or the name of a file.
    """
    places = []
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"{code.co_qualname}:{trace.tb_lineno}")
        trace = trace.tb_next
    log.error("%s at %s", kind.__name__, " > ".join(places))
