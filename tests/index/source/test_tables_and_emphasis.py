"""What an editor writes as a table or sets apart is read as such, and mistakes are told."""

import pytest

from index import EmphasisKind, PassageKind
from index.model import CellGrid, MergedCell, PassageTable
from index.source.folder import read_source

NOTES = "[^1]: Note. {#f-1}\n"
TABLE = """## One {#one}

: Who *was* heard[^1] {#t header_columns=1 merged="2.1 2x1, 4.1 1x2" care=cold}

| Region | Group | Number |
|--------|:------|-------:|
| North | Women[^1] | 12 \\| 13 |
| | Men | **3** |
| All | | 15 |

[^1]: Note. {#f-1}
"""


def read(folder):
    draft = read_source(folder)
    assert draft.archive is not None, draft.problems
    return list(draft.archive.passages())


def told(folder):
    return [
        (each.code, each.line) for each in read_source(folder).problems if each.severity == "error"
    ]


def test_a_table_is_one_passage_with_its_caption_and_merged_cells(make_folder):
    (table,) = read(make_folder(TABLE))

    assert table.kind is PassageKind.TABLE
    assert table.text == (
        "Who was heard\nRegion\tGroup\tNumber\nNorth\tWomen\t12 | 13\nMen\t3\nAll\t15"
    )
    merged = (MergedCell(1, 0, 2, 1), MergedCell(3, 0, 1, 2))
    assert table.table == PassageTable(1, 1, merged, has_caption=True)
    assert CellGrid(table.text, table.table).fits
    assert [table.text[: mark.at] for mark in table.footnotes] == [
        "Who was heard",
        "Who was heard\nRegion\tGroup\tNumber\nNorth\tWomen",
    ]
    said = [(each.kind, table.text[each.start : each.end]) for each in table.emphasis]
    assert said == [(EmphasisKind.EMPHASIS, "was"), (EmphasisKind.STRONG, "3")]
    assert table.care == ("cold",)


def test_an_empty_first_row_is_no_row(make_folder):
    (table,) = read(make_folder("## One {#one}\n\n: {#t}\n\n| | |\n|---|---|\n| a | b |\n"))

    assert (table.text, table.table) == ("a\tb", PassageTable())


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("| a |\n|---|\n| b |\n", "no-id"),
        (": {#t}\n\n| a |\n|---|\n| b | c |\n", "table-shape"),
        (": {#t}\n\n| a | b |\n|---|---|\n| c |\n", "table-shape"),
        (': {#t merged="2.1 1x2"}\n\n| a | b |\n|---|---|\n| c | d |\n', "table-shape"),
        (': {#t merged="9.1 1x2"}\n\n| a | b |\n|---|---|\n| c | |\n', "table-shape"),
        (': {#t merged="much"}\n\n| a | b |\n|---|---|\n| c | d |\n', "table-shape"),
        (": {#t header_rows=7}\n\n| a | b |\n|---|---|\n| c | d |\n", "table-shape"),
        (": {#t header_rows=x}\n\n| a | b |\n|---|---|\n| c | d |\n", "table-shape"),
        (": {#t kind=paragraph}\n\n| a | b |\n|---|---|\n| c | d |\n", "unknown-key"),
        (": {#t}\n\n| | |\n|---|---|\n| | |\n", "no-text"),
        ("No table. {#p kind=table}\n", "bad-value"),
    ],
)
def test_a_mistake_in_a_table_is_told(make_folder, body, code):
    assert code in [each for each, _line in told(make_folder(f"## One {{#one}}\n\n{body}"))]


def test_a_row_that_is_too_long_is_told_with_its_line(make_folder):
    body = "## One {#one}\n\n: {#t}\n\n| a |\n|---|\n| b |\n| c | lost words |\n"
    folder = make_folder(body)
    text = (folder / "documents" / "small.md").read_text("utf-8")
    line = text[: text.index("| c |")].count("\n") + 1

    assert ("table-shape", line) in told(folder)


@pytest.mark.parametrize(
    ("written", "text", "spans"),
    [
        ("a *b* c", "a b c", [("emphasis", "b")]),
        ("a **b _c_** d", "a b c d", [("strong", "b c"), ("emphasis", "c")]),
        ("H~2~O and x^2^", "H2O and x2", [("subscript", "2"), ("superscript", "2")]),
        ("2 * 3 * 4 snake_case_name", "2 * 3 * 4 snake_case_name", []),
        ("5*3 and 6*4 som, a*b*c, f***", "5*3 and 6*4 som, a*b*c, f***", []),
        (r"\*no\* \_no\_ \^no\^", "*no* _no_ ^no^", []),
    ],
)
def test_words_are_set_apart(make_folder, written, text, spans):
    (passage,) = read(make_folder(f"## One {{#one}}\n\n{written} {{#p}}\n"))

    assert passage.text == text
    found = [(str(each.kind), text[each.start : each.end]) for each in passage.emphasis]
    assert found == spans


def test_a_group_keeps_its_stars(make_folder):
    (passage,) = read(make_folder('## One {#one}\n\nA *b*. {#p care="the *word*"}\n'))

    assert passage.care == ("the *word*",)
    assert [(each.start, each.end) for each in passage.emphasis] == [(2, 3)]


def test_a_caption_without_a_table_is_told(make_folder):
    draft = read_source(make_folder("## One {#one}\n\n: Who was heard {#p}\n\nOthers. {#q}\n"))

    (problem,) = (each for each in draft.problems if each.code == "caption-alone")
    assert (problem.severity, problem.passages) == ("warning", ("p",))


def test_a_group_within_the_words_of_a_block_is_told(make_folder):
    body = "## One {#one}\n\n> Outer. {#q-1}\n>\n> > Inner. {#q-2}\n\nWords. {#p-1}\n"

    told = [each for each in read_source(make_folder(body)).problems if each.code == "group-within"]

    assert [(each.line, each.severity) for each in told] == [(7, "warning")]
    assert "{#q-1}" in told[0].text
