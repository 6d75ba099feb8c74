"""What was kept of a table, as the notebook lists it: each cell in its column."""

from datetime import UTC, datetime

import pytest

from viewer.notebook.store.model import Anchor, Entry, EntryKind
from viewer.screens.notebook.list.row_words import Teller
from viewer.wording.dial import Dial

NOW = datetime(2026, 1, 1, tzinfo=UTC)
LINES = [
    "Who was heard | where",
    "Region · Group · Number",
    "North · Women · 12",
    "″ · Men · 3",
    "All · ″ · =15",
]


@pytest.fixture
def listed(qapp, table_archive):
    """Return the lines in which the notebook shows words of the table `t-heard`."""

    def shown(start, end):
        text = table_archive.passage("t-heard").text
        anchor = Anchor("small", 1, "small", "t-heard", text[start:end], start=start)
        entry = Entry("e", EntryKind.HIGHLIGHT, anchor, None, "", NOW, NOW)
        return Teller(table_archive, "en", Dial()).tell(entry, ()).words.split("\n")

    return shown


def test_a_kept_table_has_each_cell_in_its_column(listed, table_archive):
    assert listed(0, len(table_archive.passage("t-heard").text)) == LINES


def test_so_have_words_of_several_of_its_rows(listed, table_archive):
    text = table_archive.passage("t-heard").text

    assert listed(text.index("Women"), text.index("=15")) == [
        "Women · 12",
        "″ · Men · 3",
        "All · ″ · ",
    ]
