"""Whatever a document holds, its words come through in their order, and nothing breaks."""

import re
import shutil
import tempfile
from pathlib import Path
from random import Random
from xml.sax.saxutils import escape

import pytest
from hypothesis import given, strategies as st

from index import import_texts
from index.errors import SourceProblem
from index.importers.readers import docx, odt
from index.source.folder import read_source
from tests.index.importers.readers.test_docx import item, styled, word
from tests.index.importers.readers.test_odt import odt as an_odt, paragraph as odt_paragraph
from tests.index.office.test_docx_reader import cell, paragraph, table
from tests.strategies import fewer

WORD = re.compile(r"[^\W_]+")
WORDS = st.text("abя1*_[]#|>~\\:-.)(“”’' ", min_size=1, max_size=30).filter(WORD.search)
KINDS = ("paragraph", "heading", "quote", "item", "nested", "row")
BLOCKS = st.lists(
    st.tuples(st.sampled_from(KINDS), WORDS, st.none() | WORDS), min_size=1, max_size=12
)


def marked(xml, number):
    """Put the mark of a footnote at the end of a paragraph."""
    mark = f'<w:r><w:footnoteReference w:id="{number}"/></w:r></w:p>'
    head, _, tail = xml.rpartition("</w:p>")
    return head + mark + tail


def written(kind, words):
    said = escape(words)
    return {
        "paragraph": paragraph(said),
        "heading": styled(said, "H2"),
        "quote": styled(said, "Q"),
        "item": item(said, 2),
        "nested": item(said, 2, 1),
        "row": table(cell(paragraph(said)) + cell(paragraph("x"))),
    }[kind]


def document_of(blocks):
    """Return the body and the notes of a DOCX of `blocks`, and its words in order."""
    body, notes, said, below = "", "", [], []
    for number, (kind, words, note) in enumerate(blocks, start=2):
        xml = written(kind, words)
        said += WORD.findall(words) + (["x"] if kind == "row" else [])
        if note and kind not in ("heading", "row"):
            xml = marked(xml, number)
            notes += f'<w:footnote w:id="{number}">{paragraph(escape(note))}</w:footnote>'
            below += WORD.findall(note)
        body += xml
    return body, notes, said + below


def words_in(document):
    """Yield its texts: a title, unless it is the editor's; a first heading may repeat it."""
    if document.title_by != "editor":
        yield document.title
    for number, section in enumerate(document.walk()):
        if number or section.title != document.title:
            yield section.title
        for passage in section.passages:
            yield passage.text
            yield passage.attribution.text if passage.attribution else ""
    yield from (note.text for note in document.footnotes)


@fewer
@given(BLOCKS)
def test_all_words_come_through_in_order_and_none_is_added(blocks):
    body, notes, said = document_of(blocks)
    folder = Path(tempfile.mkdtemp())
    try:
        (folder / "talk.docx").write_bytes(word(body, notes))
        result = import_texts([folder / "talk.docx"], folder / "made")
        document = read_source(folder / "made").archive.documents[0]
    finally:
        shutil.rmtree(folder)

    assert [word for text in words_in(document) for word in WORD.findall(text)] == said
    assert result.ok, [guess.text for guess in result.guesses if guess.kind.startswith("words")]


def outcome(read, data):
    """Return the sentence with which a file is refused, or None."""
    try:
        read(data, "talk")
    except SourceProblem as problem:
        return str(problem)
    return None


FILES = {
    docx.read: word(paragraph("We waited there.") * 20),
    odt.read: an_odt(odt_paragraph("We waited there.") * 20),
}


@pytest.mark.parametrize(("read", "whole"), FILES.items(), ids=["docx", "odt"])
def test_a_file_with_wrong_bytes_is_read_or_refused_in_one_sentence(read, whole):
    chance = Random(18)  # noqa: S311  the same bytes each time
    refused = []
    for _each in range(150):
        data = bytearray(whole)
        for _byte in range(chance.randint(1, 8)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        refused.append(outcome(read, bytes(data)))

    assert any(refused)
    assert all(each.count("“talk”") == 1 for each in refused if each)
