"""The trainer's whole day in the real window, with two screens and with one.

What is on a screen is looked at by a screen reader, in frames of both screens, and on paper.
"""

import re
import subprocess
import time

import pytest

from tests.external.conftest import wait_until
from tests.external.person import focused, has, is_it, words_of
from tests.external.screens import PROJECTOR, plug, pull
from tests.external.trainer import Trainer
from viewer.presenter.keys import TWICE

pytestmark = [pytest.mark.external, pytest.mark.timeout(600)]

PURPOSE, CONTACTS = "For people who advise others", "Support line 0312 000 000"
NOTES = "Say hello first", "Four groups", "Wait for three"
TITLE, TASK, QUESTION = "The law at night", "What would you ask", "Who has power here"
ASKED = "who pays for it"
IN_WORDS = "bandits", "good personal relationships", "take us away"  # of the quotes


@pytest.fixture
def trainer(desk, ears, tmp_path):
    made = Trainer(desk, ears, tmp_path, "trainer")
    made.start()
    yield made
    made.stop()


def plan(trainer):
    """Make a set of six items; one may be left out, and all but the title have a minute."""
    trainer.begin_set("A day on the law", PURPOSE, CONTACTS)
    for kind, words, note in zip(
        ("title", "task", "question"), (TITLE, TASK, QUESTION), NOTES, strict=True
    ):
        trainer.add(kind, words, note)
    trainer.press("alt+l")
    trainer.see(lambda seen: any("May be left out if late" in each for each in words_of(seen)))
    trainer.add_quotes(1, 2, 4)
    trainer.give_minutes(2, 1)
    trainer.click("Planning", "check box")
    trainer.click("Begins at", "text")
    trainer.press("ctrl+a")
    trainer.type("10:00")
    trainer.press("Tab")
    trainer.until_said("5 minutes together. 1 item has no minutes yet. From 10:00 to 10:05.")
    trainer.desk.look("planned")


def rehearse_begun(trainer):
    """Go to the task and end, on the trainer's screen alone."""
    trainer.until_said("REHEARSAL, for you alone")
    trainer.until_said(NOTES[0])
    trainer.press("Next")
    trainer.until_said("Timer of the task: 0:5")
    trainer.until_said(NOTES[1])
    trainer.desk.look("rehearsed")


def end(trainer, is_said=True):
    trainer.press("Escape")
    if is_said:
        trainer.see(lambda seen: any("Esc again ends" in each for each in words_of(seen)))
    press_later(trainer, "Escape")


def press_later(trainer, key):
    """Press a key that was pressed before: at once, as the program hears it, it is the same."""
    time.sleep(2 * TWICE)
    trainer.press(key)


def put_page_away(trainer):
    trainer.see(has("How it went", "dialog"))
    press_later(trainer, "Escape")
    trainer.until_gone("How it went")


def the_room_sees(trainer, words):
    """Wait until the room's window tells these words: what comes next is in a small picture."""
    trainer.find(lambda seen: any(is_it(e, words, "filler") and is_large(e) for e in seen))


def is_large(each):
    return each["place"][2] >= PROJECTOR.width


def pass_a_minute(trainer):
    """Stay at the title for longer than is planned, and leave out what brings that back."""
    for used in ("0:2", "0:4", "1:0"):
        trainer.until_said(f"Minutes used: {used}")
    trainer.see(lambda seen: any("brings you back" in each for each in words_of(seen)))
    trainer.desk.look("late")
    trainer.click("Leave out", "button")
    trainer.until_said("On time")


def give_the_task(trainer):
    trainer.press("Next")
    the_room_sees(trainer, TASK)
    trainer.until_said("Timer of the task: 0:5")
    trainer.press("m")
    trainer.until_said("Timer of the task: 1:5")
    trainer.press("h")
    trainer.until_said("Timer of the task, held: 1:")
    trainer.desk.look("task")
    press_later(trainer, "h")
    trainer.until_said("Timer of the task: 1:")


def lose_the_projector(trainer, frames):
    """Go on while it is gone: what comes up again is black, then the care note alone."""
    pull(trainer.desk, PROJECTOR)
    trainer.until_said("HIDDEN")
    assert frames.take().is_black(PROJECTOR)
    trainer.press("Next")  # the slide that they were at, for them alone
    press_later(trainer, "Next")
    trainer.until_said("4 of 6 in the set")
    trainer.desk.look("pulled")
    plug(trainer.desk, PROJECTOR)
    trainer.until_said("BLACK")
    assert frames.take().is_black(PROJECTOR)
    trainer.press("Next")
    the_room_sees(trainer, "Care: violence")
    assert not frames.take().is_black(PROJECTOR)
    press_later(trainer, "Next")
    the_room_sees(trainer, "“Police officers")


def pass_over_and_be_calm(trainer):
    trainer.press("shift+Next")
    the_room_sees(trainer, "Care: detention")
    trainer.press("q")
    trainer.see(focused("Open question", "text"))
    trainer.type(ASKED)
    trainer.press("Return")
    trainer.until_said(ASKED)
    trainer.press("c")
    trainer.until_said("CALM")
    trainer.until_said("minutes stopped")
    the_room_sees(trainer, "We pause here.")
    assert any(CONTACTS in each for each in words_of(trainer.see(has("We pause here."))))
    trainer.desk.look("calm")
    press_later(trainer, "c")
    trainer.until_said("LIVE")


def close(trainer):
    """End after the last slide, and keep the page in a file."""
    press_later(trainer, "Next")
    the_room_sees(trainer, "“The police take us away")
    press_later(trainer, "Next")
    the_room_sees(trainer, f"Thank you.\n{CONTACTS}")
    trainer.desk.look("thanks")
    end(trainer)
    trainer.see(has("How it went", "dialog"))
    trainer.desk.look("how it went")
    trainer.press("alt+t")
    trainer.until_said("The set has these minutes now")
    trainer.press("alt+s")
    trainer.name_file("how.txt")
    trainer.until_said("Saved.")
    (file,) = trainer.documents.glob("how.txt")
    page = file.read_text("utf-8")
    assert re.search(rf"^1 · Title: {TITLE} · 1:\d\d$", page, re.M)
    assert re.search(rf"^2 · Task with a timer: {TASK}.* planned 1:00$", page, re.M)
    assert re.search(rf"^3 · Question: {QUESTION} · passed over · planned 1:00$", page, re.M)
    assert re.search(r"^5 · Quote 2 · passed over · planned 1:00$", page, re.M)
    assert f"– {ASKED}" in page
    assert not any(words in page for words in (*IN_WORDS, *NOTES, PURPOSE))
    put_page_away(trainer)


def put_on_paper(trainer):
    """Print the trainer's sheet, and what participants get: only one of them has the notes."""
    trainer.click("Planning", "check box")
    trainer.click("Trainer’s sheet", "button")
    trainer.see(has("Print preview", "dialog"))
    trainer.desk.look("sheet")
    trainer.press("alt+p")
    trainer.see(focused("Go on", "button"))
    trainer.press("Return")
    trainer.see(has("Output file:", "text"))
    trainer.press("alt+p")
    trainer.until_said("1 page was saved as a PDF.")
    sheet = text_of(trainer.documents / "Satchel.pdf")
    assert all(words in sheet for words in ("For the trainer only", PURPOSE, CONTACTS, *NOTES))

    trainer.click("For participants", "button")
    trainer.see(has("For participants, on paper", "dialog"))
    trainer.desk.look("participants")
    trainer.press("alt+s")
    trainer.name_file()
    trainer.until_gone("For participants, on paper")
    (file,) = wait_until(lambda: [*trainer.documents.glob("A-day-on-the-law*.pdf")], bool)
    handout = text_of(file)
    assert all(words in handout for words in (TITLE, QUESTION, CONTACTS, "bandits"))
    assert not any(words in handout for words in (*NOTES, PURPOSE, "For the trainer", "1 min"))


def text_of(file):
    read = subprocess.run(["pdftotext", file, "-"], check=True, capture_output=True, text=True)
    return " ".join(read.stdout.split())


@pytest.mark.long
class TestWithTwoScreens:
    """The room before a projector."""

    @pytest.fixture
    def desk(self, two_screens):
        return two_screens

    def test_a_day_from_the_plan_to_paper(self, trainer, frames):
        plan(trainer)
        trainer.press("alt+F5")
        rehearse_begun(trainer)
        assert frames.take().is_black(PROJECTOR)
        end(trainer)
        put_page_away(trainer)

        trainer.press("F5")
        trainer.until_said("LIVE")
        the_room_sees(trainer, TITLE)
        pass_a_minute(trainer)
        give_the_task(trainer)
        lose_the_projector(trainer, frames)
        pass_over_and_be_calm(trainer)
        close(trainer)
        put_on_paper(trainer)


@pytest.mark.long
class TestWithOneScreen:
    """The room sees all that there is."""

    def test_a_day_from_the_plan_to_paper(self, trainer):
        plan(trainer)
        trainer.press("F5")
        trainer.see(has("One screen", "dialog"))
        trainer.desk.look("one screen")
        trainer.press("alt+r")
        rehearse_begun(trainer)
        end(trainer)
        put_page_away(trainer)

        present_alone(trainer)
        no_note_is_seen(trainer)
        ask_for_what_is_the_trainers(trainer)
        put_on_paper(trainer)


def present_alone(trainer):
    trainer.press("F5")
    the_room_sees(trainer, TITLE)
    trainer.press("question")
    trainer.until_said("hold the timer of a task, or go on")
    trainer.desk.look("keys")
    trainer.press("Escape")
    trainer.until_gone("hold the timer of a task, or go on")
    trainer.press("q")
    trainer.ears.hear(lambda event: "second screen" in event["said"])
    trainer.press("Next")
    the_room_sees(trainer, TASK)
    trainer.press("m", "h")
    trainer.desk.look("task alone")
    trainer.press("Next", "Next")
    the_room_sees(trainer, "Care: violence")
    trainer.press("shift+Next")
    the_room_sees(trainer, "“There are those police officers")
    trainer.press("c")
    the_room_sees(trainer, "We pause here.")
    press_later(trainer, "Next")
    the_room_sees(trainer, "“There are those police officers")
    no_note_is_seen(trainer)
    end(trainer, is_said=False)
    trainer.until_said("The presentation is over.")


def no_note_is_seen(trainer):
    seen = trainer.see(bool)
    told = [each["name"] + each.get("text", "") for each in seen]
    assert not [each for each in told if any(words in each for words in (*NOTES, PURPOSE))]


def ask_for_what_is_the_trainers(trainer):
    trainer.desk.look("over")
    trainer.click("Item", "check box")
    trainer.choose(2)
    trainer.until_said("Show my notes")
    no_note_is_seen(trainer)
    trainer.click("Show my notes", "button")
    trainer.see(lambda seen: any(each.get("text") == NOTES[1] for each in seen))
    trainer.click("Show the page", "button")
    put_page_away(trainer)
