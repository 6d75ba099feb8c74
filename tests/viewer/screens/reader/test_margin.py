"""What stands beside the text and under it: notes, numbers, stamps, marks on the scroll bar."""

from PySide6.QtWidgets import QLineEdit

from viewer.screens.reader.find.find_bar import FindBar
from viewer.screens.reader.margin.margin import Margin
from viewer.screens.reader.margin.numbers import Numbers
from viewer.screens.reader.scroll_marks import MarkedBar


def test_the_editors_notes_can_be_left_to_the_pane_at_the_right(person, home, start):
    margin = person.canvas.findChild(Margin)
    assert margin.labels
    person.do.notes_in_margin.trigger()
    assert margin.notes == ()

    person.do.themes_in_text.trigger()
    assert {note.kind.value for note in margin.notes} == {"accent"}
    person.program.close()
    assert not start().window.actions_.notes_in_margin.isChecked()


def test_only_the_notes_in_sight_are_made(person):
    margin = person.canvas.findChild(Margin)
    person.do.themes_in_text.trigger()
    person.workspace.show_text("q-bandits")

    assert 0 < len(margin.labels) < len(margin.notes)
    tops = [label.y() for label in margin.labels]
    assert tops == sorted(tops)
    assert all(top < margin.height() for top in tops)


def test_passages_are_numbered_in_reading_order_on_demand(person, home, start):
    numbers = person.canvas.findChild(Numbers)
    assert not numbers.isVisible()
    person.do.numbers_in_margin.trigger()
    person.workspace.show_text("q-child-taken")

    assert numbers.isVisible()
    passages = [passage.id for passage in person.archive.content.passages()]
    number = passages.index("q-child-taken") + 1
    seen = numbers.seen
    assert number in seen
    assert list(seen) == sorted(seen)
    stretch = person.layout.stretches["q-child-taken"]
    assert seen[number] == person.canvas.line_at(stretch.begin)
    assert numbers.width() >= 40
    person.program.close()
    assert start().window.actions_.numbers_in_margin.isChecked()


def test_a_passage_says_under_its_words_of_when_it_is(person):
    text = person.text_seen()
    archive = person.archive
    stamped = [passage for passage in archive.content.passages() if passage.as_of]

    assert text.count("As of 2019. Check before advising.") == len(stamped)
    end = text.index("is not punishable by law.")
    assert text[end:].split("\n")[1].startswith("As of 2019")


def sought(person, text):
    person.do.find.trigger()
    person.reader.findChild(FindBar).findChild(QLineEdit).setText(text)
    return person.reader.findChild(MarkedBar)


def test_the_scroll_bar_shows_where_the_marked_words_are(person):
    bar = sought(person, "werewolves")
    assert len(bar.ticks) == 1
    depth = person.canvas.depth_of(person.canvas.document().find("werewolves").position())
    whole = bar.maximum() + bar.pageStep()
    assert abs(min(bar.ticks) / bar.height() - depth / whole) < 0.02

    sought(person, "police")
    assert len(bar.ticks) > 10
    sought(person, "zebra")
    assert bar.ticks == frozenset()


def test_of_very_many_matches_those_in_sight_are_marked_wherever_one_scrolls(person):
    bar = sought(person, "e")
    total = person.text_seen().lower().count("e")
    assert total > 1000

    for value in (0, bar.maximum() // 2, bar.maximum()):
        bar.setValue(value)
        marked = person.canvas.extraSelections()
        assert 0 < len(marked) < total
        first, last = person.canvas.positions_near
        assert all(first <= each.cursor.selectionStart() <= last for each in marked)


def test_a_match_keeps_its_number_when_a_footnote_opens_above_it(person):
    sought(person, "werewolves")
    person.canvas.anchorClicked.emit("footnote:f-rackets")

    assert person.marked_words() == ["werewolves"]


def test_the_current_match_is_seen_where_words_round_it_were_selected(person):
    cursor = person.canvas.textCursor()
    cursor.select(cursor.SelectionType.Document)
    person.canvas.setTextCursor(cursor)
    person.do.find.trigger()
    assert person.canvas.textCursor().hasSelection()

    sought(person, "zebra")
    assert person.canvas.textCursor().hasSelection()
    sought(person, "werewolves")
    assert not person.canvas.textCursor().hasSelection()
