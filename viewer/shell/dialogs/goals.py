"""The goals of the switcher: everything in an archive that can be found by letters of its name."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from index import Document, OpenArchive, Passage, Value, worded
from viewer.platform.keys import key_of
from viewer.shell.menus.action_list import also_called, plain
from viewer.shell.places.place_names import PlaceNames, screen_name
from viewer.shell.places.places import Place, ScreenName
from viewer.ui.lists.passage_cards import document_words
from viewer.wording.archive_words import care_line
from viewer.wording.dial import Dial
from viewer.wording.glossary_terms import term_of
from viewer.wording.read_texts import read_texts

_FIRST_WORDS = 100  # letters of a quote


class Goal(Value):
    """A place or an action as a row of a list. `care` is before `label`, `lead` before both.

    `testimony` tells that the words of `label` are the archive’s, not Satchel’s or the editor’s.
    `also` is searched too, and not shown.
    """

    id: str
    label: str
    detail: str = ""
    lead: str = ""
    care: str = ""
    testimony: bool = False
    also: str = ""
    place: Place | None = None
    action: QAction | None = None

    @property
    def name(self) -> str:
        """What it is found by some letters of, with other words for it: of a quote, its number."""
        said = (self.lead,) if self.testimony else (self.label, self.detail, self.also)
        return " ".join(filter(None, said))

    @property
    def text(self) -> str:
        """What it is found by words and their beginnings of: all else of a quote that is shown."""
        return " ".join((self.label, self.care, self.detail)) if self.testimony else ""

    @property
    def spoken(self) -> str:
        """The text for a screen reader: the care note comes before the words."""
        return ". ".join(filter(None, (self.lead, self.care, self.label, self.detail)))

    @property
    def choosable(self) -> bool:
        """True: every goal can be chosen."""
        return True


class Goals:
    """Yields the goals of one archive in the reader's language, at the dial's present level."""

    def __init__(self, archive: OpenArchive, language: str, dial: Dial, names: PlaceNames) -> None:
        self._archive = archive
        self._language = language
        self._dial = dial
        self._names = names

    def every(self, *, care_covered: bool) -> Iterator[Goal]:
        """Yield the documents, sections, themes, terms, sets and quotes.

        With `care_covered` the words of quotes with a care note are left out.
        """
        content = self._archive.content
        several = len(content.documents) > 1
        for document in content.headed:
            if several:
                told = QCoreApplication.translate("Goals", "Document")
                yield _place(
                    self._dial.reading.title(document), told, Place(ScreenName.READER, document.id)
                )
            yield from self._sections(document, several=several)
        for theme in content.themes:
            label = worded(theme.label, self._language)
            told = QCoreApplication.translate("Goals", "Theme")
            yield _place(label, told, Place(ScreenName.THEMES, theme.id))
        for entry in content.glossary:
            term = term_of(entry.terms, self._language)
            told = screen_name(ScreenName.GLOSSARY)
            yield _place(term, told, Place(ScreenName.GLOSSARY, entry.id))
        for each in content.sets:
            told = QCoreApplication.translate("Goals", "Set for a workshop")
            place = Place(ScreenName.WORKSHOP, f"archive:{each.id}")
            yield _place(worded(each.title, self._language), told, place)
        for number, quote in enumerate(self._archive.quotes, start=1):
            yield self._quote(number, quote, covered=care_covered)

    def recent(self, places: Iterable[Place]) -> Iterator[Goal]:
        """Yield `places` as goals, by name."""
        for place in places:
            yield _place(self._names.name(place), "", place)

    def _sections(self, document: Document, *, several: bool) -> Iterator[Goal]:
        told = QCoreApplication.translate("Goals", "Section")
        for section in document.walk():
            detail = self._dial.reading.title(document) if several else told
            yield _place(
                self._dial.reading.title(section), detail, Place(ScreenName.READER, section.id)
            )

    def _quote(self, number: int, quote: Passage, *, covered: bool) -> Goal:
        lead = QCoreApplication.translate("Goals", "Quote {number}").format(number=number)
        care, texts = care_line(quote), read_texts(quote, self._dial.reading)
        words = "" if covered and care else " · ".join(map(_first_words, texts))
        document = document_words(self._archive, quote.id, self._dial.reading)
        line = self._dial.line_read(quote, self._archive.content.vocabulary)
        return Goal(
            id=f"reader/{quote.id}",
            label=words,
            detail=" · ".join(filter(None, (line, document))),
            lead=lead,
            care=care,
            testimony=True,
            place=Place(ScreenName.READER, quote.id),
        )


def action_goals(actions: Iterable[tuple[str, QAction]]) -> Iterator[Goal]:
    """Yield the enabled actions as goals, each with its menu and shortcut."""
    for number, (menu, action) in enumerate(actions):
        if action.isEnabled():
            detail = " · ".join(filter(None, (menu, key_of(action))))
            also = also_called(action)
            yield Goal(f"do/{number}", plain(action.text()), detail, also=also, action=action)


def _place(label: str, detail: str, place: Place) -> Goal:
    return Goal(f"{place.screen}/{place.target}", label, detail, place=place)


def _first_words(text: str) -> str:
    words = " ".join(text.split(maxsplit=_FIRST_WORDS))
    if len(words) <= _FIRST_WORDS:
        return words
    return words[:_FIRST_WORDS].rpartition(" ")[0] + " …"
