"""A table comes in as a table: its cells, merged ones too, its caption and its header."""

from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from index import PassageKind
from index.importers.document import understand
from index.importers.folder_writer import written_document
from index.importers.formats import kind_of
from index.importers.ids import Ids
from index.importers.import_report import Report
from index.importers.received import ReceivedText
from index.importers.structured_text import write_structured
from index.model import CellGrid, MergedCell, PassageTable
from index.office.text import (
    StructuredParagraph,
    StructuredPicture,
    StructuredTable,
    StructuredText,
    TextRun,
)
from index.source.documents import Defaults, DocumentReader, Gathered
from index.source.markdown.blocks import read_blocks
from index.source.problems.problem import Problems
from index.source.tables import Tables

MARKDOWN = """# Title

## Part

: Who was *heard*
{merged="2.1 2x1"}

| Region | Group | Number |
|---|:-:|--:|
| North | Women[^1] | 12 \\| 13 |
| | **Men** | 3

After it.

a | b
--|--
c | d
e

[^1]: A note.
"""


def paragraph(text, **others):
    return StructuredParagraph((TextRun(text),), **others)


def tables_of(outcome):
    return [each for each in outcome.passages if each.kind is PassageKind.TABLE]


def test_tables_of_markdown_come_in_as_tables(bring_in):
    outcome = bring_in(MARKDOWN, "report.md")
    first, second = tables_of(outcome)

    assert first.text == "Who was heard\nRegion\tGroup\tNumber\nNorth\tWomen\t12 | 13\nMen\t3"
    assert first.table == PassageTable(1, 0, (MergedCell(1, 0, 2, 1),), has_caption=True)
    assert first.text[: first.footnotes[0].at].endswith("Women")
    said = [first.text[each.start : each.end] for each in first.emphasis]
    assert said == ["heard", "Men"]
    assert second.text == "a\tb\nc\td"
    assert outcome.result.counts["tables"] == 2
    assert outcome.result.left_out == ()


def test_a_shape_that_does_not_fit_is_not_taken(bring_in):
    outcome = bring_in(MARKDOWN.replace("2.1 2x1", "2.1 9x9"), "report.md")

    assert tables_of(outcome)[0].table == PassageTable(1, has_caption=True)


def test_a_long_table_is_several_passages(bring_in):
    rows = "\n".join(f"| row {number} | {'word ' * 20}|" for number in range(400))
    outcome = bring_in(f"# T\n\n| A | B |\n|---|---|\n{rows}\n", "report.md")
    tables = tables_of(outcome)

    assert len(tables) > 1
    assert [each.table.header_rows for each in tables] == [1] + [0] * (len(tables) - 1)
    assert sum(len(CellGrid(each.text, each.table).rows) for each in tables) == 401
    assert "cut" in [each.kind for each in outcome.result.guesses]


def test_a_table_too_wide_for_an_archive_is_its_rows(bring_in):
    row = "|".join(f"c{number}" for number in range(60))
    outcome = bring_in(f"# T\n\n{row}\n{'|'.join(['-'] * 60)}\n{row}\n", "report.md")

    assert tables_of(outcome) == []
    assert len(outcome.passages) == 2


def written(*blocks):
    return write_structured(StructuredText(blocks)).text.split("\n")


def test_a_caption_by_its_style_stands_with_its_table():
    table = StructuredTable((((paragraph("a"),), (paragraph("b"),)),))
    caption = paragraph("Who", styles=("Caption",))

    assert written(caption, table)[:5] == [": Who", "", "| | |", "|---|---|", "| a | b |"]
    assert written(caption, paragraph("x"))[0] == "Who"


def captioned(words, style="Caption"):
    return paragraph(words, styles=(style,))


def said(*blocks):
    """What is written of blocks, without the lines that shape a table."""
    return [line for line in written(*blocks) if line.strip("|- ")]


def small(words):
    return StructuredTable((((paragraph(words),), (paragraph("b"),)),))


@pytest.mark.parametrize("style", ["caption", "Table", "TableCaption", "Название объекта"])
def test_a_caption_below_a_table_stands_above_it_in_the_folder(style):
    lines = said(small("one"), captioned("Who", style), paragraph("They came."))

    assert lines == [": Who", "| one | b |", "They came."]


def test_captions_of_two_tables_go_where_each_table_has_one():
    both = [": First", "| one | b |", ": Second", "| two | b |"]
    first, second = captioned("First"), captioned("Second")

    assert said(small("one"), first, small("two"), second) == both
    assert said(first, small("one"), second, small("two")) == both


def test_a_caption_that_two_tables_could_claim_is_a_paragraph():
    assert said(small("one"), captioned("Who"), small("two")) == [
        "| one | b |", "Who", "| two | b |",
    ]  # fmt: skip


def test_the_caption_of_a_picture_is_no_caption_of_a_table():
    picture = StructuredPicture("a.png", b"", "A crane")

    assert said(picture, captioned("The quay"), small("one")) == ["The quay", "| one | b |"]
    assert said(small("one"), captioned("Рисунок 2. Причал")) == [
        "| one | b |", "Рисунок 2. Причал",
    ]  # fmt: skip


def test_a_caption_below_a_box_stays_below_its_words():
    box = StructuredTable((((paragraph("One."),),),))

    assert said(box, captioned("Who")) == ["One.", "Who"]


def test_a_table_of_one_place_is_a_box():
    box = StructuredTable((((paragraph("One."), paragraph("Two.")),),))

    assert written(box) == ["One.", "", "Two.", ""]


def document_of(*blocks):
    """Return the document as the folder holds it that is made of `blocks`."""
    made = write_structured(StructuredText(blocks))
    name = Path("report.md")
    received = ReceivedText(name, b"", made.text, "utf-8-sig", kind_of(name, b"", b""), made)
    written = written_document(
        understand(received, Report("report")), "r", "source/r.md", Ids(), "en"
    ).text
    _opening, front, body = written.split("+++\n", 2)
    problems = Problems()
    head = Tables(Path(), problems).head("r", front, "en")
    reader = DocumentReader("r", 1, Defaults("en"), problems, Gathered())
    document = reader.read(head.document(), read_blocks(body))
    assert not problems.block, problems.found()
    return document


CELLS = st.sampled_from(["", "", "word", "a|b", "\\", "*star*", "1. x", "# h", "---", ": x"])


@given(
    st.lists(st.lists(CELLS, min_size=1, max_size=3), min_size=1, max_size=4),
    st.integers(0, 2),
    st.dictionaries(
        st.tuples(st.integers(0, 4), st.integers(0, 3)),
        st.tuples(st.integers(1, 4), st.integers(1, 4)),
        max_size=3,
    ),
)
@settings(deadline=None)
def test_whatever_a_file_says_of_a_table_its_words_come_in(rows, heads, spans):
    cells = tuple(tuple((paragraph(cell),) if cell else () for cell in row) for row in rows)
    table = StructuredTable(cells, heads, spans)
    words = [cell for row in rows for cell in row if cell]
    document = document_of(paragraph("Before."), table, paragraph("After."))
    held = list(document.passages())

    said = [
        cell for passage in held for line in passage.text.split("\n") for cell in line.split("\t")
    ]
    assert [cell for cell in said if cell] == ["Before.", *words, "After."]
    for passage in held:
        assert passage.table is None or CellGrid(passage.text, passage.table).fits
