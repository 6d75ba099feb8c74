"""What a reader narrows a search by, how its hits are put together, and what is said of it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton

from viewer.screens.search.notices import OfferButton
from viewer.screens.search.page import SearchScreen
from viewer.ui.lists.grouped_cards import Heading
from viewer.ui.lists.rows import RowList
from viewer.ui.lists.voice_chart import VoiceBars
from viewer.ui.widgets.chip import Chip
from viewer.ui.widgets.facet_bar import FacetMenu

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support (raise|grabbing)")  # of menus


def screen(person):
    return person.workspace.findChild(SearchScreen)


def hits(person):
    return [row for row in person.cards(screen(person).findChild(RowList)) if row.choosable]


def menu(person, field):
    return next(each for each in screen(person).findChildren(FacetMenu) if each.field == field)


def lines(person, field):
    """The lines of a menu, which is filled as it opens."""
    opened = menu(person, field).menu()
    opened.aboutToShow.emit()
    return opened.actions()


def counts(person, field):
    """The values on offer in a field, with their counts."""
    return {line.data(): int(line.text().rsplit("\t", 1)[1]) for line in lines(person, field)}


def tick(person, field, value):
    """Tick a value, or let it go, and wait for the answer."""
    line = next(each for each in lines(person, field) if each.data() == value)
    with person.qtbot.waitSignal(screen(person).answered):
        line.trigger()


def chips(person):
    """What is chosen, as it stands under the fields."""
    QApplication.processEvents()  # what is new in a layout is shown in a moment
    found = screen(person).findChildren(Chip)
    return [chip for chip in found if not chip.isHidden() and chip.isChecked()]


def test_the_fields_count_what_was_found(person):
    person.search("police")
    passages = {each.id: each for each in person.archive.content.passages()}
    found = [passages[hit.id] for hit in hits(person) if hit.id in passages]

    themed = counts(person, "theme")
    for theme, count in themed.items():
        assert count == sum(theme in each.themes for each in found)
    assert counts(person, "kind")["quote"] == sum(hit.quote for hit in hits(person))


def test_the_click_that_opens_a_menu_under_the_pointer_ticks_nothing(person):
    person.search("police")
    opened = menu(person, "theme").menu()
    QCursor.setPos(300, 300)
    opened.popup(QPoint(290, 290))
    line = opened.actionGeometry(opened.actions()[0]).center()
    opened.move(QPoint(300, 300) - line)  # the first line under the pointer
    person.qtbot.waitUntil(opened.isVisible)

    person.qtbot.mouseRelease(opened, Qt.MouseButton.LeftButton, pos=line)
    assert opened.isVisible()
    assert not any(each.isChecked() for each in opened.actions())

    person.qtbot.mouseClick(opened, Qt.MouseButton.LeftButton, pos=line)
    person.qtbot.waitUntil(lambda: len(chips(person)) == 1)
    opened.hide()


def test_a_value_narrows_the_hits_and_its_chip_takes_it_away_again(person):
    everything = len(person.cards(person.search("police")))
    tick(person, "kind", "quote")

    assert 0 < len(hits(person)) < everything
    assert all(hit.quote for hit in hits(person))
    assert person.box.text() == "police"
    assert [chip.text() for chip in chips(person)] == ["Quote ×"]

    with person.qtbot.waitSignal(screen(person).answered):
        chips(person)[0].click()
    assert len(hits(person)) == everything
    assert chips(person) == []


def test_two_values_of_one_field_find_what_has_either(person):
    person.search("police")
    each = counts(person, "theme")
    first, second = list(each)[:2]
    tick(person, "theme", first)
    assert len(hits(person)) == each[first]
    assert counts(person, "theme") == each  # as if nothing were chosen there
    tick(person, "theme", second)

    passages = {each.id: each for each in person.archive.content.passages()}
    assert len(hits(person)) > max(each[first], each[second])
    for hit in hits(person):
        assert {first, second} & set(passages[hit.id].themes)


def test_counts_of_other_fields_follow_what_is_chosen(person):
    person.search("police")
    before = counts(person, "theme")
    tick(person, "kind", "quote")

    after = counts(person, "theme")
    assert sum(after.values()) < sum(before.values())
    assert all(count <= before[theme] for theme, count in after.items())


def test_what_is_chosen_stays_while_the_words_change_and_all_can_be_taken_away(person):
    person.search("police")
    tick(person, "kind", "quote")
    tick(person, "gender", "woman")
    person.search("money")

    assert {chip.value for chip in chips(person)} == {"kind:quote", "gender:woman"}
    assert all(hit.quote for hit in hits(person))
    away = next(
        button
        for button in screen(person).findChildren(QPushButton)
        if button.text() == "Take all away" and not button.isHidden()
    )
    with person.qtbot.waitSignal(screen(person).answered):
        away.click()
    assert chips(person) == []


def test_nothing_among_what_was_chosen_says_so_and_it_can_be_taken_away(person):
    person.search("police")
    tick(person, "kind", "quote")
    person.search("xylophone")

    assert "Take some of it away" in screen(person).said
    assert [chip.value for chip in chips(person)] == ["kind:quote"]


def test_a_new_search_after_an_empty_box_begins_with_nothing_chosen(person):
    person.search("police")
    tick(person, "kind", "quote")
    person.box.clear()
    person.box.textEdited.emit("")
    person.search("money")

    assert chips(person) == []


def test_another_search_begun_on_another_screen_has_none_of_the_filters(person):
    person.search("money")
    every = [hit.id for hit in hits(person)]
    person.search("police")
    tick(person, "kind", "quote")
    person.do.quotes.trigger()
    person.search("money")

    assert chips(person) == []
    assert [hit.id for hit in hits(person)] == every


def test_a_search_that_goes_on_from_the_text_keeps_its_filters(person):
    person.search("police")
    tick(person, "kind", "quote")
    screen(person).enter()
    person.press(Qt.Key.Key_Return)
    person.search("police money")

    assert [chip.value for chip in chips(person)] == ["kind:quote"]


def test_a_menu_stays_open_while_one_ticks(person):
    person.search("police")
    kinds = menu(person, "kind")
    kinds.menu().popup(kinds.mapToGlobal(kinds.rect().bottomLeft()))
    kinds.menu().setActiveAction(kinds.menu().actions()[0])
    person.qtbot.keyClick(kinds.menu(), Qt.Key.Key_Space)

    assert kinds.menu().isVisible()
    assert kinds.menu().actions()[0].isChecked()
    kinds.menu().close()


def group(person, words):
    box = screen(person).findChild(QComboBox)
    box.setCurrentIndex(box.findText(words))


def test_hits_stand_under_their_themes(person):
    person.search("extort")
    ranked = [hit.id for hit in hits(person)]
    group(person, "By theme")

    rows = person.cards(screen(person).findChild(RowList))
    themes = {each.label["en"]: each.id for each in person.archive.content.themes}
    passages = {each.id: each for each in person.archive.content.passages()}
    heading = None
    for row in rows:
        if isinstance(row, Heading):
            heading = row
            continue
        themed = passages[row.id].themes if row.id in passages else ()
        assert themes[heading.label] in themed if heading.label in themes else not themed
    assert {hit.id for hit in hits(person)} == set(ranked)
    group(person, "Best first")
    assert [hit.id for hit in hits(person)] == ranked


def test_a_heading_counts_what_stands_under_it_and_cannot_be_chosen(person):
    person.search("extort")
    group(person, "By theme")

    rows = person.cards(screen(person).findChild(RowList))
    assert isinstance(rows[0], Heading)
    for number, row in enumerate(rows):
        if isinstance(row, Heading):
            below = rows[number + 1 :]
            until = next((n for n, each in enumerate(below) if isinstance(each, Heading)), None)
            assert row.count == len(below[:until])
    screen(person).enter()
    assert screen(person).chosen == rows[1].id


def test_what_is_searched_for_is_said_in_plain_words(person):
    person.search('police -"running a brothel" ')

    said = screen(person).said
    assert "“police” in any form" in said
    assert "without “running a brothel” side by side" in said


def test_searches_of_this_sitting_that_led_somewhere_are_offered_again(person, qtbot):
    person.search("werewolves")
    person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Return)
    person.search("money")  # no hit of it was opened
    person.do.search.trigger()
    person.box.clear()
    person.box.textEdited.emit("")

    offered = [chip for chip in screen(person).findChildren(Chip) if chip.isVisible()]
    assert [chip.value for chip in offered] == ["werewolves"]
    offered[0].click()
    qtbot.waitUntil(lambda: screen(person).answered_query == "werewolves")
    assert person.box.text() == "werewolves"


def test_back_leads_to_the_list_narrowed_as_it_was(person, qtbot):
    person.search("police")
    tick(person, "kind", "quote")
    narrowed = [hit.id for hit in hits(person)]
    screen(person).enter()
    person.press(Qt.Key.Key_Return)
    person.search("money")
    person.do.back.trigger()
    person.do.back.trigger()

    qtbot.waitUntil(lambda: [hit.id for hit in hits(person)] == narrowed)
    assert [chip.value for chip in chips(person)] == ["kind:quote"]
    assert person.box.text() == "police"


def test_back_to_the_list_of_an_earlier_search_is_as_far_down_as_it_was(person, qtbot):
    rows = person.search("police")
    rows.verticalScrollBar().setValue(400)
    person.search("money")
    screen(person).enter()
    person.press(Qt.Key.Key_Return)
    person.search("lawyer")
    person.do.contents.trigger()
    person.search("police")
    rows.verticalScrollBar().setValue(300)
    person.do.contents.trigger()
    person.search("money")
    for _ in range(2):
        person.do.back.trigger()

    qtbot.waitUntil(lambda: screen(person).answered_query == "police")
    assert rows.verticalScrollBar().value() == 300


def test_the_words_of_hits_with_a_care_note_can_be_covered(person):
    person.search("police")
    before = {hit.id: hit for hit in hits(person)}
    assert any(hit.care for hit in before.values())
    person.do.care_covered.trigger()

    for hit in hits(person):
        if before[hit.id].care:
            assert "folded" in hit.text
            assert (hit.care, hit.marks, hit.attribution) == (before[hit.id].care, (), "")
        else:
            assert hit == before[hit.id]
    person.do.care_covered.trigger()
    assert {hit.id: hit for hit in hits(person)} == before


def test_whether_care_is_covered_is_kept(person, start, qtbot):
    assert not person.do.care_covered.isChecked()
    person.do.care_covered.trigger()
    person.program.close()
    again = start()
    qtbot.waitUntil(lambda: again.window.workspace is not None)

    assert again.window.actions_.care_covered.isChecked()
    again.window.workspace.search("police")
    found = again.window.findChild(SearchScreen)
    qtbot.waitUntil(lambda: found.answered_query == "police")
    rows = person.cards(found.findChild(RowList))
    assert all("folded" in row.text for row in rows if row.care)


def offer(person, words):
    buttons = screen(person).findChildren(OfferButton)
    return next(each for each in buttons if each.text() == words and not each.isHidden())


def test_a_word_of_the_glossary_finds_english_passages_says_why_and_can_be_narrowed(person, qtbot):
    person.search("крыша")

    found = [hit.id for hit in hits(person)]
    assert {"p-brothel-charge-and-rackets", "f-rackets"} <= set(found)
    assert "“крыша”: protection racket" in screen(person).said
    assert "from the glossary" in screen(person).said
    offer(person, "Only “крыша”").click()
    qtbot.waitUntil(lambda: screen(person).answered_query == person.box.text() == "=крыша")
    assert hits(person) == []
    assert "exactly “крыша”" in screen(person).said


@pytest.mark.parametrize(
    ("typed", "meant"), [("harrasment ", "harassment"), ("gjkbwbz", "полиция")]
)
def test_another_query_that_may_be_meant_is_offered(person, qtbot, typed, meant):
    person.search(typed)
    assert "Did you mean" in screen(person).said
    offer(person, meant).click()

    qtbot.waitUntil(lambda: screen(person).answered_query.strip() == meant)
    assert person.box.text().strip() == meant
    assert hits(person)


def test_words_spelt_like_an_unknown_one_are_searched_and_it_is_said(person):
    person.search("werewolfs ")

    assert [hit.id for hit in hits(person)] == ["q-werewolves"]
    assert "Words spelt like it were searched: werewolves" in screen(person).said


def voices(person):
    """Whose words the answer holds, as its bars tell it."""
    bars = screen(person).findChild(VoiceBars)
    model = bars.model()
    return {
        model.index(row, 0).data(): int(model.index(row, 1).data())
        for row in range(model.rowCount())
    }


def test_an_answer_says_whose_words_it_holds_quoted_and_reported_apart(person):
    person.search("police")
    passages = {each.id: each for each in person.archive.content.passages()}
    found = [passages[hit.id] for hit in hits(person) if hit.id in passages]

    assert voices(person)["Sex workers, quoted"] == sum(each.voice == "quoted" for each in found)
    assert voices(person)["The writer"] == sum(each.voice == "narrator" for each in found)
    assert sum(voices(person).values()) == len(found)
    tick(person, "voice", "reported")
    assert all(passages[hit.id].voice == "reported" for hit in hits(person))
    assert set(voices(person)) == {"Sex workers, reported", "Lawyers, reported",
                                   "Police officers, reported"}  # fmt: skip


def test_the_bars_of_an_answer_tell_no_role_that_the_dial_does_not(person):
    person.search("police")
    before = voices(person)
    choices = person.do.attributions.actions()
    next(choice for choice in choices if choice.data() == "none").trigger()
    person.qtbot.waitUntil(lambda: "Quoted, not told who" in voices(person))

    assert voices(person)["Quoted, not told who"] == before["Sex workers, quoted"]
    assert "Sex workers, quoted" not in voices(person)
    assert voices(person)["Sex workers, reported"] == before["Sex workers, reported"]


def test_there_are_no_bars_where_nothing_is_found(person):
    person.search("police")
    bars = screen(person).findChild(VoiceBars)
    assert bars.isVisible()
    person.search("xylophone")
    assert not bars.isVisible()
