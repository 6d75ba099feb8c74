"""The sheet that goes to a passage by its number, its code or a handout's code."""

import re
from collections.abc import Callable, Iterator
from itertools import chain

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from index import Document, Link, OpenArchive, Value, typed_link
from viewer.platform.keys import on_other_keyboard, typed_signs
from viewer.shell.dialogs.sheet import OverlaySheet
from viewer.shell.places.place_names import PlaceNames
from viewer.shell.places.places import Place, ScreenName
from viewer.ui.lists.passage_cards import withdrawn_words
from viewer.wording.passage_numbers import PassageNumbers

_QUOTE = re.compile(r"(?:quote|цитата|q|ц)\s*(\d{1,9})|(\d{1,9})\s*-?\s*цитата")


class Destination(Value):
    """A place, with the words for it, or the reason why there is none.

    Where it was found by the code of a handout, `told` says whether the words changed.
    `other_archive` is such a code of another archive.
    """

    place: Place | None = None
    words: str = ""
    told: str = ""
    other_archive: Link | None = None


class ByNumber:
    """Finds passages by number in `document`, quotes by theirs, and anything by its code."""

    def __init__(self, archive: OpenArchive, document: Document, names: PlaceNames) -> None:
        self._archive = archive
        self._document = document
        self._names = names
        self._last = sum(1 for _passage in document.passages())
        self._screens = {name: screen for screen, name in _codes(archive)}
        quotes, passages = archive.content.quote_ids(), archive.content.passage_ids()
        self.example = next(chain(quotes, chain.from_iterable(passages)), "")

    @property
    def document(self) -> str:
        """The title of the document whose passages are numbered."""
        return self._document.title

    def find(self, typed: str) -> Destination:
        """Return the destination for `typed`."""
        link = typed_link(typed) or typed_link(typed_signs(typed))
        if link is not None:
            return self._linked(link)
        wanted = typed.strip().removeprefix("#").casefold()
        if wanted.isdecimal():
            return self._numbered(wanted)
        place = self._coded(wanted) or self._coded(on_other_keyboard(wanted))
        if place is not None:
            is_gone = self._archive.is_withdrawn(place.target)
            return Destination(place, withdrawn_words() if is_gone else self._names.name(place))
        quote = _QUOTE.fullmatch(wanted) or _QUOTE.fullmatch(on_other_keyboard(wanted))
        if quote is not None:
            return self._quoted(int(quote[1] or quote[2]))
        if not wanted:
            return Destination()
        return Destination(words=QCoreApplication.translate("GoTo", "Nothing has this code."))

    def _coded(self, code: str) -> Place | None:
        screen = self._screens.get(code)
        return None if screen is None else Place(screen, code)

    def _quoted(self, number: int) -> Destination:
        quotes = [*self._archive.content.quote_ids()]
        if 0 < number <= len(quotes):
            place = Place(ScreenName.READER, quotes[number - 1])
            return Destination(place, self._names.name(place))
        told = QCoreApplication.translate("GoTo", "The last quote has the number {last}.")
        return Destination(words=told.format(last=len(quotes)))

    def _linked(self, link: Link) -> Destination:
        """Return the destination of a handout's code, with what became of its words."""
        archive = self._archive
        if link.archive != archive.content.id:
            told = QCoreApplication.translate(
                "GoTo", "This code is of another archive, “{archive}”. Enter looks for it."
            )
            return Destination(words=told.format(archive=link.archive), other_archive=link)
        place = Place(ScreenName.READER, link.name)
        if archive.is_withdrawn(link.name):
            return Destination(place, withdrawn_words())
        told = told_of(archive, link)
        if archive.passage(link.name) is None and archive.footnote(link.name) is None:
            return Destination(words=told)
        return Destination(place, f"{self._names.name(place)}. {told}", told)

    def _numbered(self, wanted: str) -> Destination:
        number = int(wanted) if len(wanted) < 10 else 0
        name = PassageNumbers.passage(self._document, number)
        if name:
            place = Place(ScreenName.READER, name)
            return Destination(place, self._names.name(place))
        told = QCoreApplication.translate("GoTo", "The last passage has the number {last}.")
        return Destination(words=told.format(last=self._last))


def told_of(archive: OpenArchive, link: Link) -> str:
    """Return a sentence on what became in `archive` of the words of `link`."""
    held = archive.passage(link.name) or archive.footnote(link.name)
    if archive.is_withdrawn(link.name):
        return withdrawn_words()
    if held is None:
        return QCoreApplication.translate("GoTo", "No passage of this archive has this code.")
    if link.fits(held.text):
        return QCoreApplication.translate(
            "GoTo", "The words are the same as when this code was made."
        )
    return QCoreApplication.translate(
        "GoTo", "The words were altered since this code was made: these are the newer ones."
    )


class GoToSheet(OverlaySheet):
    """Asks for a number or a code and shows where it leads. `chosen` carries the destination."""

    chosen = Signal(object)

    def __init__(self, find: Callable[[str], Destination], told: str, parent: QWidget) -> None:
        super().__init__(self.tr("Go to a passage"), parent)
        self._find = find
        self._box = QLineEdit()
        self._box.setAccessibleName(self.windowTitle())
        self._box.setAccessibleDescription(told)
        above, self._where = QLabel(told), QLabel()
        for label in (above, self._where):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._where.setProperty("role", "soft")
        self._where.setMinimumHeight(self._where.sizeHint().height())
        go, cancel = QPushButton(self.tr("Go there")), QPushButton(self.tr("Close"))
        go.setProperty("main", True)
        go.setDefault(True)
        cancel.setAutoDefault(True)  # Enter presses it where it has the focus
        beside = QHBoxLayout()
        beside.addWidget(self._where, 1)
        beside.addWidget(cancel)
        beside.addWidget(go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(above)
        layout.addWidget(self._box)
        layout.addLayout(beside)
        self._box.textChanged.connect(self._say)
        go.clicked.connect(self._go)
        cancel.clicked.connect(self.close)

    @property
    def said(self) -> str:
        """The words for what is typed."""
        return self._where.text()

    @Slot(str)
    def _say(self, typed: str) -> None:
        self._where.setText(self._find(typed).words)
        self.make_room()

    @Slot()
    def _go(self) -> None:
        found = self._find(self._box.text())
        if found.place is not None or found.other_archive is not None:
            self.close()
            self.chosen.emit(found)


def _codes(archive: OpenArchive) -> Iterator[tuple[ScreenName, str]]:
    """Yield every code with the screen that shows it; of equal codes the last one counts."""
    content = archive.content
    yield from ((ScreenName.GLOSSARY, entry.id) for entry in content.glossary)
    yield from ((ScreenName.THEMES, theme.id) for theme in content.themes)
    for outline in content.outlines:
        yield ScreenName.READER, outline.document.id
        yield from ((ScreenName.READER, section.id) for section in outline.document.walk())
        yield from ((ScreenName.READER, name) for name in outline.footnotes.split())
    yield from ((ScreenName.READER, name) for name in content.withdrawn)
    for ids in content.passage_ids():
        yield from ((ScreenName.READER, name) for name in ids)
