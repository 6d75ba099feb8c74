"""Copying words with their source, links that last, and the source's own lines."""

from hashlib import sha256

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QPushButton

from index import Document, OpenArchive, replace
from viewer.screens.reader.text.footnote_tip import FootnoteTip
from viewer.shell.dialogs.settings import SettingsDialog
from viewer.wording.citation import citation, link_to

SOURCE = (
    "Sex work and policing in Kyrgyzstan: a case study (the editor’s title)\n"
    "“Sex work and policing in Kyrgyzstan” (kyrgyzstan), edition 1, 25 November 2026: "
)
QUOTE = "Sex Workers’ Experiences, quote 1\nsatchel:kyrgyzstan/q-bandits#4dbf177d"


def clipboard():
    return QApplication.clipboard().text()


def test_a_quote_is_copied_with_its_line_and_where_it_stands(person):
    person.workspace.show_text("q-bandits")
    person.do.copy_cited.trigger()

    words, source = clipboard().split("\n\n")
    assert words.startswith("“Police officers are official bandits")
    assert words.endswith("\n— Sex worker")
    assert source == f"{SOURCE}{QUOTE}"
    assert person.window.messages.text.startswith("Copied with its source, as: Sex worker.")


def test_the_line_that_goes_along_is_at_the_dials_level(person):
    person.workspace.show_text("q-bandits")
    person.do.attributions.actions()[4].trigger()
    person.do.copy_cited.trigger()

    assert "Sex worker" not in clipboard()
    assert clipboard().endswith(f"{SOURCE}{QUOTE}")
    assert "Copied with its source, without attribution." in person.window.messages.text
    person.do.attributions.actions()[0].trigger()


def test_selected_words_name_every_passage_they_are_of(person):
    person.workspace.show_text("p-who-took-part")
    cursor = QTextCursor(person.canvas.document().find("two people aged 31-35"))
    cursor.setPosition(cursor.selectionStart())
    end = person.canvas.document().find("The police officers who took part").selectionEnd()
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    person.canvas.setTextCursor(cursor)
    person.do.copy_cited.trigger()

    assert clipboard().startswith("two people aged 31-35.")
    assert f"{SOURCE}Participant Demographics, passages 1–2\n" in clipboard()
    assert clipboard().count("satchel:kyrgyzstan/p-") == 2


def test_words_copied_without_their_source_are_not_told_to_have_it(person):
    person.workspace.show_text("p-who-took-part")
    person.do.copy_cited.trigger()
    assert person.window.messages.text == "Copied with its source."

    person.do.copy.trigger()

    assert SOURCE not in clipboard()
    assert person.window.messages.text == "Copied."


def test_nothing_chosen_is_nothing_copied(person):
    QApplication.clipboard().setText("before")
    person.do.copy_cited.trigger()
    assert person.window.messages.text == "Choose a passage to copy first."
    person.do.copy_link.trigger()
    assert clipboard() == "before"


def test_a_link_names_archive_and_passage_and_holds_a_hash_of_the_words(person):
    person.workspace.show_text("q-bandits")
    person.do.copy_link.trigger()

    words = person.archive.passage("q-bandits").text
    digest = sha256(words.encode()).hexdigest()[:8]
    assert clipboard() == f"satchel:kyrgyzstan/q-bandits#{digest}"
    assert person.window.messages.text == f"Copied: {clipboard()}"


def test_the_keys_for_both_are_the_same_on_a_russian_keyboard(person):
    keys = [key.toString() for key in person.do.copy_cited.shortcuts()]
    assert keys == ["Ctrl+Shift+C", "Ctrl+Shift+С"]  # noqa: RUF001
    keys = [key.toString() for key in person.do.copy_link.shortcuts()]
    assert keys == ["Alt+C", "Alt+С"]  # noqa: RUF001


@pytest.mark.parametrize(
    ("known", "told"),
    [
        ({}, "Title"),
        ({"creator": "A. Author", "date": "2019"}, "A. Author, Title, 2019"),
        ({"creator": "A. Author", "citation": "As printed (2019)."}, "As printed (2019)."),
    ],
)
def test_a_citation_says_what_the_archive_knows_and_nothing_else(person, known, told):
    content = person.archive.content
    document = Document("d", "Title", "en", sections=content.documents[0].sections, **known)
    archive = OpenArchive(replace(content, documents=(document,)), None)

    assert citation(archive, ["q-bandits"], "en").split("\n")[0] == told


def test_of_many_passages_the_first_and_the_last_have_their_codes(person):
    archive = person.archive
    names = [passage.id for passage in archive.content.passages()][:5]

    told = citation(archive, names, "en").split("\n")

    assert told[1].endswith(
        "Participant Demographics, passages 1–2; Sex Workers’ Experiences, passages 3–5"
    )
    assert told[2] == f"{link_to(archive, names[0])}, {link_to(archive, names[-1])}"


def choose_style(person, words):
    person.do.settings.trigger()
    dialog = person.window.findChild(SettingsDialog)
    dialog.citation.setCurrentText(words)
    dialog.citation.activated.emit(dialog.citation.currentIndex())
    dialog.close()


def test_a_style_is_chosen_once(person):
    choose_style(person, "APA 7")
    person.workspace.show_text("q-bandits")
    for _time in range(2):
        person.do.copy_cited.trigger()

        words, source = clipboard().split("\n\n")
        assert words.endswith("\n— Sex worker")
        assert source.startswith("([Sex work and policing in Kyrgyzstan: a case study], n.d., ")


def test_an_entry_for_a_reference_manager_is_copied_alone_and_tells_nothing_of_who_speaks(person):
    choose_style(person, "BibTeX")
    person.workspace.show_text("q-bandits")
    person.do.copy_cited.trigger()

    assert clipboard().startswith("@misc{kyrgyzstan-q-bandits,\n")
    assert "“Police officers are official bandits" in clipboard()
    assert "Sex worker\n" not in clipboard()
    said = person.window.messages.text
    assert said == "Copied as BibTeX, without attribution. Consent not recorded."


def test_a_footnote_has_a_link_too(person):
    assert link_to(person.archive, "f-rackets").startswith("satchel:kyrgyzstan/f-rackets#")


def sheet(person):
    return person.reader.source


def marked(person):
    lines = sheet(person).lines
    return [each.cursor.selectedText() for each in lines.extraSelections()]


def test_the_source_is_shown_with_the_lines_of_the_passage_marked(person):
    person.workspace.show_text("q-child-taken")
    person.do.source.trigger()

    assert sheet(person).isVisible()
    assert sheet(person).told == "In the source, case-study.txt: lines 148 to 150"
    words = " ".join(marked(person)[0].split("\u2029"))
    assert words.startswith("“They wanted to take the child")
    assert words.rstrip().endswith("parental rights.”")


def test_the_source_follows_the_chosen_passage_and_closes_again(person):
    person.workspace.show_text("q-child-taken")
    person.do.source.trigger()
    person.do.previous_passage.trigger()
    assert "148" not in sheet(person).told

    person.do.source.trigger()
    assert not sheet(person).isVisible()
    person.do.source.trigger()
    person.press(Qt.Key.Key_Escape, on=sheet(person).lines)
    assert not sheet(person).isVisible()
    person.do.source.trigger()
    sheet(person).findChild(QPushButton).click()
    assert not sheet(person).isVisible()


def test_from_another_screen_the_text_is_shown_first(person):
    person.workspace.show_text("q-child-taken")
    person.do.quotes.trigger()
    person.do.source.trigger()

    assert person.workspace.shown is person.reader
    assert sheet(person).isVisible()


@pytest.mark.parametrize("level", [2, 3, 4])
def test_the_source_is_left_out_while_the_dial_tells_less_than_it_prints(person, level):
    person.workspace.show_text("q-child-taken")
    person.do.source.trigger()
    person.do.attributions.actions()[level].trigger()

    assert "left out while the attributions tell less" in sheet(person).told
    assert sheet(person).lines.toPlainText() == ""
    assert not sheet(person).lines.isVisible()
    person.do.attributions.actions()[0].trigger()
    assert sheet(person).lines.isVisible()


def test_a_passage_without_a_place_is_no_obstacle(person):
    person.do.source.trigger()
    assert sheet(person).told == "Choose a passage to see its lines in the source."


def hovered(person):
    return person.canvas.findChild(FootnoteTip).note


def test_a_pointer_on_a_mark_shows_the_footnote_beside_it(person, qtbot):
    before = person.text_seen()
    person.workspace.show_text("p-brothel-charge-and-rackets")
    person.canvas.highlighted.emit("footnote:f-rackets")
    qtbot.waitUntil(lambda: hovered(person).isVisible())

    note = hovered(person)
    assert note.text().startswith("2\u2002Protection rackets involve police officers")
    assert note.textFormat() is Qt.TextFormat.PlainText
    inside = person.canvas.rect()
    assert inside.contains(note.geometry())
    assert person.text_seen() == before

    person.canvas.highlighted.emit("")
    assert not note.isVisible()


def test_tab_on_a_mark_shows_the_footnote_beside_it_and_off_it_again(person, qtbot):
    person.workspace.show_text("p-who-took-part")
    person.canvas.setFocus()
    person.press(Qt.Key.Key_Tab, on=person.canvas)
    qtbot.waitUntil(lambda: hovered(person).isVisible())
    assert hovered(person).text().startswith("1\u2002Custodial restraint")

    person.press(Qt.Key.Key_Tab, on=person.canvas)
    assert not hovered(person).isVisible()


def test_a_footnote_that_is_high_in_large_text_stays_on_the_page(person, qtbot):
    for _ in range(10):
        person.do.larger.trigger()
    person.look.settle()
    QApplication.processEvents()  # the panes find their room
    stretch = person.layout.stretches["p-brothel-charge-and-rackets"]
    for below in (60, person.canvas.height() - 90):
        person.canvas.scroll_to(stretch.position(620), below=below)
        person.canvas.highlighted.emit("footnote:f-rackets")
        qtbot.waitUntil(lambda: hovered(person).isVisible())
        assert person.canvas.rect().contains(hovered(person).geometry())


def test_a_footnote_beside_its_mark_goes_when_one_scrolls_or_opens_it(person, qtbot):
    person.workspace.show_text("p-brothel-charge-and-rackets")
    for away in (
        lambda: person.canvas.verticalScrollBar().setValue(0),
        lambda: person.canvas.anchorClicked.emit("footnote:f-rackets"),
    ):
        person.canvas.highlighted.emit("footnote:f-rackets")
        qtbot.waitUntil(lambda: hovered(person).isVisible())
        away()
        assert not hovered(person).isVisible()
        person.workspace.show_text("p-brothel-charge-and-rackets")
