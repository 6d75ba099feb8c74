"""PDFs of other programs: one report with everything in it, and what poppler reads in others."""

import re
import shutil
import subprocess
import sys
import unicodedata
from collections import Counter
from pathlib import Path

import pytest

from index.importers.readers.pdf import read
from index.office.text import (
    OmissionKind,
    StructuredParagraph,
    StructuredPicture,
    StructuredTable,
    paragraphs_in,
)
from tests.index.importers.readers.test_report import HEADINGS, ITEMS, MAKER, TITLE

ROOT = Path(__file__).resolve().parents[4]
SHARED = ROOT.parent / "shared"
CORPORA = SHARED / "corpora/documents"
UNTAGGED = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"false"}}'
KINDS = {"tagged": "pdf", "untagged": UNTAGGED}
NOTES = {"Karakol": "One foreman joined", "going": "Said of the night", "soms": "About 700"}
ROWS = [
    ["Group", "Age band", "Number"], ["Dockers", "20 to 29", "seven"], ["", "30 to 39", "five"],
    ["Foremen of any age", "", "two"],
]  # fmt: skip
FOREIGN = (
    *("001-trivial", "002-trivial-libre", "003-pdflatex", "004-pdflatex", "006-pdflatex"),
    *("011-google", "014-outlines", "021-pdfa", "022-pdfkit", "026-latex"),
)

pytestmark = [
    pytest.mark.external,
    pytest.mark.skipif(not MAKER.is_file(), reason="the report and the corpora are not here"),
]
needs_office = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is missing")
needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is missing")


def converted(file, kind, folder):
    command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless"]
    command += ["--convert-to", kind, "--outdir", folder, file]
    subprocess.run(command, check=True, capture_output=True)
    return folder / f"{file.stem}.pdf"


@pytest.fixture(scope="module")
def reports(tmp_path_factory):
    """The report as a tagged and as an untagged PDF, as they are read."""
    folder = tmp_path_factory.mktemp("report")
    subprocess.run([sys.executable, MAKER], cwd=folder, check=True, capture_output=True)
    made = {}
    for name, kind in KINDS.items():
        made[name] = read(converted(folder / "report.fodt", kind, folder).read_bytes(), name)
    return made


@pytest.fixture(params=KINDS)
def report(request, reports):
    return reports[request.param]


def top(text):
    return [block for block in text.blocks if isinstance(block, StructuredParagraph)]


def cells(table):
    return [["".join(each.text for each in cell) for cell in row] for row in table.rows]


@needs_office
def test_its_headings_have_their_levels_and_there_are_no_others(report):
    found = [(each.text, each.heading) for each in top(report) if each.heading is not None]
    assert found == [(TITLE, 0), *HEADINGS]


@needs_office
def test_its_footnotes_are_linked_from_their_words(report):
    linked = {}
    for paragraph in top(report):
        for before, run in zip(paragraph.runs, paragraph.runs[1:], strict=False):
            if run.note:
                linked[before.text.split()[-1]] = report.notes[run.note][0].text
    assert linked.keys() == NOTES.keys()
    assert all(linked[word].startswith(begun) for word, begun in NOTES.items())


@needs_office
def test_its_items_have_their_depths_and_numbers(report):
    items = [each for each in top(report) if each.item]
    assert [(each.text, each.item.level, each.item.number) for each in items] == ITEMS


@needs_office
def test_its_table_has_its_rows(report):
    (table,) = [each for each in report.blocks if isinstance(each, StructuredTable)]
    assert (table.heads, cells(table)) == (1, ROWS)


@needs_office
def test_its_quotations_are_known(report):
    quoted = [each.text.split()[0] for each in top(report) if each.is_quote]
    assert quoted == ["“We", "Woman,", "“They", "Man,"]


@needs_office
def test_what_is_no_part_of_its_text_is_told(report):
    told = Counter(each.kind for each in report.omissions)
    assert told == {OmissionKind.HEADER: 5, OmissionKind.FOOTER: 5, OmissionKind.DELETED: 1}


@needs_office
def test_no_word_of_it_is_missing_or_added(reports):
    one, other = (Counter(words_of(text, told=False)) for text in reports.values())
    assert one == other
    text = " ".join(words_of(reports["tagged"], told=False))
    assert "DELETEDNAME" not in text
    assert "inserted wording" in text


@needs_office
def test_tags_give_merged_cells_and_the_description_of_a_picture(reports):
    blocks = reports["tagged"].blocks
    (table,) = [each for each in blocks if isinstance(each, StructuredTable)]
    assert table.spans == {(1, 0): (2, 1), (3, 0): (1, 2)}
    (picture,) = [each for each in blocks if isinstance(each, StructuredPicture)]
    assert picture.description.endswith("The quay at dawn with two cranes")


def words_of(text, *, told=True):
    """The words of a text and its footnotes, as they stand on the page, and of what is told."""
    said = []
    for blocks in (text.blocks, *text.notes.values()):
        for each in paragraphs_in(blocks):
            number = f"{each.item.number} " if each.item and each.item.number else ""
            marks = (run.text or run.note.partition("-")[2] for run in each.runs)
            said.append(number + "".join(marks))
    if told:
        said += [key.partition("-")[2] for key in text.notes]
        said += [each.text for each in text.omissions]
    return bare("\n".join(said))


def bare(text):
    """The words of `text` without hyphens, since each that is in doubt is told."""
    plain = unicodedata.normalize("NFKC", text).replace("\xad", "")
    return [word.replace("-", "") for word in re.findall(r"\w[\w-]*", plain)]


def difference(file):
    """How many words poppler reads in a PDF, and how many are missing or added by Satchel."""
    command = ["pdftotext", file, "-"]
    shown = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    theirs = Counter(bare(re.sub(r"-\n", "", shown)))
    ours = Counter(words_of(read(file.read_bytes(), file.name)))
    return theirs.total(), max((theirs - ours).total(), (ours - theirs).total())


@needs_poppler
@pytest.mark.parametrize("name", FOREIGN)
def test_poppler_reads_the_same_words(name):
    (file,) = (CORPORA / "pdf").glob(f"{name}*.pdf")
    count, differing = difference(file)
    assert differing <= 0.01 * count


@needs_office
@needs_poppler
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ["block_quotes", "links", "lists", "notes", "tables"])
def test_poppler_reads_the_same_words_in_what_libreoffice_made(name, kind, tmp_path):
    file = CORPORA / f"pandoc/test__docx__{name}.docx"
    count, differing = difference(converted(file, KINDS[kind], tmp_path))
    assert differing <= 0.01 * count
