"""What became of the words that were kept, once a newer edition is open."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit

from index import Item, ItemKind, Set, build_archive, own_words
from tests.viewer.conftest import ARCHIVE, Reader, meet
from tests.viewer.screens.notebook.test_notebook import Notekeeper
from viewer.notebook.store.entries.anchors import anchor_on
from viewer.notebook.store.entries.sets import Draft
from viewer.platform.paths import bundled_archives
from viewer.screens.notebook.difference import DifferenceSheet
from viewer.services.settings import CareChoice
from viewer.shell.places.places import ScreenName
from viewer.ui.widgets.changed_words import changed

HEAD = """+++
id = "small"
title = "Small"
+++
## One {#one}

"""
BEFORE = {
    "p-stays": "The lawyer came in the morning and left at night.",
    "p-moves": "Nobody at the station wrote down what she had said.",
    "p-changes": "They asked for two thousand som and a telephone.",
    "p-taken": "She gave her full name and the street where she lives.",
    "p-gone": "This paragraph will simply not be there any more.",
}
AFTER = {
    "p-new": "Something was put before all the rest.",
    "p-stays": "Once more: the lawyer came in the morning and left at night.",
    "p-moved": "Nobody at the station wrote down what she had said.",
    "p-changes": "They asked for three thousand som and a telephone.",
}
STONE = """
[[withdrawn]]
passage = "p-taken"
date = "2026-11-30"
reason = "Asked for."
"""


def edition(folder, number, passages, more=""):
    """Make an edition of the archive as a file."""
    (folder / "documents").mkdir(parents=True)
    head = ARCHIVE.replace("edition = 1", f"edition = {number}")
    (folder / "archive.toml").write_text(head + more)
    text = "\n\n".join(f"{words} {{#{name}}}" for name, words in passages.items())
    (folder / "documents" / "small.md").write_text(f"{HEAD}{text}\n", encoding="utf-8")
    file = folder.with_suffix(".satchel")
    built = build_archive(folder, file, publish=True)
    assert built.archive is not None, built.problems
    return file


def drafts(archive):
    """What is to become a set of each paragraph."""
    return [Draft(ItemKind.PASSAGE, anchor_on(archive, name), note=name) for name in BEFORE]


def test_what_is_withdrawn_goes_off_the_wall_when_the_newer_edition_is_opened(
    qtbot, start, home, tmp_path
):
    one, two = edition(tmp_path / "one", 1, BEFORE), edition(tmp_path / "two", 2, AFTER, STONE)
    program = start([one])
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    session = program.session
    gone = next(name for name in BEFORE if name not in AFTER and name in STONE)
    items = tuple(Item(ItemKind.PASSAGE, name) for name in BEFORE)
    chosen, at = Set("mine", own_words("For Tuesday"), items), list(BEFORE).index(gone)
    assert session.presenting.start_set(
        session.archive, chosen, "en", program.window.screen(), first=at
    )
    show = session.presenting.audience.presentation
    assert show.in_room.words == BEFORE[gone]
    meet(two, home)
    session.archives.open(two)
    qtbot.waitUntil(lambda: session.archive.content.edition == 2)

    assert show.in_room is None
    assert BEFORE[gone] not in [slide.words for slide in show.slides]


@pytest.fixture
def reader(qtbot, start, home, tmp_path):
    """Somebody who kept a star on each paragraph of one edition, and then opened the next."""
    one = edition(tmp_path / "one", 1, BEFORE)
    two = edition(tmp_path / "two", 2, AFTER, STONE)
    program = start([one])
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    keeper = Notekeeper(Reader(qtbot, program)).sit()
    keeper.stars = dict(zip(BEFORE, keeper.star(*BEFORE), strict=True))
    keeper.lit = keeper.highlight("p-stays", 4, 10)
    keeper.own = keeper.do(lambda notebook: notebook.sets.make("Evening", drafts(keeper.archive)))
    meet(two, home)
    program.session.archives.open(two)
    qtbot.waitUntil(lambda: program.session.archive.content.edition == 2)
    return keeper


def told(reader, name):
    return next(row.told for row in reader.rows if row.id == reader.stars[name])


def test_entries_follow_their_words_into_the_newer_edition(reader):
    reader.qtbot.waitUntil(
        lambda: reader.kept.entries[reader.stars["p-moves"]].anchor.passage == "p-moved"
    )
    lit = reader.kept.entries[reader.lit].anchor
    assert (lit.edition, lit.exact, lit.start) == (2, "lawyer", 15)
    page = reader.open()
    assert told(reader, "p-moves").became == ""
    page.notes.choose(reader.stars["p-moves"])
    reader.person.press(Qt.Key.Key_Return, on=page.notes)
    assert reader.person.place.target == "p-moved"


def test_following_is_nothing_to_be_undone(reader):
    reader.qtbot.waitUntil(lambda: reader.kept.entries[reader.stars["p-moves"]].anchor.edition == 2)
    assert reader.kept.undoable.act == "make-set"


def test_a_withdrawn_passage_is_gone_from_the_screen_and_says_so(reader):
    reader.open()
    row = told(reader, "p-taken")
    assert row.became == "This passage was withdrawn."
    assert row.words == ""
    assert "full name" not in row.spoken
    page = reader.page
    page.notes.choose(reader.stars["p-taken"])
    assert reader.person.workspace.chosen == ""
    reader.person.press(Qt.Key.Key_Return, on=page.notes)
    assert reader.person.place.screen is ScreenName.NOTEBOOK
    assert reader.said == "This passage was withdrawn."


def test_the_words_of_a_withdrawn_passage_are_kept_no_longer(reader):
    star = reader.stars["p-taken"]
    reader.qtbot.waitUntil(lambda: not reader.kept.entries[star].anchor.exact)
    reader.open()
    assert told(reader, "p-taken").became == "This passage was withdrawn."


def items(reader):
    return {item.note: item.anchor for item in reader.kept.of_set[reader.own.id]}


def test_items_of_sets_follow_their_words_and_lose_those_that_were_withdrawn(reader):
    reader.qtbot.waitUntil(lambda: not items(reader)["p-taken"].exact)
    now = items(reader)
    assert (now["p-moves"].passage, now["p-moves"].edition) == ("p-moved", 2)
    assert now["p-gone"].exact == BEFORE["p-gone"]
    assert (now["p-stays"].exact, now["p-stays"].edition) == (BEFORE["p-stays"], 1)  # it grew
    written = reader.do(lambda notebook: notebook.changer.connection.serialize("main"))
    assert b"full name" not in written


def test_a_passage_that_is_not_there_any_more_says_so_and_keeps_its_words(reader):
    reader.open()
    row = told(reader, "p-gone")
    assert row.became == "This passage is not in this edition."
    assert row.words == BEFORE["p-gone"]


def test_a_changed_passage_shows_what_is_gone_and_what_is_new(reader):
    page = reader.open()
    assert told(reader, "p-changes").became == "The passage reads otherwise in this edition."
    page.notes.choose(reader.stars["p-changes"])
    reader.act("Show what was changed")
    sheet = reader.sheet(DifferenceSheet)
    before, after = (box.toPlainText() for box in sheet.findChildren(QTextEdit))
    assert (before, after) == (BEFORE["p-changes"], AFTER["p-changes"])


def test_what_differs_is_told_word_by_word():
    before, after = "Two sheep, one goat.", "Two sheep, three goats."
    gone, come = changed(before, after)
    assert [before[span.start : span.end] for span in gone] == ["one", "goat"]
    assert [after[span.start : span.end] for span in come] == ["three", "goats"]


def test_what_is_of_another_archive_names_it_and_leads_to_the_library(reader):
    program = reader.person.program
    program.session.archives.open(bundled_archives()[0])
    reader.qtbot.waitUntil(lambda: program.session.archive.content.id != "small")
    page = reader.open()
    assert told(reader, "p-stays").head.startswith("Star · in the archive “small” · ")
    assert told(reader, "p-stays").words == BEFORE["p-stays"]
    page.notes.choose(reader.stars["p-stays"])
    reader.person.press(Qt.Key.Key_Return, on=page.notes)
    assert not reader.person.window.is_reading

    reader.person.window.show_reading()
    page.above.here_chosen.emit(True)
    assert reader.rows == []


def test_words_of_an_archive_that_is_not_open_are_folded_too_for_they_may_need_care(reader):
    program = reader.person.program
    program.session.archives.open(bundled_archives()[0])
    reader.qtbot.waitUntil(lambda: program.session.archive.content.id != "small")
    reader.open()
    Reader(reader.qtbot, program).treat_care(CareChoice.FOLD)
    assert "folded" in told(reader, "p-stays").words
