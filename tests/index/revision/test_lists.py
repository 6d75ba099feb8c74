"""List items keep how deep they stand, in an import and in every later one."""

import pytest
from hypothesis import given, strategies as st

from index import import_texts
from index.revision.document_text import read_document, write_document
from index.source.folder import read_source

TEXT = """# Title

## Part

This is what they told us in the spring of that year, before all of it was over.

- The northern harbour was closed for the winter
  - Women who carried the crates were sent home
    - Nobody paid them for the last two weeks
  - Men at the cranes stayed on for repairs
- The southern harbour was open all the time
"""
DEPTHS = {"i-1": 1, "i-2": 2, "i-3": 3, "i-4": 2, "i-5": 1}


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "text.md").write_text(TEXT, "utf-8")
    import_texts([tmp_path / "text.md"], tmp_path / "made")
    return tmp_path / "made"


def document_of(folder):
    return (folder / "documents" / "text.md").read_text("utf-8")


def depths_of(folder):
    draft = read_source(folder)
    assert draft.archive is not None, draft.problems
    return {each.id: each.depth for each in draft.archive.passages() if each.id != "p-1"}


def again(folder, text):
    file = folder.with_name("text.md")
    file.write_text(text, "utf-8")
    return import_texts([file], folder)


def edit(folder, *changes):
    path = folder / "documents" / "text.md"
    text = path.read_text("utf-8")
    for before, after in changes:
        assert before in text
        text = text.replace(before, after)
    path.write_text(text, "utf-8")


def test_an_import_keeps_the_depth(folder):
    assert depths_of(folder) == DEPTHS
    assert "depth" not in document_of(folder)


def test_an_item_that_nothing_stands_above_states_its_depth(tmp_path):
    text = "# T\n\n## Part\n\n- One of them\n\n  It went on for days.\n\n  - Two of them\n"
    (tmp_path / "text.md").write_text(text, "utf-8")
    import_texts([tmp_path / "text.md"], tmp_path / "made")

    assert "\n- Two of them {#i-2 depth=2}\n" in document_of(tmp_path / "made")
    assert depths_of(tmp_path / "made")["i-2"] == 2


PAGE = """<html><body><h1>Title</h1><h2>Part</h2>
<p>This is what they told us in the spring of that year, before all of it was over.</p>
<ul><li>The northern harbour was closed<p>It went on for the whole of the winter.</p>
<ul><li>Women who carried the crates were sent home</li></ul></li>
<li>The southern harbour was open</li></ul>
<p>After it nobody came to ask for more than that.</p></body></html>"""


def test_a_paragraph_within_an_item_does_not_end_its_list(tmp_path):
    (tmp_path / "text.html").write_text(PAGE, "utf-8")
    import_texts([tmp_path / "text.html"], tmp_path / "made")
    before = document_of(tmp_path / "made")
    found = depths_of(tmp_path / "made")
    import_texts([tmp_path / "text.html"], tmp_path / "made")

    assert found == {"i-1": 1, "p-2": 1, "i-2": 2, "i-3": 1, "p-3": 1}
    assert "\n- Women who carried the crates were sent home {#i-2 depth=2}\n" in before
    assert document_of(tmp_path / "made") == before


def test_the_same_list_changes_nothing(folder):
    before = document_of(folder)
    again(folder, TEXT)

    assert document_of(folder) == before


def test_a_new_item_takes_its_place_and_depth(folder):
    again(folder, TEXT.replace("  - Men", "    - Their children came with them\n  - Men"))

    assert depths_of(folder) == DEPTHS | {"i-6": 3}
    assert "depth" not in document_of(folder)


def test_an_item_that_the_document_moves_further_in_moves(folder):
    again(folder, TEXT.replace("- The southern", "  - The southern"))

    assert depths_of(folder) == DEPTHS | {"i-5": 2}


def test_items_move_further_out_with_the_one_above_that_goes(folder):
    line = "- The northern harbour was closed for the winter\n"
    again(folder, TEXT.replace(line, ""))

    assert depths_of(folder) == {"i-2": 1, "i-3": 2, "i-4": 1, "i-5": 1}
    assert "depth" not in document_of(folder)


def test_the_editor_s_own_depth_stays(folder):
    edit(folder, ("{#i-5}", "{#i-5 depth=4}"))
    again(folder, TEXT.replace("for repairs", "for the repairs"))

    assert depths_of(folder) == DEPTHS | {"i-5": 4}


def test_a_numbered_list_keeps_what_is_nested_in_it(folder):
    edit(
        folder,
        ("- The northern", "10. The northern"),
        ("  - Women", "    - Women"),
        ("    - Nobody", "      - Nobody"),
        ("  - Men", "    - Men"),
    )
    assert depths_of(folder) == DEPTHS
    again(folder, TEXT.replace("for repairs", "for the repairs"))

    assert depths_of(folder) == DEPTHS


ITEMS = st.lists(st.integers(0, 4), min_size=1, max_size=8)


@given(ITEMS, st.data())
def test_blocks_put_together_anyhow_keep_their_depths(depths, data):
    lines, open_lists = [], 0
    for number, depth in enumerate(depths):
        open_lists = min(depth, open_lists + 1)
        sign = "  " * (open_lists - 1) + "- " if open_lists else ""
        lines.append(f"{sign}word{number} {{#b-{number}}}")
    text = "+++\nid = 'a'\n+++\n\n" + "\n\n".join(lines) + "\n"
    blocks = read_document(text, "a.md").blocks
    kept = data.draw(st.lists(st.sampled_from(blocks), unique_by=lambda each: each.id, min_size=1))

    read = read_document(write_document("id = 'a'\n", kept, ["\n\n"] * len(kept)), "a.md").blocks

    assert [(each.id, each.kind, each.depth) for each in read] == [
        (each.id, each.kind, each.depth) for each in kept
    ]
