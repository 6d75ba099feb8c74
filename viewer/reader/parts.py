"""The parts of the reader's page, made and handed each document that is laid out."""

from PySide6.QtWidgets import QVBoxLayout

from index import OpenArchive
from viewer.kit.dial import Dial
from viewer.kit.look import Look
from viewer.kit.screen import Screen
from viewer.reader.aloud import Aloud
from viewer.reader.beside import Beside
from viewer.reader.canvas import Canvas
from viewer.reader.care import Care
from viewer.reader.choosing import Choosing
from viewer.reader.find_bar import FindBar
from viewer.reader.finding import Finding
from viewer.reader.hovering import Hovering
from viewer.reader.layout import DocumentLayout
from viewer.reader.links import Links
from viewer.reader.marking import Marking
from viewer.reader.own import Own
from viewer.reader.pictures_on_screen import PicturesOnScreen
from viewer.reader.selecting import Selecting
from viewer.reader.source_sheet import SourceSheet, with_source
from viewer.reader.translating import Translating


class ReaderParts(Screen):
    """Holds them, and has them tell one another what happens.

    `finding` is the looking for words in this document, `beside` what stands in its margins,
    `own` what the reader kept of it, `translating` what shows translations, `pictures` those in it.
    """

    def __init__(self, archive: OpenArchive, look: Look, language: str, dial: Dial) -> None:
        canvas = Canvas(look, dial)
        super().__init__(canvas)
        self._archive = archive
        self._look = look
        self._dial = dial
        self._care = Care()
        self._themes_shown = self._stale = False
        self._document = archive.content.documents[0]
        self._canvas = canvas
        self._aloud = Aloud(archive, dial, self._care, canvas)
        self.translating = Translating(canvas, look, language)
        self.beside = Beside(archive, look, language, dial, canvas)
        self.pictures = PicturesOnScreen(archive, look, canvas.viewport())
        find_bar = FindBar()
        self._marking = Marking(self._canvas, look, self)
        self.own = Own(look, canvas, self._marking, self._aloud, self.beside)
        self.finding = Finding(self._canvas, find_bar, self._marking, self)
        self.choosing = Choosing(canvas, self)
        self._links = Links(archive, canvas, self._care, self.choosing)
        self._hovering = Hovering(archive, look, canvas)
        self.source = SourceSheet(archive, look, dial)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(with_source(canvas, self.source), 1)
        layout.addWidget(find_bar)
        self._lay_out()
        self._join()

    def _join(self) -> None:
        self.choosing.passage_chosen.connect(self.source.follow)
        self.choosing.passage_chosen.connect(self._aloud.announce)
        self.source.closed.connect(self._canvas.setFocus)
        self._links.unfolded.connect(self.translating.put_under)
        self._links.unfolded.connect(self._aloud.tell_unfolded)
        self._links.opened.connect(self._aloud.tell_opened)
        self._links.moved.connect(self.beside.place_anew)
        self._links.moved.connect(self._marking.mark_again)
        self._marking.come_to.connect(self.choosing.choose_at)
        self.choosing.passage_chosen.connect(self.passage_chosen)
        self.choosing.passage_chosen.connect(self._marking.brighten)

    def _lay_out(self) -> None:
        archive, look, canvas = self._archive, self._look, self._canvas
        self._layout = DocumentLayout(archive, look, self._dial, self._care, self._document, canvas)
        self.translating.set_layout(self._layout)
        self._canvas.show_text(self._layout.text, Selecting(self._archive, self._layout))
        made = self._marking, self.choosing, self._links, self._hovering, self._aloud, self.own
        for part in (self.pictures, *made):
            part.set_layout(self._layout)
        self._show_coded()
        self.beside.set_layout(self._layout)

    def _show_coded(self) -> None:
        self._marking.show_coded(self._document.passages() if self._themes_shown else ())
