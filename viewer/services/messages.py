"""Tells the reader that something happened, without stopping their work."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Signal

from index import ArchiveError

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Offer:
    """A button beside a message: its words, and what it does.

    One that `undoes` brings back what the reader may have done by a slip: Ctrl+Z takes it too.
    Where that is `of_notebook`, it is the notebook's last change, and only while it is the last.
    `beside` it there may be another, which puts the message away. `holds` tells whether there is
    still anything to offer, where that can end.
    """

    text: str
    accept: Callable[[], object]
    undoes: bool = False
    of_notebook: bool = False
    beside: "Offer | None" = None
    holds: Callable[[], bool] | None = None


class Messages(QObject):
    """Carries messages from wherever they arise to wherever they are shown.

    `posted` tells a text; `offered` a text with what can be done then, an `Offer`. Such a message
    belongs to the place where the reader is, and goes with it. `stayed` tells one of the program
    itself, with its offer or None.
    """

    posted = Signal(str)
    offered = Signal(str, object)
    stayed = Signal(str, object)

    def say(self, text: str, offer: Offer | None = None, *, stays: bool = False) -> None:
        """Show `text`, which is already in the reader's language, and what can be done then.

        One that `stays` is of no place, such as changes that could not be saved: it is there until
        the reader closes it, and comes back after another message that takes its place.
        """
        if stays:
            self.stayed.emit(text, offer)
        elif offer is None:
            self.posted.emit(text)
        else:
            self.offered.emit(text, offer)

    def report(self, error: Exception) -> None:
        """Show an expected error in its own words, and any other in general ones."""
        self.note(error)
        self.say(words_of(error))

    @staticmethod
    def note(error: Exception) -> None:
        """Keep in the log where an error arose that is a mistake of Satchel's own."""
        if not isinstance(error, ArchiveError):
            log_mistake(type(error), error.__traceback__)


def words_of(error: Exception) -> str:
    """Return an expected error's own words, and of any other general ones."""
    if isinstance(error, ArchiveError):
        told, values = QCoreApplication.translate("Errors", error.sentence), dict(error.values)
        if "why" in values:
            values["why"] = QCoreApplication.translate("System", values["why"])
        return told.format(**values)
    return QCoreApplication.translate(
        "Messages", "Something went wrong in Satchel. Your reading is not affected."
    )


def log_mistake(kind: type[BaseException], trace: TracebackType | None) -> None:
    """Note a mistake of the program's by its kind and place, never by its words or values.

    An error's text can hold testimony, what was searched for, or the name of a file.
    """
    log.error("%s", placed(kind, trace))


def placed(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return the name of an error and where it arose."""
    places = []
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"{code.co_qualname}:{trace.tb_lineno}")
        trace = trace.tb_next
    return f"{kind.__name__} at {' > '.join(places)}"
