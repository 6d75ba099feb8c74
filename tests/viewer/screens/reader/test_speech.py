"""The reader to a screen reader: a document of headings, passages, quotes, pictures and notes."""

import pytest
import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from index import Document
from tests.viewer.screens.reader.laid_out import laid_out
from tests.viewer.screens.reader.test_pictures import png, show  # noqa: F401  a fixture
from tests.viewer.screens.reader.test_tables import changed
from viewer.screens.reader.care import Care
from viewer.screens.reader.page import ReaderPage
from viewer.screens.reader.speech import part_announcer
from viewer.screens.reader.speech.accessible_page import AccessiblePage, AccessiblePart
from viewer.screens.reader.text.canvas import Canvas
from viewer.screens.reader.text.portions import Portion
from viewer.services.settings import CareChoice
from viewer.ui.look.look import ScreenLook, Setting, load_fonts
from viewer.wording.dial import Dial

ROLE = QAccessible.Role
NAME = QAccessible.Text.Name


@pytest.fixture
def heard(person):
    """Somebody who reads with a screen reader."""
    was_active = QAccessible.isActive()
    QAccessible.setActive(True)
    yield person
    QAccessible.setActive(was_active)


def page_of(person):
    page = QAccessible.queryAccessibleInterface(person.canvas)
    assert isinstance(page, AccessiblePage)
    return page


def parts(person):
    page = page_of(person)
    within = [page.child(at) for at in range(page.childCount())]
    return [part for part in within if isinstance(part, AccessiblePart)]


def words_of(part):
    """All that is told of a part; a quote's words are in the paragraph within it."""
    return (part.child(0) or part).text(NAME)


def part_with(person, words):
    """The part that has these words."""
    (found,) = [part for part in parts(person) if words in words_of(part)]
    return found.child(0) or found


def test_a_document_is_its_headings_passages_quotes_and_footnotes_in_order(heard):
    content = heard.archive.content.documents[0]
    told = [(part.role(), words_of(part)) for part in parts(heard)]

    assert page_of(heard).role() is ROLE.Document
    assert told[0][0] is ROLE.Heading
    assert told[0][1].startswith(content.title)
    headings = [words for role, words in told[1:] if role is ROLE.Heading]
    assert headings == [section.title for section in content.walk()]
    passages = [told for told in told if told[0] in (ROLE.Paragraph, ROLE.BlockQuote)]
    for (role, words), passage in zip(passages, content.passages(), strict=True):
        assert passage.text in words
        assert (role is ROLE.BlockQuote) == (passage.kind == "quote")
    assert [words for role, words in told if role is ROLE.Note] == [
        f"Footnote {note.mark}\n{note.text}" for note in content.footnotes
    ]


def test_each_part_knows_where_it_belongs_and_offers_nothing_more(heard):
    page = page_of(heard)
    for at, part in enumerate(parts(heard)):
        assert part.parent() is page
        assert page.indexOfChild(part) == at
        assert part.isValid()
        is_quote = part.role() is ROLE.BlockQuote
        assert part.childCount() == is_quote
        if is_quote:
            assert part.child(0).parent() is part
            assert part.indexOfChild(part.child(0)) == 0
            assert (part.child(0).role(), part.child(0).rect()) == (ROLE.Paragraph, part.rect())
        assert part.textInterface() is None
        assert part.actionInterface() is None


def test_what_stands_beside_the_page_comes_after_its_parts(heard):
    page, count = page_of(heard), len(parts(heard))
    after = [page.child(at) for at in range(count, page.childCount())]

    assert after
    assert all(each.object().parent() is heard.canvas for each in after)
    assert [page.indexOfChild(each) for each in after] == list(range(count, page.childCount()))
    assert page.child(page.childCount()) is None


def test_the_passage_one_is_at_has_the_focus_and_is_where_it_is_seen(heard):
    heard.workspace.show_text("q-bandits")
    heard.canvas.setFocus()
    quote = part_with(heard, "official bandits")
    state = quote.state()

    assert page_of(heard).focusChild() is quote
    assert (state.focused, state.selected, state.focusable, state.offscreen) == (1, 1, 1, 0)
    place = quote.rect()
    assert page_of(heard).rect().contains(place.center())
    assert page_of(heard).childAt(place.center().x(), place.center().y()) is quote
    others = [part.state() for part in parts(heard) if part is not quote.parent()]
    assert not any(state.focused or state.selected for state in others)
    assert any(state.offscreen for state in others)


def test_the_focus_is_no_passage_s_while_the_keyboard_is_elsewhere(heard):
    heard.workspace.show_text("q-bandits")
    heard.box.setFocus()
    state = part_with(heard, "official bandits").state()

    assert (state.focused, state.selected) == (0, 1)
    assert not isinstance(page_of(heard).focusChild(), AccessiblePart)


def test_parts_follow_one_another_down_the_page(heard):
    tops = [part.rect().top() for part in parts(heard)]
    assert tops == sorted(set(tops))


def test_folded_words_are_never_told_until_they_are_opened(heard):
    heard.treat_care(CareChoice.FOLD)
    assert not any("They wanted to take the child" in words_of(part) for part in parts(heard))

    heard.canvas.anchorClicked.emit("fold:q-child-taken")
    quote = part_with(heard, "They wanted to take the child").parent()
    assert quote.role() is ROLE.BlockQuote


def test_who_speaks_is_told_as_the_dial_has_it(heard):
    quote = part_with(heard, "official bandits")
    assert quote.text(NAME).endswith("Woman, 40 years old, street-based sex worker")

    heard.do.attributions.actions()[3].trigger()
    assert quote.text(NAME).endswith("Sex worker")
    heard.do.attributions.actions()[0].trigger()


def test_a_translation_that_is_shown_is_told_with_its_passage(heard):
    heard.speak("ru")
    words = part_with(heard, "official bandits").text(NAME)
    assert "Черновой перевод" in words
    assert words.index("official bandits") < words.index("Черновой перевод")


def test_a_picture_is_told_by_what_it_shows(show, heard):  # noqa: F811
    person = show(png())
    (picture,) = [part for part in parts(person) if part.role() is ROLE.Graphic]

    assert picture.text(NAME).startswith("A map of three markets")
    before, after = part_with(person, "Before it."), part_with(person, "After it.")
    assert before.rect().top() < picture.rect().top() < after.rect().top()


def test_no_part_is_made_before_one_is_asked_for(person):
    person.workspace.show_text("q-bandits")
    assert page_of(person)._made == {}
    assert page_of(person)._parts is None


def test_another_document_has_other_parts_and_qt_forgets_those_before(heard):
    before = parts(heard)
    assert all(QAccessible.uniqueId(part) for part in before)
    other = Document("other", "Other", "en")
    archive, look, dial = heard.archive, heard.look, heard.program.session.dial
    page_of(heard).set_layout(
        laid_out(archive, look, dial, Care(), Portion(other, other), heard.canvas)
    )

    assert [part.role() for part in parts(heard)] == [ROLE.Heading]
    assert not any(shiboken6.isValid(part) for part in before)


def test_nothing_is_left_of_the_parts_when_their_page_is_gone(heard):
    before = parts(heard)
    heard.speak("ru")  # on a page of its own
    heard.speak("en")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    assert before
    assert not any(shiboken6.isValid(part) for part in before)
    assert parts(heard)


@pytest.fixture
def tables(qtbot, qapp, speak, table_archive):
    """A page with tables, to a screen reader."""
    load_fonts()
    speak("en")  # with the plurals
    was_active = QAccessible.isActive()
    QAccessible.setActive(True)
    page = ReaderPage(table_archive, ScreenLook(qapp, "light", Setting()), "en", Dial())
    qtbot.addWidget(page)
    page.resize(1024, 700)
    page.show()
    qtbot.waitExposed(page)
    yield page
    QAccessible.setActive(was_active)


def table_of(page, at=0):
    document = QAccessible.queryAccessibleInterface(page.findChild(Canvas))
    every = [document.child(at) for at in range(document.childCount())]
    return [part for part in every if part.role() is ROLE.Table][at]


def within(part):
    return [part.child(at) for at in range(part.childCount())]


def test_a_table_is_told_by_its_caption_and_size_and_has_rows_and_cells(tables):
    table = table_of(tables)

    assert table.text(NAME).split("\n")[1:] == ["Who was heard | where", "Table, 4 rows, 3 columns"]
    assert [row.role() for row in within(table)] == [ROLE.Row] * 4
    assert [row.text(NAME) for row in within(table)] == [
        "Region, Group, Number",
        "Region: North, Group: Women, Number: 12",
        "Region: North, Group: Men, Number: 3",
        "Region Group: All, Number: =15",
    ]
    head, first, second, _last = (within(row) for row in within(table))
    assert [cell.role() for cell in head] == [ROLE.ColumnHeader] * 3
    assert [cell.role() for cell in first] == [ROLE.RowHeader, ROLE.Cell, ROLE.Cell]
    assert first[2].text(NAME) == "Number: 12, Region: North"
    assert second[0].text(NAME) == "Group: Men, Region: North"
    assert table_of(tables, 1).text(NAME).endswith("Table, 2 rows, 2 columns")


def test_rows_and_cells_are_where_they_are_seen(tables):
    table = table_of(tables)
    first, second = within(table)[1:3]
    cell = within(first)[1]

    assert table.rect().contains(first.rect().center())
    assert first.rect().contains(cell.rect().center())
    assert first.rect().top() < second.rect().top()
    assert (first.parent(), cell.parent()) == (table, first)
    assert [table.indexOfChild(row) for row in within(table)] == [0, 1, 2, 3]
    middle = cell.rect().center()
    assert table.childAt(middle.x(), middle.y()) is first
    assert (cell.state().offscreen, first.childAt(middle.x(), middle.y())) == (0, cell)


def test_a_folded_table_has_no_rows(qtbot, qapp, tables, table_archive):
    assert tables.isVisible()
    archive = changed(table_archive, "t-heard", care=("violence",))
    page = ReaderPage(archive, ScreenLook(qapp, "light", Setting()), "en", Dial())
    qtbot.addWidget(page)
    page.show()
    page.treat_care(CareChoice.FOLD)
    table = table_of(page)

    assert table.childCount() == 0
    assert "Region" not in table.text(NAME)
    page.findChild(Canvas).anchorClicked.emit("fold:t-heard")
    assert table.childCount() == 4


def test_the_rows_of_a_table_are_announced_after_its_name(tables, monkeypatch):
    said = []
    monkeypatch.setattr(part_announcer, "announce", lambda _where, words: said.append(words))

    tables.show_target("t-heard")  # the name is told with the focus, if it is there
    QTest.qWait(0)
    QApplication.processEvents()

    assert said[-1].split("\n")[1] == "Region: North, Group: Women, Number: 12"
