"""Handouts that tell a name beside their words: in deletions, properties and links."""

import zipfile
from itertools import product

import pytest

from index import TextChoice, TextSetting, check_handout
from index.export.extract import extract
from index.export.formats import FORMATS
from tests.conftest import each_once
from tests.index.export.test_handout import WORDS, changed, packed_again
from tests.index.export.test_shown_words import put_in, write  # noqa: F401  a fixture

NAME = "Gulmira Osmonova"
FORMS = ("docx", "odt", "pptx", "txt", "md", "epub", "html")
RUN = "</w:t></w:r>{}<w:r><w:t>"
IN_DOCX = {
    "deletion": f'<w:del w:id="9" w:author="x"><w:r><w:delText>{NAME}</w:delText></w:r></w:del>',
    "tooltip": f'<w:hyperlink w:anchor="x" w:tooltip="{NAME}"/>',
    "control": f'<w:sdt><w:sdtPr><w:alias w:val="{NAME}"/></w:sdtPr><w:sdtContent/></w:sdt>',
    "bookmark": '<w:bookmarkStart w:id="7" w:name="Gulmira_Osmonova"/><w:bookmarkEnd w:id="7"/>',
    "author": f'<w:ins w:id="9" w:author="{NAME}"><w:r><w:t> </w:t></w:r></w:ins>',
}
DELETED = (
    "<office:text><text:tracked-changes><text:changed-region><text:deletion><text:p>{}"
    "</text:p></text:deletion></text:changed-region></text:tracked-changes>"
)
PARTS = {
    "property": (
        "docProps/core.xml",
        '<a xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description>{}</dc:description></a>',
    ),
    "creator": (
        "docProps/core.xml",
        '<a xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>{}</dc:creator></a>',
    ),
    "variable": (
        "word/settings.xml",
        f'<w:docVars xmlns:w="{WORDS}"><w:docVar w:name="a" w:val="{{}}"/></w:docVars>',
    ),
    "own data": ("customXml/item1.xml", "<a>{}</a>"),
    "template": (
        "word/_rels/settings.xml.rels",
        '<a><b TargetMode="External" Target="file://server/{}/a.dotx"/></a>',
    ),
}
IN_PAGE = {
    "title": f'<b title="{NAME}"></b>',
    "label": f'<b aria-label="{NAME}"></b>',
    "own data": f'<b data-name="{NAME}"></b>',
    "drawing": f"<svg><title>{NAME}</title></svg>",
    "comment": f"<!-- {NAME} -->",
    "link": f'<a href="mailto:{NAME}@example.org"></a>',
    "picture": f'<img alt="{NAME}" src="data:,">',
    "author": f'<meta name="author" content="{NAME}">',
}


def tells(file, archive):
    checked = check_handout(file, archive)
    assert checked.quotes
    told = [*checked.others, *(each.difference or "" for each in checked.quotes)]
    return not checked.is_unchanged and any(NAME in each for each in told)


@pytest.mark.parametrize("way", IN_DOCX)
def test_a_name_beside_the_words_of_a_docx_is_told(first_archive, write, way):  # noqa: F811
    file = write("docx")
    changed(file, ("official bandits", f"official {RUN.format(IN_DOCX[way])} bandits"))

    assert tells(file, first_archive)


@pytest.mark.parametrize("way", PARTS)
def test_a_name_in_another_part_of_a_docx_is_told(first_archive, write, way):  # noqa: F811
    file, (name, told) = write("docx"), PARTS[way]
    with zipfile.ZipFile(file) as packed:
        parts = {each: packed.read(each) for each in packed.namelist()}
    packed_again(file, parts | {name: told.format(NAME).encode()})

    assert tells(file, first_archive)


@pytest.mark.parametrize(("way", "form"), each_once([*IN_PAGE], ["html", "epub"]))
def test_a_name_beside_the_words_of_a_page_is_told(first_archive, write, way, form):  # noqa: F811
    file = write(form)
    shown = IN_PAGE[way]
    is_void = form == "epub" and shown.startswith(("<img", "<meta"))
    put_in(file, "official bandits", shown.removesuffix(">") + "/>" if is_void else shown)
    assert tells(file, first_archive)


@pytest.mark.parametrize(
    "where",
    [
        ("odt", "meta.xml", "</office:meta>", "<dc:creator>{}</dc:creator></office:meta>"),
        (
            "odt",
            "content.xml",
            "<office:text>",
            DELETED,
        ),
        (
            "odt",
            "content.xml",
            "official bandits",
            'official <text:bookmark text:name="{}"/>bandits',
        ),
        ("pptx", "docProps/core.xml", "Satchel</dc:creator>", "{}</dc:creator>"),
        ("epub", "EPUB/package.opf", "</metadata>", "<dc:creator>{}</dc:creator></metadata>"),
    ],
)
def test_a_name_beside_the_words_of_other_files_is_told(first_archive, write, where):  # noqa: F811
    form, part, before, after = where
    file = write(form)
    changed(file, (before, after.format(NAME)), part=part)

    assert tells(file, first_archive)


WRITTEN = [*product(("en", "ru", "ky"), (True, False))]


@pytest.mark.parametrize(("form", "taken"), each_once(FORMS, WRITTEN))
def test_what_satchel_writes_in_any_language_tells_nothing_else(
    first_archive, tmp_path, form, taken
):
    language, is_whole = taken
    only = None if is_whole else {each.id for each in first_archive.quotes}
    reading = TextSetting(language, TextChoice.BOTH)
    taken = extract(first_archive, None, only, FORMATS[form].use, reading=reading)
    file = tmp_path / f"a.{form}"
    file.write_bytes(FORMATS[form].write(taken))

    checked = check_handout(file, first_archive)

    assert checked.quotes
    assert checked.others == ()
