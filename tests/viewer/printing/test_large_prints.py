"""Long lists and tables on paper: set in small steps, so that the window keeps its turns."""

import time

import pytest
from PySide6.QtGui import QTextDocument, QTextTable
from PySide6.QtWidgets import QApplication

from viewer.printing.look import PaperLook
from viewer.printing.pages import Frame, PrintedPages
from viewer.printing.sheet import PaperSheet
from viewer.printing.tables import HEADS, Cell, write_table
from viewer.services.settings import Setting
from viewer.ui.look.text_blocks import BlockWriter
from viewer.ui.screen.printed_text import Printed

LOOK = PaperLook(Setting())


def tables(text):
    return [frame for frame in text.rootFrame().childFrames() if isinstance(frame, QTextTable)]


def a_table(rows, letters):
    text = QTextDocument()
    head = [Cell("Words", HEADS), Cell("Who", HEADS)]
    cells = [[Cell(f"{n} {'word ' * (letters // 5)}"), Cell("Somebody")] for n in range(rows)]
    write_table(BlockWriter(text, LOOK), [head, *cells], heads=1, parts=(70, 30))
    return text


@pytest.mark.parametrize(("letters", "most"), [(10, 60), (2_900, 2), (20_000, 1)])
def test_a_long_table_is_several_of_which_each_is_set_at_once(qapp, letters, most):
    text = a_table(130, letters)
    made = tables(text)
    rows = [table.rows() for table in made]

    assert sum(rows) == 131
    assert max(rows) <= most + 1
    assert rows[0] >= 2  # no heading stands alone
    assert [table.format().headerRowCount() for table in made] == [1] + [0] * (len(made) - 1)


def test_a_text_is_set_no_further_than_pages_are_made_of_it(qapp):
    text = QTextDocument()
    writer = BlockWriter(text, LOOK)
    for number in range(2_000):
        writer.line(HEADS, f"{number} {'word ' * 100}")
    sheet = PaperSheet(210, 297)
    pages = PrintedPages(Printed(text), sheet, LOOK, Frame("One", "1", ("Two",), "Three"))
    steps = pages.lay_out()
    next(steps)
    end = time.monotonic() + 0.3
    while time.monotonic() < end:
        QApplication.processEvents()
    assert text.lastBlock().layout().lineCount() == 0

    assert list(steps)[-1] == 1.0
    assert text.lastBlock().layout().lineCount() > 0
    assert pages.count > 100
