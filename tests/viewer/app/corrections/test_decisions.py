"""At the desk each suggestion stands beside what is there, and nothing is changed unasked."""

import tomllib
from collections import Counter
from xml.etree import ElementTree as ET

import msgspec
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QStyleOptionViewItem,
    QTextEdit,
)

from index import Keyring, Publication, check_source, load_key, make_key
from index.container.keys import new_key, save_key
from index.container.sealed_letter import seal_letter
from tests.viewer.accessibles import amiss
from tests.viewer.app.archives.test_notices import drop
from tests.viewer.app.desk.conftest import PASSPHRASE, PATIENCE
from tests.viewer.app.desk.test_names import ask_to_replace, forms, look_for, pane_of, rows
from tests.viewer.controls import button, called, main_button, secret_of, words_in
from viewer.screens.desk.corrections.key_sheet import LetterKeySheet
from viewer.screens.desk.corrections.whole_review_sheet import WholeReviewSheet
from viewer.screens.desk.names.again_sheet import AgainSheet
from viewer.screens.desk.passage_sheets import ReasonSheet, WordsSheet
from viewer.screens.desk.publish_sheet import PublishSheet
from viewer.screens.desk.translations.differing_sheet import DifferingTranslationSheet
from viewer.services.editor_records import records_of
from viewer.ui.lists.rows import RowList

LAW, WHO = "p-new-law", "p-who-took-part"


def files_in(folder):
    return {
        str(each.relative_to(folder)): each.read_bytes()
        for each in folder.rglob("*")
        if each.is_file() and not each.name.startswith(".")
    }


def files_of(folder, part):
    return {name: data for name, data in files_in(folder).items() if name.startswith(part)}


def press(editor, words):
    button(editor.corrections, words).click()


def take_over(editor):
    """Accept the chosen suggestion, also where its numbers or names differ from the text."""
    press(editor, "Accept")
    for sheet in editor.window.findChildren(DifferingTranslationSheet):
        if sheet.isVisible():
            button(sheet, "Take it over").click()


def told(editor):
    """What stands beside the list."""
    labels = editor.corrections.findChildren(QLabel)
    return "\n".join(each.text() for each in labels if not each.isHidden())


def test_withdrawals_come_first_and_nothing_is_changed_by_taking_in(editor, folder, letter, made):
    before = files_in(folder)
    editor.take_in(
        letter(
            made("theme", "extortion", "ru", "Вымогательства"), made("passage", LAW, "", "Other")
        ),
        letter(made("withdrawal", "q-bandits"), name="second"),
    )
    editor.until_listed(3)

    assert editor.rows[0].startswith("To be withdrawn. ")
    passage = next(each for each in editor.archive.content.passages() if each.id == LAW)
    assert any(f"Passage, {passage.text[:40]}" in row for row in editor.rows)
    assert not any(name in row for row in editor.rows for name in ("q-bandits", LAW))
    assert files_in(folder) == before
    assert editor.corrections.title == "Corrections 3"
    assert editor.corrections.summary == (
        "1 asks for a withdrawal. 3 suggestions of readers. Nothing is changed unasked."
    )


@pytest.mark.parametrize(
    ("wish", "file"),
    [
        (("theme", "extortion", "ru", "Поборы и вымогательство"), "codebook.toml"),
        (("note", "age-20", "en", "Nobody is exactly 20 here."), "notes.toml"),
        (("term", "bribe", "en", "Money for an official."), "glossary.toml"),
        (("translation", LAW, "ru", "Иначе сказано."), "translations/ru.toml"),
        (("translation", LAW, "ky", "Башкача айтылган."), "translations/ky.toml"),
    ],
)
def test_what_is_accepted_stands_there_and_undo_brings_the_suggestion_back(
    editor, folder, letter, made, wish, file
):
    before = files_in(folder)
    editor.take_in(letter(made(*wish, by="Aida")))
    editor.until_listed(1)
    take_over(editor)
    editor.until_said("It is taken over.")
    editor.until_listed(0)
    after = files_in(folder)
    assert {name for name in after if after[name] != before.get(name)} == {file}
    assert wish[3] in after[file].decode()

    editor.do.undo.trigger()
    editor.until_said("Taken back")
    editor.until_listed(1)
    assert files_in(folder) == before


def test_words_of_a_passage_are_changed_on_the_sheet_for_that(editor, folder, letter, made):
    words = editor.archive.passage(LAW).text
    editor.take_in(letter(made("passage", LAW, "", f"{words} More.", why="It goes on")))
    editor.until_listed(1)
    assert "Why: It goes on" in told(editor)
    press(editor, "Accept")
    sheet = editor.sheet(WordsSheet)
    assert sheet.findChild(QPlainTextEdit).toPlainText() == f"{words} More."
    assert not sheet.findChildren(QCheckBox)[0].isChecked()
    received = files_of(folder, "source")
    main_button(sheet).click()
    editor.until_said("The words are changed.")
    editor.until_listed(0)
    assert "More." in (folder / "documents" / "kyrgyzstan.md").read_text(encoding="utf-8")
    assert received
    assert files_of(folder, "source") == received


def test_characters_that_nobody_sees_are_shown_in_the_comparison_and_told_on_the_sheet(
    editor, letter, made
):
    editor.take_in(letter(made("passage", LAW, "", "He did\u200b \u202eton\u202c pay\u00a0it.")))
    editor.until_listed(1)
    shown = called(editor.corrections, "What is suggested", QTextEdit).toPlainText()
    assert shown.replace("\u00a0", " ") == "He did\ufffd \ufffdton\ufffd pay it."
    press(editor, "Accept")
    sheet = editor.sheet(WordsSheet)
    assert sheet.trouble == "3 characters of this cannot be seen, or turn other words."


@pytest.mark.parametrize(
    "hides",
    [
        {"proposed": "Ina\u200bche"},
        {"proposed": "Inache", "why": "a\u2060b"},
        {"proposed": "Inache", "by": "Ai\u2060da"},
    ],
    ids=["words", "reason", "name"],
)
def test_a_character_that_the_checks_warn_of_is_told_of_a_suggestion(editor, letter, made, hides):
    editor.take_in(letter(made("theme", "extortion", "ru", **hides)))
    editor.until_listed(1)
    sign = next(each for text in hides.values() for each in text if each in "\u200b\u2060")
    told = "A character that nobody sees, or that turns the text, is in it: "
    model = editor.corrections.findChild(RowList).model()
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert f"{told}U+{ord(sign):04X}." in spoken


@pytest.mark.parametrize(
    ("hides", "mixed"),
    [
        ({"proposed": "Say \u0430nything"}, "\u0430nything"),
        ({"proposed": "Закон\u006f"}, "Закон\u006f"),
        ({"proposed": "Inache", "by": "\u0391ida"}, "\u0391ida"),
        ({"proposed": "ВИЧ и IT-отдел: Extortion"}, ""),
    ],
    ids=["English", "Russian", "name", "none"],
)
def test_a_word_of_two_alphabets_is_told_of_a_suggestion(editor, letter, made, hides, mixed):
    editor.take_in(letter(made("theme", "extortion", "ru", **hides)))
    editor.until_listed(1)

    (told,) = (row for row in editor.rows)
    assert ("mixes two alphabets" in told) is bool(mixed)
    assert f"“{mixed}” mixes" in told or not mixed


def test_a_line_in_the_form_of_an_attribution_and_new_names_are_told_of_a_suggestion(
    editor, letter, made
):
    quote = editor.archive.passage("q-few-who-help")
    signed = f"{quote.text}\n— Gulmira Osmonova, 31"
    editor.take_in(
        letter(
            made("passage", quote.id, "", signed),
            made("translation", quote.id, "ru", "«Иначе».\n— Полиция кызматкери"),
            made("passage", LAW, "", editor.archive.passage(LAW).text.replace("a", "e", 1)),
        )
    )
    editor.until_listed(3)
    (first,) = (row for row in editor.rows if "Gulmira" in row)
    (second,) = (row for row in editor.rows if row.startswith("Translation"))
    (third,) = (row for row in editor.rows if row not in (first, second))

    assert "looks like the line under a quote: “— Gulmira Osmonova, 31”." in first
    assert "New names in it: Gulmira Osmonova." in first
    assert "looks like the line under a quote: “— Полиция кызматкери”." in second
    assert "looks like" not in third
    assert "New names" not in third


def test_after_each_suggestion_is_accepted_a_check_finds_what_the_desk_shows(
    editor, home, folder, letter, made
):
    def shown():
        return Counter(editor.program.session.source.state.problems)

    wishes = {
        "theme": made("theme", "extortion", "ru", "Ina\u200bche"),
        "note": made("note", "age-bands", "ru", "Keresh Toktosunova, 9."),
        "term": made("term", "bribe", "ru", "Keresh Toktosunova."),
        "translation": made("translation", LAW, "ru", "B 1999."),
    }
    archive = editor.program.session.source.archive.content
    assert "age-bands" in {each.id for each in archive.notes}
    assert "bribe" in {each.id for each in archive.glossary}
    editor.take_in(letter(*wishes.values()))
    for left in range(len(wishes), 0, -1):
        editor.until_listed(left)
        editor.corrections.findChild(RowList).choose_first()
        take_over(editor)
        editor.until_listed(left - 1)
        editor.qtbot.waitUntil(
            lambda: shown() == Counter(check_source(folder, records_of(home))), timeout=PATIENCE
        )
    assert "unseen-character" in {each.code for each in shown()}


def test_a_withdrawal_goes_the_way_of_every_withdrawal(editor, folder, letter, made):
    editor.take_in(letter(made("withdrawal", WHO)))
    editor.until_listed(1)
    press(editor, "Accept")
    sheet = editor.sheet(ReasonSheet)
    assert "“In preparing this case study" in "\n".join(words_in(sheet))
    main_button(sheet).click()  # why need not be said: a reader asked for it
    editor.until_said("It is withdrawn")
    editor.until_listed(0)
    head = tomllib.loads((folder / "archive.toml").read_text(encoding="utf-8"))
    withdrawn = {each["passage"]: each["reason"] for each in head["withdrawn"]}
    assert withdrawn[WHO] == "A reader asked for it."


def test_words_that_readers_ask_to_withdraw_are_struck_out_and_told_before_publishing(
    editor, letter, made
):
    editor.take_in(letter(made("withdrawal", "q-bandits")))
    editor.until_listed(1)
    (now,) = (
        each
        for each in editor.corrections.findChildren(QTextEdit)
        if each.accessibleName() == "What stands there"
    )
    editor.qtbot.waitUntil(lambda: "official bandits" in now.toPlainText(), timeout=PATIENCE)
    cursor = now.textCursor()
    words = now.toPlainText()
    for at in range(len(words)):
        cursor.setPosition(at + 1)
        assert cursor.charFormat().fontStrikeOut(), words[at:]

    editor.take_in(letter(made("withdrawal", "p-nowhere"), name="second"))
    editor.until_listed(2)
    editor.choose("Publish an edition …")
    told = " ".join(words_in(editor.sheet(PublishSheet)))
    assert "Readers ask to withdraw 1 passage, and you have not" in told


def is_in_view(part):
    return part.isVisible() and part.visibleRegion().boundingRect().size() == part.size()


@pytest.mark.parametrize("why", ["It names me. " * 150, "x" * 2000])
def test_whose_request_it_is_and_why_are_seen_before_a_withdrawal(editor, letter, made, why):
    editor.take_in(letter(made("withdrawal", WHO, why=why, by="Aida")))
    editor.until_listed(1)
    editor.window.resize(1366, 768)
    (above,) = (
        each for each in editor.corrections.findChildren(QLabel) if "By: Aida" in each.text()
    )
    editor.qtbot.waitUntil(lambda: is_in_view(above), timeout=PATIENCE)
    assert f"Why: {why[:11]}" in above.text()
    assert "From file 1" in above.text()
    boxes = [each for each in editor.corrections.findChildren(QTextEdit) if each.isVisible()]
    assert all(box.visibleRegion().boundingRect().width() == box.width() for box in boxes)
    assert all(
        box.visibleRegion().boundingRect().height() >= box.minimumSizeHint().height()
        for box in boxes
    )

    press(editor, "Accept")
    said = "".join(words_in(editor.sheet(ReasonSheet))).replace("\u200b", "")
    assert why.strip() in said
    assert "By: Aida (typed name, not proven)" in said


def test_marks_of_a_suggestion_are_painted_over_no_other_row(editor, letter, made):
    editor.take_in(letter(made("passage", LAW, "", "A" + "\u0301" * 300)))
    editor.until_listed(1)
    held = editor.corrections.findChild(RowList)
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    option = QStyleOptionViewItem()
    option.widget, option.rect = held, QRect(0, 40, 300, 100)
    painter = QPainter(image)
    held.itemDelegate().paint(painter, option, held.model().index(0, 0))
    painter.end()
    white = QColor(Qt.GlobalColor.white).rgb()
    painted = {y for y in range(200) if any(image.pixel(x, y) != white for x in range(300))}
    assert painted
    assert min(painted) >= 40


@pytest.mark.long
def test_what_is_left_changes_nothing_and_comes_back_with_undo(editor, folder, letter, made):
    before = files_in(folder)
    editor.take_in(letter(made("theme", "extortion", "ru", "Иначе")))
    editor.until_listed(1)
    press(editor, "Leave as it is")
    editor.until_listed(0)
    assert files_in(folder) == before
    editor.accept()
    editor.until_listed(1)


def test_undo_brings_back_in_turn_what_was_accepted_and_what_was_left(editor, folder, letter, made):
    before = files_in(folder)
    editor.take_in(
        letter(
            made("theme", "extortion", "ru", "Иначе"),
            made("note", "age-20", "en", "Nobody is exactly 20 here."),
            made("term", "bribe", "en", "Money for an official."),
        )
    )
    editor.until_listed(3)
    all_rows = editor.rows
    take_over(editor)
    editor.until_said("It is taken over.")
    editor.until_listed(2)
    press(editor, "Leave as it is")
    editor.until_listed(1)
    take_over(editor)
    editor.until_said("It is taken over.")
    editor.until_listed(0)

    for number in (1, 2, 3):
        editor.do.undo.trigger()
        editor.until_listed(number)
    assert editor.rows == all_rows
    assert files_in(folder) == before


def test_all_of_a_file_is_left_at_once_and_does_not_come_back_with_it(
    editor, folder, letter, made, start
):
    editor.make_notebook(PASSPHRASE)
    flood = letter(*(made("theme", "extortion", "ru", f"flood {each}") for each in range(4)))
    editor.take_in(letter(made("theme", "extortion", "ky", "Башка"), name="good"))
    editor.take_in(flood)
    editor.until_listed(5)
    editor.choose_row("flood 2")
    assert "From file 2, taken in on" in told(editor)
    press(editor, "Leave all of this file")
    editor.until_said("4 suggestions left: all stays as it is.")
    editor.until_listed(1)
    editor.accept()
    editor.until_listed(5)
    editor.choose_row("flood 2")
    press(editor, "Leave all of this file")
    editor.until_listed(1)
    editor.take_in(flood, told="You decided on all of it before.")
    editor.until_kept(
        4, lambda store, at: sum(each.is_left for each in store.corrections(store.begin(at)[0]))
    )
    editor.program.close()

    program = start(source=folder)
    editor.qtbot.waitUntil(lambda: program.window.workspace is not None, timeout=PATIENCE)
    again = type(editor)(editor.qtbot, program)
    again.unlock()
    again.until_listed(1)
    again.take_in(flood, told="You decided on all of it before.")
    held = program.session.source.corrections.held
    assert "flood" not in repr(held)
    assert len(held) == 5
    assert len(again.rows) == 1


def test_changed_and_lost_places_say_so(editor, folder, letter, made):
    file = letter(
        made("term", "bribe", "en", "Money."), made("passage", "p-nowhere", "", "Other words")
    )
    glossary = folder / "glossary.toml"
    held = glossary.read_text(encoding="utf-8")
    glossary.write_text(held.replace("Money given to an official", "Coins for an official"))
    editor.qtbot.waitUntil(
        lambda: "Coins" in editor.archive.term("bribe").definition["en"], timeout=PATIENCE
    )
    editor.take_in(file)
    editor.until_listed(2)

    editor.choose_row("Money.")
    assert "The words changed since this was suggested." in told(editor)
    assert button(editor.corrections, "Accept").isEnabled()
    editor.choose_row("Other words")
    assert "This is not in the folder any more." in told(editor)
    assert not button(editor.corrections, "Accept").isEnabled()


def test_what_stands_there_is_shown_beside_what_is_suggested(editor, letter, made):
    editor.take_in(letter(made("translation", LAW, "ru", "Иначе сказано.", by="Aida")))
    editor.until_listed(1)
    passage = editor.archive.passage(LAW)

    assert called(editor.corrections, "What stands there", QTextEdit).toPlainText() == (
        passage.translations[0].text
    )
    assert called(editor.corrections, "What is suggested", QTextEdit).toPlainText() == (
        "Иначе сказано."
    )
    text = called(editor.corrections, "The text", QTextEdit)
    assert text.toPlainText() == passage.text
    assert "By: Aida (typed name, not proven)" in told(editor)
    assert "a review" not in told(editor)


def test_a_letter_is_taken_in_by_dropping_it_and_only_once(editor, letter, made):
    file = letter(made("theme", "extortion", "ru", "Иначе"))
    drop(editor.window, file)
    editor.until_said("1 suggestion taken in.")
    editor.take_in(file, told="All of it is here already, or was decided before.")

    assert len(editor.rows) == 1


@pytest.mark.parametrize("kind", ["key", "archive", "cut"])
def test_what_is_for_somebody_else_or_damaged_says_so(editor, letter, made, kind):
    wish = made("theme", "extortion", "ru", "Иначе")
    file, words = {
        "key": lambda: (letter(wish, public=new_key().public), "sealed for another key"),
        "archive": lambda: (letter(wish, archive="other"), "for another archive"),
        "cut": lambda: (letter(wish), "holds no suggestions, or is not whole"),
    }[kind]()
    if kind == "cut":
        file.write_bytes(file.read_bytes()[:-1])
    good = letter(made("theme", "extortion", "ky", "Башка"), name="good")
    editor.take_in(file, good, told=words)

    assert "1 suggestion taken in. 1 file not taken in:" in editor.window.messages.text
    assert len(editor.rows) == 1


def test_of_a_file_with_one_bad_suggestion_the_others_are_taken_in(
    editor, published, tmp_path, made
):
    good = msgspec.json.encode(made("theme", "extortion", "ru", "Иначе"), order="sorted").decode()
    said = f'{{"archive":"kyrgyzstan","corrections":[7,{good}],"edition":1}}'
    file = tmp_path / "mixed.satchel-letter"
    file.write_bytes(seal_letter(said.encode(), load_key(published / "editor.key").public))
    lost = "1 suggestion of “mixed.satchel-letter” cannot be read, and is left out."
    editor.take_in(file, told=f"1 suggestion taken in. {lost}")
    editor.until_listed(1)
    assert "Иначе" in editor.rows[0]
    worse = file.with_stem("worse")
    said = f'{{"archive":"kyrgyzstan","corrections":[7,8,{good}],"edition":1}}'
    worse.write_bytes(seal_letter(said.encode(), load_key(published / "editor.key").public))
    more = "2 suggestions of “worse.satchel-letter” cannot be read, and are left out."
    editor.take_in(file, worse, told=f"{lost} {more}")


def test_of_several_files_that_are_not_taken_in_each_is_told_with_its_reason(editor, letter, made):
    wish = made("theme", "extortion", "ru", "Иначе")
    other = letter(wish, archive="other", name="one")
    sealed = letter(wish, public=new_key().public, name="two")
    editor.take_in(other, sealed, told="2 files not taken in:")
    said = editor.window.messages.text
    assert "“one.satchel-letter”: This file is for another archive." in said
    assert "“two.satchel-letter”: " in said
    assert "sealed for another key" in said


def test_a_key_with_a_passphrase_is_asked_for_unless_no_file_is_a_letter(
    editor, folder, published, letter, made
):
    key = folder.parent / "editor.key"
    key.unlink()
    save_key(load_key(published / "editor.key"), key, PASSPHRASE)
    photo = folder.parent / "photo.satchel-letter"
    photo.write_bytes(b"no letter at all")
    editor.take_in(photo, told="holds no suggestions, or is not whole")
    assert editor.window.findChild(LetterKeySheet) is None

    editor.choose("Take in corrections of readers …")
    editor.pick(photo, letter(made("theme", "extortion", "ru", "Иначе")))
    sheet = editor.sheet(LetterKeySheet)
    assert "Open 1 file?" in words_in(sheet)
    assert any(each.startswith("Only your key can open what was") for each in words_in(sheet))
    secret_of(sheet).box.setText("wrong words")
    main_button(sheet).click()
    editor.qtbot.waitUntil(lambda: "not the passphrase" in sheet.trouble, timeout=PATIENCE)
    secret_of(sheet).box.setText(PASSPHRASE)
    main_button(sheet).click()
    editor.until_said("1 suggestion taken in.")


@pytest.fixture
def succeeded(folder, home):
    """The folder of an editor whose key has a successor; the file of the earlier key."""
    earlier, later = folder.parent / "editor.key", folder.parent / "later.key"
    make_key(later, predecessor=load_key(earlier))
    keys = Keyring(home.keys)
    keys.remember(later)
    publication = Publication(folder, records_of(home), publish=True)
    publication.renumber()
    file = publication.choose_key(later)
    assert publication.write(folder.parent / "next.satchel", file, None).archive
    return earlier


def test_a_letter_to_an_earlier_key_of_the_folder_is_opened_with_it(
    succeeded, editor, letter, made
):
    to_earlier = letter(made("theme", "extortion", "ru", "Inache"), name="old")
    to_later = letter(
        made("theme", "extortion", "ky", "Bashka"),
        name="new",
        public=load_key(succeeded.with_name("later.key")).public,
    )
    to_other = letter(
        made("theme", "extortion", "en", "Other"), name="other", public=new_key().public
    )
    editor.take_in(to_earlier, to_later, to_other, told="2 suggestions taken in.")
    said = editor.window.messages.text

    assert f"1 file opened with an earlier key: {load_key(succeeded).fingerprint}." in said
    assert "1 file not taken in:" in said
    assert "sealed for another key" in said


def test_the_passphrase_of_an_earlier_key_is_asked_for_where_only_that_may_open_a_file(
    succeeded, editor, letter, made
):
    key = load_key(succeeded)
    succeeded.unlink()
    save_key(key, succeeded, PASSPHRASE)
    later = load_key(succeeded.with_name("later.key")).public
    old = letter(made("theme", "extortion", "ru", "Inache"))
    editor.choose("Take in corrections of readers …")
    editor.pick(old, letter(made("theme", "extortion", "ky", "Bashka"), name="new", public=later))
    button(editor.sheet(LetterKeySheet), "Cancel").click()  # what other keys opened is there
    editor.until_said("1 suggestion taken in.")
    assert "1 file not taken in:" in editor.window.messages.text
    editor.until_listed(1)

    editor.choose("Take in corrections of readers …")
    editor.pick(old)
    sheet = editor.sheet(LetterKeySheet)
    assert f"Your earlier key may open it: {key.fingerprint}" in words_in(sheet)
    secret_of(sheet).box.setText(PASSPHRASE)
    main_button(sheet).click()
    editor.until_listed(2)


def test_without_the_key_it_says_what_to_do(editor, folder, home, letter, made):
    (folder.parent / "editor.key").unlink()
    editor.choose("Take in corrections of readers …")
    editor.pick(letter(made("theme", "extortion", "ru", "Иначе")))
    editor.until_said("The key of this folder is not on this computer")


def test_satchels_own_words_are_saved_for_its_translation_files(
    qtbot, editor, letter, made, tmp_path
):
    one = made("program", "MessageBar", "ru", "Закрыть & забыть", source="Close", why="Clearer")
    plural = made("program", "Words", "ru", "%Ln фрагмент\n%Ln фрагмента", source="%n passage(s)")
    editor.take_in(letter(one, plural))
    editor.until_listed(2)
    assert not button(editor.corrections, "Accept").isEnabled()
    press(editor, "Save Satchel’s words")
    editor.pick(tmp_path / "words.ts")
    editor.until_said("1 file saved")

    root = ET.parse(tmp_path / "words.ts").getroot()
    assert root.get("language") == "ru"
    assert [each.text for each in root.iter("name")] == ["MessageBar", "Words"]
    assert [each.text for each in root.iter("source")] == ["Close", "%n passage(s)"]
    assert root.find(".//translation").text == "Закрыть & забыть"
    assert root.find(".//translatorcomment").text == "Clearer"
    assert [each.text for each in root.iter("numerusform")] == ["%Ln фрагмент", "%Ln фрагмента"]


def test_in_a_russian_window_suggestions_are_told_by_words_and_not_by_ids(editor, letter, made):
    first = editor.window
    editor.speak("ru")
    editor.qtbot.waitUntil(lambda: editor.window is not first and editor.workspace is not None)
    names = {"theme": "extortion", "note": "age-20", "term": "bribe", "translation": LAW}
    file = letter(
        made("program", "MessageBar", "ru", "Убрать", source="Close"),
        *(made(subject, name, "ru", "Иначе сказано.") for subject, name in names.items()),
        made("note", "age-21", "ru", "Этого примечания больше нет."),
    )
    editor.choose("Взять исправления читателей …")
    editor.pick(file)
    editor.until_said("взято")
    editor.until_listed(6)
    shown = "\n".join(editor.rows)
    assert "Слова самого Satchel, Закрыть, русский. Убрать" in shown
    assert not any(name in shown for name in ("MessageBar", "age-21", *names.values()))


def test_satchels_words_in_several_languages_replace_no_file_that_is_there(
    editor, letter, made, tmp_path
):
    there = tmp_path / "words-ru.ts"
    there.write_text("mine", encoding="utf-8")
    ru, ky = (
        made("program", "MessageBar", language, words, source="Close")
        for language, words in (("ru", "Закрыть"), ("ky", "Жабуу"))
    )
    editor.take_in(letter(ru, ky))
    editor.until_listed(2)
    press(editor, "Save Satchel’s words")
    editor.pick(tmp_path / "words.ts")
    editor.until_said("2 files saved")

    assert there.read_text(encoding="utf-8") == "mine"
    assert "Закрыть" in (tmp_path / "words-ru-2.ts").read_text(encoding="utf-8")
    assert "Жабуу" in (tmp_path / "words-ky.ts").read_text(encoding="utf-8")


def test_suggestions_are_kept_encrypted_until_they_are_decided(
    editor, folder, letter, made, start, home
):
    editor.make_notebook(PASSPHRASE)
    editor.take_in(
        letter(made("theme", "extortion", "ru", "blackcurrant"), made("withdrawal", "q-bandits"))
    )
    editor.until_listed(2)
    editor.until_kept(2, lambda store, where: len(store.corrections(store.begin(where)[0])))
    editor.program.close()
    kept = [each.read_bytes() for each in home.folder.rglob("*") if each.is_file()]
    assert not any(b"blackcurrant" in each for each in kept)

    program = start(source=folder)
    editor.qtbot.waitUntil(lambda: program.window.workspace is not None, timeout=PATIENCE)
    again = type(editor)(editor.qtbot, program)
    locked = "Suggestions taken in before are locked with your notebook: unlock it to see them."
    assert again.corrections.summary == locked
    again.choose("Publish an edition …")
    sheet = again.sheet(PublishSheet)
    assert locked in words_in(sheet)
    sheet.reject()
    again.unlock()
    again.until_listed(2)
    assert locked not in again.corrections.summary
    again.choose_row("blackcurrant")
    press(again, "Leave as it is")
    again.until_listed(1)


def test_undecided_suggestions_that_nothing_keeps_hold_the_window_once(editor, letter, made):
    wish = made("theme", "extortion", "ru", "Поборы")
    editor.take_in(letter(wish, made("note", "age-20", "en", "Nobody is exactly 20.")))
    editor.until_listed(2)
    assert not editor.window.close()
    assert editor.window.messages.text.startswith("2 suggestions of readers are not decided.")
    editor.accept()
    assert editor.corrections.isVisible()
    editor.corrections.findChild(RowList).choose_first()
    press(editor, "Leave as it is")
    editor.until_listed(1)
    assert not editor.window.close()
    assert editor.window.messages.text.startswith("1 suggestion of readers is not decided.")
    assert editor.window.close()


def test_suggestions_that_the_notebook_keeps_hold_nothing(editor, letter, made):
    editor.make_notebook(PASSPHRASE)
    editor.take_in(letter(made("theme", "extortion", "ru", "Поборы")))
    editor.until_listed(1)
    editor.until_kept(1, lambda store, where: len(store.corrections(store.begin(where)[0])))
    assert editor.window.close()


def test_a_letter_dropped_where_no_folder_is_open_says_where_it_belongs(reader, letter, made):
    reader.program.session.archives.open(letter(made("theme", "extortion", "ru", "Иначе")))
    words = "This file is from a reader to an editor."
    reader.qtbot.waitUntil(lambda: words in reader.window.messages.text, timeout=PATIENCE)


def test_a_whole_review_is_taken_over_with_one_act_if_that_is_asked_for(
    editor, folder, letter, made
):
    before = files_in(folder)
    archive = editor.archive
    passages = [each for each in archive.content.passages() if each.translations]
    review = [
        made("translation", each.id, "ru", each.translations[0].text, by="Aida", is_review=True)
        for each in passages
    ]
    nameless = made("translation", LAW, "ky", "Башкача", is_review=True)
    editor.take_in(letter(*review, nameless))
    editor.until_listed(len(review) + 1)
    editor.choose_row("Башкача")
    assert "it stays a draft" in told(editor)
    assert "It says that somebody compared it with the text: a review." in told(editor)
    assert "Accept this whole review" not in [
        each.text()[:24]
        for each in editor.corrections.findChildren(QPushButton)
        if each.isVisible()
    ]
    editor.choose_row(f"Translation, {passages[3].text[:50]}")
    press(editor, "Accept this whole review")
    sheet = editor.sheet(WholeReviewSheet)
    assert "All of them leave the words as they stand." in words_in(sheet)
    main_button(sheet).click()
    editor.until_said(f"{len(review)} translations taken over as reviewed.")
    editor.until_listed(1)
    made_now = [
        each.translations[0] for each in editor.archive.content.passages() if each.translations
    ]
    assert {(each.status, each.by) for each in made_now} == {("reviewed", "Aida")}

    editor.do.undo.trigger()
    editor.until_listed(len(review) + 1)
    assert files_in(folder) == before


def test_a_review_of_words_that_changed_since_is_taken_over_as_a_draft(
    editor, folder, letter, made
):
    words = f"{editor.archive.passage(LAW).text} More."
    review = made("translation", LAW, "ru", "Иначе.", by="Aida", is_review=True)
    editor.take_in(letter(made("passage", LAW, "", words), review))
    editor.until_listed(2)
    editor.choose_row("Passage, ")
    press(editor, "Accept")
    main_button(editor.sheet(WordsSheet)).click()
    editor.until_listed(1)
    assert "The text changed since somebody compared it: it stays a draft." in told(editor)
    take_over(editor)
    editor.until_said("It is taken over as a draft.")
    editor.until_listed(0)
    written = tomllib.loads((folder / "translations" / "ru.toml").read_text("utf-8"))
    (entry,) = (each for each in written["translation"] if each["passage"] == LAW)
    assert (entry["text"], entry["status"]) == ("Иначе.", "draft")
    assert not entry.keys() & {"reviewed_on", "reviewed_words"}
    assert entry.get("by") != "Aida"

    editor.do.undo.trigger()
    editor.until_listed(1)


@pytest.mark.long
def test_a_review_stays_listed_where_another_suggestion_changed_its_passage(editor, letter, made):
    passage = editor.archive.passage(LAW)
    (stands,) = (each.text for each in passage.translations if each.language == "ru")
    review = made("translation", LAW, "ru", stands, by="Aida", is_review=True)
    editor.take_in(letter(made("passage", LAW, "", f"{passage.text} More."), review))
    editor.until_listed(2)
    editor.choose_row("Passage, ")
    press(editor, "Accept")
    main_button(editor.sheet(WordsSheet)).click()
    editor.until_listed(1)
    editor.choose_row("Translation, ")
    assert "The text changed since somebody compared it: it stays a draft." in told(editor)
    assert not button(editor.corrections, "Accept").isEnabled()
    press(editor, "Leave as it is")
    editor.until_listed(0)
    editor.do.undo.trigger()
    editor.until_listed(1)


def test_a_name_that_an_accepted_suggestion_brings_back_is_listed_as_such(
    editor, folder, letter, made
):
    was = editor.archive.passage(LAW).text
    for file in ("documents/kyrgyzstan.md", "source/case-study.txt"):
        path = folder / file
        text = path.read_bytes().decode()
        assert text.count(was[:30]) == 1
        path.write_bytes(text.replace(was[:30], f"We asked Zyxomma. {was[:30]}").encode())
    editor.until_read("We asked Zyxomma.")
    replaced = editor.archive.passage(LAW).text.replace("Zyxomma", "[a friend]")
    asking = ask_to_replace(editor, "Zyxomma")
    called(asking, "What stands in its place", QLineEdit).setText("[a friend]")
    main_button(asking).click()
    editor.until_said("The name is replaced in")
    editor.qtbot.waitUntil(lambda: editor.archive.passage(LAW).text == replaced, timeout=PATIENCE)

    editor.take_in(letter(made("passage", LAW, "", f"{was} We heard Zyxomma there.")))
    editor.until_listed(1)
    press(editor, "Accept")
    main_button(editor.sheet(WordsSheet)).click()
    editor.until_listed(0)
    look_for(editor, "Zyxomma")
    editor.qtbot.waitUntil(lambda: "Zyxomma" in rows(editor)[0], timeout=PATIENCE)
    button(pane_of(editor), "Replace them again").click()
    sheet = editor.sheet(AgainSheet)
    assert forms(sheet) == {"Zyxomma: 1 place. In its place: [a friend]": True}


def test_a_translation_with_other_numbers_says_so_before_it_is_taken_over(
    editor, folder, letter, made
):
    before = files_in(folder)
    editor.take_in(letter(made("translation", LAW, "ru", "Год 1999.", by="Aida")))
    editor.until_listed(1)
    editor.choose_row("1999")
    assert "Only in the translation: 1999." in told(editor)
    press(editor, "Accept")
    sheet = editor.sheet(DifferingTranslationSheet)
    assert "Only in the translation: 1999." in " ".join(words_in(sheet))
    main_button(sheet).click()
    assert not sheet.isVisible()
    assert files_in(folder) == before

    press(editor, "Accept")
    button(editor.sheet(DifferingTranslationSheet), "Take it over").click()
    editor.until_said("It is taken over.")
    assert "Год 1999." in files_in(folder)["translations/ru.toml"].decode()


def test_a_whole_review_lists_the_translations_with_other_numbers(editor, letter, made):
    editor.take_in(letter(made("translation", LAW, "ru", "Год 1999.", by="Aida", is_review=True)))
    editor.until_listed(1)
    editor.choose_row("1999")
    press(editor, "Accept this whole review")
    sheet = editor.sheet(WholeReviewSheet)
    assert "1 of them has other numbers or names than the text:" in words_in(sheet)
    (listed,) = (
        each
        for each in sheet.findChildren(QListWidget)
        if each.accessibleName() == "Translations with other numbers or names"
    )
    assert "Only in the translation: 1999." in listed.item(0).text()


def test_a_suggestion_for_a_heading_is_shown_beside_it_and_taken_over(editor, folder, letter, made):
    (document,) = editor.archive.content.documents
    section = next(each for each in document.walk() if each.translations)
    editor.take_in(letter(made("translation", section.id, "ru", "Иначе", by="Aida")))
    editor.until_listed(1)
    editor.choose_row(section.title)
    assert "not in the folder any more" not in told(editor)
    press(editor, "Accept")
    editor.until_listed(0)

    assert 'text = "Иначе"' in files_in(folder)["translations/ru.toml"].decode()


def test_a_whole_review_is_that_of_one_file_and_is_asked_about_with_the_words_that_differ(
    editor, folder, letter, made
):
    """Another file under the same name is no part of it, nor is what a file says twice."""
    first, second, third = [*editor.archive.content.passages()][:3]

    def review(passage, words):
        return made("translation", passage.id, "ru", words, by="Aida", is_review=True)

    twice = review(third, "Одно."), review(third, "Другое.")
    editor.take_in(letter(review(first, "По совести."), *twice))
    editor.take_in(letter(review(second, "Подложено."), name="forged"))
    editor.until_listed(4)
    before = files_in(folder)
    editor.choose_row("По совести.")
    press(editor, "Accept this whole review")
    sheet = editor.sheet(WholeReviewSheet)
    told = " ".join(words_in(sheet))
    assert "1 translation reviewed by “Aida”?" in told
    assert "This name is typed by whoever wrote the file: nothing proves it." in told
    assert "1 of them has other words than stand there now:" in told
    listed = sheet.findChild(QListWidget)
    assert listed.item(0).text().endswith("→ По совести.")
    assert files_in(folder) == before

    main_button(sheet).click()
    editor.until_said("1 translation taken over as reviewed.")
    editor.until_listed(3)
    written = files_in(folder)["translations/ru.toml"].decode()
    assert "По совести." in written
    assert not any(each in written for each in ("Подложено.", "Одно.", "Другое."))


def test_the_list_can_be_used_by_keyboard_and_screen_reader_on_a_small_screen(editor, letter, made):
    editor.take_in(letter(made("translation", LAW, "ru", "Иначе", by="Aida", is_review=True)))
    editor.until_listed(1)
    editor.window.resize(1024, 600)
    assert list(amiss(editor.window)) == []
    held = editor.corrections.findChild(RowList)
    editor.window.activateWindow()
    editor.qtbot.waitUntil(held.hasFocus, timeout=PATIENCE)
    editor.press(Qt.Key.Key_L, on=held)
    editor.until_said("All stays as it is.")
    editor.until_listed(0)


def test_before_publishing_it_is_said_that_a_folder_puts_names_aside(editor, folder):
    aside = 'key = "0"\n\n[[word]]\nhash = "1"\n\n[[word]]\nhash = "2"\n'
    (folder / "no-names.toml").write_text(aside, encoding="utf-8")
    state = editor.program.session.source
    editor.qtbot.waitUntil(
        lambda: "names-aside" in [each.code for each in state.state.problems], timeout=PATIENCE
    )
    editor.choose("Publish an edition …")
    sheet = editor.sheet(PublishSheet)
    assert "2 names put aside are looked for nowhere." in words_in(sheet)
