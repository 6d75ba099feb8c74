"""List items stand in every format as deep as in the text."""

import csv
import io
import json
import re
import zipfile

import pytest
from hypothesis import given, strategies as st
from jsonschema import Draft202012Validator

from index import OpenArchive, import_texts
from index.answers import shown
from index.export.extract import extract
from index.export.formats import FORMATS
from index.export.text.list_tree import ListEntry, list_tree
from index.model import Item, ItemKind, Passage, PassageKind, Set
from index.office.docx.reader import read_docx
from index.office.odf.reader import read_odt
from index.office.text import StructuredParagraph
from index.source.folder import read_source
from tests.conftest import ROOT
from tests.index.export.pages import read_page
from tests.strategies import few

READERS = {"docx": read_docx, "odt": read_odt}
DEPTHS = (1, 2, 3, 2, 1)


def item(number, depth):
    return Passage(f"i-{number}", PassageKind.LIST_ITEM, f"Item {number}", "en", depth=depth)


@pytest.fixture
def nested(make_archive):
    return make_archive("They want", *map(item, range(5), DEPTHS), "So they said")


def written(form, archive):
    return FORMATS[form].write(extract(archive))


def read_back(form, archive):
    """The items in a file: (words, depth)."""
    blocks = READERS[form](written(form, archive)).blocks
    return [
        (each.text.strip(), each.item.level + 1)
        for each in blocks
        if isinstance(each, StructuredParagraph) and each.item and each.text.startswith("Item ")
    ]


@pytest.mark.parametrize("form", READERS)
@few
@given(depths=st.lists(st.integers(1, 8), min_size=1, max_size=8))
def test_any_depth_comes_back(form, depths, make_archive):
    archive = make_archive(*(item(number, depth) for number, depth in enumerate(depths)))

    expected = [(f"Item {number}", depth) for number, depth in enumerate(depths)]
    assert read_back(form, archive) == expected


@pytest.mark.parametrize("form", ["docx", "odt", "md", "txt"])
def test_an_exported_list_is_imported_as_it_was(form, nested, tmp_path):
    file = tmp_path / f"a.{form}"
    file.write_bytes(written(form, nested))
    import_texts([file], tmp_path / "made")
    draft = read_source(tmp_path / "made")
    assert draft.archive is not None, draft.problems

    found = {each.text: each.depth for each in draft.archive.passages()}
    assert [found[f"Item {number}"] for number in range(5)] == list(DEPTHS)


def lists_around(root, above=0):
    """Each list item of a page that is a passage: (id, how many lists it stands in)."""
    for each in root.inner:
        if not isinstance(each, str):
            depth = above + (each.name == "ul")
            if each.name == "li" and "data-kind" in each.attributes:
                yield each.attributes["id"], depth
            yield from lists_around(each, depth)


@few
@given(depths=st.lists(st.integers(1, 8), min_size=1, max_size=8))
def test_html_has_lists_within_their_items(depths, make_archive):
    archive = make_archive(*(item(number, depth) for number, depth in enumerate(depths)))
    root = read_page(written("html", archive))

    assert list(lists_around(root)) == [(f"i-{n}", depth) for n, depth in enumerate(depths)]
    for each in root.find("ul"):
        assert {inner.name for inner in each.inner} == {"li"}


def test_an_item_of_a_page_holds_what_is_nested_in_it(nested):
    root = read_page(written("html", nested))
    first = next(each for each in root.find("li") if each.attributes.get("id") == "i-0")

    held = [each.attributes.get("id") for each in first.find("li")]
    assert held == ["i-0", "i-1", "i-2", "i-3"]


def test_markdown_nests_as_far_as_the_items_above_allow(make_archive):
    archive = make_archive(
        item(0, 1), item(1, 2), item(2, 3), item(3, 2), "Between", item(4, 3), item(5, 4)
    )
    text = written("md", archive).decode()

    assert (
        "- Item 0\n\n  - Item 1\n\n    - Item 2\n\n  - Item 3\n\n"
        "Between\n\n- Item 4\n\n  - Item 5\n"
    ) in text


def test_text_indents_what_is_deeper(nested):
    text = written("txt", nested).decode()

    assert "\n\n• Item 0\n\n  • Item 1\n\n    • Item 2\n\n  • Item 3\n\n• Item 4\n\n" in text


def test_a_sheet_has_a_column_of_depths_only_where_lists_are_nested(nested, make_archive):
    def rows(archive):
        text = written("csv", archive).decode("utf-8-sig")
        return list(csv.DictReader(io.StringIO(text, newline="")))

    told = [row["depth"] for row in rows(nested) if row["kind"] in ("paragraph", "list-item")]
    assert told == ["", *map(str, DEPTHS), ""]
    assert "depth" not in rows(make_archive(item(0, 1)))[0]


@pytest.mark.parametrize("schema", ["show", "export"])
def test_json_tells_the_depth_of_list_items_alone(schema, nested):
    nested = OpenArchive(nested.content, None)
    whole = json.loads(json.dumps(shown(nested)))
    if schema == "export":
        whole = json.loads(written("json", nested))
    rules = json.loads((ROOT / "docs" / "schemas" / f"{schema}.json").read_text("utf-8"))

    Draft202012Validator(rules).validate(whole)

    passages = whole["documents"][0]["sections"][0]["passages"]
    assert [each["depth"] for each in passages] == [None, *DEPTHS, None]


def test_a_slide_has_the_level_of_its_item(nested):
    with zipfile.ZipFile(io.BytesIO(written("pptx", nested))) as slides:
        parts = [slides.read(name).decode() for name in slides.namelist() if "slides/s" in name]
    found = [re.search(r'(?:lvl="(\d)"[^>]*>(?:(?!</a:p>).)*)?<a:t>Item (\d)</a:t>', each, re.S)
             for each in parts]  # fmt: skip
    levels = sorted((int(each[2]), int(each[1] or 0) + 1) for each in found if each)

    assert levels == list(enumerate(DEPTHS))


def bullets_of(archive, **how):
    """For each item of a PPTX: its bullet, or None, and where its words begin, in steps."""
    data = FORMATS["pptx"].write(extract(archive, **how))
    with zipfile.ZipFile(io.BytesIO(data)) as slides:
        parts = [slides.read(name).decode() for name in slides.namelist() if "slides/s" in name]
    found = [
        re.search(r'marL="(\d+)"(?:(?!</a:pPr>).)*?(?:char="(.)"/>|<a:buNone/>)(?:(?!</a:p>).)*?'
                  r"<a:t>([^<]*Item \d)</a:t>", each, re.S)
        for each in parts
    ]  # fmt: skip
    return [(each[3], each[2], int(each[1]) // 457_200) for each in found if each]


def test_an_item_on_a_slide_has_its_bullet_unless_it_has_a_number(make_archive):
    numbered = Passage("i-9", PassageKind.LIST_ITEM, "2. Item 9", "en", depth=2)
    archive = make_archive(*map(item, range(3), (1, 2, 3)), numbered)
    told = [("Item 0", "•", 1), ("Item 1", "◦", 2), ("Item 2", "▪", 3), ("2. Item 9", None, 2)]

    assert bullets_of(archive) == told
    ids = ("i-0", "i-1", "i-2", "i-9")
    chosen = Set("s", {"en": "S"}, tuple(Item(ItemKind.PASSAGE, each) for each in ids))
    assert bullets_of(archive, use="train", chosen=chosen) == told


def test_only_the_first_slide_of_a_long_item_has_its_bullet(make_archive):
    long = Passage("i-1", PassageKind.LIST_ITEM, "word " * 400 + "end", "en")
    with zipfile.ZipFile(io.BytesIO(written("pptx", make_archive(long)))) as slides:
        parts = [slides.read(name).decode() for name in slides.namelist() if "slides/s" in name]

    words = [each for each in parts if "word" in each]
    assert len(words) > 1
    assert ["buChar" in each for each in words] == [True] + [False] * (len(words) - 1)


def test_an_item_of_a_set_is_in_lists_as_deep_as_it_is_on_a_page(nested):
    chosen = Set("s", {"en": "S"}, (Item(ItemKind.PASSAGE, "i-2"), Item(ItemKind.PASSAGE, "i-0")))
    page = FORMATS["html"].write(extract(nested, use="print", chosen=chosen)).decode()

    three, one = re.findall(r'<section class="item is-passage".*?</section>', page, re.S)
    assert (three.count("<ul>"), three.count('<li class="none">')) == (3, 2)
    assert (one.count("<ul>"), one.count("<li")) == (1, 1)
    assert '<li id="i-2" class="passage"' in three


@given(st.lists(st.integers(1, 8), max_size=12))
def test_a_tree_holds_every_item_once_at_its_depth(depths):
    def walk(entries, depth):
        for entry in entries:
            if entry.item is not None:
                yield entry.item, depth
            yield from walk(entry.within, depth + 1)

    items = list(enumerate(depths))
    tree = list_tree(items, lambda each: each[1])

    assert [(each, depth) for each, depth in walk(tree, 1)] == [(each, each[1]) for each in items]


def test_items_of_one_depth_are_one_list():
    assert list_tree("abc", lambda _each: 1) == tuple(ListEntry(each) for each in "abc")
