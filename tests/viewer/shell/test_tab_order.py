"""By keyboard alone: everything is come to, in the order in which one reads, seen and heard."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from tests.viewer import all_screens
from tests.viewer.accessibles import amiss
from viewer.screens.library.entries import Doubt
from viewer.shell.tab_order import stops
from viewer.shell.window import MainWindow

BACK = Qt.KeyboardModifier.ShiftModifier
SEARCHES = ("search protection racket", 'search "police extort"~5 extort*')
LOOKED_AT = (
    *("reader", "quotes", "themes 3", "quotes as a table", "glossary", "found"),
    *("library", "narrowed", "settings", "print preview", f"signer {Doubt.NEW}"),
)
MORE = "theme", "source", "passage by number"  # which have no other kinds of parts


def expected(shown):
    """Whatever takes the keyboard in `shown`."""
    parts = [shown, *shown.findChildren(QWidget)]
    wanted = Qt.FocusPolicy.TabFocus
    return {
        part
        for part in parts
        if part.isVisible() and part.isEnabled() and part.window() is shown
        if part.focusPolicy() & wanted == wanted and part.focusProxy() is None
    }


def walked(person, first, modifier=Qt.KeyboardModifier.NoModifier):
    """What Tab comes to from `first` until it is there again; the links in a page are one stop."""
    seen = [first]
    for _ in range(200):
        person.press(Qt.Key.Key_Tab, modifier)
        if QApplication.focusWidget() is not seen[-1]:
            seen.append(QApplication.focusWidget())
            if seen[-1] is first:
                break
    return seen[1:]


def is_walked(name, shown):
    """Whether Tab is pressed there: not after each of the searches, nor in a menu."""
    of_search = name.startswith("search ") and name not in SEARCHES
    return shown.isWindow() and shown.isVisible() and not of_search


@pytest.mark.timeout(300)
def test_everything_is_named_come_to_by_tab_in_the_order_of_reading_and_seen_to_be(person, request):
    """On one way through every screen and dialog."""
    looks = Looks(person, many=request.config.getoption("--long"))
    seen, tabbed, found, walks = 0, 0, {}, Walks(person, request.config.getoption("--long"))
    for walk in (all_screens.screens, all_screens.dialogs):
        for name, shown in walk(person):
            seen += 1
            found |= dict.fromkeys(amiss(shown), name)
            if is_walked(name, shown):
                tabbed += walks.check_tab(name, shown)
                if name in looks.where:
                    looks.look_at(name, shown)
    assert found == {}
    assert (seen > 40, tabbed > 30) == (True, True)
    assert looks.unseen == set()
    assert looks.seen > 50 * len(looks.names)


def kind_of(part):
    """What a part is and is called."""
    return type(part), part.accessibleName() or getattr(part, "text", str)()


class Walks:
    """Goes with Tab through what is shown; unless `again`, through parts of one kind only once."""

    def __init__(self, person, again):
        self._person, self._again = person, again
        self._gone_through = set()

    def check_tab(self, name, shown):
        """Fail unless Tab comes to everything and Shift+Tab the same way; return whether it can."""
        if isinstance(shown, MainWindow):
            check_order(self._person, shown, name)
        parts = type(shown), frozenset(map(kind_of, expected(shown)))
        if parts in self._gone_through and not self._again:
            return True
        self._gone_through.add(parts)
        first = QApplication.focusWidget()
        forward = walked(self._person, first)
        if set(forward) != expected(shown):  # a list chose its first row as one came to it
            forward = walked(self._person, first)
        wanted = expected(shown)
        if len(wanted) < 2:
            return False
        assert set(forward) == wanted, name
        assert len(forward) == len(wanted), name
        back = walked(self._person, first, BACK)
        assert back[:-1] == forward[-2::-1], name
        return True


def place(part, window):
    return QRect(part.mapTo(window, QPoint()), part.size())


def check_order(person, shown, name):
    """Fail unless the parts of the window come as one reads them, bar by bar."""
    order = list(stops(shown))
    for one, other in pairwise(order):
        if one.parentWidget() is other.parentWidget():
            here, there = place(one, shown), place(other, shown)
            assert there.top() >= here.bottom() or there.left() >= here.right(), name
    groups = [group_of(person, part) for part in order]
    changes = [g for at, g in enumerate(groups) if at == 0 or groups[at - 1] is not g]
    assert len(changes) == len(set(changes)), name
    tops = [person.window.top_bar, person.window.status_line]
    assert [changes[0], changes[-1]] == tops, name


def group_of(person, part):
    """The bar, pane or screen that `part` stands in."""
    window = person.window
    groups = [window.top_bar, window.messages, window.status_line, window.workspace]
    return next((group for group in groups if group.isAncestorOf(part)), None)


def test_what_tab_comes_to_is_scrolled_into_sight(person):
    person.workspace.show_text("q-bandits")
    person.window.resize(person.window.minimumSize())
    person.do.right_pane.trigger()
    for _ in range(10):
        person.do.larger.trigger()
    person.look.settle()
    QApplication.processEvents()
    assert person.workspace.panes.card_shown
    areas = person.workspace.findChildren(QScrollArea)
    inside = {
        part: area for part in stops(person.workspace) for area in areas if area.isAncestorOf(part)
    }

    def is_in_sight(part):
        around = place(inside[part].viewport(), person.window)
        return around.contains(place(part, person.window))

    hidden = [part for part in inside if not is_in_sight(part)]
    assert hidden
    for _ in range(40):
        person.press(Qt.Key.Key_Tab)
        if QApplication.focusWidget() in hidden:
            assert is_in_sight(hidden.pop(hidden.index(QApplication.focusWidget())))
    assert hidden == []


def difference(one, other):
    """How many bits differ between two pictures of one size."""
    if one.size() != other.size():
        return 0
    here, there = (int.from_bytes(bytes(each.constBits()), "little") for each in (one, other))
    return (here ^ there).bit_count()


class Looks:
    """Whether one sees where the keyboard is, in some of the colours or in `many`."""

    def __init__(self, person, *, many):
        self._look = person.look
        self._actions = {each.data(): each for each in person.do.looks.actions()}
        self.names = ["light", "contrast", *(("sepia", "dark") if many else ())]
        self.where = (*LOOKED_AT, *(MORE if many else ()))
        self.unseen, self.seen = set(), 0

    def look_at(self, name, shown):
        """Look at all of what is shown, in all colours; each change of them takes its time."""
        for look in self.names:
            self._actions[look].trigger()
            self._look.settle()
            for part in stops(shown):
                self.seen += 1
                if is_unseen(part, shown):
                    self.unseen.add((look, name, type(part).__name__, part.accessibleName()))
        self.names.reverse()


def is_unseen(part, shown):
    """Whether `part` looks the same with the keyboard on it and elsewhere."""
    elsewhere = next(each for each in stops(shown) if each is not part)
    elsewhere.setFocus(Qt.FocusReason.TabFocusReason)
    without = part.grab().toImage()
    part.setFocus(Qt.FocusReason.TabFocusReason)
    return difference(without, part.grab().toImage()) < 200
