"""DOCX, XLSX, PPTX and ODT are whole, with the archive's words in them, and tell no more."""

import io
import re
import zipfile
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, strategies as st

from index import (
    AllTexts,
    Item,
    ItemKind,
    Level,
    OpenArchive,
    Passage,
    PassageKind,
    Set,
    TextChoice,
    TextSetting,
)
from index.export.csv_export import harmless
from index.export.extract import extract
from index.export.formats import FORMATS
from index.export.office.slide import MOST, parts_of
from index.model import aligned_text
from index.office.xml import Xml, sayable, tag
from tests.index.export.file_text import OFFICE, words_of
from tests.index.export.test_formats import SAMPLE, written
from tests.index.export.test_html import LEVELS, hostile, published
from tests.strategies import archives, few

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
T = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
MANIFEST = "{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}"
PACKAGE = "{http://schemas.openxmlformats.org/package/2006/"
BREAKS = {f"{W}br": "\n", f"{W}tab": "\t"}


def opened(data):
    """The parts of a package, each read. Fails where one is missing, nameless or has a date."""
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        entries = packed.infolist()
        files = {each.filename: packed.read(each) for each in entries}
    assert len(files) == len(entries)
    assert {each.date_time for each in entries} == {(1980, 1, 1, 0, 0, 0)}
    parts = {
        name: ET.fromstring(part)
        for name, part in files.items()
        if name.endswith((".xml", ".rels"))
    }
    if entries[0].filename == "mimetype":
        are_listed(entries, parts)
        return parts
    assert entries[0].filename == "[Content_Types].xml"
    kinds = parts["[Content_Types].xml"]
    named = {
        each.get("PartName").lstrip("/") for each in kinds.iter(f"{PACKAGE}content-types}}Override")
    }
    ends = {each.get("Extension") for each in kinds.iter(f"{PACKAGE}content-types}}Default")}
    assert named <= files.keys()
    for name in files.keys() - named:
        assert name.rpartition(".")[2] in ends - {"xml"} or name == "[Content_Types].xml"
    led_to = set()
    for part in parts.values():
        for link in part.iter(f"{PACKAGE}relationships}}Relationship"):
            assert link.get("TargetMode") is None
            led_to.add(link.get("Target").lstrip("/"))
    assert led_to == {name for name in files if not name.endswith(".rels")} - {
        "[Content_Types].xml"
    }
    return parts


def are_listed(entries, parts):
    """Fail where an ODT does not begin as it must, or does not name its parts."""
    assert entries[0].compress_type == zipfile.ZIP_STORED
    listed = {
        each.get(f"{MANIFEST}full-path")
        for each in parts["META-INF/manifest.xml"].iter(f"{MANIFEST}file-entry")
    }
    files = {each.filename for each in entries}
    assert listed - {"/"} == files - {"mimetype", "META-INF/manifest.xml"}
    for part in parts.values():
        for each in part.iter():
            assert each.get("{http://www.w3.org/1999/xlink}href") in (*files, None)


def odt_text(each):
    """The text of one paragraph of an ODT as a reader of the format takes it, without notes."""
    told = re.sub("[ \t\r\n]+", " ", each.text or "")
    for inner in each:
        if inner.tag == f"{T}s":
            told += "\0" * int(inner.get(f"{T}c"))
        elif inner.tag != f"{T}note":
            told += {f"{T}line-break": "\n", f"{T}tab": "\t"}.get(inner.tag) or odt_text(inner)
        told += re.sub("[ \t\r\n]+", " ", inner.tail or "")
    return told


def paragraphs(part):
    """The text of each paragraph of a DOCX, and its style."""
    for each in part.iter(f"{W}p"):
        text = "".join(
            BREAKS.get(inner.tag) or (inner.text or "" if inner.tag == f"{W}t" else "")
            for inner in each.iter()
        )
        style = each.find(f"{W}pPr/{W}pStyle")
        yield text, None if style is None else style.get(f"{W}val")


@few
@given(archives(), st.sampled_from(LEVELS))
def test_any_archive_is_whole_in_every_format(archive, level):
    taken = extract(OpenArchive(archive, None), level)
    for holds in (is_whole_as_docx, is_whole_as_xlsx, is_whole_as_pptx, is_whole_as_odt):
        holds(taken)


def is_whole_as_docx(taken):
    parts = opened(FORMATS["docx"].write(taken))
    said = list(paragraphs(parts["word/document.xml"]))
    texts = [text for text, _style in said]
    styles = {each.get(f"{W}styleId") for each in parts["word/styles.xml"].iter(f"{W}style")}

    assert {style for _text, style in said} <= styles
    at = 0
    for passage in taken.archive.passages():
        for words in words_of(passage):
            at = texts.index(sayable(words), at) + 1
        if passage.attribution:
            assert (sayable(passage.attribution.text), "Attribution") in said
    marks = [
        each.get(f"{W}id") for each in parts["word/document.xml"].iter(f"{W}footnoteReference")
    ]
    assert marks == [str(at) for at in range(1, len(marks) + 1)]
    assert len(marks) == sum(len(each.footnotes) for each in taken.archive.passages())
    notes = {text for text, _style in paragraphs(parts["word/footnotes.xml"])}
    for document in taken.archive.documents:
        assert {f" {sayable(note.text)}" for note in document.footnotes} <= notes


def is_whole_as_odt(taken):
    parts = opened(FORMATS["odt"].write(taken))
    content = parts["content.xml"]
    texts = [odt_text(each) for each in content.iter() if each.tag in (f"{T}p", f"{T}h")]
    texts = [text.strip(" ").replace("\0", " ") for text in texts]
    styles = {each.get(f"{STYLE}name") for part in parts.values() for each in part.iter()}

    used = {each.get(f"{T}style-name") for each in content.iter()} - {None}
    assert used <= styles
    at = 0
    for passage in taken.archive.passages():
        for words in words_of(passage):
            at = texts.index(one_break(sayable(words)), at) + 1
    notes = list(content.iter(f"{T}note"))
    assert len(notes) == sum(len(each.footnotes) for each in taken.archive.passages())


def one_break(text):
    return text.replace("\r\n", "\n").replace("\r", "\n")


def decoded(text):
    return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found[1], 16)), text)


def is_whole_as_xlsx(taken):
    parts = opened(FORMATS["xlsx"].write(taken))
    sheet = parts["xl/worksheets/sheet1.xml"]

    assert not list(sheet.iter(f"{S}f"))
    rows = [list(row.iter(f"{S}c")) for row in sheet.iter(f"{S}row")]
    names = ["".join(cell.itertext()) for cell in rows[0]]
    told = [row[names.index("text")] for row in rows[1:]]
    held = [
        sayable(aligned_text(each.text, each.table) if each.table else each.text)
        for each in taken.archive.passages()
    ]
    assert [decoded("".join(cell.itertext())) for cell in told] == held
    for row in rows[1:]:
        for cell in row:
            text = decoded("".join(cell.itertext()))
            assert cell.get("t") == "inlineStr" or text == "" or text.isdigit()
            assert (cell.get("s") == "2") == (
                cell.get("t") == "inlineStr" and harmless(text) != text
            )


def is_whole_as_pptx(taken):
    parts = opened(FORMATS["pptx"].write(taken))
    slides = [name for name in parts if re.fullmatch(r"ppt/slides/slide\d+\.xml", name)]
    told = []
    for name in slides:
        lines = ["".join(each.itertext()) for each in parts[name].iter(f"{A}p")]
        told.append("\n".join(lines))

    whole = "\n".join(told)
    for passage in taken.archive.passages():
        for words in words_of(passage):
            assert all(sayable(part) in whole for part in parts_of(words))


@pytest.mark.parametrize("form", OFFICE)
def test_markup_in_an_archive_stays_text(form):
    archive = hostile(SAMPLE)

    parts = opened(written(form, archive, Level.FULL))

    assert any("<script>" in "".join(part.itertext()) for part in parts.values())


@pytest.mark.parametrize("form", OFFICE)
def test_a_file_says_nothing_of_who_made_it_or_when(form, first_archive):
    parts = opened(FORMATS[form].write(extract(first_archive)))

    title = "Sex work and policing in Kyrgyzstan"
    if form == "odt":
        told = {each.tag.rpartition("}")[2]: each.text for each in parts["meta.xml"][0]}
        assert told == {"generator": "Satchel", "title": title, "language": "en"}
        return
    told = {each.tag.rpartition("}")[2]: each.text for each in parts["docProps/core.xml"]}
    assert told == {"title": title, "creator": "Satchel", "language": "en"}
    assert ["".join(part.text) for part in parts["docProps/app.xml"]] == ["Satchel"]


def test_headings_quotes_and_captions_have_the_styles_that_word_knows(first_archive):
    parts = opened(FORMATS["docx"].write(extract(first_archive)))
    names = {
        each.get(f"{W}styleId"): each.find(f"{W}name").get(f"{W}val")
        for each in parts["word/styles.xml"].iter(f"{W}style")
    }

    used = {names[style] for _text, style in paragraphs(parts["word/document.xml"])}

    known = {"Title", "Subtitle", "heading 1", "heading 2", "Quote", "caption", "Body Text"}
    assert known <= used
    assert "footnote text" in {
        names[each] for _, each in paragraphs(parts["word/footnotes.xml"]) if each
    }


def test_a_file_keeps_the_name_of_whoever_saves_it_out():
    settings = opened(written("docx", SAMPLE))["word/settings.xml"]
    presentation = opened(written("pptx", SAMPLE))["ppt/presentation.xml"]

    assert settings.find(f"{W}removePersonalInformation") is not None
    assert presentation.get("removePersonalInfoOnSave") == "1"
    told = [item for item in opened(written("odt", SAMPLE))["settings.xml"].iter() if item.text]
    assert [next(iter(item.attrib.values())) for item in told] == ["ApplyUserData"]
    assert [item.text for item in told] == ["false"]


def test_pictures_are_in_a_document_with_what_they_show():
    data = written("docx", SAMPLE)

    names = zipfile.ZipFile(io.BytesIO(data)).namelist()
    shown = [
        each.get("descr")
        for each in opened(data)["word/document.xml"].iter()
        if each.tag.endswith("}docPr")
    ]
    assert {"word/media/001.png", "word/media/002.jpg"} <= set(names)
    assert shown == ["A map.", "A hall. / Hall."]


def test_a_quote_s_slide_has_its_source_and_the_speaker_s_notes_the_rest(first_archive):
    drafts = AllTexts.WITH_DRAFTS
    taken = extract(first_archive, only={"q-werewolves"}, reading=drafts)
    parts = opened(FORMATS["pptx"].write(taken))

    slide = "\n".join(
        "".join(part.itertext())
        for name, part in parts.items()
        if name.startswith("ppt/slides/slide")
    )
    notes = "\n".join(
        "".join(part.itertext())
        for name, part in parts.items()
        if name.startswith("ppt/notesSlides/n")
    )
    assert "werewolves in uniform" in slide
    assert "satchel:kyrgyzstan/q-werewolves#" in slide
    assert "Care: detention" in slide
    assert "Russian · Draft translation" in notes
    assert "Милиция" in notes
    assert "Милиция" not in slide


def test_there_is_a_light_master_and_a_dark_one():
    parts = opened(written("pptx", SAMPLE))
    grounds = [
        each.get("bg1")
        for name, part in parts.items()
        if name.startswith("ppt/slideMasters/s")
        for each in part.iter()
        if each.tag.endswith("}clrMap")
    ]

    assert grounds == ["dk1", "lt1"]


def contrast(one, other):
    def light(colour):
        parts = (int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4))
        red, green, blue = (
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    dark, bright = sorted((light(one), light(other)))
    return (bright + 0.05) / (dark + 0.05)


def test_words_of_each_master_stand_out_from_their_ground():
    parts = opened(written("pptx", SAMPLE))
    for number in (1, 2):
        palette = {
            each.tag.rpartition("}")[2]: each[0].get("val")
            for each in next(parts[f"ppt/theme/theme{number}.xml"].iter(f"{A}clrScheme"))
        }
        master = parts[f"ppt/slideMasters/slideMaster{number}.xml"]
        (named,) = (each.attrib for each in master if each.tag.endswith("}clrMap"))
        for ground in ("bg1", "bg2"):
            inks = ("tx1", "tx2", "accent1") if ground == "bg1" else ("tx1", "tx2")
            for ink in inks:
                assert contrast(palette[named[ink]], palette[named[ground]]) >= 4.5


def test_a_slide_names_archive_edition_and_level_at_its_foot(first_archive):
    parts = opened(FORMATS["pptx"].write(extract(first_archive, Level.ROLE)))
    for number in range(1, 9):
        said = [
            "".join(each.itertext())
            for each in parts[f"ppt/slides/slide{number}.xml"].iter(f"{A}p")
        ]
        assert said[-1].endswith("edition 1 · Who speaks: role only")


@given(
    st.text(st.sampled_from("ab \n"), max_size=4 * MOST)
    | st.text("a", min_size=MOST, max_size=3 * MOST)
)
def test_long_words_go_on_and_nothing_of_them_is_lost(text):
    parts = list(parts_of(text))

    assert "".join(parts) == text
    assert all(len(part) <= MOST for part in parts)
    for before, after in pairwise(parts):
        assert before[-1] in " \n" or " " not in before[1:] or after


@given(st.text(), st.text())
def test_any_text_is_itself_again_once_xml_is_read(text, value):
    read = ET.fromstring(tag("a", {"b": value}, text))

    assert (read.text or "") == sayable(text)
    assert read.get("b") == sayable(value)


def test_only_what_a_tag_made_is_markup():
    assert tag("a", {}, tag("b"), "<b/>") == Xml("<a><b/>&lt;b/&gt;</a>")


def test_published_is_what_the_samples_are():
    assert all(each.consent is None for each in published(SAMPLE.documents[0]).passages())


def _kept(paragraph, name):
    """Whether a paragraph of a DOCX has the property `name` by itself, and None where not."""
    told = paragraph.find(f"{W}pPr/{W}{name}")
    return None if told is None else told.get(f"{W}val") != "0"


def test_a_text_longer_than_a_page_is_not_kept_together(make_archive):
    """LibreOffice would leave its care note alone on the page before."""
    long = Passage("long", PassageKind.QUOTE, "Many words. " * 500, "en", care=("violence",))
    short = Passage("short", PassageKind.QUOTE, "Few words.", "en")
    archive = make_archive(long, short)

    docx = opened(FORMATS["docx"].write(extract(archive)))["word/document.xml"]
    odt = opened(FORMATS["odt"].write(extract(archive)))["content.xml"]

    said = {"".join(each.itertext())[:9]: each for each in docx.iter(f"{W}p")}
    kept = [_kept(said[words], "keepLines") for words in ("Many word", "Few words")]
    assert kept == [False, None]
    styles = {"".join(p.itertext())[:9]: p.get(f"{T}style-name") for p in odt.iter(f"{T}p")}
    assert (styles["Many word"], styles["Few words"]) == ("parted", "Quotations")


def test_the_rows_of_a_chart_stay_on_one_page_and_those_of_other_tables_do_not(first_archive):
    chosen = Set("s", {"en": "S"}, items=(Item(ItemKind.CHART, "who-took-part"),))
    taken = extract(first_archive, chosen=chosen)
    table = taken.tables[0]

    docx = opened(FORMATS["docx"].write(taken))["word/document.xml"]
    odt = opened(FORMATS["odt"].write(taken))["content.xml"]

    chart, *others = docx.iter(f"{W}tbl")
    rows = [
        all(_kept(each, "keepNext") for each in row.iter(f"{W}p")) for row in chart.iter(f"{W}tr")
    ]
    assert rows == [True] * (len(table.rows) - 1) + [False]
    assert others
    assert not any(_kept(each, "keepNext") for other in others for each in other.iter(f"{W}p"))
    names = [each.get(f"{TABLE}style-name") for each in odt.iter(f"{TABLE}table")]
    assert names == ["chart", *["table"] * len(others)]


def test_what_says_that_a_footnote_is_a_draft_stands_in_that_footnote(first_archive):
    """It stood at the end of the footnote before, and that of the first one in the text."""
    taken = extract(first_archive, reading=TextSetting("ru", TextChoice.TRANSLATION, leaves=True))

    parts = opened(FORMATS["docx"].write(taken))

    notes = [
        ["".join(p.itertext()) for p in each.iter(f"{W}p")]
        for each in parts["word/footnotes.xml"].iter(f"{W}footnote")
    ]
    told = [lines for lines in notes if "".join(lines)]
    assert len(told) > 1
    assert all("Черновой перевод" in lines[0] and len(lines) == 2 for lines in told)
