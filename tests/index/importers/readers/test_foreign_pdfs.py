"""PDFs of other programs: one report with everything in it, and what poppler reads in others."""

import re
import shutil
import subprocess
import sys
import unicodedata
from collections import Counter
from contextlib import suppress
from difflib import SequenceMatcher
from pathlib import Path

import pytest

from index.errors import SourceProblem
from index.importers.pdf.file import PdfRefused
from index.importers.pdf.parser import parse
from index.importers.readers import docx
from index.importers.readers.pdf import read
from index.office.text import (
    OmissionKind,
    StructuredParagraph,
    StructuredPicture,
    StructuredTable,
    paragraphs_in,
)
from tests.index.importers.readers import report_maker
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
# How many blocks of a file look on the page as others do, or do not look at all, without tags:
UNSHOWN = {
    # empty cells, rows and columns that no rule shows
    "docx__0_level_headers": 10, "docx__table_gridbefore": 16, "docx__table_variable_width": 3,
    # quotations that are one indented or centred line, or as wide as the text
    "docx__block_quotes": 2, "docx__custom-style-reference": 1, "docx__golden__block_quotes": 2,
    "docx__golden__custom_style_preserve": 2, "docx__golden__custom_style_reference": 2,
    "docx__golden__lists_restarting": 1, "docx__i18n_blocks": 2, "docx__lists_restarting": 1,
    # headings that stand alone in a file, or look as its text
    "docx__diagram": 1, "docx__german-reference": 1, "docx__numbered_header": 1,
    # items that look as headings, and paragraphs of items without a sign
    "docx__lists_level_override": 6, "docx__golden__lists": 1,
    "docx__golden__task_list": 2, "docx__task_list": 2,
    # lines that are broken within a paragraph
    "docx__codeblock": 1, "docx__golden__codeblock": 1, "docx__dummy_item_after_list_item": 1,
    # words that are struck through, tracked, or reckoned anew, such as a date
    "docx__golden__inline_formatting": 1, "docx__inline_formatting": 1, "docx__normalize": 1,
    "docx__paragraph_insertion_deletion": 1, "docx__text_in_shape_format": 1,
}  # fmt: skip

pytestmark = [
    pytest.mark.external,
    pytest.mark.skipif(not MAKER.is_file(), reason="the report and the corpora are not here"),
]
needs_office = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is missing")
needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is missing")


def converted(file, kind, folder, *more):
    command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless"]
    command += ["--convert-to", kind, "--outdir", folder, file, *more]
    subprocess.run(command, check=True, capture_output=True)
    return folder / f"{file.stem}.{kind.partition(':')[0]}"


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
def test_places_give_a_group_of_rows_and_the_picture(reports):
    blocks = reports["untagged"].blocks
    (table,) = [each for each in blocks if isinstance(each, StructuredTable)]
    assert table.spans == {(1, 0): (2, 1)}
    (picture,) = [each for each in blocks if isinstance(each, StructuredPicture)]
    assert blocks[blocks.index(picture) + 1].text == "Figure 1: The quay at dawn"


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


def plainly(text):
    return " ".join(bare(text))


def said(block):
    """The words of a paragraph as the page shows them; those of a table or picture in a cell."""
    if isinstance(block, StructuredParagraph):
        return f"{block.item.number if block.item else ''} {block.text}"
    return " ".join(map(said, paragraphs_in((block,))))


def told(text):
    """The blocks of a text, and its footnotes: what each is, without levels, and its words."""
    for block in text.blocks:
        if isinstance(block, StructuredTable):
            for row in block.rows:
                yield ("row", tuple(plainly(" ".join(map(said, cell))) for cell in row))
        elif isinstance(block, StructuredPicture):
            yield ("picture", "")
        elif plainly(block.text):
            kind = "quote" if block.is_quote else "paragraph"
            kind = f"item {block.item.level}" if block.item else kind
            kind = "heading" if block.heading is not None else kind
            yield (kind, plainly(said(block)))
    for note in text.notes.values():
        yield ("note", plainly(" ".join(each.text for each in paragraphs_in(note))))


def both(file, pdf):
    """The blocks of a DOCX, and those of its PDF."""
    one, other = list(told(docx.read(file.read_bytes(), file.name))), []
    try:
        other += told(parse(pdf.read_bytes()))
    except PdfRefused:
        assert not any(words for _kind, words in one)
    return one, other


def alike(one, other):
    """How many blocks stand in both, in the same order."""
    matched = SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
    return sum(each.size for each in matched)


def word_count(blocks):
    said = (words if isinstance(words, str) else " ".join(words) for _kind, words in blocks)
    return Counter(word for each in said for word in each.split())


@needs_office
def test_a_report_has_the_same_blocks_as_docx_and_as_pdf_without_tags(tmp_path):
    subprocess.run([sys.executable, MAKER], cwd=tmp_path, check=True, capture_output=True)
    file = converted(tmp_path / "report.fodt", "docx", tmp_path)
    one, other = both(file, converted(file, UNTAGGED, tmp_path))
    assert alike(one, other) >= 0.95 * len(one)


@needs_office
def test_a_report_that_is_set_as_a_book_has_the_same_blocks_and_words(tmp_path):
    (tmp_path / "book.fodt").write_text(report_maker.report(), "utf-8")
    file = converted(tmp_path / "book.fodt", "docx", tmp_path)
    one, other = both(file, converted(file, UNTAGGED, tmp_path))
    assert alike(one, other) >= 0.98 * len(one)
    assert word_count(one) == word_count(other)
    heads = [{words for kind, words in blocks if kind == "heading"} for blocks in (one, other)]
    assert heads[0] == heads[1]


def same_blocks(kind, folder):
    """For each small DOCX how many blocks its PDF has as well, and how many it has."""
    files = sorted((CORPORA / "pandoc").glob("*.docx"))
    converted(files[0], KINDS[kind], folder, *files[1:])
    found = {}
    for file in files:
        with suppress(SourceProblem):
            one, other = both(file, folder / f"{file.stem}.pdf")
            found[file.stem.removeprefix("test__")] = (alike(one, other), len(one))
    return found


@pytest.mark.timeout(300)
@needs_office
def test_most_small_documents_have_the_same_blocks_as_docx_and_as_pdf_with_tags(tmp_path):
    found = same_blocks("tagged", tmp_path)
    same, count = (sum(column) for column in zip(*found.values(), strict=True))
    assert count > 600
    assert same >= 0.95 * count


@pytest.mark.timeout(300)
@needs_office
def test_most_small_documents_have_the_same_blocks_as_docx_and_as_pdf_without_tags(tmp_path):
    found = same_blocks("untagged", tmp_path)
    same, count = (sum(column) for column in zip(*found.values(), strict=True))
    assert same >= 0.85 * count
    assert found.keys() >= UNSHOWN.keys()
    assert same >= 0.95 * (count - sum(UNSHOWN.values()))
