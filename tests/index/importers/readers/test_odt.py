"""A document of LibreOffice as an editor brings it in: what it becomes, and what is told of it."""

import io
import zipfile

import pytest

from index import import_texts, imported
from index.errors import SourceProblem
from index.importers.readers.odt import read
from index.office.text import OmissionKind, StructuredPicture, StructuredTable
from index.source.folder import read_source

KIND = "application/vnd.oasis.opendocument.text"
BASE = "urn:oasis:names:tc:opendocument:xmlns"
NAMES = " ".join(
    f'xmlns:{short}="{BASE}:{name}:1.0"'
    for short, name in {
        **{name: name for name in ("office", "text", "table", "style")},
        "draw": "drawing",
        "svg": "svg-compatible",
        "fo": "xsl-fo-compatible",
    }.items()
)
NAMES += ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'
STYLES = """
<style:default-style style:family="paragraph"><style:text-properties fo:language="en"
 fo:country="GB"/></style:default-style>
<style:style style:name="Title" style:family="paragraph"/>
<style:style style:name="Subtitle" style:family="paragraph"/>
<style:style style:name="Block_20_Quotation" style:family="paragraph"/>
<style:style style:name="Both" style:family="paragraph"><style:paragraph-properties
 fo:margin-left="1cm" fo:margin-right="0.5in"/></style:style>
<style:style style:name="Left" style:family="paragraph"><style:paragraph-properties
 fo:margin-left="1cm" fo:margin-right="0cm"/></style:style>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>
<style:style style:name="P2" style:family="paragraph"
 style:parent-style-name="Block_20_Quotation"/>
<style:style style:name="Up" style:family="text"><style:text-properties
 style:text-position="super 58%"/></style:style>
<style:style style:name="Ru" style:family="text"><style:text-properties fo:language="ru"
 fo:country="RU" fo:font-weight="bold"/></style:style>
<style:style style:name="Hid" style:family="text"><style:text-properties
 text:display="none"/></style:style>
<text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1"
 style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a"
 style:num-suffix=")" text:display-levels="2"/></text:list-style>
<text:list-style style:name="B"><text:list-level-style-bullet text:level="1"/></text:list-style>
"""
EDGES = """<office:master-styles><style:master-page><style:header><text:p>Trust</text:p>
</style:header><style:footer><text:p>page <text:page-number>1</text:page-number></text:p>
</style:footer></style:master-page></office:master-styles>"""


def odt(body, **parts):
    """An ODT around `body`, as bytes."""
    whole = {
        "mimetype": KIND,
        "content.xml": f"<office:document-content {NAMES}><office:automatic-styles/>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>",
        "styles.xml": f"<office:document-styles {NAMES}><office:styles>{STYLES}</office:styles>"
        "</office:document-styles>",
        "META-INF/manifest.xml": "<manifest/>",
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as packed:
        for name, data in (whole | parts).items():
            packed.writestr(name, data)
    return file.getvalue()


def text_of(body, **parts):
    return read(odt(body, **parts), "a.odt")


def paragraph(words, style="Standard"):
    return f'<text:p text:style-name="{style}">{words}</text:p>'


def items(*inner, style="", more=""):
    name = f' text:style-name="{style}"' if style else ""
    held = "".join(f"<text:list-item>{each}</text:list-item>" for each in inner)
    return f"<text:list{name}{more}>{held}</text:list>"


def texts(text):
    return [each.text for each in text.paragraphs() if each.text]


def left_out(text):
    return [(each.kind, each.text, each.paragraph) for each in text.omissions]


def test_a_first_line_without_a_style_is_the_title_and_stands_once(tmp_path):
    body = paragraph("Voices of the night shift") + paragraph("We bake until five.")
    (tmp_path / "talk.odt").write_bytes(odt(body))
    assert import_texts([tmp_path / "talk.odt"], tmp_path / "made").ok
    archive = read_source(tmp_path / "made").archive
    (document,) = archive.documents
    assert document.title == "Voices of the night shift"
    assert [each.title for each in document.walk()] == [document.title]
    assert [each.text for each in archive.passages()] == ["We bake until five."]


def test_headings_have_their_levels_and_a_title_its_style():
    body = paragraph("Voices", "P1") + paragraph("2024", "Subtitle")
    body += (
        '<text:h text:outline-level="2">Who <text:s text:c="2"/>spoke</text:h><text:h>One</text:h>'
    )
    told = [(each.text, each.heading) for each in text_of(body).blocks]

    assert told == [("Voices", 0), ("2024", None), ("Who   spoke", 2), ("One", 1)]


def test_items_have_their_depths_and_numbers_and_a_list_may_go_on():
    nested = items(paragraph("b"), paragraph("c"))
    body = items(paragraph("a") + nested, paragraph("d") + paragraph("more"), style="N")
    body += items(paragraph("e"), style="B")
    body += items(paragraph("f"), style="N", more=' text:continue-numbering="true"')
    body += items(paragraph("g"), style="N")
    told = [
        (each.text, each.item and (each.item.level, each.item.number))
        for each in text_of(body).blocks
    ]

    assert told == [
        ("a", (0, "1.")), ("b", (1, "1.a)")), ("c", (1, "1.b)")), ("d", (0, "2.")), ("more", None),
        ("e", (0, "")), ("f", (0, "3.")), ("g", (0, "1.")),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("style", "quote"),
    [("P2", (True, False)), ("Both", (True, True)), ("Left", (False, False))],
)
def test_a_quotation_has_a_style_or_is_indented_on_both_sides(style, quote):
    (block,) = text_of(paragraph("Cold.", style)).blocks

    assert (block.is_quote, block.is_guessed) == quote


def test_a_table_has_its_header_and_covered_cells():
    def row(*cells):
        return f"<table:table-row>{''.join(cells)}</table:table-row>"

    def cell(words, more=""):
        return f"<table:table-cell{more}>{paragraph(words)}</table:table-cell>"

    covered = "<table:covered-table-cell/>"
    body = (
        "<table:table><table:table-column/><table:table-header-rows>"
        + row(cell("wide", ' table:number-columns-spanned="2"'), covered, cell("c"))
        + "</table:table-header-rows>"
        + row(cell("high", ' table:number-rows-spanned="2"'), cell("1"), cell("2"))
        + row(covered, cell("3"), cell("4"))
        + "</table:table>"
    )
    (told,) = text_of(body).blocks

    assert isinstance(told, StructuredTable)
    rows = [["".join(each.text for each in cell) for cell in row] for row in told.rows]
    assert rows == [["wide", "", "c"], ["high", "1", "2"], ["", "3", "4"]]
    assert (told.heads, dict(told.spans)) == (1, {(0, 0): (1, 2), (1, 0): (2, 1)})


def test_a_note_is_linked_without_its_sign_and_a_comment_is_left_out():
    note = (
        '<text:note text:id="n1" text:note-class="footnote"><text:note-citation>1'
        f"</text:note-citation><text:note-body>{paragraph('See below.')}</text:note-body>"
        "</text:note>"
    )
    comment = (
        "<office:annotation><dc:creator>Ed</dc:creator><dc:date>2024</dc:date>"
        f"{paragraph('Who?')}</office:annotation>"
    )
    text = text_of(paragraph(f"Cold{note} there{comment}."))

    (block,) = text.blocks
    assert [(run.text, run.note) for run in block.runs] == [
        ("Cold", ""), ("", "n1"), (" there.", ""),
    ]  # fmt: skip
    assert [each.text for each in text.notes["n1"]] == ["See below."]
    assert left_out(text) == [(OmissionKind.COMMENT, "Who?", 1)]


CHANGED = (
    '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info>'
    "<dc:creator>Ed</dc:creator></office:change-info><text:p>Aigul</text:p></text:deletion>"
    '</text:changed-region><text:changed-region text:id="c2"><text:insertion/>'
    "</text:changed-region></text:tracked-changes>"
    + paragraph("We waited there.")
    + paragraph(
        'Nobody<text:change text:change-id="c1"/> <text:change-start text:change-id="c2"/>came'
        '<text:change-end text:change-id="c2"/>.'
    )
)


def test_insertions_are_taken_and_deletions_are_left_out_with_their_places():
    text = text_of(CHANGED)

    assert texts(text) == ["We waited there.", "Nobody came."]
    assert left_out(text) == [(OmissionKind.DELETED, "Aigul", 2)]
    assert text.changes == 2


def test_hidden_words_are_left_out():
    body = paragraph('seen <text:span text:style-name="Hid">Osh </text:span>again')
    body += f'<text:section text:display="none">{paragraph("section")}</text:section>'
    body += paragraph('<text:hidden-paragraph text:is-hidden="true"/>a paragraph')
    body += paragraph('<text:hidden-text text:string-value="a field" text:is-hidden="true"/>')
    text = text_of(body)

    assert texts(text) == ["seen again"]
    assert {each[:2] for each in left_out(text)} == {
        (OmissionKind.HIDDEN, words) for words in ("Osh", "section", "a paragraph", "a field")
    }


def cells(*words, name="table-cell"):
    return "".join(f"<table:{name}>{paragraph(each)}</table:{name}>" for each in words)


@pytest.mark.parametrize(
    "body",
    [
        f"<table:table-row>{cells('hid', name='covered-table-cell')}{cells('seen')}",
        (
            '<table:table-row><table:table-cell table:number-columns-spanned="2">'
            f"{paragraph('seen')}</table:table-cell>{cells('hid', name='covered-table-cell')}"
        ),
        (
            f'<table:table-row table:visibility="collapse">{cells("hid")}</table:table-row>'
            f"<table:table-row>{cells('seen')}"
        ),
        (
            f'<table:table-row table:visibility="filter">{cells("hid")}</table:table-row>'
            f"<table:table-row>{cells('seen')}"
        ),
        (
            '<table:table-column/><table:table-column table:visibility="collapse"/>'
            f"<table:table-row>{cells('seen', 'hid')}"
        ),
        (
            '<table:table-column table:number-columns-repeated="2" table:visibility="filter"/>'
            "<table:table-column/><table:table-row><table:table-cell"
            f' table:number-columns-repeated="2">{paragraph("hid")}</table:table-cell>'
            f"{cells('seen')}"
        ),
    ],
)
def test_words_of_cells_that_no_page_shows_are_left_out(body):
    text = text_of(f"<table:table>{body}</table:table-row></table:table>{paragraph('after')}")

    assert texts(text) == ["seen", "after"]
    assert [each[:2] for each in left_out(text)] == [(OmissionKind.HIDDEN, "hid")]


def test_a_cell_that_is_hidden_in_part_is_seen():
    columns = '<table:table-column/><table:table-column table:visibility="collapse"/>'
    wide = f'<table:table-cell table:number-columns-spanned="2">{paragraph("wide")}'
    text = text_of(
        f"<table:table>{columns}<table:table-row>{wide}</table:table-cell></table:table-row>"
        f"<table:table-row>{cells('seen', 'hid')}</table:table-row></table:table>"
    )

    assert texts(text) == ["wide", "seen"]
    assert [each[:2] for each in left_out(text)] == [(OmissionKind.HIDDEN, "hid")]


def test_a_variable_that_is_set_and_not_shown_is_left_out():
    text = text_of(paragraph('seen<text:variable-set text:display="none">hid</text:variable-set>'))

    assert texts(text) == ["seen"]
    assert [each[:2] for each in left_out(text)] == [(OmissionKind.HIDDEN, "hid")]


def test_contents_and_the_edges_of_pages_are_left_out():
    contents = (
        "<text:table-of-content><text:table-of-content-source><text:index-title-template>Template"
        "</text:index-title-template></text:table-of-content-source><text:index-body>"
        f"{paragraph('One 3')}{paragraph('Two 5')}</text:index-body></text:table-of-content>"
    )
    styles = f"<office:document-styles {NAMES}>{EDGES}</office:document-styles>"
    text = text_of(paragraph("Before") + contents + paragraph("After"), **{"styles.xml": styles})

    assert texts(text) == ["Before", "After"]
    assert left_out(text) == [
        (OmissionKind.CONTENTS, "One 3\nTwo 5", 1),
        (OmissionKind.HEADER, "Trust", 0),
        (OmissionKind.FOOTER, "page 1", 0),
    ]


def test_looks_and_languages_come_from_the_styles_of_words():
    body = paragraph(
        'm<text:span text:style-name="Up">2</text:span>'
        '<text:span text:style-name="Ru">да</text:span>'
    )
    (block,) = text_of(body).blocks

    assert [(each.text, each.is_raised, each.is_bold, each.language) for each in block.runs] == [
        ("m", False, False, "en-GB"), ("2", True, False, "en-GB"), ("да", False, True, "ru-RU"),
    ]  # fmt: skip


def test_struck_words_are_words_and_known():
    line = 'style:text-line-through-style="{}"/></style:style>'
    text_style = '<style:style style:name="{}" style:family="{}"><style:text-properties '
    styles = "".join(
        text_style.format(name, family) + line.format(how)
        for name, family, how in (
            ("Gone", "text", "solid"),
            ("Not", "text", "none"),
            ("P9", "paragraph", "solid"),
        )
    )
    content = f"<office:automatic-styles>{styles}</office:automatic-styles>"
    spans = 'a<text:span text:style-name="Gone">b</text:span>'
    body = paragraph(spans) + paragraph('c<text:span text:style-name="Not">d</text:span>', "P9")
    whole = (
        f"<office:document-content {NAMES}>{content}<office:body><office:text>{body}"
        "</office:text></office:body></office:document-content>"
    )
    found = [
        run for each in text_of("", **{"content.xml": whole}).paragraphs() for run in each.runs
    ]

    assert [(run.text, run.is_struck) for run in found] == [
        ("a", False), ("b", True), ("c", True), ("d", False),
    ]  # fmt: skip


def test_a_box_is_told_before_its_paragraph_and_a_picture_has_its_description():
    box = f"<draw:frame><draw:text-box>{paragraph('boxed')}</draw:text-box></draw:frame>"
    drawn = (
        '<draw:frame><draw:image xlink:href="Pictures/a.png"/><svg:title>A</svg:title>'
        "<svg:desc>The quay</svg:desc></draw:frame>"
    )
    text = text_of(paragraph(f"around{box}{drawn}"), **{"Pictures/a.png": b"\x89PNG"})

    assert texts(text) == ["boxed", "around"]
    assert text.blocks[1] == StructuredPicture("a.png", b"\x89PNG", "The quay")


def test_a_formula_is_left_out_with_its_words():
    formula = '<draw:frame><draw:object xlink:href="./Object 1"/></draw:frame>'
    math = "<math><mi>E</mi><annotation>E = m cdot c^2</annotation></math>"
    text = text_of(paragraph(f"So {formula}."), **{"Object 1/content.xml": math})

    assert left_out(text) == [(OmissionKind.OTHER, "E = m cdot c^2", 1)]


def test_blanks_tabs_and_line_ends_are_read_and_pretty_printing_is_not():
    body = paragraph('a<text:tab/>b<text:line-break/>c<text:s text:c="999999999"/>\n   d')
    (block,) = text_of(body).blocks

    assert block.text.split() == ["a", "b", "c", "d"]
    assert len(block.text) < 2_000


def test_a_document_with_a_password_is_refused_with_what_to_do():
    manifest = "<manifest><encryption-data/></manifest>"

    with pytest.raises(SourceProblem) as refused:
        text_of("", **{"META-INF/manifest.xml": manifest})

    assert str(refused.value).startswith("“a.odt” has a password. Open it in LibreOffice")


@pytest.mark.parametrize("part", ["content.xml", "styles.xml"])
def test_no_part_may_define_anything_of_its_own(part):
    hostile = '<!DOCTYPE w [<!ENTITY a "aaaa">]><w>&a;</w>'

    with pytest.raises(SourceProblem):
        text_of(paragraph("words"), **{part: hostile})


NESTED = {
    "lists": ("<text:list><text:list-item>", "</text:list-item></text:list>"),
    "spans": ('<text:p><text:span text:style-name="Ru">', "</text:span></text:p>"),
    "boxes": ("<draw:frame><draw:text-box>", "</draw:text-box></draw:frame>"),
    "tables": (
        "<table:table><table:table-row><table:table-cell>",
        "</table:table-cell></table:table-row></table:table>",
    ),
    "sections": ("<text:section>", "</text:section>"),
}


@pytest.mark.parametrize(("begin", "end"), NESTED.values(), ids=NESTED)
def test_what_is_nested_without_end_loses_no_words(begin, end):
    text = text_of(begin * 4_000 + paragraph("deep") + end * 4_000 + paragraph("after"))

    assert texts(text) == ["deep", "after"]


def test_it_becomes_a_folder_without_the_words_that_were_deleted(tmp_path):
    (tmp_path / "talk.odt").write_bytes(odt(CHANGED))

    result = import_texts([tmp_path / "talk.odt"], tmp_path / "made")

    assert result.ok
    assert result.guesses[0].kind == "changes"
    assert [(each["kind"], each["text"]) for each in imported(result)["left_out"]] == [
        ("deleted", None), ("metadata", None),
    ]  # fmt: skip
    for file in (tmp_path / "made").rglob("*"):
        assert file.is_dir() or b"Aigul" not in file.read_bytes()
