"""The part of the tour on which a reader keeps things while reading."""

from index import Span
from viewer.notebook.service.annotator import Annotator
from viewer.notebook.service.status import NotebookState
from viewer.notebook.store.model import Colour

CHOSEN = "q-bandits"
NOTE = "Ask who else has seen this. Compare with what the officers say."


class MarkStates:
    """Takes the pictures of one theme. `states` begins and ends programs."""

    def __init__(self, tour, states):
        self._tour = tour
        self._states = states

    def run(self, theme, language):
        """Take them all: the text, cards and the table with what was kept of them."""
        program = self._states.start(self._states.home(theme, language))
        window, keeper = program.window, program.session.keeper
        self._tour.until(lambda: window.workspace is not None)
        keeper.sit(_nothing)
        self._tour.until(lambda: keeper.keeping is NotebookState.OPEN)
        workspace = window.workspace
        workspace.show_text(CHOSEN)
        reader = workspace.shown
        self._keep(reader.own._marks, keeper)
        self._tour.until(lambda: len(keeper.kept.entries) > len(Colour))
        workspace.show_text(CHOSEN)
        self._states.take(f"{theme}-99-marks", program)
        window.actions_.note.trigger()
        self._tour.settle()
        self._states.take(f"{theme}-99-note", program)
        window.actions_.numbers_in_margin.trigger()
        self._states.take(f"{theme}-99-numbers", program)
        window.actions_.numbers_in_margin.trigger()
        window.actions_.quotes.trigger()
        self._states.take(f"{theme}-99-starred-cards", program)
        window.actions_.quotes_as_table.trigger()
        self._states.take(f"{theme}-99-starred-table", program)
        window.actions_.quotes_as_table.trigger()
        self._states.end(program)

    def _keep(self, marks, keeper):
        """Keep a star, a note, highlights in all colours, and two that overlap."""
        pen, archive = Annotator(marks, keeper), marks.archive
        pen.toggle_stars([quote.id for quote in archive.quotes[:3]] + [CHOSEN], _nothing)
        text = archive.passage(CHOSEN).text
        names = [each.id for each in archive.content.documents[0].passages()]
        at = names.index(CHOSEN)
        for name, colour in zip(names[at + 1 :], Colour, strict=False):
            end = min(60, len(archive.passage(name).text))
            pen.highlight([(name, Span(0, end))], colour, _nothing)
        pen.highlight([(CHOSEN, Span(1, 40))], Colour.YELLOW, _nothing)
        pen.highlight([(CHOSEN, Span(20, len(text) - 10))], Colour.BLUE, _nothing)

        def note(notebook):
            star = notebook.kept.star_on(archive.content.id, CHOSEN)
            notebook.write_note(star.id, NOTE)

        keeper.keep(note)


def _nothing(*_done):
    """Go on."""
