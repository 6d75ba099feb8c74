"""Going through all that a search found, in whatever document it stands, and back to the list."""

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel

from index import build_archive
from tests.viewer.conftest import Reader
from tests.viewer.screens.test_sizes import enlarge
from viewer.screens.reader.find.find_bar import FindBar
from viewer.screens.reader.text.canvas import Canvas
from viewer.screens.search.page import SearchScreen
from viewer.shell.places.places import Place, ScreenName
from viewer.ui.lists.card_list import CardList
from viewer.ui.widgets.chip import Chip


def filling(place):
    """Paragraphs between one hit and the next, so that one has to scroll."""
    lines = (f"Nothing came of meeting {n}. {{#p-{place}-{n}}}" for n in range(30))
    return "\n\n".join(lines)


DOCUMENTS = {
    "north": "## North {#north}\n\nThe river froze, and the river broke. {#p-ice}\n\n"
    f"{filling('north')}\n\nIn spring the river rose. {{#p-spring}}\n",
    "south": f"## South {{#south}}\n\n{filling('south')}\n\n"
    "> “The river took the bridge.” {#q-bridge}\n\n"
    "A guard at the bridge saw it.[^saw] {#p-guard}\n\n[^saw]: He was at the river. {#f-saw}\n",
    "west": "## West {#west}\n\nNobody spoke of water here. {#p-dry}\n\n"
    "> “A river is a road.” {#q-road}\n",
}


@pytest.fixture
def rivers(tmp_path):
    """An archive of three documents; a river runs through all of them."""
    folder = tmp_path / "rivers"
    (folder / "documents").mkdir(parents=True)
    (folder / "archive.toml").write_text(
        'id="rivers"\nedition=1\ncreated="2026-01-01"\nlanguage="en"\ntitle.en="Rivers"\n'
    )
    for name, text in DOCUMENTS.items():
        head = f'+++\nid = "{name}"\ntitle = "{name.title()}"\n+++\n'
        (folder / "documents" / f"{name}.md").write_text(head + text, encoding="utf-8")
    result = build_archive(folder, tmp_path / "rivers.satchel", publish=True)
    assert result.archive is not None, result.problems
    return tmp_path / "rivers.satchel"


@pytest.fixture
def walker(qtbot, start, rivers):
    """Somebody who reads that archive."""
    program = start([rivers])
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    qtbot.waitExposed(program.window)
    return Walker(qtbot, program)


class Walker(Reader):
    """A person who goes from hit to hit."""

    @property
    def results(self):
        return self.workspace.findChild(SearchScreen)

    @property
    def hits(self):
        return [card.id for card in self.cards(self.results.findChild(CardList))]

    @property
    def hint(self):
        return self.window.top_bar.findChild(QLabel).text()

    @property
    def words_here(self):
        """Where the words begin that one was led to; they are marked unlike the others."""
        ground = self.look.colour("match_here")
        marks = self.canvas.extraSelections()
        at = [m.cursor.selectionStart() for m in marks if m.format.background().color() == ground]
        return at[0] if at else None

    @property
    def here(self):
        """The passage that is chosen, and the words in it that one was led to."""
        return self.reader.chosen, self.words_here

    def open_first(self, query):
        self.search(query)
        self.press(Qt.Key.Key_Return, on=self.box)

    def open_hit(self, name, query=""):
        """Open the hit `name` out of the list, of the search for `query` where one is given."""
        if query:
            self.search(query)
        results = self.results.findChild(CardList)
        results.choose(name)
        results.open_chosen()

    def walk(self, steps):
        """Press F3 `steps` times; return what is chosen after each, but for repetitions."""
        chosen = []
        for _ in range(steps):
            self.do.next_match.trigger()
            if self.reader.chosen not in chosen[-1:]:
                chosen.append(self.reader.chosen)
        return chosen


def test_no_list_of_hits_is_made_for_who_finds_in_the_text(walker):
    walker.do.find.trigger()
    walker.type_here("river")
    walker.qtbot.waitUntil(lambda: walker.window.findChild(FindBar).isVisible())
    walker.press(Qt.Key.Key_F3)

    assert walker.window.findChild(SearchScreen) is None


def test_f3_walks_every_hit_in_the_order_of_the_list_round_the_end_and_with_shift_back(walker):
    walker.open_first("river")
    hits = walker.hits

    assert set(hits) == {"p-ice", "p-spring", "q-bridge", "f-saw", "q-road"}
    assert walker.reader.chosen == hits[0]
    walked = walker.walk(len(hits) + 1)  # one of them says it twice
    assert [hit for hit in walked if hit != hits[0]] == hits[1:]
    assert walked[-1] == hits[0]

    there, back = [], []
    for _ in range(6):
        there.append(walker.here)
        walker.do.next_match.trigger()
    for _ in range(6):
        walker.do.previous_match.trigger()
        back.append(walker.here)
    assert back == there[::-1]
    assert len(set(there)) == 6


def test_a_hit_in_another_document_is_laid_out_in_a_turn_before_it_is_shown(walker, monkeypatch):
    walker.open_first("river")
    walker.search("road")
    usual, seen = Canvas.show_text, []

    def noted(page, *given):
        seen.append(page.isVisible())
        usual(page, *given)

    monkeypatch.setattr(Canvas, "show_text", noted)
    QTimer.singleShot(0, lambda: walker.open_hit("q-road"))
    walker.qtbot.waitUntil(walker.canvas.isVisible)

    assert seen == [False]
    assert walker.reader.chosen == "q-road"
    assert walker.words_here is not None


def test_a_key_that_is_pressed_while_a_hit_is_laid_out_counts_in_its_text(walker):
    walker.open_first("river")
    walker.search("road")

    def open_and_go_on():
        walker.open_hit("q-road")
        walker.press(Qt.Key.Key_F3, on=walker.window)

    QTimer.singleShot(0, open_and_go_on)
    walker.qtbot.waitUntil(walker.canvas.isVisible)
    assert walker.reader.chosen == "q-road"


def test_every_hit_of_the_case_study_is_come_to_in_turn(person):
    hits = [card.id for card in person.cards(person.search("police"))]
    person.press(Qt.Key.Key_Return, on=person.box)
    come_to = [person.reader.chosen]
    for _ in range(10 * len(hits)):
        if len(come_to) > len(hits):
            break
        person.do.next_match.trigger()
        if person.reader.chosen != come_to[-1]:
            come_to.append(person.reader.chosen)

    assert len(hits) > 20
    assert come_to[: len(hits) + 1] == [*hits, hits[0]]


def test_a_walk_shows_each_hit_in_its_document_with_its_words_marked_and_says_which_it_is(walker):
    walker.open_first("river")
    assert walker.hint.split(" · ")[0] == "passage 1 of 5"
    titles, told = set(), set()
    for _ in range(7):
        walker.do.next_match.trigger()
        document = walker.archive.document_of(walker.reader.chosen)
        titles.add(document.title)
        assert walker.text_seen().startswith(document.title)
        assert set(walker.marked_words()) == {"river"}
        cursor = walker.canvas.textCursor()
        cursor.setPosition(walker.words_here)
        assert walker.canvas.viewport().rect().contains(walker.canvas.cursorRect(cursor))
        number = walker.hits.index(walker.reader.chosen) + 1
        assert walker.hint.split(" · ")[0] == f"passage {number} of 5"
        told.add(walker.hint)

    assert titles == {"North", "South", "West"}
    assert len(told) > 5  # the hits, and the matches within them
    assert any(each.endswith(" · match 2 of 2") for each in told)


def test_the_searches_of_this_sitting_are_offered_in_another_language_too(walker):
    walker.open_first("river")
    walker.open_first("guard")
    walker.speak("ru")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    offered = walker.results.recent.findChildren(Chip)
    assert [each.value for each in offered] == ["guard", "river"]


def test_where_words_are_twice_as_large_it_is_still_said_which_hit_it_is(walker):
    walker.window.resize(1366, 768)
    enlarge(walker, 200)
    walker.open_first("river")
    walker.do.next_match.trigger()

    walker.qtbot.waitUntil(lambda: walker.hint.startswith("passage "))
    assert walker.hint.split(" · ")[0].endswith("of 5")


def test_a_hit_that_was_found_by_what_it_is_is_walked_to_as_well(walker):
    walker.open_first("kind:quote")

    assert walker.marked_words() == []
    assert walker.walk(2) == [walker.hits[1], walker.hits[0]]


def test_a_hit_without_marked_words_stays_chosen_beside_hits_with_some(walker):
    walker.search("river OR kind:paragraph")
    assert "p-guard" in walker.hits

    walker.open_hit("p-guard")

    assert "river" in walker.marked_words()
    assert walker.reader.chosen == "p-guard"
    assert walker.words_here is None


def test_walking_goes_on_from_a_hit_that_is_chosen_in_the_text(walker):
    walker.open_hit("p-ice", "river")
    walker.workspace.shown.show_target("p-spring")
    after = walker.hits[(walker.hits.index("p-spring") + 1) % 5]

    assert walker.walk(1) == ["p-spring"]
    assert walker.walk(1) == [after]


def test_while_words_are_sought_in_the_document_f3_stays_with_them_until_a_hit_is_opened(walker):
    walker.open_hit("q-bridge", "river")
    walker.do.find.trigger()
    walker.type(QApplication.focusWidget(), "meeting 7")
    for _ in range(3):
        walker.do.next_match.trigger()
        assert walker.text_seen().startswith("South")
        assert walker.marked_words() == ["meeting 7"]

    walker.press(Qt.Key.Key_Escape)
    assert walker.place.screen is ScreenName.READER
    assert walker.walk(1) == [walker.hits[(walker.hits.index("q-bridge") + 1) % 5]]

    walker.do.find.trigger()
    walker.open_hit("q-bridge", "river")
    assert walker.workspace.findChild(FindBar).isHidden()
    assert set(walker.marked_words()) == {"river"}


def test_a_hit_opened_before_the_answer_to_what_was_typed_since_is_opened_all_the_same(walker):
    walker.search("river")
    walker.type(walker.box, "x")
    walker.open_hit("q-bridge")

    assert walker.place == Place(ScreenName.READER, "q-bridge")
    assert set(walker.marked_words()) == {"river"}


def test_f3_without_a_search_or_on_another_screen_moves_nothing(walker):
    walker.do.next_match.trigger()
    walker.do.previous_match.trigger()
    assert walker.place == Place(ScreenName.READER)
    assert walker.marked_words() == []

    walker.open_first("river")
    walker.do.quotes.trigger()
    walker.do.next_match.trigger()
    assert walker.place == Place(ScreenName.QUOTES)


def test_however_many_hits_one_walks_back_leads_to_the_list(walker):
    walker.open_first("river")
    walker.walk(4)
    walked_to = walker.reader.chosen
    walker.do.back.trigger()

    assert walker.place == Place(ScreenName.SEARCH, "river")
    assert walker.results.chosen == walked_to
    walker.do.forward.trigger()
    assert walker.place == Place(ScreenName.READER, walked_to)

    walker.canvas.setFocus()
    walker.press(Qt.Key.Key_Escape)
    walker.press(Qt.Key.Key_Home)
    chosen = walker.results.chosen  # in the list itself, which is not forgotten for the walk
    assert chosen != walked_to
    walker.do.quotes.trigger()
    walker.do.back.trigger()
    assert walker.results.chosen == chosen


def test_escape_returns_to_the_list_as_it_was(walker):
    walker.window.resize(800, 480)
    hits = walker.search("meeting")
    walker.press(Qt.Key.Key_Down)
    walker.press(Qt.Key.Key_End)
    before = (walker.results.chosen, walker.results.scrolled, walker.box.text())
    assert before[1] > 0
    walker.press(Qt.Key.Key_Return)
    walker.press(Qt.Key.Key_Escape)

    assert walker.place == Place(ScreenName.SEARCH, "meeting")
    assert (walker.results.chosen, walker.results.scrolled, walker.box.text()) == before
    assert QApplication.focusWidget() is hits


def test_escape_after_a_walk_finds_the_hit_that_one_walked_to_in_sight(walker):
    walker.window.resize(800, 480)
    hits = walker.search("meeting")
    walker.press(Qt.Key.Key_Return, on=walker.box)
    walker.walk(20)
    walked_to = walker.reader.chosen
    walker.press(Qt.Key.Key_Escape)

    assert walker.hits.index(walked_to) == 20
    assert walker.results.chosen == walked_to
    assert hits.viewport().rect().contains(hits.visualRect(hits.currentIndex()))
    assert QApplication.focusWidget() is hits


def test_escape_beside_the_text_leads_the_keys_into_the_list_too(walker):
    walker.open_first("river")
    walker.do.navigation.trigger()
    walker.press(Qt.Key.Key_Escape)

    assert walker.place == Place(ScreenName.SEARCH, "river")
    assert QApplication.focusWidget() is walker.results.findChild(CardList)


def test_escape_closes_what_is_open_in_the_text_before_it_leaves_it(walker):
    walker.open_hit("p-guard", "guard")
    walker.canvas.setFocus()
    walker.press(Qt.Key.Key_Tab)
    walker.press(Qt.Key.Key_Return)
    walker.do.find.trigger()
    walker.canvas.setFocus()
    bar = walker.workspace.findChild(FindBar)
    assert walker.text_seen().count("He was at the river.") == 2

    walker.press(Qt.Key.Key_Escape)
    assert walker.text_seen().count("He was at the river.") == 1
    assert bar.isVisible()
    walker.press(Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert walker.place.screen is ScreenName.READER
    walker.press(Qt.Key.Key_Escape)
    assert walker.place.screen is ScreenName.SEARCH


def test_escape_leads_from_the_list_to_the_search_box(walker):
    walker.search("river")
    walker.press(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is not walker.box

    walker.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is walker.box
    walker.press(Qt.Key.Key_Escape)
    assert walker.box.text() == "river"
    assert walker.place == Place(ScreenName.SEARCH, "river")


def test_escape_stays_in_a_text_that_one_came_to_otherwise(walker):
    walker.open_first("river")
    walker.do.quotes.trigger()
    walker.workspace.show_text("q-road")
    walker.canvas.setFocus()
    walker.press(Qt.Key.Key_Escape)
    assert walker.place == Place(ScreenName.READER, "q-road")

    walker.search("guard")
    walker.do.contents.trigger()
    walker.canvas.setFocus()
    walker.press(Qt.Key.Key_Escape)
    assert walker.place.screen is ScreenName.READER


def test_in_full_screen_escape_leads_to_the_list_first(walker):
    walker.open_first("river")
    walker.do.full_screen.trigger()
    walker.press(Qt.Key.Key_Escape)
    assert walker.place.screen is ScreenName.SEARCH
    assert walker.window.isFullScreen()

    walker.press(Qt.Key.Key_Escape)
    walker.press(Qt.Key.Key_Escape)
    assert not walker.window.isFullScreen()


def test_a_walk_taken_up_again_elsewhere_leads_back_to_both(walker):
    walker.open_first("river")
    walker.workspace.go(Place(ScreenName.READER, "west"))
    walker.do.next_match.trigger()
    assert walker.reader.chosen in walker.hits

    walker.do.back.trigger()
    assert walker.place == Place(ScreenName.READER, "west")
    walker.do.forward.trigger()
    walker.canvas.setFocus()
    walker.press(Qt.Key.Key_Escape)
    assert walker.place == Place(ScreenName.SEARCH, "river")


def test_back_at_a_hit_of_an_earlier_search_one_walks_the_hits_of_that(walker, qtbot):
    walker.open_first("river")
    walker.open_first("guard")
    walker.do.back.trigger()
    walker.do.back.trigger()
    assert walker.place.screen is ScreenName.READER
    walker.do.next_match.trigger()
    qtbot.waitUntil(lambda: set(walker.marked_words()) == {"river"})
    assert walker.hint.split(" · ")[0].endswith("of 5")


def test_escape_at_a_hit_of_an_earlier_search_leads_to_its_list(walker, qtbot):
    walker.open_first("river")
    walker.walk(3)
    walked_to = walker.reader.chosen
    walker.open_first("guard")
    walker.do.back.trigger()
    walker.do.back.trigger()
    walker.canvas.setFocus()
    walker.press(Qt.Key.Key_Escape)

    assert walker.place == Place(ScreenName.SEARCH, "river")
    qtbot.waitUntil(lambda: walker.results.chosen == walked_to)
    assert walker.box.text() == "river"


def test_a_change_of_language_leaves_the_way_to_go_on_with(walker):
    walker.open_first("river")
    hits = walker.hits
    languages = {action.data(): action for action in walker.do.languages.actions()}
    languages["ru"].trigger()
    walker.press(Qt.Key.Key_Escape, on=walker.canvas)  # the message goes first
    walker.press(Qt.Key.Key_Escape, on=walker.canvas)
    assert walker.place == Place(ScreenName.SEARCH, "river")
    walker.qtbot.waitUntil(lambda: walker.results.chosen == hits[0])  # answered in that language

    walker.do.forward.trigger()
    assert hits[1] in walker.walk(3)
    {action.data(): action for action in walker.do.languages.actions()}["en"].trigger()
