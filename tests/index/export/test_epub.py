"""The e-book: whole, with links that lead somewhere, and nothing that it may not tell."""

import io
import os
import subprocess
import sys
import zipfile
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, strategies as st

from index import Document, Level, OpenArchive, Passage, PassageKind, Section, replace
from index.export.epub.book import epub_of
from index.export.extract import extract
from index.export.words import Words
from index.model import CELL_END, ROW_END, Coding, PassageTable, Place, Theme, Vocabulary
from index.model.shown_text import TextChoice, TextSetting
from tests.conftest import ROOT
from tests.index.container.archives import RICH
from tests.index.export.file_text import words_of
from tests.index.export.test_html import HOSTILE, LEVELS, hostile, published
from tests.strategies import archives, few

X = "{http://www.w3.org/1999/xhtml}"
OPS = "{http://www.idpf.org/2007/ops}"
PACKAGE = "{http://www.idpf.org/2007/opf}"
WORDS = Words("en", Vocabulary())


class Book:
    """An e-book as a reader's program has it: its pages by their names, in the order of reading."""

    def __init__(self, data):
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            self.names = packed.namelist()
            self.files = {name: packed.read(name) for name in self.names}
            assert packed.getinfo("mimetype").compress_type == zipfile.ZIP_STORED
        self.package = ET.fromstring(self.files["EPUB/package.opf"])
        items = {each.get("id"): each for each in self.package.iter(f"{PACKAGE}item")}
        self.listed = [each.get("href") for each in items.values()]
        spine = (each.get("idref") for each in self.package.iter(f"{PACKAGE}itemref"))
        self.read = [items[name].get("href") for name in spine]
        self.pages = {
            name: ET.fromstring(self.files[f"EPUB/{name}"])
            for name in self.listed
            if name.endswith(".xhtml")
        }

    def places(self):
        return {
            f"{name}#{each.get('id')}": each
            for name, page in self.pages.items()
            for each in page.iter()
            if each.get("id")
        }

    def links(self):
        for name, page in self.pages.items():
            for link in page.iter(f"{X}a"):
                file, _, place = link.get("href").partition("#")
                yield f"{file or name}#{place}" if place else file

    def of_type(self, kind):
        elements = (each for page in self.pages.values() for each in page.iter())
        return [each for each in elements if each.get(f"{OPS}type") == kind]


def book(archive, level=None, **more):
    return Book(epub_of(extract(OpenArchive(archive, "nobody"), level, **more)))


def text_of(element):
    """The words of an element without the marks in it, with the breaks of its lines."""
    parts = [element.text or ""]
    for each in element:
        if each.tag == f"{X}br":
            parts.append("\n")
        elif each.get("class") not in ("mark", "none") and each.tag not in (f"{X}ul", f"{X}span"):
            parts.append(text_of(each))
        parts.append(each.tail or "")
    return "".join(parts)


def made(*passages, languages="en", **more):
    sections = (Section("s", "S", 1, tuple(passages)),)
    document = Document("d", "D", languages, sections=sections)
    return replace(RICH, documents=(document,), notes=(), glossary=(), pictures=(), **more)


@few
@given(archives(), st.sampled_from(LEVELS))
def test_any_archive_makes_a_whole_book_with_its_words(archive, level):
    taken = extract(OpenArchive(archive, "nobody"), level)

    held = Book(epub_of(taken))

    assert held.names[0] == "mimetype"
    assert set(held.names) - {"mimetype", "META-INF/container.xml", "EPUB/package.opf"} == {
        f"EPUB/{name}" for name in held.listed
    }
    assert set(held.read) == held.pages.keys() - {"contents.xhtml"}
    places = held.places()
    assert [link for link in held.links() if link not in places and link not in held.pages] == []
    for page in held.pages.values():
        ids = [each.get("id") for each in page.iter() if each.get("id")]
        assert len(ids) == len(set(ids))
    by_name = {key.partition("#")[2]: each for key, each in places.items()}
    for passage in taken.archive.passages():
        told = text_of(by_name[passage.id])
        for words in words_of(passage):
            assert "".join(words.split()) in "".join(told.split())
    for picture in taken.archive.placed_pictures():
        assert by_name[picture.id].find(f"{X}img").get("alt") == picture.description


@pytest.mark.parametrize("level", LEVELS)
def test_markup_in_an_archive_stays_text(level):
    granted = replace(hostile(RICH), language="en")
    granted = replace(granted, documents=tuple(map(published, granted.documents)))

    held = book(granted, level)

    tags = {each.tag for page in held.pages.values() for each in page.iter()}
    assert f"{X}script" not in tags
    assert any(HOSTILE in text_of(each) for each in held.pages["text-0001.xhtml"].iter(f"{X}h1"))


def test_footnotes_are_in_the_page_of_their_marks_and_lead_back():
    held = book(replace(RICH, documents=tuple(map(published, RICH.documents))), Level.FULL)

    notes, marks = held.of_type("footnote"), held.of_type("noteref")
    assert notes
    assert {each.get("role") for each in notes} == {"doc-footnote"}
    assert {each.get("role") for each in marks} == {"doc-noteref"}
    assert {each.get("href") for each in marks} == {f"#{each.get('id')}" for each in notes}
    back = notes[0].find(f"{X}p/{X}a")
    assert back.get("href") in {f"#{each.get('id')}" for each in marks}
    assert "A note." in text_of(notes[0])


def test_a_care_note_stands_before_what_it_is_about_and_in_its_place_in_the_index():
    passage = Passage("q", PassageKind.QUOTE, "We were cold.", "en", care=("death",))
    passage = replace(passage, codings=(Coding("t", 0, 2),))
    held = book(made(passage, themes=(Theme("t", {"en": "Cold"}),), sets=()))

    page = held.pages["text-0002.xhtml"]
    told = [text_of(each) for each in page.iter() if each.tag in (f"{X}p", f"{X}blockquote")]
    assert told.index("Care: death") < told.index("We were cold.")
    (index,) = held.of_type("index")
    listed = "".join(held.pages[index.get("href")].itertext())
    assert "Cold" in listed
    assert "Care: death · S" in listed
    assert "We were" not in listed


def test_pages_of_the_source_are_listed_where_it_has_them():
    texts = [
        Passage(f"p-{n}", PassageKind.PARAGRAPH, "Words.", "en", place=Place("a.pdf", n, n // 2))
        for n in range(2, 8)
    ]

    held = book(made(*texts, themes=(), sets=()))

    (pages,) = held.of_type("page-list")
    assert [each.text for each in pages.iter(f"{X}a")] == ["1", "2", "3"]
    assert len(held.of_type("pagebreak")) == 3
    assert b"a.pdf" not in b"".join(held.files.values())


def test_without_pages_nothing_is_said_of_them(first_archive):
    held = Book(epub_of(extract(first_archive)))

    assert held.of_type("page-list") == []
    assert b"pageBreakMarkers" not in held.files["EPUB/package.opf"]
    assert b"alternativeText" not in held.files["EPUB/package.opf"]


def test_a_long_document_is_in_several_files_and_no_care_note_is_parted_from_its_passage():
    texts = [
        Passage(f"p-{n}", PassageKind.PARAGRAPH, f"Words {n}.", "en", care=("death",))
        for n in range(1200)
    ]

    held = book(made(*texts, themes=(), sets=()))

    texts = f".//{X}p[@class='text']"
    files = [page for page in held.pages.values() if page.find(texts) is not None]
    assert len(files) > 3
    for page in files:
        kinds = [each.get("class") for each in page.iter(f"{X}p")]
        assert kinds[-1] != "care"


def test_a_book_is_read_from_the_right_where_its_words_are():
    arabic = Passage("p", PassageKind.PARAGRAPH, "كلمات", "ar")

    held = book(replace(made(arabic, languages="ar", themes=(), sets=()), language="ar"))

    spine = held.package.find(f"{PACKAGE}spine")
    assert spine.get("page-progression-direction") == "rtl"
    assert held.pages["text-0002.xhtml"].find(f".//{X}p").get("dir") == "rtl"


def test_quotes_lists_and_tables_from_the_right_say_so_and_others_let_it_be_found():
    table = PassageTable(header_rows=1, has_caption=True)
    passages = (
        Passage("q", PassageKind.QUOTE, "كلمات", "ar"),
        Passage("i", PassageKind.LIST_ITEM, "كلمات", "ar"),
        Passage("t", PassageKind.TABLE, f"Latin{ROW_END}a{CELL_END}b", "ar", table=table),
        Passage("e", PassageKind.QUOTE, "Words", "en"),
    )

    held = book(made(*passages, languages="ar", themes=(), sets=()))

    page = held.pages["text-0002.xhtml"]
    by_id = {each.get("id"): each for each in page.iter()}
    assert [by_id[name].get("dir") for name in ("q", "i", "t", "e")] == [
        "rtl",
        "rtl",
        "rtl",
        "auto",
    ]
    assert page.find(f".//{X}ul").get("dir") == "rtl"


def test_a_translation_is_alone_where_that_was_chosen(first_archive):
    reading = TextSetting("ru", TextChoice.TRANSLATION)
    held = Book(epub_of(extract(first_archive, reading=reading)))

    assert "Черновой перевод" in "".join(held.pages["text-0002.xhtml"].itertext())
    assert held.package.find(".//{http://purl.org/dc/elements/1.1/}language").text == "ru"


def test_a_book_has_no_script_no_address_and_no_font(first_archive):
    held = Book(epub_of(extract(first_archive)))

    assert {name.rpartition(".")[2] for name in held.listed} == {"xhtml", "css"}
    for name, page in held.pages.items():
        assert held.files[f"EPUB/{name}"].count(b"://") == 2  # the names of the standards
        assert page.find(f".//{X}script") is None


def test_the_contents_lead_to_every_heading(first_archive):
    held = Book(epub_of(extract(first_archive)))

    (contents,) = held.of_type("toc")
    listed = [each.text for each in contents.iter(f"{X}a")]
    (document,) = first_archive.content.documents
    assert [each.title for each in document.walk() if each.title not in listed] == []
    assert WORDS.say("glossary") in listed
    assert WORDS.say("themes") in listed


MADE = """
import resource
from index import Archive, Document, OpenArchive, Passage, PassageKind, Section
from index.export.epub.book import epub_of
from index.export.extract import extract

resource.setrlimit(resource.RLIMIT_CPU, (20, 20))  # seconds: the system ends the process then
texts = tuple(Passage(f"p-{n}", PassageKind.QUOTE, "Words. " * 30, "en") for n in range(10_000))
document = Document("d", "D", "en", sections=(Section("s", "S", 1, texts),))
archive = Archive("large", 1, "2026-01-31", {"en": "Large"}, "en", documents=(document,))
print(len(epub_of(extract(OpenArchive(archive, "nobody")))))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows bounds no process so")
def test_ten_thousand_passages_take_the_processor_for_twenty_seconds_at_most():
    command = [sys.executable, "-P", "-c", MADE]
    env = os.environ | {"PYTHONPATH": str(ROOT)}

    done = subprocess.run(command, check=False, capture_output=True, text=True, env=env)

    assert (done.returncode, done.stderr) == (0, "")
    assert int(done.stdout) > 50_000
