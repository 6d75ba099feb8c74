"""Rows of offers above the hits: what else the words meet, and words that may be added."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from index import Lead, OpenArchive, Picture, SearchPage, worded
from viewer.screens.search.notices import NoticeLabel, OfferButton
from viewer.ui.widgets.flow_layout import flowing
from viewer.wording.archive_words import language_word
from viewer.wording.field_names import FieldNames
from viewer.wording.glossary_terms import further_term, term_of
from viewer.wording.number_format import figure

_MOST = 60  # characters of the caption of a picture


class OfferRow(QWidget):
    """A label, and a button for each offer. `chosen` carries the value of one."""

    chosen = Signal(str)

    def __init__(self, said: str) -> None:
        super().__init__()
        self._said = said
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._offers: tuple[tuple[str, str], ...] = ()
        self.hide()

    def show_offers(self, offers: Iterable[tuple[str, str]]) -> None:
        """Replace the offers: what stands on each, and its value. Without any, hide."""
        if self._offers == (new := tuple(offers)):  # during typing, most stay the same
            return
        while (item := self._layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._offers = new
        if new:
            self._layout.addWidget(self._line())
        self.setVisible(bool(new))

    def _line(self) -> QWidget:
        widget, flow = flowing(4)
        flow.addWidget(NoticeLabel(self._said))
        for text, value in self._offers:
            button = OfferButton(text, value)
            button.setAccessibleDescription(self._said)
            button.chosen.connect(self.chosen)
            flow.addWidget(button)
        return widget


class OfferRows(QWidget):
    """What else the words of one answer meet, and words that may be added to the query.

    `lead_wanted` carries what was chosen of the first, `query_wanted` the query with more words.
    """

    lead_wanted = Signal(object)
    query_wanted = Signal(str)

    def __init__(self, archive: OpenArchive, language: str, naming: FieldNames) -> None:
        super().__init__()
        self._archive, self._language, self._naming = archive, language, naming
        self._words = OfferRow(self._asking())
        self._leads = OfferRow(self.tr("Look here too:"))
        self._met: Sequence[Lead] = ()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._words)
        layout.addWidget(self._leads)
        self._words.chosen.connect(self.query_wanted)
        self._leads.chosen.connect(self._choose)
        self.hide()

    def _asking(self) -> str:
        """Return the words before offered words, with their language if it is not the window's."""
        documents = self._archive.content.headed
        spoken = {each.language.partition("-")[0] for each in documents}
        if spoken <= {self._language.partition("-")[0]}:
            return self.tr("Search for this as well:")
        told = self.tr("Search for this as well, in the language of the texts ({language}):")
        return told.format(language=", ".join(language_word(each) for each in sorted(spoken)))

    def show_for(self, page: SearchPage | None) -> None:
        """Show the offers of `page`."""
        words = page.beside if page else ()
        self._met = page.leads if page else ()
        typed = page.query.strip() if page else ""
        self._words.show_offers((word, f"{typed} {_quoted(word)} ") for word in words)
        self._leads.show_offers((name, _key(each)) for each, name in self._named(self._met))
        self.setVisible(bool(words or self._met))

    @property
    def picture(self) -> Lead | None:
        """The first picture that the words meet, or None."""
        return next((each for each in self._met if each.kind == "picture"), None)

    @Slot(str)
    def _choose(self, key: str) -> None:
        self.lead_wanted.emit(next(each for each in self._met if _key(each) == key))

    def _named(self, met: Sequence[Lead]) -> Iterator[tuple[Lead, str]]:
        """Yield each lead with its name; entries of one name with a further term of each."""
        names = [self._name(lead) for lead in met]
        for lead, name in zip(met, names, strict=True):
            term = self._archive.term(lead.id) if lead.kind == "term" else None
            if term is not None and names.count(name) > 1:
                yield lead, f"{name}, {further_term(term.terms, self._language)}"
            else:
                yield lead, name

    def _name(self, lead: Lead) -> str:
        """Return what `lead` is called, and how many passages a theme leads to."""
        archive, language = self._archive, self._language
        match lead.kind:
            case "theme":
                told = self.tr("Theme: {theme} ({number})")
                theme = self._naming.value("theme", lead.id)
                return told.format(theme=theme, number=figure(lead.passages))
            case "term" if term := archive.term(lead.id):
                return self.tr("Glossary: {term}").format(term=term_of(term.terms, language))
            case "table" if table := archive.table(lead.id):
                return self.tr("People: {table}").format(table=worded(table.title, language))
            case "picture" if shown := archive.picture(lead.id):
                caption = _caption(shown.picture, language)
                return self.tr("Picture: {caption}").format(caption=caption)
            case "document":
                title = self._naming.value("document", lead.id)
                return self.tr("Text: {title}").format(title=title)
        return lead.id


def _caption(picture: Picture, language: str) -> str:
    """Return how `picture` is called: its caption, or what it shows, in `language` where it can."""
    made = next((each for each in picture.translations if each.language == language), None)
    if picture.caption:
        said = (made.caption if made else "") or picture.caption
    else:
        said = made.description if made else picture.description
    return said if len(said) <= _MOST else f"{said[:_MOST].rpartition(' ')[0] or said[:_MOST]} …"


def _key(lead: Lead) -> str:
    return f"{lead.kind} {lead.id}"


def _quoted(word: str) -> str:
    return f'"{word}"' if " " in word else word
