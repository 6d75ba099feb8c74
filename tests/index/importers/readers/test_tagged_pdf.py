"""What is read of a PDF by its tags, and what completes them where they are silent."""

import pytest

from index.importers.pdf.parser import parse
from index.office.text import OmissionKind, StructuredPicture, StructuredTable
from tests.index.importers.readers.test_pdf import PROSE, cells, paragraphs, prose, words
from tests.pdf_maker import HEBREW, Pdf, at, picture, tagged

INSET = "/A<</O/Layout/StartIndent 24/EndIndent 24>>"


def blocks(*pages, **more):
    return parse(Pdf(*pages, **more).data())


def tables(text):
    return [cells(each) for each in text.blocks if isinstance(each, StructuredTable)]


def row(*held):
    """A row whose cells hold the words of a number, or nothing."""
    return ("TR", [("TD", [] if each is None else [each]) for each in held])


def lines(*said, y=100):
    """Tagged lines one under the other, from the number 0 on, each at its x."""
    placed = ((60, each) if isinstance(each, str) else each for each in said)
    return "".join(tagged(n, at(x, y + 20 * n, text)) for n, (x, text) in enumerate(placed))


# Tables


def test_empty_rows_and_cells_of_a_tagged_table_are_kept():
    rows = [row(None, 0, 1), row(None, None, None), row(2, None, 3), row(None, None, None)]
    found = tables(blocks(lines("a", "b", "c", "d"), tree=[[("Table", rows)]]))
    assert found == [[["", "a", "b"], ["", "", ""], ["c", "", "d"], ["", "", ""]]]


def test_a_row_is_a_header_where_all_its_cells_with_words_are():
    rows = [("TR", [("TH", []), ("TH", [0])]), row(1, 2)]
    (table,) = blocks(lines("Group", "Dockers", "seven"), tree=[[("Table", rows)]]).blocks
    assert (table.heads, cells(table)) == (1, [["", "Group"], ["Dockers", "seven"]])


def test_a_tagged_table_goes_on_over_the_end_of_a_page_with_its_empty_rows():
    rows = [row(0, 1), row(None, None), (1, row(0, 1)), (1, row(None, None))]
    found = tables(blocks(lines("a", "b"), lines("c", "d"), tree=[[("Table", rows)], []]))
    assert found == [[["a", "b"], ["", ""], ["c", "d"], ["", ""]]]


def test_a_row_that_the_end_of_a_page_divides_stays_one():
    cell = ("TD", [("P", [2]), (1, ("P", [0])), (1, ("P", [1]))])
    rows = [row(0, None), ("TR", [("TD", [("P", [1])]), cell]), (1, row(2, None))]
    first = lines("a", "b", "They went")
    second = lines("on foot.", "Then they slept.", "c")
    (table,) = blocks(first, second, tree=[[("Table", rows)], []]).blocks
    assert [row[0][0].text for row in table.rows] == ["a", "b", "c"]
    assert [each.text for each in table.rows[1][1]] == ["They went on foot.", "Then they slept."]


def test_two_tables_that_begin_with_an_empty_row_are_no_parts_of_one():
    tree = [("Table", [row(None), row(0)]), ("Table", [row(None), row(1)])]
    assert tables(blocks(lines("a", "b"), tree=[tree])) == [[[""], ["a"]], [[""], ["b"]]]


def test_rows_on_another_page_are_not_taken_for_empty_ones():
    whole = [(1, ("P", [0])), ("Table", [row(0), row(None), (1, row(1))])]
    text = blocks(lines("a"), lines("Between.", "b"), tree=[[("Sect", whole)], []])
    assert tables(text) == [[["a"]], [["b"]]]


def test_a_part_of_a_table_on_another_page_is_no_empty_row():
    head = ("THead", [("TR", [("TH", [0])])])
    body = ("TBody", [row(1), row(None), row(2), (1, row(0))])
    text = blocks(lines("Head", "a", "b"), lines("c"), tree=[[("Table", [head, body])], []])
    assert tables(text) == [[["Head"], ["a"], [""], ["b"], ["c"]]]


# Lists


def item(*parts):
    """An item: the numbers of its label and of its words."""
    label, *said = parts
    return ("L", [("LI", [("Lbl", [label]), ("LBody", [("P", [each]) for each in said])])])


def depths(text):
    return [(each.text, each.item.level, each.item.number) for each in paragraphs(text)]


def beside(*said):
    """Tagged labels and their items, each at its x and y."""
    painted = ""
    for n, (x, y, label, text) in enumerate(said):
        painted += tagged(2 * n, at(x, y, label)) + tagged(2 * n + 1, at(x + 18, y, text))
    return painted


def test_lists_that_stand_side_by_side_in_the_tags_are_nested_by_their_indentation():
    page = beside(
        (60, 100, "1.", "one"),
        (78, 120, "a.", "two"),
        (96, 140, "-", "three"),
        (78, 160, "b.", "four"),
        (60, 180, "2.", "five"),
    )
    text = blocks(page, tree=[[item(2 * n, 2 * n + 1) for n in range(5)]])
    assert depths(text) == [
        ("one", 0, "1."), ("two", 1, "a."), ("three", 2, ""), ("four", 1, "b."), ("five", 0, "2."),
    ]  # fmt: skip


def test_labels_at_the_right_and_words_behind_long_labels_are_no_deeper():
    page = tagged(0, at(66, 100, "9.")) + tagged(1, at(80, 100, "nine"))
    page += tagged(2, at(60, 120, "10.")) + tagged(3, at(80, 120, "ten"))
    page += tagged(4, at(60, 140, "111.")) + tagged(5, at(88, 140, "more"))
    text = blocks(page, tree=[[item(0, 1), item(2, 3), item(4, 5)]])
    assert [level for _text, level, _number in depths(text)] == [0, 0, 0]


def test_depths_that_the_tags_tell_are_believed():
    page = beside((60, 100, "1.", "one"), (60, 120, "a.", "two"), (90, 140, "2.", "three"))
    inner = ("L", [("LI", [("Lbl", [2]), ("LBody", [("P", [3])])])])
    first = ("LI", [("Lbl", [0]), ("LBody", [("P", [1]), inner])])
    tree = [[("L", [first, ("LI", [("Lbl", [4]), ("LBody", [("P", [5])])])])]]
    assert [level for _text, level, _number in depths(blocks(page, tree=tree))] == [0, 1, 0]


def test_an_item_in_the_next_column_or_on_a_page_with_other_margins_is_no_deeper():
    page = beside((60, 700, "-", "one"), (78, 720, "-", "two"), (320, 100, "-", "three"))
    other = beside((90, 100, "-", "four"), (108, 120, "-", "five"))
    tree = [[item(2 * n, 2 * n + 1) for n in range(3)], [item(0, 1), item(2, 3)]]
    found = depths(blocks(page, other, tree=tree))
    assert [level for _text, level, _number in found] == [0, 1, 0, 0, 1]


def test_an_item_on_a_page_with_the_same_margin_goes_on_as_deep():
    first = beside((60, 700, "-", "one")) + tagged(8, at(60, 100, "Prose."))
    second = beside((78, 100, "-", "two"), (96, 120, "-", "three")) + tagged(
        8, at(60, 300, "More.")
    )
    tree = [[("P", [8]), item(0, 1)], [item(0, 1), item(2, 3), ("P", [8])]]
    found = [each.item.level for each in paragraphs(blocks(first, second, tree=tree)) if each.item]
    assert found == [0, 1, 2]


def test_a_paragraph_within_an_item_is_as_deep_as_the_item():
    page = lines((60, "one"), (90, "more of it"), (60, "two"))
    tree = [[("L", [("LI", [("LBody", [("P", [0]), ("P", [1])])]), ("LI", [("LBody", [2])])])]]
    found = depths(blocks(page, tree=tree))
    assert found == [("one", 0, ""), ("more of it", 0, ""), ("two", 0, "")]


def test_items_that_run_from_right_to_left_are_indented_at_the_right():
    said = [(400, "aa"), (300, "bb cc dd ee"), (380, "ff")]
    wide = {"aa": 500, "bb cc dd ee": 500, "ff": 470}
    page = "".join(
        tagged(n, at(wide[text] - 6.6 * len(text), 100 + 20 * n, text, font="hebrew"))
        for n, (_x, text) in enumerate(said)
    )
    tree = [[("L", [("LI", [("LBody", [("P", [n])])])]) for n in range(3)]]
    found = depths(blocks(page, tree=tree))
    assert HEBREW["a"] in found[0][0]
    assert [level for _text, level, _number in found] == [0, 0, 1]


def test_the_number_of_an_item_without_words_is_not_that_of_the_item_in_it():
    page = (
        tagged(0, at(60, 100, "1.")) + tagged(1, at(78, 120, "a.")) + tagged(2, at(96, 120, "two"))
    )
    inner = ("L", [("LI", [("Lbl", [1]), ("LBody", [("P", [2])])])])
    nested = [[("L", [("LI", [("Lbl", [0]), ("LBody", [inner])])])]]
    flat = [[("L", [("LI", [("Lbl", [0]), ("LBody", [])])]), inner]]
    for tree in (nested, flat):
        assert depths(blocks(page, tree=tree)) == [("", 0, "1."), ("two", 1, "a.")]


# Quotations, headings, pictures


@pytest.mark.parametrize(
    ("x", "told", "is_quote"),
    [(84, INSET, True), (63, INSET, False), (84, INSET.replace("End", "No"), False)],
)
def test_a_paragraph_that_is_indented_on_both_sides_is_a_quotation(x, told, is_quote):
    page = tagged(0, prose(100)) + tagged(1, at(x, 180, "We were cold."))
    _said, quote = paragraphs(blocks(page, tree=[[("P", [0]), ("P", [1], told)]]))
    assert (quote.is_quote, quote.is_guessed) == (is_quote, is_quote)


def test_headings_are_known_by_their_size_where_the_tags_tell_none():
    page = tagged(0, at(60, 60, "Winter at the quay", 24)) + tagged(1, prose(100))
    page += tagged(2, at(60, 180, "Findings", 16)) + tagged(3, prose(210))
    text = blocks(page, tree=[[("P", [n]) for n in range(4)]])
    found = [(each.text, each.heading) for each in paragraphs(text) if each.is_guessed]
    assert found == [("Winter at the quay", 0), ("Findings", 1)]


def test_a_large_line_is_no_heading_where_the_tags_tell_others():
    page = tagged(0, prose(100)) + tagged(1, at(60, 180, "Findings", 16)) + tagged(2, prose(210))
    page += tagged(3, at(60, 290, "Sold out", 16)) + tagged(4, prose(310))
    tree = [[("P", [0]), ("H1", [1]), ("P", [2]), ("P", [3]), ("P", [4])]]
    found = [each.text for each in paragraphs(blocks(page, tree=tree)) if each.heading]
    assert found == ["Findings"]


def test_a_picture_among_the_words_of_a_paragraph_stands_before_it():
    page = tagged(0, at(60, 60, "This quay")) + tagged(1, picture(120, 60, 30, 30))
    page += tagged(2, at(160, 60, "is at Karakol."))
    for tree in (
        [("P", [0, ("Figure", [1]), 2])],
        [("P", [("Link", [0, ("Figure", [1])]), ("Span", [2])])],
    ):
        shown, said = blocks(page, tree=[tree]).blocks
        assert isinstance(shown, StructuredPicture)
        assert said.text == "This quay is at Karakol."


def test_words_in_a_figure_are_no_part_of_the_paragraph_around_it():
    page = lines("This quay", "Cranes", "is at Karakol.")
    text = blocks(page, tree=[[("P", [0, ("Figure", [1]), 2])]])
    assert words(text) == ["This quay", "Cranes", "is at Karakol."]


def test_pictures_of_a_page_that_has_no_tags_are_shown_or_told():
    bare = picture(400, 700) + prose(100)
    text = blocks(bare, tree=[[]])
    assert any(isinstance(each, StructuredPicture) for each in text.blocks)
    full = "".join(tagged(n, prose(100 + 60 * n)) for n in range(10))
    alone = picture() + at(60, 60, "The quay")
    text = blocks(full, alone, tree=[[("P", [n]) for n in range(10)], []])
    assert (OmissionKind.PICTURE, 2) in {(each.kind, each.page) for each in text.omissions}


# Footnotes


def test_a_tagged_footnote_has_all_its_paragraphs_and_items():
    page = tagged(0, at(60, 100, "They met in Karakol") + at(150, 96, "1", 6))
    page += tagged(1, at(60, 740, "1", 9)) + tagged(2, at(70, 740, "In spring.", 9))
    page += tagged(3, at(70, 752, "Later twice.", 9)) + tagged(4, at(80, 764, "at noon", 9))
    more = ("L", [("LI", [("LBody", [4])])])
    tree = [("P", [0]), ("Note", [("Lbl", [1]), ("P", [2]), ("P", [3]), more])]
    (note,) = blocks(page, tree=[tree]).notes.values()
    found = [(each.text, each.item is not None) for each in note]
    assert found == [("In spring.", False), ("Later twice.", False), ("at noon", True)]


def test_a_tagged_footnote_that_is_a_table_or_a_mark_alone_is_kept():
    page = lines("They met.", "a", "b", "2")
    tree = [("P", [0]), ("Note", [("Table", [row(1, 2)])]), ("Note", [("Lbl", [3])])]
    text = blocks(page, tree=[tree])
    assert tables(text) == [[["a", "b"]]]
    assert "2 " in words(text)


# Which tags are believed


def test_tags_are_believed_although_tall_running_heads_have_none():
    head = at(60, 160, "Winter at the quay") + at(60, 180, "Section")
    pages = [head + tagged(0, prose(220)) for _page in range(3)]
    text = blocks(*pages, tree=[[("BlockQuote", [0])]] * 3)
    assert [each.is_quote for each in paragraphs(text)] == [True] * 3
    assert words(text) == [" ".join(PROSE)] * 3
    assert "Section" in {each.text for each in text.omissions}


def test_an_index_at_the_end_is_kept_and_a_table_of_contents_is_not():
    page = lines("Findings 2", "We were cold.", "quay, 3")
    tree = [[("TOC", [("TOCI", [0])]), ("P", [1]), ("Index", [("P", [2])])]]
    text = blocks(page, tree=tree)
    assert words(text) == ["We were cold.", "quay, 3"]
    assert [each.kind for each in text.omissions] == [OmissionKind.CONTENTS]


def test_the_words_of_a_contents_table_are_told_with_their_labels_and_cells():
    page = lines("1.", "Findings", "Methods", "9", "We were cold.")
    entry = ("LI", [("Lbl", [0]), ("LBody", [1])])
    tree = [("TOC", [entry, ("Table", [row(2, 3)])]), ("P", [4])]
    told = blocks(page, tree=[tree]).omissions
    assert [each.text for each in told] == ["1. Findings", "Methods 9"]


def test_words_without_a_tag_are_told_with_their_blanks():
    page = tagged(0, prose(100)) + tagged(1, prose(160)) + tagged(2, at(60, 300, "Sold out now"))
    (told,) = blocks(page, tree=[[("P", [0]), ("P", [1])]]).omissions
    assert (told.kind, told.text) == (OmissionKind.OTHER, "Sold out now")
