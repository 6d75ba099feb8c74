"""Words of a handout that nobody sees are told, whatever hides them, and no others."""

import pytest

from index import Level, check_handout
from index.export.extract import extract
from index.export.formats import FORMATS
from tests.conftest import each_once
from tests.index.export.file_parts import swapped
from tests.index.export.test_handout import changed
from tests.index.export.test_handout_kinds import part_with, slide_of, written

BANDITS = "official bandits"
CLEAR = "<a:solidFill><a:srgbClr val='FF0000'><a:alpha val='0'/></a:srgbClr></a:solidFill>"
RED = "<a:solidFill><a:srgbClr val='FF0000'/></a:solidFill>"
WHOLE = "<w:color w:val='F8F8F8'/>"


def marked(file, form, look, words=BANDITS):
    """Give `words` in a file a look of their own, as a word processor does."""
    if form == "html":
        text = file.read_text("utf-8")
        assert words in text
        file.write_text(text.replace(words, f"<span {look}>{words}</span>", 1), "utf-8")
        return
    run, part = ("w", "word/document.xml") if form == "docx" else ("a", "")
    before = rf"<{run}:r>(?:<{run}:rPr[^>]*/>|<{run}:rPr.*?</{run}:rPr>)?<{run}:t([^>]*)>"
    found = rf"{before}([^<]*)({words})([^<]*)</{run}:t></{run}:r>"

    def said(number, look=""):
        return rf"<{run}:r>{look}<{run}:t xml:space='preserve'>\{number}</{run}:t></{run}:r>"

    part = part or f"ppt/slides/slide{slide_of(file, 'q-bandits#')}.xml"
    changed(file, (found, said(2) + said(3, look) + said(4)), part=part)


INK = "<a:solidFill><a:schemeClr val='{}'>{}</a:schemeClr></a:solidFill>"
TURNED = "<a:lumMod val='50000'/><a:lumOff val='40000'/>"
LOOKS = [
    ("docx", "<w:rPr><w:color w:val='FFFFFF'/></w:rPr>"),
    ("docx", f"<w:rPr>{WHOLE}</w:rPr>"),
    ("docx", "<w:rPr><w:color w:val='auto' w:themeColor='background1'/></w:rPr>"),
    ("docx", "<w:rPr><w:color w:val='123456'/><w:shd w:val='clear' w:fill='123456'/></w:rPr>"),
    ("docx", "<w:rPr><w:sz w:val='2'/></w:rPr>"),
    ("docx", "<w:rPr><w:color w:val='FFFF00'/><w:highlight w:val='yellow'/></w:rPr>"),
    ("docx", "<w:rPr><w:color w:val='000000'/><w:shd w:val='solid' w:color='000000'/></w:rPr>"),
    ("docx", "<w:rPr><w:vanish/></w:rPr>"),
    ("docx", "<w:rPr><w:w w:val='1'/></w:rPr>"),
    ("docx", "<w:rPr><w:position w:val='-3000'/></w:rPr>"),
    ("docx", "<w:rPr><w:color w:val='000000'/><w:shd w:val='pct95' w:color='000000'/></w:rPr>"),
    ("pptx", "<a:rPr><a:noFill/></a:rPr>"),
    ("pptx", "<a:rPr spc='-40000'/>"),
    ("pptx", f"<a:rPr>{INK.format('tx1', '<a:lumMod val="0"/>')}</a:rPr>"),
    ("pptx", f"<a:rPr>{INK.format('bg1', '<a:lumMod val="95000"/>')}</a:rPr>"),
    ("pptx", "<a:rPr sz='300'/>"),
    ("pptx", "<a:rPr><a:solidFill><a:schemeClr val='bg1'/></a:solidFill></a:rPr>"),
    ("pptx", "<a:rPr><a:solidFill><a:srgbClr val='12110F'/></a:solidFill></a:rPr>"),
    ("pptx", f"<a:rPr>{CLEAR}</a:rPr>"),
    (
        "pptx",
        f"<a:rPr>{RED}<a:highlight><a:srgbClr val='FF0000'/></a:highlight></a:rPr>",
    ),
    ("html", 'style="color: #FBF9F5"'),
    ("html", 'style="color: white; background: white"'),
    ("html", 'style="color: rgba(0, 0, 0, 0)"'),
    ("html", 'style="font-size: 1px"'),
    ("html", 'style="opacity: 0"'),
    ("html", 'style="display: none"'),
    ("html", 'style="position: absolute; left: -9999px"'),
]
SEEN = [
    ("docx", "<w:rPr><w:w w:val='90'/><w:position w:val='6'/></w:rPr>"),
    ("pptx", "<a:rPr spc='300'/>"),
    ("pptx", f"<a:rPr><a:ln>{RED}</a:ln><a:noFill/></a:rPr>"),
    ("pptx", f"<a:rPr>{INK.format('bg1', TURNED)}</a:rPr>"),
    ("docx", "<w:rPr><w:color w:val='FFFFFF'/><w:shd w:val='clear' w:fill='000000'/></w:rPr>"),
    ("docx", "<w:rPr><w:color w:val='FFFFFF'/><w:highlight w:val='black'/></w:rPr>"),
    ("docx", "<w:rPr><w:color w:val='auto'/><w:sz w:val='12'/></w:rPr>"),
    (
        "docx",
        "<w:rPr><w:color w:val='808080' w:themeColor='background1' w:themeShade='80'/></w:rPr>",
    ),
    ("pptx", "<a:rPr sz='900'><a:solidFill><a:srgbClr val='FFFFFF'/></a:solidFill></a:rPr>"),
    (
        "pptx",
        "<a:rPr><a:ln><a:solidFill><a:schemeClr val='bg1'/></a:solidFill></a:ln></a:rPr>",
    ),
    ("html", 'style="color: white; background-color: #222"'),
    ("html", 'style="color: #333; font-size: 6pt"'),
    ("html", 'aria-hidden="true"'),
]


@pytest.mark.parametrize(("form", "look"), LOOKS)
def test_words_that_nobody_sees_are_told(first_archive, tmp_path, form, look):
    file = written(first_archive, tmp_path / f"a.{form}", form, Level.ROLE)
    marked(file, form, look)

    checked = check_handout(file, first_archive)

    assert checked.unseen == (BANDITS,)
    assert not checked.is_unchanged


@pytest.mark.parametrize(("form", "look"), SEEN)
def test_words_that_are_seen_are_not_told(first_archive, tmp_path, form, look):
    file = written(first_archive, tmp_path / f"a.{form}", form, Level.ROLE)
    marked(file, form, look)

    assert check_handout(file, first_archive).unseen == ()


@pytest.mark.parametrize("form", ["docx", "odt", "pptx", "pptx-trainer", "html", "epub"])
def test_satchel_writes_no_words_that_nobody_sees(first_archive, tmp_path, form, request):
    sets = first_archive.content.sets
    for chosen in (None, *(sets if request.config.getoption("--long") else sets[:1])):
        file = tmp_path / f"a.{FORMATS[form].suffix}"
        taken = extract(first_archive, None, None, FORMATS[form].use, chosen)
        file.write_bytes(FORMATS[form].write(taken))

        assert check_handout(file, first_archive).unseen == ()


def test_words_that_a_style_hides_are_told(first_archive, tmp_path):
    file = written(first_archive, tmp_path / "a.docx", "docx", Level.ROLE)
    colour = r'(w:styleId="Attribution">.*?<w:color w:val=")[0-9A-F]{6}'
    changed(file, (f"(?s){colour}", r"\g<1>FFFFFF"), part="word/styles.xml")

    assert check_handout(file, first_archive).unseen[:1] == ("Sex worker",)


def test_words_that_were_deleted_with_changes_tracked_are_told_though_the_quote_is_unchanged(
    first_archive, tmp_path
):
    file = written(first_archive, tmp_path / "a.docx", "docx", Level.ROLE)
    gone = "<w:del><w:r><w:delText>Her name is Ayana.</w:delText></w:r></w:del>"
    changed(file, (r"(<w:r>(?:(?!<w:r>).)*official bandits)", rf"{gone}\1"))

    checked = check_handout(file, first_archive)

    assert checked.unseen == ("Her name is Ayana.",)
    assert {each.state for each in checked.quotes} == {"unchanged"}
    assert not checked.is_unchanged


def test_a_cell_or_a_paragraph_of_another_colour_is_behind_its_words(first_archive, tmp_path):
    file = written(first_archive, tmp_path / "a.docx", "docx", Level.ROLE)
    marked(file, "docx", f"<w:rPr>{WHOLE}</w:rPr>")
    changed(file, (r"(<w:pPr>)((?:(?!</w:p>).)*official bandits)", r"\1<w:shd w:fill='777777'/>\2"))

    assert check_handout(file, first_archive).unseen == ()


def added(file, form, words):
    """Put other words on a page of their own: of a DOCX before the quotes, else at the end."""
    if form == "docx":
        changed(file, ("<w:body>", f"<w:body>{words}"))
        return
    text = file.read_text("utf-8")
    file.write_text(text.replace("</body>", f"{words}</body>"), "utf-8")


STYLES = (
    "display: none",
    "visibility: hidden",
    "opacity: 0",
    "font-size: 0",
    "font-size: 1px",
    "text-indent: -9999px",
    "position: absolute; left: -9999px",
    "position: relative; left: -9999px",
    "color: #FBF9F5",
    "color: red; background: red",
    "color: black; background: #000",
)


@pytest.mark.parametrize(("style", "is_class"), each_once(STYLES, [True, False]))
def test_words_that_a_page_hides_anywhere_are_told(first_archive, tmp_path, style, is_class):
    file = written(first_archive, tmp_path / "a.html", "html", Level.ROLE)
    look = 'class="away"' if is_class else f'style="{style}"'
    sheet = f"<style>.away {{ {style} }}</style>" if is_class else ""
    added(file, "html", f"{sheet}<p {look}>Aigul</p><div {look}>Bakyt</div><b {look}>Cholpon</b>")

    assert {*check_handout(file, first_archive).unseen} == {"Aigul", "Bakyt", "Cholpon"}


@pytest.mark.parametrize(
    ("sheet", "told"),
    [
        (".away { color: white } .away { color: black }", ()),
        (".away { color: black } p.away { color: white }", ("Aigul",)),
        (".away { color: white } @media print { .away { color: black } }", ("Aigul",)),
        ("@media (max-width: 9px) { .away { color: white } }", ()),
        (".dark { background: #222 } .away { color: white }", ()),
        (".dark { color: #222; background: #222 } .away { color: inherit }", ("Aigul",)),
    ],
)
def test_of_the_rules_of_a_style_sheet_the_one_counts_that_wins(
    first_archive, tmp_path, sheet, told
):
    file = written(first_archive, tmp_path / "a.html", "html", Level.ROLE)
    words = f"<style>{sheet}</style><div class='dark'><p class='away'>Aigul</p></div>"
    added(file, "html", words)

    assert check_handout(file, first_archive).unseen == told


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ("docx", "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Aigul</w:t></w:r></w:p>"),
        ("html", "<p hidden>Aigul</p>"),
        ("html", "<dialog>Aigul</dialog>"),
    ],
)
def test_words_that_a_file_hides_are_told(first_archive, tmp_path, form, words):
    file = written(first_archive, tmp_path / f"a.{form}", form, Level.ROLE)
    added(file, form, words)

    checked = check_handout(file, first_archive)

    assert checked.unseen == ("Aigul",)
    assert "Aigul" in checked.others


def test_words_that_a_style_of_a_docx_takes_away_are_told(first_archive, tmp_path):
    file = written(first_archive, tmp_path / "a.docx", "docx", Level.ROLE)
    changed(
        file,
        (r'(w:styleId="Attribution">(?:(?!</w:style>).)*<w:rPr>)', r"\1<w:vanish/>"),
        part="word/styles.xml",
    )

    assert check_handout(file, first_archive).unseen[:1] == ("Sex worker",)


def test_details_of_a_page_are_no_words_that_cannot_be_seen(first_archive, tmp_path):
    file = written(first_archive, tmp_path / "a.html", "html", Level.ROLE)
    added(file, "html", "<!-- Aigul --><p title='Asanova'>Aigul</p>")

    checked = check_handout(file, first_archive)

    assert checked.unseen == ()
    assert {"Aigul", "Asanova"} <= {*checked.others}


FRAME = "<p:spPr><a:xfrm><a:off x='{}' y='0'/><a:ext cx='900' cy='900'/></a:xfrm></p:spPr>"
BOX = (
    "<p:sp><p:nvSpPr><p:cNvPr id='90' name='a'{}/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>{}"
    "<p:txBody><a:bodyPr/><a:p><a:r><a:t>Aigul</a:t></a:r></a:p></p:txBody></p:sp></p:spTree>"
)


@pytest.mark.parametrize(
    ("hidden", "left", "told"),
    [
        ("", "-901", ["Aigul"]),
        ("", "13000000", ["Aigul"]),
        (" hidden='1'", "0", ["Aigul"]),
        ("", "0", []),
        ("", "--1", []),
    ],
)
def test_words_beside_the_slide_are_told(first_archive, tmp_path, hidden, left, told):
    file = written(first_archive, tmp_path / "a.pptx", "pptx", Level.ROLE)
    part = f"ppt/slides/slide{slide_of(file, 'q-bandits#')}.xml"
    changed(file, ("</p:spTree>", BOX.format(hidden, FRAME.format(left))), part=part)

    checked = check_handout(file, first_archive)

    assert [*checked.unseen] == told
    assert "Aigul" in checked.others


GROUP = (
    "<p:grpSp><p:nvGrpSpPr><p:cNvPr id='91' name='b'{}/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>"
    "<p:grpSpPr><a:xfrm><a:off x='{}' y='0'/><a:ext cx='9000' cy='9000'/>"
    "<a:chOff x='{}' y='0'/><a:chExt cx='18000' cy='18000'/></a:xfrm></p:grpSpPr>{}</p:grpSp>"
)


@pytest.mark.parametrize(
    ("hidden", "left", "inner", "told"),
    [
        (" hidden='1'", 0, 0, ["Aigul"]),
        ("", -20_000, 0, ["Aigul"]),
        ("", 0, -20_000, []),
        ("", 0, 30_000, ["Aigul"]),
        ("", 0, 0, []),
    ],
)
def test_words_of_a_group_that_is_hidden_or_beside_the_slide_are_told(
    first_archive, tmp_path, hidden, left, inner, told
):
    file = written(first_archive, tmp_path / "a.pptx", "pptx", Level.ROLE)
    part = f"ppt/slides/slide{slide_of(file, 'q-bandits#')}.xml"
    box = BOX.format("", FRAME.format(-20_000 if inner < 0 else 0)).removesuffix("</p:spTree>")
    group = GROUP.format(hidden, left, inner, box)
    changed(file, ("</p:spTree>", f"{group}</p:spTree>"), part=part)

    assert [*check_handout(file, first_archive).unseen] == told


TABLE = (
    "<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id='92' name='c'/><p:cNvGraphicFramePr/>"
    "<p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x='{}' y='0'/><a:ext cx='900' cy='900'/></p:xfrm>"
    "<a:graphic><a:graphicData><a:tbl><a:tr><a:tc><a:txBody><a:p><a:r><a:t>Aigul</a:t></a:r></a:p>"
    "</a:txBody></a:tc></a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame></p:spTree>"
)


@pytest.mark.parametrize(("left", "told"), [("-901", ["Aigul"]), ("0", [])])
def test_words_of_a_table_beside_the_slide_are_told(first_archive, tmp_path, left, told):
    file = written(first_archive, tmp_path / "a.pptx", "pptx", Level.ROLE)
    part = f"ppt/slides/slide{slide_of(file, 'q-bandits#')}.xml"
    changed(file, ("</p:spTree>", TABLE.format(left)), part=part)

    assert [*check_handout(file, first_archive).unseen] == told


def test_the_words_of_a_hidden_slide_are_told(first_archive, tmp_path):
    file = written(first_archive, tmp_path / "a.pptx", "pptx", Level.ROLE)
    part = f"ppt/slides/slide{slide_of(file, 'q-bandits#')}.xml"
    changed(file, ("<p:sld ", "<p:sld show='0' "), part=part)

    checked = check_handout(file, first_archive)

    assert any(BANDITS in words for words in checked.unseen)
    assert not checked.is_unchanged


STRUCK = [
    ("pptx", "<a:rPr strike='sngStrike'/>"),
    ("pptx", "<a:rPr strike='dblStrike'/>"),
    ("odt", 'style:text-line-through-type="single"'),
    ("odt", 'style:text-line-through-type="double"'),
    ("html", "text-decoration: line-through"),
    ("html", "text-decoration-line: underline line-through"),
    ("epub", "text-decoration: line-through"),
]


def styled(file, form, look, words=BANDITS):
    """Give `words` in a file a style of their own, as `marked` does; that of a page by a sheet."""
    if form in ("odt", "epub"):
        part = part_with(file, words)
        held = '<text:span text:style-name="zz">' if form == "odt" else "<span class='zz'>"
        changed(file, (words, f"{held}{words}</{held[1:].split(maxsplit=1)[0]}>"), part=part)
        if form == "epub":
            changed(file, (r"\Z", f".zz {{ {look} }}"), part="EPUB/book.css")
            return
        properties = f"<style:text-properties {look}/>"
        style = f'<style:style style:name="zz" style:family="text">{properties}</style:style>'
        begin = "<office:automatic-styles>"
        changed(file, (begin, begin + style), part=part)
    elif form == "html":
        marked(file, form, 'class="zz"', words)
        text = file.read_text("utf-8")
        file.write_text(text.replace("</head>", f"<style>.zz {{ {look} }}</style></head>"), "utf-8")
    else:
        marked(file, form, look, words)


@pytest.mark.parametrize(("form", "look"), STRUCK)
def test_words_that_a_look_strikes_through_count_as_gone(first_archive, tmp_path, form, look):
    file = written(first_archive, tmp_path / f"a.{form}", form, Level.ROLE)
    styled(file, form, look)

    checked = check_handout(file, first_archive)

    altered = [each for each in checked.quotes if each.state.value == "altered"]
    assert [each.passage for each in altered] == ["q-bandits"]
    assert f"[-{BANDITS}-]" in altered[0].difference


@pytest.mark.parametrize("form", ["html", "epub"])
@pytest.mark.parametrize(
    "element",
    [
        *("dialog", "datalist", "audio", "video", "canvas", "object", "progress", "meter", "rp"),
        *("mphantom", "span popover=''", "template", "noframes"),
    ],
)
def test_words_of_a_quote_in_an_element_that_no_browser_shows_are_told(
    first_archive, tmp_path, element, form
):
    file = written(first_archive, tmp_path / f"a.{form}", form, Level.ROLE)
    name = element.split(" ", maxsplit=1)[0]
    swapped(file, BANDITS, f"<{element}>{BANDITS}</{name}>")

    assert check_handout(file, first_archive).unseen == (BANDITS,)


@pytest.mark.parametrize("name", ["datalist", "rp", "b popover"])
def test_words_elsewhere_in_an_element_that_no_browser_shows_are_told(
    first_archive, tmp_path, name
):
    file = written(first_archive, tmp_path / "a.html", "html", Level.ROLE)
    added(file, "html", f"<{name}>Aigul</{name.split(maxsplit=1)[0]}>")

    assert "Aigul" in check_handout(file, first_archive).unseen


def test_the_words_of_an_open_dialog_are_seen(first_archive, tmp_path):
    file = written(first_archive, tmp_path / "a.html", "html", Level.ROLE)
    added(file, "html", "<dialog open>Aigul</dialog>")

    assert check_handout(file, first_archive).unseen == ()


@pytest.mark.parametrize(
    "begin",
    [
        "<bdo dir='rtl'>",
        "<b style='unicode-bidi: bidi-override; direction: rtl'>",
        "<bdo><bdo dir='rtl'>",
    ],
)
def test_words_whose_letters_are_turned_round_alter_a_quote(first_archive, tmp_path, begin):
    file = written(first_archive, tmp_path / "a.html", "html", Level.ROLE)
    swapped(file, BANDITS, f"{begin}{BANDITS}{begin.replace('<', '</')}")

    told = [each for each in check_handout(file, first_archive).quotes if each.difference]

    assert [each.passage for each in told] == ["q-bandits"]
    assert BANDITS[::-1] in told[0].difference


FONT = "@font-face { font-family: zz; src: url(data:font/woff2;base64,AAAA) } p { font-family: zz }"


@pytest.mark.parametrize(
    ("form", "element", "told"),
    [
        ("html", "<meta http-equiv='Refresh' content='0;url=other.html'>", "0;url=other.html"),
        ("epub", "<meta http-equiv='refresh' content='0;url=o.xhtml'/>", "0;url=o.xhtml"),
        ("html", f"<style>{FONT}</style>", "@font-face font-family: zz"),
        ("epub", f"<style>{FONT}</style>", "@font-face font-family: zz"),
    ],
)
def test_a_page_shown_in_its_place_and_a_font_that_it_brings_are_told(
    first_archive, tmp_path, form, element, told
):
    file = written(first_archive, tmp_path / f"a.{form}", form, Level.ROLE)
    swapped(file, "</head>", f"{element}</head>")

    checked = check_handout(file, first_archive)

    assert any(each.startswith(told) for each in checked.others)
    assert not checked.is_unchanged


@pytest.mark.parametrize(("height", "told"), [("1", ("Aigul",)), ("400", ())])
def test_the_words_of_a_row_that_is_too_low_are_told(first_archive, tmp_path, height, told):
    file = written(first_archive, tmp_path / "a.docx", "docx", Level.ROLE)
    row = f"<w:trPr><w:trHeight w:val='{height}' w:hRule='exact'/></w:trPr>"
    cell = "<w:tc><w:p><w:r><w:t>Aigul</w:t></w:r></w:p></w:tc>"
    added(file, "docx", f"<w:tbl><w:tr>{row}{cell}</w:tr></w:tbl>")

    assert check_handout(file, first_archive).unseen == told


def test_narrow_letters_of_an_odt_are_told(first_archive, tmp_path):
    file = written(first_archive, tmp_path / "a.odt", "odt", Level.ROLE)
    styled(file, "odt", 'style:text-scale="1%"')

    assert check_handout(file, first_archive).unseen == (BANDITS,)
