"""A page of a PDF is drawn with the place of words on it, in a process of its own."""

import pytest

from index import picture_of_page
from index.errors import SourceProblem
from tests.pdf_maker import HEIGHT, WIDTH as PAGE_WIDTH, Pdf, at, paragraph

LINES = ("The dockworkers of the harbour told of", "nights that were colder than any.")
WIDTH = 400


def two_pages():
    return Pdf(paragraph(60, 100, LINES), at(60, 300, "Another page")).data()


def narrow_page():
    """A page so high for its width that its picture would have too many pixels."""
    box = f"[0 0 {PAGE_WIDTH} {HEIGHT}]".encode()
    return Pdf(at(10, 10, "x")).data().replace(box, b"[0 0 1 999]".ljust(len(box)))


def dark(picture, box):
    """How many dark pixels there are in a box."""
    left, top, width, height = box
    row = picture.width * 4
    starts = (at * row + left * 4 for at in range(max(0, top), min(picture.height, top + height)))
    reds = (picture.pixels[start + 2 : start + width * 4 : 4] for start in starts)
    return sum(red < 128 for line in reds for red in line)


def test_words_over_two_lines_are_found_where_they_are_drawn():
    picture = picture_of_page(two_pages(), "report.pdf", 1, " ".join(LINES), WIDTH)
    assert picture.width == WIDTH
    assert len(picture.pixels) == picture.width * picture.height * 4
    assert len(picture.boxes) == 2
    assert all(dark(picture, box) > 20 for box in picture.boxes)
    whole = dark(picture, (0, 0, picture.width, picture.height))
    assert sum(dark(picture, box) for box in picture.boxes) > 0.8 * whole


def test_words_that_the_page_does_not_have_are_marked_nowhere():
    picture = picture_of_page(two_pages(), "report.pdf", 2, " ".join(LINES), WIDTH)
    assert picture.boxes == ()
    assert dark(picture, (0, 0, picture.width, picture.height)) > 20


def test_russian_words_are_asked_for_as_they_are():
    assert picture_of_page(two_pages(), "report.pdf", 1, "слова " * 500, WIDTH).boxes == ()


@pytest.mark.parametrize(
    ("data", "page"),
    [
        (b"", 1),
        (b"no PDF", 1),
        (two_pages()[:200], 1),
        (two_pages(), 3),
        (two_pages(), 0),
        (narrow_page(), 1),
    ],
)
def test_what_cannot_be_drawn_is_refused_with_one_sentence(data, page):
    with pytest.raises(SourceProblem) as refused:
        picture_of_page(data, "report.pdf", page, "x", WIDTH)
    assert str(refused.value).startswith("“report.pdf” is damaged.")
