"""An editor puts themes together, parts, moves and compares them, and keeps memos on them."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QPlainTextEdit, QTreeWidget

from index.limits import MAX_FILE
from tests.index.importers.test_codebooks import ATLAS, QUALCODER
from tests.viewer.app.desk.conftest import PATIENCE
from tests.viewer.app.desk.test_themes import (
    BOX,
    code,
    coded_list,
    codings,
    field,
    held,
    listed,
    pane,
    tables,
    until_coded,
)
from tests.viewer.controls import button, called, main_button, rows_in, words_in
from viewer.screens.desk.themes.codebook_sheet import CodebookSheet
from viewer.screens.desk.themes.theme_choice_sheet import ThemeChoiceSheet
from viewer.ui.lists.rows import RowList

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


def wish(maker, words):
    """Choose what the menu of the pane offers under these words."""
    (found,) = (
        each
        for each in pane(maker).findChildren(QAction)
        if each.text().split("\t")[0].replace("&", "") == words
    )
    found.trigger()


def tree(maker):
    return called(pane(maker), "Themes of the folder", QTreeWidget)


def choose(maker, theme):
    (item,) = tree(maker).findItems(theme, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    tree(maker).setCurrentItem(item)


def answer(maker, letters):
    """Choose a theme on the sheet that asks for one, by some letters and Enter."""
    sheet = maker.sheet(ThemeChoiceSheet)
    maker.type(called(sheet, BOX), letters)
    said = " ".join(words_in(sheet))
    maker.press(Qt.Key.Key_Return, on=called(sheet, BOX))
    return said


@pytest.fixture(scope="module")
def done():
    """The files of a folder by name, once somebody has coded it."""
    return {}


@pytest.fixture
def folder(folder, request, done):
    """A folder, with what was `coded` in it where a test before has done that."""
    if "coded" in request.fixturenames:
        for name, data in done.items():
            (folder / name).write_bytes(data)
    return folder


@pytest.fixture
def coded(maker, folder, done):
    """Three themes: two share words, and one has the first of them alone."""
    if not done:
        code(maker, "We bake", "Night work")
        code(maker, "We bake", "Hours")
        code(maker, "five", "Hours")
        code(maker, "Nobody", "Power")
        done |= {name: (folder / name).read_bytes() for name in ("codebook.toml", "codings.toml")}
    maker.qtbot.waitUntil(lambda: len(codings(maker)) == 4, timeout=PATIENCE)
    return held(folder)


def test_two_themes_are_put_together_after_it_is_said_what_will_happen(maker, folder, coded):
    choose(maker, "Hours")
    wish(maker, "Put together with …")
    sheet = maker.sheet(ThemeChoiceSheet)
    assert [row.text for row in rows_in(sheet.findChild(RowList))] == ["Night work", "Power"]
    main_button(sheet).click()
    assert sheet.trouble == "Type the name of a theme first."
    said = answer(maker, "night")

    assert "“Hours” goes, and “Night work” gets its 2 codings." in said
    assert "1 of them is there already, and stays once." in said
    until_coded(maker, ("We bake", "Night work"), ("five", "Night work"), ("Nobody", "Power"))
    maker.until_said("“Hours” is put together with “Night work”. 1 coding that both had stays once")
    assert listed(maker) == [("Night work", "2"), ("Power", "1")]
    assert tree(maker).currentItem().text(0) == "Night work"
    maker.accept()
    maker.until_said("Taken back")
    assert held(folder) == coded


def test_some_words_of_a_theme_are_put_under_another_or_taken_off(maker, coded):
    def choose_first():
        choose(maker, "Hours")
        words = coded_list(maker)
        words.setFocus()
        maker.press(Qt.Key.Key_Home, on=words)
        return words

    def take_back():
        maker.do.undo.trigger()
        maker.qtbot.waitUntil(lambda: len(codings(maker)) == 4, timeout=PATIENCE)

    words = choose_first()
    maker.press(Qt.Key.Key_Down, SHIFT, on=words)
    button(pane(maker), "Put under another theme").click()
    answer(maker, "Shifts")
    until_coded(
        maker,
        ("We bake", "Night work"),
        ("We bake", "Shifts"),
        ("five", "Shifts"),
        ("Nobody", "Power"),
    )
    maker.until_said("2 codings are put under “Shifts”.")
    take_back()
    maker.qtbot.waitUntil(lambda: ("Hours", "2") in listed(maker), timeout=PATIENCE)

    choose_first()
    button(pane(maker), "Put under another theme").click()
    answer(maker, "Night")
    until_coded(maker, ("We bake", "Night work"), ("five", "Hours"), ("Nobody", "Power"))
    maker.until_said("1 of them was there already, and stays once.")
    take_back()
    maker.qtbot.waitUntil(lambda: ("Hours", "2") in listed(maker), timeout=PATIENCE)

    words = choose_first()
    assert button(pane(maker), "Take the coding off").isEnabled()
    maker.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier, on=words)
    maker.press(Qt.Key.Key_Space, on=words)
    maker.press(Qt.Key.Key_Delete, on=words)
    until_coded(maker, ("We bake", "Night work"), ("Nobody", "Power"))


def test_alt_and_an_arrow_move_a_theme(maker, folder, coded):
    choose(maker, "Hours")
    tree(maker).setFocus()
    for key, expected in (
        (Qt.Key.Key_Up, ["Hours", "Night work", "Power"]),
        (Qt.Key.Key_Down, ["Night work", "Hours", "Power"]),
        (Qt.Key.Key_Right, ["Night work", "  Hours", "Power"]),
        (Qt.Key.Key_Left, ["Night work", "Hours", "Power"]),
    ):
        maker.press(key, ALT, on=tree(maker))
        maker.qtbot.waitUntil(
            lambda names=expected: [each for each, _count in listed(maker)] == names,
            timeout=PATIENCE,
        )
        maker.until_said("It stands elsewhere")
        maker.window.messages.hide()
        assert tree(maker).currentItem().text(0) == "Hours"
    wish(maker, "Move down")
    maker.qtbot.waitUntil(lambda: listed(maker)[-1][0] == "Hours", timeout=PATIENCE)
    assert [each["id"] for each in tables(folder, "codebook", "theme")][-1] == "hours"


@pytest.mark.parametrize(
    ("theme", "target", "edge", "expected"),
    [
        ("Power", "Night work", 0.5, ["Night work", "  Power", "Hours"]),
        ("Power", "Night work", 0.02, ["Power", "Night work", "Hours"]),
        ("Night work", "Hours", 0.98, ["Hours", "Night work", "Power"]),
        ("Night work", "", 0.5, ["Hours", "Power", "Night work"]),
    ],
)
def test_a_theme_is_dragged_to_its_place(maker, coded, theme, target, edge, expected):
    choose(maker, theme)
    shown = tree(maker)
    shown.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)  # no drag of a mouse is at hand
    at = QPoint(20, shown.viewport().height() - 3)
    if target:
        (item,) = shown.findItems(target, Qt.MatchFlag.MatchExactly)
        place = shown.visualItemRect(item)
        at = QPoint(place.left() + 20, place.top() + round(edge * place.height()))
    mime = shown.mimeData([shown.currentItem()])
    drop(shown, at, mime)

    maker.qtbot.waitUntil(
        lambda: [each for each, _count in listed(maker)] == expected, timeout=PATIENCE
    )
    maker.until_said("It stands elsewhere")


def drop(widget, at, mime: QMimeData):
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    move = Qt.DropAction.MoveAction
    for event in (
        QDragEnterEvent(QPointF(at), move, mime, left, none),
        QDragMoveEvent(QPointF(at), move, mime, left, none),
        QDropEvent(QPointF(at), move, mime, left, none),
    ):
        QApplication.sendEvent(widget.viewport(), event)


def test_a_memo_stays_in_the_folder(maker, folder, coded):
    choose(maker, "Hours")
    content = maker.archive.content
    box = field(maker, "Memo, for editors alone")
    assert "The memo stays in the folder: no archive holds it." in words_in(pane(maker))
    box.setFocus()
    maker.type(box, "Ask Aida again")
    tree(maker).setFocus()
    maker.until_said("The memo is changed. It stays in the folder.")

    assert tables(folder, "codebook", "theme")[1]["memo"] == "Ask Aida again"
    assert maker.archive.content == content
    choose(maker, "Power")
    assert box.toPlainText() == ""
    choose(maker, "Hours")
    assert box.toPlainText() == "Ask Aida again"


def test_what_is_typed_of_a_theme_is_written_as_the_window_closes(maker, folder, coded):
    choose(maker, "Hours")
    name, memo = field(maker, "Name"), field(maker, "Memo, for editors alone")
    memo.setFocus()
    maker.type(memo, "Ask Aida again")
    name.setText("Hours of work")
    maker.window.close()
    maker.qtbot.waitUntil(lambda: not maker.window.isVisible(), timeout=PATIENCE)

    assert tables(folder, "codebook", "theme")[1] == {
        "id": "hours",
        "label": {"en": "Hours of work"},
        "memo": "Ask Aida again",
    }


def test_what_is_written_of_a_theme_is_kept_whole_with_spaces_that_do_not_break(
    maker, folder, coded
):
    about = "From 5\u00a0in the evening. " + "They work at night. " * 150
    choose(maker, "Hours")
    for name, words, done in (
        ("What it is about", about, "The description is changed."),
        ("Memo, for editors alone", "See\u00a0p.\u202f5", "The memo is changed."),
    ):
        box = called(pane(maker), name, QPlainTextEdit)
        box.setFocus()
        box.setPlainText(words)
        tree(maker).setFocus()
        maker.until_said(done)
    (theme,) = [each for each in tables(folder, "codebook", "theme") if each["id"] == "hours"]

    assert theme["definition"]["en"] == about.strip()
    assert theme["memo"] == "See\u00a0p.\u202f5"


def test_two_themes_are_compared_side_by_side_and_their_words_counted_by_voice(maker, coded):
    choose(maker, "Hours")
    wish(maker, "Compare with …")
    answer(maker, "night")
    beside = called(pane(maker), "Words under the second theme", RowList)
    maker.qtbot.waitUntil(beside.isVisible)

    first = [
        (row.text, "also under “Night work”" in row.aside) for row in rows_in(coded_list(maker))
    ]
    assert first == [("We bake", True), ("five", False)]
    (row,) = rows_in(beside)
    assert row.text == "We bake"
    assert "also under “Hours”" in row.spoken
    heads = [each.text() for each in pane(maker).findChildren(QLabel) if each.isVisible()]
    assert {"Hours. Here: Quoted 2.", "Night work. Here: Quoted 1."} <= {*heads}
    wish(maker, "Compare no more")
    assert not beside.isVisible()
    assert rows_in(coded_list(maker))[0].aside == row.aside.split(" · ")[0]

    choose(maker, "Hours")
    assert "Here: Quoted 2." in words_in(pane(maker))
    maker.press(Qt.Key.Key_Right, ALT, on=tree(maker))
    maker.until_said("It stands elsewhere")
    choose(maker, "Night work")
    said = words_in(pane(maker))
    assert "Here: Quoted 1. With what stands under it: Quoted 3." in said


def test_a_colour_of_the_folder_is_seen_in_the_tree(maker, folder, coded):
    file = folder / "codebook.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace('id = "hours"', 'id = "hours"\ncolor = "#c02010"'), "utf-8")

    def icons():
        root = tree(maker).invisibleRootItem()
        return [root.child(at).icon(0) for at in range(root.childCount())]

    maker.qtbot.waitUntil(lambda: not icons()[1].isNull(), timeout=PATIENCE)
    assert icons()[0].isNull()
    assert icons()[1].pixmap(8, 8).toImage().pixelColor(3, 3).name() == "#c02010"


def take_in(maker, file):
    wish(maker, "Take in a codebook …")
    maker.pick(file)


def brought(sheet):
    return called(sheet, "Themes of the codebook", QPlainTextEdit).toPlainText().splitlines()


def test_a_codebook_of_another_program_is_taken_in_with_one_act(maker, folder, tmp_path):
    code(maker, "We bake", "Power")
    before = held(folder)
    file = tmp_path / "codes.qdc"
    file.write_text(QUALCODER, encoding="utf-8")
    take_in(maker, file)
    sheet = maker.sheet(CodebookSheet)
    assert brought(sheet) == [
        "New: 2",
        "    Power > Bribes & gifts",
        "        What is paid, and to whom.",
        "    Power > Проверки",
        "There under the same name: it stays as it is: 1",
        "    Power",
    ]
    main_button(sheet).click()
    maker.until_said("2 themes are taken in.")

    assert listed(maker) == [("Power", "1"), ("  Bribes & gifts", ""), ("  Проверки", "")]
    assert tables(folder, "codebook", "theme")[1]["color"] == "#f3f781"
    choose(maker, "Bribes & gifts")
    assert field(maker, "What it is about").toPlainText() == "What is paid,\nand to whom."
    maker.accept()
    maker.until_said("Taken back")
    assert held(folder) == before


def test_what_of_a_table_did_not_fit_is_listed_and_of_a_long_description_the_beginning(
    maker, folder, tmp_path
):
    file = tmp_path / "codes.csv"
    rows = "name,description,parent\nAlpha,One,\nalpha,Two,\nBeta,,Gamma\nDelta,,Alpha\n"
    file.write_text(rows, encoding="utf-8")
    take_in(maker, file)
    sheet = maker.sheet(CodebookSheet)
    assert brought(sheet) == [
        "New: 4",
        "    Alpha",
        "        One",
        "    Gamma",
        "    Gamma > Beta",
        "    Alpha > Delta",
        "Twice in the file: the first of them is taken: 1",
        "    alpha",
        "Named above others, with no row of its own: taken as a theme: 1",
        "    Gamma",
    ]
    sheet.reject()

    file = file.with_suffix(".qdc")
    told = "What is paid, " + "and to whom, " * 30
    file.write_text(QUALCODER.replace("What is paid,", told), encoding="utf-8")
    take_in(maker, file)
    (line,) = (each for each in brought(maker.sheet(CodebookSheet)) if "What is paid" in each)
    assert line.startswith("        What is paid, and to whom,")
    assert line.endswith(" …")


@pytest.mark.long
def test_a_codebook_that_would_make_the_file_too_large_is_refused_before_it_is_written(
    maker, folder, tmp_path, qtbot
):
    (folder / "codebook.toml").write_bytes(b"#".ljust(MAX_FILE - 1, b"x") + b"\n")
    before = held(folder)
    file = tmp_path / "codes.qdc"
    file.write_text(QUALCODER, encoding="utf-8")
    take_in(maker, file)
    sheet = maker.sheet(CodebookSheet)
    main_button(sheet).click()

    said = "“codebook.toml” would be larger than 16 MB. Put less into it."
    qtbot.waitUntil(lambda: said in words_in(sheet), timeout=PATIENCE)
    assert held(folder) == before
    sheet.reject()


def test_groups_are_said_not_to_be_taken_and_a_folder_without_themes_gets_some(
    maker, folder, tmp_path
):
    file = tmp_path / "codes.qdc"
    file.write_text(ATLAS, encoding="utf-8")
    take_in(maker, file)
    sheet = maker.sheet(CodebookSheet)
    assert "1 group of themes in it is not taken." in words_in(sheet)
    main_button(sheet).click()
    maker.until_said("1 theme is taken in.")
    assert listed(maker) == [("Fear", "")]

    take_in(maker, file)
    maker.until_said("All themes of this codebook are in the folder already.")


def test_themes_of_an_archive_are_taken_in(maker, folder, first_archive_file):
    take_in(maker, first_archive_file)
    sheet = maker.sheet(CodebookSheet)
    number = int(brought(sheet)[0].removeprefix("New: "))
    main_button(sheet).click()
    maker.until_said(f"{number} themes are taken in.")

    assert len(listed(maker)) == number


@pytest.mark.parametrize("data", [b"<Project/>", b"PK\x03\x04", b"", b"name,parent\nA,A\n"])
def test_what_is_no_codebook_is_refused_in_one_sentence(maker, folder, tmp_path, data):
    before = held(folder)
    file = tmp_path / "codes.qdc"
    file.write_bytes(data)
    take_in(maker, file)

    maker.until_said("“codes.qdc”")
    assert held(folder) == before
