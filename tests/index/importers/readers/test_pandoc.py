"""Documents that others made, read as pandoc reads them: their words, notes, items and rows."""

import shutil
from collections import Counter
from pathlib import Path

import pytest

from index.importers.readers import docx, odt
from tests.index.importers.readers.pandoc_oracle import our_facts, pandoc_facts, words_of

ROOT = Path(__file__).resolve().parents[4]
CORPUS = ROOT.parent / "shared/corpora/documents"
READERS = {"docx": docx.read, "odt": odt.read}
ALIKE = 0.98  # of the notes, items and rows that pandoc has
MOST_UNEXPLAINED = 0.001  # of the words

FIELD = "pandoc leaves out the result of this field, which the page shows"
BLANK = "pandoc puts a blank between paragraphs that were joined"
CAPTION = "pandoc takes the caption for the description of the picture"
HEADER_ROWS = "pandoc 3.1 loses the header rows of the tables of an ODT"
EXPLAINED = {
    "test__command__9002.docx": FIELD,
    "test__command__9391.docx": FIELD,
    "test__docx__paragraph_insertion_deletion.docx": BLANK,
    "test__odt__odt__expression.odt": FIELD,
    "test__odt__odt__expressionUnevaluated.odt": FIELD,
    "test__odt__odt__imageIndex.odt": CAPTION,
    "test__odt__odt__imageWithCaption.odt": CAPTION,
    "test__odt__odt__referenceToChapter.odt": FIELD,
    "test__odt__odt__simpleTableWithHeader.odt": HEADER_ROWS,
    "test__odt__odt__simpleTableWithMultipleHeaderRows.odt": HEADER_ROWS,
    "test__odt__odt__tableWithSpans.odt": HEADER_ROWS,
}

pytestmark = [
    pytest.mark.external,
    pytest.mark.skipif(not CORPUS.is_dir(), reason="the documents of others are not here"),
    pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not here"),
]


@pytest.mark.parametrize("kind", READERS)
def test_every_document_of_others_is_read_as_pandoc_reads_it(kind):
    table, words, wrong = [], 0, 0
    totals, same = Counter(), Counter()
    files = sorted(CORPUS.glob(f"*/*.{kind}"))
    for file in files:
        structured = READERS[kind](file.read_bytes(), file.name)
        theirs = pandoc_facts(file, kind)
        if theirs is None:
            continue
        ours = our_facts(structured)
        told = sum((words_of(each.text) for each in structured.omissions), Counter())
        missing, extra = theirs.words - ours.words - told, ours.words - theirs.words
        if (missing or extra) and file.name not in EXPLAINED:
            table.append(f"{file.name}: missing {dict(missing)}, extra {dict(extra)}")
            wrong += (missing + extra).total()
        words += theirs.words.total()
        for what in ("notes", "items", "rows"):
            totals[what] += getattr(theirs, what)
            same[what] += min(getattr(theirs, what), getattr(ours, what))

    assert len(files) > 40
    assert wrong <= MOST_UNEXPLAINED * words, "\n".join(table)
    assert {what: same[what] >= ALIKE * totals[what] for what in totals} == {
        "notes": True, "items": True, "rows": True,
    }, (same, totals)  # fmt: skip
