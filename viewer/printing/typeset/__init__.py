"""Exports typeset for paper, which need Qt: its modules are loaded when one is written."""

from collections.abc import Callable
from importlib import import_module
from traceback import clear_frames

from index import FORMATS, Extract, Format, Progress, format_of, function_at, replace

TYPESET = tuple(name for name, row in FORMATS.items() if row.is_typeset)
"""The formats that are typeset."""


def typeset(form: str | Format, pace: Progress | None = None, *options: object) -> Format:
    """Return the format `form`, with a writer that takes an extract, like any other format.

    Its own writer is given the `options` too. Writing reports to `pace`, and raises Stopped.
    """
    row = format_of(form)

    def write(extract: Extract) -> bytes:
        application = import_module(f"{__name__}.application")
        writer: Callable[..., bytes] = function_at(str(row.writer))
        application.have_application()
        _clock = application.have_clock()
        try:
            return writer(extract, pace or Progress(), *options)
        except Exception as error:  # a QTextDocument must be deleted on the thread that made it
            clear_frames(error.__traceback__)
            raise

    return replace(row, writer=write)
