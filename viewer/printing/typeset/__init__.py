"""Exports that are set for paper, which needs Qt: nothing else is loaded until one is written."""

from collections.abc import Callable
from importlib import import_module
from traceback import clear_frames

from index import Extract, Format, Progress

_WRITERS = {
    "pdf": "document:pdf_of",
    "cards": "cards:pdf_of_cards",
    "cards4": "cards:pdf_of_4",
    "cards8": "cards:pdf_of_8",
}
TYPESET = tuple(_WRITERS)
"""The formats that are set here."""


def typeset(form: str, pace: Progress | None = None) -> Format:
    """Return the format `form`, one of TYPESET. What is on paper needs consent to be printed.

    Writing it tells `pace` how far that is, and raises Stopped.
    """
    name, _, what = _WRITERS[form].partition(":")

    def write(extract: Extract) -> bytes:
        application = import_module(f"{__name__}.application")
        writer: Callable[[Extract, Progress], bytes] = getattr(
            import_module(f"{__name__}.{name}"), what
        )
        application.have_application()
        _clock = application.have_clock()
        try:
            return writer(extract, pace or Progress())
        except Exception as error:  # a text ends on the thread that it was made on
            clear_frames(error.__traceback__)
            raise

    return Format(write, "print", quotes_only=form.startswith("cards"))
