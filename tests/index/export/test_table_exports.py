"""Tables and emphasis in every format: the same cells, in that format's own form."""

import csv
import io
import json
import re
import zipfile
from xml.etree import ElementTree as ET

import pytest
from hypothesis import assume, given, strategies as st
from jsonschema import Draft202012Validator

from index import replace
from index.answers import shown, shown_text
from index.export.extract import extract
from index.export.formats import FORMATS
from index.export.office.slide_table import grids_of as grids_of_table
from index.export.text.column_widths import column_shares
from index.export.text.markdown_words import marked_words
from index.export.text.runs import MarkedText
from index.export.text.table_breaks import end_of_part
from index.export.text.table_cells import export_table
from index.model import (
    Emphasis,
    EmphasisKind,
    Footnote,
    FootnoteMark,
    Item,
    ItemKind,
    MergedCell,
    Passage,
    PassageKind,
    PassageTable,
    Set,
)
from index.source.markdown.blocks import read_blocks
from tests.conftest import ROOT
from tests.index.export.drawn_tables import emphasised, tables
from tests.strategies import LINES, few

ROWS = [["Region", "Group", "Number"], ["North", "Women", "12"], ["Men", "3"], ["All", "=15"]]
BOOK = "xl/workbook.xml"
TEXT = "\n".join(["Who was heard | where", *map("\t".join, ROWS)])
ALIGNED = TEXT.replace("\nMen", "\n\tMen").replace("All\t", "All\t\t")


def written(form, archive, **how):
    return FORMATS[form].write(extract(archive, **how))


def first_table(whole):
    passages = whole["documents"][0]["sections"][0]["passages"]
    return next(each for each in passages if each["id"] == "t-heard")


@pytest.mark.parametrize("schema", ["show", "export"])
def test_json_has_the_shape_of_a_table_and_its_own_cells(table_archive, schema):
    if schema == "show":
        whole = json.loads(json.dumps(shown(table_archive)))
    else:
        whole = json.loads(written("json", table_archive))
    rules = json.loads((ROOT / "docs" / "schemas" / f"{schema}.json").read_text("utf-8"))

    Draft202012Validator(rules).validate(whole)

    told = first_table(whole)
    assert told["emphasis"] == [{"kind": "emphasis", "start": 61, "end": 62}]
    assert told["table"] == {
        "caption": "Who was heard | where",
        "header_rows": 1,
        "header_columns": 1,
        "merged": [
            {"row": 1, "column": 0, "rows": 2, "columns": 1},
            {"row": 3, "column": 0, "rows": 1, "columns": 2},
        ],
        "rows": ROWS,
    }


def test_show_text_has_the_caption_and_then_a_line_a_row(table_archive):
    assert f"\n\n{TEXT}\n\n" in shown_text(table_archive)


def test_text_has_a_line_a_row_with_empty_places_for_merged_cells(table_archive):
    text = written("txt", table_archive).decode()

    rows = "Region\tGroup\tNumber\nNorth\tWomen\t12\n\tMen\t3\nAll\t\t=15\n[2]\n"
    assert f"\n\nWho was heard | where\n{rows}" in text


def test_markdown_has_pipe_tables_and_emphasis(table_archive):
    text = written("md", table_archive).decode()

    assert "Some *words*[^f-1] and **bold *both* x** H~2~O and x^2^ a\\*b\n" in text
    assert "> “They *took* **all** of it.”\n" in text
    assert (
        ": Who was heard \\| where\n\n| Region | Group | Number |\n|---|---|---|\n"
        "| North | Women[^f-2] | 12 |\n|  | Men | *3* |\n| All |  | \\=15 |\n"
    ) in text
    assert "|  |  |\n|---|---|\n| one bribe | two |\n| bribe | a\\|b **c** |\n" in text


STRONG, EMPHASIS = EmphasisKind.STRONG, EmphasisKind.EMPHASIS


@pytest.mark.parametrize(
    ("text", "emphasis", "markdown"),
    [
        ("a b", [(STRONG, 0, 1)], "**a** b"),
        ("a b", [(STRONG, 0, 2)], "a b"),  # a blank before the end would show the stars
        ("a b c", [(STRONG, 0, 2), (EMPHASIS, 4, 5)], "a b *c*"),
        ("a*b", [(EMPHASIS, 0, 3)], "*a\\*b*"),
        ("ab cd ef", [(EMPHASIS, 0, 5), (STRONG, 3, 8)], "*ab cd* ef"),  # they cross
        ("abc", [(EMPHASIS, 0, 2)], "abc"),  # within a word a star is text
        ("x2", [(EmphasisKind.SUPERSCRIPT, 1, 2)], "x^2^"),
        ("a {#p}", [], "a \\{#p}"),  # else pandoc takes it for attributes
        ("x2 3", [(EmphasisKind.SUPERSCRIPT, 1, 4)], "x2 3"),
    ],
)
def test_markdown_has_emphasis_only_where_it_reads_back(text, emphasis, markdown):
    words = MarkedText(text, emphasis=[Emphasis(*each) for each in emphasis])

    assert marked_words(words) == markdown


@few
@given(emphasised())
def test_emphasis_in_markdown_never_alters_a_word(words):
    assume("{#" not in words.text)  # a group, which is no part of the words

    (block,) = read_blocks(marked_words(words))

    assert block.text == words.text
    assert set(block.emphasis) <= set(words.emphasis)


def cells_in_html(data):
    """The rows of the first table: (name of the element, words, rows, columns) of each cell."""
    page = ET.fromstring(re.search(r"<table class=\"grid.*?</table>", data)[0])
    return [
        [
            (each.tag, "".join(each.itertext()), each.get("rowspan"), each.get("colspan"))
            for each in row
        ]
        for row in page.iter("tr")
    ]


def test_html_has_real_tables_with_headers_and_merged_cells(table_archive):
    page = written("html", table_archive).decode()

    assert cells_in_html(page) == [
        [("th", each, None, None) for each in ROWS[0]],
        [("th", "North", "2", None), ("td", "Women2", None, None), ("td", "12", None, None)],
        [("td", "Men", None, None), ("td", "3", None, None)],
        [("th", "All", None, "2"), ("td", "=15", None, None)],
    ]
    assert '<caption class="words">Who was heard | where</caption><thead><tr>' in page
    assert '<th class="words" scope="row" rowspan="2">North</th>' in page
    assert '<a href="#f-2" id="mark.f-2.1">2</a>' in page
    assert "<strong>bold <em>both</em> x</strong> H<sub>2</sub>O and x<sup>2</sup> a*b" in page


def test_a_header_cell_that_reaches_below_the_header_rows_is_not_cut_in_html(make_archive):
    table = PassageTable(1, merged=(MergedCell(0, 0, 2, 1),))
    passage = Passage("t", PassageKind.TABLE, "a\tb\nc", "en", table=table)

    page = written("html", make_archive(passage)).decode()

    assert "<thead>" not in page
    assert cells_in_html(page) == [
        [("th", "a", "2", None), ("th", "b", None, None)],
        [("td", "c", None, None)],
    ]


def test_csv_has_a_table_as_lines_in_one_cell(table_archive):
    rows = list(csv.DictReader(io.StringIO(written("csv", table_archive).decode("utf-8-sig"))))

    assert next(row["text"] for row in rows if row["kind"] == "table") == ALIGNED


S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def test_xlsx_has_a_sheet_for_each_table_with_its_merged_cells(table_archive):
    with zipfile.ZipFile(io.BytesIO(written("xlsx", table_archive))) as packed:
        names = [each.get("name") for each in ET.fromstring(packed.read(BOOK)).iter(f"{S}sheet")]
        sheet = ET.fromstring(packed.read("xl/worksheets/sheet3.xml"))

    assert names == ["Passages", "About", "1 t-heard", "2 t-plain"]
    assert [
        (each.get("r"), "".join(each.itertext()), each.get("s")) for each in sheet.iter(f"{S}c")
    ] == [
        *(("A1", "Region", "1"), ("B1", "Group", "1"), ("C1", "Number", "1")),
        *(("A2", "North", "1"), ("B2", "Women", "0"), ("C2", "12", "0")),
        *(("B3", "Men", "0"), ("C3", "3", "0")),
        *(("A4", "All", "1"), ("C4", "=15", "2")),
    ]
    assert [each.get("ref") for each in sheet.iter(f"{S}mergeCell")] == ["A2:A3", "A4:B4"]


A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def slides_of(archive):
    """The slides, each as its tables: for each cell its words, and how it is merged."""
    with zipfile.ZipFile(io.BytesIO(written("pptx", archive))) as packed:
        names = [name for name in packed.namelist() if name.startswith("ppt/slides/slide")]
        roots = [ET.fromstring(packed.read(name)) for name in names]
    return [[list(map(cells_of_row, root.iter(f"{A}tr"))), text_of(root)] for root in roots]


def cells_of_row(row):
    return [(text_of(cell), dict(cell.attrib)) for cell in row.iter(f"{A}tc")]


def text_of(element):
    return "".join(each.text or "" for each in element.iter(f"{A}t"))


def test_pptx_has_a_table_on_a_slide_under_its_caption(table_archive):
    (rows, text), *_others = (slide for slide in slides_of(table_archive) if slide[0])

    assert text.startswith("Who was heard | where")
    assert rows == [
        [("Region", {}), ("Group", {}), ("Number", {})],
        [("North", {"rowSpan": "2"}), ("Women", {}), ("12", {})],
        [("", {"vMerge": "1"}), ("Men", {}), ("3", {})],
        [("All", {"gridSpan": "2"}), ("", {"hMerge": "1"}), ("=15", {})],
    ]


def table_of_rows(count, columns=2, merged=()):
    text = "\n".join("\t".join(f"r{row}c{at}" for at in range(columns)) for row in range(count))
    return Passage("t", PassageKind.TABLE, text, "en", table=PassageTable(1, merged=merged))


def test_a_long_table_goes_on_on_slides_that_repeat_its_head(make_archive):
    parts = [rows for rows, _text in slides_of(make_archive(table_of_rows(30))) if rows]

    heads, bodies = zip(*((rows[0], rows[1:]) for rows in parts), strict=True)
    assert [[cell for cell, _look in head] for head in heads] == [["r0c0", "r0c1"]] * 3
    assert [row[0][0] for body in bodies for row in body] == [f"r{row}c0" for row in range(1, 30)]


def test_a_merged_cell_is_never_parted_between_slides(make_archive):
    text = "\n".join(["h\tk", *(f"r{row}\ts{row}" for row in range(1, 11)), "m\tx", "y", "z"])
    merged = (MergedCell(11, 0, 3, 1),)
    passage = Passage("t", PassageKind.TABLE, text, "en", table=PassageTable(1, merged=merged))

    first, second = [rows for rows, _text in slides_of(make_archive(passage)) if rows]

    assert len(first) == 11
    assert [row[0][0] for row in second] == ["h", "m", "", ""]


def grids_of(archive):
    """The tables of the slides: their cells in words, and the titles above them."""
    tables = [slide for slide in slides_of(archive) if slide[0]]
    return [[[cell for cell, _look in row] for row in rows] for rows, _text in tables], [
        text for _rows, text in tables
    ]


def test_a_cell_merged_over_a_break_keeps_its_span_on_both_slides(make_archive):
    text = "\n".join(["Port\tName", "North\tr0", *(f"r{row}" for row in range(1, 30))])
    shape = PassageTable(1, 1, merged=(MergedCell(1, 0, 30, 1),))
    archive = make_archive(Passage("t", PassageKind.TABLE, text, "en", table=shape))

    parts = [rows for rows, _text in slides_of(archive) if rows]
    assert len(parts) == 3
    for at, rows in enumerate(parts):
        words, look = rows[1][0]
        assert words == ("North(continued)" if at else "North")
        assert look == {"rowSpan": str(len(rows) - 1)}
        assert {row[0][1].get("vMerge") for row in rows[2:]} == {"1"}
    names = [row[1][0] for rows in parts for row in rows[1:]]
    assert names == [f"r{row}" for row in range(30)]


def test_each_slide_of_a_table_has_its_caption_and_says_that_it_goes_on(make_archive):
    text = "\n".join(["Caption", "h\tk", *(f"r{row}\t{row}" for row in range(30))])
    shape = PassageTable(1, has_caption=True)
    archive = make_archive(Passage("t", PassageKind.TABLE, text, "en", table=shape))

    _rows, titles = grids_of(archive)

    begins = ["Caption (1/3)", "Caption (continued, 2/3)", "Caption (continued, 3/3)"]
    assert [title.partition(")")[0] + ")" for title in titles] == begins


def test_a_row_higher_than_a_slide_is_cut_between_words_below_its_header(make_archive):
    long = " ".join(f"word{at}" for at in range(800))
    text = f"Port\tSaid\nNorth\t{long}\nSouth\tlittle"
    archive = make_archive(Passage("t", PassageKind.TABLE, text, "en", table=PassageTable(1, 1)))

    parts, _titles = grids_of(archive)

    *cut, last = parts
    assert len(cut) > 1
    assert [part[0] for part in parts] == [["Port", "Said"]] * len(parts)
    assert [part[1][0] for part in cut] == ["North", *["North(continued)"] * (len(cut) - 1)]
    assert " ".join(part[1][1] for part in cut).split() == long.split()
    assert last[1] == ["South", "little"]


def test_a_table_too_wide_for_a_slide_is_told_a_row_at_a_time(make_archive):
    slides = slides_of(make_archive(table_of_rows(40, 50)))

    assert not any(rows for rows, _text in slides)
    text = "\n".join(text for _rows, text in slides)
    assert all(f"r0c{at}: r{row}c{at}" in text for row in range(1, 40) for at in range(50))
    assert "(continued, 2/" in text


@few
@given(
    passage=tables(), counts=st.lists(st.sampled_from([1, 9, 90, 400]), min_size=25, max_size=25)
)
def test_slides_show_every_word_of_any_table_below_its_headers(passage, counts):
    table = replace(passage.table, has_caption=False)
    lines = passage.text.split("\n")[1 if passage.table.has_caption else 0 :]
    size = iter(counts)
    text = "\n".join(
        "\t".join(
            " ".join(f"{row}.{at}.{number}" for number in range(next(size)))
            for at in range(line.count("\t") + 1)
        )
        for row, line in enumerate(lines)
    )
    whole = export_table(MarkedText(text), table)

    parts = [grid.table for grid in grids_of_table(whole)]

    texts = list(whole.texts())[: table.header_rows]
    heads = " ".join(" ".join(" ".join(row) for row in texts).split())
    shown = [" ".join(" ".join(row) for row in part.texts()).split() for part in parts]
    assert {word for words in shown for word in words} >= set(text.split())
    for part, words in zip(parts, shown, strict=True):
        assert " ".join(words).startswith(heads) or not part.header_rows
        places = {(row, at) for row in range(len(part.rows)) for at in range(part.columns)}
        begun = [cell for row in range(len(part.rows)) for cell in part.own(row)]
        assert places == {
            (row, at)
            for cell in begun
            for row in range(cell.row, cell.row + cell.rows)
            for at in range(cell.column, cell.column + cell.columns)
        }


def test_emphasis_stands_out_on_slides(table_archive):
    with zipfile.ZipFile(io.BytesIO(written("pptx", table_archive))) as packed:
        slides = [packed.read(f"ppt/slides/slide{number}.xml").decode() for number in (4, 5)]

    looks = [
        {run.find(f"{A}t").text: run.find(f"{A}rPr").attrib for run in root.iter(f"{A}r")}
        for root in map(ET.fromstring, slides)
    ]
    assert looks[0]["words"]["i"] == looks[0]["bold "]["b"] == "1"
    assert int(looks[0]["2"]["baseline"]) != 0
    assert looks[1]["took"]["i"] == "1"
    assert "i" not in looks[1][" of it.”"]


W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def test_docx_repeats_header_rows_and_has_the_caption_above(table_archive):
    with zipfile.ZipFile(io.BytesIO(written("docx", table_archive))) as packed:
        body = ET.fromstring(packed.read("word/document.xml"))[0]

    at = next(at for at, each in enumerate(body) if each.tag == f"{W}tbl")
    assert "".join(body[at - 1].itertext()) == "Who was heard | where"
    rows = list(body[at].iter(f"{W}tr"))
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True] + [False] * 3
    assert body[at].find(f".//{W}footnoteReference") is not None
    upright = body.find(f".//{W}r/{W}rPr/{W}i[@{W}val='0']/../../{W}t")
    assert upright.text == "took"


def test_odt_repeats_header_rows_and_has_footnotes_in_cells(table_archive):
    with zipfile.ZipFile(io.BytesIO(written("odt", table_archive))) as packed:
        content = packed.read("content.xml").decode()

    head = re.search(r"<table:table-header-rows>.*?</table:table-header-rows>", content)[0]
    assert re.sub("<[^>]*>", " ", head).split() == ROWS[0]
    assert re.search(r"Women<text:note .*?</text:note></text:p></table:table-cell>", content)
    assert '<text:span text:style-name="emphasis-upright">took</text:span>' in content


WIDTHS = "a\tnumber\tsaid\nb\t12\t" + "long words " * 30


@pytest.fixture
def uneven(make_archive):
    """A table whose columns hold little, numbers, and long words."""
    return make_archive(Passage("t", PassageKind.TABLE, WIDTHS, "en", table=PassageTable(1)))


def packed_in(form, archive, name):
    with zipfile.ZipFile(io.BytesIO(written(form, archive))) as packed:
        return packed.read(name).decode()


def grid_of(form, archive):
    """The widths of the columns in a file, and the words at the right."""
    if form == "docx":
        text = packed_in(form, archive, "word/document.xml")
        table = re.search(r"<w:tbl>(?:(?!</w:tbl>).)*long words.*?</w:tbl>", text, re.S)[0]
        right = re.findall(r'<w:jc w:val="right"/>(?:(?!</w:p>).)*?<w:t[^>]*>(.*?)</w:t>', table)
        return re.findall(r'w:gridCol w:w="(\d+)"', table), right
    if form == "odt":
        text = packed_in(form, archive, "content.xml")
        right = re.findall(r'text:style-name="number[^"]*">(.*?)</text:p>', text)
        return re.findall(r'style:column-width="([\d.]+)cm"', text), right
    text = next(
        packed_in(form, archive, f"ppt/slides/slide{number}.xml")
        for number in range(1, 9)
        if "gridCol" in packed_in(form, archive, f"ppt/slides/slide{number}.xml")
    )
    right = re.findall(r'algn="r"/>(?:(?!</a:p>).)*?<a:t>(.*?)</a:t>', text, re.S)
    return re.findall(r'a:gridCol w="(\d+)"', text), right


@pytest.mark.parametrize("form", ["docx", "odt", "pptx"])
def test_columns_are_as_wide_as_their_words_and_numbers_stand_at_the_right(form, uneven):
    widths, right = grid_of(form, uneven)

    little, number, long = map(float, widths)
    assert little < number < long
    assert long > 4 * number
    assert right == ["number", "12"]


def test_a_sheet_has_wide_columns_for_long_words_and_numbers_at_the_right(uneven):
    sheet = packed_in("xlsx", uneven, "xl/worksheets/sheet3.xml")

    assert re.findall(r' width="(\d+)"', sheet) == ["8", "10", "60"]
    looks = dict(re.findall(r'<c r="(\w+)" t="inlineStr" s="(\d)"', sheet))
    assert (looks["A2"], looks["B1"], looks["B2"]) == ("0", "4", "3")


def test_html_has_numbers_at_the_right(uneven):
    page = written("html", uneven).decode()

    assert re.findall(r'class="words count"[^>]*>(.*?)</t[hd]>', page) == ["number", "12"]


def shares_of(text, letters=90):
    return column_shares(export_table(MarkedText(text), PassageTable()), letters, 4)


def test_a_table_with_room_for_all_its_words_is_no_wider_than_they_need():
    assert sum(shares_of("a\tb\nc\td")) < 0.3


@given(st.lists(st.lists(LINES, min_size=3, max_size=3), min_size=1, max_size=6))
def test_columns_fill_at_most_the_line_and_have_room_for_their_longest_words(rows):
    cells = [[" ".join(cell.split()) for cell in row] for row in rows]
    shares = shares_of("\n".join(map("\t".join, cells)), 600)

    assert sum(shares) < 1 + 1e-9
    for share, column in zip(shares, zip(*cells, strict=True), strict=True):
        longest = max((len(word) for cell in column for word in cell.split()), default=0)
        assert share * 600 >= min(longest, 40)


def notes_of(archive):
    """The lines of the speaker notes of each slide that has any, in order."""
    with zipfile.ZipFile(io.BytesIO(written("pptx", archive))) as packed:
        names = (f"ppt/notesSlides/notesSlide{number}.xml" for number in range(1, 30))
        parts = [packed.read(name).decode() for name in names if name in packed.namelist()]
    return [re.findall("<a:t>(.*?)</a:t>", part) for part in parts]


def test_the_footnotes_of_a_slide_are_in_its_notes_after_their_words(make_archive):
    notes = (Footnote("f-1", "1", "First."), Footnote("f-2", "2", "Second."))
    text = "Name\tWho\n" + "\n".join(f"row {at}\tw{at}" for at in range(30))
    at = text.index("row 29") + len("row 29")
    marks = (FootnoteMark("f-1", 4), FootnoteMark("f-2", at))
    table = Passage("t", PassageKind.TABLE, text, "en", table=PassageTable(1), footnotes=marks)
    long = "word " * 300
    words = Passage("p", PassageKind.PARAGRAPH, long, "en", footnotes=(FootnoteMark("f-2", 1490),))

    _of_file, *told = notes_of(make_archive(table, words, footnotes=notes))

    first, last = ["Name [1] First."], ["Name [1] First.", "row 29 [2] Second."]
    assert told == [first, first, last, ["… word word word word [2] Second."]]


@pytest.mark.parametrize(
    ("first", "apart", "most", "end"),
    [
        (0, range(1, 10), 4, 4),
        (0, range(1, 10), 99, 9),
        (0, (2, 5, 9), 4, 2),  # rows 2 to 4 fit on the next slide
        (0, (2, 9), 4, 4),  # rows 2 to 8 do not, so some stand here
        (0, (3, 9), 4, 3),  # but not one alone
        (0, (9,), 8, 7),  # nor is one left alone
        (0, (9,), 2, 2),
        (7, (9,), 1, 8),
        (0, (9,), 0, None),
    ],
)
def test_a_break_keeps_rows_together_that_a_cell_joins(first, apart, most, end):
    def fits(rows):
        return len(rows) <= most

    assert end_of_part(first, range(first + 1, 10), apart, fits) == end


@pytest.mark.parametrize("form", ["docx", "odt"])
def test_an_item_of_a_set_stays_on_the_page_of_its_source(form, make_archive):
    table = Passage("t", PassageKind.TABLE, "a\tb\nc\td", "en", table=PassageTable(1))
    item = Passage("i", PassageKind.LIST_ITEM, "Item", "en")
    archive = make_archive("Words", item, table)
    chosen = Set(
        "s", {"en": "S"}, tuple(Item(ItemKind.PASSAGE, each) for each in ("p-0", "i", "t"))
    )
    name = "word/document.xml" if form == "docx" else "content.xml"
    with zipfile.ZipFile(io.BytesIO(written(form, archive, use="print", chosen=chosen))) as packed:
        text = packed.read(name).decode()

    if form == "docx":
        paragraphs = re.findall(r"<w:p>.*?</w:p>", text)
        kept = {re.sub("<.*?>", "", each) for each in paragraphs if "<w:keepNext/>" in each}
        assert kept == {"Words", "Item", "c", "d", ""}
    else:
        kept = re.findall(r'text:style-name="kept[^"]*"(?:/>|>(.*?)</text:p>)', text)
        assert kept == ["Words", "Item", ""]
        assert text.count('fo:keep-with-next="always"') == 4  # and three styles of paragraphs
