"""A search in tables: phrases stay within a cell, and a snippet is a cell with its headers."""

import pytest

from index.model import MergedCell, Passage, PassageKind, PassageTable
from index.search.snippet_pieces import snippet_pieces


def found(archive, typed):
    return archive.search(typed)


def snippets(archive, typed):
    """The snippet of each hit, with its matches in square brackets."""
    return [
        "".join(f"[{each.text}]" if each.match else each.text for each in snippet_pieces(hit.shown))
        for hit in found(archive, typed).hits
    ]


def test_the_cell_is_shown_after_the_headers_of_its_row_and_column(table_archive):
    assert snippets(table_archive, "12") == ["North · Number: [12]"]
    assert snippets(table_archive, "men") == ["North · Group: [Men]"]


def test_positions_of_matches_are_those_of_the_passage(table_archive):
    (hit,) = found(table_archive, "12").hits

    assert hit.shown.text == table_archive.passage("t-heard").text
    assert [hit.shown.text[span.start : span.end] for span in hit.shown.matches] == ["12"]


def test_a_header_and_the_caption_stand_alone(table_archive):
    assert snippets(table_archive, "region") == ["[Region]"]
    assert snippets(table_archive, "heard") == ["Who was [heard] | where"]


def test_several_cells_are_parted(table_archive):
    assert snippets(table_archive, "bribe") == ["one [bribe] … [bribe]"]


def test_without_a_match_a_table_begins_with_its_caption_or_its_first_row(table_archive):
    assert snippets(table_archive, "kind:table") == ["Who was heard | where", "one bribe · two"]


@pytest.mark.parametrize(
    ("typed", "count"),
    [
        ('"one bribe"', 1),
        ('"bribe two"', 0),  # over the end of a cell
        ('"two bribe"', 0),  # over the end of a row
        ('"where region"', 0),  # from the caption into a cell
        ('"women 12"', 0),
        ('"women 12"~3', 1),
        ("women 12", 1),
    ],
)
def test_a_phrase_stays_within_a_cell(table_archive, typed, count):
    assert found(table_archive, typed).total == count


def test_a_phrase_is_marked_only_within_a_cell(make_archive):
    table = Passage("t", PassageKind.TABLE, "red\tdoor\nred door\t1", "en", table=PassageTable())

    (hit,) = found(make_archive(table), '"red door"').hits

    assert hit.shown.matches == ((9, 17),)


def test_a_phrase_of_a_text_may_reach_over_its_lines(make_archive):
    assert found(make_archive("a red\ndoor"), '"red door"').total == 1


def test_a_long_cell_is_cut_and_so_are_many_cells(make_archive):
    long = " ".join(["word"] * 100)
    text = f"Head\n{long} bribe {long}\nbribe {long}\nbribe"
    table = Passage("t", PassageKind.TABLE, text, "en", table=PassageTable(1))

    (snippet,) = snippets(make_archive(table), "bribe")

    assert snippet.startswith("Head: … word")
    assert "[bribe]" in snippet
    assert snippet.endswith(" …")
    assert len(snippet) < 300


def test_headers_of_merged_cells_stand_once(make_archive):
    text = "Who\tYear\n2019\t2020\nWomen\t1\t2"
    shape = PassageTable(2, 1, (MergedCell(0, 0, 2, 1), MergedCell(0, 1, 1, 2)))
    table = Passage("t", PassageKind.TABLE, text, "en", table=shape)

    assert snippets(make_archive(table), "=2") == ["Women · Year · 2020: [2]"]


def test_tables_are_counted_as_a_kind(table_archive):
    page = found(table_archive, "bribe OR north")

    assert page.facets["kind"] == {"table": 2}
    assert found(table_archive, "kind:table").total == 2
