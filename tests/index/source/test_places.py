"""Each passage knows the line of the received text on which it begins."""

import pytest

from index.source.folder import read_source
from tests.conftest import FRONT_MATTER

RECEIVED = """ Heading

The first paragraph is broken over a street-
based line and another.1

1 A note at the page's foot.
\f
The first paragraph is here a second time.

“A quote.”

Somebody
"""
FRONT = FRONT_MATTER.replace('title = "A', 'source = "source/text.txt"\ntitle = "A', 1)
BODY = """## Heading {#one}

The first paragraph is broken over a street-based line and another.[^1] {#a}

The first paragraph is here a second time. {#b}

> “A quote.” {#c}
>
> — Somebody

Words that no source has. {#d}

[^1]: A note at the page's foot. {#f}
"""


def test_a_passage_is_found_in_reading_order_whatever_breaks_its_lines(make_folder):
    files = {"documents/small.md": FRONT + BODY, "source/text.txt": RECEIVED}
    archive = read_source(make_folder(files=files)).archive
    (document,) = archive.documents

    places = [passage.place for passage in document.passages()]

    assert [place and place.line for place in places] == [3, 8, 10, None]
    assert {place.file for place in places if place} == {"source/text.txt"}
    assert document.footnotes[0].place.line == 6
    assert [(each.file, each.text) for each in archive.sources] == [("source/text.txt", RECEIVED)]


def test_a_passage_begins_where_its_first_words_stand_however_they_are_broken(make_folder):
    files = {
        "documents/small.md": FRONT + "## One {#one}\n\nThe police came to us at night. {#p}\n",
        "source/text.txt": "\nThe po-\nlice came\nto us at night.\n",
    }
    (passage,) = read_source(make_folder(files=files)).archive.passages()

    assert passage.place.line == 2


def test_a_document_without_a_source_has_no_places(make_folder):
    archive = read_source(make_folder()).archive

    assert [passage.place for passage in archive.passages()] == [None]
    assert archive.sources == ()


@pytest.mark.parametrize(
    "name",
    [
        "../outside.txt",
        "source/../../outside.txt",
        "ABSOLUTE",
        "link.txt",
        "folder-link/outside.txt",
        "missing.txt",
        "source",
        "nul\\u0000byte",
    ],
)
def test_a_source_that_is_not_a_file_of_the_folder_is_refused(make_folder, tmp_path, name):
    outside = tmp_path / "outside.txt"
    outside.write_text("Words.")
    written = str(outside) if name == "ABSOLUTE" else name
    front = FRONT.replace("source/text.txt", written)
    files = {"documents/small.md": front + "## One {#one}\n\nWords. {#p}\n", "source/x.txt": "y"}
    folder = make_folder(files=files)
    (folder / "link.txt").symlink_to(outside)
    (folder / "folder-link").symlink_to(tmp_path)

    draft = read_source(folder)

    assert draft.archive is None
    (problem,) = draft.problems
    assert problem.code in ("no-source", "unreadable")
