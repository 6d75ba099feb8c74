"""The text of a DOCX from anywhere: styles, lists, looks, footnotes, tables, in reading order."""

import io
import zipfile

import pytest

from index.office.docx.reader import read_docx
from index.office.packed_parts import OfficeUnreadable, OtherOfficeKind
from index.office.text import ListPlace, StructuredTable, paragraphs_in, pictures_in

WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
STYLES = """
<w:style w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:styleId="own"><w:name w:val="Chapter"/><w:basedOn w:val="1"/></w:style>
<w:style w:styleId="text"><w:name w:val="Body"/><w:basedOn w:val="1"/>
  <w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
<w:style w:styleId="list"><w:name w:val="List Bullet 2"/>
  <w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
<w:style w:styleId="ring"><w:name w:val="Ring"/><w:basedOn w:val="ring"/></w:style>
"""


def linked(*links):
    told = "".join(
        f'<Relationship Id="r{at}" Type="http://any/{kind}" Target="{target}"/>'
        for at, (kind, target) in enumerate(links)
    )
    return f'<Relationships xmlns="{PACKAGE}">{told}</Relationships>'


def part(name, inner):
    return f'<w:{name} xmlns:w="{WORDS}">{inner}</w:{name}>'


def docx(body, notes="", root="document", **parts):
    """A DOCX around `body`, as bytes."""
    beside = linked(("styles", "styles.xml"), ("footnotes", "footnotes.xml"))
    whole = {
        "_rels/.rels": linked(("officeDocument", "word/document.xml")),
        "word/document.xml": part(root, f"<w:body>{body}</w:body>"),
        "word/_rels/document.xml.rels": beside,
        "word/styles.xml": part("styles", STYLES),
        "word/footnotes.xml": part("footnotes", notes),
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in (whole | parts).items():
            packed.writestr(name, text)
    return file.getvalue()


def paragraph(words, properties=""):
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"


def marked(note):
    return f'<w:p><w:r><w:t>words</w:t><w:footnoteReference w:id="{note}"/></w:r></w:p>'


def read(body, **others):
    return read_docx(docx(body, **others)).blocks


@pytest.mark.parametrize(
    ("properties", "style", "heading"),
    [
        ('<w:pStyle w:val="1"/>', "heading 1", 1),
        ('<w:pStyle w:val="own"/>', "Chapter", 1),
        ('<w:pStyle w:val="own"/><w:outlineLvl w:val="2"/>', "Chapter", 3),
        ('<w:pStyle w:val="text"/>', "Body", None),
        ('<w:pStyle w:val="nobody"/>', "", None),
        ('<w:pStyle w:val="ring"/>', "Ring", None),
        ("", "", None),
    ],
)
def test_a_heading_is_one_by_its_style_by_what_that_is_based_on_or_by_itself(
    properties, style, heading
):
    (block,) = read(paragraph("Findings", properties))

    assert (block.text, block.style, block.heading) == ("Findings", style, heading)


@pytest.mark.parametrize(
    ("properties", "place"),
    [
        ('<w:numPr><w:ilvl w:val="2"/><w:numId w:val="7"/></w:numPr>', ListPlace("7", 2)),
        ('<w:pStyle w:val="list"/>', ListPlace("4", 1)),
        ('<w:pStyle w:val="list"/><w:numPr><w:numId w:val="0"/></w:numPr>', None),
        ('<w:numPr><w:numId w:val="7"/></w:numPr>', ListPlace("7", 0)),
        ("", None),
    ],
)
def test_an_item_says_which_list_it_is_in_and_how_deep(properties, place):
    (block,) = read(paragraph("wages", properties))

    assert block.item == place


def test_runs_keep_their_look_and_a_footnote_its_place():
    (block,) = read(
        "<w:p><w:r><w:t>plain </w:t></w:r><w:r><w:t>and </w:t></w:r>"
        "<w:r><w:rPr><w:b/><w:i w:val='0'/></w:rPr><w:t>bold</w:t></w:r>"
        "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>1</w:t></w:r>"
        '<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>.</w:t></w:r>'
        "</w:p>"
    )

    told = [(run.text, run.is_bold, run.is_italic, run.is_raised, run.note) for run in block.runs]
    assert told == [
        ("plain and ", False, False, False, ""),
        ("bold", True, False, False, ""),
        ("1", False, False, True, ""),
        ("", False, False, False, "2"),
        (".", False, True, False, ""),
    ]
    assert block.text == "plain and bold1."


def test_footnotes_are_told_by_their_ids_without_the_line_above_them():
    notes = (
        f'<w:footnote w:id="0" w:type="separator">{paragraph("line")}</w:footnote>'
        f'<w:footnote w:id="2">{paragraph("See")}{paragraph("below.")}</w:footnote>'
    )
    text = read_docx(docx(marked("2"), notes))

    assert {name: [each.text for each in told] for name, told in text.notes.items()} == {
        "2": ["See", "below."]
    }
    assert read_docx(docx(marked("2"), notes), with_notes=False).notes == {}


def test_a_footnote_in_the_text_itself_hides_no_words():
    (block,) = read(f'<w:footnote w:id="2" w:type="x">{paragraph("still here")}</w:footnote>')

    assert block.text == "still here"


def cell(*blocks):
    return f"<w:tc>{''.join(blocks)}</w:tc>"


def table(*rows):
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"


def test_a_table_has_rows_of_cells_and_one_may_stand_in_another():
    inner = table(cell(paragraph("deep")))
    body = table(
        cell(paragraph("a")) + cell(paragraph("b"), paragraph("c")),
        cell(inner, paragraph("d")) + cell(),
    )
    text = read_docx(docx(paragraph("before") + body + paragraph("after")))

    _before, held, _after = text.blocks
    assert isinstance(held, StructuredTable)
    shape = [[[type(each).__name__ for each in inner] for inner in row] for row in held.rows]
    assert shape == [
        [["StructuredParagraph"], ["StructuredParagraph"] * 2],
        [["StructuredTable", "StructuredParagraph"], []],
    ]
    assert [each.text for each in text.paragraphs()] == [
        "before",
        "a",
        "b",
        "c",
        "deep",
        "d",
        "after",
    ]


def test_tables_nested_without_end_lose_no_words_and_their_order():
    body = paragraph("0")
    for depth in range(1, 2_000):
        body = table(cell(body, paragraph(str(depth))))

    told = read_docx(docx(body)).paragraphs()

    assert [each.text for each in told] == [str(depth) for depth in range(2_000)]


def test_a_box_is_told_before_its_paragraph_and_what_is_deleted_is_not():
    (box, around) = read(
        "<w:p><w:r><w:t>around</w:t></w:r><w:r><w:txbxContent>"
        f"{paragraph('in the box')}</w:txbxContent></w:r>"
        "<w:del><w:r><w:t>gone</w:t></w:r></w:del></w:p>"
    )

    assert (box.text, around.text) == ("in the box", "around")


def test_tab_stops_are_no_words_and_an_earlier_style_is_kept_apart():
    (block,) = read(
        '<w:p><w:pPr><w:pStyle w:val="1"/><w:tabs><w:tab w:val="left"/></w:tabs>'
        '<w:pPrChange><w:pPr><w:pStyle w:val="list"/>'
        '<w:numPr><w:numId w:val="9"/></w:numPr></w:pPr></w:pPrChange>'
        "</w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>"
    )

    assert (block.text, block.style, block.item) == ("a\tb", "heading 1", None)
    assert block.styles == ("heading 1", "List Bullet 2")


def test_another_kind_in_the_same_packing_is_told_from_damage():
    with pytest.raises(OtherOfficeKind):
        read_docx(docx("", root="workbook"))
    with pytest.raises(OfficeUnreadable) as refused:
        read_docx(docx("")[:-30])

    assert refused.type is OfficeUnreadable


@pytest.mark.parametrize("name", ["word/document.xml", "word/styles.xml", "word/footnotes.xml"])
def test_no_part_may_define_anything_of_its_own(name):
    hostile = '<!DOCTYPE w [<!ENTITY a "aaaa">]><w>&a;</w>'

    with pytest.raises(OfficeUnreadable):
        read_docx(docx(paragraph("words"), **{name: hostile}))


def test_paragraphs_of_footnotes_are_found_like_those_of_the_text():
    notes = f'<w:footnote w:id="5">{table(cell(paragraph("in a cell")))}</w:footnote>'

    told = read_docx(docx(marked("5"), notes)).notes["5"]

    assert [each.text for each in paragraphs_in(told)] == ["in a cell"]


@pytest.mark.parametrize(
    ("row", "cell", "kind"),
    [("<w:del/>", "", "deleted"), ("<w:hidden/>", "", "hidden"), ("", "<w:cellDel/>", "deleted"),
     ('<w:hidden w:val="0"/>', "", None), ("<w:ins/>", "", None)],
)  # fmt: skip
def test_words_of_rows_and_cells_that_were_deleted_or_are_hidden_are_left_out(row, cell, kind):
    told = f"<w:tc><w:tcPr>{cell}</w:tcPr>{paragraph('gone')}</w:tc>"
    kept = f"<w:tc>{paragraph('kept')}</w:tc>"
    text = read_docx(
        docx(f"<w:tbl><w:tr><w:trPr>{row}</w:trPr>{told}</w:tr><w:tr>{kept}</w:tr></w:tbl>")
    )

    words = [each.text for each in text.paragraphs() if each.text]
    assert words == (["kept"] if kind else ["gone", "kept"])
    assert [(each.kind, each.text) for each in text.omissions] == ([(kind, "gone")] if kind else [])


def merged(words, value="", width=1):
    told = f'<w:gridSpan w:val="{width}"/><w:vMerge{value}/>'
    return f"<w:tc><w:tcPr>{told}</w:tcPr>{paragraph(words)}</w:tc>"


def test_words_of_cells_that_a_merged_cell_covers_are_left_out():
    first = merged("top", ' w:val="restart"') + cell(paragraph("a"))
    rows = (merged("hid", value) + cell(paragraph("b")) for value in ("", ' w:val="continue"'))
    text = read_docx(docx(table(first, *rows)))

    (block,) = text.blocks
    assert [each.text for each in text.paragraphs() if each.text] == ["top", "a", "b", "b"]
    assert [(each.kind, each.text) for each in text.omissions] == [("hidden", "hid")] * 2
    assert block.spans == {(0, 0): (3, 1)}


@pytest.mark.parametrize(
    "above", [cell(paragraph("top")), merged("top"), merged("top", ' w:val="restart"', 2)]
)
def test_a_cell_that_no_merged_cell_covers_keeps_its_words(above):
    text = read_docx(docx(table(above, merged("seen"))))

    assert [each.text for each in text.paragraphs() if each.text] == ["top", "seen"]
    assert text.omissions == ()


def test_a_footnote_and_a_picture_in_a_covered_cell_stay_out():
    drawn = '<w:r><d:blip xmlns:d="http://any" d:embed="r2"/></w:r>'
    hidden = f"<w:tc><w:tcPr><w:vMerge/></w:tcPr>{marked('2')}<w:p>{drawn}</w:p></w:tc>"
    body = table(merged("top", ' w:val="restart"'), hidden)
    note = f'<w:footnote w:id="2">{paragraph("a note")}</w:footnote>'
    links = linked(("styles", "styles.xml"), ("footnotes", "footnotes.xml"), ("image", "a.png"))
    parts = {"word/_rels/document.xml.rels": links, "word/a.png": b"\x89PNG"}
    text = read_docx(docx(body, note, **parts))

    assert text.notes == {}
    assert list(pictures_in(text.blocks)) == []
    told = {(each.kind, each.text) for each in text.omissions}
    assert told == {("hidden", "words"), ("deleted", "a note"), ("picture", "")}
