"""The part of the tour that shows tables and lists: read, searched, enlarged, printed, presented.

The first archive has no table, so this one is made here. It is plainly an example: an office, its
counters and its forms.
"""

import tempfile
from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from index import Item, ItemKind, Set, build_archive, own_words
from index.export.extract import extract
from tests.tour.presentations import ROOMS, sheet_of
from viewer.presenter.programme import programme_of
from viewer.printing.preview import PreviewDialog
from viewer.printing.typeset import typeset
from viewer.screens.reader.page import ReaderPage
from viewer.screens.reader.table_window import TableWindow
from viewer.screens.search.page import SearchScreen
from viewer.shell.places.places import Place, ScreenName
from viewer.ui.look.look import load_fonts
from viewer.wording.dial import Dial

VISITS, YEAR, STEPS, HIT = "t-visits", "t-year", "i-first", "form"
OF_TABLES = Set(
    "tables",
    own_words("An example of tables"),
    tuple(Item(ItemKind.PASSAGE, name) for name in (VISITS, YEAR, STEPS, "i-desk", "i-pen")),
)
_MONTHS = "January February March April May June July August September October November December"
_COUNTERS = {"Questions": 41, "New forms": 127, "Forms handed in": 96, "Lost property": 8}


def _row(*cells: object) -> str:
    return f"| {' | '.join(map(str, cells))} |"


def _year() -> str:
    """Return the rows of a table of 14 columns."""
    months = _MONTHS.split()
    rows = [_row("Counter", *months, "The whole year"), _row(*["---"] * 14)]
    for name, first in _COUNTERS.items():
        counted = [first * (7 + month * 5 % 11) // 9 for month in range(12)]
        rows.append(_row(name, *counted, sum(counted)))
    return "\n".join(rows)


EXAMPLE = {
    "archive.toml": """
id = "example"
edition = 1
created = "2026-01-31"
language = "en"
title.en = "Example: visits to an office"
title.ru = "Пример: посещения конторы"
title.ky = "Мисал: кеңсеге келгендер"
[defaults]
consent = ["read", "train", "print", "publish"]
""",
    "codebook.toml": """
[[theme]]
id = "waiting"
label.en = "Waiting"
label.ru = "Ожидание"
label.ky = "Күтүү"
""",
    "codings.toml": """
[[coding]]
passage = "t-visits"
theme = "waiting"
exact = "waited in the corridor"
""",
    "documents/office.md": f"""+++
id = "office"
title = "Example: visits to an office"
+++
## Who came in two weeks {{#weeks}}

This page is an example, made to show tables. Nobody was asked, and nothing was counted. {{#p-example}}

: Example: visitors of an office in two weeks, and the minutes until each got a *form*[^visitor] {{#{VISITS} header_rows=2 header_columns=2 merged="1.1 2x1, 1.2 2x1, 1.3 1x2, 1.5 1x2, 1.7 2x1, 3.1 3x1, 6.1 2x1, 5.7 2x1, 8.1 1x2"}}

| Week | Day | Before noon |  | After noon |  | Remarks |
|---|---|---|---|---|---|---|
|  |  | Came | Waited | Came | Waited |  |
| First | Monday | 12 | 5 | 31 | 14 | A new form, or an answer to one |
|  | Tuesday | 8 | 4 | 19[^rain] | 9 | Most **waited in the corridor** until noon |
|  | Friday | 110 | 42 | 7 | 3 | The last day for the long form: the queue stood as far as the stairs, and the lift was out of order |
| Second | Monday | 15 | 6 | 28 | 11 |  |
|  | Tuesday | 9 | 4 | 22 | 10 | Lost property[^umbrella] |
| Both weeks |  | 154 | 12 | 107 | 9 | *All in all* |

A paragraph stands below the table, as wide as the text is, so that one sees how far apart they are. {{#p-below}}

## A year at four counters {{#year}}

: Example: forms handed out in a year, by counter and month {{#{YEAR} header_columns=1}}

{_year()}

## How a form is handed in {{#steps}}

The steps are an example, too: {{#p-steps}}

- Take a number at the door, and wait until it is called. A line that is longer than the column shows how the words hang beside their bullet, not under it. {{#{STEPS}}}
    - If nobody calls, ask at the desk. {{#i-desk}}
        - The desk on the left is for questions. {{#i-left}}
        - The desk on the right has pens. A pen is given back at the same desk, when the form has been filled in and signed on both sides. {{#i-pen}}
    - If the number was lost, take another. {{#i-lost}}
- 1\\. Write in capital letters. {{#i-write}}
    - a\\) First the name. {{#i-name}}
    - b\\) Then the date. {{#i-date}}
- 2\\. Hand it in. {{#i-hand}}

[^visitor]: A visitor who came twice is counted twice. {{#f-visitor mark="1"}}

[^rain]: It rained that afternoon. {{#f-rain mark="2"}}

[^umbrella]: Three umbrellas. {{#f-umbrella mark="3"}}
""",  # noqa: E501  a caption, a row, an item are one line
}


class TableStates:
    """Takes the pictures of one tour, which drives and photographs."""

    def __init__(self, tour, language):
        self._tour, self._language = tour, language
        self._file = example_in(Path(tempfile.mkdtemp()))

    def run(self, themes):
        """Take them all: of the window in each theme, of slides and paper once."""
        for number, theme in enumerate(themes):
            program = self._tour.started(self._file, theme)
            self._read(program, theme)
            self._search(program, theme)
            self._open_windows(program, theme)
            self._enlarge(program, theme)
            self._narrow(program, theme)
            if not number:
                self._print(program)
                self._present(program)
            self._tour.end(program)

    def _show(self, program, name, picture):
        program.window.workspace.show_text(name)
        self._tour.picture(picture, program.window)

    def _read(self, program, theme):
        """Each table and the lists, the coded words of a cell, and a footnote of one."""
        do, window = program.window.actions_, program.window
        for number, name in enumerate((VISITS, YEAR, STEPS)):
            self._show(program, name, f"{theme}-60-tables-{number}")
        do.themes_in_text.trigger()
        self._show(program, "p-example", f"{theme}-61-table-coded")
        do.themes_in_text.trigger()
        window.workspace.show_text("f-rain")
        self._tour.picture(f"{theme}-61-table-footnote", window)

    def _search(self, program, theme):
        """Hits in cells: in the list, and marked on the page."""
        tour, bar = self._tour, program.window.top_bar
        self._search_for(program, HIT)
        bar.results_wanted.emit()
        tour.picture(f"{theme}-62-table-found", program.window)
        bar.first_wanted.emit()
        self._show(program, VISITS, f"{theme}-62-table-hit")
        self._search_for(program, "")

    def _search_for(self, program, text):
        bar, window = program.window.top_bar, program.window
        bar.focus_box()
        bar.show_query(text)
        bar.query_edited.emit(text)
        self._tour.until(lambda: window.findChild(SearchScreen).answered_query == text)

    def _open_windows(self, program, theme, ending=""):
        """Each table in the window of its own."""
        reader = program.window.findChild(ReaderPage)
        for number, name in enumerate((VISITS, YEAR)):
            program.window.workspace.show_text(name)
            QTest.keyClick(reader, Qt.Key.Key_Return)
            self._tour.settle()
            opened = program.window.findChild(TableWindow)
            self._tour.picture(f"{theme}-63-table-window-{number}{ending}", opened)
            opened.reject()
            self._tour.settle()

    def _enlarge(self, program, theme):
        """All of it in words of twice their size."""
        self._tour.enlarge_words(program)
        for number, name in enumerate((VISITS, YEAR, STEPS)):
            self._show(program, name, f"{theme}-64-tables-large-{number}")
        self._open_windows(program, theme, "-large")
        self._tour.shrink_words(program)

    def _narrow(self, program, theme):
        """The form for narrow pages: a list of the rows."""
        window, size = program.window, program.window.size()
        window.resize(window.minimumSize())
        for number, name in enumerate((VISITS, YEAR, STEPS)):
            self._show(program, name, f"{theme}-65-tables-smallest-{number}")
        window.resize(size)

    def _print(self, program):
        """The pages of the preview, and those of an exported PDF."""
        window = program.window
        window.workspace.go(Place(ScreenName.READER))
        window.actions_.preview.trigger()
        dialog = window.findChild(PreviewDialog)
        dialog.findChildren(QComboBox)[2].setCurrentIndex(1)
        self._tour.picture("tables-preview", dialog)
        dialog.reject()
        data = typeset("pdf").write(extract(program.session.archive, use="print"))
        for number, page in enumerate(pypdfium2.PdfDocument(data), start=1):
            self._tour.keep(f"tables-paper-{number}", picture_of(page))

    def _present(self, program):
        """The slides of both tables and of list items, in both looks of a room."""
        load_fonts()
        archive = program.session.archive
        slides = programme_of(archive, OF_TABLES, self._language, Dial()).slides
        for theme in ("room", "room-light"):
            for size in ROOMS:
                self._tour.keep(f"{theme}-tables-{size[0]}", sheet_of(slides, theme, size))


def example_in(folder: Path) -> Path:
    """Build the archive of the example in `folder`, and return its file."""
    for name, content in EXAMPLE.items():
        file = folder / "example" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8")
    built = build_archive(folder / "example", folder / "example.satchel", publish=True)
    assert built.archive is not None, built.problems
    return folder / "example.satchel"


def picture_of(page: pypdfium2.PdfPage) -> QImage:
    """Return a page of a PDF as a picture, at 110 dots an inch."""
    bitmap = page.render(scale=110 / 72, rev_byteorder=True, prefer_bgrx=True)
    size = (bitmap.width, bitmap.height, bitmap.stride)
    return QImage(bytes(bitmap.buffer), *size, QImage.Format.Format_RGBX8888).copy()
