"""The notebook as a reader meets it: what they kept is listed, opened, written on, put away."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QPushButton

from index import replace
from tests.viewer.accessibles import amiss
from tests.viewer.conftest import stand
from tests.viewer.controls import box_with, lines_of, main_button
from tests.viewer.printing.test_printing import printed_words, written
from tests.viewer.screens.test_sizes import enlarge
from tests.vocabularies import FIRST_WORDS
from viewer.handouts.export_sheet import ExportSheet
from viewer.notebook.dialogs.first_keep import FirstKeepSheet
from viewer.notebook.service.status import NotebookState, NotebookStatus, Protection
from viewer.notebook.store.entries.anchors import anchor_on
from viewer.notebook.store.errors import NotSaved
from viewer.notebook.store.model import Colour, NotebookSnapshot
from viewer.screens.notebook.list.model import KEPT
from viewer.screens.notebook.list.rows import BIN, EntryOrder
from viewer.screens.notebook.page import NotebookPage
from viewer.screens.notebook.sheets import ForGoodBox, TitleSheet
from viewer.screens.search.page import SearchScreen
from viewer.services.settings import CareChoice
from viewer.shell.places.places import Place, ScreenName
from viewer.wording.citation import citation, link_to

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Notekeeper:
    """What a reader does with the notebook, and what they see of it."""

    def __init__(self, person):
        self.person = person
        self.qtbot = person.qtbot
        self.keeper = person.program.session.keeper

    @property
    def archive(self):
        return self.person.program.session.archive

    @property
    def quotes(self):
        return self.archive.quotes

    def sit(self):
        """Have a notebook for this sitting."""
        self.keeper.sit(lambda _standing: None)
        self.qtbot.waitUntil(lambda: self.keeper.keeping is NotebookState.OPEN)
        return self

    def do(self, change):
        """Make a change, and wait until it is kept."""
        done = []
        self.keeper.keep(change, done.append)
        self.qtbot.waitUntil(lambda: bool(done))
        return done[0]

    def star(self, *passages):
        anchors = [anchor_on(self.archive, each) for each in passages]
        return [each.id for each in self.do(lambda notebook: notebook.star(anchors))]

    def highlight(self, passage, start, end, colour=Colour.YELLOW):
        anchor = anchor_on(self.archive, passage, start, end)
        (made,) = self.do(lambda notebook: notebook.highlight([anchor], colour))
        return made.id

    def note(self, text, passage=None):
        anchor = anchor_on(self.archive, passage) if passage else None
        return self.do(lambda notebook: notebook.add_note(text, anchor)).id

    def collection(self, title, *entries, **more):
        return self.do(lambda notebook: notebook.collections.make(title, entries, **more)).id

    @property
    def kept(self):
        return self.keeper.kept

    # ------------------------------------------------------ what is seen

    @property
    def page(self):
        return self.person.workspace.findChild(NotebookPage)

    def open(self):
        """Go to the notebook by its key."""
        self.person.press(Qt.Key.Key_6, ALT, on=self.person.window)
        self.qtbot.waitUntil(lambda: self.page is not None and self.page.isVisible())
        return self.page

    @property
    def rows(self):
        return self.page.notes.rows

    @property
    def ids(self):
        return [row.id for row in self.rows]

    def list_as(self, *ids):
        self.qtbot.waitUntil(lambda: self.ids == list(ids))

    def button(self, text):
        buttons = self.person.window.findChildren(QPushButton)
        return next(each for each in buttons if each.text() == text and each.isVisible())

    @property
    def said(self):
        return self.person.window.messages.text

    def sheet(self, kind):
        found = []

        def there():
            found[:] = [each for each in self.person.window.findChildren(kind) if each.isVisible()]
            return bool(found)

        self.qtbot.waitUntil(there)
        return found[0]

    def title(self, text):
        """Answer what something is to be called."""
        sheet = self.sheet(TitleSheet)
        sheet.box.selectAll()
        self.person.type(sheet.box, text)
        self.person.press(Qt.Key.Key_Return, on=sheet.box)

    def act(self, text, pane=None):
        """Choose in the menu that a click with the right button shows."""
        where = pane or self.page.notes
        for action in where.actions():
            if action.text().startswith(text):
                assert action.isVisible()
                action.trigger()
                return
        raise AssertionError(text)

    def menu(self, menu, text):
        menu.aboutToShow.emit()
        action = next(each for each in menu.actions() if each.text().strip() == text)
        action.trigger()


@pytest.fixture
def nobody(person):
    """Somebody who has kept nothing."""
    return Notekeeper(person)


@pytest.fixture
def reader(nobody):
    """Somebody whose notebook is open."""
    return nobody.sit()


def test_nothing_kept_yet_says_what_would_be_here_and_begins_with_a_note(nobody):
    page = nobody.open()
    assert "Nothing is kept yet." in page.standing.said
    assert QApplication.focusWidget() is page.standing.button

    page.standing.button.click()
    sheet = nobody.sheet(FirstKeepSheet)
    assert not page.editor.box.isVisible()  # nothing can be typed that is kept nowhere
    sheet.reject()
    nobody.qtbot.waitUntil(lambda: not sheet.isVisible())
    assert not page.editor.box.isVisible()

    page.standing.button.click()
    nobody.sheet(FirstKeepSheet)
    nobody.button("For this &sitting only").click()
    nobody.qtbot.waitUntil(lambda: nobody.person.window.focusWidget() is page.editor.box)


def test_what_was_kept_is_listed_the_newest_first_with_its_words_and_place(reader):
    quote = reader.quotes[0]
    (star,) = reader.star(quote.id)
    lit = reader.highlight(quote.id, 0, 12, Colour.ROSE)
    note = reader.note("Ask the lawyer about this", quote.id)
    free = reader.note("Buy batteries")
    reader.open()
    reader.list_as(free, note, lit, star)
    by_id = {row.id: row.told for row in reader.rows}

    assert by_id[star].words[:40] == quote.text[:40]
    assert by_id[star].quote
    assert by_id[star].head.startswith("Star · ")
    assert "quote 1" in by_id[star].head
    assert by_id[lit].words == quote.text[:12]
    assert by_id[lit].head.startswith("Highlight, rose · ")  # the colour is told by its name
    assert by_id[note].note == "Ask the lawyer about this"
    assert by_id[free].words == ""
    assert str(datetime.now(UTC).astimezone().year) in by_id[free].head
    assert reader.page.above.said.startswith("4 ")


def test_the_navigation_says_how_much_is_kept(reader):
    reader.star(reader.quotes[0].id, reader.quotes[1].id)
    item = reader.person.place_named("Notebook")
    assert (item.text(0), item.text(1)) == ("Notebook", "2")


def test_who_speaks_is_told_at_the_level_of_the_dial(reader):
    quote = reader.quotes[0]
    reader.star(quote.id)
    reader.open()
    told = reader.rows[0].told.attribution
    assert told == reader.person.program.session.dial.line(quote, FIRST_WORDS)
    none = next(a for a in reader.person.do.attributions.actions() if a.data() == "none")
    none.trigger()
    assert reader.rows[0].told.attribution == ""
    assert told not in reader.rows[0].spoken


def careful(reader):
    return next(quote for quote in reader.quotes if quote.care)


def test_words_that_need_care_are_folded_where_the_reader_chose_so(reader):
    quote = careful(reader)
    reader.star(quote.id)
    reader.open()
    assert reader.rows[0].told.care.startswith("Care: ")
    assert reader.rows[0].spoken.startswith("Care: ")
    reader.person.treat_care(CareChoice.FOLD)
    assert "folded" in reader.rows[0].told.words
    assert quote.text[:30] not in reader.rows[0].spoken
    reader.person.treat_care(CareChoice.DIM)
    assert reader.rows[0].told.pale
    assert quote.text[:30] in reader.rows[0].spoken


@pytest.mark.parametrize("how", ["enter", "double click"])
def test_an_entry_opens_its_passage_in_the_text(reader, how):
    quote = reader.quotes[2]
    reader.star(quote.id)
    notes = reader.person.laid_out(reader.open().notes)
    assert reader.person.workspace.chosen == quote.id  # the card tells of it
    if how == "enter":
        reader.person.press(Qt.Key.Key_Return, on=notes)
    else:
        at = notes.visualRect(notes.model().index(0, 0)).center()
        QTest.mouseClick(notes.viewport(), Qt.MouseButton.LeftButton, pos=at)
        QTest.mouseDClick(notes.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert reader.person.place == Place(ScreenName.READER, quote.id)


# ------------------------------------------------------------ notes


def test_a_note_is_saved_while_one_types_and_says_so(reader):
    (star,) = reader.star(reader.quotes[0].id)
    editor = reader.open().editor
    editor._timer.setInterval(1)
    reader.person.type(editor.box, "Strong opening")
    reader.qtbot.waitUntil(lambda: reader.kept.entries[star].note == "Strong opening")
    reader.qtbot.waitUntil(lambda: editor.state == "For this sitting")
    assert reader.rows[0].told.note == "Strong opening"
    assert editor.box.toPlainText() == "Strong opening"


def test_a_note_is_saved_when_the_keys_go_elsewhere_or_to_another_entry(reader):
    first, second = reader.star(reader.quotes[0].id, reader.quotes[1].id)
    page = reader.open()
    page.notes.choose(first)
    page.editor.box.setFocus()
    reader.person.type(page.editor.box, "one")
    page.notes.setFocus()
    reader.qtbot.waitUntil(lambda: reader.kept.entries[first].note == "one")
    page.notes.choose(second)
    assert page.editor.box.toPlainText() == ""
    reader.person.type(page.editor.box, "two")
    page.notes.choose(first)
    reader.qtbot.waitUntil(lambda: reader.kept.entries[second].note == "two")
    assert page.editor.box.toPlainText() == "one"


def test_a_note_that_stands_by_itself_is_begun_by_its_key(reader):
    reader.person.press(
        Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | SHIFT, on=reader.person.window
    )
    editor = reader.page.editor
    assert QApplication.focusWidget() is editor.box
    reader.person.type(editor.box, "By itself")
    editor.save()
    reader.qtbot.waitUntil(lambda: [e.note for e in reader.kept.entries.values()] == ["By itself"])
    reader.person.type(editor.box, ", and more")
    editor.save()
    reader.qtbot.waitUntil(
        lambda: [e.note for e in reader.kept.entries.values()] == ["By itself, and more"]
    )
    assert reader.page.notes.chosen == editor.entry


def test_who_writes_is_not_led_to_another_note_by_what_the_list_shows(reader):
    star, other = reader.star(reader.quotes[0].id, reader.quotes[1].id)
    reader.do(lambda notebook: notebook.write_note(star, "zebra"))
    page = reader.open()
    reader.person.type(page.above.box, "zebra")
    reader.list_as(star)
    box = page.editor.box
    box.setFocus()
    box.selectAll()
    reader.person.type(box, "another word")
    page.editor.save()
    reader.list_as()
    assert box.toPlainText() == "another word"
    page.editor.begin()
    assert reader.kept.entries[star].note == "another word"
    assert reader.kept.entries[other].note == ""


def test_a_note_that_undo_took_away_is_not_written_on(reader):
    page = reader.open()
    page.write_new()
    reader.person.type(page.editor.box, "one")
    page.editor.save()
    reader.qtbot.waitUntil(lambda: page.editor.entry in reader.kept.entries)
    reader.do(lambda notebook: notebook.undo())
    reader.qtbot.waitUntil(lambda: not reader.kept.entries)
    assert page.standing.isVisible() or page.editor.entry == ""


def test_what_is_being_typed_is_saved_when_satchel_ends(reader):
    (star,) = reader.star(reader.quotes[0].id)
    editor = reader.open().editor
    reader.person.type(editor.box, "last words")
    heard = []
    reader.keeper.changed.connect(lambda kept: heard.append(kept.entries[star].note))
    reader.keeper.ending.emit()
    reader.qtbot.waitUntil(lambda: heard == ["last words"])


# ------------------------------------------------------------ deleting, undo


def test_delete_puts_into_the_bin_and_ctrl_z_brings_it_back(reader):
    first, second = reader.star(reader.quotes[0].id, reader.quotes[1].id)
    notes = reader.open().notes
    notes.choose(first)
    reader.person.press(Qt.Key.Key_Delete, on=notes)
    reader.list_as(second)
    reader.qtbot.waitUntil(lambda: "put into the bin" in reader.said)
    assert first in reader.kept.binned

    reader.person.press(Qt.Key.Key_Z, CTRL, on=notes)
    reader.list_as(second, first)
    assert reader.said == ""


def test_several_are_chosen_by_keys_and_by_mouse(reader):
    three = reader.star(*(quote.id for quote in reader.quotes[:3]))
    notes = reader.person.laid_out(reader.open().notes)
    notes.choose(three[2])
    reader.person.press(Qt.Key.Key_Down, SHIFT, on=notes)
    assert set(notes.taken) == {three[2], three[1]}
    last = notes.visualRect(notes.model().index(2, 0)).center()
    notes.choose(three[2])
    QTest.mouseClick(notes.viewport(), Qt.MouseButton.LeftButton, CTRL, last)
    assert notes.taken == [three[2], three[0]]
    assert reader.person.place.screen is ScreenName.NOTEBOOK
    reader.person.press(Qt.Key.Key_Delete, on=notes)
    reader.list_as(three[1])


def test_a_search_in_what_was_kept_forgives_spelling_and_says_so(reader):
    noted = reader.note("Ask about the raids")
    reader.note("Another thing")
    page = reader.open()
    reader.person.type(page.above.box, "riads ")
    reader.list_as(noted)

    assert page.above.said == (
        "1 entry. “riads” stands nowhere. Words spelt like it were searched: raids."
    )


@pytest.mark.parametrize("zoom", [100, 150, 200])
def test_three_lines_of_a_note_are_seen_in_words_of_every_size(reader, zoom):
    noted = reader.note("One line.\nAnother.\nThe last.", reader.quotes[3].id)
    enlarge(reader.person, zoom)
    page = reader.open()
    reader.list_as(noted)

    box = page.editor.box
    box.setFocus()
    high = 3 * box.fontMetrics().lineSpacing()
    reader.qtbot.waitUntil(lambda: box.viewport().visibleRegion().boundingRect().height() >= high)
    if zoom < 200:  # the list stays in sight beside it
        assert page.notes.visibleRegion().boundingRect().height() == page.notes.height()


def test_ctrl_z_goes_on_with_the_notebook_where_nothing_else_is_offered(reader):
    (star,) = reader.star(reader.quotes[0].id)
    reader.do(lambda notebook: notebook.write_note(star, "written"))
    notes = reader.open().notes
    do = reader.person.do
    assert do.undo.isEnabled()
    reader.person.press(Qt.Key.Key_Z, CTRL, on=notes)
    reader.qtbot.waitUntil(lambda: reader.said == "Undone: what was written in a note.")
    assert reader.kept.entries[star].note == ""
    reader.person.press(Qt.Key.Key_Z, CTRL, on=notes)
    reader.qtbot.waitUntil(lambda: reader.said == "Undone: star.")
    assert not do.undo.isEnabled()
    reader.person.press(Qt.Key.Key_Y, CTRL, on=reader.person.window)
    reader.qtbot.waitUntil(lambda: reader.said == "Done again: star.")
    reader.list_as(star)
    assert do.redo.isEnabled()


def test_the_bin_says_how_long_things_stay_and_gives_them_back(reader):
    (star,) = reader.star(reader.quotes[0].id)
    reader.do(lambda notebook: notebook.delete([star]))
    page = reader.open()
    page.pane.choose(BIN)
    reader.list_as(star)
    assert reader.rows[0].told.head.split(" · ")[-1].startswith("30 day")
    reader.act("Take out of the bin")
    reader.list_as()
    assert "The bin is empty." in page.above.said
    page.pane.choose("")
    reader.list_as(star)


@pytest.mark.long
def test_a_set_lies_in_the_bin_by_its_title_and_comes_back(reader):
    own = reader.do(lambda notebook: notebook.sets.make("For officers"))
    reader.do(lambda notebook: notebook.delete([own.id]))
    page = reader.open()
    page.pane.choose(BIN)
    reader.list_as(own.id)
    told = reader.rows[0].told
    assert (told.head.split(" · ")[0], told.note) == ("Set", "For officers")
    reader.act("Take out of the bin")
    reader.qtbot.waitUntil(lambda: own.id in reader.kept.sets)


def test_the_bin_is_emptied_only_after_a_question_that_tells_of_backups(reader):
    (star,) = reader.star(reader.quotes[0].id)
    reader.do(lambda notebook: notebook.delete([star]))
    page = reader.open()
    page.pane.choose(BIN)
    reader.act("Empty the bin", page.pane)
    box = reader.sheet(ForGoodBox)
    assert "Backups" in box.informativeText()
    box.buttons()[1].click()
    assert star in reader.kept.binned
    reader.act("Empty the bin", page.pane)
    box = reader.sheet(ForGoodBox)
    next(each for each in box.buttons() if "for good" in each.text()).click()
    reader.qtbot.waitUntil(lambda: not reader.kept.binned)
    reader.qtbot.waitUntil(lambda: "deleted for good" in reader.said)


# ------------------------------------------------------------ order, narrowing, search


def test_entries_stand_in_the_order_that_is_chosen(reader):
    two, one = reader.star(reader.quotes[1].id, reader.quotes[0].id)
    lit = reader.highlight(reader.quotes[2].id, 0, 9, Colour.BLUE)
    page = reader.open()
    reader.list_as(lit, one, two)
    page.above.order.choose(EntryOrder.PLACE)
    reader.list_as(one, two, lit)
    page.above.order.choose(EntryOrder.COLOUR)
    spoken = [row.spoken for row in reader.person.cards(page.notes) if not row.choosable]
    assert spoken == ["Blue, 1", "Without a colour, 2"]


def test_the_list_is_narrowed_by_kind_colour_and_collection(reader):
    (star,) = reader.star(reader.quotes[0].id)
    lit = reader.highlight(reader.quotes[1].id, 0, 9, Colour.GREEN)
    lot = reader.collection("For the workshop", star)
    page = reader.open()
    facets = page.above.facets
    facets.value_toggled.emit("kind", "star")
    reader.list_as(star)
    facets.value_toggled.emit("kind", "star")
    facets.value_toggled.emit("colour", "green")
    reader.list_as(lit)
    facets.all_let_go.emit()
    facets.value_toggled.emit("collection", lot)
    reader.list_as(star)


def test_words_are_searched_in_notes_and_in_what_was_kept_and_marked(reader):
    quote = reader.quotes[0]
    (star,) = reader.star(quote.id)
    note = reader.note("The lawyers were right")
    page = reader.open()
    reader.person.type(page.above.box, "lawyer")
    reader.list_as(note)
    told = reader.rows[0].told
    assert [told.note[span.start : span.end] for span in told.note_marks] == ["lawyers"]
    page.above.box.clear()
    reader.list_as(note, star)
    word = next(each for each in quote.text.split() if len(each) > 6 and each.isalpha())
    reader.person.type(page.above.box, word)
    reader.list_as(star)
    assert reader.rows[0].told.marks
    reader.person.type(page.above.box, " qqqqq")
    reader.list_as()
    assert page.above.said.startswith("Nothing that you kept has this. Try other words")


def test_a_search_of_the_archive_tells_how_many_entries_of_any_kind_have_its_words(reader):
    quote = reader.quotes[0]
    word = next(each for each in quote.text.split() if len(each) > 6 and each.isalpha())
    reader.star(quote.id)
    reader.person.search(word)
    offer = reader.person.workspace.findChild(SearchScreen).notes
    reader.qtbot.waitUntil(lambda: offer.text() == "1 entry of your notebook has these words")

    reader.note(word)

    reader.qtbot.waitUntil(lambda: offer.text() == "2 entries of your notebook have these words")


def test_entries_with_words_spelt_alike_are_not_said_to_have_the_words(reader):
    noted = reader.note("About the rails")
    reader.person.search("rails ")
    offer = reader.person.workspace.findChild(SearchScreen).notes
    reader.qtbot.waitUntil(offer.isVisible)

    reader.person.search("railz ")
    reader.qtbot.waitUntil(lambda: not offer.isVisible())
    page = reader.open()
    reader.person.type(page.above.box, "railz ")
    reader.list_as(noted)


def test_what_is_searched_in_the_notes_can_be_searched_in_the_archive(reader):
    reader.note("police")
    page = reader.open()
    reader.person.type(page.above.box, "police")
    reader.qtbot.waitUntil(page.above._archive.isVisible)
    reader.button("Search the archive for it").click()
    assert reader.person.place == Place(ScreenName.SEARCH, "police")


def test_the_search_screen_leads_to_the_notes_that_have_the_words(reader):
    note = reader.note("About the police")
    reader.note("About lunch")
    reader.person.search("police")
    screen = reader.person.workspace.findChild(SearchScreen)
    reader.qtbot.waitUntil(screen.notes.isVisible)
    assert screen.notes.text().startswith("1 ")
    screen.notes.click()
    assert reader.person.place.screen is ScreenName.NOTEBOOK
    reader.list_as(note)
    assert reader.page.above.box.text() == "police"

    reader.person.search("qqqq")
    reader.qtbot.waitUntil(lambda: not screen.notes.isVisible())


def test_a_search_is_saved_under_a_title_and_found_again(reader):
    note = reader.note("About the police")
    reader.note("About lunch")
    reader.person.search("police")
    reader.person.do.save_search.trigger()
    reader.title("Officers")
    reader.qtbot.waitUntil(lambda: len(reader.kept.searches) == 1)
    page = reader.open()
    (saved,) = reader.kept.searches
    page.pane.choose(saved)
    reader.list_as(note)
    reader.person.press(Qt.Key.Key_Return, on=page.pane)
    assert reader.person.place == Place(ScreenName.SEARCH, "police")


# ------------------------------------------------------------ collections


def test_a_collection_is_made_named_again_nested_and_deleted_by_keys(reader):
    page = reader.open()
    reader.note("something")
    page.pane.setFocus()
    reader.person.press(Qt.Key.Key_Insert, on=page.pane)
    reader.title("Workshop")
    reader.qtbot.waitUntil(lambda: len(reader.kept.collections) == 1)
    (first,) = reader.kept.collections
    reader.qtbot.waitUntil(lambda: page.pane.shelf == first)
    reader.person.press(Qt.Key.Key_F2, on=page.pane)
    reader.title("Day one")
    reader.qtbot.waitUntil(lambda: reader.kept.collections[first].title == "Day one")
    second = reader.collection("Morning")
    page.pane.choose(second)
    reader.menu(page.shelf_actions.menu, "Day one")
    reader.qtbot.waitUntil(lambda: reader.kept.collections[second].parent == first)
    reader.person.press(Qt.Key.Key_Delete, on=page.pane)
    reader.qtbot.waitUntil(lambda: second not in reader.kept.collections)
    assert page.pane.shelf == ""


def test_collections_are_put_in_order_by_keys(reader):
    reader.note("something")
    one, two = reader.collection("One"), reader.collection("Two")
    page = reader.open()
    page.pane.setFocus()
    page.pane.choose(two)
    reader.person.press(Qt.Key.Key_Up, ALT, on=page.pane)
    reader.qtbot.waitUntil(lambda: [c.id for c in reader.kept.within()] == [two, one])
    assert page.pane.shelf == two


def test_a_set_is_made_of_a_collection(reader):
    first, second = reader.star(reader.quotes[0].id, reader.quotes[1].id)
    note = reader.note("by itself")
    lot = reader.collection("Evening", second, note, first)
    page = reader.open()
    page.pane.choose(lot)
    reader.act("Make a set of it", page.pane)
    reader.qtbot.waitUntil(lambda: bool(reader.kept.sets))
    (made,) = reader.kept.sets.values()
    shown = [item.anchor.passage for item in reader.kept.of_set[made.id]]
    assert made.title == "Evening"
    assert shown == [reader.quotes[1].id, reader.quotes[0].id]
    assert lot in reader.kept.collections
    reader.qtbot.waitUntil(lambda: "2 item" in reader.said)
    assert "1 thing" in reader.said
    reader.button("Undo").click()
    reader.qtbot.waitUntil(lambda: not reader.kept.sets)


def test_entries_are_put_into_a_collection_and_ordered_by_keys(reader):
    one, two = reader.star(reader.quotes[0].id, reader.quotes[1].id)
    lot = reader.collection("Workshop", one)
    page = reader.open()
    page.notes.choose(two)
    reader.menu(page.actions_.menu, "Workshop")
    reader.qtbot.waitUntil(lambda: [e.id for e in reader.kept.members(lot)] == [one, two])
    page.pane.choose(lot)
    reader.list_as(one, two)
    page.notes.choose(two)
    reader.person.press(Qt.Key.Key_Up, ALT, on=page.notes)
    reader.list_as(two, one)
    assert page.notes.chosen == two
    reader.person.press(Qt.Key.Key_Down, ALT, on=page.notes)
    reader.list_as(one, two)
    reader.act("Take out of this collection")
    reader.list_as(one)
    assert two in reader.kept.entries


def drop(widget, ids, at):
    """Let what is dragged go over a point of a list."""
    data = QMimeData()
    data.setData(KEPT, " ".join(ids).encode())
    event = QDropEvent(
        QPointF(at), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    widget.dropEvent(event)


def test_entries_are_dragged_into_a_collection_and_within_it(reader):
    one, two = reader.star(reader.quotes[0].id, reader.quotes[1].id)
    lot = reader.collection("Workshop")
    page = reader.open()
    item = page.pane._items[lot]
    drop(page.pane, [one, two], page.pane.visualItemRect(item).center())
    reader.qtbot.waitUntil(lambda: [e.id for e in reader.kept.members(lot)] == [one, two])
    page.pane.choose(lot)
    reader.list_as(one, two)
    notes = reader.person.laid_out(page.notes)
    drop(notes, [two], notes.visualRect(notes.model().index(0, 0)).topLeft())
    reader.list_as(two, one)


# ------------------------------------------------------------ states


def test_a_locked_notebook_shows_nothing_and_offers_to_unlock(nobody):
    stand(nobody.keeper, NotebookStatus(NotebookState.LOCKED, Protection.PASSPHRASE))
    page = nobody.open()
    assert page.standing.said == "Your notebook is locked. Unlock it to see what you kept."
    with nobody.qtbot.waitSignal(nobody.keeper.wanted):
        page.standing.button.click()


def test_of_a_note_on_a_locked_notebook_nothing_is_said_that_is_not_so(nobody):
    stand(nobody.keeper, NotebookStatus(NotebookState.LOCKED, Protection.PASSPHRASE))
    page = nobody.open()
    page.editor.begin()
    nobody.person.type(page.editor.box, "words")

    assert page.above.said == ""
    assert page.editor.state == "Not saved yet."


def test_what_could_not_be_saved_stays_in_the_box_and_says_why(reader):
    reader.star(reader.quotes[0].id)
    editor = reader.open().editor
    reader.person.type(editor.box, "words")
    reader.keeper.refused.emit(NotSaved("full"))
    assert editor.state.startswith("Not saved yet: ")
    assert editor.box.toPlainText() == "words"
    editor.save()
    reader.qtbot.waitUntil(lambda: editor.state == "For this sitting")


def test_of_thousands_the_first_are_there_at_once_and_the_last_when_one_goes_there(reader):
    many = 1_200
    reader.do(lambda notebook: [notebook.add_note(f"note {n}") for n in range(many)])
    first = next(iter(reader.kept.entries))
    page = reader.open()
    notes = page.notes
    reader.qtbot.waitUntil(lambda: len(reader.rows) == many)
    assert notes.model().rowCount() < many
    assert page.above.said[0] == "1"
    reader.person.press(Qt.Key.Key_End, on=notes)
    assert notes.chosen == first
    assert notes.model().rowCount() == many
    page.above.order.choose(EntryOrder.PLACE)
    page.notes.choose(first)
    assert notes.chosen == first
    QAbstractItemModelTester(notes.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.above.order.choose(EntryOrder.TIME)
    notes.model().fetchMore(QModelIndex())


@pytest.mark.long
def test_everything_has_a_name_a_role_and_its_state(reader):
    one, two = reader.star(reader.quotes[0].id, reader.quotes[1].id)
    reader.highlight(reader.quotes[2].id, 0, 9, Colour.BLUE)
    reader.collection("Workshop", one, two)
    reader.do(lambda notebook: notebook.save_search("Officers", "police"))
    page = reader.open()
    reader.qtbot.waitUntil(lambda: len(reader.rows) == 3)
    assert list(amiss(reader.person.window)) == []
    page.pane.choose(BIN)
    assert list(amiss(reader.person.window)) == []


@pytest.mark.long
def test_where_nothing_is_listed_everything_has_a_name_too(nobody):
    nobody.open()
    assert list(amiss(nobody.person.window)) == []


def test_what_is_listed_is_printed_and_tells_no_more_than_may_leave(reader):
    quote = reader.quotes[0]
    (star,) = reader.star(quote.id)
    reader.do(lambda notebook: notebook.write_note(star, "Begin with this"))
    reader.collection("Workshop", star)
    reader.open()
    text = printed_words(reader.person)
    assert "Notebook" in text
    assert "Begin with this" in text
    assert "Workshop" in text
    assert quote.text[:20] in " ".join(text.split())
    assert written(reader.person).names == (quote.id,)
    dial = reader.person.program.session.dial
    assert dial.line(quote, FIRST_WORDS) != dial.line_leaving(quote, FIRST_WORDS)
    assert dial.line(quote, FIRST_WORDS) not in text
    assert dial.line_leaving(quote, FIRST_WORDS) in text


def long_passage(reader):
    """A passage with more words than a row of the list shows."""
    return max(reader.archive.content.passages(), key=lambda each: len(each.text))


def on_paper(reader):
    return " ".join(printed_words(reader.person).split())


def test_words_and_notes_are_whole_on_paper_and_each_has_its_source(reader):
    passage, quote = long_passage(reader), reader.quotes[0]
    note = " ".join(f"word{number}" for number in range(200))
    reader.note(note, passage.id)
    reader.star(quote.id)
    reader.open()

    text = on_paper(reader)
    assert " ".join(passage.text.split()) in text
    assert note in text
    for name in (passage.id, quote.id):
        for line in citation(reader.archive, [name], "en").splitlines():
            assert line in text
    assert {place.name for place in written(reader.person).places} == {passage.id, quote.id}


def test_a_passage_with_a_note_and_a_star_is_one_entry_on_paper(reader):
    quote, other = reader.quotes[:2]
    (star,) = reader.star(quote.id)
    note = reader.note("Begin with this", quote.id)
    again = reader.note("And end with it", quote.id)
    lit = reader.highlight(quote.id, 0, 9)
    far = reader.star(other.id)
    collection = reader.collection("Report of June", star, note, lit, *far, again)
    reader.open()
    reader.page.pane.choose(collection)

    text = on_paper(reader)
    title = text.index("Report of June")
    assert "Notebook" not in text
    assert text.index("3 entries.") > title
    assert "Star, note · " in text
    assert text.count(" ".join(quote.text.split())) == 1
    assert text.count(citation(reader.archive, [quote.id], "en").splitlines()[-1]) == 2
    assert text.index("Begin with this") < text.index("And end with it")
    assert "Highlight, yellow · " in text


def test_altered_words_on_paper_have_no_source_in_this_edition(reader):
    quote = reader.quotes[0]
    anchor = replace(anchor_on(reader.archive, quote.id), exact="Other words.")
    reader.do(lambda notebook: notebook.add_note("mine", anchor))
    reader.open()
    text = on_paper(reader)
    assert "reads otherwise in this edition" in text
    assert citation(reader.archive, [quote.id], "en").splitlines()[-1] not in text


def export_sheet(reader):
    """The sheet for exports, once it has counted."""
    reader.person.do.export.trigger()
    sheet = reader.sheet(ExportSheet)
    reader.qtbot.waitUntil(lambda: bool(sheet.counted))
    return sheet


def test_the_open_collection_is_exported_in_its_order_and_without_notes(reader, tmp_path):
    first, second = reader.quotes[0], reader.quotes[1]
    (star,) = reader.star(first.id)
    later = reader.note("Nobody else reads this", second.id)
    again = reader.note("Nor this", first.id)
    alone = reader.note("Nor that")
    collection = reader.collection("Report of June", later, star, again, alone)
    reader.open()
    reader.page.pane.choose(collection)

    sheet = export_sheet(reader)
    assert box_with(sheet, "The collection “Report of June”").currentText().startswith("The coll")
    assert sheet.counted.startswith("2 passages will be in the file, of the collection’s 2.")
    assert "Your notes are not in the file." in sheet.counted
    assert "turn to" not in sheet.counted
    form = box_with(sheet, "Web page")
    form.setCurrentIndex(lines_of(form, "Web page")[0])
    reader.qtbot.waitUntil(lambda: main_button(sheet).isEnabled())
    main_button(sheet).click()
    dialog = sheet.findChild(QFileDialog)
    file = tmp_path / "report.html"
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    reader.qtbot.waitUntil(lambda: "is written" in reader.said)

    text = file.read_text()
    assert text.index(link_to(reader.archive, second.id)) < text.index(
        link_to(reader.archive, first.id)
    )
    assert not any(note in text for note in ("Nobody else", "Nor this", "Nor that"))


def test_where_the_notebook_is_shown_the_sheet_for_exports_says_that_no_note_goes_along(reader):
    reader.note("mine", reader.quotes[0].id)
    reader.open()
    sheet = export_sheet(reader)
    assert "Your notes are not in the file." in sheet.counted
    assert not any(lines_of(box, "The collection") for box in sheet.findChildren(QComboBox))
    sheet.reject()
    reader.person.workspace.show_text(reader.quotes[0].id)
    assert "Your notes" not in export_sheet(reader).counted


def test_all_passages_of_the_notebook_can_be_exported_and_the_whole_archive_is_named_so(reader):
    reader.star(reader.quotes[0].id)
    reader.note("mine", reader.quotes[0].id)
    reader.note("mine too", reader.quotes[1].id)
    reader.note("beside no passage")
    reader.open()
    sheet = export_sheet(reader)
    offered = box_with(sheet, "What your notebook has")

    assert offered.currentText() == "What your notebook has: 2 passages"
    assert offered.itemText(offered.count() - 1).startswith("The whole archive: ")
    assert sheet.counted.startswith("2 passages will be in the file")


def test_folded_words_are_not_printed(reader):
    quote = careful(reader)
    reader.star(quote.id)
    reader.open()
    reader.person.treat_care(CareChoice.FOLD)
    assert quote.text[:20] not in " ".join(printed_words(reader.person).split())


def test_the_list_is_a_sound_model(reader):
    reader.star(*(quote.id for quote in reader.quotes))
    reader.collection("Lot")
    page = reader.open()
    QAbstractItemModelTester(
        page.notes.model(), QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    page.above.order.choose(EntryOrder.COLOUR)


def test_a_notebook_that_is_being_looked_for_says_so(nobody):
    stand(nobody.keeper, NotebookStatus(NotebookState.UNKNOWN))
    page = nobody.open()
    assert page.standing.said == "Opening your notebook …"
    assert not page.standing.button.isVisible()
    nobody.keeper.look_again()
    nobody.qtbot.waitUntil(lambda: nobody.keeper.keeping is NotebookState.NONE)
    assert page.standing.said.startswith("Nothing is kept yet.")


@pytest.mark.parametrize("keeping", [NotebookState.DAMAGED, NotebookState.READ_ONLY])
def test_a_notebook_that_cannot_be_written_says_what_to_do(reader, keeping):
    (star,) = reader.star(reader.quotes[0].id)
    kept = reader.kept if keeping is NotebookState.READ_ONLY else NotebookSnapshot()
    page = reader.open()
    stand(reader.keeper, NotebookStatus(keeping, Protection.PASSPHRASE, kept))
    if keeping is NotebookState.READ_ONLY:
        reader.list_as(star)
        assert page.editor.box.isReadOnly()
        assert "Delete" not in [a.text() for a in page.notes.actions() if a.isVisible()]
        assert not page.above._new.isEnabled()
    else:
        assert "cannot be read" in page.standing.said
        assert page.standing.button.text() == "Choose a backup …"
