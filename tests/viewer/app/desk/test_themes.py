"""An editor codes words, and names, places and removes themes."""

import tomllib

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QTreeWidget

from index import DESK_LOCK
from tests.viewer.app.desk.conftest import PATIENCE
from tests.viewer.app.desk.test_mending import choose, until_gone
from tests.viewer.controls import button, buttons, called, desk_list, main_button, rows_in, words_in
from viewer.platform.file_lock import FileLock
from viewer.screens.desk.themes.coding_sheet import CodingSheet
from viewer.screens.desk.themes.theme_form import ThemeForm
from viewer.screens.desk.themes.theme_sheet import ThemeSheet
from viewer.screens.desk.themes.themes_pane import ThemesPane
from viewer.services.settings import CareChoice
from viewer.services.translations import LANGUAGES
from viewer.ui.lists.rows import RowList

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
BOX = "Theme: type some letters of it"
WORDS = "Words: Shift and an arrow select others"


def tables(folder, name, key):
    file = folder / f"{name}.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))[key] if file.exists() else []


def held(folder):
    files = (each for each in folder.rglob("*.*") if each.is_file())
    return {each.name: each.read_bytes() for each in files if not each.name.startswith(".")}


def codings(maker):
    """Each coding of the archive as the words and the name of the theme."""
    content = maker.archive.content
    names = {theme.id: theme.label["en"] for theme in content.themes}
    return [
        (passage.text[each.start : each.end], names[each.theme])
        for passage in content.passages()
        for each in passage.codings
    ]


def names_of(maker):
    return [theme.label["en"] for theme in maker.archive.content.themes]


def until_coded(maker, *expected):
    maker.qtbot.waitUntil(lambda: codings(maker) == list(expected), timeout=PATIENCE)


def select(maker, words):
    maker.canvas.setTextCursor(maker.canvas.document().find(words))


def come_back(maker):
    """Have the keyboard in the window: off screen, no system gives it back after a dialog."""
    maker.window.activateWindow()
    maker.qtbot.waitUntil(maker.window.isActiveWindow)


def ask(maker):
    """Press the key that codes, and return the sheet."""
    come_back(maker)
    maker.canvas.setFocus()
    maker.press(Qt.Key.Key_K, CTRL | SHIFT)
    return maker.sheet(CodingSheet)


def code(maker, words, theme):
    """Code words by keys alone, once they are selected."""
    before = len(codings(maker))
    select(maker, words)
    sheet = ask(maker)
    maker.type(called(sheet, BOX), theme)
    maker.press(Qt.Key.Key_Return, on=called(sheet, BOX))
    maker.qtbot.waitUntil(lambda: len(codings(maker)) > before, timeout=PATIENCE)
    maker.until_said("Coded")
    maker.window.messages.hide()


def offered(sheet):
    return [row.text for row in rows_in(sheet.findChild(RowList))]


def pane(maker):
    come_back(maker)
    maker.choose("Go to the themes")
    return maker.window.findChild(ThemesPane)


def listed(maker):
    """The themes of the pane as they are seen, with what stands beside them."""
    tree = called(pane(maker), "Themes of the folder", QTreeWidget)
    found = []

    def walk(item, depth):
        for at in range(item.childCount()):
            child = item.child(at)
            found.append(("  " * depth + child.text(0), child.text(1)))
            walk(child, depth + 1)

    walk(tree.invisibleRootItem(), 0)
    return found


def coded_list(maker):
    return called(maker.window.findChild(ThemesPane), "Words under this theme", RowList)


def field(maker, name):
    form = maker.window.findChild(ThemesPane).findChild(ThemeForm)
    return called(form, name)


def test_words_are_coded_with_a_key_some_letters_and_enter(maker, folder):
    before = held(folder)
    select(maker, "We bake")
    sheet = ask(maker)
    maker.type(called(sheet, BOX), "Night work")
    assert offered(sheet) == ["New theme “Night work”"]
    maker.press(Qt.Key.Key_Return, on=called(sheet, BOX))
    until_coded(maker, ("We bake", "Night work"))
    maker.until_said("Coded with a new theme: Night work.")

    assert tables(folder, "codebook", "theme") == [
        {"id": "night-work", "label": {"en": "Night work"}}
    ]
    (entry,) = tables(folder, "codings", "coding")
    assert entry == {"passage": "q-1", "theme": "night-work", "exact": "We bake"}
    maker.do.undo.trigger()
    maker.until_said("Taken back")
    until_coded(maker)
    assert held(folder) == before


def test_the_keyboard_alone_selects_words_and_codes_them(maker, folder):
    come_back(maker)
    maker.canvas.setFocus()
    maker.press(Qt.Key.Key_Down, CTRL)
    maker.press(Qt.Key.Key_Down, CTRL)
    name = maker.reader.chosen
    sheet = ask(maker)
    words = called(sheet, WORDS, QPlainTextEdit)
    assert words.textCursor().selectedText() == maker.archive.passage(name).text
    maker.press(Qt.Key.Key_Backtab, on=called(sheet, BOX))
    maker.press(Qt.Key.Key_Home, CTRL, on=words)
    for _step in range(2):
        maker.press(Qt.Key.Key_Right, CTRL | SHIFT, on=words)
    maker.type(called(sheet, BOX), "Work")
    maker.press(Qt.Key.Key_Return, on=called(sheet, BOX))

    text = maker.archive.passage(name).text
    until_coded(maker, (" ".join(text.split()[:2]), "Work"))
    maker.until_said("Coded")
    assert maker.window.focusWidget() is maker.canvas
    assert maker.reader.chosen == name


def test_a_theme_is_found_by_letters_on_another_keyboard_or_arrows_and_codes(maker, folder):
    code(maker, "We bake", "Night work")
    code(maker, "Nobody", "Power")
    select(maker, "five")
    sheet = ask(maker)
    box = called(sheet, BOX)
    assert offered(sheet) == ["Power", "Night work"]  # the last used first
    maker.press(Qt.Key.Key_Return, on=box)
    assert "Type the name of a theme first." in words_in(sheet)

    maker.type(box, "тшпре")  # night
    assert offered(sheet)[0] == "Night work"
    maker.press(Qt.Key.Key_Return, on=box)
    until_coded(maker, ("We bake", "Night work"), ("five", "Night work"), ("Nobody", "Power"))
    assert len(tables(folder, "codebook", "theme")) == 2

    maker.until_said("Coded")
    select(maker, "asks us")
    box = called(ask(maker), BOX)
    maker.type(box, "Night")
    assert offered(maker.sheet(CodingSheet)) == ["Night work", "New theme “Night”"]
    maker.press(Qt.Key.Key_Down, on=box)
    maker.press(Qt.Key.Key_Return, on=box)
    maker.qtbot.waitUntil(lambda: ("asks us", "Night") in codings(maker), timeout=PATIENCE)


def test_codings_that_lie_on_the_words_are_taken_off(maker, folder):
    before = held(folder)
    code(maker, "We bake", "Night work")
    select(maker, "We")
    sheet = ask(maker)
    assert "Night work: “We bake”" in words_in(sheet)
    called(sheet, WORDS, QPlainTextEdit).moveCursor(
        called(sheet, WORDS).textCursor().MoveOperation.End
    )
    offs = [each for each in sheet.findChildren(QPushButton) if each.text() == "Take off"]
    assert not any(each.isVisible() for each in offs)
    sheet.reject()

    select(maker, "We")
    called(ask(maker), "Take off Night work").click()
    until_coded(maker)
    maker.until_said("Taken off: Night work.")
    assert {name: data for name, data in held(folder).items() if name != "codebook.toml"} == before


def test_without_a_theme_or_words_of_one_passage_it_says_what_to_do(maker, folder):
    select(maker, "We bake")
    sheet = ask(maker)
    main_button(sheet).click()
    assert sheet.trouble == "Type the name of a theme first."
    maker.type(called(sheet, BOX), "Work")
    called(sheet, WORDS).moveCursor(called(sheet, WORDS).textCursor().MoveOperation.End)
    main_button(sheet).click()
    assert sheet.trouble == "Select the words first."
    sheet.reject()

    cursor = maker.canvas.document().find("We bake")
    cursor.setPosition(
        maker.canvas.document().find("Nobody").selectionEnd(), cursor.MoveMode.KeepAnchor
    )
    maker.canvas.setTextCursor(cursor)
    maker.choose("Code the selected words …")
    assert maker.window.messages.text.startswith("Select words of one passage first")


def test_the_pane_begins_empty_and_themes_are_in_the_text_from_the_first_coding_on(maker, folder):
    shown = pane(maker)
    assert shown.title == "Themes"
    assert listed(maker) == []
    assert button(shown, "New theme").isVisible()
    assert not shown.codings.isVisible()

    assert not maker.do.themes_in_text.isChecked()
    code(maker, "We bake", "Night work")
    assert maker.do.themes_in_text.isChecked()
    assert maker.reader.beside.shown[1]
    texts = [each.text().replace("&", "") for each in maker.canvas.actions()]
    assert texts.count("Code the selected words …") == 1  # in another text than before

    maker.do.themes_in_text.trigger()
    code(maker, "Nobody", "Power")
    assert not maker.do.themes_in_text.isChecked()


def test_what_a_theme_has_coded_is_listed_and_shown_in_the_text(maker, folder):
    code(maker, "We bake", "Night work")
    code(maker, "Nobody", "Night work")
    code(maker, "five", "Hours")
    assert listed(maker) == [("Night work", "2"), ("Hours", "1")]
    assert desk_list(maker.window, ThemesPane).title == "Themes 2"

    tree = called(pane(maker), "Themes of the folder", QTreeWidget)
    maker.press(Qt.Key.Key_Home, on=tree)
    words = coded_list(maker)
    assert [row.text for row in rows_in(words)] == ["We bake", "Nobody"]
    maker.press(Qt.Key.Key_Return, on=tree)
    assert maker.window.focusWidget() is words
    maker.press(Qt.Key.Key_Down, on=words)
    assert maker.reader.chosen == "q-3"
    assert maker.canvas.textCursor().selectedText() == "Nobody"
    assert maker.window.focusWidget() is words
    maker.press(Qt.Key.Key_Return, on=words)
    assert maker.window.focusWidget() is maker.canvas

    words.setFocus()
    maker.press(Qt.Key.Key_Delete, on=words)
    until_coded(maker, ("We bake", "Night work"), ("five", "Hours"))


def test_an_act_does_not_move_the_text_to_what_is_chosen_in_the_pane(maker, folder):
    code(maker, "We bake", "Night work")
    pane(maker)
    coded_list(maker).setFocus()
    assert maker.reader.chosen == "q-1"
    maker.reader.choosing.choose("q-3")
    code(maker, "Nobody", "Power")

    assert maker.reader.chosen == "q-3"


def test_a_description_that_cannot_be_written_stays_in_its_field(maker, folder):
    file = folder / "codebook.toml"
    file.write_text('[[theme]]\nid = "hours"\nlabel.en = "Hours"\n', encoding="utf-8")
    maker.qtbot.waitUntil(lambda: listed(maker) == [("Hours", "")], timeout=PATIENCE)
    tree = called(pane(maker), "Themes of the folder", QTreeWidget)
    tree.setCurrentItem(tree.topLevelItem(0))
    lock = FileLock(folder / DESK_LOCK)
    assert lock.take()
    about = field(maker, "What it is about")
    about.setFocus()
    maker.type(about, "When they work")
    called(pane(maker), "Themes of the folder").setFocus()
    maker.until_said("nothing can be changed here")

    with maker.qtbot.waitSignal(maker.program.session.source.checked, timeout=PATIENCE):
        file.write_text(file.read_text() + "# mine\n", encoding="utf-8")
    assert field(maker, "What it is about").toPlainText() == "When they work"
    lock.release()


def test_a_theme_is_made_named_described_and_placed(maker, folder):
    code(maker, "We bake", "Night work")
    button(pane(maker), "New theme").click()
    sheet = maker.sheet(ThemeSheet)
    maker.type(called(sheet, "Name, in the language of the archive"), "Hours")
    main_button(sheet).click()
    maker.until_said("The theme “Hours” is made.")
    assert field(maker, "Name").text() == "Hours"

    maker.type(field(maker, "Name"), " of work")
    maker.press(Qt.Key.Key_Return, on=field(maker, "Name"))
    maker.until_said("The name is changed.")
    field(maker, "What it is about").setFocus()
    maker.type(field(maker, "What it is about"), "When they work")
    called(pane(maker), "Themes of the folder").setFocus()
    maker.until_said("The description is changed.")
    above = field(maker, "Stands under")
    assert [above.itemText(at) for at in range(above.count())] == ["No other theme", "Night work"]
    above.setCurrentIndex(1)
    above.activated.emit(1)
    maker.until_said("It stands elsewhere")

    assert listed(maker) == [("Night work", "1"), ("  Hours of work", "")]
    assert tables(folder, "codebook", "theme")[1] == {
        "id": "hours",
        "label": {"en": "Hours of work"},
        "definition": {"en": "When they work"},
        "parent": "night-work",
    }


def test_a_name_that_is_refused_is_put_back(maker, folder):
    code(maker, "We bake", "Night work")
    code(maker, "Nobody", "Power")
    pane(maker)
    maker.type(field(maker, "Name"), " lines")
    field(maker, "Name").setText("night work")
    pane(maker)
    tree = called(pane(maker), "Themes of the folder", QTreeWidget)
    maker.press(Qt.Key.Key_End, on=tree)
    box = field(maker, "Name")
    box.setText("night work")
    maker.press(Qt.Key.Key_Return, on=box)

    maker.until_said("There is a theme of this name")
    assert box.text() == "Power"
    maker.qtbot.waitUntil(lambda: names_of(maker) == ["night work", "Power"], timeout=PATIENCE)
    maker.qtbot.wait(50)  # the archive of the act before is shown, and its message comes
    assert "There is a theme of this name" in maker.window.messages.text


def test_a_theme_is_removed_with_its_codings_and_their_number_told(maker, folder):
    code(maker, "Nobody", "Power")
    before = held(folder)
    code(maker, "We bake", "Night work")
    code(maker, "five", "Night work")
    tree = called(pane(maker), "Themes of the folder", QTreeWidget)
    maker.press(Qt.Key.Key_End, on=tree)
    button(pane(maker), "Remove the theme").click()

    maker.until_said("“Night work” is removed, with 2 codings.")
    until_coded(maker, ("Nobody", "Power"))
    assert held(folder) == before
    maker.accept()
    until_coded(maker, ("We bake", "Night work"), ("five", "Night work"), ("Nobody", "Power"))


def test_a_theme_whose_words_changed_is_taken_off_them(maker, folder):
    code(maker, "from nine", "Night work")
    code(maker, "until five", "Night work")
    maker.folder, maker.list = folder, maker.pane.findChild(RowList)
    (document,) = (folder / "documents").glob("*.md")
    text = document.read_text("utf-8")
    document.write_text(text.replace("from nine", "from ten"), "utf-8")
    row = choose(maker, "coding-not-found")
    assert row.text.startswith("Words of a theme stand nowhere in their passage")
    assert "“from nine”" in row.hint
    assert row.is_settled_here  # no TOML is shown
    come_back(maker)
    maker.press(Qt.Key.Key_Return, on=maker.list)
    maker.qtbot.waitUntil(lambda: maker.reader.chosen == "q-1", timeout=PATIENCE)

    maker.list.choose(row.id)
    button(maker.pane, "Take it off").click()
    until_gone(maker, "coding-not-found")
    until_coded(maker, ("until five", "Night work"))
    assert [each["exact"] for each in tables(folder, "codings", "coding")] == ["until five"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_of_files_is_shown(maker, folder, language):
    code(maker, "We bake", "Night work")
    maker.speak(language)
    maker.qtbot.waitUntil(lambda: maker.workspace is not None, timeout=PATIENCE)
    select(maker, "Nobody")
    sheet = ask(maker)
    said = [*buttons(sheet), *(each.accessibleName() for each in sheet.findChildren(QLineEdit))]
    assert said
    assert not any(word in line for line in said for word in ("toml", "night-work", "TOML"))


def test_words_of_a_passage_with_a_care_note_are_folded_under_their_theme(maker, folder):
    code(maker, "from nine in the evening", "Nights")
    code(maker, "Nobody asks us", "Nights")
    (file,) = (folder / "documents").glob("*.md")
    said = file.read_text(encoding="utf-8")
    (line,) = (each for each in said.splitlines() if "We bake from" in each)
    file.write_text(said.replace(line, f'{line[:-1]} care="violence"}}'), encoding="utf-8")
    maker.qtbot.waitUntil(
        lambda: any(each.care for each in maker.archive.content.passages()), timeout=PATIENCE
    )
    pane = desk_list(maker.window, ThemesPane).pane
    maker.choose("Go to the themes")
    told = called(pane, "Words under this theme", RowList)
    assert [row.text for row in rows_in(told)] == ["from nine in the evening", "Nobody asks us"]

    maker.treat_care(CareChoice.FOLD)
    first, second = rows_in(told)
    assert first.text == "The words are folded. Enter leads to them in the text."
    assert first.aside.startswith("Care: violence")
    assert "from nine" not in first.spoken
    assert second.text == "Nobody asks us"
    maker.treat_care(CareChoice.SHOW)
    assert rows_in(told)[0].text == "from nine in the evening"
