"""A web page as structured text: blocks, footnotes, lists, tables, and what is left out."""

# ruff: noqa: RUF001  Russian words

import base64
import re
import shutil
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from index.errors import SourceProblem
from index.importers.formats import kind_of
from index.importers.readers.html import read
from index.importers.structured_text import write_structured
from index.importers.web.page_parser import PageTooLarge, parse_page
from index.office.text import (
    OmissionKind,
    StructuredParagraph,
    StructuredPicture,
    StructuredTable,
    paragraphs_in,
)
from tests.conftest import ROOT
from tests.index.importers.readers.pandoc_oracle import our_facts, pandoc_facts

PAGES = ROOT.parent / "shared" / "corpora" / "documents" / "pandoc"
PIXEL = base64.b64encode(b"\x89PNG\r\n\x1a\n").decode()


def page(body, *, encoding="utf-8"):
    return read(body.encode(encoding), "page.html")


def headings(text):
    return [(each.heading, each.text) for each in text.blocks if each.heading is not None]


def texts(body):
    return [each.text for each in page(body).paragraphs()]


def left_out(text):
    return [(each.kind, each.text) for each in text.omissions]


def looks(body):
    (paragraph,) = page(body).blocks
    return [
        (run.text, run.is_bold, run.is_italic, run.is_raised, run.is_lowered)
        for run in paragraph.runs
    ]


def items(body):
    return [
        (each.text, each.item.level, each.item.number) if each.item else each.text
        for each in page(body).paragraphs()
    ]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>One<p>Two", ["One", "Two"]),
        ("One<div>Two</div>Three", ["One", "Two", "Three"]),
        ("One<br>two<br><br>Three", ["One\ntwo", "Three"]),
        ("<p>a  b\n\tc</p>", ["a b c"]),
        ("<b>a</b> <i>b</i>", ["a b"]),
        ("<pre>\na  b\n  c\n\nd</pre>", ["a  b\n  c", "d"]),
        (
            "AT&amp;T &laquo;x&raquo; &#1072; &copy &unknown; 4 < 5",
            ["AT&T «x» а © &unknown; 4 < 5"],
        ),
        ("<![CDATA[a < b]]>", ["a < b"]),
        ("<q>one <q>two</q></q>", ["“one ‘two’”"]),
        ('<q lang="ru">one</q>', ["«one»"]),
        ("</p></div>One</body></html>Two", ["OneTwo"]),
        ("<html><head><title>T</title>Words<p>More", ["Words", "More"]),
        ("<b><p>One</b> two</p>", ["One two"]),
        ("<p>One <unknown:thing a=1>two</unknown:thing></p>", ["One two"]),
        ("<a name=top><h1>Title</a></h1><p>Text", ["Title", "Text"]),
        ("<dl><dt>Term<dd>What it is</dl>", ["Term", "What it is"]),
        ("<!DOCTYPE html [<!ENTITY a 'b'>]><p>&a;", ["&a;"]),
        ("<math><mfrac><mn>1</mn><mn>2</mn></mfrac><mi>x</mi></math>", ["1/2x"]),
        ("<math><msup><mi>x</mi><mn>2</mn></msup></math> m<sup>2</sup>", ["x^2 m2"]),
        ("<p>a<!-- no --><script>if (a < b) no()</script><style>no{}</style>b", ["ab"]),
        ("<p>soft\u00adhyphen and no\u00a0break", ["soft\u00adhyphen and no\u00a0break"]),
    ],
)
def test_a_page_becomes_its_paragraphs(body, expected):
    assert texts(body) == expected


def test_headings_have_the_levels_of_their_tags():
    assert headings(page("<h1>A</h1><p>x</p><h3>B <i>c</i></h3>")) == [(1, "A"), (3, "B c")]


@pytest.mark.parametrize(
    ("body", "title", "first"),
    [
        ("<title>Two\n words</title><h2>A</h2><p>The two, words.", "Two words", 2),
        ("<title>Two words</title><h2>A</h2><p>Two of the words", "", 2),
        ("<title>Draft</title><p><font size=6>Large</font></p><h1>A</h1><h1>B</h1>", "", 0),
        ("<title>Stated</title><h1>A</h1><p>x", "", 1),
        ("<title>Stated</title><p>Stated</p><h1>A</h1><h1>B</h1>", "", 0),
        ("<title>Stated</title><h1>Stated</h1><h2>B</h2>", "", 0),
        ('<h1 class="title">Title</h1><h1>A</h1>', "", 0),
        ("<p><font size=6>Large</font></p><h1>A</h1><h1>B</h1>", "", 0),
    ],
)
def test_a_title_is_taken_from_the_page(body, title, first):
    text = page(body)
    assert (text.title, text.blocks[0].heading) == (title, first)


def test_emphasis_is_kept_however_its_tags_are_nested():
    assert looks("<p>a<b>b<i>c</b>d</i></p>") == [
        ("a", False, False, False, False),
        ("b", True, False, False, False),
        ("c", True, True, False, False),
        ("d", False, True, False, False),
    ]
    assert looks('<p>m<sup>2</sup><sub>i</sub><span style="font-weight: 700">b</span>') == [
        ("m", False, False, False, False),
        ("2", False, False, True, False),
        ("i", False, False, False, True),
        ("b", True, False, False, False),
    ]
    assert looks('<b style="font-weight:normal">plain</b>')[0][1] is False


def test_runs_know_their_language():
    (paragraph,) = page('<html lang=en><p>one <span lang="ru">два</span></p>').blocks
    assert [run.language for run in paragraph.runs] == ["en", "ru"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<ul><li>a<ul><li>b</ul><li>c</ul>", [("a", 0, ""), ("b", 1, ""), ("c", 0, "")]),
        (
            "<ol start=3><li>a<li value=7>b<li>c</ol>",
            [("a", 0, "3."), ("b", 0, "7."), ("c", 0, "8.")],
        ),
        ("<ol reversed><li>a<li>b</ol>", [("a", 0, "2."), ("b", 0, "1.")]),
        ("<ol type=a start=27><li>a</ol>", [("a", 0, "aa.")]),
        ('<ol style="list-style-type: upper-roman"><li value=44>a</ol>', [("a", 0, "XLIV.")]),
        ("<ol><li><p>a</p><p>b</p></li></ol>", [("a", 0, "1."), "b"]),
        ("<li>a", [("a", 0, "")]),
        (
            (
                "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]>"
                "<span style='mso-list:Ignore'>b)<span>&nbsp; </span></span><![endif]>a</p>"
            ),
            [("a", 1, "b)")],
        ),
    ],
)
def test_list_items_keep_their_depth_and_number(body, expected):
    assert items(body) == expected


@pytest.mark.parametrize(
    "body",
    [
        "<blockquote>a</blockquote>",
        "<blockquote><p>a</p></blockquote>",
        "<p class=MsoQuote>a",
        '<p style="margin-left: 1cm; margin-right: 1cm">a',
        '<p style="margin: 0 40px">a',
    ],
)
def test_block_quotations_are_known_by_markup_style_and_indentation(body):
    (paragraph,) = page(body).blocks
    assert paragraph.is_quote


def test_indentation_on_one_side_is_no_quotation():
    (paragraph,) = page('<p style="margin-left: 40px">a').blocks
    assert not paragraph.is_quote


def cells(table):
    return [
        [" / ".join(each.text for each in paragraphs_in(cell)) for cell in row]
        for row in table.rows
    ]


def test_a_table_keeps_its_header_and_its_merged_cells():
    caption, table = page(
        "<table><caption>Who</caption><thead><tr><td>A<td>B<td>C</thead>"
        "<tr><td rowspan=2>d<td colspan=2>e<tr><td>f<td><p>g<p>h</table>"
    ).blocks
    assert caption.text == "Who"
    assert cells(table) == [["A", "B", "C"], ["d", "e", ""], ["", "f", "g / h"]]
    assert (table.heads, dict(table.spans)) == (1, {(1, 0): (2, 1), (1, 1): (1, 2)})


def test_cells_of_heads_make_a_header():
    (table,) = page("<table><tr><th>A<th>B<tr><th>c<td>d</table>").blocks
    assert (table.heads, cells(table)) == (1, [["A", "B"], ["c", "d"]])


def test_a_table_that_only_lays_out_a_page_is_no_table():
    assert texts("<table><tr><td>Words<td><table><tr><td>a<td>b</table></table>")[0] == "Words"
    blocks = page("<table><tr><td><h1>Title</h1><p>Words<td>beside</table>").blocks
    assert all(isinstance(block, StructuredParagraph) for block in blocks)


FORMS = {
    "LibreOffice": (
        '<p>Karakol<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1'
        '</sup></a> in</p><div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym"'
        ' href="#sdfootnote1anc">1</a>A note</p></div>'
    ),
    "pandoc": (
        '<p>Karakol<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup>'
        '</a> in</p><section class="footnotes" role="doc-endnotes"><hr/><ol><li id="fn1"><p>A note'
        '<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section>'
    ),
    "pandoc, EPUB 3": (
        '<p>Karakol<a href="#fn1" epub:type="noteref" id="fnref1">1</a> in</p><section'
        ' epub:type="footnotes"><aside epub:type="footnote" id="fn1"><p><a href="#fnref1"'
        ' role="doc-backlink">1</a>. A note</p></aside></section>'
    ),
    "Word": (
        '<p>Karakol<a style=\'mso-footnote-id:ftn1\' href="#_ftn1" name="_ftnref1" title=""><span'
        " class=MsoFootnoteReference><![if !supportFootnotes]>[1]<![endif]></span></a> in</p><div"
        " style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p><a"
        ' style=\'mso-footnote-id:ftn1\' href="#_ftnref1" name="_ftn1"><span>[1]</span></a> A note'
        "</p></div></div>"
    ),
    "Wikipedia": (
        '<p>Karakol<sup id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup> in</p><ol><li'
        ' id="cite_note-1"><b><a href="#cite_ref-1">^</a></b> <span>A note</span></li></ol>'
    ),
    "by hand": (
        '<p>Karakol<sup><a name="m1" href="#n1">1</a></sup> in</p><p><a name="n1"></a>A note</p>'
    ),
    "popping up": (
        '<p>Karakol<a epub:type="noteref" href="#n">*</a> in</p>'
        '<aside epub:type="footnote" id="n" hidden>A note</aside>'
    ),
}


@pytest.mark.parametrize("form", FORMS)
def test_footnotes_are_linked_from_their_marks(form):
    text = page(FORMS[form])
    (paragraph,) = text.blocks
    assert [(run.text, run.note) for run in paragraph.runs] == [
        ("Karakol", ""),
        ("", "1"),
        (" in", ""),
    ]
    assert [each.text for each in text.notes["1"]] == ["A note"]
    assert text.omissions == ()


@pytest.mark.parametrize(
    "body",
    [
        '<ul><li><a href="#s">1</a></ul><div id="s"><h2>One</h2><p>Words</div>',
        '<p id="top">Top</p><p><a href="#top">↑</a>',
        '<p>Word<sup><a href="#gone">1</a></sup>',
        '<p>See <a href="#n">the note</a></p><p id="n">A note',
    ],
)
def test_other_links_are_words(body):
    text = page(body)
    assert not text.notes
    words = re.sub(r"</?(?:sup|a)\b[^>]*>", "", body)
    words = re.sub(r"<[^>]*>", " ", words).split()
    assert " ".join(each.text for each in text.paragraphs()).split() == words


@pytest.mark.parametrize("words", ["civil", "ill", "note 1", "lix mix", "so"])
def test_words_that_lead_to_a_footnote_stay_before_its_mark(words):
    text = page(f'<p>A <a epub:type="noteref" href="#n">{words}</a></p><aside id="n">Note</aside>')
    (paragraph,) = text.blocks
    assert (paragraph.text, paragraph.runs[-1].note) == (f"A {words}", "1")


@pytest.mark.parametrize("label", ["1", "[12]", "(iv)", "xxxix", "a", "**", "3.", "II"])
def test_labels_of_footnotes_are_left_out(label):
    text = page(f'<p>A<a epub:type="noteref" href="#n">{label}</a></p><aside id="n">Note</aside>')
    (paragraph,) = text.blocks
    assert (paragraph.text, paragraph.runs[-1].note) == ("A", "1")


def test_a_footnote_of_a_footnote_is_a_paragraph():
    mark = '<a epub:type="noteref" href="#{}">1</a>'
    notes = f'<aside id="x">B{mark.format("y")}</aside><aside id="y">C</aside>'
    text = page(f"<p>A{mark.format('x')}</p>{notes}")
    assert [each.text for each in text.blocks] == ["A", "C"]
    assert write_structured(text).text.split() == ["A[^1]", "C", "[^1]:", "B1"]


def test_a_footnote_that_no_mark_of_the_text_leads_to_is_a_paragraph():
    circle = "".join(
        f'<p id="{at}">{at}<sup><a epub:type="noteref" href="#{to}">1</a></sup></p>'
        for at, to in ("xy", "yz", "zx")
    )
    assert texts(f"<p>Words</p>{circle}") == ["Words", "x1", "y1", "z1"]


@pytest.mark.parametrize(
    ("body", "kind", "words"),
    [
        ("<del>gone</del>", OmissionKind.DELETED, "gone"),
        ("<del><p>gone</p><p>too</p></del>", OmissionKind.DELETED, "gone too"),
        ("<div hidden>gone</div>", OmissionKind.HIDDEN, "gone"),
        ('<span aria-hidden="true">gone</span>', OmissionKind.HIDDEN, "gone"),
        ('<i style="color:red; DISPLAY: none">gone</i>', OmissionKind.HIDDEN, "gone"),
        ("<span style='mso-hide:all'>gone</span>", OmissionKind.HIDDEN, "gone"),
        ("<nav><a href=x>gone</a></nav>", OmissionKind.CONTENTS, "gone"),
        ("<p class=MsoToc1>gone</p>", OmissionKind.CONTENTS, "gone"),
        ('<div title="header"><p>gone</div>', OmissionKind.HEADER, "gone"),
        ('<div title="footer"><p>gone</div>', OmissionKind.FOOTER, "gone"),
        ("<div style='mso-element:comment'>gone</div>", OmissionKind.COMMENT, "gone"),
        ("<span class=msoDel>gone</span>", OmissionKind.DELETED, "gone"),
        ('<span class="deletion" data-author="x">gone</span>', OmissionKind.DELETED, "gone"),
        (
            '<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a> gone</p></div>',
            OmissionKind.COMMENT,
            "[a] gone",
        ),
        ("<button>gone</button>", OmissionKind.OTHER, "gone"),
        ("<noscript>gone</noscript>", OmissionKind.OTHER, "gone"),
        ('<img src="https://example.org/x.png" alt="gone">', OmissionKind.PICTURE, "gone"),
        ("<svg><title>no</title><text>gone</text></svg>", OmissionKind.PICTURE, "gone"),
    ],
)
def test_what_is_left_out_is_told(body, kind, words):
    text = page(f"<p>Before</p>{body}<p>After</p>")
    assert [each.text for each in text.paragraphs()] == ["Before", "After"]
    assert left_out(text) == [(kind, words)]
    assert text.omissions[0].paragraph == 1


def test_a_comment_of_a_shared_document_is_no_footnote():
    text = page(
        '<p>One<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup> two</p>'
        '<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Not this</span></p></div>'
    )
    assert [each.text for each in text.paragraphs()] == ["One two"]
    assert not text.notes
    assert left_out(text) == [(OmissionKind.COMMENT, "[a]Not this")]


@pytest.mark.parametrize(
    ("sheet", "is_hidden"),
    [
        (".x { color: red; display: none }", True),
        ("h1, p.x{display:none}", True),
        ("#i { visibility: hidden }", True),
        ("/* a */ @media print { b {} } .x { display: none }", True),
        (".x { display: none } .x { display: block }", False),
        ("@media print { .x { display: none } }", False),
        ("/* .x { display: none } */", False),
        (".y .x, div.x { display: none }", False),
    ],
)
def test_what_a_style_sheet_of_the_page_hides_is_left_out(sheet, is_hidden):
    text = page(f"<style>{sheet}</style><p>Before</p><p class='a x' id=i>Words</p>")
    assert [each.text for each in text.paragraphs()] == ["Before", "Words"][: 2 - is_hidden]
    assert [each.kind for each in text.omissions] == [OmissionKind.HIDDEN] * is_hidden


@pytest.mark.parametrize("none", ["none ! important", "/* so */none", "none/**/!important"])
def test_what_a_style_hides_is_left_out_however_it_is_written(none):
    text = page(f"<p>Before</p><p style='display:{none}'>Words</p>")
    assert [each.text for each in text.paragraphs()] == ["Before"]
    assert [each.kind for each in text.omissions] == [OmissionKind.HIDDEN]


def test_deleted_words_leave_their_paragraph_whole():
    text = page("<p>One <del>gone </del>two</p>")
    assert [each.text for each in text.paragraphs()] == ["One two"]
    assert text.omissions[0].paragraph == 1


def test_pictures_in_the_page_are_taken_with_what_they_show():
    text = page(f'<p>One<img src="data:image/png;base64,{PIXEL}" alt="The quay"> two</p><p>Three')
    assert [type(block) for block in text.blocks] == [
        StructuredParagraph,
        StructuredPicture,
        StructuredParagraph,
    ]
    assert text.blocks[1] == StructuredPicture("picture.png", b"\x89PNG\r\n\x1a\n", "The quay")
    assert text.blocks[0].text == "One two"


def test_a_picture_that_is_broken_is_left_out():
    assert left_out(page('<p>One<img src="data:image/png;base64,@@@" alt="x">')) == [
        (OmissionKind.PICTURE, "x")
    ]


RUSSIAN = "<p>Участники исследования рассказали о взаимоотношениях с правоохранительными органами."


@pytest.mark.parametrize(
    ("start", "body", "encoding", "told"),
    [
        ("", RUSSIAN, "utf-8", ""),
        ("", RUSSIAN, "utf-8-sig", ""),
        ("", RUSSIAN, "utf-16", "utf-16"),
        ("", RUSSIAN, "cp1251", "windows-1251"),
        ("", RUSSIAN, "koi8-r", "koi8-r"),
        ('<meta charset="windows-1251">', RUSSIAN, "cp1251", "windows-1251"),
        ("<meta content='text/html; charset=koi8-r'>", RUSSIAN, "koi8-r", "koi8-r"),
        ('<?xml version="1.0" encoding="ibm866"?>', RUSSIAN, "cp866", "ibm866"),
        ('<meta charset="utf-8">', RUSSIAN, "cp1251", "windows-1251"),
        ('<meta charset="iso-8859-1">', "<p>Café – “naïve”", "cp1252", "windows-1252"),
        ("", "<p>Café – “naïve”", "cp1252", "windows-1252"),
        ('<meta charset="no-such">', RUSSIAN, "utf-8", ""),
    ],
)
def test_the_encoding_is_stated_or_recognised_and_told(start, body, encoding, told):
    text = page(start + body, encoding=encoding)
    assert [each.text for each in text.paragraphs()] == [body.removeprefix("<p>")]
    assert text.encoding == told


WORDS = st.lists(
    st.sampled_from(["police", "said", "“no”", "2019", "милиция", "they’re", "so-so", "x"]),
    max_size=4,
)
INLINE = [
    "b",
    "i",
    "em",
    "strong",
    "a",
    "span",
    "sup",
    "sub",
    "q",
    "font",
    "u",
    "s",
    "small",
    "code",
    "unknown",
    "abbr",
    "cite",
]
BLOCK = [
    "p",
    "div",
    "h1",
    "h2",
    "h3",
    "blockquote",
    "section",
    "pre",
    "center",
    "article",
    "li",
    "ul",
    "ol",
    "dl",
    "dt",
    "dd",
    "figure",
]
TABLE = ["table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption"]
TAG = st.sampled_from(INLINE + BLOCK + TABLE)
PIECES = st.one_of(
    WORDS.map(lambda words: f" {' '.join(words)} "),
    TAG.map("<{}>".format),
    TAG.map("</{}>".format),
    st.sampled_from(["<br>", "<hr/>", "</br>", "<p/>", "<!-- x -->", "<td colspan=3 rowspan=2>"]),
    st.sampled_from(['<a id="n">', ' <sup><a href="#n">1</a></sup> ', '<li id="n">', '<p id="n">']),
)


@given(st.lists(PIECES, max_size=40).map("".join))
def test_no_word_is_lost_or_added_however_tags_are_nested(body):
    text = page(f"<body>{body}")
    facts = our_facts(text)
    marks = [*re.findall(r'<a href="#n">(1)</a>', body)]
    plain = re.sub(r"<!--.*?-->|<[^>]*>", " ", body)
    expected = sorted(re.sub(r"[“”‘’]", "", plain).split())
    found = [run.text for each in all_paragraphs(text) for run in each.runs]
    said = sorted(re.sub(r"[“”‘’]", "", " ".join(found)).split())
    assert sorted([*said, *["1"] * facts.notes]) == expected
    assert facts.notes <= len(marks)


def all_paragraphs(text):
    yield from text.paragraphs()
    for note in text.notes.values():
        yield from paragraphs_in(note)


@st.composite
def whole_pages(draw):
    """A page that a program wrote: every tag is closed."""
    count = draw(st.integers(1, 12))
    parts, words = [], []
    for _each in range(count):
        said = " ".join(draw(WORDS)) or "word"
        tag = draw(st.sampled_from(BLOCK[:8]))
        inner = draw(st.sampled_from(["{}", "<b>{}</b>", "<i><b>{}</b></i>", "<span>{}</span>"]))
        parts.append(f"<{tag}>{inner.format(said)}</{tag}>")
        words.append(said)
    return "".join(parts), words


@given(whole_pages())
def test_a_whole_page_has_its_paragraphs_in_order(given_page):
    body, words = given_page
    assert texts(body) == words


NESTED = ["div", "ul><li", "table><tr><td", "q"]
NESTED += [pytest.param(each, marks=pytest.mark.long) for each in ("span", "b", "blockquote")]


@pytest.mark.parametrize("tag", NESTED)
def test_ten_thousand_nested_elements_keep_their_words(tag):
    said = " ".join(each.text for each in page(f"<{tag}>x " * 10_000 + "end").paragraphs())
    assert (said.count("x"), said.rstrip("”’").split()[-1]) == (10_000, "end")


TOO_MANY = [pytest.param("x<b>" * 250_000, marks=pytest.mark.long), "<a b=" * 500_000]


@pytest.mark.parametrize("pieces", TOO_MANY, ids=["x<b>", "<a b="])
def test_a_page_of_too_many_pieces_is_refused_in_a_sentence(pieces):
    with pytest.raises(SourceProblem, match="too large"):
        page(pieces)


@pytest.mark.parametrize("piece", ["<p>", "</i>", "x<b>"])
def test_a_page_is_too_large_whatever_its_pieces_are(piece):
    assert parse_page(piece * 1_900, most=4_000)
    with pytest.raises(PageTooLarge):
        parse_page(piece * 5_000, most=4_000)


def test_a_web_page_is_known_by_its_content_and_a_packed_one_refused():
    packed = b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
    assert kind_of(Path("a.html"), b"<!DOCTYPE html><p>x", b"").name == "html"
    assert "save it as a web page" in (kind_of(Path("a.mht"), packed, b"").refusal or "")


EXPLAINED = {
    "test__html-reader.html": {
        "baz": "deleted",
    },
    "test__s5-inserts.html": {"STUFF": "not in body", "INSERTED": "not in body"},
}


@pytest.mark.external
@pytest.mark.skipif(not PAGES.is_dir(), reason="the corpora are not beside the project")
@pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed")
def test_pages_of_pandoc_read_as_pandoc_reads_them():
    for path in sorted(PAGES.glob("*.html")):
        ours = our_facts(read(path.read_bytes(), path.name))
        theirs = pandoc_facts(path, "html", about=())
        differing = (theirs.words - ours.words) + (ours.words - theirs.words)
        assert differing.keys() <= EXPLAINED.get(path.name, {}).keys(), path.name
        assert (ours.notes, ours.items, ours.rows) == (theirs.notes, theirs.items, theirs.rows)


def test_tables_in_a_row_of_pages_are_tables():
    tables = list(page("<table><tr><td>a<td>b</table>" * 2).blocks)
    assert [cells(each) for each in tables if isinstance(each, StructuredTable)] == [
        [["a", "b"]]
    ] * 2


def test_struck_words_are_words_and_known():
    struck = (
        '<s>a</s> b <strike><i>c</i></strike> d <span style="text-decoration: underline '
        'line-through"><span style="text-decoration:none">e</span></span> <u>f</u>'
    )
    (paragraph,) = page(f"<p>{struck}</p>").paragraphs()

    assert [run.text for run in paragraph.runs if run.is_struck] == ["a", "c", "e"]
    assert paragraph.text == "a b c d e f"


def test_white_words_are_known_where_nothing_is_behind_them():
    page = (
        '<p>a<span style="color: #FFF">b</span><span style="color:white;background:#000">c</span>'
        '<span style="color:white"><span style="color:black">d</span></span></p>'
    )
    (paragraph,) = read(page.encode(), "a.html").paragraphs()

    assert [run.text for run in paragraph.runs if run.is_white] == ["b"]


def test_a_column_of_headers_is_one_where_every_row_begins_with_it():
    rows = "<tr><th>Port</th><th>Women</th></tr><tr><th rowspan=2>North</th><td>1</td></tr>"
    whole = read(f"<table>{rows}<tr><td>2</td></tr></table>".encode(), "a.html")
    broken = read(f"<table>{rows}<tr><td>2</td></tr><tr><td>x</td></tr></table>".encode(), "a.html")

    assert [(each.heads, each.side_heads) for each in whole.blocks] == [(1, 1)]
    assert [(each.heads, each.side_heads) for each in broken.blocks] == [(1, 0)]
