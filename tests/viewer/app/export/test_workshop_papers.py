"""What participants get on paper, from the window: nothing of the trainer's, in their language."""

import re

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QPushButton, QSpinBox

from index import AskedItem, Item, ItemKind, Level, OwnPicture, PicturedItem, Set, build_archive
from tests.pictures import png
from tests.viewer.conftest import Reader
from tests.viewer.controls import box_with, button, called, lines_of, main_button
from tests.viewer.printing.test_trainer_sheet import BODY, SETS, at_sets
from viewer.app.export.export_actions import ExportActions
from viewer.handouts.paper_sheet import PapersSheet
from viewer.printing.pages import PagesWanted
from viewer.printing.preview import PreviewDialog
from viewer.screens.workshop.foot import PLAN

EVENING = f"""{SETS}
[[set.item]]
kind = "question"
words.en = "What do you hear?"
note.en = "Wait for an answer."
minutes = 17
"""
TRAINERS = ("Wait for an answer", "Read it aloud", "17", "Breathe", "Only I read this")


def ask(person):
    """The sheet that asks what participants get."""
    person.workspace.shown.parts.foot.show_view(PLAN)
    button(person.workspace.shown.parts.plan_pane, "For participants").click()
    sheet = next(s for s in person.window.findChildren(PapersSheet) if s.isVisible())
    settle(person, sheet)
    return sheet


def settle(person, sheet):
    person.qtbot.waitUntil(lambda: main_button(sheet).isEnabled())


def choose(person, sheet, words):
    """Choose what begins with `words`, in the box that offers it."""
    box = box_with(sheet, words)
    box.setCurrentIndex(lines_of(box, words)[0])
    settle(person, sheet)


def shown_pages(person, sheet):
    """The pages that the sheet shows."""
    button(sheet, "Show the pages").click()
    dialog = next(d for d in person.window.findChildren(PreviewDialog) if d.isVisible())
    shown = dialog.view.pages
    dialog.close()
    return shown


def words_of(pages):
    return "\n".join((*pages.all_words(), *(pages.words(at) for at in range(pages.count))))


def save(person, sheet, file):
    main_button(sheet).click()
    dialog = sheet.findChild(QFileDialog)
    proposed = dialog.selectedFiles()[0]
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    person.qtbot.waitUntil(lambda: "is written" in person.window.messages.text)
    return proposed


@pytest.fixture
def trainer(person):
    """A trainer at the first set of the case study."""
    return at_sets(person)


@pytest.fixture
def evening(start, qtbot, make_folder, tmp_path):
    """A trainer at a set of two quotes, a pause and a question; one quote may not be printed."""
    sets = EVENING.replace("contacts.en", 'about.en = "Only I read this."\ncontacts.en')
    folder, file = make_folder(BODY, {"sets.toml": sets}), tmp_path / "small.satchel"
    result = build_archive(folder, file, publish=True)
    assert result.archive is not None, result.problems
    program = start([file])
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    return at_sets(Reader(qtbot, program))


@pytest.mark.parametrize("kind", ["Handout", "Sheets for groups", "Evaluation"])
def test_nothing_of_the_trainer_is_on_what_participants_get(evening, kind):
    sheet = ask(evening)
    choose(evening, sheet, kind)

    words = words_of(shown_pages(evening, sheet))

    assert [each for each in (*TRAINERS, "Nobody may print") if each in words] == []
    assert ("“This may be printed.”" in words) is not kind.startswith("Evaluation")
    assert ("What do you hear?" in words) is not kind.startswith("Evaluation")


def test_the_sheet_says_which_group_gets_what_and_which_question_is_of_several(trainer):
    sheet = ask(trainer)
    assert "Group 1" not in sheet.counted
    assert "sheets of all groups" not in sheet.counted
    choose(trainer, sheet, "Sheets for groups")
    sheet.findChild(QSpinBox).setValue(12)
    assert re.search(r"only the group with the last of them is asked: “\w+ \w+", sheet.counted)
    sheet.findChild(QSpinBox).setValue(2)

    told = dict(re.findall(r"^Group (\d): (.+)$", sheet.counted, re.MULTILINE))
    assert [*told] == ["1", "2"]
    words = words_of(shown_pages(trainer, sheet))
    first, other = words.split("Group 2\n", 1)
    for number, part in (("1", first), ("2", other)):
        begins = re.findall("“([^”]*?)(?: …)?”", told[number])
        assert begins
        assert all(each in " ".join(part.split()) for each in begins)


def test_the_sheet_says_who_could_be_meant_as_that_of_an_export_does(trainer):
    sheet = ask(trainer)

    assert "fits at most " in sheet.counted
    assert "(role, gender, age or sector) fits at most " in sheet.counted

    choose(trainer, sheet, "Evaluation")
    assert "fits at most" not in sheet.counted


def test_it_is_said_what_is_left_out_and_told_and_asked_what_the_chosen_paper_needs(evening):
    sheet = ask(evening)
    assert "1 passage will be in the file, of the set’s 2." in sheet.counted
    assert "1 quote left out: it may be presented, not printed." in sheet.counted
    assert level_of(sheet) == "As the editor lets be shared"
    asked = {
        "Groups": called(sheet, "Groups", QSpinBox),
        "Contacts checked on": called(sheet, "Contacts checked on", QLineEdit),
        "Room to write": button(sheet, "Room to write"),
    }
    seen = {}
    for kind in ("Handout", "Sheets for groups", "Evaluation"):
        choose(evening, sheet, kind)
        seen[kind] = [name for name, each in asked.items() if each.isVisible()]

    assert seen == {
        "Handout": ["Contacts checked on", "Room to write"],
        "Sheets for groups": ["Groups", "Contacts checked on", "Room to write"],
        "Evaluation": [],
    }


def level_of(sheet):
    return called(sheet, "What is told of who speaks", QComboBox).currentText()


def test_the_level_that_is_chosen_is_on_paper_and_where_the_next_sheet_begins(trainer):
    sheet = ask(trainer)
    assert "\nSex worker\n" in words_of(shown_pages(trainer, sheet))
    choose(trainer, sheet, "None")
    assert "\nSex worker\n" not in words_of(shown_pages(trainer, sheet))
    sheet.reject()
    sheet = ask(trainer)
    assert level_of(sheet) == "None"
    choose(trainer, sheet, "In full")
    sheet.reject()
    trainer.program.session.dial.turn(Level.ROLE)

    assert level_of(ask(trainer)) == "Role only"


def test_the_next_sheet_begins_with_the_text_chosen_last_and_says_where_it_is_a_draft(trainer):
    sheet = ask(trainer)
    choose(trainer, sheet, "Original and translation: Russian")
    sheet.reject()
    sheet = ask(trainer)
    chosen = box_with(sheet, "Original and translation: Russian").currentText()
    assert chosen == "Original and translation: Russian (draft)"
    assert "draft" in sheet.counted


def test_room_to_write_can_be_left_out_and_a_handout_has_the_name_of_its_set(evening, tmp_path):
    sheet, file = ask(evening), tmp_path / "a.pdf"
    with_room = shown_pages(evening, sheet)
    button(sheet, "Room to write").click()
    without = shown_pages(evening, sheet)

    tables = [len(each.printed.text.rootFrame().childFrames()) for each in (with_room, without)]
    assert tables == [1, 0]

    proposed = save(evening, sheet, file)
    assert proposed.endswith("An-evening-Handout.pdf")
    assert file.read_bytes().startswith(b"%PDF-1.4")


@pytest.mark.skipif("sys.platform != 'linux'", reason="the system's own dialog")
def test_the_pages_that_are_shown_are_printed(evening, tmp_path):
    sheet, file = ask(evening), tmp_path / "printed.pdf"
    button(sheet, "Show the pages").click()
    next(d for d in evening.window.findChildren(PreviewDialog) if d.isVisible()).print_wanted.emit(
        PagesWanted(QSizeF(210, 297))
    )
    asked = evening.window.findChild(QPrintDialog)
    line = next(e for e in asked.findChildren(QLineEdit) if e.isVisible() and "/" in e.text())
    line.setText(str(file))
    next(each for each in asked.findChildren(QPushButton) if each.text() == "&Print").click()

    evening.qtbot.waitUntil(lambda: "1 page was saved" in evening.window.messages.text)
    assert file.read_bytes().startswith(b"%PDF")


def test_some_pages_are_saved_and_say_that_they_are_a_part(trainer, tmp_path):
    sheet, file = ask(trainer), tmp_path / "some.pdf"
    button(sheet, "Show the pages").click()
    dialog = next(d for d in trainer.window.findChildren(PreviewDialog) if d.isVisible())
    pages = dialog.view.pages
    assert pages.count > 1
    assert not any(box.isVisible() for box in dialog.findChildren(QComboBox)[:1])
    dialog.findChild(QLineEdit).setText("1")
    assert pages.head_of(0)[1] == "A part"

    button(dialog, "Save as PDF").click()
    dialog.findChild(QFileDialog).fileSelected.emit(str(file))
    trainer.qtbot.waitUntil(lambda: "1 page was saved" in trainer.window.messages.text)
    assert len(re.findall(rb"/Type\s*/Page\b", file.read_bytes())) == 1


def test_large_print_and_letter_are_on_the_pages_that_are_shown(trainer):
    sheet = ask(trainer)
    usual = shown_pages(trainer, sheet)
    choose(trainer, sheet, "Large print")
    choose(trainer, sheet, "Letter")
    large = shown_pages(trainer, sheet)

    assert usual.size == QSizeF(210, 297)
    assert large.size == QSizeF(215.9, 279.4)
    assert large.count > usual.count
    points = [smallest(each) * each.sheet.pixel / 25.4 * 72 for each in (usual, large)]
    assert points[1] >= 18 > points[0]


def smallest(pages):
    """The size of the smallest letters of the text, in pixels."""
    sizes, block = set(), pages.printed.text.begin()
    while block.isValid():
        fragments = block.begin()
        while not fragments.atEnd():
            sizes.add(fragments.fragment().charFormat().font().pixelSize())
            fragments += 1
        block = block.next()
    return min(sizes)


def test_a_handout_for_readers_of_russian_has_english_only_where_it_says_so(trainer):
    trainer.speak("ru")
    at_sets(trainer)
    trainer.workspace.shown.parts.foot.show_view(PLAN)
    button(trainer.workspace.shown.parts.plan_pane, "Для участников").click()
    sheet = next(s for s in trainer.window.findChildren(PapersSheet) if s.isVisible())
    settle(trainer, sheet)
    choose(trainer, sheet, "Перевод")
    button(sheet, "Показать страницы").click()
    dialog = next(d for d in trainer.window.findChildren(PreviewDialog) if d.isVisible())
    pages = dialog.view.pages

    told, is_marked = [], False
    for line in "\n".join(pages.words(at) for at in range(pages.count)).splitlines():
        if re.search(r"[A-Za-z]{3}", line) and not is_marked:
            told.append(line)
        is_marked = line.startswith("Оригинал: Английский")
    assert [each for each in told if not re.search("satchel:kyrgyzstan/|kyrgyzstan", each)] == []


def test_the_sheet_says_whether_pictures_go_along(person):
    drawn = OwnPicture(png(8, 6), "png", 8, 6, "Our hall")
    chosen = Set("own", {"en": "Mine"}, (PicturedItem(ItemKind.OWN_PICTURE, own=drawn),))
    person.workspace.findChild(ExportActions).put_on_paper(chosen)
    sheet = next(s for s in person.window.findChildren(PapersSheet) if s.isVisible())
    settle(person, sheet)
    assert "1 picture goes along." in sheet.counted

    choose(person, sheet, "Sheets for groups")
    assert "Pictures are in the handout, not on sheets for groups." in sheet.counted


def papers_of(person, *items, **more):
    """The sheet that asks what participants get of a set of these items."""
    chosen = Set("own", {"en": "Mine"}, items, **more)
    person.workspace.findChild(ExportActions).put_on_paper(chosen)
    sheet = next(s for s in person.window.findChildren(PapersSheet) if s.isVisible())
    settle(person, sheet)
    return sheet


def own(kind, words):
    return Item(kind, words={"": words})


OWN = (
    Item(ItemKind.PASSAGE, "q-few-who-help"),
    own(ItemKind.TITLE, "With Gulnara Toktosunova"),
    own(ItemKind.PAUSE, "Ask Gulnara for tea."),
    own(ItemKind.QUESTION, "What would you say at 09:30, in 2019, on page 12-14, to 18 of 22?"),
    own(ItemKind.TASK, "Call 0555 12 34 56."),
)
PHONE = "Item 5 has what may be a telephone number. Everybody who gets this paper can call it."
NAME = "Item 2 has what may be somebody’s name. Everybody who gets this paper can read it."


def test_the_sheet_names_the_items_with_a_name_or_a_telephone_that_are_on_the_paper(person):
    sheet = papers_of(person, *OWN)
    told = {}
    for kind in ("Handout", "Sheets for groups", "Evaluation"):
        choose(person, sheet, kind)
        told[kind] = [each in sheet.counted for each in (PHONE, NAME)]
        assert sheet.counted.count("may be") == sum(told[kind])
        assert main_button(sheet).isEnabled()

    assert told == {
        "Handout": [True, True],
        "Sheets for groups": [True, False],
        "Evaluation": [False, False],
    }

    sheet.close()
    sheet = papers_of(person, Item(ItemKind.PASSAGE, "q-gone"), *OWN)
    assert "1 item of the set left out" in sheet.counted
    assert PHONE.replace("5", "6", 1) in sheet.counted  # an item keeps its number


def test_a_question_of_the_room_is_on_papers_only_where_it_is_handed_out(person):
    quoted, words = Item(ItemKind.PASSAGE, "q-few-who-help"), {"": "Call 0555 12 34 56?"}
    for handed_out in (False, True):
        asked = AskedItem(ItemKind.QUESTION, words=words, is_handed_out=handed_out)
        sheet = papers_of(person, quoted, asked)
        for kind in ("Handout", "Sheets for groups"):
            choose(person, sheet, kind)
            assert ("1 question of the room left out" in sheet.counted) is not handed_out
            assert ("may be a telephone number" in sheet.counted) is handed_out
            assert ("0555" in words_of(shown_pages(person, sheet))) is handed_out
        sheet.close()


def test_who_could_be_meant_is_said_with_the_items_that_make_it_so(person):
    archive = person.program.session.archive
    names = [quote.id for quote in archive.quotes]
    items = [Item(ItemKind.PASSAGE, name) for name in names]
    sheet = papers_of(person, own(ItemKind.TITLE, "First"), *items)

    told = re.search(r"fits at most .*? Look at (.*?)\.(?:\n|$)", sheet.counted)[1]
    named = re.findall(r"item (\d+) \(([^()]+ · quote \d+)\)", told)
    assert named
    for number, place in named:
        name = names[int(number) - 2]
        told = f"{archive.section_of(name).title} · quote {archive.quote_number(name)}"
        assert place == told
    sheet.close()
    alone = papers_of(person, Item(ItemKind.PASSAGE, names[int(named[0][0]) - 2]))
    assert f"Look at item 1 ({named[0][1]})." in alone.counted


def test_sheets_for_groups_name_passages_by_their_items_and_say_what_is_not_on_them(person):
    archive = person.program.session.archive
    first, second = (quote.id for quote in archive.quotes[-2:])
    table = archive.content.participants[0].id
    sheet = papers_of(
        person,
        own(ItemKind.TITLE, "First"),
        Item(ItemKind.PASSAGE, second),
        Item(ItemKind.CHART, table),
        Item(ItemKind.PASSAGE, first),
        contacts={"": "A house\n0 555 000 000"},
    )
    dropped = "Tables of who took part are in the handout, not on sheets for groups."
    numbers = "Numbers of people under 3 are not told"
    contacts = "Where people can turn to goes along"
    assert dropped not in sheet.counted
    assert numbers in sheet.counted
    assert contacts in sheet.counted

    choose(person, sheet, "Sheets for groups")
    assert dropped in sheet.counted
    assert numbers not in sheet.counted
    assert contacts in sheet.counted
    assert re.findall(r"^Group (\d): (\d+) · ", sheet.counted, re.MULTILINE) == [
        ("1", "2"),
        ("2", "4"),
    ]
    assert "\n".join(shown_pages(person, sheet).all_words()).count("0 555 000 000") == 2
