"""List items on slides: as far in as they are deep, and still read in every room."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from index import Item, ItemKind, Passage, PassageKind, Set
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
    column = laid_out(slide, Size(40), 1200)
    column.draw(painter, QPointF(0, 0), {"ink": QColor("black")})
    painter.end()
    return next(x for x in range(1366) if any(image.pixel(x, y) & 255 < 128 for y in range(200)))


def test_each_level_stands_further_in(slides_of):
    slides = slides_of(*(("Here", depth) for depth in (1, 2, 3, 4, 8)))

    first, *others = map(begin_of, slides)
    assert [at - first for at in others] == [40, 80, 120, 120]


def test_words_that_surely_fit_do_so_at_any_depth(slides_of):
    (slide,) = slides_of((WORDS[:SURELY], 8))

    assert fits_every_room(slide)


def test_every_part_of_a_long_item_stands_as_far_in(slides_of):
    slides = slides_of((WORDS * 12, 3))

    assert len(slides) > 2
    assert {slide.depth for slide in slides} == {3}
    assert all(map(fits_every_room, slides))
