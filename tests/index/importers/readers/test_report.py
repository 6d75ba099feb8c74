"""One report with everything in it, in four kinds of file: each of its facts is found."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from index import import_texts
from index.importers.readers import docx, epub, html, odt
from index.office.text import OmissionKind, StructuredPicture, StructuredTable
from index.source.folder import read_source

ROOT = Path(__file__).resolve().parents[4]
MAKER = ROOT.parent / "shared/research/importing/make_report.py"
READERS = {"docx": docx.read, "odt": odt.read, "html": html.read, "epub": epub.read}
OF_OFFICE = pytest.mark.parametrize("report", ["docx", "odt"], indirect=True)  # what knows changes
TITLE = "Harbour Voices: A Case Study of Casual Dock Labour"
HEADINGS = [
    ("Summary of findings", 1), ("Participants", 2), ("What came up", 2), ("Voices", 1),
    ("Law and its use", 1), ("Background", 2), ("Русская часть", 3), ("Conclusion", 1),
]  # fmt: skip
NOTES = [("Karakol", "One foreman joined later"), ("going", "Said of the night"), ("soms", "About")]
ITEMS = [
    ("wages below subsistence", 0, ""), ("safety on the cranes", 0, ""), ("missing helmets", 1, ""),
    ("broken ladders", 1, ""), ("bribes for shifts", 0, ""), ("publish the roster", 0, "1."),
    ("pay weekly", 0, "2."), ("hear complaints", 0, "3."),
]  # fmt: skip

pytestmark = [
    pytest.mark.external,
    pytest.mark.skipif(not MAKER.is_file(), reason="what makes the report is not here"),
    pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not here"),
    pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not here"),
]


@pytest.fixture(scope="module")
def reports(tmp_path_factory):
    """The report in each kind, by the ending of its name: the book is pandoc's."""
    folder = tmp_path_factory.mktemp("report")
    subprocess.run([sys.executable, MAKER], cwd=folder, check=True, capture_output=True)
    for kind in ("docx", "odt", "html"):
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

    assert found[0] == (TITLE, 0)
    assert found[1:] == HEADINGS


def test_its_footnotes_are_linked_from_their_words(text):
    found = []
    for paragraph in text.paragraphs():
        for before, run in zip(paragraph.runs, paragraph.runs[1:], strict=False):
            if run.note:
                said = " ".join(each.text for each in text.notes[run.note]).strip()
                found.append((before.text.split()[-1], said))

    assert len(found) == len(NOTES)
    for (word, said), (anchor, begins) in zip(found, NOTES, strict=True):
        assert word == anchor
        assert said.startswith(begins)


def test_its_items_have_their_depths_and_numbers(text):
    items = [each for each in text.paragraphs() if each.item and each.heading is None]

    assert [(each.text, each.item.level, each.item.number) for each in items] == ITEMS


def test_its_table_has_a_header_and_merged_cells(text):
    (table,) = (each for each in text.blocks if isinstance(each, StructuredTable))
    rows = [["".join(each.text for each in cell) for cell in row] for row in table.rows]

    assert rows == [
        ["Group", "Age band", "Number"],
        ["Dockers", "20 to 29", "seven"],
        ["", "30 to 39", "five"],
        ["Foremen of any age", "", "two"],
    ]
    assert (table.heads, dict(table.spans)) == (1, {(1, 0): (2, 1), (3, 0): (1, 2)})


def test_its_quotes_are_found(text):
    quotes = [each.text for each in text.paragraphs() if each.is_quote]

    assert [quote.strip("“")[:12] for quote in quotes] == [
        "We were cold", "Woman, 31 ye", "They knew wh", "Man, 52 year",
    ]  # fmt: skip


@pytest.mark.parametrize("report", ["docx", "odt", "epub"], indirect=True)
def test_its_picture_is_taken_with_its_description(text):
    (picture,) = (each for each in text.blocks if isinstance(each, StructuredPicture))

    assert "quay at dawn with two" in picture.description
    assert picture.data.startswith(b"\x89PNG")


@pytest.mark.parametrize("report", ["html"], indirect=True)
def test_a_picture_beside_the_page_and_its_header_and_footer_are_told(text):
    said = {each.kind: each.text for each in text.omissions}

    assert said[OmissionKind.PICTURE] == "The quay"
    assert "RUNNINGHEADER" in said[OmissionKind.HEADER]
    assert "RUNNINGFOOTER" in said[OmissionKind.FOOTER]


@OF_OFFICE
def test_what_is_left_out_is_told_and_the_inserted_words_are_taken(text):
    said = {each.kind: each.text for each in text.omissions}

    assert said[OmissionKind.DELETED] == "DELETEDNAME Aigul"
    assert "RUNNINGHEADER" in said[OmissionKind.HEADER]
    assert "RUNNINGFOOTER" in said[OmissionKind.FOOTER]
    assert text.changes == 2
    whole = " ".join(each.text for each in text.paragraphs())
    assert "inserted wording stays" in whole
    assert not re.search("DELETEDNAME|RUNNING", whole)


def test_it_becomes_a_folder_with_every_word(report, tmp_path):
    result = import_texts([report], tmp_path / "made")

    assert result.ok
    assert (result.counts["quotes"], result.counts["tables"]) == (2, 1)
    (document,) = read_source(tmp_path / "made").archive.documents
    quotes = [each for each in document.passages() if each.attribution]
    assert document.title == TITLE
    assert [each.attribution.text[:9] for each in quotes] == ["Woman, 31", "Man, 52 y"]
    assert len(document.footnotes) == len(NOTES)


@OF_OFFICE
def test_no_word_that_was_deleted_comes_into_the_folder(report, tmp_path):
    import_texts([report], tmp_path / "made")

    for file in (tmp_path / "made").rglob("*"):
        assert file.is_dir() or b"DELETEDNAME" not in file.read_bytes()
