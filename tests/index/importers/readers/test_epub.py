"""An e-book as structured text: its pages in order, footnotes across them, and its pictures."""

import base64
import io
import random
import shutil
import subprocess
import zipfile

import pytest

from index.errors import SourceProblem
from index.importers.readers.epub import read
from index.office.text import OmissionKind, StructuredParagraph, StructuredPicture
from tests.conftest import ROOT
from tests.index.importers.readers.pandoc_oracle import our_facts, pandoc_facts

BOOKS = ROOT.parent / "shared" / "corpora" / "documents" / "pandoc"
CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/content.opf"/></rootfiles></container>'
)
PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
XHTML = '<html xmlns="http://www.w3.org/1999/xhtml"><head/><body>{}</body></html>'


def package(pages, title="Harbour Voices", more="", guide="", author="Somebody"):
    """The package document of a book with `pages`, by their names."""
    items = "".join(
        f'<item id="i{at}" href="{name}" media-type="application/xhtml+xml"/>'
        for at, name in enumerate(pages)
    )
    spine = "".join(f'<itemref idref="i{at}"/>' for at in range(len(pages)))
    return (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<metadata><dc:title>{title}</dc:title><dc:creator>{author}</dc:creator></metadata>"
        f"<manifest>{items}{more}</manifest><spine>{spine}</spine>{guide}</package>"
    )


def epub(pages, parts=None, **about):
    """A book of `pages`: name -> what is in the body."""
    whole = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": CONTAINER,
        "OEBPS/content.opf": package(pages, **about),
        **{f"OEBPS/{name}": XHTML.format(body) for name, body in pages.items()},
        **(parts or {}),
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in whole.items():
            packed.writestr(name, data, zipfile.ZIP_STORED if name == "mimetype" else None)
    return file.getvalue()


def book(pages, parts=None, **about):
    return read(epub(pages, parts, **about), "book.epub")


def texts(text):
    return [each.text for each in text.paragraphs()]


def refusal(data):
    with pytest.raises(SourceProblem) as told:
        read(data, "book.epub")
    return str(told.value)


def test_pages_are_read_in_the_order_of_the_spine():
    text = book({"b.xhtml": "<h1>One</h1><p>a</p>", "a.xhtml": "<h1>Two</h1><p>b</p>"})
    assert texts(text) == ["One", "a", "Two", "b"]


@pytest.mark.parametrize(
    ("said", "title"), [("Words of Harbour  voices.", "Harbour Voices"), ("Words.", "")]
)
def test_a_title_of_a_book_is_one_where_its_text_has_it(said, title):
    assert book({"a.xhtml": f"<h2>One</h2><p>{said}</p>"}).title == title


def test_words_of_an_author_are_no_part_of_the_text():
    text = book({"a.xhtml": "<p>Words</p>"})
    assert "Somebody" not in repr((text.blocks, text.notes, text.title, text.omissions))


def test_an_element_that_is_closed_at_once_holds_nothing():
    text = book({"a.xhtml": '<p>One <a id="x"/><b/>two</p><div hidden="hidden"/><p>Three</p>'})
    assert texts(text) == ["One two", "Three"]
    assert not any(run.is_bold for each in text.paragraphs() for run in each.runs)


def test_the_contents_of_a_book_are_left_out():
    nav = '<item id="n" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>'
    pages = {"nav.xhtml": "<h1>Contents</h1>", "a.xhtml": "<p>Words</p>"}
    text = book(pages, more=nav)
    assert texts(text) == ["Words"]
    assert [(each.kind, each.text) for each in text.omissions] == [
        (OmissionKind.CONTENTS, "Contents")
    ]


def test_the_contents_of_an_older_book_are_left_out_where_they_are_links():
    guide = '<guide><reference type="toc" href="{}"/></guide>'
    pages = {"toc.xhtml": '<p><a href="a.xhtml">Chapter</a></p>', "a.xhtml": "<p>Words</p>"}
    assert texts(book(pages, guide=guide.format("toc.xhtml"))) == ["Words"]
    assert texts(book(pages, guide=guide.format("a.xhtml"))) == ["Chapter", "Words"]


def test_footnotes_in_another_file_of_the_book_are_linked():
    mark = '<p>Word<a epub:type="noteref" href="../notes/n.xhtml#n1" id="m1">1</a> more</p>'
    note = '<aside epub:type="footnote" id="n1"><a href="../text/{}.xhtml#m1">1</a> Note {}</aside>'
    notes = note.format("a", "a") + note.format("b", "b").replace("n1", "n2")
    text = book(
        {
            "text/a.xhtml": mark,
            "text/b.xhtml": mark.replace("n1", "n2"),
            "notes/n.xhtml": notes,
        }
    )
    assert texts(text) == ["Word more", "Word more"]
    marks = [run.note for each in text.paragraphs() for run in each.runs if run.note]
    assert [[each.text for each in text.notes[mark]] for mark in marks] == [["Note a"], ["Note b"]]


def test_pictures_in_the_book_are_taken():
    item = '<item id="p" href="images/quay%20one.png" media-type="image/png"/>'
    body = (
        '<p>One</p><img src="../images/quay%20one.png" alt="The quay"/>'
        '<svg><image xlink:href="../images/quay%20one.png"/></svg>'
        '<img src="../../x.png" alt="gone"/>'
    )
    text = book({"text/a.xhtml": body}, {"OEBPS/images/quay one.png": PNG}, more=item)
    pictures = [each for each in text.blocks if isinstance(each, StructuredPicture)]
    assert pictures == [
        StructuredPicture("quay one.png", PNG, "The quay"),
        StructuredPicture("quay one.png", PNG),
    ]
    assert [(each.kind, each.text) for each in text.omissions] == [(OmissionKind.PICTURE, "gone")]


def test_a_page_that_is_a_picture_is_told():
    items = (
        '<item id="d" href="d.svg" media-type="image/svg+xml"/></manifest>'
        '<spine><itemref idref="d"/></spine><manifest>'
    )
    text = book({"a.xhtml": "<p>Words</p>"}, {"OEBPS/d.svg": "<svg/>"}, more=items)
    assert [each.kind for each in text.omissions] == [OmissionKind.PICTURE]


def encryption(path):
    return {
        "META-INF/encryption.xml": '<encryption xmlns:e="urn:x"><e:EncryptedData><e:CipherData>'
        f'<e:CipherReference URI="{path}"/></e:CipherData></e:EncryptedData></encryption>'
    }


def test_an_encrypted_book_is_refused_and_encrypted_letters_are_no_obstacle():
    pages = {"a.xhtml": "<p>Words</p>"}
    assert "is encrypted" in refusal(epub(pages, encryption("OEBPS/a.xhtml")))
    assert texts(book(pages, encryption("OEBPS/font/a.ttf"))) == ["Words"]


@pytest.mark.parametrize(
    "parts",
    [
        {"META-INF/container.xml": "<container/>"},
        {"META-INF/container.xml": "<container"},
        {"META-INF/container.xml": CONTAINER.replace("content", "other")},
        {"OEBPS/content.opf": '<!DOCTYPE a [<!ENTITY b "c">]><package>&b;</package>'},
        {"OEBPS/content.opf": package(["gone.xhtml"])},
        {"META-INF/encryption.xml": "<"},
    ],
)
def test_a_damaged_book_is_refused_in_a_sentence(parts):
    assert "“book.epub” is damaged" in refusal(epub({"a.xhtml": "<p>Words</p>"}, parts))


def test_a_page_that_unpacks_to_very_much_is_refused():
    bomb = "<p>" + " " * (20 << 20)
    assert "too large" in refusal(epub({"a.xhtml": bomb}))
    many = {f"{at}.xhtml": "<p>" + "x " * (1 << 20) for at in range(10)}
    assert "too large" in refusal(epub(many))


def test_entities_that_a_page_defines_are_not_followed():
    defined = "".join(f'<!ENTITY a{at + 1} "&a{at};&a{at};">' for at in range(60))
    bomb = f'<!DOCTYPE html [<!ENTITY a0 "word">{defined}]><html><body><p>&a60;</p></body></html>'
    assert texts(book({"a.xhtml": ""}, {"OEBPS/a.xhtml": bomb})) == ["&a60;"]


def test_the_same_page_twice_in_the_spine_is_read_once():
    pages = {"a.xhtml": "<p>Words</p>"}
    twice = package(["a.xhtml", "a.xhtml"])
    assert texts(book(pages, {"OEBPS/content.opf": twice})) == ["Words"]


def test_mutants_are_read_or_refused_in_a_sentence():
    body = '<h1>A</h1><p>Words<a epub:type="noteref" href="#n">1</a></p><aside id="n">Note</aside>'
    whole = epub({"a.xhtml": body, "b.xhtml": "<ul><li>x</li></ul>"})
    draw = random.Random(18)  # noqa: S311  the same mutants each time
    outcomes, refusals = set(), set()
    for _each in range(300):
        data = bytearray(whole)
        for _change in range(draw.randint(1, 8)):
            data[draw.randrange(len(data))] = draw.randrange(256)
        try:
            outcomes.add(type(read(bytes(data), "book.epub")).__name__)
        except SourceProblem as problem:
            refusals.add(str(problem).partition(" is ")[0])
    assert outcomes == {"StructuredText"}
    assert refusals == {"“book.epub”"}


TITLE_PAGE = {"Waste", "Land", "Eliot", "Ezra", "Pound", "il", "miglior", "fabbro"}


def differing(path):
    theirs = pandoc_facts(path, "epub", about=())
    ours = our_facts(read(path.read_bytes(), path.name))
    assert (ours.notes, ours.items, ours.rows) == (theirs.notes, theirs.items, theirs.rows)
    return theirs.words - ours.words, ours.words - theirs.words


BOOK_NAMES = ["epub2_cover", "epub2_no_cover", "epub2_picture", "formatting", "img", "img_no_cover"]
needs_pandoc = pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed")
needs_books = pytest.mark.skipif(
    not BOOKS.is_dir(), reason="the corpora are not beside the project"
)


@pytest.mark.external
@needs_pandoc
@needs_books
@pytest.mark.parametrize("name", BOOK_NAMES)
def test_books_of_pandoc_have_the_words_that_pandoc_reads(name):
    unseen = {"FAIL": 2} if name == "formatting" else {}  # its style sheet hides these on a screen
    assert differing(BOOKS / f"test__epub__{name}.epub") == (unseen, {})


@pytest.mark.external
@needs_pandoc
@needs_books
def test_a_poem_has_its_title_page_and_no_numbers_of_its_notes():
    missing, extra = differing(BOOKS / "test__epub__wasteland.epub")
    assert all(word.isdecimal() for word in missing)  # of lines, before the notes: links back
    assert sum(missing.values()) < 20
    assert extra.keys() >= TITLE_PAGE  # pandoc leaves the title page out
    assert sum(extra.values()) == 36


@pytest.mark.external
@needs_pandoc
@needs_books
def test_all_but_the_formulas_of_a_book_with_formulas_is_the_same():
    path = BOOKS / "test__epub__features.epub"
    missing, extra = differing(path)
    assert not {"PASS", "FAIL", "MathML"} & (missing.keys() | extra.keys())
    assert max(map(len, extra)) == 1  # letters and digits of formulas, which pandoc has as TeX


REPORT = """# Harbour Voices

Twelve dockers[^1] said **so**.

- wages
    - helmets
- bribes

1. publish
2. pay

> “We were cold.”

| Group | Age |
|-------|-----|
| One   | 20  |

[^1]: One foreman joined.
"""


@pytest.mark.external
@needs_pandoc
@pytest.mark.parametrize("kind", ["epub2", "epub3"])
def test_a_book_that_pandoc_writes_keeps_all_facts(tmp_path, kind):
    made = tmp_path / "report.epub"
    command = ["pandoc", "-t", kind, "--metadata", "title=Report", "-o", str(made)]
    subprocess.run(command, input=REPORT.encode(), check=True)
    text = read(made.read_bytes(), made.name)
    headings = [(each.heading, each.text) for each in text.paragraphs() if each.heading is not None]
    assert (1, "Harbour Voices") in headings
    facts = our_facts(text)
    assert (facts.notes, facts.items, facts.rows) == (1, 5, 2)
    assert [each.text for each in text.notes["1"]] == ["One foreman joined."]
    quotes = [
        each.text for each in text.blocks if isinstance(each, StructuredParagraph) and each.is_quote
    ]
    assert quotes == ["“We were cold.”"]


@pytest.mark.external
@needs_pandoc
@needs_books
def test_documents_that_pandoc_turns_into_books_lose_no_word(tmp_path):
    made = tmp_path / "made.epub"
    for document in sorted(BOOKS.glob("*.docx"))[::8]:
        subprocess.run(["pandoc", document, "-o", made], check=False, capture_output=True)
        theirs = pandoc_facts(made, "epub", about=())
        ours = our_facts(read(made.read_bytes(), made.name))
        assert theirs.words - ours.words == {}, document.name
        assert (ours.notes, ours.rows) == (theirs.notes, theirs.rows), document.name
        made.unlink()


def test_what_a_style_sheet_of_the_book_hides_is_left_out():
    link = '<link rel="stylesheet" href="../css/a.css"/>'
    pages = {f"text/{name}.xhtml": f"{link}<p>{name}</p><p class='x'>gone</p>" for name in "ab"}
    item = '<item id="s" href="css/a.css" media-type="text/css"/>'
    text = book(pages, {"OEBPS/css/a.css": "p.x { display: none }"}, more=item)

    assert texts(text) == ["a", "b"]
    assert [(each.kind, each.text) for each in text.omissions] == [
        (OmissionKind.HIDDEN, "gone"),
        (OmissionKind.HIDDEN, "gone"),
    ]


@pytest.mark.parametrize("address", ["a.css", "../../a.css", "https://example.org/a.css", ""])
def test_a_style_sheet_that_is_not_in_the_book_changes_nothing(address):
    text = book({"a.xhtml": f'<link rel="stylesheet" href="{address}"/><p class="x">seen</p>'})

    assert texts(text) == ["seen"]
