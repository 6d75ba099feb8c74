"""What is read of a PDF without tags that looks as reports do."""

import pytest

from index.office.text import OmissionKind, StructuredTable
from tests.index.importers.readers.test_pdf import (
    PROSE,
    blocks,
    cells,
    left_out,
    paragraphs,
    prose,
    words,
)
from tests.pdf_maker import at, paragraph, rule

BLUE = "0.1 0.2 0.6 rg"


def in_colour(painted, colour=BLUE):
    return f"q {colour} {painted} Q\n"


def headings(text):
    return [(each.heading, each.text) for each in paragraphs(text) if each.heading is not None]


def items(text):
    return [
        (each.item.level, each.item.number, each.text) for each in paragraphs(text) if each.item
    ]


def tables(text):
    return [each for each in text.blocks if isinstance(each, StructuredTable)]


def rows_at(y, rows, places=(60, 200, 380), pitch=15):
    return "".join(
        at(x, y + pitch * n, cell)
        for n, row in enumerate(rows)
        for x, cell in zip(places, row, strict=True)
        if cell
    )


# Headings


def test_a_line_of_the_size_of_the_text_is_a_heading_in_the_colour_of_larger_ones():
    page = in_colour(at(60, 60, "Findings", 18)) + prose(90)
    page += in_colour(at(60, 170, "Who was asked")) + prose(190)
    page += in_colour(at(60, 270, "What they said")) + prose(290)
    page += in_colour(at(60, 370, "They were cold, and nobody asked.")) + prose(390)
    page += in_colour(at(60, 470, "Conclusion", 18)) + prose(500)
    found = [(1, "Findings"), (2, "Who was asked"), (2, "What they said"), (1, "Conclusion")]
    assert headings(blocks(page)) == found


def test_a_line_in_a_colour_of_its_own_is_no_heading():
    page = at(60, 60, "Findings", 18) + prose(90)
    page += in_colour(at(60, 170, "A line to read first")) + prose(190) + prose(270)
    assert [each for _level, each in headings(blocks(page))] == ["Findings"]


def test_a_caption_in_the_colour_of_headings_is_none():
    page = in_colour(at(60, 60, "Findings", 18)) + prose(90)
    page += in_colour(at(60, 170, "Table 1: Who was asked")) + prose(190)
    assert [each for _level, each in headings(blocks(page))] == ["Findings"]


def test_what_stands_right_under_the_title_is_no_heading_where_it_looks_as_none():
    page = at(60, 60, "Harbour Voices", 26, "bold") + at(60, 90, "Interviews of a spring", 18)
    page += at(60, 120, "Findings", 18, "bold") + prose(150)
    page += at(60, 230, "Conclusion", 18, "bold") + prose(260)
    text = blocks(page)
    assert headings(text) == [(0, "Harbour Voices"), (1, "Findings"), (1, "Conclusion")]
    assert "Interviews of a spring" in words(text)


def test_a_heading_that_looks_as_the_others_stays_one_right_under_the_title():
    page = at(60, 60, "Harbour Voices", 26, "bold") + at(60, 90, "Findings", 18, "bold")
    page += prose(120) + at(60, 200, "Conclusion", 18, "bold") + prose(230)
    found = [(0, "Harbour Voices"), (1, "Findings"), (1, "Conclusion")]
    assert headings(blocks(page)) == found


# Lists


def test_a_list_goes_on_after_a_nested_one_whose_numbers_are_roman():
    lines = ("a. hear complaints", "i. by day", "ii. by night", "b. pay weekly")
    places = (80, 100, 100, 80)
    page = prose(100) + "".join(
        at(x, 160 + 13 * n, line) for n, (x, line) in enumerate(zip(places, lines, strict=True))
    )
    assert items(blocks(page)) == [
        (0, "a.", "hear complaints"),
        (1, "i.", "by day"),
        (1, "ii.", "by night"),
        (0, "b.", "pay weekly"),
    ]


def test_numbers_of_several_levels_are_labels_where_they_count_on():
    page = prose(100) + at(80, 160, "1.1 Publish the roster") + at(80, 173, "1.2 Pay weekly")
    text = blocks(page + prose(200) + at(60, 280, "3.5 million were paid, as the union said."))
    assert items(text) == [(0, "1.1", "Publish the roster"), (0, "1.2", "Pay weekly")]
    assert "3.5 million were paid, as the union said." in words(text)


def test_a_dash_at_the_start_of_a_line_is_no_item_in_the_midst_of_a_sentence():
    page = paragraph(60, 100, (*PROSE[:2], "– paid they were not, and nobody was", PROSE[3]))
    assert not items(blocks(page))


# Columns and lines


def test_columns_are_known_that_no_gap_sets_off():
    wide = (
        "This line is as wide as both columns are together, and stands right above them all here."
    )
    left = [f"left {n} stands in the first of two columns" for n in range(6)]
    right = [f"right {n} stands in the second of columns" for n in range(6)]
    page = paragraph(60, 74, (wide, wide)) + paragraph(60, 100, left) + paragraph(290, 100, right)
    text = " ".join(words(blocks(page + paragraph(60, 178, (wide, wide)))))
    assert text == " ".join((wide, wide, *left, *right, wide, wide))


def test_lines_that_are_broken_on_purpose_stay_lines():
    verse = ("who came by night in all those winters", "came late", "lay down", "on the quay")
    text = blocks(prose(100) + paragraph(90, 170, verse) + prose(240))
    assert words(text)[1:5] == list(verse)


def test_a_quotation_goes_on_over_the_end_of_a_page_until_it_is_closed():
    said = ("“We were cold in the nights, and nobody ever asked us whether we had gloves.",)
    rest = ("They knew that we had none, and counted hours.”",)
    text = blocks(prose(100) + paragraph(90, 780, said), paragraph(90, 60, rest) + prose(100))
    (quote,) = [each.text for each in paragraphs(text) if each.is_quote]
    assert quote == f"{said[0]} {rest[0]}"


def test_the_line_under_a_closed_quotation_is_one_of_its_own_without_a_gap():
    said = paragraph(90, 170, ("“We were cold in the nights, and nobody ever asked us anything.”",))
    said += at(90, 183, "Representative of the dockworkers, 52 years old")
    text = blocks(prose(100) + said + prose(220))
    assert [each.is_quote for each in paragraphs(text)] == [False, True, True, False]


def test_a_single_line_is_a_quotation_where_others_stand_and_look_as_it_does():
    said = ("“We were cold in the nights, and nobody", "ever asked us anything.”")
    page = prose(100) + paragraph(90, 170, said) + prose(210) + paragraph(90, 280, said)
    page += prose(320) + at(90, 390, "And nobody came.") + prose(420)
    page += at(90, 490, "Interview 12, page 3", 9) + prose(520)
    quotes = [each.text for each in paragraphs(blocks(page)) if each.is_quote]
    assert quotes == [" ".join(said), " ".join(said), "And nobody came."]


def test_an_item_without_words_ends_before_the_next_line():
    text = blocks(prose(100) + at(80, 170, "•") + at(80, 183, "Nobody was asked.") + prose(220))
    assert "Nobody was asked." in " ".join(words(text))


def test_words_that_a_line_goes_through_take_their_room():
    page = at(60, 100, "The dockworkers of the northern harbour told of winters and")
    page += at(340, 100, "deleted") + at(378, 100, "and gone") + rule(340, 97, 420, 97)
    page += at(60, 113, "nights that were cold.")
    text = blocks(page + prose(160))
    assert words(text)[0].endswith("winters and nights that were cold.")


# Tables


def test_cells_that_are_close_together_are_told_apart_where_others_begin():
    rows = (("Group", "Age band", "Number"), ("Dockers of the night", "20 to 29", "seven"))
    rows += (("Foremen", "30 to 39", "two"), ("Cooks", "40 to 49", "one"))
    page = prose(100) + rows_at(180, rows, (60, 155, 240)) + prose(280)
    (table,) = tables(blocks(page))
    assert cells(table) == [list(row) for row in rows]


def test_lines_between_two_rules_are_one_row():
    page = prose(100)
    lines = (("Group", "What they said", "Number"), ("Dockers of", "that nobody had", "seven"))
    lines += (("all nights", "ever asked them", ""), ("Foremen", "nothing", "two"))
    page += rows_at(180, lines)
    page += "".join(rule(56, y, 500, y) for y in (168, 184.5, 214.5, 230)) + prose(260)
    (table,) = tables(blocks(page))
    assert cells(table) == [
        ["Group", "What they said", "Number"],
        ["Dockers of all nights", "that nobody had ever asked them", "seven"],
        ["Foremen", "nothing", "two"],
    ]


def test_a_table_goes_on_over_the_end_of_a_page_and_its_header_is_told_once():
    head = ("Group", "Age band", "Number")
    rows = [(f"Group of {n}", f"{n} to {n + 9}", str(n)) for n in range(10, 90, 10)]
    pages = (
        prose(100) + rows_at(700, (head, *rows[:4])),
        rows_at(60, (head, *rows[4:])) + prose(200),
    )
    text = blocks(*pages)
    (table,) = tables(text)
    assert cells(table) == [list(row) for row in (head, *rows)]
    assert left_out(text) == {(OmissionKind.HEADER, "Group Age band Number", 2)}


def test_a_word_that_is_wider_than_its_ruled_cell_is_whole():
    page = prose(100) + at(63, 190, "Accommo") + at(63, 203, "dation") + at(113, 190, "seven")
    page += at(63, 225, "Pay") + at(113, 225, "two")
    page += "".join(rule(60, y, 160, y) for y in (178, 210, 232))
    page += "".join(rule(x, 178, x, 232) for x in (60, 110, 160)) + prose(260)
    (table,) = tables(blocks(page))
    assert cells(table)[0] == ["Accommodation", "seven"]


# What is left out


@pytest.mark.parametrize("leader", ["." * 60, ". " * 30])
def test_a_table_of_contents_is_left_out_with_its_title(leader):
    chapters = ("Findings", "Background", "Conclusion")
    page = at(60, 60, "Contents", 18)
    page += "".join(at(60, 90 + 15 * n, f"{each} {leader} {n}") for n, each in enumerate(chapters))
    page += "".join(at(60, 200 + 100 * n, each, 18) for n, each in enumerate(chapters))
    text = blocks(page + prose(220) + prose(320) + prose(420))
    assert headings(text) == [(1, each) for each in chapters]
    told = [each.text for each in text.omissions if each.kind is OmissionKind.CONTENTS]
    assert told[0] == "Contents"
    assert len(told) == 4


def test_rows_that_end_with_numbers_are_contents_where_they_stand_elsewhere_as_headings():
    chapters = ("Findings of it", "Background", "Conclusion")
    listed = at(60, 60, "What follows") + rows_at(
        90, [(each, str(n)) for n, each in enumerate(chapters, start=2)], (60, 480)
    )
    heads = "".join(at(60, 200 + 100 * n, each, 18) for n, each in enumerate(chapters))
    text = blocks(listed + heads + prose(220) + prose(320) + prose(420))
    assert not tables(text)
    assert [each for _level, each in headings(text)] == list(chapters)


def test_rows_that_end_with_numbers_are_a_table_where_they_stand_nowhere_else():
    rows = (("Dockers", "12"), ("Foremen", "2"), ("Cooks", "4"))
    text = blocks(prose(60) + rows_at(150, rows, (60, 480)) + prose(220))
    (table,) = tables(text)
    assert cells(table) == [list(row) for row in rows]
