"""A table that is imported again keeps its id and what the editor said of it."""

import pytest

from index import check_source, import_texts
from index.source.folder import read_source

TEXT = """# Title

## Part

This is what they told us in the spring of that year, before all of it was over.

: Who was heard
{merged="2.1 2x1"}

| Region | Group | Number |
|---|---|---|
| Northern harbour | Women who carry | 12 |
| | Men at the cranes | 3 |

After it nobody came to ask for more than that.
"""
CODING = '[[coding]]\npassage = "table-1"\ntheme = "t"\nexact = "Women who carry"\n'


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "text.md").write_text(TEXT, "utf-8")
    made = tmp_path / "made"
    import_texts([tmp_path / "text.md"], made)
    document = made / "documents" / "text.md"
    text = document.read_text("utf-8")
    document.write_text(
        text.replace("{#table-1 ", "{#table-1 care=cold header_columns=1 "), "utf-8"
    )
    (made / "codings.toml").write_text(CODING, "utf-8")
    (made / "codebook.toml").write_text('[[theme]]\nid = "t"\nlabel.en = "T"\n', "utf-8")
    assert [each for each in check_source(made) if each.severity == "error"] == []
    return made


def table_of(folder):
    draft = read_source(folder)
    assert draft.archive is not None, draft.problems
    return next(each for each in draft.archive.passages() if each.id == "table-1")


def again(folder, text):
    file = folder.with_name("text.md")
    file.write_text(text, "utf-8")
    return import_texts([file], folder)


def test_a_mended_cell_changes_and_all_else_stays(folder):
    result = again(folder, TEXT.replace("| 3 |", "| 4 |").replace("Who was", "Who *was*"))
    table = table_of(folder)

    assert table.text.endswith("Men at the cranes\t4")
    assert table.care == ("cold",)
    assert table.table.header_columns == 1
    assert len(table.table.merged) == 1
    assert [table.text[each.start : each.end] for each in table.codings] == ["Women who carry"]
    assert [table.text[each.start : each.end] for each in table.emphasis] == ["was"]
    assert not {"conflict", "unchanged"} & {each.kind for each in result.guesses}


def test_a_table_that_has_another_shape_takes_it(folder):
    again(folder, TEXT.replace('{merged="2.1 2x1"}\n', "").replace("| | Men", "| South | Men"))
    table = table_of(folder)

    assert table.table.merged == ()
    assert "South\tMen at the cranes" in table.text


def test_the_same_table_changes_nothing(folder):
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    result = again(folder, TEXT)

    (told,) = [each.text for each in result.guesses if each.kind == "unchanged"]
    assert told == "Nothing changed: the folder has all of it already."
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_the_line_of_a_shape_is_not_told_as_left_out(folder):
    assert not any(each.code == "left-out" for each in check_source(folder))

    again(folder, f"---\nlang: en\n---\n\n{TEXT}")
    (told,) = [each for each in check_source(folder) if each.code == "left-out"]
    assert told.text.startswith("The documents leave out 3 lines")
