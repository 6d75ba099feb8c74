"""The documents of a folder stand in an order that an editor can change."""

import pytest

from index import document_moved, without_document
from index.source.folder import read_source

HEAD = "id = 'x'\nedition = 1\ncreated = '2026-01-01'\nlanguage = 'en'\ntitle.en = 'X'\n"
BODY = """+++
id = "{name}"
title = "{name}"
+++
## H {{#h-{name}}}

Words of {name}. {{#p-{name}}}
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "documents").mkdir()
    (tmp_path / "archive.toml").write_text(HEAD, "utf-8")
    for name in ("ash", "birch", "cedar"):
        (tmp_path / "documents" / f"{name}.md").write_text(BODY.format(name=name), "utf-8")
    return tmp_path


def shown(folder):
    """The documents as a reader sees them."""
    return [each.id for each in read_source(folder).archive.documents]


def codes(folder):
    return [each.code for each in read_source(folder).problems]


def test_documents_stand_by_their_file_names_until_one_is_moved(folder, desk):
    assert shown(folder) == ["ash", "birch", "cedar"]
    desk.apply(document_moved(desk.files, "cedar", -1))
    assert shown(folder) == ["ash", "cedar", "birch"]
    desk.apply(document_moved(desk.files, "cedar", -1))
    assert shown(folder) == ["cedar", "ash", "birch"]
    assert desk.apply(document_moved(desk.files, "cedar", -1)) is None
    desk.apply(document_moved(desk.files, "cedar", 2))
    assert shown(folder) == ["ash", "birch", "cedar"]
    assert desk.apply(document_moved(desk.files, "cedar", 1)) is None
    for _ in range(3):
        desk.undo()
    assert (folder / "archive.toml").read_text("utf-8") == HEAD


def test_one_that_comes_later_is_the_last(folder, desk):
    desk.apply(document_moved(desk.files, "cedar", -2))
    (folder / "documents" / "alder.md").write_text(BODY.format(name="alder"), "utf-8")
    desk.refresh()

    assert shown(folder) == ["cedar", "ash", "birch", "alder"]


def test_one_that_is_taken_out_is_not_named_any_more(folder, desk):
    desk.apply(document_moved(desk.files, "cedar", -2))
    desk.apply(without_document(desk.files, "ash"))

    assert shown(folder) == ["cedar", "birch"]
    assert "order-gone" not in codes(folder)


def test_an_order_that_names_what_is_not_there_is_told(folder):
    (folder / "archive.toml").write_text(HEAD + "order = ['birhc', 'cedar']\n", "utf-8")

    assert shown(folder) == ["cedar", "ash", "birch"]
    assert codes(folder).count("order-gone") == 1


def test_the_text_as_received_is_compared_in_its_own_order(folder, desk):
    (folder / "source").mkdir()
    (folder / "source" / "all.txt").write_text("H\n\nWords of ash.\n\nH\n\nWords of birch.\n")
    for name in ("ash", "birch"):
        file = folder / "documents" / f"{name}.md"
        text = file.read_text("utf-8")
        file.write_text(text.replace("title", 'source = "source/all.txt"\ntitle', 1), "utf-8")
    desk.refresh()
    before = codes(folder)
    assert "source-words" not in before

    desk.apply(document_moved(desk.files, "birch", -1))

    assert shown(folder) == ["birch", "ash", "cedar"]
    assert codes(folder) == before
