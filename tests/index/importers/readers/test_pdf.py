"""What is read of a PDF, by its tags and by the places of its letters."""

import random
import subprocess
import sys

import pytest

from index.errors import SourceProblem
from index.importers.pdf.message import decode, encode
from index.importers.pdf.parser import parse
from index.importers.readers.pdf import read
from index.office.text import (
    OmissionKind,
    StructuredParagraph,
    StructuredPicture,
    StructuredTable,
)
from tests.pdf_maker import HEBREW, HEIGHT, Pdf, at, hidden, paragraph, picture, rule, tagged

PROSE = (
    "The dockworkers of the northern harbour told of nights that were colder than any",
    "they had known, and of foremen who counted the hours as they pleased, so that few",
    "were paid for all of them. Those who complained were not called again in spring.",
    "What they asked for was a roster that everybody could read on the day before.",
)


def blocks(*pages, **more):
    """What is read of pages, as `read` does it in a process of its own: that takes far longer."""
    return decode(encode(parse(Pdf(*pages, **more).data(), lambda _done, _pages: None)))


def paragraphs(text):
    return [block for block in text.blocks if isinstance(block, StructuredParagraph)]


def words(text):
    return [block.text for block in paragraphs(text)]


def cells(table):
    return [["".join(each.text for each in cell) for cell in row] for row in table.rows]


def left_out(text):
    return {(each.kind, each.text, each.page) for each in text.omissions}


def prose(y, x=60):
    return paragraph(x, y, PROSE)


# By places


def test_lines_become_one_paragraph_and_a_gap_ends_it():
    text = blocks(prose(100) + prose(180))
    assert words(text) == [" ".join(PROSE)] * 2
    assert [each.page for each in paragraphs(text)] == [1, 1]


def test_headings_are_known_by_their_size_and_the_first_alone_is_the_title():
    page = at(60, 60, "Harbour Voices", 26, "bold") + at(60, 100, "Findings", 18, "bold")
    page += prose(130) + at(60, 210, "Background", 15, "bold") + prose(240)
    page += at(60, 320, "Conclusion", 18, "bold") + prose(350)
    text = blocks(page)
    told = [(each.heading, each.text) for each in paragraphs(text) if each.heading is not None]
    assert told == [(0, "Harbour Voices"), (1, "Findings"), (2, "Background"), (1, "Conclusion")]


def test_a_bold_line_of_the_size_of_the_text_is_no_heading_where_sizes_tell_them():
    page = at(60, 60, "Findings", 18, "bold") + at(60, 90, "Who was asked", font="bold")
    text = blocks(page + prose(110) + at(60, 200, "Conclusion", 18, "bold") + prose(230))
    assert [each.text for each in paragraphs(text) if each.heading] == ["Findings", "Conclusion"]


def test_bold_lines_are_headings_where_no_size_is():
    page = at(60, 60, "Findings", font="bold") + prose(90) + at(60, 170, "Conclusion", font="bold")
    text = blocks(page + prose(200) + prose(280))
    assert [each.text for each in paragraphs(text) if each.heading] == ["Findings", "Conclusion"]


def test_columns_are_read_one_after_the_other():
    left = [f"left {n} stands in the first of two columns" for n in range(6)]
    right = [f"right {n} stands in the second of columns" for n in range(6)]
    page = "".join(
        at(60, 100 + 13 * n, one) + at(320, 100 + 13 * n, other)
        for n, (one, other) in enumerate(zip(left, right, strict=True))
    )
    assert " ".join(words(blocks(page))) == " ".join(left + right)


def test_what_repeats_at_the_edges_of_pages_is_left_out_and_told():
    pages = [
        at(60, 30, "Harbour Trust, confidential") + prose(130) + at(290, 820, str(number))
        for number in (1, 2, 3)
    ]
    text = blocks(*pages)
    assert words(text) == [" ".join(PROSE)] * 3
    assert left_out(text) == {
        each
        for number in (1, 2, 3)
        for each in (
            (OmissionKind.HEADER, "Harbour Trust, confidential", number),
            (OmissionKind.PAGE_NUMBER, str(number), number),
        )
    }


def test_headings_with_numbers_at_the_top_of_pages_are_no_running_heads():
    pages = [at(60, 60, f"Section {number}", 18, "bold") + prose(130) for number in (1, 2, 3)]
    told = [each.text for each in paragraphs(blocks(*pages)) if each.heading]
    assert told == ["Section 1", "Section 2", "Section 3"]


def test_a_file_whose_pages_are_all_alike_keeps_its_words():
    assert words(blocks(at(60, 30, "Slowly."), at(60, 30, "Slowly."))) == ["Slowly."] * 2


def test_a_paragraph_goes_on_over_the_end_of_a_page():
    text = blocks(paragraph(60, 700, PROSE[:2]), paragraph(60, 60, PROSE[2:]))
    assert words(text) == [" ".join(PROSE)]
    assert paragraphs(text)[0].page == 1


def test_an_entry_whose_lines_hang_is_one_paragraph():
    entry = at(
        60, 180, "Hadwen, A., and S. Morrison. 2018. Making Programs that Everybody Reads: A"
    )
    entry += at(84, 193, "Review of What Is Known. Journal of Schools 2 (2), 3 to 13.")
    text = blocks(prose(100) + entry + entry.replace("Hadwen", "Koh").replace("66", "36"))
    assert "Everybody Reads: A Review of What" in words(text)[1]
    assert not any(each.is_quote for each in paragraphs(text))


def test_bold_words_that_go_on_in_the_next_line_end_no_paragraph():
    page = at(60, 100, PROSE[0]) + at(
        60, 113, "And they said so in one voice, all of them, on each of the days, with words that "
    )
    page += at(410, 113, "none will", font="bold") + at(60, 126, "ever forget.", font="bold")
    page += prose(200)
    assert words(blocks(page))[1].endswith("with words that none will ever forget.")


def test_short_lines_that_begin_small_are_not_joined():
    listed = ["the roster", "the wages", "the ladders"]
    page = prose(100) + "".join(at(60, 200 + 13 * n, line) for n, line in enumerate(listed))
    assert words(blocks(page))[1:] == listed


def test_a_footnote_is_joined_to_its_raised_mark():
    page = prose(100) + at(60, 180, "They met in Karakol") + at(150, 176, "1", 6)
    page += at(154, 180, " in spring.") + prose(220)
    page += at(60, 760, "1", 5) + at(64, 763, "One foreman joined later.", 9)
    text = blocks(page)
    (met,) = [each for each in paragraphs(text) if each.text.startswith("They met")]
    (note,) = [run.note for run in met.runs if run.note]
    assert [each.text for each in text.notes[note]] == ["One foreman joined later."]
    assert "One foreman joined later." not in words(text)


def test_a_footnote_without_a_mark_stays_a_paragraph():
    page = prose(100) + at(60, 760, "7", 5) + at(64, 763, "One foreman joined later.", 9)
    text = blocks(page)
    assert "7 One foreman joined later." in words(text)
    assert not text.notes
    assert [each.kind for each in text.guesses] == ["mark"]


def test_notes_at_the_end_have_small_roman_numbers_in_their_order():
    page = prose(100) + at(60, 180, "They met in Karakol") + at(150, 176, "i", 6)
    page += at(154, 180, " in spring") + at(196, 176, "ii", 6) + at(200, 180, ".") + prose(220)
    end = at(60, 130, "i") + at(66, 130, "One foreman joined later.")
    end += at(60, 143, "ii") + at(69, 143, "Said of the night.")
    text = blocks(page, end)
    (met,) = [each for each in paragraphs(text) if each.text.startswith("They met")]
    assert met.text == "They met in Karakol in spring."
    assert [text.notes[run.note][0].text for run in met.runs if run.note] == [
        "One foreman joined later.",
        "Said of the night.",
    ]
    assert len(paragraphs(text)) == 3


def test_small_print_that_begins_with_a_number_is_no_footnote():
    text = blocks(prose(100) + at(60, 763, "18 lawyers took part.", 9))
    assert words(text) == [" ".join(PROSE), "18 lawyers took part."]
    assert not text.guesses


def test_lists_are_nested_by_indentation_and_keep_their_numbers():
    page = prose(100) + at(60, 170, "\x95 wages") + at(60, 183, "\x95 safety")
    page += at(80, 196, "\x95 helmets") + at(60, 209, "\x95 bribes") + prose(240)
    page += at(60, 310, "1. publish the roster") + at(60, 323, "2. pay weekly")
    text = blocks(page.replace("\x95", "\u2022"))
    items = [each for each in paragraphs(text) if each.item]
    assert [(each.text, each.item.level, each.item.number) for each in items] == [
        ("wages", 0, ""),
        ("safety", 0, ""),
        ("helmets", 1, ""),
        ("bribes", 0, ""),
        ("publish the roster", 0, "1."),
        ("pay weekly", 0, "2."),
    ]
    assert items[0].item.list != items[-1].item.list


def test_a_paragraph_that_is_indented_on_both_sides_is_a_quotation():
    said = ("We were cold, and nobody asked us whether we had", "gloves.")
    text = blocks(prose(100) + paragraph(90, 170, said) + prose(210))
    assert [(each.text, each.is_quote) for each in paragraphs(text)][1] == (" ".join(said), True)
    assert [each.is_guessed for each in paragraphs(text)] == [False, True, False]


@pytest.mark.parametrize(
    ("said", "is_quote"),
    [
        (["“We were cold.”"], True),
        (["We were cold."], False),
        (["“We were cold, and nobody asked us", "whether we had gloves.”"], True),
    ],
)
def test_a_line_that_is_indented_is_a_quotation_where_it_shows_that_it_is_one(said, is_quote):
    text = blocks(prose(100) + paragraph(90, 170, said) + prose(210))
    assert [each.is_quote for each in paragraphs(text)] == [False, is_quote, False]


def test_the_line_under_a_quotation_belongs_to_it_where_it_is_of_its_size():
    said = paragraph(90, 170, ["“We were cold.”"]) + at(90, 190, "Woman, 31 years old")
    text = blocks(prose(100) + said + at(90, 210, "Interview 12, page 3", 8) + prose(240))
    assert [each.is_quote for each in paragraphs(text)] == [False, True, True, False, False]


def test_rows_that_stand_in_columns_are_a_table():
    rows = (("Group", "Age band", "Number"), ("Dockers", "20 to 29", "seven"))
    rows += (("Foremen", "30 to 39", "two"),)
    page = prose(100)
    for n, row in enumerate(rows):
        page += "".join(
            at(x, 180 + 15 * n, cell) for x, cell in zip((60, 200, 380), row, strict=True)
        )
    page += at(60, 224, "Table 1: Who took part", font="italic") + prose(260)
    text = blocks(page)
    (table,) = [each for each in text.blocks if isinstance(each, StructuredTable)]
    assert cells(table) == [list(row) for row in rows]
    assert "Table 1: Who took part" in words(text)


def painted_rows(rows, y=180, columns=(60, 200, 380)):
    return "".join(
        at(x, y + 15 * n, cell)
        for n, row in enumerate(rows)
        for x, cell in zip(columns, row, strict=True)
        if cell
    )


def test_a_cell_at_the_left_stands_for_the_rows_below_that_begin_with_nothing():
    rows = [["Group", "Age", "Number"], ["Dockers", "20 to 29", "seven"], ["", "30 to 39", "five"]]
    rows += [["Foremen of any age and of any of the harbours", "", "two"]]
    (table,) = blocks(prose(100) + painted_rows(rows)).blocks[1:]
    assert cells(table) == rows
    assert table.spans == {(1, 0): (2, 1), (3, 0): (1, 2)}


def test_a_row_of_words_that_are_equally_far_apart_is_no_line():
    rows = [["Name", "Game", "Fame", "Luck"], ["Aida", "Chess", "High", "Good"]]
    (table,) = blocks(prose(100) + painted_rows(rows, columns=(60, 160, 262, 362))).blocks[1:]
    assert cells(table) == rows


def test_a_wider_gap_begins_another_table():
    one = [["Name", "Game"], ["Aida", "Chess"], ["Nurlan", "Go"]]
    two = [["Town", "Port"], ["Batken", "none"], ["Osh", "none"]]
    page = painted_rows(one, columns=(60, 200)) + painted_rows(two, y=240, columns=(60, 200))
    tables = blocks(prose(100) + page).blocks[1:]
    assert [cells(table) for table in tables] == [one, two]


def test_a_border_of_two_rules_is_no_column():
    page = prose(60)
    for y in (200, 220, 240):
        page += rule(60, y, 460, y)
    for x in (60, 198, 202, 460):
        page += rule(x, 200, x, 240)
    rows = [["Group", "Age"], ["Dockers", "20 to 29"]]
    page += painted_rows(rows, y=214, columns=(65, 205))
    (table,) = [each for each in blocks(page).blocks if isinstance(each, StructuredTable)]
    assert cells(table) == rows


def test_a_ruled_table_has_its_merged_cells_and_lines_in_one_cell():
    page = prose(60)
    for y in (200, 220, 260, 280):
        page += rule(60, y, 460, y) if y != 260 else rule(200, y, 460, y)
    page += rule(60, 200, 60, 280) + rule(460, 200, 460, 280) + rule(200, 200, 200, 280)
    page += rule(330, 200, 330, 280)
    for x, y, cell in (
        *((65, 214, "Group"), (205, 214, "Age"), (335, 214, "Number")),
        *((65, 234, "Dockers"), (205, 234, "20 to 29, or some"), (205, 247, "younger")),
        *((335, 234, "seven"), (205, 274, "30 to 39"), (335, 274, "five")),
    ):
        page += at(x, y, cell)
    (table,) = [each for each in blocks(page).blocks if isinstance(each, StructuredTable)]
    assert cells(table) == [
        ["Group", "Age", "Number"],
        ["Dockers", "20 to 29, or some younger", "seven"],
        ["", "30 to 39", "five"],
    ]
    assert table.spans == {(1, 0): (2, 1)}


def kinds(text):
    return [
        each.name if isinstance(each, StructuredPicture) else each.text[:9] for each in text.blocks
    ]


def test_pictures_stand_where_they_are_between_the_words():
    page = prose(130) + picture(60, 400) + prose(420) + picture(60, 640, 400, 120)
    text = blocks(page, prose(160))
    assert kinds(text) == [PROSE[0][:9], "page-1-1.png", PROSE[0][:9], "page-1-2.png", PROSE[0][:9]]
    assert [each.page for each in text.blocks] == [1, 1, 1, 1, 2]


def test_a_picture_stands_in_its_own_column():
    lines = [f"left {n} stands in the first of two columns." for n in range(8)]
    left = paragraph(60, 100, [*lines, "left 8 ends it."])
    right = [f"Right {n} stands in the second of columns." for n in range(9)]
    right = paragraph(320, 100, right[:5]) + paragraph(320, 300, right[5:])
    text = blocks(left + right + picture(320, 270, 100, 100))
    assert kinds(text) == ["left 0 st", "Right 0 s", "page-1-1.png", "Right 5 s"]


def test_an_emblem_at_the_edge_of_pages_is_told_and_not_taken():
    pages = [prose(200) + picture(60, 60, 40, 40) + picture(60, 600, shade=sign) for sign in "BC"]
    text = blocks(*pages)
    assert kinds(text) == [PROSE[0][:9], "page-1-2.png", PROSE[0][:9], "page-2-1.png"]
    assert left_out(text) == {(OmissionKind.PICTURE, "", 1), (OmissionKind.PICTURE, "", 2)}


def test_a_picture_that_lies_under_a_page_is_told_and_not_taken():
    text = blocks(picture(0, HEIGHT, 595, HEIGHT) + prose(100))
    assert kinds(text) == [PROSE[0][:9]]
    assert left_out(text) == {(OmissionKind.PICTURE, "", 1)}


@pytest.mark.parametrize(
    ("known", "joined", "certainty"),
    [
        ("A gorokom", "gorokom", None),
        ("The gor-okom", "gor-okom", None),
        ("Gorokomov", "gorokom", "likely"),
        ("Nothing of it", "gor-okom", "doubtful"),
    ],
)
def test_a_hyphen_at_the_end_of_a_line_goes_where_the_text_has_the_word(known, joined, certainty):
    lines = (*PROSE[:2], "those who were called asked whether there would be another gor-")
    page = paragraph(60, 100, (*lines, "okom before the end of the year."))
    text = blocks(page + at(60, 240, f"{known} was announced."))
    assert f"another {joined} before" in words(text)[0]
    told = [(each.kind, each.certainty, each.paragraph) for each in text.guesses]
    assert told == ([("hyphen", certainty, 1)] if certainty else [])


def test_words_that_a_list_joins_are_told_together_with_their_places():
    first = (*PROSE[:2], "those who were called asked whether there would be another exam-")
    page = paragraph(60, 100, (*first, "ination before the end of the year, and how the sala-"))
    page += at(60, 100 + 4 * 14, "ries of those who had left would be paid to them.")
    (told,) = blocks(page).guesses
    assert (told.kind, told.certainty, told.paragraph, told.page) == ("hyphen", "likely", 1, 1)
    assert "by a list of words, 2:" in told.text
    assert "“examination” (page 1, paragraph 1)" in told.text


def test_a_hyphen_that_stands_for_a_later_word_keeps_its_blank():
    lines = (*PROSE[:2], "those who were called for asked about the short-")
    page = paragraph(60, 100, (*lines, "and long-term work of the harbour, which nobody paid for."))
    text = blocks(page)
    assert "the short- and long-term work" in words(text)[0]
    assert text.guesses == ()


def test_words_that_are_struck_through_are_told_and_not_taken():
    page = at(60, 100, "They named ") + at(120, 100, "Aigul") + at(150, 100, "nobody.")
    text = blocks(page + rule(119, 97, 146, 97))
    assert words(text) == ["They named nobody."]
    assert (OmissionKind.DELETED, "Aigul", 1) in left_out(text)


def test_a_part_of_a_word_that_is_struck_through_is_told_alone():
    page = at(60, 100, "They named Aigulbek and nobody else.")
    text = blocks(page + rule(115, 97, 140, 97))
    (struck,) = [each.text for each in text.omissions if each.kind is OmissionKind.DELETED]
    (said,) = words(text)
    assert struck.startswith("Aig")
    assert said == f"They named {'Aigulbek'.removeprefix(struck)} and nobody else."


def white(x, y, text):
    return f"q 1 1 1 rg {at(x, y, text)}Q\n"


def ground(shades, x, y, width, height):
    """Fill a rectangle whose left lower corner stands at a place."""
    return f"q {shades} rg {x} {HEIGHT - y} {width} {height} re f Q\n"


@pytest.mark.parametrize(
    "unseen",
    [
        hidden(60, 400, "Aigul"),
        white(60, 400, "Aigul"),
        ground("0.9 0.1 0.1", 60, 500, 90, 20) + white(60, 400, "Aigul"),
        ground("0 0.4 0.4", 50, 410, 90, 20) + f"q 0 0.4 0.4 rg {at(60, 400, 'Aigul')}Q\n",
        at(60, 400, "Aigul", 0.5),
        at(700, 400, "Aigul"),
        at(60, -20, "Aigul"),
    ],
    ids=["unpainted", "white", "elsewhere", "on its own colour", "tiny", "beside", "above"],
)
def test_words_that_nobody_sees_are_told_and_not_taken(unseen):
    text = blocks(prose(100) + unseen)
    assert words(text) == [" ".join(PROSE)]
    assert (OmissionKind.HIDDEN, "Aigul", 1) in left_out(text)


def test_lines_of_the_page_beside_that_are_cut_off_are_no_hidden_words():
    first = prose(130) + at(60, 800, "What they wanted was a wage for each night that")
    second = at(60, -20, "What they wanted was a wage for each night that") + at(60, 60, "came.")
    text = blocks(first, second + at(60, -40, "Aigul said so to nobody but us."))
    assert words(text)[-2:] == ["What they wanted was a wage for each night that", "came."]
    assert left_out(text) == {(OmissionKind.HIDDEN, "Aigul said so to nobody but us.", 2)}


def test_a_word_in_letters_is_no_number_of_the_only_page():
    assert words(blocks(at(60, 60, "mix") + prose(200)))[0] == "mix"


@pytest.mark.parametrize(
    "under",
    [ground("0 0 0.6", 50, 410, 90, 20), picture(50, 442)],
    ids=["colour", "picture"],
)
def test_white_words_on_something_dark_are_taken(under):
    text = blocks(prose(100) + under + white(60, 400, "Aigul"))
    assert words(text) == [" ".join(PROSE), "Aigul"]


def test_a_white_word_is_not_joined_to_one_that_is_seen():
    text = blocks(at(60, 100, "They named") + white(109, 100, "Aigul") + at(140, 100, "nobody."))
    assert words(text) == ["They named nobody."]
    assert (OmissionKind.HIDDEN, "Aigul", 1) in left_out(text)


def test_a_note_at_the_side_that_is_turned_is_told():
    text = blocks(prose(100) + at(20, 500, "DRAFT", 30, turn="0 1 -1 0"))
    assert (OmissionKind.OTHER, "DRAFT", 1) in left_out(text)


def hebrew(y, lines, end=535):
    """Paint lines from right to left: their letters are those that `HEBREW` gives for others."""
    return "".join(
        at(end - 6.6 * len(line), y + 13 * n, line[::-1], font="hebrew")
        for n, line in enumerate(lines)
    )


def in_hebrew(*lines):
    return "".join(HEBREW.get(letter, letter) for letter in " ".join(lines))


def test_a_text_that_runs_from_right_to_left_has_its_paragraphs_and_quotations():
    said = ("ab cde gh knop quv xy zab cde gh knop quv xy zab cde gh knop ab cde gh", "quv xy zab")
    quoted = ("ab cde gh knop quv xy zab cde gh knop quv xy zab cde", "quv xy zab cde gh")
    page = hebrew(130, said) + hebrew(230, quoted, end=505)
    assert [(each.text, each.is_quote) for each in paragraphs(blocks(page))] == [
        (in_hebrew(*said), False),
        (in_hebrew(*quoted), True),
    ]


@pytest.mark.parametrize("painted", ["ab (cde gh). knop", "ab )cde gh(. knop"])
def test_brackets_of_a_text_from_right_to_left_open_and_close(painted):
    assert words(blocks(hebrew(130, [painted]))) == [in_hebrew("ab (cde gh). knop")]


# By tags


def test_the_structure_tree_is_believed_first():
    page = (
        tagged(0, at(60, 60, "Findings"))
        + tagged(1, prose(90))
        + tagged(2, at(60, 180, "We were cold."))
        + tagged(3, at(60, 200, "-"))
        + tagged(4, at(70, 200, "wages"))
    )
    item = ("LI", [("Lbl", [3]), ("LBody", [("P", [4])])])
    tree = [[("H2", [0]), ("P", [1]), ("BlockQuote", [2]), ("L", [item])]]
    heading, said, quote, entry = paragraphs(blocks(page, tree=tree))
    assert (heading.heading, heading.text) == (2, "Findings")
    assert said.text == " ".join(PROSE)
    assert (quote.text, quote.is_quote) == ("We were cold.", True)
    assert (entry.text, entry.item.level, entry.item.number) == ("wages", 0, "")


def test_a_tagged_table_has_its_heads_and_merged_cells():
    page = "".join(tagged(n, at(60 + 80 * (n % 2), 100 + 20 * n, f"cell {n}")) for n in range(5))
    span = "/A<</O/Table/ColSpan 2>>"
    rows = [("TR", [("TH", [0]), ("TH", [1])]), ("TR", [("TD", [2]), ("TD", [3])])]
    rows.append(("TR", [("TD", [4], span)]))
    (table,) = blocks(page, tree=[[("Table", rows)]]).blocks
    assert cells(table) == [["cell 0", "cell 1"], ["cell 2", "cell 3"], ["cell 4", ""]]
    assert (table.heads, table.spans) == (1, {(2, 0): (1, 2)})


def test_cells_of_a_tagged_table_stand_in_their_columns_beside_empty_ones():
    where = [(0, 0), (1, 0), (2, 0), (3, 0), (1, 1), (2, 1), (0, 2), (3, 2), (2, 3)]
    page = "".join(
        tagged(n, at(60 + 100 * x, 100 + 30 * y, f"c{n}")) for n, (x, y) in enumerate(where)
    )
    down = "/A<</O/Table/RowSpan 2>>"
    rows = [
        ("TR", [("TD", [n], down if n == 0 else "") for n in range(4)]),
        ("TR", [("TD", [4]), ("TD", [5])]),
        ("TR", [("TD", [6]), ("TD", [7])]),
        ("TR", [("TD", [8])]),
    ]

    (table,) = blocks(page, tree=[[("Table", rows)]]).blocks

    assert cells(table) == [
        ["c0", "c1", "c2", "c3"],
        ["", "c4", "c5", ""],
        ["c6", "", "", "c7"],
        ["", "", "c8", ""],
    ]


def test_a_tagged_footnote_is_linked_from_its_mark():
    page = tagged(0, at(60, 100, "They met in Karakol") + at(150, 96, "1", 6))
    page += tagged(1, at(60, 760, "1", 9)) + tagged(2, at(70, 760, "In spring.", 9))
    tree = [[("P", [0]), ("Note", [("Lbl", [1]), ("P", [2])])]]
    text = blocks(page, tree=tree)
    (said,) = paragraphs(text)
    assert [text.notes[run.note][0].text for run in said.runs if run.note] == ["In spring."]


def test_a_figure_has_its_description():
    page = tagged(0, picture()) + tagged(1, prose(100))
    text = blocks(page, tree=[[("Figure", [0], "/Alt(The quay at dawn)"), ("P", [1])]])
    (shown,) = [each for each in text.blocks if isinstance(each, StructuredPicture)]
    assert (shown.description, shown.data[:4]) == ("The quay at dawn", b"\x89PNG")


def test_tags_that_hold_little_of_the_text_are_not_believed():
    page = tagged(0, at(60, 60, "Findings")) + prose(200) + prose(300)
    assert words(blocks(page, tree=[[("P", [0])]])) == ["Findings", *[" ".join(PROSE)] * 2]


# What is refused


def sentence(data):
    with pytest.raises(SourceProblem) as refused:
        read(data, "report.pdf")
    return str(refused.value)


def test_a_scan_is_refused_with_the_reason():
    assert "is a scan" in sentence(Pdf(picture(), picture()).data())


def test_pages_that_are_pictures_are_told_where_others_have_text():
    text = blocks(prose(100), picture(), picture(), prose(100))
    assert (OmissionKind.PICTURE, "pages 2-3 are pictures without text", 2) in left_out(text)


def test_an_encrypted_file_is_refused():
    lock = f"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<{'00' * 32}>/U<{'11' * 32}>>>"
    trailer = f"{lock}/ID[<{'22' * 16}><{'22' * 16}>]"
    assert "password" in sentence(Pdf(prose(100), trailer=trailer).data())


def test_more_than_a_thousand_pages_are_refused():
    assert "1,000 pages" in sentence(Pdf(*["q Q"] * 1_001).data())


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF"])
def test_what_is_no_whole_file_is_refused(data):
    assert "is damaged" in sentence(data)


def test_a_file_without_words_is_refused():
    assert "holds no words" in sentence(Pdf("q Q").data())


def test_a_file_larger_than_a_pipe_holds_is_given_whole_while_somebody_asks():
    asked = []
    data = Pdf(prose(100) + "% " + "x" * (2 << 20) + "\n").data()
    assert words(read(data, "report.pdf", lambda _done, _total: asked.append(1))) == [
        " ".join(PROSE)
    ]
    assert asked


def test_who_no_longer_waits_ends_the_process():
    class Enough(Exception):
        pass

    def tell(_done, _total):
        raise Enough

    with pytest.raises(Enough):
        read(Pdf(prose(100)).data(), "report.pdf", tell)


def outcome(data):
    try:
        return f"read {len(read(data, 'report.pdf').blocks)}"
    except SourceProblem as refused:
        return str(refused)


@pytest.mark.parametrize("count", [5, pytest.param(200, marks=pytest.mark.long)])
def test_mutants_are_read_or_refused_with_one_sentence(count):
    plain = Pdf(tagged(0, prose(100)), tree=[[("P", [0])]]).data()
    chance = random.Random(7)  # noqa: S311  no secret
    for _ in range(count):
        data = bytearray(plain)
        for _ in range(chance.randrange(1, 30)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        assert outcome(bytes(data)).startswith(("read", "“report.pdf” "))


def test_the_process_writes_no_file_and_has_bounds():
    if sys.platform == "win32":
        pytest.skip("Windows has no such bounds")
    asked = (
        "import resource, index.importers.pdf.child as c; c.answer_pdf.__globals__['_bound'](); "
    )
    asked += "print(*(resource.getrlimit(n)[0] for n in (resource.RLIMIT_FSIZE, "
    asked += "resource.RLIMIT_AS, resource.RLIMIT_CPU)))"
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    size, memory, seconds = map(int, told.stdout.split())
    assert size == 0
    assert 0 < memory <= 700 << 20
    assert 0 < seconds <= 60
