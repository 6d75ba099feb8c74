"""The names of places, for menus and tabs."""

from functools import cached_property

from PySide6.QtCore import QCoreApplication

from index import OpenArchive, PassageKind, TextSetting, worded
from viewer.shell.places.places import Place, ScreenName
from viewer.ui.lists.passage_cards import PassageCards, document_words
from viewer.wording.dial import Dial
from viewer.wording.glossary_terms import term_of
from viewer.wording.passage_numbers import PassageNumbers


class PlaceNames:
    """Names the places of one archive in the reader's language, without saying who speaks."""

    def __init__(self, archive: OpenArchive, language: str, dial: Dial) -> None:
        self._archive = archive
        self._language = language
        self._cards = PassageCards(archive, language, dial)
        self._cards.names_documents = False  # it comes last instead, where a tab cuts first
        self._dial = dial
        self._listed = _Listed(archive, language, dial.reading)

    @property
    def _reading(self) -> TextSetting:
        return self._dial.reading

    @property
    def _names(self) -> "_Listed":
        """The names in the content as it is now, and as it is read: the desk exchanges it."""
        listed = self._listed
        if listed.content is not self._archive.content or listed.reading != self._reading:
            self._listed = _Listed(self._archive, self._language, self._reading)
        return self._listed

    def name(self, place: Place) -> str:
        """Return the name of `place`."""
        screen, target = place.screen, place.target
        if screen is ScreenName.READER:
            return self._in_text(target)
        if screen is ScreenName.QUOTES and self._archive.passage(target):
            return self._with_document(self._cards.place(target), target)
        known = self._names.called.get(screen, {}).get(target)
        if screen is ScreenName.SEARCH and target.strip():
            known = " ".join(target.split())
        return named(screen, known) if known else screen_name(screen)

    def _in_text(self, target: str) -> str:
        passage, footnote = self._archive.passage(target), self._archive.footnote(target)
        if footnote is not None or (passage and passage.kind is PassageKind.QUOTE):
            return self._with_document(self._cards.place(target), target)
        if passage is not None:
            told = QCoreApplication.translate("Places", "{section} · passage {number}")
            section = self._reading.title(self._archive.headed_section_of(target))
            named = told.format(section=section, number=self._names.numbers.number(target))
            return self._with_document(named, target)
        return self._names.titles.get(target) or screen_name(ScreenName.READER)

    def _with_document(self, named: str, target: str) -> str:
        return " · ".join(
            filter(None, (named, document_words(self._archive, target, self._reading)))
        )


class _Listed:
    """The names of what is in `archive` now, each made when it is first asked for."""

    def __init__(self, archive: OpenArchive, language: str, reading: TextSetting) -> None:
        self.content, self._archive, self._language = archive.content, archive, language
        self.reading = reading

    @cached_property
    def numbers(self) -> PassageNumbers:
        """The numbers of passages."""
        return PassageNumbers(self._archive)

    @cached_property
    def titles(self) -> dict[str, str]:
        """The titles of documents and sections, by their ids."""
        documents = self.content.headed
        titled = self.reading.title
        titles = {document.id: titled(document) for document in documents}
        for document in documents:
            after = f" · {titles[document.id]}" if len(documents) > 1 else ""
            titles |= {section.id: f"{titled(section)}{after}" for section in document.walk()}
        return titles

    @cached_property
    def called(self) -> dict[ScreenName, dict[str, str]]:
        """The names of themes, terms and sets, by screen and id."""
        content, language = self.content, self._language
        return {
            ScreenName.THEMES: {each.id: worded(each.label, language) for each in content.themes},
            ScreenName.GLOSSARY: {
                each.id: term_of(each.terms, language) for each in content.glossary
            },
            ScreenName.WORKSHOP: {
                f"archive:{each.id}": worded(each.title, language) for each in content.sets
            },
        }


def named(screen: ScreenName, name: str) -> str:
    """Return the name of the place on `screen` that shows the thing called `name`."""
    match screen:
        case ScreenName.SEARCH:
            told = QCoreApplication.translate("Places", "Search: {query}")
            return told.format(query=name)
        case ScreenName.THEMES:
            return QCoreApplication.translate("Places", "Theme: {theme}").format(theme=name)
        case ScreenName.GLOSSARY:
            return QCoreApplication.translate("Places", "Glossary: {term}").format(term=name)
        case _:
            return QCoreApplication.translate("Places", "Workshop: {title}").format(title=name)


def place_called(archive: OpenArchive, name: str) -> Place:
    """Return the place that shows the id `name`: a passage, a theme, else a query."""
    if archive.passage(name) or archive.footnote(name):
        return Place(ScreenName.READER, name)
    is_theme = archive.theme(name) is not None
    return Place(ScreenName.THEMES if is_theme else ScreenName.SEARCH, name)


def screen_name(screen: ScreenName) -> str:
    """Return the name of the screen `screen`."""
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
