"""A table of who took part is a chart in PPTX, which tells no more than its words do."""

import io
import re
import zipfile

import pytest

from index import Item, ItemKind, OpenArchive, ParticipantRow, ParticipantTable, Set, replace
from index.export.extract import extract
from index.export.formats import FORMATS
from tests.index.export.test_extract import PLAIN, opened
from tests.index.export.test_office import opened as parts_of

ROWS = (("Street", 6), ("Salon", 2), ("Saunas", 9))
SHOWN = ["Street", "Salon (fewer than 3)", "Saunas (not told)"]  # 9 would tell the 2


def written(*rows):
    table = ParticipantTable(
        "t",
        {"en": "Where they work"},
        {"en": "17 people"},
        tuple(ParticipantRow({"en": label}, count) for label, count in rows),
    )
    archive = replace(opened(PLAIN).content, participants=(table,))
    chosen = Set("own", {"en": "A workshop"}, (Item(ItemKind.CHART, "t"),))
    taken = extract(OpenArchive(archive, "nobody"), None, None, "train", chosen)
    return FORMATS["pptx"].write(taken)


def part(data, name):
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return packed.read(name)


def test_its_rows_are_bars_and_a_small_count_is_words_without_one():
    data = written(*ROWS)
    chart = part(data, "ppt/charts/chart1.xml").decode()
    categories, values = re.findall(r"<c:(?:str|num)Cache>.*?</c:(?:str|num)Cache>", chart)[1:]

    assert parts_of(data)
    assert re.findall("<c:v>(.*?)</c:v>", categories) == SHOWN
    assert re.findall(r'idx="(\d)"><c:v>(\d+)', values) == [("0", "6")]


def test_its_title_says_what_it_counts_and_its_description_says_all_of_it():
    slide = part(written(*ROWS), "ppt/slides/slide2.xml").decode()

    assert "<a:t>Where they work – 17 people</a:t>" in slide
    told = "Where they work – 17 people. Street: 6; Salon: fewer than 3; Saunas: not told"
    assert f'descr="{told}"' in slide


def test_its_numbers_can_be_edited_and_hold_no_small_count():
    book = part(written(*ROWS), "ppt/embeddings/Microsoft_Excel_Sheet1.xlsx")
    sheet = part(book, "xl/worksheets/sheet1.xml").decode()

    assert re.findall("<v>(.*?)</v>", sheet) == ["6"]


@pytest.mark.parametrize("rows", [(("Salon", 2),), tuple((f"Row {n}", n + 3) for n in range(13))])
def test_a_table_of_many_rows_or_without_a_number_is_text(rows):
    data = written(*rows)

    assert b"chart" not in part(data, "ppt/slides/slide2.xml")
    assert rows[0][0].encode() in part(data, "ppt/slides/slide2.xml")


def test_another_program_reads_it_as_a_chart():
    pptx = pytest.importorskip("pptx")
    slides = pptx.Presentation(io.BytesIO(written(*ROWS))).slides
    (chart,) = (shape.chart for each in slides for shape in each.shapes if shape.has_chart)

    assert list(chart.plots[0].categories) == SHOWN
    assert list(chart.plots[0].series[0].values) == [6, None, None]
