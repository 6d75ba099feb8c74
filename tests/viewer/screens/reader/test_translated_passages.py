"""Translations below the text: on demand, told for what they are, never taken for the text."""

import json

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from tests.conftest import in_turn
from tests.viewer.conftest import Reader
from viewer.screens.reader.text import translated_text
from viewer.services import settings
from viewer.services.settings import Settings
from viewer.wording.archive_words import translation_line

WEREWOLVES = "Их нельзя назвать сотрудниками правоохранительных органов"


@pytest.fixture
def person(qtbot, start, home):
    """Somebody who reads in Russian."""
    settings.save(Settings(language="ru"), home.settings)
    program = start()
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    qtbot.waitExposed(program.window)
    reader = Reader(qtbot, program)
    yield reader
    speak(reader, "en")  # as the tests after these expect


def speak(person, language):
    languages = {action.data(): action for action in person.do.languages.actions()}
    languages[language].trigger()


def blocks(person):
    return person.text_seen().split("\n")


def select(person, first, last):
    """Select from the beginning of the words `first` to the end of the words `last`."""
    document = person.canvas.document()
    begin, end = document.find(first), document.find(last)
    assert not begin.isNull()
    assert not end.isNull()
    cursor = QTextCursor(document)
    cursor.setPosition(begin.selectionStart())
    cursor.setPosition(end.selectionEnd(), QTextCursor.MoveMode.KeepAnchor)
    person.canvas.setTextCursor(cursor)


def copied(person):
    person.canvas.setFocus()
    person.do.copy.trigger()
    return QApplication.clipboard().text()


def test_they_are_off_until_wanted_and_the_text_is_then_as_it_was(person):
    before = person.text_seen()
    assert WEREWOLVES not in before

    person.do.translations.trigger()
    assert WEREWOLVES in person.text_seen()

    person.do.translations.trigger()
    assert person.text_seen() == before


def test_every_passage_and_footnote_stands_first_and_its_translation_below_it(person):
    person.do.translations.trigger()
    content = person.archive.content
    text, at = person.text_seen(), 0

    for each in (*content.passages(), *content.documents[0].footnotes):
        original, translation = each.text[:30], each.translations[0].text
        at = text.index(original, at)
        at = text.index(translation.replace("\u00a0", " "), at)  # as Qt tells it


def test_each_says_what_it_is_and_quotes_that_they_are_translated_back(person):
    person.do.translations.trigger()
    content = person.archive.content
    each = (*content.passages(), *content.documents[0].footnotes)
    wanted = [translation_line(one.translations[0], "en") for one in each]

    assert [words for words in blocks(person) if words in wanted] == wanted
    assert len([words for words in wanted if " · " in words]) == 8


def test_they_are_in_the_face_of_the_editors_words(person):
    person.do.translations.trigger()
    document = person.canvas.document()

    assert document.find(WEREWOLVES).charFormat().font().family() == "Inter"
    assert document.find("werewolves in uniform").charFormat().font().family() == "Charis SIL"


def test_the_choice_is_remembered(person, start, home, qtbot):
    person.do.translations.trigger()
    person.program.close()

    assert json.loads(home.settings.read_text())["translations_in_text"] is True
    again = start()
    qtbot.waitUntil(lambda: again.window.workspace is not None)
    assert WEREWOLVES in Reader(qtbot, again).text_seen()
    speak(Reader(qtbot, again), "en")


def test_where_the_archive_has_none_in_the_windows_language_they_cannot_be_chosen(person):
    assert person.do.translations.isEnabled()

    speak(person, "en")

    assert not person.do.translations.isEnabled()


def test_the_words_at_the_top_stay_there(person):
    person.workspace.show_text("q-no-article")
    before = words_at_the_top(person)

    person.do.translations.trigger()
    assert words_at_the_top(person) == before

    person.do.translations.trigger()
    assert words_at_the_top(person) == before
    assert person.reader.chosen == "q-no-article"


def words_at_the_top(person):
    canvas = person.canvas
    block = canvas.document().findBlock(canvas.first_position)
    return block.text(), canvas.top_of(block.position())


def test_all_that_is_copied_is_the_text(person):
    before = person.canvas.document()
    person.canvas.selectAll()
    plain = copied(person)
    person.do.translations.trigger()

    person.canvas.selectAll()

    assert copied(person) == plain
    assert person.canvas.document() is before


def test_a_chosen_passage_is_copied_without_its_translation(person):
    person.do.translations.trigger()
    person.workspace.show_text("q-werewolves")

    text = copied(person)

    assert text.startswith("“The police take us away")
    assert WEREWOLVES not in text


def test_words_of_a_translation_go_as_a_draft_with_the_attribution_at_the_dials_level(person):
    person.do.translations.trigger()
    draft = next(line for line in blocks(person) if " · " in line)
    select(person, "Их нельзя назвать", "никогда не были людьми")

    first, words, line = copied(person).split("\n")

    assert first == draft
    assert words.startswith(WEREWOLVES)
    assert line.startswith("— ")
    assert "32" not in line

    person.do.attributions.actions()[-1].trigger()
    assert copied(person).split("\n") == [first, words]


def test_a_selection_that_reaches_over_a_translation_leaves_it_out(person):
    person.do.translations.trigger()
    select(person, "who have never been people", "If I don’t have money")

    text = copied(person)

    assert "who have never been people" in text
    assert "If I don’t have money" in text
    assert "людьми" not in text
    assert " · " not in text


def test_a_footnote_opens_between_a_passage_and_its_translation(person):
    person.do.translations.trigger()
    before = person.text_seen()
    person.canvas.anchorClicked.emit(QUrl("footnote:f-restraint"))
    opened = person.text_seen()
    at = opened.index("custodial restraint for up to six months")

    assert opened.index("Custodial restraint is not") < opened.index("Многие из опрошенных", at)
    person.canvas.anchorClicked.emit(QUrl("footnote:f-restraint"))
    assert person.text_seen() == before


def test_an_open_footnote_is_no_obstacle(person):
    before = person.text_seen()
    person.canvas.anchorClicked.emit(QUrl("footnote:f-restraint"))
    person.do.translations.trigger()
    person.canvas.anchorClicked.emit(QUrl("footnote:f-restraint"))
    person.do.translations.trigger()

    assert person.text_seen() == before


@in_turn("level", range(5))
def test_the_dial_turns_under_translations_as_it_does_without(person, level):
    choices = person.do.attributions.actions()
    choices[level].trigger()
    plain = person.text_seen()
    choices[0].trigger()
    person.do.translations.trigger()

    choices[level].trigger()
    person.do.translations.trigger()

    assert person.text_seen() == plain


def test_a_translation_is_part_of_its_passage_for_who_clicks_on_it(person, qtbot):
    person.do.translations.trigger()
    person.workspace.show_text("q-werewolves")
    found = person.canvas.document().find(WEREWOLVES)

    person.canvas.clicked_at.emit(found.position())

    assert person.reader.chosen == "q-werewolves"


def test_what_is_sought_in_the_page_is_found_in_translations_too(person):
    person.do.translations.trigger()
    person.do.find.trigger()
    person.type(QApplication.focusWidget(), "оборотни")

    assert person.marked_words() == ["оборотни"]

    person.do.translations.trigger()
    assert person.marked_words() == []


def test_they_stay_when_the_text_is_set_in_another_size(person):
    person.do.translations.trigger()
    before = person.text_seen()

    person.do.larger.trigger()
    person.look.settle()

    assert person.text_seen() == before


def test_a_hit_in_a_translation_says_what_it_is_and_opens_at_its_passage(person, qtbot):
    hits = person.search("рассредоточиваются")
    (card,) = person.cards(hits)

    assert card.id == "p-forced-underground"
    assert card.translated
    assert "рассредоточиваются" in card.text
    assert card.translated in card.spoken
    assert not card.quote

    person.press(Qt.Key.Key_Return, on=person.box)
    assert person.reader.chosen == "p-forced-underground"
    assert person.marked_words() == ["рассредоточиваются"]
    assert person.text_seen().count("Черновой перевод") == 1  # of this passage alone


def test_a_translation_shown_for_a_hit_goes_with_the_others(person):
    person.search("рассредоточиваются")
    person.press(Qt.Key.Key_Return, on=person.box)
    before = person.text_seen()
    person.do.translations.trigger()
    assert person.text_seen().count(before) == 0
    assert person.marked_words() == ["рассредоточиваются"]

    person.do.translations.trigger()
    assert "рассредоточиваются" not in person.text_seen()
    assert person.marked_words() == []


def test_f3_goes_through_the_words_of_translations(person):
    person.search("говорят")
    person.press(Qt.Key.Key_Return, on=person.box)
    seen = []
    for _step in range(9):
        marks = person.canvas.extraSelections()
        here = next(mark for mark in marks if mark.format.fontUnderline())
        seen.append((person.reader.chosen, here.cursor.position()))
        person.do.next_match.trigger()

    shown = [name for name, _at in seen]
    assert shown.count("p-regions-and-the-south") == 2  # two words of its translation
    assert len({at for name, at in seen if name == "p-regions-and-the-south"}) == 2


def test_a_folded_hit_in_a_translation_stays_folded(person):
    treat(person, settings.CareChoice.FOLD)
    person.search("рассредоточиваются")
    person.press(Qt.Key.Key_Return, on=person.box)
    assert person.reader.chosen == "p-forced-underground"
    assert "рассредоточиваются" not in person.text_seen()


def test_a_hit_in_the_text_says_nothing_of_translations(person):
    hits = person.search("werewolves")

    assert [card.translated for card in person.cards(hits)] == [""]


# ---------------------------------------------------------------- with care notes


def treat(person, care):
    person.treat_care(care)


def test_a_folded_passage_keeps_its_translation_folded_too(person):
    treat(person, settings.CareChoice.FOLD)
    person.do.translations.trigger()
    assert WEREWOLVES not in person.text_seen()

    quote = next(
        passage for passage in person.archive.content.passages() if "werewolves" in passage.text
    )
    person.canvas.anchorClicked.emit(f"fold:{quote.id}")
    text = person.text_seen()
    assert text.index("werewolves") < text.index(WEREWOLVES)
    person.do.translations.trigger()
    assert WEREWOLVES not in person.text_seen()
    assert "werewolves" in person.text_seen()


def test_a_pale_passage_has_a_pale_translation_until_it_is_chosen(person):
    treat(person, settings.CareChoice.DIM)
    person.do.translations.trigger()
    found = person.canvas.document().find(WEREWOLVES)
    assert found.charFormat().foreground().color().name() == "#6b655b"

    person.reader.choosing.choose_at(found.position())
    bright = [each.cursor.selectedText() for each in person.canvas.extraSelections()]
    assert any(WEREWOLVES in words for words in bright)


def looks(person):
    """Every block of the text: its words, how it is set, and the letters of its words."""
    block, seen = person.canvas.document().begin(), []
    while block.isValid():
        face = QTextCursor(block).charFormat()
        seen.append((block.text(), block.blockFormat(), face.font(), face.foreground()))
        block = block.next()
    return seen


def test_very_many_are_written_with_the_text_and_are_the_same(person, monkeypatch):
    person.do.translations.trigger()
    few, below = looks(person), set(person.layout.below)
    person.do.translations.trigger()
    without = person.text_seen()

    monkeypatch.setattr(translated_text, "_MOST", 3)
    person.do.translations.trigger()
    assert looks(person) == few
    assert set(person.layout.below) == below
    person.do.translations.trigger()
    assert person.text_seen() == without


def test_the_words_at_the_top_stay_there_with_very_many_too(person, monkeypatch):
    monkeypatch.setattr(translated_text, "_MOST", 3)
    person.workspace.show_text("q-no-article")
    bar = person.canvas.verticalScrollBar()
    bar.setValue(bar.value() + 60)  # to the middle of some words
    before = words_at_the_top(person)

    person.do.translations.trigger()
    assert WEREWOLVES in person.text_seen()
    assert words_at_the_top(person) == before

    person.do.translations.trigger()
    assert words_at_the_top(person) == before
    assert person.reader.chosen == "q-no-article"
