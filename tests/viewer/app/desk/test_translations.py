"""An editor translates passage by passage at the desk, and a named person reviews it."""

# ruff: noqa: RUF001  some of these are Russian letters

import subprocess
import sys
import tomllib

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from tests.pictures import png
from tests.viewer.app.desk.conftest import PATIENCE, Maker
from tests.viewer.controls import button, called, desk_list, main_button, rows_in, words_in
from viewer.notebook.dialogs.note_editor import NoteBox
from viewer.screens.desk.about.about_sheets import DocumentSheet
from viewer.screens.desk.publish_sheet import PublishSheet
from viewer.screens.desk.translations.differing_sheet import (
    DifferingTranslationSheet,
    UnfinishedTranslationSheet,
)
from viewer.screens.desk.translations.pane import TranslationsPane
from viewer.screens.desk.translations.reviewer_sheet import ReviewerSheet
from viewer.screens.desk.translations.text_pair import KEPT_WITHIN
from viewer.ui.lists.rows import RowList
from viewer.ui.widgets.choice_box import ChoiceBox

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
BAKES = "We bake from nine"


class Translator:
    """Somebody who translates, and reviews."""

    def __init__(self, maker, folder):
        self.maker, self.qtbot, self.folder = maker, maker.qtbot, folder
        self.pane = desk_list(maker.window, TranslationsPane).pane
        self.list = self.pane.findChild(RowList)
        self.into = self.pane.findChild(ChoiceBox)

    @property
    def box(self):
        (found,) = self.pane.findChildren(NoteBox)
        return found

    @property
    def original(self):
        """The words that are translated."""
        boxes = self.pane.findChildren(QPlainTextEdit)
        return next(each for each in boxes if each is not self.box).toPlainText()

    def choose(self, beginning):
        (row,) = [each for each in rows_in(self.list) if each.of.text.startswith(beginning)]
        self.list.choose(row.id)

    def type(self, words):
        self.maker.window.activateWindow()  # it is not, after a sheet
        self.until(self.maker.window.isActiveWindow)
        self.box.setFocus()
        self.box.setPlainText(words)

    def kept_while_typing(self):
        """Wait as long as it takes until the words so far are told, but do not wait in earnest."""
        timers = self.pane.findChildren(QTimer)
        (timer,) = [each for each in timers if each.interval() == KEPT_WITHIN]
        assert timer.isActive()
        timer.setInterval(1)
        self.qtbot.waitUntil(lambda: not timer.isActive(), timeout=PATIENCE)
        timer.setInterval(KEPT_WITHIN)

    def go_on(self):
        QTest.keyClick(self.box, Qt.Key.Key_Return, CTRL)

    def review(self):
        QTest.keyClick(self.box, Qt.Key.Key_Return, CTRL | SHIFT)

    def words(self):
        """The words of the rows: what is to be done of each text."""
        return [row.word for row in rows_in(self.list)]

    def written(self, language="ru"):
        file = self.folder / "translations" / f"{language}.toml"
        return tomllib.loads(file.read_text("utf-8"))["translation"] if file.exists() else []

    def until(self, is_so):
        self.qtbot.waitUntil(is_so, timeout=PATIENCE)


@pytest.fixture
def translator(maker, folder):
    maker.window.activateWindow()
    maker.qtbot.waitUntil(maker.window.isActiveWindow)
    maker.choose("Go to the translations")
    return Translator(maker, folder)


def test_a_translation_is_typed_beside_the_text_and_the_next_missing_one_follows(translator):
    assert translator.into.currentText() == "Russian"
    assert set(translator.words()) == {"Missing"}
    assert "Russian: 0 of " in translator.pane.summary
    assert "The archive has no title in it yet" in translator.pane.summary
    translator.choose(BAKES)
    assert translator.original.startswith(BAKES)
    translator.type("Мы печём с девяти вечера до пяти.")
    translator.go_on()

    translator.until(lambda: translator.words().count("Draft") == 1)
    assert translator.box.hasFocus()
    assert translator.box.toPlainText() == ""
    assert not translator.original.startswith(BAKES)
    (made,) = translator.written()
    assert (made["text"], made["status"]) == ("Мы печём с девяти вечера до пяти.", "draft")
    translator.maker.until_said("It is a draft until somebody reviews it")
    assert "Russian: 1 of " in translator.pane.summary

    translator.maker.accept()
    translator.maker.until_said("Taken back")
    translator.until(lambda: set(translator.words()) == {"Missing"})


def test_who_reviews_is_asked_once_and_readers_see_it(translator):
    translator.choose(BAKES)
    translator.type("Мы печём.")
    translator.review()
    sheet = translator.maker.sheet(ReviewerSheet)
    main_button(sheet).click()
    assert sheet.trouble == "Type a name first."
    translator.maker.type(called(sheet, "Name for readers", QLineEdit), "A. Reader")
    main_button(sheet).click()
    translator.until(lambda: "Reviewed" in translator.words())
    translator.choose("Nobody asks us")
    translator.type("Нас никто не спрашивает.")
    translator.review()
    translator.until(lambda: translator.words().count("Reviewed") == 2)

    assert {made["by"] for made in translator.written()} == {"A. Reader"}
    archive = translator.maker.program.session.archive
    passage = next(each for each in archive.content.passages() if each.text.startswith(BAKES))
    assert passage.translations[0].status == "reviewed"
    assert "2 reviewed" in translator.pane.summary

    translator.choose(BAKES)
    translator.type("Мы печём хлеб.")  # other words make it a draft again
    translator.go_on()
    translator.until(lambda: "Draft" in translator.words())
    assert ["by" in made for made in translator.written()] == [False, True]


def test_numbers_that_differ_are_told_while_one_types_and_asked_about_before_a_review(translator):
    maker = translator.maker
    translator.choose("Three people")
    translator.type("В 2019 году трое говорили.")
    translator.until(lambda: "Only in the translation: 2019." in translator.pane.said)
    translator.type("Трое говорили.")
    translator.until(lambda: translator.pane.said == "")
    translator.type("В 2019 году трое говорили.")
    translator.review()
    sheet = maker.sheet(DifferingTranslationSheet)
    assert "Only in the translation: 2019." in " ".join(words_in(sheet))
    main_button(sheet).click()
    translator.until(lambda: translator.words().count("Unfinished") == 1)
    assert not any(each.isVisible() for each in maker.window.findChildren(ReviewerSheet))

    maker.window.activateWindow()
    translator.until(maker.window.isActiveWindow)
    translator.go_on()
    translator.until(lambda: translator.words().count("Draft") == 1)
    translator.choose("Three people")
    translator.list.setFocus()
    QTest.keyClick(translator.list, Qt.Key.Key_R)
    button(maker.sheet(DifferingTranslationSheet), "Mark it as reviewed").click()
    who = maker.sheet(ReviewerSheet)
    maker.type(called(who, "Name for readers", QLineEdit), "A. Reader")
    main_button(who).click()
    translator.until(lambda: "Reviewed" in translator.words())
    assert translator.written()[0]["text"] == "В 2019 году трое говорили."


def test_keys_lead_to_what_is_to_be_done(translator):
    translator.maker.choose("Go to the translations")
    translator.choose(BAKES)
    translator.list.setFocus()
    translator.qtbot.keyClick(translator.list, Qt.Key.Key_Tab)
    assert translator.box.hasFocus()
    translator.qtbot.keyClick(translator.box, Qt.Key.Key_Tab)
    assert QApplication.focusWidget().isReadOnly()

    translator.type("Мы печём.")
    translator.go_on()
    translator.until(lambda: "Draft" in translator.words())
    translator.list.setFocus()
    translator.choose("Talk")
    first = translator.list.chosen
    QTest.keyClick(translator.list, Qt.Key.Key_N)
    assert translator.original.startswith(BAKES)
    QTest.keyClick(translator.list, Qt.Key.Key_M)
    assert not translator.original.startswith(BAKES)
    assert translator.list.chosen != first


def test_a_problem_of_a_translation_leads_to_it(translator):
    translator.choose("Three people")
    translator.type("80 человек.")
    translator.go_on()
    pane = translator.maker.pane
    problems = pane.findChild(RowList)
    translator.until(lambda: any("A number" in each.text for each in rows_in(problems)))
    translator.maker.choose("Go to the problems")
    (row,) = [each for each in rows_in(problems) if each.problem.code == "numbers-differ"]
    problems.choose(row.id)
    button(pane, "Go to the translation").click()

    assert translator.pane.isVisible()
    assert translator.original.startswith("Three people")


def test_another_language_is_chosen_and_counted(translator):
    translator.into.setCurrentIndex(translator.into.findData("ky"))
    translator.into.activated.emit(translator.into.currentIndex())
    translator.choose(BAKES)
    assert called(translator.pane, "Translation into Kyrgyz", NoteBox) is translator.box
    translator.type("Биз нан бышырабыз.")
    translator.go_on()

    translator.until(lambda: len(translator.written("ky")) == 1)
    translator.until(lambda: "Kyrgyz: 1 of " in translator.pane.summary)


def test_what_is_being_typed_is_written_before_the_folder_is_closed(translator):
    translator.choose(BAKES)
    translator.type("Мы печём.")
    translator.maker.program.close()

    assert [made["text"] for made in translator.written()] == ["Мы печём."]


def test_a_translation_is_kept_while_it_is_typed_and_typing_goes_on_where_it_was(translator):
    translator.choose(BAKES)
    translator.type("Мы\n\n")
    translator.box.moveCursor(QTextCursor.MoveOperation.End)
    translator.kept_while_typing()
    translator.until(lambda: [made["text"] for made in translator.written()] == ["Мы"])
    translator.until(lambda: "Unfinished" in translator.words())
    translator.box.insertPlainText("печём.")
    assert translator.box.toPlainText() == "Мы\n\nпечём."

    translator.kept_while_typing()
    translator.until(lambda: [made["text"] for made in translator.written()] == ["Мы\n\nпечём."])
    translator.go_on()
    translator.until(lambda: "Unfinished" not in translator.words())


def test_a_translation_that_is_there_is_not_written_over_while_it_is_typed(translator):
    translator.choose(BAKES)
    translator.type("Мы печём с девяти.")
    translator.go_on()
    translator.until(lambda: "Draft" in translator.words())
    translator.choose(BAKES)
    translator.type("Мы")
    translator.kept_while_typing()
    translator.maker.window.activateWindow()

    assert [made["text"] for made in translator.written()] == ["Мы печём с девяти."]
    assert translator.box.toPlainText() == "Мы"


def test_a_translation_that_was_half_typed_is_no_draft_and_is_shown_where_it_was_typed(
    translator, qtbot, start
):
    translator.choose(BAKES)
    translator.type("Мы печём с девяти веч")
    translator.maker.program.close()
    again = Maker(qtbot, start(source=translator.folder))
    again.until_read("We bake")
    again.program.window.activateWindow()
    again.choose("Go to the translations")
    later = Translator(again, translator.folder)
    later.until(lambda: "Unfinished" in later.words())
    assert "Russian: 0 of " in later.pane.summary
    quote = next(each for each in again.archive.content.passages() if each.text.startswith(BAKES))
    assert quote.translations == ()
    later.choose(BAKES)
    assert later.box.toPlainText() == "Мы печём с девяти веч"

    later.box.setFocus()
    later.list.setFocus()
    later.choose("Three people")
    assert "Unfinished" in later.words()


@pytest.mark.long
def test_what_was_left_unfinished_is_a_draft_after_ctrl_enter_in_its_box(translator):
    translator.choose(BAKES)
    translator.type("Мы печём с девяти веч")
    translator.choose("Nobody asks us")
    translator.until(lambda: "Unfinished" in translator.words())
    translator.choose(BAKES)
    translator.box.setFocus()
    translator.go_on()
    translator.until(lambda: translator.words().count("Draft") == 1)
    assert [made["status"] for made in translator.written()] == ["draft"]


@pytest.mark.parametrize("leave", ["row", "screen", "list"])
def test_what_was_not_ended_with_a_key_is_unfinished_wherever_one_goes(translator, leave):
    maker = translator.maker
    translator.choose(BAKES)
    translator.type("Мы печём с девяти веч")
    if leave == "row":
        translator.choose("Nobody asks us")
    elif leave == "screen":
        maker.choose("Go to the problems")
    else:
        translator.list.setFocus()

    translator.until(lambda: [made["status"] for made in translator.written()] == ["unfinished"])
    maker.until_said("Ctrl+Enter in its box makes it a draft")
    maker.choose("Go to the translations")
    translator.until(lambda: "Unfinished" in translator.words())
    translator.choose(BAKES)
    translator.box.setFocus()
    translator.go_on()
    translator.until(lambda: [made["status"] for made in translator.written()] == ["draft"])


@pytest.fixture
def half_typed(translator):
    """Somebody who stopped in the middle of a translation, and is in the list."""
    translator.choose(BAKES)
    translator.type("Мы печём с девяти веч")
    translator.list.setFocus()
    translator.until(lambda: "Unfinished" in translator.words())
    return translator


def reviewer_of(translator):
    """Say that an unfinished translation is reviewed all the same; return who asks by whom."""
    maker = translator.maker
    maker.window.activateWindow()
    translator.until(maker.window.isActiveWindow)
    translator.list.setFocus()
    QTest.keyClick(translator.list, Qt.Key.Key_R)
    button(maker.sheet(UnfinishedTranslationSheet), "Mark it as reviewed").click()
    return maker.sheet(ReviewerSheet)


def test_an_unfinished_translation_is_reviewed_after_a_question_and_in_one_act(half_typed):
    translator, maker = half_typed, half_typed.maker
    QTest.keyClick(translator.list, Qt.Key.Key_R)
    sheet = maker.sheet(UnfinishedTranslationSheet)
    assert "This translation is unfinished" in " ".join(words_in(sheet))
    main_button(sheet).click()
    assert [made["status"] for made in translator.written()] == ["unfinished"]

    who = reviewer_of(translator)
    assert [made["status"] for made in translator.written()] == ["unfinished"]
    who.reject()
    assert [made["status"] for made in translator.written()] == ["unfinished"]

    who = reviewer_of(translator)
    maker.type(called(who, "Name for readers", QLineEdit), "A. Reader")
    main_button(who).click()
    translator.until(lambda: "Reviewed" in translator.words())
    maker.until_said("Reviewed by A. Reader")
    maker.accept()
    translator.until(lambda: [made["status"] for made in translator.written()] == ["unfinished"])


def test_what_is_typed_is_written_before_an_edition_is_asked_for(translator):
    maker = translator.maker
    maker.state_consent()
    maker.window.activateWindow()
    translator.choose(BAKES)
    translator.type("Мы печём с девяти веч")
    maker.choose("Publish an edition …")
    sheet = maker.sheet(PublishSheet)

    assert [made["status"] for made in translator.written()] == ["unfinished"]
    assert "1 translation is unfinished, and readers do not get it." in " ".join(words_in(sheet))
    assert sheet.edition.unfinished == ((sheet.edition.unfinished[0][0], "ru"),)


def document_of(translator):
    return translator.maker.archive.content.documents[0]


def test_the_translation_of_a_title_stays_one_line_as_it_is_typed_and_pasted(translator):
    translator.choose("Talk")
    translator.type("Раз")
    translator.box.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(translator.box, Qt.Key.Key_Return)
    QApplication.clipboard().setText("говор\nночью")
    translator.box.paste()
    translator.go_on()

    translator.until(lambda: len(translator.written()) == 1)
    assert translator.written()[0]["text"] == "Разговор ночью"
    translator.choose(BAKES)
    translator.type("Мы")
    QTest.keyClick(translator.box, Qt.Key.Key_Return)
    assert translator.box.document().blockCount() == 2


def test_the_title_of_a_document_is_translated_and_reviewed_as_its_text_is(translator):
    translator.choose("Talk")
    translator.type("Разговор")
    translator.review()
    sheet = translator.maker.sheet(ReviewerSheet)
    translator.maker.type(called(sheet, "Name for readers", QLineEdit), "A. Reader")
    main_button(sheet).click()
    translator.until(lambda: "Reviewed" in translator.words())
    document = document_of(translator)
    assert [(made.text, made.status) for made in document.translations] == [
        ("Разговор", "reviewed")
    ]
    translator.choose("Voices of the night shift")
    translator.type("Голоса ночной смены")
    translator.go_on()
    translator.until(lambda: len(translator.written()) == 2)
    translator.until(lambda: bool(document_of(translator).sections[0].translations))

    translator.maker.choose("About this document …")
    about = translator.maker.sheet(DocumentSheet)
    called(about, "Title", QLineEdit).setText("Night talk")
    main_button(about).click()
    translator.until(lambda: translator.words().count("Draft") == 2)
    assert "by" not in translator.written()[0]


def test_a_title_or_heading_that_is_chosen_is_shown_in_its_document(translator):
    (first,) = (translator.folder / "documents").iterdir()
    talk = document_of(translator).id
    other = '+++\nid = "other"\ntitle = "Other talk"\nlanguage = "en"\n+++\n'
    other += "## Of mornings {#mornings}\n\nThe oven is lit at four. {#p-four}\n"
    first.with_name("other.md").write_text(other, encoding="utf-8")
    translator.until(lambda: any(row.id == "mornings" for row in rows_in(translator.list)))

    def shown():
        return translator.maker.workspace.shown.document.id

    for beginning, document in (("Other talk", "other"), ("Talk", talk), ("Of mornings", "other")):
        translator.choose(beginning)
        translator.until(lambda: shown() == document)  # noqa: B023  waited for here
    assert translator.maker.workspace.shown.choosing.name == ""  # no passage is


def test_a_picture_is_translated_with_its_caption_and_on_one_line_where_it_has_none(translator):
    (file,) = (translator.folder / "documents").iterdir()
    (translator.folder / "pictures").mkdir(exist_ok=True)
    (translator.folder / "pictures" / "oven.png").write_bytes(png())
    shown = "\n![A hall](pictures/oven.png) {#hall}\n"
    shown += '\n![An oven](pictures/oven.png "Our oven") {#oven}\n'
    file.write_text(file.read_text("utf-8") + shown, encoding="utf-8")
    translator.until(lambda: any(row.id == "oven" for row in rows_in(translator.list)))

    translator.choose("A hall")
    translator.type("Зал\nНаш зал")
    translator.go_on()
    assert translator.list.chosen == "hall"
    assert translator.pane.said.startswith("This picture has no caption.")
    assert translator.written() == []
    translator.type("Зал")
    translator.go_on()
    translator.until(lambda: [each["text"] for each in translator.written()] == ["Зал"])

    translator.choose("An oven")
    assert translator.original == "An oven\nOur oven"
    translator.type("Печь\nНаша печь")
    translator.go_on()
    translator.until(lambda: len(translator.written()) == 2)
    assert translator.written()[1] == {
        "passage": "oven",
        "text": "Печь\nНаша печь",
        "status": "draft",
    }


SECOND_DESK = """
import sys
from pathlib import Path
from index import DESK_LOCK, DeskFolder, TranslationActs
from viewer.platform.file_lock import FileLock
folder = Path(sys.argv[1])
desk = DeskFolder(folder, FileLock(folder / DESK_LOCK))
for line in sys.stdin:
    passage, words = line.rstrip().split(" ", 1)
    desk.apply(TranslationActs(desk.files).write(passage, "ru", words))
    print("written", flush=True)
"""


@pytest.fixture
def second(translator):
    """Another Satchel that has the folder, and writes a translation for a line such as `q-2 …`."""
    run = [sys.executable, "-P", "-c", SECOND_DESK, str(translator.folder)]
    with subprocess.Popen(run, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:

        def write(line):
            other.stdin.write(f"{line}\n")
            other.stdin.flush()
            assert other.stdout.readline() == "written\n"

        write("q-2 Кто это решает?")
        yield write, other
        other.kill()


def test_what_was_typed_while_another_desk_had_the_folder_is_written_once_that_has_ended(
    translator, second
):
    maker, (write, other) = translator.maker, second
    maker.until_said("This folder is open in another window")  # nobody has done anything here
    translator.choose(BAKES)
    translator.type("Мы печём.")
    translator.go_on()
    maker.until_said("What you typed is kept until the folder is closed.")
    with maker.qtbot.waitSignal(maker.program.session.source.editor.refused, timeout=PATIENCE):
        maker.accept()  # it is still there
    write("q-1 Мы печем всю ночь.")
    other.kill()
    other.wait()

    maker.accept()
    maker.until_said("This text was translated in another window meanwhile: “Мы печем всю ночь.”")
    assert {each["text"] for each in translator.written()} == {
        "Мы печем всю ночь.",
        "Кто это решает?",
    }
    maker.accept()
    translator.until(
        lambda: {each["text"] for each in translator.written()} == {"Мы печём.", "Кто это решает?"}
    )
    maker.until_said("The translation is kept.")
    translator.until(lambda: not translator.maker.window.messages.text.startswith("This folder"))


def test_a_folder_that_another_desk_let_go_can_be_changed_again(translator, second):
    maker, (_write, other) = translator.maker, second
    maker.until_said("This folder is open in another window")
    maker.accept()
    maker.until_said("This folder is open in another window")
    other.kill()
    other.wait()
    maker.accept()
    maker.until_said("This folder can be changed here now.")
