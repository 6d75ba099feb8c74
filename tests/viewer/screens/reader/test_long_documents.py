"""A document that is longer than can be laid out at once is read in parts."""

import pytest
from hypothesis import given
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTextBrowser

from index import (
    Archive,
    Attribution,
    Document,
    Footnote,
    OpenArchive,
    Passage,
    PassageKind,
    Section,
    Voice,
    replace,
)
from index.model import FootnoteMark, Translation
from tests.strategies import archives, few
from tests.viewer.controls import words_in
from tests.viewer.printing.test_printing import maker
from viewer.screens.reader.find.find_bar import FindBar
from viewer.screens.reader.margin.numbers import Numbers
from viewer.screens.reader.portion_bar import PortionBar
from viewer.screens.reader.scroll_marks import MarkedBar
from viewer.screens.reader.text import portions
from viewer.screens.reader.text.broken_lines import LineBreaker, are_broken
from viewer.screens.reader.text.portions import MOST, Portions, cut
from viewer.shell.panes.contents_pane import ContentsPane
from viewer.shell.places.places import Place, ScreenName
from viewer.ui.look.text_cost import shaped_letters

TEXT = "What the crews of the harbour said of the nights between the third and the fourth basin. "
SECTIONS, IN_EACH = 40, 30


def passage(number):
    text = f"{number}. {TEXT * 5}".strip()
    if number in (3, 5, SECTIONS * IN_EACH - 2):
        text += " A lantern."
    if number == SECTIONS * IN_EACH - 9:
        text += " The lighthouse."
    is_last = number == SECTIONS * IN_EACH - 1
    marks = (FootnoteMark("fn-last", len(text)),) if is_last else ()
    return Passage(f"p-{number}", PassageKind.PARAGRAPH, text, "en", footnotes=marks)


def long_document():
    sections = tuple(
        Section(f"s-{n}", f"Night {n}", 1, tuple(passage(n * IN_EACH + k) for k in range(IN_EACH)))
        for n in range(SECTIONS)
    )
    return Document(
        "long",
        "The harbour",
        "en",
        sections=sections,
        footnotes=(Footnote("fn-last", "1", "Told."),),
    )


@pytest.fixture
def reader(person):
    """Somebody at the beginning of a document of 550,000 characters."""
    archive = Archive("a", 1, "2026-01-01", {"en": "A"}, "en", documents=(long_document(),))
    person.program.session.show_archive(OpenArchive(archive, "nobody"), False)
    return person


def in_left_pane(person):
    """What the left pane marks as the place where one is."""
    item = person.workspace.navigation.findChild(ContentsPane).tree.currentItem()
    return item.text(0)


def bar(person):
    return person.reader.findChild(PortionBar)


def told(person):
    return bar(person).findChild(QLabel).text()


def click(person, words):
    button = next(b for b in bar(person).findChildren(QPushButton) if b.text() == words)
    person.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def at_end(person):
    scroll = person.canvas.verticalScrollBar()
    scroll.setValue(scroll.maximum())


def test_of_a_document_of_the_usual_length_nothing_is_said(person):
    assert not bar(person).isVisible()


def test_it_is_said_which_part_is_shown_and_next_part_leads_on(reader):
    assert told(reader) == "Part 1 of 2"
    assert reader.text_seen().startswith("The harbour\nNight 0\n0. What the crews")

    click(reader, "Next part")
    assert told(reader) == "Part 2 of 2"
    assert reader.canvas.verticalScrollBar().value() == 0
    click(reader, "Previous part")
    assert told(reader) == "Part 1 of 2"


@pytest.mark.parametrize("language", ["en", "ru", "ky"])
def test_the_line_that_leads_on_is_whole_where_words_are_twice_as_large(reader, language):
    reader.speak(language)
    for _step in range(10):
        reader.do.larger.trigger()
    reader.look.settle()
    reader.window.resize(1024, 600)
    reader.qtbot.wait(20)

    parts = [*bar(reader).findChildren(QLabel), *bar(reader).findChildren(QPushButton)]
    assert len(parts) == 3
    for part in parts:
        assert part.width() >= part.sizeHint().width()
        assert part.visibleRegion().boundingRect() == part.rect()


def test_no_words_are_lost_between_the_parts(reader):
    first = reader.text_seen()
    click(reader, "Next part")
    both = first + "\n" + reader.text_seen()

    places = [both.index(f"\n{number}. ") for number in range(SECTIONS * IN_EACH)]
    assert places == sorted(places)
    assert both.count(TEXT.strip()) == 5 * SECTIONS * IN_EACH


def test_page_down_at_the_end_goes_on_and_page_up_at_the_beginning_goes_back(reader):
    reader.canvas.setFocus()
    reader.press(Qt.Key.Key_PageDown, on=reader.canvas)
    assert told(reader).startswith("Part 1")  # it was scrolled
    at_end(reader)
    reader.press(Qt.Key.Key_PageDown, on=reader.canvas)
    assert told(reader).startswith("Part 2")

    reader.press(Qt.Key.Key_PageUp, on=reader.canvas)
    scroll = reader.canvas.verticalScrollBar()
    assert told(reader).startswith("Part 1")
    reader.qtbot.waitUntil(lambda: scroll.value() == scroll.maximum() > 0)


def test_the_next_passage_after_the_last_of_a_part_is_the_first_of_the_next(reader):
    last = reader.layout.names[-1]
    reader.workspace.show_text(last)
    reader.do.next_passage.trigger()
    number = int(last.removeprefix("p-"))

    assert reader.reader.chosen == f"p-{number + 1}"
    assert told(reader).startswith("Part 2")
    reader.do.previous_passage.trigger()
    assert reader.reader.chosen == last


def test_next_part_takes_the_choice_and_the_panes_along(reader):
    reader.workspace.show_text("p-5")

    click(reader, "Next part")
    first = reader.reader.chosen
    number = int(first.removeprefix("p-"))
    assert first == next(iter(reader.layout.names))
    assert reader.canvas.verticalScrollBar().value() == 0
    assert in_left_pane(reader) == f"Night {number // IN_EACH}"
    assert f"Night\u00a0{number // IN_EACH}" in reader.card_words

    click(reader, "Previous part")
    assert reader.reader.chosen == f"p-{number - 1}"


def test_the_next_passage_is_counted_from_the_section_that_one_went_to(reader):
    reader.workspace.show_text("p-5")

    reader.workspace.go(Place(ScreenName.READER, "s-3"))
    assert in_left_pane(reader) == "Night 3"
    assert reader.reader.chosen == "p-90"
    reader.do.next_passage.trigger()
    assert reader.reader.chosen == "p-91"

    reader.workspace.go(Place(ScreenName.READER))
    reader.do.next_passage.trigger()
    assert reader.reader.chosen == "p-1"


def test_the_passages_are_numbered_through_all_parts(reader):
    reader.do.numbers_in_margin.trigger()
    reader.workspace.show_text("p-1000")
    reader.canvas.settle()

    numbers = reader.canvas.findChild(Numbers)
    assert 1001 in numbers.seen
    assert "Passage 1001 of 1200" in reader.spoken("p-1000")


@pytest.mark.parametrize("name", ["p-1100", "s-39", "fn-last"])
def test_whatever_leads_to_a_place_leads_to_the_part_that_holds_it(reader, name):
    reader.workspace.show_text(name)

    assert told(reader).startswith("Part 2")
    begin, _end = reader.layout.extent(name)
    assert 0 <= reader.canvas.top_of(begin) < reader.canvas.viewport().height()


def test_back_leads_to_the_same_words_of_the_part_one_came_from(reader):
    reader.workspace.show_text("p-1100")
    before = reader.canvas.cursorForPosition(QPoint(40, 40)).block().text()
    reader.workspace.show_text("p-1")
    reader.do.back.trigger()

    assert told(reader).startswith("Part 2")
    assert reader.canvas.cursorForPosition(QPoint(40, 40)).block().text() == before


@pytest.mark.long
def test_larger_text_stays_at_the_same_words_of_the_part(reader):
    reader.workspace.show_text("p-1100")
    reader.do.larger.trigger()
    reader.look.settle()

    assert told(reader).startswith("Part 2")
    begin, _end = reader.layout.extent("p-1100")
    assert 0 <= reader.canvas.top_of(begin) < reader.canvas.viewport().height()


def at_the_top(person):
    """The number of the passage at the top of the page."""
    layout = person.layout
    return int(layout.names[layout.number_at(person.canvas.first_position)].removeprefix("p-"))


def narrow(person):
    """Make the window so narrow that the lines are broken anew, and return at once."""
    before = person.canvas.width()
    person.window.resize(560, 700)
    person.qtbot.waitUntil(lambda: person.canvas.width() != before)
    assert person.canvas.aim is not None  # which takes several turns of the event loop


def test_at_another_width_the_same_words_stay_at_the_top_and_none_is_missing(reader):
    reader.workspace.show_text("p-815")
    top, said = at_the_top(reader), reader.text_seen()
    line = reader.canvas.line_at(reader.canvas.first_position).top()

    narrow(reader)
    reader.qtbot.waitUntil(lambda: reader.canvas.aim is None)
    assert at_the_top(reader) == top
    assert abs(reader.canvas.line_at(reader.canvas.first_position).top() - line) <= 2
    assert reader.text_seen() == said
    block = reader.canvas.document().findBlock(reader.canvas.first_position)
    while block.isValid() and reader.canvas.block_top(block) < reader.canvas.viewport().height():
        assert block.layout().lineCount()
        block = block.next()


def test_whoever_asks_where_one_is_meanwhile_hears_the_same_place(reader):
    reader.workspace.show_text("p-815")
    top = at_the_top(reader)

    narrow(reader)
    assert at_the_top(reader) == top
    assert reader.canvas.aim is None


def test_a_key_meanwhile_goes_on_from_the_same_words(reader):
    reader.workspace.show_text("p-815")
    top = at_the_top(reader)
    reader.canvas.setFocus()

    narrow(reader)
    reader.press(Qt.Key.Key_PageDown, on=reader.canvas)
    assert top < at_the_top(reader) < top + 10


@pytest.mark.parametrize("name", ["p-2", "p-1100", "long"])
def test_the_place_that_is_asked_for_meanwhile_is_shown(reader, name):
    reader.workspace.show_text("p-815")

    narrow(reader)
    reader.workspace.go(Place(ScreenName.READER, name))
    reader.qtbot.waitUntil(lambda: reader.canvas.aim is None)
    begin, _end = reader.layout.extent(name)
    assert 0 <= reader.canvas.top_of(begin) < reader.canvas.viewport().height()


@pytest.mark.long
def test_several_widths_one_after_the_other_leave_the_words_at_the_top(reader):
    reader.workspace.show_text("p-815")
    top = at_the_top(reader)

    narrow(reader)
    for width in (1200, 600, 1100):
        reader.window.resize(width, 700)
        reader.qtbot.wait(5)
    assert at_the_top(reader) == top


def test_it_can_be_closed_and_replaced_while_the_lines_are_broken(reader):
    reader.workspace.show_text("p-815")

    narrow(reader)
    archive = Archive("b", 1, "2026-01-01", {"en": "B"}, "en", documents=(long_document(),))
    reader.program.session.show_archive(OpenArchive(archive, "nobody"), False)
    assert reader.text_seen().startswith("The harbour")
    reader.workspace.show_text("p-815")
    reader.window.resize(1200, 700)
    reader.program.close()


class Turns(QObject):
    """How many lines are broken more after each event of a timer of the layout of `text`."""

    def __init__(self, text):
        super().__init__()
        self.text, self.before, self.broken = text, 0, []

    def eventFilter(self, _layout, event):  # noqa: N802
        if event.type() is QEvent.Type.Timer:
            lines = sum(block.layout().lineCount() for block in blocks(self.text))
            self.broken.append(lines - self.before)
            self.before = lines
        return False


def blocks(text):
    block = text.firstBlock()
    while block.isValid():
        yield block
        block = block.next()


def test_no_turn_breaks_many_lines_of_a_long_text_that_is_shown(qtbot):
    text = QTextDocument(f"{TEXT * 5}\n" * 1_000)
    view = QTextBrowser()
    qtbot.addWidget(view)
    view.resize(500, 500)
    view.setDocument(text)
    LineBreaker(text)
    turns = Turns(text)  # asked before the breaker
    text.documentLayout().installEventFilter(turns)
    view.show()

    qtbot.waitUntil(lambda: are_broken(text), timeout=20_000)
    assert sum(turns.broken) > 5_000
    assert max(turns.broken[1:]) < 400  # Qt's last step would break half of them
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 50_000)


def count(person):
    return words_in(person.reader.findChild(FindBar))[-1]


def seek(person, words):
    person.do.find.trigger()
    person.reader.findChild(FindBar).findChild(QLineEdit).setText(words)


def test_what_is_sought_is_counted_in_the_part_and_next_goes_on_to_the_others(reader):
    seek(reader, "lantern")
    assert count(reader) == "1 of 2 in this part"

    reader.reader.finding.go_on()
    assert (count(reader), reader.reader.chosen) == ("2 of 2 in this part", "p-5")
    reader.reader.finding.go_on()
    assert (count(reader), reader.reader.chosen) == ("1 of 1 in this part", "p-1198")
    reader.reader.finding.go_on()
    assert (count(reader), reader.reader.chosen) == ("1 of 2 in this part", "p-3")
    reader.reader.finding.go_back()
    assert (count(reader), reader.reader.chosen) == ("1 of 1 in this part", "p-1198")


def test_finding_begins_at_the_chosen_passage_where_that_is_seen(reader):
    reader.reader.choosing.reveal("p-4")
    seek(reader, "lantern")

    assert count(reader) == "2 of 2 in this part"


def test_what_stands_in_other_parts_alone_is_said_to(reader):
    seek(reader, "lighthouse")
    assert count(reader) == "Only in other parts: “Next” goes there"
    reader.reader.finding.go_on()
    assert (count(reader), reader.reader.chosen) == ("1 of 1 in this part", "p-1191")

    seek(reader, "submarine")
    assert count(reader) == "Not in this document"


def test_marks_far_down_appear_on_the_bar_too(reader):
    seek(reader, "basin")
    bar = reader.reader.findChild(MarkedBar)

    reader.qtbot.waitUntil(lambda: max(bar.ticks, default=0) > bar.height() * 0.9)


def test_paper_has_the_whole_document(reader):
    printed = maker(reader).written(frozenset())

    assert f"\n{SECTIONS * IN_EACH - 2}. What" in printed.text.toPlainText()


def test_a_part_is_as_long_as_said_at_most():
    for document in cut(long_document()):
        assert sum(len(each.text) + 100 for each in document.passages()) <= MOST


@few
@given(archives())
def test_the_parts_of_any_document_are_the_document(archive):
    """Also where each holds next to nothing: every passage, picture and footnote is in one."""
    for document in archive.documents:
        parts = list(cut(document, most=1))
        held = [each for part in parts for each in part.passages()]
        pictures = [(each.id, each.file) for part in parts for each in part.pictures()]
        notes = [each for part in parts for each in part.footnotes]

        assert held == list(document.passages())
        assert pictures == [(each.id, each.file) for each in document.pictures()]
        assert sorted(notes, key=lambda each: each.id) == sorted(
            document.footnotes, key=lambda each: each.id
        )
        titles = [section.id for part in parts for section in part.walk()]
        assert list(dict.fromkeys(titles)) == [section.id for section in document.walk()]


@pytest.mark.parametrize("letters", ["w" * 400, "שלום ", "a\u0301\u0489 ", "क्षत्रिय "])
def test_letters_that_take_long_to_set_make_more_parts(letters):
    text = (letters * 2_000)[:2_000].strip()
    passages = tuple(
        Passage(f"p-{n}", PassageKind.PARAGRAPH, text, "en") for n in range(200)
    )  # 400,000 characters, which are one part where they are Latin words
    document = Document("long", "L", "en", sections=(Section("s", "S", 1, passages),))
    plain = tuple(replace(each, text=("word " * 400)[:2_000].strip()) for each in passages)

    assert len(Portions(document)) > 1
    assert len(Portions(replace(document, sections=(Section("s", "S", 1, plain),)))) == 1


@pytest.mark.parametrize(
    "beside",
    [
        {"care": ("क्षत्रिय " * 200,)},
        {"attribution": Attribution("क्षत्रिय " * 200)},
        {"attribution": Attribution("A", role="क्षत्रिय " * 200)},
    ],
    ids=["care", "attribution", "role"],
)
def test_what_stands_above_and_under_the_words_makes_more_parts_too(beside):
    passages = tuple(
        Passage(f"p-{n}", PassageKind.QUOTE, "Words.", "en", voice=Voice.QUOTED, **beside)
        for n in range(200)
    )

    assert len(Portions(Document("d", "D", "en", sections=(Section("s", "S", 1, passages),)))) > 1


def test_translations_that_take_long_to_set_make_more_parts_and_usual_ones_do_not():
    text = ("word " * 400)[:1_500].strip()
    hebrew = ("שלום " * 400)[:1_500].strip()

    def parts(words, translation):
        made = (Translation("en", translation, "draft", "Somebody", True),)
        passages = tuple(
            Passage(f"p-{n}", PassageKind.PARAGRAPH, words, "ab", translations=made)
            for n in range(200)
        )
        return len(Portions(Document("d", "D", "ab", sections=(Section("s", "S", 1, passages),))))

    assert parts(text, text) == 1  # 300,000 characters, and as many in English
    assert parts(hebrew, hebrew) > parts(hebrew, text)


LETTERS = "a\xe9\u02ff\u0370\u0482\u048a\u052f\u1e00\u2029\u2030\u205f\u20cf\u2100\u23ff"
LONG_SET = "\u0300\u036f\u0483\u0489\u05d0\u0627\u202a\u2066\u20dd\u2400\u30a2\U0001f468"


def test_letters_that_take_long_to_set_are_counted_in_every_script():
    assert not any(map(shaped_letters, LETTERS))
    assert all(shaped_letters(letter) == 1 for letter in LONG_SET)
    assert shaped_letters((LETTERS + LONG_SET) * 3) == 3 * len(LONG_SET)


def test_of_a_very_long_document_no_more_is_cut_than_is_shown(monkeypatch):
    weighed = []
    cost = portions.text_cost
    monkeypatch.setattr(portions, "text_cost", lambda text: weighed.append(text) or cost(text))
    passages = tuple(replace(passage(number), text=TEXT * 50) for number in range(800))
    section = Section("s", "S", 1, passages)
    held = Portions(Document("d", "D", "en", sections=(section,)))

    assert held[0].is_part
    assert len(weighed) < 300
    assert held.holding("p-799") == len(held) - 1
    assert len(weighed) == 800 + 1  # the passages, and the title of their section
