"""What a file says of its authors is told by its fields; its words are shown and stored nowhere."""

import json

import pytest

from index.errors import SourceProblem
from index.importers.import_report import imported, imported_lines
from index.importers.readers.docx import read as read_docx
from index.office.metadata import OWN, read_properties, statements, statements_beside
from index.office.text import FileStatement, StructuredParagraph, StructuredText, TextRun
from tests.index.importers.readers.test_epub import epub
from tests.index.importers.readers.test_odt import odt
from tests.index.importers.test_pdf_secrets import told_by_its_makers
from tests.index.office.test_docx_reader import docx, linked, paragraph

SAID = "The dockworkers told of nights that were colder than any they had known."
DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
CORE = (
    f'<cp:coreProperties xmlns:cp="http://any/cp" {DC}><dc:creator>Aigul Osmonova</dc:creator>'
    "<cp:lastModifiedBy>Bolot</cp:lastModifiedBy><dc:title>Secret talks</dc:title>"
    "</cp:coreProperties>"
)
APP = (
    "<Properties><Company>Harbourfund</Company><Application>Word</Application>"
    "<TitlesOfParts><lpstr>Heading</lpstr></TitlesOfParts></Properties>"
)
OWN_ONES = (
    '<Properties><property name="Checked by"><lpwstr>Cholpon</lpwstr></property>'
    '<property name="Shared"><bool>true</bool></property></Properties>'
)
META = (
    f'<office:document-meta xmlns:office="o" xmlns:meta="m" {DC}><office:meta>'
    "<meta:initial-creator>Aigul Osmonova</meta:initial-creator><dc:creator>Bolot</dc:creator>"
    '<meta:user-defined meta:name="Company">Harbourfund</meta:user-defined>'
    "<dc:title>Secret talks</dc:title></office:meta></office:document-meta>"
)
PAGE = (
    "<html><head><title>Secret talks</title><meta name=author content='Aigul Osmonova'>"
    "<meta name='DC.creator' content='Bolot'><!--[if gte mso 9]><xml><o:DocumentProperties>"
    "<o:Company>Harbourfund</o:Company></o:DocumentProperties></xml><![endif]--></head>"
    f"<body><h1>Talks</h1><p>{SAID}</p></body></html>"
)


def word_file(**parts):
    links = linked(
        ("officeDocument", "word/document.xml"),
        ("core-properties", "docProps/core.xml"),
        ("extended-properties", "docProps/app.xml"),
        ("custom-properties", "docProps/custom.xml"),
    )
    held = {
        "_rels/.rels": links,
        "docProps/core.xml": CORE,
        "docProps/app.xml": APP,
        "docProps/custom.xml": OWN_ONES,
    }
    changed = f'<w:p><w:ins w:author="Daniyar"><w:r><w:t>{SAID}</w:t></w:r></w:ins></w:p>'
    return docx(paragraph("Talks") + changed, **(held | parts))


def book():
    said = "Secret talks</dc:title><dc:contributor>Bolot</dc:contributor><dc:title>Talks"
    return epub({"a.xhtml": f"<h1>Talks</h1><p>{SAID}</p>"}, title=said, author="Aigul Osmonova")


def libre():
    return odt(f"<text:p>{SAID}</text:p>", **{"meta.xml": META})


OF_WORD = (
    "author (2 words), last changed by (1 word), title (2 words), company (1 word), "
    "own property (3 words), reviewer (1 word)"
)
FILES = {
    "word.docx": (word_file, OF_WORD),
    "libre.odt": (libre, "author (2 words), last changed by (1 word), own property (2 words)"),
    "page.html": (PAGE.encode, "title (2 words), author (3 words), company (1 word)"),
    "book.epub": (book, "title (2 words), contributor (1 word), author (2 words)"),
    "made.pdf": (told_by_its_makers, "author (1 word), title (3 words), company (1 word)"),
}
SECRETS = ("Osmonova", "Bolot", "Harbourfund", "Cholpon", "Daniyar", "Secret talks")


@pytest.mark.parametrize("name", FILES)
def test_the_fields_and_the_number_of_their_words_are_told(bring_in, name):
    make, fields = FILES[name]
    result = bring_in(make(), name).result

    (told,) = [each for each in result.guesses if each.kind == "removed-words"]
    assert f"metadata: {fields}" in told.text
    assert told.certainty == "sure"


@pytest.mark.parametrize("name", FILES)
def test_the_words_are_shown_on_screen_and_stored_nowhere(bring_in, name):
    make, _fields = FILES[name]
    outcome = bring_in(make(), name)

    shown = "\n".join(imported_lines(outcome.result))
    assert "metadata: author: " in shown
    assert "Osmonova" in shown
    files = [file for file in outcome.folder.rglob("*") if file.is_file()]
    kept = "\n".join(file.read_text("utf-8") for file in files)
    stored = json.dumps(imported(outcome.result))
    assert "nights that were colder" in kept
    assert [secret for secret in SECRETS if secret in kept or secret in stored] == []
    texts = [each["text"] for each in imported(outcome.result)["left_out"]
             if each["kind"] == "metadata"]  # fmt: skip
    assert texts
    assert set(texts) == {None}


@pytest.mark.parametrize("name", ["page.html", "book.epub"])
def test_a_title_that_no_page_shows_does_not_enter_the_folder(bring_in, name):
    body = f"<h2>First night</h2><p>{SAID}</p><h2>Second night</h2><p>{SAID}</p>"
    page = f"<html><head><title>Draft for Bolot</title></head><body>{body}</body></html>"
    data = (
        page.encode() if name == "page.html" else epub({"a.xhtml": body}, title="Draft for Bolot")
    )
    outcome = bring_in(data, name)

    kept = [file.read_text("utf-8") for file in outcome.folder.rglob("*") if file.is_file()]
    assert [each for each in kept if "bolot" in each.casefold()] == []
    (title,) = [each for each in outcome.result.guesses if each.kind == "title"]
    assert title.text == "It is called “First night”, since it is the first heading."
    told = [each.text for each in outcome.result.guesses if each.kind == "removed-words"]
    assert "metadata: title (3 words)" in told[0]


def test_a_title_that_the_text_has_is_not_told():
    text = StructuredText(
        (StructuredParagraph((TextRun("Talks  at night"),)),),
        statements=statements([("title", "talks at night"), ("title", "Other")]),
    )

    assert statements_beside(text) == (FileStatement("title", "Other"),)


def test_what_a_file_says_is_told_once_and_within_limits():
    assert statements([("author", " A  b\n"), ("author", "A b"), ("author", " - ")]) == (
        FileStatement("author", "A b"),
    )
    many = statements([(f"field {n}", "word " * 10_000) for n in range(1_000)])
    assert len(many) == 60
    assert {len(each.text) for each in many} == {500}


def test_properties_may_hold_other_elements_and_are_read_within_limits():
    data = (
        '<all xmlns:a="x"><a:name>One<b> two</b><name> three</name></a:name>'
        f'<own name="Size">12</own><own name="By">{"A" * 9_999}</own></all>'
    )
    found = list(read_properties(data.encode(), {"name": "author", "own": OWN}))

    assert found[0] == ("author", "One two three")
    assert [field for field, _words in found] == ["author", OWN]
    assert len(found[1][1]) < 3_000


@pytest.mark.parametrize(
    "core",
    ["<!DOCTYPE a [<!ENTITY b 'Aigul'>]><a><creator>&b;</creator></a>", "<a><creator>", ""],
)
def test_properties_that_are_no_plain_xml_are_refused_as_other_parts_are(core):
    with pytest.raises(SourceProblem, match="damaged"):
        read_docx(word_file(**{"docProps/core.xml": core}), "a.docx")
