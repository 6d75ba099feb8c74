"""Handouts in which an element that an import leaves out stands within a quote or its line."""

import zipfile

import pytest

from index import check_handout
from index.export.extract import extract
from index.export.formats import FORMATS
from tests.conftest import each_once
from tests.index.export.test_handout import changed, packed_again

QUOTE, LINE = "official bandits", "Woman 26 years old"
UNDONE = 'style="text-decoration:none"'
SHOWN = {
    "deleted": f"<del {UNDONE}>not</del>",
    "struck": f"<s {UNDONE}>not</s>",
    "struck before": f"<strike {UNDONE}>not</strike>",
    "struck by a style": '<b style="text-decoration: line-through">not</b>',
    "contents": '<nav style="display:inline">not</nav>',
    "contents by its role": '<span role="doc-toc">not</span>',
    "title": '<title style="display:inline">not</title>',
    "style": '<style style="display:inline" media="not all">not</style>',
    "script": '<script type="x" style="display:inline">not</script>',
    "template": '<b><template shadowrootmode="open">not <slot></slot></template></b>',
    "button": "<button>not</button>",
    "drawing": '<svg><text y="12">not</text></svg>',
    "for no screen reader": '<b aria-hidden="true">not</b>',
    "hidden and shown": '<b hidden style="display:inline">not</b>',
    "class of Word": '<b class="msodel">not</b>',
}


@pytest.fixture
def write(first_archive, tmp_path):
    """Writes the quotes of the case study in a format."""

    def written(form):
        file = tmp_path / f"a.{form}"
        quotes = {each.id for each in first_archive.quotes}
        use = FORMATS[form].use
        file.write_bytes(FORMATS[form].write(extract(first_archive, None, quotes, use)))
        return file

    return written


def put_in(file, words, shown):
    """Put what is shown behind the first of `words` in a page, or in the pages of a book."""
    put = f"{words.partition(' ')[0]} {shown} {words.partition(' ')[2]}"
    if file.suffix == ".html":
        file.write_text(file.read_text("utf-8").replace(words, put, 1), "utf-8")
        return
    with zipfile.ZipFile(file) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    name = next(each for each, data in parts.items() if words.encode() in data)
    packed_again(file, parts | {name: parts[name].replace(words.encode(), put.encode(), 1)})


def altered_in(file, archive):
    checked = check_handout(file, archive)
    assert len(checked.quotes) == 8
    return [each.difference for each in checked.quotes if each.difference]


@pytest.mark.parametrize(("way", "words"), each_once([*SHOWN], [QUOTE, LINE]))
def test_whatever_stands_in_a_quote_or_line_of_a_page_alters_it(first_archive, write, way, words):
    file = write("html")
    put_in(file, words, SHOWN[way])

    (told,) = altered_in(file, first_archive)

    assert "{+not+}" in told


@pytest.mark.parametrize(
    ("way", "words"),
    each_once(["deleted", "struck", "contents", "for no screen reader"], [LINE, QUOTE]),
)
def test_so_it_does_in_a_book(first_archive, write, way, words):
    file = write("epub")
    put_in(file, words, SHOWN[way])

    (told,) = altered_in(file, first_archive)

    assert "{+not+}" in told


def test_a_word_that_is_added_and_struck_through_alters_a_quote_of_a_docx(first_archive, write):
    file = write("docx")
    struck = "</w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>not</w:t></w:r><w:r><w:t>"
    changed(file, ("official bandits", f"official {struck} bandits"))

    (told,) = altered_in(file, first_archive)

    assert "{+not+}" in told


def test_a_paragraph_that_is_struck_through_beside_a_quote_is_told(first_archive, write):
    file = write("html")
    put_in(file, "</body>", "<p><del>Gulmira, 31, of a town</del></p></body>")
    text = file.read_text("utf-8")
    assert "Gulmira" in text

    assert "Gulmira, 31, of a town" in check_handout(file, first_archive).others
