"""When a presentation is over, its trainer sees on one page how it went."""

from contextlib import suppress

import pytest
from hypothesis import given, strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPlainTextEdit, QPushButton

from index import Item, ItemKind, Set, own_words, replace
from tests.viewer.controls import button, called
from viewer.notebook.service.status import NotebookState
from viewer.presenter import keys
from viewer.presenter.clock import PresentationClock
from viewer.presenter.journal import Journal
from viewer.presenter.presentation import Presentation, RoomSees
from viewer.presenter.programme import Programme
from viewer.presenter.slides.slide import Slide, SlideKind
from viewer.presenter.trainer.open_questions_sheet import OpenQuestionsSheet
from viewer.presenter.trainer.review_sheet import AfterSheet
from viewer.presenter.trainer_words import afterwards_page
from viewer.ui.widgets.choice_box import ChoiceBox
from viewer.ui.widgets.scroll_dialog import SIDE

HEAVY, LIGHT = "q-all-your-fault", "q-few-who-help"
CHOSEN = Set(
    "mine",
    own_words("For Tuesday"),
    (
        Item(ItemKind.TITLE, words=own_words("The law")),
        Item(ItemKind.PASSAGE, LIGHT),
        Item(ItemKind.PASSAGE, HEAVY),
        Item(ItemKind.PASSAGE, "q-not-there"),
        Item(ItemKind.QUESTION, words=own_words("What now?")),
    ),
)


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


class Talk:
    """A presentation with a clock that goes as the test wants."""

    def __init__(self, *slides):
        self.clock = Clock()
        self.show = Presentation(slides)
        self.timing = PresentationClock(self.show, self.clock)
        programme = Programme(tuple(slides), "For Tuesday")
        self.journal = Journal(self.show, self.timing, programme, self.show)
        self.show.changed.connect(self.breathe)

    def breathe(self):
        self.timing.hold(held=self.show.sees is RoomSees.CALM)

    def wait(self, seconds):
        self.clock.now += seconds

    @property
    def after(self):
        return self.journal.afterwards()


def slide(name, kind=SlideKind.WORDS):
    return Slide(name, f"words of {name}", name=name, kind=kind)


@pytest.fixture
def talk(qapp):
    return Talk(slide("one"), slide("two", SlideKind.CARE), slide("two"), slide("three"))


def test_it_tells_how_long_each_item_was_shown(talk):
    talk.wait(60)
    talk.show.advance()
    talk.wait(5)
    talk.show.advance()
    talk.wait(55)

    assert [(item.name, item.seconds) for item in talk.after.items] == [
        ("one", 60), ("two", 60), ("three", 0),
    ]  # fmt: skip
    assert [item.was_seen for item in talk.after.items] == [True, True, False]
    assert talk.after.seconds == 120


def test_what_was_passed_over_is_told_and_what_was_shown_after_all_is_not(talk):
    talk.show.skip()
    assert [item.was_skipped for item in talk.after.items] == [False, True, False]

    talk.show.go_to(1)
    talk.show.advance()
    assert not any(item.was_skipped for item in talk.after.items)


def test_an_item_of_which_only_the_care_note_was_shown_is_not_called_not_reached(talk):
    talk.wait(60)
    talk.show.advance()
    talk.wait(5)

    assert afterwards_page(talk.after).splitlines()[3:] == [
        "1 · one · 1:00",
        "2 · two · 0:05 · not shown",
        "3 · three · not reached",
    ]


def test_neither_a_pause_nor_time_to_breathe_counts(talk):
    talk.wait(10)
    talk.show.toggle(RoomSees.CALM)
    talk.wait(100)
    talk.timing.toggle_pause()
    talk.show.toggle(RoomSees.CALM)
    talk.wait(100)
    talk.timing.toggle_pause()
    talk.wait(10)

    assert talk.after.seconds == 20


@given(
    st.lists(
        st.tuples(
            st.floats(0, 300),
            st.sampled_from(["advance", "step_back", "skip", "toggle_freeze", "go_black"]),
        ),
        max_size=40,
    )
)
def test_the_times_are_together_what_the_whole_took(qapp, moves):
    talk = Talk(*(slide(f"{n}") for n in range(6)))
    for seconds, move in moves:
        talk.wait(seconds)
        getattr(talk.show, move)()
    after = talk.after

    assert sum(item.seconds for item in after.items) == after.seconds
    assert abs(after.seconds - talk.timing.seconds) <= 1


@pytest.fixture
def present(person):
    """Show the set, and return the trainer's way through it."""
    presenting = person.program.session.presenting
    archive, screen = person.program.session.archive, person.window.screen()

    def shown():
        assert presenting.start_set(archive, CHOSEN, "en", screen)
        return presenting.audience

    return shown


def end(person, room):
    for _ in range(2):
        person.press(Qt.Key.Key_Escape, on=room)


def page_of(person):
    sheet = person.window.findChild(AfterSheet)
    return sheet and "\n".join(label.text() for label in sheet.findChildren(QLabel))


def open_page(person):
    """With one screen, the page waits until it is asked for."""
    assert page_of(person) is None
    button = next(
        each
        for each in person.window.messages.findChildren(QPushButton)
        if each.text() == "Show the page"
    )
    button.click()
    return person.window.findChild(AfterSheet)


def buttons(sheet):
    return {each.text().replace("&", ""): each for each in sheet.findChildren(QPushButton)}


def note(person, question):
    person.program.session.presenting._stage.journal.note(question)


@pytest.fixture
def sheet(person, present):
    room = present()
    person.press(Qt.Key.Key_PageDown, on=room)
    person.press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ShiftModifier, on=room)
    note(person, "Who pays the fine?")
    end(person, room)
    return open_page(person)


def test_the_page_has_times_what_was_left_out_and_open_questions_but_nobodys_words(person, sheet):
    page = page_of(person)
    assert "For Tuesday" in page
    assert "1 · Title: The law · 0:00" in page
    assert "2 · Quote 2 · 0:00" in page
    assert "3 · Quote 3 · passed over" in page
    assert "5 · Question: What now? · 0:00" in page  # the archive does not have item 4
    assert "1 item" in page
    assert "– Who pays the fine?" in page
    for word in ("fault", "sex worker", "Woman", "There are those"):
        assert word.lower() not in page.lower()


def test_the_page_leaves_out_own_words_that_may_name_somebody_or_have_a_telephone(person):
    chosen = replace(
        CHOSEN,
        items=(
            Item(ItemKind.QUESTION, words=own_words("What did Keresh Toktosunova do?")),
            Item(ItemKind.TASK, words=own_words("Call 0555 12 34 56.")),
            Item(ItemKind.QUESTION, words=own_words("What do you hear at 09:30?")),
        ),
    )
    archive, screen = person.program.session.archive, person.window.screen()
    assert person.program.session.presenting.start_set(archive, chosen, "en", screen)
    room = person.program.session.presenting.audience
    person.press(Qt.Key.Key_PageDown, on=room)
    person.press(Qt.Key.Key_PageDown, on=room)
    end(person, room)
    open_page(person)

    page = page_of(person)
    assert "1 · Question · 0:00" in page
    assert "2 · Task with a timer · 0:00" in page
    assert "3 · Question: What do you hear at 09:30? · 0:00" in page
    assert not any(each in page for each in ("Keresh", "Toktosunova", "0555"))


def test_it_is_copied_saved_whole_to_a_file_and_kept_in_the_notebook(
    person, sheet, tmp_path, qtbot
):
    buttons(sheet)["Copy"].click()
    mime = QGuiApplication.clipboard().mimeData()
    assert "Who pays the fine?" in mime.text()
    assert mime.hasFormat("application/x-satchel-own")

    buttons(sheet)["Save to a file …"].click()
    dialog = sheet.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "page.txt"))
    assert "Who pays the fine?" in (tmp_path / "page.txt").read_text(encoding="utf-8")
    assert "Saved" in sheet.trouble
    assert "written nowhere" not in page_of(person)
    dialog.fileSelected.emit(str(tmp_path / "not there" / "page.txt"))
    assert "Saved" not in sheet.trouble
    dialog.reject()

    keeper = person.program.session.keeper
    keeper.make(None, lambda _standing: None, print)
    qtbot.waitUntil(lambda: keeper.keeping is NotebookState.OPEN)
    buttons(sheet)["Keep in the notebook"].click()
    qtbot.waitUntil(lambda: bool(keeper.kept.entries))
    (entry,) = keeper.kept.entries.values()
    assert "Who pays the fine?" in entry.note


def test_the_page_that_is_in_the_notebook_does_not_say_that_it_is_written_nowhere(person, asked):
    assert "This page is written nowhere." in page_of(person)
    buttons(asked)["Keep in the notebook"].click()
    person.qtbot.waitUntil(lambda: bool(person.program.session.keeper.kept.entries))
    person.do.last_presentation.trigger()

    again = next(s for s in person.window.findChildren(AfterSheet) if s.isVisible())
    told = "\n".join(label.text() for label in again.findChildren(QLabel))
    assert "written nowhere" not in told
    assert "You have kept this page." in told
    assert not buttons(again)["Keep in the notebook"].isEnabled()  # it would be there twice
    assert buttons(again)["Copy"].isEnabled()


def test_a_passage_that_is_no_quote_is_called_by_its_section_as_in_the_list_of_the_set(person):
    archive, screen = person.program.session.archive, person.window.screen()
    chosen = Set(
        "mine", own_words("For Tuesday"), (Item(ItemKind.PASSAGE, "p-police-say"), *CHOSEN.items)
    )
    assert person.program.session.presenting.start_set(archive, chosen, "en", screen)
    room = person.program.session.presenting.audience
    for _item in range(3):
        person.press(Qt.Key.Key_PageDown, on=room)
    end(person, room)
    open_page(person)

    assert f"1 · {archive.section_of('p-police-say').title} · 0:00" in page_of(person)
    assert "Passage" not in page_of(person)


ASKED = "Who pays the fine?", "What did Aigul say?", "Who pays the fine?"


@pytest.fixture
def asked(person, present, qtbot):
    """The page of a presentation in which questions were asked, with an open notebook."""
    keeper = person.program.session.keeper
    keeper.make(None, lambda _standing: None, print)
    qtbot.waitUntil(lambda: keeper.keeping is NotebookState.OPEN)
    keeper.keep(lambda notebook: notebook.sets.make("Next time"))
    qtbot.waitUntil(lambda: bool(keeper.kept.sets))
    room = present()
    person.press(Qt.Key.Key_PageDown, on=room)
    for question in ASKED:
        note(person, question)
    end(person, room)
    return open_page(person)


def questions_in(person):
    """The words of all questions in all sets."""
    kept = person.program.session.keeper.kept
    items = [item for those in kept.of_set.values() for item in those]
    return [item.words for item in items if item.kind is ItemKind.QUESTION]


def reading(asked):
    button(asked, "Read").click()
    return next(s for s in asked.findChildren(OpenQuestionsSheet) if s.isVisible())


def test_an_open_question_goes_into_a_set_only_after_it_was_read(person, asked, qtbot):
    foot = asked.findChild(QPushButton).parentWidget()
    asked.repaint()
    assert foot.height() >= foot.heightForWidth(foot.width())  # it lies over no sentence
    assert foot.minimumHeight() == foot.heightForWidth(asked.wide + 2 * SIDE)

    sheet = reading(asked)
    box = called(sheet, "What was asked", QPlainTextEdit)
    assert box.toPlainText() == ASKED[0]
    assert questions_in(person) == []
    box.setPlainText(" ")
    assert not button(sheet, "Take into this set").isEnabled()

    button(sheet, "Leave out").click()
    assert box.toPlainText() == ASKED[1]
    box.setPlainText("What did she say?")
    button(sheet, "Take into this set").click()
    qtbot.waitUntil(lambda: questions_in(person) == ["What did she say?"])
    assert box.toPlainText() == ASKED[2]
    sheet.reject()
    ((item,),) = person.program.session.keeper.kept.of_set.values()
    assert item.handed_out is False

    assert questions_in(person) == ["What did she say?"]
    assert button(asked, "Read").text().replace("&", "") == "Read 1 open question …"
    (held,) = person.program.session.keeper.kept.sets.values()
    assert held.title == "Next time"

    buttons(asked)["Keep in the notebook"].click()  # no question goes in by itself
    qtbot.waitUntil(lambda: bool(person.program.session.keeper.kept.entries))
    assert questions_in(person) == ["What did she say?"]


def test_enter_reads_the_open_questions_and_closes_once_none_is_left_to_ask_about(person, asked):
    person.press(Qt.Key.Key_Return, on=asked.focusWidget())
    assert asked.isVisible()
    sheet = next(s for s in asked.findChildren(OpenQuestionsSheet) if s.isVisible())
    for _each in ASKED:
        button(sheet, "Leave out").click()
    assert not sheet.isVisible()
    ways = [name for name, each in buttons(asked).items() if each.isVisible()]
    assert [name for name in ways if "Read" in name] == []
    assert questions_in(person) == []
    assert "– What did Aigul say?" in page_of(person)

    person.press(Qt.Key.Key_Return, on=asked.focusWidget())
    assert not asked.isVisible()


def test_a_key_pressed_once_more_as_the_page_opens_does_nothing(person, asked, monkeypatch):
    asked.accept()
    monkeypatch.setattr(keys, "TWICE", 60)
    person.do.last_presentation.trigger()
    page = next(s for s in person.window.findChildren(AfterSheet) if s.isVisible())
    assert not isinstance(page.focusWidget(), QPushButton)

    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        person.press(key, on=page.focusWidget())
    assert page.isVisible()
    assert not any(each.isVisible() for each in page.findChildren(OpenQuestionsSheet))
    monkeypatch.setattr(keys, "TWICE", 0)


def test_the_page_is_in_the_menu_until_satchel_is_closed_also_in_another_language(person, asked):
    button(asked, "Close").click()
    assert any("until Satchel is closed or locked" in t.text() for t in asked.findChildren(QLabel))
    person.speak("ru")
    window = person.program.window
    assert window.actions_.last_presentation.isEnabled()
    window.actions_.last_presentation.trigger()

    again = next(s for s in window.findChildren(AfterSheet) if s.isVisible())
    assert any("откры" in each.text() for each in again.findChildren(QPushButton))


def test_a_question_goes_into_a_new_set_where_that_is_chosen(person, asked, qtbot):
    sheet = reading(asked)
    box = sheet.findChild(ChoiceBox)
    box.setCurrentIndex(box.findData(""))
    button(sheet, "Take into this set").click()

    qtbot.waitUntil(lambda: questions_in(person) == [ASKED[0]])
    assert len(person.program.session.keeper.kept.sets) == 2


def test_the_message_goes_with_the_place_and_the_page_is_found_in_the_menu(person, present):
    assert not person.do.last_presentation.isEnabled()
    room = present()
    person.press(Qt.Key.Key_PageDown, on=room)
    end(person, room)
    assert person.window.messages.text.startswith("The presentation is over.")

    person.do.quotes.trigger()
    assert person.window.messages.text == ""
    person.do.last_presentation.trigger()
    assert page_of(person) is not None


def test_nothing_comes_after_a_moment_of_one_slide(person, present):
    end(person, present())

    assert page_of(person) is None
    assert not person.window.messages.isVisible()


@pytest.mark.parametrize("way", ["leave", "close"])
def test_nothing_comes_when_satchel_is_left_or_closed_meanwhile(person, present, way):
    room = present()
    person.press(Qt.Key.Key_PageDown, on=room)
    told = []
    person.program.session.presenting.told.connect(lambda *of: told.append(of))
    if way == "leave":
        person.program.leaving.leave()
    else:
        person.window.close()
    with suppress(RuntimeError):
        room.close()
    QApplication.processEvents()

    assert told == [] or person.program.leaving.is_begun
    assert page_of(person) is None


def test_a_page_tells_of_each_time_once(talk):
    talk.wait(61)
    talk.show.skip()

    assert afterwards_page(talk.after).splitlines() == [
        "For Tuesday",
        "Time in all: 1:01",
        "",
        "1 · one · 1:01",
        "2 · two · passed over",
        "3 · three · 0:00",
    ]
