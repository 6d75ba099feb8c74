"""Tells the reader that something happened, without stopping their work."""

import logging
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Signal

from index import ArchiveError, Value

log = logging.getLogger(__name__)


class Offer(Value):
    """A button beside a message: its text, and what it does.

    `undoes` marks an offer that reverts what the reader may have done by mistake: Ctrl+Z triggers
    it too. `of_notebook` marks one that reverts the last change of the notebook, and is valid only
    while that change is the last. `beside` is an optional second button, which closes the message;
    where the two are the answers to a question (`is_answer`), there is no Close beside them.
    `holds` returns whether the offer is still valid, where it can expire.
    """

    text: str
    accept: Callable[[], object]
    undoes: bool = False
    of_notebook: bool = False
    beside: "Offer | None" = None
    is_answer: bool = False
    holds: Callable[[], bool] | None = None

    def still_holds(self, *, unless_told: bool = True) -> bool:
        """Return whether it is still valid; `unless_told` where it cannot tell."""
        return unless_told if self.holds is None else self.holds()


class Messages(QObject):
    """Carries messages from wherever they arise to wherever they are shown.

    `posted` carries a text; `offered` a text and an `Offer`. Such a message belongs to the current
    place and disappears with it. `stayed` carries a message about the program itself, with its
    offer or None. `withdrawn` carries the text of such a message that is no longer so.
    """

    posted = Signal(str)
    offered = Signal(str, object)
    stayed = Signal(str, object)
    withdrawn = Signal(str)

    def say(self, text: str, offer: Offer | None = None, *, stays: bool = False) -> None:
        """Show `text`, which is already in the reader's language, and the button `offer`.

        A message that `stays` belongs to no place, such as changes that could not be saved: it
        remains until the reader closes it, and comes back after another message has replaced it.
        """
        if stays:
            self.stayed.emit(text, offer)
        elif offer is None:
            self.posted.emit(text)
        else:
            self.offered.emit(text, offer)

    def report(self, error: Exception) -> None:
        """Show an expected error in its own words, and any other in general words."""
        self.note(error)
        self.say(words_of(error))

    @staticmethod
    def note(error: Exception) -> None:
        """Log an error that is a bug of Satchel, by its kind and place."""
        if not isinstance(error, ArchiveError):
            log_mistake(type(error), error.__traceback__)


def words_of(error: Exception) -> str:
    """Return the text of an expected error, or a general sentence for any other."""
    if isinstance(error, ArchiveError):
        told, values = QCoreApplication.translate("Errors", error.sentence), dict(error.values)
        if "why" in values:
            values["why"] = QCoreApplication.translate("System", values["why"])
        return told.format(**values)
    return QCoreApplication.translate(
        "Messages", "Something went wrong in Satchel. Your reading is not affected."
    )


def log_mistake(kind: type[BaseException], trace: TracebackType | None) -> None:
    """Log a bug by its kind and place, never by its text or values.

    The text of an error can hold testimony, a query, or the name of a file.
    """
    log.error("%s", placed(kind, trace))


def placed(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return the name of an error's class and the call stack at which it was raised."""
    places = []
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"{code.co_qualname}:{trace.tb_lineno}")
        trace = trace.tb_next
    return f"{kind.__name__} at {' > '.join(places)}"
