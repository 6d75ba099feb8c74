"""Whoever prints some pages gets the notes that are pointed to on them."""

import pytest
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit

from index import build_archive
from tests.viewer.conftest import Reader
from tests.viewer.controls import button, label
from tests.viewer.printing.test_printing import A5, PAGE, pages_of, painted, previewed

TITLE = "Notes to these pages"
FILL = " ".join(["words that fill a page"] * 30)


def source(*parts):
    """A document of `parts`, with the notes to which they point."""
    text = "\n\n".join(f"{part} {{#p-{number}}}" for number, part in enumerate(parts))
    notes = ["A first note.", f"A second note, {FILL}.", "A third note."]
    notes = notes[: text.count("[^")]
    told = "\n\n".join(f"[^{n}]: {note} {{#f-{n}}}" for n, note in enumerate(notes, start=1))
    return f"## One {{#one}}\n\n{text}\n\n{told}\n"


FULL = source(f"One.[^1] {FILL}.[^2]", *[f"{FILL}."] * 30, "The last.[^3]")


@pytest.fixture
def reader_of(qtbot, start, make_folder, tmp_path):
    """Makes a reader of an archive of one text."""

    def made(text):
        file = tmp_path / "noted.satchel"
        assert build_archive(make_folder(text), file).archive is not None
        program = start([file])
        qtbot.waitUntil(lambda: program.window.workspace is not None)
        return Reader(qtbot, program)

    return made


def told(pages, numbers):
    return [pages.words(number) for number in pages.take(numbers)]


def test_notes_to_a_full_page_come_on_a_page_more(reader_of):
    pages = pages_of(reader_of(FULL), A5)
    first, notes = told(pages, [0])
    assert "One." in first
    assert TITLE not in first
    assert notes.startswith(TITLE)
    assert "A first note." in notes
    assert "A second note" in notes
    assert "A third note." not in notes
    assert pages.number_of(pages.count) == "Notes, 1 of 1"


def test_notes_stand_below_the_last_page_where_it_has_room(reader_of):
    apart = source("One.[^1]", *[f"{FILL}."] * 5, "Two.[^2] Three.[^3]")
    pages = pages_of(reader_of(apart), QSizeF(105, 148))
    last = pages.count - 1
    assert "A third note." in pages.words(last)
    assert "A first note." not in pages.words(last)
    first, below = told(pages, [0, last])
    assert TITLE not in first
    assert below.index("A third note.") < below.index(TITLE) < below.index("A first note.")
    blank = painted(pages, last)
    pages.take([last])
    assert painted(pages, last) != blank


def test_no_note_that_is_there_already_or_to_which_nothing_points_is_added(reader_of):
    pages = pages_of(reader_of(FULL), A5)
    assert pages.take(range(pages.count)) == list(range(pages.count))
    without = next(n for n in range(pages.count) if "One." not in pages.words(n))
    assert told(pages, [without]) == [pages.words(without)]
    assert TITLE not in pages.words(without)


def is_cut(pages):
    """Whether the second note begins on the first page, and ends on the next."""
    return all("A second note" in pages.words(number) for number in range(min(2, pages.count)))


def test_a_note_that_is_on_its_page_only_in_part_is_added_whole(reader_of):
    reader = reader_of(source("One.[^1]", f"Two.[^2] {FILL}."))
    sizes = (pages_of(reader, QSizeF(105, tall)) for tall in range(130, 330, 8))
    pages = next(each for each in sizes if is_cut(each))
    first, notes = told(pages, [0])
    assert "A second note" in first
    assert "A second note" in notes
    assert "A first note" not in notes


def test_notes_longer_than_a_page_go_on_on_the_next(reader_of):
    text = source("One.[^1]", FILL).replace("A first note", FILL * 9)
    pages = pages_of(reader_of(text), QSizeF(105, 148))
    shown = pages.take([0])
    assert len(shown) > 2
    assert pages.number_of(shown[-1]) == f"Notes, {len(shown) - 1} of {len(shown) - 1}"
    for number in shown[1:]:
        assert painted(pages, number) != painted(pages, 0)


def test_the_preview_shows_and_saves_the_notes_too(reader_of, qtbot, tmp_path):
    reader = reader_of(FULL)
    dialog = previewed(reader)
    dialog.findChild(QLineEdit).setText("1")
    reader.press(Qt.Key.Key_End, on=dialog.view)
    assert label(dialog, "Notes, ").text() == "Notes, 1 of 1"
    file = tmp_path / "one.pdf"
    button(dialog, "Save as PDF").click()
    dialog.findChild(QFileDialog).fileSelected.emit(str(file))
    qtbot.waitUntil(lambda: reader.window.messages.text.startswith("2 pages were saved"))
    assert len(PAGE.findall(file.read_bytes())) == 2


def test_of_the_case_study_each_note_is_there_that_is_pointed_to(person):
    (document,) = person.archive.content.documents[:1]
    notes = {note.id: note.text for note in document.footnotes}
    pages = pages_of(person, A5)
    for number in range(pages.count):
        words = "\n".join(told(pages, [number]))
        for passage in document.passages():
            for mark in passage.footnotes:
                if mark.at > 40 and passage.text[mark.at - 30 : mark.at] in pages.words(number):
                    assert notes[mark.footnote][:40] in words
