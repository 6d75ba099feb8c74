"""Tables on slides: in their columns where a room can read them, else row by row, and all of it."""

import pytest
from hypothesis import given, strategies as st
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QLabel

from index import (
    Emphasis,
    EmphasisKind,
    Item,
    ItemKind,
    OpenArchive,
    Passage,
    PassageKind,
    PassageTable,
    RoomChoice,
    Set,
    Translation,
    replace,
)
from index.model import FootnoteMark, MergedCell
from tests.index.export.drawn_tables import tables
from tests.strategies import few
from viewer.presenter.clock import PresentationClock
from viewer.presenter.journal import Journal
from viewer.presenter.presentation import Presentation
from viewer.presenter.programme import Programme, programme_of
from viewer.presenter.slides.line_styles import Size
from viewer.presenter.slides.slide import Slide, SlideNote
from viewer.presenter.slides.slide_layout import laid_out
from viewer.presenter.slides.slide_view import SlideView, fits_every_room
from viewer.presenter.slides.text_split import parted
from viewer.presenter.trainer.side_views import NextSlideView
from viewer.ui.look.look import ScreenLook, Setting, load_fonts
from viewer.wording.dial import Dial

SCREEN = QSizeF(1366, 768)


@pytest.fixture
def slides_of(qapp, table_archive):
    """The slides of the table `t-heard`, or of one with this text and shape."""
    load_fonts()

    def made(language="en", **values):
        (document,) = table_archive.content.documents
        (section,) = document.sections
        shown = replace(table_archive.passage("t-heard"), **values)
        passages = tuple(shown if p.id == shown.id else p for p in section.passages)
        documents = (replace(document, sections=(replace(section, passages=passages),)),)
        archive = OpenArchive(replace(table_archive.content, documents=documents), None)
        chosen = Set("mine", {"en": "Mine"}, (Item(ItemKind.PASSAGE, shown.id),))
        dial = Dial()
        dial.show_room(RoomChoice.ORIGINAL_FIRST)
        return programme_of(archive, chosen, language, dial).slides

    return made


def plain(text, **shape):
    return {"text": text, "table": PassageTable(**shape), "footnotes": (), "emphasis": ()}


def shown(slide):
    """The words of the cells of a slide, row by row."""
    rows = range(len(slide.table.told))
    return [[cell.words for cell in slide.table.cells if cell.row == row] for row in rows]


def test_a_table_is_one_slide_with_its_caption_and_merged_cells(slides_of):
    (slide,) = slides_of()

    assert slide.words == "Who was heard | where"
    assert shown(slide) == [
        ["Region", "Group", "Number"],
        ["North", "Women", "12"],
        ["Men", "3"],
        ["All", "=15"],
    ]
    assert [cell.is_header for cell in slide.table.cells[:5]] == [True] * 4 + [False]
    assert slide.told.split("\n")[2] == "Region: North, Group: Women, Number: 12"
    assert fits_every_room(slide)


def test_a_long_table_goes_on_below_its_headers_with_every_row_once(slides_of):
    rows = "\n".join(f"row {at}\t{at}" for at in range(60))
    slides = slides_of(**plain(f"Name\tNumber\n{rows}", header_rows=1))

    assert len(slides) > 2
    assert all(shown(slide)[0] == ["Name", "Number"] for slide in slides)
    below = [row[0] for slide in slides for row in shown(slide)[1:]]
    assert below == [f"row {at}" for at in range(60)]
    assert all(map(fits_every_room, slides))


def test_merged_rows_stay_on_one_slide(slides_of):
    rows = "\n".join(f"row {at}\t{at}" for at in range(8))
    shape = {"header_rows": 1, "merged": (MergedCell(9, 0, 4, 1),)}
    slides = slides_of(**plain(f"Name\tNumber\n{rows}\nall\t1\n2\n3\n4", **shape))

    (held,) = [slide for slide in slides if any(row[0] == "all" for row in shown(slide))]
    assert shown(held)[-4:] == [["all", "1"], ["2"], ["3"], ["4"]]


def test_a_table_too_wide_for_a_room_is_told_row_by_row_with_its_headers(slides_of):
    heads = "\t".join(f"responsibilities{at}" for at in range(9))
    cells = "\t".join(f"circumstances{at}" for at in range(9))
    first, second = slides_of(**plain(f"{heads}\n{cells}\n{cells}", header_rows=1))

    assert first.table is None
    assert first.words.split("\n")[8] == "responsibilities8: circumstances8"
    assert second.words == first.words
    assert fits_every_room(first)


def test_a_cell_longer_than_a_wall_loses_no_word(slides_of):
    long = " ".join(f"word{at}" for at in range(900))
    slides = slides_of(**plain(f"Head\n{long}", header_rows=1))

    assert {shown(slide)[0][0] for slide in slides} == {"Head"}
    assert " ".join(shown(slide)[1][0] for slide in slides).split() == long.split()
    assert all(map(fits_every_room, slides))


def test_each_slide_of_a_table_repeats_its_caption_and_says_that_it_goes_on(slides_of):
    rows = "\n".join(f"row {at}\t{at}" for at in range(30))
    slides = slides_of(**plain(f"Caption\nName\tNumber\n{rows}", header_rows=1, has_caption=True))

    assert len(slides) > 1
    assert {slide.words for slide in slides} == {"Caption"}
    assert [slide.continued for slide in slides] == ["", *["Continued"] * (len(slides) - 1)]
    assert slides[1].told.startswith("Continued\nCaption\n")


@pytest.fixture
def parted_group(slides_of):
    """The slides of a table in which one cell spans more rows than a slide holds."""
    rows = "\n".join(f"row {at}\t{at}" for at in range(1, 31))
    shape = {"header_rows": 1, "header_columns": 1, "merged": (MergedCell(1, 0, 31, 1),)}
    return slides_of(**plain(f"Port\tName\tNumber\nNorth\trow 0\t0\n{rows}", **shape))


def test_a_cell_merged_over_a_break_keeps_its_words_and_its_span_on_both_slides(parted_group):
    assert len(parted_group) > 1
    for at, slide in enumerate(parted_group):
        (north,) = [cell for cell in slide.table.cells if cell.words == "North"]
        assert (north.row, north.rows) == (1, len(slide.table.told) - 1)
        assert north.continued == ("Continued" if at else "")
    names = [cell.words for slide in parted_group for cell in slide.table.cells if cell.column == 1]
    assert [name for name in names if name != "Name"] == [f"row {at}" for at in range(31)]
    assert all(map(fits_every_room, parted_group))


def test_a_header_that_reaches_into_the_rows_goes_on_beside_them(slides_of):
    rows = "\n".join(f"{at}" for at in range(30))
    shape = {"header_rows": 1, "merged": (MergedCell(0, 0, 31, 1),)}
    slides = slides_of(**plain(f"Port\tNumber\n{rows}", **shape))

    assert len(slides) > 1
    for slide in slides:
        spans = [(c.row, c.rows) for c in slide.table.cells if c.words == "Port"]
        assert spans == [(0, len(slide.table.told))]


def test_long_words_merged_over_a_break_are_repeated_in_part(slides_of):
    long = "They waited at the gate from four in the morning until they were sent away again."
    rows = "\n".join(f"{at}" for at in range(1, 31))
    slides = slides_of(
        **plain(f"Said\tNumber\n{long}\t0\n{rows}", merged=(MergedCell(1, 0, 31, 1),))
    )

    assert len(slides) > 1
    first, *others = [
        next(cell.words for cell in slide.table.cells if cell.words.startswith("They"))
        for slide in slides
    ]
    assert first == long
    assert set(others) == {"They waited at the gate from four in the morning until they …"}


def test_a_row_taller_than_a_slide_repeats_its_header_and_every_slide_is_full(slides_of):
    long = " ".join(f"word{at}" for at in range(400))
    shape = {"header_rows": 1, "header_columns": 1}
    slides = slides_of(**plain(f"Port\tSaid\nNorth\t{long}\nSouth\tlittle", **shape))

    *cut, last = slides
    assert len(cut) > 1
    assert [(row[0], row[1][:4]) for _head, row in map(shown, cut)] == [("North", "word")] * len(
        cut
    )
    assert " ".join(shown(slide)[1][1] for slide in cut).split() == long.split()
    assert shown(last)[1] == ["South", "little"]
    assert min(len(shown(slide)[1][1]) for slide in cut[:-1]) > 250


def test_a_row_in_words_is_cut_between_its_cells(slides_of):
    heads = "\t".join(f"responsibilities{at}" for at in range(30))
    cells = "\t".join(f"circumstances{at}" for at in range(30))
    slides = slides_of(**plain(f"Caption\n{heads}\n{cells}", header_rows=1, has_caption=True))

    assert len(slides) > 1
    told = [slide.words.split("\n\n") for slide in slides]
    assert {caption for caption, _rows in told} == {"Caption"}
    lines = [line for _caption, rows in told for line in rows.split("\n")]
    assert lines == [f"responsibilities{at}: circumstances{at}" for at in range(30)]


def test_tables_of_a_set_too_long_to_lay_out_are_told_row_by_row(slides_of, monkeypatch):
    monkeypatch.setattr("viewer.presenter.programme._MOST_LAID", -1)
    slides = slides_of(
        **plain("Caption\nName\tNumber\na\t1\nb\t2", header_rows=1, has_caption=True)
    )

    assert [slide.words for slide in slides] == [
        "Caption\n\nName: a\nNumber: 1",
        "Caption\n\nName: b\nNumber: 2",
    ]


def test_a_translation_stands_below_the_same_rows(slides_of):
    below = "\n".join(f"строка {at}\t1" for at in range(40))
    made = Translation("ru", "\t".join(("Имя", "Число")) + f"\n{below}", "", "")
    rows = "\n".join(f"row {at}\t1" for at in range(40))
    values = plain(f"Name\tNumber\n{rows}", header_rows=1)
    slides = slides_of("ru", **values, translations=(made,))

    assert len(slides) > 1
    for slide in slides:
        first, last = (shown(slide)[at][0].split()[1] for at in (1, -1))
        told = slide.translation.split("\n")
        assert [told[0], told[-1]] == [f"Имя: строка {at}, Число: 1" for at in (first, last)]


def test_the_words_of_cells_are_larger_where_there_are_few(slides_of):
    (few,), many = slides_of(), "\n".join(f"row {at}\t{at}" for at in range(9))
    (more,) = slides_of(**plain(many))[:1]
    view = SlideView()

    assert view.fitted(few, SCREEN).pixels > view.fitted(more, SCREEN).pixels


def test_words_that_are_set_apart_stay_so_where_a_text_goes_on_over_several_slides(qapp):
    text = "One word. Another strong one. " * 40
    strong = tuple(
        Emphasis(EmphasisKind.STRONG, at, at + 6)
        for at in range(len(text))
        if text.startswith("strong", at)
    )
    slides = parted(Slide("s", text, emphasis=strong), fits_every_room)

    assert len(slides) > 1
    apart = [slide.words[each.start : each.end] for slide in slides for each in slide.emphasis]
    assert apart == ["strong"] * 40


def test_a_room_sees_words_that_are_set_apart(qapp, table_archive):
    load_fonts()
    chosen = Set("mine", {"en": "Mine"}, (Item(ItemKind.PASSAGE, "p-words"),))
    (slide,) = programme_of(table_archive, chosen, "en", Dial()).slides

    def painted(slide):
        image = QImage(1366, 768, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        SlideView().paint(painter, QRectF(0, 0, 1366, 768), slide)
        painter.end()
        return image

    kinds = {each.kind for each in slide.emphasis}
    assert kinds == set(EmphasisKind)
    for kind in kinds:
        without = tuple(each for each in slide.emphasis if each.kind is not kind)
        assert painted(replace(slide, emphasis=without)) != painted(slide)


def test_the_trainer_has_the_footnotes_of_what_a_slide_shows(slides_of):
    text = "Caption\nName\tNumber\n" + "\n".join(f"row {at}\t{at}" for at in range(30))
    at = text.index("row 29") + len("row 29")
    marks = (FootnoteMark("f-1", 7), FootnoteMark("f-2", at))
    shape = PassageTable(1, has_caption=True)
    first, *_others, last = slides_of(text=text, table=shape, footnotes=marks, emphasis=())

    assert first.noted == ("Caption [1] Note",)
    assert last.noted == ("Caption [1] Note", "row 29 [2] Second")
    assert "Note" not in first.told


def test_the_footnotes_of_a_table_in_words_are_those_of_its_row(slides_of):
    heads = "\t".join(f"responsibilities{at}" for at in range(9))
    cells = "\t".join(f"circumstances{at}" for at in range(9))
    text = f"{heads}\n{cells}\n{cells}"
    values = {"table": PassageTable(1), "emphasis": ()}
    first, second = slides_of(text=text, footnotes=(FootnoteMark("f-2", len(text)),), **values)

    assert first.noted == ()
    assert second.noted == ("circumstances8 [2] Second",)


def test_each_part_of_a_long_text_has_its_own_footnotes(qapp):
    load_fonts()
    text = "One word and another one. " * 60
    notes = (SlideNote("a", 3, "One [1] First."), SlideNote("b", 1500, "another [2] Last."))
    slides = parted(Slide("s", text, footnotes=notes), fits_every_room)

    assert len(slides) > 1
    assert slides[0].noted == ("One [1] First.",)
    assert slides[-1].noted == ("another [2] Last.",)


def test_footnotes_stand_in_the_trainers_view_alone(qtbot, qapp, slides_of):
    _look = ScreenLook(qapp, "light", Setting())
    text = "Name\tNumber\na\t1"
    (slide,) = slides_of(
        text=text, table=PassageTable(1), footnotes=(FootnoteMark("f-1", 4),), emphasis=()
    )
    slides = (slide, Slide("b", "words"))
    show = Presentation(slides)
    journal = Journal(show, PresentationClock(show), Programme(slides), show)
    view = NextSlideView(show, journal)
    qtbot.addWidget(view)

    def seen():
        return [label.text() for label in view.findChildren(QLabel) if not label.isHidden()]

    assert "Name [1] Note" in seen()
    assert "[1]" not in slide.told
    show.advance()
    assert not any("[1]" in text for text in seen())


def test_short_words_stand_on_one_line_beside_a_long_cell(slides_of):
    def height(name):
        rows = "\n".join(f"{name}\tlittle" for _row in range(6))
        (slide,) = slides_of(**plain(f"{name}\t{'many words of one cell ' * 4}\n{rows}"))
        return laid_out(slide, Size(24, 24), 500).height

    assert height("Group number 1") - height("Group") < 2 * 24


def lengthened(passage, counts):
    """A table of the same shape, without a caption, with so many words in each of its cells."""
    table = replace(passage.table, has_caption=False)
    lines = passage.text.split("\n")[1 if passage.table.has_caption else 0 :]
    count = iter(counts)
    cells = [
        [f"{row}.{at}." for at in range(line.count("\t") + 1)] for row, line in enumerate(lines)
    ]
    text = "\n".join(
        "\t".join(" ".join(f"{cell}{n}" for n in range(next(count))) for cell in row)
        for row in cells
    )
    return Passage("t", PassageKind.TABLE, text, "en", table=table)


@pytest.mark.timeout(600)
@few
@given(
    passage=tables(),
    counts=st.lists(st.sampled_from([1, 5, 40, 250]), min_size=25, max_size=25),
)
def test_every_word_of_any_table_can_be_read_in_every_room(qapp, make_archive, passage, counts):
    load_fonts()
    long = lengthened(passage, counts)
    chosen = Set("s", {"en": "S"}, (Item(ItemKind.PASSAGE, "t"),))

    slides = programme_of(make_archive(long), chosen, "en", Dial()).slides

    assert all(map(fits_every_room, slides))
    cells = (cell.words for slide in slides if slide.table for cell in slide.table.cells)
    said = " ".join((*cells, *(slide.words for slide in slides)))
    assert {word.rstrip(":") for word in said.split()} >= set(long.text.split())


def test_headers_that_fill_a_slide_are_not_repeated(slides_of):
    long = " ".join(f"word{at}" for at in range(250))
    slides = slides_of(**plain(f"Head\t{long}\na\tb\nc\td", header_rows=1))

    *heads, last = slides
    assert " ".join(shown(slide)[0][1] for slide in heads).split() == long.split()
    assert shown(last) == [["a", "b"], ["c", "d"]]
