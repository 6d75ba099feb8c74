"""An editor prepares ready-made sets in the workshop, and gives them to the archive."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from index import Item, ItemKind, OwnPicture, build_archive
from tests.pictures import png
from tests.viewer.accessibles import amiss
from tests.viewer.app.desk.conftest import PATIENCE
from tests.viewer.conftest import Reader
from tests.viewer.controls import words_in
from viewer.notebook.store.entries.anchors import anchor_on
from viewer.notebook.store.entries.sets import Draft
from viewer.presenter.trainer.one_screen_sheet import OneScreenSheet
from viewer.screens.desk.mends import mends_of
from viewer.screens.desk.passage_sheets import ReasonSheet
from viewer.screens.workshop.page import WorkshopPage
from viewer.screens.workshop.shown_set import READY_MADE
from viewer.shell.places.places import Place, ScreenName

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
HAND = """# by hand

[[set]]
id = "first"   # of the day
title.en = "Monday"
title.ru = "Понедельник"

# begin with this
[[set.item]]
kind = "passage"
target = "q-1"

[[set.item]]
kind = "question"
words.en = "Who decides?"
words.ru = "Кто решает?"
note.en = "Wait."
"""


class SetMaker:
    """Somebody in the workshop at the desk."""

    def __init__(self, maker, folder):
        self.maker, self.folder, self.qtbot = maker, folder, maker.qtbot

    @property
    def page(self):
        return self.maker.workspace.findChild(WorkshopPage)

    @property
    def parts(self):
        return self.page.parts

    @property
    def items(self):
        return self.parts.items

    @property
    def file(self):
        return self.folder / "sets.toml"

    @property
    def text(self):
        return self.file.read_text("utf-8") if self.file.exists() else ""

    @property
    def told(self):
        """What the list shows, row by row."""
        model = self.items.model()
        return [model.index(at, 0).data(256).told for at in range(model.rowCount())]

    def open(self):
        self.maker.press(Qt.Key.Key_7, ALT, on=self.maker.window)
        self.qtbot.waitUntil(lambda: self.page is not None and self.page.isVisible())
        return self

    def settle(self):
        """Wait until the folder has what was done."""
        running = self.maker.program.session.source.editor.running
        self.qtbot.waitUntil(lambda: running.is_empty, timeout=PATIENCE)

    def choose(self, number):
        self.items.setFocus()
        self.items.setCurrentIndex(self.items.model().index(number, 0))

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        self.maker.press(key, modifier, on=self.items)

    def write(self, box, words):
        """Write `words` into a box, and leave it."""
        box.setFocus()
        box.selectAll()
        self.maker.type(box, words)
        (self.items if self.items.isVisible() else self.parts.pane).setFocus()

    def write_in(self, language):
        box = self.parts.foot.languages.box
        box.setCurrentIndex(box.findData(language))
        box.activated.emit(box.currentIndex())

    def until(self, holds):
        self.qtbot.waitUntil(holds, timeout=PATIENCE)

    def undo(self):
        self.maker.do.undo.trigger()
        self.maker.until_said("Taken back: ")


@pytest.fixture
def folder(folder, request):
    """A folder in two languages, with a set that was written by hand where one is `written`."""
    head = folder / "archive.toml"
    said = head.read_text("utf-8").replace("title.en", 'title.ru = "Ночные пекарни"\ntitle.en')
    head.write_text(said, "utf-8")
    if "written" in request.fixturenames:
        (folder / "sets.toml").write_text(HAND, "utf-8")
    return folder


@pytest.fixture
def bare(maker, folder):
    """Somebody in the workshop of that folder."""
    maker.qtbot.waitUntil(lambda: len(maker.archive.content.title) == 2, timeout=PATIENCE)
    return SetMaker(maker, folder).open()


@pytest.fixture
def written(bare):
    """The same where the set is seen."""
    bare.until(lambda: len(bare.told) == 2)
    return bare


def test_a_set_of_three_items_in_two_languages_is_built_and_read(bare, start, qtbot, tmp_path):
    parts, maker = bare.parts, bare.maker
    parts.make.click()
    assert QApplication.focusWidget() is parts.set_pane.title
    assert list(amiss(maker.window)) == []
    bare.write(parts.set_pane.title, "The first day")
    parts.item_actions.put_in(Item(ItemKind.QUESTION))
    assert QApplication.focusWidget() is parts.item_pane.words
    bare.write(parts.item_pane.words, "Who decides?")
    bare.write_in("ru")
    bare.write(parts.item_pane.words, "Кто решает?")
    bare.write(parts.set_pane.title, "Первый день")
    bare.write_in("en")
    maker.workspace.show_text("q-1")
    maker.press(Qt.Key.Key_A, CTRL | SHIFT, on=maker.window)
    maker.until_said("Added to “The first day”. It has 2 items now.")
    maker.workspace.show_text("q-2")
    maker.press(Qt.Key.Key_A, CTRL | SHIFT, on=maker.window)
    bare.settle()

    page = read_in_russian(bare, start, qtbot, tmp_path / "night.satchel")
    (chosen,) = page.parts.archive.content.sets
    assert chosen.title == {"en": "The first day", "ru": "Первый день"}
    assert chosen.items[0].words == {"en": "Who decides?", "ru": "Кто решает?"}
    assert [each.target for each in chosen.items] == ["", "q-1", "q-2"]
    assert page.showing.shown.title == "Первый день"
    assert len(page.showing.shown.entries) == 3
    assert page.parts.foot.languages.isHidden()


def read_in_russian(editor, start, qtbot, file):
    """The workshop of the archive that is built of the folder, as a reader sees it."""
    assert build_archive(editor.folder, file).archive is not None
    editor.maker.program.close()
    reader = Reader(qtbot, start([file]))
    qtbot.waitUntil(lambda: reader.workspace is not None, timeout=PATIENCE)
    reader.speak("ru")
    reader.workspace.go(Place(ScreenName.WORKSHOP))
    return reader.workspace.findChild(WorkshopPage)


def test_all_acts_are_taken_back_to_the_first_bytes(written):
    parts, first = written.parts, written.text
    written.choose(0)
    written.key(Qt.Key.Key_Down, ALT)
    assert written.told[0].words == "Who decides?"
    written.key(Qt.Key.Key_D, CTRL | SHIFT)
    written.choose(0)
    written.key(Qt.Key.Key_Delete)
    written.choose(0)
    parts.item_pane.minutes.setValue(7)
    written.write(parts.item_pane.note, "Slowly.")
    parts.set_pane.steps.click()
    written.settle()
    assert "minutes = 7" in written.text
    for _ in range(6):
        written.undo()
        written.maker.window.messages.show_message("")
    assert written.text == first
    written.until(lambda: written.told[1].words == "Who decides?")


def test_the_chosen_item_stays_chosen_and_moves_twice(written):
    for words in ("A", "B"):
        written.parts.item_actions.put_in(Item(ItemKind.TITLE))
        written.write(written.parts.item_pane.words, words)
    written.choose(0)
    name = written.items.chosen
    written.key(Qt.Key.Key_Down, ALT)
    written.key(Qt.Key.Key_Down, ALT)
    assert written.items.chosen == name
    assert written.items.currentIndex().row() == 2
    written.settle()
    written.undo()
    written.until(lambda: written.items.currentIndex().row() == 1)
    assert written.items.chosen == name


def test_it_is_said_who_reads_and_words_of_one_language_leave_the_others_and_say_so(written):
    maker, parts = written.maker, written.parts
    written.choose(1)
    said = words_in(parts.set_pane) + words_in(parts.item_pane)
    assert "What it is for: whoever presents it reads it; it is in the archive" in said
    assert "Speaker’s note: no room sees it; whoever has the archive can read it" in said
    assert "only you" not in parts.set_pane.about.accessibleName()
    assert list(amiss(maker.window)) == []

    assert written.told[1].signs == ("Not all is said in: Russian.",)
    assert "Not all is said in: Russian." in written.parts.above.said
    written.write(written.parts.item_pane.words, "Who decides that?")
    written.maker.until_said("Its words are as before in: Russian.")
    assert written.text == HAND.replace("Who decides?", "Who decides that?")
    written.write_in("ru")
    assert written.parts.item_pane.words.toPlainText() == "Кто решает?"
    assert written.parts.item_pane.note.toPlainText() == ""
    written.write(written.parts.item_pane.note, "Подождите.")
    written.until(lambda: written.told[1].signs == ())
    written.settle()
    assert 'note.ru = "Подождите."' in written.text


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_key_of_undo_takes_no_act_back_from_within_a_box(written):
    title, window = written.parts.set_pane.title, written.maker.window
    written.write(title, "Tuesday")
    written.maker.until_said("The set is changed.")
    told = written.text
    title.setFocus()
    written.until(title.hasFocus)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Z, CTRL)
    assert window.messages.text.startswith("There is nothing more to undo in this box.")
    assert written.text == told
    written.undo()
    written.until(lambda: written.text == HAND)
    written.until(lambda: title.text() == "Monday")


def test_what_is_being_typed_is_written_as_the_window_closes(written):
    written.parts.foot.show_view(1)
    box = written.parts.set_pane.about
    box.setFocus()
    written.maker.type(box, "For beginners")
    assert written.text == HAND
    window = written.maker.window
    window.close()
    written.until(lambda: not window.isVisible())
    assert 'about.en = "For beginners"' in written.text


def test_what_is_being_typed_is_written_as_satchel_locks(written):
    written.maker.make_notebook()
    box = written.parts.set_pane.about
    box.setFocus()
    written.maker.type(box, "For beginners")
    written.maker.program.leaving.lock()
    assert 'about.en = "For beginners"' in written.text


def test_what_is_being_typed_stays_where_another_program_changes_the_folder(written):
    written.parts.foot.show_view(1)
    box = written.parts.set_pane.about
    box.setFocus()
    written.maker.type(box, "For beg")
    page, glossary = written.page, written.folder / "glossary.toml"
    glossary.write_text('[[entry]]\nid = "shift"\nen = ["shift"]\n', "utf-8")
    written.until(lambda: written.page is not page)
    written.until(lambda: written.parts.set_pane.about.toPlainText() == "For beg")
    assert QApplication.focusWidget() is written.parts.set_pane.about


def problem_of(maker, code):
    """The one problem of the folder with that code, once it is told."""
    found, source = [], maker.program.session.source

    def is_told():
        found[:] = [each for each in source.state.problems if each.code == code]
        return bool(found)

    maker.qtbot.waitUntil(is_told, timeout=PATIENCE)
    (problem,) = found
    return problem


def test_an_unfinished_set_and_question_are_told_and_left_out_for_readers(bare):
    bare.parts.make.click()
    bare.maker.until_said("“New set” is a set of the archive now.")
    problem = problem_of(bare.maker, "set-unfinished")
    bare.maker.workspace.show_text("q-1")
    bare.maker.pane.mend_wanted.emit(mends_of(problem)[0], problem)
    assert bare.page.isVisible()
    bare.parts.item_actions.put_in(Item(ItemKind.QUESTION))
    bare.settle()
    assert "question" in bare.text
    assert bare.maker.archive.content.sets == ()
    assert bare.maker.place_named("Workshop").text(1) == "1"
    assert bare.told[0].words == "Nothing is written on it yet."


def test_a_set_of_the_notebook_is_given_to_the_archive_without_own_pictures_and_stays_there(
    written,
):
    maker = written.maker
    maker.make_notebook()
    keeper, made = maker.program.session.keeper, []

    drafts = [Draft(ItemKind.PASSAGE, anchor_on(maker.archive, "q-2"), "", "Read it out.")]
    keeper.keep(lambda notebook: notebook.sets.make("Mine", drafts), made.append)
    written.until(lambda: bool(made))
    written.until(lambda: len(keeper.kept.sets) == 1)
    written.page.take_manner(made[0].id)
    assert written.parts.above.add.isHidden()
    assert written.parts.item_pane.note.isReadOnly()
    assert "It is in your notebook" in written.parts.above.said
    written.parts.above.adopt.click()
    assert written.page.showing.name == f"{READY_MADE}set-1"
    written.settle()
    assert written.text.startswith(HAND)
    written.until(lambda: len(maker.archive.content.sets) == 2)
    given = maker.archive.content.sets[1]
    assert given.title == {"en": "Mine"}
    assert given.items[0].note == {"en": "Read it out."}
    assert list(keeper.kept.sets) == [made[0].id]

    own = OwnPicture(png(8, 6), "png", 8, 6, "Our hall")
    drafts = [Draft(ItemKind.TITLE, words="Welcome", own=own)]
    keeper.keep(lambda notebook: notebook.sets.make("Pictured", drafts), made.append)
    written.until(lambda: len(keeper.kept.sets) == 2)
    written.page.take_manner(made[1].id)
    written.parts.above.adopt.click()
    assert "This set has pictures of your own." in maker.window.messages.text
    assert len(maker.archive.content.sets) == 2
    offered = [each.text() for each in written.parts.add.actions() if each.isVisible()]
    assert "A picture of your own …" not in offered


def test_a_set_is_given_to_the_archive_without_questions_of_the_room_that_stay_behind(written):
    maker, made = written.maker, []
    maker.make_notebook()
    keeper = maker.program.session.keeper
    asked = [Draft(ItemKind.QUESTION, words="Who?", handed_out=False)]
    keeper.keep(lambda notebook: notebook.sets.make("Asked", asked), made.append)
    written.until(lambda: len(keeper.kept.sets) == 1)
    written.page.take_manner(made[0].id)
    written.parts.above.adopt.click()
    assert "This set has questions of the room" in maker.window.messages.text
    assert len(maker.archive.content.sets) == 1


def test_what_another_program_wrote_meanwhile_is_looked_at_and_then_it_is_done(written):
    source = written.maker.program.session.source
    source.interval = 60_000  # the folder is looked at when it is asked for
    written.choose(1)
    written.write(written.parts.item_pane.note, "Now.")
    written.maker.until_said("The item is changed.")
    written.file.write_text(written.text.replace("Monday", "Sunday"), "utf-8")
    note = written.parts.item_pane.note
    written.write(note, "Then.")
    written.settle()
    assert 'note.en = "Then."' in written.text
    assert "Sunday" in written.text


def test_a_folder_that_another_desk_has_says_why_and_shows_what_is_there(written, start, qtbot):
    written.choose(0)
    written.parts.item_pane.minutes.setValue(3)
    written.settle()
    before = written.text

    other = SetMaker(type(written.maker)(qtbot, start((), written.folder)), written.folder)
    other.until(lambda: other.maker.workspace is not None)
    other.open()
    other.maker.until_said("is open in another window")
    other.parts.make.click()
    assert other.page.showing.name == f"{READY_MADE}set-1"
    other.until(lambda: other.page.showing.name == f"{READY_MADE}first")
    other.choose(1)
    note, refused = other.parts.item_pane.note, other.maker.program.session.source.editor.refused
    with other.qtbot.waitSignal(refused, timeout=PATIENCE):
        other.write(note, "Mine.")
    assert note.toPlainText() == "Mine."  # nothing that is typed is lost
    note.setFocus()
    with other.qtbot.waitSignal(refused, timeout=PATIENCE):  # it is tried again
        other.items.setFocus()
    assert "is open in another window" in other.maker.window.messages.text
    assert other.text == before
    assert not other.maker.window.close()
    other.maker.until_said("could not be written. Close again to drop it.")
    assert other.maker.window.close()


def test_a_set_that_no_one_titled_is_called_so_in_the_language_of_the_archive(maker, folder, speak):
    head = folder / "archive.toml"
    head.write_text(head.read_text("utf-8").replace('title.ru = "Ночные пекарни"\n', ""), "utf-8")
    speak("ru")
    maker.qtbot.waitUntil(lambda: len(maker.archive.content.title) == 1, timeout=PATIENCE)
    maker.reader.choosing.choose("q-2")
    maker.press(Qt.Key.Key_A, CTRL | SHIFT, on=maker.window)
    file = folder / "sets.toml"
    maker.qtbot.waitUntil(file.exists, timeout=PATIENCE)
    assert 'title.en = "New set"' in file.read_text("utf-8")


def test_a_set_is_made_and_filled_by_keys_alone(bare):
    maker = bare.maker
    bare.page.take_focus()
    assert QApplication.focusWidget() is bare.parts.make  # there is no set
    maker.press(Qt.Key.Key_Insert, on=bare.parts.make)
    title = QApplication.focusWidget()
    assert title.accessibleName() == "Title of the set"
    QTest.keyClicks(title, "Keys")
    maker.do.quotes.trigger()
    maker.press(Qt.Key.Key_A, CTRL | SHIFT, on=maker.window)
    maker.until_said("Added to “Keys”. It has 1 item now.")
    bare.open()
    bare.items.setFocus()
    bare.key(Qt.Key.Key_D, CTRL | SHIFT)
    assert len(bare.told) == 2
    assert bare.items.hasFocus()
    bare.key(Qt.Key.Key_Up, ALT)
    bare.key(Qt.Key.Key_Delete)
    assert len(bare.told) == 1
    bare.settle()
    assert bare.text.count("[[set.item]]") == 1
    bare.parts.pane.setFocus()
    maker.press(Qt.Key.Key_Delete, on=bare.parts.pane)
    bare.settle()
    assert bare.text == ""


def test_words_that_are_only_looked_at_are_not_written_anew_and_an_edit_keeps_their_spaces(written):
    text = HAND.replace("Wait.", "a\u00a0b\u2028c").replace("Monday", "Monday " * 50)
    written.file.write_text(text, "utf-8")
    written.until(lambda: written.maker.archive.content.sets[0].title["en"].startswith("Monday M"))
    written.choose(1)
    for box in (written.parts.item_pane.note, written.parts.set_pane.title):
        box.setFocus()
        written.items.setFocus()
    written.settle()
    assert written.text == text

    written.choose(1)
    note = written.parts.item_pane.note
    note.setFocus()
    note.moveCursor(note.textCursor().MoveOperation.End)
    written.maker.type(note, "!")
    written.items.setFocus()
    written.until(lambda: "a\u00a0b" in written.text and "c!" in written.text)


def test_a_passage_that_is_withdrawn_or_left_out_leaves_the_sets_as_the_sheet_said(written):
    maker = written.maker
    before = written.text
    source = maker.program.session.source
    source.editor.do(lambda desk: desk.acts.leave_out("q-1"), "Left out.")
    written.until(lambda: len(written.told) == 1)
    assert 'target = "q-1"' not in written.text
    written.undo()
    written.until(lambda: written.text == before)

    maker.workspace.show_text("q-1")
    maker.choose("Withdraw it from the next edition …")
    said = " ".join(words_in(maker.sheet(ReasonSheet)))
    assert "It is in 1 ready-made set, and is taken out there too." in said
    maker.give_reason()
    maker.until_said("It is withdrawn.")
    written.until(lambda: maker.archive.content.withdrawn == ("q-1",))
    assert 'target = "q-1"' not in written.text
    assert "Who decides?" in written.text
    written.undo()
    written.until(lambda: written.text == before)


def test_a_room_is_shown_what_is_changed_of_the_set_meanwhile(written):
    written.maker.do.present.trigger()
    sheet = written.maker.window.findChild(OneScreenSheet)
    next(each for each in sheet.findChildren(QPushButton) if "Present" in each.text()).click()
    show = written.maker.program.session.presenting.audience.presentation
    before = show.count
    written.parts.item_actions.put_in(Item(ItemKind.PAUSE))
    written.until(lambda: len(written.told) == 3)
    written.parts.hand.alter_item(written.items.chosen, words="Breathe.")
    written.until(lambda: show.count > before)
    written.maker.program.session.presenting.end()


def test_a_copy_of_an_item_can_be_deleted_at_once_and_that_of_a_set_is_called_so(written):
    written.choose(1)
    written.maker.press(Qt.Key.Key_D, CTRL | SHIFT)
    written.until(lambda: len(written.told) == 3)
    assert written.items.hasFocus()
    written.maker.press(Qt.Key.Key_Delete)
    written.until(lambda: len(written.told) == 2)
    written.settle()
    assert written.text.count("Who decides?") == 1

    written.parts.pane.setFocus()
    written.maker.press(Qt.Key.Key_D, CTRL | SHIFT, on=written.parts.pane)
    written.until(lambda: written.text.count("[[set]]") == 2)
    written.settle()
    assert 'title.en = "Monday (copy)"' in written.text
    assert 'title.ru = "Понедельник (копия)"' in written.text
