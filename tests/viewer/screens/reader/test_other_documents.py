"""Another document is decoded on a worker before it is shown: what happens until then."""

from contextlib import contextmanager
from threading import Event, Timer

import pytest
from PySide6.QtCore import Qt, QTimer

from index import OpenArchive, Passage, PassageKind, Section, open_archive, replace
from index.container.codec import encode
from index.container.keys import new_key
from index.container.package import pack
from tests.viewer.shell.many_documents import archive, title_of
from viewer.shell.panes.contents_pane import ContentsPane
from viewer.shell.places.places import ScreenName

DOTS = "." * 20_000  # nothing to be searched
LATE = 50  # ms
WHOLE = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive


def large():
    """Return an archive whose documents do not all stay decoded."""
    return replace(archive(8), documents=tuple(map(_heavy, archive(8).documents)))


def _heavy(document):
    dots = tuple(
        Passage(f"dots-{n}-{document.id}", PassageKind.PARAGRAPH, DOTS, "en") for n in range(30)
    )
    last = Section(f"last-{document.id}", "Dots", 1, dots)
    return replace(document, sections=(*document.sections, last))


class Traveller:
    """Somebody who reads the first of many documents, and asks for another."""

    def __init__(self, person, archive):
        self.person, self.archive = person, archive
        self.wanted = ""

    def asks(self, act=lambda: None):
        """Choose a document in the contents while the event loop turns, and `act` after it."""
        QTimer.singleShot(0, lambda: self._asked(act))
        self.person.qtbot.waitUntil(lambda: bool(self.wanted))

    def _asked(self, act):
        number = next(n for n in range(8) if not self.archive.is_at_hand(f"d-{n}"))
        tree = self.person.window.findChild(ContentsPane).tree
        (item,) = tree.findItems(title_of(number), WHOLE)
        tree.setCurrentItem(item)
        self.person.press(Qt.Key.Key_Return, on=tree)
        assert self.title == title_of(0)  # until it is decoded
        act()
        self.wanted = title_of(number)

    @property
    def title(self):
        return self.person.canvas.document().firstBlock().text()

    @property
    def is_there(self):
        return self.title == self.wanted

    @contextmanager
    def held(self):
        """Let the worker decode nothing meanwhile."""
        goes_on, tasks = Event(), self.person.tasks
        tasks.run_on_decoding(goes_on.wait, then=lambda _: None, failed=lambda _: None)
        try:
            yield goes_on
        finally:
            goes_on.set()


@pytest.fixture
def traveller(person, tmp_path):
    key, file = new_key(), tmp_path / "many.satchel"
    file.write_bytes(pack(encode(large()), key.signing, key.statements))
    opened = open_archive(file)
    person.program.session.show_archive(opened, False)
    return Traveller(person, opened)


def test_one_reads_on_until_the_document_is_there(traveller):
    with traveller.held():
        traveller.asks()
        traveller.person.qtbot.wait(LATE)
        assert traveller.title == title_of(0)

    traveller.person.qtbot.waitUntil(lambda: traveller.is_there)


def test_a_key_that_is_pressed_meanwhile_counts_in_that_document(traveller):
    person = traveller.person

    with traveller.held() as goes_on:
        Timer(LATE / 1000, goes_on.set).start()
        traveller.asks(lambda: person.type_here("police"))

    assert traveller.is_there
    assert person.box.text() == "police"
    assert [place.screen for place in person.workspace.history.places][-2:] == [
        ScreenName.READER,
        ScreenName.SEARCH,
    ]


def test_who_leaves_meanwhile_is_gone_at_once(traveller):
    person, gone = traveller.person, []
    person.program.leaving.done.connect(lambda: gone.append(traveller.title))

    with traveller.held():
        traveller.asks(person.program.leaving.leave)

        assert gone == [title_of(0)]  # nothing was waited for


def test_another_archive_that_is_opened_meanwhile_is_what_is_shown(traveller):
    person, other = traveller.person, OpenArchive(archive(2), "nobody")

    with traveller.held() as goes_on:
        Timer(LATE / 1000, goes_on.set).start()
        traveller.asks(lambda: person.program.session.show_archive(other, False))
    person.qtbot.wait(LATE)

    assert traveller.title == title_of(0)
    assert person.program.session.archive is other
