"""Marks in words, for screen readers and tooltips."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from viewer.notebook.service.marks import Mark
from viewer.notebook.store.model import Colour, EntryKind


def kept_words(marks: Iterable[Mark]) -> Iterator[str]:
    """Yield one line for each mark of a passage."""
    for mark in marks:
        match mark.entry.kind:
            case EntryKind.STAR:
                yield QCoreApplication.translate("Kept", "Starred.")
            case EntryKind.HIGHLIGHT if mark.entry.anchor and mark.entry.colour and mark.span:
                yield f"{lit_words(mark)} “{mark.entry.anchor.exact}”"
        if mark.entry.note:
            yield note_line(mark.entry.note)


def lit_words(mark: Mark) -> str:
    """Return the colour of a highlight in words, and whether it has a note."""
    colour = mark.entry.colour or Colour.YELLOW
    if mark.entry.note:
        return {
            Colour.YELLOW: QCoreApplication.translate("Kept", "Highlighted yellow, with a note:"),
            Colour.GREEN: QCoreApplication.translate("Kept", "Highlighted green, with a note:"),
            Colour.BLUE: QCoreApplication.translate("Kept", "Highlighted blue, with a note:"),
            Colour.ROSE: QCoreApplication.translate("Kept", "Highlighted rose, with a note:"),
        }[colour]
    return {
        Colour.YELLOW: QCoreApplication.translate("Kept", "Highlighted yellow:"),
        Colour.GREEN: QCoreApplication.translate("Kept", "Highlighted green:"),
        Colour.BLUE: QCoreApplication.translate("Kept", "Highlighted blue:"),
        Colour.ROSE: QCoreApplication.translate("Kept", "Highlighted rose:"),
    }[colour]


def note_line(note: str) -> str:
    """Return a note introduced as the reader's own words."""
    return QCoreApplication.translate("Kept", "Your note: {note}").format(note=note)


def colour_letter(colour: Colour) -> str:
    """Return the letter for a colour in the margin, for readers who cannot tell colours apart."""
    return {
        Colour.YELLOW: QCoreApplication.translate("Kept", "Y", "yellow"),
        Colour.GREEN: QCoreApplication.translate("Kept", "G", "green"),
        Colour.BLUE: QCoreApplication.translate("Kept", "B", "blue"),
        Colour.ROSE: QCoreApplication.translate("Kept", "R", "rose"),
    }[colour]
