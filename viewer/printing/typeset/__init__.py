"""Exports that are set for paper, which needs Qt: nothing else is loaded until one is written."""

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from traceback import clear_frames

from index import FORMATS, Extract, Format, Progress, format_of, function_at

TYPESET = tuple(name for name, row in FORMATS.items() if row.is_typeset)
"""The formats that are set here."""


def typeset(form: str | Format, pace: Progress | None = None) -> Format:
    """Return the format `form`, whose writer takes an extract and a Progress, as any other.

    Writing it tells `pace` how far that is, and raises Stopped.
    """
    row = format_of(form)

    def write(extract: Extract) -> bytes:
        application = import_module(f"{__name__}.application")
        writer: Callable[[Extract, Progress], bytes] = function_at(str(row.writer))
        application.have_application()
        _clock = application.have_clock()
        try:
            return writer(extract, pace or Progress())
        except Exception as error:  # a text ends on the thread that it was made on
            clear_frames(error.__traceback__)
            raise

    return replace(row, writer=write)
