"""What words stand in, in the editor's language."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from index import PlaceKind, WordPlace
from viewer.wording.number_format import figure

_CONTEXT = "WordPlacesSheet"
_WORDS = {
    PlaceKind.PASSAGE: QT_TRANSLATE_NOOP("WordPlacesSheet", "Passage"),
    PlaceKind.WITHDRAWN: QT_TRANSLATE_NOOP("WordPlacesSheet", "Withdrawn passage"),
    PlaceKind.HEADING: QT_TRANSLATE_NOOP("WordPlacesSheet", "Heading or title"),
    PlaceKind.NOTE: QT_TRANSLATE_NOOP("WordPlacesSheet", "Note"),
    PlaceKind.TRANSLATION: QT_TRANSLATE_NOOP("WordPlacesSheet", "Translation"),
    PlaceKind.CODING: QT_TRANSLATE_NOOP("WordPlacesSheet", "Coded words"),
    PlaceKind.CODEBOOK: QT_TRANSLATE_NOOP("WordPlacesSheet", "Theme"),
    PlaceKind.GLOSSARY: QT_TRANSLATE_NOOP("WordPlacesSheet", "Glossary"),
    PlaceKind.SET: QT_TRANSLATE_NOOP("WordPlacesSheet", "Set"),
    PlaceKind.RECEIVED: QT_TRANSLATE_NOOP("WordPlacesSheet", "Text as received, line {line}"),
    PlaceKind.OTHER: QT_TRANSLATE_NOOP("WordPlacesSheet", "The file {name}"),
}


def place_words(place: WordPlace) -> str:
    """Return what `place` is: the kind of text, with its line or its file."""
    said = QCoreApplication.translate(_CONTEXT, str(_WORDS[place.kind]))
    return said.format(line=figure(place.line), name=place.file)
