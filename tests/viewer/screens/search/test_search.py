"""What a field worker does first: type a word, and be at the passage."""

from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from benchmarks.searching.corpus import archive
from index import OpenArchive
from tests.viewer.conftest import put_text
from viewer.screens.search.notices import NoticeLabel
from viewer.screens.search.page import SearchScreen
from viewer.shell.places.places import ScreenName
from viewer.ui.lists.card_list import CardList
from viewer.ui.lists.voice_chart import VoiceBars


def test_the_search_box_is_ready_when_the_window_opens(person, qapp):
    assert qapp.focusWidget() is person.box


def test_hits_come_while_one_types_and_their_words_are_marked(person):
    cards = person.cards(person.search("extort"))

    assert len(cards) > 3
    for card in cards:
        for mark in card.marks:
            assert card.text[mark.start : mark.end].casefold().startswith("extort")


def test_down_and_enter_open_the_hit_in_its_text_with_the_words_marked(person):
    person.search("werewolves")
    person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Return)

    assert person.place.screen is ScreenName.READER
    assert person.reader.chosen == "q-werewolves"
    assert person.marked_words() == ["werewolves"]
    marks = person.canvas.extraSelections()
    line = person.canvas.cursorRect(marks[0].cursor)
    assert person.canvas.viewport().rect().contains(line.center())


def test_enter_in_the_box_opens_the_best_hit_even_before_the_answer_is_there(person, qtbot):
    person.do.search.trigger()
    qtbot.keyClicks(person.box, "orphanage")
    person.press(Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: person.place.screen is ScreenName.READER)
    assert {word.casefold() for word in person.marked_words()} <= {"orphanage", "orphanages"}
    assert person.marked_words()
    assert person.reader.chosen in {"q-child-taken", "p-parental-rights"}


def test_f3_goes_from_match_to_match_and_round_the_end(person):
    person.search("bribe")
    person.press(Qt.Key.Key_Return, on=person.box)
    places = []
    for _ in range(len(person.marked_words())):
        places.append(person.canvas.verticalScrollBar().value())
        person.do.next_match.trigger()

    assert len(set(places)) > 2
    chosen = person.reader.chosen
    person.do.previous_match.trigger()
    person.do.next_match.trigger()
    assert person.reader.chosen == chosen


def test_the_text_of_a_footnote_is_found_and_opened(person):
    cards = person.cards(person.search("raids"))
    assert "f-rackets" in [card.id for card in cards]

    hits = person.workspace.findChild(SearchScreen).findChild(CardList)
    hits.choose("f-rackets")
    hits.open_chosen()

    assert person.reader.chosen == "f-rackets"
    assert "raids" in person.marked_words()


def test_nothing_found_says_what_to_try(person):
    person.search("xylophone")

    screen = person.workspace.findChild(SearchScreen)
    assert screen.said.startswith("Nothing was found. Try another word, or the beginning of this")
    person.search("xylophone theme:stigma ")
    assert screen.said.startswith("Nothing was found. Take a part of the search away.")
    person.search('"xylophone police"')
    assert screen.said.startswith("Nothing was found. Try fewer words, or the beginning of one.")


def test_passages_with_some_of_the_words_are_shown_as_such_and_the_words_are_marked(person):
    cards = person.cards(person.search("Do mothers lose their children to an orphanage? "))
    said = person.workspace.findChild(SearchScreen).said

    assert said.startswith("No passage has all of these words. These have some of them.")
    assert f"{len(cards)} passages" in said
    assert "“children” in any form or “orphanage” in any form" in said
    words = [{card.text[each.start : each.end].casefold() for each in card.marks} for card in cards]
    assert words[0] == {"child", "orphanage"}
    assert all(words)


def test_passages_with_all_of_the_words_are_not_said_to_have_some(person):
    person.search("children orphanages ")

    assert "some of them" not in person.workspace.findChild(SearchScreen).said


def test_an_unknown_field_is_told_and_the_rest_is_searched(person):
    cards = person.cards(person.search("colour:red police "))

    assert len(cards) > 5
    assert "colour" in person.workspace.findChild(SearchScreen).said


def test_going_back_from_a_hit_leads_to_the_same_list(person):
    hits = person.search("harassment")
    person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Down)
    chosen = hits.chosen
    person.press(Qt.Key.Key_Return)
    person.do.back.trigger()

    assert person.place.screen is ScreenName.SEARCH
    assert person.box.text() == "harassment"
    assert hits.chosen == chosen


def test_what_is_typed_while_the_archive_opens_is_searched_then(qtbot, start):
    program = start()
    box = program.window.top_bar
    box.show_query("condom")
    box.query_edited.emit("condom")

    def answered():
        screen = program.window.findChild(SearchScreen)
        return screen is not None and screen.answered_query == "condom"

    qtbot.waitUntil(answered)


@pytest.mark.long
def test_russian_can_be_typed(person):
    person.search("полиция")

    assert person.box.text() == "полиция"


def test_a_click_on_a_hit_further_down_takes_that_hit(person):
    hits = person.laid_out(person.search("police"))
    hits.verticalScrollBar().setValue(hits.verticalScrollBar().maximum() // 2)
    index = hits.indexAt(hits.viewport().rect().center())
    wanted = index.data(Qt.ItemDataRole.UserRole).id
    at = hits.visualRect(index).center()
    QTest.mouseClick(hits.viewport(), Qt.MouseButton.LeftButton, pos=at)

    assert index.row() > 2
    assert hits.chosen == wanted


def test_the_bars_and_what_is_found_in_footnotes_add_up_to_all_that_is_found(person):
    person.search("bribe")
    screen = person.workspace.findChild(SearchScreen)
    bars = screen.findChild(VoiceBars)
    counted = sum(count for _group, count in bars.model().rows)

    assert bars.isVisible()
    assert "6 passages. In footnotes: 1." in screen.said
    assert counted + 1 == 6


def test_what_was_left_out_is_not_told_to_have_been_searched(person):
    person.search("what do the police say")
    said = person.workspace.findChild(SearchScreen).said
    searched = next(line for line in said.split(". ") if "Searched for" in line)

    assert "Small words were left out" in said
    assert "“what”, “do”, “the”." in said
    for word in ("what", "do", "the"):
        assert f"“{word}”" not in searched
    assert "“police” in any form and " in searched


def test_what_a_question_was_understood_as_is_seen_in_a_low_window_too(person):
    person.window.resize(1000, 480)
    person.search("what do the police do when a sex worker has no money for a bribe")
    buttons = person.window.findChildren(QPushButton)
    told = "More about this answer"
    (more,) = (each for each in buttons if each.text().startswith(told))
    assert more.isVisible()
    assert not more.isChecked()

    told = [each for each in person.window.findChildren(NoticeLabel) if each.isVisible()]
    assert [each for each in told if each.text().startswith("Searched for:")]


def test_that_another_spelling_was_searched_is_seen_in_a_low_window_too(person):
    person.window.resize(1000, 480)
    person.search("harrasment ")
    told = [each for each in person.window.findChildren(NoticeLabel) if each.isVisible()]

    assert [each for each in told if "harassment" in each.text() and "harrasment" in each.text()]


def test_below_the_one_passage_with_all_words_of_a_question_stand_those_with_most(person):
    person.search("why do intermediaries help sex workers avoid police harassment?")
    hits = person.window.findChild(SearchScreen).hits
    rows = [
        hits.model().index(row).data(Qt.ItemDataRole.UserRole)
        for row in range(hits.model().rowCount())
    ]

    assert rows[0].id == "p-intermediaries"
    assert rows[1].label == "These have most of the words"
    assert rows[1].count == len(rows) - 2
    assert "p-losing-an-intermediary" in [row.id for row in rows[2:]]
    assert "p-intermediaries" not in [row.id for row in rows[2:]]


def test_words_that_are_no_question_find_passages_with_all_of_them_alone(person):
    person.search("intermediaries help avoid police harassment")
    hits = person.window.findChild(SearchScreen).hits

    assert hits.walk == ("p-intermediaries",)


def test_cards_out_of_sight_are_made_later_and_not_while_an_answer_is_awaited(person):
    person.program.session.show_archive(OpenArchive(archive(1_000), "nobody"), False)
    rows, ready = person.search("street").model().rows, Event()
    person.tasks.run(lambda: ready.wait(10), then=bool, failed=repr)
    person.box.clear()
    put_text(person.box, "organisation")
    before = len(rows.made)
    person.qtbot.wait(100)
    screen = person.workspace.findChild(SearchScreen)

    assert len(rows.made) == before < len(rows)
    assert screen.answered_query == "street"

    ready.set()
    person.qtbot.waitUntil(lambda: screen.answered_query == "organisation")
    later = screen.hits.model().rows
    person.qtbot.waitUntil(lambda: len(later.made) == len(later))  # since nobody types
