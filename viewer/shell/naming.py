"""What places are called, in menus and on tabs."""

from PySide6.QtCore import QCoreApplication

from index import OpenArchive, PassageKind, worded
from viewer.kit.dial import Dial
from viewer.kit.numbering import Numbering
from viewer.kit.passages import PassageCards
from viewer.kit.terms import term_of
from viewer.shell.places import Place, ScreenName


class PlaceNames:
    """Names the places of one archive in the reader's language, and tells nothing of who speaks."""

    def __init__(self, archive: OpenArchive, language: str, dial: Dial) -> None:
        self._archive = archive
        self._language = language
        self._cards = PassageCards(archive, language, dial)
        self._numbering = Numbering(archive)
        documents = archive.content.documents
        self._titles = {document.id: document.title for document in documents}
        for document in documents:
            self._titles |= {section.id: section.title for section in document.walk()}
        self._terms = {
            entry.id: term_of(entry.terms, language) for entry in archive.content.glossary
        }

    def name(self, place: Place) -> str:
        """Return what `place` is called."""
        match place.screen:
            case ScreenName.READER:
                return self._in_text(place.target)
            case ScreenName.SEARCH if place.target.strip():
                told = QCoreApplication.translate("Places", "Search: {query}")
                return told.format(query=" ".join(place.target.split()))
            case ScreenName.THEMES if theme := self._archive.theme(place.target):
                told = QCoreApplication.translate("Places", "Theme: {theme}")
                return told.format(theme=worded(theme.label, self._language))
            case ScreenName.GLOSSARY if place.target in self._terms:
                told = QCoreApplication.translate("Places", "Glossary: {term}")
                return told.format(term=self._terms[place.target])
            case ScreenName.QUOTES if self._archive.passage(place.target):
                return self._cards.place(place.target)
            case _:
                return screen_name(place.screen)

    def _in_text(self, target: str) -> str:
        passage, footnote = self._archive.passage(target), self._archive.footnote(target)
        if footnote is not None or (passage and passage.kind is PassageKind.QUOTE):
            return self._cards.place(target)
        if passage is not None:
            told = QCoreApplication.translate("Places", "{section} · passage {number}")
            section = self._archive.section_of(target).title
            return told.format(section=section, number=self._numbering.number(target))
        return self._titles.get(target) or screen_name(ScreenName.READER)


def place_called(archive: OpenArchive, name: str) -> Place:
    """Return where what is called `name` is shown: a passage, a theme, else a query."""
    if archive.passage(name) or archive.footnote(name):
        return Place(ScreenName.READER, name)
    is_theme = archive.theme(name) is not None
    return Place(ScreenName.THEMES if is_theme else ScreenName.SEARCH, name)


def screen_name(screen: ScreenName) -> str:
    """Return what the screen `screen` is called."""
    names = {
        ScreenName.READER: QCoreApplication.translate("Places", "Contents"),
        ScreenName.QUOTES: QCoreApplication.translate("Places", "Quotes"),
        ScreenName.THEMES: QCoreApplication.translate("Places", "Themes"),
        ScreenName.PEOPLE: QCoreApplication.translate("Places", "People"),
        ScreenName.GLOSSARY: QCoreApplication.translate("Places", "Glossary"),
        ScreenName.SEARCH: QCoreApplication.translate("Places", "Search"),
        ScreenName.NOTEBOOK: QCoreApplication.translate("Places", "Notebook"),
        ScreenName.WORKSHOP: QCoreApplication.translate("Places", "Workshop"),
    }
    return names[screen]
