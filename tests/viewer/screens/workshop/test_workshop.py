"""The workshop as a trainer meets it: sets are made, filled from anywhere, ordered, written on."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QListWidget

from index import Item, ItemKind
from index.limits import MAX_MINUTES
from tests.viewer.accessibles import amiss
from tests.viewer.conftest import stand
from tests.viewer.screens.notebook.test_notebook import Notekeeper
from viewer.handouts.export_sheet import ExportSheet
from viewer.notebook.service.status import NotebookState, NotebookStatus, Protection
from viewer.notebook.store.entries.anchors import anchor_on
from viewer.notebook.store.entries.sets import Draft
from viewer.notebook.store.model import Anchor
from viewer.screens.notebook.list.rows import BIN
from viewer.screens.notebook.page import NotebookPage
from viewer.screens.notebook.share_dialogs import ShareSheet
from viewer.screens.workshop.foot import ITEM, PLAN, SET
from viewer.screens.workshop.list import ITEMS
from viewer.screens.workshop.page import WorkshopPage
from viewer.screens.workshop.passage_picker import FindBox, PassagePicker
from viewer.screens.workshop.shown_set import READY_MADE
from viewer.services.settings import CareChoice
from viewer.shell.places.places import Place, ScreenName

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Trainer(Notekeeper):
    """What a trainer does with sets, and what they see of them."""

    def open(self):
        """Go to the workshop by its key."""
        self.person.press(Qt.Key.Key_7, ALT, on=self.person.window)
        self.qtbot.waitUntil(lambda: self.page is not None and self.page.isVisible())
        return self.page

    @property
    def page(self):
        return self.person.workspace.findChild(WorkshopPage)

    @property
    def items(self):
        return self.page.parts.items

    @property
    def own(self):
        """The reader's only set."""
        (own,) = self.kept.sets.values()
        return own

    @property
    def held(self):
        return self.kept.of_set[self.own.id]

    @property
    def targets(self):
        return [each.anchor.passage if each.anchor else each.words for each in self.held]

    @property
    def shown(self):
        """What the list shows, row by row."""
        model = self.items.model()
        rows = (model.index(number, 0).data(256) for number in range(model.rowCount()))
        return [row.told for row in rows]

    def settled(self):
        self.qtbot.waitUntil(lambda: not self.keeper.has_unsaved)

    def add(self):
        """Press the key that adds what is chosen."""
        self.person.press(Qt.Key.Key_A, CTRL | SHIFT, on=self.person.window)
        self.settled()

    def set_of(self, *drafts, title="Monday", **more):
        """Have a set in the notebook, and see it on its screen."""
        made = self.do(lambda notebook: notebook.sets.make(title, drafts, **more))
        page = self.open()
        self.qtbot.waitUntil(lambda: page.showing.name == made.id)
        return made

    def quote(self, number, **more):
        return Draft(ItemKind.PASSAGE, anchor_on(self.archive, self.quotes[number].id), **more)

    def choose(self, number):
        self.items.setCurrentIndex(self.items.model().index(number, 0))

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier, on=None):
        """Press a key in the list, or in another part."""
        (on or self.items).setFocus()
        self.person.press(key, modifier, on=on or self.items)
        self.settled()


def question(words="Who was there?", minutes=0):
    return Draft(ItemKind.QUESTION, None, words, minutes=minutes)


@pytest.fixture
def nobody(person):
    """Somebody who has made nothing."""
    return Trainer(person)


@pytest.fixture
def trainer(nobody):
    """Somebody whose notebook is open."""
    return nobody.sit()


def heavy(trainer):
    """The numbers of the quotes with a care note."""
    return [number for number, quote in enumerate(trainer.quotes) if quote.care]


# ------------------------------------------------------------------ sets that came along


def test_the_sets_of_the_archive_can_be_read_before_anything_is_kept(nobody):
    page = nobody.open()
    first = nobody.archive.content.sets[0]

    assert page.showing.shown.title == first.title["en"]
    assert len(nobody.shown) == len(first.items)
    assert page.parts.item_pane.note.isReadOnly()
    assert "It came with the archive" in page.parts.above.said
    assert nobody.keeper.keeping is NotebookState.NONE


def test_a_set_of_the_archive_becomes_one_s_own_in_one_s_language(trainer):
    trainer.person.speak("ru")
    trainer.qtbot.waitUntil(lambda: trainer.person.workspace is not None)
    trainer.person.do.workshop.trigger()
    page = trainer.page
    page.parts.above.adopt.click()
    trainer.qtbot.waitUntil(lambda: bool(trainer.kept.sets))
    brought = trainer.archive.content.sets[0]

    assert trainer.own.title == brought.title["ru"]
    assert [each.kind for each in trainer.held] == [each.kind for each in brought.items]
    noted = next(each for each in brought.items if each.note)
    assert noted.note["ru"] in {each.note for each in trainer.held}
    trainer.qtbot.waitUntil(lambda: trainer.page.showing.name == trainer.own.id)


def test_a_locked_notebook_leaves_the_archive_s_sets_and_offers_to_unlock(nobody):
    stand(nobody.keeper, NotebookStatus(NotebookState.LOCKED, Protection.PASSPHRASE))
    page = nobody.open()

    assert page.showing.shown is not None
    assert page.parts.make.text() == "Unlock it …"
    assert page.parts.above.adopt.isHidden()


# ------------------------------------------------------------------ one key from anywhere


def test_one_key_adds_the_chosen_quote_and_makes_a_set_where_there_is_none(trainer):
    trainer.person.do.quotes.trigger()
    trainer.add()

    assert trainer.own.title == "New set"
    assert trainer.targets == [trainer.quotes[0].id]
    assert trainer.said == "Added to “New set”. It has 1 item now."


@pytest.mark.long
def test_what_was_added_by_a_slip_is_taken_out_again_with_undo(trainer):
    trainer.set_of(question())
    trainer.person.do.quotes.trigger()
    trainer.add()
    assert len(trainer.held) == 2
    trainer.person.press(Qt.Key.Key_Z, CTRL, on=trainer.person.window)
    trainer.qtbot.waitUntil(lambda: len(trainer.held) == 1)


def test_several_rows_of_the_table_are_added_in_the_order_of_the_text(trainer):
    do = trainer.person.do
    do.quotes.trigger()
    do.quotes_as_table.trigger()
    trainer.person.workspace.shown.views[1].selectAll()
    trainer.add()

    assert trainer.targets == [quote.id for quote in trainer.quotes]


def test_the_passage_that_is_read_a_hit_a_theme_a_term_and_a_table_are_added(trainer):
    person, do = trainer.person, trainer.person.do
    person.workspace.show_text(trainer.quotes[2].id)
    trainer.add()
    hits = person.search("police")
    hits.setFocus()
    hits.choose_first()
    trainer.add()
    for action in (do.themes, do.glossary, do.people):
        action.trigger()
        person.workspace.shown.take_focus()
        trainer.add()
    kinds = [each.kind for each in trainer.held]
    content = trainer.archive.content

    assert kinds == [ItemKind.PASSAGE] * 2 + [ItemKind.THEME, ItemKind.TERM, ItemKind.CHART]
    assert trainer.targets[0] == trainer.quotes[2].id
    assert trainer.targets[2] == person.workspace.screens.of(ScreenName.THEMES).subject[1]
    assert trainer.targets[4] == content.participants[0].id


def test_it_goes_to_the_set_that_was_changed_last_or_to_the_one_that_is_named(trainer):
    first = trainer.set_of(question(), title="Monday")
    second = trainer.do(lambda notebook: notebook.sets.make("Tuesday"))
    trainer.person.do.quotes.trigger()
    trainer.add()
    trainer.menu(trainer.person.do.add_to_another, "Monday")
    trainer.settled()

    assert len(trainer.kept.of_set[second.id]) == 1
    assert len(trainer.kept.of_set[first.id]) == 2
    trainer.menu(trainer.person.do.add_to_another, "A new set")
    trainer.settled()
    assert len(trainer.kept.sets) == 3


def test_the_workshop_shows_the_set_that_something_was_put_into(trainer):
    page = trainer.open()
    assert page.showing.name.startswith(READY_MADE)
    trainer.person.do.quotes.trigger()
    trainer.add()
    trainer.open()
    assert page.showing.name == trainer.own.id
    assert page.parts.pane.name == trainer.own.id

    other = trainer.do(lambda notebook: notebook.sets.make("Other"))
    page.parts.pane.choose(other.id)
    assert page.showing.name == other.id  # one can go on from there as before
    trainer.person.do.quotes.trigger()
    trainer.open()
    assert page.showing.name == other.id


def test_a_deleted_set_that_is_brought_back_is_shown_again(trainer):
    page = trainer.open()
    mine = trainer.do(lambda notebook: notebook.sets.make("Mine"))
    trainer.do(lambda notebook: notebook.sets.make("Other"))
    page.parts.pane.choose(mine.id)
    trainer.key(Qt.Key.Key_Delete, on=page.parts.pane)
    trainer.qtbot.waitUntil(lambda: mine.id not in trainer.kept.sets)
    assert page.showing.name != mine.id

    trainer.person.do.undo.trigger()
    trainer.qtbot.waitUntil(lambda: mine.id in trainer.kept.sets)
    assert page.showing.name == mine.id


def test_where_nothing_is_chosen_it_is_said_what_to_do(trainer):
    trainer.person.search("xyzzy nothing")
    trainer.add()

    assert trainer.said == "Choose a passage to add to the set first."
    assert not trainer.kept.sets


def test_of_the_notebook_what_is_starred_is_added_and_what_lies_in_the_bin_is_not(trainer):
    star, other = trainer.star(trainer.quotes[0].id, trainer.quotes[1].id)
    trainer.do(lambda notebook: notebook.delete([other]))
    trainer.person.do.notebook.trigger()
    kept = trainer.person.workspace.findChild(NotebookPage)
    kept.notes.choose(star)
    trainer.add()
    assert trainer.targets == [trainer.quotes[0].id]
    kept.pane.choose(BIN)
    kept.notes.choose(other)
    trainer.add()
    assert len(trainer.held) == 1


def test_the_navigation_says_how_many_sets_there_are(trainer):
    brought = len(trainer.archive.content.sets)
    item = trainer.person.place_named("Workshop")
    assert item.text(1) == str(brought)
    trainer.set_of(question())
    assert item.text(1) == str(brought + 1)


def test_a_set_of_the_archive_can_be_gone_to_by_its_title(trainer):
    last = trainer.archive.content.sets[-1]
    trainer.person.workspace.go(Place(ScreenName.WORKSHOP, f"archive:{last.id}"))

    assert trainer.page.showing.shown.title == last.title["en"]
    assert trainer.person.workspace.names.name(trainer.person.place).endswith(last.title["en"])


# ------------------------------------------------------------------ order


def test_items_are_put_in_order_by_keys_and_by_dragging(trainer):
    trainer.set_of(question("A"), question("B"), question("C"))
    trainer.choose(0)
    trainer.key(Qt.Key.Key_Down, ALT)
    trainer.qtbot.waitUntil(lambda: trainer.targets == ["B", "A", "C"])
    trainer.qtbot.waitUntil(lambda: [told.words for told in trainer.shown] == ["B", "A", "C"])
    assert trainer.items.chosen == trainer.held[1].id  # it stays chosen

    data = QMimeData()
    data.setData(ITEMS, trainer.held[2].id.encode())
    top = QPointF(trainer.items.visualRect(trainer.items.model().index(0, 0)).topLeft())
    drop = QDropEvent(
        top,
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    trainer.items.dropEvent(drop)
    trainer.qtbot.waitUntil(lambda: trainer.targets == ["C", "B", "A"])


def test_an_item_that_is_moved_by_keys_stays_in_sight(trainer):
    trainer.set_of(*[question(f"Question {number}") for number in range(30)])
    trainer.choose(0)
    for number in range(1, 20):
        trainer.key(Qt.Key.Key_Down, ALT)
        trainer.qtbot.waitUntil(lambda at=number: trainer.targets[at] == "Question 0")
    trainer.qtbot.waitUntil(lambda: trainer.items.currentIndex().row() == 19)

    items = trainer.items
    assert items.viewport().rect().contains(items.visualRect(items.currentIndex()))


def test_what_is_taken_out_comes_back_with_undo(trainer):
    trainer.set_of(question("A"), question("B"))
    trainer.choose(0)
    trainer.key(Qt.Key.Key_Delete)
    trainer.qtbot.waitUntil(lambda: trainer.targets == ["B"])
    assert "taken out of the set" in trainer.said
    trainer.person.press(Qt.Key.Key_Z, CTRL, on=trainer.person.window)
    trainer.qtbot.waitUntil(lambda: trainer.targets == ["A", "B"])


def test_a_way_back_that_stood_for_another_change_is_offered_no_longer(trainer):
    trainer.set_of(question("A"), question("B"), question("C"))
    trainer.choose(2)
    trainer.key(Qt.Key.Key_Delete)
    assert trainer.targets == ["A", "B"]
    trainer.key(Qt.Key.Key_Up, ALT)
    assert trainer.targets == ["B", "A"]
    assert trainer.said == ""

    trainer.person.press(Qt.Key.Key_Z, CTRL, on=trainer.person.window)
    trainer.settled()
    assert trainer.targets == ["A", "B"]


def test_an_item_and_a_set_are_duplicated(trainer):
    trainer.set_of(question("A"), question("B"))
    trainer.choose(0)
    trainer.key(Qt.Key.Key_D, CTRL | SHIFT)
    trainer.qtbot.waitUntil(lambda: trainer.targets == ["A", "A", "B"])

    trainer.key(Qt.Key.Key_D, CTRL | SHIFT, on=trainer.page.parts.pane)
    trainer.qtbot.waitUntil(lambda: len(trainer.kept.sets) == 2)
    assert {own.title for own in trainer.kept.sets.values()} == {"Monday", "Monday (copy)"}


def test_a_set_goes_into_the_bin_and_comes_back(trainer):
    made = trainer.set_of(question("A"))
    trainer.key(Qt.Key.Key_Delete, on=trainer.page.parts.pane)
    trainer.qtbot.waitUntil(lambda: made.id in trainer.kept.binned)
    assert trainer.page.showing.name != made.id
    trainer.person.press(Qt.Key.Key_Z, CTRL, on=trainer.person.window)
    trainer.qtbot.waitUntil(lambda: made.id in trainer.kept.sets)


# ------------------------------------------------------------------ writing


def test_a_new_set_is_made_and_its_title_typed_at_once(trainer):
    page = trainer.open()
    page.parts.make.click()
    title = page.parts.set_pane.title
    trainer.qtbot.waitUntil(lambda: QApplication.focusWidget() is title)
    assert page.parts.foot.view == SET
    trainer.person.type(title, "For officers")
    trainer.person.press(Qt.Key.Key_Return, on=title)
    trainer.qtbot.waitUntil(lambda: trainer.own.title == "For officers")
    assert page.parts.empty.isVisible()
    assert "Ctrl+Shift+A" in page.parts.empty.text()


def test_a_title_that_was_emptied_comes_back(trainer):
    trainer.set_of(question("A"))
    trainer.page.parts.foot.show_view(SET)
    title = trainer.page.parts.set_pane.title
    title.setFocus()
    title.selectAll()
    trainer.person.press(Qt.Key.Key_Delete, on=title)
    trainer.person.press(Qt.Key.Key_Return, on=title)

    assert title.text() == "Monday"
    assert trainer.own.title == "Monday"


def test_a_slide_of_one_s_own_is_added_behind_the_chosen_item_and_typed_on(trainer):
    trainer.set_of(question("A"), question("B"))
    page = trainer.page
    trainer.choose(0)
    page.parts.add.actions()[0].trigger()  # a title
    words = page.parts.item_pane.words
    trainer.qtbot.waitUntil(lambda: QApplication.focusWidget() is words)
    trainer.person.type(words, "Welcome")
    trainer.person.press(Qt.Key.Key_Tab, on=words)
    trainer.qtbot.waitUntil(lambda: trainer.targets == ["A", "Welcome", "B"])
    assert trainer.held[1].kind is ItemKind.TITLE
    assert page.parts.foot.view == ITEM


def test_a_task_has_minutes_and_proposes_that_nobody_needs_to_speak_of_themselves(trainer):
    trainer.set_of(question("A"))
    page = trainer.page
    task = next(each for each in page.parts.add.actions() if each.text() == "Task with a timer")
    task.trigger()
    words = page.parts.item_pane.words
    trainer.qtbot.waitUntil(lambda: QApplication.focusWidget() is words)
    bare = "The task has no words of its own yet."
    assert bare in trainer.shown[1].signs
    trainer.person.type(words, "Draw a map.")
    trainer.person.press(Qt.Key.Key_Tab, on=words)
    said = "Draw a map.\nNobody needs to speak about their own life."
    trainer.qtbot.waitUntil(lambda: trainer.targets == ["A", said])

    trainer.qtbot.waitUntil(lambda: bare not in trainer.shown[1].signs)
    assert (trainer.held[1].kind, trainer.held[1].minutes) == (ItemKind.TASK, 10)


def test_what_may_be_left_out_is_marked_on_the_list_and_the_sheet_and_undone(trainer):
    trainer.set_of(question("A"), trainer.quote(0))
    drop = trainer.page.parts.item_pane.times.may_drop
    for number in (0, 1):
        trainer.choose(number)
        drop.click()
        trainer.settled()
    trainer.qtbot.waitUntil(lambda: all(item.may_drop for item in trainer.held))
    trainer.qtbot.waitUntil(
        lambda: all("May be left out if late" in row.signs for row in trainer.shown)
    )
    trainer.do(lambda notebook: notebook.undo())
    assert [item.may_drop for item in trainer.held] == [True, False]


def test_what_may_be_left_out_is_half_ticked_where_the_selected_items_differ(trainer):
    trainer.set_of(question("A"), question("B"), question("C"))
    drop = trainer.page.parts.item_pane.times.may_drop
    trainer.choose(0)
    drop.click()
    trainer.settled()
    trainer.qtbot.waitUntil(lambda: "May be left out if late" in trainer.shown[0].signs)
    trainer.key(Qt.Key.Key_Down, SHIFT)
    assert drop.checkState() is Qt.CheckState.PartiallyChecked

    for ticked in (Qt.CheckState.Checked, Qt.CheckState.Unchecked):
        drop.click()
        trainer.settled()
        is_so = ticked is Qt.CheckState.Checked
        both = [is_so, is_so, False]
        trainer.qtbot.waitUntil(lambda of=both: [item.may_drop for item in trainer.held] == of)
        trainer.qtbot.waitUntil(lambda of=ticked: drop.checkState() is of)
    trainer.choose(1)
    assert drop.checkState() is Qt.CheckState.Unchecked


def test_a_question_of_the_room_says_so_and_is_handed_out_with_one_tick(trainer):
    asked = Draft(ItemKind.QUESTION, None, "Who pays?", handed_out=False)
    trainer.set_of(question("A"), asked)
    tick = trainer.page.parts.item_pane.times.handed_out
    trainer.choose(0)
    assert not tick.isVisible()
    trainer.choose(1)
    assert trainer.shown[1].signs == ("Asked in the room, not handed out",)
    assert not tick.isChecked()
    tick.click()
    trainer.settled()
    trainer.qtbot.waitUntil(lambda: trainer.shown[1].signs == ("Asked in the room",))
    assert [item.handed_out for item in trainer.held] == [None, True]

    trainer.page.parts.hand.duplicate_items(trainer.own.id, [trainer.held[1].id], print)
    trainer.settled()
    assert [item.handed_out for item in trainer.held] == [None, True, True]
    trainer.do(lambda notebook: (notebook.undo(), notebook.undo()))
    assert [item.handed_out for item in trainer.held] == [None, False]
    trainer.key(Qt.Key.Key_Up, SHIFT)
    assert not tick.isEnabled()


def test_undo_and_redo_say_at_which_item_of_which_set(trainer):
    trainer.set_of(question("A"), trainer.quote(0), question("C"))
    do, drop = trainer.person.do, trainer.page.parts.item_pane.times.may_drop
    trainer.choose(1)
    drop.click()
    trainer.settled()
    trainer.choose(0)
    at_item = "what was changed at an item (“Monday”, 2 · Passage)."
    for way, told in ((do.undo, f"Undone: {at_item}"), (do.redo, f"Done again: {at_item}")):
        way.trigger()
        trainer.qtbot.waitUntil(lambda told=told: trainer.person.window.messages.text == told)

    trainer.page.parts.hand.take_out([item.id for item in trainer.held[1:]])
    trainer.settled()
    trainer.qtbot.waitUntil(lambda: trainer.targets == ["A"])
    do.undo.trigger()
    told = "Undone: taken out of a set (“Monday”, 2 items)."
    trainer.qtbot.waitUntil(lambda: trainer.person.window.messages.text == told)


def test_a_pause_without_words_has_those_that_the_room_reads(trainer):
    trainer.set_of(Draft(ItemKind.PAUSE, minutes=5), Draft(ItemKind.PAUSE, words="Tea."))
    assert [row.words for row in trainer.shown] == ["We pause here.", "Tea."]


def picker(trainer):
    wanted = (each for each in trainer.page.parts.add.actions() if "Quotes and" in each.text())
    next(wanted).trigger()
    return trainer.person.window.findChild(PassagePicker)


def rows(sheet):
    found = sheet.findChild(QListWidget)
    return [found.item(number) for number in range(found.count())]


def words_in(sheet):
    return "\n".join(each.text() for each in sheet.findChildren(QLabel))


def test_quotes_and_passages_are_found_by_words_ticked_and_added_in_the_order_of_the_text(trainer):
    trainer.set_of(question("A"), question("B"))
    trainer.choose(0)
    sheet = picker(trainer)
    box, found = sheet.findChild(FindBox), sheet.findChild(QListWidget)
    assert len(rows(sheet)) == len(trainer.quotes)
    trainer.person.type(box, "fault attacked")
    trainer.qtbot.waitUntil(lambda: len(rows(sheet)) == 1)
    assert "Care: violence" in rows(sheet)[0].text()
    trainer.person.press(Qt.Key.Key_Return, on=box)
    assert sheet.focusWidget() is found
    trainer.person.press(Qt.Key.Key_Space, on=found)
    assert "1 ticked" in words_in(sheet)

    box.setText("police officers who help")
    trainer.qtbot.waitUntil(lambda: len(rows(sheet)) > 1)
    assert rows(sheet)[0].checkState() is Qt.CheckState.Checked
    rows(sheet)[1].setCheckState(Qt.CheckState.Checked)
    other = rows(sheet)[1].data(Qt.ItemDataRole.UserRole)
    box.setText("xyzzy")
    trainer.qtbot.waitUntil(lambda: "Nothing has these words" in words_in(sheet))
    sheet.findChild(QListWidget).setFocus()
    trainer.person.press(Qt.Key.Key_Return, on=found)
    trainer.settled()

    order = [each.id for each in trainer.archive.content.passages()]
    chosen = sorted(["q-all-your-fault", other], key=order.index)
    trainer.qtbot.waitUntil(lambda: trainer.targets == ["A", *chosen, "B"])
    trainer.qtbot.waitUntil(
        lambda: (
            trainer.items.chosen_row.entry.item.target == chosen[-1]
        )  # what is added next follows
    )


def test_what_was_typed_is_seen_in_what_it_finds_and_what_the_set_has_is_said(trainer):
    passages = trainer.archive.content.passages()
    long = next(each for each in passages if len(each.text) > 400)
    word = max(long.text[300:].split(" ")[1:-1], key=len).strip(".,;:!?“”’")
    assert word.casefold() not in long.text[:200].casefold()
    trainer.set_of(Draft(ItemKind.PASSAGE, anchor_on(trainer.archive, long.id)))
    sheet = picker(trainer)
    sheet.findChild(FindBox).setText(word)
    trainer.qtbot.waitUntil(lambda: 0 < len(rows(sheet)) < len(trainer.quotes))

    told = {each.data(Qt.ItemDataRole.UserRole): each.text() for each in rows(sheet)}
    assert all(word.casefold() in each.casefold() for each in told.values())
    assert [*long.text.split(" ")[:5]] == told[long.id].splitlines()[1].split(" ")[:5]
    assert [name for name, said in told.items() if "in the set already" in said] == [long.id]


def test_words_that_are_folded_are_not_told_by_what_finds_them(trainer):
    trainer.set_of(question("A"))
    trainer.page.treat_care(CareChoice.FOLD)
    sheet = picker(trainer)
    sheet.findChild(FindBox).setText("attacked")
    trainer.qtbot.waitUntil(lambda: len(rows(sheet)) == 1)

    assert "attacked" not in rows(sheet)[0].text()
    assert "The words are folded." in rows(sheet)[0].text()


def test_a_shared_set_is_taken_in_where_the_sets_are(trainer):
    page = trainer.open()
    asked = []
    trainer.person.do.take_in.triggered.connect(lambda: asked.append(True))
    assert page.parts.take_in.isVisible()
    page.parts.take_in.click()
    for dialog in trainer.person.window.findChildren(QFileDialog):
        dialog.reject()

    assert asked == [True]


def test_when_a_set_begins_is_kept_with_it(trainer):
    first = trainer.set_of(question("A", 30))
    pane = trainer.page.parts.plan_pane
    trainer.page.parts.foot.show_view(PLAN)
    box = pane.findChild(QLineEdit)
    box.setFocus()
    box.selectAll()
    trainer.person.type(box, "1430")
    trainer.person.press(Qt.Key.Key_Tab, on=box)
    trainer.settled()
    trainer.qtbot.waitUntil(lambda: trainer.kept.sets[first.id].begins == "14:30")

    trainer.page.take_manner(READY_MADE + trainer.archive.content.sets[0].id)
    assert box.text() == "09:00"
    trainer.page.take_manner(first.id)
    assert (box.text(), pane.begins.toString("HH:mm")) == ("14:30", "14:30")


def test_tab_keeps_no_time_of_day_and_what_is_none_leaves_the_one_before_and_says_so(trainer):
    first = trainer.set_of(question("A", 30))
    trainer.page.parts.foot.show_view(PLAN)
    pane = trainer.page.parts.plan_pane
    box = pane.findChild(QLineEdit)
    box.setFocus()
    trainer.person.press(Qt.Key.Key_Tab, on=box)
    trainer.settled()
    assert trainer.kept.sets[first.id].begins == ""

    box.setFocus()
    box.selectAll()
    trainer.person.type(box, "25:70")
    trainer.person.press(Qt.Key.Key_Tab, on=box)
    trainer.settled()

    assert (box.text(), pane.begins.toString("HH:mm")) == ("09:00", "09:00")
    assert trainer.kept.sets[first.id].begins == ""
    why = "That is no time of day, so 09:00 stays. Type hours and minutes, such as 14:30."
    assert why in [each.text() for each in pane.findChildren(QLabel) if each.isVisible()]
    box.setFocus()
    box.selectAll()
    trainer.person.type(box, "9")
    assert why not in [each.text() for each in pane.findChildren(QLabel) if each.isVisible()]


def test_what_is_added_to_a_set_of_another_archive_is_said(trainer):
    elsewhere = Anchor("other", 1, "d", "p", "Words of it", whole=True)
    trainer.do(lambda notebook: notebook.sets.make("Both", [Draft(ItemKind.PASSAGE, elsewhere)]))
    trainer.person.do.quotes.trigger()
    trainer.person.workspace.shown.take_focus()
    trainer.person.press(Qt.Key.Key_Down, on=QApplication.focusWidget())
    trainer.add()

    assert "also has items of another archive" in trainer.person.window.messages.text


def test_several_items_have_their_minutes_set_at_once(trainer):
    trainer.set_of(question("A", 1), question("B", 2), question("C", 3))
    pane = trainer.page.parts.item_pane
    trainer.choose(0)
    trainer.key(Qt.Key.Key_Down, SHIFT)
    assert pane.minutes.accessibleName() == "Minutes for each of 2 items"
    pane.minutes.setValue(7)
    trainer.settled()
    trainer.qtbot.waitUntil(lambda: [item.minutes for item in trainer.held] == [7, 7, 3])
    assert trainer.person.window.messages.text == "2 items have new minutes."

    trainer.do(lambda notebook: notebook.undo())
    assert [item.minutes for item in trainer.held] == [1, 2, 3]


def test_several_items_are_counted_and_nothing_of_one_of_them_is_shown_or_typed_on(trainer):
    trainer.set_of(question("A", 1), question("B", 2), question("C", 2))
    pane = trainer.page.parts.item_pane
    trainer.choose(0)
    assert pane.words.isVisible()
    trainer.key(Qt.Key.Key_Down, SHIFT)
    told = [each.text() for each in pane.findChildren(QLabel) if each.isVisible()]
    assert "2 items selected" in told
    assert not any("Question" in each for each in told)
    assert not pane.words.isVisible()
    assert not pane.note.isVisible()
    assert pane.minutes.text() == "differ"

    trainer.items.take([item.id for item in trainer.held[1:]])
    assert pane.minutes.text() == "2"
    trainer.items.take([trainer.items.chosen])
    assert pane.words.isVisible()
    assert pane.words.toPlainText() == "B"
    assert [item.minutes for item in trainer.held] == [1, 2, 2]


@pytest.mark.long
def test_only_minutes_that_changed_are_counted(trainer):
    trainer.set_of(question("A", 1), question("B", 2))
    ids = [item.id for item in trainer.held]
    hand = trainer.page.parts.hand
    hand.set_minutes(dict(zip(ids, (1, 5), strict=True)))
    trainer.settled()
    trainer.qtbot.waitUntil(lambda: "1 item has new" in trainer.person.window.messages.text)
    hand.set_minutes(dict(zip(ids, (1, 5), strict=True)))
    trainer.settled()

    trainer.qtbot.waitUntil(
        lambda: trainer.person.window.messages.text == "All minutes stay as they were."
    )
    trainer.do(lambda notebook: notebook.undo())
    assert [item.minutes for item in trainer.held] == [1, 2]


def test_the_note_the_minutes_and_the_care_note_first_are_kept_and_undone(trainer):
    number = heavy(trainer)[0]
    trainer.set_of(trainer.quote(number))
    pane = trainer.page.parts.item_pane
    trainer.choose(0)
    trainer.person.type(pane.note, "Read it slowly.")
    pane.note.left.emit()
    trainer.qtbot.waitUntil(lambda: trainer.held[0].note == "Read it slowly.")
    pane.minutes.setValue(7)
    trainer.qtbot.waitUntil(lambda: trainer.held[0].minutes == 7)
    pane.steps.setCurrentIndex(2)
    pane.steps.activated.emit(2)
    trainer.qtbot.waitUntil(lambda: trainer.held[0].in_steps is False)
    trainer.qtbot.waitUntil(lambda: trainer.shown[0].minutes == "7 min")
    assert pane.steps.isVisible()

    trainer.do(lambda notebook: notebook.undo())  # what is written in one go is one undo
    assert (trainer.held[0].note, trainer.held[0].minutes) == ("", 0)
    trainer.qtbot.waitUntil(lambda: pane.note.toPlainText() == "")
    assert pane.minutes.value() == 0


def test_what_is_typed_is_saved_when_another_item_is_chosen(trainer):
    trainer.set_of(question("A"), question("B"))
    pane = trainer.page.parts.item_pane
    trainer.choose(0)
    pane.note.setPlainText("To the first")
    trainer.choose(1)
    trainer.qtbot.waitUntil(lambda: trainer.held[0].note == "To the first")
    assert pane.note.toPlainText() == ""
    assert trainer.held[1].note == ""


def test_a_note_is_saved_while_somebody_types_without_a_pause(trainer):
    trainer.set_of(question("A"))
    note = trainer.page.parts.item_pane.note
    trainer.choose(0)
    typed = ""
    while not trainer.held[0].note and len(typed) < 30:  # 0.1 s each
        note.insertPlainText("a")
        typed += "a"
        trainer.qtbot.wait(100)

    assert trainer.held[0].note
    assert note.toPlainText() == typed
    note.insertPlainText("b")
    trainer.qtbot.waitUntil(lambda: trainer.held[0].note == f"{typed}b")


# ------------------------------------------------------------------ planning


def test_minutes_and_voices_are_counted_and_nothing_is_said_of_them(trainer):
    trainer.set_of(trainer.quote(0, minutes=4), question(minutes=6))
    page = trainer.page
    page.parts.foot.show_view(PLAN)

    assert "2 item" in page.parts.above.said
    assert "10 min" in page.parts.above.said
    assert page.parts.plan_pane.told.startswith("10 minute")
    assert page.parts.plan_pane.bars.model().rowCount() == 1


@pytest.mark.long
def test_as_many_minutes_as_an_archive_or_a_notebook_may_say_are_shown_and_stay(trainer):
    most = MAX_MINUTES
    trainer.set_of(question(minutes=most))
    pane = trainer.page.parts.item_pane
    trainer.choose(0)
    assert pane.minutes.value() == most

    trainer.person.type(pane.note, "Read it slowly.")
    pane.note.left.emit()
    trainer.qtbot.waitUntil(lambda: trainer.held[0].note == "Read it slowly.")
    assert trainer.held[0].minutes == most


def test_several_chosen_items_may_all_be_left_out_with_one_press(trainer):
    trainer.set_of(question("One?"), question("Two?"), question("Three?"))
    trainer.choose(0)
    trainer.items.selectAll()
    pane = trainer.page.parts.item_pane
    heads = "\n".join(each.text() for each in pane.findChildren(QLabel))
    assert "3 items selected" in heads
    pane.times.may_drop.click()
    trainer.settled()
    assert [item.may_drop for item in trainer.held] == [True] * 3
    trainer.do(lambda notebook: notebook.undo())
    assert [item.may_drop for item in trainer.held] == [False] * 3

    trainer.choose(1)
    heads = "\n".join(each.text() for each in pane.findChildren(QLabel))
    assert "chosen" not in heads


def test_that_nothing_can_be_printed_or_presented_is_said_until_something_is_added(trainer):
    trainer.set_of()
    trainer.person.press(Qt.Key.Key_P, CTRL | SHIFT, on=trainer.person.window)
    assert trainer.person.window.messages.text.startswith("Open a set that has items")
    trainer.person.press(Qt.Key.Key_F5, on=trainer.person.window)
    assert "nothing in this set" in trainer.person.window.messages.text
    name = trainer.own.id
    trainer.do(lambda notebook: notebook.sets.add(name, [question()]))
    trainer.settled()
    assert trainer.person.window.messages.text == ""


def test_of_a_set_that_came_along_nothing_looks_as_if_one_could_type(trainer):
    page = trainer.open()
    pane = page.parts.item_pane
    paper, line, ground = (colour(trainer, name) for name in ("paper", "line", "raised"))
    trainer.choose(0)
    assert pane.note.isReadOnly()
    assert not pane.minutes.isEnabled()
    assert [paper, paper] == edge_and_ground(pane.note, pane)

    page.parts.above.adopt.click()
    trainer.qtbot.waitUntil(lambda: not pane.note.isReadOnly())
    trainer.settled()
    QApplication.processEvents()
    assert edge_and_ground(pane.note, pane) == [line, ground]


def test_in_a_low_window_the_note_is_seen_with_the_words_of_a_slide(trainer):
    trainer.person.window.resize(800, 600)
    page = trainer.open()
    trainer.choose(0)
    QApplication.processEvents()
    pane = page.parts.item_pane
    area = pane.parentWidget().parentWidget()
    top = pane.note.mapTo(area, QPoint(0, 0)).y()
    assert top + pane.note.fontMetrics().lineSpacing() < area.height()
    for box in (pane.words, pane.note):  # each is high enough for what is written in it
        assert not box.verticalScrollBar().isVisible()


def colour(trainer, name):
    return trainer.person.look.colour(name).name()


def edge_and_ground(box, pane):
    """The colours of the lower edge near its right end, and inside it: nothing is written there."""
    seen = pane.grab().toImage()
    edge = box.mapTo(pane, QPoint(box.width() - 10, box.height() - 1))
    return [seen.pixelColor(edge - QPoint(0, up)).name() for up in (0, 4)]


def test_a_pause_is_proposed_once_for_a_run_and_put_in_before_its_third(trainer):
    three = heavy(trainer)[:3]
    trainer.set_of(question("A"), *map(trainer.quote, three))
    suggestion = trainer.page.parts.above.suggestion
    assert "Items 2 to 4" in suggestion.said
    suggestion.accept.click()
    trainer.qtbot.waitUntil(lambda: len(trainer.held) == 5)

    assert trainer.held[3].kind is ItemKind.PAUSE
    assert suggestion.said == ""
    trainer.do(lambda notebook: notebook.undo())
    trainer.qtbot.waitUntil(lambda: len(trainer.shown) == 4)
    assert suggestion.said == ""  # it was answered


def test_a_pause_that_is_not_wanted_is_not_proposed_again(trainer):
    trainer.set_of(*map(trainer.quote, heavy(trainer)[:3]))
    suggestion = trainer.page.parts.above.suggestion
    suggestion.decline.click()
    assert suggestion.said == ""
    trainer.do(lambda notebook: notebook.sets.add(trainer.own.id, [question()]))
    trainer.qtbot.waitUntil(lambda: len(trainer.shown) == 4)
    assert suggestion.said == ""
    assert len(trainer.held) == 4


def test_an_item_of_another_archive_is_told_of_and_not_shown(trainer):
    away = Anchor("another", 1, "", "t", "Theme elsewhere", whole=True)
    gone = Anchor(trainer.archive.content.id, 1, "", "none", "A theme of old", whole=True)
    trainer.set_of(
        question("A"), Draft(ItemKind.THEME, away), Draft(ItemKind.THEME, gone), question("B")
    )
    told = trainer.shown

    assert told[1].signs == ("Of the archive “another”. Not shown here.",)
    assert told[2].signs == ("“A theme of old” is not in this edition.",)
    assert told[3].head.startswith("2 · ")  # what is not shown has no number
    assert len(trainer.page.showing.shown.whole.items) == 2
    assert "2 item(s) cannot" in trainer.page.parts.plan_pane.told.replace("items", "item(s)")


def test_words_that_need_care_are_folded_as_the_reader_chose(trainer):
    trainer.set_of(trainer.quote(heavy(trainer)[0]))
    trainer.page.treat_care(CareChoice.FOLD)

    assert trainer.shown[0].words == "The words are folded."
    assert trainer.shown[0].care


# ------------------------------------------------------------------ what leaves the screen


def test_the_keys_for_presenting_show_the_set_from_its_first_or_chosen_item(trainer):
    trainer.set_of(question("First of all"), question("And then"))
    person, presenting = trainer.person, trainer.person.program.session.presenting
    person.press(Qt.Key.Key_F5, on=person.window)
    assert presenting.audience is not None
    assert presenting.audience.presentation.slide.words == "First of all"
    presenting.end()
    trainer.choose(1)
    person.press(Qt.Key.Key_F5, SHIFT, on=person.window)
    assert presenting.audience.presentation.slide.words == "And then"
    presenting.end()
    person.do.quotes.trigger()
    assert person.do.present.text() == "From the &first quote"


def test_a_room_sees_what_was_typed_just_before(trainer):
    trainer.set_of(question("Who was there?"))
    trainer.choose(0)
    box = trainer.page.parts.item_pane.words
    box.setFocus()
    box.selectAll()
    trainer.person.type(box, "And who was not?")
    trainer.person.press(Qt.Key.Key_F5, on=trainer.person.window)

    slide = trainer.person.program.session.presenting.audience.presentation.slide
    assert slide.words == "And who was not?"


def test_a_set_that_is_changed_while_it_is_presented_is_shown_as_it_is_now(trainer):
    trainer.set_of(question("First of all"), question("And then"), question("At last"))
    trainer.choose(1)
    trainer.person.press(Qt.Key.Key_F5, SHIFT, on=trainer.person.window)
    presenting = trainer.person.program.session.presenting
    show = presenting.audience.presentation
    assert show.slide.words == "And then"

    trainer.do(lambda notebook: notebook.sets.take_out([trainer.held[0].id]))
    trainer.qtbot.waitUntil(lambda: [each.words for each in show.slides] == ["And then", "At last"])

    assert show.slide.words == "And then"
    presenting.end()


def test_what_was_typed_just_before_is_in_an_export(trainer):
    trainer.set_of(question("Who was there?"))
    box = trainer.page.parts.set_pane.title
    box.selectAll()
    trainer.person.type(box, "Clean")
    wanted = trainer.person.qtbot.waitSignal(trainer.page.export_wanted)
    with wanted as told:
        trainer.page.parts.above.export.click()

    assert told.args[0].title == {"": "Clean"}


def test_a_set_is_exported_and_shared_as_a_file_from_its_screen(trainer):
    trainer.set_of(trainer.quote(0))
    trainer.page.parts.above.export.click()
    trainer.sheet(ExportSheet).close()

    trainer.page.parts.above.share.click()

    assert trainer.sheet(ShareSheet)


def test_enter_opens_a_passage_in_a_tab_of_its_own_or_here_and_the_way_back_leads_to_the_set(
    trainer,
):
    made = trainer.set_of(question(), trainer.quote(1))
    trainer.choose(1)
    trainer.key(Qt.Key.Key_Return, CTRL)
    assert Place(ScreenName.READER, trainer.quotes[1].id) in trainer.person.workspace.tabs.places

    trainer.key(Qt.Key.Key_Return)
    assert trainer.person.place.screen is ScreenName.READER
    assert trainer.person.reader.chosen == trainer.quotes[1].id
    trainer.person.do.back.trigger()

    assert trainer.page.isVisible()
    assert trainer.page.showing.name == made.id


# ------------------------------------------------------------------ for everybody


def test_everything_has_a_name_and_says_what_it_is(trainer):
    trainer.set_of(*map(trainer.quote, heavy(trainer)[:3]), question())
    window = trainer.person.window
    for view in (ITEM, SET, PLAN):
        trainer.page.parts.foot.show_view(view)
        assert list(amiss(window)) == []
    assert trainer.shown[0].spoken.index("Care:") < trainer.shown[0].spoken.index("“")


def test_everything_can_be_come_to_by_tab(trainer):
    trainer.set_of(question("A"))
    page, person = trainer.page, trainer.person
    trainer.items.setFocus()
    seen = set()
    for _ in range(60):
        person.press(Qt.Key.Key_Tab)
        seen.add(QApplication.focusWidget())
    parts = page.parts
    for part in (
        parts.pane,
        parts.make,
        parts.above.add,
        parts.above.share,
        parts.above.export,
        parts.item_pane.words,
        parts.item_pane.note,
        parts.item_pane.minutes,
    ):
        assert part in seen, part.accessibleName()


@pytest.mark.parametrize("language", ["en", "ru", "ky"])
def test_on_a_small_laptop_nothing_that_is_said_of_an_item_is_cut_at_its_side(trainer, language):
    trainer.set_of(trainer.quote(heavy(trainer)[0]))
    trainer.person.speak(language)
    trainer.qtbot.waitUntil(lambda: trainer.person.workspace is not None)
    trainer.person.window.resize(1024, 600)
    trainer.person.do.workshop.trigger()
    foot = trainer.page.parts.foot
    for view in (ITEM, SET, PLAN):
        foot.show_view(view)
        area = foot._stack.currentWidget()
        trainer.qtbot.waitUntil(lambda shown=area: shown.viewport().width() > 0)
        assert area.widget().minimumSizeHint().width() <= area.viewport().width()


def test_of_a_long_set_only_what_is_seen_is_laid_out(trainer):
    words = [question(f"Question {number}") for number in range(500)]
    trainer.set_of(*words)
    model = trainer.items.model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    assert model.rowCount() == 500
    assert trainer.shown[499].head == "500 · Question"
    trainer.choose(499)
    trainer.key(Qt.Key.Key_Up, ALT)
    trainer.qtbot.waitUntil(lambda: trainer.targets[498] == "Question 499")
    assert trainer.items.itemDelegate().measured < 500


def test_a_theme_that_is_chosen_among_its_passages_gives_the_passage(trainer):
    person = trainer.person
    person.do.themes.trigger()
    themes = person.workspace.shown
    person.under_theme.setFocus()
    person.under_theme.choose_first()
    assert themes.subject == ("theme", "")
    assert Item(ItemKind.PASSAGE, themes.chosen).target


def test_of_a_very_long_passage_the_pane_shows_the_beginning_and_says_so(trainer, monkeypatch):
    trainer.set_of(trainer.quote(0))
    trainer.choose(0)
    pane, words = trainer.page.parts.item_pane, trainer.quotes[0].text
    said = "Only the beginning of the words stands here."

    def labels():
        return [label.text() for label in pane.findChildren(QLabel) if not label.isHidden()]

    assert words in labels()
    assert not any(said in each for each in labels())
    monkeypatch.setattr("viewer.screens.workshop.panes.item_pane._MOST_WHOLE", 40)
    trainer.page.showing.refresh()
    assert words[:40] in labels()
    assert any(each.endswith(said) for each in labels())
