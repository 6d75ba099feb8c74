"""The report with everything in it as a web page and as a book: each of its facts is found."""

import shutil
import subprocess
import sys

import pytest

from index import import_texts
from index.importers.readers import epub, html
from index.office.text import OmissionKind, StructuredPicture, StructuredTable
from index.source.folder import read_source
from tests.index.importers.readers.test_report import HEADINGS, ITEMS, MAKER, NOTES

READERS = {"html": html.read, "epub": epub.read}

pytestmark = [
    pytest.mark.external,
    pytest.mark.skipif(not MAKER.is_file(), reason="what makes the report is not here"),
    pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not here"),
    pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed"),
]


@pytest.fixture(scope="module")
def reports(tmp_path_factory):
    """The report as LibreOffice's web page and as pandoc's book, by the ending of its name."""
    folder = tmp_path_factory.mktemp("report")
    subprocess.run([sys.executable, MAKER], cwd=folder, check=True, capture_output=True)
    for kind in ("html", "docx"):
        command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless"]
        command += ["--convert-to", kind, "--outdir", folder, folder / "report.fodt"]
        subprocess.run(command, check=True, capture_output=True)
    command = ["pandoc", folder / "report.docx", "-o", folder / "report.epub"]
    subprocess.run(command, check=True, capture_output=True)
    return {kind: folder / f"report.{kind}" for kind in READERS}


@pytest.fixture(params=READERS)
def report(request, reports):
    return reports[request.param]


@pytest.fixture
def text(report):
    return READERS[report.suffix[1:]](report.read_bytes(), report.name)


def test_its_headings_have_their_levels_and_there_are_no_others(text):
    found = [(each.text, each.heading) for each in text.paragraphs() if each.heading is not None]

    assert found[0] == ("Harbour Voices: A Case Study of Casual Dock Labour", 0)
    assert found[1:] == HEADINGS


def test_its_footnotes_are_linked_from_their_words(text):
    found = []
    for paragraph in text.paragraphs():
        for before, run in zip(paragraph.runs, paragraph.runs[1:], strict=False):
            if run.note:
                said = " ".join(each.text for each in text.notes[run.note])
                found.append((before.text.split()[-1], said))

    assert [word for word, _said in found] == [anchor for anchor, _begins in NOTES]
    assert all(said.startswith(begins) for (_, said), (_, begins) in zip(found, NOTES, strict=True))


def test_its_items_its_table_and_its_quotes_are_found(text):
    items = [(each.text, *place(each)) for each in text.paragraphs() if each.item]
    (table,) = (each for each in text.blocks if isinstance(each, StructuredTable))
    quotes = [each.text for each in text.paragraphs() if each.is_quote]

    assert items == ITEMS
    assert (table.heads, dict(table.spans)) == (1, {(1, 0): (2, 1), (3, 0): (1, 2)})
    assert ["".join(each.text for each in cell) for cell in table.rows[1]] == [
        "Dockers", "20 to 29", "seven",
    ]  # fmt: skip
    assert [quote.strip("“")[:12] for quote in quotes] == [
        "We were cold", "Woman, 31 ye", "They knew wh", "Man, 52 year",
    ]  # fmt: skip


def place(paragraph):
    return paragraph.item.level, paragraph.item.number


def test_the_picture_of_the_book_is_taken_and_that_beside_the_page_is_told(reports):
    book = epub.read(reports["epub"].read_bytes(), "report.epub")
    (picture,) = (each for each in book.blocks if isinstance(each, StructuredPicture))
    page = html.read(reports["html"].read_bytes(), "report.html")
    left_out = {each.kind: each.text for each in page.omissions}

    assert "quay at dawn with two" in picture.description
    assert picture.data.startswith(b"\x89PNG")
    assert left_out[OmissionKind.PICTURE] == "The quay"
    assert "RUNNINGHEADER" in left_out[OmissionKind.HEADER]
    assert "RUNNINGFOOTER" in left_out[OmissionKind.FOOTER]


def test_it_becomes_a_folder_with_every_word(report, tmp_path):
    result = import_texts([report], tmp_path / "made")

    assert result.ok
    assert (result.counts["quotes"], result.counts["tables"]) == (2, 1)
    (document,) = read_source(tmp_path / "made").archive.documents
    assert document.title == "Harbour Voices: A Case Study of Casual Dock Labour"
    assert len(document.footnotes) == len(NOTES)
