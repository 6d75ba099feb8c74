"""Translations in the text: chosen, told for what they are, never taken for the text."""

import json
from itertools import cycle

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from index import OpenArchive, replace
from tests.conftest import in_turn
from tests.viewer.app.navigation.test_citations import choose_style
from tests.viewer.conftest import Reader
from viewer.services import settings
from viewer.services.settings import Settings
from viewer.shell.bars.text_button import TextButton
from viewer.wording.archive_words import translation_line

WEREWOLVES = "Их нельзя назвать сотрудниками правоохранительных органов"


WIDTHS = {"beside": 1366, "below": 900}  # of the window, and where translations stand in it
OF_BOTH = ("stand", "selection", "footnote_opens", "stay_", "marked_in_the_original")
_turn = cycle(WIDTHS)


def pytest_generate_tests(metafunc):
    """Try what is about the place of translations in both, and all else in one of them by turns."""
    if "person" in metafunc.fixturenames:
        usual = next(_turn)
        is_of_both = any(word in metafunc.function.__name__ for word in OF_BOTH)
        widths = [
            pytest.param(
                width, id=place, marks=() if is_of_both or place == usual else pytest.mark.long
            )
            for place, width in WIDTHS.items()
        ]
        metafunc.parametrize("person", widths, indirect=True)


@pytest.fixture
def person(qtbot, start, home, request):
    """Somebody who reads in Russian, with translations beside the text or below it."""
    settings.save(Settings(language="ru"), home.settings)
    program = start()
    program.window.resize(request.param, 768)
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    qtbot.waitExposed(program.window)
    reader = Reader(qtbot, program)
    reader.wait_for_text()
    return reader


def speak(person, language):
    languages = {action.data(): action for action in person.do.languages.actions()}
    languages[language].trigger()


def choose(person, text):
    """Choose in the menu of the switch: the original, both, or the translation."""
    choices = {action.data(): action for action in person.do.texts.actions()}
    choices[text].trigger()


@pytest.fixture
def plain(person):
    """The same person, who reads the original alone."""
    choose(person, "original")
    return person


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


def test_a_draft_stands_below_its_original_until_something_else_is_chosen(person):
    assert person.text_seen().index("werewolves in uniform") < person.text_seen().index(WEREWOLVES)
    assert switch(person) == "Текст: оригинал и перевод"

    choose(person, "original")
    assert WEREWOLVES not in person.text_seen()
    assert "werewolves in uniform" in person.text_seen()

    choose(person, "translation")
    assert WEREWOLVES in person.text_seen()
    assert "werewolves in uniform" not in person.text_seen()


def switch(person):
    """What the switch in the status line says, or "" where there is none."""
    buttons = person.window.status_line.findChildren(TextButton)
    return "".join(each.text() for each in buttons if each.isVisible())


def test_the_key_goes_from_one_text_to_the_next(person):
    seen = [switch(person)]
    for _press in range(3):
        person.do.next_text.trigger()
        seen.append(switch(person))

    assert len(set(seen)) == 3
    assert seen[0] == seen[3]


def test_a_translation_alone_says_that_it_is_a_draft_and_who_speaks_in_its_language(person):
    choose(person, "translation")
    seen = blocks(person)
    at = next(number for number, words in enumerate(seen) if WEREWOLVES in words)

    assert seen[at - 1].startswith("Черновой перевод · ")
    assert seen[at + 1] == "Женщина, 32 года, по вызову"


def test_a_line_in_translation_tells_no_more_than_its_level(person):
    choose(person, "translation")
    person.do.attributions.actions()[3].trigger()  # the role only
    seen = blocks(person)
    at = next(number for number, words in enumerate(seen) if WEREWOLVES in words)

    assert seen[at + 1] == "Секс-работник"
    assert "Женщина, 32" not in person.text_seen()


def test_a_reviewed_translation_stands_alone_from_the_start_and_the_others_do_not(person, reviewed):
    assert "Most sex workers found it difficult" not in person.text_seen()
    assert "Проверенный перевод" in person.text_seen()
    assert "werewolves in uniform" in person.text_seen()
    assert switch(person).startswith(("Текст: перевод, черновики", "По проверке"))
    assert not any(each.isChecked() for each in person.do.texts.actions())
    choose(person, "both")
    assert "Most sex workers found it difficult" in person.text_seen()
    assert switch(person) == "Текст: оригинал и перевод"


@pytest.fixture
def reviewed(person):
    """The archive with one translation that somebody has reviewed."""

    def review(passage):
        made = passage.translations
        is_one = passage.id == "p-new-law"
        made = tuple(replace(each, status="reviewed") for each in made) if is_one else made
        return replace(passage, translations=made)

    content = person.archive.content
    document = map_passages(content.documents[0], review)
    changed = OpenArchive(replace(content, documents=(document,)), person.archive.signer)
    person.program.session.show_archive(changed, bundled=True)
    return changed


def map_passages(document, change):
    sections = tuple(
        replace(section, passages=tuple(map(change, section.passages)))
        for section in document.sections
    )
    return replace(document, sections=sections)


def test_every_passage_and_footnote_stands_first_and_its_translation_below_it(person):
    content = person.archive.content
    text, at = person.text_seen(), 0

    for each in (*content.passages(), *content.documents[0].footnotes):
        original, translation = each.text[:30], each.translations[0].text
        at = text.index(original, at)
        at = text.index(translation.replace("\u00a0", " "), at)  # as Qt tells it


def test_each_says_what_it_is_and_quotes_that_they_are_translated_back(person):
    content = person.archive.content
    each = (*content.passages(), *content.documents[0].footnotes)
    wanted = [translation_line(one.translations[0], "en") for one in each]

    assert [words for words in blocks(person) if words in wanted] == wanted
    assert len([words for words in wanted if " · " in words]) == 8


def test_they_are_in_the_face_of_the_editors_words(person):
    document = person.canvas.document()

    assert document.find(WEREWOLVES).charFormat().font().family() == "Inter"
    assert document.find("werewolves in uniform").charFormat().font().family() == "Charis SIL"


def test_the_choice_is_remembered(person, start, home, qtbot):
    choose(person, "translation")
    person.program.close()

    assert json.loads(home.settings.read_text())["text"] == "translation"
    again = start()
    qtbot.waitUntil(lambda: again.window.workspace is not None)
    assert "werewolves in uniform" not in Reader(qtbot, again).text_seen()
    speak(Reader(qtbot, again), "en")


def test_where_the_archive_has_none_in_the_windows_language_they_cannot_be_chosen(person):
    assert person.do.texts.isEnabled()

    speak(person, "en")

    assert not person.do.texts.isEnabled()
    assert switch(person) == ""
    person.do.next_text.trigger()
    assert person.window.messages.text == (
        "This archive has no translation into the language of the window. "
        "In the View menu you can choose another: Russian."
    )
    assert WEREWOLVES not in person.text_seen()


def test_the_words_at_the_top_stay_there(plain):
    plain.workspace.show_text("q-no-article")
    before = words_at_the_top(plain)

    choose(plain, "both")
    assert words_at_the_top(plain) == before

    choose(plain, "original")
    assert words_at_the_top(plain) == before
    assert plain.reader.chosen == "q-no-article"


def test_the_chosen_passage_stays_where_the_translation_takes_its_place(plain):
    plain.workspace.show_text("q-no-article")
    choose(plain, "translation")

    begin = plain.layout.stretches["q-no-article"].begin
    assert plain.reader.chosen == "q-no-article"
    assert 0 <= plain.canvas.top_of(begin) < plain.canvas.viewport().height()


def words_at_the_top(person):
    canvas = person.canvas
    block = canvas.document().findBlock(canvas.first_position)
    return block.text(), canvas.top_of(block.position())


def test_all_that_is_copied_is_the_text(plain):
    plain.canvas.selectAll()
    text = copied(plain)
    choose(plain, "both")

    plain.canvas.selectAll()

    assert copied(plain) == text


def test_of_the_translation_alone_each_passage_is_copied_as_a_draft_with_its_line(person):
    choose(person, "translation")
    select(person, "Их нельзя назвать", "на транспорт")

    lines = copied(person).split("\n")

    assert [words for words in lines if words.startswith("Черновой перевод")] == [lines[0]] * 2
    assert [words for words in lines if words.startswith("— ")] == [
        "— Секс-работник",
        "— Женщина, 24 года, секс-работник, улица",
    ]


def cited(person):
    person.canvas.setFocus()
    person.do.copy_cited.trigger()
    return QApplication.clipboard().text()


def told(person):
    return person.window.messages.text


def test_a_chosen_passage_is_copied_as_it_is_shown(person):
    person.workspace.show_text("q-werewolves")

    first, line, label, russian = copied(person).split("\n")
    assert first.startswith("“The police take us away")
    assert line == "— Секс-работник"  # in the window's language: said once for both
    assert label.startswith("Черновой перевод")
    assert WEREWOLVES in russian
    assert "Это оригинал и перевод." in told(person)

    choose(person, "translation")
    assert copied(person).split("\n") == [label, russian, line]
    assert "Это перевод." in told(person)

    choose(person, "original")
    assert copied(person).split("\n") == [first, line]
    assert "перевод" not in told(person)


def test_a_chosen_translation_is_copied_with_its_source_and_at_the_dials_level(person):
    choose(person, "translation")
    person.do.attributions.actions()[1].trigger()  # in full
    person.workspace.show_text("q-werewolves")

    words, source = cited(person).split("\n\n")

    label, russian, line = words.split("\n")
    assert label.startswith("Черновой перевод")
    assert WEREWOLVES in russian
    assert line.startswith("— Женщина, 32 года, ")
    assert "satchel:kyrgyzstan/q-werewolves#" in source
    assert told(person).startswith(
        f"Скопировано с источником. Кто говорит: {line[2:]}. "  # noqa: RUF001
        "Под 1 цитатой о говорящем сказано больше, чем разрешил редактор. Это перевод."  # noqa: RUF001
    )
    assert told(person).count("Скопировано") == 1


def test_a_paragraph_and_a_footnote_in_translation_are_told_to_be_one(person):
    choose(person, "translation")
    for name in ("p-forced-underground", "f-restraint"):
        person.workspace.show_text(name)
        label, *words = copied(person).split("\n")
        assert label.startswith("Черновой перевод")
        assert words
        assert told(person) == "Скопировано. Это перевод."


def test_selected_words_of_a_translation_are_copied_with_the_passage_they_are_of(person):
    for choice in ("both", "translation"):
        choose(person, choice)
        select(person, "оборотни в погонах", "никогда не были людьми")

        words, source = cited(person).split("\n\n")

        label, russian, line = words.split("\n")
        assert label.startswith("Черновой перевод")
        assert russian == "оборотни в погонах, которые никогда не были людьми"
        assert line == "— Секс-работник"
        assert "satchel:kyrgyzstan/q-werewolves#" in source
        assert "Это перевод." in told(person)


def test_selected_words_of_a_reviewed_translation_say_by_whom(person, reviewed):
    person.workspace.show_text("p-new-law")
    select(person, "Большинству секс-работников", "Большинству секс-работников")

    words, source = cited(person).split("\n\n")

    made = reviewed.passage("p-new-law").translations[0]
    assert words.split("\n")[0] == translation_line(made, "en")
    assert made.by in words
    assert "satchel:kyrgyzstan/p-new-law#" in source


@pytest.mark.long
def test_selected_words_of_several_translations_name_each_passage(person):
    choose(person, "translation")
    select(person, "Их нельзя назвать", "на транспорт")

    source = cited(person).split("\n\n")[1]

    assert source.count("satchel:kyrgyzstan/q-") == 2


def test_several_quotes_of_a_list_are_copied_as_they_are_shown(person):
    choose(person, "translation")
    person.do.quotes.trigger()
    page = person.workspace.shown
    page.show_as_table(shown=True)
    page.views[1].selectAll()
    page.views[1].setFocus()
    person.do.copy.trigger()

    words = QApplication.clipboard().text()
    assert words.count("Черновой перевод") == len(person.archive.quotes)
    assert "werewolves" not in words
    assert "Это перевод." in told(person)


def marked(text, marks):
    return [text[each.start : each.end].casefold() for each in marks]


def test_a_hit_is_marked_in_the_translation_that_is_shown(person):
    choose(person, "translation")
    for typed in ("взятки", "жаловаться"):
        cards = person.cards(person.search(typed))
        holding = [
            card for card in cards if typed[:5] in translation_of(person, card.id).casefold()
        ]
        assert holding
        for card in holding:
            assert any(words.startswith(typed[:5]) for words in marked(card.text, card.marks))


def test_a_hit_is_marked_in_the_original_and_in_the_translation_below(person):
    choose(person, "both")
    cards = person.cards(person.search("взятки"))
    both = [card for card in cards if card.marks and card.below_marks]

    assert both
    for card in both:
        assert all(words.startswith("взят") for words in marked(card.below, card.below_marks))


def test_the_words_of_a_hit_are_marked_in_the_page_where_the_translation_stands_alone(person):
    choose(person, "translation")
    person.search("взятки")
    person.press(Qt.Key.Key_Return, on=person.box)

    words = person.marked_words()
    assert words
    assert all(each.casefold().startswith("взят") for each in words)


def translation_of(person, name):
    held = person.archive.passage(name) or person.archive.footnote(name)
    return held.translations[0].text


def test_words_of_a_translation_go_as_a_draft_with_the_attribution_at_the_dials_level(person):
    draft = next(line for line in blocks(person) if " · " in line)
    select(person, "Их нельзя назвать", "никогда не были людьми")

    first, words, line = copied(person).split("\n")

    assert first == draft
    assert words.startswith(WEREWOLVES)
    assert line.startswith("— ")
    assert "32" not in line

    person.do.attributions.actions()[-1].trigger()
    select(person, "Их нельзя назвать", "никогда не были людьми")
    assert copied(person).split("\n") == [first, words]


def test_a_selection_that_reaches_over_a_translation_leaves_it_out(person):
    select(person, "who have never been people", "If I don’t have money")

    text = copied(person)

    assert "who have never been people" in text
    assert "If I don’t have money" in text
    assert "людьми" not in text
    assert " · " not in text


def test_a_footnote_opens_between_a_passage_and_its_translation(person):
    before = person.text_seen()
    person.canvas.anchorClicked.emit(QUrl("footnote:f-restraint"))
    opened = person.text_seen()
    at = opened.index("custodial restraint for up to six months")

    assert opened.index("Custodial restraint is not") < opened.index("Многие из опрошенных", at)
    person.canvas.anchorClicked.emit(QUrl("footnote:f-restraint"))
    assert person.text_seen() == before


def test_an_open_footnote_stays_open_with_another_text(plain):
    before = plain.text_seen()
    plain.canvas.anchorClicked.emit(QUrl("footnote:f-restraint"))
    opened = plain.text_seen()
    choose(plain, "both")
    assert plain.text_seen().count("Custodial restraint is not") == 2
    choose(plain, "original")
    assert plain.text_seen() == opened
    plain.canvas.anchorClicked.emit(QUrl("footnote:f-restraint"))

    assert plain.text_seen() == before


def test_a_footnote_of_a_translation_alone_opens_in_its_language(person):
    choose(person, "translation")
    before = person.text_seen()
    person.canvas.anchorClicked.emit(QUrl("footnote:f-restraint"))

    assert person.text_seen().count("Ограничение свободы — это не") == 2
    assert "Custodial restraint is not" not in person.text_seen()
    person.canvas.anchorClicked.emit(QUrl("footnote:f-restraint"))
    assert person.text_seen() == before


@in_turn("level", range(5))
def test_the_dial_turns_under_translations_as_it_does_without(plain, level):
    choices = plain.do.attributions.actions()
    choices[level].trigger()
    text = plain.text_seen()
    choices[0].trigger()
    choose(plain, "both")

    choices[level].trigger()
    choose(plain, "original")

    assert plain.text_seen() == text


def test_a_translation_is_part_of_its_passage_for_who_clicks_on_it(person, qtbot):
    person.workspace.show_text("q-werewolves")
    found = person.canvas.document().find(WEREWOLVES)

    person.canvas.clicked_at.emit(found.position())

    assert person.reader.chosen == "q-werewolves"


def test_what_is_sought_in_the_page_is_found_in_translations_too(person):
    person.do.find.trigger()
    person.type(QApplication.focusWidget(), "оборотни")

    assert person.marked_words() == ["оборотни"]

    choose(person, "original")
    assert person.marked_words() == []


@pytest.mark.long
def test_they_stay_when_the_text_is_set_in_another_size(person):
    before = person.text_seen()

    person.do.larger.trigger()
    person.look.settle()

    assert person.text_seen() == before


def test_a_hit_in_a_translation_says_what_it_is_and_opens_at_its_passage(plain):
    person = plain
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


def test_a_translation_shown_for_a_hit_goes_with_the_others(plain):
    plain.search("рассредоточиваются")
    plain.press(Qt.Key.Key_Return, on=plain.box)
    choose(plain, "both")
    assert plain.text_seen().count("рассредоточиваются") == 1
    assert plain.marked_words() == ["рассредоточиваются"]

    choose(plain, "original")
    assert "рассредоточиваются" not in plain.text_seen()
    assert plain.marked_words() == []


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


def test_a_hit_in_the_text_has_its_translation_below_where_both_are_read(person):
    (card,) = person.cards(person.search("werewolves"))
    assert "werewolves" in card.text
    assert card.translated.startswith("Черновой перевод")
    assert card.below.startswith("«Милиция увозит нас")

    choose(person, "original")
    (card,) = person.cards(person.search("werewolves"))
    assert (card.translated, card.below) == ("", "")


# ---------------------------------------------------------------- with care notes


def treat(person, care):
    person.treat_care(care)


@pytest.mark.parametrize("text", ["both", "translation"])
def test_a_folded_passage_keeps_its_translation_folded_too(person, text):
    treat(person, settings.CareChoice.FOLD)
    choose(person, text)
    assert WEREWOLVES not in person.text_seen()

    person.canvas.anchorClicked.emit("fold:q-werewolves")
    assert WEREWOLVES in person.text_seen()
    assert ("werewolves" in person.text_seen()) is (text == "both")
    assert person.reader.chosen == "q-werewolves"


def test_a_pale_passage_has_a_pale_translation_until_it_is_chosen(person):
    treat(person, settings.CareChoice.DIM)
    found = person.canvas.document().find(WEREWOLVES)
    assert found.charFormat().foreground().color().name() == "#6b655b"

    person.reader.choosing.choose_at(found.position())
    bright = [each.cursor.selectedText() for each in person.canvas.extraSelections()]
    assert any(WEREWOLVES in words for words in bright)


def test_a_selection_over_both_kinds_has_a_translation_that_stands_alone(person, reviewed):
    choose(person, "both")
    person.program.session.dial.read(replace(person.program.session.dial.reading, choice=None))
    select(person, "Большинству секс-работников", "sex workers’ children were removed")

    lines = copied(person).split("\n")

    assert lines[0].startswith("Проверенный перевод")
    assert lines[1].startswith("Большинству секс-работников")
    assert any(line.startswith("Many of the sex workers interviewed") for line in lines)
    assert not [line for line in lines if line.startswith("Черновой")]


def test_the_switch_goes_where_an_editor_takes_all_translations_out(person):
    archive = person.archive

    def bare(passage):
        return replace(passage, translations=())

    document = map_passages(archive.content.documents[0], bare)
    notes = tuple(replace(note, translations=()) for note in document.footnotes)
    sections = tuple(replace(each, translations=()) for each in document.sections)
    document = replace(document, footnotes=notes, sections=sections, translations=())
    assert switch(person)

    archive.exchange(replace(archive.content, documents=(document,)))
    person.do.quotes.trigger()

    assert switch(person) == ""


@pytest.mark.parametrize("style", ["BibTeX", "RIS", "CSL-JSON"])
@pytest.mark.parametrize("text", ["both", "translation"])
def test_an_entry_for_a_reference_manager_is_in_one_language(person, text, style):
    choose(person, text)
    choose_style(person, style)
    person.workspace.show_text("q-werewolves")
    person.do.copy_cited.trigger()
    entry = QApplication.clipboard().text()

    is_both = text == "both"
    assert ("Черновой перевод" in entry, WEREWOLVES in entry) == (not is_both, not is_both)
    assert ("werewolves in uniform" in entry) is is_both
    assert ("quote" in entry.replace("satchel:kyrgyzstan/q-", "")) is is_both
    assert ("цитата" in entry) is not is_both
