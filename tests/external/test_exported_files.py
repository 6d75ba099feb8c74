"""What LibreOffice and poppler, which know nothing of Satchel, make of exported files."""

import csv
import json
import shutil
import subprocess
from xml.etree import ElementTree as ET

import pytest

from index import OpenArchive, Passage, PassageKind, check_handout, replace
from index.export.extract import extract
from index.export.formats import FORMATS
from index.model.shown_text import AllTexts
from index.office.docx.reader import read_docx
from index.office.odf.reader import read_odt

pytestmark = [
    pytest.mark.external,
    pytest.mark.timeout(300),
]
FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =2+3", '=HYPERLINK("x")']
CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"


@pytest.fixture
def convert(tmp_path, office):
    """Let LibreOffice write a file in another format; return where that lies."""

    missing = [name for name in ("soffice", "pdftotext") if shutil.which(name) is None]
    assert missing == [], "install what .ci/run names"

    def run(file, form, into="out"):
        folder = tmp_path / into
        command = ["soffice", office, "--headless", "--convert-to", form, "--outdir", folder, file]
        subprocess.run(command, check=True, capture_output=True, timeout=200)
        return folder

    return run


def text_of_pdf(file):
    done = subprocess.run(
        ["pdftotext", "-raw", file, "-"], check=True, capture_output=True, text=True
    )
    return " ".join(done.stdout.split())


def written(taken, form, tmp_path):
    file = tmp_path / f"a.{form}"
    file.write_bytes(FORMATS[form].write(taken))
    return file


@pytest.mark.parametrize("form", ["docx", "odt", "pptx"])
def test_a_document_is_laid_out_with_all_its_quotes_in_order(
    first_archive, tmp_path, convert, form
):
    taken = extract(first_archive)

    text = text_of_pdf(convert(written(taken, form, tmp_path), "pdf") / "a.pdf")

    at = 0
    for quote in taken.quotes:
        at = text.index(" ".join(quote.text.split()), at)
    assert "Sex worker" in text
    assert "edition 1" in text


def test_a_page_is_dark_on_light_and_breaks_no_number(first_archive, tmp_path, convert):
    page = written(extract(first_archive), "html", tmp_path)

    text = text_of_pdf(convert(page, "pdf") / "a.pdf")
    colours = (convert(page, "html") / "a.html").read_text().upper()

    assert " 13 Care: " in text
    assert "#2F5D62" in colours
    assert "#8FC1C5" not in colours


@pytest.mark.parametrize("form", ["docx", "odt", "pptx"])
@pytest.mark.parametrize("language", ["en", "ky"])
def test_a_set_is_laid_out_in_its_order(first_archive, tmp_path, convert, form, language):
    law = next(each for each in first_archive.content.sets if each.id == "law").said_in(language)
    taken = extract(first_archive, chosen=law)

    text = text_of_pdf(convert(written(taken, form, tmp_path), "pdf") / "a.pdf")

    at = 0
    for item in law.items:
        held = first_archive.passage(item.target)
        said = [held.text[:60]] if held else [*item.words.values()]
        for each in said:
            at = text.index(" ".join(each.split()), at)


@pytest.mark.parametrize("form", ["docx", "odt"])
def test_footnotes_of_a_document_stand_on_its_pages_and_in_both_alphabets(
    first_archive, tmp_path, convert, form
):
    taken = extract(first_archive, reading=AllTexts.WITH_DRAFTS)
    text = text_of_pdf(convert(written(taken, form, tmp_path), "pdf") / "a.pdf")

    for note in first_archive.content.documents[0].footnotes:
        assert " ".join(note.text.split())[:40] in text
    assert "Сотрудники милиции" in text


def test_a_sheet_holds_what_the_table_does(first_archive, tmp_path, convert):
    taken = extract(first_archive)

    folder = convert(written(taken, "xlsx", tmp_path), CSV)

    with (folder / "a-Passages.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["text"] for row in rows] == [each.text for each in taken.archive.passages()]


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_no_cell_is_a_formula(first_archive, tmp_path, convert, form):
    taken = extract(first_archive)
    quotes = [replace(each, text=text) for each, text in zip(taken.quotes, FORMULAS, strict=False)]
    document = taken.archive.documents[0]
    section = replace(document.sections[0], passages=tuple(quotes), sections=(), pictures=())
    held = replace(taken.archive, documents=(replace(document, sections=(section,)),), notes=())

    folder = convert(written(extract(OpenArchive(held, None)), form, tmp_path), "fods")

    cells = list(ET.parse(folder / "a.fods").iter(f"{TABLE}table-cell"))
    told = {"".join(cell.itertext()).strip() for cell in cells}
    assert [cell for cell in cells if cell.get(f"{TABLE}formula")] == []
    assert any(text in told for text in ("=1+1", "'=1+1"))


def test_a_handout_that_was_saved_by_another_program_is_still_read(
    first_archive, tmp_path, convert
):
    written(extract(first_archive), "docx", tmp_path)
    odt = convert(tmp_path / "a.docx", "odt") / "a.odt"
    saved = convert(odt, "docx", "again") / "a.docx"

    assert [quote.state for quote in check_handout(saved, first_archive).quotes] == [
        "unchanged"
    ] * 8


def test_an_odt_that_was_saved_as_docx_by_another_program_is_read_as_a_handout(
    first_archive, tmp_path, convert
):
    saved = convert(written(extract(first_archive), "odt", tmp_path), "docx") / "a.docx"

    assert [quote.state for quote in check_handout(saved, first_archive).quotes] == [
        "unchanged"
    ] * 8


@pytest.mark.parametrize(("form", "other"), [("odt", "docx"), ("pptx", "odp")])
def test_an_odt_and_slides_that_were_saved_by_another_program_are_still_read(
    first_archive, tmp_path, convert, form, other
):
    written(extract(first_archive), form, tmp_path)
    between = convert(tmp_path / f"a.{form}", other) / f"a.{other}"
    saved = convert(between, form, "again") / f"a.{form}"

    told = check_handout(saved, first_archive).quotes

    assert {quote.state for quote in told} == {"unchanged"}
    assert len({quote.passage for quote in told if not quote.place.is_beside}) == 8


ROWS = [
    ["Region", "Group", "Number"],
    ["North", "Women", "12"],
    ["", "Men", "3"],
    ["All", "", "=15"],
]
"""A table of the text, "" where a merged cell covers a place."""
SPANS = {"North": (2, 1), "All": (1, 2)}
FLAT = {"docx": "fodt", "odt": "fodt", "xlsx": "fods", "pptx": "fodp"}
PLACES = ("rows", "columns")
NOTE = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}note"


def cells_in(file):
    """The rows of each table that LibreOffice has, and what its cells span: words -> places."""
    spans = {}
    for table in ET.parse(file).iter(f"{TABLE}table"):
        rows = []
        for row in table.iter(f"{TABLE}table-row"):
            rows.append([])
            for cell in row:
                rows[-1].append(words_of(cell))
                span = [cell.get(f"{TABLE}number-{each}-spanned", "1") for each in PLACES]
                if span != ["1", "1"]:
                    spans[rows[-1][-1]] = tuple(map(int, span))
        yield [row[:3] for row in rows][:4], spans


def words_of(cell):
    """The words of a cell, without its footnotes."""
    for paragraph in cell.iter():
        for note in paragraph.findall(NOTE):
            paragraph.remove(note)
    return "".join(cell.itertext()).strip()


@pytest.mark.parametrize("form", FLAT)
def test_a_table_of_the_text_is_a_table_with_the_same_cells(table_archive, tmp_path, convert, form):
    taken = extract(table_archive)

    found = convert(written(taken, form, tmp_path), FLAT[form]) / f"a.{FLAT[form]}"

    assert (ROWS, SPANS) in list(cells_in(found))


@pytest.mark.parametrize("form", ["md", "html"])
def test_pandoc_reads_tables_as_tables(table_archive, tmp_path, form):
    file = written(extract(table_archive), form, tmp_path)
    name = {"md": "markdown", "html": "html"}[form]

    command = ["pandoc", "-f", name, "-t", "json", file]
    done = subprocess.run(command, check=True, capture_output=True, timeout=100)

    first, second, *_others = tables_of_pandoc(json.loads(done.stdout))
    merged = [["Region", "Group", "Number"], ["North", "Women", "12"], ["Men", "3"], ["All", "=15"]]
    assert first == ("Who was heard | where", 1, ROWS if form == "md" else merged)
    assert second == ("", 0, [["one bribe", "two"], ["bribe", "a|b c"]])


def tables_of_pandoc(tree):
    """Caption, number of header rows, and the words of each cell of each table."""
    if isinstance(tree, dict) and tree.get("t") == "Table":
        _about, caption, _columns, head, bodies, _foot = tree["c"]
        heads = head[1]
        rows = [*heads, *(row for body in bodies for row in body[3])]
        told = [[pandoc_words(cell[4]) for cell in row[1]] for row in rows]
        yield pandoc_words(caption[1]), len(heads), told
    elif isinstance(tree, dict | list):
        for each in tree.values() if isinstance(tree, dict) else tree:
            yield from tables_of_pandoc(each)


def pandoc_words(tree):
    """The words of a part, without marks of footnotes."""
    if isinstance(tree, dict):
        match tree.get("t"):
            case "Str":
                return tree["c"]
            case "Space":
                return " "
            case "Note" | "Link":
                return ""
        tree = tree.get("c", [])
    return "".join(map(pandoc_words, tree)) if isinstance(tree, list) else ""


DEPTHS = [1, 2, 3, 2, 1]


@pytest.fixture
def nested(make_archive):
    return make_archive(
        "They want",
        *(
            Passage(f"i-{at}", PassageKind.LIST_ITEM, f"Item {at}", "en", depth=depth)
            for at, depth in enumerate(DEPTHS)
        ),
        "So they said",
    )


@pytest.mark.parametrize("form", ["docx", "odt", "html", "md"])
def test_pandoc_reads_how_deep_items_stand(nested, tmp_path, form):
    file = written(extract(nested), form, tmp_path)
    name = {"md": "markdown"}.get(form, form)

    command = ["pandoc", "-f", name, "-t", "json", file]
    done = subprocess.run(command, check=True, capture_output=True, timeout=100)

    found = dict(items_of_pandoc(json.loads(done.stdout)["blocks"], 0))
    assert [found[f"Item {at}"] for at in range(5)] == DEPTHS


def items_of_pandoc(blocks, depth):
    """The words of each paragraph, and in how many lists it stands."""
    for block in blocks:
        match block["t"]:
            case "BulletList":
                for item in block["c"]:
                    yield from items_of_pandoc(item, depth + 1)
            case "Div":
                yield from items_of_pandoc(block["c"][1], depth)
            case "Para" | "Plain":
                yield pandoc_words(block).strip(), depth


@pytest.mark.parametrize(("form", "other"), [("docx", "odt"), ("odt", "docx")])
def test_libreoffice_reads_how_deep_items_stand(nested, tmp_path, convert, form, other):
    file = convert(written(extract(nested), form, tmp_path), other) / f"a.{other}"

    read = {"docx": read_docx, "odt": read_odt}[other](file.read_bytes())

    items = {each.text.strip(): each.item for each in read.blocks if getattr(each, "item", None)}
    assert [items[f"Item {at}"].level + 1 for at in range(5)] == DEPTHS
