"""A Word document as an editor brings it in: what it becomes, and what is told of it."""

import io
import json
import zipfile

import pytest

from index import (
    EXPORTS,
    FORMATS,
    build_archive,
    content_limits,
    export_archive,
    import_texts,
    imported,
    imported_lines,
    open_archive,
)
from index.errors import SourceProblem
from index.importers.import_report import Certainty
from index.importers.readers.docx import read
from index.office.packed_parts import MAX_ALL
from index.office.text import (
    MOST_HEADINGS,
    ListPlace,
    Omission,
    OmissionKind,
    StructuredPicture,
    StructuredTable,
)
from index.source.folder import read_source
from tests.index.office.test_docx_reader import WORDS, cell, docx, linked, paragraph, part, table
from tests.pictures import png

PNG = b"\x89PNG\r\n\x1a\n" + bytes(30)
MAIN = "word/_rels/document.xml.rels"
STYLES = """
<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:styleId="T"><w:name w:val="Title"/></w:style>
<w:style w:styleId="S"><w:name w:val="Subtitle"/><w:basedOn w:val="T"/></w:style>
<w:style w:styleId="A"><w:name w:val="Author"/><w:basedOn w:val="T"/></w:style>
<w:style w:styleId="M"><w:name w:val="My title"/><w:basedOn w:val="T"/></w:style>
<w:style w:styleId="H2"><w:name w:val="heading 2"/></w:style>
<w:style w:styleId="Q"><w:name w:val="Intense Quote"/></w:style>
<w:style w:styleId="C"><w:name w:val="toc 1"/></w:style>
<w:style w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>
"""
NUMBERING = """
<w:abstractNum w:abstractNumId="0">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/>
  </w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="0"/>
  <w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>
"""


def word(body, notes="", **others):
    """A DOCX with the styles and lists above; `others` are further parts."""
    parts = {
        "word/styles.xml": part("styles", STYLES),
        "word/numbering.xml": part("numbering", NUMBERING),
        "word/document.xml": (
            f'<w:document xmlns:w="{WORDS}" xmlns:mc="http://schemas.openxmlformats.org/'
            'markup-compatibility/2006" xmlns:r="http://any/r" xmlns:d="http://any/d" '
            f'xmlns:v="urn:schemas-microsoft-com:vml"><w:body>{body}</w:body></w:document>'
        ),
    }
    return docx(body, notes, **(parts | others))


def text_of(body, notes="", **others):
    return read(word(body, notes, **others), "a.docx")


def run(words, properties=""):
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space='preserve'>{words}</w:t></w:r>"


def item(words, number, level=0):
    form = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    return paragraph(words, form)


def styled(words, style):
    return paragraph(words, f'<w:pStyle w:val="{style}"/>')


def texts(text):
    return [each.text for each in text.paragraphs() if each.text]


def left_out(text):
    return [(each.kind, each.text, each.paragraph) for each in text.omissions]


@pytest.mark.parametrize(
    ("style", "heading"),
    [("T", 0), ("M", 0), ("S", None), ("A", None), ("H2", 2), ("Q", None)],
)
def test_a_title_and_headings_are_known_by_their_styles(style, heading):
    (block,) = text_of(styled("Words", style)).blocks

    assert (block.heading, block.is_quote) == (heading, style == "Q")


def test_too_many_headings_are_refused_while_they_are_read():
    assert content_limits.SECTIONS.most == MOST_HEADINGS
    most = styled("Words", "H2") * MOST_HEADINGS
    assert len(text_of(most).blocks) == MOST_HEADINGS
    broken = "<w:p><w:broken"  # nobody reads as far as this
    with pytest.raises(SourceProblem, match="is too long for one document"):
        text_of(most + styled("Words", "H2") + broken)
    with pytest.raises(SourceProblem, match="is damaged or too large"):
        text_of(styled("Words", "H2") + broken)


def test_more_passages_than_a_document_may_have_are_refused(tmp_path):
    most = content_limits.PASSAGES.most
    words = "\n\n".join(f"Paragraph number {number} of it." for number in range(most + 1))
    (tmp_path / "a.txt").write_text(words, encoding="utf-8")
    with pytest.raises(SourceProblem, match="is too long for one document"):
        import_texts([tmp_path / "a.txt"], tmp_path / "made")
    assert not (tmp_path / "made").exists()


@pytest.mark.parametrize(("name", "heading"), [("a.html", "<h2>Words</h2>"), ("a.md", "## A\n\n")])
def test_too_many_headings_of_other_texts_are_refused(tmp_path, name, heading):
    (tmp_path / name).write_text(heading * (MOST_HEADINGS + 1), encoding="utf-8")
    with pytest.raises(SourceProblem, match="is too long for one document"):
        import_texts([tmp_path / name], tmp_path / "made")
    assert not (tmp_path / "made").exists()


def test_items_are_numbered_as_word_shows_them():
    items = [("a", 1), ("b", 1, 1), ("c", 1, 1), ("d", 1), ("e", 1, 1)]
    items += [("f", 2), ("g", 3), ("h", 3), ("i", 9)]
    body = "".join(item(*each) for each in items)
    told = [each.item.number for each in text_of(body).blocks]

    assert told == ["1.", "1.a)", "1.b)", "2.", "2.a)", "", "4.", "5.", ""]


def test_an_item_that_was_deleted_as_a_whole_is_not_counted():
    gone = (
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
        "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>"
    )
    told = [each.item.number for each in text_of(item("a", 1) + gone + item("b", 1)).blocks]

    assert told == ["1.", "", "2."]


def test_what_is_indented_on_both_sides_is_taken_for_a_quotation_as_a_guess():
    both = paragraph("Cold.", '<w:ind w:left="720" w:right="0.5in"/>')
    left = paragraph("Cold.", '<w:ind w:left="720"/>')

    told = [(each.is_quote, each.is_guessed) for each in text_of(both + left).blocks]
    assert told == [(True, True), (False, False)]


def test_a_table_is_a_whole_grid_with_its_header_and_merged_cells():
    def merged(words, properties):
        return cell(f"<w:tcPr>{properties}</w:tcPr>" + paragraph(words))

    body = table(
        "<w:trPr><w:tblHeader/></w:trPr>" + merged("wide", '<w:gridSpan w:val="2"/>')
        + cell(paragraph("c")),
        merged("high", '<w:vMerge w:val="restart"/>') + cell(paragraph("1")) + cell(paragraph("2")),
        merged("", "<w:vMerge/>") + cell(paragraph("3")) + cell(paragraph("4")),
    )  # fmt: skip
    (told,) = text_of(body).blocks

    assert isinstance(told, StructuredTable)
    rows = [["".join(each.text for each in cell) for cell in row] for row in told.rows]
    assert rows == [["wide", "", "c"], ["high", "1", "2"], ["", "3", "4"]]
    assert (told.heads, dict(told.spans)) == (1, {(0, 0): (1, 2), (1, 0): (2, 1)})


def test_insertions_are_taken_and_deletions_are_left_out_with_their_places():
    body = paragraph("First.") + (
        "<w:p>" + run("Kept ") + "<w:ins>" + run("new") + "</w:ins>"
        "<w:del><w:r><w:delText>Aigul</w:delText></w:r></w:del>"
        "<w:moveFrom>" + run("moved away") + "</w:moveFrom></w:p>"
        "<w:p><w:moveTo>" + run("moved here") + "</w:moveTo></w:p>"
    )
    text = text_of(body)

    assert texts(text) == ["First.", "Kept new", "moved here"]
    assert left_out(text) == [
        (OmissionKind.DELETED, "Aigul", 2),
        (OmissionKind.DELETED, "moved away", 2),
    ]
    assert text.changes == 4


def test_a_paragraph_whose_end_was_deleted_goes_on_in_the_next():
    end = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("They ") + "</w:p>"

    assert texts(text_of(end + paragraph("came."))) == ["They came."]
    assert texts(text_of(table(cell(end)) + paragraph("came."))) == ["They ", "came."]


def test_hidden_words_and_a_hidden_style_are_left_out():
    body = "<w:p>" + run("seen ") + run("Osh", "<w:vanish/>") + run("again") + "</w:p>"
    body += styled("all of it", "Secret")
    text = text_of(body)

    assert texts(text) == ["seen again"]
    assert [each[:2] for each in left_out(text)] == [
        (OmissionKind.HIDDEN, "Osh"), (OmissionKind.HIDDEN, "all of it"),
    ]  # fmt: skip


CONTENTS = {
    "control": "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/>"
    f"</w:docPartObj></w:sdtPr><w:sdtContent>{paragraph('One 3')}{paragraph('Two 5')}"
    "</w:sdtContent></w:sdt>",
    "styles": styled("One 3", "C") + styled("Two 5", "C"),
    "field": '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o </w:'
    'instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' + run("One 3")
    + "</w:p><w:p>" + run("Two 5") + '</w:p><w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
}  # fmt: skip


@pytest.mark.parametrize("contents", CONTENTS.values(), ids=CONTENTS)
def test_a_table_of_contents_is_left_out_as_one(contents):
    text = text_of(paragraph("Before") + contents + paragraph("After"))

    assert texts(text) == ["Before", "After"]
    assert left_out(text) == [(OmissionKind.CONTENTS, "One 3\nTwo 5", 1)]


def test_the_code_of_a_field_is_no_text_and_what_it_shows_is():
    body = (
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGEREF x'
        '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' + run("12")
        + '<w:r><w:fldChar w:fldCharType="end"/></w:r>' + run(" pages") + "</w:p>"
    )  # fmt: skip

    assert texts(text_of(body)) == ["12 pages"]


def test_of_two_ways_to_say_the_same_one_is_read():
    def box(words):
        return f"<w:r><w:txbxContent>{paragraph(words)}</w:txbxContent></w:r>"

    body = (
        "<w:p>" + run("around") + f"<mc:AlternateContent><mc:Choice>{box('boxed')}</mc:Choice>"
        f"<mc:Fallback>{box('boxed')}</mc:Fallback></mc:AlternateContent></w:p>"
    )

    assert texts(text_of(body)) == ["boxed", "around"]


def test_the_way_that_no_program_understands_is_not_read():
    body = (
        '<w:p><mc:AlternateContent><mc:Choice Requires="zzz">' + run("unseen") + "</mc:Choice>"
        "<mc:Fallback>" + run("seen") + "</mc:Fallback></mc:AlternateContent>"
        '<mc:AlternateContent><mc:Choice Requires="wps">' + run(" too") + "</mc:Choice>"
        "<mc:Fallback>" + run(" unseen") + "</mc:Fallback></mc:AlternateContent></w:p>"
    )

    assert texts(text_of(body)) == ["seen too"]


def test_looks_come_from_the_run_and_symbols_become_signs():
    body = (
        "<w:p>" + run("m") + run("2", '<w:vertAlign w:val="superscript"/>')
        + run("2", '<w:vertAlign w:val="subscript"/>') + run("да", '<w:lang w:val="ru-RU"/>')
        + '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="F061"/>'
        "</w:r></w:p>"
    )  # fmt: skip
    (block,) = text_of(body).blocks

    told = [(each.text, each.is_raised, each.is_lowered, each.language) for each in block.runs]
    assert told == [
        ("m", False, False, "en-GB"),
        ("2", True, False, "en-GB"),
        ("2", False, True, "en-GB"),
        ("да", False, False, "ru-RU"),
        ("✓α", False, False, "en-GB"),  # noqa: RUF001
    ]


@pytest.mark.parametrize(
    ("shift", "raised", "lowered"),
    [("6", True, False), ("-6", False, True), ("2", False, False), ("-", False, False)],
)
def test_words_that_stand_above_or_below_the_line_are_raised_or_lowered(shift, raised, lowered):
    text = text_of(f"<w:p>{run('m')}{run('2', f'<w:position w:val="{shift}"/>')}</w:p>")
    last = text.blocks[0].runs[-1]

    assert (last.is_raised, last.is_lowered) == (raised, lowered)


def test_superscript_decides_where_a_position_is_stated_too():
    both = '<w:position w:val="-6"/><w:vertAlign w:val="superscript"/>'
    last = text_of(f"<w:p>{run('m')}{run('2', both)}</w:p>").blocks[0].runs[-1]

    assert (last.is_raised, last.is_lowered) == (True, False)


def test_what_stands_beside_the_text_is_told():
    links = linked(
        ("styles", "styles.xml"), ("comments", "comments.xml"), ("header", "header1.xml"),
        ("footer", "footer1.xml"), ("header", "header2.xml"),
    )  # fmt: skip
    text = text_of(
        paragraph("One.") + '<w:p><w:r><w:t>Two.</w:t><w:commentReference w:id="5"/></w:r></w:p>',
        **{
            MAIN: links,
            "word/comments.xml": part("c", f'<w:comment w:id="5">{paragraph("Who?")}</w:comment>'),
            "word/header1.xml": part("hdr", paragraph("Trust")),
            "word/header2.xml": part("hdr", paragraph("Trust")),
            "word/footer1.xml": part("ftr", paragraph("page 1")),
        },
    )

    assert left_out(text) == [
        (OmissionKind.COMMENT, "Who?", 2),
        (OmissionKind.HEADER, "Trust", 0),
        (OmissionKind.FOOTER, "page 1", 0),
    ]


def test_pictures_have_their_bytes_and_descriptions_and_one_elsewhere_is_told():
    drawn = (
        '<w:p><w:r><w:drawing><d:docPr descr="The quay"/><d:blip r:embed="r1"/></w:drawing></w:r>'
        '<w:r><w:pict><v:shape alt="A crane"/><v:imagedata r:id="r2"/></w:pict></w:r>'
        '<w:r><w:drawing><d:docPr descr="Away"/><d:blip r:embed="r3"/></w:drawing></w:r></w:p>'
    )
    links = linked(("styles", "styles.xml"), ("image", "media/a.png"), ("image", "media/b.png"))
    outside = '<Relationship Id="r3" Type="i" Target="http://x/" TargetMode="External"/>'
    text = text_of(
        drawn,
        **{
            MAIN: links.replace("</Relationships>", outside + "</Relationships>"),
            "word/media/a.png": PNG,
            "word/media/b.png": PNG + b"b",
        },
    )

    assert list(text.blocks[:2]) == [
        StructuredPicture("a.png", PNG, "The quay"),
        StructuredPicture("b.png", PNG + b"b", "A crane"),
    ]  # fmt: skip
    assert text.omissions == (Omission(OmissionKind.PICTURE, "Away", 1),)


def test_a_footnote_whose_mark_was_deleted_goes_with_it():
    notes = f'<w:footnote w:id="2">{paragraph("Her name.")}</w:footnote>'
    gone = '<w:p><w:del><w:r><w:footnoteReference w:id="2"/></w:r></w:del></w:p>'
    text = text_of(paragraph("Cold.") + gone, notes)

    assert text.notes == {}
    assert left_out(text) == [(OmissionKind.DELETED, "Her name.", 0)]


def test_strict_names_and_a_main_part_of_any_name_are_read():
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    data = docx(
        "",
        **{
            "_rels/.rels": linked(("officeDocument", "/word/other.xml")),
            "word/other.xml": f'<w:document xmlns:w="{strict}"><w:body>{paragraph("Cold.")}'
            "</w:body></w:document>",
        },
    )

    assert texts(read(data, "a.docx")) == ["Cold."]


def test_a_drop_capital_is_one_word_with_the_rest():
    capital = paragraph("D", '<w:framePr w:dropCap="drop"/>')

    assert texts(text_of(capital + paragraph("rop by drop."))) == ["Drop by drop."]


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", word(paragraph("Cold."))[:-40]])
def test_a_damaged_file_is_refused_with_its_name(data):
    with pytest.raises(SourceProblem) as refused:
        read(data, "talk.docx")

    assert "talk.docx" in str(refused.value)


NESTED = {
    "boxes": ("<w:p><w:r><w:txbxContent>", "</w:txbxContent></w:r></w:p>"),
    "tables": ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"),
    "controls": ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"),
    "alternatives": ("<mc:AlternateContent><mc:Choice>", "</mc:Choice></mc:AlternateContent>"),
}


@pytest.mark.parametrize(("begin", "end"), NESTED.values(), ids=NESTED)
def test_what_is_nested_without_end_loses_no_words(begin, end):
    text = text_of(begin * 4_000 + paragraph("deep") + end * 4_000 + paragraph("after"))

    assert texts(text) == ["deep", "after"]


@pytest.mark.parametrize("most", [8 << 20, pytest.param(MAX_ALL, marks=pytest.mark.long)])
def test_parts_that_are_too_much_together_are_refused_before_they_are_read(most, monkeypatch):
    monkeypatch.setattr("index.office.packed_parts.MAX_ALL", most)
    large = part("hdr", paragraph(" " * (most * 15 // 128)))
    names = [f"header{number}.xml" for number in range(12)]
    links = linked(("styles", "styles.xml"), *(("header", name) for name in names))
    parts = {f"word/{name}": large for name in names}

    with pytest.raises(SourceProblem) as refused:
        text_of(paragraph("Cold."), **{MAIN: links}, **parts)

    assert "too large" in str(refused.value)


@pytest.fixture
def bring_in(tmp_path):
    """Import a DOCX of this body; return the report and the folder."""

    def imported_of(body, notes="", **others):
        (tmp_path / "talk.docx").write_bytes(word(body, notes, **others))
        return import_texts([tmp_path / "talk.docx"], tmp_path / "made"), tmp_path / "made"

    return imported_of


CHANGED = (
    styled("Voices of the quay", "T")
    + paragraph("We waited there for a long time, and it was cold.")
    + "<w:p>" + run("Nobody came") + "<w:del><w:r><w:delText>Aigul Toktosunova</w:delText></w:r>"
    "</w:del>" + run(", she said.") + run("Osh bazaar", "<w:vanish/>") + "</w:p>"
)  # fmt: skip


def test_removed_words_are_shown_once_and_stand_in_no_file_and_no_json(bring_in):
    result, folder = bring_in(CHANGED)

    lines = imported_lines(result)
    assert any(line.endswith("paragraph 3: deleted: Aigul Toktosunova") for line in lines)
    assert any(line.endswith("paragraph 3: hidden: Osh bazaar") for line in lines)
    told = imported(result)
    assert [(each["kind"], each["text"]) for each in told["left_out"]] == [
        ("deleted", None), ("hidden", None),
    ]  # fmt: skip
    written = json.dumps(told).encode()
    for data in (written, *(each.read_bytes() for each in folder.rglob("*") if each.is_file())):
        assert b"Aigul" not in data
        assert b"bazaar" not in data


REMOVED = [
    f"{first}{second}" for first in ("Aidai", "Bolot", "Cholpon") for second in ("ova", "bek")
]


def test_no_removed_word_stands_in_any_entry_of_an_archive_or_an_export(bring_in, tmp_path):
    deleted, hidden, inserted, commented, styled_away, in_cell = REMOVED
    body = (
        "<w:p>" + run("Nobody came") + removed(deleted) + run(f" {hidden}", "<w:vanish/>")
        + f"<w:ins>{removed(inserted)}</w:ins></w:p>"
        + f'<w:p><w:pPr><w:pStyle w:val="Secret"/></w:pPr>{run(styled_away)}</w:p>'
        + table(cell(paragraph("Region")) + cell(paragraph("Who")),
                cell(paragraph("North")) + cell(f"<w:p>{run('Women')}{removed(in_cell)}</w:p>"))
        + "<w:p>" + run("They waited.") + '<w:r><w:commentReference w:id="0"/></w:r></w:p>'
    )  # fmt: skip
    comments = part("comments", f'<w:comment w:id="0"><w:p>{run(commented)}</w:p></w:comment>')
    _result, folder = bring_in(body, **{"word/comments.xml": comments})
    head = folder / "archive.toml"
    allowed = 'consent = ["read", "train", "print", "publish"]'
    head.write_text(head.read_text("utf-8").replace('consent = "unknown"', allowed), "utf-8")
    file = tmp_path / "talk.satchel"
    assert build_archive(folder, file).archive is not None
    archive = open_archive(file)
    written = [file.read_bytes()]
    for name in EXPORTS:
        if not FORMATS[name].quotes_only:
            export_archive(archive, tmp_path / "out", name)
            written.append((tmp_path / "out").read_bytes())

    said = b"".join(held for data in written for held in unpacked(data))
    assert b"Nobody came" in said
    assert b"Women" in said
    assert [word for word in REMOVED if word.encode() in said] == []


def removed(word):
    return f"<w:del><w:r><w:delText>{word}</w:delText></w:r></w:del>"


def unpacked(data):
    """A file, and each entry of it where it is a ZIP."""
    yield data
    if zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            yield from (packed.read(name) for name in packed.namelist())


def test_open_changes_are_told_before_everything_else(bring_in):
    result, _folder = bring_in(CHANGED)

    first = result.guesses[0]
    assert (first.kind, first.certainty) == ("changes", Certainty.SURE)
    assert "One tracked change is open" in first.text
    assert result.ok


def test_the_title_is_the_documents_own_or_told_as_a_guess(bring_in):
    result, folder = bring_in(CHANGED)
    document = read_source(folder).archive.documents[0]

    assert (document.title, document.title_by) == ("Voices of the quay", None)
    assert not [guess for guess in result.guesses if guess.kind == "title"]


def test_without_a_title_the_running_head_is_one(bring_in):
    links = linked(("styles", "styles.xml"), ("header", "header1.xml"))
    header = part("hdr", paragraph("Voices of the quay"))
    result, folder = bring_in(
        paragraph("We waited there."), **{MAIN: links, "word/header1.xml": header}
    )

    (told,) = (guess for guess in result.guesses if guess.kind == "title")
    assert (told.certainty, "Voices of the quay" in told.text) == (Certainty.LIKELY, True)
    assert read_source(folder).archive.documents[0].title == "Voices of the quay"


def words_of(folder):
    """The title and who gave it, the headings, and the passages of the document in a folder."""
    archive = read_source(folder).archive
    document = archive.documents[0]
    headings = [each.title for each in document.walk()]
    return document.title, document.title_by, headings, [each.text for each in archive.passages()]


@pytest.mark.parametrize(
    ("more", "headings"), [("", ["Voices"]), (styled("Who spoke", "H2"), ["Voices", "Who spoke"])]
)
def test_a_first_line_without_a_style_is_the_title_and_stands_once(bring_in, more, headings):
    said = "We waited there for a long time."
    result, folder = bring_in(paragraph("Voices") + more + paragraph(said))

    assert words_of(folder) == ("Voices", None, headings, [said])
    (told,) = (guess for guess in result.guesses if guess.kind == "title")
    assert told.certainty is Certainty.DOUBTFUL
    assert result.ok


def test_no_heading_further_down_is_said_twice(bring_in):
    first, said = "We waited there for a long time.", "It was cold."
    result, folder = bring_in(paragraph(first) + styled("Who spoke", "H2") + paragraph(said))

    assert words_of(folder) == ("Talk", "editor", ["Talk", "Who spoke"], [first, said])
    assert result.ok


def test_bold_lines_are_headings_only_where_no_style_makes_any(bring_in):
    bold = "<w:p>" + run("What they said", "<w:b/>") + "</w:p>" + paragraph("It was cold.")
    result, folder = bring_in(bold)
    assert [each.title for each in read_source(folder).archive.documents[0].walk()] == [
        "What they said"
    ]
    (told,) = (guess for guess in result.guesses if guess.kind == "heading")
    assert told.certainty == Certainty.LIKELY


def test_a_footnote_and_a_picture_without_words_are_told(bring_in):
    notes = f'<w:footnote w:id="2">{paragraph("")}</w:footnote>'
    body = (
        '<w:p><w:r><w:t>It was cold there.</w:t><w:footnoteReference w:id="2"/></w:r></w:p>'
        '<w:p><w:r><w:drawing><d:blip r:embed="r2"/></w:drawing></w:r></w:p>'
    )
    links = linked(("styles", "styles.xml"), ("footnotes", "footnotes.xml"), ("image", "a.png"))
    result, _folder = bring_in(body, notes, **{MAIN: links, "word/a.png": png()})

    said = {guess.kind: guess.text for guess in result.guesses}
    assert said["footnote"] == "A footnote to “It was cold there.” has no words."
    assert said["picture"].startswith("“pictures/picture-1.png” has no description.")
    assert (result.counts["pictures_taken"], result.counts["footnotes"]) == (1, 0)
    assert result.ok


def test_the_place_of_an_item_names_its_list():
    (block,) = text_of(item("a", 1)).blocks

    assert block.item == ListPlace("1", 0, "1.")


@pytest.mark.parametrize(
    ("properties", "is_struck"),
    [
        ("<w:strike/>", True),
        ("<w:dstrike/>", True),
        ('<w:strike/><w:dstrike w:val="0"/>', True),
        ('<w:strike w:val="false"/>', False),
        ('<w:rStyle w:val="Gone"/>', True),
        ('<w:rStyle w:val="Gone"/><w:strike w:val="0"/>', False),
        ("", False),
    ],
)
def test_struck_words_are_words_and_known(properties, is_struck):
    gone = '<w:style w:styleId="Gone"><w:rPr><w:strike/></w:rPr></w:style>'
    styles = {"word/styles.xml": part("styles", STYLES + gone)}
    (block,) = text_of(f"<w:p>{run('a', properties)}</w:p>", **styles).blocks

    assert [(each.text, each.is_struck) for each in block.runs] == [("a", is_struck)]


def test_white_words_are_known_where_nothing_is_behind_them():
    white, grey = '<w:color w:val="FFFFFF"/>', '<w:color w:val="888888"/>'
    behind = '<w:shd w:val="clear" w:fill="000000"/>'
    text = text_of(
        f"<w:p>{run('a', white)}{run('b', grey)}{run('c', white + behind)}{run('d')}</w:p>"
    )

    (found,) = text.paragraphs()
    assert [(each.text, each.is_white) for each in found.runs if each.is_white] == [("a", True)]


def test_words_in_the_colour_that_a_theme_has_for_paper_are_white():
    words = '<w:color w:val="auto" w:themeColor="background1"/>'
    darker = '<w:color w:val="808080" w:themeColor="background1" w:themeShade="80"/>'
    text = text_of(f"<w:p>{run('a', words)}{run('b', darker)}</w:p>")

    (found,) = text.paragraphs()
    assert [(each.text, each.is_white) for each in found.runs] == [("a", True), ("b", False)]
