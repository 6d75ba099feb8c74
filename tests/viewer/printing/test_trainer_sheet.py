"""The plan of a set on paper, for whoever leads the workshop."""

import errno
import os
import re
from functools import partial

import pytest
from PySide6.QtCore import QTime
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton

from index import Item, ItemKind, RoomChoice, build_archive
from tests.conftest import in_turn
from tests.viewer.conftest import Reader
from tests.viewer.controls import button, called
from tests.viewer.printing.test_printing import pages_of, printed_words, written
from viewer.printing.pages import PagesWanted
from viewer.printing.preview import PreviewDialog
from viewer.screens.workshop.foot import PLAN

MARK = "For the trainer only."
KNOWN = ItemKind.THEME, ItemKind.TERM, ItemKind.CHART
BODY = """## Words {#words}

> “Nobody may print this.” {#q-kept consent="read, train"}
>
> — Woman, 26 years old

> “This may be printed.” {#q-free consent="read, train, print"}
>
> — Man, 30 years old
"""
SETS = """
[[set]]
id = "evening"
title.en = "An evening"
contacts.en = "The lawyers have the number 0312 000000."

[[set.item]]
kind = "passage"
target = "q-kept"
minutes = 10
may_drop = true
note.en = "Read it aloud."

[[set.item]]
kind = "pause"
words.en = "Breathe."
minutes = 5

[[set.item]]
kind = "passage"
target = "q-free"
"""


def at_sets(person):
    person.do.workshop.trigger()
    person.qtbot.waitUntil(lambda: person.workspace.shown.showing.shown is not None)
    return person


@pytest.fixture
def trainer(person):
    """A trainer at the first set of the case study."""
    return at_sets(person)


@pytest.fixture
def evening(at_set_of):
    """A trainer at a set of two quotes and a pause, of which one quote may not be printed."""
    return at_set_of(BODY, SETS)


@pytest.fixture
def at_set_of(start, qtbot, make_folder, tmp_path):
    """Return a trainer at the first set of an archive with this text and these sets."""
    return partial(_at_set_of, start, qtbot, make_folder, tmp_path)


def _at_set_of(start, qtbot, make_folder, tmp_path, body, sets):
    folder, file = make_folder(body, {"sets.toml": sets}), tmp_path / "small.satchel"
    result = build_archive(folder, file, publish=True)
    assert result.archive is not None, result.problems
    program = start([file])
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    return at_sets(Reader(qtbot, program))


def begin_at(person, typed):
    person.workspace.shown.parts.foot.show_view(PLAN)
    box = called(person.workspace.shown.parts.plan_pane, "Begins at", QLineEdit)
    box.setFocus()
    box.selectAll()
    person.type(box, typed)


def saved_as_pdf(person, file):
    """Save the pages of the preview as `file`, and return the words that were set."""
    person.do.preview.trigger()
    preview = next(d for d in person.window.findChildren(PreviewDialog) if d.isVisible())
    words = preview.view.pages.printed.text.toPlainText()
    next(each for each in preview.findChildren(QPushButton) if "PDF" in each.text()).click()
    dialog = preview.findChild(QFileDialog)
    dialog.fileSelected.emit(str(file))
    person.qtbot.waitUntil(file.exists)
    return words


def test_it_is_saved_as_a_pdf_without_a_printer(trainer, tmp_path, monkeypatch):
    asked = []
    for name in ("availablePrinterNames", "defaultPrinter"):
        monkeypatch.setattr(f"viewer.printing.printer.QPrinterInfo.{name}", asked.append)
    saved_as_pdf(trainer, tmp_path / "sheet.pdf")

    data = (tmp_path / "sheet.pdf").read_bytes()
    assert data.startswith(b"%PDF-")
    assert re.search(b"/(CreationDate|ModDate|Producer)", data) is None
    assert "were saved as a PDF" in trainer.window.messages.text
    assert asked == []


def test_a_pdf_that_cannot_be_written_is_told(trainer, tmp_path):
    trainer.do.preview.trigger()
    preview = trainer.window.findChild(PreviewDialog)
    wanted = PagesWanted(preview.view.pages.size)
    preview.save_wanted.emit(tmp_path / "nowhere" / "sheet.pdf", wanted)

    assert "could not be saved" in trainer.window.messages.text
    preview.close()


def test_a_full_disk_is_named_as_the_reason(trainer, tmp_path, monkeypatch):
    def full(*_of):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    trainer.do.preview.trigger()
    preview = trainer.window.findChild(PreviewDialog)
    button(preview, "Save as PDF").click()
    (named,) = preview.findChild(QFileDialog).selectedFiles()
    assert named.endswith("sheet.pdf")
    monkeypatch.setattr(os, "fsync", full)
    preview.findChild(QFileDialog).fileSelected.emit(str(tmp_path / "plan.pdf"))
    trainer.qtbot.waitUntil(lambda: "No space left" in trainer.window.messages.text)

    assert not (tmp_path / "plan.pdf").exists()


def test_a_page_is_filled_as_far_as_its_items_let_it(at_set_of):
    """Items without notes must not cling to the next one, until half a page is empty."""
    body, sets = "## Words {#words}\n", SETS.partition("[[set.item]]")[0]
    for at in range(30):
        body += f"\n> “{at}: {'words of a quote ' * 8}” {{#q-{at}}}\n>\n> — Man, 30 years old\n"
        note = 'note.en = "Read it aloud."' if at % 10 == 5 else ""
        sets += f'\n[[set.item]]\nkind = "passage"\ntarget = "q-{at}"\nminutes = 1\n{note}\n'

    pages = pages_of(at_set_of(body, sets))

    held = [pages.words(number).count("“") for number in range(pages.count)]
    assert len(held) > 2
    assert min(held[:-1]) >= max(held) - 1


def first_words_of_passages(trainer):
    told, archive = printed_words(trainer), trainer.program.session.archive
    for entry in trainer.workspace.shown.showing.shown.entries:
        passage = archive.passage(entry.item.target)
        if passage is not None:
            assert passage.text[:200] in told


def more_of_themes_terms_and_charts_than_names(trainer):
    content, screen = trainer.program.session.archive.content, trainer.workspace.shown
    theme, table = content.themes[0], content.participants[0]
    items = (Item(ItemKind.THEME, theme.id), Item(ItemKind.CHART, table.id))
    items += (Item(ItemKind.TERM, content.glossary[0].id),)
    teller = screen.parts.teller
    told = [teller.whole(item) for item in items]

    assert theme.definition["en"] in told[0]
    assert all(row.label["en"] in told[1] for row in table.rows)
    assert content.glossary[0].definition["en"] in told[2]
    shown = [each for each in screen.showing.shown.entries if each.item.kind in KNOWN]
    assert shown
    words = " ".join(printed_words(trainer).split())
    for entry in shown:
        assert teller.whole(entry.item).splitlines()[1][:60] in words


def for_whom_it_is_on_each_page(trainer):
    assert pages_of(trainer).count > 1
    assert written(trainer).above == f"{MARK} An introduction in 20 minutes"


def notes_care_and_who_speaks(trainer):
    told, shown = printed_words(trainer), trainer.workspace.shown.showing.shown

    assert all(each.note in told for each in shown.entries)
    assert any(each.note for each in shown.entries)
    assert "Who speaks, on the slide: role only." in told
    assert "Care: violence, extortion, humiliation" in told


HELD = (
    first_words_of_passages,
    more_of_themes_terms_and_charts_than_names,
    for_whom_it_is_on_each_page,
    notes_care_and_who_speaks,
)


@in_turn("held", HELD)
def test_what_a_trainer_needs_beside_the_slides_is_on_it(trainer, held):
    held(trainer)


def test_the_clock_goes_on_from_the_time_that_was_typed(trainer):
    begin_at(trainer, "1430")
    told = printed_words(trainer)

    assert "12 items, 20 min. From 14:30 to 14:50." in told
    minutes = [each.item.minutes for each in trainer.workspace.shown.showing.shown.entries]
    for number in (1, 5, 11):
        when = QTime(14, 30).addSecs(60 * sum(minutes[:number])).toString("HH:mm")
        assert f"\n{when} · {minutes[number]} min · {number + 1} · " in told


@pytest.mark.parametrize(
    ("typed", "told"),
    [("7:05", "07:05"), ("930", "09:30"), ("14.15", "14:15"), ("25:00", "09:00"), ("", "09:00")],
)
def test_a_time_is_taken_as_people_type_it(trainer, typed, told):
    begin_at(trainer, typed)

    assert f"From {told} to " in printed_words(trainer)


def test_words_that_may_not_be_printed_are_not_and_the_plan_stands_whole(evening):
    told = printed_words(evening)

    assert "Nobody may print this" not in told
    assert "“This may be printed.”" in told
    told = told.replace("Who speaks, on the slide: none.\n", "")
    signs = "Not printed\nMay be left out if late"
    assert f"09:00 · 10 min · 1 · Words · quote 1\n{signs}\nRead it aloud.\n" in told
    assert "\n09:10 · 5 min · 2 · Pause\nBreathe.\n09:15 · 3 · Words · quote 2\n" in told
    assert told.endswith("The lawyers have the number 0312 000000.")


def choose_for_room(trainer, choice):
    """Choose the text for the room, as the Present menu does."""
    trainer.program.session.dial.show_room(choice)


def sheet_quotes(trainer):
    shown = (each.item for each in trainer.workspace.shown.showing.shown.entries)
    return [
        found for each in shown if each.target and (found := trainer.archive.passage(each.target))
    ]


def test_a_short_quote_stands_whole_on_it_also_where_its_translation_does(trainer):
    trainer.speak("ru")
    choose_for_room(trainer, RoomChoice.ORIGINAL_FIRST)
    told = " ".join(printed_words(trainer).split())

    shown = (each.item for each in trainer.workspace.shown.showing.shown.entries)
    held = [trainer.archive.passage(each.target) for each in shown if each.target]
    short = [each.text for each in held if each and 160 < len(each.text) <= 320]
    assert short
    assert all(" ".join(each.split()) in told for each in short)


def test_it_has_the_words_that_the_room_will_read_and_marks_drafts(trainer):
    trainer.speak("ru")
    assert "Черновой перевод" not in printed_words(trainer)

    quote = next(each for each in sheet_quotes(trainer) if each.translations)
    made = next(each for each in quote.translations if each.language == "ru")
    first, original = (" ".join(each.split())[:60] for each in (made.text, quote.text))
    choose_for_room(trainer, RoomChoice.TRANSLATION_FIRST)
    told = " ".join(printed_words(trainer).split())
    assert "Черновой перевод" in told
    assert told.index(first) < told.index(original)

    choose_for_room(trainer, RoomChoice.ORIGINAL)
    assert first not in " ".join(printed_words(trainer).split())


def test_it_is_seen_before_it_is_printed(trainer):
    trainer.workspace.shown.parts.foot.show_view(PLAN)
    button(trainer.workspace.shown.parts.plan_pane, "Trainer’s sheet …").click()

    assert trainer.window.findChild(PreviewDialog).isVisible()


def test_where_there_is_no_set_nothing_is_printed_and_why_is_said(start, qtbot, make_archive_file):
    program = start([make_archive_file(text="A text.")])
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    person = Reader(qtbot, program)
    person.do.workshop.trigger()

    person.do.preview.trigger()
    assert person.window.messages.text.startswith("Open a set that has items")


def test_what_may_be_left_out_is_marked_once(evening):
    assert printed_words(evening).count("May be left out if late") == 1


def test_what_no_room_is_shown_takes_no_time_and_words_like_a_quote_are_told(at_set_of):
    never = 'consent="read, train"', 'consent="read"'
    like = "“Fake quote.”\\n— Aigul, Osh"
    sets = SETS + f'minutes = 4\n\n[[set.item]]\nkind = "task"\nwords.en = "{like}"\nminutes = 1\n'
    trainer = at_set_of(BODY.replace(*never), sets)
    told = printed_words(trainer)

    assert "4 items, 10 min. From 09:00 to 09:10." in told
    assert "\n1 · " in told
    assert "10 min · 1 · " not in told
    assert " · not shown\n" in told
    assert "\n09:00 · 5 min · 2 · Pause" in told
    assert "\n09:09 · 1 min · 4 · " in told
    assert "Item 4 looks like a quote, but is words of the set." in told


def test_of_when_a_passage_is_stands_on_the_sheet_as_on_its_slide(at_set_of):
    trainer = at_set_of(BODY.replace("{#q-free ", "{#q-free as_of=2019 "), SETS)

    assert "As of 2019. Check before advising." in printed_words(trainer)
