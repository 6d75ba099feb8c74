"""The part of the tour on which a trainer plans a workshop."""

from index import ItemKind
from tests.viewer.conftest import stand
from viewer.notebook.service.status import NotebookState, NotebookStatus, Protection
from viewer.notebook.store.entries.anchors import anchor_on
from viewer.notebook.store.entries.sets import Draft
from viewer.notebook.store.model import Anchor
from viewer.screens.workshop.foot import ITEM, PLAN, SET
from viewer.screens.workshop.page import WorkshopPage

NOTE = "Read it aloud, slowly. Then wait: somebody will speak."
ELSEWHERE = Anchor("another-archive", 1, "", "t", "A theme of another archive", whole=True)


class WorkshopStates:
    """Takes the pictures of one theme. `states` begins and ends programs."""

    def __init__(self, tour, states):
        self._tour = tour
        self._states = states

    def run(self, theme, language):
        """Take them all: a set that came along, one of the reader's own, and none."""
        program = self._states.start(self._states.home(theme, language))
        window = program.window
        self._tour.until(lambda: window.workspace is not None)
        window.actions_.workshop.trigger()
        page = window.findChild(WorkshopPage)
        self._views(program, page, f"{theme}-100-ready-made")
        self._lock(program, theme)
        self._plan(program, page, theme)
        self._states.end(program)

    def _lock(self, program, theme):
        keeper = program.session.keeper
        before = stand(keeper, NotebookStatus(NotebookState.LOCKED, Protection.PASSPHRASE))
        self._states.take(f"{theme}-101-locked", program)
        stand(keeper, before)

    def _plan(self, program, page, theme):
        """A set of the reader's own, what is added to it, and one with nothing in it."""
        window, keeper = program.window, program.session.keeper
        keeper.sit(lambda _standing: None)
        self._tour.until(lambda: keeper.keeping is NotebookState.OPEN)
        archive, done = program.session.archive, []
        keeper.keep(lambda notebook: plan_much(notebook, archive), done.append)
        self._tour.until(lambda: done)
        page.take_manner(done[0])
        self._views(program, page, f"{theme}-102-own")
        page.parts.items.choose(keeper.kept.of_set[done[0]][-2].id)
        self._states.take(f"{theme}-103-elsewhere", program)
        window.actions_.quotes.trigger()
        window.actions_.add_to_set.trigger()
        self._tour.until(lambda: window.messages.text != "")
        self._states.take(f"{theme}-104-added", program)
        window.messages.hide()
        window.actions_.workshop.trigger()
        page.parts.make.click()
        self._tour.until(page.parts.items.isHidden)
        self._states.take(f"{theme}-105-empty", program)
        self._larger(program, page, theme, done[0])

    def _views(self, program, page, name):
        for view, told in ((ITEM, "item"), (SET, "set"), (PLAN, "plan")):
            page.parts.foot.show_view(view)
            self._states.take(f"{name}-{told}", program)
        page.parts.foot.show_view(ITEM)

    def _larger(self, program, page, theme, name):
        """The same with larger text, and in the smallest window."""
        page.take_manner(name)
        self._states.tour.enlarge_words(program)
        self._states.take(f"{theme}-106-larger", program)
        self._states.tour.shrink_words(program)
        program.window.resize(800, 480)
        self._states.take(f"{theme}-107-smallest", program)


def plan_much(notebook, archive):
    """Make a set with something of every kind; return its id."""
    heavy = [quote for quote in archive.quotes if quote.care]
    passages = [Draft(ItemKind.PASSAGE, anchor_on(archive, each.id), "", NOTE, 4) for each in heavy]
    content = archive.content
    shown = (
        (ItemKind.THEME, content.themes[0].id),
        (ItemKind.CHART, content.participants[0].id),
        (ItemKind.TERM, content.glossary[0].id),
    )
    others = [
        Draft(kind, Anchor(content.id, content.edition, "", name, name, whole=True))
        for kind, name in shown
    ]
    made = notebook.sets.make(
        "A morning with officers",
        [
            Draft(ItemKind.TITLE, None, "What the law says, and what is done", minutes=2),
            *passages,
            *others,
            Draft(ItemKind.THEME, ELSEWHERE),
            Draft(ItemKind.QUESTION, None, "What would you have done?", minutes=15),
        ],
        about="To see how a law is used",
        contacts="The organisation’s own telephone",
    )
    notebook.sets.make("For lawyers")
    return made.id
