"""List items on slides: as far in as they are deep, and still read in every room."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from index import Item, ItemKind, Passage, PassageKind, Set, replace
from viewer.presenter.programme import programme_of
from viewer.presenter.slides.line_styles import Size
from viewer.presenter.slides.slide_layout import laid_out
from viewer.presenter.slides.slide_view import fits_every_room
from viewer.presenter.slides.text_split import SURELY
from viewer.ui.look.look import load_fonts
from viewer.wording.dial import Dial

WORDS = "The harbour was closed for the winter and nobody was paid. " * 5


@pytest.fixture
def slides_of(qapp, make_archive):
    load_fonts()

    def made(*items):
        passages = [
            Passage(f"i-{at}", PassageKind.LIST_ITEM, text, "en", depth=depth)
            for at, (text, depth) in enumerate(items)
        ]
        chosen = Set("s", {"en": "S"}, tuple(Item(ItemKind.PASSAGE, p.id) for p in passages))
        return programme_of(make_archive(*passages), chosen, "en", Dial()).slides

    return made


def begin_of(slide):
    """The first column in which a slide, of words alone, has any ink."""
    image = QImage(1366, 768, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    column = laid_out(slide, Size(40, 28), 1200)
    column.draw(painter, QPointF(0, 0), slide, {"ink": QColor("black")})
    painter.end()
    return next(x for x in range(1366) if any(image.pixel(x, y) & 255 < 128 for y in range(200)))


def test_each_level_stands_further_in(slides_of):
    slides = slides_of(*(("Here", depth) for depth in (1, 2, 3, 4, 8)))

    first, *others = (begin_of(replace(slide, has_bullet=False)) for slide in slides)
    assert [at - first for at in others] == [40, 80, 120, 120]


def test_words_that_surely_fit_do_so_at_any_depth(slides_of):
    (slide,) = slides_of((WORDS[:SURELY], 8))

    assert fits_every_room(slide)


def test_every_part_of_a_long_item_stands_as_far_in(slides_of):
    slides = slides_of((WORDS * 12, 3))

    assert len(slides) > 2
    assert {slide.depth for slide in slides} == {3}
    assert all(map(fits_every_room, slides))


def ink_of(slide):
    """The columns in which the bullet and the words of a slide, one line, have ink."""
    image = QImage(1366, 100, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    laid_out(slide, Size(40, 28), 1200).draw(
        painter, QPointF(0, 0), slide, {"ink": QColor("black")}
    )
    painter.end()
    return [x for x in range(1366) if any(image.pixel(x, y) & 255 < 128 for y in range(100))]


def test_an_item_has_a_bullet_left_of_its_words_unless_it_has_a_number(slides_of):
    bulleted, numbered = slides_of(("Here", 1), ("1. Here", 1))

    (plain,) = slides_of(("Here", 1))
    plain = replace(plain, has_bullet=False)
    assert [bulleted.has_bullet, numbered.has_bullet] == [True, False]
    extra = set(ink_of(bulleted)) - set(ink_of(plain))
    assert extra
    assert max(extra) < min(ink_of(plain))
    assert min(ink_of(numbered)) >= 40


def test_only_the_first_part_of_a_long_item_has_its_bullet(slides_of):
    slides = list(dict.fromkeys(slide.whole for slide in slides_of((WORDS * 12, 1))))

    assert len(slides) > 1
    assert [slide.has_bullet for slide in slides] == [True] + [False] * (len(slides) - 1)


def test_what_is_no_item_has_neither_bullet_nor_indent(qapp, make_archive):
    load_fonts()
    chosen = Set("s", {"en": "S"}, (Item(ItemKind.PASSAGE, "p-0"),))
    (slide,) = programme_of(make_archive("They want"), chosen, "en", Dial()).slides

    assert (slide.depth, slide.has_bullet) == (0, False)
