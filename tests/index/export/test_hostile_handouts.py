"""Handouts that somebody made to deceive or to delay: nothing of them passes for unchanged."""

import zipfile
from itertools import islice, permutations, product

import pytest

from index import (
    ArchiveUnreadable,
    Level,
    TextChoice,
    TextSetting,
    check_handout,
    check_words,
)
from index.export.extract import extract
from index.export.formats import FORMATS
from index.model import Item, ItemKind, Set
from index.model.links import link_of
from index.office.text import MOST_PARAGRAPHS
from tests.conftest import each_once
from tests.index.export.test_handout import changed, packed_again
from tests.index.export.test_handout_kinds import slide_of

MAIN = {"docx": "word/document.xml", "odt": "content.xml", "pptx": "ppt/slides/slide2.xml"}
BODY = {"docx": "<w:body>", "odt": "<office:text>", "pptx": "</p:spTree>"}
FORMS = {
    "docx": "<w:p><w:r><w:t>{}</w:t></w:r></w:p>",
    "odt": "<text:p>{}</text:p>",
    "pptx": "<p:sp><p:txBody><a:p><a:r><a:t>{}</a:t></a:r></a:p></p:txBody></p:sp>",
}


@pytest.fixture
def bandits(first_archive):
    return next(each for each in first_archive.quotes if each.id == "q-bandits")


@pytest.fixture
def written(first_archive, tmp_path):
    """Writes the quotes of the case study in a format, with `more` at the beginning of a part."""

    def write(form, more=""):
        file = tmp_path / f"a.{form}"
        quotes = {each.id for each in first_archive.quotes}
        file.write_bytes(FORMATS[form].write(extract(first_archive, None, quotes, "train")))
        with zipfile.ZipFile(file) as packed:
            parts = {name: packed.read(name) for name in packed.namelist()}
        text, at = parts[MAIN[form]].decode(), BODY[form]
        assert at in text
        put = at + more if form != "pptx" else more + at
        packed_again(file, parts | {MAIN[form]: text.replace(at, put, 1).encode()})
        return file

    return write


@pytest.mark.parametrize("step", [37, pytest.param(1, marks=pytest.mark.long)])
def test_beside_quotes_that_nobody_touched_is_nothing_else(first_archive, tmp_path, step):
    """In every format, text and level, of a set and of quotes; without --long some of these."""
    forms = [*FORMS, "txt", "md", "epub", "html"]
    cases = [*product(forms, [None, *TextChoice], [None, *Level], [True, False])]
    quotes = {each.id for each in first_archive.quotes}
    for form, choice, level, is_set in cases[::step]:
        reading = choice and TextSetting("ru", choice)
        parts = [(each, None) for each in first_archive.content.sets]
        whole = () if level else ((None, None),)
        for chosen, only in parts if is_set else ((None, quotes), *whole):
            taken = extract(first_archive, level, only, FORMATS[form].use, chosen, reading)
            file = tmp_path / f"a.{form}"
            file.write_bytes(FORMATS[form].write(taken))

            told = check_handout(file, first_archive)

            assert told.quotes
            assert not told.others, (form, choice, level, is_set)


NAME = "Gulmira, 31, of a town"
BOX = FORMS["docx"]
SHAPE = (
    '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>'
    f"{BOX}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
)
DRAWN = (
    '<w:r><w:drawing><a:t xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">{}</a:t>'
    "</w:drawing></w:r>"
)
OTHERWISE = (
    '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
    '<mc:Choice Requires="w"><w:r><w:t>{}</w:t></w:r></mc:Choice><mc:Fallback>'
    "<w:r><w:t></w:t></w:r></mc:Fallback></mc:AlternateContent>"
)
FRAME = "<draw:frame><draw:text-box><text:p>{}</text:p></draw:text-box></draw:frame>"
NOTE = (
    '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
    "<text:note-body><text:p>{}</text:p></text:note-body></text:note>"
)
CONDITION = (
    '<text:conditional-text text:condition="ooow:1" text:string-value-if-true="{}" '
    'text:string-value-if-false=""/>'
)


WITHIN = [
    *(("docx", each) for each in (SHAPE, DRAWN, OTHERWISE)),
    *(("odt", each) for each in (FRAME, NOTE, CONDITION)),
]


@pytest.mark.parametrize(
    ("within", "words"), each_once(WITHIN, ["official bandits", "Woman 26 years old"])
)
def test_what_stands_within_a_quote_or_its_line_alters_it(first_archive, written, within, words):
    form, shown = within
    file = written(form)
    around = {"docx": ("</w:t></w:r>", "<w:r><w:t>"), "odt": ("", "")}
    before, after = around[form]
    put = f"{words}{before}{shown.format(NAME)}{after}"
    changed(file, (words, put), part=MAIN[form])

    told = [each for each in check_handout(file, first_archive).quotes if each.difference]

    assert [f"{{+{NAME}+}}" in each.difference for each in told] == [True]


def test_a_footnote_of_somebody_else_alters_its_quote(first_archive, written):
    file = written("docx")
    note = f'<w:footnote w:id="77">{BOX.format(NAME)}</w:footnote></w:footnotes>'
    mark = 'official bandits</w:t></w:r><w:r><w:footnoteReference w:id="77"/></w:r><w:r><w:t>'
    changed(file, ("</w:footnotes>", note), part="word/footnotes.xml")
    changed(file, ("official bandits", mark))

    (told,) = [each for each in check_handout(file, first_archive).quotes if each.difference]

    assert f"{{+{NAME}+}}" in told.difference


def test_a_word_that_is_struck_through_counts_as_gone(first_archive, written):
    file = written("docx")
    struck = "</w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>bandits</w:t></w:r><w:r><w:t>"
    changed(file, ("bandits", struck))

    (told,) = [each for each in check_handout(file, first_archive).quotes if each.difference]

    assert "[-bandits-]" in told.difference


@pytest.mark.parametrize(
    ("form", "before", "after"),
    [
        ("docx", r"(satchel:kyrgyzstan/q-bandits#\w+)", r"\1 {}"),
        ("docx", r"(satchel:kyrgyzstan/q-bandits#\w+</w:t></w:r></w:p>)", rf"\1{BOX}"),
        ("pptx", r"(satchel:kyrgyzstan/q-bandits#\w+)", r"\1 {}"),
        ("pptx", "</p:spTree>", FORMS["pptx"] + "</p:spTree>"),
        ("pptx", "Who speaks: as the editor allows", "Who speaks: {}"),
        ("pptx", r'(name="Title"/>.*?<a:t>)[^<]*', r"\1{}"),
    ],
    ids=["code", "below", "on the slide", "box", "foot", "title"],
)
def test_a_name_beside_a_quote_is_told_to_be_read(first_archive, written, form, before, after):
    file = written(form)
    part = MAIN[form]
    if form == "pptx":
        part = f"ppt/slides/slide{slide_of(file, 'q-bandits#')}.xml"
    changed(file, (before, after.replace("{}", NAME)), part=part)

    told = check_handout(file, first_archive)

    assert [each for each in told.others if NAME in each]
    assert not told.is_unchanged


ADDED = {
    "content": ("</head>", f'<style>blockquote::before {{ content: "{NAME}" }}</style></head>'),
    "variable": (
        "</head>",
        f"<style>p {{ --a: '{NAME}' }} p:after {{ content: var(--a) }}</style>",
    ),
    "escaped": ("</head>", r'<style>p:after{content:"\47ulmira, 31, of a town"}</style></head>'),
    "marker": ("official bandits", f"<i style=\"list-style: '{NAME}'\">official</i> bandits"),
    "attribute": (
        "<blockquote",
        f'<style>*:after {{content:attr(x)}}</style><blockquote x="{NAME}"',
    ),
    "svg": ("official bandits", f"official <svg><text>{NAME}</text></svg>bandits"),
    "input": ("official bandits", f'official <input value="{NAME}">bandits'),
    "textarea": ("official bandits", f"official <textarea>{NAME}</textarea>bandits"),
    "hint": ("official bandits", f'official <textarea placeholder="{NAME}"></textarea>bandits'),
    "picture": ("official bandits", f'official <img src="data:," alt="{NAME}">bandits'),
    "frame": ("official bandits", f'official <iframe srcdoc="{NAME}"></iframe>bandits'),
    "script": ("</body>", f"<script>document.body.append('{NAME}')</script></body>"),
}


@pytest.mark.parametrize("way", ADDED)
def test_a_name_that_a_page_adds_to_its_text_is_told(first_archive, tmp_path, way):
    chosen = {each.id for each in first_archive.quotes}
    page = FORMATS["html"].write(extract(first_archive, None, chosen, "train")).decode()
    before, after = ADDED[way]
    assert before in page
    (tmp_path / "a.html").write_text(page.replace(before, after, 1), "utf-8")

    told = check_handout(tmp_path / "a.html", first_archive)

    assert [each for each in told.others if NAME in each]


def test_the_styles_of_other_programs_add_no_words(first_archive, bandits, tmp_path):
    styles = "li:before { content: '\\25cf ' } p { font-family: 'Times New Roman' }"
    page = f"<html><style>{styles}</style><blockquote><p>{bandits.text}</p></blockquote></html>"
    (tmp_path / "a.html").write_text(page, "utf-8")

    assert check_handout(tmp_path / "a.html", first_archive).is_unchanged


NUMBERED = (
    '<w:abstractNum w:abstractNumId="77"><w:lvl w:ilvl="0"><w:numFmt w:val="{}"/>'
    '<w:lvlText w:val="{}"/></w:lvl></w:abstractNum><w:num w:numId="77">'
    '<w:abstractNumId w:val="77"/></w:num></w:numbering>'
)
ITEM = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="77"/></w:numPr>'
LISTED = (
    '<text:list-style style:name="L77"><text:list-level-style-{} text:level="1" {}/>'
    "</text:list-style></office:automatic-styles>"
)


@pytest.mark.parametrize("form", ["decimal", "bullet", "none"])
@pytest.mark.parametrize("is_of_style", [True, False], ids=["style", "paragraph"])
@pytest.mark.parametrize(("label", "is_told"), [(f"{NAME}: ", True), ("(%1) §", False)])
def test_a_name_that_a_numbering_adds_to_a_line_is_told(
    first_archive, written, form, is_of_style, label, is_told
):
    file = written("docx")
    changed(file, ("</w:numbering>", NUMBERED.format(form, label)), part="word/numbering.xml")
    if is_of_style:
        before = r'(<w:style [^>]*><w:name w:val="Attribution"/>(?:(?!<w:pPr>).)*<w:pPr>)'
        changed(file, (before, rf"\1{ITEM}"), part="word/styles.xml")
    else:
        changed(file, (r'(<w:pStyle w:val="Attribution"/>)', rf"\1{ITEM}"))

    told = check_handout(file, first_archive)

    differences = "".join(each.difference or "" for each in told.quotes)
    assert ("Gulmira" in differences, told.is_unchanged) == (is_told, not is_told)


@pytest.mark.parametrize(
    ("kind", "label", "is_told"),
    [
        ("number", f'style:num-format="1" style:num-prefix="{NAME} "', True),
        ("number", f'style:num-format="1" style:num-list-format="{NAME} %1%"', True),
        ("bullet", f'text:bullet-char="{NAME}"', True),
        ("number", 'style:num-format="a" style:num-suffix=")"', False),
    ],
)
@pytest.mark.parametrize("way", ["list", "item", "paragraph"])
def test_a_name_that_a_list_of_an_odt_adds_to_a_line_is_told(
    first_archive, written, kind, label, is_told, way
):
    file = written("odt")
    style = 'text:style-name="L77"'
    starts = {
        "list": f"<text:list {style}><text:list-item>",
        "item": '<text:list><text:list-item text:style-override="L77">',
        "paragraph": "<text:list><text:list-item>",
    }
    more = LISTED.format(kind, label)
    paragraph = "Attribution"
    if way == "paragraph":
        paragraph = "P77"
        own = (
            '<style:style style:name="P77" style:family="paragraph" '
            'style:parent-style-name="Attribution" style:list-style-name="L77"/>'
        )
        more = own + more
    line = r'<text:p text:style-name="Attribution">(.*?</text:p>)'
    item = (
        f'{starts[way]}<text:p text:style-name="{paragraph}">'
        r"\1</text:list-item></text:list>"
    )
    changed(file, ("</office:automatic-styles>", more), (line, item), part=MAIN["odt"])

    told = check_handout(file, first_archive)

    differences = "".join(each.difference or "" for each in told.quotes)
    assert ("Gulmira" in differences, told.is_unchanged) == (is_told, not is_told)


@pytest.mark.parametrize("part", ["notesSlides/notesSlide{}", "slideLayouts/slideLayout5"])
def test_a_name_in_the_notes_or_the_layout_of_a_slide_is_told(first_archive, written, part):
    file = written("pptx")
    name = f"ppt/{part.format(slide_of(file, 'q-bandits#'))}.xml"
    changed(file, ("</p:spTree>", FORMS["pptx"].format(NAME) + "</p:spTree>"), part=name)

    assert check_handout(file, first_archive).others == (NAME,)


def test_a_name_behind_a_citation_that_is_none_is_told(first_archive):
    chosen = {each.id for each in first_archive.quotes}
    text = FORMATS["txt"].write(extract(first_archive, None, chosen, "train")).decode()
    at = text.index("\n\n(Sex work and policing", text.index("official bandits"))
    put = f"\n\nSex work and policing in Kyrgyzstan: a case study. {NAME}"

    told = check_words(text[:at] + put + text[at:], first_archive)

    assert {each.state.value for each in told.quotes} == {"unchanged"}
    assert [each for each in told.others if NAME in each]


def test_words_of_another_hand_next_to_a_quote_without_a_code_are_told(first_archive, bandits):
    told = check_words(f"“{NAME} said: {bandits.text}", first_archive)

    assert [each for each in told.others if NAME in each] or told.quotes[0].difference


@pytest.fixture
def fewer(request, monkeypatch):
    """How many paragraphs may be read: with --long as many as ever, else a tenth of these."""
    if request.config.getoption("--long"):
        return MOST_PARAGRAPHS
    for reader in ("odf.content", "docx.content", "pptx.reader"):
        monkeypatch.setattr(f"index.office.{reader}.MOST_PARAGRAPHS", MOST_PARAGRAPHS // 10)
    return MOST_PARAGRAPHS // 10


@pytest.mark.parametrize(
    ("form", "kind"), each_once([*FORMS], ["codes", "paragraphs", "characters"])
)
def test_what_would_take_long_is_refused_in_a_sentence(
    first_archive, bandits, written, form, kind, fewer
):
    code = link_of("kyrgyzstan", bandits.id, bandits.text)
    more = {
        "codes": FORMS[form].format(code) * 10_001,
        "paragraphs": FORMS[form].format("a b") * (fewer + 1),
        "characters": FORMS[form].format("complain " * 900_000),
    }

    with pytest.raises(ArchiveUnreadable, match=r"“a\.\w+” is too long to be checked\. Check it"):
        check_handout(written(form, more[kind]), first_archive)


@pytest.mark.parametrize("most", [500_000, pytest.param(None, marks=pytest.mark.long)])
def test_words_of_a_quote_in_any_order_are_not_compared_for_ever(first_archive, most, monkeypatch):
    """With --long for as long as a check may take, else for a hundredth of that."""
    if most is not None:
        monkeypatch.setattr("index.export.handout.effort._MOST", most)
    words = max((each.text for each in first_archive.quotes), key=len).split()
    count = MOST_PARAGRAPHS if most is None else MOST_PARAGRAPHS // 20
    lines = [" ".join(each) for each in islice(permutations(words, 4), count)]

    with pytest.raises(ArchiveUnreadable, match="too long to be checked"):
        check_words("\n".join(lines), first_archive)


def test_a_code_that_stands_again_and_again_is_not_listed_as_often(first_archive, bandits, written):
    code = link_of("kyrgyzstan", bandits.id, bandits.text)

    told = check_handout(written("docx", FORMS["docx"].format(code) * 200), first_archive).quotes

    assert len(set(told)) == len(told) < 15


@pytest.mark.parametrize("form", ["docx", "odt", "pptx"])
def test_a_part_that_is_there_twice_is_refused(first_archive, written, form):
    file = written(form)
    with zipfile.ZipFile(file) as packed:
        data = packed.read(MAIN[form])
    with zipfile.ZipFile(file, "a") as packed, pytest.warns(UserWarning, match="Duplicate"):
        packed.writestr(MAIN[form], data)

    with pytest.raises(ArchiveUnreadable, match=f"is no {form.upper()} that can be read"):
        check_handout(file, first_archive)


FAR = "\n\nWe thank all who helped us.\n\nThe room is open from nine.\n\n{}\n"


def test_a_name_far_from_any_quote_is_told(first_archive):
    chosen = {each.id for each in first_archive.quotes}
    text = FORMATS["txt"].write(extract(first_archive, None, chosen, "train")).decode()

    told = check_words(text + FAR.format("It was told by Gulmira Asanova."), first_archive)

    assert told.others[-1:] == ("It was told by Gulmira Asanova.",)
    assert "The room is open from nine." not in told.others


FIELD = (
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>{}</w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
)
SIMPLE = '<w:p><w:fldSimple w:instr="{}"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>'


@pytest.mark.parametrize("field", [FIELD, SIMPLE])
@pytest.mark.parametrize(
    "code", [f"COMMENTS {NAME}", f"PAGE \\* {NAME}", "HYPERLINK mailto:gulmira@example.org"]
)
def test_the_stored_instruction_of_a_field_is_told_as_hidden_words(
    first_archive, written, field, code
):
    told = check_handout(written("docx", field.replace("{}", code)), first_archive)
    assert code in told.others


NUMBERS = [
    *(" PAGE ", r"PAGE \* MERGEFORMAT", r"PAGEREF _Toc1234 \h"),
    *(r"DATE \@ &quot;d MMMM yyyy&quot;", "HYPERLINK &quot;https://example.org/a&quot;"),
]


@pytest.mark.parametrize(("code", "field"), each_once(NUMBERS, [FIELD, SIMPLE]))
def test_the_instruction_of_a_number_or_a_web_page_says_nothing(
    first_archive, written, field, code
):
    told = check_handout(written("docx", field.replace("{}", code)), first_archive)
    assert [each for each in told.others if each != "1"] == []


def test_a_document_with_another_one_within_it_is_refused_with_what_to_do(first_archive, written):
    file = written("docx", '<w:altChunk r:id="rId9"/>')
    with zipfile.ZipFile(file) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    namespace = (
        b'<w:altChunk xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    )
    parts[MAIN["docx"]] = parts[MAIN["docx"]].replace(b"<w:altChunk", namespace)
    packed_again(file, parts | {"word/within.htm": f"<html>{NAME}</html>".encode()})

    with pytest.raises(ArchiveUnreadable, match="has another file within it") as refused:
        check_handout(file, first_archive)
    assert "save it once more" in str(refused.value)


def test_the_questions_of_the_set_that_is_named_are_no_other_words(first_archive, tmp_path):
    quote = first_archive.quotes[0].id
    question = "Who could have helped her brother Azamat?"
    items = Item(ItemKind.PASSAGE, quote), Item(ItemKind.QUESTION, words={"en": question})
    chosen = Set("mine", {"en": "Mine"}, items=items)
    file = tmp_path / "a.docx"
    file.write_bytes(FORMATS["docx"].write(extract(first_archive, None, None, "print", chosen)))

    assert any(question in each for each in check_handout(file, first_archive).others)
    assert check_handout(file, first_archive, sets=[chosen]).is_unchanged


USER = (
    '<text:user-field-decls><text:user-field-decl office:value-type="string" text:name="zz" '
    f'office:string-value="{NAME}"/></text:user-field-decls>'
)
FIELDS = [
    ('user-field-get text:name="zz"', NAME),
    (f'bibliography-mark text:identifier="{NAME}"', NAME),
    ("title", "[title]"),
    ('bookmark-ref text:ref-name="x"', "[bookmark-ref]"),
    ("sender-firstname", "[sender-firstname]"),
    ("page-number", "[page-number]"),
]


@pytest.mark.parametrize(("element", "shown"), FIELDS)
def test_a_field_of_an_odt_that_may_show_other_words_alters_a_quote(
    first_archive, written, element, shown
):
    file = written("odt")
    name = element.split(maxsplit=1)[0]
    field = f"<text:{element}>official bandits</text:{name}>"
    changed(
        file,
        ("official bandits", field),
        ("<office:text>", f"<office:text>{USER}"),
        part=MAIN["odt"],
    )

    told = [each for each in check_handout(file, first_archive).quotes if each.difference]

    assert [f"{{+{shown}+}}" in each.difference for each in told] == [True]


def test_words_of_an_odt_that_are_shown_under_a_condition_are_told(first_archive, written):
    file = written("odt")
    section = '<text:section text:name="a" text:display="condition" text:condition="ooow:1">'
    words = f"{section}<text:p>Aigul</text:p></text:section>"
    changed(file, ("</office:text>", f"{words}</office:text>"), part=MAIN["odt"])

    assert check_handout(file, first_archive).unseen == ("Aigul",)


INLINE = (
    '</w:t></w:r><w:r><w:drawing><wp:inline xmlns:wp="urn:wp"><a:graphic xmlns:a="http://schemas.'
    'openxmlformats.org/drawingml/2006/main"><a:blip r:embed="rIdNone"/></a:graphic></wp:inline>'
    "</w:drawing></w:r><w:r><w:t>"
)
PICTURES = {
    "docx": INLINE,
    "odt": '<draw:frame text:anchor-type="as-char"><draw:image xlink:href="a.png"/></draw:frame>',
}


@pytest.mark.parametrize("form", PICTURES)
def test_a_picture_within_a_quote_alters_it(first_archive, written, form):
    file = written(form)
    changed(file, ("official bandits", f"official {PICTURES[form]}bandits"), part=MAIN[form])

    told = [each for each in check_handout(file, first_archive).quotes if each.difference]

    assert ["{+[picture]+}" in each.difference for each in told] == [True]


@pytest.mark.parametrize("picture", ["<img src='data:,'>", "<b><img src='data:,' alt=''></b>"])
def test_a_picture_within_a_quote_of_a_page_alters_it(first_archive, tmp_path, picture):
    chosen = {each.id for each in first_archive.quotes}
    page = FORMATS["html"].write(extract(first_archive, None, chosen, "train")).decode()
    put = page.replace("official bandits", f"official {picture} bandits", 1)
    (tmp_path / "a.html").write_text(put, "utf-8")

    told = check_handout(tmp_path / "a.html", first_archive).quotes

    assert ["{+[picture]+}" in each.difference for each in told if each.difference] == [True]


@pytest.mark.parametrize(("style", "states"), [("Attribution", ["unknown"]), ("Normal", [])])
def test_a_sentence_in_quotation_marks_with_a_line_below_is_no_quote_of_the_archive(
    first_archive, written, style, states
):
    said = "“The police have never beaten any of us, and whoever says so was paid.”"
    line = f"<w:p><w:pPr><w:pStyle w:val='{style}'/></w:pPr><w:r><w:t>Sex worker</w:t></w:r></w:p>"

    told = check_handout(written("docx", FORMS["docx"].format(said) + line), first_archive)

    assert [each.state.value for each in told.quotes if each.passage is None] == states
